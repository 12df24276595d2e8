/* drawings_parts — a composition: its bars in time, its places in a window, its years, its groups, and what it stands against. */
#include "draw_ladder.h"
#include "drawn_words.h"
#include "draw_pairs.h"
#include "drawings_inside.h"
#include "speaks.h"

enum { GROUPS_MOST = 40 };

static size_t read_parts(struct drawings *o, struct drawn_part *part, size_t first, str by, str group, str *stem)
{
	const struct points *p = o->points;
	const struct series *lead = &p->series[first];
	size_t               n = 0;

	for (size_t i = 0; i < p->n_series; i++) {
		const struct series *s = &p->series[i];
		double               pole;
		if (!same(s->measure, lead->measure) || !same(s->per, lead->per) || !same(s->by, by) || !same(s->group, group))
			continue;
		draw_ready(&part[n].drawn, p, s, &o->columns, o->memory);
		part[n].words = draw_said_part(o->said, s->measure, s->part);
		part[n].pole = read_num(draw_said_attribute(o->said, s->measure, s->part, "pole"), &pole) ? pole : NAN;
		part[n].square = draw_said_attribute(o->said, s->measure, s->part, "square");
		part[n].up = draw_said_fit(o->said, draw_said_attribute(o->said, s->measure, s->part, "up"));
		part[n].across = draw_said_fit(o->said, draw_said_attribute(o->said, s->measure, s->part, "across"));
		n++;
		if (stem)
			stem[i] = stem[first];
	}
	return n;
}

/* 1 … 7 stand with the highest on top; words as their list has them. */
static void order_rungs(struct drawn_part *part, size_t parts)
{
	double v;

	for (size_t i = 0; i < parts; i++)
		if (!read_num(part[i].drawn.series->part, &v))
			return;
	for (size_t i = 0; i + 1 < parts; i++)
		for (size_t k = i + 1; k < parts; k++) {
			double a = 0, b = 0;
			if (read_num(part[i].drawn.series->part, &a) && read_num(part[k].drawn.series->part, &b) && b > a) {
				struct drawn_part held = part[i];
				part[i] = part[k], part[k] = held;
			}
		}
}

static double positive_of(const struct stack *s, const struct stack_row *r)
{
	double sum = r->shown ? 0 : -1;

	for (size_t i = 0; i < s->parts && r->shown; i++)
		sum += s->part[i].pole > 0 || (isnan(s->part[i].pole) && i == 0) ? r->value[i] : 0;
	return sum;
}

/* A row of the group whose first part is the series at `first`, at that period; false: some part of it may not be shown, or is not known. */
static bool read_group(struct drawings *o, struct stack_row *r, const struct drawn_part *part, size_t parts, size_t first, day period)
{
	const struct series *g = &o->points->series[first];
	struct drawn_part    own[STACK_PARTS];

	*r = (struct stack_row){ .words = draw_said_group(o->said, g->by, g->group), .shown = true, .of = NAN };
	if (read_parts(o, own, first, g->by, g->group, NULL) != parts)
		return false;
	for (size_t k = 0; k < parts; k++) {
		size_t same_part = 0;
		while (same_part < parts && !same(own[same_part].drawn.series->part, part[k].drawn.series->part))
			same_part++;
		const struct drawn *d = same_part < parts ? &own[same_part].drawn : NULL;
		size_t              at = d ? draw_period_at(d, period) : 0;
		if (!d || at == d->n || isnan(d->point[at].value))
			return false;
		r->value[k] = d->point[at].value;
		r->indicative |= d->point[at].indicative;
		r->of = d->points->all[d->series->point[at]].denominator;
	}
	return true;
}

/* A row for each group at the last period that any of them is known in: by the better parts, the most first.  Of a group that may not be
 * shown there is no row: the page names all of those below. */
