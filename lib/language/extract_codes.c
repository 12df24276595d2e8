/* extract: closed lists — the codes of a column, and every way to spell them. */
#include "extract_words.h"
#include "form.h"

#define REFUSE(...) defs_refuse(r->defs, line, __VA_ARGS__)

bool extract_reserved(str word)
{
	static const char *const reserved[] = { "and", "or", "not", "in", "is", "where", "when", "if", "else", "row", "rows", "all" };

	for (size_t i = 0; i < COUNT(reserved); i++)
		if (same(word, str_of(reserved[i])))
			return true;
	return false;
}

bool spellings_find(const struct spellings *s, str folded, uint32_t *code)
{
	uint32_t id;

	if (!ids_find(&s->folded, folded, &id))
		return false;
	*code = s->code[id];
	return true;
}

void extract_spell(struct extract_reading *r, struct extract_column *c, struct spellings *s, str text, uint32_t code, size_t line)
{
	struct buf folded = {0};
	size_t     before = s->folded.n;
	uint32_t   id;

	lookup_fold(&folded, text);
	if (folded.n == 0)
		REFUSE("'%.*s': '%.*s' has neither a letter nor a digit", FMT(c->name), FMT(text));
	id = ids_of(&s->folded, buf_str(&folded));
	if (id == before) {
		GROW(s->code, before, s->room);
		s->code[id] = code;
	} else if (s->code[id] != code) {
		REFUSE("'%.*s': '%.*s' reads like the code '%.*s': letters and digits alone must tell codes apart",
		       FMT(c->name), FMT(text), FMT(c->code[s->code[id]]));
	}
	buf_free(&folded);
}

static bool is_code(str s)
{
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];
		bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
		if (!letter && (i == 0 || !memchr("_.+-", c, 4)))
			return false;
	}
	return s.n > 0 && !extract_reserved(s);
}

static void close_list(struct extract_reading *r, struct extract_column *c)
{
	for (size_t i = 0; i < c->codes; i++)
		extract_spell(r, c, &c->spelt, c->code[i], (uint32_t)i, c->line);
}

/* in teams */
static void take_lookup(struct extract_reading *r, struct extract_column *c, size_t line)
{
	const struct lookup *l = lookup_read(r->lookups, c->lookup, &r->x->memory);
	struct buf           said = {0};
	const str           *codes, *names;
	size_t               n;

	if (!l) {
		n = lookup_names(r->lookups, &names, &r->x->memory);
		defs_suggest(&said, c->lookup, names, n);
		REFUSE("there is no lookup '%.*s': %s", FMT(c->lookup), buf_ended(&said));
	}
	if (l->code == NOWHERE)
		REFUSE("%.*s has no column 'code': a list of codes is needed", FMT(l->file));
	c->codes = lookup_codes(l, &codes, &r->x->memory);
	c->code = arena_take(&r->x->memory, c->codes + 1, sizeof *c->code);
	for (size_t i = 0; i < c->codes; i++) {
		c->code[i] = codes[i];
		if (c->type == X_INT && !read_int(codes[i], &(int64_t){0}))
			REFUSE("'%.*s' is an int: the code '%.*s' of %.*s is no whole number", FMT(c->name), FMT(codes[i]), FMT(l->file));
	}
	close_list(r, c);
	for (size_t i = 0; i < l->spellings; i++)
		if (l->spelling[i].what != OF_CODE)
			extract_spell(r, c, &c->label, l->spelling[i].folded, (uint32_t)l->spelling[i].row, line);
}

/* in (initial, review) */
static bool take_list(struct extract_reading *r, struct extract_column *c, str list, size_t line)
{
	if (!extract_texts(r, list, ',', &c->code, &c->codes))
		return false;
	for (size_t i = 0; i < c->codes; i++) {
		if (!is_code(c->code[i]))
			REFUSE("'%.*s' is no code: letters, digits and _ . + -, the first a letter or digit", FMT(c->code[i]));
		for (size_t k = 0; k < i; k++)
			if (same(c->code[i], c->code[k]))
				REFUSE("code '%.*s' is there twice", FMT(c->code[i]));
	}
	close_list(r, c);
	return true;
}

void extract_take_flag(struct extract_reading *r, struct extract_column *c)
{
	static str codes[] = { { "yes", 3 }, { "no", 2 } };
	static const struct { const char *text; uint32_t code; } also[] = {
		{ "y", 0 }, { "true", 0 }, { "t", 0 }, { "1", 0 }, { "n", 1 }, { "false", 1 }, { "f", 1 }, { "0", 1 },
	};

	c->code = codes;
	c->codes = COUNT(codes);
	close_list(r, c);
	for (size_t i = 0; i < COUNT(also); i++)
		extract_spell(r, c, &c->label, str_of(also[i].text), also[i].code, c->line);
}

bool extract_read_list(struct extract_reading *r, struct extract_column *c, str *rest, size_t line)
{
	str list;

	if (!form_word(rest, "in"))
		return false;
	if (c->type == X_CODE && starts_with(*rest, STR("("))) {
		*rest = (str){ rest->p + 1, rest->n - 1 };
		if (!memchr(rest->p, ')', rest->n) || !cut_at(rest, ')', &list))
			return false;
		return take_list(r, c, list, line);
	}
	if (!cut_word(rest, &c->lookup) || !form_name(c->lookup))
		return false;
	take_lookup(r, c, line);
	return true;
}

bool extract_read_spelt(struct extract_reading *r, str rest, size_t line)
{
	struct extract_column *c;
	struct buf             said = {0};
	size_t                 n, code = 0;
	str                    name, word, *text;

	if (!cut_word(&rest, &name) || !cut_word(&rest, &word))
		return false;
	c = &r->x->column[extract_need_column(r, name, line)];
	if (c->codes == 0)
		REFUSE("'%.*s' has no codes to spell", FMT(name));
	while (code < c->codes && !same(c->code[code], word))
		code++;
	if (code == c->codes) {
		defs_suggest(&said, word, c->code, c->codes);
		REFUSE("'%.*s' is not a code of '%.*s': %s", FMT(word), FMT(name), buf_ended(&said));
	}
	if (!extract_texts(r, rest, '|', &text, &n))
		return false;
	for (size_t i = 0; i < n; i++)
		extract_spell(r, c, &c->spelt, text[i], (uint32_t)code, line);
	return true;
}
