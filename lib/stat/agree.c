/* agree.c — see agree.h; docs/methods.md has the choices. */
#include <gsl/gsl_cdf.h>
#include <math.h>

#include "stat/agree.h"
#include "stat/inverse.h"

/* Cohen 1968, with quadratic weights: 1 less the mean square of the differences over what it would be were the ratings
 * paired at random (Fleiss and Cohen 1973): Σ(x-y)²/n over var x + var y + (mean x - mean y)², with n below. */
double agree_kappa(struct agree_sums of)
{
	long double n = of.n, seen = (long double)of.ff - 2 * (long double)of.fs + of.ss;
	long double chance = (long double)of.ff + of.ss - 2 * (long double)of.first * of.second / n;

	if (!(of.n >= 2) || !(chance > 1e-14L * ((long double)of.ff + of.ss)))
		return NAN;
	return (double)(1 - seen / chance);
}

/* Shrout and Fleiss 1979, ICC(2,1); limits by McGraw and Wong 1996, table 7, with Satterthwaite's degrees of freedom. */
struct agree_icc agree_icc(struct agree_sums of, double confidence)
{
	struct agree_icc found = { NAN, NAN, NAN, { NAN, NAN } };
	long double n = of.n, all = (long double)of.first + of.second, apart = (long double)of.first - of.second;
	long double total, between, raters, rest;
	double msb, msj, mse, fj, part, freedom, fu, fl, tail = (1 - confidence) / 2;

	if (!(of.n >= 2) || !(confidence > 0 && confidence < 1))
		return found;
	total = (long double)of.ff + of.ss - all * all / (2 * n);
	between = ((long double)of.ff + 2 * (long double)of.fs + of.ss) / 2 - all * all / (2 * n);
	raters = apart * apart / (2 * n);
	rest = total - between - raters;
	if (!(total > 1e-14L * ((long double)of.ff + of.ss)))
		return found;
	msb = (double)(between / (n - 1));
	msj = (double)raters;
	mse = rest > 1e-14L * total ? (double)(rest / (n - 1)) : 0;
	found.icc = (msb - mse) / (msb + mse + 2 * (msj - mse) / of.n);
	if (!(mse > 0))
		return found;                   /* they never differ but by the same: an F without end */
	found.f = msb / mse;
	found.p = gsl_cdf_fdist_Q(found.f, of.n - 1, of.n - 1);
	fj = msj / mse;
	part = of.n * (1 + found.icc) - 2 * found.icc;
	freedom = (of.n - 1) * pow(2 * found.icc * fj + part, 2)
	          / ((of.n - 1) * 4 * found.icc * found.icc * fj * fj + part * part);
	fu = inverse_f_above(tail, of.n - 1, freedom);
	fl = inverse_f_above(tail, freedom, of.n - 1);
	found.limits.lo = of.n * (msb - fu * mse) / (fu * (2 * msj + (of.n - 2) * mse) + of.n * msb);
	found.limits.hi = of.n * (fl * msb - mse) / (2 * msj + (of.n - 2) * mse + of.n * fl * msb);
	return found;
}

/* How much agreement a pair of values is. */
static double weight(size_t i, size_t j, size_t k, enum agree_weights weights)
{
	double far = fabs((double)i - (double)j) / (double)(k - 1);

	switch (weights) {
	case AGREE_LINEAR:    return 1 - far;
	case AGREE_QUADRATIC: return 1 - far * far;
	default:              return i == j;
	}
}

struct table { const double *count; size_t k; enum agree_weights weights; double n; };

/* The share of the first rater's value i, or of the second's. */
static double margin(const struct table *t, size_t i, int second)
{
	double sum = 0;

	for (size_t j = 0; j < t->k; j++)
		sum += t->count[second ? j * t->k + i : i * t->k + j];
	return sum / t->n;
}

/* The mean agreement of a value with the other rater's. */
static double mean_weight(const struct table *t, size_t i, int second)
{
	double sum = 0;

	for (size_t j = 0; j < t->k; j++)
		sum += margin(t, j, !second) * weight(i, j, t->k, t->weights);
	return sum;
}

/* Fleiss, Cohen and Everitt 1969, equations 12 (kappa is 0) and 15. */
struct agree_table agree_table(const double *count, size_t k, enum agree_weights weights, double confidence)
{
	struct agree_table found = { NAN, NAN, NAN, NAN, { NAN, NAN } };
	struct table t = { count, k, weights, 0 };
	double seen = 0, chance = 0, spread = 0, spread_null = 0, arm;

	for (size_t i = 0; i < k * k; i++)
		t.n += count[i];
	if (k < 2 || !(t.n > 0) || !(confidence > 0 && confidence < 1))
		return found;
	for (size_t i = 0; i < k; i++)
		for (size_t j = 0; j < k; j++) {
			double w = weight(i, j, k, weights);

			seen += w * count[i * k + j] / t.n;
			chance += w * margin(&t, i, 0) * margin(&t, j, 1);
		}
	if (!(chance < 1 - 1e-14))
		return found;
	found.kappa = (seen - chance) / (1 - chance);
	for (size_t i = 0; i < k; i++)
		for (size_t j = 0; j < k; j++) {
			double w = weight(i, j, k, weights), means = mean_weight(&t, i, 0) + mean_weight(&t, j, 1);

			spread += count[i * k + j] / t.n * pow(w - means * (1 - found.kappa), 2);
			spread_null += margin(&t, i, 0) * margin(&t, j, 1) * pow(w - means, 2);
		}
	spread -= pow(found.kappa - chance * (1 - found.kappa), 2);
	spread_null -= chance * chance;
	found.error = sqrt(fmax(spread, 0) / t.n) / (1 - chance);
	arm = gsl_cdf_ugaussian_Pinv(1 - (1 - confidence) / 2) * found.error;
	found.limits = (struct interval){ found.kappa - arm, found.kappa + arm };
	if (spread_null > 0) {
		found.z = found.kappa * (1 - chance) / sqrt(spread_null / t.n);
		found.p = 2 * gsl_cdf_ugaussian_Q(fabs(found.z));
	}
	return found;
}
