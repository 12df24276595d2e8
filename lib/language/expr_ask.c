/* expr_ask — what can be known of a condition without any row: may it be unknown, what does it prove.
 *
 * A column is known in a row when it is #required, or when some fact about the row (a condition
 * that is known to hold, or known not to) could not be so with that cell missing. */
#include "expr_parts.h"

struct fact { const struct expr *e; bool holds; const struct fact *more; };

static bool mentions(const struct expr *e, size_t column)
{
	if (e->as == NODE_COLUMN)
		return e->column == column;
	for (size_t i = 0; i < e->part.n; i++)
		if (mentions(e->part.all[i], column))
			return true;
	return false;
}

/* e is known to be true (or to be false): is the column's cell then present? */
static bool proves(const struct expr *e, bool holds, size_t column)
{
	bool any = false, all = true;

	switch (e->as) {
	case NODE_COMPARE:
	case NODE_IN:
		return mentions(e, column);             /* a missing cell would have left it unknown */
	case NODE_PRESENT:
		return holds && mentions(e, column);
	case NODE_MISSING:
		return !holds && mentions(e, column);
	case NODE_NOT:
		return proves(e->part.all[0], !holds, column);
	case NODE_AND:
	case NODE_OR:
		for (size_t i = 0; i < e->part.n; i++) {
			bool one = proves(e->part.all[i], holds, column);
			any = any || one;
			all = all && one;
		}
		return (e->as == NODE_AND) == holds ? any : all;
	default:
		return false;
	}
}

static bool known(const struct expr *column, const struct fact *facts)
{
	if (column->required)
		return true;
	for (; facts; facts = facts->more)
		if (proves(facts->e, facts->holds, column->column))
			return true;
	return false;
}

static bool unknown(const struct expr *e, const struct fact *facts, str *column);

static bool any_unknown(const struct expr *e, const struct fact *facts, str *column)
{
	for (size_t i = 0; i < e->part.n; i++)
		if (unknown(e->part.all[i], facts, column))
			return true;
	return false;
}

static str first_column(const struct expr *e)
{
	if (e->as == NODE_COLUMN)
		return e->word;
	for (size_t i = 0; i < e->part.n; i++) {
		str name = first_column(e->part.all[i]);
		if (name.n > 0)
			return name;
	}
	return (str){0};
}

/* The whole is unknown only where no part decides it: there every part that cannot be unknown is known
 * to be the undecided way, and is a fact for the others: `D is present and months from D to E < 12`. */
static bool unknown_list(const struct expr *e, const struct fact *facts, str *column)
{
	struct fact *fact = take(e->part.n, sizeof *fact);
	bool        *used = take(e->part.n, sizeof *used);
	bool         more = true, found = true;
	str          which = {0};

	while (more && found) {
		more = found = false;
		for (size_t i = 0; i < e->part.n; i++) {
			str one = {0};
			if (used[i])
				continue;
			if (unknown(e->part.all[i], facts, &one)) {
				which = found ? which : one;
				found = true;
				continue;
			}
			fact[i] = (struct fact){ e->part.all[i], e->as == NODE_AND, facts };
			facts = &fact[i];
			used[i] = more = true;
		}
	}
	free(fact);
	free(used);
	if (found)
		*column = which;
	return found;
}

static bool unknown_choice(const struct expr *e, const struct fact *facts, str *column)
{
	struct fact *fact = take(2 * e->part.n, sizeof *fact);
	bool         found = false, closed = false;
	str          which = {0};

	for (size_t i = 0; i < e->part.n && !found; i++) {
		const struct expr *when = e->when.all[i];
		const struct fact  taken = { when, true, facts };
		found = unknown(e->part.all[i], when ? &taken : facts, &which);
		closed = when == NULL;
		/* the next is reached where this one is not true: known to be false only if it cannot be unknown */
		str skip;
		if (when && !unknown(when, facts, &skip)) {
			fact[i] = (struct fact){ when, false, facts };
			facts = &fact[i];
		}
	}
	if (!found && !closed)
		which = first_column(e->when.all[0]);
	free(fact);
	if (found || !closed)
		*column = which;
	return found || !closed;
}

