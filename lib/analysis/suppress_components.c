/* suppress_components.c — hidden cells that share a sum, or share one with such: nothing outside tells of them. */
#include "suppress_system.h"

static uint32_t root(uint32_t *component, uint32_t i)
{
	while (component[i] != i)
		i = component[i] = component[component[i]];
	return i;
}

static void join_line(struct system *y, const struct suppress_line *l)
{
	uint32_t first = UINT32_MAX;

	for (size_t i = 0; i <= l->n; i++) {
		uint32_t cell = i < l->n ? l->part[i] : l->total;

		if (!y->s->cell[cell].hidden)
			continue;
		if (first == UINT32_MAX)
			first = root(y->component, cell);
		else
			y->component[root(y->component, cell)] = first = root(y->component, first);
	}
}

static int by_root(const void *a, const void *b)
{
	const struct member *x = a, *y = b;

	if (x->root != y->root)
		return x->root < y->root ? -1 : 1;
	return (x->id > y->id) - (x->id < y->id);
}

/* The hidden cells, and the lines that hold one, by component. */
void system_components(struct system *y, struct member *cell, size_t *cells, struct member *line, size_t *lines)
{
	const struct suppress *s = y->s;

	*cells = *lines = 0;
	for (size_t i = 0; i < s->n; i++)
		y->component[i] = (uint32_t)i;
	for (size_t i = 0; i < s->line.n; i++)
		join_line(y, &s->line.all[i]);
	for (size_t i = 0; i < s->n; i++)
		if (s->cell[i].hidden)
			cell[(*cells)++] = (struct member){ root(y->component, (uint32_t)i), (uint32_t)i };
	for (size_t i = 0; i < s->line.n; i++) {
		const struct suppress_line *l = &s->line.all[i];

		for (size_t k = 0; k <= l->n; k++) {
			uint32_t at = k < l->n ? l->part[k] : l->total;

			if (s->cell[at].hidden) {
				line[(*lines)++] = (struct member){ root(y->component, at), (uint32_t)i };
				break;
			}
		}
	}
	qsort(cell, *cells, sizeof *cell, by_root);
	qsort(line, *lines, sizeof *line, by_root);
}
