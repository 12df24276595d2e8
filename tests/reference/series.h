/* series.h — the series of a chart case: one a facet, sorted by its x, ready for stat/spc. */
#ifndef SERIES_H
#define SERIES_H
#include "judge.h"
#include "stat/spc.h"

struct case_series {
	const char       *facet;
	size_t            n;
	size_t           *row;                            /* of input.csv, in the order of x */
	struct spc_point *point;                          /* value is y; top and bottom are nan */
};

/* Every facet of input.csv (its column f, or one called `only`), in the order of appearance; *n of them. */
struct case_series *series_all(struct judge *j, const char *only, size_t *n);

/* NULL when there is none. */
struct case_series *series_find(struct case_series *all, size_t n, const char *facet);

/* The place of the point with that x; n when there is none. */
size_t series_place(const struct judge *j, const struct case_series *s, const char *x);

/* Below 0 when x a is before x b: as numbers when both are, else as text (a day sorts so). */
int    series_order(const char *a, const char *b);
#endif
