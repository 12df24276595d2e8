/* suppress_series.c — cells by their names: every name once, an order of names alone, and a cell by its series and period. */
#include "suppress.h"

static void add_key(struct buf *b, str s)
{
	buf_add(b, s);
	buf_addc(b, '\0');
}

static str key_of(struct buf *key, const struct suppress_series *names)
{
	key->n = 0;
	add_key(key, names->measure);
	add_key(key, names->per);
	add_key(key, names->by);
	add_key(key, names->group);
	add_key(key, names->part);
	return buf_str(key);
}

uint32_t suppress_series_of(struct suppress *s, const struct suppress_series *names)
{
	struct buf key = {0};
	size_t     known = s->named.n;
	uint32_t   id = ids_of(&s->named, key_of(&key, names));

	if (id == known) {
		if (known == s->series_room)
			s->series = take_more(s->series, s->series_room = 2 * known + 64, sizeof *s->series);
		s->series[id] = *names;
	}
	buf_free(&key);
	return id;
}

bool suppress_series_find(const struct suppress *s, const struct suppress_series *names, uint32_t *series)
{
	struct buf key = {0};
	bool       found = ids_find(&s->named, key_of(&key, names), series);

	buf_free(&key);
	return found;
}

static int by_name(const void *a, const void *b)
{
	const struct suppress_series *x = *(const struct suppress_series *const *)a, *y = *(const struct suppress_series *const *)b;
	int order = str_order(x->measure, y->measure);

	order = order ? order : str_order(x->per, y->per);
	order = order ? order : str_order(x->by, y->by);
	order = order ? order : str_order(x->group, y->group);
	return order ? order : str_order(x->part, y->part);
}

static void rank(struct suppress *s)
{
	size_t                   n = s->named.n;
	struct suppress_series **order = take(n + 1, sizeof *order);

	for (size_t i = 0; i < n; i++)
		order[i] = &s->series[i];
	qsort(order, n, sizeof *order, by_name);
	for (size_t i = 0; i < n; i++) {
		order[i]->rank = order[i]->span = (uint32_t)i;
		if (i > 0 && same(order[i]->measure, order[i - 1]->measure) && same(order[i]->per, order[i - 1]->per))
			order[i]->span = order[i - 1]->span;
	}
	free(order);
}

/* Measure and per, then the period, then the groups: two numbers. */
struct place { uint64_t when; uint32_t rank, cell; };

static int by_place(const void *a, const void *b)
{
	const struct place *x = a, *y = b;

	if (x->when != y->when)
		return x->when < y->when ? -1 : 1;
	return (x->rank > y->rank) - (x->rank < y->rank);
}

void suppress_sort(struct suppress *s)
{
	struct place         *place = take(s->n + 1, sizeof *place);
	struct suppress_cell *sorted;
	bool                  sorting = false;

	rank(s);
	for (size_t i = 0; i < s->n; i++) {
		const struct suppress_series *of = &s->series[s->cell[i].series];

		place[i] = (struct place){ (uint64_t)of->span << 32 | ((uint32_t)s->cell[i].period ^ UINT32_C(0x80000000)), of->rank, (uint32_t)i };
		sorting |= i > 0 && by_place(&place[i - 1], &place[i]) > 0;
	}
	if (sorting) {
		qsort(place, s->n, sizeof *place, by_place);
		sorted = take(s->n, sizeof *sorted);
		for (size_t i = 0; i < s->n; i++)
			sorted[i] = s->cell[place[i].cell];
		free(s->cell);
		s->cell = sorted;
		s->room = s->n;
	}
	free(place);
}

void suppress_index(struct suppress *s)
{
	size_t n = 0;

	for (size_t i = 0; i < s->named.n; i++)
		s->series[i].cells = 0;
	for (size_t i = 0; i < s->n; i++)
		s->series[s->cell[i].series].cells++;
	for (size_t i = 0; i < s->named.n; i++) {
		s->series[i].from = n;
		n += s->series[i].cells;
		s->series[i].cells = 0;
	}
	s->in_series = take_more(s->in_series, s->n + 1, sizeof *s->in_series);
	for (size_t i = 0; i < s->n; i++) {
		struct suppress_series *of = &s->series[s->cell[i].series];
		uint32_t               *at = &s->in_series[of->from + of->cells];

		if (of->cells++ > 0 && s->cell[at[-1]].period == s->cell[i].period)
			die(BUG, "suppress: a cell twice");
		*at = (uint32_t)i;
	}
}

bool suppress_cell_find(const struct suppress *s, uint32_t series, day period, uint32_t *cell)
{
	const struct suppress_series *of = &s->series[series];
	size_t                        low = of->from, end = of->from + of->cells;

	while (low < end) {
		size_t middle = low + (end - low) / 2;

		if (s->cell[s->in_series[middle]].period < period)
			low = middle + 1;
		else
			end = middle;
	}
	if (low == of->from + of->cells || s->cell[s->in_series[low]].period != period)
		return false;
	*cell = s->in_series[low];
	return true;
}
