/* defects — what other people's programs get wrong, each tried on ours.  docs/methods.md has the table: the defect, whose, and
 * the test here that is named after it.  What only a whole stage shows is in tests/stage/spc/defects.t. */
#include <gsl/gsl_cdf.h>
#include <gsl/gsl_errno.h>
#include <math.h>

#include "test.h"

#include "stat/agree.h"
#include "stat/funnel.h"
#include "stat/groups.h"
#include "stat/interval.h"
#include "stat/inverse.h"
#include "stat/proportions.h"
#include "stat/rake.h"
#include "stat/shrink.h"
#include "stat/spc.h"
#include "stat/standard.h"
#include "stat/trend.h"

enum { MOST = 48 };
static struct spc_point point[MOST];

static bool near(double ours, double right)
{
	return fabs(ours - right) <= 1e-9 * fmax(1, fabs(right));
}

static size_t make(const double *value, size_t n)
{
	for (size_t i = 0; i < n; i++)
		point[i] = (struct spc_point){ .value = value[i], .top = NAN, .bottom = NAN };
	return n;
}

static struct spc_limits draw(struct spc_how how, size_t n)
{
	struct spc_limits found = spc_limits(&how, point, n);

	spc_signals(&how, point, n);
	return found;
}

/* Ten and twelve in turn for a year: 11 -/+ 2.66 times 2, so 5.68 and 16.32, two sigma at 14.546… */
static size_t quiet_year(void)
{
	for (size_t i = 0; i < MOST; i++)
		point[i] = (struct spc_point){ .value = i % 2 ? 12 : 10, .top = NAN, .bottom = NAN };
	return 12;
}

/* ---- NHSRplotthedots 0.2.2, and the charts that copy it ---- */

/* Its two-of-three leaves out points beyond three sigma; the NHS tools have counted them since 2023/24. */
static void plotthedots_two_of_three(void **state)
{
	size_t n = quiet_year();

	(void)state;
	point[n++].value = 17;                            /* beyond three sigma */
	point[n++].value = 15;                            /* beyond two */
	point[n++].value = 11.5;
	draw((struct spc_how){ .chart = SPC_XMR, .rules = SPC_MDC, .baseline = 12 }, n);
	assert_int_equal(point[12].signals, SPC_OUTSIDE | SPC_NEAR);
	assert_int_equal(point[13].signals, SPC_NEAR);
	assert_int_equal(point[14].signals, 0);
	draw((struct spc_how){ .chart = SPC_XMR, .rules = SPC_PTD, .baseline = 12 }, n);
	assert_int_equal(point[12].signals, SPC_OUTSIDE);
	assert_int_equal(point[13].signals, 0);
}

/* A gap inside a rise stops it with an error; and a gap that is no row at all is not seen. */
static void plotthedots_gap_in_a_rise(void **state)
{
	const double rise[] = { 5, 1, 2, 3, NAN, 4, 5, 6, 7, 8 }, whole[] = { 9, 1, 2, 3, 4, 5, 6, 7, 8, 9 };

	(void)state;
	for (enum spc_rules rules = SPC_MDC; rules <= SPC_PTD; rules++) {
		size_t n = make(rise, 10);

		draw((struct spc_how){ .chart = SPC_XMR, .rules = rules, .screen = rules == SPC_PTD }, n);
		for (size_t i = 0; i < n; i++)
			assert_false(point[i].signals & SPC_TREND);
		assert_true(point[9].lower < point[9].centre && point[9].centre < point[9].upper);
		n = make(whole, 10);
		draw((struct spc_how){ .chart = SPC_XMR, .rules = rules }, n);
		assert_true(point[9].signals & SPC_TREND);
		point[5].gap = true;
		draw((struct spc_how){ .chart = SPC_XMR, .rules = rules }, n);
		for (size_t i = 0; i < n; i++)
			assert_false(point[i].signals & SPC_TREND);
	}
}