static void draw_bars_by(struct drawings *o, const struct drawn_part *part, size_t parts, const struct series *lead, str by)
{
	const struct points *p = o->points;
	struct stack         s = { .part = part, .parts = parts, .row = arena_take(o->memory, GROUPS_MOST + 1, sizeof *s.row) };
	day                  period = INT32_MIN;

	for (size_t i = 0; i < p->n_series; i++)
		for (size_t k = 0; same(p->series[i].measure, lead->measure) && same(p->series[i].per, lead->per) && same(p->series[i].by, by) && k < p->series[i].n; k++) {
			const struct point *t = &p->all[p->series[i].point[k]];
			period = !same(t->state, STR("unknown")) && t->period > period ? t->period : period;
		}
	for (size_t i = 0; i < p->n_series; i++) {
		const struct series *g = &p->series[i];
		struct stack_row     r;
		if (!same(g->measure, lead->measure) || !same(g->per, lead->per) || !same(g->by, by) || !same(g->part, part[0].drawn.series->part)
		    || !read_group(o, &r, part, parts, i, period))
			continue;
		if (s.rows == GROUPS_MOST)
			return;
		size_t to = s.rows++;
		for (; to > 0 && positive_of(&s, &s.row[to - 1]) < positive_of(&s, &r); to--)
			s.row[to] = s.row[to - 1];
		s.row[to] = r;
	}
	if (s.rows == 0)
		return;
	str stem = drawings_stem(o, lead, DRAWING_BARS, by);
	for (int place = 0; place < PLACES; place++)
		if (drawing_kinds[DRAWING_BARS].places & 1u << place)
			draw_stack(o->plot, &s, stem.p, (enum draw_place)place);
}

/* Of a part, what stands beside it: the same part of the other measure, at the same period; nan: nothing. */
static double beside(const struct points *p, const struct drawn *d, day period, bool *indicative)
{
	for (size_t i = 0; i < p->n_series; i++) {
		const struct series *s = &p->series[i];
		if (!same(s->measure, d->facts->beside) || !same(s->per, d->series->per) || !same(s->by, STR("all")) || !same(s->part, d->series->part))
			continue;
		for (size_t k = 0; k < s->n; k++)
			if (p->all[s->point[k]].period == period && same(p->all[s->point[k]].state, STR("shown"))) {
				*indicative = same(p->all[s->point[k]].why, STR("indicative"));
				return 100 * p->all[s->point[k]].value;
			}
	}
	return NAN;
}

/* Who is served, hollow; who takes part, solid; the ratio at the right.  Only with counts of its own and the other's figure. */
static void draw_against(struct drawings *o, const struct drawn_part *part, size_t parts, const struct series *lead)
{
	struct pairs s = { .row = arena_take(o->memory, parts + 1, sizeof *s.row), .facts = lead->facts, .as = AS_PERCENT, .from = 0, .to = 10 };
	day          period = INT32_MIN;
	bool         any = false;

	for (size_t i = 0; i < parts; i++)
		if (part[i].drawn.last < part[i].drawn.n) {
			day last = o->points->all[part[i].drawn.series->point[part[i].drawn.last]].period;
			period = last > period ? last : period;
		}
	for (size_t i = 0; i < parts && period > INT32_MIN; i++) {
		const struct drawn *d = &part[i].drawn;
		size_t              at = draw_period_at(d, period);
		struct buf          b = {0};
		struct pair        *r = &s.row[s.n];
		*r = (struct pair){ .words = part[i].words, .solid = NAN, .hidden = at < d->n && d->point[at].hidden };
		r->hollow = beside(o->points, d, period, &r->indicative);
		const struct point *t = at < d->n ? &o->points->all[d->series->point[at]] : NULL;
		if (t && same(t->state, STR("shown")) && t->denominator > 0 && !isnan(t->numerator)) {
			r->solid = 100 * t->numerator / t->denominator;
			r->indicative |= same(t->why, STR("indicative"));
			any = true;
		}
		if (t && !isnan(r->solid) && !isnan(t->value)) {
			struct buf times = {0};
			show_number(&times, t->value, 1);
			drawn_value(&b, "drawn-times", buf_str(&times));
			buf_free(&times);
			r->bold = t->value < 0.8;
		} else {
			buf_add(&b, r->hidden ? STR("c") : STR("x"));
		}
		r->says = arena_keep(o->memory, buf_str(&b));
		buf_free(&b);
		s.n += r->hollow > 0 || r->solid > 0 || isnan(r->hollow) || isnan(r->solid);       /* of nobody there is nothing to compare */
	}
	if (!any)
		return;
	s.hollow = draw_said_title(o->said, lead->facts->beside);
	s.solid = draw_said_title(o->said, lead->measure);
	str stem = drawings_stem(o, lead, DRAWING_DUMBBELL, (str){0});
	for (int place = 0; place < PLACES; place++)
		if (drawing_kinds[DRAWING_DUMBBELL].places & 1u << place)
			draw_pairs(o->plot, &s, stem.p, (enum draw_place)place);
}

