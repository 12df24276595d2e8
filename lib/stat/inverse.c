/* inverse.c — see inverse.h. */
#include <gsl/gsl_cdf.h>
#include <math.h>
#include <stdbool.h>
#include <stddef.h>

#include "stat/inverse.h"

typedef double rising(double at, double a, double b);

/* Where f, that rises from below `target` at lo to above it at hi, passes it; nan where f gives up. */
static double bisect(rising *f, double a, double b, double target, double lo, double hi)
{
	for (int i = 0; i < 1100; i++) {
		double middle = lo + (hi - lo) / 2, there;

		if (middle <= lo || middle >= hi)
			break;
		there = f(middle, a, b);
		if (isnan(there))
			return NAN;
		if (there < target)
			lo = middle;
		else
			hi = middle;
	}
	return lo + (hi - lo) / 2;
}

/* The same for what has no upper end, begun near `middle`. */
static double search(rising *f, double a, double b, double target, double middle)
{
	double hi = middle;

	while (f(hi, a, b) < target && hi < 1e300)
		hi *= 2;
	return bisect(f, a, b, target, 0, hi);
}

static bool is_tail(double tail)
{
	return tail > 0 && tail < 1;
}

/* Upper tails are bisected on their own function, turned to rise: 1 - Q would lose the small ones. */
static double beta_below(double p, double a, double b) { return gsl_cdf_beta_P(p, a, b); }
static double beta_above(double p, double a, double b) { return -gsl_cdf_beta_Q(p, a, b); }
static double f_below(double at, double a, double b)   { return gsl_cdf_fdist_P(at, a, b); }
static double f_above(double at, double a, double b)   { return -gsl_cdf_fdist_Q(at, a, b); }

static double gamma_below(double at, double shape, double unused)
{
	(void)unused;
	return gsl_cdf_gamma_P(at, shape, 1);
}

static double gamma_above(double at, double shape, double unused)
{
	(void)unused;
	return -gsl_cdf_gamma_Q(at, shape, 1);
}

static double t_above(double at, double freedom, double unused)
{
	(void)unused;
	return -gsl_cdf_tdist_Q(at, freedom);
}

double inverse_beta(double below, double a, double b)
{
	return is_tail(below) && a > 0 && b > 0 ? bisect(beta_below, a, b, below, 0, 1) : NAN;
}

double inverse_beta_above(double above, double a, double b)
{
	return is_tail(above) && a > 0 && b > 0 ? bisect(beta_above, a, b, -above, 0, 1) : NAN;
}

/* From about ten million GSL's gamma is good to three figures only.  There Wilson and Hilferty (1931) are good to ten:
 * shape (1 - 1/(9 shape) + z / (3 root of shape))³. */
enum { MANY = 1000000 };

static double cube(double shape, double z)
{
	return shape * pow(1 - 1 / (9 * shape) + z / (3 * sqrt(shape)), 3);
}

double inverse_gamma(double below, double shape)
{
	if (is_tail(below) && shape > MANY)
		return cube(shape, gsl_cdf_ugaussian_Pinv(below));
	return is_tail(below) && shape > 0 ? search(gamma_below, shape, 0, below, shape + 1) : NAN;
}

double inverse_gamma_above(double above, double shape)
{
	if (is_tail(above) && shape > MANY)
		return cube(shape, gsl_cdf_ugaussian_Qinv(above));
	return is_tail(above) && shape > 0 ? search(gamma_above, shape, 0, -above, shape + 1) : NAN;
}

/* Thousands of means have a few hundred different degrees of freedom between them: each is bisected once, and kept. */
double inverse_t_above(double above, double freedom)
{
	enum { KEPT = 1024 };
	static _Thread_local struct { double above, freedom, t; } kept[KEPT];

	if (!(above <= 0.5 && is_tail(above) && freedom > 0))
		return NAN;
	size_t at = freedom < 1e6 ? (size_t)freedom % KEPT : 0;
	if (kept[at].above != above || kept[at].freedom != freedom) {
		kept[at].t = search(t_above, freedom, 0, -above, 2);
		kept[at].above = above;
		kept[at].freedom = freedom;
	}
	return kept[at].t;
}

double inverse_f(double below, double df1, double df2)
{
	return is_tail(below) && df1 > 0 && df2 > 0 ? search(f_below, df1, df2, below, 2) : NAN;
}

double inverse_f_above(double above, double df1, double df2)
{
	return is_tail(above) && df1 > 0 && df2 > 0 ? search(f_above, df1, df2, -above, 2) : NAN;
}
