/* Trends, worked by hand. */
#include "stat/share.h"
#include "stat/trend.h"
#include "test.h"

#include <math.h>

static void near(double ours, double right)
{
	if (!(fabs(ours - right) < 1e-12))
		fail_msg("%.17g is not %.17g", ours, right);
}

/* 1 2 2 4: of six pairs five rise and one is level: S 5; (4 3 13 - 2 1 9)/18 = 23/3; tau 5/√(6 5). */
static void rises_with_a_tie(void **state)
{
	const double      y[] = { 1, 2, NAN, 2, 4 };
	struct trend_rank t = trend_rank(y, 5);

	(void)state;
	assert_int_equal(t.n, 4);
	near(t.s, 5);
	near(t.variance, 23.0 / 3);
	near(t.tau, 5 / sqrt(30));
	near(t.z_corrected, 4 / sqrt(23.0 / 3));
	near(t.p_plain, erfc(5 / sqrt(23.0 / 3) / sqrt(2)));
}

static void never_varies(void **state)
{
	const double       y[] = { 0.1, 0.1, 0.1, 0.1, 0.1 }, time[] = { 0, 1, 2, 3, 4 };
	struct trend_rank  t = trend_rank(y, 5);
	struct trend_slope s = trend_slope(time, y, 5, 1);

	(void)state;
	assert_true(isnan(t.tau) && isnan(t.p_plain) && isnan(t.p_corrected));
	near(s.slope, 0);
	assert_true(isnan(trend_lag(time, y, 5, 0, 1)));
	assert_true(isnan(trend_slope(time, y, 1, 1).slope));
}

/* 10 in month 0, 12 in month 1, 20 in month 5: slopes 2, 10/5, 8/4: all 2 by the calendar.  The peers, who do not see
 * that months are missing, say 2, 5 and 8. */
static void missing_months_count(void **state)
{
	const double y[] = { 10, 12, 20 }, time[] = { 0, 1, 5 };

	(void)state;
	near(trend_slope(time, y, 3, 1).slope, 2);
	near(trend_slope(NULL, y, 3, 1).slope, 5);
}

/* Nothing but up and down in turn: neighbours are opposite, lag -1 over the 5 pairs of 6. */
static void neighbours(void **state)
{
	const double y[] = { 1, -1, 1, -1, 1, -1 }, time[] = { 0, 1, 2, 3, 4, 5 }, far[] = { 0, 2, 4, 6, 8, 10 };

	(void)state;
	near(trend_lag(time, y, 6, 0, 1), -1);
	assert_true(isnan(trend_lag(far, y, 6, 0, 1)));   /* no two are a month apart */
}

/* Ten figures: a lag of 0 is taken for 2/6, one of -.2 for none.  times by the sum: of four figures, by .5, 1 + 2 (3 2 1 r1 + 0) / 24, r1 being
 * 6/pi asin(.25) = .482584: 1.241292.  Nothing is gained where neighbours are strangers. */
static void neighbours_alike(void **state)
{
	const double      y[] = { 1, 2, 3, 4, 5, 6, 7, 8 };
	struct trend_rank t = trend_rank(y, 8);

	(void)state;
	near(trend_alike(0, 10), 1.0 / 3);
	near(trend_alike(-0.2, 10), 0);
	near(trend_alike(0.99, 10), 1);
	near(trend_alike(0.5, 4), 0);
	near(trend_times(0, 10), 1);
	near(trend_times(0.5, 4), 1 + 12.0 / 24 * 6 / acos(-1) * asin(0.25));
	assert_true(fabs(trend_times(0.5, 4) - 1.241292) < 1e-6 && trend_times(0.6, 24) > 2.9 && trend_times(0.6, 24) < 3.6);
	near(trend_p(&t, 1), t.p_corrected);
	near(trend_p(&t, 4), erfc(t.z_corrected / 2 / sqrt(2)));
}

/* 1 of 4, 2 of 4, 3 of 4: p is a half; Σ s (x - 2) = 2, squared over p q Σ n (s - 2)² = 8/4: 2.  Alike: (1 + 1)/1 = 2. */
static void shares(void **state)
{
	const double      score[] = { 1, 2, 3 }, x[] = { 1, 2, 3 }, n[] = { 4, 4, 4 }, none[] = { 0, 0, 0 };
	struct share_test rises = share_trend(score, x, n, 3), alike = share_alike(x, n, 3);

	(void)state;
	near(rises.chi, 2);
	near(rises.p, erfc(1));
	near(alike.chi, 2);
	near(alike.p, exp(-1));
	assert_true(isnan(share_trend(score, none, n, 3).p) && isnan(share_alike(none, none, 3).p));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rises_with_a_tie), cmocka_unit_test(never_varies), cmocka_unit_test(missing_months_count), cmocka_unit_test(neighbours_alike),
		cmocka_unit_test(neighbours), cmocka_unit_test(shares),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
