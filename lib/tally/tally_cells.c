/* tally_cells.c — the numbers of rows become cells: period × group × part. */
#include "tally_own.h"

static void *spread_out(void *old, const struct table *c, size_t slots, size_t groups, size_t parts, size_t size)
{
	char *made = take(slots * groups * parts + 1, size), *was = old;

	for (size_t i = 0; was && i < c->room_slots; i++)
		memcpy(made + i * groups * parts * size, was + i * c->room_groups * parts * size,
		       c->room_groups * parts * size);
	free(old);
	return made;
}

void tally_cells_room(const struct set *s, struct job *j, struct table *c)
{
	size_t slots = s->slots[c->slots].n, groups = c->groups == NO_GROUPS ? 1 : s->groups[c->groups].names.n;

	c->parts = j->part == NOTHING ? 1 : s->keys[j->part].names.n + 1;
	c->strata = j->adjust == NOTHING ? 0 : s->keys[j->adjust].names.n + 1;
	if (c->counted && slots <= c->room_slots && groups <= c->room_groups)
		return;
	bool more = !j->counts_answers && !j->keep;     /* those come when all is known */

	slots = slots <= c->room_slots ? c->room_slots : slots << more;
	groups = groups <= c->room_groups ? c->room_groups : groups + more * (groups / 2 + 1);
	c->counted = spread_out(c->counted, c, slots, groups, c->parts, sizeof *c->counted);
	if (j->spread)
		c->spread = spread_out(c->spread, c, slots, groups, c->parts, sizeof *c->spread);
	if (j->single)
		c->single = spread_out(c->single, c, slots, groups, c->parts, sizeof *c->single);
	if (j->views && j->cluster != NOTHING)
		c->sized = spread_out(c->sized, c, slots, groups, 1, sizeof *c->sized);
	if (j->shape == MEDIAN)
		c->middle = spread_out(c->middle, c, slots, groups, 1, sizeof *c->middle);
	if (j->adjust != NOTHING)
		c->stratum = spread_out(c->stratum, c, slots, groups, c->strata, sizeof *c->stratum);
	c->room_slots = slots;
	c->room_groups = groups;
}

static size_t part_of(const struct adding *a, size_t row)
{
	if (!a->part)
		return 0;
	return a->part[row] == NO_KEY ? a->missing : a->part[row];
}

static inline void add_count(const struct adding *a, size_t row)
{
	const struct job *j = a->j;
	uint8_t found = a->found[row - a->from];
	struct counted *cell = &a->c->counted[adding_cell(a, row)];

	cell->among += (found & IS_AMONG) != 0;
	cell->n += (found & IS_ASKED) != 0;
	cell->bottom += j->bottom.what != TOTAL_DISTINCT && (found & IS_BOTTOM) != 0;
	if (found & IS_ASKED)
		cell[part_of(a, row)].top += j->top.what != TOTAL_DISTINCT && (found & IS_TOP) != 0;
}

static void add_counts(const struct adding *a)
{
	for (size_t row = a->from; row < a->to; row++)
		if (a->found[row - a->from] && adding_in(a, row))
			add_count(a, row);
}

static inline void add(struct exact *sum, double v, bool integral)
{
	if (integral)
		sum->hi += v;
	else
		exact_add(sum, v);
}

/* Of two views neither is the number of rows: how large the cluster was is kept beside. */
static void size_over(struct sized *size, const struct spread *cell)
{
	double rows = (double)size->rows;

	exact_add(&size->tm, rows * (cell->cluster_top.hi + cell->cluster_top.lo));
	exact_add(&size->bm, rows * (cell->cluster_bottom.hi + cell->cluster_bottom.lo));
	exact_add(&size->mm, rows * rows);
	size->rows = 0;
}

