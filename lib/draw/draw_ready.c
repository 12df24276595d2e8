/* draw_ready — what the points and `spc` say of a series, as the pen wants it. */
#include "draw.h"

#include "period.h"

enum { BASELINE_LEAST = 12 };

static size_t place_of(struct in *in, const char *name, enum type type)
{
	size_t at = SIZE_MAX;

	return in_has(in, name, &at) ? in_need(in, name, type) : SIZE_MAX;
}

enum show_as draw_as(const struct facts *f)
{
	return show_as(f->shape, f->scale);
}

struct drawn_columns draw_columns(struct in *in)
{
	return (struct drawn_columns){
		.chart = place_of(in, "chart", CODE), .centre = place_of(in, "centre", NUM),
		.lower = place_of(in, "lower", NUM), .upper = place_of(in, "upper", NUM),
		.phase = place_of(in, "phase", INT), .signal = place_of(in, "signal", TEXT),
		.variation = place_of(in, "variation", CODE), .plotted = place_of(in, "plotted", NUM),
		.fitted = place_of(in, "fitted", NUM), .expected = place_of(in, "expected", NUM),
		.happened = place_of(in, "break", TEXT), .effect = place_of(in, "effect", NUM),
		.effect_lo = place_of(in, "effect_lo", NUM), .effect_hi = place_of(in, "effect_hi", NUM),
		.effect_at = place_of(in, "effect_at", PERIOD),
		.level = place_of(in, "level", NUM), .level_lo = place_of(in, "level_lo", NUM), .level_hi = place_of(in, "level_hi", NUM),
		.slope = place_of(in, "slope", NUM), .slope_lo = place_of(in, "slope_lo", NUM), .slope_hi = place_of(in, "slope_hi", NUM),
		.q = place_of(in, "q", NUM),
		.compare = place_of(in, "compare", CODE), .others = place_of(in, "compare_others", NUM),
		.near_lo = place_of(in, "compare_lo", NUM), .near_hi = place_of(in, "compare_hi", NUM),
		.far_lo = place_of(in, "compare_far_lo", NUM), .far_hi = place_of(in, "compare_far_hi", NUM),
	};
}

static double number(const struct point *t, size_t at, double times)
{
	double v;

	return at != SIZE_MAX && read_num(point_cell(t, at), &v) ? v * times : NAN;
}

static str word(const struct point *t, size_t at)
{
	return at == SIZE_MAX ? (str){0} : point_cell(t, at);
}

/* Charts of ranges and of deviations: what is drawn is not the value, and no direction of it is good. */
static bool draws_spread(const struct point *t, const struct drawn_columns *c)
{
	str chart = word(t, c->chart);

	return c->plotted != SIZE_MAX && (same(chart, STR("mr")) || same(chart, STR("s")));
}

static bool has_signal(str signals, str wanted)
{
	str one;

	while (signals.n && cut_at(&signals, '+', &one))
		if (same(one, wanted))
			return true;
	return false;
}

double draw_time(const struct drawn *d, day when)
{
	int year, of_year, of_month;

	if (d->time == TIME_WEEKS)
		return when / 7.0;
	day_parts(when, &year, &of_year, &of_month);
	month m = month_of(when);
	return m + (of_month - 1.0) / (last_day(m) - first_day(m) + 1);
}

static void set_time(struct drawn *d, const struct point *t, size_t i)
{
	struct drawn_point *o = &d->point[i];
	enum period         per;

	if (d->time == TIME_PLACES) {
		o->from = (double)i + 0.5, o->to = (double)i + 1.5;
		return;
	}
	if (!period_read(d->series->per, &per))
		per = PER_MONTH;
	o->from = draw_time(d, t->period);
	o->to = draw_time(d, period_next(per, t->period));
}

/* 1: higher than chance has it; -1: lower; 0: neither.  The order of precedence is that of stat/spc.h: outside, trend, near,
 * shift; a peak between two trends goes with the one that follows. */
static int which_way(const struct drawn *d, const struct drawn_columns *c, size_t i)
{
	const struct point *all = d->points->all;
	const size_t       *at = d->series->point;
	const struct point *t = &all[at[i]];
	const str           trend = STR("trend");
	double              centre = number(t, c->centre, 1);

	if (!has_signal(word(t, c->signal), STR("outside")) && has_signal(word(t, c->signal), trend)) {
		if (i + 1 < d->n && has_signal(word(&all[at[i + 1]], c->signal), trend))
			return all[at[i + 1]].value > t->value ? 1 : -1;
		if (i && has_signal(word(&all[at[i - 1]], c->signal), trend))
			return t->value > all[at[i - 1]].value ? 1 : -1;
	}
	return t->value > centre ? 1 : t->value < centre ? -1 : 0;
}

static enum verdict verdict_of(const struct drawn *d, const struct drawn_columns *c, size_t i)
{
	int way;

