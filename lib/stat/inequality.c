/* inequality.c — see inequality.h. */
#include <gsl/gsl_cdf.h>
#include <gsl/gsl_randist.h>
#include <gsl/gsl_rng.h>
#include <gsl/gsl_sort.h>
#include <math.h>
#include <stdbool.h>
#include <stdlib.h>

#include "stat/held.h"
#include "stat/inequality.h"

enum { DRAWS = 100000 };

static const struct interval nothing = { NAN, NAN };

/* Least squares with weights a on the middle b of each rung is linear in the values: slope = Σ s_i v_i,
 * intercept = Σ c_i v_i (Low and Low 2004; Regidor 2004). */
struct weights { double *slope, *intercept; };

static void find_weights(const struct rung *rung, size_t n, struct weights *w)
{
	long double total = 0, below = 0, mean = 0, spread = 0;

	for (size_t i = 0; i < n; i++)
		total += (long double)rung[i].people;
	for (size_t i = 0; i < n; i++) {
		long double share = (long double)rung[i].people / total;

		mean += share * (below + share / 2);
		below += share;
	}
	below = 0;
	for (size_t i = 0; i < n; i++) {
		long double share = (long double)rung[i].people / total, away = below + share / 2 - mean;

		spread += share * away * away;
		w->slope[i] = (double)(share * away);
		w->intercept[i] = (double)share;
		below += share;
	}
	for (size_t i = 0; i < n; i++) {
		w->slope[i] = (double)((long double)w->slope[i] / spread);
		w->intercept[i] = (double)((long double)w->intercept[i] - mean * (long double)w->slope[i]);
	}
}

static double dot(const double *a, const double *b, size_t n)
{
	long double sum = 0;

	for (size_t i = 0; i < n; i++)
		sum += (long double)a[i] * (long double)b[i];
	return (double)sum;
}

/* Fieller 1954: the ratio r of slope to intercept, both Normal, lies where (slope - r intercept) is within z of its own
 * standard error of 0.  Without two finite ends there is nothing to say: the intercept may be 0. */
static struct interval fieller(double slope, double intercept, double vss, double vii, double vsi, double z)
{
	double a = intercept * intercept - z * z * vii, b = slope * intercept - z * z * vsi;
	double c = slope * slope - z * z * vss, under = b * b - a * c;

	if (!(a > 0) || !(under >= 0))
		return nothing;
	return (struct interval){ (b - sqrt(under)) / a, (b + sqrt(under)) / a };
}

/* Normal values: the slope is Normal, the ratio Fieller's.  No simulation, and so the same every night. */
static void plain_intervals(const struct rung *rung, size_t n, const struct weights *w, double confidence,
                            struct inequality *found)
{
	double          z = gsl_cdf_ugaussian_Pinv(1 - (1 - confidence) / 2), vss = 0, vii = 0, vsi = 0;
	struct interval ratio;

	for (size_t i = 0; i < n; i++) {
		double v = rung[i].error * rung[i].error;

		vss += w->slope[i] * w->slope[i] * v;
		vii += w->intercept[i] * w->intercept[i] * v;
		vsi += w->slope[i] * w->intercept[i] * v;
	}
	found->slope_interval = (struct interval){ found->slope - z * sqrt(vss), found->slope + z * sqrt(vss) };
	ratio = fieller(found->slope, found->intercept, vss, vii, vsi, z);
	found->relative_interval = (struct interval){ 1 + ratio.lo, 1 + ratio.hi };
}

static double outward(double v, enum inequality_scale scale)
{
	return scale == INEQUALITY_LOG ? log(v) : log(v / (1 - v));
}

static double inward(double v, enum inequality_scale scale)
{
	return scale == INEQUALITY_LOG ? exp(v) : 1 / (1 + exp(-v));
}

/* Otherwise as the peer: many ladders drawn, here always from the same seed, and their quantiles. */
static void drawn_intervals(const struct rung *rung, size_t n, const struct weights *w, enum inequality_scale scale,
                            double confidence, struct inequality *found)
{
	double  *slope = stat_held(calloc(DRAWS, sizeof *slope)), *ratio = stat_held(calloc(DRAWS, sizeof *ratio)), *v = stat_held(calloc(n, sizeof *v));
	gsl_rng *random = stat_held(gsl_rng_alloc(gsl_rng_mt19937));
	size_t   lo = (size_t)lround(DRAWS * (1 - confidence) / 2), hi = DRAWS - lo;

	for (size_t k = 0; slope && ratio && v && random && k < DRAWS; k++) {
		for (size_t i = 0; i < n; i++)
			v[i] = inward(outward(rung[i].value, scale) + gsl_ran_gaussian_ziggurat(random, rung[i].error), scale);
		slope[k] = dot(w->slope, v, n);
		ratio[k] = 1 + slope[k] / dot(w->intercept, v, n);
	}
	if (slope && ratio && v && random && lo > 0) {
		gsl_sort(slope, 1, DRAWS);
		gsl_sort(ratio, 1, DRAWS);
		found->slope_interval = (struct interval){ slope[lo - 1], slope[hi - 1] };
		found->relative_interval = (struct interval){ ratio[lo - 1], ratio[hi - 1] };
	}
	gsl_rng_free(random);
	free(v);
	free(ratio);
	free(slope);
}

struct inequality inequality_of(const struct rung *rung, size_t n, enum inequality_scale scale, double confidence)
{
	struct inequality found = { NAN, NAN, NAN, nothing, nothing };
	struct weights    w = { stat_held(calloc(n + 1, sizeof(double))), stat_held(calloc(n + 1, sizeof(double))) };
	double           *value = stat_held(calloc(n + 1, sizeof *value));
	bool              known = n > 1 && w.slope && w.intercept && value, errors = true, inside = true;

	for (size_t i = 0; i < n && known; i++) {
		known &= rung[i].people > 0 && isfinite(rung[i].people) && isfinite(rung[i].value);
		errors &= rung[i].error >= 0 && isfinite(rung[i].error);
		inside &= scale == INEQUALITY_PLAIN || (rung[i].value > 0 && (scale == INEQUALITY_LOG || rung[i].value < 1));
		value[i] = rung[i].value;
	}
	if (known) {
		find_weights(rung, n, &w);
		found.slope = dot(w.slope, value, n);
		found.intercept = dot(w.intercept, value, n);
		if (found.intercept < 0 || found.intercept > 0)
			found.relative = 1 + found.slope / found.intercept;
		if (errors && inside && confidence > 0 && confidence < 1 && scale == INEQUALITY_PLAIN)
			plain_intervals(rung, n, &w, confidence, &found);
		else if (errors && inside && confidence > 0 && confidence < 1)
			drawn_intervals(rung, n, &w, scale, confidence, &found);
	}
	free(value);
	free(w.intercept);
	free(w.slope);
	return found;
}
