/* Empirical Bayes and raking, worked by hand. */
#include "stat/rake.h"
#include "stat/shrink.h"
#include "test.h"

#include <gsl/gsl_errno.h>

#include <math.h>

static void within(double ours, double right, double by)
{
	if (!(fabs(ours - right) <= by))
		fail_msg("%.17g is not %.17g", ours, right);
}

/* Groups that differ no more than chance: the prior has no width, everybody gets the common figure. */
static void alike(void **state)
{
	const double  x[] = { 5, 5, 5, 5 }, n[] = { 10, 10, 10, 10 };
	struct shrink s = shrink_likely(x, n, 4);

	(void)state;
	assert_true(s.alike);
	within(shrink_mean(&s, 5, 10), 0.5, 1e-6);
	within(shrink_mean(&s, 0, 3), 0.5, 1e-5);
}

/* With Beta(1, 1), 0 to 2 of 2 are alike likely: tails 1/3, 2/3, 1.  3 of 4 shrinks to 4/6. */
static void tails(void **state)
{
	const struct shrink even = { .a = 1, .b = 1 };

	(void)state;
	within(shrink_below(&even, 0, 2), 1.0 / 3, 1e-14);
	within(shrink_below(&even, 1, 2), 2.0 / 3, 1e-14);
	within(shrink_above(&even, 2, 2), 1.0 / 3, 1e-14);
	within(shrink_above(&even, 0, 2), 1, 1e-14);
	within(shrink_mean(&even, 3, 4), 4.0 / 6, 1e-14);
	within(shrink_interval(&even, 0, 0, 0.95).lo, 0.025, 1e-12);
	assert_true(isnan(shrink_below(&even, 3, 2)));
	/* a long way down: 40,000 terms, still a probability */
	within(shrink_below(&(struct shrink){ .a = 5e5, .b = 5e5 }, 20000, 40000), 0.5, 0.01);
}

static void at_the_ends(void **state)
{
	const double  none[] = { 0, 0, 0 }, n[] = { 4, 0, 9 }, one[] = { 2 };
	struct shrink s = shrink_likely(none, n, 3);

	(void)state;
	assert_true(s.alike);
	within(shrink_mean(&s, 0, 4), 0, 1e-6);
	assert_true(isnan(shrink_likely(one, one, 1).a));
}

/* The posterior quantiles that METHODS says GSL's own inverse fails for. */
static void quantiles(void **state)
{
	const struct shrink prior = { .a = 4.2, .b = 95 };
	struct interval     wide = shrink_interval(&prior, 0, 400, 0.998);

	(void)state;
	assert_true(wide.lo > 0 && wide.hi > wide.lo && wide.hi < 0.05);
}

/* Two answers from one sort and six from the other, where half and half are served: 2 and 2/3. */
static void one_margin(void **state)
{
	const size_t             of[] = { 0, 0, 1, 1, 1, 1, 1, 1 };
	const double             target[] = { 50, 50 };
	const struct rake_margin margin = { of, target, 2 };
	double                   weight[] = { 1, 1, 1, 1, 1, 1, 1, 1 };
	struct rake_result       r = rake_trimmed(weight, NULL, 8, &margin, 1, 0.3, 3);

	(void)state;
	assert_true(r.settled && r.cut == 0);
	within(weight[0], 2, 1e-12);
	within(weight[7], 2.0 / 3, 1e-12);
	within(rake_effective(weight, NULL, 8), 6, 1e-12);      /* 64 over 4 + 4 + 6 4/9 */
	within(r.off, 0, 1e-12);
}

/* One answer of ten for half of those served would weigh 5: it is held at 3, the others bring the average back to 1. */
static void held_at_three(void **state)
{
	const size_t             of[] = { 0, 1, 1, 1, 1, 1, 1, 1, 1, 1 };
	const double             target[] = { 1, 1 };
	const struct rake_margin margin = { of, target, 2 };
	double                   weight[] = { 1, 1, 1, 1, 1, 1, 1, 1, 1, 1 };
	struct rake_result       r = rake_trimmed(weight, NULL, 10, &margin, 1, 0.3, 3);

	(void)state;
	assert_int_equal(r.cut, 1);
	within(weight[0], 3, 1e-9);
	within(weight[5], 7.0 / 9, 1e-9);
	within(r.off, 0.2, 1e-9);                         /* 3 of 10, and not 5 */
}

/* All weights 1: the textbook's standard error of a mean, √(s²/n). */
static void plain_mean(void **state)
{
	const double     value[] = { 1, 0, 1, 1 }, weight[] = { 1, 1, 1, 1 };
	struct rake_mean m = rake_mean(value, weight, 4, NULL, 0, NULL, 0);

	(void)state;
	within(m.mean, 0.75, 1e-15);
	within(m.error, sqrt(0.25 / 4), 1e-15);
	within(m.freedom, 3, 0);
	assert_true(isnan(rake_mean(value, weight, 1, NULL, 0, NULL, 0).mean));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(alike), cmocka_unit_test(tails), cmocka_unit_test(at_the_ends), cmocka_unit_test(quantiles),
		cmocka_unit_test(one_margin), cmocka_unit_test(held_at_three), cmocka_unit_test(plain_mean),
	};

	gsl_set_error_handler_off();      /* as every stage does */
	return cmocka_run_group_tests(tests, NULL, NULL);
}
