/* interval — every interval against PHEindicatormethods 2.1.0 where it has one, else against published figures. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "../reference/cases.h"
#include "stat/interval.h"

static const char topic[] = "03_phe_indicator_methods";

static const struct level { double confidence; const char *lower, *upper; } levels[] = {
	{ 0.95,  "lower95_0cl", "upper95_0cl" },
	{ 0.998, "lower99_8cl", "upper99_8cl" },
	{ 0.95,  "lowercl",     "uppercl" },              /* as the peer calls it when one level is asked for */
};

static void close_to(double ours, double theirs)
{
	assert_true(fabs(ours - theirs) <= 1e-9 * fmax(1, fabs(theirs)));
}

static void same_as_peer(const char *name, struct interval (*of)(double, double, double))
{
	struct table *expected = table_read(topic, name, "expected_values.csv");
	struct table *params = table_read(topic, name, "params.csv");
	double        scale;
	int           compared = 0;

	assert_non_null(expected);
	assert_non_null(params);
	scale = strtod(table_param(params, "multiplier"), NULL);
	assert_true(expected->rows > 1);
	for (int row = 1; row < expected->rows; row++)
		for (size_t i = 0; i < sizeof levels / sizeof *levels; i++) {
			struct interval ours = of(table_number(expected, row, "x"), table_number(expected, row, "n"),
			                          levels[i].confidence);

			if (strcmp(table_text(expected, 0, levels[i].lower), "") == 0)
				continue;
			compared++;
			assert_true(alike(ours.lo * scale, table_number(expected, row, levels[i].lower)));
			assert_true(alike(ours.hi * scale, table_number(expected, row, levels[i].upper)));
		}
	assert_true(compared >= expected->rows - 1);
	table_free(expected);
	table_free(params);
}

static void wilson_is_the_peers(void **state)
{
	(void)state;
	same_as_peer("v01_wilson_grid", interval_wilson);
	same_as_peer("v02_wilson_percent", interval_wilson);
	same_as_peer("v03_wilson_huge", interval_wilson);
	same_as_peer("v04_wilson_missing", interval_wilson);
}

/* The peer stops; we leave that row empty and go on. */
static void nobody_asked_is_nothing_to_say(void **state)
{
	struct table *input = table_read(topic, "v05_wilson_n0", "input.csv");

	(void)state;
	assert_non_null(input);
	assert_true(isnan(interval_wilson(table_number(input, 1, "x"), table_number(input, 1, "n"), .95).lo));
	close_to(interval_wilson(table_number(input, 2, "x"), table_number(input, 2, "n"), .95).lo, 0.12058381838691098);
	table_free(input);
	assert_true(isnan(interval_wilson(4, 3, .95).hi));
	assert_true(isnan(interval_exact(-1, 3, .95).hi));
	assert_true(isnan(interval_rate(3, 0, .95).lo));
	assert_true(isnan(interval_count(NAN, .95).lo));
	assert_true(isnan(interval_count(INFINITY, .95).lo));
	assert_true(isnan(interval_goodman(1, 0, 4, .95).lo));
	assert_true(isnan(interval_wilson(1, 3, 1).lo));
}

static void rates_are_the_peers(void **state)
{
	(void)state;
	same_as_peer("v06_rate_small", interval_rate);
	same_as_peer("v07_rate_large", interval_rate);
}

/* Brute force beside the beta function: the limit is where the binomial tail itself is a/2. */
static void exact_limits_have_the_tails_they_promise(void **state)
{
	static const double grid[][2] = { { 0, 1 }, { 1, 1 }, { 1, 7 }, { 9, 10 }, { 10, 10 }, { 3, 500 } };

	(void)state;
	for (size_t i = 0; i < sizeof grid / sizeof *grid; i++) {
		double          x = grid[i][0], n = grid[i][1], below = 0, above = 0;
		struct interval found = interval_exact(x, n, .95);

		for (double k = 0; k <= n; k++) {
			double ways = lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1);

			if (k >= x && x > 0)
				above += exp(ways + k * log(found.lo) + (n - k) * log1p(-found.lo));
			if (k <= x && x < n)
				below += exp(ways + k * log(found.hi) + (n - k) * log1p(-found.hi));
		}
		assert_true(x > 0 ? fabs(above - .025) < 1e-10 : found.lo >= 0 && found.lo <= 0);
		assert_true(x < n ? fabs(below - .025) < 1e-10 : found.hi >= 1 && found.hi <= 1);
	}
	/* METHODS.md section 5: gsl_cdf_beta_Pinv fails here */
	assert_true(interval_exact(4.2, 498.2, .998).hi > 4.2 / 498.2);
	/* ten million: GSL gives up, and no wrong limit may come of it */
	assert_true(isnan(interval_exact(5e6, 1e7, .95).lo) && isnan(interval_exact(5e6, 1e7, .95).hi));
	/* and gsl_cdf_chisq_Pinv from counts of about 17,000 */
	assert_true(interval_count(1e9, .998).lo < 1e9 && interval_count(1e9, .998).hi > 1e9);
}

