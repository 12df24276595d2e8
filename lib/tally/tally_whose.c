/* tally_whose.c — the day and the group of a row.  There are many rows, and few days and groups: what was read is remembered. */
#include "tally_own.h"

static day day_in(struct dates *d, str cell)
{
	const char *c = cell.p;
	size_t      at;
	day         found;

	if (cell.n != DAY_ROOM)
		return ABSENT;
	at = ((size_t)c[9] + 10u * (size_t)c[8] + 31u * (size_t)c[6] + 7u * (size_t)c[5] + 310u * (size_t)c[3]) % LATELY;
	if (*c && memcmp(d->lately[at].text, c, DAY_ROOM) == 0)
		return d->lately[at].is;
	if (!read_day(cell, &found))
		return ABSENT;
	memcpy(d->lately[at].text, c, DAY_ROOM);
	d->lately[at].is = found;
	return found;
}

void tally_whose_date(const struct tally *t, struct dates *d, const str *field, size_t row)
{
	str cell = field[d->at];
	month told;
	day found = ABSENT;

	if (cell.n == 0)
		found = ABSENT;
	else if (d->month && read_month(cell, &told))
		found = first_day(told);
	else
		found = day_in(d, cell);                /* in_next has refused what is none */
	d->of_row[row] = found;
	if (found == ABSENT)
		return;
	if (found < d->first && found <= t->as_at)
		d->first = found;
	if (found > d->last)
		d->last = found;
}

/* The name of a group: values joined by `*`; a `*` inside one is doubled; a missing one is not known. */
uint32_t tally_whose_group(struct set *s, struct groups *g, const str *field)
{
	str cell = field[g->column[0]];

	if (g->columns == 1 && cell.n > 0) {
		size_t    at = (cell.n * 31 + (unsigned char)*cell.p * 7u + (unsigned char)cell.p[cell.n - 1] * 3u) % LATELY;
		uint32_t *known = &g->lately[at];

		if (*known && same(ids_key(&g->names, *known - 1), cell))
			return *known - 1;
		if (memchr(cell.p, '*', cell.n) == NULL)
			return (*known = ids_of(&g->names, cell) + 1) - 1;
	}
	s->text.n = 0;
	for (size_t c = 0; c < g->columns; c++) {
		cell = field[g->column[c]];
		if (c > 0)
			buf_addc(&s->text, '*');
		if (cell.n == 0)
			buf_add(&s->text, STR("not known"));
		for (size_t i = 0; i < cell.n; i++) {
			if (cell.p[i] == '*')
				buf_addc(&s->text, '*');
			buf_addc(&s->text, cell.p[i]);
		}
	}
	return ids_of(&g->names, buf_str(&s->text));
}
