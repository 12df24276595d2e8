/* lookup, read — the tables of lookups/, read whole and held to what a code list or a population is. */
#include "lookup.h"

#include "ids.h"
#include "rows.h"

#include <dirent.h>
#include <stdarg.h>
#include <unistd.h>

static _Noreturn void refuse(const struct lookup *l, size_t line, const char *fmt, ...) PRINTF(3, 4);
static _Noreturn void refuse(const struct lookup *l, size_t line, const char *fmt, ...)
{
	char    said[512];
	va_list args;

	va_start(args, fmt);
	vsnprintf(said, sizeof said, fmt, args);
	va_end(args);
	die(BAD_SETTING, "%.*s:%zu: %s", FMT(l->file), line, said);
}

static bool is_name(str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!((s.p[i] >= 'a' && s.p[i] <= 'z') || (s.p[i] >= '0' && s.p[i] <= '9') || s.p[i] == '-'))
			return false;
	return s.n > 0;
}

static bool is_column(str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!((s.p[i] >= 'a' && s.p[i] <= 'z') || (s.p[i] >= '0' && s.p[i] <= '9') || s.p[i] == '_'))
			return false;
	return s.n > 0 && s.p[0] >= 'a' && s.p[0] <= 'z';
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

static bool is_code(str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!is_letter(s.p[i]) && !(i > 0 && strchr("_.+-", s.p[i])))
			return false;
	return s.n > 0;
}

/* --- reading -------------------------------------------------------------------------------------------- */

static str *keep_cells(const str *field, size_t n, struct arena *memory)
{
	str *kept = arena_take(memory, n, sizeof *kept);

	for (size_t i = 0; i < n; i++)
		kept[i] = arena_keep(memory, trimmed(field[i]));
	return kept;
}

static void read_header(struct lookup *l, struct rows *rows, struct arena *memory)
{
	const str *field;
	size_t     n;

	if (rows_next(rows, &field, &n) != ROW)
		die(BAD_SETTING, "%.*s: is empty: a table begins with the names of its columns", FMT(l->file));
	l->column = keep_cells(field, n, memory);
	for (l->columns = 0; l->columns < n; l->columns++) {
		str name = l->column[l->columns];
		if (!is_column(name))
			refuse(l, rows_line(rows),
			       "'%.*s' is no name of a column: lower-case letters, digits and _", FMT(name));
		if (lookup_column(l, name) != NOWHERE)
			refuse(l, rows_line(rows), "column '%.*s' is there twice: rename or delete one",
			       FMT(name));
	}
	l->code = lookup_column(l, STR("code"));
	l->label = lookup_column(l, STR("label"));
	l->period = lookup_column(l, STR("period"));
}

static void read_rows(struct lookup *l, struct rows *rows, struct arena *memory)
{
	const str   *field, **cell = NULL;
	size_t      *line = NULL, n, room = 0, lines = 0, line_room = 0;
	enum rows_got got;

	while ((got = rows_next(rows, &field, &n)) != NO_MORE_ROWS) {
		if (got == BAD_ROW)
			refuse(l, rows_line(rows), "%s", rows_why(rows));
		if (n != l->columns)
			refuse(l, rows_line(rows),
			       "has %zu cells and the header %zu: a cell with a comma in it stands in quotes",
			       n, l->columns);
		for (size_t i = 0; i < n; i++)
			if (!is_utf8(field[i]))
				refuse(l, rows_line(rows), "'%.*s' is not UTF-8 text: save the file as UTF-8",
				       FMT(l->column[i]));
		GROW(line, lines, line_room);
		line[lines++] = rows_line(rows);
		GROW(cell, l->rows, room);
		cell[l->rows++] = keep_cells(field, n, memory);
	}
	const str **kept = arena_take(memory, l->rows, sizeof *kept);
	size_t     *kept_line = arena_take(memory, l->rows, sizeof *kept_line);
	if (l->rows) {
		memcpy(kept, cell, l->rows * sizeof *kept);
		memcpy(kept_line, line, l->rows * sizeof *kept_line);
	}
	l->cell = kept;
	l->line = kept_line;
	free(cell);
	free(line);
}

/* --- a code list ---------------------------------------------------------------------------------------- */

struct spelt { struct spelling *all; size_t room; struct ids known; };

static void add_spelling(struct lookup *l, struct spelt *s, str text, size_t row, enum spelling_of what,
                         struct arena *memory)
{
	struct buf folded = {0};
	uint32_t   id;

	lookup_fold(&folded, text);
	if (folded.n == 0) {
		buf_free(&folded);
		return;
	}
	id = ids_of(&s->known, buf_str(&folded));
	if (id == l->spellings) {       /* a new one: numbers of ids and places of spellings go together */
		GROW(s->all, l->spellings, s->room);
		s->all[l->spellings++] = (struct spelling){ arena_keep(memory, buf_str(&folded)), row, what };
	} else if (s->all[id].row != row) {
		size_t other = s->all[id].row;
		refuse(l, l->line[row],
		       "'%.*s' reads like line %zu (%.*s): letters and digits alone must tell codes apart",
		       FMT(text), l->line[other], FMT(l->cell[other][l->code]));
	}
	buf_free(&folded);
}

