/* objections — people who asked not to be counted. */
#include "objections.h"

#include "rows.h"

/* Does this heading speak of the ids in this column? */
static bool speaks_of(str heading, const struct extract_column *c)
{
	struct buf said = {0}, name = {0}, space = {0};
	bool       it_does;

	lookup_fold(&said, heading);
	lookup_fold(&name, c->name);
	lookup_fold(&space, c->mask);
	it_does = c->type == X_ID && said.n && (same(buf_str(&said), buf_str(&name)) || same(buf_str(&said), buf_str(&space)));
	buf_free(&said);
	buf_free(&name);
	buf_free(&space);
	return it_does;
}

static void read_header(struct rows *rows, const str **heading, size_t *n)
{
	if (rows_next(rows, heading, n) != ROW)
		die(BAD_DATA, "%s: the objections: %s", rows_name(rows),
		    rows_why(rows)[0] ? rows_why(rows) : "is empty: it needs a heading, such as child, even when nobody objects");
}

/* `file` as council.conf writes it: relative to where council.conf lies. */
static struct rows *open_beside(str file, str council)
{
	struct buf   path = {0};
	size_t       folder = council.n;
	struct rows *rows;

	while (folder && council.p[folder - 1] != '/')
		folder--;
	if (*file.p != '/')
		buf_add(&path, (str){ council.p, folder });
	buf_add(&path, file);
	rows = rows_open(bytes_open(buf_ended(&path)));
	buf_free(&path);
	return rows;
}

void objections_read(struct objections *o, str file, str council, const struct extract *x)
{
	struct rows  *rows;
	const str    *field;
	size_t        n, fields;
	bool         *is_for;
	enum rows_got got;

	if (file.n == 0)
		return;
	rows = open_beside(file, council);
	read_header(rows, &field, &n);
	o->columns = x->columns;
	o->listed = take(x->columns, sizeof *o->listed);
	is_for = take(n * x->columns, sizeof *is_for);
	for (size_t i = 0; i < n; i++)
		for (size_t c = 0; c < x->columns; c++)
			is_for[i * x->columns + c] = speaks_of(field[i], &x->column[c]);
	while ((got = rows_next(rows, &field, &fields)) != NO_MORE_ROWS) {
		if (got == BAD_ROW || fields != n)
			die(BAD_DATA, "%s:%zu: the objections: %s: nobody is counted before it is put right", rows_name(rows),
			    rows_line(rows), got == BAD_ROW ? rows_why(rows) : "more or fewer cells than the header");
		for (size_t i = 0; i < n; i++)
			for (size_t c = 0; c < x->columns; c++)
				if (is_for[i * x->columns + c] && trimmed(field[i]).n)
					ids_of(&o->listed[c], trimmed(field[i]));
	}
	free(is_for);
	rows_close(rows);
}

bool objections_hold(const struct objections *o, const struct cell *cell)
{
	uint32_t id;

	for (size_t i = 0; i < o->columns; i++)
		if (o->listed[i].n && cell[i].is == CELL_READ && ids_find(&o->listed[i], cell[i].text, &id))
			return true;
	return false;
}

void objections_free(struct objections *o)
{
	for (size_t i = 0; i < o->columns; i++)
		ids_free(&o->listed[i]);
	free(o->listed);
	*o = (struct objections){0};
}
