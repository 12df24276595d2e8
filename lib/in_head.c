/* in: what stands before the first row — the preamble of a sealed stream, or the headings of plain CSV. */
#include "in.h"

static const char *const type_words[TYPES] = {
	[TEXT] = "text", [CODE] = "code", [ID] = "id", [INT] = "int", [NUM] = "num",
	[DAY] = "day", [MONTH] = "month", [PERIOD] = "period",
};

const char *type_word(enum type t)
{
	return type_words[t];
}

static struct column *column_named(struct in *in, str name)
{
	for (size_t i = 0; i < in->columns; i++)
		if (same(in->column[i].name, name))
			return &in->column[i];
	return NULL;
}

/* What a heading may not hold: a # line would say something else, and no reader would know the column again. */
static bool is_odd(char c)
{
	return (unsigned char)c <= ' ' || c == 0x7f || c == ',' || c == '"' || c == '#';
}

static struct column *add_column(struct in *in, str name)
{
	if (column_named(in, name))
		die(BAD_DATA, "%s: two columns are called '%.*s'", buf_ended(&in->name), FMT(name));
	GROW(in->column, in->columns, in->column_room);
	in->column[in->columns] = (struct column){ .name = arena_keep(&in->memory, name) };
	return &in->column[in->columns++];
}

static void read_col(struct in *in, str rest)
{
	str            name, word;
	struct column *c;

	if (!cut_word(&rest, &name) || !cut_word(&rest, &word))
		in_cut(in, "a #col line without a name or a type: edited on the way?");
	for (size_t i = 0; i < name.n; i++)
		if (is_odd(name.p[i]))
			in_cut(in, "a #col line whose name no heading can be: edited on the way?");
	c = add_column(in, name);
	for (c->type = 0; c->type < TYPES; c->type++)
		if (same(word, str_of(type_words[c->type])))
			break;
	if (c->type == TYPES)
		in_cut(in, "column '%.*s' is of no type that this %s knows", FMT(name), program);
	c->note = arena_keep(&in->memory, trimmed(rest));
}

static struct column *its_column(struct in *in, str *rest, const char *word)
{
	str            name = {0};
	struct column *c = cut_word(rest, &name) ? column_named(in, name) : NULL;

	if (!c)
		in_cut(in, "#%s speaks of a column that #col did not: edited on the way?", word);
	return c;
}

static void read_codes(struct in *in, str rest)
{
	struct column *c = its_column(in, &rest, "codes");
	str            count = rest, word;
	str           *codes;
	size_t         n = 0;

	while (cut_word(&count, &word))
		n++;
	codes = arena_take(&in->memory, n + 1, sizeof *codes);
	for (size_t i = 0; i < n && cut_word(&rest, &word); i++)
		codes[i] = arena_keep(&in->memory, word);
	c->codes = codes;
	c->n_codes = n;
}

static void read_preamble_line(struct in *in, str line)
{
	str rest = (str){ line.p + 1, line.n - 1 }, word = {0};

	for (size_t i = 0; i < line.n; i++)
		if (line.p[i] == ',' || line.p[i] == '"' || (unsigned char)line.p[i] < ' ' || line.p[i] == 0x7f)
			in_cut(in, "line %zu: a # line holds no comma, quote or control character: edited on the way?", in->line);
	cut_word(&rest, &word);
	rest = trimmed(rest);
	if (same(word, STR("fail")))
		in_failed(in, rest);
	else if (same(word, STR("as-at"))) {
		if (!read_day(rest, &in->as_at))
			in_cut(in, "#as-at is no day: edited on the way?");
		in->has_as_at = true;
	} else if (same(word, STR("masked")))
		in->masked = true;
	else if (same(word, STR("safe")))
		in->safe = arena_keep(&in->memory, rest);
	else if (same(word, STR("col")))
		read_col(in, rest);
	else if (same(word, STR("codes")))
		read_codes(in, rest);
	else if (same(word, STR("required"))) {
		str name;
		while (cut_word(&rest, &name)) {
			str one = name;
			its_column(in, &one, "required")->required = true;
		}
	} else if (same(word, STR("mask")) || same(word, STR("whose"))) {
		struct column *c = its_column(in, &rest, "mask");
		c->mask = arena_keep(&in->memory, trimmed(rest));
	} else if (same(word, STR("every"))) {
		struct column *c = its_column(in, &rest, "every");
		c->every = arena_keep(&in->memory, trimmed(rest));
	} else if (same(word, STR("end")) || same(word, STR("stream")) || same(word, STR("count")))
		in_cut(in, "#%.*s stands among the first lines: edited on the way?", FMT(word));
	else {
		if (same(word, STR("by")) && same(rest, STR("hand")))
			in->by_hand = true;
		GROW(in->note, in->notes, in->note_room);
		in->note[in->notes].word = arena_keep(&in->memory, word);
		in->note[in->notes++].rest = arena_keep(&in->memory, rest);
	}
}