/* Every month 100%: its screening keeps no range and its limits are nothing.  A target that is always just met is a pass. */
static void plotthedots_constant_series(void **state)
{
	double value[12];

	(void)state;
	for (size_t i = 0; i < 12; i++)
		value[i] = 0.1;                           /* whose mean of twelve is not quite itself in binary */
	for (enum spc_rules rules = SPC_MDC; rules <= SPC_ANHOEJ; rules++) {
		struct spc_how     how = { .chart = SPC_XMR, .rules = rules, .screen = true };
		struct spc_verdict v;
		size_t             n = make(value, 12);

		draw(how, n);
		assert_true(near(point[11].lower, 0.1) && near(point[11].upper, 0.1) && near(point[11].centre, 0.1));
		for (size_t i = 0; i < n; i++)
			assert_int_equal(point[i].signals, 0);
		v = spc_verdict(&how, point, n, SPC_UP, 0.1, 0.1);
		assert_int_equal(v.variation, SPC_COMMON);
		/* exactly as the peer has it, a target on a limit is neither; its own limits are nothing there */
		assert_int_equal(v.assurance, rules == SPC_PTD ? SPC_MAY : SPC_PASS);
		assert_int_equal(spc_verdict(&how, point, n, SPC_UP, 0.11, 0.11).assurance, SPC_FAIL);
	}
}

/* A target just at a limit: 0.2.2 wants it strictly beyond, the NHS's own advice does not. */
static void plotthedots_target_on_a_limit(void **state)
{
	struct spc_how how = { .chart = SPC_XMR, .rules = SPC_MDC };
	size_t         n = quiet_year();
	double         lower, upper;

	(void)state;
	draw(how, n);
	lower = point[11].lower;
	upper = point[11].upper;
	assert_int_equal(spc_verdict(&how, point, n, SPC_UP, lower, lower).assurance, SPC_PASS);
	assert_int_equal(spc_verdict(&how, point, n, SPC_UP, upper, upper).assurance, SPC_FAIL);
	assert_int_equal(spc_verdict(&how, point, n, SPC_UP, lower + 0.01, lower + 0.01).assurance, SPC_MAY);
	how.rules = SPC_PTD;
	assert_int_equal(spc_verdict(&how, point, n, SPC_UP, lower, lower).assurance, SPC_MAY);
	assert_int_equal(spc_verdict(&how, point, n, SPC_UP, lower - 0.01, lower - 0.01).assurance, SPC_PASS);
}

/* R screens ranges without saying, Excel does not; qicharts2 does or does not by how it was loaded.  Ours by one switch, off unless it is set. */
static void plotthedots_screening_unasked(void **state)
{
	size_t n = quiet_year();
	double unscreened;

	(void)state;
	point[6].value = 60;
	draw((struct spc_how){ .chart = SPC_XMR, .rules = SPC_MDC }, n);
	unscreened = point[0].upper - point[0].centre;
	assert_true(near(unscreened, 2.66 * (9 * 2 + 2 * 48) / 11));
	draw((struct spc_how){ .chart = SPC_XMR, .rules = SPC_MDC, .screen = true }, n);
	assert_true(near(point[0].upper - point[0].centre, 2.66 * 2));
	assert_true(near(point[0].centre, (5 * 10 + 6 * 12 + 60) / 12.0));       /* the mean is of all points, as there */
}

/* A step that everybody sees does not move the limits: nobody signed for it (some charts re-base by themselves, which hides what got worse). */
static void plotthedots_no_rebase_by_itself(void **state)
{
	struct spc_limits found;

	(void)state;
	(void)quiet_year();
	for (size_t i = 12; i < 36; i++)
		point[i].value += 30;
	found = draw((struct spc_how){ .chart = SPC_XMR, .rules = SPC_MDC, .least = SPC_LEAST, .event = true, .event_at = 12 }, 36);
	assert_true(found.phases == 1 && found.base == 12 && near(point[35].centre, 11));
	assert_true(point[35].signals & SPC_OUTSIDE && point[35].signals & SPC_SHIFT);
}

