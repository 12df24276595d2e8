/* tally_adjust.c — groups compared as if alike in a column: indirect standardisation.
 *
 * What was counted in a group, over what would have been counted had each of its codes been as in the whole; times the
 * figure of the whole.  (Breslow and Day 1987, section 2.3; with the whole as the standard.)  A missing code is a code. */
#include "tally_own.h"

void tally_adjust_add(const struct adding *a)
{
	const struct job *j = a->j;
	const uint32_t *code = a->s->keys[j->adjust].of_row;

	for (size_t row = a->from; row < a->to; row++) {
		size_t at = row - a->from;
		uint8_t found = a->found[at];
		struct stratum *to;

		if (!(found & IS_ASKED) || !adding_in(a, row))
			continue;
		to = &a->c->stratum[adding_cell(a, row) / a->c->parts * a->c->strata];
		to += code[row] == NO_KEY ? a->c->strata - 1 : code[row];
		exact_add(&to->top, j->t ? j->t[at] : (found & IS_TOP) != 0);
		exact_add(&to->bottom, j->b ? j->b[at] : (found & IS_BOTTOM) != 0);
	}
}

static double whole(const struct exact *e)
{
	return e->hi + e->lo;
}

/* Who was asked, or could have been, of one code; nan: not known. */
static double asked(struct tally *t, const struct job *j, size_t table, const struct stratum *own, str group, size_t code,
                    const struct tallied *p)
{
	str name;

	if (j->shape != RATE)
		return whole(&own[code].bottom);
	name = ids_key(&t->set[j->set].keys[j->adjust].names, (uint32_t)code);
	return tally_figure_population(t, j, table, group, &name, p->per, p->period);
}

/* In nought of a code nobody can be expected; where the whole of a code is not known, nothing can. */
static double expected(struct tally *t, const struct job *j, size_t table, const struct stratum *own, const struct stratum *all,
                       size_t strata, const struct tallied *p)
{
	size_t top = table - table % (1 + j->measure->bys);
	double sum = 0;

	for (size_t i = 0; i < strata; i++) {
		double counted = whole(&all[i].top), of, here;

		if (!(counted > 0))
			continue;
		of = asked(t, j, top, all, STR("all"), i, p);
		here = asked(t, j, table, own, p->group, i, p);
		if (!(of > 0))
			return NAN;
		sum += here / of * counted;
	}
	return sum;
}

void tally_adjust(struct tally *t, const struct job *j, size_t table, const struct table *c, size_t cell, struct tallied *p)
{
	const struct table *whole_table = &j->table[table - table % (1 + j->measure->bys)];
	const struct counted *all;
	size_t slot = cell / c->parts / c->room_groups;
	double like, top, bottom, times;

	if (c == whole_table || !c->stratum)
		return;                         /* as the whole is, so it is; and where there are no rows all is nought */
	all = &whole_table->counted[slot];
	top = (double)all->top;
	bottom = (double)all->bottom;
	if (j->sums_t)
		top = whole(j->single ? &whole_table->single[slot].top : &whole_table->spread[slot].top);
	if (j->sums_b)
		bottom = whole(&whole_table->spread[slot].bottom);
	if (j->shape == RATE)
		bottom = tally_figure_population(t, j, table - table % (1 + j->measure->bys), STR("all"), NULL, p->per, p->period);
	like = expected(t, j, table, &c->stratum[cell / c->parts * c->strata], &whole_table->stratum[slot * c->strata], c->strata, p);
	times = top / bottom * p->denominator / like;
	if (!(like > 0) || !isfinite(times)) {
		p->value = p->lo = p->hi = NAN;
		p->why = INCOMPARABLE;
		return;
	}
	p->value *= times;
	p->lo *= times;
	p->hi *= times;
}
