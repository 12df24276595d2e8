/* spc — limits, rules and verdicts against NHSRplotthedots, qicharts2 and cases worked by hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "../reference/cases.h"
#include "stat/spc.h"

static const char mdc[] = "01_spc_xmr_mdc", attribute[] = "02_attribute_run_charts";

struct drawn { struct spc_point point[CASE_ROWS]; int row[CASE_ROWS]; size_t n; struct spc_limits limits; };

/* The rows of one facet; `top`, `bottom` NULL for plain values. */
static void facet_points(struct drawn *d, const struct table *t, const char *facets, const char *facet,
                         const char *value, const char *top, const char *bottom)
{
	*d = (struct drawn){ .n = 0 };
	for (int row = 1; row < t->rows; row++) {
		struct spc_point *p = &d->point[d->n];

		if (facet && strcmp(table_text(t, row, facets), facet) != 0)
			continue;
		p->top = top ? table_number(t, row, top) : NAN;
		p->bottom = bottom ? table_number(t, row, bottom) : NAN;
		p->value = bottom ? p->bottom > 0 ? p->top / p->bottom : NAN : table_number(t, row, value);
		d->row[d->n++] = row;
	}
}

static void draw(struct drawn *d, const struct spc_how *how)
{
	d->limits = spc_limits(how, d->point, d->n);
	spc_signals(how, d->point, d->n);
}

/* What the peer would call it. */
static const char *peer_name(const struct spc_point *p)
{
	if (p->signals & SPC_OUTSIDE)
		return p->side > 0 ? "Above UCL" : "Below LCL";
	if (p->signals & SPC_TREND)
		return p->side > 0 ? "7 Point Trend (Increasing)" : "7 Point Trend (Decreasing)";
	if (p->signals & SPC_NEAR)
		return p->side > 0 ? "2 in 3 Above CL" : "2 in 3 Below CL";
	if (p->signals & SPC_SHIFT)
		return p->side > 0 ? "7 Points Above CL" : "7 Points Below CL";
	return "Common Cause";
}

static enum spc_better peer_better(const char *word)
{
	return strcmp(word, "increase") == 0 ? SPC_UP : strcmp(word, "decrease") == 0 ? SPC_DOWN : SPC_NO_SIDE;
}

static const char *peer_icon(const struct spc_verdict *v, enum spc_better better)
{
	switch (v->variation) {
	case SPC_IMPROVING: return better == SPC_UP ? "improvement_high" : "improvement_low";
	case SPC_WORSENING: return better == SPC_UP ? "concern_low" : "concern_high";
	case SPC_CHANGING:  return v->side > 0 ? "neutral_high" : "neutral_low";
	default:            return "common_cause";
	}
}

static const char *peer_assurance(enum spc_assurance a)
{
	return a == SPC_PASS ? "pass" : a == SPC_FAIL ? "fail" : a == SPC_MAY ? "inconsistent" : "";
}

/* params say `key` for all, or `key.FACET` for one */
static const char *of_facet(const struct table *params, const char *key, const char *facet)
{
	char both[200];

	(void)snprintf(both, sizeof both, "%s.%s", key, facet);
	return *table_param(params, both) ? table_param(params, both) : table_param(params, key);
}

