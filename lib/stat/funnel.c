/* funnel.c — see funnel.h.  Spiegelhalter 2005, "Funnel plots for comparing institutional performance", and
 * Spiegelhalter, Sherlaw-Johnson, Bardsley et al. 2012 on more spread than chance. */
#include <gsl/gsl_cdf.h>
#include <gsl/gsl_sort.h>
#include <gsl/gsl_statistics_double.h>
#include <math.h>
#include <stdlib.h>

#include "stat/funnel.h"
#include "stat/held.h"
#include "stat/inverse.h"

static const struct interval nothing = { NAN, NAN };

/* One row says everything about a kind. */
static double angle(double ratio)                         { return asin(sqrt(ratio)); }
static double chance_half(const struct funnel_group *g)   { return 1 / (2 * sqrt(g->denominator)); }
static double chance_whole(const struct funnel_group *g)  { return 1 / sqrt(g->denominator); }
static double y_angle(const struct funnel_group *g)       { return angle(g->ratio); }
static double y_log(const struct funnel_group *g)         { return log(g->ratio); }
static double y_root(const struct funnel_group *g)        { return sqrt(g->ratio); }

/* half an event more on either side: no logarithm of 0 */
static double y_counts(const struct funnel_group *g)
{
	return log((g->numerator + 0.5) / (g->denominator + 0.5));
}

static double chance_counts(const struct funnel_group *g)
{
	double above = g->numerator + 0.5, below = g->denominator + 0.5;

	return sqrt(g->numerator / (above * above) + g->denominator / (below * below));
}

static const struct {
	double (*y)(const struct funnel_group *);
	double (*error)(const struct funnel_group *);
	double (*target)(double);
	bool    pooled, drops;
} kinds[] = {
	[FUNNEL_PROPORTION] = { y_angle, chance_half, angle, true, false },
	[FUNNEL_RATIO_LOG]  = { y_log, chance_whole, log, false, true },
	[FUNNEL_RATIO_ROOT] = { y_root, chance_half, sqrt, false, false },
	[FUNNEL_COUNTS]     = { y_counts, chance_counts, log, true, false },
};

static bool is_sound(enum funnel_kind kind, const struct funnel_group *g)
{
	return g->denominator > 0 && isfinite(g->denominator) && g->numerator >= 0 && isfinite(g->numerator)
	       && (kind != FUNNEL_PROPORTION || g->numerator <= g->denominator);
}

static double target_of(enum funnel_kind kind, const struct funnel_group *group, size_t n)
{
	long double top = 0, bottom = 0;

	if (!kinds[kind].pooled)
		return 1;
	for (size_t i = 0; i < n; i++)
		if (!isnan(group[i].ratio)) {
			top += (long double)group[i].numerator;
			bottom += (long double)group[i].denominator;
		}
	return bottom > 0 ? (double)(top / bottom) : NAN;
}

/* Winsorised: the ends are pulled in to the quantiles (type 7) at trim and 1 - trim. */
static void pull_in(struct funnel_group *group, size_t n, double trim)
{
	double *sorted = stat_held(calloc(n + 1, sizeof *sorted)), lo, hi;
	size_t  known = 0;

	if (!sorted)
		return;
	for (size_t i = 0; i < n; i++)
		if (isfinite(group[i].z))
			sorted[known++] = group[i].z;
	gsl_sort(sorted, 1, known);
	if (known > 0) {
		lo = gsl_stats_quantile_from_sorted_data(sorted, 1, known, trim);
		hi = gsl_stats_quantile_from_sorted_data(sorted, 1, known, 1 - trim);
		for (size_t i = 0; i < n; i++)
			if (isfinite(group[i].z))
				group[i].tamed = fmin(fmax(group[i].z, lo), hi);
	}
	free(sorted);
}

/* As NHS Digital's SHMI: groups in 1/trim classes by rank, ties sharing theirs; the first class and the last are dropped.
 * A ratio of 0 has no logarithm: it ranks lowest, and is never kept. */
static void drop_ends(struct funnel_group *group, size_t n, double trim)
{
	double classes = 1 / trim, known = 0;

	for (size_t i = 0; i < n; i++)
		known += isnan(group[i].z) ? 0 : 1;
	for (size_t i = 0; i < n; i++) {
		double below = 0, same = 0, class;

		for (size_t k = 0; k < n; k++) {
			below += group[k].z < group[i].z ? 1 : 0;
			same += group[k].z <= group[i].z && group[k].z >= group[i].z ? 1 : 0;
		}
		class = floor((below + (same + 1) / 2) * classes / (known + 1));
		if (isfinite(group[i].z) && class > 0 && class < classes - 1)
			group[i].tamed = group[i].z;
	}
}

/* phi = Σ z²/n; tau² = (n phi - (n - 1)) / (Σ w - Σ w²/Σ w), w = 1/error², at least 0: DerSimonian and Laird 1986. */
static void find_spread(struct funnel *f, const struct funnel_group *group, size_t n)
{
	long double squares = 0, w1 = 0, w2 = 0, spare;

	for (size_t i = 0; i < n; i++) {
		long double w;

		if (isnan(group[i].tamed))
			continue;
		w = 1 / ((long double)group[i].error * (long double)group[i].error);
		squares += (long double)group[i].tamed * (long double)group[i].tamed;
		w1 += w;
		w2 += w * w;
		f->kept++;
	}
	if (f->kept == 0)
		return;
	f->phi = (double)(squares / (long double)f->kept);
	spare = w1 - w2 / w1;
	if (f->kept > 1 && spare > 0)
		f->tau2 = fmax(0, (double)((squares - (long double)(f->kept - 1)) / spare));
}

