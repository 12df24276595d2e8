/* together_other.c — stricter corrections for many tests, for comparison: see together.h. */
#include <math.h>
#include <stdlib.h>

#include "stat/together.h"

static size_t there(const struct together *test, size_t n)
{
	size_t m = 0;

	for (size_t i = 0; i < n; i++)
		m += isnan(test[i].p) ? 0 : 1;
	return m;
}

static int by_p(const void *one, const void *other)
{
	const struct together *a = one, *b = other;

	if (isnan(a->p) != isnan(b->p))
		return isnan(a->p) ? 1 : -1;
	return (a->p > b->p) - (a->p < b->p);
}

static int by_place(const void *one, const void *other)
{
	const struct together *a = one, *b = other;

	return (a->place > b->place) - (a->place < b->place);
}

/* Holm 1979: the greatest over j <= i of (m - j + 1) p(j), and at most 1. */
void together_holm(struct together *test, size_t n)
{
	size_t m = there(test, n);
	double most = 0;

	for (size_t i = 0; i < n; i++) {
		test[i].place = i;
		test[i].q = NAN;
	}
	if (n > 0)
		qsort(test, n, sizeof *test, by_p);
	for (size_t i = 0; i < m; i++)
		test[i].q = most = fmin(1, fmax(most, (double)(m - i) * test[i].p));
	if (n > 0)
		qsort(test, n, sizeof *test, by_place);
}

void together_bonferroni(struct together *test, size_t n)
{
	double m = (double)there(test, n);

	for (size_t i = 0; i < n; i++)
		test[i].q = isnan(test[i].p) ? NAN : fmin(1, m * test[i].p);
}

/* Benjamini and Yekutieli 2001: Benjamini and Hochberg's, with m (1 + 1/2 + … + 1/m) for m. */
void together_yekutieli(struct together *test, size_t n)
{
	size_t m = there(test, n);
	double harmonic = 0, least = 1;

	for (size_t i = 1; i <= m; i++)
		harmonic += 1 / (double)i;
	for (size_t i = 0; i < n; i++) {
		test[i].place = i;
		test[i].q = NAN;
	}
	if (n > 0)
		qsort(test, n, sizeof *test, by_p);
	for (size_t i = m; i-- > 0; )
		test[i].q = least = fmin(least, harmonic * (double)m / (double)(i + 1) * test[i].p);
	if (n > 0)
		qsort(test, n, sizeof *test, by_place);
}
