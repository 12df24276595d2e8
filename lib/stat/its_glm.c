/* its_glm.c — counts out of counts, and counts with an exposure, by iterated least squares.
 *
 * McCullagh and Nelder 1989, sections 2.5 and 4.5.  Start, end and covariance are those of R's glm.fit, so that its users find
 * their figures: it stops when the deviance moves by under 1e-8, and takes the covariance, the dispersion of a quasi-model and
 * the scores by the weights of the last step.  A step that makes the deviance worse is halved. */
#define _DEFAULT_SOURCE
#include "its_inside.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { ROUNDS = 100, HALVINGS = 40 };
static const double far = 20;                             /* on the logit: one in 500 million, which is nobody */

struct model { const struct its_data *d; enum its_family family; double *x, *z, *last; struct its_solved s; double deviance; };

static double offset(const struct model *m, size_t i)
{
	return m->family == ITS_POISSON ? log(m->d->of[i]) : 0;
}

static double linear(const struct model *m, const double *b, size_t i)
{
	double eta = 0;

	for (size_t k = 0; k < m->d->terms; k++)
		eta += m->d->x[i * m->d->terms + k] * b[k];
	return eta;
}

/* Expected count of a row, and the variance that it has. */
static double expected(const struct model *m, double eta, size_t i, double *variance)
{
	double part, mean;

	if (m->family == ITS_POISSON) {
		mean = exp(eta + offset(m, i));
		*variance = mean;
		return mean;
	}
	part = 1 / (1 + exp(-eta));
	mean = m->d->of[i] * part;
	*variance = mean / (1 + exp(eta));
	return mean;
}

static double ratio_term(double x, double mean)
{
	return x > 0 ? x * log(x / mean) : 0;
}

static double deviance_of(const struct model *m, const double *b)
{
	const struct its_data *d = m->d;
	double                 sum = 0, variance;

	for (size_t i = 0; i < d->n; i++) {
		double eta = linear(m, b, i), mean = expected(m, eta, i, &variance), x = d->y[i];

		if (m->family == ITS_POISSON)
			sum += 2 * (ratio_term(x, mean) - (x - mean));
		else
			sum += 2 * (ratio_term(x, mean) + ratio_term(d->of[i] - x, d->of[i] / (1 + exp(eta))));
	}
	return sum;
}

/* One step from etas: weighted least squares of the working response. */
static enum its_result step(struct model *m, const double *eta)
{
	const struct its_data *d = m->d;

	for (size_t i = 0; i < d->n; i++) {
		double variance, mean = expected(m, eta[i], i, &variance), root = sqrt(variance);

		for (size_t k = 0; k < d->terms; k++)
			m->x[i * d->terms + k] = d->x[i * d->terms + k] * root;
		m->last[i] = variance;
		m->z[i] = variance > 0 ? root * (eta[i] + (d->y[i] - mean) / variance) : 0;
	}
	return its_solve(m->x, m->z, d->n, d->terms, &m->s);
}

/* R's starting values: a half or a tenth more than was counted. */
static void start(const struct model *m, double *eta)
{
	const struct its_data *d = m->d;

	for (size_t i = 0; i < d->n; i++) {
		if (m->family == ITS_POISSON)
			eta[i] = log(d->y[i] + 0.1) - offset(m, i);
		else
			eta[i] = log((d->y[i] + 0.5) / (d->of[i] - d->y[i] + 0.5));
	}
}

static bool runs_away(const struct model *m, const double *eta)
{
	double variance;

	for (size_t i = 0; i < m->d->n; i++)
		if (m->family == ITS_POISSON ? expected(m, eta[i], i, &variance) < 1e-8 : fabs(eta[i]) > far)
			return true;
	return false;
}

static enum its_result iterate(struct model *m, double *eta, double *b)
{
	const struct its_data *d = m->d;
	double                 before = INFINITY;

	start(m, eta);
	for (int round = 0; round < ROUNDS; round++) {
		double          last[ITS_TERMS];
		enum its_result result = step(m, eta);

		if (result != ITS_FITTED)
			return round > 2 && result != ITS_NO_MEMORY ? ITS_SEPARATED : result;
		for (size_t k = 0; k < d->terms; k++) {
			last[k] = b[k];
			b[k] = m->s.b[k];
		}
		m->deviance = deviance_of(m, b);
		for (int half = 0; round > 0 && half < HALVINGS && !(m->deviance <= before * (1 + 1e-10) + 1e-10); half++) {
			for (size_t k = 0; k < d->terms; k++)
				b[k] = (b[k] + last[k]) / 2;
			m->deviance = deviance_of(m, b);
		}
		for (size_t i = 0; i < d->n; i++)
			eta[i] = linear(m, b, i);
		if (runs_away(m, eta))
			return ITS_SEPARATED;
		if (fabs(m->deviance - before) < 1e-8 * (fabs(m->deviance) + 0.1))
			return ITS_FITTED;
		before = m->deviance;
	}
	return ITS_NO_END;
}

