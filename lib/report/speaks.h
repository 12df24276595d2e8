/* speaks.h — which series speaks for a measure that is counted by several lengths of period: one rule, for pages and drawings. */
#ifndef SPEAKS_H
#define SPEAKS_H
#include "points.h"

/* The whole, in one figure.  `per month:20;quarter`: the first whose middle period has so many asked; without a number it is always
 * good enough.  NULL: there is none. */
const struct series *speaks_for(const struct points *p, str measure, const struct facts *f);

/* The last, coarsest length of period by which the measure is counted by `by`, or by parts of the whole: a group's month is small.
 * Empty: by none. */
str speaks_groups(const struct points *p, str measure, const struct facts *f, str by);
#endif