static void as_plot_the_dots(const char *name, const char *facet, bool only_limits)
{
	struct table *input = table_read(mdc, name, "input.csv"), *params = table_read(mdc, name, "params.csv");
	struct table *expected = table_read(mdc, name, "expected_points.csv"), *icons = table_read(mdc, name, "expected_icons.csv");
	bool          facets = strcmp(facet, "no facet") != 0, constant = strstr(name, "v08") != NULL;
	static struct drawn d;
	size_t        rebase[1], rebases = 0, at = 0;
	double        target;
	struct spc_verdict verdict;
	enum spc_better    better;

	assert_true(input && params && expected && icons);
	facet_points(&d, input, "f", facets ? facet : NULL, "y", NULL, NULL);
	for (size_t i = 0; i < d.n; i++)
		if (*of_facet(params, "rebase", facet) && strcmp(table_text(input, d.row[i], "x"), of_facet(params, "rebase", facet)) == 0)
			rebase[rebases++] = i;
	struct spc_how how = {
		.chart = SPC_XMR, .rules = SPC_PTD, .rebase = rebase, .rebases = rebases,
		.screen = *table_param(params, "screen_outliers") == '1',
		.baseline = (size_t)strtoul(table_param(params, "fix_after_n_points"), NULL, 10),
	};
	draw(&d, &how);
	for (int row = 1; row < expected->rows; row++) {
		const struct spc_point *p = &d.point[at];

		if (strcmp(table_text(expected, row, "facet"), facet) != 0)
			continue;
		assert_true(alike(p->centre, table_number(expected, row, "mean")));
		/* the peer screens every range of a constant series away; we do not copy that */
		assert_true(alike(p->lower, constant ? p->centre : table_number(expected, row, "lpl")));
		assert_true(alike(p->upper, constant ? p->centre : table_number(expected, row, "upl")));
		if (!only_limits)
			assert_string_equal(peer_name(p), table_text(expected, row, "special_cause_type"));
		at++;
	}
	assert_int_equal(at, d.n);
	better = peer_better(table_param(params, "improvement_direction"));
	target = *of_facet(params, "target", facet) ? strtod(of_facet(params, "target", facet), NULL) : NAN;
	verdict = spc_verdict(&how, d.point, d.n, better, target, target);
	for (int row = 1; row < icons->rows; row++) {
		if (strcmp(table_text(icons, row, "facet"), facet) != 0)
			continue;
		assert_string_equal(peer_icon(&verdict, better), table_text(icons, row, "variation_icon"));
		/* with limits at the mean of 12, a target of 10 is always passed: the peer has no limits and shrugs */
		assert_string_equal(peer_assurance(verdict.assurance), constant ? "pass" : table_text(icons, row, "assurance_icon"));
	}
	table_free(input);
	table_free(params);
	table_free(expected);
	table_free(icons);
}

static void plot_the_dots(void **state)
{
	static const char *const names[] = {
		"v03_step_change_no_rebase", "v04_step_change_rebase", "v05_trend_of_seven", "v06_outlier_screened",
		"v07_outlier_unscreened", "v08_all_equal_screened", "v09_all_equal_unscreened", "v10_short_series",
		"v11_baseline_fixed_12", "v12_neutral", "v13_missing_values", "v15_two_of_three_high",
		"v16_two_of_three_then_outside", "v17_two_of_three_opposite",
	};
	static const char *const teams[] = { "Team A", "Team B", "Team C", "Team D" };

	(void)state;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		as_plot_the_dots(names[i], "no facet", false);
	for (size_t i = 0; i < sizeof teams / sizeof *teams; i++)
		as_plot_the_dots("v14_teams", teams[i], false);
}

static double clipped(double v)
{
	return isnan(v) ? v : fmin(fmax(v, 0), 1);
}

/* `gaps`: the peer lets a run pass over a missing month; ours is broken by it, so only what both share is compared. */
static void as_qicharts(const char *name, const char *file, const char *facet, enum spc_chart chart, bool screen, bool gaps)
{
	struct table *input = table_read(attribute, name, "input.csv"), *expected = table_read(attribute, name, file);
	bool          percent = chart == SPC_P || chart == SPC_PP, useful = false;
	static struct drawn d;
	struct spc_how how = { .chart = chart, .rules = SPC_ANHOEJ, .screen = screen, .may_narrow = true };
	struct spc_runs runs;
	size_t        at = 0;

	assert_true(input && expected);
	facet_points(&d, input, "f", facet, "y", percent ? "y" : NULL, percent ? "n" : NULL);
	draw(&d, &how);
	runs = spc_runs(d.point, d.n);
	for (int row = 1; row < expected->rows; row++) {
		const struct spc_point *p = &d.point[at];
		double lower = p->lower, upper = p->upper;

		if (facet && strcmp(table_text(expected, row, "facet"), facet) != 0)
			continue;
		assert_true(alike(p->centre, table_number(expected, row, "cl")));
		assert_true(alike(percent ? clipped(lower) : lower, table_number(expected, row, "lcl")));
		assert_true(alike(percent ? clipped(upper) : upper, table_number(expected, row, "ucl")));
		assert_int_equal((p->signals & SPC_OUTSIDE) != 0, table_number(expected, row, "sigma_signal") > 0);
		useful = table_number(expected, row, "n_useful") > 0;
		assert_int_equal(runs.useful, (size_t)table_number(expected, row, "n_useful"));
		if (useful && !gaps) {
			assert_int_equal(runs.longest, (size_t)table_number(expected, row, "longest_run"));
			assert_int_equal(runs.longest_most, (size_t)table_number(expected, row, "longest_run_max"));
			assert_int_equal(runs.crossings, (size_t)table_number(expected, row, "n_crossings"));
			assert_int_equal(runs.crossings_least, (size_t)fabs(table_number(expected, row, "n_crossings_min")));
		}
		at++;
	}
	assert_int_equal(at, d.n);
	table_free(input);
	table_free(expected);
}

