/* proportions.h — are two percentages different, and by how much?
 *
 * Pure: numbers in, numbers out; GSL and libm only.  x counted out of n; counts need not be whole where answers come in
 * clusters and are worth less than their number.  What cannot be said is nan. */
#ifndef STAT_PROPORTIONS_H
#define STAT_PROPORTIONS_H
#include "stat/interval.h"

/* x1 of n1 beside x2 of n2: two samples that share nobody. */
struct proportions { double x1, n1, x2, n2; };

struct interval proportions_difference(struct proportions of, double confidence);      /* p1 - p2: Newcombe's hybrid score */
struct interval proportions_wald(struct proportions of, double confidence);            /* the textbook's, for comparison only */

struct proportions_test { double chi, p; };               /* chi-square on 1 degree of freedom, two-sided p */
struct proportions_test proportions_chi(struct proportions of);
struct proportions_test proportions_yates(struct proportions of);
double proportions_fisher(struct proportions of);         /* two-sided p; the counts are rounded to whole ones */
double proportions_odds(struct proportions of);           /* conditional odds ratio: 0 or infinite at the ends */
double proportions_p(struct proportions of);              /* Fisher's where a count under 5 is expected, else chi-square's */

/* The same people twice: both, only the first, only the second, neither. */
struct paired_counts { double both, first, second, neither; };
struct interval proportions_paired(struct paired_counts of, double confidence);        /* p1 - p2: Newcombe's for pairs */
double proportions_mcnemar(struct paired_counts of);      /* exact two-sided p of those who differ */
#endif
