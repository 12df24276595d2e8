/* suppress_solve.c — several sums together: what a reader with linear algebra would find, and what is hidden so that he does not.
 *
 * The hidden cells are unknowns, the lines equations.  Brought to reduced echelon form, an equation with one unknown
 * gives that cell away, and one whose unknowns all stand on the same side gives their sum away.  No count is under nought:
 * if such a sum is nothing, so is each of them, and what lies between two ends that meet is known (suppress_bounds.c).  Of that count
 * they are no unknowns any more: it is solved again without. */
#include "suppress_system.h"

static bool line_has(const struct system *y, const struct suppress_line *l, const bool *near)
{
	bool has = y->s->cell[l->total].hidden && near[y->column[l->total]];

	for (size_t m = 0; m < l->n && !has; m++)
		has = y->s->cell[l->part[m]].hidden && near[y->column[l->part[m]]];
	return has;
}

/* The smallest shown cell of these lines; a total only where there is no part. */
static uint32_t smallest(const struct system *y, const bool *near)
{
	const struct suppress_cell *all = y->s->cell;
	uint32_t                    best = UINT32_MAX;
	bool                        best_total = true;

	for (size_t i = 0; i < y->lines; i++) {
		const struct suppress_line *l = &y->s->line.all[y->line[i].id];

		for (size_t m = line_has(y, l, near) ? 0 : l->n + 1; m <= l->n; m++) {
			uint32_t at = m < l->n ? l->part[m] : l->total;
			bool     total = m == l->n;

			if (!suppress_can_hide(&all[at]) || (total && !best_total))
				continue;
			if (best == UINT32_MAX || (best_total && !total) || suppress_size(&all[at]) < suppress_size(&all[best])) {
				best = at;
				best_total = total;
			}
		}
	}
	return best;
}

/* Whatever shares a line with these is near too; false: nothing more is. */
static bool reach_further(const struct system *y, bool *near)
{
	bool *now = take(y->cells + 1, sizeof *now), further = false;

	memcpy(now, near, y->cells * sizeof *now);
	for (size_t i = 0; i < y->lines; i++) {
		const struct suppress_line *l = &y->s->line.all[y->line[i].id];

		for (size_t m = line_has(y, l, now) ? 0 : l->n + 1; m <= l->n; m++) {
			uint32_t at = m < l->n ? l->part[m] : l->total;
			if (y->s->cell[at].hidden && !near[y->column[at]])
				near[y->column[at]] = further = true;
		}
	}
	free(now);
	return further;
}

/* Hides a shown cell that shares a line with one of these; where all those lines are dark, with one of those lines; and so on. */
static bool hide_beside(struct system *y, const uint32_t *cell, size_t n)
{
	bool    *near = take(y->cells + 1, sizeof *near);
	uint32_t best;

	for (size_t i = 0; i < n; i++)
		near[y->column[cell[i]]] = true;
	do
		best = smallest(y, near);
	while (best == UINT32_MAX && reach_further(y, near));
	if (best != UINT32_MAX)
		y->s->cell[best].hidden = true;
	free(near);
	return best != UINT32_MAX;
}

/* To find that a cell hidden only for company holds what it holds is no harm, nor that a cell holds nothing. */
static bool tells(const struct suppress *s, const uint32_t *told, size_t n, bool one_side)
{
	const struct suppress_cell *c = &s->cell[told[0]];

	if (n != 1)
		return one_side && !suppress_safe(s, told, n, false);
	return c->primary && (suppress_size(c) > 0 || (s->counts > COULD_BE_ASKED && c->count[COULD_BE_ASKED] > 0));
}

/* The same of one count, where what others hold is known. */
static bool tells_count(const struct suppress *s, const uint32_t *told, size_t n, bool one_side, size_t count)
{
	double sum = 0;

	for (size_t i = 0; i < n; i++)
		sum += s->cell[told[i]].count[count];
	if (n == 1)
		return s->cell[told[0]].primary && sum > 0;
	return one_side && sum > 0 && sum < s->cell[told[0]].under;
}

/* Of this count: do they all hold nothing, and was that not known? */
static bool note_nothing(struct system *y, const uint32_t *told, size_t n, size_t count)
{
	for (size_t i = 0; i < n; i++)
		if (!(y->s->cell[told[i]].count[count] <= 0))
			return false;
	for (size_t i = 0; i < n; i++)
		y->known[count * y->cells + y->column[told[i]]] = true;
	return n > 0;
}

/* The first equation that says too much: true when one more had to be hidden. */
static bool mend_equations(struct system *y, uint32_t *told)
{
	for (size_t r = 0; r < y->equations; r++) {
		struct equation e = system_equation(y, r, told);

		if (e.n > 0 && tells(y->s, told, e.n, e.plain && e.one_side) && hide_beside(y, told, e.n))
			return true;
	}
	return false;
}