/* After a re-base the target was once judged by limits of another phase. */
static void plotthedots_assurance_of_the_last_phase(void **state)
{
	const size_t   at[] = { 12 };
	struct spc_how how = { .chart = SPC_XMR, .rules = SPC_MDC, .least = SPC_LEAST, .rebase = at, .rebases = 1 };

	(void)state;
	(void)quiet_year();
	for (size_t i = 12; i < 36; i++)
		point[i].value += 30;
	draw(how, 36);
	assert_int_equal(point[35].signals, 0);
	assert_int_equal(spc_verdict(&how, point, 36, SPC_UP, 20, 20).assurance, SPC_PASS);    /* by the first phase's it would fail */
	assert_int_equal(spc_verdict(&how, point, 12, SPC_UP, 20, 20).assurance, SPC_FAIL);
}

/* ---- qicharts2 0.8.1 ---- */

/* A month whose count is missing was once a month of none. */
static void qicharts_missing_counts_are_not_zero(void **state)
{
	(void)state;
	for (size_t i = 0; i < 24; i++)
		point[i] = (struct spc_point){ .value = i == 5 ? NAN : 0.5, .top = i == 5 ? NAN : 50, .bottom = 100 };
	for (enum spc_chart chart = SPC_P; chart <= SPC_PP; chart++) {
		draw((struct spc_how){ .chart = chart, .rules = SPC_MDC }, 24);
		assert_true(near(point[0].centre, 0.5) && isnan(point[5].lower));
		assert_int_equal(point[5].signals, 0);
	}
}

/* A t chart of two events on one day is refused; here that time is missing, or half a day where days are counted (tests/stage/spc/kinds.t). */
static void qicharts_no_time_between_events(void **state)
{
	const double days[] = { 12, 30, 0, 4, 55, 21, 9, 40, 18 };
	size_t       n = make(days, 9);

	(void)state;
	draw((struct spc_how){ .chart = SPC_T, .rules = SPC_ANHOEJ }, n);
	assert_true(isnan(point[2].value) && point[0].centre > 0 && point[0].upper > point[0].centre);
}

/* A fixed baseline and phases exclude one another; here each phase has its own. */
static void qicharts_baseline_in_every_phase(void **state)
{
	const size_t at[] = { 24 };

	(void)state;
	(void)quiet_year();
	for (size_t i = 24; i < 48; i++)
		point[i].value += i < 36 ? 10 : 20;
	draw((struct spc_how){ .chart = SPC_XMR, .rules = SPC_ANHOEJ, .baseline = 12, .rebase = at, .rebases = 1 }, 48);
	assert_true(near(point[20].centre, 11) && near(point[47].centre, 21) && point[47].signals & SPC_OUTSIDE);
}

/* Constant ranges, constant counts: limits in every chart, which is the centre where nothing varies. */
static void qicharts_constant_series(void **state)
{
	(void)state;
	for (enum spc_chart chart = SPC_XMR; chart < SPC_CHARTS; chart++) {
		for (size_t i = 0; i < 12; i++)
			point[i] = (struct spc_point){ .value = chart >= SPC_P && chart <= SPC_U_PRIME && chart != SPC_C ? 0.5 : 50, .top = 50,
				.bottom = 100, .size = 4, .deviation = 50 };
		draw((struct spc_how){ .chart = chart, .rules = SPC_MDC, .screen = true }, 12);
		assert_true(point[11].lower <= point[11].centre && point[11].centre <= point[11].upper);
		assert_int_equal(point[11].signals, 0);
	}
}

/* ---- PHEindicatormethods 2.1.0 ---- */

/* One denominator of 0, or one count above its denominator, stops it with an error and costs all rows their figures. */
static void phe_nobody_and_more_than_everybody(void **state)
{
	const struct { double x, n; } bad[] = { { 0, 0 }, { 5, 0 }, { 6, 5 }, { -1, 5 }, { 2, -5 }, { NAN, 5 }, { 2, NAN } };
	struct stratum empty[] = { { 40, 100, 5, 4, 10 }, { 3, 0, 3, 4, 10 } };

	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		assert_true(isnan(interval_wilson(bad[i].x, bad[i].n, 0.95).lo) && isnan(interval_wilson(bad[i].x, bad[i].n, 0.95).hi));
		assert_true(isnan(interval_exact(bad[i].x, bad[i].n, 0.95).lo));
		assert_true(isnan(proportions_difference((struct proportions){ bad[i].x, bad[i].n, 3, 10 }, 0.95).lo));
		assert_true(isnan(proportions_p((struct proportions){ bad[i].x, bad[i].n, 3, 10 })));
	}
	assert_true(isnan(interval_rate(5, 0, 0.95).lo) && isnan(interval_count(-1, 0.95).lo));
	assert_true(isnan(standard_direct(empty, 2).rate));
	/* the ends of what can be are no error */
	assert_true(interval_wilson(0, 5, 0.95).lo <= 0 && interval_wilson(5, 5, 0.95).hi >= 1);
}

