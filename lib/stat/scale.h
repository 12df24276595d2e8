/* scale.h — do the items of a scale belong together?
 *
 * Pure: sums in, numbers out.  What cannot be said is nan. */
#ifndef STAT_SCALE_H
#define STAT_SCALE_H
#include <stddef.h>

/* Cronbach's alpha from n complete rows: sums and sums of squares of each item, and of the rows' totals.
 * nan under 2 items or 2 rows, or where every total is the same. */
double scale_alpha(const double *sum, const double *squares, size_t items, double total, double total_squares, double n);
#endif
