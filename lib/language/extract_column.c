/* extract: the lines that make columns — column, called. */
#include "extract_words.h"
#include "form.h"

#define REFUSE(...) defs_refuse(r->defs, line, __VA_ARGS__)

static const str type_words[X_TYPES] = { { "text", 4 }, { "code", 4 }, { "flag", 4 }, { "id", 2 }, { "int", 3 },
                                         { "num", 3 }, { "day", 3 }, { "month", 5 }, { "drop", 4 } };

size_t extract_need_column(struct extract_reading *r, str name, size_t line)
{
	size_t     at = extract_column(r->x, name);
	struct buf said = {0};
	str       *known;

	if (at != NOWHERE && r->x->column[at].type != X_DROP)
		return at;
	if (at != NOWHERE)
		REFUSE("'%.*s' is dropped: it never leaves ingest", FMT(name));
	known = arena_take(&r->x->memory, r->x->columns + 1, sizeof *known);
	for (size_t i = 0; i < r->x->columns; i++)
		known[i] = r->x->column[i].name;
	defs_suggest(&said, name, known, r->x->columns);
	REFUSE("'%.*s' is not a column of %.*s: %s", FMT(name), FMT(r->x->name), buf_ended(&said));
}

bool extract_texts(struct extract_reading *r, str rest, char between, str **all, size_t *n)
{
	str piece, count = rest;

	for (*n = 0; cut_at(&count, between, &piece); ++*n)
		if (trimmed(piece).n == 0)
			return false;
	*all = arena_take(&r->x->memory, *n + 1, sizeof **all);
	for (size_t i = 0; cut_at(&rest, between, &piece); i++)
		(*all)[i] = trimmed(piece);
	return *n > 0;
}

/* --- marks ------------------------------------------------------------------------------------------------ */

static bool read_bound(struct extract_reading *r, const struct extract_column *c, str word, double *to, size_t line)
{
	char  as[DAY_ROOM];
	day   d;
	month m;

	if (c->type == X_INT || c->type == X_NUM)
		return read_num(word, to);
	if (c->type == X_MONTH && read_month(word, &m)) {
		*to = m;
		return true;
	}
	if (c->type == X_DAY && read_day(word, &d)) {
		*to = d;
		return true;
	}
	if (c->type == X_DAY && read_uk_day(word, &d)) {
		write_day(as, d);
		REFUSE("'%.*s': write %.*s", FMT(word), DAY_ROOM, as);
	}
	return false;
}

static bool read_mark(struct extract_reading *r, struct extract_column *c, str mark, str *rest, size_t line)
{
	str word;

	if (same(mark, STR("required")))
		return c->required = true;
	if (same(mark, STR("unique")))
		return c->unique = true;
	if (same(mark, STR("private")))
		return c->hidden = true;
	if (!cut_word(rest, &word))
		return false;
	if (same(mark, STR("from")))
		return read_bound(r, c, word, &c->from, line);
	if (same(mark, STR("to")))
		return read_bound(r, c, word, &c->to, line);
	if (!same(mark, STR("mask")))
		return false;
	c->mask = word;
	if (c->type == X_DAY && !same(word, STR("month")) && !same(word, STR("year")))
		REFUSE("'%.*s': a day is masked to its month or its year: mask month", FMT(c->name));
	if (c->type != X_DAY && (c->type != X_ID || !form_name(word)))
		REFUSE("'%.*s': mask is for an id, and for a day of birth or death: take it out, or say private", FMT(c->name));
	return true;
}

static void check_column(struct extract_reading *r, const struct extract_column *c, size_t line)
{
	if (c->type == X_ID && c->mask.n == 0)
		REFUSE("'%.*s' is an id: say mask and whose (child family worker person)", FMT(c->name));
	if (c->from > c->to)
		REFUSE("'%.*s': from is beyond to: nothing lies between them", FMT(c->name));
	if (extract_column(r->x, c->name) != NOWHERE)
		REFUSE("'%.*s' is already a column: choose another name", FMT(c->name));
}

bool extract_read_column(struct extract_reading *r, str rest, size_t line)
{
	struct extract_column c = { .line = line, .from = NAN, .to = NAN };
	struct buf            said = {0};
	str                   word;

	if (!cut_word(&rest, &c.name) || !cut_word(&rest, &word))
		return false;
	if (!form_column(c.name))
		REFUSE("'%.*s' is no name of a column: lower-case letters, digits and _", FMT(c.name));
	if (extract_reserved(c.name))
		REFUSE("'%.*s' is a word of the language: choose another name", FMT(c.name));
	while (c.type < X_TYPES && !same(word, type_words[c.type]))
		c.type++;
	if (c.type == X_TYPES) {
		defs_suggest(&said, word, type_words, X_TYPES);
		REFUSE("'%.*s' is not a type: %s", FMT(word), buf_ended(&said));
	}
	if (c.type == X_CODE && !extract_read_list(r, &c, &rest, line))
		REFUSE("'%.*s': a code has a closed list: code in teams, or code in (initial, review)", FMT(c.name));
	if (c.type == X_INT && starts_with(trimmed(rest), STR("in ")) && !extract_read_list(r, &c, &rest, line))
		return false;
	if (c.type == X_FLAG)
		extract_take_flag(r, &c);
	while (cut_word(&rest, &word))
		if (c.type == X_DROP || !read_mark(r, &c, word, &rest, line))
			REFUSE("'%.*s': '%.*s' is not understood: behind the type stand required, unique, private, mask WHOSE, from V, to V",
			       FMT(c.name), FMT(word));
	check_column(r, &c, line);
	r->x->column = take_more(r->x->column, r->x->columns + 1, sizeof *r->x->column);
	r->x->column[r->x->columns++] = c;
	return true;
}

/* --- other headings ----------------------------------------------------------------------------------------- */

bool extract_read_called(struct extract_reading *r, str rest, size_t line)
{
	struct extract_column *c;
	size_t                 at, n;
	str                    name, *more, *all;

	if (!cut_word(&rest, &name))
		return false;
	at = extract_column(r->x, name);        /* a dropped one has headings too */
	if (at == NOWHERE)
		at = extract_need_column(r, name, line);
	c = &r->x->column[at];
	if (!extract_texts(r, rest, '|', &more, &n))
		return false;
	all = arena_take(&r->x->memory, c->n_called + n, sizeof *all);
	if (c->n_called)
		memcpy(all, c->called, c->n_called * sizeof *all);
	memcpy(all + c->n_called, more, n * sizeof *all);
	c->called = all;
	c->n_called += n;
	return true;
}