/* Groups are judged though one of them cannot be. */
static void phe_one_bad_group_costs_no_other(void **state)
{
	const double      top[] = { 10, 14, 30, 12, 25, 8, 22 }, bottom[] = { 40, 50, 60, 40, 60, 30, 50 };
	struct group      good[7], all[9];
	struct funnel_group fg[7], fa[9];

	(void)state;
	for (size_t i = 0; i < 7; i++) {
		good[i] = all[i] = (struct group){ .top = top[i], .bottom = bottom[i] };
		fg[i] = fa[i] = (struct funnel_group){ .numerator = top[i], .denominator = bottom[i] };
	}
	all[7] = (struct group){ .top = 5, .bottom = 0 };
	all[8] = (struct group){ .top = 9, .bottom = 3 };
	fa[7] = (struct funnel_group){ .numerator = 5, .denominator = 0 };
	fa[8] = (struct funnel_group){ .numerator = 9, .denominator = 3 };
	groups_compare(GROUPS_COUNTED, GROUPS_AS_THEY_DIFFER, good, 7);
	groups_compare(GROUPS_COUNTED, GROUPS_AS_THEY_DIFFER, all, 9);
	struct funnel a = funnel_of(FUNNEL_PROPORTION, fg, 7, 0.1), b = funnel_of(FUNNEL_PROPORTION, fa, 9, 0.1);
	for (size_t i = 0; i < 7; i++)
		assert_true(near(good[i].p, all[i].p) && near(good[i].shrunk, all[i].shrunk) && near(fg[i].z, fa[i].z));
	assert_true(isnan(all[7].p) && isnan(all[8].p) && isnan(fa[7].z) && isnan(fa[8].z) && near(a.tau2, b.tau2));
}

/* confidence = NA breaks some of its outputs; ours says nothing, and says it in every one. */
static void phe_no_confidence(void **state)
{
	const double odd[] = { NAN, 0, 1, -0.5, 95 };

	(void)state;
	for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
		assert_true(isnan(interval_wilson(5, 10, odd[i]).lo) && isnan(interval_exact(5, 10, odd[i]).hi));
		assert_true(isnan(interval_count(5, odd[i]).lo) && isnan(interval_rate(50, 10, odd[i]).hi));
		assert_true(isnan(interval_mean(10, 50, 300, odd[i]).lo));
		assert_true(isnan(proportions_difference((struct proportions){ 5, 10, 3, 10 }, odd[i]).lo));
	}
}

/* No interval where events hang together: ten families of ten like answers are worth ten, not a hundred. */
static void phe_events_that_hang_together(void **state)
{
	struct sums     alike = { .clusters = 10, .top = 50, .bottom = 100, .nn = 500, .nd = 500, .dd = 1000 };
	struct interval wide = interval_wilson_clustered(&alike, 0.95), narrow = interval_wilson(50, 100, 0.95), ten;

	(void)state;
	assert_true(near(interval_effective(&alike), 10));
	ten = interval_wilson(5, 10, 0.95);
	assert_true(near(wide.lo, ten.lo) && near(wide.hi, ten.hi) && wide.hi - wide.lo > 2 * (narrow.hi - narrow.lo));
}

/* Its search for the limits of a ratio stops at 5e-5: here the tails are what was asked for. */
static void phe_funnel_to_the_last_digit(void **state)
{
	(void)state;
	for (double expected = 0.5; expected < 1e5; expected *= 7) {
		struct interval i = funnel_poisson(expected, 0.001);

		assert_true(fabs(gsl_cdf_gamma_P(i.lo * expected, expected, 1) / 0.001 - 1) < 1e-9);
		assert_true(fabs(gsl_cdf_gamma_Q(i.hi * expected, expected + 1, 1) / 0.001 - 1) < 1e-9);
	}
}