	if (word(&d->points->all[d->series->point[i]], c->signal).n == 0)
		return VERDICT_COMMON;
	way = which_way(d, c, i);
	if (way == 0 || d->spread)
		return VERDICT_CHANGED;
	switch (d->facts->better) {
	case BETTER_UP:
		return way > 0 ? VERDICT_BETTER : VERDICT_WORSE;
	case BETTER_DOWN:
		return way < 0 ? VERDICT_BETTER : VERDICT_WORSE;
	default:
		return VERDICT_CHANGED;
	}
}

/* The last point's verdict is that of `spc`, word for word: the page says the same beside it. */
static void take_variation(struct drawn *d, str variation)
{
	static const struct { const char *word; enum verdict verdict; } of[] = {
		{ "improving", VERDICT_BETTER }, { "worsening", VERDICT_WORSE },
		{ "changing", VERDICT_CHANGED }, { "common", VERDICT_COMMON },
	};

	for (size_t i = 0; i < COUNT(of) && d->last < d->n; i++)
		if (same(variation, str_of(of[i].word)))
			d->point[d->last].verdict = of[i].verdict;
}

/* Of one phase: where its limits were taken from, and where they are only carried on (METHODS 0.3, as stat/spc.c):
 * the periods wholly before the first event that names the measure, if twelve are shown; else the first twelve;
 * without an event in it, the whole phase. */
static void mark_phase(struct drawn *d, size_t from, size_t to, size_t event)
{
	size_t before = 0, shown = 0;

	if (event >= to || (from > 0 && event <= from))
		return;
	for (size_t i = from; i < event; i++)
		before += isnan(d->point[i].value) ? 0 : 1;
	for (size_t i = from; i < to; i++) {
		d->point[i].carried = before >= BASELINE_LEAST ? i >= event : shown >= BASELINE_LEAST;
		shown += isnan(d->point[i].value) ? 0 : 1;
	}
}

static void mark_carried(struct drawn *d)
{
	size_t event = 0;
	double when;

	if (d->facts->first_break == INT32_MAX || d->time == TIME_PLACES)
		return;
	when = draw_time(d, d->facts->first_break);
	while (event < d->n && d->point[event].to <= when + 1e-9)
		event++;
	for (size_t from = 0, to; from < d->n; from = to) {
		for (to = from + 1; to < d->n && d->point[to].phase == d->point[from].phase; to++)
			;
		mark_phase(d, from, to, event);
	}
}

static void set_time_axis(struct drawn *d)
{
	enum period per;

	if (!period_read(d->series->per, &per)) {
		d->time = TIME_PLACES;
		return;
	}
	d->time = per == PER_WEEK ? TIME_WEEKS : TIME_MONTHS;
	d->months = period_months(per);            /* a week has 0 */
}

static void set_ends(struct drawn *d)
{
	bool negative = false;

	for (size_t i = 0; i < d->n; i++)
		negative = negative || d->point[i].value < 0;
	d->floor = negative ? NAN : 0;
	d->ceiling = draw_as(d->facts) == AS_PERCENT ? 100 : NAN;
}

double draw_shown(const struct drawn *d, size_t i)
{
	return d->spread ? d->point[i].value / d->times : d->points->all[d->series->point[i]].value;
}

void draw_ready(struct drawn *d, const struct points *p, const struct series *s, const struct drawn_columns *c,
                struct arena *memory)
{
	*d = (struct drawn){ .points = p, .series = s, .facts = s->facts, .n = s->n, .first = s->n, .last = s->n,
	                     .times = draw_as(s->facts) == AS_PERCENT ? 100 : 1, .hue = HUE_HEAD };
	d->point = arena_take(memory, s->n + 1, sizeof *d->point);
	set_time_axis(d);
	for (size_t i = 0; i < s->n; i++) {
		const struct point *t = &p->all[s->point[i]];
		struct drawn_point *o = &d->point[i];
		bool                shown = same(t->state, STR("shown")) && !isnan(t->value);

		set_time(d, t, i);
		d->spread = draws_spread(t, c);
		o->value = !shown ? NAN : d->spread ? number(t, c->plotted, d->times) : t->value * d->times;
		shown = !isnan(o->value);
		o->hidden = same(t->state, STR("hidden"));
		o->indicative = shown && same(t->why, STR("indicative"));
		o->centre = number(t, c->centre, d->times);
		o->lower = number(t, c->lower, d->times);
		o->upper = number(t, c->upper, d->times);
		if (c->phase != SIZE_MAX && !read_int(point_cell(t, c->phase), &o->phase))
			o->phase = i ? d->point[i - 1].phase : 1;
		o->verdict = shown ? verdict_of(d, c, i) : VERDICT_COMMON;
		if (shown && d->first == s->n)
			d->first = i;
		if (shown)
			d->last = i;
	}
	set_ends(d);
	mark_carried(d);
	if (s->n)
		take_variation(d, word(&p->all[s->point[s->n - 1]], c->variation));
}
