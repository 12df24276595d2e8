/* tally_coarser.c — months add up to quarters: where only single rows were added, longer periods are not counted twice. */
#include "tally_own.h"

static void add_exact(struct exact *to, const struct exact *more)
{
	exact_add(to, more->hi);
	exact_add(to, more->lo);
}

static void add_cell(const struct table *to, size_t at, const struct table *from, size_t was)
{
	for (size_t part = 0; part < to->parts; part++) {
		struct counted *sum = &to->counted[at + part];
		const struct counted *more = &from->counted[was + part];

		sum->among += more->among;
		sum->n += more->n;
		sum->top += more->top;
		sum->bottom += more->bottom;
		if (to->single) {
			add_exact(&to->single[at + part].top, &from->single[was + part].top);
			add_exact(&to->single[at + part].nn, &from->single[was + part].nn);
		}
		if (!to->spread)
			continue;
		struct spread *wide = &to->spread[at + part];
		const struct spread *other = &from->spread[was + part];

		add_exact(&wide->top, &other->top);
		add_exact(&wide->bottom, &other->bottom);
		add_exact(&wide->nn, &other->nn);
		add_exact(&wide->nd, &other->nd);
		add_exact(&wide->dd, &other->dd);
		add_exact(&wide->wsum, &other->wsum);
		add_exact(&wide->wsumsq, &other->wsumsq);
		add_exact(&wide->wn, &other->wn);
		add_exact(&wide->wd, &other->wd);
		wide->people += other->people;
	}
}

static void add_strata(const struct table *to, size_t at, const struct table *from, size_t was)
{
	for (size_t i = 0; i < to->strata; i++) {
		add_exact(&to->stratum[at * to->strata + i].top, &from->stratum[was * from->strata + i].top);
		add_exact(&to->stratum[at * to->strata + i].bottom, &from->stratum[was * from->strata + i].bottom);
	}
}

void tally_coarser(const struct tally *t, struct set *s, struct job *j)
{
	for (size_t i = 0; i < j->tables; i++) {
		struct table *c = &j->table[i];
		const struct table *finer = c->finer;
		const struct slots *slots = finer ? &s->slots[finer->slots] : NULL;

		/* all periods first, for they decide how much room there is */
		for (size_t slot = 0; finer && slot < slots->n; slot++)
			(void)tally_slots_of(t, s, &s->slots[c->slots], slots->first[slot]);
		if (finer)
			tally_cells_room(s, j, c);
		for (size_t slot = 0; finer && slot < slots->n; slot++) {
			uint32_t at = tally_slots_of(t, s, &s->slots[c->slots], slots->first[slot]);

			for (size_t group = 0; at >= 2 && group < finer->room_groups; group++)
				if (group < c->room_groups) {
					size_t to = (at - 2) * c->room_groups + group, from = slot * finer->room_groups + group;

					add_cell(c, to * c->parts, finer, from * c->parts);
					add_strata(c, to, finer, from);
				}
		}
	}
}
