/* agree.h — do two people who judge the same thing say the same?
 *
 * Pure: numbers in, numbers out; GSL and libm only.  What cannot be said is nan. */
#ifndef STAT_AGREE_H
#define STAT_AGREE_H
#include <stddef.h>

#include "stat/interval.h"

/* n things judged twice: sums of first and of second, of first², first × second, second². */
struct agree_sums { double n, first, second, ff, fs, ss; };

/* Cohen's kappa with quadratic weights, from sums alone: of two values it is the plain kappa. */
double agree_kappa(struct agree_sums of);

/* ICC(2,1): the two raters stand for all raters, absolute agreement, one rating.  f and p test that there is none. */
struct agree_icc { double icc, f, p; struct interval limits; };
struct agree_icc agree_icc(struct agree_sums of, double confidence);

/* Cohen's kappa of a table: count[first * k + second] of k values in their order, evenly spaced. */
enum agree_weights { AGREE_PLAIN, AGREE_LINEAR, AGREE_QUADRATIC };
struct agree_table { double kappa, error, z, p; struct interval limits; };       /* z and p test that kappa is 0 */
struct agree_table agree_table(const double *count, size_t k, enum agree_weights weights, double confidence);
#endif
