/* paired.h — the same people, or the same things, seen twice.
 *
 * Pure: numbers in, numbers out; GSL and libm only.  What cannot be said is nan. */
#ifndef STAT_PAIRED_H
#define STAT_PAIRED_H
#include <stddef.h>

#include "stat/interval.h"

/* Is the mean nought?  t of a ratio of sums on clusters - 1: of the differences and the rows. */
double paired_p(const struct sums *differences);

/* Wilcoxon's signed ranks: noughts are left out; `many` of a kind count each.  Sorts the differences by size.  p is Normal; `corrected` has half a rank
 * taken off; `exact` goes by all ways the signs could have fallen, ties and all, and is nan beyond PAIRED_EXACT differences.
 * Nothing to say without a difference: p is 1. */
enum { PAIRED_EXACT = 50 };
struct paired_ranks { size_t differ; double positive, p, p_corrected, p_exact; };
struct paired_difference { double is; size_t many; };
struct paired_ranks paired_ranks(struct paired_difference *all, size_t n);

/* Two averages at once: where the pair of true means may lie (Hotelling).  Half axes, and the angle of the long one from
 * the first's axis, in radians. */
struct paired_ellipse { double first, second, major, minor, angle; };
struct paired_ellipse paired_ellipse(double n, double first, double second, double ff, double fs, double ss, double confidence);

/* Two means of different people, each with the square of its standard error and its degrees of freedom (Welch). */
struct paired_apart { double difference, freedom, t, p; struct interval limits; };
struct paired_apart paired_apart(double mean1, double variance1, double freedom1, double mean2, double variance2, double freedom2,
                                 double confidence);
#endif
