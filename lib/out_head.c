/* out: what stands before the first row. */
#include "out.h"

/* No comma and no double quote in a # line (Miller rewrites the one and refuses the other), and one line. */
static void add_clean(struct buf *b, str s)
{
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];
		buf_addc(b, c == ',' || c == '"' || c < 0x20 || c == 0x7f ? ' ' : (char)c);
	}
}

void out_hash_line(struct out *out, const char *word, str rest)
{
	buf_addc(&out->pending, '#');
	add_clean(&out->pending, str_of(word));
	if (rest.n) {
		buf_addc(&out->pending, ' ');
		add_clean(&out->pending, rest);
	}
	buf_addc(&out->pending, '\n');
}

static bool dropped(const struct out *out, str word)
{
	for (size_t i = 0; i < out->drops; i++)
		if (same(out->dropped[i], word))
			return true;
	return false;
}

static void pass_on(struct out *out, bool history)
{
	for (size_t i = 0; out->from && i < out->from->notes; i++) {
		str  word = out->from->note[i].word;
		bool is_history = same(word, STR("by"));

		if (is_history == history && !dropped(out, word)) {
			struct buf ended = {0};
			buf_add(&ended, word);
			out_hash_line(out, buf_ended(&ended), out->from->note[i].rest);
			buf_free(&ended);
		}
	}
}

/* A stage of many inputs notes their `#by` lines itself: they too come before its own. */
static void say_notes(struct out *out, bool history)
{
	struct buf word = {0};

	for (size_t i = 0; i < out->notes; i++) {
		if (same(out->note[i].word, STR("by")) != history)
			continue;
		word.n = 0;
		buf_add(&word, out->note[i].word);
		out_hash_line(out, buf_ended(&word), out->note[i].rest);
	}
	buf_free(&word);
}

static void say_column(struct out *out, const struct column *c)
{
	struct buf line = {0};

	if (c->codes) {
		buf_addf(&line, "%.*s", FMT(c->name));
		for (size_t i = 0; i < c->n_codes; i++)
			buf_addf(&line, " %.*s", FMT(c->codes[i]));
		out_hash_line(out, "codes", buf_str(&line));
		line.n = 0;
	}
	if (c->mask.n) {
		buf_addf(&line, "%.*s %.*s", FMT(c->name), FMT(c->mask));
		out_hash_line(out, out->masked ? "whose" : "mask", buf_str(&line));
		line.n = 0;
	}
	if (c->every.n) {
		buf_addf(&line, "%.*s %.*s", FMT(c->name), FMT(c->every));
		out_hash_line(out, "every", buf_str(&line));
	}
	if (c->required)
		out_hash_line(out, "required", c->name);
	buf_free(&line);
}

void out_begin(struct out *out)
{
	struct buf line = {0};
	char       at[DAY_ROOM];

	out->begun = true;
	buf_addf(&line, "1 %.*s", FMT(out->kind.n ? out->kind : STR("rows")));
	out_hash_line(out, "stream", buf_str(&line));
	if (out->has_as_at)
		out_hash_line(out, "as-at", (str){ at, write_day(at, out->as_at) });
	pass_on(out, true);
	say_notes(out, true);
	if ((out->from_hand || out->hand) && !(out->from && out->from->by_hand && out->from->sealed))
		out_hash_line(out, "by", STR("hand"));
	line.n = 0;
	buf_addf(&line, "%s " VERSION "%s%.*s", program, out->by.n ? " " : "", FMT(out->by));
	if (!out->hand)                 /* what a person made is said to be a person's */
		out_hash_line(out, "by", buf_str(&line));
	if (out->masked)
		out_hash_line(out, "masked", (str){0});
	if (out->safe.n)
		out_hash_line(out, "safe", out->safe);
	pass_on(out, false);
	say_notes(out, false);
	for (size_t i = 0; i < out->columns; i++) {
		line.n = 0;
		buf_addf(&line, "%.*s %s%s%.*s", FMT(out->column[i].name), type_word(out->column[i].type),
		         out->column[i].note.n ? " " : "", FMT(out->column[i].note));
		out_hash_line(out, "col", buf_str(&line));
	}
	for (size_t i = 0; i < out->columns; i++)
		say_column(out, &out->column[i]);
	for (size_t i = 0; i < out->columns; i++) {
		if (i)
			buf_addc(&out->pending, ',');
		buf_add(&out->pending, out->column[i].name);
	}
	buf_addc(&out->pending, '\n');
	out->row_at = out->pending.n;
	buf_free(&line);
}
