/* objections — people who asked not to be counted. */
#include "objections.h"

#include "defs.h"
#include "rows.h"

#include <dirent.h>

static bool alike(str heading, str name)
{
	struct buf said = {0}, folded = {0};
	bool       they_are;

	lookup_fold(&said, heading);
	lookup_fold(&folded, name);
	they_are = said.n && same(buf_str(&said), buf_str(&folded));
	buf_free(&said);
	buf_free(&folded);
	return they_are;
}

/* Does this heading speak of the ids in this column? */
static bool speaks_of(str heading, const struct extract_column *c)
{
	return c->type == X_ID && (alike(heading, c->name) || alike(heading, c->mask));
}

/* ---- ids of other extracts ---- */

struct others { struct arena memory; struct ids kinds, columns; };

/* column NAME id … mask KIND */
static void read_ids(struct others *o, const char *path)
{
	struct defs *d = defs_open(path, &o->memory);
	struct def   line;
	str          rest, name, word;

	while (defs_next(d, &line)) {
		rest = line.rest;
		if (!same(line.word, STR("column")) || !cut_word(&rest, &name) || !cut_word(&rest, &word) || !same(word, STR("id")))
			continue;
		(void)ids_of(&o->columns, name);
		while (cut_word(&rest, &word))
			if (same(word, STR("mask")) && cut_word(&rest, &word))
				(void)ids_of(&o->kinds, word);
	}
	defs_close(d);
}

static void read_others(struct others *o, const char *path)
{
	const char    *slash = strrchr(path, '/');
	struct buf     dir = {0}, one = {0};
	DIR           *folder;
	struct dirent *entry;

	buf_addf(&dir, "%.*s", slash ? (int)(slash - path) : 1, slash ? path : ".");
	folder = opendir(buf_ended(&dir));
	while (folder && (entry = readdir(folder)) != NULL) {
		if (!ends_with(str_of(entry->d_name), STR(".extract")))
			continue;
		one.n = 0;
		buf_addf(&one, "%s/%s", buf_ended(&dir), entry->d_name);
		read_ids(o, buf_ended(&one));
	}
	if (folder)
		closedir(folder);
	buf_free(&dir);
	buf_free(&one);
}

static bool holds(const struct ids *names, str heading)
{
	for (uint32_t i = 0; i < names->n; i++)
		if (alike(heading, ids_key(names, i)))
			return true;
	return false;
}

static int by_name(const void *a, const void *b)
{
	return str_order(*(const str *)a, *(const str *)b);
}

/* A heading that this extract has no ids for may be another's; a heading that is nobody's would leave somebody in who asked not to be. */
static void check_headings(const struct rows *rows, const str *heading, size_t n, const bool *known, const char *path)
{
	struct others o = {0};
	struct buf    said = {0}, what = {0};

	for (size_t i = 0; i < n; i++) {
		if (known[i])
			continue;
		if (o.columns.n == 0)
			read_others(&o, path);
		if (holds(&o.kinds, heading[i]) || holds(&o.columns, heading[i]))
			continue;
		str *kind = arena_take(&o.memory, o.kinds.n + 1, sizeof *kind);
		for (uint32_t k = 0; k < o.kinds.n; k++)
			kind[k] = ids_key(&o.kinds, k);
		qsort(kind, o.kinds.n, sizeof *kind, by_name);         /* whatever order the folder gave them in */
		defs_suggest(&said, trimmed(heading[i]), kind, o.kinds.n);
		/* where the heading was forgotten it is somebody's id, which is not said */
		if (defs_nearest(trimmed(heading[i]), kind, o.kinds.n).n)
			buf_addf(&what, "'%.*s'", FMT(trimmed(heading[i])));
		else
			buf_addf(&what, "heading %zu", i + 1);
		die(BAD_DATA, "%s: the objections: %.*s is neither a kind of id nor a column of ids in this extract or those beside it: %.*s", rows_name(rows), FMT(buf_str(&what)),
		    FMT(buf_str(&said)));
	}
	ids_free(&o.kinds);
	ids_free(&o.columns);
	arena_free(&o.memory);
}

/* ---- the list ---- */

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

void objections_read(struct objections *o, str file, str council, const struct extract *x, const char *path)
{
	struct rows  *rows;
	const str    *field;
	size_t        n, fields;
	bool         *is_for, *known;
	enum rows_got got;

	if (file.n == 0)
		return;
	rows = open_beside(file, council);
	read_header(rows, &field, &n);
	o->columns = x->columns;
	o->listed = take(x->columns, sizeof *o->listed);
	is_for = take(n * x->columns, sizeof *is_for);
	known = take(n + 1, sizeof *known);
	for (size_t i = 0; i < n; i++)
		for (size_t c = 0; c < x->columns; c++) {
			is_for[i * x->columns + c] = speaks_of(field[i], &x->column[c]);
			known[i] = known[i] || is_for[i * x->columns + c];
		}
	if (!x->plain)
		check_headings(rows, field, n, known, path);
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
	free(known);
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
