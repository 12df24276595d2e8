/* interval.h — how sure we may be of a figure: intervals for proportions, counts, rates, means and ratios.
 *
 * Pure: numbers in, numbers out; GSL and libm only, and no error handler of GSL is ever reached.
 * `confidence` is a part of one, 0.95.  What cannot be said (no denominator, one cluster, a missing
 * number) is both nan: nothing here refuses, the caller leaves the cells empty. */
#ifndef STAT_INTERVAL_H
#define STAT_INTERVAL_H
#include <stddef.h>

struct interval { double lo, hi; };                       /* both nan: nothing to say */

/* x counted out of n.  Wilson: the house's default.  Exact (Clopper-Pearson): never too narrow. */
struct interval interval_wilson(double x, double n, double confidence);
struct interval interval_exact(double x, double n, double confidence);

/* Goodman: parts of one whole, all at once.  `parts` is how many parts there are. */
struct interval interval_goodman(double x, double n, double parts, double confidence);

/* A count, or so many for each unit of exposure: Byar, exact below 10. */
struct interval interval_count(double x, double confidence);
struct interval interval_rate(double x, double exposure, double confidence);

/* A mean of n values from their sum and their sum of squares, by t. */
struct interval interval_mean(double n, double sum, double squares, double confidence);

/* The same of n values at hand, their mean and deviation (n - 1) besides: centred first, so that nothing cancels.
 * One value has no deviation; a missing one is a missing mean. */
struct sample { double mean, deviation; };
struct interval interval_values(const double *value, size_t n, double confidence, struct sample *found);

/* The five sums over clusters that a point carries, and how many clusters there are: without clusters
 * every row is one.  A cluster's top is t, its bottom b. */
struct sums {
	double clusters, top, bottom;                     /* how many; sums of t and of b */
	double nn, nd, dd;                                /* sums of t*t, t*b, b*b */
};
double          interval_ratio_variance(const struct sums *s);       /* of top/bottom, linearised; nan under 2 clusters */
struct interval interval_ratio(const struct sums *s, double confidence);   /* by t on clusters - 1 */

/* How many independent answers would be as sure as these: at most `bottom`; where the value is 0 or 1,
 * by the clusters' sizes alone, and at most as many as there are clusters. */
double          interval_effective(const struct sums *s);
double          interval_effective_weighted(double wsum, double wsumsq, double people);   /* Kish; people nan: no bound */
struct interval interval_wilson_clustered(const struct sums *s, double confidence);

/* When n of a finite number `among` answered: the arms of the interval shrink by this, from 1 to 0. */
double          interval_finite(double n, double among);
struct interval interval_shrunk(struct interval of, double value, double factor);
#endif
