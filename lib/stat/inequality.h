/* inequality.h — how much a figure differs between the two ends of a ladder, as of deprivation. */
#ifndef STAT_INEQUALITY_H
#define STAT_INEQUALITY_H
#include <stddef.h>

#include "stat/interval.h"

struct rung {                                             /* in order, the least advantaged first */
	double people;                                    /* above 0 */
	double value, error;                              /* the figure, and its standard error: on the scale that varies */
};

/* On which scale the figures vary Normally: their own, as logarithms (rates), as logits (proportions).
 * `value` is on its own scale; `error` on the one named. */
enum inequality_scale { INEQUALITY_PLAIN, INEQUALITY_LOG, INEQUALITY_LOGIT };

struct inequality {
	double          intercept;                        /* fitted at the bottom of the ladder */
	double          slope;                            /* SII: fitted at the top, less that */
	double          relative;                         /* RII: fitted at the top, over that; nan when that is 0 */
	struct interval slope_interval, relative_interval;
};

/* All nan under two rungs, with a rung of nobody or one without a value.  Intervals are nan without errors. */
struct inequality inequality_of(const struct rung *rung, size_t n, enum inequality_scale scale, double confidence);
#endif
