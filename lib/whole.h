/* whole.h — whole rows kept for later: their cells in one piece, in order, compared from left to right.
 *
 * The cells are joined by line breaks, which no cell of a stream can hold. */
#ifndef WHOLE_H
#define WHOLE_H
#include "spill.h"
#include "stream.h"

void   whole_join(struct buf *to, const str *field, size_t n);            /* to is emptied first; each cell ends with a line break */
size_t whole_split(str whole, str *field, size_t n);                      /* borrowed from whole; returns how many */
/* Numbers by size, everything else by bytes; a missing cell is least: so that ties are settled and the order of rows never matters. */
int    whole_order(const struct column *columns, size_t n, str a, str b);

/* All rows of a stream, until they are wanted again, in their order; beyond a few MiB in a file (spill.h).  = {0} is none. */
struct whole_rows { struct spill spill; struct buf last, room; struct spilt *piece; size_t pieces, piece_room, next; str rest; };
void   whole_keep(struct whole_rows *to, const str *field, size_t n);
bool   whole_next(struct whole_rows *rows, str *field, size_t n);         /* borrowed until the next; once begun, no more are kept */
void   whole_free(struct whole_rows *rows);
#endif
