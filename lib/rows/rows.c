/* rows — CSV as the world writes it.  libcsv decides; most lines it need not be asked about.
 *
 * The window always holds the whole of the record that is being read, so that after a bad one reading can go on
 * at the line behind its first, wherever libcsv stopped.  That costs little.  A record of many lines begins with
 * a line of an odd number of quotes and has only lines of an even number before its last (strict RFC 4180 knows no
 * other); each of these ends a record of its own when reading begins there.  So no byte is read more than a few times. */
#include "rows.h"

#include "pieces.h"
#include "quotes.h"
#include "rows_why.h"
#include "window.h"

#include <csv.h>

struct rows {
	struct window w;
	size_t  line, record_line;      /* of w.at; of the record given last */
	bool    begun;                  /* the file's first bytes were looked at */
	bool    after_cr, skipping;     /* an LF here belongs to the CR before; up to the next line all is lost */
	char    why[WHY_ROOM];

	str    *field;
	size_t  fields, field_room;
	size_t  bare;                   /* the first of them, as they lie in the line */

	struct csv_parser referee;
	char   *text;                   /* its fields: never more bytes than the record has */
	size_t  text_n;
	bool    row_done;
};

static void new_referee(struct rows *r)
{
	csv_init(&r->referee, CSV_STRICT | CSV_STRICT_FINI);
	csv_set_blk_size(&r->referee, 1 << 12);
}

struct rows *rows_open(struct bytes *from)
{
	struct rows *r = take(1, sizeof *r);

	window_open(&r->w, from);
	r->line = 1;
	new_referee(r);
	return r;
}

void rows_close(struct rows *r)
{
	if (!r)
		return;
	window_close(&r->w);
	csv_free(&r->referee);
	free(r->text);
	free(r->field);
	free(r);
}

size_t rows_line(const struct rows *r)
{
	return r->record_line;
}

size_t rows_bare(const struct rows *r)
{
	return r->bare;
}

const char *rows_why(const struct rows *r)
{
	return r->why;
}

const char *rows_name(const struct rows *r)
{
	return bytes_name(r->w.from);
}

static void add_field(struct rows *r, const char *p, size_t n)
{
	GROW(r->field, r->fields, r->field_room);
	r->field[r->fields++] = (str){ p, n };
}

/* Room for what a record says, and nothing in it yet. */
static char *no_text(struct rows *r)
{
	if (!r->text)
		r->text = take_more(NULL, RECORD_ROOM + 1, 1);
	r->text_n = 0;
	return r->text;
}

/* --- the lines that need no referee ----------------------------------------------------------------------- */

/* Most lines are whole in the window and have quotes, if any, only where they must be: there libcsv cannot say anything else.
 * False, and nothing is changed, when this is none. */
static bool is_regular(struct rows *r, enum rows_got *got)
{
	struct pieces_line l;

	if (r->skipping || r->after_cr || r->w.at == r->w.end)
		return false;
	l = pieces_line(r->w.p + r->w.at, r->w.end - r->w.at, r->field, r->field_room);
	if (!(l.is & PIECES_REGULAR) || l.n > r->field_room || l.text == 0 || l.text > RECORD_ROOM - 2 || (l.n == 1 && l.is & PIECES_BLANK))
		return false;
	*got = l.is & PIECES_NO_ASCII && rows_why_no_text(r->why, (str){ r->w.p + r->w.at, l.text }) ? BAD_ROW : ROW;
	r->record_line = r->line++;
	r->w.at += l.all;
	r->fields = l.n;
	r->bare = l.is & (PIECES_HASH | PIECES_BLANK) ? 0 : l.n;
	for (size_t i = 0; i < l.n && l.is & PIECES_BLANK; i++)
		r->field[i] = trimmed(r->field[i]);
	if (l.is & PIECES_QUOTED) {
		size_t bare = quotes_off(r->field, l.n, no_text(r));
		r->bare = bare < r->bare ? bare : r->bare;
	}
	return true;
}

/* --- the referee ------------------------------------------------------------------------------------------ */

static void on_field(void *p, size_t n, void *data)
{
	struct rows *r = data;

	if (n)
		memcpy(r->text + r->text_n, p, n);
	add_field(r, r->text + r->text_n, n);
	r->text_n += n;
}

static void on_row(int end, void *data)
{
	(void)end;
	((struct rows *)data)->row_done = true;
}

