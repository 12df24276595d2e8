/* topic_02_charts.c — the charts of qicharts2 0.8.1 with its runs analysis (Anhoej). */
#include "series.h"

static const struct { const char *word; enum spc_chart chart; bool by_n, percent, floor; } charts[] = {
	{ "run", SPC_RUN, false, false, false }, { "i", SPC_XMR, false, false, false }, { "mr", SPC_MR, false, false, false },
	{ "p", SPC_P, true, true, true },        { "pp", SPC_PP, true, true, true },    { "c", SPC_C, false, false, true },
	{ "u", SPC_U, true, false, true },       { "up", SPC_U_PRIME, true, false, true }, { "g", SPC_G, false, false, false },
	{ "t", SPC_T, false, false, false },     { "xbar", SPC_XBAR, false, false, false }, { "s", SPC_S, false, false, false },
};

struct group {                                            /* the rows of one x */
	const char *x;
	double      y_sum, n;                             /* nan: missing */
};

struct qic {
	const char       *facet;
	size_t            n;
	struct group     *group;
	struct spc_point *point;
	struct spc_runs  *runs;                           /* of each point's part */
	size_t           *observed;
	struct spc_how    how;
	bool              percent, floor;
	double            multiply;
};

/* As the peer brings the rows of one x together: sums, and the mean or, with denominators, the ratio of sums. */
static void gather(struct judge *j, const struct case_series *s, size_t from, size_t to, struct group *g, struct spc_point *p)
{
	bool        by_n = table_has(j->input, "n");
	long double sum = 0, under = 0, squares = 0, count = 0;

	for (size_t i = from; i < to; i++) {
		double y = s->point[i].value, n = by_n ? table_number(j->input, s->row[i], "n") : NAN;

		if (isnan(y) || (by_n && isnan(n)))
			continue;
		sum += (long double)y;
		under += by_n ? (long double)n : 0;
		count++;
	}
	for (size_t i = from; i < to; i++)
		if (!isnan(s->point[i].value) && count > 1)
			squares += ((long double)s->point[i].value - sum / count) * ((long double)s->point[i].value - sum / count);
	g->x = table_text(j->input, s->row[from], "x");
	g->y_sum = count > 0 || to - from > 1 ? (double)sum : NAN;
	g->n = by_n ? (double)under : NAN;
	*p = (struct spc_point){
		.top = by_n && count > 0 ? (double)sum : NAN, .bottom = by_n && count > 0 ? (double)under : NAN,
		.size = (double)count, .deviation = count > 1 ? (double)sqrtl(squares / (count - 1)) : NAN,
		.value = count == 0 ? NAN : !by_n ? (double)(sum / count) : under > 0 ? (double)(sum / under) : NAN,
	};
}

/* "12;20": the places after these many points, or for `exclude` those points themselves */
static bool is_listed(const struct judge *j, const char *key, size_t number)
{
	str     rest = str_of(table_param(j->params, key)), piece;
	int64_t one;

	while (rest.n > 0 && cut_at(&rest, ';', &piece))
		if (read_int(trimmed(piece), &one) && one == (int64_t)number)
			return true;
	return false;
}

static void analyse_runs(struct judge *j, struct qic *q)
{
	struct spc_point *kept = arena_take(j->memory, q->n + 1, sizeof *kept);

	/* the peer leaves out what is missing or excluded, and a run goes on over it */
	for (size_t from = 0, to; from < q->n; from = to) {
		size_t          n = 0, observed = 0;
		struct spc_runs runs;

		for (to = from; to < q->n && q->point[to].phase == q->point[from].phase; to++) {
			observed += q->point[to].excluded ? 0 : 1;
			if (!q->point[to].excluded && !isnan(q->point[to].value))
				kept[n++] = q->point[to];
		}
		runs = spc_runs(kept, n);
		for (size_t i = from; i < to; i++) {
			q->runs[i] = runs;
			q->observed[i] = observed;
		}
	}
}

