/* tally_points.c — cells become points: every period and every group ever seen, in order. */
#include "tally_own.h"

struct series_of { struct job *j; size_t table; str by, group, part; uint32_t id; size_t place, parts; enum period per; day from; };

static void series(struct tally *t, const struct series_of *of)
{
	struct job *j = of->j;
	const struct table *c = &j->table[of->table];
	const struct slots *slots = &t->set[j->set].slots[c->slots];
	static const struct counted nobody[1];
	static const struct spread nothing[1];
	static const struct single none[1];
	const struct table empty = { .counted = (struct counted *)nobody, .spread = j->spread ? (struct spread *)nothing : NULL,
	                             .single = j->single ? (struct single *)none : NULL };

	for (day d = of->from; period_last(of->per, d) <= t->as_at; d = period_next(of->per, d)) {
		struct tallied *p;
		size_t slot = tally_slots_at(slots, d), cell = (slot * c->room_groups + of->id) * c->parts;
		bool any = slot != NOTHING && slot < c->room_slots;

		GROW(t->point, t->points, t->room_points);
		p = &t->point[t->points++];
		*p = (struct tallied){ .measure = j->measure, .per = of->per, .by = of->by, .group = of->group,
		                       .part = of->part, .period = d };
		tally_figure_none(p);
		p->why = tally_figure_unknown(t, j, d, period_last(of->per, d));
		if (p->why != NO_REASON) {
			p->state = UNKNOWN;
			continue;
		}
		tally_figure(t, j, of->table, any ? c : &empty, any ? cell : 0, any ? of->place : 0, of->parts, p);
	}
}

struct named { str name; uint32_t id; };

static int by_group(const void *one, const void *other)
{
	const struct named *a = one, *b = other;
	bool last_a = same(a->name, STR("not known")), last_b = same(b->name, STR("not known"));

	return last_a != last_b ? last_a - last_b : str_order(a->name, b->name);
}

/* Was this group, or this part of anything, ever seen in a period that is shown? */
static bool seen(const struct slots *slots, const struct table *c, day from, size_t group, size_t part, bool of_part)
{
	for (size_t slot = 0; slot < slots->n && slot < c->room_slots; slot++) {
		if (slots->first[slot] < from)
			continue;
		for (size_t g = of_part ? 0 : group; g < (of_part ? c->room_groups : group + 1); g++) {
			const struct counted *cell = &c->counted[(slot * c->room_groups + g) * c->parts];

			if (of_part ? cell[part].top > 0 : cell->among + cell->n > 0)
				return true;
		}
	}
	return false;
}

/* The two views of a pair, called as their columns. */
static void pair_of(struct tally *t, struct series_of *of)
{
	const struct view *view[2] = { &of->j->measure->first, &of->j->measure->second };

	for (size_t i = 0; i < 2; i++) {
		of->part = view[i]->column.column.n ? view[i]->column.column : i == 0 ? STR("first") : STR("second");
		of->place = i;
		series(t, of);
	}
}

/* Every part of a group: one, without a name, but for a share and a pair. */
static void parts_of(struct tally *t, struct series_of *of)
{
	const struct set *s = &t->set[of->j->set];
	const struct job *j = of->j;
	const struct table *c = &j->table[of->table], *all = &j->table[of->table - of->table % (1 + j->measure->bys)];
	const struct keys *k = j->part == NOTHING ? NULL : &s->keys[j->part];
	struct named *part;
	size_t n = 0;

	of->parts = 1;
	if (j->shape == EVENTS) {
		tally_events_series(t, j, c, of->by, of->group, of->id);
		return;
	}
	if (j->shape == PAIR) {
		pair_of(t, of);
		return;
	}
	if (!k) {
		series(t, of);
		return;
	}
	part = take(k->names.n + 1, sizeof *part);
	for (uint32_t i = 0; i < k->names.n; i++)
		if (k->closed || seen(&s->slots[all->slots], all, of->from, 0, i, true))
			part[n++] = (struct named){ ids_key(&k->names, i), i };
	if (!k->closed)
		qsort(part, n, sizeof *part, by_group);
	if (seen(&s->slots[all->slots], all, of->from, 0, c->parts - 1, true))
		part[n++] = (struct named){ STR("not_known"), (uint32_t)c->parts - 1 };
	of->parts = n;
	for (size_t i = 0; i < n; i++) {
		of->part = part[i].name;
		of->place = part[i].id;
		series(t, of);
	}
	free(part);
}

static void groups_of(struct tally *t, struct series_of *of)
{
	const struct set *s = &t->set[of->j->set];
	const struct table *c = &of->j->table[of->table];
	const struct ids *names = &s->groups[c->groups].names;
	struct named *group = take(names->n + 1, sizeof *group);
	size_t n = 0;

	for (uint32_t i = 0; i < names->n; i++)
		if (of->j->shape == EVENTS || (i < c->room_groups && seen(&s->slots[c->slots], c, of->from, i, 0, false)))
			group[n++] = (struct named){ ids_key(names, i), i };
	qsort(group, n, sizeof *group, by_group);
	for (size_t i = 0; i < n; i++) {
		of->group = group[i].name;
		of->id = group[i].id;
		parts_of(t, of);
	}
	free(group);
}

struct placed { str name; size_t table; };

static int by_grouping(const void *one, const void *other)
{
	const struct placed *a = one, *b = other;

	return a->name.n == 0 || b->name.n == 0 ? (a->name.n > 0) - (b->name.n > 0) : str_order(a->name, b->name);
}

/* The whole, then every grouping by name; `place`: which of the measure's periods it is. */
static void groupings_of(struct tally *t, struct job *j, enum period per, size_t place, day from)
{
	const struct measure *m = j->measure;
	struct placed *by = take(m->bys + 1, sizeof *by);

	for (size_t b = 0; b <= m->bys; b++)
		by[b] = (struct placed){ b == 0 ? (str){ 0 } : m->by[b - 1].name, place * (1 + m->bys) + b };
	qsort(by, m->bys + 1, sizeof *by, by_grouping);
	for (size_t b = 0; b <= m->bys; b++) {
		struct series_of of = { .j = j, .table = by[b].table, .by = by[b].name, .per = per, .from = from };

		if (of.by.n > 0) {
			groups_of(t, &of);
			continue;
		}
		of.by = of.group = STR("all");
		parts_of(t, &of);
	}
	free(by);
}

void tally_points_of(struct tally *t, struct job *j)
{
	const struct measure *m = j->measure;
	const struct set *s = &t->set[j->set];
	day first = s->complete ? s->complete_from : s->dates[j->dates].first;

	if (j->shape == EVENTS)
		groupings_of(t, j, PERS, 0, first);
	for (enum period per = 0; first != INT32_MAX && per < PERS; per++)
		for (size_t p = 0; p < m->pers; p++)
			if (m->per[p].per == per)
				groupings_of(t, j, per, p, period_first(per, first));
}