/* `at` is still where the bad record began: reading goes on at the line behind its first. */
static enum rows_got resume(struct rows *r)
{
	csv_free(&r->referee);
	new_referee(r);
	r->skipping = true;
	return BAD_ROW;
}

static enum rows_got finish(struct rows *r, size_t n)
{
	str record = { r->w.p + r->w.at, n };

	r->line += rows_breaks(record);
	r->after_cr = record.p[n - 1] == '\r';
	r->w.at += n;
	return rows_why_no_text(r->why, record) ? BAD_ROW : ROW;
}

/* Line by line, since a row can end nowhere else. */
static enum rows_got ask(struct rows *r)
{
	struct window *w = &r->w;
	size_t         looked = 0;
	bool           ended;

	(void)no_text(r);
	r->row_done = false;
	do {
		size_t stop, n, took;

		ended = window_break(w, looked, RECORD_ROOM, &stop);
		if (stop - w->at > RECORD_ROOM) {
			rows_why_endless(r->why, (str){ w->p + w->at, RECORD_ROOM }, r->line, true);
			return resume(r);
		}
		n = stop + ended - w->at - looked;
		took = csv_parse(&r->referee, w->p + w->at + looked, n, on_field, on_row, r);
		if (took < n) {
			if (csv_error(&r->referee) != CSV_EPARSE)
				die(NO_MEMORY, "no memory left");
			rows_why_stopped(r->why, (str){ w->p + w->at, looked + took }, r->line);
			return resume(r);
		}
		looked += n;
	} while (!r->row_done && ended);
	if (!ended && csv_fini(&r->referee, on_field, on_row, r) != 0) {
		rows_why_endless(r->why, (str){ w->p + w->at, looked }, r->line, false);
		return resume(r);
	}
	return finish(r, looked);
}

/* --- one record ------------------------------------------------------------------------------------------- */

static void begin(struct rows *r)
{
	static const char mark[] = "\xef\xbb\xbf";

	r->begun = true;
	while (r->w.end < 3 && window_fill(&r->w))
		continue;
	if (r->w.end >= 3 && memcmp(r->w.p, mark, 3) == 0)
		r->w.at = 3;
}

/* Past the end of this line, however long it is; false when the file ends first. */
static bool skip_line(struct rows *r)
{
	struct window *w = &r->w;

	do
		while (w->at < w->end) {
			char c = w->p[w->at++];
			if (c != '\n' && c != '\r')
				continue;
			r->line++;
			r->skipping = false;
			r->after_cr = c == '\r';
			return true;
		}
	while (window_fill(w));
	return false;
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

/* Past a line of blanks alone; false, and not moved, when this is none. */
static bool past_empty(struct rows *r)
{
	struct window *w = &r->w;
	size_t         stop, i;
	bool           ended = window_break(w, 0, RECORD_ROOM, &stop);

	for (i = w->at; i < stop && is_blank(w->p[i]); i++)
		continue;
	if (i < stop || stop - w->at > RECORD_ROOM)
		return false;
	w->at = stop + ended;
	r->line += ended;
	r->after_cr = ended && w->p[stop] == '\r';
	return true;
}

/* Empty lines are no records: past them, and past the LF of a CR LF that has been read. */
static bool at_record(struct rows *r)
{
	struct window *w = &r->w;

	for (;;) {
		bool second;

		if (r->skipping && !skip_line(r))
			return false;
		if (w->at == w->end && !window_fill(w))
			return false;
		second = r->after_cr && w->p[w->at] == '\n';
		r->after_cr = false;
		if (second)
			w->at++;
		else if ((!is_blank(w->p[w->at]) && w->p[w->at] != '\n' && w->p[w->at] != '\r') || !past_empty(r))
			return true;
	}
}

enum rows_got rows_next(struct rows *r, const str **field, size_t *fields)
{
	enum rows_got got;

	if (!r->begun)
		begin(r);
	r->fields = r->bare = 0;
	r->why[0] = '\0';
	if (is_regular(r, &got)) {
		*field = r->field;
		*fields = r->fields;
		return got;
	}
	got = at_record(r) ? ROW : NO_MORE_ROWS;
	r->record_line = r->line;
	if (got == ROW) {
		if (!window_has(&r->w, '\n') && r->w.end - r->w.at <= RECORD_ROOM)
			(void)window_fill(&r->w);
		if (!is_regular(r, &got))
			got = ask(r);
	}
	*field = r->field;
	*fields = r->fields;
	return got;
}