static void means_are_the_peers(void **state)
{
	static const char *const names[] = { "v08_mean_likert", "v09_mean_single_constant" };

	(void)state;
	for (size_t c = 0; c < 2; c++) {
		struct table *expected = table_read(topic, names[c], "expected_values.csv");
		struct table *input = table_read(topic, names[c], "input.csv");

		assert_non_null(expected);
		assert_non_null(input);
		for (int row = 1; row < expected->rows; row++) {
			double n = 0, sum = 0, squares = 0;

			for (int i = 1; i < input->rows; i++) {
				double score = table_number(input, i, "score");

				if (strcmp(input->cell[i][0], expected->cell[row][0]) != 0)
					continue;
				n += 1;
				sum += score;
				squares += score * score;
			}
			for (size_t i = 0; i < 2; i++) {
				struct interval ours = interval_mean(n, sum, squares, levels[i].confidence);

				assert_true(alike(ours.lo, table_number(expected, row, levels[i].lower)));
				assert_true(alike(ours.hi, table_number(expected, row, levels[i].upper)));
			}
		}
		table_free(expected);
		table_free(input);
	}
}

/* Cochran's own sums, by hand.  Four families bring (t, b) = (1,2) (2,2) (0,1) (3,3): r = 6/8 = 0.75;
 * t - r b = -0.5 0.5 -0.75 0.75: squares sum to 1.625; variance 4/3 * 1.625 / 64 = 0.033854166…;
 * t(3) at .975 is 3.18244630528371. */
static void a_ratio_by_clusters(void **state)
{
	struct sums     four = { 4, 6, 8, 1 + 4 + 0 + 9, 2 + 4 + 0 + 9, 4 + 4 + 1 + 9 };
	struct interval found = interval_ratio(&four, .95);
	double          arm = 3.18244630528371 * sqrt(4.0 / 3 * 1.625 / 64);

	(void)state;
	close_to(interval_ratio_variance(&four), 4.0 / 3 * 1.625 / 64);
	close_to(found.lo, 0.75 - arm);
	close_to(found.hi, 0.75 + arm);
	/* one family says nothing of the spread between families */
	assert_true(isnan(interval_ratio(&(struct sums){ 1, 1, 2, 1, 2, 4 }, .95).lo));
	/* a mean far from 0 keeps its spread: 1e6 and 1e6 + 1 */
	close_to(interval_ratio_variance(&(struct sums){ 2, 2e6 + 1, 2, 1e12 + 1e12 + 2e6 + 1, 2e6 + 1, 2 }), 0.25);
}

static void answers_of_one_family_are_worth_fewer(void **state)
{
	/* every row its own family: as many as there are rows */
	close_to(interval_effective(&(struct sums){ 10, 7, 10, 7, 7, 10 }), 10);
	/* five families answer twice and alike: worth five */
	close_to(interval_effective(&(struct sums){ 5, 6, 10, 12, 12, 20 }), 5);
	/* all agree: by the families' sizes, never more than families */
	close_to(interval_effective(&(struct sums){ 4, 10, 10, 28, 28, 28 }), 100.0 / 28);
	/* disagreeing within families is no reason to be surer than the rows */
	close_to(interval_effective(&(struct sums){ 5, 5, 10, 5, 10, 20 }), 10);
	close_to(interval_effective(&(struct sums){ 1, 1, 3, 1, 3, 9 }), 1);
	assert_true(isnan(interval_effective(&(struct sums){ 0, 0, 0, 0, 0, 0 })));
	close_to(interval_wilson_clustered(&(struct sums){ 5, 6, 10, 12, 12, 20 }, .95).lo, interval_wilson(3, 5, .95).lo);
	close_to(interval_effective_weighted(10, 20, NAN), 5);
	close_to(interval_effective_weighted(10, 20, 4), 4);
	assert_true(isnan(interval_effective_weighted(0, 0, 4)));
	(void)state;
}

/* Goodman 1965, his example on page 249 has 4 classes; here its formula, worked for x = 20, n = 100, k = 4 at 95 %:
 * chi-square(1) at 1 - .05/4 is 6.2385; (A + 2x -/+ sqrt(A (A + 4x(n-x)/n))) / (2(n + A)). */
static void parts_of_a_whole_together(void **state)
{
	struct interval found = interval_goodman(20, 100, 4, .95);
	double          a = 6.238532539082437, arm = sqrt(a * (a + 4 * 20 * 80 / 100.0));

	(void)state;
	assert_true(fabs(found.lo - (a + 40 - arm) / (2 * (100 + a))) < 1e-6);
	assert_true(fabs(found.hi - (a + 40 + arm) / (2 * (100 + a))) < 1e-6);
	close_to(interval_goodman(20, 100, 2, .95).lo, interval_wilson(20, 100, .95).lo);
	assert_true(interval_goodman(0, 100, 4, .95).lo <= 0);
}

static void the_more_answered_the_surer(void **state)
{
	struct interval found = interval_shrunk((struct interval){ .5, .9 }, .8, interval_finite(75, 100));

	(void)state;
	close_to(found.lo, .65);
	close_to(found.hi, .85);
	close_to(interval_finite(100, 100), 0);
	close_to(interval_finite(0, 100), 1);
	close_to(interval_finite(101, 100), 1);
	close_to(interval_finite(5, NAN), 1);
}

int main(void)
{
	const struct CMUnitTest all[] = {
		cmocka_unit_test(wilson_is_the_peers),
		cmocka_unit_test(nobody_asked_is_nothing_to_say),
		cmocka_unit_test(rates_are_the_peers),
		cmocka_unit_test(exact_limits_have_the_tails_they_promise),
		cmocka_unit_test(means_are_the_peers),
		cmocka_unit_test(a_ratio_by_clusters),
		cmocka_unit_test(answers_of_one_family_are_worth_fewer),
		cmocka_unit_test(parts_of_a_whole_together),
		cmocka_unit_test(the_more_answered_the_surer),
	};

	return cmocka_run_group_tests(all, NULL, NULL);
}
