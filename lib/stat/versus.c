/* versus.c — see versus.h; docs/methods.md has the choices. */
#include <gsl/gsl_cdf.h>
#include <math.h>

#include "stat/versus.h"

static const struct interval nothing = { NAN, NAN };

/* Zou and Donner 2008, Statistics in Medicine 27:1693: the arms squared and added. */
struct interval versus_difference(struct versus_side first, struct versus_side second)
{
	double apart = first.value - second.value;
	double below = hypot(first.value - first.of.lo, second.of.hi - second.value);
	double above = hypot(first.of.hi - first.value, second.value - second.of.lo);

	if (!isfinite(apart) || !isfinite(below) || !isfinite(above))
		return nothing;
	return (struct interval){ apart - below, apart + above };
}

/* The same on the logarithm (Zou and Donner 2008, section 3.2). */
struct interval versus_ratio(struct versus_side first, struct versus_side second)
{
	struct versus_side one = { log(first.value), { log(first.of.lo), log(first.of.hi) } };
	struct versus_side other = { log(second.value), { log(second.of.lo), log(second.of.hi) } };
	struct interval i;

	if (!(first.of.lo > 0) || !(second.of.lo > 0) || !(first.value > 0) || !(second.value > 0))
		return nothing;
	i = versus_difference(one, other);
	return (struct interval){ exp(i.lo), exp(i.hi) };
}

/* Przyborowski and Wilenski 1940: given both together, the first is binomial; twice the smaller tail, at most 1. */
double versus_rates_p(double count1, double exposure1, double count2, double exposure2)
{
	double share = exposure1 / (exposure1 + exposure2);
	unsigned all, first;

	if (!(count1 >= 0 && count2 >= 0 && exposure1 > 0 && exposure2 > 0) || !(count1 + count2 < 4e9))
		return NAN;
	all = (unsigned)round(count1 + count2);
	first = (unsigned)round(count1);
	if (all == 0)
		return 1;
	return fmin(1, 2 * fmin(gsl_cdf_binomial_P(first, share, all), first == 0 ? 1 : gsl_cdf_binomial_Q(first - 1, share, all)));
}
