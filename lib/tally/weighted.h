/* weighted.h — a point's weighted figure, which stands beside its own and never instead of it: see `rake` and measure(5), `weight`.
 *
 * Counts are never weighted.  Only percentages, means and ratios have such a figure, in periods of a quarter or longer. */
#ifndef WEIGHTED_H
#define WEIGHTED_H
#include "points.h"
#include "stat/interval.h"

struct weighted {
	double value;                                     /* nan: there is none */
	struct interval interval;                         /* of a percentage: Wilson, on the effective n; else nothing */
	double effective;                                 /* how many answers of equal weight, each of another family, these are worth */
};
struct weighted weighted_of(const struct points *p, const struct point *t);
#endif
