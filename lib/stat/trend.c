/* trend.c — see trend.h. */
#include <gsl/gsl_cdf.h>
#include <math.h>
#include <stdlib.h>

#include "stat/held.h"
#include "stat/trend.h"

static int ascending(const void *a, const void *b)
{
	const double *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

/* Σ t(t-1)(2t+5) and Σ t(t-1)/2 over groups of t alike */
static void ties_of(double *sorted, size_t n, double *in_variance, double *pairs)
{
	*in_variance = *pairs = 0;
	for (size_t i = 0, next; i < n; i = next) {
		double t;

		for (next = i + 1; next < n && ascending(&sorted[next], &sorted[i]) == 0; next++)
			continue;
		t = (double)(next - i);
		*in_variance += t * (t - 1) * (2 * t + 5);
		*pairs += t * (t - 1) / 2;
	}
}

struct trend_rank trend_rank(const double *value, size_t n)
{
	struct trend_rank found = { .tau = NAN, .z_corrected = NAN, .p_corrected = NAN, .z_plain = NAN, .p_plain = NAN };
	double           *kept = stat_held(calloc(n + 1, sizeof *kept)), in_variance, tied, m, pairs;

	if (!kept)
		return found;
	for (size_t i = 0; i < n; i++)
		if (!isnan(value[i]))
			kept[found.n++] = value[i];
	for (size_t i = 0; i < found.n; i++)
		for (size_t k = i + 1; k < found.n; k++)
			found.s += ascending(&kept[k], &kept[i]);
	qsort(kept, found.n, sizeof *kept, ascending);
	ties_of(kept, found.n, &in_variance, &tied);
	free(kept);
	m = (double)found.n;
	pairs = m * (m - 1) / 2;
	found.variance = (m * (m - 1) * (2 * m + 5) - in_variance) / 18;
	if (!(found.variance > 0))
		return found;
	found.tau = found.s / sqrt(pairs * (pairs - tied));
	found.z_plain = found.s / sqrt(found.variance);
	found.z_corrected = (found.s - (double)((found.s > 0) - (found.s < 0))) / sqrt(found.variance);
	found.p_plain = 2 * gsl_cdf_ugaussian_Q(fabs(found.z_plain));
	found.p_corrected = 2 * gsl_cdf_ugaussian_Q(fabs(found.z_corrected));
	return found;
}

/* Sen 1968, section 4: with N slopes in order and C = 1.96 √varS, from the (N - C)/2th to the ((N + C)/2 + 1)th,
 * both rounded to a whole place, half to even; nan where there is no such place. */
static void limits_of(struct trend_slope *found, const double *slope, size_t pairs, double variance)
{
	double arm = gsl_cdf_ugaussian_Pinv(0.975) * sqrt(variance), n = (double)pairs;
	double below = nearbyint((n - arm) / 2), above = nearbyint((n + arm) / 2 + 1);

	found->lo = below >= 1 && below <= n ? slope[(size_t)below - 1] : NAN;
	found->hi = above >= 1 && above <= n ? slope[(size_t)above - 1] : NAN;
}

struct trend_slope trend_slope(const double *time, const double *value, size_t n, double times)
{
	struct trend_slope found = { NAN, NAN, NAN };
	double            *slope;
	size_t             m = 0, pairs = 0, back;

	for (size_t i = 0; i < n; i++)
		m += isnan(value[i]) ? 0 : 1;
	slope = m < 2 ? NULL : stat_held(calloc(m * (m - 1) / 2, sizeof *slope));
	if (!slope)
		return found;
	for (size_t i = 0; i < n; i++) {
		if (isnan(value[i]))
			continue;
		back = 0;
		for (size_t k = i + 1; k < n; k++)
			if (!isnan(value[k])) {
				back++;
				slope[pairs++] = (value[k] - value[i]) / (time ? time[k] - time[i] : (double)back);
			}
	}
	qsort(slope, pairs, sizeof *slope, ascending);
	found.slope = (slope[(pairs - 1) / 2] + slope[pairs / 2]) / 2;
	if (m > 2)
		limits_of(&found, slope, pairs, times * trend_rank(value, n).variance);
	free(slope);
	return found;
}

double trend_lag(const double *time, const double *value, size_t n, double slope, double step)
{
	double *left = stat_held(calloc(2 * n + 1, sizeof *left)), *when = left + n, mean = 0, whole = 0, together = 0, size = 0, found = NAN;
	size_t  m = 0, neighbours = 0;

	for (size_t i = 0; left && i < n; i++)
		if (!isnan(value[i])) {
			size = fmax(size, fabs(value[i]));
			when[m] = time[i];
			left[m++] = value[i] - slope * (time[i] - time[0]);
		}
	for (size_t i = 0; i < m; i++)
		mean += left[i] / (double)m;
	for (size_t i = 0; i < m; i++) {
		whole += (left[i] - mean) * (left[i] - mean);
		if (i > 0 && fabs(when[i] - when[i - 1] - step) < step / 2) {
			together += (left[i] - mean) * (left[i - 1] - mean);
			neighbours++;
		}
	}
	/* what rounding alone leaves of a straight line has no pattern */
	if (neighbours >= 3 && whole > 1e-24 * size * size * (double)m)
		found = together / (double)neighbours / (whole / (double)m);
	free(left);
	return found;
}

/* Beside a fitted line the lag of n figures is (2 + 4 alike)/n too small, to the first order (Kendall 1954, with a trend van Giersbergen 2005). */
double trend_alike(double lag, size_t n)
{
	double m = (double)n;

	return n > 4 && lag > -2 / m ? fmin((m * lag + 2) / (m - 4), 1) : 0;
}

/* Hamed and Rao 1998, equation 17: 1 + 2 sum (n-i)(n-i-1)(n-i-2) r_i / (n(n-1)(n-2)), r_i the correlation of ranks i apart, which is
 * 6/pi asin(alike^i / 2) of Normal figures whose correlation falls by alike from one to the next (Pearson 1907). */
double trend_times(double alike, size_t n)
{
	double sum = 0, keeps = 1, m = (double)n;

	for (size_t i = 1; i + 2 < n; i++) {
		double left = m - (double)i;

		keeps *= alike;
		sum += left * (left - 1) * (left - 2) * 6 / 3.14159265358979323846 * asin(fmin(keeps, 1) / 2);
	}
	return n > 2 ? 1 + 2 * sum / (m * (m - 1) * (m - 2)) : 1;
}

double trend_p(const struct trend_rank *rank, double times)
{
	return 2 * gsl_cdf_ugaussian_Q(fabs(rank->z_corrected) / sqrt(times));
}
