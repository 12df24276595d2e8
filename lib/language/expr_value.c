/* expr_value — values: arithmetic, dates, bands, and choices between them.  Stages only. */
#include "expr_parts.h"

static const char *const units[]   = { "days", "weeks", "months", "years" };
static const char *const acrosses[ACROSSES] = { "mean", "sum", "least", "greatest" };

bool expr_read_begins_phrase(const struct expr_lex *l)
{
	static const char *const shift[] = { "working", "day", "days", "week", "weeks", "month", "months", "year", "years" };
	str  first  = expr_lex_peek(l).text;
	str  second = expr_lex_second(l).text;
	enum period period;

	if (expr_lex_second(l).kind != TOKEN_WORD)
		return false;
	if (expr_is_number(first))
		return expr_one_of(second, shift, COUNT(shift));
	if (expr_one_of(first, units, COUNT(units)))
		return same(second, STR("from"));
	if (same(second, STR("of")))
		return period_read(first, &period) || same(first, STR("band")) || expr_one_of(first, acrosses, ACROSSES);
	return (same(first, STR("working")) && same(second, STR("days")))
	    || (same(first, STR("miles")) && same(second, STR("between")));
}

static void add_column(struct expr_lex *l, struct expr *to)
{
	struct expr *e = expr_node(l, NODE_COLUMN);

	e->word = expr_lex_column(l);
	expr_list_add(&to->part, e, l->memory);
}

/* [ "working" ] "days" "from" A "to" B */
static struct expr *read_between(struct expr_lex *l)
{
	struct expr *e = expr_node(l, NODE_BETWEEN);

	e->no = expr_lex_word(l, "working");
	if (!span_unit_read(expr_lex_take(l).text, &e->span.unit) || (e->no && e->span.unit != SPAN_DAYS))
		expr_refuse(l->where, "'working': write working days from A to B");
	expr_lex_due(l, "from");
	add_column(l, e);
	expr_lex_due(l, "to");
	add_column(l, e);
	return e;
}

/* digits [ "working" ] unit ( "after" | "before" ) A; `no` is kept for working days, a negative number for before */
static struct expr *read_shift(struct expr_lex *l)
{
	struct expr *e = expr_node(l, NODE_SHIFT);
	str     said = expr_lex_take(l).text;
	int64_t n;

	if (!read_int(said, &n) || n < 0 || n > 100000)
		expr_refuse(l->where, "'%.*s': a whole number from 0 to 100,000 is due", FMT(said));
	e->no = expr_lex_word(l, "working");
	str unit = expr_lex_take(l).text;
	if (!span_unit_read(unit, &e->span.unit) || (e->no && e->span.unit != SPAN_DAYS))
		expr_refuse(l->where, "'%.*s' is no unit here: days, working days, weeks, months or years", FMT(unit));
	bool before = expr_lex_word(l, "before");
	if (!before)
		expr_lex_due(l, "after");
	e->span.n = (int32_t)(before ? -n : n);
	add_column(l, e);
	return e;
}

static struct expr *read_band(struct expr_lex *l)
{
	struct expr *e = expr_node(l, NODE_BAND);

	expr_lex_take(l);
	expr_lex_due(l, "of");
	expr_list_add(&e->part, expr_read_side(l, false), l->memory);
	expr_lex_due(l, "by");
	/* a comma goes on with the limits as long as a number follows: behind it the next choice may begin */
	do {
		str limit = expr_lex_take(l).text;
		if (!expr_is_number(limit))
			expr_refuse(l->where, "'%.*s': the limits of a band are numbers: by 1, 5, 10, 16", FMT(limit));
		expr_texts_add(&e->value, limit, l->memory);
	} while (expr_lex_peek(l).kind == TOKEN_COMMA && expr_is_number(expr_lex_second(l).text) && (expr_lex_take(l), true));
	return e;
}

static struct expr *read_across(struct expr_lex *l)
{
	struct expr *e = expr_node(l, NODE_ACROSS);
	str word = expr_lex_take(l).text;

	for (int i = 0; i < ACROSSES; i++)
		if (same(word, str_of(acrosses[i])))
			e->across = (enum across)i;
	expr_lex_due(l, "of");
	add_column(l, e);
	while (expr_lex_peek(l).kind == TOKEN_COMMA && expr_is_column_name(expr_lex_second(l).text)) {
		expr_lex_take(l);
		add_column(l, e);
	}
	return e;
}

/* miles between P and Q */
static struct expr *read_miles(struct expr_lex *l)
{
	struct expr *e = expr_node(l, NODE_MILES);

	expr_lex_take(l);
	expr_lex_due(l, "between");
	add_column(l, e);
	expr_lex_due(l, "and");
	add_column(l, e);
	return e;
}

static struct expr *read_phrase(struct expr_lex *l)
{
	str first = expr_lex_peek(l).text;

