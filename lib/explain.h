/* explain.h — what was counted, told as a colleague would: each step with its rows, what is not known and why. */
#ifndef EXPLAIN_H
#define EXPLAIN_H
#include "tally.h"

/* After tally_points.  Numbers of the whole by the measure's first `per`; no value of any row. */
void explain(struct buf *to, const struct measure *m, struct tally *t, day as_at);

/* Every measure in one line, tabs between: name, id, domain, title, and what is not counted yet. */
void explain_list(struct buf *to, const struct measures *ms);
#endif
