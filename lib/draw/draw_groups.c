/* draw_groups — groups beside one another at one period. */
#include "draw_groups.h"

#include "speaks.h"

static bool is_of(const struct series *s, const struct draw_groups *g)
{
	return same(s->measure, g->measure) && same(s->by, g->by) && same(s->per, g->per) && s->part.n == 0;
}

/* The last period that can be known of any of them; else the last. */
static day last_period(const struct draw_groups *g)
{
	day last = INT32_MIN, any = INT32_MIN;

	for (size_t i = 0; i < g->points->n_series; i++) {
		const struct series *s = &g->points->series[i];
		for (size_t k = 0; is_of(s, g) && k < s->n; k++) {
			const struct point *t = &g->points->all[s->point[k]];
			any = t->period > any ? t->period : any;
			if (t->period > last && !same(t->state, STR("unknown")))
				last = t->period;
		}
	}
	return last > INT32_MIN ? last : any;
}

static const struct point *point_at(const struct points *p, const struct series *s, day period)
{
	for (size_t k = s->n; k > 0; k--)
		if (p->all[s->point[k - 1]].period == period)
			return &p->all[s->point[k - 1]];
	return NULL;
}

static double number(const struct point *t, size_t column, double times)
{
	double v;

	return column != SIZE_MAX && read_num(point_cell(t, column), &v) ? v * times : NAN;
}

static enum verdict verdict_of(const struct facts *f, const struct point *t, const struct drawn_columns *c)
{
	str  apart = c->compare == SIZE_MAX ? (str){0} : point_cell(t, c->compare);
	bool above = same(apart, STR("above"));

	if (!above && !same(apart, STR("below")))
		return VERDICT_COMMON;
	if (f->better == BETTER_EVEN)
		return VERDICT_WORSE;             /* either way: they ought to be alike */
	if (f->better != BETTER_UP && f->better != BETTER_DOWN)
		return VERDICT_CHANGED;
	return above == (f->better == BETTER_UP) ? VERDICT_BETTER : VERDICT_WORSE;
}

static void read_group(struct draw_group *o, struct draw_groups *g, const struct series *s, const struct drawn_columns *c, struct draw_said *said)
{
	const struct point *t = point_at(g->points, s, g->period);
	bool                shown = t && same(t->state, STR("shown")) && !isnan(t->value);

	*o = (struct draw_group){ .series = s, .point = t, .words = draw_said_group(said, s->by, s->group), .order = draw_said_order(said, s->by, s->group),
	                          .value = NAN, .lo = NAN, .hi = NAN, .of = NAN, .near_lo = NAN, .near_hi = NAN, .far_lo = NAN, .far_hi = NAN,
	                          .hidden = t && same(t->state, STR("hidden")) };
	if (!shown)
		return;
	o->value = t->value * g->times, o->lo = t->lo * g->times, o->hi = t->hi * g->times;
	o->of = isnan(t->denominator) ? t->n : t->denominator;
	o->near_lo = number(t, c->near_lo, g->times), o->near_hi = number(t, c->near_hi, g->times);
	o->far_lo = number(t, c->far_lo, g->times), o->far_hi = number(t, c->far_hi, g->times);
	o->verdict = verdict_of(g->facts, t, c);
	o->indicative = same(t->why, STR("indicative"));
	g->shown++;
	g->indicative += o->indicative;
	g->compared += !isnan(o->near_lo) && !isnan(o->near_hi) && !isnan(o->far_lo) && !isnan(o->far_hi) && o->of > 0;
	g->floor = o->value < 0 || o->lo < 0 ? NAN : g->floor;
}

static int in_order(const void *a, const void *b)
{
	const struct draw_group *x = a, *y = b;

	return x->order != y->order ? (x->order < y->order ? -1 : 1) : str_order(x->words, y->words);
}

bool draw_groups_read(struct draw_groups *g, const struct points *p, const struct drawn_columns *c, struct draw_said *said,
                      const struct series *any, struct arena *memory)
{
	*g = (struct draw_groups){ .points = p, .facts = any->facts, .measure = any->measure, .by = any->by, .whole = NAN, .floor = 0,
	                           .times = draw_as(any->facts) == AS_PERCENT ? 100 : 1, .ceiling = draw_as(any->facts) == AS_PERCENT ? 100 : NAN };
	g->per = speaks_groups(p, any->measure, any->facts, any->by);
	g->period = last_period(g);
	g->all = arena_take(memory, p->n_series, sizeof *g->all);
	for (size_t i = 0; i < p->n_series; i++) {
		const struct series *s = &p->series[i];
		if (is_of(s, g) && !same(s->group, STR("not known")))  /* these are in the table */
			read_group(&g->all[g->n++], g, s, c, said);
		if (same(s->measure, g->measure) && same(s->per, g->per) && same(s->by, STR("all")) && s->part.n == 0) {
			const struct point *t = point_at(p, s, g->period);
			g->whole = t && same(t->state, STR("shown")) ? t->value * g->times : NAN;
		}
	}
	qsort(g->all, g->n, sizeof *g->all, in_order);
	return g->n > 0;
}
