/* versus.h — one figure beside another: how far apart, and how sure may one be.
 *
 * Pure: numbers in, numbers out; libm and GSL only.  The two are taken to be independent; where one is part of the other, or
 * both lean the same way, the interval is too wide and not too narrow.  What cannot be said is nan. */
#ifndef STAT_VERSUS_H
#define STAT_VERSUS_H
#include "stat/interval.h"

struct versus_side { double value; struct interval of; };

/* first - second, and first / second, from each one's own interval (MOVER): of two Wilson intervals the difference's is
 * Newcombe's.  A ratio has an interval only where all of both intervals is above nought. */
struct interval versus_difference(struct versus_side first, struct versus_side second);
struct interval versus_ratio(struct versus_side first, struct versus_side second);

/* Two counts, each for its exposure: exact two-sided p that the rates are one. */
double versus_rates_p(double count1, double exposure1, double count2, double exposure2);
#endif