static bool mend_known(struct system *y, size_t count)
{
	for (size_t i = 0; i < y->cells; i++)
		if (y->known[count * y->cells + i] && tells_count(y->s, &y->cell[i].id, 1, true, count) && hide_beside(y, &y->cell[i].id, 1))
			return true;
	return false;
}

static bool mend_count(struct system *y, uint32_t *told, size_t count, bool noted)
{
	for (bool more = system_bounds(y, count, false) || noted; more; more |= system_bounds(y, count, false)) {
		if (mend_known(y, count))
			return true;
		system_solve(y, y->known + count * y->cells);
		more = false;
		for (size_t r = 0; r < y->equations; r++) {
			struct equation e = system_equation(y, r, told);

			if (e.n > 0 && tells_count(y->s, told, e.n, e.plain && e.one_side, count) && hide_beside(y, told, e.n))
				return true;
			more |= e.one_side && note_nothing(y, told, e.n, count);
		}
	}
	return false;
}

/* The same hidden cells, and so the same lines, which gave nothing away before, or nothing that could be helped: what can be hidden
 * only becomes less.  Where one more was hidden, it is among the cells now. */
static bool is_solved(struct system *y)
{
	size_t known = y->s->solved.n;

	y->key.n = 0;
	for (size_t i = 0; i < y->cells; i++)
		buf_add(&y->key, (str){ (const char *)&y->cell[i].id, sizeof y->cell[i].id });
	return ids_of(&y->s->solved, buf_str(&y->key)) < known;
}

enum { ROWS_MOST = 1 << 16 };                             /* equations x unknowns: more would take long */

/* Last, whether one cell alone comes out of all ends of all sums together. */
static bool mend_ends(struct system *y)
{
	bool changed = false;

	if (y->lines < 3 || y->lines * y->cells > ROWS_MOST)
		return false;
	system_totals_first(y);
	system_solve(y, NULL);
	memset(y->known, 0, y->s->counts * y->cells * sizeof *y->known);
	for (size_t i = 0; i < y->s->counts && !changed; i++)
		changed = system_bounds(y, i, true) && mend_known(y, i);
	return changed;
}

static bool mend_component(struct system *y)
{
	uint32_t *told = take(y->cells + 1, sizeof *told);
	bool      noted[SUPPRESS_COUNTS] = {0}, changed;

	for (size_t i = 0; i < y->cells; i++)
		y->column[y->cell[i].id] = (uint32_t)i;
	if (y->lines * y->cells >= y->room) {              /* mostly one cell more than before: what is there need not be moved each time */
		free(y->row);
		y->row = take(y->room = y->lines * y->cells * 5 / 4 + 1, sizeof *y->row);
	}
	y->known = take_more(y->known, y->s->counts * y->cells + 1, sizeof *y->known);
	y->lo = take_more(y->lo, y->cells + 1, sizeof *y->lo);
	y->hi = take_more(y->hi, y->cells + 1, sizeof *y->hi);
	memset(y->known, 0, y->s->counts * y->cells * sizeof *y->known);
	system_solve(y, NULL);
	changed = mend_equations(y, told);
	for (size_t r = 0; r < y->equations && !changed; r++) {
		struct equation e = system_equation(y, r, told);

		for (size_t i = 0; i < y->s->counts && e.one_side; i++)
			noted[i] |= note_nothing(y, told, e.n, i);
	}
	for (size_t i = 0; i < y->s->counts && !changed; i++)
		changed = mend_count(y, told, i, noted[i]);
	changed = changed || mend_ends(y);
	free(told);
	return changed;
}

bool suppress_solve(struct suppress *s)
{
	struct system  y = { .s = s };
	struct member *cell = take(s->n + 1, sizeof *cell), *line = take(s->line.n + 1, sizeof *line);
	size_t         cells, lines, l = 0;
	bool           changed = false;

	y.component = take(s->n + 1, sizeof *y.component);
	y.column = take(s->n + 1, sizeof *y.column);
	system_components(&y, cell, &cells, line, &lines);
	for (size_t i = 0; i < cells; i += y.cells) {
		y.cell = cell + i;
		for (y.cells = 0; i + y.cells < cells && y.cell[y.cells].root == y.cell[0].root; y.cells++)
			;
		y.line = line + l;
		for (y.lines = 0; l + y.lines < lines && y.line[y.lines].root == y.cell[0].root; y.lines++)
			;
		l += y.lines;
		changed |= !is_solved(&y) && mend_component(&y);
	}
	free(cell);
	free(line);
	free(y.component);
	free(y.column);
	free(y.row);
	free(y.known);
	free(y.lo);
	free(y.hi);
	buf_free(&y.key);
	return changed;
}
