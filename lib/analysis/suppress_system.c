/* suppress_system.c — Gauss and Jordan: the equations of a component, brought to reduced echelon form. */
#include "suppress_system.h"

static void reduce(struct system *y)
{
	size_t done = 0, width = y->cells;

	for (size_t c = 0; c < width && done < y->equations; c++) {
		size_t pivot = done;
		double scale;

		for (size_t r = done; r < y->equations; r++)
			if (fabs(y->row[r * width + c]) > fabs(y->row[pivot * width + c]))
				pivot = r;
		scale = y->row[pivot * width + c];
		if (fabs(scale) < 1e-9)
			continue;
		for (size_t k = 0; k < width; k++) {
			double kept = y->row[done * width + k];
			y->row[done * width + k] = y->row[pivot * width + k] / scale;
			if (pivot != done)
				y->row[pivot * width + k] = kept;
		}
		for (size_t r = 0; r < y->equations; r++) {
			double by = y->row[r * width + c];

			if (r == done || fabs(by) < 1e-9)
				continue;
			for (size_t k = c; k < width; k++)
				y->row[r * width + k] -= by * y->row[done * width + k];
		}
		done++;
	}
	y->equations = done;
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