static void qicharts(void **state)
{
	static const char *const teams[] = { "East", "North", "South", "West" };
	struct table *facets = table_read(attribute, "v16_p_facets", "input.csv");
	size_t        seen = 0;

	(void)state;
	as_qicharts("v01_p_small_denominators", "expected_points.csv", NULL, SPC_P, false, false);
	as_qicharts("v02_pp_small_denominators", "expected_points_unscreened.csv", NULL, SPC_PP, false, false);
	as_qicharts("v02_pp_small_denominators", "expected_points_screened.csv", NULL, SPC_PP, true, false);
	as_qicharts("v04_pp_large_overdispersed", "expected_points_unscreened.csv", NULL, SPC_PP, false, false);
	as_qicharts("v04_pp_large_overdispersed", "expected_points_screened.csv", NULL, SPC_PP, true, false);
	as_qicharts("v05_p_zero_and_missing_n", "expected_points.csv", NULL, SPC_P, false, true);
	as_qicharts("v13_run_chart", "expected_points.csv", NULL, SPC_RUN, false, false);
	as_qicharts("v14_i_chart", "expected_points_unscreened.csv", NULL, SPC_XMR, false, false);
	as_qicharts("v14_i_chart", "expected_points_screened.csv", NULL, SPC_XMR, true, false);
	as_qicharts("v15_run_all_equal", "expected_points.csv", NULL, SPC_RUN, false, false);
	assert_non_null(facets);
	for (size_t i = 0; i < sizeof teams / sizeof *teams; i++)
		for (int row = 1; row < facets->rows; row++)
			if (strcmp(table_text(facets, row, "f"), teams[i]) == 0) {
				as_qicharts("v16_p_facets", "expected_points.csv", teams[i], SPC_P, false, false);
				seen++;
				break;
			}
	assert_true(seen == 3);
	table_free(facets);
}

static void anhoej_table(void **state)
{
	struct table *expected = table_read(attribute, "v17_anhoej_limits_table", "expected_table.csv");

	(void)state;
	assert_non_null(expected);
	assert_true(expected->rows > 100);
	for (int row = 1; row < expected->rows; row++) {
		size_t useful = (size_t)table_number(expected, row, "n_useful");

		assert_int_equal(spc_longest_most(useful), (size_t)table_number(expected, row, "longest_run_max"));
		assert_int_equal(spc_crossings_least(useful - 1), (size_t)fabs(table_number(expected, row, "n_crossings_min")));
	}
	table_free(expected);
}

static void signal_words(unsigned signals, char *to, size_t room)
{
	static const struct { unsigned bit; const char *word; } words[] = {
		{ SPC_OUTSIDE, "outside" }, { SPC_TREND, "trend" }, { SPC_NEAR, "near" }, { SPC_SHIFT, "shift" },
		{ SPC_CROSSINGS, "crossings" },
	};
	size_t used = 0;

	*to = 0;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (signals & words[i].bit)
			used += (size_t)snprintf(to + used, room - used, "%s%s", used ? "+" : "", words[i].word);
}

