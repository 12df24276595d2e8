/* groups_counted.c — few counted of few: the beta-binomial, exactly: see groups.h. */
#include <gsl/gsl_cdf.h>
#include <math.h>
#include <stdlib.h>

#include "stat/groups_inside.h"
#include "stat/held.h"
#include "stat/inverse.h"
#include "stat/shrink.h"

/* The others: their centre, how groups differ by themselves (as a part of p(1-p)), and how well the centre is known. */
struct others { double centre, own, known, top, bottom, freedom; struct shrink likely; };

/* Where they all counted, or none did, half an answer is added: nothing is certain. */
static struct others others_of(size_t least, const struct group *all, size_t n, size_t without, const struct shrink *near, double *x, double *of)
{
	struct others o = { .freedom = INFINITY, .likely = { .a = NAN } };
	double        top = 0, bottom = 0;
	size_t        m = 0;

	for (size_t i = 0; i < n; i++)
		if (i != without) {
			x[m] = all[i].top;
			of[m++] = all[i].bottom;
			top += all[i].top;
			bottom += all[i].bottom;
		}
	o.top = top;
	o.bottom = bottom;
	if (!(top > 0) || !(top < bottom)) {
		top += 0.5;
		bottom += 1;
	}
	o.centre = top / bottom;
	if (m >= least) {
		struct shrink s = o.likely = near ? shrink_likely_near(near, x, of, m) : shrink_likely(x, of, m);

		if (!s.alike && s.a > 0) {
			o.own = s.rho;
			o.freedom = (double)(m - 1);
			o.centre = s.mean;
		}
	}
	/* Σ (n/N)² (1/n)(1 + (n-1)ρ) */
	for (size_t i = 0; i < m; i++)
		o.known += of[i] * (1 + (of[i] - 1) * o.own) / (bottom * bottom);
	return o;
}

/* The beta that has that centre and so much spread, as a part of p(1-p). */
static struct shrink beta_of(double centre, double part)
{
	double sum = 1 / fmin(fmax(part, 1e-9), 0.999) - 1;

	return (struct shrink){ .a = centre * sum, .b = (1 - centre) * sum, .mean = centre };
}

/* The fewest, and the most, of n that leave more than `tail` beyond them: between these is where a group is expected. */
static struct interval limits_of(const struct shrink *s, double n, double tail)
{
	double lo = -1, hi = n + 1, from, to;

	for (from = -1, to = n; to - from > 1; ) {        /* P(X <= lo) <= tail < P(X <= lo + 1) */
		double middle = floor((from + to) / 2);

		*(shrink_below(s, middle, n) <= tail ? &from : &to) = middle;
	}
	lo = to;
	for (from = 0, to = n + 1; to - from > 1; ) {
		double middle = floor((from + to) / 2);

		*(shrink_above(s, middle, n) <= tail ? &to : &from) = middle;
	}
	hi = from;
	return (struct interval){ lo / n, hi / n };
}

static void hold_against(struct group *g, const struct others *o)
{
	/* by chance alone: what the others say of the one percentage that all share, begun from Jeffreys' half an answer */
	struct shrink s = o->own > 0 ? beta_of(o->centre, o->own + o->known)
	                             : (struct shrink){ .a = o->top + 0.5, .b = o->bottom - o->top + 0.5 };
	double        below = shrink_below(&s, g->top, g->bottom), above = shrink_above(&s, g->top, g->bottom), p;

	g->others = o->centre;
	g->usual = limits_of(&s, g->bottom, gsl_cdf_ugaussian_Q(groups_beyond(0.025, o->freedom)));
	g->far = limits_of(&s, g->bottom, gsl_cdf_ugaussian_Q(groups_beyond(0.001, o->freedom)));
	p = fmin(1, 2 * fmin(below, above));
	g->z = p < 1 ? (above < below ? 1 : -1) * gsl_cdf_ugaussian_Qinv(p / 2) : 0;
	g->p = isfinite(o->freedom) ? 2 * gsl_cdf_tdist_Q(fabs(g->z), o->freedom) : p;
}

/* How much groups may differ by themselves, every part from 0 to .3 weighed by how likely it makes what they answered: the
 * likeliest alone is often none at all, and then an interval would be far too sure. */
static double own_on_average(const struct group *all, size_t n, double centre, double *x, double *of)
{
	enum { STEPS = 60 };
	double likely[STEPS], most = -INFINITY, sum = 0, weighed = 0;

	for (size_t i = 0; i < n; i++) {
		x[i] = all[i].top;
		of[i] = all[i].bottom;
	}
	for (int k = 0; k < STEPS; k++) {
		double part = 0.3 * (k + 0.5) / STEPS, left = 1 / part - 1;

		likely[k] = shrink_loglik(centre * left, (1 - centre) * left, x, of, n);
		most = fmax(most, likely[k]);
	}
	for (int k = 0; k < STEPS; k++) {
		sum += exp(likely[k] - most);
		weighed += 0.3 * (k + 0.5) / STEPS * exp(likely[k] - most);
	}
	return weighed / sum;
}

/* The posterior mean by the likeliest prior; its spread, by what groups differ on average, and that of the centre, as a beta. */
static void shrink(struct group *g, const struct others *everybody, double on_average)
{
	double part = fmax(everybody->own, 1e-9), sum = 1 / part - 1, n = g->bottom, p = everybody->centre, weight = n / (n + sum), variance;

	g->shrunk = weight * (g->top / n) + (1 - weight) * p;
	sum = 1 / fmax(on_average, part) - 1;
	weight = n / (n + sum);
	variance = g->shrunk * (1 - g->shrunk) / (n + sum + 1) + (1 - weight) * (1 - weight) * everybody->known * p * (1 - p);
	sum = g->shrunk * (1 - g->shrunk) / variance - 1;
	g->shrunk_interval = (struct interval){
		inverse_beta(0.025, g->shrunk * sum, (1 - g->shrunk) * sum),
		inverse_beta_above(0.025, g->shrunk * sum, (1 - g->shrunk) * sum),
	};
}

void groups_counted(enum groups_yard yard, struct group *all, size_t n)
{
	double       *x = stat_held(calloc(2 * n + 1, sizeof *x));
	struct others everybody;
	double        on_average;

	if (!x)
		return;
	for (size_t i = 0; i < n; i++) {                  /* what clusters are worth need not be whole */
		double worth = round(all[i].bottom);

		all[i].bottom = fmax(worth, 1);
		all[i].top = fmin(round(all[i].top), all[i].bottom);
	}
	everybody = others_of(GROUPS_LEAST, all, n, n, NULL, x, x + n);
	on_average = own_on_average(all, n, everybody.centre, x, x + n);
	for (size_t i = 0; i < n; i++) {
		struct others o = others_of(groups_least(yard), all, n, i, &everybody.likely, x, x + n);

		hold_against(&all[i], &o);
		shrink(&all[i], &everybody, on_average);
	}
	free(x);
}
