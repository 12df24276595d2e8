/* gather_read — the sentence of one column that is gathered, and what it makes. */
#include "gather_parts.h"

/* One row says everything about a word: is `of` behind it, must the column hold numbers, or numbers or dates. */
static const struct kind { const char *word; bool of, number, ordered; } kinds[G_WHATS] = {
	[G_ROWS]     = { "rows",     false, false, false },
	[G_DISTINCT] = { "distinct", false, false, false },
	[G_SUM]      = { "sum",      true,  true,  true  },
	[G_MEAN]     = { "mean",     true,  true,  true  },
	[G_MEDIAN]   = { "median",   true,  true,  true  },
	[G_LEAST]    = { "least",    true,  false, true  },
	[G_GREATEST] = { "greatest", true,  false, true  },
	[G_FIRST]    = { "first",    false, false, false },
	[G_LAST]     = { "last",     false, false, false },
	[G_EVERY]    = { "every",    false, false, false },
	[G_ANY]      = { "any",      false, false, false },
};

static const char forms[] = "rows, distinct C, sum of C, mean of C, median of C, least of C, greatest of C, first C or last C";

static enum gather_what what_of(str word, enum gather_what from, enum gather_what to)
{
	enum gather_what what = from;

	while (what < to && !same(word, str_of(kinds[what].word)))
		what++;
	return what;
}

/* NAME = … or NAME if …; the sign may stand without blanks. */
static str read_name(str *rest, struct expr_at at, bool *is_if)
{
	size_t n = 0;
	str    said = *rest, name, sign;

	while (n < said.n && said.p[n] != ' ' && said.p[n] != '\t' && said.p[n] != '=')
		n++;
	name = (str){ said.p, n };
	if (!expr_is_column_name(name))
		expr_refuse(at, "'%.*s' is no name of a column: lower case, digits and _", FMT(name));
	*rest = trimmed((str){ said.p + n, said.n - n });
	*is_if = false;
	if (starts_with(*rest, STR("="))) {
		*rest = trimmed((str){ rest->p + 1, rest->n - 1 });
		return name;
	}
	*is_if = cut_word(rest, &sign) && same(sign, STR("if"));
	if (!*is_if)
		expr_refuse(at, "'%.*s': write %.*s = %s; or %.*s if every CONDITION, if any CONDITION", FMT(name), FMT(name), forms,
		            FMT(name));
	return name;
}

static void read_condition(struct gather *g, str rest, struct arena *memory)
{
	str word = {0};

	g->what = cut_word(&rest, &word) ? what_of(word, G_EVERY, G_WHATS) : G_WHATS;
	if (g->what == G_WHATS)
		expr_refuse(g->at, "'%.*s': of many rows say which: if every CONDITION, or if any CONDITION", FMT(word));
	g->where = expr_read_condition(trimmed(rest), EXPR_STAGE, g->at, memory);
}

static void read_total(struct gather *g, str rest, struct arena *memory)
{
	str said = rest, word = {0}, of = {0}, where = {0}, more;

	if (expr_cut_where(&rest, &where))
		g->where = expr_read_condition(where, EXPR_STAGE, g->at, memory);
	g->what = cut_word(&rest, &word) ? what_of(word, G_ROWS, G_EVERY) : G_EVERY;
	if (g->what == G_EVERY || (kinds[g->what].of && (!cut_word(&rest, &of) || !same(of, STR("of")))))
		expr_refuse(g->at, "'%.*s': write %s", FMT(said), forms);
	rest = trimmed(rest);
	more = rest;
	if (g->what == G_ROWS ? rest.n > 0 : !cut_word(&more, &word) || trimmed(more).n > 0)
		expr_refuse(g->at, "'%.*s': write %s", FMT(said), forms);
	if (g->what == G_ROWS)
		return;
	if (!expr_is_column_name(rest))
		expr_refuse(g->at, "'%.*s' is no name of a column: lower case, digits and _", FMT(rest));
	g->of = arena_keep(memory, rest);
	g->value = expr_read_value(g->of, g->at, memory);
}

