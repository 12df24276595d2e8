/* expr_read — conditions: what is asked of a row, one word ahead at a time. */
#include "expr_parts.h"

enum { DEEPEST = 60 };          /* brackets and nots within each other; nobody can read more, and the stack is finite */

static struct expr *read_test(struct expr_lex *l);

static void go_deeper(struct expr_lex *l)
{
	if (++l->deep > DEEPEST)
		expr_refuse(l->where, "more than %d brackets within each other: make a column of the inner part", DEEPEST);
}

/* condition = test { "and" test } | test { "or" test } */
struct expr *expr_read_test_list(struct expr_lex *l)
{
	struct expr *first = read_test(l);
	struct expr *list  = NULL;

	while (expr_lex_is(l, "and") || expr_lex_is(l, "or")) {
		enum node joined = expr_lex_is(l, "and") ? NODE_AND : NODE_OR;
		if (list && list->node != joined)
			expr_refuse(l->where, "'and' and 'or' side by side: put brackets round what belongs together");
		if (!list) {
			list = expr_node(l, joined);
			expr_list_add(&list->part, first, l->memory);
		}
		expr_lex_take(l);
		expr_list_add(&list->part, read_test(l), l->memory);
	}
	return list ? list : first;
}

static struct expr *read_bracketed(struct expr_lex *l)
{
	expr_lex_take(l);
	go_deeper(l);
	struct expr *e = expr_read_test_list(l);
	l->deep--;
	if (expr_lex_peek(l).kind != TOKEN_CLOSE)
		expr_refuse(l->where, "a bracket is opened and not closed");
	expr_lex_take(l);
	return e;
}

/* ( "previous" | "next" ) "row" "of" column "within" span [ "where" "(" condition ")" ] */
static struct expr *read_look(struct expr_lex *l)
{
	struct expr     *e = expr_node(l, NODE_LOOK);
	struct expr_look look = { .next = expr_lex_is(l, "next") };

	if (l->user != EXPR_MEASURE)
		expr_refuse(l->where, "'previous row' and 'next row' are for measures: here bring the other row by -j '… last DAY before DAY'");
	if (l->looks.all == NULL)
		l->looks.all = arena_take(l->memory, DEEPEST, sizeof *l->looks.all);
	if (l->looks.n == DEEPEST)
		expr_refuse(l->where, "more than %d looks at other rows", DEEPEST);
	expr_lex_take(l);
	expr_lex_due(l, "row");
	expr_lex_due(l, "of");
	look.of = expr_lex_column(l);
	expr_lex_due(l, "within");
	size_t start = l->at;
	expr_lex_take(l);
	expr_lex_take(l);
	if (!span_read(expr_lex_since(l, start), &look.within))
		expr_refuse(l->where, "'within %.*s': write within N days, months or years", FMT(expr_lex_since(l, start)));
	if (expr_lex_word(l, "where")) {
		size_t before = l->looks.n;
		if (expr_lex_peek(l).kind != TOKEN_OPEN)
			expr_refuse(l->where, "what is asked of the other row stands in brackets: where ( … )");
		look.where = read_bracketed(l);
		if (l->looks.n > before)
			expr_refuse(l->where, "a look at another row may not hold a look of its own");
	}
	e->look = l->looks.n;
	e->word = look.of;
	l->looks.all[l->looks.n++] = look;
	return e;
}

/* Words after the one value there may be: 'parent' 'or' 'carer'.  Empty when there are none. */
static str read_label(struct expr_lex *l, str value)
{
	static const char *const go_on[] = { "and", "or", "when", "else" };
	struct expr_token t = expr_lex_peek(l);

	if (t.kind != TOKEN_WORD)
		return (str){0};
	if (expr_one_of(t.text, go_on, COUNT(go_on))) {
		struct expr_lex after = *l;
		expr_lex_take(&after);
		struct expr_token lone = expr_lex_take(&after), end = expr_lex_peek(&after);
		bool stops = end.kind == TOKEN_END || end.kind == TOKEN_CLOSE || end.kind == TOKEN_COMMA;
		if (lone.kind != TOKEN_WORD || !stops || expr_one_of(t.text, &go_on[2], 2))
			return (str){0};
	}
	struct buf b = {0};
	buf_addf(&b, "'%.*s'", FMT(value));
	while (expr_lex_peek(l).kind == TOKEN_WORD) {
		t = expr_lex_take(l);
		buf_addf(&b, " '%.*s'", FMT(t.text));
	}
	str label = arena_keep(l->memory, buf_str(&b));
	buf_free(&b);
	return label;
}

