/* unread.h — cells of rows that were kept which nobody could read: they are missing now, and that is said.
 *
 * Behind the #count of the source, ` unreadable=team:3+v01:1`, for the report; aloud, with the first of them and what it should have
 * been, where they are more than the extract lets be rejected of the rows, or where no cell of the column could be read. */
#ifndef UNREAD_H
#define UNREAD_H
#include "extract.h"

struct unread {
	const struct extract *x;
	struct unread_column { int64_t n; str file; size_t line; struct buf why; bool read; } *column;    /* the first, in the order of reading; any was read */
};

void unread_open(struct unread *u, const struct extract *x);
/* If it cannot be read.  `file` lives as long as u. */
void unread_cell(struct unread *u, size_t column, const struct cell *cell, str raw, str file, size_t line);
/* Every cell of a row but that of `unpivot`, of which a row has several. */
void unread_row(struct unread *u, const struct cell *cell, const str *field, const size_t *place, str file, size_t line);
void unread_say(const struct unread *u, int64_t kept, struct buf *line);
void unread_close(struct unread *u);
#endif