struct funnel funnel_of(enum funnel_kind kind, struct funnel_group *group, size_t n, double trim)
{
	struct funnel f = { .kind = kind, .phi = NAN };

	for (size_t i = 0; i < n; i++)
		group[i].ratio = is_sound(kind, &group[i]) ? group[i].numerator / group[i].denominator : NAN;
	f.target = target_of(kind, group, n);
	for (size_t i = 0; i < n; i++) {
		struct funnel_group *g = &group[i];

		g->tamed = NAN;
		g->y = g->error = g->z = NAN;
		if (isnan(g->ratio))
			continue;
		g->y = kinds[kind].y(g);
		g->error = kinds[kind].error(g);
		g->z = (g->y - kinds[kind].target(f.target)) / g->error;
	}
	if (!(trim > 0 && trim < 0.5))
		for (size_t i = 0; i < n; i++)
			group[i].tamed = isfinite(group[i].z) ? group[i].z : NAN;
	else
		(kinds[kind].drops ? drop_ends : pull_in)(group, n, trim);
	find_spread(&f, group, n);
	return f;
}

/* The angle is kept between 0 and a right one before its sine is squared: beyond, the square would rise again. */
static double proportion_at(double at)
{
	double s = sin(fmin(fmax(at, 0), acos(0)));

	return s * s;
}

static struct interval limits(const struct funnel *f, double denominator, double z, double tau2)
{
	double arm;

	if (!(denominator > 0) || isnan(f->target))
		return nothing;
	switch (f->kind) {
	case FUNNEL_PROPORTION:
		arm = z * sqrt(1 / (4 * denominator) + tau2);
		return (struct interval){ proportion_at(angle(f->target) - arm), proportion_at(angle(f->target) + arm) };
	case FUNNEL_RATIO_LOG:
		arm = z * sqrt(1 / denominator + tau2);
		return (struct interval){ exp(-arm), exp(arm) };
	case FUNNEL_RATIO_ROOT:
		/* on the scale of the root and not squared back, as the Care Quality Commission draws it */
		arm = z * sqrt(1 / (4 * denominator) + tau2);
		return (struct interval){ 1 - arm, 1 + arm };
	case FUNNEL_COUNTS:
		arm = z * sqrt(1 / (4 * denominator) + tau2);
		return (struct interval){ f->target * exp(-arm), f->target * exp(arm) };
	}
	return nothing;
}

struct interval funnel_wide(const struct funnel *f, double denominator, double z)
{
	return limits(f, denominator, z, f->tau2);
}

struct interval funnel_narrow(const struct funnel *f, double denominator, double z, double tail)
{
	if (f->kind == FUNNEL_RATIO_LOG || f->kind == FUNNEL_RATIO_ROOT)
		return funnel_poisson(denominator, tail);
	return limits(f, denominator, z, 0);
}

/* p -/+ z sqrt(p (1 - p) / n): where Wilson's interval about the ratio just reaches p. */
struct interval funnel_normal(double p, double n, double z)
{
	double arm = z * sqrt(p * (1 - p) / n);

	return n > 0 && p >= 0 && p <= 1 ? (struct interval){ p - arm, p + arm } : nothing;
}

/* P(X <= k), X binomial: 1 - I_p(k + 1, n - k), for any n. */
static double at_most(double k, double p, double n)
{
	return k < 0 ? 0 : k >= n ? 1 : gsl_cdf_beta_Q(p, k + 1, n - k);
}

/* Spiegelhalter 2005, A.1.1: the least count r with P(X <= r) above the probability, and back from it by the part of its own
 * chance that is too much. */
static double binomial_at(double p, double n, double below)
{
	double lo = -1, hi = n;

	while (hi - lo > 1) {
		double middle = floor((lo + hi) / 2);

		if (at_most(middle, p, n) > below)
			hi = middle;
		else
			lo = middle;
	}
	return (hi - (at_most(hi, p, n) - below) / (at_most(hi, p, n) - at_most(hi - 1, p, n))) / n;
}

struct interval funnel_binomial(double p, double n, double tail)
{
	if (!(n > 0) || n > 1e15 || !(p >= 0 && p <= 1) || !(tail > 0 && tail < 0.5))
		return nothing;
	if (p <= 0 || p >= 1)
		return (struct interval){ p, p };
	n = floor(n);
	return (struct interval){ fmax(binomial_at(p, n, tail), 0), fmin(binomial_at(p, n, 1 - tail), 1) };
}

/* Garwood 1936, turned round: chi-square(tail, 2E) / 2E and chi-square(1 - tail, 2E + 2) / 2E. */
struct interval funnel_poisson(double expected, double tail)
{
	if (!(expected > 0) || !isfinite(expected))
		return nothing;
	return (struct interval){ inverse_gamma(tail, expected) / expected,
		inverse_gamma_above(tail, expected + 1) / expected };
}

/* lo: a mean so small that k or more have just the chance `tail`; hi: so large that k or fewer have. */
struct interval funnel_means(double k, double tail)
{
	if (!(k >= 0) || !isfinite(k))
		return nothing;
	return (struct interval){ k > 0 ? inverse_gamma(tail, k) : 0, inverse_gamma_above(tail, k + 1) };
}