static struct expr *read_value_word(struct expr_lex *l, str left, const char *sign)
{
	struct expr *e = expr_node(l, NODE_WORD);

	e->word = expr_lex_value(l, left, sign);
	e->label = read_label(l, e->word);
	return e;
}

/* Where a measure would calculate: say what column to make, with the words it wrote. */
static _Noreturn void refuse_sums(struct expr_lex *l, size_t start)
{
	static const char *const stop[] = { "and", "or", "is", "not", "in" };
	struct expr_token t;

	l->at = start;
	while (t = expr_lex_peek(l), t.kind != TOKEN_END && t.kind != TOKEN_SIGN && t.kind != TOKEN_CLOSE
	                             && !expr_one_of(t.text, stop, COUNT(stop)))
		expr_lex_take(l);
	expr_refuse(l->where, "measures do no arithmetic: make a column in night.mk, derive -e 'NAME = %.*s'",
	            FMT(expr_lex_since(l, start)));
}

static struct expr *read_left(struct expr_lex *l)
{
	struct expr_token first = expr_lex_peek(l);
	size_t start = l->at;

	if (l->user == EXPR_STAGE)
		return expr_read_side(l, false);
	if (expr_is_number(first.text) || expr_read_begins_phrase(l) || expr_lex_second(l).kind == TOKEN_SUM)
		refuse_sums(l, start);
	struct expr *e = expr_node(l, NODE_COLUMN);
	e->word = expr_lex_column(l);
	return e;
}

static struct expr *read_right(struct expr_lex *l, str left, enum sign sign)
{
	size_t start = l->at;
	bool   alone = expr_lex_second(l).kind != TOKEN_SUM && !expr_read_begins_phrase(l);

	if (expr_lex_peek(l).kind == TOKEN_OPEN)
		expr_refuse(l->where, "'%.*s %s (': a bracket holds tests: arithmetic gets a column of its own",
		            FMT(left), expr_signs[sign]);
	/* a day with slashes is a day written wrong, and no division */
	if (!alone && expr_lex_second(l).text.n == 1 && *expr_lex_second(l).text.p == '/') {
		struct expr_lex look = *l;
		expr_lex_value(&look, left, expr_signs[sign]);
	}
	if (!alone && l->user == EXPR_MEASURE)
		refuse_sums(l, start);
	if (!alone)
		return expr_read_side(l, false);
	return read_value_word(l, left, expr_signs[sign]);
}

static struct expr *read_list(struct expr_lex *l, struct expr *left)
{
	struct expr *e = expr_node(l, NODE_IN);

	e->word = left->word;
	expr_list_add(&e->part, left, l->memory);
	if (expr_lex_take(l).kind != TOKEN_OPEN)
		expr_refuse(l->where, "a list stands in brackets: %.*s in (A, B)", FMT(left->word));
	do {
		struct expr *value = read_value_word(l, left->word, "in");
		expr_texts_add(&e->value, value->word, l->memory);
		if (value->label.n > 0 && e->label.n == 0)
			e->label = value->label;
	} while (expr_lex_peek(l).kind == TOKEN_COMMA && (expr_lex_take(l), true));
	if (expr_lex_take(l).kind != TOKEN_CLOSE)
		expr_refuse(l->where, "the list of '%.*s' needs a comma between its values and a bracket at its end", FMT(left->word));
	return e;
}

static void need_column(const struct expr_lex *l, const struct expr *left, str said, const char *what)
{
	if (left->node != NODE_COLUMN)
		expr_refuse(l->where, "'%.*s %s': this is asked of a column only: give the value a name first", FMT(said), what);
}