void in_head_sealed(struct in *in)
{
	str    line = {0}, rest, word = {0}, version = {0}, name;
	size_t at = 0;

	in->sealed = true;
	if (!in_line_of(in, &line))
		in_cut(in, "the stream stops in its first line: the stage before did not finish");
	rest = line;
	cut_word(&rest, &word);
	cut_word(&rest, &version);
	if (!same(version, STR("1")))
		in_cut(in, "is stream %.*s: this %s reads stream 1", FMT(version), program);
	in->kind = arena_keep(&in->memory, trimmed(rest));
	for (;;) {
		if (!in_line_of(in, &line))
			in_cut(in, "the stream stops after line %zu without #end: the stage before did not finish", in->line);
		if (line.n == 0 || *line.p != '#')
			break;
		read_preamble_line(in, line);
	}
	if (in->columns == 0)
		in_cut(in, "has no #col line: edited on the way? seal(1) seals it again");
	for (rest = line; cut_at(&rest, ',', &name); at++)
		if (at >= in->columns || !same(name, in->column[at].name))
			in_cut(in, "the headings are not those of the #col lines: edited on the way? seal(1) seals it again");
	if (at != in->columns)
		in_cut(in, "there are fewer headings than #col lines: edited on the way? seal(1) seals it again");
}

/* --as period=month: the heading month is what we call period */
static str meant_by(str heading)
{
	str rest = in_rules.as, pair, name;

	for (size_t i = 0; rest.p && cut_at(&rest, ',', &pair); i++)
		if (cut_at(&pair, '=', &name) && pair.p && same(trimmed(pair), heading)) {
			if (i < 64)
				in_rules.met |= (uint64_t)1 << i;
			return trimmed(name);
		}
	return heading;
}

/* `Team name` as Team_name, and the third without a heading as column_3. */
static str as_name(struct in *in, str heading, size_t place)
{
	struct buf b = {0};

	for (size_t i = 0; i < heading.n; i++)
		buf_addc(&b, is_odd(heading.p[i]) ? '_' : heading.p[i]);
	if (heading.n == 0)
		buf_addf(&b, "column_%zu", place);
	str name = arena_keep(&in->memory, buf_str(&b));
	buf_free(&b);
	return name;
}

/* By the first row every file that there is has shown its headings: what none of them has is a slip of the hand. */
void in_as_met(void)
{
	str rest = in_rules.as, pair, whole, name;

	for (size_t i = 0; rest.n && i < 64 && cut_at(&rest, ',', &pair); i++) {
		whole = pair;
		if (!cut_at(&pair, '=', &name) || !pair.p || trimmed(name).n == 0 || trimmed(pair).n == 0)
			die(BAD_USE, "--as '%.*s': write NAME=HEADING, with commas between", FMT(whole));
		if (!(in_rules.met >> i & 1))
			die(BAD_USE, "--as '%.*s': no heading is left that is called '%.*s'", FMT(whole), FMT(trimmed(pair)));
	}
}

void in_head_plain(struct in *in)
{
	const str    *field;
	size_t        n;
	enum rows_got got;

	if (in_rules.sealed)
		die(BAD_DATA, "%s: is plain CSV, and --sealed asks for a sealed stream", buf_ended(&in->name));
	in->by_hand = true;
	in->rows = rows_open(in->bytes);
	in->bytes = NULL;               /* rows has taken it over */
	got = rows_next(in->rows, &field, &n);
	if (got == BAD_ROW)
		die(BAD_DATA, "%s:%zu: %s", buf_ended(&in->name), rows_line(in->rows), rows_why(in->rows));
	if (got == NO_MORE_ROWS)
		die(CUT, "%s: is empty: not even a line of headings came", buf_ended(&in->name));
	for (size_t i = 0; i < n; i++)
		add_column(in, as_name(in, meant_by(trimmed(field[i])), i + 1));
}

/* What the preamble says of a column has gone out already: a later file may not take any of it back. */
static bool column_alike(const struct column *c, const struct column *first)
{
	bool alike = same(c->name, first->name) && c->type == first->type && same(c->mask, first->mask) &&
	             same(c->every, first->every) && c->n_codes == first->n_codes && (c->required || !first->required);

	for (size_t i = 0; alike && i < c->n_codes; i++)
		alike = same(c->codes[i], first->codes[i]);
	return alike;
}

void in_columns_alike(const struct in *in, const struct in *first)
{
	bool alike = in->columns == first->columns && in->sealed == first->sealed;

	for (size_t i = 0; alike && i < in->columns; i++)
		alike = in->sealed ? column_alike(&in->column[i], &first->column[i]) :
		        same(in->column[i].name, first->column[i].name);
	if (!alike)
		die(BAD_DATA, "%s: its columns are not those of the file before it", in_name(in));
	if (in->masked != first->masked)
		die(BAD_DATA, "%s: one of the files is masked and one is not: mask both", in_name(in));
	if (!same(in->safe, first->safe))
		die(BAD_DATA, "%s: its #safe is not that of the file before it: suppress them together", in_name(in));
	if (in->has_as_at != first->has_as_at || in->as_at != first->as_at)
		die(BAD_DATA, "%s: its #as-at is not that of the file before it", in_name(in));
}
