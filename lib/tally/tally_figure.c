/* tally_figure.c — the figure of one cell: may it be known, what is it, and how sure may one be. */
#include "tally_own.h"

/* ---- may a period be known at all ---- */

enum why tally_figure_unknown(const struct tally *t, const struct job *j, day first, day last)
{
	const struct measure *m = j->measure;
	const struct set *s = &t->set[j->set];
	day from = s->complete ? s->complete_from : INT32_MIN;

	for (size_t i = 0; i < m->n_needs && !j->population; i++) {
		/* an extract that says nothing of `complete` begins with the month of its first row */
		day begins = s->complete ? s->complete_from : first_day(month_of(s->dates[j->dates].first));
		day wanted = span_after(begins, m->needs[i].span);

		if (!m->needs[i].after && wanted > from)
			from = wanted;
	}
	if (first < from)
		return EARLY;
	for (size_t i = 0; i < m->n_needs && !j->population; i++)
		if (m->needs[i].after && t->as_at < span_after(last, m->needs[i].span))
			return LATE;
	for (size_t i = 0; i < s->gaps; i++)
		if (s->gap[i].from <= last && first <= s->gap[i].to)
			return GAP_IN_DATA;
	const struct lost_range *lost = lost_in(&s->lost, j->column, j->columns, first, last);
	if (lost)
		return lost->from == INT32_MIN ? EARLY : GAP_IN_DATA;
	return NO_REASON;
}

/* ---- the population of a rate ---- */

/* The values a group is made of: joined by a `*`, one inside them doubled. */
static void group_values(struct tally *t, str group, str *value, size_t n)
{
	struct buf one = { 0 };

	for (size_t at = 0, i = 0; i < n; i++, at++) {
		one.n = 0;
		for (; at < group.n; at++) {
			if (group.p[at] == '*' && (at + 1 == group.n || group.p[at + 1] != '*'))
				break;
			at += group.p[at] == '*';
			buf_addc(&one, group.p[at]);
		}
		value[i] = arena_keep(&t->memory, buf_str(&one));
	}
	buf_free(&one);
}

/* Of one code alone, or of them all. */
static double rows_of(const struct set *s, const struct job *j, const struct table *c, size_t cell, const str *code)
{
	uint32_t id;

	if (!code)
		return (double)c->counted[cell * c->parts].top;
	if (!ids_find(&s->keys[j->adjust].names, *code, &id))
		return 0;
	return c->stratum[cell * c->strata + id].top.hi;
}

static double population_rows(const struct tally *t, const struct job *rate, size_t table, str group, const str *code, enum period per,
                              day first)
{
	const struct job *j = &t->job[rate->over];
	const struct table *c = &j->table[table];
	const struct set *s = &t->set[j->set];
	size_t slot = tally_slots_at(&s->slots[c->slots], first);
	uint32_t id = 0;

	if (tally_figure_unknown(t, j, first, period_last(per, first)) != NO_REASON || slot == NOTHING || !c->counted || slot >= c->room_slots
	    || (c->groups != NO_GROUPS && !ids_find(&s->groups[c->groups].names, group, &id)) || id >= c->room_groups)
		return NAN;
	return rows_of(s, j, c, slot * c->room_groups + id, code);
}

double tally_figure_population(struct tally *t, const struct job *j, size_t table, str group, const str *code, enum period per, day first)
{
	const struct measure *m = j->measure;
	size_t by = table % (1 + m->bys), n = by == 0 ? 0 : m->by[by - 1].columns, *place;
	double found;
	str *value;

	if (j->over != NOTHING)
		return population_rows(t, j, table, group, code, per, first);
	place = arena_take(&t->memory, n + 2, sizeof *place);
	value = arena_take(&t->memory, n + 2, sizeof *value);
	group_values(t, group, value, n);
	for (size_t i = 0; i < n; i++)
		place[i] = lookup_column(m->over.lookup, m->by[by - 1].column[i].column);
	if (code) {
		place[n] = lookup_column(m->over.lookup, m->adjust.column);
		value[n++] = *code;
	}
	if (!lookup_population(m->over.lookup, m->over.column.at, place, value, n, month_of(period_last(per, first)), &found))
		return NAN;
	return found;
}

/* ---- the figure of one cell ---- */

static double whole(const struct exact *e)
{
	return e->hi + e->lo;
}

