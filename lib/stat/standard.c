/* standard.c — see standard.h. */
#include <math.h>
#include <stdbool.h>

#include "stat/standard.h"

static const struct interval nothing = { NAN, NAN };

static long double count_of(double x)
{
	return isnan(x) ? 0 : (long double)x;
}

/* Σ w x/n / Σ w, and Σ w² x/n² / (Σ w)²: Breslow and Day 1987, section 2.1; Poisson in each stratum.
 * A stratum where nobody lives has no rate, and then neither has the place: its own, not its neighbours'. */
struct direct standard_direct(const struct stratum *s, size_t n)
{
	long double   x = 0, people = 0, rate = 0, variance = 0, weight = 0;
	bool          known = n > 0;
	struct direct found = { .rate = NAN, .variance = NAN };

	for (size_t i = 0; i < n; i++) {
		long double w = (long double)s[i].standard, each = count_of(s[i].x);

		known &= s[i].n > 0 && s[i].standard >= 0 && !(s[i].x < 0);
		x += each;
		people += (long double)s[i].n;
		weight += w;
		rate += w * each / (long double)s[i].n;
		variance += w * w * each / ((long double)s[i].n * (long double)s[i].n);
	}
	found.x = (double)x;
	found.n = (double)people;
	if (!known || !(weight > 0) || x < STANDARD_LEAST)
		return found;
	found.rate = (double)(rate / weight);
	found.variance = (double)(variance / (weight * weight));
	return found;
}

/* Dobson, Kuulasmaa, Eberle and Scherer 1991: the limits of the plain count, brought to the rate's own spread. */
struct interval standard_direct_interval(const struct direct *d, double confidence)
{
	struct interval count;
	double          scale;

	if (isnan(d->rate))
		return nothing;
	count = interval_count(d->x, confidence);
	scale = sqrt(d->variance / d->x);
	return (struct interval){ d->rate + scale * (count.lo - d->x), d->rate + scale * (count.hi - d->x) };
}

/* Σ n x_ref/n_ref are expected: Breslow and Day 1987, section 2.3. */
struct indirect standard_indirect(const struct stratum *s, size_t n)
{
	long double     observed = 0, expected = 0, x_ref = 0, n_ref = 0;
	bool            known = n > 0;
	struct indirect found = { .ratio = NAN };

	for (size_t i = 0; i < n; i++) {
		known &= s[i].n_ref > 0 && s[i].n >= 0 && !(s[i].x < 0);
		observed += count_of(s[i].x);
		expected += (long double)s[i].n * count_of(s[i].x_ref) / (long double)s[i].n_ref;
		x_ref += count_of(s[i].x_ref);
		n_ref += (long double)s[i].n_ref;
	}
	found.observed = (double)observed;
	found.expected = known ? (double)expected : NAN;
	found.reference = n_ref > 0 ? (double)(x_ref / n_ref) : NAN;
	if (known && expected > 0)
		found.ratio = (double)(observed / expected);
	return found;
}

struct interval standard_indirect_interval(const struct indirect *i, double confidence)
{
	return isnan(i->ratio) ? nothing : interval_rate(i->observed, i->expected, confidence);
}
