/* funnel — limits that never fold, groups that spoil no other, quantiles where GSL's own fail; and standardised
 * rates, fifths and inequality at their edges.  Peers' figures are in tests/reference. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <gsl/gsl_cdf.h>
#include <gsl/gsl_errno.h>
#include <math.h>
#include <stdbool.h>

#include "stat/funnel.h"
#include "stat/inequality.h"
#include "stat/inverse.h"
#include "stat/quantile.h"
#include "stat/standard.h"

static bool near(double ours, double theirs)
{
	return fabs(ours - theirs) <= 1e-9 * fmax(1, fabs(theirs));
}

/* FunnelPlotR's lower limit rises again where the angle would be below 0. */
static void the_angle_never_folds(void **state)
{
	struct funnel_group group[] = {
		{ .numerator = 1, .denominator = 100 }, { .numerator = 60, .denominator = 100 },
		{ .numerator = 2, .denominator = 100 }, { .numerator = 70, .denominator = 100 },
	};
	struct funnel f = funnel_of(FUNNEL_PROPORTION, group, 4, 0.1);
	double        before = 0;

	(void)state;
	assert_true(f.tau2 > 0.05);
	assert_true(asin(sqrt(f.target)) < 3.09 * sqrt(f.tau2));
	for (double n = 1; n < 1e9; n *= 3) {
		struct interval i = funnel_wide(&f, n, 3.090232);

		assert_true(i.lo <= 0 && i.hi >= f.target && i.hi <= 1);
		i = funnel_narrow(&f, n, 3.090232, 0.001);
		assert_true(i.lo >= before && i.lo <= f.target);    /* a bigger group is never given a wider berth */
		before = i.lo;
	}
}

static void a_bad_group_spoils_no_other(void **state)
{
	struct funnel_group good[] = {
		{ .numerator = 10, .denominator = 40 }, { .numerator = 14, .denominator = 50 }, { .numerator = 30, .denominator = 60 },
	}, all[] = {
		{ .numerator = 10, .denominator = 40 }, { .numerator = 5, .denominator = 0 }, { .numerator = 14, .denominator = 50 },
		{ .numerator = 9, .denominator = 3 }, { .numerator = NAN, .denominator = 8 }, { .numerator = 30, .denominator = 60 },
	};
	struct funnel a = funnel_of(FUNNEL_PROPORTION, good, 3, 0.1), b = funnel_of(FUNNEL_PROPORTION, all, 6, 0.1);

	(void)state;
	assert_int_equal(b.kept, 3);
	assert_true(near(a.phi, b.phi) && near(a.tau2, b.tau2) && near(a.target, b.target));
	assert_true(isnan(all[1].ratio) && isnan(all[3].ratio) && isnan(all[4].ratio) && near(all[5].z, good[2].z));
	assert_true(isnan(funnel_wide(&b, 0, 1.96).lo));
}

/* Nobody, one group, all alike, and a ratio of 0, which has no logarithm. */
static void few_groups(void **state)
{
	struct funnel_group one = { .numerator = 3, .denominator = 9 }, none = { .denominator = 4 };
	struct funnel_group alike[] = { { .numerator = 5, .denominator = 10 }, { .numerator = 10, .denominator = 20 } };
	struct funnel_group rare[12];
	struct funnel f = funnel_of(FUNNEL_PROPORTION, NULL, 0, 0.1);

	(void)state;
	assert_true(isnan(f.target) && isnan(f.phi) && isnan(funnel_wide(&f, 10, 2).lo));
	f = funnel_of(FUNNEL_PROPORTION, &one, 1, 0.1);
	assert_true(near(f.target, 1.0 / 3) && near(f.tau2, 0));
	f = funnel_of(FUNNEL_PROPORTION, alike, 2, 0.1);
	assert_true(near(f.phi, 0) && near(f.tau2, 0));
	f = funnel_of(FUNNEL_RATIO_LOG, &none, 1, 0.1);
	assert_int_equal(f.kept, 0);
	for (size_t i = 0; i < 12; i++)
		rare[i] = (struct funnel_group){ .numerator = (double)i, .denominator = 6 };
	f = funnel_of(FUNNEL_RATIO_LOG, rare, 12, 0.1);
	assert_true(isfinite(f.phi) && isfinite(f.tau2) && isnan(rare[0].tamed) && isnan(rare[11].tamed));
}

/* Exact binomial: at whole counts the tail is what was asked; it closes in with n, and chance beyond it is never more. */
static void exact_limits(void **state)
{
	(void)state;
	for (double n = 5; n < 1e6; n *= 2) {
		struct interval i = funnel_binomial(0.93, n, 0.00135);
		double          below = ceil(i.lo * n) - 1;

		assert_true(i.lo >= 0 && i.hi <= 1 && i.lo < 0.93 && i.hi > 0.93 - 1e-12);
		assert_true(below < 0 || gsl_cdf_binomial_P((unsigned)below, 0.93, (unsigned)n) <= 0.00135 * (1 + 1e-9));
	}
	assert_true(near(funnel_binomial(1, 10, 0.01).lo, 1) && near(funnel_binomial(0, 10, 0.01).hi, 0));
	assert_true(isnan(funnel_binomial(0.5, 0, 0.01).lo) && isnan(funnel_binomial(NAN, 10, 0.01).lo));
	assert_true(isnan(funnel_poisson(0, 0.025).lo) && near(funnel_means(0, 0.025).lo, 0));
}

