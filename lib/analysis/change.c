/* change.c — what may be tested, and on which periods. */
#include "change_inside.h"

static void join(struct change_work *w, size_t k)
{
	struct change_break *first = w->date[k].said, *second = w->date[k + 1].said;
	struct buf           both = {0};

	buf_addf(&both, "%.*s+%.*s", FMT(first->name), FMT(second->name));
	first->name = arena_keep(w->memory, buf_str(&both));
	buf_free(&both);
	second->why = "joined";
	for (size_t i = k + 1; i + 1 < w->dates; i++)
		w->date[i] = w->date[i + 1];
	w->dates--;
}

/* The least that both series have between two times. */
static size_t between(const struct change_work *w, int64_t from, int64_t to)
{
	size_t own = change_count(w, w->s, from, to), others = w->other ? change_count(w, w->other, from, to) : own;

	return own < others ? own : others;
}

void change_sides(struct change_work *w)
{
	int64_t last = change_time(w, w->p->all[w->s->point[w->s->n - 1]].period) + 1;

	w->from = 0;
	w->to = last;
	for (size_t k = 0; k + 1 < w->dates;) {
		if (between(w, w->date[k].time, w->date[k + 1].time) < CHANGE_LEAST)
			join(w, k);
		else
			k++;
	}
	while (w->dates > 0 && between(w, w->from, w->date[0].time) < CHANGE_LEAST) {
		w->from = w->date[0].time;
		w->date[0].said->why = "before_short";
		for (size_t i = 0; i + 1 < w->dates; i++)
			w->date[i] = w->date[i + 1];
		w->dates--;
	}
	while (w->dates > 0 && between(w, w->date[w->dates - 1].time, w->to) < CHANGE_LEAST) {
		w->to = w->date[w->dates - 1].time;
		w->date[--w->dates].said->why = "after_short";
	}
	for (size_t k = 0; k < w->dates; k++)
		if (between(w, k ? w->date[k - 1].time : w->from, w->date[k].time) < CHANGE_ENOUGH
		    || between(w, w->date[k].time, k + 1 < w->dates ? w->date[k + 1].time : w->to) < CHANGE_ENOUGH)
			w->c->cautions |= CHANGE_SHORT;
}

static const struct event *event_named(const struct points *p, str name)
{
	for (size_t i = 0; i < p->events; i++)
		if (same(p->event[i].name, name))
			return &p->event[i];
	return NULL;
}

/* The row that says what became of a date: the first after it, or the last there is. */
static size_t row_of(const struct change_work *w, int64_t time)
{
	for (size_t i = 0; i < w->s->n; i++)
		if (change_time(w, w->p->all[w->s->point[i]].period) >= time)
			return i;
	return w->s->n - 1;
}

static void add_date(struct change_work *w, const struct event *e)
{
	struct change_break *said;
	int64_t              time = change_time(w, e->from);
	size_t               k = w->dates;

	said = &w->c->breaks[w->c->n_breaks++];
	*said = (struct change_break){ .name = e->name, .place = row_of(w, time), .why = "", .at = INT32_MIN };
	said->effect = said->level = said->slope = said->ols = said->nw = (struct its_estimate){ NAN, NAN, NAN, NAN, NAN, NAN };
	for (w->dates++; k > 0 && w->date[k - 1].time > time; k--)
		w->date[k] = w->date[k - 1];
	w->date[k] = (struct change_date){ said, time };
}

static const struct event *of_day(const struct change_work *w, day d)
{
	struct event *e;
	char          text[DAY_ROOM];

	for (size_t i = 0; i < w->p->events; i++)
		if (w->p->event[i].from == d)
			return &w->p->event[i];
	e = arena_take(w->memory, 1, sizeof *e);
	*e = (struct event){ .from = d, .to = d, .name = arena_keep(w->memory, (str){ text, write_day(text, d) }) };
	return e;
}

static void find_dates(struct change_work *w)
{
	const struct facts *f = w->s->facts;

	if (f->n_breaks > CHANGE_BREAKS || f->n_pulses > CHANGE_PULSES)
		return;
	for (size_t i = 0; i < f->n_breaks; i++)
		if (event_named(w->p, f->breaks[i]))
			add_date(w, event_named(w->p, f->breaks[i]));
	if (w->dates == 0 && f->first_break != INT32_MAX)
		add_date(w, of_day(w, f->first_break));
	for (size_t i = 0; w->dates == 0 && i < w->asked->n_breaks; i++)
		add_date(w, &w->asked->breaks[i]);
	/* two on one row are one, or one of them would not be said */
	for (size_t k = 0; k + 1 < w->dates;) {
		if (w->date[k].said->place == w->date[k + 1].said->place)
			join(w, k);
		else
			k++;
	}
	for (size_t i = 0; i < f->n_pulses; i++) {
		const struct event *e = event_named(w->p, f->pulses[i]);

		if (!e)
			continue;
		w->pulse[w->pulses].from = e->from;
		w->pulse[w->pulses++].to = e->to;
	}
	for (size_t i = 0; f->n_pulses == 0 && i < w->asked->n_pulses; i++) {
		w->pulse[w->pulses].from = w->asked->pulses[i].from;
		w->pulse[w->pulses++].to = w->asked->pulses[i].to;
	}
}

