/* interval.c — see interval.h; docs/methods.md has the choices. */
#include <gsl/gsl_cdf.h>
#include <math.h>
#include <stdbool.h>

#include "stat/interval.h"
#include "stat/inverse.h"

static const struct interval nothing = { NAN, NAN };

/* Nearly all intervals are of one confidence: its z is kept. */
static double z_of(double confidence)
{
	static _Thread_local double last, z;

	if (confidence != last) {
		z = gsl_cdf_ugaussian_Pinv(1 - (1 - confidence) / 2);
		last = confidence;
	}
	return z;
}

static bool says_nothing(double x, double n, double confidence)
{
	return !(x >= 0 && n > 0 && isfinite(x) && isfinite(n) && confidence > 0 && confidence < 1);
}

/* Wilson 1927, without continuity correction:
 * (2x + z² -/+ z sqrt(z² + 4x(1 - x/n))) / (2(n + z²)).
 * The smaller of the two roots is taken from the product of the roots, x²/n: no cancellation near 0 and 1. */
static struct interval score(double x, double n, double zz)
{
	double middle = 2 * x + zz, arm = sqrt(zz * (zz + 4 * x * (1 - x / n))), whole = 2 * (n + zz);
	double rest = 2 * (n - x) + zz;

	/* lo = 2x² / (n (middle + arm)); 1 - hi = 2(n-x)² / (n (rest + arm)) */
	if (whole <= 0)
		return nothing;
	return (struct interval){
		2 * x * x / (n * (middle + arm)),
		1 - 2 * (n - x) * (n - x) / (n * (rest + arm)),
	};
}

struct interval interval_wilson(double x, double n, double confidence)
{
	double z;

	if (says_nothing(x, n, confidence) || x > n)
		return nothing;
	z = z_of(confidence);
	return score(x, n, z * z);
}

/* Clopper and Pearson 1934, by the beta distribution: P(B(x, n-x+1) < lo) = a/2, P(B(x+1, n-x) > hi) = a/2.
 * From about ten million asked GSL's continued fraction does not settle: then there is nothing to say. */
struct interval interval_exact(double x, double n, double confidence)
{
	double          tail = (1 - confidence) / 2;
	struct interval found;

	if (says_nothing(x, n, confidence) || x > n)
		return nothing;
	found.lo = x > 0 ? inverse_beta(tail, x, n - x + 1) : 0;
	found.hi = x < n ? inverse_beta_above(tail, x + 1, n - x) : 1;
	return isnan(found.lo) || isnan(found.hi) ? nothing : found;
}

/* Goodman 1965, equations 2.7 to 2.11: Wilson's root with z² the chi-square of 1 df at 1 - a/k.
 * Two parts are one proportion, and their interval is Wilson's at a. */
struct interval interval_goodman(double x, double n, double parts, double confidence)
{
	double z;

	if (says_nothing(x, n, confidence) || x > n || !(parts >= 1))
		return nothing;
	z = z_of(parts > 2 ? 1 - (1 - confidence) / parts : confidence);
	return score(x, n, z * z);
}

/* Poisson.  Under 10 exact (Garwood 1936): P(Gamma(x) < lo) = a/2, P(Gamma(x+1) > hi) = a/2;
 * from 10 Byar's (Breslow and Day 1987, p. 69): x(1 - 1/(9x) - z/(3 sqrt x))³, above with x + 1. */
struct interval interval_count(double x, double confidence)
{
	double tail = (1 - confidence) / 2, z, above = x + 1;

	if (says_nothing(x, 1, confidence))
		return nothing;
	z = z_of(confidence);
	if (x < 10)
		return (struct interval){
			x > 0 ? inverse_gamma(tail, x) : 0,
			inverse_gamma_above(tail, x + 1),
		};
	return (struct interval){
		x * pow(1 - 1 / (9 * x) - z / (3 * sqrt(x)), 3),
		above * pow(1 - 1 / (9 * above) + z / (3 * sqrt(above)), 3),
	};
}

struct interval interval_rate(double x, double exposure, double confidence)
{
	struct interval count;

	if (says_nothing(x, exposure, confidence))
		return nothing;
	count = interval_count(x, confidence);
	return (struct interval){ count.lo / exposure, count.hi / exposure };
}

/* mean -/+ t(n-1) s / sqrt n; s² from the sums, in the widest floating type because they cancel. */
struct interval interval_mean(double n, double sum, double squares, double confidence)
{
	return interval_ratio(&(struct sums){ n, sum, n, squares, sum, n }, confidence);
}

