/* spc_attribute.c — charts of what is counted: p, p', c, u, u'. */
#include <math.h>

#include "stat/spc.h"
#include "stat/spc_inside.h"

/* The standard deviation of one point by chance alone, about the pooled figure. */
static double chance_p(const struct spc_point *point, double pooled)
{
	return sqrt(pooled * (1 - pooled) / point->bottom);
}

static double chance_u(const struct spc_point *point, double pooled)
{
	return sqrt(pooled / point->bottom);
}

/* How many of its own standard errors a figure stands from the pooled one. */
static double standardised_p(const struct spc_point *point, double pooled)
{
	return (point->value - pooled) / chance_p(point, pooled);
}

static double standardised_u(const struct spc_point *point, double pooled)
{
	return (point->value - pooled) / chance_u(point, pooled);
}

/* Laney 2002, "Improved control charts for attributes": sigma_z is the mean moving range of the standardised values over
 * 1.128.  Never under 1 (METHODS 0.5): a lucky quiet stretch would flag ordinary months.  Where chance alone has no
 * width there is nothing to widen. */
static double widening(const struct spc_how *how, const struct spc_point *point, size_t n, double centre)
{
	bool   percent = how->chart == SPC_PP;
	double by;

	if (!(centre > 0) || (percent && !(centre < 1)))
		return 1;
	by = spc_mean_range(how, point, n, centre, percent ? standardised_p : standardised_u) / 1.128;
	return by < 1 && !how->may_narrow ? 1 : by;
}

/* p, u: Montgomery 2013, 7.2 and 7.19: pooled -/+ 3 sqrt(p (1-p) / n_i), 3 sqrt(u / n_i). */
static void pooled(const struct spc_how *how, struct spc_point *point, size_t n)
{
	bool   percent = how->chart == SPC_P || how->chart == SPC_PP;
	double centre = spc_pooled(point, n), widen = 1;

	if (how->chart == SPC_PP || how->chart == SPC_U_PRIME)
		widen = widening(how, point, n, centre);
	for (size_t i = 0; i < n; i++) {
		point[i].centre = centre;
		if (!isnan(point[i].value) && point[i].bottom > 0)
			spc_set_limits(&point[i], centre, widen * (percent ? chance_p : chance_u)(&point[i], centre));
	}
}

/* Montgomery 2013, 7.17: mean -/+ 3 sqrt mean. */
static void counts(struct spc_point *point, size_t n)
{
	double centre = spc_mean(point, n);

	for (size_t i = 0; i < n; i++)
		spc_set_limits(&point[i], centre, sqrt(centre));
}

void spc_attribute(const struct spc_how *how, struct spc_point *point, size_t n)
{
	if (how->chart == SPC_C)
		counts(point, n);
	else
		pooled(how, point, n);
}
