/* spc_false.c — how often a chart of so many points cries wolf when nothing changes: see spc.h, and docs/methods.md for the working.
 * By the house's rules from a table of what was found, for they go by the resemblance of months; by the peers' from how rare a signal is. */
#include <gsl/gsl_cdf.h>
#include <math.h>

#include "stat/spc.h"
#include "stat/spc_false_table.h"

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

/* ---- the house's ---- */

/* Where at lies among the marks, and how far on to the next. */
static size_t between(const double *mark, size_t marks, double at, double *on)
{
	size_t i = 0;

	while (i + 2 < marks && at >= mark[i + 1])
		i++;
	*on = fmin(fmax((at - mark[i]) / (mark[i + 1] - mark[i]), 0), 1);
	return i;
}

static double mixed(double a, double b, double on)
{
	return a + on * (b - a);
}

/* What the table says of so many points, within it. */
static struct spc_false from_table(double base, double later, double resembles)
{
	double b, l, what[4];
	size_t i = between(base_points, BASES, base, &b), k = between(later_points, LATERS, later, &l);
	const struct cell *c[2] = { &found[i][k], &found[i + 1][k] };

	for (size_t w = 0; w < 4; w++) {
		double v[2];

		for (size_t r = 0; r < 2; r++) {
			const double of[2][4] = { { c[r][0].any, c[r][0].any_more, c[r][0].last, c[r][0].last_more },
			                          { c[r][1].any, c[r][1].any_more, c[r][1].last, c[r][1].last_more } };
			v[r] = mixed(of[0][w], of[1][w], l);
		}
		what[w] = mixed(v[0], v[1], b);
	}
	return (struct spc_false){ .any = fmin(what[0] * exp(what[1] * resembles), 0.99),
	                           .last = fmin(what[2] * exp(what[3] * resembles), 0.99) };
}

/* Beyond the table every further point is as likely to stay quiet as those between its last two marks. */
static double beyond_table(double near, double far, double marks, double further)
{
	return 1 - (1 - far) * pow((1 - far) / (1 - near), fmax(further, 0) / marks);
}

static struct spc_false by_house(double base, double later, double resembles)
{
	struct spc_false f = from_table(base, later, resembles);

	f.any = beyond_table(from_table(base_points[BASES - 2], later, resembles).any, f.any, base_points[BASES - 1] - base_points[BASES - 2],
	                     base - base_points[BASES - 1]);
	f.any = beyond_table(from_table(base, later_points[LATERS - 2], resembles).any, f.any, later_points[LATERS - 1] - later_points[LATERS - 2],
	                     later - later_points[LATERS - 1]);
	return f;
}

/* ---- the peers' ---- */

static double trend_at_last(void)
{
	return 2.0 / 5040;                                /* seven in order, up or down: 2/7! */
}

/* The points that the limits come from: each is 1 - 1/m as far from their mean, and leans against the others by -1/(m - 1), so that
 * k on one side are rarer than by coins, to the first order of an orthant's probability by 1 + k(k-1)/pi of that. */
static struct spc_false inside(size_t m)
{
	struct limits_off off = { 0, 1 / sqrt(1 - 1 / (double)m) };
	double            lean = exp(-SHIFT * (SHIFT - 1) / pi / ((double)m - 1)), out = beyond(3, off, 1) + beyond(3, off, -1);
	double            runs = m < SHIFT ? 0 : lean * 2 * pow(0.5, SHIFT), near = near_at_last(off);
	double            trend = m < SHIFT ? 0 : trend_at_last(), rest = m > SHIFT ? (double)(m - SHIFT) : 0;
	struct spc_false  quiet_base;

	quiet_base.last = out + near + runs + trend;
	/* a run begins anew where the one before it was on the other side: half as often as it may be met */
	quiet_base.any = 1 - exp(-(double)m * out - ((double)m - 2) * near - runs - rest * runs / 2 - rest * trend * 7 / 8);
	return quiet_base;
}

/* n points after those m that the limits come from, given how far the limits are off. */
static struct spc_false after(size_t n, struct limits_off off)
{
	double           above = beyond(0, off, 1), out = beyond(3, off, 1) + beyond(3, off, -1);
	double           near = near_at_last(off), trend = n < SHIFT ? 0 : trend_at_last();
	double           runs = n < SHIFT ? 0 : pow(above, SHIFT) + pow(1 - above, SHIFT), rest = n > SHIFT ? (double)(n - SHIFT) : 0;
	struct spc_false here;

	here.last = out + (n >= 3 ? near : 0) + runs + trend;
	here.any = 1 - no_run(n, SHIFT, above) * exp(-(double)n * out - (n >= 3 ? (double)n - 2 : 0) * near - (n >= SHIFT ? rest + 1 : 0) * trend * 7 / 8);
	return here;
}

/* Over how far the limits may be off: the mean of m by 1/m, the mean moving range by .826/m (Cryer and Ryan 1990). */
static struct spc_false after_on_average(size_t m, size_t n)
{
	struct spc_false sum = { 0, 0 };
	double           weights = 0;

	for (double c = -3; c <= 3; c += 0.5)
		for (double w = -2; w <= 2; w += 1) {
			struct limits_off off = { c / sqrt((double)m), fmax(1 + w * sqrt(0.826 / (double)m), 0.2) };
			struct spc_false  here = after(n, off);
			double            weight = exp(-(c * c + w * w) / 2);

			sum.last += weight * here.last;
			sum.any += weight * here.any;
			weights += weight;
		}
	sum.last /= weights;
	sum.any /= weights;
	return sum;
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
	if (how->rules == SPC_MDC)
		return by_house((double)base, n > base ? (double)(n - base) : 0, isnan(how->resembles) ? 0 : how->resembles);
	of_base = inside(base);
	if (n <= base)
		return of_base;
	later = after_on_average(base, n - base);
	return (struct spc_false){ later.last, 1 - (1 - of_base.any) * (1 - later.any) };
}
