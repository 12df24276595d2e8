/* tally_distinct.c — different ids, each once in a cell. */
#include "tally_own.h"

void tally_distinct_add(const struct adding *a, size_t keys, bool top)
{
	const uint32_t *order = tally_order_by(a->s, keys), *key = a->s->keys[keys].of_row;
	uint32_t *seen = take(a->c->room_slots * a->c->room_groups + 1, sizeof *seen);

	for (size_t i = 0; i < a->to; i++) {
		size_t row = order ? order[i] : i, cell;

		if (key[row] == NO_KEY)
			break;                  /* the rest has none either */
		if (!(a->found[row] & (top ? IS_TOP : IS_BOTTOM)) || !adding_in(a, row))
			continue;
		cell = adding_cell(a, row);
		if (seen[cell] == key[row] + 1)
			continue;
		seen[cell] = key[row] + 1;
		if (top)
			a->c->counted[cell].top++;
		else
			a->c->counted[cell].bottom++;
	}
	free(seen);
}
