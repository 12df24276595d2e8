/* shrink.c — see shrink.h. */
#include <gsl/gsl_multimin.h>
#include <gsl/gsl_sf_gamma.h>
#include <math.h>
#include <stdbool.h>

#include "stat/held.h"
#include "stat/inverse.h"
#include "stat/shrink.h"

static const double alike_from = 1e6;

static bool tells(double x, double n)
{
	return n > 0 && x >= 0 && x <= n;
}

/* log of C(n, x): how many ways there are */
static double log_ways(double x, double n)
{
	return gsl_sf_lngamma(n + 1) - gsl_sf_lngamma(x + 1) - gsl_sf_lngamma(n - x + 1);
}

/* log of B(x + a, n - x + b) / B(a, b): of few whole counts the product of x times (a + i), n - x times (b + i), over n times
 * (a + b + i), which is quicker than two beta functions, and loses nothing where a and b are large. */
static double log_beside(double a, double b, double x, double n)
{
	const double few = 128, small = 1e-100;
	enum { TOGETHER = 16 };                           /* no product of so many runs over: a and b are from 1e-18 to 1e6 */
	double part = 1, sum = 0;

	if (n > few || x > floor(x) || n > floor(n))
		return gsl_sf_lnbeta(x + a, n - x + b) - gsl_sf_lnbeta(a, b);
	for (double from = 0; from < n; from += TOGETHER) {
		double above = 1, below = 1, to = fmin(from + TOGETHER, n);

		for (double i = from; i < to; i++) {
			above *= i < x ? a + i : b + (i - x);
			below *= a + b + i;
		}
		part *= above / below;
		if (part < small) {
			sum += log(part);
			part = 1;
		}
	}
	return sum + log(part);
}

/* The beta-binomial, and the binomial where a and b are without bound. */
static double log_likely(double a, double b, double x, double n)
{
	return log_ways(x, n) + log_beside(a, b, x, n);
}

double shrink_loglik(double a, double b, const double *x, const double *n, size_t groups)
{
	double sum = 0;

	for (size_t i = 0; i < groups; i++)
		if (tells(x[i], n[i]))
			sum += log_likely(a, b, x[i], n[i]);
	return sum;
}

static struct shrink found_at(double a, double b, const double *x, const double *n, size_t groups)
{
	return (struct shrink){ a, b, a / (a + b), 1 / (a + b + 1), shrink_loglik(a, b, x, n, groups), a + b >= alike_from };
}

/* m and v of x/n: a = ((1-m)/v - 1/m) m², b = a (1/m - 1) */
struct shrink shrink_moments(const double *x, const double *n, size_t groups)
{
	double m = 0, v = 0, used = 0, a;

	for (size_t i = 0; i < groups; i++)
		if (tells(x[i], n[i])) {
			double off = x[i] / n[i] - m;

			m += off / ++used;
			v += off * (x[i] / n[i] - m);
		}
	v /= used - 1;
	a = ((1 - m) / v - 1 / m) * m * m;
	return found_at(a, a * (1 / m - 1), x, n, groups);
}

struct counts { const double *x, *n; size_t groups; };

/* at: the logit of the mean, and log(a + b), kept from running beyond `alike` */
static void parts_of(const gsl_vector *at, double *a, double *b)
{
	double mean = 1 / (1 + exp(-gsl_vector_get(at, 0))), sum = exp(fmin(gsl_vector_get(at, 1), log(alike_from)));

	mean = fmin(fmax(mean, 1e-12), 1 - 1e-12);
	sum = fmax(sum, 1e-6);
	*a = mean * sum;
	*b = (1 - mean) * sum;
}

static double unlikely(const gsl_vector *at, void *of)
{
	const struct counts *c = of;
	double               a, b, loglik = 0;

	parts_of(at, &a, &b);
	for (size_t i = 0; i < c->groups; i++)            /* the ways are the same wherever a and b are */
		if (tells(c->x[i], c->n[i]))
			loglik += log_beside(a, b, c->x[i], c->n[i]);
	return isnan(loglik) ? 1e300 : -loglik;
}

static void settle(gsl_multimin_fminimizer *search, gsl_multimin_function *f, gsl_vector *at, double stride, double near)
{
	gsl_vector *strides = stat_held(gsl_vector_alloc(2));

	if (!strides)
		return;
	gsl_vector_set_all(strides, stride);
	(void)gsl_multimin_fminimizer_set(search, f, at, strides);
	for (int i = 0; i < 2000; i++)
		if (gsl_multimin_fminimizer_iterate(search) != 0
		    || gsl_multimin_test_size(gsl_multimin_fminimizer_size(search), near) == 0)
			break;
	gsl_vector_memcpy(at, search->x);
	gsl_vector_free(strides);
}

struct shrink_start { double at[2], stride, near; bool again; };

static struct shrink search_from(const struct shrink_start *start, const double *x, const double *n, size_t groups)
{
	struct counts            counts = { x, n, groups };
	gsl_multimin_function    f = { unlikely, 2, &counts };
	gsl_multimin_fminimizer *search = stat_held(gsl_multimin_fminimizer_alloc(gsl_multimin_fminimizer_nmsimplex2, 2));
	gsl_vector              *at = stat_held(gsl_vector_alloc(2));
	struct shrink            found = { NAN, NAN, NAN, NAN, NAN, 0 };
	double                   a, b;

	if (search && at) {
		gsl_vector_set(at, 0, start->at[0]);
		gsl_vector_set(at, 1, start->at[1]);
		settle(search, &f, at, start->stride, start->near);
		if (start->again)
			settle(search, &f, at, 0.01, start->near);        /* a simplex that fell flat starts again */
		parts_of(at, &a, &b);
		found = found_at(a, b, x, n, groups);
		found.alike = a + b >= 0.999 * alike_from;
	}
	if (search)
		gsl_multimin_fminimizer_free(search);
	if (at)
		gsl_vector_free(at);
	return found;
}

