/* Cronbach's alpha, worked by hand. */
#include "stat/scale.h"
#include "test.h"

#include <math.h>

/* rows of two or three items into the sums that scale_alpha wants */
static double alpha(const double *row, size_t items, size_t rows)
{
	double sum[3] = { 0 }, squares[3] = { 0 }, total = 0, total_squares = 0;

	for (size_t r = 0; r < rows; r++) {
		double all = 0;

		for (size_t i = 0; i < items; i++) {
			double v = row[r * items + i];

			sum[i] += v;
			squares[i] += v * v;
			all += v;
		}
		total += all;
		total_squares += all * all;
	}
	return scale_alpha(sum, squares, items, total, total_squares, (double)rows);
}

static void agree(void **state)
{
	const double row[] = { 1, 2, 2, 3, 3, 4 };

	(void)state;
	assert_true(fabs(alpha(row, 2, 3) - 1) < 1e-12);
}

/* Items 2 3 4 5, 1 4 2 5, 3 3 5 5: variances 5/3, 10/3, 4/3 make 19/3; totals 6 10 11 15, variance 41/3:
 * 3/2 (1 - 19/41) = 33/41. */
static void by_hand(void **state)
{
	const double row[] = { 2, 1, 3, 3, 4, 3, 4, 2, 5, 5, 5, 5 };

	(void)state;
	assert_true(fabs(alpha(row, 3, 4) - 33.0 / 41) < 1e-12);
}

/* Independent items: 0.  Items that pull apart: below 0.  Totals that never differ, one item, one row: nothing to say. */
static void apart(void **state)
{
	const double unrelated[] = { 1, 1, 1, 2, 2, 1, 2, 2 }, against[] = { 1, 4, 2, 2, 3, 1 }, same[] = { 1, 3, 2, 2, 3, 1 };

	(void)state;
	assert_true(fabs(alpha(unrelated, 2, 4) - 0) < 1e-12);
	assert_true(alpha(against, 2, 3) < 0);
	assert_true(isnan(alpha(same, 2, 3)));
	assert_true(isnan(alpha(same, 1, 3)));
	assert_true(isnan(alpha(same, 2, 1)));
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(agree), cmocka_unit_test(by_hand), cmocka_unit_test(apart) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