/* By lgamma_r: lgamma leaves the sign where every thread writes it. */
static double log_factorial(double n)
{
	int sign;

	return lgamma_r(n + 1, &sign);
}

static double log_likelihood(const struct model *m, const double *eta)
{
	const struct its_data *d = m->d;
	double                 sum = 0, variance;

	for (size_t i = 0; i < d->n; i++) {
		double mean = expected(m, eta[i], i, &variance), x = d->y[i], n = d->of[i];

		if (m->family == ITS_POISSON)
			sum += (x > 0 ? x * log(mean) : 0) - mean - log_factorial(x);
		else
			sum += log_factorial(n) - log_factorial(x) - log_factorial(n - x)
			       + (x > 0 ? -x * log1p(exp(-eta[i])) : 0) + (n > x ? -(n - x) * log1p(exp(eta[i])) : 0);
	}
	return sum;
}

static void finish(struct model *m, const double *eta, const double *b, bool quasi, struct its_fit *fit, double *residual, double *score)
{
	const struct its_data *d = m->d;
	double                 freedom = (double)d->n - (double)d->terms, by_last = 0;

	fit->pearson = 0;
	for (size_t i = 0; i < d->n; i++) {
		double variance, mean = expected(m, eta[i], i, &variance), off = d->y[i] - mean;

		fit->pearson += off * off / variance;
		by_last += m->last[i] * (off / variance) * (off / variance);
		if (residual)
			residual[i] = off / sqrt(variance);
		if (score)
			score[i] = m->last[i] * off / variance;       /* working weight times working residual */
	}
	fit->dispersion = fit->pearson / freedom;
	fit->deviance = m->deviance;
	fit->log_likelihood = log_likelihood(m, eta);
	fit->aic = -2 * fit->log_likelihood + 2 * (double)d->terms;
	fit->freedom = quasi ? freedom : INFINITY;
	its_from(fit, &m->s, quasi ? by_last / freedom : 1);
	for (size_t k = 0; k < d->terms; k++)
		fit->b[k] = b[k];
	fit->rss = fit->pearson;
	fit->sigma = sqrt(fit->dispersion);
}

static bool counts_sound(const struct its_data *d, enum its_family family)
{
	for (size_t i = 0; i < d->n; i++)
		if (!(d->of[i] > 0) || !isfinite(d->of[i]) || !(d->y[i] >= 0) || (family == ITS_BINOMIAL && d->y[i] > d->of[i]))
			return false;
	return true;
}

enum its_result its_glm(const struct its_data *d, enum its_family family, bool quasi, struct its_fit *fit, double *residual, double *score)
{
	struct model m = { .d = d, .family = family };
	double      *eta, b[ITS_TERMS] = { 0 };

	*fit = (struct its_fit){ .n = d->n, .terms = d->terms, .phi = NAN, .rss = NAN, .sigma = NAN, .link = family == ITS_BINOMIAL ? ITS_LOGIT : ITS_LOG };
	fit->freedom = (double)d->n - (double)d->terms;
	if (!its_sound(d) || !d->of || !counts_sound(d, family))
		return fit->result = ITS_NONSENSE;
	if (d->n <= d->terms)
		return fit->result = ITS_TOO_FEW;
	m.x = its_room(d->n, d->terms);
	m.z = its_room(d->n, 1);
	m.last = its_room(d->n, 1);
	eta = its_room(d->n, 1);
	fit->result = m.x && m.z && m.last && eta ? iterate(&m, eta, b) : ITS_NO_MEMORY;
	if (fit->result == ITS_FITTED) {
		finish(&m, eta, b, quasi, fit, residual, score);
		if (!(fit->pearson > 1e-12 * (double)d->n)) {
			fit->result = ITS_EXACT;
			memset(fit->v, 0, sizeof fit->v);
		}
	}
	free(m.x);
	free(m.z);
	free(m.last);
	free(eta);
	return fit->result;
}
