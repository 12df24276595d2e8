/* table.c — see table.h. */
#include "rows.h"
#include "table.h"

static const char *kept(struct arena *memory, str s)
{
	return arena_keep(memory, s).p;
}

static void fill(struct table *t, struct rows *rows, struct arena *memory)
{
	const str    *field;
	size_t        fields, room = 0;
	enum rows_got got;

	while ((got = rows_next(rows, &field, &fields)) != NO_MORE_ROWS) {
		const char **to;

		if (got == BAD_ROW)
			die(BAD_DATA, "%s:%zu: %s", t->name, rows_line(rows), rows_why(rows));
		if (!t->header) {
			t->columns = fields;
			t->header = arena_take(memory, fields + 1, sizeof *t->header);
			to = t->header;
		} else {
			if (t->rows == room) {
				const char **old = t->cell;

				room = room ? 2 * room : 64;
				t->cell = arena_take(memory, room * t->columns, sizeof *t->cell);
				if (old)
					memcpy(t->cell, old, t->rows * t->columns * sizeof *old);
			}
			to = t->cell + t->rows++ * t->columns;
		}
		if (fields > t->columns)
			die(BAD_DATA, "%s:%zu: has more cells than the header", t->name, rows_line(rows));
		for (size_t i = 0; i < t->columns; i++)
			to[i] = i < fields ? kept(memory, field[i]) : "";
	}
}

const struct table *table_read(const char *folder, const char *file, struct arena *memory)
{
	struct buf    path = {0};
	struct table *t;
	struct rows  *rows;
	FILE         *f;

	buf_addf(&path, "%s/%s", folder, file);
	f = fopen(buf_ended(&path), "rb");
	if (!f) {
		buf_free(&path);
		return NULL;
	}
	(void)fclose(f);
	t = arena_take(memory, 1, sizeof *t);
	t->name = kept(memory, str_of(file));
	rows = rows_open(bytes_open(buf_ended(&path)));
	fill(t, rows, memory);
	rows_close(rows);
	buf_free(&path);
	return t;
}

size_t table_column(const struct table *t, const char *name)
{
	for (size_t i = 0; t && i < t->columns; i++)
		if (strcmp(t->header[i], name) == 0)
			return i;
	return SIZE_MAX;
}

bool table_has(const struct table *t, const char *names)
{
	str  rest = str_of(names), word;
	bool all = t != NULL || rest.n == 0;

	while (all && cut_word(&rest, &word)) {
		all = false;
		for (size_t i = 0; i < t->columns; i++)
			all |= same(str_of(t->header[i]), word);
	}
	return all;
}

const char *table_text(const struct table *t, size_t row, const char *column)
{
	size_t at = table_column(t, column);

	return at == SIZE_MAX || row >= t->rows ? "" : t->cell[row * t->columns + at];
}

double table_parse(const char *cell)
{
	double found;

	if (strcmp(cell, "Inf") == 0)
		return INFINITY;
	if (strcmp(cell, "-Inf") == 0)
		return -INFINITY;
	return read_num(str_of(cell), &found) ? found : NAN;
}

double table_number(const struct table *t, size_t row, const char *column)
{
	return table_parse(table_text(t, row, column));
}

size_t table_find(const struct table *t, size_t from, const char *column, const char *text)
{
	size_t row = from;

	while (t && row < t->rows && strcmp(table_text(t, row, column), text) != 0)
		row++;
	return t ? row : 0;
}

const char *table_param(const struct table *params, const char *key)
{
	return table_text(params, table_find(params, 0, "key", key), "value");
}

double table_param_number(const struct table *params, const char *key)
{
	return table_parse(table_param(params, key));
}
