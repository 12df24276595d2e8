/* rank.c — see rank.h; docs/methods.md has the choices. */
#include <gsl/gsl_cdf.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "stat/held.h"
#include "stat/rank.h"

struct placed { double value; size_t at; };

static int by_value(const void *a, const void *b)
{
	const struct placed *x = a, *y = b;

	return (x->value > y->value) - (x->value < y->value);
}

double rank_of(const double *value, size_t n, double *rank)
{
	struct placed *all = stat_held(calloc(n + 1, sizeof *all));
	double         ties = all ? 0 : NAN;

	for (size_t i = 0; all && i < n; i++)
		all[i] = (struct placed){ value[i], i };
	if (all)
		qsort(all, n, sizeof *all, by_value);
	for (size_t i = 0, next; all && i < n; i = next) {
		double alike;

		for (next = i + 1; next < n && by_value(&all[next], &all[i]) == 0; next++)
			continue;
		alike = (double)(next - i);
		for (size_t k = i; k < next; k++)
			rank[all[k].at] = (double)i + (alike + 1) / 2;
		ties += alike * alike * alike - alike;
	}
	free(all);
	return ties;
}

/* Means as they go along: of figures all alike nothing is left over. */
static double correlation(const double *a, const double *b, size_t n)
{
	double mean_a = 0, mean_b = 0, aa = 0, ab = 0, bb = 0;

	for (size_t i = 0; i < n; i++) {
		double off_a = a[i] - mean_a, off_b = b[i] - mean_b;

		mean_a += off_a / (double)(i + 1);
		mean_b += off_b / (double)(i + 1);
		aa += off_a * (a[i] - mean_a);
		ab += off_a * (b[i] - mean_b);
		bb += off_b * (b[i] - mean_b);
	}
	return aa > 0 && bb > 0 ? ab / sqrt(aa) / sqrt(bb) : NAN;
}

/* The complete pairs, in one piece of four times n: two columns, and room for their ranks. */
static double *pairs(const double *a, const double *b, size_t n, size_t *complete)
{
	double *kept = stat_held(calloc(4 * n + 1, sizeof *kept));

	*complete = 0;
	for (size_t i = 0; kept && i < n; i++)
		if (!isnan(a[i]) && !isnan(b[i])) {
			kept[*complete] = a[i];
			kept[n + (*complete)++] = b[i];
		}
	return kept;
}

double rank_pearson(const double *a, const double *b, size_t n)
{
	size_t  m;
	double *kept = pairs(a, b, n, &m), found = kept ? correlation(kept, kept + n, m) : NAN;

	free(kept);
	return found;
}

double rank_spearman(const double *a, const double *b, size_t n)
{
	size_t  m;
	double *kept = pairs(a, b, n, &m), found = NAN;

	if (kept) {
		(void)rank_of(kept, m, kept + 2 * n);
		(void)rank_of(kept + n, m, kept + 3 * n);
		found = correlation(kept + 2 * n, kept + 3 * n, m);
	}
	free(kept);
	return found;
}

/* Two-sided p of `off`, how far a statistic is from what chance expects, brought `step` nearer. */
static double normal_p(double off, double variance, double step)
{
	double nearer = off - step * (double)((off > 0) - (off < 0));

	return variance > 0 ? 2 * gsl_cdf_ugaussian_Q(fabs(nearer) / sqrt(variance)) : NAN;
}

/* Of all ways to choose n1 of n1 + n2 ranks, the part with U at most u: counted by how many ways make each U,
 * f(i, j; u) = f(i-1, j; u-j) + f(i, j-1; u), (Mann and Whitney 1947, equation 4). */
static double exact_below(size_t n1, size_t n2, double u)
{
	size_t  most = n1 * n2, width = most + 1;
	double *ways = stat_held(calloc((n2 + 1) * width, sizeof *ways)), below = 0, all = 0;

	if (!ways)
		return NAN;
	for (size_t j = 0; j <= n2; j++)
		ways[j * width] = 1;                      /* none chosen: U is 0 */
	for (size_t i = 1; i <= n1; i++)
		for (size_t j = 1; j <= n2; j++)
			for (size_t at = i * j + 1; at-- > 0; )
				ways[j * width + at] = (at >= j ? ways[j * width + at - j] : 0)
				                       + (at <= i * (j - 1) ? ways[(j - 1) * width + at] : 0);
	for (size_t at = 0; at <= most; at++) {
		all += ways[n2 * width + at];
		below += (double)at <= u ? ways[n2 * width + at] : 0;
	}
	free(ways);
	return below / all;
}

static size_t keep(const double *from, size_t n, double *to)
{
	size_t kept = 0;

	for (size_t i = 0; i < n; i++)
		if (!isnan(from[i]))
			to[kept++] = from[i];
	return kept;
}

