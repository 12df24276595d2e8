/* spc_subgroup.c — charts of means and of spread: xbar, s, and moving ranges. */
#include <math.h>

#include "stat/spc.h"
#include "stat/spc_inside.h"

/* The expected standard deviation of n Normal values is c4 times the true one, and its own is c5 times
 * (Montgomery 2013, appendix VI). */
static double c4(double n)
{
	return n > 1 ? sqrt(2 / (n - 1)) * exp(lgamma(n / 2) - lgamma((n - 1) / 2)) : NAN;
}

static double c5(double n)
{
	return sqrt(1 - c4(n) * c4(n));
}

/* Montgomery 2013, 6.31: pooled over subgroups when their sizes differ; 6.29: else the mean of their deviations. */
static double typical_deviation(const struct spc_point *point, size_t n)
{
	long double squares = 0, freedom = 0, sum = 0, count = 0;
	double      size = NAN;
	bool        differ = false;

	for (size_t i = 0; i < n; i++) {
		/* as the peer has it, sizes of all points decide, those of the base are used */
		differ |= !isnan(size) && (point[i].size < size || point[i].size > size);
		size = point[i].size;
		if (!point[i].base || !(point[i].size > 1) || isnan(point[i].deviation))
			continue;
		squares += (long double)(point[i].size - 1) * (long double)point[i].deviation * (long double)point[i].deviation;
		freedom += (long double)(point[i].size - 1);
		sum += (long double)point[i].deviation;
		count++;
	}
	if (!(count > 0))
		return NAN;
	return differ ? (double)sqrtl(squares / freedom) : (double)(sum / count);
}

static double weighted_mean(const struct spc_point *point, size_t n)
{
	long double sum = 0, weight = 0;

	for (size_t i = 0; i < n; i++)
		if (point[i].base && point[i].size > 0) {
			sum += (long double)point[i].size * (long double)point[i].value;
			weight += (long double)point[i].size;
		}
	return weight > 0 ? (double)(sum / weight) : NAN;
}

/* A3 = 3 / (c4 sqrt n). */
static void means(struct spc_point *point, size_t n)
{
	double centre = weighted_mean(point, n), deviation = typical_deviation(point, n);

	for (size_t i = 0; i < n; i++)
		spc_set_limits(&point[i], centre, deviation / (c4(point[i].size) * sqrt(point[i].size)));
}

/* B3, B4 = 1 -/+ 3 c5 / c4, and no deviation is below 0. */
static void deviations(struct spc_point *point, size_t n)
{
	double centre = typical_deviation(point, n);

	for (size_t i = 0; i < n; i++) {
		spc_set_limits(&point[i], centre, centre * c5(point[i].size) / c4(point[i].size));
		if (isnan(point[i].lower))
			continue;
		point[i].lower = fmax(point[i].lower, 0);
		point[i].lower2 = fmax(point[i].lower2, 0);
	}
}

/* Montgomery 2013, section 6.4: D3 = 0, D4 = 3.267. */
static void ranges(struct spc_point *point, size_t n)
{
	double centre = spc_mean(point, n);

	for (size_t i = 0; i < n; i++) {
		point[i].centre = centre;
		point[i].lower = point[i].lower2 = isnan(centre) ? NAN : 0;
		point[i].upper = 3.267 * centre;
		point[i].upper2 = 3.267 / 3 * 2 * centre;
	}
}

void spc_subgroup(const struct spc_how *how, struct spc_point *point, size_t n)
{
	if (how->chart == SPC_XBAR)
		means(point, n);
	else if (how->chart == SPC_S)
		deviations(point, n);
	else
		ranges(point, n);
}
