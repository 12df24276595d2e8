/* in — a stream being read: row by row, and no end but a good one. */
#include "crc.h"
#include "in.h"
#include "pieces.h"

#include <stdarg.h>

/* Of a file that is opened long before it is read, or is small, there is a first piece, in which its head lies. */
enum { PIECE = 1 << 14, BLOCK = 1 << 18, LONGEST = 1 << 24 };

struct in_rules in_rules;
char            in_fail_line[2100];

void in_cut(const struct in *in, const char *fmt, ...)
{
	char    message[1024];
	va_list args;

	va_start(args, fmt);
	vsnprintf(message, sizeof message, fmt, args);
	va_end(args);
	die(CUT, "%.*s: %s", FMT(buf_str(&in->name)), message);
}

void in_failed(const struct in *in, str rest)
{
	str code, message = rest;

	snprintf(in_fail_line, sizeof in_fail_line, "%.*s", FMT(rest));
	cut_word(&message, &code);
	message = trimmed(message);
	if (stage_now && stage_now->last_words)
		die_silently(CUT, "");
	(void)in;
	die(CUT, "nothing %s: %.*s", stage_now && stage_now->nothing ? stage_now->nothing : "written", FMT(message));
}

/* More bytes behind those not yet given; false at their end. */
bool in_more(struct in *in)
{
	bool   first = in->end == 0;
	size_t n;

	if (in->at > in->summed)
		in->crc = crc_more(in->crc, (str){ in->block + in->summed, in->at - in->summed });
	memmove(in->block, in->block + in->at, in->end - in->at);
	in->end -= in->at;
	in->at = in->summed = 0;
	if (in->end == in->room || (!first && in->room < BLOCK)) {
		if (in->room >= LONGEST)
			in_cut(in, "line %zu is longer than 16 MiB: this is no stream of ours", in->line + 1);
		in->room = in->room < BLOCK ? BLOCK : 2 * in->room;
		in->block = take_more(in->block, in->room + PIECES_SLACK, 1);
	}
	n = bytes_read(in->bytes, in->block + in->end, in->room - in->end);
	in->end += n;
	memset(in->block + in->end, 0, PIECES_SLACK);   /* looked at, and of no account: known all the same */
	return n > 0;
}

bool in_line_of(struct in *in, str *line)
{
	size_t looked = 0;

	for (;;) {
		char *from = in->block + in->at;
		char *lf = memchr(from + looked, '\n', in->end - in->at - looked);

		if (lf) {
			*line = (str){ from, (size_t)(lf - from) };
			in->at += line->n + 1;
			in->line++;
			return true;
		}
		looked = in->end - in->at;
		if (!in_more(in))
			return false;           /* a last line without its LF is a line cut off */
	}
}

/* The name a dataset goes by: the file's, without .csv or .csv.gz. */
static void name_dataset(struct in *in)
{
	str name = buf_str(&in->name);

	if (ends_with(name, STR(".gz")))
		name.n -= 3;
	if (ends_with(name, STR(".part")))
		name.n -= 5;
	if (ends_with(name, STR(".csv")))
		name.n -= 4;
	in->dataset.n = 0;
	buf_add(&in->dataset, name);
	buf_ended(&in->dataset);
}

void in_start_file(struct in *in, const char *path)
{
	const str mark = STR("#stream ");

	in->bytes = bytes_open(path);
	in->name.n = 0;
	buf_add(&in->name, str_of(bytes_name(in->bytes)));
	buf_ended(&in->name);
	if (!in->dataset.n)
		name_dataset(in);
	in->room = PIECE;
	in->block = take_more(NULL, in->room + PIECES_SLACK, 1);
	in->crc = 0;
	while (in->end < mark.n && in_more(in))
		continue;
	if (in->end == 0)
		in_cut(in, "is empty: the stage before wrote nothing");
	if (starts_with((str){ in->block, in->end }, mark)) {
		in_head_sealed(in);
	} else {
		bytes_back(in->bytes, (str){ in->block, in->end });
		in_head_plain(in);
	}
	in->field = take(in->columns + 1, sizeof *in->field);
}

struct in *in_open(const char *path)
{
	struct in *in = take(1, sizeof *in);

	in_start_file(in, path);
	return in;
}

struct in *in_open_all(char *const *operands)
{
	struct in *in = take(1, sizeof *in);

	in_start_file(in, operands && operands[0] ? operands[0] : "-");
	in->operands = operands && operands[0] ? operands + 1 : NULL;
	return in;
}

static void close_file(struct in *in)
{
	rows_close(in->rows);
	bytes_close(in->bytes);
	free(in->block);
	free(in->field);
	in->rows = NULL;
	in->bytes = NULL;
	in->block = NULL;
	in->field = NULL;
}

/* What several streams say is said of all: who made them, which measures and events they speak of.  Whoever reads to the end before
 * it writes passes it all on. */
static void take_notes(struct in *in, const struct in *other)
{
	const str words[] = { STR("by"), STR("measure"), STR("event"), STR("note") };

	for (size_t i = 0; i < other->notes; i++) {
		str  word = other->note[i].word, rest = other->note[i].rest;
		bool ours = false, said = false;

		for (size_t k = 0; k < COUNT(words); k++)
			ours |= same(word, words[k]);
		for (size_t k = 0; ours && !said && k < in->notes; k++)
			said = same(in->note[k].word, word) && same(in->note[k].rest, rest);
		if (!ours || said)
			continue;
		GROW(in->note, in->notes, in->note_room);
		in->note[in->notes].word = arena_keep(&in->memory, word);
		in->note[in->notes++].rest = arena_keep(&in->memory, rest);
	}
}

/* The next file's head is read aside and must say what the first one's said; then its rows are ours. */
static void next_file(struct in *in)
{
	struct in *other = take(1, sizeof *other);

	in_start_file(other, *in->operands++);
	in_columns_alike(other, in);
	take_notes(in, other);
	in->by_hand = in->by_hand || other->by_hand;
	close_file(in);
	buf_free(&in->name);
	in->name = other->name;
	in->bytes = other->bytes;
	in->rows = other->rows;
	in->block = other->block;
	in->field = other->field;
	in->room = other->room, in->at = other->at, in->end = other->end, in->summed = other->summed;
	in->crc = other->crc;
	in->line = other->line;
	in->given = 0;
	other->name = (struct buf){0};
	other->bytes = NULL, other->rows = NULL, other->block = NULL, other->field = NULL;
	in_close(other);
}

bool in_next(struct in *in, const str **field)
{
	if (in->finished)
		return false;
	while (!(in->rows ? in_next_plain(in) : in_next_sealed(in))) {
		if (!in->operands || !*in->operands) {
			in->finished = true;
			return false;
		}
		next_file(in);
	}
	*field = in->field;
	return true;
}

size_t in_bare(const struct in *in)
{
	return in->bare ? in->columns : 0;
}

void in_close(struct in *in)
{
	if (!in)
		return;
	close_file(in);
	arena_free(&in->memory);
	buf_free(&in->name);
	buf_free(&in->dataset);
	buf_free(&in->unquoted);
	buf_free(&in->first_spared);
	free(in->column);
	free(in->note);
	free(in->count);
	free(in->asked);
	free(in);
}
