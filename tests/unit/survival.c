/* Time to an event where the peers' cases do not reach: nobody, everybody at once, a rest at a half, one empty group. */
#include "test.h"

#include <gsl/gsl_errno.h>

#include "stat/survival.h"

static struct survival_step      step[16];
static struct survival_incidence ended[16];

static void nobody(void **state)
{
	double                observed[2], expected[2];
	struct survival_step  before = survival_at(step, 0, 10);
	struct survival_test  t = survival_differ(NULL, 0, 2, 0, observed, expected);
	(void)state;

	assert_int_equal(survival_curve(NULL, 0, step), 0);
	assert_true(before.survival == 1 && before.se == 0 && before.at_risk == 0);
	assert_true(isnan(survival_quantile(step, 0, 0.5, SURVIVAL_LOG).value));
	assert_true(survival_mean(step, 0, 30).value == 30);
	assert_true(t.df == 0 && isnan(t.p) && isnan(survival_cox(NULL, 0, SURVIVAL_EFRON).ratio));
	assert_int_equal(survival_incidence(NULL, 0, 2, ended), 0);
	assert_int_equal(survival_incidence(NULL, 0, SURVIVAL_CAUSES + 1, ended), 0);
}

static void everybody_on_the_first_day(void **state)
{
	struct survival_case all[] = { { 0, 1, 0, 0 }, { 0, 1, 0, 0 }, { 0, 1, 1, 0 } };
	double               observed[2], expected[2];
	struct survival_test t;
	(void)state;

	assert_int_equal(survival_curve(all, 3, step), 1);
	assert_true(step[0].survival == 0 && isnan(step[0].se) && isnan(survival_limits(step, SURVIVAL_LOG_LOG).lo));
	assert_true(survival_quantile(step, 1, 0.5, SURVIVAL_LOG_LOG).value == 0);
	t = survival_differ(all, 3, 2, 0, observed, expected);
	assert_true(observed[0] == 2 && expected[0] == 2 && isnan(t.p));
}

/* Two of four by day 5, the next on day 9: the median is the middle, 7. */
static void a_rest_at_a_half(void **state)
{
	struct survival_case all[] = { { 9, 1, 0, 0 }, { 5, 1, 0, 0 }, { 2, 1, 0, 0 }, { 12, 1, 0, 0 } };
	(void)state;

	survival_sort(all, 4);
	assert_int_equal(survival_curve(all, 4, step), 4);
	assert_true(survival_quantile(step, 4, 0.5, SURVIVAL_LOG_LOG).value == 7);
	assert_true(survival_at(step, 4, 4.9).survival == 0.75 && survival_at(step, 4, 5).at_risk == 3 && survival_at(step, 4, 6).at_risk == 2);
	assert_true(survival_mean(step, 4, 12).value == 2 + 0.75 * 3 + 0.5 * 4 + 0.25 * 3);
}

static void a_group_in_which_nothing_happens(void **state)
{
	struct survival_case all[] = { { 2, 1, 1, 0 }, { 3, 0, 0, 0 }, { 5, 1, 1, 0 }, { 7, 0, 0, 0 }, { 8, 1, 1, 0 } };
	double               observed[3], expected[3];
	struct survival_test t = survival_differ(all, 5, 3, 0, observed, expected);
	(void)state;

	assert_true(isnan(survival_cox(all, 5, SURVIVAL_EFRON).ratio));
	assert_true(t.df == 1 && t.p > 0 && t.p < 1 && observed[0] == 0 && expected[2] == 0);
}

/* Worked by hand: of 4, one goes home on day 1, one is adopted on day 2, one is let go, one goes home: 1/4, then 1/4 adopted,
 * then the last half: 3/4 home.  One less Kaplan and Meier would have said 1 - 3/4 × 0 = all home. */
static void another_end(void **state)
{
	struct survival_case all[] = { { 1, 1, 0, 0 }, { 2, 2, 0, 0 }, { 3, 0, 0, 0 }, { 4, 1, 0, 0 } };
	(void)state;

	assert_int_equal(survival_incidence(all, 4, 2, ended), 4);
	assert_true(fabs(ended[1].part[0] - 0.25) < 1e-12 && fabs(ended[1].part[1] - 0.25) < 1e-12);
	assert_true(fabs(ended[3].part[0] - 0.75) < 1e-12 && fabs(ended[3].part[1] - 0.25) < 1e-12 && ended[3].free < 1e-12);
	assert_true(fabs(ended[0].se[0] - sqrt(0.25 * 0.75 / 4)) < 1e-12 && ended[0].se[1] == 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nobody),           cmocka_unit_test(everybody_on_the_first_day),
		cmocka_unit_test(a_rest_at_a_half), cmocka_unit_test(a_group_in_which_nothing_happens),
		cmocka_unit_test(another_end),
	};

	gsl_set_error_handler_off();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
