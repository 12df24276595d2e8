/* rows_alone.h — rows against libcsv alone, a byte at a time; for tests/fuzz/rows.c and tests/unit/rows.c. */
#ifndef ROWS_ALONE_H
#define ROWS_ALONE_H
#include "rows.h"

#include <csv.h>

/* A row is its line, then `|field` for each; a bad one its line and `?`. */
static void log_row(struct buf *log, size_t line, bool good, const str *field, size_t fields)
{
	buf_addf(log, "%zu%s", line, good ? "" : "?");
	for (size_t i = 0; good && i < fields; i++) {
		buf_addf(log, "|%zu:", field[i].n);
		buf_add(log, field[i]);
	}
	buf_addc(log, '\n');
}

static void log_ours(struct buf *log, str all, size_t by)
{
	struct rows  *r = rows_open(bytes_of(all, by));
	enum rows_got got;
	const str    *field;
	size_t        fields;

	while ((got = rows_next(r, &field, &fields)) != NO_MORE_ROWS) {
		if ((got == BAD_ROW) != (rows_why(r)[0] != '\0'))
			abort();
		log_row(log, rows_line(r), got == ROW, field, fields);
	}
	rows_close(r);
}

/* --- the referee alone ------------------------------------------------------------------------------------ */

struct alone { struct buf fields; bool done; };

static void alone_field(void *p, size_t n, void *data)
{
	struct alone *a = data;

	buf_addf(&a->fields, "|%zu:", n);
	buf_add(&a->fields, (str){ p, n });
}

static void alone_row(int end, void *data)
{
	(void)end;
	((struct alone *)data)->done = true;
}

/* One record from `at`: how many bytes it took, or 0 when libcsv will not have it. */
static size_t alone_record(struct alone *a, str all, size_t at)
{
	struct csv_parser p;
	size_t            i = at;
	bool              good = true;

	a->fields.n = 0;
	a->done = false;
	csv_init(&p, CSV_STRICT | CSV_STRICT_FINI);
	while (good && !a->done && i < all.n)
		good = csv_parse(&p, all.p + i++, 1, alone_field, alone_row, a) == 1;
	if (good && !a->done)
		good = csv_fini(&p, alone_field, alone_row, a) == 0;
	csv_free(&p);
	return good ? i - at : 0;
}

static bool is_break(str s, size_t i)
{
	return s.p[i] == '\n' || s.p[i] == '\r';
}

/* Past one line end: CR LF is one. */
static size_t past_break(str s, size_t i)
{
	return i + 1 + (s.p[i] == '\r' && i + 1 < s.n && s.p[i + 1] == '\n');
}

static size_t lines_in(str s, size_t from, size_t to)
{
	size_t n = 0;

	for (size_t i = from; i < to; i = is_break(s, i) ? past_break(s, i) : i + 1)
		n += is_break(s, i);
	return n;
}

static void log_alone(struct buf *log, str all)
{
	struct alone a = {0};
	size_t       line = 1, at = 0;

	if (starts_with(all, STR("\xef\xbb\xbf")))
		at = 3;
	while (at < all.n) {
		size_t i = at, took;

		while (i < all.n && (all.p[i] == ' ' || all.p[i] == '\t'))
			i++;
		if (i == all.n)
			break;
		if (is_break(all, i)) {
			at = past_break(all, i);
			line++;
			continue;
		}
		took = alone_record(&a, all, at);
		if (took == 0) {
			log_row(log, line, false, NULL, 0);
			while (at < all.n && !is_break(all, at))
				at++;
			if (at < all.n)
				at = past_break(all, at);
			line++;
			continue;
		}
		str  record = { all.p + at, took };
		bool good = is_utf8(record) && !memchr(record.p, '\0', record.n);
		buf_addf(log, "%zu%s", line, good ? "" : "?");
		if (good)
			buf_add(log, buf_str(&a.fields));
		buf_addc(log, '\n');
		if (is_break(all, at + took - 1))
			took = past_break(all, at + took - 1) - at;
		line += lines_in(all, at, at + took);
		at += took;
	}
	buf_free(&a.fields);
}

/* Ends the program when they differ. */
static void rows_agree(str all, size_t chunk)
{
	struct buf ours = {0}, alone = {0};

	log_ours(&ours, all, chunk);
	if (starts_with(all, STR("\xfe\xff")) || starts_with(all, STR("\xff\xfe"))) {
		buf_free(&ours);                /* UTF-16, of which libcsv knows nothing: it was read to its end */
		return;
	}
	log_alone(&alone, all);
	if (!same(buf_str(&ours), buf_str(&alone))) {
		fprintf(stderr, "rows:\n%s\nlibcsv alone:\n%s\n", buf_ended(&ours), buf_ended(&alone));
		abort();
	}
	buf_free(&ours);
	buf_free(&alone);
}
#endif
