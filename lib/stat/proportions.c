/* proportions.c — see proportions.h; docs/methods.md has the choices. */
#include <gsl/gsl_cdf.h>
#include <math.h>
#include <stdbool.h>

#include "stat/proportions.h"

static const struct interval nothing = { NAN, NAN };

static bool says_nothing(struct proportions of)
{
	return !(of.x1 >= 0 && of.x2 >= 0 && of.n1 > 0 && of.n2 > 0 && of.x1 <= of.n1 && of.x2 <= of.n2
	         && isfinite(of.n1) && isfinite(of.n2));
}

/* Newcombe 1998, Statistics in Medicine 17:873, method 10: the arms of both Wilson intervals, squared and added. */
struct interval proportions_difference(struct proportions of, double confidence)
{
	struct interval one = interval_wilson(of.x1, of.n1, confidence), other = interval_wilson(of.x2, of.n2, confidence);
	double          p1 = of.x1 / of.n1, p2 = of.x2 / of.n2;

	if (says_nothing(of))
		return nothing;
	return (struct interval){
		p1 - p2 - hypot(p1 - one.lo, other.hi - p2),
		p1 - p2 + hypot(one.hi - p1, p2 - other.lo),
	};
}

struct interval proportions_wald(struct proportions of, double confidence)
{
	double p1 = of.x1 / of.n1, p2 = of.x2 / of.n2, arm;

	if (says_nothing(of) || !(confidence > 0 && confidence < 1))
		return nothing;
	arm = gsl_cdf_ugaussian_Pinv(1 - (1 - confidence) / 2) * sqrt(p1 * (1 - p1) / of.n1 + p2 * (1 - p2) / of.n2);
	return (struct interval){ p1 - p2 - arm, p1 - p2 + arm };
}

/* Pearson 1900: n (ad - bc)² over the four margins; Yates 1934 takes half of n from |ad - bc|, and no more than there is. */
static struct proportions_test chi_square(struct proportions of, bool corrected)
{
	double n = of.n1 + of.n2, hits = of.x1 + of.x2, apart = fabs(of.x1 * (of.n2 - of.x2) - of.x2 * (of.n1 - of.x1)), chi;

	if (says_nothing(of) || !(hits > 0) || !(hits < n))
		return (struct proportions_test){ NAN, NAN };
	if (corrected)
		apart -= fmin(n / 2, apart);
	chi = apart / (of.n1 * of.n2) * (apart / (hits * (n - hits))) * n;
	return (struct proportions_test){ chi, gsl_cdf_chisq_Q(chi, 1) };
}

struct proportions_test proportions_chi(struct proportions of)
{
	return chi_square(of, false);
}

struct proportions_test proportions_yates(struct proportions of)
{
	return chi_square(of, true);
}

/* ---- Fisher 1935: all tables with these margins ---- */

struct margins { double n1, n2, hits, from, to; };        /* from, to: what x1 can be */

static struct margins margins_of(struct proportions of)
{
	struct margins m = { round(of.n1), round(of.n2), round(of.x1) + round(of.x2), 0, 0 };

	m.from = fmax(0, m.hits - m.n2);
	m.to = fmin(m.n1, m.hits);
	return m;
}

static double log_choose(double n, double k)
{
	return lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1);
}

static double log_table(const struct margins *m, double x)
{
	return log_choose(m->n1, x) + log_choose(m->n2, m->hits - x);
}

/* Tables as unlikely as this one or more; a hair's difference is none (R: 1 + 1e-7). */
double proportions_fisher(struct proportions of)
{
	struct margins m = margins_of(of);
	double         here, highest = -INFINITY, all = 0, unlikely = 0;

	if (says_nothing(of))
		return NAN;
	here = log_table(&m, round(of.x1));
	for (double x = m.from; x <= m.to; x++)
		highest = fmax(highest, log_table(&m, x));
	for (double x = m.from; x <= m.to; x++) {
		double table = log_table(&m, x), weight = exp(table - highest);

		all += weight;
		if (table <= here + 1e-7)
			unlikely += weight;
	}
	return fmin(1, unlikely / all);
}

/* The mean of x1 where the odds are these. */
static double mean_at(const struct margins *m, double log_odds)
{
	double highest = -INFINITY, all = 0, sum = 0;

	for (double x = m->from; x <= m->to; x++)
		highest = fmax(highest, log_table(m, x) + x * log_odds);
	for (double x = m->from; x <= m->to; x++) {
		double weight = exp(log_table(m, x) + x * log_odds - highest);

		all += weight;
		sum += weight * x;
	}
	return sum / all;
}

/* The odds under which the mean of x1 is what was seen: the conditional maximum of the likelihood. */
double proportions_odds(struct proportions of)
{
	struct margins m = margins_of(of);
	double         x = round(of.x1), lo = -50, hi = 50;

	if (says_nothing(of))
		return NAN;
	if (x <= m.from)
		return 0;
	if (x >= m.to)
		return INFINITY;
	for (int i = 0; i < 100; i++) {
		double middle = (lo + hi) / 2;

		if (mean_at(&m, middle) < x)
			lo = middle;
		else
			hi = middle;
	}
	return exp((lo + hi) / 2);
}

/* METHODS section 4.  Two that are all or nothing alike do not differ: 1. */
double proportions_p(struct proportions of)
{
	double n = of.n1 + of.n2, hits = of.x1 + of.x2;

	if (says_nothing(of))
		return NAN;
	if (!(hits > 0) || !(hits < n))
		return 1;
	if (fmin(of.n1, of.n2) * fmin(hits, n - hits) / n < 5)
		return proportions_fisher(of);
	return proportions_chi(of).p;
}

/* ---- the same people twice ---- */

/* Newcombe 1998, Statistics in Medicine 17:2635, method 10: as for two samples, less twice what the pairs have in common;
 * phi with its correction for continuity. */
struct interval proportions_paired(struct paired_counts of, double confidence)
{
	double n = of.both + of.first + of.second + of.neither, p1 = (of.both + of.first) / n, p2 = (of.both + of.second) / n;
	double margins = (of.both + of.first) * (of.second + of.neither) * (of.both + of.second) * (of.first + of.neither);
	double cross = of.both * of.neither - of.first * of.second, phi = 0, below, above;
	struct interval one = interval_wilson(p1 * n, n, confidence), other = interval_wilson(p2 * n, n, confidence);

	if (!(of.both >= 0 && of.first >= 0 && of.second >= 0 && of.neither >= 0 && n > 0) || !isfinite(n))
		return nothing;
	if (margins > 0)
		phi = (cross > 0 ? fmax(cross - n / 2, 0) : cross) / sqrt(margins);
	below = pow(p1 - one.lo, 2) - 2 * phi * (p1 - one.lo) * (other.hi - p2) + pow(other.hi - p2, 2);
	above = pow(one.hi - p1, 2) - 2 * phi * (one.hi - p1) * (p2 - other.lo) + pow(p2 - other.lo, 2);
	return (struct interval){ p1 - p2 - sqrt(fmax(below, 0)), p1 - p2 + sqrt(fmax(above, 0)) };
}

/* McNemar 1947, exact: of those who differ, is one way more often than a coin would have it?  Nobody differs: 1. */
double proportions_mcnemar(struct paired_counts of)
{
	double differ = round(of.first) + round(of.second), less = fmin(round(of.first), round(of.second));

	if (!(of.first >= 0 && of.second >= 0) || !(differ < 4e9))
		return NAN;
	return fmin(1, 2 * gsl_cdf_binomial_P((unsigned)less, 0.5, (unsigned)differ));
}
