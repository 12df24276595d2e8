/* scale_of.c — reliability from the answers themselves: see scale.h. */
#include <gsl/gsl_linalg.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "stat/held.h"
#include "stat/inverse.h"
#include "stat/rank.h"
#include "stat/scale_inside.h"

static double covariance_of(const double *answer, size_t rows, size_t items, size_t a, size_t b)
{
	double mean_a = 0, mean_b = 0, sum = 0, n = 0;

	for (size_t r = 0; r < rows; r++) {
		double x = answer[r * items + a], y = answer[r * items + b];

		if (isnan(x) || isnan(y))
			continue;
		n++;
		sum += (n - 1) / n * (x - mean_a) * (y - mean_b);
		mean_a += (x - mean_a) / n;
		mean_b += (y - mean_b) / n;
	}
	return n > 1 ? sum / (n - 1) : NAN;
}

static void covariances(const double *answer, size_t rows, size_t items, double *covariance)
{
	for (size_t a = 0; a < items; a++)
		for (size_t b = a; b < items; b++)
			covariance[a * items + b] = covariance[b * items + a] = covariance_of(answer, rows, items, a, b);
}

void scale_correlations(const double *covariance, size_t items, double *correlation)
{
	for (size_t a = 0; a < items; a++)
		for (size_t b = 0; b < items; b++)
			correlation[a * items + b] = a == b ? 1 : covariance[a * items + b] / sqrt(covariance[a * items + a])
			                                              / sqrt(covariance[b * items + b]);
}

/* The sum of a symmetric matrix without one row and column, and of its diagonal; without == items: all of it. */
static void sums_of(const double *matrix, size_t items, size_t without, double *whole, double *trace)
{
	*whole = *trace = 0;
	for (size_t a = 0; a < items; a++)
		for (size_t b = 0; b < items; b++)
			if (a != without && b != without) {
				*whole += matrix[a * items + b];
				*trace += a == b ? matrix[a * items + b] : 0;
			}
}

/* Cronbach 1951: k/(k-1) (1 - tr C / ΣC).  A total that never varies but for rounding has none. */
static double alpha_of(const double *covariance, size_t items, size_t without)
{
	double k = (double)(items - (without < items)), whole, trace;

	sums_of(covariance, items, without, &whole, &trace);
	return k >= 2 && whole > 1e-12 * trace ? k / (k - 1) * (1 - trace / whole) : NAN;
}

/* Guttman 1945: 1 - Σ(1 - smc)/ΣR, and 1 - smc is 1 over the diagonal of the inverse. */
static double lambda6_of(const double *correlation, size_t items, double whole)
{
	gsl_matrix *m = stat_held(gsl_matrix_alloc(items, items));
	double      left = 0;

	if (!m)
		return NAN;
	for (size_t a = 0; a < items; a++)
		for (size_t b = 0; b < items; b++)
			gsl_matrix_set(m, a, b, correlation[a * items + b]);
	if (gsl_linalg_cholesky_decomp1(m) != 0 || gsl_linalg_cholesky_invert(m) != 0)
		left = NAN;
	for (size_t a = 0; a < items; a++)
		left += 1 / gsl_matrix_get(m, a, a);
	gsl_matrix_free(m);
	return left > 1e-9 ? 1 - left / whole : NAN;
}

/* Duhachek and Iacobucci 2004, the variance of van Zyl, Neudecker and Nel 2000:
 * Q = 2k²/((k-1)² S³) (S (tr C² + (tr C)²) - 2 tr C ΣC²), S = ΣC. */
static double error_of(const double *covariance, size_t items, size_t rows)
{
	double k = (double)items, whole, trace, squares = 0, of_square = 0;

	sums_of(covariance, items, items, &whole, &trace);
	for (size_t a = 0; a < items; a++) {
		double row = 0;

		for (size_t b = 0; b < items; b++) {
			squares += covariance[a * items + b] * covariance[a * items + b];
			row += covariance[a * items + b];
		}
		of_square += row * row;                   /* ΣC² = 1'CC1 */
	}
	return sqrt(2 * k * k / ((k - 1) * (k - 1) * pow(whole, 3))
	            * (whole * (squares + trace * trace) - 2 * trace * of_square) / (double)rows);
}