static bool is_like(const struct series *a, const struct series *b)
{
	return a != b && same(a->per, b->per) && same(a->by, b->by) && same(a->part, b->part);
}

/* Another group of the same measure, or another measure of the same group; NULL: neither. */
static const struct series *other_of(const struct points *p, const struct series *s, str name)
{
	for (size_t i = 0; i < p->n_series; i++) {
		const struct series *o = &p->series[i];

		if (is_like(s, o) && same(o->measure, s->measure) && same(o->group, name) && !same(s->group, name))
			return o;
	}
	for (size_t i = 0; i < p->n_series; i++) {
		const struct series *o = &p->series[i];

		if (is_like(s, o) && same(o->measure, name) && same(o->group, s->group))
			return o;
	}
	return NULL;
}

bool change_compares(const struct points *p, str comparator)
{
	for (size_t i = 0; i < p->n_series; i++)
		if (same(p->series[i].group, comparator) || same(p->series[i].measure, comparator))
			return true;
	return false;
}

static bool has_counts(const struct points *p, const struct series *s)
{
	for (size_t i = 0; i < s->n; i++) {
		const struct point *t = &p->all[s->point[i]];

		if (!isnan(t->value) && !(t->denominator > 0 && t->numerator >= 0 && t->numerator <= t->denominator))
			return false;
	}
	return true;
}

static bool is_percentage(const struct points *p, const struct series *s)
{
	return points_of_counts(s) && (same(s->facts->shape, STR("proportion")) || same(s->facts->shape, STR("share"))) && has_counts(p, s);
}

static bool is_hidden(const struct points *p, const struct series *s)
{
	size_t hidden = 0;

	for (size_t i = 0; i < s->n; i++)
		hidden += same(p->all[s->point[i]].state, STR("hidden")) ? 1 : 0;
	return hidden * 10 > s->n;
}

/* Why this series is not tested; "" when it may be. */
static const char *refused(struct change_work *w)
{
	const struct facts *f = w->s->facts;

	if (w->s->unreadable)
		return "unfit";
	if (!period_read(w->s->per, &w->per))
		return "events";
	if (!same(w->s->kind, STR("flow")))
		return "overlapping";
	find_dates(w);
	if (w->dates == 0)
		return f->n_breaks > CHANGE_BREAKS || f->n_pulses > CHANGE_PULSES ? "too_many" : "no_break";
	if (w->asked->model == CHANGE_QUASIBINOMIAL && !has_counts(w->p, w->s))
		return "no_counts";
	if (is_hidden(w->p, w->s))
		return "hidden";
	if (w->asked->comparator.n == 0)
		return "";
	w->other = other_of(w->p, w->s, w->asked->comparator);
	if (!w->other)
		return same(w->s->group, w->asked->comparator) || same(w->s->measure, w->asked->comparator) ? "is_comparator" : "no_comparator";
	if (is_hidden(w->p, w->other))
		return "comparator_hidden";
	if (!same(w->s->facts->shape, w->other->facts->shape) || w->percentage != is_percentage(w->p, w->other))
		return "comparator_unlike";
	w->c->comparator = w->other;
	return "";
}

static void test(struct change_work *w)
{
	w->c->why = refused(w);
	if (*w->c->why)
		return;
	if (period_months(w->per) == 12) {
		change_years(w);
		return;
	}
	change_sides(w);
	if (w->dates > 0)
		change_fit(w);
	for (size_t k = 0; k < w->c->n_breaks && w->dates == 0 && !*w->c->why; k++)
		w->c->why = w->c->breaks[k].why;
}

struct change change_of(const struct points *p, const struct series *s, const struct change_asked *asked, struct arena *memory)
{
	struct change      c = { .model = "none", .why = "", .autocorrelation = NAN };
	struct change_work w = { .p = p, .s = s, .asked = asked, .memory = memory, .c = &c };

	c.fitted = arena_take(memory, s->n + 1, sizeof *c.fitted);
	c.expected = arena_take(memory, s->n + 1, sizeof *c.expected);
	c.breaks = arena_take(memory, CHANGE_BREAKS, sizeof *c.breaks);
	for (size_t i = 0; i < s->n; i++)
		c.fitted[i] = c.expected[i] = NAN;
	w.origin = p->all[s->point[0]].period;
	w.percentage = (asked->model == CHANGE_AUTO && is_percentage(p, s)) || asked->model == CHANGE_QUASIBINOMIAL;
	test(&w);
	for (size_t k = 0; k < c.n_breaks && strcmp(c.model, "none") == 0; k++)
		if (!*c.breaks[k].why)
			c.breaks[k].why = c.why;
	return c;
}