static bool is_first_grouping(const struct points *p, const struct series *lead, size_t at)
{
	for (size_t i = 0; i < at; i++)
		if (same(p->series[i].measure, lead->measure) && same(p->series[i].per, lead->per) && same(p->series[i].by, p->series[at].by))
			return false;
	return true;
}

void drawings_parts(struct drawings *o, size_t first, str *stem)
{
	const struct points *p = o->points;
	const struct series *lead = &p->series[first];
	struct drawn_part   *part = arena_take(o->memory, p->n_series, sizeof *part);
	size_t               n = read_parts(o, part, first, lead->by, lead->group, stem);

	for (int place = 0; place < PLACES; place++)
		draw_share(o->plot, part, n, stem[first].p, (enum draw_place)place, o->memory);
	for (int plain = 0; plain < 2 && drawings_want(o, lead, DRAWING_COVER, (str){0}); plain++) {
		str cover = drawings_stem(o, lead, plain ? DRAWING_COVER_PLAIN : DRAWING_COVER, (str){0});
		for (int place = 0; place < PLACES; place++)
			if (drawing_kinds[DRAWING_COVER].places & 1u << place)
				draw_hundred(o->plot, part, n, cover.p, (enum draw_place)place, plain == 1);
	}
	if (drawings_want(o, lead, DRAWING_WINDOW, (str){0}) && draw_has_window(part, n)) {
		str window = drawings_stem(o, lead, DRAWING_WINDOW, (str){0});
		for (int place = 0; place < PLACES; place++)
			if (drawing_kinds[DRAWING_WINDOW].places & 1u << place)
				draw_window(o->plot, part, n, window.p, (enum draw_place)place);
	}
	if (same(lead->facts->beside_how, STR("ratio")) && drawings_want(o, lead, DRAWING_DUMBBELL, (str){0}))
		draw_against(o, part, n, lead);
	if (lead->facts->beside_how.n == 0 && drawings_want(o, lead, DRAWING_LADDER, (str){0}) && draw_has_ladder(part, n)) {
		order_rungs(part, n);
		str ladder = drawings_stem(o, lead, DRAWING_LADDER, (str){0});
		for (int place = 0; place < PLACES; place++)
			if (drawing_kinds[DRAWING_LADDER].places & 1u << place)
				draw_ladder(o->plot, part, n, ladder.p, (enum draw_place)place);
	}
	for (size_t i = 0; i < p->n_series && n <= STACK_PARTS; i++)
		if (same(p->series[i].measure, lead->measure) && same(p->series[i].per, lead->per) && !same(p->series[i].by, STR("all"))
		    && is_first_grouping(p, lead, i) && drawings_want(o, lead, DRAWING_BARS, p->series[i].by))
			draw_bars_by(o, part, n, lead, p->series[i].by);
}
