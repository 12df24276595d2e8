/* table.h — a small CSV file whole in memory, by lib/rows: its header, its cells, its numbers. */
#ifndef TABLE_H
#define TABLE_H
#include "buf.h"

struct table {
	const char  *name;                                /* the file's, without folders */
	size_t       rows, columns;                       /* the header is not a row */
	const char **header;
	const char **cell;                                /* rows times columns, NUL-ended; a short row ends in "" */
};

/* NULL when there is no such file; dies BAD_DATA when a record is broken.  All of it lives in the arena. */
const struct table *table_read(const char *folder, const char *file, struct arena *memory);

/* SIZE_MAX when there is none */
size_t      table_column(const struct table *t, const char *name);
bool        table_has(const struct table *t, const char *names);   /* every one of these, blanks between */

/* "" and nan when there is no such column.  A cell that is empty, NaN or no number is nan; Inf and -Inf are numbers. */
const char *table_text(const struct table *t, size_t row, const char *column);
double      table_number(const struct table *t, size_t row, const char *column);
double      table_parse(const char *cell);

/* The first row that says `text` in `column`, from row `from`; t->rows when there is none. */
size_t      table_find(const struct table *t, size_t from, const char *column, const char *text);

/* What params.csv says of a key; "" and nan when it says nothing. */
const char *table_param(const struct table *params, const char *key);
double      table_param_number(const struct table *params, const char *key);
#endif
