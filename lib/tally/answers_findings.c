/* answers_findings — what a scale's answers say of it: see answers.h. */
#include "answers.h"

#include "stat/interval.h"

static const double least_alpha = 0.6;                    /* where the measure does not say `withhold` */

/* One group. */
struct chosen {
	struct finding f;                                 /* measure, by, group, n, people, and all else missing */
	const struct answered *of;
	struct sums    sums;                              /* of the rows' means, over clusters */
	double         alpha;                             /* of all answers */
	void         (*each)(void *to, const struct finding *f);
	void          *to;
};

/* A row of a cluster, in one group of a grouping. */
struct member { uint32_t group, cluster; double mean; };

static int by_cluster(const void *one, const void *other)
{
	const struct member *a = one, *b = other;

	if (a->group != b->group)
		return a->group < b->group ? -1 : 1;
	return (a->cluster > b->cluster) - (a->cluster < b->cluster);
}

/* Sums over clusters: all rows of one are in one part. */
static void add_clusters(struct answered *of, struct member *all, size_t n)
{
	if (n > 0)
		qsort(all, n, sizeof *all, by_cluster);
	for (size_t i = 0, to; i < n; i = to) {
		struct answered *in = &of[all[i].group];
		struct exact     sum = { 0 };
		double           rows;

		for (to = i; to < n && by_cluster(&all[to], &all[i]) == 0; to++)
			exact_add(&sum, all[to].mean);
		rows = (double)(to - i);
		exact_add(&in->nn, sum.hi * sum.hi);
		exact_add(&in->nd, sum.hi * rows);
		exact_add(&in->dd, rows * rows);
		in->clusters++;
	}
}

static void find_clusters(struct answers *a)
{
	struct member *all = NULL;
	size_t         n, room = 0;

	for (size_t of = 0; of <= a->m->bys; of++)
		for (unsigned part = 0; part < PARTED_PARTS; part++) {
			const uint32_t *row;

			n = 0;
			for (size_t at = 0, rows; (row = parted_next(&a->rows, part, &at, &rows));)
				for (const uint32_t *end = row + rows * a->rows.width; row < end; row += a->rows.width) {
					GROW(all, n, room);
					all[n] = (struct member){ .group = of ? row[ANSWERS_GROUP + of - 1] : 0, .cluster = row[ANSWERS_CLUSTER] };
					memcpy(&all[n++].mean, &row[ANSWERS_MEAN], sizeof all->mean);
				}
			add_clusters(a->of[of], all, n);
		}
	free(all);
}

static void choose(const struct answers *a, size_t of, uint32_t group, struct chosen *c)
{
	const struct answered *in = c->of = &a->of[of][group];

	c->sums = (struct sums){
		.clusters = in->clusters + in->alone, .top = in->mean.hi, .bottom = in->items.rows, .nn = in->nn.hi, .nd = in->nd.hi, .dd = in->dd.hi,
	};
	c->f.n = in->items.rows;
	c->f.people = a->m->cluster.column.n ? in->clusters : NAN;
}

static void say(const struct chosen *c, const char *statistic, str part, double estimate, struct interval i,
                const char *method, const char *why)
{
	struct finding f = c->f;

	f.statistic = str_of(statistic);
	f.part = part;
	f.estimate = *why ? NAN : estimate;
	f.lo = *why ? NAN : i.lo;
	f.hi = *why ? NAN : i.hi;
	f.method = str_of(method);
	f.why = str_of(*why ? why : isnan(estimate) ? "same" : "");
	c->each(c->to, &f);
}

/* The index itself: withheld, as measure does, unless its items belong together in all answers; in one group alone
 * there are too few to know. */
static void say_index(const struct answers *a, struct chosen *c, double alpha, const char *few)
{
	double limit = isnan(a->m->withhold) ? least_alpha : a->m->withhold;
	bool   together;

	if (same(c->f.by, STR("all")))
		c->alpha = alpha;
	together = c->alpha >= limit;
	say(c, "mean", STR(""), c->sums.top / c->sums.bottom, interval_ratio(&c->sums, 0.95), "mean of the items; t",
	    *few ? few : together ? "" : "withheld");
}

static void say_scale(const struct answers *a, struct chosen *c)
{
	const struct interval none = { NAN, NAN };
	size_t             items = a->m->averages;
	const char        *few = (int64_t)c->f.n < a->m->enough || c->f.n < 2 ? "few" : "";
	struct scale       s;
	struct scale_item *item = take(items, sizeof *item);
	double            *loading = take(2 * items, sizeof *loading), omega;

	if (!scale_of_sums(&c->of->items, &s, item))
		die(NO_MEMORY, "out of memory");
	omega = *few ? NAN : scale_omega_of_sums(&c->of->items, loading, loading + items);
	say_index(a, c, s.alpha, few);
	say(c, "alpha", STR(""), s.alpha, (struct interval){ s.lo, s.hi }, "Cronbach; Feldt", few);
	if (items > 2)
		say(c, "omega", STR(""), omega, none, "one factor by maximum likelihood", few);
	say(c, "lambda6", STR(""), s.lambda6, none, "Guttman", few);
	say(c, "correlation", STR(""), s.correlation, none, "mean between items", few);
	for (size_t i = 0; i < items; i++) {
		say(c, "rest", a->m->average[i].column, item[i].rest, none, "correlation with the sum of the others", few);
		if (items > 2)
			say(c, "alpha_without", a->m->average[i].column, item[i].alpha_without, none, "Cronbach", few);
	}
	free(item);
	free(loading);
}

static const struct ids *sorting;                         /* qsort has no room for it */

static int by_name(const void *one, const void *other)
{
	return str_order(ids_key(sorting, *(const uint32_t *)one), ids_key(sorting, *(const uint32_t *)other));
}

void answers_findings(struct answers *a, void (*each)(void *to, const struct finding *f), void *to)
{
	struct chosen c = {
		.f = { .measure = a->m->name, .period = FINDINGS_NO_PERIOD, .by = STR("all"), .group = STR("all"), .events = NAN,
		       .p = NAN, .q = NAN },
		.each = each, .to = to,
	};

	find_clusters(a);
	choose(a, 0, 0, &c);
	say_scale(a, &c);
	for (size_t b = 0; b < a->m->bys; b++) {
		uint32_t *order = take(a->group[b].n + 1, sizeof *order);
		for (uint32_t g = 0; g < a->group[b].n; g++)
			order[g] = g;
		sorting = &a->group[b];
		qsort(order, a->group[b].n, sizeof *order, by_name);
		for (size_t g = 0; g < a->group[b].n; g++) {
			c.f.by = a->m->by[b].name;
			c.f.group = ids_key(&a->group[b], order[g]);
			choose(a, 1 + b, order[g], &c);
			say_scale(a, &c);
		}
		free(order);
	}
}
