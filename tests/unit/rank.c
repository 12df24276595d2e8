/* Ranks, worked by hand. */
#include "stat/rank.h"
#include "test.h"

#include <math.h>

static void near(double ours, double right)
{
	if (!(fabs(ours - right) < 1e-12))
		fail_msg("%.17g is not %.17g", ours, right);
}

/* 3 1 3 2: the two 3s share the ranks 3 and 4; one group of two: 2³ - 2 = 6. */
static void ties_share_a_rank(void **state)
{
	const double value[] = { 3, 1, 3, 2 };
	double       rank[4];

	(void)state;
	near(rank_of(value, 4, rank), 6);
	near(rank[0], 3.5);
	near(rank[1], 1);
	near(rank[2], 3.5);
	near(rank[3], 2);
}

/* 5 6 against 1 2 3: every one of the first is above every one of the second, U is 6 of 6; 1 way in 10 each side. */
static void one_group_above_another(void **state)
{
	const double    high[] = { 5, 6 }, low[] = { 1, NAN, 2, 3 };
	struct rank_two r = rank_two(high, 2, low, 4);

	(void)state;
	near((double)r.n2, 3);
	near(r.u, 6);
	near(r.superiority, 1);
	near(r.p_exact, 0.2);
	/* variance 2 3/12 6 = 3, off by 3, half a step nearer */
	near(r.p_plain, erfc(3 / sqrt(3) / sqrt(2)));
	near(r.p_corrected, erfc(2.5 / sqrt(3) / sqrt(2)));
}

static void all_alike(void **state)
{
	const double     same[] = { 4, 4, 4, 4 }, none[] = { NAN };
	const size_t     group[] = { 0, 0, 1, 1 };
	struct rank_two  r = rank_two(same, 2, same, 2);
	struct rank_many m = rank_many(same, group, 4, 2);

	(void)state;
	near(r.u, 2);
	near(r.superiority, 0.5);
	assert_true(isnan(r.p_plain) && isnan(r.p_corrected) && isnan(r.p_exact));
	assert_true(isnan(m.h) && isnan(m.p));
	r = rank_two(same, 2, none, 1);
	assert_true(isnan(r.u) && r.n2 == 0);
	assert_true(isnan(rank_spearman(same, same, 4)));
}

/* 1 2 | 3 4 | 5 6: rank sums 3 7 11; 12/42 (9 + 49 + 121)/2 - 21 = 32/7; chi-square on 2 is exp(-H/2). */
static void three_groups(void **state)
{
	const double     value[] = { 1, 2, 3, 4, 5, 6 };
	const size_t     group[] = { 0, 0, 1, 1, 2, 2 };
	struct rank_many m = rank_many(value, group, 6, 4);

	(void)state;
	near(m.h, 32.0 / 7);
	near(m.freedom, 2);
	near(m.p, exp(-16.0 / 7));
}

/* Differences 1 -2 3 0: the nought goes; ranks 1 2 3, those above 4; of 8 ways to sign them 5 give 2 or less … */
static void signed_ranks(void **state)
{
	const double       difference[] = { 1, -2, 3, 0 }, rises[] = { 1, 2, 3 }, none[] = { 0, NAN };
	struct rank_signed r = rank_signed(difference, 4);

	(void)state;
	assert_int_equal(r.n, 4);
	assert_int_equal(r.nonzero, 3);
	near(r.v, 4);
	assert_true(isnan(r.p_exact));                    /* one was nought */
	near(r.p_plain, erfc(1 / sqrt(3.5) / sqrt(2)));
	r = rank_signed(rises, 3);
	near(r.p_exact, 0.25);                            /* all three up: 1 way in 8, and its mirror */
	r = rank_signed(none, 2);
	assert_true(r.n == 1 && r.nonzero == 0 && isnan(r.p_plain));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ties_share_a_rank), cmocka_unit_test(one_group_above_another), cmocka_unit_test(all_alike),
		cmocka_unit_test(three_groups), cmocka_unit_test(signed_ranks),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
