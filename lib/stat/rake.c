/* rake.c — see rake.h. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "stat/held.h"
#include "stat/rake.h"

enum { ROUNDS = 10000, CUTS = 200, SWEEPS = 10 };

static size_t most_categories(const struct rake_margin *margin, size_t margins)
{
	size_t most = 1;

	for (size_t m = 0; m < margins; m++)
		most = margin[m].categories > most ? margin[m].categories : most;
	return most;
}

static double each(const double *times, size_t i)
{
	return times ? times[i] : 1;
}

static void sums_of(const double *weight, const double *times, size_t rows, const struct rake_margin *m, double *sum)
{
	memset(sum, 0, m->categories * sizeof *sum);
	for (size_t i = 0; i < rows; i++)
		sum[m->of[i]] += weight[i] * each(times, i);
}

/* The largest part of the whole by which a category differs from what it should hold. */
static double off_by(const double *weight, const double *times, size_t rows, const struct rake_margin *m, double *sum)
{
	double worst = 0, whole = 0;

	sums_of(weight, times, rows, m, sum);
	for (size_t c = 0; c < m->categories; c++)
		whole += sum[c] > 0 ? m->target[c] : 0;
	for (size_t c = 0; c < m->categories; c++)
		worst = fmax(worst, sum[c] > 0 ? fabs(sum[c] - m->target[c]) / whole : 0);
	return worst;
}

bool rake(double *weight, const double *times, size_t rows, const struct rake_margin *margin, size_t margins)
{
	double *sum = stat_held(calloc(most_categories(margin, margins), sizeof *sum)), worst = 1;

	for (int round = 0; sum && round < ROUNDS && worst > 1e-12; round++) {
		for (size_t m = 0; m < margins; m++) {
			sums_of(weight, times, rows, &margin[m], sum);
			for (size_t i = 0; i < rows; i++)
				if (sum[margin[m].of[i]] > 0)
					weight[i] *= margin[m].target[margin[m].of[i]] / sum[margin[m].of[i]];
		}
		worst = 0;
		for (size_t m = 0; m < margins; m++)
			worst = fmax(worst, off_by(weight, times, rows, &margin[m], sum));
	}
	free(sum);
	return worst <= 1e-10;
}

static double average(const double *weight, const double *times, size_t rows)
{
	double sum = 0, all = 0;

	for (size_t i = 0; i < rows; i++) {
		sum += weight[i] * each(times, i);
		all += each(times, i);
	}
	return sum / all;
}

static void average_one(double *weight, const double *times, size_t rows)
{
	double by = average(weight, times, rows);

	for (size_t i = 0; by > 0 && fabs(by - 1) > 1e-13 && i < rows; i++)
		weight[i] /= by;
}

static size_t cut(double *weight, size_t rows, double lo, double hi)
{
	size_t n = 0;

	for (size_t i = 0; i < rows; i++) {
		n += weight[i] < lo * (1 - 1e-9) || weight[i] > hi * (1 + 1e-9);
		weight[i] = fmin(fmax(weight[i], lo), hi);
	}
	return n;
}

/* Adding the same to every weight strictly inside the limits would undo a margin, multiplying them does least: the
 * average is brought back to 1 by those that may move. */
static void average_one_within(double *weight, const double *times, size_t rows, double lo, double hi)
{
	double all = 0;

	for (size_t i = 0; i < rows; i++)
		all += each(times, i);
	for (int round = 0; round < CUTS; round++) {
		double fixed = 0, free_sum = 0, by;

		for (size_t i = 0; i < rows; i++)
			*(weight[i] <= lo || weight[i] >= hi ? &fixed : &free_sum) += weight[i] * each(times, i);
		by = (all - fixed) / free_sum;
		if (!(free_sum > 0) || !(by > 0) || fabs(by - 1) < 1e-12)
			return;
		for (size_t i = 0; i < rows; i++)
			if (weight[i] > lo && weight[i] < hi)
				weight[i] = fmin(fmax(weight[i] * by, lo), hi);
	}
}

