/* tally_answers_plan.c — which measures ask of one column alone, and which of them need no row but only how often each answer stands where. */
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

static size_t answers_of(struct set *s, size_t column)
{
	for (size_t i = 0; i < s->n_answers; i++)
		if (s->answers[i].column == column)
			return i;
	GROW(s->answers, s->n_answers, s->room_answers);
	s->answers[s->n_answers] = (struct answers){ .column = column, .of_row = take(BATCH, 1), .odd = take(BATCH, sizeof(uint32_t)) };
	return s->n_answers++;
}

static size_t grid_of(struct set *s, size_t slots, size_t groups)
{
	for (size_t i = 0; i < s->n_grids; i++)
		if (s->grids[i].slots == slots && s->grids[i].groups == groups)
			return i;
	GROW(s->grids, s->n_grids, s->room_grids);
	s->grids[s->n_grids] = (struct grid){ .slots = slots, .groups = groups, .cell = take(BATCH, sizeof(uint32_t)) };
	return s->n_grids++;
}

/* Every row has a group of some kind: the whole is the sum of the groups, where there are any. */
static void need_grids(struct set *s, const struct job *j)
{
	struct answers *a = &s->answers[j->answers];

	for (size_t i = 0; i < j->tables; i++) {
		size_t grid;

		if (j->table[i].finer || (j->table[i].groups == NO_GROUPS && j->measure->bys))
			continue;
		grid = grid_of(s, j->table[i].slots, j->table[i].groups);
		if (grid >= a->grids) {
			a->count = take_more(a->count, grid + 1, sizeof *a->count);
			memset(a->count + a->grids, 0, (grid + 1 - a->grids) * sizeof *a->count);
			a->grids = grid + 1;
		}
		if (!a->count[grid])
			a->count[grid] = take(KINDS, sizeof **a->count);        /* one cell: that of no period */
	}
}

void tally_answers_plan(struct set *s, struct job *j)
{
	size_t only = NOTHING;
	bool   rows = (j->shape == RATE || j->shape == COUNT_OF) && j->top.what == TOTAL_ROWS && j->top.where == NOTHING;
	bool   mean = j->shape == MEAN && j->averages == 1 && !j->items;

	j->answers = NOTHING;
	if (!(rows || mean || (j->shape == PROPORTION && j->count != NOTHING)) || j->looks || !is_only(s, j->among, &only)
	    || !is_only(s, j->of, &only) || !is_only(s, j->count, &only) || (mean && !is_number(s, j->average[0], &only))
	    || only == NOTHING)
		return;
	j->answers = answers_of(s, only);
	j->memo = take(ANSWERS, sizeof *j->memo);
	j->counts_answers = !j->keep && !j->spread && j->part == NOTHING && j->adjust == NOTHING;
	if (j->counts_answers)
		need_grids(s, j);
}