static struct expr *read_test(struct expr_lex *l)
{
	if (expr_lex_word(l, "not")) {
		struct expr *e = expr_node(l, NODE_NOT);
		go_deeper(l);
		expr_list_add(&e->part, read_test(l), l->memory);
		l->deep--;
		return e;
	}
	if (expr_lex_peek(l).kind == TOKEN_OPEN)
		return read_bracketed(l);
	if ((expr_lex_is(l, "previous") || expr_lex_is(l, "next")) && same(expr_lex_second(l).text, STR("row")))
		return read_look(l);
	if (expr_lex_peek(l).kind == TOKEN_END)
		expr_refuse(l->where, "it ends where a test is due: COLUMN = VALUE, COLUMN in (A, B), COLUMN is present");

	size_t       start = l->at;
	struct expr *left  = read_left(l);
	str          said  = expr_lex_since(l, start);
	struct expr_token t = expr_lex_peek(l);
	if (expr_lex_word(l, "is")) {
		need_column(l, left, said, "is");
		bool present = expr_lex_is(l, "present");
		if (!present && !expr_lex_is(l, "missing"))
			expr_refuse(l->where, "'%.*s is': write %.*s is present, %.*s is missing, or %.*s = VALUE",
			            FMT(said), FMT(said), FMT(said), FMT(said));
		expr_lex_take(l);
		struct expr *e = expr_node(l, present ? NODE_PRESENT : NODE_MISSING);
		e->word = left->word;
		expr_list_add(&e->part, left, l->memory);
		return e;
	}
	bool no = expr_lex_is(l, "not") && same(expr_lex_second(l).text, STR("in"));
	if (no || expr_lex_is(l, "in")) {
		need_column(l, left, said, "in");
		if (no)
			expr_lex_take(l);
		expr_lex_take(l);
		struct expr *e = read_list(l, left);
		e->no = no;
		return e;
	}
	if (t.kind != TOKEN_SIGN)
		expr_refuse(l->where, "'%.*s' is no test: write %.*s = VALUE, %.*s in (A, B) or %.*s is present",
		            FMT(said), FMT(said), FMT(said), FMT(said));
	struct expr *e = expr_node(l, NODE_COMPARE);
	e->sign = expr_lex_sign(t);
	if (e->sign == SIGNS)
		expr_refuse(l->where, "'%.*s' is no sign: there are = != < <= > >=", FMT(t.text));
	expr_lex_take(l);
	left->said = said;
	start = l->at;
	struct expr *right = read_right(l, said, e->sign);
	right->said = right->node == NODE_WORD ? right->word : expr_lex_since(l, start);
	expr_list_add(&e->part, left, l->memory);
	expr_list_add(&e->part, right, l->memory);
	return e;
}

struct expr *expr_read_condition(str text, enum expr_user user, struct expr_at at, struct arena *memory)
{
	struct expr_lex l = { .text = text.p ? text : STR(""), .where = at, .memory = memory, .user = user };
	struct expr    *e = expr_read_test_list(&l);

	expr_lex_end(&l);
	e->looks = l.looks.all;
	e->n_looks = l.looks.n;
	return e;
}

bool expr_cut_where(str *text, str *where)
{
	static const str word = { "where", 5 };
	int depth = 0;

	for (size_t i = 0; i < text->n; i++) {
		char c = text->p[i];
		depth += (c == '(') - (c == ')');
		bool begins = i > 0 && (text->p[i - 1] == ' ' || text->p[i - 1] == '\t' || text->p[i - 1] == ')');
		if (depth != 0 || !begins || !starts_with((str){ text->p + i, text->n - i }, word))
			continue;
		if (i + word.n < text->n && !strchr(" \t(", text->p[i + word.n]))
			continue;
		*where = trimmed((str){ text->p + i + word.n, text->n - i - word.n });
		*text = trimmed((str){ text->p, i });
		return true;
	}
	return false;
}
