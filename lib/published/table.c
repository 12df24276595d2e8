/* table — a published CSV, its columns found by name. */
#include "published.h"

#include "rows.h"

#include <stdarg.h>

struct table {
	struct rows *rows;
	struct arena memory;
	str         *column;
	const str   *field;
	size_t       columns;
};

struct table *table_open(const char *dir, str file)
{
	struct table *t = take(1, sizeof *t);
	struct buf    path = {0};
	size_t        n;

	buf_addf(&path, "%s/%.*s", dir, FMT(file));
	t->rows = rows_open(bytes_open(buf_ended(&path)));
	buf_free(&path);
	if (rows_next(t->rows, &t->field, &n) != ROW)
		die(BAD_DATA, "%s: has no headings: download it again", rows_name(t->rows));
	t->column = arena_take(&t->memory, n, sizeof *t->column);
	t->columns = n;
	for (size_t i = 0; i < n; i++) {
		t->column[i] = arena_keep(&t->memory, trimmed(t->field[i]));
		for (size_t k = 0; k < i; k++)
			if (same(t->column[k], t->column[i]))
				die(BAD_DATA, "%s:1: column %zu: has the heading of column %zu: download it again", rows_name(t->rows), i + 1, k + 1);
	}
	return t;
}

size_t table_column(struct table *t, str name)
{
	for (size_t i = 0; i < t->columns; i++)
		if (same(t->column[i], name))
			return i;
	die(BAD_DATA, "%s:1: there is no column '%.*s': has the table changed? change the definition", rows_name(t->rows), FMT(name));
}

bool table_next(struct table *t)
{
	size_t        n;
	enum rows_got got = rows_next(t->rows, &t->field, &n);

	if (got == NO_MORE_ROWS)
		return false;
	if (got == BAD_ROW)
		die(BAD_DATA, "%s:%zu: %s", rows_name(t->rows), rows_line(t->rows), rows_why(t->rows));
	if (n != t->columns)
		die(BAD_DATA, "%s:%zu: has %zu cells and there are %zu headings: download it again", rows_name(t->rows), rows_line(t->rows), n,
		    t->columns);
	return true;
}

str table_cell(const struct table *t, size_t column)
{
	return trimmed(t->field[column]);
}

void table_refuse(const struct table *t, size_t column, const char *fmt, ...)
{
	char    said[256];
	va_list args;

	va_start(args, fmt);
	vsnprintf(said, sizeof said, fmt, args);
	va_end(args);
	die(BAD_DATA, "%s:%zu: '%.*s': %s", rows_name(t->rows), rows_line(t->rows), FMT(t->column[column]), said);
}

void table_close(struct table *t)
{
	rows_close(t->rows);
	arena_free(&t->memory);
	free(t);
}
