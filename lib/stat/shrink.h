/* shrink.h — few answers pull a group's figure towards everybody's: empirical Bayes.
 *
 * Pure.  Groups are x of n; those with n = 0, or missing, tell nothing and are left out of what is estimated. */
#ifndef STAT_SHRINK_H
#define STAT_SHRINK_H
#include "stat/interval.h"

#include <stddef.h>

/* Groups differ as draws from Beta(a, b); with a + b at 1e6 or more they do not differ beyond chance (alike). */
struct shrink { double a, b, mean, rho, loglik; int alike; };       /* rho = 1/(a + b + 1) */
struct shrink shrink_moments(const double *x, const double *n, size_t groups);   /* unweighted; for comparison and as a start */
struct shrink shrink_likely(const double *x, const double *n, size_t groups);    /* the likeliest: what we use; nan under 2 groups */
/* The same to four places or so, begun from what all of them but one more or less gave: what leaves each out in turn asks for it. */
struct shrink shrink_likely_near(const struct shrink *near, const double *x, const double *n, size_t groups);
double        shrink_loglik(double a, double b, const double *x, const double *n, size_t groups);

/* A group's figure once the others have been listened to: the mean of Beta(x + a, n - x + b) and its middle 95%. */
double          shrink_mean(const struct shrink *by, double x, double n);
struct interval shrink_interval(const struct shrink *by, double x, double n, double confidence);

/* How likely x or fewer, and x or more, of n are, when this group is another draw: the beta-binomial's tails. */
double shrink_below(const struct shrink *by, double x, double n);
double shrink_above(const struct shrink *by, double x, double n);

/* Marshall 1991: weights from the spread of the groups' figures; `weight` from 0 to 1, however the moments fall. */
struct shrink_marshall { double b, spread, a_poisson, mean_n; };
struct shrink_marshall shrink_marshall(const double *x, const double *n, size_t groups);
double shrink_marshall_poisson(const struct shrink_marshall *m, double x, double n);
double shrink_marshall_weight(const struct shrink_marshall *m, double n);   /* of the binomial form; not cut to 0 and 1 */
double shrink_marshall_binomial(const struct shrink_marshall *m, double x, double n);
#endif
