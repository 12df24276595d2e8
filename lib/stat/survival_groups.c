/* survival_groups.c — do groups wait differently: log-rank, Peto, and Cox's ratio for two. */
#include "stat/held.h"
#include "survival.h"

#include <gsl/gsl_cdf.h>
#include <gsl/gsl_linalg.h>
#include <math.h>
#include <stdlib.h>

struct differ { size_t groups; double *at_risk, *died, *observed, *expected; gsl_matrix *v; };

/* One event time: what each group would have had, and the hypergeometric covariance. */
static void add_time(struct differ *f, double at_risk, double died, double weight)
{
	double spread = at_risk > 1 ? died * (at_risk - died) / (at_risk * at_risk * (at_risk - 1)) : 0;

	for (size_t g = 0; g < f->groups; g++) {
		f->observed[g] += weight * f->died[g];
		f->expected[g] += weight * died * f->at_risk[g] / at_risk;
		for (size_t k = 0; k < f->groups; k++) {
			double *v = gsl_matrix_ptr(f->v, g, k);

			*v += weight * weight * spread * f->at_risk[g] * ((g == k ? at_risk : 0) - f->at_risk[k]);
		}
	}
}

/* The quadratic form of observed less expected, without the last group that can differ. */
static struct survival_test quadratic(const struct differ *f)
{
	size_t              *kept = stat_held(calloc(f->groups, sizeof *kept)), n = 0;
	struct survival_test t = { NAN, 0, NAN };
	gsl_matrix          *v;
	gsl_vector          *d, *solved;

	for (size_t g = 0; kept && g < f->groups; g++)
		if (f->expected[g] > 0)
			kept[n++] = g;
	if (n < 2) {
		free(kept);
		return t;
	}
	n--;
	v = stat_held(gsl_matrix_alloc(n, n));
	d = stat_held(gsl_vector_alloc(n));
	solved = stat_held(gsl_vector_alloc(n));
	for (size_t i = 0; v && d && solved && i < n; i++) {
		gsl_vector_set(d, i, f->observed[kept[i]] - f->expected[kept[i]]);
		for (size_t k = 0; k < n; k++)
			gsl_matrix_set(v, i, k, gsl_matrix_get(f->v, kept[i], kept[k]));
	}
	if (v && d && solved && gsl_linalg_cholesky_decomp1(v) == 0 && gsl_linalg_cholesky_solve(v, d, solved) == 0) {
		t = (struct survival_test){ .df = (double)n };
		for (size_t i = 0; i < n; i++)
			t.chi_square += gsl_vector_get(d, i) * gsl_vector_get(solved, i);
		t.p = gsl_cdf_chisq_Q(t.chi_square, t.df);
	}
	if (v)
		gsl_matrix_free(v);
	if (d)
		gsl_vector_free(d);
	if (solved)
		gsl_vector_free(solved);
	free(kept);
	return t;
}

struct survival_test survival_differ(const struct survival_case *all, size_t n, size_t groups, double rho,
                                     double *observed, double *expected)
{
	struct differ f = { .groups = groups, .observed = observed, .expected = expected };
	struct survival_test t = { NAN, 0, NAN };
	double        survival = 1, left = (double)survival_cases(all, n);

	for (size_t g = 0; g < groups; g++)
		observed[g] = expected[g] = 0;
	if (groups < 2 || n == 0)
		return t;
	f.at_risk = stat_held(calloc(groups, sizeof *f.at_risk));
	f.died = stat_held(calloc(groups, sizeof *f.died));
	f.v = stat_held(gsl_matrix_calloc(groups, groups));
	for (size_t i = 0; f.at_risk && i < n; i++)
		f.at_risk[all[i].group] += 1 + (double)all[i].more;
	for (size_t i = 0, end; f.at_risk && f.died && f.v && i < n; i = end) {
		double at_risk = left, died = 0;

		for (size_t g = 0; g < groups; g++)
			f.died[g] = 0;
		for (end = i; end < n && all[end].time <= all[i].time; end++)
			if (all[end].event) {
				f.died[all[end].group] += 1 + (double)all[end].more;
				died += 1 + (double)all[end].more;
			}
		if (died > 0)
			add_time(&f, at_risk, died, rho > 0 ? pow(survival, rho) : 1);
		survival *= 1 - died / at_risk;
		for (size_t k = i; k < end; k++) {
			f.at_risk[all[k].group] -= 1 + (double)all[k].more;
			left -= 1 + (double)all[k].more;
		}
	}
	if (f.at_risk && f.died && f.v)
		t = quadratic(&f);
	free(f.at_risk);
	free(f.died);
	if (f.v)
		gsl_matrix_free(f.v);
	return t;
}

/* The score and its slope at b; f is the part of the ties that Efron takes off the risk set. */
static void score_at(const struct survival_case *all, size_t n, enum survival_ties ties, double b, double *score, double *slope)
{
	double risk[2] = { 0, 0 }, e = exp(b);

	*score = *slope = 0;
	for (size_t i = 0; i < n; i++)
		risk[all[i].group > 0] += 1 + (double)all[i].more;
	for (size_t i = 0, end; i < n; i = end) {
		double died[2] = { 0, 0 }, left[2] = { 0, 0 }, both;

		for (end = i; end < n && all[end].time <= all[i].time; end++) {
			died[all[end].group > 0] += all[end].event ? 1 + (double)all[end].more : 0;
			left[all[end].group > 0] += 1 + (double)all[end].more;
		}
		both = died[0] + died[1];
		*score += died[1];
		for (double k = 0; k < both; k++) {
			double f = ties == SURVIVAL_EFRON ? k / both : 0;
			double one = (risk[1] - f * died[1]) * e, share = one / (one + risk[0] - f * died[0]);

			*score -= share;
			*slope += share * (1 - share);
		}
		risk[0] -= left[0];
		risk[1] -= left[1];
	}
}

struct survival_ratio survival_cox(const struct survival_case *all, size_t n, enum survival_ties ties)
{
	struct survival_ratio r = { NAN, NAN, NAN, NAN, NAN, NAN };
	const double          z = gsl_cdf_ugaussian_Qinv(0.025);
	double                score, slope, b = 0;

	for (int i = 0; i < 60; i++) {
		double by;

		score_at(all, n, ties, b, &score, &slope);
		if (!(slope > 0))
			return r;
		by = score / slope;
		b += by > 2 ? 2 : by < -2 ? -2 : by;
		if (fabs(b) > 25)                         /* one group has no event, or all of them first */
			return r;
		if (fabs(by) < 1e-12)
			break;
	}
	score_at(all, n, ties, b, &score, &slope);
	if (!(slope > 0) || fabs(score) > 1e-6)
		return r;
	r.log_ratio = b;
	r.se = 1 / sqrt(slope);
	r.ratio = exp(b);
	r.lo = exp(b - z * r.se);
	r.hi = exp(b + z * r.se);
	r.p = 2 * gsl_cdf_ugaussian_Q(fabs(b / r.se));
	return r;
}
