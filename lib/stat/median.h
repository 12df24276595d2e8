/* median.h — the middle one, and between which of the others it lies.
 *
 * Pure: sorted numbers in, numbers out.  What cannot be said is nan. */
#ifndef STAT_MEDIAN_H
#define STAT_MEDIAN_H
#include <stddef.h>

#include "stat/interval.h"

double median_of(const double *sorted, size_t n);         /* of an even number, halfway between the two in the middle */

/* Two of the numbers themselves, chosen by rank; nothing under 6 of them at 95%.  `worth`: how many independent numbers
 * they are as good as, n unless they come in clusters. */
struct interval median_interval(const double *sorted, size_t n, double worth, double confidence);

/* How many independent numbers these are worth when those of one cluster lean the same way.
 * The clusters' shares below the median, summed: below² over clusters, below × size, size². */
struct median_clusters { double clusters, below, rows, below_squares, below_rows, rows_squares, each_squares; };
double median_worth(const struct median_clusters *c);
#endif
