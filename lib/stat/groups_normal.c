/* groups_normal.c — groups whose figures are nearly Normal, on the scale where they are: see groups.h. */
#include <gsl/gsl_cdf.h>
#include <math.h>
#include <stdlib.h>

#include "stat/groups_inside.h"
#include "stat/held.h"

static const double tame = 0.1;                           /* of the groups at either end are pulled in (Spiegelhalter 2005) */

/* On the scale of the model, and back; a figure outside what is possible is at its end. */
static double on_scale(enum groups_kind kind, double figure)
{
	switch (kind) {
	case GROUPS_ANGLES: return asin(sqrt(figure));
	case GROUPS_ROOTS:  return sqrt(figure);
	default:            return figure;
	}
}

static double back(enum groups_kind kind, double y)
{
	const double half_turn = asin(1);

	switch (kind) {
	case GROUPS_ANGLES: return pow(sin(fmin(fmax(y, 0), half_turn)), 2);
	case GROUPS_ROOTS:  return pow(fmax(y, 0), 2);
	default:            return y;
	}
}

static double chance_of(enum groups_kind kind, const struct group *g)
{
	return kind == GROUPS_FIGURES ? g->variance : 1 / (4 * g->bottom);
}

static int by_number(const void *a, const void *b)
{
	const double *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

/* R's type 7 of n sorted numbers */
static double quantile(const double *sorted, size_t n, double at)
{
	double place = at * (double)(n - 1), whole = floor(place);
	size_t i = (size_t)whole;

	return i + 1 < n ? sorted[i] + (place - whole) * (sorted[i + 1] - sorted[i]) : sorted[n - 1];
}

/* The mean square of a Normal whose tenths at either end are pulled in: without it groups would seem more alike than they are. */
static const double tamed_square = 0.678649;

struct others { double centre, known, own, freedom; };    /* its variance as an estimate; what groups differ by themselves, and how well that is known */

/* All but one (without == n: all).  own: (nφ - (n-1)) / (Σw - Σw²/Σw), φ the mean square of z with its ends pulled in. */
static struct others others_of(enum groups_kind kind, size_t least, const struct group *all, size_t n, size_t without, double *z)
{
	struct others o = { 0 };
	double        top = 0, bottom = 0, w = 0, ww = 0, phi = 0, lo, hi, centre;
	size_t        m = 0;

	for (size_t i = 0; i < n; i++)
		if (i != without) {
			double weight = 1 / chance_of(kind, &all[i]);

			top += kind == GROUPS_FIGURES ? weight * all[i].top : all[i].top;
			bottom += kind == GROUPS_FIGURES ? weight : all[i].bottom;
			w += weight;
			ww += weight * weight;
		}
	centre = o.centre = on_scale(kind, top / bottom);
	for (size_t i = 0; i < n; i++)
		if (i != without)
			z[m++] = (on_scale(kind, all[i].top / all[i].bottom) - centre) / sqrt(chance_of(kind, &all[i]));
	qsort(z, m, sizeof *z, by_number);
	lo = quantile(z, m, tame);
	hi = quantile(z, m, 1 - tame);
	for (size_t i = 0; i < m; i++)
		phi += pow(fmin(fmax(z[i], lo), hi), 2) / (double)m;
	phi /= tamed_square;
	if (m >= least)
		o.own = fmax(0, ((double)m * phi - (double)(m - 1)) / (w - ww / w));
	o.freedom = o.own > 0 ? (double)(m - 1) : INFINITY;
	o.known = 1 / w + o.own * ww / (w * w);
	return o;
}

static struct interval about(enum groups_kind kind, double y, double arm)
{
	return (struct interval){ back(kind, y - arm), back(kind, y + arm) };
}

static void hold_against(enum groups_kind kind, struct group *g, const struct others *o)
{
	double spread = sqrt(chance_of(kind, g) + o->own + o->known);

	g->others = back(kind, o->centre);
	g->usual = about(kind, o->centre, groups_beyond(0.025, o->freedom) * spread);
	g->far = about(kind, o->centre, groups_beyond(0.001, o->freedom) * spread);
	g->z = (on_scale(kind, g->top / g->bottom) - o->centre) / spread;
	g->p = isfinite(o->freedom) ? 2 * gsl_cdf_tdist_Q(fabs(g->z), o->freedom) : 2 * gsl_cdf_ugaussian_Q(fabs(g->z));
}

static void shrink(enum groups_kind kind, struct group *g, const struct others *everybody)
{
	double chance = chance_of(kind, g), weight = everybody->own / (everybody->own + chance);
	double y = on_scale(kind, g->top / g->bottom), drawn = weight * y + (1 - weight) * everybody->centre;
	double variance = weight * chance + (1 - weight) * (1 - weight) * everybody->known;

	g->shrunk = back(kind, drawn);
	g->shrunk_interval = about(kind, drawn, gsl_cdf_ugaussian_Pinv(0.975) * sqrt(variance));
}

void groups_normal(enum groups_kind kind, enum groups_yard yard, struct group *all, size_t n)
{
	double       *z = stat_held(calloc(n + 1, sizeof *z));
	struct others everybody;

	if (!z)
		return;
	everybody = others_of(kind, GROUPS_LEAST, all, n, n, z);
	for (size_t i = 0; i < n; i++) {
		struct others o = others_of(kind, groups_least(yard), all, n, i, z);

		hold_against(kind, &all[i], &o);
		shrink(kind, &all[i], &everybody);
	}
	free(z);
}
