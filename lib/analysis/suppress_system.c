/* suppress_system.c — Gauss and Jordan: the equations of a component, brought to reduced echelon form. */
#include "suppress_system.h"

/* The row of the pivot, scaled; where it is not 0, which is in few places: *n of them, into `at`. */
static void take_pivot(struct system *y, size_t pivot, size_t done, size_t column, size_t *at, size_t *n)
{
	double *from = y->row + pivot * y->cells, *to = y->row + done * y->cells, scale = from[column];

	*n = 0;
	for (size_t k = 0; k < y->cells; k++) {
		double kept = to[k];
		to[k] = from[k] / scale;
		if (pivot != done)
			from[k] = kept;
		if (to[k] != 0)
			at[(*n)++] = k;
	}
}

static void reduce(struct system *y)
{
	size_t  done = 0, width = y->cells, n;
	size_t *at = take(width + 1, sizeof *at);

	for (size_t c = 0; c < width && done < y->equations; c++) {
		size_t pivot = done;

		for (size_t r = done; r < y->equations; r++)
			if (fabs(y->row[r * width + c]) > fabs(y->row[pivot * width + c]))
				pivot = r;
		if (fabs(y->row[pivot * width + c]) < 1e-9)
			continue;
		take_pivot(y, pivot, done, c, at, &n);
		for (size_t r = 0; r < y->equations; r++) {
			double by = y->row[r * width + c];

			if (r == done || fabs(by) < 1e-9)
				continue;
			for (size_t k = 0; k < n; k++)
				y->row[r * width + at[k]] -= by * y->row[done * width + at[k]];
		}
		done++;
	}
	y->equations = done;
	free(at);
}

void system_totals_first(struct system *y)
{
	struct member *parts = take(y->cells + 1, sizeof *parts);
	bool          *total = take(y->cells + 1, sizeof *total);
	size_t         totals = 0, n = 0;

	for (size_t i = 0; i < y->lines; i++) {
		uint32_t cell = y->s->line.all[y->line[i].id].total;
		if (y->s->cell[cell].hidden)
			total[y->column[cell]] = true;
	}
	for (size_t i = 0; i < y->cells; i++)
		if (total[i])
			y->cell[totals++] = y->cell[i];
		else
			parts[n++] = y->cell[i];
	memcpy(y->cell + totals, parts, n * sizeof *parts);
	for (size_t i = 0; i < y->cells; i++)
		y->column[y->cell[i].id] = (uint32_t)i;
	free(parts);
	free(total);
}

static void put(struct system *y, size_t line, uint32_t cell, double v, const bool *known)
{
	if (y->s->cell[cell].hidden && !(known && known[y->column[cell]]))
		y->row[line * y->cells + y->column[cell]] += v;
}

void system_solve(struct system *y, const bool *known)
{
	memset(y->row, 0, y->lines * y->cells * sizeof *y->row);
	for (size_t i = 0; i < y->lines; i++) {
		const struct suppress_line *l = &y->s->line.all[y->line[i].id];

		for (size_t k = 0; k < l->n; k++)
			put(y, i, l->part[k], 1, known);
		put(y, i, l->total, -1, known);
	}
	y->equations = y->lines;
	reduce(y);
}

struct equation system_equation(const struct system *y, size_t r, uint32_t *told)
{
	struct equation e = { .plain = true };
	bool            up = false, down = false;

	for (size_t c = 0; c < y->cells; c++) {
		double v = y->row[r * y->cells + c];

		if (fabs(v) < 1e-9)
			continue;
		told[e.n++] = y->cell[c].id;
		up |= v > 0;
		down |= v < 0;
		e.plain &= fabs(fabs(v) - 1) < 1e-9;
	}
	e.one_side = !(up && down);
	return e;
}
