/* stock.h — spans of time, and which of them are open on a day.  GRAMMAR 3, snapshot.
 *
 * Open on a day: begun by then, and not ended or ended later.  On the day it ends a span is not open.
 * Within a time: open on any day after `at` less that time, up to `at`.  The days of all spans are held in memory,
 * their cells only while they are few (spill.h). */
#ifndef STOCK_H
#define STOCK_H
#include "whole.h"
#include "ids.h"
#include "period.h"
#include "span.h"
#include "spill.h"

struct stock_span { uint64_t at; uint32_t n, who; day from, to; };       /* its cells; to is INT32_MAX when it has not ended */

struct stock {
	const struct column *column;            /* of the rows that are kept: the caller's */
	size_t        columns;
	enum period   every;
	day           as_at;                    /* no period end after it is asked for */
	bool          within_said, one_said;    /* one: at most one span for each `who` at a time, the latest begun */
	struct span   within;

	struct stock_span *span;
	size_t        n, room;
	struct spill  cells;
	struct ids    who;
	uint32_t      alone;
	struct buf    row, other;
};

/* who: whose it is; nobody knows when empty, and then it is nobody else's. */
void stock_add(struct stock *s, str who, day from, day to, const str *field);
/* Each open span at each period's end, those of one `who` together.  Returns how many were set aside because of another one. */
typedef void stock_row(void *to, str whole, day at);
int64_t stock_each(struct stock *s, stock_row *row, void *to);           /* row may be NULL: only counts */
void stock_free(struct stock *s);
#endif
