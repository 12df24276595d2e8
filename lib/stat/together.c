/* together.c — see together.h. */
#include <math.h>
#include <stdlib.h>

#include "stat/together.h"

/* Missing ones last; ties as they came, so that the order is one. */
static int by_p(const void *one, const void *other)
{
	const struct together *a = one, *b = other;

	if (isnan(a->p) != isnan(b->p))
		return isnan(a->p) ? 1 : -1;
	if (a->p > b->p || a->p < b->p)
		return a->p > b->p ? 1 : -1;
	return (a->place > b->place) - (a->place < b->place);
}

static int by_place(const void *one, const void *other)
{
	const struct together *a = one, *b = other;

	return (a->place > b->place) - (a->place < b->place);
}

/* Benjamini and Hochberg 1995: q(i) is the least over j >= i of p(j) m / j, and at most 1. */
void together_judge(struct together *test, size_t n)
{
	double least = 1;
	size_t m = 0;

	if (n == 0)
		return;
	for (size_t i = 0; i < n; i++) {
		test[i].place = i;
		test[i].q = NAN;
		m += isnan(test[i].p) ? 0 : 1;
	}
	qsort(test, n, sizeof *test, by_p);
	for (size_t i = m; i-- > 0;)
		test[i].q = least = fmin(least, test[i].p * (double)m / (double)(i + 1));
	qsort(test, n, sizeof *test, by_place);
}
