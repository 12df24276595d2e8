/* widened.h — a row that sentences make wider: the columns that came, and behind them those that were made so far.
 *
 * Each sentence is bound against what the ones before it left: their columns, what a `where` among them proves is never missing,
 * and what is not whole because what it was made of is not. */
#ifndef WIDENED_H
#define WIDENED_H
#include "expr.h"
#include "lost.h"

struct widened {
	struct column *column;          /* those that came, and those made so far */
	str           *cell;            /* of the row that is at hand, once widened_cells was called */
	size_t         n, room;
	size_t         came;            /* how many came with the stream */
	struct lost    lost;            /* when some of them are not whole */
};

void widened_open(struct widened *row, struct in *in);
void widened_add(struct widened *row, struct column column);
void widened_types(struct widened *row, const struct in *in);     /* plain CSV: what a sentence asked of a column is its type from now on */
void widened_need_new(const struct widened *row, struct expr_at at, str name);    /* dies BAD_SETTING when it is a column already */
void widened_kept(struct widened *row, const struct expr *where);         /* bound: only rows of which it is true go on */
void widened_cells(struct widened *row);                  /* all sentences are bound: room for a cell of each column */
void widened_close(struct widened *row);
#endif