static void as_worked_by_hand(const char *name)
{
	static const char *const variations[] = { "none", "common", "improving", "worsening", "changing" };
	static const char *const assurances[] = { "none", "pass", "fail", "may", "moving" };
	struct table *input = table_read(mdc, name, "input.csv"), *params = table_read(mdc, name, "params.csv");
	struct table *points = table_read(mdc, name, "expected_points.csv"), *said = table_read(mdc, name, "expected_verdict.csv");
	bool          percent;
	static struct drawn d;
	struct spc_how how = { .rules = SPC_MDC, .least = SPC_LEAST };
	struct spc_verdict verdict;
	size_t        rebase[1];
	double        target;

	assert_true(input && params && points && said);
	percent = strcmp(table_param(params, "chart"), "pp") == 0;
	how.chart = percent ? SPC_PP : SPC_XMR;
	facet_points(&d, input, "f", NULL, "y", percent ? "y" : NULL, percent ? "n" : NULL);
	for (size_t i = 0; i < d.n; i++) {
		const char *x = table_text(input, d.row[i], "x");

		if (strcmp(x, table_param(params, "event")) == 0) {
			how.event = true;
			how.event_at = i;
		}
		if (strcmp(x, table_param(params, "rebase")) == 0) {
			rebase[0] = i;
			how.rebase = rebase;
			how.rebases = 1;
		}
	}
	draw(&d, &how);
	assert_int_equal(points->rows - 1, d.n);
	for (size_t i = 0; i < d.n; i++) {
		char words[100];

		signal_words(d.point[i].signals, words, sizeof words);
		assert_int_equal(d.point[i].phase, (unsigned)table_number(points, d.row[i], "phase"));
		assert_true(alike(d.point[i].centre, table_number(points, d.row[i], "centre")));
		assert_true(alike(d.point[i].lower, table_number(points, d.row[i], "lower")));
		assert_true(alike(d.point[i].upper, table_number(points, d.row[i], "upper")));
		assert_string_equal(words, table_text(points, d.row[i], "signal"));
	}
	target = *table_param(params, "target") ? strtod(table_param(params, "target"), NULL) : NAN;
	verdict = spc_verdict(&how, d.point, d.n, strcmp(table_param(params, "better"), "up") == 0 ? SPC_UP : SPC_DOWN, target, target);
	assert_int_equal(d.limits.base, (size_t)table_number(said, 1, "base"));
	assert_int_equal(d.limits.rebase_refused, (int)table_number(said, 1, "rebase_refused"));
	assert_string_equal(variations[verdict.variation], table_text(said, 1, "variation"));
	assert_string_equal(verdict.side > 0 ? "rising" : verdict.side < 0 ? "falling" : "level", table_text(said, 1, "direction"));
	assert_string_equal(verdict.variation == SPC_COMMON ? "" : table_text(input, d.row[verdict.since], "x"),
	                    table_text(said, 1, "since"));
	assert_string_equal(assurances[verdict.assurance], table_text(said, 1, "assurance"));
	table_free(input);
	table_free(params);
	table_free(points);
	table_free(said);
}

static void worked_by_hand(void **state)
{
	static const char *const names[] = {
		"m01_common_cause", "m02_outside", "m03_near_counts_beyond_three", "m04_shift_of_seven", "m05_trend_of_seven",
		"m06_a_gap_breaks_the_trend", "m07_always_the_same", "m08_rebased", "m09_rebase_refused",
		"m10_pp_never_narrower_than_p", "m11_pp_widened", "m12_too_short_for_limits",
	};

	(void)state;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		as_worked_by_hand(names[i]);
}

static size_t values(struct spc_point *point, size_t n, const double *value)
{
	for (size_t i = 0; i < n; i++)
		point[i] = (struct spc_point){ .value = value[i], .top = NAN, .bottom = NAN };
	return n;
}