/* Does the likelihood grow at all as groups begin to differ?  Its slope where they do not, at what they share:
 * Σ x(x-1)/p + (n-x)(n-x-1)/(1-p) - n(n-1), by half (Tarone 1979).  Where it does not, nothing need be searched for. */
static bool differ_at_all(double p, const double *x, const double *n, size_t groups)
{
	double slope = 0;

	for (size_t i = 0; i < groups; i++)
		if (tells(x[i], n[i]))
			slope += x[i] * (x[i] - 1) / p + (n[i] - x[i]) * (n[i] - x[i] - 1) / (1 - p) - n[i] * (n[i] - 1);
	return slope > 0;
}

/* Where all counted, or none did, the mean is at its end and nothing says how groups differ: alike. */
static struct shrink likely_from(const struct shrink *near, const double *x, const double *n, size_t groups)
{
	struct shrink_start start = { .stride = 0.5, .near = 1e-10, .again = true };
	struct shrink       moments = shrink_moments(x, n, groups), found, alike;
	double              all_x = 0, all_n = 0, used = 0, p;

	for (size_t i = 0; i < groups; i++)
		if (tells(x[i], n[i])) {
			all_x += x[i];
			all_n += n[i];
			used++;
		}
	if (used < 2)
		return (struct shrink){ NAN, NAN, NAN, NAN, NAN, 0 };
	p = fmin(fmax(all_x / all_n, 1e-12), 1 - 1e-12);
	if (!(all_x > 0) || !(all_x < all_n) || !differ_at_all(p, x, n, groups))
		return found_at(alike_from * p, alike_from * (1 - p), x, n, groups);
	start.at[0] = log(p / (1 - p));
	start.at[1] = log(moments.a > 0 && moments.b > 0 && isfinite(moments.a + moments.b) ? moments.a + moments.b : 100);
	if (near && near->a > 0 && !near->alike)
		start = (struct shrink_start){ .at = { log(near->a / near->b), log(near->a + near->b) }, .stride = 0.2, .near = 1e-5 };
	found = search_from(&start, x, n, groups);
	alike = found_at(alike_from * p, alike_from * (1 - p), x, n, groups);
	/* so flat a hill has no top: where a search stops on it would say whether groups differ */
	return found.loglik - alike.loglik < 1e-5 ? alike : found;
}

struct shrink shrink_likely(const double *x, const double *n, size_t groups)
{
	return likely_from(NULL, x, n, groups);
}

struct shrink shrink_likely_near(const struct shrink *near, const double *x, const double *n, size_t groups)
{
	return likely_from(near, x, n, groups);
}

double shrink_mean(const struct shrink *by, double x, double n)
{
	return (x + by->a) / (n + by->a + by->b);
}

struct interval shrink_interval(const struct shrink *by, double x, double n, double confidence)
{
	double tail = (1 - confidence) / 2;

	return (struct interval){ inverse_beta(tail, x + by->a, n - x + by->b), inverse_beta_above(tail, x + by->a, n - x + by->b) };
}

/* Σ of the probabilities from one end, each from the one before it: no factorial is large. */
static double tail(double a, double b, double x, double n)
{
	double p = exp(log_likely(a, b, 0, n)), sum = p;

	if (p < 1e-290) {                                 /* the recurrence would start at nothing */
		sum = 0;
		for (double at = 0; at <= x; at++)
			sum += exp(log_likely(a, b, at, n));
		return fmin(sum, 1);
	}
	for (double at = 1; at <= x; at++) {
		p *= (n - at + 1) / at * (at - 1 + a) / (n - at + b);
		sum += p;
	}
	return fmin(sum, 1);
}

double shrink_below(const struct shrink *by, double x, double n)
{
	return tells(x, n) ? tail(by->a, by->b, x, n) : NAN;
}

double shrink_above(const struct shrink *by, double x, double n)
{
	return tells(x, n) ? tail(by->b, by->a, n - x, n) : NAN;
}

struct shrink_marshall shrink_marshall(const double *x, const double *n, size_t groups)
{
	struct shrink_marshall m = { 0 };
	double                 all_x = 0, all_n = 0, used = 0;

	for (size_t i = 0; i < groups; i++)
		if (tells(x[i], n[i])) {
			all_x += x[i];
			all_n += n[i];
			used++;
		}
	m.b = all_x / all_n;
	m.mean_n = all_n / used;
	for (size_t i = 0; i < groups; i++)
		if (tells(x[i], n[i]))
			m.spread += n[i] * (x[i] / n[i] - m.b) * (x[i] / n[i] - m.b) / all_n;
	m.a_poisson = fmax(0, m.spread - m.b / m.mean_n);
	return m;
}

double shrink_marshall_poisson(const struct shrink_marshall *m, double x, double n)
{
	return m->b + m->a_poisson * (x / n - m->b) / (m->a_poisson + m->b / n);
}

double shrink_marshall_weight(const struct shrink_marshall *m, double n)
{
	double chance = m->b * (1 - m->b);

	return (n * m->spread - n / m->mean_n * chance) / ((n - 1) * m->spread + (m->mean_n - n) / m->mean_n * chance);
}

double shrink_marshall_binomial(const struct shrink_marshall *m, double x, double n)
{
	double weight = fmin(fmax(shrink_marshall_weight(m, n), 0), 1);

	return weight * (x / n) + (1 - weight) * m->b;
}
