/* expr_lex — words, signs and brackets, and what may be said of them before any data is seen. */
#include "expr_parts.h"

#include <stdarg.h>

const char *const expr_signs[SIGNS] = { "=", "!=", "<", "<=", ">", ">=" };

static const char *const reserved[] = {
	"and", "or", "not", "in", "is", "where", "when", "if", "else", "row", "rows", "all",
};

_Noreturn void expr_refuse(struct expr_at at, const char *fmt, ...)
{
	char    said[1024];
	va_list more;

	va_start(more, fmt);
	vsnprintf(said, sizeof said, fmt, more);
	va_end(more);
	if (at.defs)
		defs_refuse(at.defs, at.line, "%s", said);
	die(BAD_SETTING, "%s: %s", at.option, said);
}

bool expr_one_of(str word, const char *const *words, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (same(word, str_of(words[i])))
			return true;
	return false;
}

static bool is_lower(char c)
{
	return c >= 'a' && c <= 'z';
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

bool expr_is_column_name(str word)
{
	if (word.n == 0 || !is_lower(word.p[0]) || expr_one_of(word, reserved, COUNT(reserved)))
		return false;
	for (size_t i = 1; i < word.n; i++)
		if (!is_lower(word.p[i]) && !is_digit(word.p[i]) && word.p[i] != '_')
			return false;
	return true;
}

bool expr_is_number(str s)
{
	size_t i = s.n > 0 && s.p[0] == '-';
	size_t whole = i;

	while (i < s.n && is_digit(s.p[i]))
		i++;
	if (i == whole)
		return false;
	if (i == s.n)
		return true;
	if (s.p[i++] != '.' || i == s.n)
		return false;
	while (i < s.n && is_digit(s.p[i]))
		i++;
	return i == s.n;
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static bool ends_word(char c)
{
	return is_blank(c) || (c != '\0' && strchr("(),=<>!*/+", c));
}

/* Nothing is quoted: say the same words without the quotes. */
static void refuse_quotes(const struct expr_lex *l)
{
	char   plain[160];
	size_t n = 0;

	for (size_t i = 0; i < l->text.n && n + 1 < sizeof plain; i++)
		if (l->text.p[i] != '\'' && l->text.p[i] != '"')
			plain[n++] = l->text.p[i];
	expr_refuse(l->where, "nothing is quoted here: write %.*s", (int)n, plain);
}

static struct expr_token scan(const struct expr_lex *l, size_t *end)
{
	str    s = l->text;
	size_t i = l->at;

	while (i < s.n && is_blank(s.p[i]))
		i++;
	size_t begin = i;
	if (i == s.n) {
		*end = i;
		return (struct expr_token){ TOKEN_END, { s.p + i, 0 } };
	}
	enum token kind = TOKEN_WORD;
	char c = s.p[i];
	char after = i + 1 < s.n ? s.p[i + 1] : ' ';
	if (c == '(' || c == ')' || c == ',') {
		kind = c == '(' ? TOKEN_OPEN : c == ')' ? TOKEN_CLOSE : TOKEN_COMMA;
		i++;
	} else if (c == '=' || c == '<' || c == '>' || c == '!') {
		kind = TOKEN_SIGN;
		i += c != '=' && after == '=' ? 2 : 1;
	} else if (c == '+' || c == '*' || c == '/' || (c == '-' && ends_word(after))) {
		kind = TOKEN_SUM;
		i++;
	} else {
		if (c == '\'' || c == '"')
			refuse_quotes(l);
		while (i < s.n && !ends_word(s.p[i]))
			i++;
	}
	*end = i;
	return (struct expr_token){ kind, { s.p + begin, i - begin } };
}

struct expr_token expr_lex_peek(const struct expr_lex *l)
{
	size_t end;
	return scan(l, &end);
}

struct expr_token expr_lex_second(const struct expr_lex *l)
{
	struct expr_lex on = *l;
	size_t end;

	scan(&on, &on.at);
	return scan(&on, &end);
}

struct expr_token expr_lex_take(struct expr_lex *l)
{
	return scan(l, &l->at);
}

bool expr_lex_is(const struct expr_lex *l, const char *word)
{
	struct expr_token t = expr_lex_peek(l);
	return t.kind == TOKEN_WORD && same(t.text, str_of(word));
}

bool expr_lex_word(struct expr_lex *l, const char *word)
{
	if (!expr_lex_is(l, word))
		return false;
	expr_lex_take(l);
	return true;
}

static void refuse_here(const struct expr_lex *l, const char *due)
{
	struct expr_token t = expr_lex_peek(l);

	if (t.kind == TOKEN_END)
		expr_refuse(l->where, "it ends where %s is due", due);
	expr_refuse(l->where, "'%.*s': %s is due here", FMT(t.text), due);
}

void expr_lex_due(struct expr_lex *l, const char *word)
{
	char due[40];

	snprintf(due, sizeof due, "'%s'", word);
	if (!expr_lex_word(l, word))
		refuse_here(l, due);
}

str expr_lex_column(struct expr_lex *l)
{
	struct expr_token t = expr_lex_peek(l);

	if (t.kind != TOKEN_WORD)
		refuse_here(l, "a column");
	if (!expr_is_column_name(t.text))
		expr_refuse(l->where, "'%.*s' is no name of a column: lower case, digits and _%s", FMT(t.text),
		            expr_one_of(t.text, reserved, COUNT(reserved)) ? ", and not a word of the language" : "");
	expr_lex_take(l);
	return t.text;
}

/* A code may hold a plus, which ends a word elsewhere; a day as people write it holds slashes. */
str expr_lex_value(struct expr_lex *l, str left, const char *sign)
{
	static const char *const never[] = { "and", "or", "when", "else" };
	struct expr_token t = expr_lex_peek(l);
	bool   none = t.kind == TOKEN_END || t.kind == TOKEN_CLOSE || t.kind == TOKEN_COMMA;
	size_t begin = (size_t)(t.text.p - l->text.p);
	size_t end   = begin;
	day    meant;

	if (t.kind == TOKEN_WORD)
		none = expr_one_of(t.text, never, COUNT(never));
	if (none)
		expr_refuse(l->where, "'%.*s %s' : to ask for an empty cell write %.*s is missing", FMT(left), sign, FMT(left));
	while (end < l->text.n && ((l->text.p[end] != '\0' && strchr("*/+", l->text.p[end])) || !ends_word(l->text.p[end])))
		end++;
	str word = { l->text.p + begin, end - begin };
	if (!read_day(word, &meant) && read_uk_day(word, &meant)) {
		char iso[DAY_ROOM];
		size_t n = write_day(iso, meant);
		expr_refuse(l->where, "'%.*s': write %.*s", FMT(word), (int)n, iso);
	}
	if (t.kind != TOKEN_WORD)
		refuse_here(l, "a value");
	l->at = end;
	return word;
}

void expr_lex_end(struct expr_lex *l)
{
	struct expr_token t = expr_lex_peek(l);

	if (t.kind == TOKEN_CLOSE)
		expr_refuse(l->where, "a bracket is closed that was not opened");
	if (t.kind != TOKEN_END)
		expr_refuse(l->where, "'%.*s': nothing may follow here: is a sign, 'and' or a comma missing before it?", FMT(t.text));
}

str expr_lex_since(const struct expr_lex *l, size_t start)
{
	return trimmed((str){ l->text.p + start, l->at - start });
}

enum sign expr_lex_sign(struct expr_token t)
{
	for (int i = 0; i < SIGNS; i++)
		if (same(t.text, str_of(expr_signs[i])))
			return (enum sign)i;
	return SIGNS;
}

struct expr *expr_node(const struct expr_lex *l, enum node node)
{
	struct expr *e = arena_take(l->memory, 1, sizeof *e);

	e->node = node;
	e->at = l->where;
	e->memory = l->memory;
	return e;
}

void expr_list_add(struct expr_list *list, struct expr *e, struct arena *memory)
{
	if (list->n == list->room) {
		struct expr **more = arena_take(memory, list->room + 8, 2 * sizeof(struct expr *));
		if (list->n > 0)
			memcpy(more, list->all, list->n * sizeof *more);
		list->all = more;
		list->room = 2 * (list->room + 8);
	}
	list->all[list->n++] = e;
}

void expr_texts_add(struct expr_texts *texts, str s, struct arena *memory)
{
	if (texts->n == texts->room) {
		str *more = arena_take(memory, texts->room + 8, 2 * sizeof(str));
		if (texts->n > 0)
			memcpy(more, texts->all, texts->n * sizeof *more);
		texts->all = more;
		texts->room = 2 * (texts->room + 8);
	}
	texts->all[texts->n++] = s;
}
