/* icc.c — see icc.h. */
#include <gsl/gsl_cdf.h>
#include <math.h>

#include "stat/icc.h"
#include "stat/inverse.h"

/* Mean squares: between things, within them, between raters, and what is left. */
struct squares { double n, k, between, within, raters, left; };

static struct squares squares_of(const double *rating, size_t things, size_t raters)
{
	struct squares s = { .n = (double)things, .k = (double)raters };
	double         all = 0, total = 0;

	for (size_t i = 0; i < things * raters; i++)
		all += rating[i];
	all /= s.n * s.k;
	for (size_t i = 0; i < things; i++) {
		double mean = 0;

		for (size_t r = 0; r < raters; r++) {
			mean += rating[i * raters + r] / s.k;
			total += (rating[i * raters + r] - all) * (rating[i * raters + r] - all);
		}
		s.between += s.k * (mean - all) * (mean - all);
	}
	for (size_t r = 0; r < raters; r++) {
		double mean = 0;

		for (size_t i = 0; i < things; i++)
			mean += rating[i * raters + r] / s.n;
		s.raters += s.n * (mean - all) * (mean - all);
	}
	s.left = fmax(0, total - s.between - s.raters) / ((s.n - 1) * (s.k - 1));
	s.within = (total - s.between) / (s.n * (s.k - 1));
	s.between /= s.n - 1;
	s.raters /= s.k - 1;
	return s;
}

/* One rating and the mean of k, where F has the limits: McGraw and Wong 1996, table 7, cases 1 and 3. */
static void by_f(const struct squares *s, double left, double freedom2, double tail, struct icc *one, struct icc *mean)
{
	double f = s->between / left, freedom1 = s->n - 1;
	double lo = f / inverse_f_above(tail, freedom1, freedom2), hi = f * inverse_f_above(tail, freedom2, freedom1);
	double p = gsl_cdf_fdist_Q(f, freedom1, freedom2);

	*one = (struct icc){ (s->between - left) / (s->between + (s->k - 1) * left), f, freedom1, freedom2, p,
	                     { (lo - 1) / (lo + s->k - 1), (hi - 1) / (hi + s->k - 1) } };
	*mean = (struct icc){ (s->between - left) / s->between, f, freedom1, freedom2, p, { 1 - 1 / lo, 1 - 1 / hi } };
}

/* Case 2: the raters stand for all raters. */
static double by_satterthwaite(const struct squares *s, double tail, struct icc *one, struct icc *mean)
{
	double n = s->n, k = s->k, freedom2 = (n - 1) * (k - 1), f = s->between / s->left, fj = s->raters / s->left;
	double icc = (s->between - s->left) / (s->between + (k - 1) * s->left + k * (s->raters - s->left) / n);
	double part = n * (1 + (k - 1) * icc) - k * icc;
	double freedom = freedom2 * pow(k * icc * fj + part, 2) / ((n - 1) * k * k * icc * icc * fj * fj + part * part);
	double above = inverse_f_above(tail, n - 1, freedom), below = inverse_f_above(tail, freedom, n - 1);
	double rest = k * s->raters + (k * n - k - n) * s->left, p = gsl_cdf_fdist_Q(f, n - 1, freedom2);
	double lo = n * (s->between - above * s->left) / (above * rest + n * s->between);
	double hi = n * (below * s->between - s->left) / (rest + n * below * s->between);

	*one = (struct icc){ icc, f, n - 1, freedom2, p, { lo, hi } };
	*mean = (struct icc){ (s->between - s->left) / (s->between + (s->raters - s->left) / n), f, n - 1, freedom2, p,
	                      { lo * k / (1 + lo * (k - 1)), hi * k / (1 + hi * (k - 1)) } };
	return freedom;
}

struct iccs icc_of(const double *rating, size_t things, size_t raters, double confidence)
{
	struct iccs    found = { .freedom21 = NAN };
	struct squares s = squares_of(rating, things, raters);
	double         tail = (1 - confidence) / 2;

	for (size_t i = 0; i < ICC_FORMS; i++)
		found.of[i] = (struct icc){ NAN, NAN, NAN, NAN, NAN, { NAN, NAN } };
	if (things < 2 || raters < 2 || !(s.left > 1e-14 * s.between) || !(s.within > 0))
		return found;
	by_f(&s, s.within, s.n * (s.k - 1), tail, &found.of[ICC_1], &found.of[ICC_1K]);
	by_f(&s, s.left, (s.n - 1) * (s.k - 1), tail, &found.of[ICC_3], &found.of[ICC_3K]);
	found.freedom21 = by_satterthwaite(&s, tail, &found.of[ICC_2], &found.of[ICC_2K]);
	return found;
}
