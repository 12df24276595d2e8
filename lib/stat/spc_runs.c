/* spc_runs.c — run charts: runs that are too long, crossings that are too few, percentages beyond chance. */
#include <gsl/gsl_cdf.h>
#include <math.h>

#include "stat/spc.h"
#include "stat/spc_inside.h"

/* Anhoej and Olesen 2014, "Run charts revisited": log2 of the useful points, rounded, and three. */
size_t spc_longest_most(size_t useful)
{
	return useful > 0 ? (size_t)lround(log2((double)useful)) + 3 : 0;
}

/* The same: the 5 % quantile of Binomial(chances, 1/2), searched on the distribution function. */
size_t spc_crossings_least(size_t chances)
{
	size_t k = 0;

	while (k < chances && gsl_cdf_binomial_P((unsigned)k, 0.5, (unsigned)chances) < 0.05)
		k++;
	return k;
}

/* Strangers stay on their side with a half; Normal neighbours correlated by phi with 1/2 + asin(phi)/pi (Sheppard 1899).  As many steps
 * as make staying as unlikely, taking one step to know nothing of the step before. */
size_t spc_run_alike(size_t usual, double alike)
{
	double stays = 0.5 + asin(fmin(fmax(alike, 0), 0.99)) / 3.14159265358979323846;

	return usual < 2 ? usual : 1 + (size_t)ceil((double)(usual - 1) * log(0.5) / log(stays) - 1e-9);
}

/* Steps lean against one another by (1 - phi)/2, so that a step goes on in the same direction with 1/2 - asin((1 - phi)/2)/pi: a third, of strangers. */
size_t spc_trend_alike(size_t usual, double alike)
{
	double goes_on = 0.5 - asin((1 - fmin(fmax(alike, 0), 0.99)) / 2) / 3.14159265358979323846;

	return usual < 3 ? usual : 2 + (size_t)ceil((double)(usual - 2) * log(1.0 / 3) / log(goes_on) - 1e-9);
}

static int side_of(const struct spc_point *point)
{
	return spc_above(point->value, point->centre) - spc_above(point->centre, point->value);
}

/* Points on the centre line are of no use and break nothing; a gap breaks a run, and nothing crosses it. */
struct spc_runs spc_runs(const struct spc_point *point, size_t n)
{
	struct spc_runs found = {0};
	size_t          length = 0;
	int             before = 0;

	for (size_t i = 0; i < n; i++) {
		int side;

		if (i > 0 && !spc_next_to(&point[i - 1], &point[i]))
			before = 0;
		side = side_of(&point[i]);
		if (isnan(point[i].value) || side == 0)
			continue;
		found.useful++;
		found.chances += before != 0 ? 1 : 0;
		found.crossings += before != 0 && side != before ? 1 : 0;
		length = side == before ? length + 1 : 1;
		before = side;
		if (length > found.longest)
			found.longest = length;
	}
	found.longest_most = spc_longest_most(found.useful);
	found.crossings_least = spc_crossings_least(found.chances);
	return found;
}

/* The runs analysis takes it that a point is as likely to be above the median as below.  With few answers and nearly all
 * yes the median is 100%: then every other month is below it, and three quiet series in four would have too long
 * a run.  Only the base is asked, which the median divides: what comes after an event may well be all on one side. */
bool spc_is_lopsided(const struct spc_point *point, size_t n)
{
	size_t above = 0, below = 0, fewer;

	for (size_t i = 0; i < n; i++)
		if (point[i].base) {
			above += side_of(&point[i]) > 0 ? 1 : 0;
			below += side_of(&point[i]) < 0 ? 1 : 0;
		}
	fewer = above < below ? above : below;
	return 3 * fewer < above + below;
}

static void flag(struct spc_point *point, size_t from, size_t to, int side)
{
	for (size_t i = from; i < to; i++)
		if (side_of(&point[i]) == side)
			spc_flag(&point[i], SPC_SHIFT, side);
}

/* Every run longer than it may be is marked, point for point; too few crossings, which no point owns,
 * on the last.  Strictly, points on the centre break a run and crossings are not counted: for of any median it is
 * true that a point is above it with a chance of at most one in two, and so below.  Nor are they counted of neighbours that resemble one
 * another, who cross seldom, and whose runs are longer. */
void spc_flag_runs(struct spc_point *point, size_t n, bool strictly, double alike)
{
	struct spc_runs runs = spc_runs(point, n);
	size_t          from = 0, length = 0, valued = 0, most;
	int             before = 0;

	for (size_t i = 0; i < n; i++)
		valued += isnan(point[i].value) ? 0 : 1;
	most = strictly ? spc_longest_most(valued) : runs.longest_most;
	if (alike > 0)
		most = spc_run_alike(most + 1, alike) - 1;
	for (size_t i = 0; i <= n; i++) {
		bool broken = i == n || (i > 0 && !spc_next_to(&point[i - 1], &point[i]));
		int  side = i < n ? side_of(&point[i]) : 0;

		if (broken || (side != before && (strictly || side != 0))) {
			if (length > most)
				flag(point, from, i, before);
			from = i;
			length = 0;
			before = side;
		}
		length += side != 0 ? 1 : 0;
	}
	for (size_t i = n; i-- > 0 && !strictly && !(alike > 0) && runs.crossings < runs.crossings_least; )
		if (!isnan(point[i].value)) {
			spc_flag(&point[i], SPC_CROSSINGS, 0);
			break;
		}
}

/* Exact binomial tails at .00135, those of three sigma, about the pooled percentage p of the base:
 * P(X <= x) = I_(1-p)(n-x, x+1), P(X >= x) = I_p(x, n-x+1).  METHODS table 2: with few answers and p near
 * 1 this keeps .01 false where p and p' have .14.  A base where nobody or everybody counted
 * cannot mean never or always: half an answer is added to either side. */
void spc_flag_binomial(struct spc_point *point, size_t n)
{
	double top = 0, bottom = 0, p;

	for (size_t i = 0; i < n; i++)
		if (point[i].base && point[i].bottom > 0 && point[i].top >= 0 && point[i].top <= point[i].bottom) {
			top += point[i].top;
			bottom += point[i].bottom;
		}
	if (!(bottom > 0))
		return;
	p = top > 0 && top < bottom ? top / bottom : (top + 0.5) / (bottom + 1);
	for (size_t i = 0; i < n; i++) {
		double x = point[i].top, asked = point[i].bottom;

		if (isnan(point[i].value) || !(asked > 0) || !(x >= 0) || !(x <= asked))
			continue;
		if (x > 0 && gsl_cdf_beta_P(p, x, asked - x + 1) < 0.00135)
			spc_flag(&point[i], SPC_OUTSIDE, 1);
		if (x < asked && gsl_cdf_beta_Q(p, x + 1, asked - x) < 0.00135)
			spc_flag(&point[i], SPC_OUTSIDE, -1);
	}
}
