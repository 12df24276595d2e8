/* counterpart.h — the point of another measure that stands beside a point.  GRAMMAR 9.10.
 *
 * The same period where the other has that length of period, else the last of its shortest that had ended by then; the same
 * group where it has that grouping, else the whole; the same part, or the one row that has none.  Who counts and who hides
 * must mean the same by it. */
#ifndef COUNTERPART_H
#define COUNTERPART_H
#include "ids.h"
#include "period.h"

struct counterpart_point { str measure; enum period per; str by, group, part; day period; };    /* per PERS: an event, beside nothing */

struct counterpart {
	struct ids names, series;
	struct counterpart_series *of;
	size_t     room, last_series;
	struct counterpart_point last;            /* that was added */
	struct buf key;
};

/* `at`: the caller's number of it.  Its names live as long as b. */
void counterpart_add(struct counterpart *b, const struct counterpart_point *p, size_t at);
/* False where there is none. */
bool counterpart_find(struct counterpart *b, str measure, const struct counterpart_point *p, size_t *at) MUST_USE;
void counterpart_free(struct counterpart *b);
#endif