/* Its limits of a proportion are cut at 100 whatever they are multiplied by: ours are parts of one, and never leave it. */
static void phe_funnel_of_a_part(void **state)
{
	struct funnel_group g[] = { { .numerator = 95, .denominator = 100 }, { .numerator = 180, .denominator = 200 } };
	struct funnel       f = funnel_of(FUNNEL_PROPORTION, g, 2, 0.1);

	(void)state;
	for (double n = 1; n < 1e6; n *= 10) {
		struct interval wide = funnel_wide(&f, n, 3.09), exact = funnel_binomial(f.target, n, 0.001);

		assert_true(0 <= wide.lo && wide.lo <= f.target && f.target <= wide.hi && wide.hi <= 1);
		assert_true(0 <= exact.lo && exact.lo <= exact.hi && exact.hi <= 1);
	}
}

/* ---- FunnelPlotR 0.6.0 ---- */

/* Nothing counted has no logarithm, which made a gap in all that is estimated. */
static void funnelplotr_nothing_counted(void **state)
{
	struct funnel_group g[12], h[12];

	(void)state;
	for (size_t i = 0; i < 12; i++)
		h[i] = g[i] = (struct funnel_group){ .numerator = i < 2 ? 0 : 4 + (double)(i % 3), .denominator = 6 };
	struct funnel f = funnel_of(FUNNEL_RATIO_LOG, g, 12, 0.1), c = funnel_of(FUNNEL_COUNTS, h, 12, 0.1);

	assert_true(isfinite(f.phi) && isfinite(f.tau2) && near(g[0].ratio, 0) && isnan(g[0].tamed) && isfinite(g[5].z));
	assert_true(isfinite(c.phi) && isfinite(c.tau2) && isfinite(h[0].z));
}

/* With a wide spread its lower limit, an angle below 0, is squared and folds back above 0. */
static void funnelplotr_folding_limits(void **state)
{
	struct funnel_group g[] = {
		{ .numerator = 1, .denominator = 100 }, { .numerator = 60, .denominator = 100 },
		{ .numerator = 2, .denominator = 100 }, { .numerator = 70, .denominator = 100 },
	};
	struct group h[8];
	struct funnel f = funnel_of(FUNNEL_PROPORTION, g, 4, 0.1);
	double        arm = 3.090232 * sqrt(f.tau2 + 1.0 / 400), folded = pow(sin(asin(sqrt(f.target)) - arm), 2);

	(void)state;
	assert_true(asin(sqrt(f.target)) < arm && folded > 0.05);                /* what the peer draws */
	assert_true(funnel_wide(&f, 100, 3.090232).lo <= 0);
	for (size_t i = 0; i < 8; i++)
		h[i] = (struct group){ .top = i % 2 ? 2 : 160, .bottom = 200 };
	groups_compare(GROUPS_ANGLES, GROUPS_AS_THEY_DIFFER, h, 8);
	for (size_t i = 0; i < 8; i++)
		assert_true(h[i].far.lo <= 0 && h[i].far.hi >= 1 - 1e-12 && h[i].usual.lo >= 0 && h[i].usual.hi <= 1);
}

/* Only 95 and 99.8, only Normal limits: here any, and whole counts by the beta-binomial where groups are small. */
static void funnelplotr_beta_binomial_limits(void **state)
{
	struct group g[9];

	(void)state;
	for (size_t i = 0; i < 9; i++)
		g[i] = (struct group){ .top = 6 + (double)(5 * i % 9), .bottom = 20 };
	assert_int_equal(groups_of_counts(g, 9), GROUPS_COUNTED);
	groups_compare(GROUPS_COUNTED, GROUPS_AS_THEY_DIFFER, g, 9);
	for (size_t i = 0; i < 9; i++) {
		assert_true(near(g[i].usual.lo * 20, round(g[i].usual.lo * 20)) && near(g[i].far.hi * 20, round(g[i].far.hi * 20)));
		assert_true(g[i].far.lo <= g[i].usual.lo && g[i].usual.hi <= g[i].far.hi && g[i].usual.lo < g[i].usual.hi);
	}
}

