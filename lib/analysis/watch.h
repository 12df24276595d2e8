/* watch.h — the rows of a dataset as spans of waiting, for measures of shape `time`.  GRAMMAR 4 and 9.6.
 *
 * A row is watched from `start` until `end`, or `stop`, or the as-at day, whichever is first; on the same day `end` wins.  Time is
 * in days.  Without `stop` the curve is Kaplan and Meier's; with it, Aalen and Johansen's: what stopped can no longer end. */
#ifndef WATCH_H
#define WATCH_H
#include "findings.h"
#include "measure.h"

struct watch;

/* The measure is bound to the dataset whose rows will come. */
struct watch *watch_new(const struct measure *m, day as_at);
void          watch_row(struct watch *w, const str *field);

/* Appends the findings of the whole, of every group, and of every period of `per` that ended by as-at, in order.
 * Their texts live in the arena. */
struct watch_found { struct finding *all; size_t n, room; };
void          watch_findings(struct watch *w, struct watch_found *to, struct arena *memory);

/* Rows that ended before they began: counted, and left out. */
size_t        watch_backwards(const struct watch *w);
void          watch_free(struct watch *w);
#endif