struct interval interval_values(const double *value, size_t n, double confidence, struct sample *found)
{
	long double sum = 0, squares = 0, mean;
	double      arm;

	*found = (struct sample){ NAN, NAN };
	if (n == 0 || !(confidence > 0 && confidence < 1))
		return nothing;
	for (size_t i = 0; i < n; i++)
		sum += (long double)value[i];
	mean = sum / (long double)n;
	for (size_t i = 0; i < n; i++)
		squares += ((long double)value[i] - mean) * ((long double)value[i] - mean);
	found->mean = (double)mean;
	if (n < 2)
		return nothing;
	found->deviation = (double)sqrtl(squares / (long double)(n - 1));
	arm = inverse_t_above((1 - confidence) / 2, (double)n - 1) * found->deviation / sqrt((double)n);
	return (struct interval){ found->mean - arm, found->mean + arm };
}

/* Cochran 1977, section 2.11 (and 3.12 for clusters): r = Σt/Σb, var r = m/(m-1) Σ(t - r b)² / (Σb)²,
 * with Σ(t - r b)² = Σt² - 2 r Σtb + r² Σb².  What is left of that difference by rounding alone is 0. */
double interval_ratio_variance(const struct sums *s)
{
	long double ratio, left, size;

	if (!(s->clusters >= 2) || !(s->bottom > 0) || !isfinite(s->top) || !isfinite(s->nn)
	    || !isfinite(s->nd) || !isfinite(s->dd))
		return NAN;
	ratio = (long double)s->top / (long double)s->bottom;
	left = (long double)s->nn - 2 * ratio * (long double)s->nd + ratio * ratio * (long double)s->dd;
	size = (long double)s->nn + ratio * ratio * (long double)s->dd;
	if (left < 1e-14L * size)
		return 0;
	return (double)(left * (long double)(s->clusters / (s->clusters - 1))
	                / ((long double)s->bottom * (long double)s->bottom));
}

struct interval interval_ratio(const struct sums *s, double confidence)
{
	double variance = interval_ratio_variance(s), ratio, arm;

	if (isnan(variance) || !(confidence > 0 && confidence < 1))
		return nothing;
	ratio = s->top / s->bottom;
	arm = inverse_t_above((1 - confidence) / 2, s->clusters - 1) * sqrt(variance);
	return (struct interval){ ratio - arm, ratio + arm };
}

/* A simple sample of n has the variance p(1-p)/(n-1), as estimated from itself: so n is 1 + p(1-p)/var,
 * and is the number of rows when every cluster is one row.  (Kish 1965, section 8.2: n / deff.) */
double interval_effective(const struct sums *s)
{
	double p = s->top / s->bottom, variance = interval_ratio_variance(s), by_size, found;

	if (!(s->bottom > 0) || !(s->top >= 0) || !(p <= 1) || !(s->clusters >= 1))
		return NAN;
	by_size = fmin(s->dd > 0 ? s->bottom * s->bottom / s->dd : s->bottom, s->clusters);
	if (p <= 0 || p >= 1 || isnan(variance))
		return fmin(by_size, s->bottom);
	found = variance > 0 ? 1 + p * (1 - p) / variance : s->bottom;
	return fmin(found, s->bottom);
}

/* Kish 1965, section 11.7: (Σw)² / Σw². */
double interval_effective_weighted(double wsum, double wsumsq, double people)
{
	double found = wsum * wsum / wsumsq;

	if (!(wsum > 0) || !(wsumsq > 0))
		return NAN;
	return isnan(people) ? found : fmin(found, people);
}

/* Wilson's interval of the same proportion from as many answers as these are worth.
 * (Korn and Graubard 1998 do so with the exact interval.) */
struct interval interval_wilson_clustered(const struct sums *s, double confidence)
{
	double n = interval_effective(s);

	return isnan(n) ? nothing : interval_wilson(s->top / s->bottom * n, n, confidence);
}

/* Cochran 1977, section 2.6, without the small-sample n-1: sqrt(1 - n/N).  More answers than people
 * to ask is a wrong N: then nothing is shrunk. */
double interval_finite(double n, double among)
{
	if (!(n >= 0) || !(among > 0) || n > among)
		return 1;
	return sqrt(1 - n / among);
}

struct interval interval_shrunk(struct interval of, double value, double factor)
{
	return (struct interval){ value - factor * (value - of.lo), value + factor * (of.hi - value) };
}
