/* its_least.c — least squares, and the covariance of Newey and West. */
#include "its_inside.h"

#include <gsl/gsl_linalg.h>
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

double *its_room(size_t n, size_t each)
{
	if (n == 0 || each == 0 || n > SIZE_MAX / sizeof(double) / each)
		return NULL;
	return calloc(n * each, sizeof(double));
}

/* A column that the ones before it explain up to rounding. */
static const double nothing_new = 1e-10;

static bool scale_columns(double *x, size_t n, size_t terms, double *length)
{
	for (size_t k = 0; k < terms; k++) {
		double squares = 0, most = 0;

		for (size_t i = 0; i < n; i++)
			most = fabs(x[i * terms + k]) > most ? fabs(x[i * terms + k]) : most;
		if (!(most > 0) || !isfinite(most))
			return false;
		for (size_t i = 0; i < n; i++)
			squares += x[i * terms + k] / most * (x[i * terms + k] / most);
		length[k] = most * sqrt(squares);
		for (size_t i = 0; i < n; i++)
			x[i * terms + k] /= length[k];
	}
	return true;
}

/* (X'X)^-1 = R^-1 R^-T, columns scaled back. */
static void fill_bread(const gsl_matrix *qr, size_t terms, const double *length, struct its_solved *s)
{
	double inverse[ITS_TERMS][ITS_TERMS] = { { 0 } };

	for (size_t k = 0; k < terms; k++)
		for (size_t i = k + 1; i-- > 0;) {
			double sum = i == k ? 1 : 0;

			for (size_t j = i + 1; j <= k; j++)
				sum -= gsl_matrix_get(qr, i, j) * inverse[j][k];
			inverse[i][k] = sum / gsl_matrix_get(qr, i, i);
		}
	for (size_t i = 0; i < terms; i++)
		for (size_t j = 0; j < terms; j++) {
			s->bread[i][j] = 0;
			for (size_t k = i > j ? i : j; k < terms; k++)
				s->bread[i][j] += inverse[i][k] * inverse[j][k];
			s->bread[i][j] /= length[i] * length[j];
		}
}

enum its_result its_solve(double *x, double *y, size_t n, size_t terms, struct its_solved *s)
{
	double          length[ITS_TERMS], tau_room[ITS_TERMS], b_room[ITS_TERMS], before = 0;
	gsl_matrix_view qr;
	gsl_vector_view tau = gsl_vector_view_array(tau_room, terms), b = gsl_vector_view_array(b_room, terms);
	gsl_vector_view right, left;
	double         *rest;

	if (!scale_columns(x, n, terms, length))
		return ITS_SINGULAR;
	qr = gsl_matrix_view_array(x, n, terms);
	if (gsl_linalg_QR_decomp(&qr.matrix, &tau.vector))
		return ITS_SINGULAR;
	s->log_det = 0;
	for (size_t k = 0; k < terms; k++) {
		double r = fabs(gsl_matrix_get(&qr.matrix, k, k));

		if (!(r > nothing_new))
			return ITS_SINGULAR;
		s->log_det += 2 * (log(r) + log(length[k]));
	}
	rest = its_room(n, 1);
	if (!rest)
		return ITS_NO_MEMORY;
	for (size_t i = 0; i < n; i++)
		before += y[i] * y[i];
	right = gsl_vector_view_array(y, n);
	left = gsl_vector_view_array(rest, n);
	(void)gsl_linalg_QR_lssolve(&qr.matrix, &tau.vector, &right.vector, &b.vector, &left.vector);
	s->rss = 0;
	for (size_t i = 0; i < n; i++)
		s->rss += rest[i] * rest[i];
	if (s->rss <= 1e-26 * before)
		s->rss = 0;
	for (size_t i = 0; i < n; i++)
		y[i] = s->rss > 0 ? rest[i] : 0;
	for (size_t k = 0; k < terms; k++)
		s->b[k] = b_room[k] / length[k];
	fill_bread(&qr.matrix, terms, length, s);
	free(rest);
	return isfinite(s->rss) ? ITS_FITTED : ITS_NONSENSE;
}

bool its_sound(const struct its_data *d)
{
	if (d->terms == 0 || d->terms > ITS_TERMS)
		return false;
	for (size_t i = 0; i < d->n * d->terms; i++)
		if (!isfinite(d->x[i]))
			return false;
	for (size_t i = 0; i < d->n; i++)
		if (!isfinite(d->y[i]) || (d->weight && !(d->weight[i] > 0 && isfinite(d->weight[i]))))
			return false;
	return true;
}

