/* Groups beside one another, worked by hand. */
#include "stat/groups.h"
#include "test.h"

#include <gsl/gsl_errno.h>
#include <math.h>

static void within(double ours, double right, double by)
{
	if (!(fabs(ours - right) <= by))
		fail_msg("%.17g is not %.17g", ours, right);
}

/* Two figures, 10 and 14, each with variance 2: each is 4 off the other, whose own 2 counts as well: z 4/2. */
static void two_figures(void **state)
{
	struct group g[] = { { .top = 10, .bottom = 1, .variance = 2 }, { .top = 14, .bottom = 1, .variance = 2 } };

	(void)state;
	groups_compare(GROUPS_FIGURES, GROUPS_AS_THEY_DIFFER, g, 2);
	within(g[0].others, 14, 1e-12);
	within(g[0].z, -2, 1e-12);
	within(g[1].z, 2, 1e-12);
	within(g[1].p, erfc(2 / sqrt(2)), 1e-12);
	within(g[0].usual.lo, 14 - 1.959963984540054 * 2, 1e-9);
	within(g[0].shrunk, 12, 1e-12);                   /* so few cannot be known to differ by themselves */
}

/* The others 1 of 2: begun from half an answer each, Beta(1.5, 1.5); of one more asked, one counts with a chance of a half. */
static void one_answer(void **state)
{
	struct group g[] = { { .top = 1, .bottom = 1 }, { .top = 1, .bottom = 2 } };

	(void)state;
	groups_compare(GROUPS_COUNTED, GROUPS_AS_THEY_DIFFER, g, 2);
	within(g[0].others, 0.5, 1e-12);
	within(g[0].p, 1, 1e-12);
	within(g[0].z, 0, 1e-12);
	within(g[0].usual.lo, 0, 0);
	within(g[0].usual.hi, 1, 0);
}

/* Who says nothing changes nothing: nobody asked, more counted than asked, no spread, missing. */
static void silent_ones(void **state)
{
	struct group g[] = { { .top = 3, .bottom = 10 }, { .top = 0, .bottom = 0 }, { .top = 9, .bottom = 8 },
	                     { .top = NAN, .bottom = 5 }, { .top = 4, .bottom = 10 } };
	struct group two[] = { { .top = 3, .bottom = 10 }, { .top = 4, .bottom = 10 } };

	(void)state;
	groups_compare(GROUPS_COUNTED, GROUPS_AS_THEY_DIFFER, g, 5);
	groups_compare(GROUPS_COUNTED, GROUPS_AS_THEY_DIFFER, two, 2);
	within(g[0].p, two[0].p, 0);
	within(g[4].shrunk, two[1].shrunk, 0);
	for (size_t i = 1; i < 4; i++)
		assert_true(isnan(g[i].p) && isnan(g[i].others) && isnan(g[i].usual.lo) && isnan(g[i].shrunk));
	groups_compare(GROUPS_COUNTED, GROUPS_AS_THEY_DIFFER, g, 1);
	assert_true(isnan(g[0].p));                       /* nobody to be held against */
	groups_compare(GROUPS_COUNTED, GROUPS_AS_THEY_DIFFER, g, 0);
}

/* Limits never fold over: at 1% and 20 asked the lower angle would be below nought. */
static void never_folds(void **state)
{
	struct group g[7];

	(void)state;
	for (size_t i = 0; i < 7; i++)
		g[i] = (struct group){ .top = i == 0 ? 30 : (double)i, .bottom = 150 };
	groups_compare(groups_of_counts(g, 7), GROUPS_AS_THEY_DIFFER, g, 7);
	for (size_t i = 0; i < 7; i++)
		assert_true(g[i].far.lo >= 0 && g[i].far.lo <= g[i].usual.lo && g[i].far.hi <= 1 && g[i].far.hi >= g[i].usual.hi);
	within(g[1].far.lo, 0, 1e-12);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(two_figures), cmocka_unit_test(one_answer), cmocka_unit_test(silent_ones),
		cmocka_unit_test(never_folds),
	};

	gsl_set_error_handler_off();      /* as every stage does */
	return cmocka_run_group_tests(tests, NULL, NULL);
}
