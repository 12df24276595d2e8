/* topic_08_shrink.c — empirical Bayes (ebbr, VGAM 1.1.7, spdep 1.2.7) and raking (survey 4.1.1). */
#include "judge.h"
#include "stat/inverse.h"
#include "stat/rake.h"
#include "stat/shrink.h"

struct groups { double *x, *n; size_t count; };

static struct groups groups_of(struct judge *j)
{
	struct groups g = { .count = j->input->rows };

	g.x = arena_take(j->memory, g.count + 1, sizeof *g.x);
	g.n = arena_take(j->memory, g.count + 1, sizeof *g.n);
	for (size_t i = 0; i < g.count; i++) {
		g.x[i] = table_number(j->input, i, "x");
		g.n[i] = table_number(j->input, i, "n");
	}
	return g;
}

static void judge_prior(struct judge *j, const struct shrink *s)
{
	judge_number(j, 0, "alpha", s->a);
	judge_number(j, 0, "beta", s->b);
	judge_number(j, 0, "mean", s->mean);
	judge_number(j, 0, "mu", s->mean);
	judge_number(j, 0, "rho", s->rho);
	j->relative = fmin(j->relative, 1e-8);
	judge_number(j, 0, "loglik", s->loglik);
}

static void moments(struct judge *j)
{
	struct groups g = groups_of(j);
	struct shrink s = shrink_moments(g.x, g.n, g.count);

	judge_prior(j, &s);
}

static void likely(struct judge *j)
{
	struct groups g = groups_of(j);
	struct shrink s = shrink_likely(g.x, g.n, g.count);

	/* the one peer stops a little before the top, the other is nearer to it */
	j->relative = table_has(j->expected, "mu") ? 1e-5 : 1e-3;
	judge_prior(j, &s);
}

/* With the prior that the peer found by likelihood, as the README says; with our own by moments. */
static void shrunk(struct judge *j)
{
	struct groups       g = groups_of(j);
	struct shrink       s = shrink_moments(g.x, g.n, g.count);
	const struct table *theirs = strstr(j->expected->name, "mle") ? judge_table(j, "expected_prior_mle.csv") : NULL;

	if (theirs && theirs->rows > 0) {
		s.a = table_number(theirs, 0, "alpha");
		s.b = table_number(theirs, 0, "beta");
	}
	for (size_t row = 0; row < j->expected->rows; row++) {
		size_t          i = table_find(j->input, 0, "group", table_text(j->expected, row, "group"));
		struct interval middle;

		judge_given(j, row, "group x n");
		if (i == j->input->rows) {
			judge_miss(j, row, "shrunk", "no such group");
			continue;
		}
		middle = shrink_interval(&s, g.x[i], g.n[i], 0.95);
		judge_number(j, row, "raw", g.x[i] / g.n[i]);
		judge_number(j, row, "alpha1", g.x[i] + s.a);
		judge_number(j, row, "beta1", g.n[i] - g.x[i] + s.b);
		judge_number(j, row, "shrunk", shrink_mean(&s, g.x[i], g.n[i]));
		judge_number(j, row, "lower95", middle.lo);
		judge_number(j, row, "upper95", middle.hi);
	}
}

static void marshall(struct judge *j)
{
	struct groups          g = groups_of(j);
	struct shrink_marshall m = shrink_marshall(g.x, g.n, g.count);

	for (size_t row = 0; row < j->expected->rows; row++) {
		size_t i = table_find(j->input, 0, "group", table_text(j->expected, row, "group"));
		double weight, ours;

		judge_given(j, row, "group");
		if (i == j->input->rows) {
			judge_miss(j, row, "raw", "no such group");
			continue;
		}
		weight = shrink_marshall_weight(&m, g.n[i]);
		ours = shrink_marshall_binomial(&m, g.x[i], g.n[i]);
		judge_number(j, row, "raw", g.x[i] / g.n[i]);
		judge_number(j, row, "b", m.b);
		judge_number(j, row, "s2", m.spread);
		judge_number(j, row, "a_poisson", m.a_poisson);
		judge_number(j, row, "eb_poisson", shrink_marshall_poisson(&m, g.x[i], g.n[i]));
		/* the peer lets a weight run past its own figure, or past everybody's */
		if (weight < 0 || weight > 1)
			judge_defect(j, row, "eb_binomial", ours, weight < 0 ? m.b : g.x[i] / g.n[i]);
		else
			judge_number(j, row, "eb_binomial", ours);
	}
}

