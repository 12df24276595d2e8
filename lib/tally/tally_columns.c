/* tally_columns.c — the columns in which rows lie while they wait: dates, groups, ids and weights once for all measures, and
 * what the row is to each. */
#include "tally_own.h"

void tally_columns(struct tally *t, struct set *s, const struct pile *p, bool resolved, tally_column *it, void *to)
{
	for (size_t i = 0; i < s->n_dates; i++)
		if (!p || p->dates_of[i])
			s->dates[i].of_row = it(to, s->dates[i].of_row, sizeof *s->dates[i].of_row);
	for (size_t i = 0; i < s->n_groups; i++)
		if (!p || p->groups_of[i])
			s->groups[i].of_row = it(to, s->groups[i].of_row, sizeof *s->groups[i].of_row);
	for (size_t i = 0; i < s->n_keys; i++)
		if (!p || p->keys_of[i])
			s->keys[i].of_row = it(to, s->keys[i].of_row, sizeof *s->keys[i].of_row);
	for (size_t i = 0; i < s->n_numbers; i++)
		if (s->numbers[i].weighs && (!p || p->numbers_of[i]))
			s->numbers[i].of_row = it(to, s->numbers[i].of_row, sizeof *s->numbers[i].of_row);
	for (size_t i = 0; i < t->jobs; i++) {
		struct job *j = &t->job[i];

		if (!tally_is_kept(t, s, p, j))
			continue;
		j->found = it(to, j->found, resolved ? 1 : (size_t)1 << j->looks);
		if (j->t)
			j->t = it(to, j->t, sizeof *j->t);
		if (j->b)
			j->b = it(to, j->b, sizeof *j->b);
		for (size_t l = 0; l < j->looks && !resolved; l++)
			j->look[l].is_where = it(to, j->look[l].is_where, 1);
	}
}

static void *measured(void *to, void *column, size_t size)
{
	*(size_t *)to += size;
	return column;
}

size_t tally_columns_width(struct tally *t, struct set *s, const struct pile *p)
{
	size_t width = 0;

	tally_columns(t, s, p, false, measured, &width);
	return width;
}

void tally_columns_copy(void *restrict to, const void *restrict column, size_t size, const uint32_t *row, size_t rows)
{
	const char *from = column;
	char *at = to;

	switch (size) {                         /* a size that the compiler knows is several times as fast */
	case 1:
		for (size_t i = 0; i < rows; i++)
			at[i] = from[row[i]];
		break;
	case 4:
		for (size_t i = 0; i < rows; i++)
			memcpy(at + 4 * i, from + 4 * (size_t)row[i], 4);
		break;
	default:
		for (size_t i = 0; i < rows; i++)
			memcpy(at + size * i, from + size * row[i], size);
	}
}