/* A gap in the table breaks as a missing month does; where the peer crashed, we go on. */
static void gaps_break_and_never_crash(void **state)
{
	struct spc_point point[20];
	struct spc_how   how = { .chart = SPC_XMR, .least = SPC_LEAST, .event = true, .event_at = 12 };
	const double     rising[] = { 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 8, 9, 10, 11, 12, 13, 14 };
	size_t           n = values(point, 19, rising);

	(void)state;
	point[15].gap = true;
	(void)spc_limits(&how, point, n);
	spc_signals(&how, point, n);
	for (size_t i = 0; i < n; i++)
		assert_int_equal(point[i].signals, 0);
	assert_true(alike(point[18].upper, 16.32));
	for (size_t i = 0; i < n; i++)
		point[i].value = NAN;
	(void)spc_limits(&how, point, n);
	spc_signals(&how, point, n);
	assert_int_equal(spc_verdict(&how, point, n, SPC_UP, 1, 1).variation, SPC_NO_VARIATION);
	assert_int_equal(spc_verdict(&how, point, 0, SPC_UP, 1, 1).variation, SPC_NO_VARIATION);
	assert_int_equal(spc_limits(&how, point, 0).phases, 0);
}

/* Values a computer cannot hold exactly, all equal: no rounding error may look like change. */
static void all_equal_is_not_outside(void **state)
{
	struct spc_point point[15];
	double           value[15];
	struct spc_how   how = { .chart = SPC_XMR, .least = SPC_LEAST };

	(void)state;
	for (size_t i = 0; i < 15; i++)
		value[i] = 0.1;
	(void)values(point, 15, value);
	(void)spc_limits(&how, point, 15);
	spc_signals(&how, point, 15);
	for (size_t i = 0; i < 15; i++)
		assert_int_equal(point[i].signals, 0);
	assert_int_equal(spc_verdict(&how, point, 15, SPC_DOWN, 0.1, 0.1).assurance, SPC_PASS);
	assert_int_equal(spc_verdict(&how, point, 15, SPC_INSIDE, 0.1, 0.2).assurance, SPC_PASS);
	assert_int_equal(spc_verdict(&how, point, 15, SPC_INSIDE, 0.2, 0.3).assurance, SPC_FAIL);
	assert_int_equal(spc_verdict(&how, point, 15, SPC_NO_SIDE, 0.1, 0.1).assurance, SPC_NO_ASSURANCE);
}

/* Ten answers a month, nine of them yes; then two of ten: P(X <= 2 | 10, .9) is 3.7e-7.  Seven of ten is
 * P(X <= 7) = .0702: nothing.  A run chart's limits come from nowhere, so this is how it sees one bad month. */
static void few_answers_are_held_to_the_binomial(void **state)
{
	struct spc_point point[14];
	struct spc_how   how = { .chart = SPC_RUN, .least = SPC_LEAST, .event = true, .event_at = 12 };

	(void)state;
	for (size_t i = 0; i < 14; i++) {
		double top = i < 12 ? 9 : i == 12 ? 7 : 2;

		point[i] = (struct spc_point){ .value = top / 10, .top = top, .bottom = 10 };
	}
	(void)spc_limits(&how, point, 14);
	spc_signals(&how, point, 14);
	assert_int_equal(point[12].signals, 0);
	assert_int_equal(point[13].signals, SPC_OUTSIDE);
	assert_int_equal(point[13].side, -1);
	assert_true(isnan(point[13].upper));
	assert_int_equal(spc_verdict(&how, point, 14, SPC_UP, .8, .8).variation, SPC_WORSENING);
	assert_int_equal(spc_verdict(&how, point, 14, SPC_UP, .8, .8).assurance, SPC_NO_ASSURANCE);
}

static void too_long_a_run_is_marked_too_few_crossings_on_the_last(void **state)
{
	struct spc_point point[16];
	struct spc_how   how = { .chart = SPC_RUN, .least = SPC_LEAST };
	const double     step[] = { 1, 2, 1, 2, 1, 2, 1, 2, 8, 9, 8, 9, 8, 9, 8, 9 };
	size_t           n = values(point, 16, step);
	struct spc_runs  runs;

	(void)state;
	(void)spc_limits(&how, point, n);
	spc_signals(&how, point, n);
	runs = spc_runs(point, n);
	/* 16 useful points: a run of 8 is longer than 4 + 3; one crossing where P(X <= 4 | 15) = .059 is the first over .05 */
	assert_int_equal(runs.longest, 8);
	assert_int_equal(runs.longest_most, 7);
	assert_int_equal(runs.crossings, 1);
	assert_int_equal(runs.crossings_least, 4);
	assert_int_equal(point[0].signals, SPC_SHIFT);
	assert_int_equal(point[0].side, -1);
	assert_int_equal(point[15].signals, SPC_SHIFT | SPC_CROSSINGS);
	assert_int_equal(point[15].side, 1);
	assert_int_equal(spc_verdict(&how, point, n, SPC_UP, NAN, NAN).since, 8);
}

