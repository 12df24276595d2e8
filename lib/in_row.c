/* in: one row, or the line behind the last that says whether all came. */
#include "crc.h"
#include "in.h"
#include "pieces.h"

#include <inttypes.h>

/* RFC 4180, as our own writer writes it: a quote only where a cell begins, closed before a comma or the end. */
static size_t split(struct in *in, str line)
{
	size_t n = 0, at = 0;

	if (line.n && memchr(line.p, '"', line.n) == NULL)
		return pieces_cut(line, in->field, in->columns);
	in->unquoted.n = 0;
	buf_ended(&in->unquoted);
	if (in->unquoted.room <= line.n) {              /* taken once, so that slices into it stay */
		buf_add(&in->unquoted, line);
		in->unquoted.n = 0;
	}
	for (;; at++) {
		size_t from = at;

		if (n == in->columns)
			return n + 1;
		if (at >= line.n || line.p[at] != '"') {
			while (at < line.n && line.p[at] != ',')
				if (line.p[at++] == '"')
					return SIZE_MAX;
			in->field[n++] = (str){ line.p + from, at - from };
		} else {
			size_t begin = in->unquoted.n;
			for (at++; at < line.n; at++) {
				if (line.p[at] == '"' && !(at + 1 < line.n && line.p[at + 1] == '"'))
					break;
				at += line.p[at] == '"';
				in->unquoted.p[in->unquoted.n++] = line.p[at];
			}
			if (at >= line.n || (at + 1 < line.n && line.p[at + 1] != ','))
				return SIZE_MAX;
			at++;
			in->field[n++] = (str){ in->unquoted.p + begin, in->unquoted.n - begin };
		}
		if (at >= line.n)
			return n;
	}
}

static bool fits(enum type type, str cell)
{
	int64_t whole;
	double  number;
	day     d;
	month   m;

	switch (type) {
	case INT:    return read_int(cell, &whole);
	case NUM:    return read_num(cell, &number);
	case DAY:    return read_day(cell, &d);
	case MONTH:  return read_month(cell, &m);
	case PERIOD: return read_month(cell, &m) || read_day(cell, &d);
	default:     return true;
	}
}

/* As a person says it: an `int` is not a word of theirs. */
static const char *said(enum type type)
{
	return type == INT ? "whole number" : type == NUM ? "number" : type_word(type);
}

static void spare(struct in *in, size_t column)
{
	if (in->first_spared.n == 0)
		buf_addf(&in->first_spared, "%.*s:%zu: '%.*s': is no %s", FMT(buf_str(&in->name)), in->line, FMT(in->column[column].name),
		         said(in->column[column].type));
	in->field[column].n = 0;
	in->bare = false;
	in->spared = true;
}

static void check_row(struct in *in)
{
	in->spared = false;
	for (size_t i = 0; i < in->columns; i++) {
		if (in->field[i].n == 0 || fits(in->column[i].type, in->field[i]))
			continue;
		if (!in->spares || (in->column[i].type != NUM && in->column[i].type != INT))
			in_refuse(in, i, "is no %s", said(in->column[i].type));
		spare(in, i);
	}
}

/* The line that begins with # behind the rows: a count, the end, or bad news. */
static bool trailer(struct in *in, str line, size_t began)
{
	str     rest = (str){ line.p + 1, line.n - 1 }, word = {0}, rows = {0}, crc = {0};
	char    expected[16];
	int64_t promised;

	cut_word(&rest, &word);
	if (same(word, STR("count"))) {
		GROW(in->count, in->counts, in->count_room);
		in->count[in->counts++] = arena_keep(&in->memory, trimmed(rest));
		return false;
	}
	if (same(word, STR("fail")))
		in_failed(in, trimmed(rest));
	if (!same(word, STR("end")))
		return false;           /* a newer stage says more than we know */
	in->crc = crc_more(in->crc, (str){ in->block + in->summed, began - in->summed });
	snprintf(expected, sizeof expected, "crc32=%08" PRIx32, in->crc);
	cut_word(&rest, &rows);
	cut_word(&rest, &crc);
	if (!starts_with(rows, STR("rows=")) || !read_int((str){ rows.p + 5, rows.n - 5 }, &promised))
		in_cut(in, "#end does not say how many rows: edited on the way?");
	if ((size_t)promised != in->given)
		in_cut(in, "#end promises %lld rows and %zu came: edited on the way? seal(1) seals it again",
		       (long long)promised, in->given);
	if (!same(crc, str_of(expected)))
		in_cut(in, "the rows are not those that were sealed: edited on the way? seal(1) seals it again");
	if (in->at < in->end || in_more(in))
		in_cut(in, "something follows #end: give the files as operands, one after another");
	return true;
}

/* Most lines are whole in the block, hold no quote and have as many cells as they should; all others take the long way. */
static bool is_ordinary(struct in *in)
{
	const char        *line = in->block + in->at;
	struct pieces_line l;

	in->bare = false;
	if (in->at == in->end || *line == '#')
		return false;
	l = pieces_line(line, in->end - in->at, in->field, in->columns);
	if (!(l.is & PIECES_REGULAR) || l.is & PIECES_QUOTED || l.all != l.text + 1 || l.n != in->columns)
		return false;
	in->bare = !(l.is & PIECES_HASH);
	in->at += l.all;
	in->line++;
	return true;
}

static bool next_line(struct in *in)
{
	str    line;
	size_t n;

	for (;;) {
		if (!in_line_of(in, &line))
			in_cut(in, "the stream stops after line %zu without #end: the stage before did not finish", in->line);
		if (line.n == 0 || *line.p != '#')
			break;
		if (trailer(in, line, in->at - line.n - 1))
			return false;
	}
	n = split(in, line);
	if (n == SIZE_MAX)
		in_cut(in, "line %zu: a quote where none may be: edited on the way? seal(1) seals it again", in->line);
	if (n != in->columns)
		in_cut(in, "line %zu has %s cells than the %zu columns: edited on the way? seal(1) seals it again",
		       in->line, n < in->columns ? "fewer" : "more", in->columns);
	return true;
}

bool in_next_sealed(struct in *in)
{
	if (!is_ordinary(in) && !next_line(in))
		return false;
	in->given++;
	if (in->by_hand)
		check_row(in);
	return true;
}

bool in_next_plain(struct in *in)
{
	const str    *field;
	size_t        n;
	enum rows_got got = rows_next(in->rows, &field, &n);

	if (in->line == 0)
		in_as_met();
	if (got == NO_MORE_ROWS)
		return false;
	in->line = rows_line(in->rows);
	if (got == BAD_ROW)
		die(BAD_DATA, "%s:%zu: %s", buf_ended(&in->name), in->line, rows_why(in->rows));
	if (n != in->columns)
		die(BAD_DATA, "%s:%zu: has %zu cells and there are %zu headings", buf_ended(&in->name), in->line, n, in->columns);
	memcpy(in->field, field, n * sizeof *field);
	in->bare = rows_bare(in->rows) == n;
	check_row(in);
	return true;
}