struct gather *gather_read(str sentence, struct expr_at at, struct arena *memory)
{
	struct gather *g = take(1, sizeof *g);
	str            rest = trimmed(sentence);
	bool           is_if;

	g->at = at;
	g->made.name = read_name(&rest, at, &is_if);
	if (is_if)
		read_condition(g, rest, memory);
	else
		read_total(g, rest, memory);
	if (g->where && expr_wants_holidays(g->where))
		expr_refuse(at, "working days are worked out by derive: make a column there");
	return g;
}

bool gather_goes_by_day(const struct gather *g)
{
	return g->what == G_FIRST || g->what == G_LAST;
}

/* The column it is made of: its type settled, where an ordinary CSV left it open, and fit for what is asked. */
static struct column bind_value(struct gather *g, const struct expr_scope *scope)
{
	const struct kind *kind = &kinds[g->what];

	expr_bind(g->value, scope);
	struct column c = expr_column(g->value);
	if (scope->plain && c.type == TEXT && kind->ordered) {
		in_need(scope->plain, g->of.p, NUM);
		c.type = NUM;
	}
	bool number = c.type == INT || c.type == NUM, date = c.type == DAY || c.type == MONTH;
	if (kind->number && !number)
		expr_refuse(g->at, "'%s of %.*s' needs numbers: '%.*s' holds none", kind->word, FMT(g->of), FMT(g->of));
	if (kind->ordered && !number && !date)
		expr_refuse(g->at, "'%s of %.*s' needs numbers or days: '%.*s' holds none", kind->word, FMT(g->of), FMT(g->of));
	if (kind->number && same(c.mask, STR("private")))
		expr_refuse(g->at, "'%.*s' is private and goes no further than mask: nothing is made of it", FMT(g->of));
	return c;
}

static struct column made_of(const struct gather *g, const struct column *value, bool when_required)
{
	static const str yes_no[] = { { "yes", 3 }, { "no", 2 } };
	struct column c = { .name = g->made.name };
	str           which;

	switch (g->what) {
	case G_EVERY:
	case G_ANY:
		c.type = CODE;
		c.codes = yes_no;
		c.n_codes = COUNT(yes_no);
		c.required = !expr_may_be_unknown(g->where, NULL, 0, &which);
		return c;
	case G_ROWS:
	case G_DISTINCT:
		c.type = INT;
		c.required = true;
		return c;
	case G_SUM:
		c.type = value->type;
		c.required = true;              /* of none it is 0 */
		return c;
	case G_MEAN:
	case G_MEDIAN:
		c.type = NUM;
		break;
	default:
		c = *value;
		c.name = g->made.name;
		c.every = (str){0};             /* no longer each period's end */
	}
	/* a group has a row: without a `where` it is taken */
	c.required = value->required && !g->where && (!gather_goes_by_day(g) || when_required);
	return c;
}

void gather_bind(struct gather *g, const struct expr_scope *scope, bool when_required)
{
	struct column value = {0};

	if (g->where)
		expr_bind(g->where, scope);
	if (g->value)
		value = bind_value(g, scope);
	g->made = made_of(g, &value, when_required);
	g->columns = scope->columns;
	g->n_columns = scope->n;
}

size_t gather_columns(const struct gather *g, struct arena *memory, const str **names)
{
	const str *of_where = NULL;
	size_t     n = g->where ? expr_columns(g->where, memory, &of_where) : 0;
	str       *all = arena_take(memory, n + 1, sizeof *all);

	if (n)
		memcpy(all, of_where, n * sizeof *all);
	if (g->value)
		all[n++] = g->of;
	*names = all;
	return n;
}

const struct column *gather_column(const struct gather *g)
{
	return &g->made;
}
