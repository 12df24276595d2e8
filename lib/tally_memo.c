/* tally_memo.c — most answers on a form are one byte long: what a row is to a measure that asks of one such column
 * alone is worked out once for each byte there is, and remembered. */
#include "tally_own.h"

/* The one column that a condition speaks of into *only; false when it speaks of another too. */
static bool is_only(const struct set *s, size_t cond, size_t *only)
{
	struct arena memory = { 0 };
	const struct column *columns;
	const str *names;
	size_t n = in_columns(s->in, &columns), named, at = 0;
	bool good = true;

	if (cond == NOTHING)
		return true;
	named = expr_columns(s->conds[cond].expr, &memory, &names);
	for (size_t i = 0; i < named && good; i++) {
		for (at = 0; at < n && !same(columns[at].name, names[i]); at++)
			continue;
		good = at < n && (*only == NOTHING || *only == at);
		*only = at;
	}
	arena_free(&memory);
	return good;
}

static bool is_number(const struct set *s, size_t number, size_t *only)
{
	size_t at = s->numbers[number].column;
	bool   good = *only == NOTHING || *only == at;

	*only = at;
	return good;
}

void tally_memo_plan(const struct set *s, struct job *j)
{
	size_t only = NOTHING;
	bool   simple = (j->shape == PROPORTION && j->count != NOTHING) || (j->shape == MEAN && j->averages == 1 && !j->items)
	                || ((j->shape == RATE || j->shape == COUNT_OF) && j->top.what == TOTAL_ROWS && j->top.where == NOTHING);

	j->only = NOTHING;
	if (!simple || j->looks || !is_only(s, j->among, &only) || !is_only(s, j->of, &only) || !is_only(s, j->count, &only)
	    || (j->shape == MEAN && !is_number(s, j->average[0], &only)) || only == NOTHING)
		return;
	j->only = only;
	j->memo = take(257, sizeof *j->memo);
}

bool tally_memo_find(const struct job *j, str cell, size_t row)
{
	const struct memo *memo = &j->memo[cell.n ? (unsigned char)*cell.p : 256];

	if (!memo->known)
		return false;
	j->found[row] = memo->found;
	if (j->t)
		j->t[row] = memo->t;
	return true;
}

void tally_memo_keep(struct job *j, str cell, size_t row)
{
	struct memo *memo = &j->memo[cell.n ? (unsigned char)*cell.p : 256];

	*memo = (struct memo){ .found = j->found[row], .known = true, .t = j->t && (j->found[row] & IS_ASKED) ? j->t[row] : 0 };
}
