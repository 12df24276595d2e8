/* groups.c — see groups.h. */
#include <gsl/gsl_cdf.h>
#include <math.h>
#include <stdint.h>
#include <stdlib.h>

#include "stat/groups_inside.h"
#include "stat/held.h"
#include "stat/inverse.h"

static const double small_median = 100;

bool groups_tells(enum groups_kind kind, const struct group *g)
{
	if (!isfinite(g->top) || !isfinite(g->bottom) || !(g->bottom > 0))
		return false;
	if (kind == GROUPS_FIGURES)
		return g->variance > 0 && isfinite(g->variance);
	return g->top >= 0 && (kind == GROUPS_ROOTS || g->top <= g->bottom);
}

double groups_beyond(double tail, double freedom)
{
	return isfinite(freedom) ? inverse_t_above(tail, freedom) : gsl_cdf_ugaussian_Qinv(tail);
}

size_t groups_least(enum groups_yard yard)
{
	return yard == GROUPS_BY_CHANCE ? SIZE_MAX : GROUPS_LEAST;
}

static int by_number(const void *a, const void *b)
{
	const double *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

enum groups_kind groups_of_counts(const struct group *all, size_t n)
{
	double *size = stat_held(calloc(n + 1, sizeof *size)), median = 0;
	size_t  used = 0;

	for (size_t i = 0; size && i < n; i++)
		if (groups_tells(GROUPS_COUNTED, &all[i]))
			size[used++] = all[i].bottom;
	if (used > 0) {
		qsort(size, used, sizeof *size, by_number);
		median = (size[(used - 1) / 2] + size[used / 2]) / 2;
	}
	free(size);
	return median < small_median ? GROUPS_COUNTED : GROUPS_ANGLES;
}

void groups_compare(enum groups_kind kind, enum groups_yard yard, struct group *all, size_t n)
{
	const struct interval nothing = { NAN, NAN };
	struct group         *told = stat_held(calloc(n + 1, sizeof *told));
	size_t                used = 0;

	for (size_t i = 0; i < n; i++) {
		all[i].others = all[i].z = all[i].p = all[i].shrunk = NAN;
		all[i].usual = all[i].far = all[i].shrunk_interval = nothing;
		if (told && groups_tells(kind, &all[i]))
			told[used++] = all[i];
	}
	if (used >= 2 && kind == GROUPS_COUNTED)
		groups_counted(yard, told, used);
	else if (used >= 2)
		groups_normal(kind, yard, told, used);
	for (size_t i = 0, k = 0; told && i < n; i++)
		if (groups_tells(kind, &all[i]))
			all[i] = told[k++];
	free(told);
}
