/* tally_sort.c — the rows of each cell side by side, for what no sum can say. */
#include "tally_own.h"

uint32_t tally_sort_cluster(const struct adding *a, uint32_t row)
{
	const struct keys *k = &a->s->keys[a->j->cluster];

	return k->of_row[row] != NO_KEY ? k->of_row[row] : (uint32_t)k->names.n + row;
}

/* A counting sort; the rows come by cluster and stay so. */
struct sorted tally_sort(const struct adding *a)
{
	const uint32_t *order = a->j->cluster == NOTHING ? NULL : tally_order_by(a->s, a->j->cluster);
	struct sorted made = { .cells = a->c->room_slots * a->c->room_groups };
	size_t *next;

	made.start = take(made.cells + 2, sizeof *made.start);
	made.row = take(a->to - a->from + 1, sizeof *made.row);
	for (size_t row = a->from; row < a->to; row++)
		if ((a->found[row] & IS_ASKED) && adding_in(a, row))
			made.start[adding_cell(a, row) / a->c->parts + 1]++;
	for (size_t i = 0; i < made.cells; i++)
		made.start[i + 1] += made.start[i];
	next = take(made.cells + 1, sizeof *next);
	memcpy(next, made.start, made.cells * sizeof *next);
	for (size_t i = a->from; i < a->to; i++) {
		size_t row = order ? order[i] : i;

		if ((a->found[row] & IS_ASKED) && adding_in(a, row))
			made.row[next[adding_cell(a, row) / a->c->parts]++] = (uint32_t)row;
	}
	free(next);
	return made;
}
