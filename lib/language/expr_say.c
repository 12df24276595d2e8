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

static void say_joined(const struct expr *e, const struct expr_look *looks, struct buf *b, bool bracket)
{
	if (bracket)
		buf_addc(b, '(');
	for (size_t i = 0; i < e->part.n; i++) {
		if (i > 0)
			buf_add(b, e->node == NODE_AND ? STR(" and ") : STR(" or "));
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

struct expr_at expr_at_option(char letter, size_t nth, struct arena *memory)
{
	struct buf     b = {0};
	struct expr_at at = {0};

	buf_addf(&b, "-%c %zu", letter, nth);
	at.option = arena_keep(memory, buf_str(&b)).p;
	buf_free(&b);
	return at;
}
