/* The same people twice, and one figure beside another; worked by hand, and v07 of tests/reference/06_psychometrics. */
#include "stat/paired.h"
#include "stat/versus.h"
#include "test.h"

#include <math.h>

static void near(double got, double wanted)
{
	if (!(fabs(got - wanted) <= 1e-9 * fmax(1, fabs(wanted))))
		fail_msg("%.17g is not %.17g", got, wanted);
}

/* 2 0 2 1 0 -1: without the noughts 2 2 1 -1; ranks 3.5 3.5 1.5 1.5; positive 8.5 of a mean of 5.
 * Variance 4 × 5 × 9 / 24 = 7.5, less (6 + 6)/48 = .25: 7.25.  z 3.5/√7.25 = 1.29987, p .1936; corrected 3/√7.25, .2652. */
static void ranks(void **state)
{
	struct paired_difference d[] = { { 2, 1 }, { 0, 1 }, { 2, 1 }, { 1, 1 }, { 0, 1 }, { -1, 1 } }, none[] = { { 0, 1 }, { 0, 1 } },
	                         all[] = { { 1, 1 }, { 2, 1 }, { 3, 1 }, { 4, 1 }, { 5, 1 } }, counted[] = { { 0, 2 }, { -1, 1 }, { 1, 1 }, { 2, 2 } };
	struct paired_ranks r = paired_ranks(d, 6);

	(void)state;
	assert_int_equal(r.differ, 4);
	near(r.positive, 8.5);
	near(r.p, erfc(3.5 / sqrt(7.25) / sqrt(2)));
	near(r.p_corrected, erfc(3 / sqrt(7.25) / sqrt(2)));
	/* of the 16 ways the signs can fall, ranks 1.5 1.5 3.5 3.5: 8.5 twice, 10 once */
	near(r.p_exact, 2 * 3.0 / 16);
	near(paired_ranks(all, 5).p_exact, 2.0 / 32);
	near(paired_ranks(none, 2).p, 1);
	near(paired_ranks(none, 2).p_exact, 1);
	near(paired_ranks(NULL, 0).p, 1);
	/* the same, each kind once and how many there are */
	assert_int_equal(paired_ranks(counted, 4).differ, 4);
	near(paired_ranks(counted, 4).positive, 8.5);
	near(paired_ranks(counted, 4).p, r.p);
	near(paired_ranks(counted, 4).p_exact, r.p_exact);
}

/* Differences 1 2 3: mean 2, standard error 1/√3, t 3.4641 on 2: p = 1 - t/√(2 + t²) = 1 - 3.4641/√14. */
static void t(void **state)
{
	struct sums d = { 3, 6, 3, 14, 6, 3 }, alike = { 3, 6, 3, 12, 6, 3 }, none = { 3, 0, 3, 0, 0, 3 }, one = { 1, 2, 1, 4, 2, 1 };

	(void)state;
	near(paired_p(&d), 1 - sqrt(12) / sqrt(14));
	near(paired_p(&alike), 0);
	near(paired_p(&none), 1);
	assert_true(isnan(paired_p(&one)));
}

/* 1 1, 2 3, 3 2, 4 4: means 2.5; variances 5/3, covariance 4/3.  The axes lie along the diagonal: eigenvalues 3 and 1/3.
 * Half axes √(3 f) and √(f/3), f = 2 × 3/2 × F(.95; 2, 2)/4 = 3 × 19 / 4. */
static void ellipse(void **state)
{
	struct paired_ellipse e = paired_ellipse(4, 10, 10, 30, 29, 30, 0.95);

	(void)state;
	near(e.first, 2.5);
	near(e.major, sqrt(3 * 57.0 / 4));
	near(e.minor, sqrt(57.0 / 12));
	near(e.angle, atan(1));
	assert_true(isnan(paired_ellipse(2, 3, 3, 5, 5, 5, 0.95).major));
	assert_true(isnan(paired_ellipse(0, 0, 0, 0, 0, 0, 0.95).first));
}

/* Means 5 and 3, squared errors 1 and 3 on 4 and 9 degrees: 16 / (1/4 + 1) = 12.8; t = 1. */
static void welch(void **state)
{
	struct paired_apart a = paired_apart(5, 1, 4, 3, 3, 9, 0.95);

	(void)state;
	near(a.freedom, 12.8);
	near(a.t, 1);
	near(a.difference, 2);
	near(a.limits.lo + a.limits.hi, 4);
	assert_true(isnan(paired_apart(5, 0, 4, 3, 0, 9, 0.95).p));
	assert_true(isnan(paired_apart(5, NAN, 0, 3, 1, 9, 0.95).p));
}

/* 7 in 10 and 5 in 10 by Wilson: Newcombe's.  1 and 9 events in like exposure: 2 (1 + 10)/1024. */
static void versus(void **state)
{
	struct versus_side one = { 0.7, interval_wilson(7, 10, 0.95) }, other = { 0.5, interval_wilson(5, 10, 0.95) };
	struct versus_side nought = { 0, { 0, 0.1 } };

	(void)state;
	near(versus_difference(one, other).lo, 0.2 - hypot(0.7 - one.of.lo, other.of.hi - 0.5));
	near(versus_ratio(one, other).hi, 1.4 * exp(hypot(log(one.of.hi / 0.7), log(0.5 / other.of.lo))));
	assert_true(isnan(versus_ratio(nought, other).lo));
	near(versus_rates_p(1, 5, 9, 5), 2 * 11.0 / 1024);
	near(versus_rates_p(9, 5, 1, 5), 2 * 11.0 / 1024);
	near(versus_rates_p(0, 5, 0, 5), 1);
	/* none, where there is nine times the exposure: twice .1 to the power of 2 */
	near(versus_rates_p(0, 9, 2, 1), 2 * 0.01);
	assert_true(isnan(versus_rates_p(1, 0, 1, 1)));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ranks), cmocka_unit_test(t), cmocka_unit_test(ellipse), cmocka_unit_test(welch), cmocka_unit_test(versus),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
