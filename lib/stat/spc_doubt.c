/* spc_doubt.c — what makes a chart cry wolf: neighbours that resemble one another, and seasons. */
#include <gsl/gsl_cdf.h>
#include <math.h>

#include "stat/spc.h"

/* The base of the last phase alone: a change after it is what the chart is to show, and would look like either. */
static bool counts(const struct spc_point *point, size_t i, unsigned phase)
{
	return point[i].base && point[i].phase == phase && !isnan(point[i].value);
}

static double mean_of(const struct spc_point *point, size_t n, unsigned phase, size_t *count)
{
	long double sum = 0;

	*count = 0;
	for (size_t i = 0; i < n; i++)
		if (counts(point, i, phase)) {
			sum += (long double)point[i].value;
			++*count;
		}
	return *count > 0 ? (double)(sum / (long double)*count) : NAN;
}

/* r1 = Σ e_i e_(i-1) / Σ e_i², over neighbours; by chance alone it is about Normal with 1/√n (Bartlett 1946). */
static double resemblance(const struct spc_point *point, size_t n, unsigned phase, double mean)
{
	double together = 0, square = 0;

	for (size_t i = 0; i < n; i++) {
		double e = point[i].value - mean;

		if (!counts(point, i, phase))
			continue;
		square += e * e;
		if (i > 0 && counts(point, i - 1, phase) && spc_next_to(&point[i - 1], &point[i]))
			together += e * (point[i - 1].value - mean);
	}
	return square > 0 ? together / square : NAN;
}

/* One wave a year, sine and cosine, beside the mean: F on 2 and n - 3 (Bloomfield 2000, section 2.2), by the centred
 * normal equations. */
static double season(const struct spc_point *point, size_t n, unsigned phase, const double *turn, double mean, size_t count)
{
	double s = 0, c = 0, ss = 0, cc = 0, sc = 0, sy = 0, cy = 0, yy = 0, whole, fitted, rest;

	for (size_t i = 0; i < n; i++)
		if (counts(point, i, phase)) {
			s += sin(turn[i]) / (double)count;
			c += cos(turn[i]) / (double)count;
		}
	for (size_t i = 0; i < n; i++)
		if (counts(point, i, phase)) {
			double a = sin(turn[i]) - s, b = cos(turn[i]) - c, y = point[i].value - mean;

			ss += a * a;
			cc += b * b;
			sc += a * b;
			sy += a * y;
			cy += b * y;
			yy += y * y;
		}
	whole = ss * cc - sc * sc;
	if (!(whole > 1e-9 * (double)count) || !(yy > 0))
		return NAN;
	fitted = (sy * (cc * sy - sc * cy) + cy * (ss * cy - sc * sy)) / whole;
	rest = yy - fitted;
	if (rest <= 1e-12 * yy)
		return 0;
	return gsl_cdf_fdist_Q(fitted / 2 / (rest / ((double)count - 3)), 2, (double)count - 3);
}

struct spc_doubt spc_doubt(const struct spc_point *point, size_t n, const double *turn)
{
	struct spc_doubt found = { .lag = NAN, .season = NAN };
	size_t           count;
	double           mean;

	if (n == 0)
		return found;
	mean = mean_of(point, n, point[n - 1].phase, &count);
	if (count < SPC_LEAST)
		return found;
	found.lag = resemblance(point, n, point[n - 1].phase, mean);
	found.autocorrelated = found.lag > fmax(0.25, 1.6448536269514722 / sqrt((double)count));
	if (!turn || count < 24)
		return found;
	found.season = season(point, n, point[n - 1].phase, turn, mean, count);
	found.seasonal = found.season < 0.01;
	return found;
}
