/* its.c — reading a fit: terms, combinations of them, effects in the figure's own unit, diagnostics. */
#include "its_inside.h"

#include <gsl/gsl_cdf.h>
#include <math.h>

/* GSL's quantile of t gives up for some arguments; its distribution function does not. */
static double t_quantile(double freedom)
{
	double lo = 0, hi = 2;

	if (isinf(freedom))
		return gsl_cdf_ugaussian_Qinv(0.025);
	while (gsl_cdf_tdist_Q(hi, freedom) > 0.025 && hi < 1e6)
		hi *= 2;
	for (int i = 0; i < 200 && lo < hi; i++) {
		double mid = lo + (hi - lo) / 2;

		if (mid <= lo || mid >= hi)
			break;
		if (gsl_cdf_tdist_Q(mid, freedom) > 0.025)
			lo = mid;
		else
			hi = mid;
	}
	return hi;
}

static struct its_estimate estimate(double value, double variance, double freedom)
{
	struct its_estimate e = { value, NAN, NAN, NAN, NAN, NAN };
	double              arm;

	if (!(variance > 0) || !(freedom > 0))
		return e;
	e.se = sqrt(variance);
	e.statistic = value / e.se;
	e.p = fmin(1, 2 * (isinf(freedom) ? gsl_cdf_ugaussian_Q(fabs(e.statistic)) : gsl_cdf_tdist_Q(fabs(e.statistic), freedom)));
	arm = t_quantile(freedom) * e.se;
	e.lo = value - arm;
	e.hi = value + arm;
	return e;
}

struct its_estimate its_difference(const struct its_fit *fit, const double *gradient, double value)
{
	double variance = 0, slope = 0, moves = 0, freedom = fit->freedom;

	for (size_t i = 0; i < fit->terms; i++)
		for (size_t k = 0; k < fit->terms; k++)
			variance += gradient[i] * fit->v[i][k] * gradient[k];
	if (!(fit->phi_variance > 0) || !(variance > 0))
		return estimate(value, variance, freedom);
	/* Kackar and Harville 1984; Satterthwaite 1946, of log variance: 2/freedom by its own, the rest by phi */
	for (size_t i = 0; i < fit->terms; i++) {
		moves += gradient[i] * fit->b_by_phi[i];
		for (size_t k = 0; k < fit->terms; k++)
			slope += gradient[i] * fit->v_by_phi[i][k] * gradient[k];
	}
	slope /= variance;
	freedom = 2 / (2 / freedom + slope * slope * fit->phi_variance);
	return estimate(value, variance + moves * moves * fit->phi_variance, fmax(freedom, 1));
}

struct its_estimate its_combination(const struct its_fit *fit, const double *weight)
{
	double value = 0;

	for (size_t i = 0; i < fit->terms; i++)
		value += weight[i] * fit->b[i];
	return its_difference(fit, weight, value);
}

struct its_estimate its_term(const struct its_fit *fit, size_t term)
{
	double weight[ITS_TERMS] = { 0 };

	weight[term] = 1;
	return its_combination(fit, weight);
}

static double linear(const struct its_fit *fit, const double *row)
{
	double eta = 0;

	for (size_t i = 0; i < fit->terms; i++)
		eta += row[i] * fit->b[i];
	return eta;
}

static double figure_of(const struct its_fit *fit, double eta)
{
	switch (fit->link) {
	case ITS_LOGIT:
		return 1 / (1 + exp(-eta));
	case ITS_LOG:
		return exp(eta);
	case ITS_IDENTITY:
		break;
	}
	return eta;
}

double its_predicted(const struct its_fit *fit, const double *row)
{
	return figure_of(fit, linear(fit, row));
}

void its_gradient(const struct its_fit *fit, const double *row, double *gradient)
{
	double value = its_predicted(fit, row);
	double by_eta = fit->link == ITS_LOGIT ? value * (1 - value) : fit->link == ITS_LOG ? value : 1;

	for (size_t i = 0; i < fit->terms; i++)
		gradient[i] = by_eta * row[i];
}

struct its_estimate its_effect(const struct its_fit *fit, const double *with, const double *without)
{
	double up[ITS_TERMS], down[ITS_TERMS];

	its_gradient(fit, with, up);
	its_gradient(fit, without, down);
	for (size_t i = 0; i < fit->terms; i++)
		up[i] -= down[i];
	return its_difference(fit, up, its_predicted(fit, with) - its_predicted(fit, without));
}

/* Wald's test on the scale of the link: on that of the figure the error of a line drawn a year on runs into 0 or 1, where the delta method
 * takes it for none (Hauck and Donner 1977). */
struct its_estimate its_effect_linked(const struct its_fit *fit, const double *with, const double *without)
{
	double              weight[ITS_TERMS], eta = linear(fit, with), figure = its_predicted(fit, with);
	struct its_estimate e;

