/* spc_false.c — how often a chart of so many points cries wolf when nothing changes: see spc.h, and docs/methods.md for the working. */
#include <gsl/gsl_cdf.h>
#include <math.h>

#include "stat/spc.h"

enum { SHIFT = 7, LENGTHS = 32 };
static const double pi = 3.14159265358979323846;

/* The limits, as they are off: the centre by so many deviations, the width by a factor. */
struct limits_off { double centre, width; };

static double beyond(double sigmas, struct limits_off off, int side)
{
	return gsl_cdf_ugaussian_Q(sigmas * off.width + side * off.centre);
}

/* Two of three beyond two sigma, all three on that side, and the last of them beyond. */
static double near_at_last(struct limits_off off)
{
	double sum = 0;

	for (int side = -1; side <= 1; side += 2) {
		double far = beyond(2, off, side), same = beyond(0, off, side);

		sum += far * (2 * far * (same - far) + far * far);
	}
	return sum;
}

/* No run of `length` or more on either side among n points, above with `above`: by the length of the run that the last one ends. */
static double no_run(size_t n, size_t length, double above)
{
	double up[LENGTHS] = { 0 }, down[LENGTHS] = { 0 }, sum = 0;

	if (n == 0 || length > LENGTHS)
		return 1;
	up[0] = above;
	down[0] = 1 - above;
	for (size_t i = 1; i < n; i++) {
		double ups = 0, downs = 0;

		for (size_t k = 0; k + 1 < length; k++) {
			ups += up[k];
			downs += down[k];
		}
		for (size_t k = length - 1; k-- > 1; ) {
			up[k] = up[k - 1] * above;
			down[k] = down[k - 1] * (1 - above);
		}
		up[0] = downs * above;
		down[0] = ups * (1 - above);
	}
	for (size_t k = 0; k + 1 < length; k++)
		sum += up[k] + down[k];
	return sum;
}

/* How often one is on the other side than the one before. */
static double crosses(double alike)
{
	return 0.5 - asin(fmin(fmax(alike, 0), 0.99)) / pi;
}

static double trend_at_last(void)
{
	return 2.0 / 5040;                                /* seven in order, up or down: 2/7! */
}

/* The points that the limits come from: each is 1 - 1/m as far from their mean, and leans against the others by -1/(m - 1), so that
 * k on one side are rarer than by coins, to the first order of an orthant's probability by 1 + k(k-1)/pi of that. */
static struct spc_false inside(const struct spc_how *how, size_t m)
{
	struct limits_off off = { 0, 1 / sqrt(1 - 1 / (double)m) };
	double            lean = exp(-SHIFT * (SHIFT - 1) / pi / ((double)m - 1)), out = beyond(3, off, 1) + beyond(3, off, -1);
	size_t            run = spc_run_alike(SHIFT, how->alike);
	double            runs = m < run ? 0 : lean * 2 * pow(0.5, SHIFT), near = how->alike > 0 ? 0 : near_at_last(off);
	double            trend = m < run ? 0 : trend_at_last(), rest = m > run ? (double)(m - run) : 0;
	struct spc_false  found;

	found.last = out + near + runs + trend;
	/* a run begins anew where the one before it was on the other side: half as often as it may be met, of neighbours alike less */
	found.any = 1 - exp(-(double)m * out - ((double)m - 2) * near - runs - rest * runs * crosses(how->alike) - rest * trend * 7 / 8);
	return found;
}

/* n points after those m that the limits come from, given how far the limits are off. */
static struct spc_false after(const struct spc_how *how, size_t n, struct limits_off off)
{
	double           above = beyond(0, off, 1), out = beyond(3, off, 1) + beyond(3, off, -1);
	size_t           run = spc_run_alike(SHIFT, how->alike);
	double           near = how->alike > 0 ? 0 : near_at_last(off), trend = n < run ? 0 : trend_at_last();
	double           runs = n < run ? 0 : pow(above, SHIFT) + pow(1 - above, SHIFT), rest = n > run ? (double)(n - run) : 0;
	double           quiet = how->alike > 0 ? exp(-runs - rest * runs * crosses(how->alike)) : no_run(n, SHIFT, above);
	struct spc_false found;

	found.last = out + (n >= 3 ? near : 0) + runs + trend;
	found.any = 1 - quiet * exp(-(double)n * out - (n >= 3 ? (double)n - 2 : 0) * near - (n >= run ? rest + 1 : 0) * trend * 7 / 8);
	return found;
}

/* Over how far the limits may be off: the mean of m by 1/m, the mean moving range by .826/m (Cryer and Ryan 1990). */
static struct spc_false after_on_average(const struct spc_how *how, size_t m, size_t n)
{
	struct spc_false found = { 0, 0 };
	double           weights = 0;

	for (double c = -3; c <= 3; c += 0.5)
		for (double w = -2; w <= 2; w += 1) {
			struct limits_off off = { c / sqrt((double)m), fmax(1 + w * sqrt(0.826 / (double)m), 0.2) };
			struct spc_false  here = after(how, n, off);
			double            weight = exp(-(c * c + w * w) / 2);

			found.last += weight * here.last;
			found.any += weight * here.any;
			weights += weight;
		}
	found.last /= weights;
	found.any /= weights;
	return found;
}

/* Anhoej's two rules, by coins: a little too often, for the median halves the points.  They speak of the whole chart, and so of its last point. */
static struct spc_false by_runs(const struct spc_how *how, size_t n)
{
	size_t run = spc_longest_most(n) + 1, longer = spc_run_alike(run, how->alike);
	double quiet = n < 2 ? 1 : how->alike > 0 ? exp(-(n < longer ? 0 : (1 + (double)(n - longer) * crosses(how->alike)) * 2 * pow(0.5, (double)run)))
	                                          : no_run(n, run, 0.5);
	size_t least = n > 1 ? spc_crossings_least(n - 1) : 0;

	if (!(how->alike > 0) && least > 0)
		quiet *= 1 - gsl_cdf_binomial_P((unsigned)(least - 1), 0.5, (unsigned)(n - 1));
	return (struct spc_false){ 1 - quiet, 1 - quiet };
}

struct spc_false spc_false(const struct spc_how *how, size_t base, size_t n)
{
	struct spc_false of_base, later;

	if (how->chart == SPC_NONE || n == 0)
		return (struct spc_false){ NAN, NAN };
	if (how->chart == SPC_RUN || how->rules == SPC_ANHOEJ || base < 2)
		return by_runs(how, n);
	of_base = inside(how, base);
	if (n <= base)
		return of_base;
	later = after_on_average(how, base, n - base);
	return (struct spc_false){ later.last, 1 - (1 - of_base.any) * (1 - later.any) };
}