/* CQC's limits are of the root and are drawn on the ratio: what a stage says of rates is squared back first. */
static void funnelplotr_roots_squared_back(void **state)
{
	struct group g[9];

	(void)state;
	for (size_t i = 0; i < 9; i++)
		g[i] = (struct group){ .top = 100 + (double)(4 * i), .bottom = 1000 };
	groups_compare(GROUPS_ROOTS, GROUPS_AS_THEY_DIFFER, g, 9);
	for (size_t i = 0; i < 9; i++) {
		double width = (sqrt(g[i].usual.hi) - sqrt(g[i].usual.lo)) * sqrt(1000);

		assert_true(g[i].usual.lo < g[i].others && g[i].others < g[i].usual.hi);
		assert_true(fabs(g[i].others - 0.116) < 0.01 && width > 1.95 && width < 3.5);   /* chance alone: 2 * 1.96 / 2 */
	}
}

/* ---- Kendall 2.2.1, psych 2.2.9, survey 4.1.1 ---- */

static void kendall_constant_series(void **state)
{
	const double      same[] = { 3, 3, 3, 3, 3, 3 };
	struct trend_rank t = trend_rank(same, 6);

	(void)state;
	assert_true(isnan(t.tau) && isnan(t.p_corrected) && near(t.s, 0));
}

/* In single precision these are one number, eight times. */
static void kendall_single_precision(void **state)
{
	double value[8];

	(void)state;
	for (size_t i = 0; i < 8; i++)
		value[i] = 1000 + 1e-8 * (double)i;
	assert_true((float)value[0] >= (float)value[7]);
	assert_true(near(trend_rank(value, 8).tau, 1) && near(trend_rank(value, 8).s, 28));
}

/* The variance of weighted kappa came out as 0 from the ratings themselves. */
static void psych_variance_of_weighted_kappa(void **state)
{
	const double      count[] = { 9, 2, 0, 3, 8, 2, 1, 2, 7 };
	struct agree_sums s = { 0 };
	struct agree_table t = agree_table(count, 3, AGREE_QUADRATIC, 0.95);

	(void)state;
	for (size_t i = 0; i < 9; i++) {
		double first = (double)(i / 3), second = (double)(i % 3);

		s.n += count[i];
		s.first += count[i] * first;
		s.second += count[i] * second;
		s.ff += count[i] * first * first;
		s.fs += count[i] * first * second;
		s.ss += count[i] * second * second;
	}
	assert_true(t.error > 0.03 && t.limits.lo < t.kappa && t.kappa < t.limits.hi);
	assert_true(near(agree_kappa(s), t.kappa));
}

/* A raked standard error by unweighted means of the margins: rake_mean has it so, to be compared, and no stage asks it.  Stages go by
 * Kish's effective n, which is never more than there are answers. */
static void survey_error_of_raked_means(void **state)
{
	double       weight[] = { 1, 1, 1, 1, 1, 1 };
	const size_t of[] = { 0, 0, 0, 0, 1, 1 };
	const double target[] = { 3, 3 };

	(void)state;
	assert_true(rake(weight, NULL, 6, &(struct rake_margin){ of, target, 2 }, 1));
	assert_true(near(weight[0], 0.75) && near(weight[5], 1.5));
	assert_true(near(rake_effective(weight, NULL, 6), 36 / (4 * 0.5625 + 2 * 2.25)));
	assert_true(near(interval_effective_weighted(6, 4 * 0.5625 + 2 * 2.25, 6), rake_effective(weight, NULL, 6)));
}

/* ---- GSL 2.7.1: quantiles that fail, and an error handler that ends the process ---- */

static size_t handled;

static void count_it(const char *reason, const char *file, int line, int number)
{
	(void)reason, (void)file, (void)line, (void)number;
	handled++;
}