void its_from(struct its_fit *fit, const struct its_solved *s, double scale)
{
	memcpy(fit->b, s->b, sizeof fit->b);
	for (size_t i = 0; i < fit->terms; i++)
		for (size_t k = 0; k < fit->terms; k++) {
			fit->bread[i][k] = s->bread[i][k];
			fit->v[i][k] = s->bread[i][k] * scale;
		}
}

static enum its_result least(const struct its_data *d, struct its_fit *fit, double *x, double *y, double *residual, double *score)
{
	struct its_solved s = { .rss = NAN };
	enum its_result   result;

	for (size_t i = 0; i < d->n; i++) {
		double root = d->weight ? sqrt(d->weight[i]) : 1;

		for (size_t k = 0; k < d->terms; k++)
			x[i * d->terms + k] = d->x[i * d->terms + k] * root;
		y[i] = d->y[i] * root;
	}
	result = its_solve(x, y, d->n, d->terms, &s);
	if (result != ITS_FITTED)
		return result;
	fit->rss = s.rss;
	fit->sigma = sqrt(s.rss / fit->freedom);
	its_from(fit, &s, s.rss / fit->freedom);
	for (size_t i = 0; i < d->n; i++) {
		double root = d->weight ? sqrt(d->weight[i]) : 1;

		if (residual)
			residual[i] = y[i] / root;
		if (score)
			score[i] = y[i] * root;
	}
	return s.rss > 0 ? ITS_FITTED : ITS_EXACT;
}

enum its_result its_least(const struct its_data *d, struct its_fit *fit, double *residual, double *score)
{
	double *x, *y;

	*fit = (struct its_fit){ .n = d->n, .terms = d->terms, .phi = NAN, .rss = NAN, .sigma = NAN, .log_likelihood = NAN };
	fit->freedom = (double)d->n - (double)d->terms;
	if (!its_sound(d))
		return fit->result = ITS_NONSENSE;
	if (d->n <= d->terms)
		return fit->result = ITS_TOO_FEW;
	x = its_room(d->n, d->terms);
	y = its_room(d->n, 1);
	fit->result = x && y ? least(d, fit, x, y, residual, score) : ITS_NO_MEMORY;
	free(x);
	free(y);
	return fit->result;
}

/* What rows i and k (i later) say together, both ways. */
static void add_pair(const struct its_data *d, const double *score, size_t i, size_t k, double weight, double meat[ITS_TERMS][ITS_TERMS])
{
	const double *a = d->x + i * d->terms, *b = d->x + k * d->terms;
	double        both = weight * score[i] * score[k];

	for (size_t r = 0; r < d->terms; r++)
		for (size_t c = 0; c < d->terms; c++)
			meat[r][c] += i == k ? both * a[r] * b[c] : both * (a[r] * b[c] + b[r] * a[c]);
}

/* Newey and West 1987: Bartlett weights, no prewhitening; rows are as far apart as their periods are. */
bool its_newey_west(const struct its_data *d, const double *score, size_t lag, bool adjusted, struct its_fit *fit)
{
	double (*meat)[ITS_TERMS] = calloc(ITS_TERMS, sizeof *meat), (*half)[ITS_TERMS] = calloc(ITS_TERMS, sizeof *half);
	double more = adjusted ? (double)d->n / ((double)d->n - (double)d->terms) : 1;
	size_t p = d->terms;

	for (size_t i = 0; meat && half && i < d->n; i++) {
		size_t apart = 0;

		add_pair(d, score, i, i, 1, meat);
		for (size_t k = i; k > 0; k--) {
			size_t step = d->step ? d->step[k] : 1;

			apart += step;
			if (step == 0 || apart > lag)
				break;
			add_pair(d, score, i, k - 1, 1 - (double)apart / ((double)lag + 1), meat);
		}
	}
	for (size_t i = 0; meat && half && i < p; i++)
		for (size_t k = 0; k < p; k++)
			for (size_t j = 0; j < p; j++)
				half[i][k] += fit->bread[i][j] * meat[j][k];
	for (size_t i = 0; meat && half && i < p; i++)
		for (size_t k = 0; k < p; k++) {
			fit->v[i][k] = 0;
			for (size_t j = 0; j < p; j++)
				fit->v[i][k] += half[i][j] * fit->bread[j][k] * more;
		}
	free(meat);
	free(half);
	return meat && half;
}