	if (same(first, STR("miles")))
		return read_miles(l);
	if (expr_is_number(first))
		return read_shift(l);
	if (same(first, STR("working")) || same(expr_lex_second(l).text, STR("from")))
		return read_between(l);
	if (same(first, STR("band")))
		return read_band(l);
	if (expr_one_of(first, acrosses, ACROSSES))
		return read_across(l);
	struct expr *e = expr_node(l, NODE_PERIOD);
	if (!period_read(expr_lex_take(l).text, &e->period))
		expr_refuse(l->where, "'%.*s' is no period", FMT(first));
	expr_lex_due(l, "of");
	add_column(l, e);
	return e;
}

static struct expr *read_factor(struct expr_lex *l, bool brackets)
{
	struct expr_token t = expr_lex_peek(l);

	if (t.kind == TOKEN_OPEN && brackets) {
		if (++l->deep > 60)
			expr_refuse(l->where, "more than 60 brackets within each other: make a column of the inner part");
		expr_lex_take(l);
		struct expr *e = expr_read_side(l, true);
		if (expr_lex_take(l).kind != TOKEN_CLOSE)
			expr_refuse(l->where, "a bracket is opened and not closed");
		l->deep--;
		return e;
	}
	if (t.kind == TOKEN_OPEN)
		expr_refuse(l->where, "a bracket in a condition holds tests: arithmetic with brackets gets a column of its own");
	struct expr *e;
	if (expr_read_begins_phrase(l)) {
		size_t start = l->at;
		e = read_phrase(l);
		e->said = expr_lex_since(l, start);
		return e;
	}
	e = expr_node(l, NODE_COLUMN);
	if (expr_is_number(t.text)) {
		e->node = NODE_NUMBER;
		e->word = expr_lex_take(l).text;
		return e;
	}
	e->word = expr_lex_column(l);
	return e;
}

static struct expr *read_pairs(struct expr_lex *l, bool brackets, bool terms)
{
	struct expr *left = terms ? read_pairs(l, brackets, false) : read_factor(l, brackets);

	for (;;) {
		struct expr_token t = expr_lex_peek(l);
		char sign = t.kind == TOKEN_SUM ? *t.text.p : '\0';
		if (t.kind == TOKEN_WORD && *t.text.p == '-' && expr_is_number(t.text))
			expr_refuse(l->where, "'%.*s': a minus stands between blanks: A - 1", FMT(t.text));
		if (sign == '\0' || (sign == '+' || sign == '-') != terms)
			return left;
		expr_lex_take(l);
		struct expr *e = expr_node(l, sign == '+' ? NODE_ADD : sign == '-' ? NODE_SUBTRACT : sign == '*' ? NODE_MULTIPLY : NODE_DIVIDE);
		expr_list_add(&e->part, left, l->memory);
		expr_list_add(&e->part, terms ? read_pairs(l, brackets, false) : read_factor(l, brackets), l->memory);
		left = e;
	}
}

struct expr *expr_read_side(struct expr_lex *l, bool brackets)
{
	return read_pairs(l, brackets, true);
}

/* V [ "when" condition { "," V "when" condition } [ "," "else" V ] ]; V is a side, or with `codes` a code */
static struct expr *read_choice(struct expr_lex *l, bool codes)
{
	struct expr *choice = expr_node(l, NODE_CHOICE);

	for (bool last = false; !last; ) {
		last = choice->part.n > 0 && expr_lex_word(l, "else");
		struct expr *value = NULL;
		if (codes) {
			value = expr_node(l, NODE_WORD);
			value->word = expr_lex_value(l, STR("it"), "is");
		} else {
			value = expr_read_side(l, true);
		}
		expr_list_add(&choice->part, value, l->memory);
		if (!last && choice->part.n == 1 && !codes && !expr_lex_is(l, "when"))
			return value;
		if (!last)
			expr_lex_due(l, "when");
		expr_list_add(&choice->when, last ? NULL : expr_read_test_list(l), l->memory);
		if (expr_lex_peek(l).kind != TOKEN_COMMA)
			break;
		if (last)
			expr_refuse(l->where, "'else' is the last of a choice");
		expr_lex_take(l);
	}
	return choice;
}

struct expr *expr_read_value(str text, struct expr_at at, struct arena *memory)
{
	struct expr_lex l = { .text = text.p ? text : STR(""), .where = at, .memory = memory, .user = EXPR_STAGE };
	struct expr    *e = read_choice(&l, false);

	expr_lex_end(&l);
	return e;
}

struct expr *expr_read_made(str text, struct expr_at at, struct arena *memory, str *made)
{
	struct expr_lex l = { .text = text.p ? text : STR(""), .where = at, .memory = memory, .user = EXPR_STAGE };
	struct expr    *e = NULL;

	*made = expr_lex_column(&l);
	if (expr_lex_word(&l, "if")) {
		e = expr_node(&l, NODE_IF);
		expr_list_add(&e->part, expr_read_test_list(&l), memory);
	} else if (expr_lex_word(&l, "is")) {
		e = read_choice(&l, true);
	} else if (same(expr_lex_peek(&l).text, STR("="))) {
		expr_lex_take(&l);
		e = read_choice(&l, false);
	} else {
		expr_refuse(at, "'%.*s': write %.*s = VALUE, %.*s if CONDITION, or %.*s is CODE when CONDITION",
		            FMT(*made), FMT(*made), FMT(*made), FMT(*made));
	}
	expr_lex_end(&l);
	return e;
}
