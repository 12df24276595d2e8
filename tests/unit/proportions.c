/* Two percentages: worked by hand, and as R gives them (tests/reference/07_nonparametric_tests, v07 and v09). */
#include "stat/proportions.h"
#include "stat/together.h"
#include "test.h"

#include <math.h>

static void near(double got, double wanted)
{
	if (!(fabs(got - wanted) <= 1e-9 * fmax(1, fabs(wanted))))
		fail_msg("%.17g is not %.17g", got, wanted);
}

/* 30 of 50 and 20 of 48: chi-square 98 (30*28 - 20*20)² / (50*48*50*48) = 3.29389; the rest from R. */
static void two(void **state)
{
	const struct proportions of = { 30, 50, 20, 48 }, nobody = { 0, 10, 4, 12 };

	(void)state;
	near(proportions_chi(of).chi, 98.0 * 440 * 440 / (50.0 * 48 * 50 * 48));
	near(proportions_chi(of).p, 0.06953814037457177);
	near(proportions_yates(of).chi, 2.601100347222223);
	near(proportions_yates(of).p, 0.10678954898333987);
	near(proportions_wald(of, 0.95).lo, -0.011322346655692733);
	near(proportions_difference(of, 0.95).lo, -0.01374822242845769);
	near(proportions_difference(of, 0.95).hi, 0.3616104955215237);
	near(proportions_fisher(of), 0.10543633226431783);
	assert_true(fabs(proportions_odds(of) - 2.0838015730705326) < 1e-4);
	near(proportions_difference(nobody, 0.95).hi, 0.005978713235035904);
	near(proportions_fisher(nobody), 0.0963773069036227);
	near(proportions_odds(nobody), 0);
}

/* All of both: no chi-square, no difference, and an interval all the same. */
static void alike(void **state)
{
	const struct proportions all = { 12, 12, 12, 12 };

	(void)state;
	assert_true(isnan(proportions_chi(all).chi));
	near(proportions_difference(all, 0.95).lo, -0.24249400665524123);
	near(proportions_fisher(all), 1);
	near(proportions_p(all), 1);
}

static void nothing(void **state)
{
	const struct proportions none = { 0, 0, 1, 2 }, more = { 3, 2, 1, 2 };

	(void)state;
	assert_true(isnan(proportions_p(none)));
	assert_true(isnan(proportions_difference(none, 0.95).lo));
	assert_true(isnan(proportions_p(more)));
	assert_true(isnan(proportions_paired((struct paired_counts){ 0, 0, 0, 0 }, 0.95).lo));
}

/* Few expected: Fisher; else chi-square. */
static void choice(void **state)
{
	const struct proportions few = { 5, 12, 9, 11 }, many = { 30, 50, 20, 48 };

	(void)state;
	near(proportions_p(few), proportions_fisher(few));      /* 11 * 9 / 23 = 4.3 expected */
	near(proportions_p(many), proportions_chi(many).p);
}

/* Of 50 pairs 20 both, 12 only the first, 2 only the second, 16 neither.  p1 .64, p2 .44, difference .2.
 * phi: cross = 20*16 - 12*2 = 296, less 25 = 271; margins 32*18*22*28 = 354816, root 595.664; phi .454954.
 * Wilson .64: .501412 to .758618; .44: .311561 to .576881.
 * below: .138588² - 2(.454954)(.138588)(.136881) + .136881² = .020682, root .143812: lo .056188.
 * above: .118618² - 2(.454954)(.118618)(.128439) + .128439² = .016704, root .129243: hi .329243. */
static void pairs(void **state)
{
	const struct paired_counts of = { 20, 12, 2, 16 };
	struct interval i = proportions_paired(of, 0.95);

	(void)state;
	assert_true(fabs(i.lo - 0.0562) < 5e-5);
	assert_true(fabs(i.hi - 0.3292) < 5e-5);
	/* 12 one way and 2 the other: 2 (1 + 14 + 91) / 2^14 */
	near(proportions_mcnemar(of), 2.0 * 106 / 16384);
	near(proportions_mcnemar((struct paired_counts){ 9, 0, 0, 3 }), 1);
	near(proportions_mcnemar((struct paired_counts){ 9, 4, 4, 3 }), 1);
}

/* R: p.adjust(c(.001, .04, .04, .2), "BH"), with a missing one that does not count: .004, 4/3*.04, 4/3*.04, .2. */
static void judged(void **state)
{
	struct together t[] = { { .p = 0.04 }, { .p = NAN }, { .p = 0.001 }, { .p = 0.2 }, { .p = 0.04 } }, high[] = { { .p = 0.9 }, { .p = 0.8 } };

	(void)state;
	together_judge(t, 5);
	near(t[2].q, 0.004);
	near(t[0].q, 0.16 / 3);
	near(t[4].q, 0.16 / 3);
	near(t[3].q, 0.2);
	assert_true(isnan(t[1].q));
	together_judge(high, 2);
	near(high[1].q, 0.9);
	together_judge(NULL, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(two), cmocka_unit_test(alike), cmocka_unit_test(nothing), cmocka_unit_test(choice),
		cmocka_unit_test(pairs), cmocka_unit_test(judged),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
