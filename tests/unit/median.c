/* The median and its interval, worked by hand. */
#include "stat/median.h"
#include "test.h"

#include <math.h>

static void middle(void **state)
{
	const double x[] = { 1, 2, 4, 9 };

	(void)state;
	assert_true(median_of(x, 4) == 3);
	assert_true(median_of(x, 3) == 2);
	assert_true(median_of(x, 1) == 1);
	assert_true(isnan(median_of(x, 0)));
}

/* Of ten: P(B < 2) = 11/1024 = .0107, P(B < 3) = 56/1024 = .0547: the second from each end.
 * Of six: P(B < 1) = 1/64 = .0156, so the ends; of five 1/32 = .031 is too much. */
static void ranks(void **state)
{
	const double x[] = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 };
	struct interval i = median_interval(x, 10, 10, 0.95);

	(void)state;
	assert_true(i.lo == 2 && i.hi == 9);
	i = median_interval(x, 6, 6, 0.95);
	assert_true(i.lo == 1 && i.hi == 6);
	assert_true(isnan(median_interval(x, 5, 5, 0.95).lo));
	assert_true(isnan(median_interval(x, 0, 0, 0.95).lo));
	/* ten worth seven: the first of seven, which is 1 * 11 / 8 = 1.375, the first of ten */
	i = median_interval(x, 10, 7.9, 0.95);
	assert_true(i.lo == 1 && i.hi == 10);
	assert_true(isnan(median_interval(x, 10, 5, 0.95).lo));
}

/* 100: R's qbinom(.025, 100, .5) is 40, and so is the rank.  More than a million: by the Normal. */
static void many(void **state)
{
	static double x[1100000];
	struct interval i;

	(void)state;
	for (size_t k = 0; k < 1100000; k++)
		x[k] = (double)(k + 1);
	i = median_interval(x, 100, 100, 0.95);
	assert_true(i.lo == 40 && i.hi == 61);
	i = median_interval(x, 1100000, 1100000, 0.95);
	assert_true(fabs(i.lo - (550000 - 0.5 * 1.959964 * sqrt(1100000.0))) < 1.5);
}

/* Four rows of two clusters, each all on one side: worth two.  Rows alone: worth what they are. */
static void worth(void **state)
{
	/* below: 2 and 0 of 2 and 2; squares 4, 2*2 + 0, 8; each row 1 1 0 0 */
	const struct median_clusters apart = { 2, 2, 4, 4, 4, 8, 2 };
	/* four clusters of one row */
	const struct median_clusters alone = { 4, 2, 4, 2, 2, 4, 2 };
	/* all tied with the median: half each; then as many as there are clusters */
	const struct median_clusters tied = { 3, 3, 6, 3, 6, 12, 1.5 };

	(void)state;
	/* by cluster 2/1 * (1 + 1) / 16 = 1/4; by row 4/3 * (4 * 1/4) / 16 = 1/12: 4 / 3 */
	assert_true(fabs(median_worth(&apart) - 4.0 / 3) < 1e-12);
	assert_true(fabs(median_worth(&alone) - 4) < 1e-12);
	assert_true(fabs(median_worth(&tied) - 3) < 1e-12);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(middle), cmocka_unit_test(ranks), cmocka_unit_test(many),
	                                    cmocka_unit_test(worth) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