	for (size_t i = 0; i < fit->terms; i++)
		weight[i] = with[i] - without[i];
	e = its_combination(fit, weight);
	if (fit->link == ITS_IDENTITY)
		return e;
	e.value = figure - figure_of(fit, eta - e.value);
	e.se = NAN;
	e.lo = figure - figure_of(fit, eta - e.lo);
	e.hi = figure - figure_of(fit, eta - e.hi);
	return e;
}

double its_lag1(const double *residual, const size_t *step, size_t n)
{
	double pairs = 0, squares = 0;
	size_t found = 0;

	for (size_t i = 0; i < n; i++) {
		squares += residual[i] * residual[i];
		if (i == 0 || (step && step[i] != 1))
			continue;
		pairs += residual[i] * residual[i - 1];
		found++;
	}
	return found > 0 && squares > 0 ? pairs / squares : NAN;
}

/* Total sum of squares about the weighted mean. */
static double total(const struct its_data *d)
{
	double sum = 0, weights = 0, squares = 0;

	for (size_t i = 0; i < d->n; i++) {
		double w = d->weight ? d->weight[i] : 1;

		sum += w * d->y[i];
		weights += w;
	}
	for (size_t i = 0; i < d->n; i++)
		squares += (d->weight ? d->weight[i] : 1) * (d->y[i] - sum / weights) * (d->y[i] - sum / weights);
	return squares;
}

/* Durbin and Watson 1950; Ljung and Box 1978, about the residuals' own mean as R's acf; not for weighted rows, where
 * neighbours do not weigh alike, Durbin and Watson's. */
struct its_diagnostics its_diagnose(const struct its_data *d, const struct its_fit *fit, const double *residual, size_t lags)
{
	struct its_diagnostics found = { .rss = fit->rss, .sigma = fit->sigma, .durbin_watson = NAN, .lag1 = NAN, .ljung_box = NAN, .ljung_box_p = NAN };
	double                 mean = 0, squares = 0, about = 0, steps = 0, box = 0;
	size_t                 n = d->n;

	found.r_squared = 1 - fit->rss / total(d);
	for (size_t i = 0; i < n; i++)
		mean += residual[i] / (double)n;
	for (size_t i = 0; i < n; i++) {
		squares += residual[i] * residual[i];
		about += (residual[i] - mean) * (residual[i] - mean);
		steps += i > 0 ? (residual[i] - residual[i - 1]) * (residual[i] - residual[i - 1]) : 0;
	}
	if (!(fit->rss > 0) || !(about > 0))
		return found;
	if (!d->weight)
		found.durbin_watson = steps / squares;
	for (size_t lag = 1; lag <= lags && lag < n; lag++) {
		double pairs = 0;

		for (size_t i = lag; i < n; i++)
			pairs += (residual[i] - mean) * (residual[i - lag] - mean);
		if (lag == 1)
			found.lag1 = pairs / about;
		box += pairs / about * (pairs / about) / (double)(n - lag);
	}
	if (lags == 0 || lags >= n)
		return found;
	found.ljung_box = (double)n * ((double)n + 2) * box;
	found.ljung_box_p = gsl_cdf_chisq_Q(found.ljung_box, (double)lags);
	return found;
}

void its_design(double *x, size_t n, size_t pre, size_t harmonics, double period)
{
	const double two_pi = 6.28318530717958647692;
	size_t       terms = 4 + 2 * harmonics;

	for (size_t i = 0; i < n; i++) {
		double *row = x + i * terms, time = (double)i + 1;

		row[0] = 1;
		row[1] = time;
		row[2] = i + 1 > pre ? 1 : 0;
		row[3] = i + 1 > pre ? (double)(i + 1 - pre) : 0;
		for (size_t h = 1; h <= harmonics; h++) {
			row[2 + 2 * h] = sin(two_pi * (double)h * time / period);
			row[3 + 2 * h] = cos(two_pi * (double)h * time / period);
		}
	}
}

static double mean_of(const double *a, size_t n, double *variance)
{
	double mean = 0;

	*variance = 0;
	for (size_t i = 0; i < n; i++)
		mean += a[i] / (double)n;
	for (size_t i = 0; i < n; i++)
		*variance += (a[i] - mean) * (a[i] - mean) / (double)(n - 1);
	return mean;
}

/* Welch 1947, with Satterthwaite's freedom. */
struct its_estimate its_means(const double *a, size_t na, const double *b, size_t nb)
{
	double va, vb, ma, mb, sum;

	if (na < 2 || nb < 2)
		return estimate(NAN, NAN, NAN);
	ma = mean_of(a, na, &va);
	mb = mean_of(b, nb, &vb);
	va /= (double)na;
	vb /= (double)nb;
	sum = va + vb;
	return estimate(mb - ma, sum, sum * sum / (va * va / (double)(na - 1) + vb * vb / (double)(nb - 1)));
}
