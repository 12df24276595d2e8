/* tally_views.c — the rows behind two views, cell by cell: signed ranks and tables of ratings want more than five sums. */
#include "tally_own.h"

void tally_keep_views(struct tally *t)
{
	t->keep_views = true;
}

/* The cell of a point in its table; NOTHING: no row was there. */
static size_t cell_of(const struct set *s, const struct table *c, const struct tallied *p)
{
	const struct slots *slots = &s->slots[c->slots];
	size_t slot = tally_slots_at(slots, p->period);
	uint32_t id = 0;

	if (slot == NOTHING || slot >= c->room_slots
	    || (c->groups != NO_GROUPS && !ids_find(&s->groups[c->groups].names, p->group, &id)) || id >= c->room_groups)
		return NOTHING;
	return slot * c->room_groups + id;
}

static str by_of(const struct job *j, size_t table)
{
	size_t by = table % (1 + j->measure->bys);

	return by == 0 ? STR("all") : j->measure->by[by - 1].name;
}

static bool is_of(const struct job *j, size_t table, const struct tallied *p)
{
	enum period per = j->measure->per[table / (1 + j->measure->bys)].per;

	return p->measure == j->measure && p->per == per && same(p->by, by_of(j, table))
	       && (j->shape != PAIR || p->part.p == j->measure->first.column.column.p || same(p->part, STR("first")));
}

static void each_of_table(struct tally *t, struct job *j, size_t table, void (*each)(void *to, const struct tally_views *v), void *to)
{
	struct set *s = &t->set[j->set];
	struct table *c = &j->table[table];
	struct adding a = { .s = s, .j = j, .c = c, .found = j->found, .from = 0, .to = s->rows };
	struct sorted rows;
	double *first = take(s->rows + 1, sizeof *first), *second = take(s->rows + 1, sizeof *second);

	tally_slots_find(t, s, &s->slots[c->slots], 0, s->rows);
	a.slot = s->slots[c->slots].of_row;
	a.group = c->groups == NO_GROUPS ? NULL : s->groups[c->groups].of_row;
	rows = tally_sort(&a);
	for (size_t i = 0; i < rows.start[rows.cells]; i++) {
		uint32_t row = rows.row[i];

		first[i] = j->t ? j->t[row] : (j->found[row] & IS_TOP) != 0;
		second[i] = j->b ? j->b[row] : (j->found[row] & IS_BOTTOM) != 0;
	}
	for (size_t i = 0; i < t->points; i++) {
		const struct tallied *p = &t->point[i];
		size_t cell;

		if (!is_of(j, table, p))
			continue;
		cell = cell_of(s, c, p);
		each(to, &(struct tally_views){
			.at = p, .first = cell == NOTHING ? NULL : first + rows.start[cell],
			.second = cell == NOTHING ? NULL : second + rows.start[cell],
			.n = cell == NOTHING || p->state != SHOWN ? 0 : rows.start[cell + 1] - rows.start[cell],
		});
	}
	free(rows.start);
	free(rows.row);
	free(first);
	free(second);
}

void tally_each_views(struct tally *t, void (*each)(void *to, const struct tally_views *v), void *to)
{
	for (size_t i = 0; i < t->jobs; i++)
		for (size_t table = 0; t->job[i].views && table < t->job[i].tables; table++)
			each_of_table(t, &t->job[i], table, each, to);
}
