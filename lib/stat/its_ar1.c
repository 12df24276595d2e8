/* its_ar1.c — least squares with errors that resemble those of the month before.
 *
 * The exact Gaussian likelihood, profiled over phi: Prais and Winsten 1954; Pinheiro and Bates 2000, section 5.2.  A row k
 * periods after the one before it keeps phi^k of it, and its own part has the variance (1 - phi^2k) / (1 - phi^2). */
#include "its_inside.h"

#include <gsl/gsl_errno.h>
#include <gsl/gsl_min.h>
#include <math.h>
#include <stdlib.h>

/* Beyond, the level itself wanders, and nothing can be told from one series. */
static const double phi_most = 0.999;

struct profile { const struct its_data *d; enum its_by by; double *x, *y; struct its_solved s; bool no_memory; };

/* The transformed rows at phi, solved; the log-likelihood, or nan. */
static double log_likelihood(struct profile *f, double phi)
{
	const struct its_data *d = f->d;
	double                 own = 0, n = (double)d->n, q, found;
	enum its_result        solved;

	for (size_t i = 0; i < d->n; i++) {
		size_t step = d->step ? d->step[i] : i > 0;
		bool   first = i == 0 || step == 0;
		double keep = first ? 0 : step == 1 ? phi : pow(phi, (double)step);
		double scale = sqrt((1 - phi * phi) / (1 - keep * keep));

		for (size_t k = 0; k < d->terms; k++)
			f->x[i * d->terms + k] = scale * (d->x[i * d->terms + k] - (first ? 0 : keep * d->x[(i - 1) * d->terms + k]));
		f->y[i] = scale * (d->y[i] - (first ? 0 : keep * d->y[i - 1]));
		own += log(scale);
	}
	solved = its_solve(f->x, f->y, d->n, d->terms, &f->s);
	f->no_memory |= solved == ITS_NO_MEMORY;
	if (solved != ITS_FITTED || !(f->s.rss > 0))
		return NAN;
	q = f->by == ITS_ML ? n : n - (double)d->terms;
	found = -q / 2 * (log(6.28318530717958647692 * f->s.rss / q) + 1) + own;
	return f->by == ITS_ML ? found : found - f->s.log_det / 2;
}

static double less_likely(double phi, void *profile)
{
	double found = log_likelihood(profile, phi);

	return isnan(found) ? INFINITY : -found;
}

/* A grid first, for there may be two tops; then Brent between the neighbours of the best. */
static double best_phi(struct profile *f)
{
	enum { STEPS = 24 };
	gsl_min_fminimizer *m;
	gsl_function        by = { less_likely, f };
	double              width = 2 * phi_most / STEPS, best = 0, least = INFINITY, lo, hi;

	for (int i = 0; i <= STEPS; i++) {
		double phi = i == STEPS / 2 ? 0 : -phi_most + width * i, found = less_likely(phi, f);

		if (found < least) {
			least = found;
			best = phi;
		}
	}
	if (!isfinite(least))
		return NAN;
	lo = fmax(best - width, -phi_most);
	hi = fmin(best + width, phi_most);
	m = gsl_min_fminimizer_alloc(gsl_min_fminimizer_brent);
	if (!m) {
		f->no_memory = true;
		return NAN;
	}
	/* refused where the best is the end of the range: then it is the end */
	if (lo < best && best < hi && gsl_min_fminimizer_set(m, &by, best, lo, hi) == GSL_SUCCESS) {
		for (int i = 0; i < 200; i++)
			if (gsl_min_fminimizer_iterate(m) != GSL_SUCCESS
			    || gsl_min_fminimizer_x_upper(m) - gsl_min_fminimizer_x_lower(m) < 1e-10)
				break;
		best = gsl_min_fminimizer_x_minimum(m);
	}
	gsl_min_fminimizer_free(m);
	return best;
}

static enum its_result fit_profile(struct profile *f, struct its_fit *fit, double *residual)
{
	const struct its_data *d = f->d;
	double                 phi, q = f->by == ITS_ML ? (double)d->n : fit->freedom;

	phi = best_phi(f);
	if (isnan(phi) || f->no_memory)
		return f->no_memory ? ITS_NO_MEMORY : ITS_NO_END;
	fit->log_likelihood = log_likelihood(f, phi);
	fit->phi = phi;
	fit->rss = f->s.rss;
	fit->sigma = sqrt(f->s.rss / q / (1 - phi * phi));
	its_from(fit, &f->s, f->s.rss / fit->freedom);
	for (size_t i = 0; residual && i < d->n; i++) {
		residual[i] = d->y[i];
		for (size_t k = 0; k < d->terms; k++)
			residual[i] -= d->x[i * d->terms + k] * fit->b[k];
	}
	return ITS_FITTED;
}

/* What moves with phi, from fits a little to either side, on the scale of atanh, where the likelihood is nearly a parabola; how well
 * phi is known, from the parabola's curve.  A flat top tells less than the number of rows does: then that. */
static void own_phi(struct profile *f, struct its_fit *fit, struct its_fit *side)
{
	const double by = 0.05, z = atanh(fit->phi);
	const size_t terms = fit->terms;
	double       likely[2], curve;

	side->terms = terms;
	for (int k = 0; k < 2; k++) {
		double sign = k ? 1 : -1;

		likely[k] = log_likelihood(f, tanh(z + sign * by));
		its_from(side, &f->s, f->s.rss / fit->freedom);
		for (size_t i = 0; i < terms; i++) {
			fit->b_by_phi[i] += sign * side->b[i] / (2 * by);
			for (size_t j = 0; j < terms; j++)
				fit->v_by_phi[i][j] += sign * side->v[i][j] / (2 * by);
		}
	}
	curve = (2 * fit->log_likelihood - likely[0] - likely[1]) / (by * by);
	fit->phi_variance = curve > fit->freedom / 4 ? 1 / curve : 4 / fit->freedom;
}

enum its_result its_ar1(const struct its_data *d, enum its_by by, struct its_fit *fit, double *residual)
{
	struct profile f = { .d = d, .by = by };

	/* what least squares cannot do, or does without a rest, has no likelihood to look for */
	if (its_least(d, fit, residual, NULL) != ITS_FITTED)
		return fit->result;
	f.x = its_room(d->n, d->terms);
	f.y = its_room(d->n, 1);
	fit->result = f.x && f.y ? fit_profile(&f, fit, residual) : ITS_NO_MEMORY;
	free(f.x);
	free(f.y);
	return fit->result;
}

enum its_result its_ar1_small(const struct its_data *d, struct its_fit *fit, double *residual)
{
	struct profile  f = { .d = d, .by = ITS_REML };
	struct its_fit *side;

	if (its_ar1(d, ITS_REML, fit, residual) != ITS_FITTED)
		return fit->result;
	f.x = its_room(d->n, d->terms);
	f.y = its_room(d->n, 1);
	side = calloc(1, sizeof *side);                 /* 56 KiB: not of the stack, which cannot say that there is no more */
	if (f.x && f.y && side)
		own_phi(&f, fit, side);
	free(f.x);
	free(f.y);
	free(side);
	return fit->result = fit->phi_variance > 0 && !f.no_memory ? ITS_FITTED : ITS_NO_MEMORY;
}