/* ---- raking ---- */

struct raking {
	struct rake_margin *margin;
	size_t              margins, rows, strata;
	size_t             *stratum;                      /* NULL: none */
	double             *base, *weight, *y;
};

static size_t count_of(const char *list)
{
	size_t n = *list ? 1 : 0;

	for (; *list; list++)
		n += *list == ';';
	return n;
}

/* The levels of one margin that are in margins.csv get their numbers; a row of another level is nowhere: a miss. */
static bool margin_of(struct judge *j, const struct table *wanted, const char *name, struct rake_margin *to)
{
	size_t *of = arena_take(j->memory, j->input->rows + 1, sizeof *of), *row_of = arena_take(j->memory, wanted->rows + 1, sizeof *row_of);
	double *target = arena_take(j->memory, wanted->rows + 1, sizeof *target);

	for (size_t row = 0; row < wanted->rows; row++)
		if (strcmp(table_text(wanted, row, "margin"), name) == 0) {
			target[to->categories] = table_number(wanted, row, "population");
			row_of[to->categories++] = row;
		}
	for (size_t i = 0; i < j->input->rows; i++) {
		size_t c = 0;

		while (c < to->categories && strcmp(table_text(wanted, row_of[c], "level"), table_text(j->input, i, name)) != 0)
			c++;
		if (c == to->categories)
			return false;
		of[i] = c;
	}
	to->of = of;
	to->target = target;
	return true;
}

/* A column of the input that params name under one of these keys, or that is called so itself; NULL. */
static const char *named(const struct judge *j, const char *keys)
{
	str  rest = str_of(keys), word;
	char key[40];

	while (cut_word(&rest, &word)) {
		const char *said;

		(void)snprintf(key, sizeof key, "%.*s", FMT(word));
		said = table_param(j->params, key);
		if (*said && table_has(j->input, said))
			return said;
		if (table_has(j->input, key))
			return j->input->header[table_column(j->input, key)];
	}
	return NULL;
}

static void strata_of(struct judge *j, struct raking *r)
{
	const char *column = named(j, "strata stratum");

	if (!column)
		return;
	r->stratum = arena_take(j->memory, r->rows + 1, sizeof *r->stratum);
	for (size_t i = 0; i < r->rows; i++) {
		size_t first = table_find(j->input, 0, column, table_text(j->input, i, column));

		r->stratum[i] = first < i ? r->stratum[first] : r->strata++;
	}
}

static bool raked(struct judge *j, struct raking *r)
{
	const struct table *wanted = judge_table(j, "margins.csv");
	const char         *list = table_param(j->params, "margins"), *starting = named(j, "weights weight base_weight base_weights pw w");
	str                 rest = str_of(list), piece;
	double              whole = 0;

	*r = (struct raking){ .rows = j->input->rows };
	if (!wanted || !*list)
		return false;
	r->margin = arena_take(j->memory, count_of(list), sizeof *r->margin);
	while (rest.p && cut_at(&rest, ';', &piece))
		if (!margin_of(j, wanted, arena_keep(j->memory, trimmed(piece)).p, &r->margin[r->margins++]))
			return false;
	for (size_t c = 0; c < r->margin[0].categories; c++)
		whole += r->margin[0].target[c];
	r->base = arena_take(j->memory, 3 * r->rows + 1, sizeof *r->base);
	r->weight = r->base + r->rows;
	r->y = r->weight + r->rows;
	for (size_t i = 0; i < r->rows; i++) {
		r->base[i] = r->weight[i] = starting ? table_number(j->input, i, starting) : whole / (double)r->rows;
		r->y[i] = table_number(j->input, i, "y");
	}
	strata_of(j, r);
	return rake(r->weight, NULL, r->rows, r->margin, r->margins);
}