/* Twelve forms a month, mostly all yes: the median is 12 of 12, and every other month is below it.  By Anhoej the ten lower
 * months would be one run of ten, for points on the centre break nothing; here they break it, and it is none. */
static void a_median_of_all_is_no_middle(void **state)
{
	static const double yes[] = { 12, 12, 11, 12, 12, 11, 11, 12, 12, 12, 11, 12, 12, 11, 12, 11, 12, 12, 11, 12, 11, 12, 11, 11 };
	struct spc_point    point[32];
	struct spc_how      how = { .chart = SPC_RUN, .least = SPC_LEAST };
	size_t              n = 24;

	(void)state;
	for (size_t i = 0; i < 32; i++) {
		double top = i < 24 ? yes[i] : 11;

		point[i] = (struct spc_point){ .value = top / 12, .top = top, .bottom = 12 };
	}
	(void)spc_limits(&how, point, n);
	spc_signals(&how, point, n);
	for (size_t i = 0; i < n; i++)
		assert_int_equal(point[i].signals, 0);
	how.rules = SPC_ANHOEJ;
	spc_signals(&how, point, n);
	assert_true(point[2].signals & SPC_SHIFT);
	/* ten months in a row below it, the last two of those and eight more, are a run: log2 32 + 3 is 8 */
	how = (struct spc_how){ .chart = SPC_RUN, .least = SPC_LEAST, .event = true, .event_at = 24 };
	(void)spc_limits(&how, point, 32);
	spc_signals(&how, point, 32);
	assert_int_equal(point[21].signals, 0);
	for (size_t i = 22; i < 32; i++) {
		assert_int_equal(point[i].signals, SPC_SHIFT);
		assert_int_equal(point[i].side, -1);
	}
}

/* An event before the first period, or with few before it, leaves the first twelve. */
static void the_baseline(void **state)
{
	struct spc_point point[24];
	double           value[24];
	struct spc_how   how = { .chart = SPC_XMR, .least = SPC_LEAST, .event = true };
	const size_t     rebase[] = { 12 };

	(void)state;
	for (size_t i = 0; i < 24; i++)
		value[i] = i < 12 ? (double)(i % 2) : 50 + (double)(i % 2);
	(void)values(point, 24, value);
	assert_int_equal(spc_limits(&how, point, 24).base, 12);
	assert_true(alike(point[23].centre, .5));
	how.event_at = 5;
	assert_int_equal(spc_limits(&how, point, 24).base, 12);
	how.event_at = 14;
	assert_int_equal(spc_limits(&how, point, 24).base, 14);
	how.event_at = 24;                                /* after the last: all lie before it */
	assert_int_equal(spc_limits(&how, point, 24).base, 24);
	how.event_at = 12;                                /* re-based at the event: the new phase is all its own */
	how.rebase = rebase;
	how.rebases = 1;
	assert_int_equal(spc_limits(&how, point, 24).base, 12);
	assert_true(alike(point[23].centre, 50.5));
	how.baseline = 3;
	assert_int_equal(spc_limits(&how, point, 24).base, 3);
}

int main(void)
{
	const struct CMUnitTest all[] = {
		cmocka_unit_test(plot_the_dots),
		cmocka_unit_test(qicharts),
		cmocka_unit_test(anhoej_table),
		cmocka_unit_test(worked_by_hand),
		cmocka_unit_test(gaps_break_and_never_crash),
		cmocka_unit_test(all_equal_is_not_outside),
		cmocka_unit_test(few_answers_are_held_to_the_binomial),
		cmocka_unit_test(too_long_a_run_is_marked_too_few_crossings_on_the_last),
		cmocka_unit_test(a_median_of_all_is_no_middle),
		cmocka_unit_test(the_baseline),
	};

	return cmocka_run_group_tests(all, NULL, NULL);
}
