/* tally_order.c — rows by the id of a family or a child, so that what belongs to one of them comes together.
 *
 * Most measures of a dataset that have a cluster have the same one: its rows are brought into that order once,
 * in every column, instead of being looked up row by row for each measure. */
#include "tally_own.h"

/* A counting sort: the rows of key 0 first, within a key as they came; those without a key last.  NULL: they lie so already. */
const uint32_t *tally_order_by(struct set *s, size_t keys)
{
	struct keys *k = &s->keys[keys];
	size_t n = k->names.n, *start;

	if (k->order || k->in_order)
		return k->order;
	start = take(n + 2, sizeof *start);
	k->order = take(s->rows + 1, sizeof *k->order);
	for (size_t row = 0; row < s->rows; row++)
		start[(k->of_row[row] == NO_KEY ? n : k->of_row[row]) + 1]++;
	for (size_t i = 0; i < n + 1; i++)
		start[i + 1] += start[i];
	for (size_t row = 0; row < s->rows; row++)
		k->order[start[k->of_row[row] == NO_KEY ? n : k->of_row[row]]++] = (uint32_t)row;
	free(start);
	return k->order;
}

struct moving { const uint32_t *order; size_t rows; };

static void *moved(void *to, void *column, size_t size)
{
	const struct moving *m = to;
	void *made = take(m->rows + 1, size);

	tally_columns_copy(made, column, size, m->order, m->rows);
	free(column);
	return made;
}

void tally_order_rows(struct tally *t, struct set *s, const struct pile *p)
{
	size_t by = p ? p->keys : NOTHING;
	struct moving m = { .rows = s->rows };

	for (size_t i = 0; i < t->jobs && !p && by == NOTHING; i++)
		if (&t->set[t->job[i].set] == s)
			by = t->job[i].cluster;
	if (by == NOTHING)
		return;
	(void)tally_order_by(s, by);
	m.order = s->keys[by].order;
	tally_columns(t, s, p, true, moved, &m);
	free(s->keys[by].order);
	for (size_t i = 0; i < s->n_keys; i++) {
		if (i != by)
			free(s->keys[i].order);
		s->keys[i].order = NULL;
	}
	s->keys[by].in_order = true;
}
