/* its_seen.c — percentages of months that resemble one another: a logit that wanders, seen through the chance of so many answers.
 *
 * AR(1) of the logits themselves takes the sum of both for what wanders, finds too short a memory in it, and is too sure.  Here the two
 * are apart: y = x b + wander + chance, the second as AR(1), the third of known variance.  Rows are made strangers by Kalman's filter,
 * column by column (Harvey 1989, 3.4), and solved; the likelihood is REML's (Patterson and Thompson 1971).  In series as short as these
 * its top says little, and often that nothing wanders at all: so it is averaged over, evenly in phi and in the deviation. */
#include "its_inside.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { PHIS = 10, WANDERS = 14 };
static const double phi_most = 0.95, wander_most = 2;     /* the second in deviations of what least squares leave */

struct seen { const struct its_data *d; double *x, *y; struct its_solved s; enum its_result result; };

static double log_likelihood(struct seen *f, double phi, double wander)
{
	const struct its_data *d = f->d;
	double                 state[ITS_TERMS + 1] = { 0 }, unsure = wander, own = 0;

	for (size_t i = 0; i < d->n; i++) {
		size_t step = d->step ? d->step[i] : i > 0;
		double keep = i == 0 || step == 0 ? 0 : step == 1 ? phi : pow(phi, (double)step), error, gain;

		unsure = keep * keep * unsure + wander * (1 - keep * keep);
		error = sqrt(unsure + d->chance[i]);
		gain = unsure / error;
		for (size_t k = 0; k <= d->terms; k++) {
			double given = k < d->terms ? d->x[i * d->terms + k] : d->y[i], off;

			state[k] *= keep;
			off = (given - state[k]) / error;
			state[k] += gain * off;
			*(k < d->terms ? &f->x[i * d->terms + k] : &f->y[i]) = off;
		}
		unsure -= gain * gain;
		own -= log(error);
	}
	f->result = its_solve(f->x, f->y, d->n, d->terms, &f->s);
	return own - f->s.rss / 2 - f->s.log_det / 2;
}

/* Sums with weights; z is atanh phi, by which errors move most. */
struct sums { double top, weight, z, zz, phi, wander; };

static void weigh_less(struct sums *sum, struct its_fit *fit, double times)
{
	sum->weight *= times;
	sum->z *= times;
	sum->zz *= times;
	sum->phi *= times;
	sum->wander *= times;
	for (size_t i = 0; i < fit->terms; i++) {
		fit->b[i] *= times;
		fit->b_by_phi[i] *= times;
		for (size_t k = 0; k < fit->terms; k++) {
			fit->v[i][k] *= times;
			fit->v_by_phi[i][k] *= times;
		}
	}
}

static void add(struct sums *sum, struct its_fit *fit, const struct its_solved *s, double weight, double phi, double wander)
{
	double z = atanh(phi);

	sum->weight += weight;
	sum->z += weight * z;
	sum->zz += weight * z * z;
	sum->phi += weight * phi;
	sum->wander += weight * wander;
	for (size_t i = 0; i < fit->terms; i++) {
		fit->b[i] += weight * s->b[i];
		fit->b_by_phi[i] += weight * z * s->b[i];
		for (size_t k = 0; k < fit->terms; k++) {
			fit->v[i][k] += weight * s->bread[i][k];
			fit->v_by_phi[i][k] += weight * z * s->bread[i][k];
		}
	}
}

/* From sums to means, and to slopes by z: its_difference then adds what b moves by, and takes freedom off for what v does. */
static void settle(const struct sums *sum, struct its_fit *fit)
{
	double z;

	/* fit holds the sums */
	z = sum->z / sum->weight;
	fit->phi = sum->phi / sum->weight;
	fit->sigma = sqrt(sum->wander / sum->weight);
	fit->phi_variance = sum->zz / sum->weight - z * z;
	fit->log_likelihood = sum->top;
	for (size_t i = 0; i < fit->terms; i++) {
		fit->b[i] /= sum->weight;
		fit->b_by_phi[i] = (fit->b_by_phi[i] / sum->weight - z * fit->b[i]) / fit->phi_variance;
		for (size_t k = 0; k < fit->terms; k++) {
			fit->bread[i][k] = fit->v[i][k] /= sum->weight;
			fit->v_by_phi[i][k] = (fit->v_by_phi[i][k] / sum->weight - z * fit->v[i][k]) / fit->phi_variance;
		}
	}
}

static enum its_result average(struct seen *f, struct its_fit *fit)
{
	struct sums sum = { .top = -INFINITY };
	double      most = wander_most * sqrt(fit->rss / fit->freedom);

	memset(fit->b, 0, sizeof fit->b);
	memset(fit->v, 0, sizeof fit->v);
	for (size_t j = 0; j < PHIS; j++)
		for (size_t k = 0; k < WANDERS; k++) {
			double phi = ((double)j + 0.5) * phi_most / PHIS, sd = (double)k * most / (WANDERS - 1);
			double likely = log_likelihood(f, phi, sd * sd);

			if (f->result != ITS_FITTED)
				return f->result;
			if (likely > sum.top) {
				weigh_less(&sum, fit, exp(sum.top - likely));
				sum.top = likely;
			}
			add(&sum, fit, &f->s, exp(likely - sum.top), phi, sd * sd);
		}
	settle(&sum, fit);
	return ITS_FITTED;
}

enum its_result its_seen(const struct its_data *d, struct its_fit *fit, double *residual)
{
	struct seen f = { .d = d };

	if (its_least(d, fit, residual, NULL) != ITS_FITTED)
		return fit->result;
	for (size_t i = 0; i < d->n; i++)
		if (!(d->chance[i] > 0) || !isfinite(d->chance[i]))
			return fit->result = ITS_NONSENSE;
	f.x = its_room(d->n, d->terms);
	f.y = its_room(d->n, 1);
	fit->result = f.x && f.y ? average(&f, fit) : ITS_NO_MEMORY;
	for (size_t i = 0; residual && i < d->n; i++) {
		residual[i] = d->y[i];
		for (size_t k = 0; k < d->terms; k++)
			residual[i] -= d->x[i * d->terms + k] * fit->b[k];
	}
	free(f.x);
	free(f.y);
	return fit->result;
}
