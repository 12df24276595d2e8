/* progress.h — is a measure on track?  Its level now, with an interval, against a milestone; and since when.
 *
 * Pure but for the points it is handed.  The level is the end of a straight line through the last 12 months (8 quarters),
 * with AR(1) errors when neighbours are alike (lag-1 autocorrelation above 0.2); of a stock, the latest count's own interval.
 * What is made of several periods is indicative when one of these is: nobody can tell how much that one weighs in it. */
#ifndef PROGRESS_H
#define PROGRESS_H
#include "points.h"

enum status { STATUS_UNKNOWN, STATUS_ON, STATUS_OFF, STATUS_OPEN, STATUSES };     /* open: the milestone is inside the interval */

struct milestone { month by; double value; };

struct progress {
	double base;                                  /* of the 12 months that end with `baseline`; nan: no figures then */
	bool   base_few, level_few;                   /* indicative */
	month  baseline;
	double level, lo, hi;                         /* nan: too few figures */
	bool   stock;
	struct milestone next, target;                /* by: INT32_MIN: there is none */
	enum status status;
	day    since;                                 /* first month of the run on this side of the path; INT32_MIN: not said */
};

/* milestones: in order of `by`; n may be 0, then the target of the facts counts. */
void progress_of(struct progress *to, const struct points *p, const struct series *s, month baseline, month now, const struct milestone *milestone, size_t n);
#endif
