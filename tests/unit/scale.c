/* Cronbach's alpha, worked by hand. */
#include "stat/scale.h"
#include "test.h"

#include <gsl/gsl_errno.h>
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

/* The same three items from the answers themselves: alpha as from their sums, and Feldt's limit by F(.975) on 3 and 6 df. */
static void from_answers(void **state)
{
	const double      row[] = { 2, 1, 3, 3, 4, 3, 4, 2, 5, 5, 5, 5 };
	struct scale      s;
	struct scale_item item[3];

	(void)state;
	assert_true(scale_of(row, 4, 3, false, &s, item));
	assert_true(fabs(s.alpha - 33.0 / 41) < 1e-12);
	assert_true(fabs(s.lo - (1 - 8.0 / 41 * 6.59879852)) < 1e-8 && s.hi > s.alpha);
	assert_true(fabs(item[0].mean - 3.5) < 1e-15 && fabs(item[0].spread - sqrt(5.0 / 3)) < 1e-12);
	/* without the first: variances 10/3 and 4/3, covariance 2/3: 2 (1 - 14/3 / 6) = 4/9 */
	assert_true(fabs(item[0].alpha_without - 4.0 / 9) < 1e-12);
}

/* From sums: the same, of these and of answers that are no whole numbers and lie far from nought, to the last places; and the
 * order of rows changes no bit of it.  An item that is always the same varies by nothing at all. */
static void from_sums(void **state)
{
	enum { ROWS = 1000, ITEMS = 3 };
	static double     row[ROWS * ITEMS];
	struct exact      sum[2][ITEMS + ITEMS * (ITEMS + 1) / 2] = { 0 };
	struct scale_sums s = { ITEMS, 0, sum[0] }, turned = { ITEMS, 0, sum[1] };
	struct scale      by_rows, by_sums, again;
	struct scale_item each[ITEMS], summed[ITEMS], back[ITEMS];
	double            same[3] = { 0.1, 0.1, 0.7 };

	(void)state;
	assert_int_equal(scale_sums(ITEMS), COUNT(sum[0]));
	for (size_t i = 0; i < ROWS; i++)
		for (size_t k = 0; k < ITEMS; k++)
			row[i * ITEMS + k] = 1e6 + (double)(i * i % 101) / 7 + (double)(i * (k + 3) % 13);
	for (size_t i = 0; i < ROWS; i++) {
		scale_add(&s, row + i * ITEMS);
		scale_add(&turned, row + (ROWS - 1 - i) * ITEMS);
	}
	assert_true(scale_of(row, ROWS, ITEMS, false, &by_rows, each) && scale_of_sums(&s, &by_sums, summed));
	assert_true(by_sums.rows == ROWS && fabs(by_sums.alpha - by_rows.alpha) < 1e-9 && fabs(by_sums.lambda6 - by_rows.lambda6) < 1e-9);
	assert_true(fabs(by_sums.mean - by_rows.mean) < 1e-6 && fabs(by_sums.spread - by_rows.spread) < 1e-9);
	for (size_t k = 0; k < ITEMS; k++) {
		assert_true(fabs(summed[k].rest - each[k].rest) < 1e-9 && fabs(summed[k].whole - each[k].whole) < 1e-9);
		assert_true(fabs(summed[k].mean - each[k].mean) < 1e-6 && fabs(summed[k].spread - each[k].spread) < 1e-9);
	}
	assert_true(scale_of_sums(&turned, &again, back));
	assert_memory_equal(&by_sums, &again, sizeof again);
	assert_memory_equal(summed, back, sizeof back);
	memset(sum, 0, sizeof sum);
	s.rows = 0;
	for (size_t i = 0; i < ROWS; i++) {
		same[2] = (double)(i % 9) / 10;
		scale_add(&s, same);
	}
	assert_true(scale_of_sums(&s, &by_sums, summed) && summed[0].spread == 0 && isnan(by_sums.correlation) && isnan(summed[1].rest));
}

/* A row that misses one answer counts for the pairs it has, unless rows must be whole. */
static void with_holes(void **state)
{
	const double row[] = { 1, 2, 2, 3, 3, 4, NAN, 5, 4, NAN };
	struct scale s;

	(void)state;
	assert_true(scale_of(row, 5, 2, false, &s, NULL) && s.rows == 5);
	assert_true(scale_of(row, 5, 2, true, &s, NULL) && s.rows == 3);
	assert_true(fabs(s.alpha - 1) < 1e-12);
	assert_true(scale_of(row, 0, 2, false, &s, NULL) && isnan(s.alpha) && isnan(s.lo) && isnan(s.mean));
}

/* Three items that share exactly a half: correlations .5, loadings √.5, omega 4.5/(4.5 + 1.5). */
static void one_factor(void **state)
{
	/* all eight corners of a cube, weighted so that any two agree three times in four */
	double       row[16 * 3], loading[3], unique[3];
	size_t       n = 0;
	const int    times[8] = { 5, 1, 1, 1, 1, 1, 1, 5 };

	(void)state;
	for (int corner = 0; corner < 8; corner++)
		for (int k = 0; k < times[corner]; k++, n++)
			for (int i = 0; i < 3; i++)
				row[n * 3 + (size_t)i] = corner >> i & 1;
	assert_int_equal(n, 16);
	assert_true(fabs(scale_omega(row, n, 3, loading, unique) - 0.75) < 1e-9);
	assert_true(fabs(loading[1] - sqrt(0.5)) < 1e-9 && fabs(unique[2] - 0.5) < 1e-9);
	assert_true(isnan(scale_omega(row, n, 2, loading, unique)));
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(agree), cmocka_unit_test(by_hand), cmocka_unit_test(apart),
		cmocka_unit_test(from_answers), cmocka_unit_test(from_sums), cmocka_unit_test(with_holes), cmocka_unit_test(one_factor) };

	gsl_set_error_handler_off();      /* as every stage does */
	return cmocka_run_group_tests(tests, NULL, NULL);
}