static int ascending(const void *a, const void *b)
{
	const double *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

static double median_between(const double *correlation, size_t items, double *room)
{
	size_t n = 0;

	for (size_t a = 0; a < items; a++)
		for (size_t b = a + 1; b < items; b++)
			room[n++] = correlation[a * items + b];
	qsort(room, n, sizeof *room, ascending);
	return n ? (room[(n - 1) / 2] + room[n / 2]) / 2 : NAN;
}

/* The mean of what is there, and the SD; nan where there is too little */
static void mean_of(const double *value, size_t n, size_t step, double *count, double *mean, double *spread)
{
	double sum = 0;

	*count = *mean = 0;
	for (size_t i = 0; i < n; i++)
		if (!isnan(value[i * step])) {
			double off = value[i * step] - *mean;

			*mean += off / ++*count;
			sum += off * (value[i * step] - *mean);
		}
	*mean = *count > 0 ? *mean : NAN;
	*spread = *count > 1 ? sqrt(sum / (*count - 1)) : NAN;
}

/* Each row's mean of what was answered. */
static void row_means(const double *answer, size_t rows, size_t items, double *mean)
{
	for (size_t r = 0; r < rows; r++) {
		double n = 0;

		mean[r] = 0;
		for (size_t i = 0; i < items; i++)
			if (!isnan(answer[r * items + i])) {
				n++;
				mean[r] += answer[r * items + i];
			}
		mean[r] = n > 0 ? mean[r] / n : NAN;
	}
}

void scale_items(const double *covariance, const double *correlation, struct scale_item *item, size_t items)
{
	double alike, ones;

	sums_of(correlation, items, items, &alike, &ones);
	for (size_t i = 0; i < items; i++) {
		double with = 0, standard = 0, whole, trace;

		for (size_t b = 0; b < items; b++) {
			with += b != i ? covariance[i * items + b] : 0;
			standard += correlation[i * items + b];
		}
		item[i].whole_standard = alike > 0 ? standard / sqrt(alike) : NAN;
		sums_of(covariance, items, i, &whole, &trace);
		item[i].rest = whole > 0 && covariance[i * items + i] > 0 ? with / sqrt(covariance[i * items + i]) / sqrt(whole) : NAN;
		item[i].alpha_without = alpha_of(covariance, items, i);
	}
}

/* Of each item what there is of it, and how it goes with the rows' means. */
static void alone(const double *answer, size_t rows, size_t items, double *mean, struct scale_item *item)
{
	double *column = mean + rows;

	for (size_t i = 0; i < items; i++) {
		mean_of(answer + i, rows, items, &item[i].n, &item[i].mean, &item[i].spread);
		for (size_t r = 0; r < rows; r++)
			column[r] = answer[r * items + i];
		item[i].whole = rank_pearson(column, mean, rows);
	}
}

void scale_whole(const double *covariance, const double *correlation, double *room, struct scale *found)
{
	double k = (double)found->items, n = (double)found->rows, whole, trace, f;

	found->alpha = alpha_of(covariance, found->items, found->items);
	sums_of(correlation, found->items, found->items, &whole, &trace);
	found->correlation = (whole - k) / (k * (k - 1));
	found->correlation_median = isnan(whole) ? NAN : median_between(correlation, found->items, room);
	found->standard = k * found->correlation / (1 + (k - 1) * found->correlation);
	found->signal = k * found->correlation / (1 - found->correlation);
	found->lambda6 = isnan(whole) ? NAN : lambda6_of(correlation, found->items, whole);
	found->error = isnan(found->alpha) ? NAN : error_of(covariance, found->items, found->rows);
	f = (n - 1) * (k - 1);
	found->lo = 1 - (1 - found->alpha) * inverse_f_above(0.025, n - 1, f);
	found->hi = 1 - (1 - found->alpha) * inverse_f(0.025, n - 1, f);
}

/* Rows that miss nothing are no more than their sums. */
static bool of_complete(const double *answer, size_t rows, size_t items, struct scale *found, struct scale_item *item)
{
	struct scale_sums s = { .items = items, .sum = stat_held(calloc(scale_sums(items), sizeof *s.sum)) };
	bool              good = s.sum != NULL;

	if (good) {
		scale_add_complete(&s, answer, rows);
		good = scale_of_sums(&s, found, item);
	}
	free(s.sum);
	return good;
}

bool scale_of(const double *answer, size_t rows, size_t items, bool complete, struct scale *found, struct scale_item *item)
{
	size_t  square = items * items;
	double *room, *covariance, *correlation, *mean, n;

	*found = (struct scale){ .items = items, .rows = rows };
	if (complete)
		return of_complete(answer, rows, items, found, item);
	room = stat_held(calloc(3 * square + 2 * rows + 1, sizeof *room));
	if (!room)
		return false;
	covariance = room;
	correlation = covariance + square;
	mean = correlation + 2 * square;
	covariances(answer, rows, items, covariance);
	scale_correlations(covariance, items, correlation);
	scale_whole(covariance, correlation, correlation + square, found);
	row_means(answer, rows, items, mean);
	mean_of(mean, rows, 1, &n, &found->mean, &found->spread);
	if (item) {
		scale_items(covariance, correlation, item, items);
		alone(answer, rows, items, mean, item);
	}
	free(room);
	return true;
}

void scale_reverse(double *answer, size_t rows, size_t items, const bool *reversed)
{
	double least = NAN, most = NAN;

	for (size_t i = 0; i < rows * items; i++) {
		least = fmin(least, answer[i]);           /* fmin passes a nan over */
		most = fmax(most, answer[i]);
	}
	for (size_t i = 0; i < rows * items; i++)
		if (reversed[i % items])
			answer[i] = most + least - answer[i];
}