/* Where GSL's own quantile functions give nan or an error. */
static void quantiles_where_gsl_fails(void **state)
{
	double at;

	(void)state;
	gsl_set_error_handler_off();
	at = inverse_beta(0.999, 4.2, 495);
	assert_true(near(gsl_cdf_beta_P(at, 4.2, 495), 0.999));
	for (double shape = 1e3; shape <= 1e9; shape *= 10) {
		at = inverse_gamma(0.975, shape);
		/* Wilson and Hilferty are good to a millionth there */
		assert_true(fabs(at / (shape * pow(1 - 1 / (9 * shape) + 1.959963984540054 / (3 * sqrt(shape)), 3)) - 1) < 1e-5);
		assert_true(inverse_gamma_above(0.975, shape) < shape && shape < at);
	}
	assert_true(near(gsl_cdf_fdist_Q(inverse_f_above(1e-12, 3, 20), 3, 20) * 1e12, 1));
	assert_true(near(inverse_t_above(0.025, 1), 12.706204736174698) && near(inverse_t_above(0.5, 7), 0));
	assert_true(isnan(inverse_gamma(0.5, 0)) && isnan(inverse_beta(0, 1, 1)) && isnan(inverse_beta(0.5, -1, 1)));
}

static void a_place_without_people(void **state)
{
	struct stratum s[] = { { .x = 12, .n = 100, .standard = 5 }, { .x = NAN, .n = 300, .standard = 3 } };
	struct direct  d = standard_direct(s, 2);
	struct interval i = standard_direct_interval(&d, 0.95);

	(void)state;
	assert_true(near(d.rate, 12.0 / 100 * 5 / 8) && i.lo < d.rate && d.rate < i.hi);
	s[0].x = 9;                                       /* under ten in all */
	d = standard_direct(s, 2);
	assert_true(isnan(d.rate) && near(d.x, 9) && isnan(standard_direct_interval(&d, 0.95).lo));
	s[0].x = 90;
	s[1].n = 0;
	assert_true(isnan(standard_direct(s, 2).rate) && isnan(standard_direct(NULL, 0).rate));
	assert_true(isnan(standard_indirect(s, 2).ratio));       /* a reference of nobody */
}

static void ties_and_gaps_in_fifths(void **state)
{
	const double value[] = { 7, 7, NAN, 7, 1, 9 };
	size_t       group[6];

	(void)state;
	quantile_groups(value, 6, 5, true, group);
	assert_int_equal(group[2], 0);
	assert_true(group[0] == group[1] && group[1] == group[3] && group[5] == 1 && group[4] == 5);
	quantile_groups(value, 6, 6, true, group);        /* five values are no six groups */
	assert_int_equal(group[0], 0);
	quantile_groups(value, 6, 0, true, group);
	assert_int_equal(group[0], 0);
}

static void a_ladder(void **state)
{
	struct rung rung[] = { { 100, 10, 0.5 }, { 100, 20, 0.5 }, { 100, 30, 0.5 }, { 100, 40, 0.5 } };
	struct inequality i = inequality_of(rung, 4, INEQUALITY_PLAIN, 0.95), drawn;

	(void)state;
	/* middles .125 to .875: 40 for the whole ladder, from 5 to 45 */
	assert_true(near(i.slope, 40) && near(i.intercept, 5) && near(i.relative, 9));
	assert_true(i.slope_interval.lo < 40 && 40 < i.slope_interval.hi && i.relative_interval.lo > 5);
	for (size_t k = 0; k < 4; k++)
		rung[k].error = 3;                        /* the bottom may be 0: no interval of a ratio */
	i = inequality_of(rung, 4, INEQUALITY_PLAIN, 0.95);
	assert_true(isnan(i.relative_interval.lo) && !isnan(i.slope_interval.lo));
	for (size_t k = 0; k < 4; k++)
		rung[k].error = 0.01;
	drawn = inequality_of(rung, 4, INEQUALITY_LOG, 0.95);
	i = inequality_of(rung, 4, INEQUALITY_LOG, 0.95);
	assert_true(drawn.slope_interval.lo < 40 && 40 < drawn.slope_interval.hi);
	assert_true(near(drawn.slope_interval.lo, i.slope_interval.lo));    /* the same every night */
	assert_true(isnan(inequality_of(rung, 4, INEQUALITY_LOGIT, 0.95).slope_interval.lo));    /* 10 is no proportion */
	rung[2].people = 0;
	assert_true(isnan(inequality_of(rung, 4, INEQUALITY_PLAIN, 0.95).slope));
	assert_true(isnan(inequality_of(rung, 1, INEQUALITY_PLAIN, 0.95).slope));
}

int main(void)
{
	const struct CMUnitTest all[] = {
		cmocka_unit_test(the_angle_never_folds),
		cmocka_unit_test(a_bad_group_spoils_no_other),
		cmocka_unit_test(few_groups),
		cmocka_unit_test(exact_limits),
		cmocka_unit_test(quantiles_where_gsl_fails),
		cmocka_unit_test(a_place_without_people),
		cmocka_unit_test(ties_and_gaps_in_fifths),
		cmocka_unit_test(a_ladder),
	};

	return cmocka_run_group_tests(all, NULL, NULL);
}
