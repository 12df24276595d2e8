/* expr_say — a condition in English, for people who check what is counted. */
#include "expr_parts.h"

/* one row for each sign: of numbers and codes, of days and months */
static const struct { const char *number, *date; } words[SIGNS] = {
	[SIGN_EQUAL]     = { "is",          "is" },
	[SIGN_NOT_EQUAL] = { "is not",      "is not" },
	[SIGN_LESS]      = { "is under",    "is before" },
	[SIGN_AT_MOST]   = { "is at most",  "is on or before" },
	[SIGN_MORE]      = { "is over",     "is after" },
	[SIGN_AT_LEAST]  = { "is at least", "is on or after" },
};

static void say_list(const struct expr *e, struct buf *b)
{
	const size_t n = e->value.n;

	buf_addf(b, "%.*s %s", FMT(e->part.all[0]->word), !e->no ? "is " : n == 1 ? "is not " : n == 2 ? "is neither " : "is none of ");
	for (size_t i = 0; i < n; i++)
		buf_addf(b, "%s%.*s", i == 0 ? "" : i + 1 < n ? ", " : e->no && n == 2 ? " nor " : " or ", FMT(e->value.all[i]));
}

/* Of a definition without its data no type is known, but 2026-04 is no number. */
static bool is_date(str said)
{
	day   d;
	month m;

	return read_day(said, &d) || read_month(said, &m);
}

static void say(const struct expr *e, const struct expr_look *looks, struct buf *b, bool bracket);

/* How many tests from the nth on only ask that their column is there: "a, b and c are present". */
static size_t presents(const struct expr *e, size_t nth)
{
	size_t n = 0;

	while (e->node == NODE_AND && nth + n < e->part.n && e->part.all[nth + n]->node == NODE_PRESENT)
		n++;
	return n;
}

static void say_presents(const struct expr *e, size_t nth, size_t n, struct buf *b)
{
	for (size_t i = 0; i < n; i++)
		buf_addf(b, "%s%.*s", i == 0 ? "" : i + 1 < n ? ", " : " and ", FMT(e->part.all[nth + i]->word));
	buf_add(b, STR(" are present"));
}

static void say_joined(const struct expr *e, const struct expr_look *looks, struct buf *b, bool bracket)
{
	if (bracket)
		buf_addc(b, '(');
	for (size_t i = 0, n; i < e->part.n; i += n) {
		size_t there = presents(e, i);
		n = there > 1 ? there : 1;
		if (i > 0)
			buf_add(b, e->node == NODE_AND ? STR(" and ") : STR(" or "));
		if (there > 1)
			say_presents(e, i, there, b);
		else
			say(e->part.all[i], looks, b, true);
	}
	if (bracket)
		buf_addc(b, ')');
}

static void say(const struct expr *e, const struct expr_look *looks, struct buf *b, bool bracket)
{
	char   room[24];
	size_t n;

	switch (e->node) {
	case NODE_AND:
	case NODE_OR:
		say_joined(e, looks, b, bracket);
		break;
	case NODE_NOT:
		buf_add(b, STR("it is not so that "));
		say(e->part.all[0], looks, b, true);
		break;
	case NODE_COMPARE: {
		const struct expr *left = e->part.all[0], *right = e->part.all[1];
		bool date = left->type == DAY || left->type == MONTH || is_date(right->said) || (ends_with(left->said, STR("_on")) && ends_with(right->said, STR("_on")));
		buf_addf(b, "%.*s %s %.*s", FMT(left->said), date ? words[e->sign].date : words[e->sign].number, FMT(right->said));
		break;
	}
	case NODE_IN:
		say_list(e, b);
		break;
	case NODE_PRESENT:
		buf_addf(b, "%.*s is present", FMT(e->word));
		break;
	case NODE_MISSING:
		buf_addf(b, "%.*s is missing", FMT(e->word));
		break;
	case NODE_LOOK:
		n = span_write(room, looks[e->look].within);
		buf_addf(b, "there is %s row of the same %.*s within %.*s", looks[e->look].next ? "a later" : "an earlier",
		         FMT(e->word), (int)n, room);
		if (looks[e->look].where) {
			buf_add(b, STR(" where "));
			say(looks[e->look].where, NULL, b, true);
		}
		break;
	default:
		buf_add(b, e->said.n ? e->said : e->word);
	}
}

void expr_say(const struct expr *e, struct buf *english)
{
	say(e, e->looks, english, false);
}

/* The column that was asked for last, and alone; empty: none. */
static str just_said(const struct expr *e)
{
	size_t n = e && e->node == NODE_AND ? e->part.n : 0;

	if (n > 0)
		return presents(e, n - 1) == 1 && (n < 2 || presents(e, n - 2) == 0) ? e->part.all[n - 1]->word : (str){0};
	return e && e->node == NODE_PRESENT ? e->word : (str){0};
}

void expr_say_after(const struct expr *e, const struct expr *before, struct buf *english)
{
	str it = just_said(before);

	/* of a code it would be "it is with" */
	if (it.n > 0 && e->node == NODE_COMPARE && same(e->part.all[0]->said, it) && expr_is_number(e->part.all[1]->said))
		buf_addf(english, "it %s %.*s", words[e->sign].number, FMT(e->part.all[1]->said));
	else
		expr_say(e, english);
}

struct expr_at expr_at_option(char letter, size_t nth, struct arena *memory)
{
	struct buf     b = {0};
	struct expr_at at = {0};

	buf_addf(&b, "-%c %zu", letter, nth);
	at.option = arena_keep(memory, buf_str(&b)).p;
	buf_free(&b);
	return at;
}
