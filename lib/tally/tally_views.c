/* tally_views.c — what two views say, cell by cell: signed ranks and tables of ratings want more than five sums, and no more than
 * how often each pair came. */
#include "tally_own.h"

void tally_keep_views(struct tally *t)
{
	t->keep_views = true;
}

static int in_order(const void *one, const void *other)
{
	const struct tally_pair *a = one, *b = other;

	if (a->slot != b->slot)
		return a->slot < b->slot ? -1 : 1;
	if (a->group != b->group)
		return a->group < b->group ? -1 : 1;
	if (a->first < b->first || a->first > b->first)
		return a->first < b->first ? -1 : 1;
	return (a->second > b->second) - (a->second < b->second);
}

void tally_views_add(const struct adding *a)
{
	const struct job *j = a->j;

	a->c->pairs.size = sizeof(struct tally_pair);
	a->c->pairs.order = in_order;
	for (size_t row = a->from; row < a->to; row++) {
		size_t at = row - a->from;

		if (!(a->found[at] & IS_ASKED) || !adding_in(a, row))
			continue;
		alike_add(&a->c->pairs, &(struct tally_pair){
			.many = 1, .slot = a->slot[at] - 2, .group = a->group ? a->group[row] : 0,
			.first = j->t ? j->t[at] : (a->found[at] & IS_TOP) != 0, .second = j->b ? j->b[at] : (a->found[at] & IS_BOTTOM) != 0,
		});
	}
}

/* The pairs of the cell of a point. */
static struct tally_views views_of(const struct set *s, const struct table *c, const struct tallied *p)
{
	struct tally_views found = { .at = p };
	const struct tally_pair *all = (const void *)c->pairs.all;
	struct tally_pair from = { .first = -INFINITY, .second = -INFINITY };
	size_t slot = tally_slots_at(&s->slots[c->slots], p->period), low = 0, high = c->pairs.n;

	if (p->state != SHOWN || slot == NOTHING || (c->groups != NO_GROUPS && !ids_find(&s->groups[c->groups].names, p->group, &from.group)))
		return found;
	from.slot = (uint32_t)slot;
	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (in_order(&all[middle], &from) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	found.pair = all + low;
	while (low + found.pairs < c->pairs.n && found.pair[found.pairs].slot == from.slot && found.pair[found.pairs].group == from.group)
		found.pairs++;
	return found;
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

void tally_each_views(struct tally *t, void (*each)(void *to, const struct tally_views *v), void *to)
{
	for (size_t i = 0; i < t->jobs; i++)
		for (size_t table = 0; t->job[i].views && table < t->job[i].tables; table++) {
			struct table *c = &t->job[i].table[table];

			alike_settle(&c->pairs);
			for (size_t k = 0; k < t->points; k++)
				if (is_of(&t->job[i], table, &t->point[k])) {
					struct tally_views v = views_of(&t->set[t->job[i].set], c, &t->point[k]);

					each(to, &v);
				}
		}
}