struct rank_two rank_two(const double *first, size_t n1, const double *second, size_t n2)
{
	struct rank_two found = { .u = NAN, .superiority = NAN, .p_corrected = NAN, .p_plain = NAN, .p_exact = NAN };
	double         *value = stat_held(calloc(2 * (n1 + n2) + 1, sizeof *value)), *rank = value + n1 + n2, ties, sum = 0, m, n, off, variance;

	if (!value)
		return found;
	found.n1 = keep(first, n1, value);
	found.n2 = keep(second, n2, value + found.n1);
	m = (double)found.n1;
	n = (double)found.n2;
	ties = rank_of(value, found.n1 + found.n2, rank);
	for (size_t i = 0; i < found.n1; i++)
		sum += rank[i];
	free(value);
	if (found.n1 == 0 || found.n2 == 0)
		return found;
	found.u = sum - m * (m + 1) / 2;
	found.superiority = found.u / (m * n);
	off = found.u - m * n / 2;
	variance = m * n / 12 * (m + n + 1 - ties / ((m + n) * (m + n - 1)));
	found.p_corrected = normal_p(off, variance, 0.5);
	found.p_plain = normal_p(off, variance, 0);
	if (!(ties > 0) && m < 50 && n < 50)              /* U is alike on both sides */
		found.p_exact = fmin(1, 2 * exact_below(found.n1, found.n2, fmin(found.u, m * n - found.u)));
	return found;
}

struct rank_many rank_many(const double *value, const size_t *group, size_t n, size_t groups)
{
	struct rank_many found = { NAN, NAN, NAN };
	double          *kept = stat_held(calloc(2 * n + 2 * groups + 1, sizeof *kept)), *rank = kept + n, *sum = rank + n, *size = sum + groups;
	double           ties, all, h = 0;
	size_t           m = 0, used = 0;

	if (!kept)
		return found;
	m = keep(value, n, kept);
	ties = rank_of(kept, m, rank);
	all = (double)m;
	for (size_t i = 0, k = 0; i < n; i++)
		if (!isnan(value[i])) {
			sum[group[i]] += rank[k++];
			size[group[i]]++;
		}
	for (size_t g = 0; g < groups; g++)
		if (size[g] > 0) {
			h += sum[g] * sum[g] / size[g];
			used++;
		}
	if (used > 1)
		found.freedom = (double)(used - 1);
	if (used > 1 && ties < all * all * all - all) {
		found.h = (12 * h / (all * (all + 1)) - 3 * (all + 1)) / (1 - ties / (all * all * all - all));
		found.p = gsl_cdf_chisq_Q(found.h, found.freedom);
	}
	free(kept);
	return found;
}

/* Of all ways to give n ranks a sign, the part whose positive sum is at most v. */
static double exact_signed_below(size_t n, double v)
{
	size_t  most = n * (n + 1) / 2;
	double *ways = stat_held(calloc(most + 1, sizeof *ways)), below = 0;

	if (!ways)
		return NAN;
	ways[0] = 1;
	for (size_t i = 1; i <= n; i++)
		for (size_t at = most + 1; at-- > i; )
			ways[at] += ways[at - i];
	for (size_t at = 0; at <= most && (double)at <= v; at++)
		below += ways[at];
	free(ways);
	return ldexp(below, -(int)n);
}

struct rank_signed rank_signed(const double *difference, size_t n)
{
	struct rank_signed found = { .v = NAN, .p_corrected = NAN, .p_plain = NAN, .p_exact = NAN };
	double            *size = stat_held(calloc(3 * n + 1, sizeof *size)), *rank = size + n, *given = rank + n, ties, m, variance;

	if (!size)
		return found;
	for (size_t i = 0; i < n; i++) {
		found.n += isnan(difference[i]) ? 0 : 1;
		if (difference[i] > 0 || difference[i] < 0) {
			given[found.nonzero] = difference[i];
			size[found.nonzero++] = fabs(difference[i]);
		}
	}
	ties = rank_of(size, found.nonzero, rank);
	m = (double)found.nonzero;
	found.v = 0;
	for (size_t i = 0; i < found.nonzero; i++)
		found.v += given[i] > 0 ? rank[i] : 0;
	free(size);
	variance = m * (m + 1) * (2 * m + 1) / 24 - ties / 48;
	found.p_corrected = normal_p(found.v - m * (m + 1) / 4, variance, 0.5);
	found.p_plain = normal_p(found.v - m * (m + 1) / 4, variance, 0);
	if (!(ties > 0) && found.nonzero == found.n && m > 0 && m < 50)
		found.p_exact = fmin(1, 2 * exact_signed_below(found.nonzero, fmin(found.v, m * (m + 1) / 2 - found.v)));
	return found;
}
