/* out: cells, rows and the seal; and the last words of a stage that gives up. */
#include "out.h"
#include "pieces.h"

#include <errno.h>
#include <inttypes.h>
#include <unistd.h>

enum { FULL = 1 << 18 };

/* In quotes; its line breaks become blanks. */
static void add_quoted(struct buf *b, str s)
{
	buf_addc(b, '"');
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '\r' && i + 1 < s.n && s.p[i + 1] == '\n')
			continue;               /* CR LF is one line break, and becomes one blank */
		if (s.p[i] == '"')
			buf_addc(b, '"');
		buf_addc(b, s.p[i] == '\n' || s.p[i] == '\r' ? ' ' : s.p[i]);
	}
	buf_addc(b, '"');
}

/* Every cell of every row passes here: what most are like comes first. */
static void add_cell(struct out *out, str s)
{
	struct buf *b = &out->pending;

	if (!out->begun)
		out_begin(out);
	if (b->room - b->n < s.n + 2)
		buf_more(b, s.n + 2);
	if (out->cells++)
		b->p[b->n++] = ',';
	if (s.n == 1 && (unsigned char)(*s.p - '0') < 10) {
		b->p[b->n++] = *s.p;
	} else if (pieces_plain(s)) {
		if (s.n)
			memcpy(b->p + b->n, s.p, s.n);
		b->n += s.n;
	} else {
		add_quoted(b, s);
	}
}

void out_str(struct out *out, str s)
{
	add_cell(out, s);
}

/* How many cells from here lie in one line as we would write it, a comma between. */
static size_t run_of(const str *field, size_t n)
{
	size_t i = 0;

	while (i + 1 < n && field[i].p + field[i].n + 1 == field[i + 1].p && field[i].p[field[i].n] == ',')
		i++;
	return i + 1;
}

/* Are these cells of the row that was just read, and lie they in its line as we would write them? */
static bool is_own(const struct in *in, const str *field, size_t n)
{
	return in && in->bare && (uintptr_t)field >= (uintptr_t)in->field && (uintptr_t)(field + n) <= (uintptr_t)(in->field + in->columns);
}

static void add_cells(struct out *out, str all, size_t n)
{
	if (out->pending.room - out->pending.n < all.n + 2)
		buf_more(&out->pending, all.n + 2);
	if (out->cells)
		out->pending.p[out->pending.n++] = ',';
	memcpy(out->pending.p + out->pending.n, all.p, all.n);
	out->pending.n += all.n;
	out->cells += n;
}

/* A line that came without a quote or a # goes out as it is, in one piece. */
void out_copy(struct out *out, const str *field, size_t n)
{
	if (n && out->begun && is_own(out->from, field, n)) {
		add_cells(out, (str){ field->p, (size_t)(field[n - 1].p - field->p) + field[n - 1].n }, n);
		return;
	}
	for (size_t i = 0, run; i < n; i += run) {
		str all = field[i];

		run = run_of(field + i, n - i);
		all.n = (size_t)(field[i + run - 1].p - field[i].p) + field[i + run - 1].n;
		if (run > 1 && out->begun && pieces_bare(all)) {
			add_cells(out, all, run);
			continue;
		}
		for (size_t k = i; k < i + run; k++)
			add_cell(out, field[k]);
	}
}

void out_run(struct out *out, str cells, size_t n)
{
	if (!out->begun)
		out_begin(out);
	add_cells(out, cells, n);
}

void out_bare(struct out *out, str s)
{
	out_run(out, s, 1);
}

void out_int(struct out *out, int64_t v)
{
	char text[INT_ROOM];

	if (v >= 0 && v <= 9) {                         /* most are answers from 1 to 5 */
		text[0] = (char)('0' + v);
		out_bare(out, (str){ text, 1 });
		return;
	}
	out_bare(out, (str){ text, write_int(text, v) });
}

void out_num(struct out *out, double v)
{
	char text[NUM_ROOM];

	out_bare(out, (str){ text, isfinite(v) ? write_num(text, v) : 0 });
}

void out_day(struct out *out, day d)
{
	char text[DAY_ROOM];

	out_bare(out, (str){ text, write_day(text, d) });
}

void out_month(struct out *out, month m)
{
	char text[MONTH_ROOM];

	out_bare(out, (str){ text, write_month(text, m) });
}

void out_missing(struct out *out)
{
	out_bare(out, STR(""));
}

void out_row(struct out *out)
{
	if (out->cells != out->columns)
		die(BUG, "a row of %zu cells under %zu columns", out->cells, out->columns);
	if (out->pending.n == out->row_at)              /* one column, and it is missing: no empty line */
		buf_add(&out->pending, STR("\"\""));
	buf_addc(&out->pending, '\n');
	out->rows++;
	out->cells = 0;
	out->row_at = out->pending.n;
	if (out->pending.n >= FULL)
		out_flush(out, out->pending.n);
}

static void let_go(struct out *out)
{
	for (struct out **at = &out_all; *at; at = &(*at)->next)
		if (*at == out) {
			*at = out->next;
			break;
		}
	arena_free(&out->memory);
	buf_free(&out->path);
	buf_free(&out->part);
	buf_free(&out->pending);
	free(out->column);
	free(out->note);
	free(out->dropped);
	free(out->count.line);
	free(out);
}

void out_seal(struct out *out)
{
	char end[64];

	if (!out->begun)
		out_begin(out);
	if (out->cells)
		die(BUG, "sealed in the middle of a row");
	if (out->from)
		out_counts_of(out, out->from);
	for (size_t i = 0; i < out->count.n; i++)
		out_hash_line(out, "count", out->count.line[i]);
	out_flush(out, out->pending.n);
	snprintf(end, sizeof end, "#end rows=%zu crc32=%08" PRIx32 "\n", out->rows, out->crc);
	buf_add(&out->pending, str_of(end));
	out_flush(out, out->pending.n);
	if (out->path.n) {
		/* not synced: what a power cut shortens has no #end, and is refused; what is published is synced by who publishes */
		if (close(out->fd) != 0 || (out->part.n && rename(buf_ended(&out->part), buf_ended(&out->path)) != 0))
			die(BAD_IO, "writing: %s", strerror(errno));
	}
	let_go(out);
}

/* Only what is whole was sent, so that #fail begins a line. */
static void say_fail(int fd, bool sent, enum exit_code why, const char *message)
{
	char line[2400];
	int  n = snprintf(line, sizeof line, "%s#fail ", sent ? "" : "#stream 1 failed\n");

	n += in_fail_line[0] ? snprintf(line + n, sizeof line - (size_t)n, "%s", in_fail_line)
	                     : snprintf(line + n, sizeof line - (size_t)n, "%d %s: %s", why, program, message);
	if ((size_t)n > sizeof line - 2)
		n = (int)sizeof line - 2;
	for (int i = sent ? 0 : 17; i < n; i++)
		if (line[i] == ',' || line[i] == '"' || (unsigned char)line[i] < 0x20)
			line[i] = ' ';
	line[n] = '\n';
	if (write(fd, line, (size_t)n + 1) < 0)
		return;                 /* the next stage will see a stream without #end */
}

void out_last_words(enum exit_code why, const char *message)
{
	bool on_stdout = false;

	for (struct out *out = out_all; out; out = out->next) {
		on_stdout = on_stdout || !out->path.n;
		if (out->fd >= 0)
			say_fail(out->fd, out->sent, why, message);
	}
	if (!on_stdout && !isatty(STDOUT_FILENO))
		say_fail(STDOUT_FILENO, false, why, message);
}