struct rake_result rake_trimmed(double *weight, const double *times, size_t rows, const struct rake_margin *margin, size_t margins,
                                double lo, double hi)
{
	struct rake_result found = { 0 };
	double            *sum = stat_held(calloc(most_categories(margin, margins), sizeof *sum));
	bool               cutting = true;

	found.settled = sum && rows > 0;
	for (int round = 0; found.settled && cutting && round < CUTS; round++) {
		found.settled = rake(weight, times, rows, margin, margins);
		average_one(weight, times, rows);
		cutting = cut(weight, rows, lo, hi) > 0;
	}
	if (cutting && rows > 0)
		average_one_within(weight, times, rows, lo, hi);
	for (size_t i = 0; i < rows; i++)
		if (weight[i] <= lo * (1 + 1e-9) || weight[i] >= hi * (1 - 1e-9))
			found.cut += (size_t)each(times, i);
	for (size_t m = 0; sum && m < margins; m++) {
		double whole = 0, rows_in = 0;

		sums_of(weight, times, rows, &margin[m], sum);
		for (size_t c = 0; c < margin[m].categories; c++) {
			whole += sum[c] > 0 ? margin[m].target[c] : 0;
			rows_in += sum[c];
		}
		for (size_t c = 0; c < margin[m].categories; c++)
			if (sum[c] > 0)
				found.off = fmax(found.off, fabs(sum[c] / rows_in - margin[m].target[c] / whole));
	}
	free(sum);
	return found;
}

double rake_effective(const double *weight, const double *times, size_t rows)
{
	double sum = 0, squares = 0;

	for (size_t i = 0; i < rows; i++) {
		sum += weight[i] * each(times, i);
		squares += weight[i] * weight[i] * each(times, i);
	}
	return squares > 0 ? sum * sum / squares : NAN;
}

/* Ten sweeps over the margins; in each the plain mean of every category is taken off. */
static void residuals(double *q, size_t rows, const struct rake_margin *margin, size_t margins)
{
	size_t  most = most_categories(margin, margins);
	double *sum = stat_held(calloc(2 * most, sizeof *sum)), *n = sum + most;

	for (int sweep = 0; sum && sweep < SWEEPS; sweep++)
		for (size_t m = 0; m < margins; m++) {
			sums_of(q, NULL, rows, &margin[m], sum);
			memset(n, 0, most * sizeof *n);
			for (size_t i = 0; i < rows; i++)
				n[margin[m].of[i]]++;
			for (size_t i = 0; i < rows; i++)
				q[i] -= sum[margin[m].of[i]] / n[margin[m].of[i]];
		}
	free(sum);
}

/* Σ over strata of n/(n-1) Σ(z - z̄)² */
static double variance_of(const double *z, size_t rows, const size_t *stratum, size_t strata)
{
	double *sum = stat_held(calloc(3 * strata + 1, sizeof *sum)), *n = sum + strata, *squares = n + strata, found = 0;

	if (!sum)
		return NAN;
	for (size_t i = 0; i < rows; i++) {
		sum[stratum ? stratum[i] : 0] += z[i];
		n[stratum ? stratum[i] : 0]++;
	}
	for (size_t i = 0; i < rows; i++) {
		size_t s = stratum ? stratum[i] : 0;

		squares[s] += (z[i] - sum[s] / n[s]) * (z[i] - sum[s] / n[s]);
	}
	for (size_t s = 0; s < strata; s++)
		found += n[s] > 1 ? n[s] / (n[s] - 1) * squares[s] : 0;
	free(sum);
	return found;
}

struct rake_mean rake_mean(const double *value, const double *weight, size_t rows, const size_t *stratum, size_t strata,
                           const struct rake_margin *margin, size_t margins)
{
	struct rake_mean found = { NAN, NAN, (double)rows - (double)(stratum ? strata : 1) };
	double          *z = stat_held(calloc(rows + 1, sizeof *z)), whole = 0, top = 0;

	for (size_t i = 0; i < rows; i++) {
		whole += weight[i];
		top += weight[i] * value[i];
	}
	if (!z || !(whole > 0) || !(found.freedom > 0)) {
		free(z);
		return found;
	}
	found.mean = top / whole;
	for (size_t i = 0; i < rows; i++)
		z[i] = (value[i] - found.mean) / whole;
	if (margin)
		residuals(z, rows, margin, margins);
	for (size_t i = 0; i < rows; i++)
		z[i] *= weight[i];
	found.error = sqrt(variance_of(z, rows, stratum, stratum ? strata : 1));
	free(z);
	return found;
}