static void weights(struct judge *j)
{
	struct raking r;

	if (!raked(j, &r))
		return;
	j->relative = 1e-6;
	for (size_t row = 0; row < j->expected->rows; row++) {
		size_t i = table_find(j->input, 0, "id", table_text(j->expected, row, "id"));

		judge_given(j, row, "id");
		if (i < r.rows)
			judge_number(j, row, "weight", r.weight[i]);
		else
			judge_miss(j, row, "weight", "no such row");
	}
}

static void summary(struct judge *j)
{
	struct raking r;
	double        sum = 0, least = INFINITY, most = 0, plain = 0;

	if (!raked(j, &r))
		return;
	for (size_t i = 0; i < r.rows; i++) {
		sum += r.weight[i];
		least = fmin(least, r.weight[i]);
		most = fmax(most, r.weight[i]);
		plain += r.y[i] / (double)r.rows;
	}
	j->relative = 1e-6;
	judge_number(j, 0, "sum_weights", sum);
	judge_number(j, 0, "min", least);
	judge_number(j, 0, "max", most);
	judge_number(j, 0, "kish_deff", (double)r.rows / rake_effective(r.weight, NULL, r.rows));
	judge_number(j, 0, "n_eff", rake_effective(r.weight, NULL, r.rows));
	judge_number(j, 0, "unweighted_mean", plain);
}

static void judge_estimate(struct judge *j, size_t row, const struct rake_mean *m)
{
	double t = inverse_t_above(0.025, m->freedom), p = m->mean, arm = t * m->error / (p * (1 - p)), logit = log(p / (1 - p));

	judge_number(j, row, "mean", p);
	judge_number(j, row, "se", m->error);
	judge_number(j, row, "lower_t", p - t * m->error);
	judge_number(j, row, "upper_t", p + t * m->error);
	judge_number(j, row, "df", m->freedom);
	judge_number(j, row, "logit_lower", 1 / (1 + exp(-(logit - arm))));
	judge_number(j, row, "logit_upper", 1 / (1 + exp(-(logit + arm))));
}

static void estimates(struct judge *j)
{
	struct raking r;

	if (!raked(j, &r))
		return;
	j->relative = 1e-6;
	for (size_t row = 0; row < j->expected->rows; row++) {
		const char      *design = table_text(j->expected, row, "design");
		bool             base = strcmp(design, "base") == 0, allowed_for = strcmp(design, "raked") == 0;
		struct rake_mean m = rake_mean(r.y, base ? r.base : r.weight, r.rows, r.stratum, r.strata,
		                               allowed_for ? r.margin : NULL, r.margins);

		if (!base && !allowed_for && strcmp(design, "raked_weights_as_fixed") != 0)
			continue;
		judge_given(j, row, "design");
		judge_estimate(j, row, &m);
	}
}

extern const struct kind topic_08[];
const struct kind topic_08[] = {
	{ "expected_prior_mm*", "alpha beta", NULL, "group x n", moments },
	{ "expected_prior_mle*", "alpha beta", NULL, "group x n", likely },
	{ "expected_vgam*", "mu rho", NULL, "group x n", likely },
	{ "expected_shrunk*", "shrunk", NULL, "group x n", shrunk },
	{ "expected_marshall*", "eb_binomial", NULL, "group x n", marshall },
	{ "expected*", "weight id", "margins", "id", weights },
	{ "expected*", "sum_weights kish_deff", "margins", "id y", summary },
	{ "expected*", "design se", "margins", "id y", estimates },
	{ .file = NULL },
};