static void draw(struct judge *j, struct qic *q, const struct case_series *s)
{
	size_t *part = arena_take(j->memory, s->n + 1, sizeof *part);

	q->facet = s->facet;
	q->group = arena_take(j->memory, s->n, sizeof *q->group);
	q->point = arena_take(j->memory, s->n, sizeof *q->point);
	q->runs = arena_take(j->memory, s->n, sizeof *q->runs);
	q->observed = arena_take(j->memory, s->n, sizeof *q->observed);
	for (size_t from = 0, to; from < s->n; from = to) {
		for (to = from + 1; to < s->n && series_order(table_text(j->input, s->row[to], "x"),
		                                              table_text(j->input, s->row[from], "x")) == 0; to++)
			;
		gather(j, s, from, to, &q->group[q->n], &q->point[q->n]);
		if (q->how.chart == SPC_C)
			q->point[q->n].value = q->group[q->n].y_sum;
		if (q->how.chart == SPC_S)
			q->point[q->n].value = q->point[q->n].deviation;
		q->point[q->n].excluded = is_listed(j, "exclude", q->n + 1);
		if (q->n > 0 && is_listed(j, "part", q->n))
			part[q->how.rebases++] = q->n;
		q->n++;
	}
	q->how.rebase = part;
	q->how.baseline = q->how.rebases > 0 ? 0 : judge_whole(j, "freeze");
	(void)spc_limits(&q->how, q->point, q->n);
	spc_signals(&q->how, q->point, q->n);
	analyse_runs(j, q);
}

static struct qic *all_charts(struct judge *j, size_t *n)
{
	struct case_series *all = series_all(j, "1", n);
	struct qic         *found = arena_take(j->memory, *n + 1, sizeof *found);
	double              multiply = table_param_number(j->params, "multiply");
	const char         *word = table_param(j->params, "chart");

	for (size_t i = 0; i < COUNT(charts); i++)
		if (strcmp(charts[i].word, word) == 0)
			for (size_t k = 0; k < *n; k++) {
				found[k] = (struct qic){
					.percent = charts[i].percent, .floor = charts[i].floor,
					.multiply = isnan(multiply) ? 1 : multiply,
					.how = {
						.chart = charts[i].chart, .rules = SPC_ANHOEJ, .may_narrow = true,
						.screen = strstr(j->expected->name, "_screened") != NULL,
					},
				};
				draw(j, &found[k], &all[k]);
			}
	return found;
}

/* Where nothing varies there is nothing to screen or to divide by, and the peer has no limits: they are the centre. */
static void judge_limit(struct judge *j, size_t row, const char *column, const struct qic *q, const struct spc_point *p,
                        double limit)
{
	bool   pooled = q->how.chart == SPC_PP || q->how.chart == SPC_U_PRIME;
	bool   certain = pooled && (p->centre <= 0 || (q->percent && p->centre >= 1));
	bool   nil = p->upper <= p->lower && (q->how.screen || certain);
	bool   below = q->how.chart == SPC_T && strncmp(column, "lcl95", 5) == 0 && limit <= 0;
	double shown = q->percent ? fmin(limit, 1) : limit;

	shown = q->floor ? fmax(shown, 0) : shown;
	if (isnan(limit))
		shown = NAN;
	if (isnan(table_number(j->expected, row, column)) && !isnan(shown) && (nil || below))
		judge_defect(j, row, column, shown * q->multiply, below ? 0 : p->centre * q->multiply);
	else
		judge_number(j, row, column, shown * q->multiply);
}