static void gsl_quantiles_that_fail(void **state)
{
	(void)state;
	gsl_set_error_handler_off();
	/* its own: nan from about 35,000 degrees of freedom; no end for a tenth of ordinary posteriors; digits lost in F */
	for (double freedom = 1; freedom < 1e6; freedom *= 3) {
		assert_true(near(gsl_cdf_gamma_P(inverse_gamma(0.975, freedom / 2), freedom / 2, 1), 0.975));
		assert_true(near(gsl_cdf_gamma_Q(inverse_gamma_above(0.999, freedom / 2), freedom / 2, 1), 0.999));
	}
	for (double a = 1; a < 1e4; a *= 3)
		for (double b = 1; b < 1e4; b *= 3)
			for (double tail = 0.001; tail < 1; tail += 0.166)
				assert_true(fabs(gsl_cdf_beta_P(inverse_beta(tail, a, b), a, b) - tail) < 1e-9);
	assert_true(near(gsl_cdf_beta_P(inverse_beta(0.999, 4.2, 495), 4.2, 495), 0.999));
	for (double tail = 1e-14; tail < 0.1; tail *= 30)
		assert_true(near(gsl_cdf_fdist_Q(inverse_f_above(tail, 3, 20), 3, 20) / tail, 1));
}

/* A count of 0 has no degrees of freedom; a count of a million has more than GSL can do. */
static void gsl_no_freedom_and_too_much(void **state)
{
	gsl_error_handler_t *before = gsl_set_error_handler(count_it);

	(void)state;
	handled = 0;
	assert_true(near(interval_count(0, 0.95).lo, 0) && near(interval_count(0, 0.95).hi, -log(0.025)));
	for (double x = 1; x < 1e12; x *= 10) {
		struct interval i = interval_count(x, 0.95);

		assert_true(i.lo < x && x < i.hi && fabs((i.hi - i.lo) / (2 * 1.96 * sqrt(x)) - 1) < 0.5);
		i = interval_wilson(x, 3 * x, 0.998);
		assert_true(i.lo < 1.0 / 3 && 1.0 / 3 < i.hi);
		i = interval_exact(x, 3 * x, 0.95);
		assert_true(isnan(i.lo) || (i.lo < 1.0 / 3 && 1.0 / 3 < i.hi));
	}
	(void)interval_wilson(NAN, 3, 0.95);
	(void)interval_rate(-1, 0, 0.95);
	assert_int_equal(handled, 0);                     /* none of GSL's own quantiles was asked where it fails */
	gsl_set_error_handler(before);
}

int main(void)
{
	const struct CMUnitTest all[] = {
		cmocka_unit_test(plotthedots_two_of_three),
		cmocka_unit_test(plotthedots_gap_in_a_rise),
		cmocka_unit_test(plotthedots_constant_series),
		cmocka_unit_test(plotthedots_target_on_a_limit),
		cmocka_unit_test(plotthedots_screening_unasked),
		cmocka_unit_test(plotthedots_no_rebase_by_itself),
		cmocka_unit_test(plotthedots_assurance_of_the_last_phase),
		cmocka_unit_test(qicharts_missing_counts_are_not_zero),
		cmocka_unit_test(qicharts_no_time_between_events),
		cmocka_unit_test(qicharts_baseline_in_every_phase),
		cmocka_unit_test(qicharts_constant_series),
		cmocka_unit_test(phe_nobody_and_more_than_everybody),
		cmocka_unit_test(phe_one_bad_group_costs_no_other),
		cmocka_unit_test(phe_no_confidence),
		cmocka_unit_test(phe_events_that_hang_together),
		cmocka_unit_test(phe_funnel_to_the_last_digit),
		cmocka_unit_test(phe_funnel_of_a_part),
		cmocka_unit_test(funnelplotr_nothing_counted),
		cmocka_unit_test(funnelplotr_folding_limits),
		cmocka_unit_test(funnelplotr_beta_binomial_limits),
		cmocka_unit_test(funnelplotr_roots_squared_back),
		cmocka_unit_test(kendall_constant_series),
		cmocka_unit_test(kendall_single_precision),
		cmocka_unit_test(psych_variance_of_weighted_kappa),
		cmocka_unit_test(survey_error_of_raked_means),
		cmocka_unit_test(gsl_quantiles_that_fail),
		cmocka_unit_test(gsl_no_freedom_and_too_much),
	};

	return cmocka_run_group_tests(all, NULL, NULL);
}
