/* paired.c — see paired.h; docs/methods.md has the choices. */
#include <gsl/gsl_cdf.h>
#include <math.h>
#include <stdlib.h>

#include "stat/inverse.h"
#include "stat/paired.h"

double paired_p(const struct sums *d)
{
	double variance = interval_ratio_variance(d);

	if (isnan(variance))
		return NAN;
	if (!(variance > 0))
		return d->top < 0 || d->top > 0 ? 0 : 1;       /* all alike: apart, or not */
	return 2 * gsl_cdf_tdist_Q(fabs(d->top / d->bottom) / sqrt(variance), d->clusters - 1);
}

static int by_size(const void *one, const void *other)
{
	double a = fabs(((const struct paired_difference *)one)->is), b = fabs(((const struct paired_difference *)other)->is);

	return (a > b) - (a < b);
}

/* How many are as large as the one at i, and where the next begin. */
static size_t tie(const struct paired_difference *each, size_t n, size_t i, size_t *next)
{
	size_t tied = 0;

	for (*next = i; *next < n && fabs(each[*next].is) <= fabs(each[i].is); ++*next)
		tied += each[*next].many;
	return tied;
}

/* How likely each sum of positive ranks is when every sign is a coin's: one rank after another.  Ranks are doubled, so that
 * the mean rank of a tie is whole; they add up to n (n + 1). */
static double exact_p(const struct paired_difference *each, size_t n, double positive)
{
	double way[PAIRED_EXACT * (PAIRED_EXACT + 1) + 1] = { 1 }, below = 0, above = 0;
	size_t all = 0, before = 0;

	for (size_t i = 0, to, tied; i < n; i = to, before += tied) {
		size_t rank;

		tied = tie(each, n, i, &to);
		rank = 2 * before + 1 + tied;
		for (size_t k = 0; k < tied; k++) {
			for (size_t at = all + rank + 1; at-- > 0;)
				way[at] = ((at <= all ? way[at] : 0) + (at >= rank ? way[at - rank] : 0)) / 2;
			all += rank;
		}
	}
	for (size_t at = 0; at <= all; at++) {
		below += (double)at <= 2 * positive ? way[at] : 0;
		above += (double)at >= 2 * positive ? way[at] : 0;
	}
	return fmin(1, 2 * fmin(below, above));
}

/* Wilcoxon 1945; ties have the mean of their ranks, and take Σ(t³ - t)/48 from the variance (Lehmann 1975, section 3.2). */
struct paired_ranks paired_ranks(struct paired_difference *each, size_t n)
{
	struct paired_ranks found = { 0, 0, 1, 1, 1 };
	double ties = 0, mean, error, apart, m;

	if (n > 0)
		qsort(each, n, sizeof *each, by_size);
	while (n > 0 && fabs(each->is) <= 0) {
		each++;
		n--;
	}
	if (n == 0)
		return found;
	for (size_t i = 0, to, tied; i < n; i = to, found.differ += tied) {
		double same, rank;

		tied = tie(each, n, i, &to);
		same = (double)tied;
		rank = (double)found.differ + (same + 1) / 2;
		ties += same * same * same - same;
		for (size_t k = i; k < to; k++)
			found.positive += each[k].is > 0 ? rank * (double)each[k].many : 0;
	}
	m = (double)found.differ;
	found.p_exact = found.differ <= PAIRED_EXACT ? exact_p(each, n, found.positive) : NAN;
	mean = m * (m + 1) / 4;
	error = sqrt(m * (m + 1) * (2 * m + 1) / 24 - ties / 48);
	apart = fabs(found.positive - mean);
	found.p = fmin(1, 2 * gsl_cdf_ugaussian_Q(apart / error));
	found.p_corrected = fmin(1, 2 * gsl_cdf_ugaussian_Q(fmax(apart - 0.5, 0) / error));
	return found;
}

/* Hotelling 1931: n (m - mu)' S^-1 (m - mu) <= 2 (n-1)/(n-2) F(2, n-2).  The axes are those of S. */
struct paired_ellipse paired_ellipse(double n, double first, double second, double ff, double fs, double ss, double confidence)
{
	struct paired_ellipse found = { NAN, NAN, NAN, NAN, NAN };
	long double across, up, both;
	double half, far, middle, size;

	if (!(n >= 1))
		return found;
	found.first = first / n;
	found.second = second / n;
	if (!(n >= 3) || !(confidence > 0 && confidence < 1))
		return found;
	across = ((long double)ff - (long double)first * first / n) / (n - 1);
	up = ((long double)ss - (long double)second * second / n) / (n - 1);
	both = ((long double)fs - (long double)first * second / n) / (n - 1);
	middle = (double)(across + up) / 2;
	half = (double)(across - up) / 2;
	far = hypot(half, (double)both);
	size = 2 * (n - 1) / (n - 2) * inverse_f_above(1 - confidence, 2, n - 2) / n;
	found.major = sqrt(size * fmax(middle + far, 0));
	found.minor = sqrt(size * fmax(middle - far, 0));
	found.angle = atan2((double)both, half) / 2;
	return found;
}

/* Welch 1947. */
struct paired_apart paired_apart(double mean1, double variance1, double freedom1, double mean2, double variance2, double freedom2,
                                 double confidence)
{
	struct paired_apart found = { mean1 - mean2, NAN, NAN, NAN, { NAN, NAN } };
	double variance = variance1 + variance2, arm;

	if (!(variance1 >= 0 && variance2 >= 0 && freedom1 > 0 && freedom2 > 0) || !(variance > 0)
	    || !(confidence > 0 && confidence < 1))
		return found;
	found.freedom = variance * variance / (variance1 * variance1 / freedom1 + variance2 * variance2 / freedom2);
	found.t = found.difference / sqrt(variance);
	found.p = 2 * gsl_cdf_tdist_Q(fabs(found.t), found.freedom);
	arm = inverse_t_above((1 - confidence) / 2, found.freedom) * sqrt(variance);
	found.limits = (struct interval){ found.difference - arm, found.difference + arm };
	return found;
}