static void sums(const struct job *j, const struct table *c, size_t cell, size_t part, struct tallied *p)
{
	const struct counted *all = &c->counted[cell], *own = all + part;
	bool distinct = j->top.what == TOTAL_DISTINCT || j->bottom.what == TOTAL_DISTINCT;
	bool no_bottom = j->shape == RATE || j->shape == COUNT_OF;

	p->n = (double)all->n;
	if (j->among != NOTHING)
		p->among = (double)all->among;
	p->numerator = (double)own->top;
	p->denominator = no_bottom ? NAN : (double)all->bottom;
	p->nn = p->nd = p->numerator;
	p->dd = p->denominator;
	if (c->spread) {
		const struct spread *every = &c->spread[cell], *mine = every + part;

		if (j->sums_t && j->top.what != TOTAL_DISTINCT)
			p->numerator = whole(&mine->top);
		if (j->sums_b && j->bottom.what != TOTAL_DISTINCT)
			p->denominator = whole(&every->bottom);
		p->nn = whole(&mine->nn);
		p->nd = whole(&mine->nd);
		p->dd = whole(&every->dd);
		if (j->cluster != NOTHING)
			p->people = (double)every->people;
		/* weights bring a quarter's answers to its families: a month's are too few for that */
		if (j->weight != NOTHING && period_months(p->per) >= 3) {
			p->wsum = whole(&every->wsum);
			p->wsumsq = whole(&every->wsumsq);
			p->wn = whole(&mine->wn);
			p->wd = no_bottom ? NAN : whole(&every->wd);
		}
	}
	if (c->single) {                                /* t·b is t, b² is 1 */
		p->nd = p->numerator = whole(&c->single[cell + part].top);
		p->nn = whole(&c->single[cell + part].nn);
	}
	if (no_bottom)
		p->nd = p->dd = NAN;
	if (distinct)
		p->nn = p->nd = p->dd = NAN;
	if (j->shape == MEDIAN)                         /* the middle one of them, and no sum */
		p->numerator = p->nn = p->nd = p->dd = p->wn = p->wd = NAN;
}

void tally_figure_none(struct tallied *p)
{
	p->among = p->n = p->people = p->numerator = p->denominator = p->nn = p->nd = p->dd = NAN;
	p->wsum = p->wsumsq = p->wn = p->wd = p->value = p->lo = p->hi = p->p = p->q = NAN;
}

/* Every row is 0 or 1 and stands alone. */
static bool alone(const struct job *j)
{
	return j->cluster == NOTHING && (j->count != NOTHING || j->shape == SHARE);
}

static void swap(double *a, double *b)
{
	double kept = *a;

	*a = *b;
	*b = kept;
}

/* In the second row of a pair its own sums come first. */
static void second_first(struct tallied *p)
{
	swap(&p->numerator, &p->denominator);
	swap(&p->nn, &p->dd);
	swap(&p->wn, &p->wd);
}

static struct tally_sizes sizes_of(const struct table *c, size_t cell, bool second)
{
	const struct sized *z = &c->sized[cell / c->parts];
	struct tally_sizes made = { whole(&z->tm), whole(&z->bm), whole(&z->mm) };

	if (second)
		swap(&made.tm, &made.bm);
	return made;
}

struct tally_rule tally_figure_rule(const struct job *j)
{
	return (struct tally_rule){ .shape = j->shape, .scale = j->measure->scale, .enough = j->measure->enough, .alone = alone(j),
	                            .conditions = j->conditions };
}

void tally_figure(struct tally *t, const struct job *j, size_t table, const struct table *c, size_t cell, size_t part,
                  size_t parts, struct tallied *p)
{
	const struct measure *m = j->measure;
	struct tally_rule rule = tally_figure_rule(j);
	bool second = j->shape == PAIR && part == 1;
	struct tally_sizes sizes;

	rule.parts = parts;
	sums(j, c, cell, j->shape == PAIR ? 0 : part, p);
	if (second)
		second_first(p);
	if (c->sized) {
		sizes = sizes_of(c, cell, second);
		rule.sizes = &sizes;
	}
	if (j->shape == RATE)
		p->denominator = tally_figure_population(t, j, table, p->group, NULL, p->per, p->period);
	/* not to be had is not good enough */
	rule.withheld = j->items && !(tally_items_alpha(j) >= m->withhold);
	if (c->middle)
		rule.middle = &c->middle[cell / c->parts];
	tally_value(p, &rule);
	if (j->adjust != NOTHING && !isnan(p->value))
		tally_adjust(t, j, table, c, cell, p);
}