static void read_codes(struct lookup *l, struct arena *memory)
{
	struct spelt s = {0};
	size_t       also = lookup_column(l, STR("also"));
	str          piece, rest;

	for (size_t i = 0; i < l->rows; i++) {
		str code = l->cell[i][l->code];
		if (!is_code(code))
			refuse(l, l->line[i],
			       "'%.*s' is no code: letters, digits and _ . + -, the first a letter or digit",
			       FMT(code));
		if (lookup_find(l, code) != i)
			refuse(l, l->line[i], "code '%.*s' is there twice: delete one", FMT(code));
		add_spelling(l, &s, code, i, OF_CODE, memory);
	}
	for (size_t i = 0; l->label != NOWHERE && i < l->rows; i++)
		add_spelling(l, &s, l->cell[i][l->label], i, OF_LABEL, memory);
	for (size_t i = 0; also != NOWHERE && i < l->rows; i++)
		for (rest = l->cell[i][also]; rest.n && cut_at(&rest, '|', &piece); )
			add_spelling(l, &s, trimmed(piece), i, OF_ALSO, memory);
	if (l->spellings) {
		struct spelling *kept = arena_take(memory, l->spellings, sizeof *kept);
		memcpy(kept, s.all, l->spellings * sizeof *kept);
		l->spelling = kept;
	}
	free(s.all);
	ids_free(&s.known);
}

/* --- a population --------------------------------------------------------------------------------------- */

static void read_periods(struct lookup *l, struct arena *memory)
{
	month     *months = arena_take(memory, l->rows, sizeof *months);
	struct ids seen = {0};
	struct buf key = {0};

	for (size_t i = 0; i < l->rows; i++) {
		if (!read_month(l->cell[i][l->period], &months[i]))
			refuse(l, l->line[i], "'period' is '%.*s': write a month, 2026-04",
			       FMT(l->cell[i][l->period]));
		key.n = 0;
		for (size_t j = 0; j < l->columns; j++)
			if (j == l->period || !lookup_is_number(l, j))
				buf_addf(&key, "%.*s\n", FMT(l->cell[i][j]));
		if (ids_of(&seen, buf_str(&key)) != i)
			refuse(l, l->line[i], "period %.*s is there twice for one group: delete one",
			       FMT(l->cell[i][l->period]));
	}
	l->month = months;
	buf_free(&key);
	ids_free(&seen);
}

/* --- files ---------------------------------------------------------------------------------------------- */

static str last_folder(const char *dir)
{
	str s = str_of(dir);

	while (s.n > 1 && s.p[s.n - 1] == '/')
		s.n--;
	size_t from = s.n;
	while (from && s.p[from - 1] != '/')
		from--;
	return (str){ s.p + from, s.n - from };
}

const struct lookup *lookup_read(const char *dir, str name, struct arena *memory)
{
	struct lookup *l = arena_take(memory, 1, sizeof *l);
	struct buf     path = {0};
	struct rows   *rows;

	buf_addf(&path, "%s/%.*s.csv", dir, FMT(name));
	if (!is_name(name) || access(buf_ended(&path), F_OK) != 0) {
		buf_free(&path);
		return NULL;
	}
	rows = rows_open(bytes_open(buf_ended(&path)));
	path.n = 0;
	buf_addf(&path, "%.*s/%.*s.csv", FMT(last_folder(dir)), FMT(name));
	l->file = arena_keep(memory, buf_str(&path));
	l->name = arena_keep(memory, name);
	buf_free(&path);
	read_header(l, rows, memory);
	read_rows(l, rows, memory);
	rows_close(rows);
	if (l->code != NOWHERE)
		read_codes(l, memory);
	if (l->period != NOWHERE)
		read_periods(l, memory);
	return l;
}

static int by_bytes(const void *a, const void *b)
{
	return str_order(*(const str *)a, *(const str *)b);
}

size_t lookup_names(const char *dir, const str **names, struct arena *memory)
{
	DIR           *d = opendir(dir);
	str           *all = NULL, *kept;
	size_t         n = 0, room = 0;
	struct dirent *e;

	while (d && (e = readdir(d))) {
		str file = str_of(e->d_name);
		if (!ends_with(file, STR(".csv")) || !is_name((str){ file.p, file.n - 4 }))
			continue;
		GROW(all, n, room);
		all[n++] = arena_keep(memory, (str){ file.p, file.n - 4 });
	}
	if (d)
		closedir(d);
	kept = arena_take(memory, n + 1, sizeof *kept);
	if (n) {
		qsort(all, n, sizeof *all, by_bytes);
		memcpy(kept, all, n * sizeof *kept);
	}
	free(all);
	*names = kept;
	return n;
}
