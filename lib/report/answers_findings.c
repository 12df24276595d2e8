/* answers_findings — what a scale's answers say of it: see answers.h. */
#include "answers.h"

#include "stat/interval.h"
#include "stat/scale.h"

static const size_t whole = SIZE_MAX;                      /* no grouping: everybody */
static const double least_alpha = 0.6;                    /* where the measure does not say `withhold` */

/* The rows of one group. */
struct chosen {
	struct finding f;                                 /* measure, by, group, n, people, and all else missing */
	double        *answer;
	size_t         rows;
	struct sums    sums;                              /* of the rows' means, over clusters */
	double         alpha;                             /* of all answers */
	void         (*each)(void *to, const struct finding *f);
	void          *to;
};

static void choose(struct answers *a, size_t by, uint32_t group, struct chosen *c)
{
	size_t        items = a->m->averages, width = 1 + a->m->bys, alone = 0;
	struct arena  memory = {0};
	double       *top = arena_take(&memory, 2 * a->cluster.n + 1, sizeof *top), *bottom = top + a->cluster.n, mean;

	c->rows = 0;
	c->sums = (struct sums){0};
	for (size_t r = 0; r < a->rows; r++) {
		const uint32_t *of = &a->of[r * width];
		if (by != whole && of[1 + by] != group)
			continue;
		mean = 0;
		for (size_t i = 0; i < items; i++)
			mean += (c->answer[c->rows * items + i] = a->answer[r * items + i]) / (double)items;
		c->rows++;
		c->sums.top += mean;
		c->sums.bottom++;
		if (of[0] != UINT32_MAX) {
			top[of[0]] += mean;
			bottom[of[0]]++;
			continue;
		}
		alone++;                                  /* of nobody in particular: by itself */
		c->sums.nn += mean * mean;
		c->sums.nd += mean;
		c->sums.dd++;
	}
	c->sums.clusters = (double)alone;
	for (size_t i = 0; i < a->cluster.n; i++) {
		c->sums.nn += top[i] * top[i];
		c->sums.nd += top[i] * bottom[i];
		c->sums.dd += bottom[i] * bottom[i];
		c->sums.clusters += bottom[i] > 0;
	}
	c->f.n = (double)c->rows;
	c->f.people = a->m->cluster.column.n ? c->sums.clusters - (double)alone : NAN;
	arena_free(&memory);
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
	const char        *few = (int64_t)c->rows < a->m->enough || c->rows < 2 ? "few" : "";
	struct scale       s;
	struct scale_item *item = take(items, sizeof *item);
	double            *loading = take(2 * items, sizeof *loading), omega;

	if (!scale_of(c->answer, c->rows, items, true, &s, item))
		die(NO_MEMORY, "out of memory");
	omega = *few ? NAN : scale_omega(c->answer, c->rows, items, loading, loading + items);
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
		.answer = take(a->rows * a->m->averages + 1, sizeof(double)), .each = each, .to = to,
	};

	choose(a, whole, 0, &c);
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
			choose(a, b, order[g], &c);
			say_scale(a, &c);
		}
		free(order);
	}
	free(c.answer);
}
