/* impossible.h — what cannot be in a series: one clear line, and the other series keep their result. */
#ifndef IMPOSSIBLE_H
#define IMPOSSIBLE_H
#include "points.h"

/* What the numerators of an ordinary CSV are, as the command line has it; what the measure says goes before. */
enum counts_are { COUNTS_NOT_SAID, COUNTS_OF_ANYTHING, COUNTS_OUT_OF_COUNTS };

/* Says the first one: a count above its denominator, a negative count; and, of a stream that in_spare was asked of, the first number that is
 * none.  How the stage ends: BAD_DATA when a person's own CSV has such a series, for the person is there to mend it; DONE else, for a night
 * goes on without the series.  In a person's CSV the series is then unreadable, and all its points are without a figure. */
enum exit_code impossible_said(struct points *p, enum counts_are asked);
#endif
