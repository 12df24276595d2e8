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

/* `size` bytes a row, in the new order. */
static void *moved(void *column, size_t size, const uint32_t *order, size_t rows)
{
	char *from = column, *to;

	if (!column)
		return NULL;
	to = take(rows + 1, size);
	switch (size) {                         /* a size that the compiler knows is several times as fast */
	case 1:
		for (size_t i = 0; i < rows; i++)
			to[i] = from[order[i]];
		break;
	case 4:
		for (size_t i = 0; i < rows; i++)
			memcpy(to + 4 * i, from + 4 * (size_t)order[i], 4);
		break;
	default:
		for (size_t i = 0; i < rows; i++)
			memcpy(to + size * i, from + size * order[i], size);
	}
	free(column);
	return to;
}

static void job_moved(struct job *j, const uint32_t *order, size_t rows)
{
	j->found = moved(j->found, 1, order, rows);
	j->t = moved(j->t, sizeof *j->t, order, rows);
	j->b = moved(j->b, sizeof *j->b, order, rows);
}

void tally_order_rows(struct tally *t, struct set *s)
{
	size_t by = NOTHING;
	uint32_t *order;

	for (size_t i = 0; i < t->jobs && by == NOTHING; i++)
		if (&t->set[t->job[i].set] == s)
			by = t->job[i].cluster;
	if (by == NOTHING)
		return;
	(void)tally_order_by(s, by);
	order = s->keys[by].order;
	s->keys[by].order = NULL;
	for (size_t i = 0; i < s->n_dates; i++)
		s->dates[i].of_row = moved(s->dates[i].of_row, sizeof *s->dates[i].of_row, order, s->rows);
	for (size_t i = 0; i < s->n_groups; i++)
		s->groups[i].of_row = moved(s->groups[i].of_row, sizeof *s->groups[i].of_row, order, s->rows);
	for (size_t i = 0; i < s->n_keys; i++) {
		s->keys[i].of_row = moved(s->keys[i].of_row, sizeof *s->keys[i].of_row, order, s->rows);
		free(s->keys[i].order);
		s->keys[i].order = NULL;
	}
	for (size_t i = 0; i < s->n_numbers; i++)
		s->numbers[i].of_row = moved(s->numbers[i].of_row, sizeof *s->numbers[i].of_row, order, s->rows);
	for (size_t i = 0; i < t->jobs; i++)
		if (&t->set[t->job[i].set] == s && t->job[i].keep)
			job_moved(&t->job[i], order, s->rows);
	s->keys[by].in_order = true;
	free(order);
}
