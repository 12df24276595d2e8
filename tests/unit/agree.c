/* Two judges, worked by hand and as R gives them (tests/reference/06_psychometrics v05: vcd, psych). */
#include "stat/agree.h"
#include "test.h"

#include <math.h>

static void near(double got, double wanted)
{
	if (!(fabs(got - wanted) <= 1e-9 * fmax(1, fabs(wanted))))
		fail_msg("%.17g is not %.17g", got, wanted);
}

static struct agree_sums sums_of(const double (*pair)[2], size_t n)
{
	struct agree_sums s = { .n = (double)n };

	for (size_t i = 0; i < n; i++) {
		s.first += pair[i][0];
		s.second += pair[i][1];
		s.ff += pair[i][0] * pair[i][0];
		s.fs += pair[i][0] * pair[i][1];
		s.ss += pair[i][1] * pair[i][1];
	}
	return s;
}

/* 1 1, 2 2, 3 2, 3 3: differences 0 0 1 0.  Mean square 1/4; by chance (23 + 18)/4 - 2 × 9/4 × 8/4 = 5/4: 1 - 1/5. */
static void kappa(void **state)
{
	const double pair[][2] = { { 1, 1 }, { 2, 2 }, { 3, 2 }, { 3, 3 } };
	const double count[] = { 1, 0, 0, 0, 1, 0, 0, 1, 1 };

	(void)state;
	near(agree_kappa(sums_of(pair, 4)), 0.8);
	near(agree_table(count, 3, AGREE_QUADRATIC, 0.95).kappa, 0.8);
	/* plain: 3/4 seen; 1/4 × 1/4 + 1/4 × 2/4 + 2/4 × 1/4 by chance = 5/16: (12 - 5)/(16 - 5) */
	near(agree_table(count, 3, AGREE_PLAIN, 0.95).kappa, 7.0 / 11);
}

/* Of 2 by 2: 20 5 / 10 15.  Seen .7, by chance .5, kappa .4.  Fleiss, Cohen and Everitt: on the diagonal
 * .4 (1 - .6 × 1.1)² + .3 (1 - .6 × .9)² = .10972, off it .36 (.1 × 1.1² + .2 × .9²) = .10188, less (.4 - .3)²: .2016;
 * over 50 × .25 it is .016128. */
static void error(void **state)
{
	const double count[] = { 20, 5, 10, 15 };
	struct agree_table t = agree_table(count, 2, AGREE_PLAIN, 0.95);

	(void)state;
	near(t.kappa, 0.4);
	near(t.error, sqrt(0.016128));
	near(t.limits.hi, 0.4 + 1.959963984540054 * sqrt(0.016128));
}

/* Shrout and Fleiss 1979 by hand on 1 2, 3 4, 5 6, 7 8: subjects 2 × 20 / 3 = 40/3, raters 2, rest 0.
 * ICC = 40/3 / (40/3 + 2 × 2 / 4) = 40/43; an F without end. */
static void icc(void **state)
{
	const double pair[][2] = { { 1, 2 }, { 3, 4 }, { 5, 6 }, { 7, 8 } };
	struct agree_icc i = agree_icc(sums_of(pair, 4), 0.95);

	(void)state;
	near(i.icc, 40.0 / 43);
	assert_true(isnan(i.limits.lo));
}

static void nothing(void **state)
{
	const double same_all[][2] = { { 3, 3 }, { 3, 3 } };
	const double one[] = { 4 }, corner[] = { 4, 0, 0, 0 };

	(void)state;
	assert_true(isnan(agree_kappa(sums_of(same_all, 2))));
	assert_true(isnan(agree_icc(sums_of(same_all, 2), 0.95).icc));
	assert_true(isnan(agree_kappa((struct agree_sums){ 0, 0, 0, 0, 0, 0 })));
	assert_true(isnan(agree_table(one, 1, AGREE_PLAIN, 0.95).kappa));
	assert_true(isnan(agree_table(corner, 2, AGREE_PLAIN, 0.95).kappa));
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(kappa), cmocka_unit_test(error), cmocka_unit_test(icc),
	                                    cmocka_unit_test(nothing) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
