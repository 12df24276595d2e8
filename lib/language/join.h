/* join.h — columns brought from another stream or from a lookup.  GRAMMAR 3.
 *
 *	level_of_need from run/cases.csv by child_id, last opened_on up to responded_on
 *	ethnic_group from lookups/ethnicities.csv by ethnicity = code
 *
 * The other file is read whole and kept: as much memory as it has rows.  No match: the brought cells are
 * missing and the row stays.  Of several rows on the chosen day the one with the greatest cells, read left
 * to right, is taken, so that the order of rows never matters.
 *
 * A lookup is plain CSV whose first heading is `code`: it is a definition.  Its columns have no types, so a
 * brought one is what all its cells are: whole numbers, numbers, days, months, codes (one word each), else text.
 * Other plain CSV may hold names: it is never brought into a masked stream. */
#ifndef JOIN_H
#define JOIN_H
#include "expr.h"
#include "lost.h"

struct join;
struct join *join_read(str sentence, struct expr_at at, struct arena *memory);   /* dies BAD_SETTING */
/* Opens the other file, reads it to its end and settles which rows match.  `masked`: whether ours is. */
void         join_open(struct join *j, const struct expr_scope *ours, bool masked);
size_t       join_columns(const struct join *j, const struct column **columns);  /* what it brings, under their names here */
void         join_row(struct join *j, const str *field, str *brought);     /* one cell for each; they live as long as the join */
bool         join_by_hand(const struct join *j);          /* the other file was plain CSV and no lookup, or was sealed by hand */
void         join_lost(const struct join *j, struct lost *l);      /* when what it brings is not whole */
struct in   *join_source(const struct join *j);           /* for out_counts_of; NULL for a lookup */
void         join_close(struct join *j);
#endif