static void judge_runs(struct judge *j, size_t row, const struct qic *q, size_t at)
{
	const struct spc_runs *r = &q->runs[at];
	bool                   some = r->useful > 0;
	bool                   signal = r->longest > r->longest_most || r->crossings < r->crossings_least;

	judge_number(j, row, "n_obs", (double)q->observed[at]);
	judge_number(j, row, "n_useful", (double)r->useful);
	judge_number(j, row, "longest_run", some ? (double)r->longest : NAN);
	judge_number(j, row, "longest_run_max", some ? (double)r->longest_most : NAN);
	judge_number(j, row, "n_crossings", some ? (double)r->crossings : NAN);
	judge_number(j, row, "n_crossings_min", some ? (double)r->crossings_least : NAN);
	if (strcmp(table_param(j->params, "method"), "anhoej") == 0 || !*table_param(j->params, "method"))
		judge_number(j, row, "runs_signal", some && signal && q->how.chart != SPC_MR);
}

static void judge_point(struct judge *j, size_t row, const struct qic *q, size_t at)
{
	const struct spc_point *p = &q->point[at];

	judge_given(j, row, "facet x");
	judge_number(j, row, "part", p->phase);
	judge_number(j, row, "baseline", q->how.baseline == 0 || at < q->how.baseline);
	judge_number(j, row, "include", !p->excluded);
	judge_number(j, row, "y_sum", q->group[at].y_sum);
	judge_number(j, row, "n", q->group[at].n);
	judge_number(j, row, "y", p->value * q->multiply);
	judge_number(j, row, "cl", p->centre * q->multiply);
	judge_limit(j, row, "lcl", q, p, p->lower);
	judge_limit(j, row, "ucl", q, p, p->upper);
	judge_limit(j, row, "lcl95", q, p, p->lower2);
	judge_limit(j, row, "ucl95", q, p, p->upper2);
	judge_number(j, row, "sigma_signal", (p->signals & SPC_OUTSIDE) != 0);
	judge_runs(j, row, q, at);
}

static size_t place_of(const struct qic *q, const char *x)
{
	size_t at = 0;

	while (at < q->n && series_order(q->group[at].x, x) != 0)
		at++;
	return at;
}

static void points(struct judge *j)
{
	size_t      n;
	struct qic *all = all_charts(j, &n);

	for (size_t row = 0; row < j->expected->rows; row++) {
		size_t k = 0, at;

		while (k < n && (!all[k].facet || strcmp(all[k].facet, table_text(j->expected, row, "facet")) != 0))
			k++;
		at = k < n ? place_of(&all[k], table_text(j->expected, row, "x")) : 0;
		if (k < n && at < all[k].n)
			judge_point(j, row, &all[k], at);
		else
			judge_miss(j, row, "x", "no such point, or no such chart");
	}
}

/* The peer stopped: a time between events that is not above 0, or nothing to draw. */
static void stopped(struct judge *j)
{
	size_t      n;
	struct qic *all = all_charts(j, &n);
	bool        missing = n == 0, intact = true;

	for (size_t k = 0; k < n; k++) {
		size_t valued = 0;

		for (size_t i = 0; i < all[k].n; i++)
			valued += isnan(all[k].point[i].value) ? 0 : 1;
		missing |= valued < all[k].n;
		for (size_t i = 0; i < all[k].n; i++)
			intact &= isnan(all[k].point[i].centre) == (valued == 0);
	}
	judge_error(j, missing, intact);
}

static void limits_of_runs(struct judge *j)
{
	for (size_t row = 0; row < j->expected->rows; row++) {
		double useful = table_number(j->expected, row, "n_useful");
		size_t n = useful >= 1 && useful < 1e6 ? (size_t)useful : 0;

		judge_given(j, row, "n_useful");
		judge_number(j, row, "longest_run_max", n > 0 ? (double)spc_longest_most(n) : NAN);
		judge_number(j, row, "n_crossings_min", n > 0 ? (double)spc_crossings_least(n - 1) : NAN);
	}
}

extern const struct kind topic_02[];
const struct kind topic_02[] = {
	{ "expected_points*.csv", "cl lcl ucl", "chart", "x y", points },
	{ "expected_*.csv", "error", "chart", "x y", stopped },
	{ "expected_*.csv", "n_useful longest_run_max n_crossings_min", NULL, NULL, limits_of_runs },
	{ 0 },
};