/* A cluster is over: its sums go to the cell, and so do their squares.  A row without clusters is one of its own. */
static void cluster_over(struct spread *cell, struct sized *size, size_t parts, bool integral)
{
	double bottom = cell->cluster_bottom.hi + cell->cluster_bottom.lo;

	if (size)
		size_over(size, cell);
	for (size_t i = 0; i < parts; i++) {
		double top = cell[i].cluster_top.hi + cell[i].cluster_top.lo;

		add(&cell[i].nn, top * top, integral);
		add(&cell[i].nd, top * bottom, integral);
		cell[i].cluster_top = (struct exact){ 0 };
	}
	add(&cell->dd, bottom * bottom, integral);
	cell->cluster_bottom = (struct exact){ 0 };
}

static void add_weights(struct spread *cell, struct spread *part, double weight, double top, double bottom)
{
	if (isnan(weight))
		return;
	exact_add(&cell->wsum, weight);
	exact_add(&cell->wsumsq, weight * weight);
	exact_add(&part->wn, weight * top);
	exact_add(&cell->wd, weight * bottom);
}

static inline void add_spread(const struct adding *a, size_t row, uint32_t cluster)
{
	const struct job *j = a->j;
	size_t at = row - a->from;
	size_t place = adding_cell(a, row);
	struct spread *cell = &a->c->spread[place], *part = cell + part_of(a, row);
	struct sized *size = a->c->sized ? &a->c->sized[place / a->c->parts] : NULL;
	double top = j->t ? j->t[at] : (a->found[at] & IS_TOP) != 0;
	double bottom = j->b ? j->b[at] : (a->found[at] & IS_BOTTOM) != 0;

	if (cell->stamp != cluster) {
		if (cell->stamp)
			cluster_over(cell, size, a->c->parts, j->integral);
		cell->stamp = cluster;
		cell->people++;
	}
	if (size)
		size->rows++;
	add(&part->cluster_top, top, j->integral);
	add(&cell->cluster_bottom, bottom, j->integral);
	if (j->integral)
		return;                         /* their totals are counts already */
	exact_add(&part->top, top);
	exact_add(&cell->bottom, bottom);
	if (j->weight != NOTHING)
		add_weights(cell, part, a->s->numbers[j->weight].of_row[row], top, bottom);
}

/* A mean of single rows needs two sums: t·b is t, b² is 1. */
static inline void add_mean(const struct adding *a, size_t row)
{
	double t = a->j->t[row - a->from];
	struct single *cell = &a->c->single[adding_cell(a, row)];

	if (!(a->found[row - a->from] & IS_ASKED))
		return;
	exact_add(&cell->top, t);
	exact_add(&cell->nn, t * t);
}

static void add_means(const struct adding *a)
{
	for (size_t row = a->from; row < a->to; row++)
		if (a->found[row - a->from] & IS_ASKED && adding_in(a, row))
			add_mean(a, row);
}

/* In the order of clusters, so that one cell need remember one cluster only. */
static void add_spreads(const struct adding *a)
{
	const struct job *j = a->j;
	const uint32_t *order = j->cluster == NOTHING ? NULL : tally_order_by(a->s, j->cluster);
	const uint32_t *key = j->cluster == NOTHING ? NULL : a->s->keys[j->cluster].of_row;
	uint32_t known = key ? (uint32_t)a->s->keys[j->cluster].names.n : 0;

	for (size_t i = a->from; i < a->to; i++) {
		size_t row = order ? order[i] : i;

		if (!(a->found[row - a->from] & IS_ASKED) || !adding_in(a, row))
			continue;
		/* without an id a row is a cluster of its own */
		add_spread(a, row, key && key[row] != NO_KEY ? key[row] + 1 : known + (uint32_t)(row - a->from) + 1);
	}
	for (size_t i = 0; i < a->c->room_slots * a->c->room_groups; i++) {
		struct spread *cell = &a->c->spread[i * a->c->parts];

		if (cell->stamp)
			cluster_over(cell, a->c->sized ? &a->c->sized[i] : NULL, a->c->parts, j->integral);
		cell->stamp = 0;
	}
}

