/* explain.h — what was counted, told as a colleague would: each step with its rows, what is not known and why. */
#ifndef EXPLAIN_H
#define EXPLAIN_H
#include "tally.h"

/* After tally_points.  Numbers of the whole by the measure's first `per`; no value of any row. */
void explain(struct buf *to, const struct measure *m, struct tally *t, day as_at);

/* Every measure in one line, tabs between: name, id, domain, title, and what is not counted yet. */
void explain_list(struct buf *to, const struct measures *ms);

/* Inside: */
extern const char *const explain_one[PERS + 1];           /* "month" … "event" */
void explain_grouped(struct buf *to, int64_t n);          /* 9,640 */
void explain_cells(struct buf *to, const struct measure *m, str by, const struct tallied *p, size_t n);

static inline enum period explain_per(const struct measure *m)
{
	return m->pers ? m->per[0].per : PERS;
}
#endif
