/* gather.h — many rows to one number, day or word for each group of them.  GRAMMAR 3, persons.
 *
 *	placements = distinct placed_on
 *	in_post_fte = sum of fte where agency_worker = no and role_end_date is missing
 *	always_conveyed if every review_code in (PN1, PN2, PN3)
 *	team = last team
 *
 * Read, bind, then gather_row for each row of each group, in any order: nothing depends on it.  Missing cells are
 * passed over; of none, rows, distinct and sum are 0, every is yes, any is no, and the others are missing.
 * Memory: a few words for each group; `distinct` an entry for each group and value, `median` 8 bytes a row,
 * `first` and `last` one row for each group. */
#ifndef GATHER_H
#define GATHER_H
#include "expr.h"

struct gather;                                            /* one sentence */
struct gather *gather_read(str sentence, struct expr_at at, struct arena *memory);   /* dies BAD_SETTING */
bool           gather_goes_by_day(const struct gather *g);    /* first and last: somebody must say which day */
/* when_required: no row is without that day */
void           gather_bind(struct gather *g, const struct expr_scope *scope, bool when_required);
const struct column *gather_column(const struct gather *g);   /* what it makes, once bound */
size_t         gather_columns(const struct gather *g, struct arena *memory, const str **names);     /* of what it is made, once bound */
/* Groups are numbered from 0.  dated: the row has a day; only such rows can be first or last. */
void           gather_row(struct gather *g, size_t group, const str *field, bool dated, day when);
/* Borrowed from g or written into room; empty when missing.  A group that never came is one of no rows. */
str            gather_cell(struct gather *g, size_t group, char room[static EXPR_ROOM]);
void           gather_free(struct gather *g);
#endif