/* GRAMMAR 9.3, a column without fixed dates: the last day seen in the period, by group. */
static void last_seen(struct adding *a)
{
	const day *when = a->s->dates[a->j->dates].of_row;

	free(a->c->last);
	a->c->last = NULL;
	day *last = take(a->c->room_slots * a->c->room_groups + 1, sizeof *last);

	for (size_t i = 0; i < a->c->room_slots * a->c->room_groups; i++)
		last[i] = ABSENT;
	for (size_t row = a->from; row < a->to; row++) {
		size_t cell;

		if (!adding_in(a, row))
			continue;
		cell = adding_cell(a, row) / a->c->parts;
		last[cell] = when[row] > last[cell] ? when[row] : last[cell];
	}
	a->c->last = last;
}

/* One after another: of a measure that counts answers, those that are none. */
void tally_cells_rows(const struct tally *t, struct set *s, struct job *j, const uint32_t *row, size_t n)
{
	for (size_t i = 0; i < j->tables && n; i++) {
		struct table *c = &j->table[i];
		struct adding a = { .s = s, .j = j, .c = c, .found = j->found, .from = s->from, .to = s->rows };
		int64_t seen[256] = { 0 };

		if (c->finer)
			continue;
		tally_slots_find(t, s, &s->slots[c->slots], s->from, s->rows);
		tally_cells_room(s, j, c);
		a.slot = s->slots[c->slots].of_row;
		a.group = c->groups == NO_GROUPS ? NULL : s->groups[c->groups].of_row;
		for (size_t k = 0; k < n; k++) {
			if (!adding_in(&a, s->from + row[k]))
				continue;
			add_count(&a, s->from + row[k]);
			if (j->single)
				add_mean(&a, s->from + row[k]);
			seen[j->found[row[k]]]++;
		}
		if (i == 0)
			tally_steps_seen(&j->steps, seen);
	}
}

void tally_cells_add(struct tally *t, struct set *s, struct job *j, size_t from, size_t to)
{
	if (j->shape == EVENTS) {
		tally_events_add(t, s, j);
		return;
	}
	for (size_t i = 0; i < j->tables; i++) {
		struct table *c = &j->table[i];
		struct adding a = { .s = s, .j = j, .c = c, .found = j->found, .from = from, .to = to };

		if (c->finer)
			continue;
		tally_slots_find(t, s, &s->slots[c->slots], from, to);
		tally_cells_room(s, j, c);
		a.slot = s->slots[c->slots].of_row;
		a.group = c->groups == NO_GROUPS ? NULL : s->groups[c->groups].of_row;
		a.part = j->part == NOTHING ? NULL : s->keys[j->part].of_row;
		/* a list that has a code not_known means the same by it */
		if (a.part && !ids_find(&s->keys[j->part].names, STR("not_known"), &a.missing))
			a.missing = (uint32_t)c->parts - 1;
		if (j->last_seen)
			last_seen(&a);
		if (j->part == NOTHING && !j->last_seen && j->top.what != TOTAL_DISTINCT && j->bottom.what != TOTAL_DISTINCT)
			tally_batch_counts(&a);         /* most measures, most of the time */
		else
			add_counts(&a);
		if (j->single && !j->last_seen && !j->odd)
			tally_batch_means(&a);
		else if (j->single)
			add_means(&a);
		else if (j->spread && tally_lean_can(j))
			tally_lean_add(&a);
		else if (j->spread)
			add_spreads(&a);
		if (j->shape == MEDIAN)
			tally_median_add(&a);
		if (j->views && t->keep_views)
			tally_views_add(&a);
		if (j->adjust != NOTHING)
			tally_adjust_add(&a);
		if (j->top.what == TOTAL_DISTINCT)
			tally_distinct_add(&a, j->top.distinct, true);
		if (j->bottom.what == TOTAL_DISTINCT)
			tally_distinct_add(&a, j->bottom.distinct, false);
		if (i == 0)
			tally_steps_add(t, &a);
	}
}