static bool unknown(const struct expr *e, const struct fact *facts, str *column)
{
	switch (e->as) {
	case NODE_COLUMN:
		if (known(e, facts))
			return false;
		*column = e->word;
		return true;
	case NODE_NUMBER:
	case NODE_WORD:
	case NODE_PRESENT:
	case NODE_MISSING:
	case NODE_LOOK:
		return false;
	case NODE_AND:
	case NODE_OR:
		return unknown_list(e, facts, column);
	case NODE_CHOICE:
		return unknown_choice(e, facts, column);
	case NODE_DIVIDE:
		if (any_unknown(e, facts, column))
			return true;
		if (e->part.all[1]->as == NODE_NUMBER && e->part.all[1]->constant != 0)
			return false;
		*column = first_column(e->part.all[1]);
		return true;
	case NODE_MILES:                /* a postcode may not be in the list */
		if (!any_unknown(e, facts, column))
			*column = e->part.all[0]->word;
		return true;
	case NODE_BETWEEN:
	case NODE_SHIFT:
		if (any_unknown(e, facts, column))
			return true;
		*column = e->part.all[0]->word;
		return e->no;           /* bank holidays end somewhere */
	default:
		return any_unknown(e, facts, column);
	}
}

bool expr_may_be_unknown(const struct expr *e, const struct expr *const *given, size_t n, str *column)
{
	struct fact *fact = take(n + 1, sizeof *fact);
	const struct fact *facts = NULL;

	for (size_t i = 0; i < n; i++)
		if (given[i]) {
			fact[i] = (struct fact){ given[i], true, facts };
			facts = &fact[i];
		}
	bool may = unknown(e, facts, column);
	free(fact);
	return may;
}

bool expr_proves(const struct expr *e, size_t column)
{
	return proves(e, true, column);
}

static bool any_node(const struct expr *e, bool (*is)(const struct expr *e))
{
	if (is(e))
		return true;
	for (size_t i = 0; i < e->part.n; i++)
		if (any_node(e->part.all[i], is))
			return true;
	for (size_t i = 0; i < e->when.n; i++)
		if (e->when.all[i] && any_node(e->when.all[i], is))
			return true;
	return false;
}

static bool is_working(const struct expr *e)
{
	return (e->node == NODE_BETWEEN || e->node == NODE_SHIFT) && e->no;
}

static bool is_miles(const struct expr *e)
{
	return e->node == NODE_MILES;
}

bool expr_wants_holidays(const struct expr *e)
{
	return any_node(e, is_working);
}

bool expr_wants_postcodes(const struct expr *e)
{
	return any_node(e, is_miles);
}

static void name_once(struct expr_texts *names, str name, struct arena *memory)
{
	for (size_t i = 0; i < names->n; i++)
		if (same(names->all[i], name))
			return;
	expr_texts_add(names, name, memory);
}

static void collect(const struct expr *e, const struct expr_look *looks, struct expr_texts *names, struct arena *memory)
{
	if (e->node == NODE_COLUMN || e->as == NODE_COLUMN)
		name_once(names, e->word, memory);
	if (e->node == NODE_LOOK) {
		name_once(names, looks[e->look].of, memory);
		if (looks[e->look].where)
			collect(looks[e->look].where, NULL, names, memory);
	}
	for (size_t i = 0; i < e->part.n; i++) {
		if (i < e->when.n && e->when.all[i])
			collect(e->when.all[i], looks, names, memory);
		collect(e->part.all[i], looks, names, memory);
	}
}

size_t expr_columns(const struct expr *e, struct arena *memory, const str **names)
{
	struct expr_texts found = {0};

	collect(e, e->looks, &found, memory);
	*names = found.all;
	return found.n;
}

size_t expr_looks(const struct expr *e, const struct expr_look **looks)
{
	*looks = e->looks;
	return e->n_looks;
}
