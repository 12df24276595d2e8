/* draw_share — a composition: its parts side by side, a row for each period; or many parts of the last one. */
#include "draw.h"

enum { BAR = 20, STEP = 26 };

static void say_row(struct buf *b, const struct drawn *d, size_t i)
{
	b->n = 0;
	show_period_short(b, d->series->per, d->points->all[d->series->point[i]].period);
}

size_t draw_period_at(const struct drawn *d, day period)
{
	size_t i = 0;

	while (i < d->n && d->points->all[d->series->point[i]].period != period)
		i++;
	return i;
}

static void read_row(struct stack_row *r, const struct drawn_part *part, size_t parts, size_t at, struct arena *memory)
{
	const struct drawn *lead = &part[0].drawn;
	day                 period = lead->points->all[lead->series->point[at]].period;
	struct buf          b = {0};

	*r = (struct stack_row){ .shown = true, .of = NAN };
	for (size_t k = 0; k < parts; k++) {
		const struct drawn *d = &part[k].drawn;
		size_t              i = draw_period_at(d, period);
		r->value[k] = i < d->n ? d->point[i].value : NAN;
		r->shown = r->shown && !isnan(r->value[k]);
		r->hidden = r->hidden || (i < d->n && d->point[i].hidden);
		r->indicative = r->indicative || (i < d->n && d->point[i].indicative);
		r->of = i < d->n && !isnan(d->point[i].value) ? d->points->all[d->series->point[i]].denominator : r->of;
	}
	r->indicative = r->indicative && r->shown;
	say_row(&b, lead, at);
	r->words = arena_keep(memory, buf_str(&b));
	buf_free(&b);
}

/* The last dozen of periods, or fewer: what came before anything was known is no row. */
static void draw_stacked(struct plot *p, const struct drawn_part *part, size_t parts, const char *stem, enum draw_place place, struct arena *memory)
{
	const struct drawn *lead = &part[0].drawn;
	size_t              first = lead->n > DRAWN_ROWS ? lead->n - DRAWN_ROWS : 0;
	struct stack        s = { .part = part, .parts = parts, .row = arena_take(memory, DRAWN_ROWS + 1, sizeof *s.row) };

	while (first + 1 < lead->n && same(lead->points->all[lead->series->point[first]].state, STR("unknown")))
		first++;
	for (size_t i = first; i < lead->n; i++)
		read_row(&s.row[s.rows++], part, parts, i, memory);
	s.row[s.rows - 1].bold = true;
	draw_stack(p, &s, stem, place);
}

static double unit(const struct draw *w)
{
	return w->letters / 15.0;
}

/* More parts than a bar can hold apart: the last period that is shown, a bar each, from zero. */
static void draw_bars(struct plot *p, const struct drawn_part *part, size_t parts, const char *stem, enum draw_place place)
{
	struct draw w = { .plot = p, .width = draw_places[place].width, .letters = draw_places[place].letters };
	struct buf  b = {0};
	size_t      last = 0;
	double      names = 0, most = 0, room = 0.42 * w.width;
	bool        indicative = false;

	for (size_t i = 0; i < parts; i++) {
		if (part[i].drawn.last < part[i].drawn.n && part[i].drawn.last > last)
			last = part[i].drawn.last;
		names = fmax(names, fmin(room, draw_width(part[i].words, w.letters, false)));
	}
	day period = part[0].drawn.points->all[part[0].drawn.series->point[last < part[0].drawn.n ? last : 0]].period;
	say_row(&b, &part[0].drawn, last < part[0].drawn.n ? last : 0);
	w.left = names + 14, w.right = 14 + draw_width(STR("100%"), w.letters, true);
	for (size_t i = 0; i < parts; i++) {
		size_t at = draw_period_at(&part[i].drawn, period);
		indicative |= draw_indicative_at(&part[i].drawn, at);
		most = fmax(most, at < part[i].drawn.n && !isnan(part[i].drawn.point[at].value) ? part[i].drawn.point[at].value : 0);
	}
	w.top = 12 + 1.2 * w.letters, w.bottom = 4 + draw_indicative_room(&w, indicative);
	w.height = (int)(w.top + w.bottom + (double)(STEP * parts) * unit(&w) + 0.5);
	w.x0 = 0, w.x1 = fmax(most, 10);
	w.y0 = (double)parts - 0.5, w.y1 = -0.5;
	draw_begin(&w, stem, draw_places[place].ending);
	draw_say(&w, w.left, 12, buf_str(&b), &(struct draw_words){ .hue = HUE_TEXT, .bold = true });
	for (size_t i = 0; i < parts; i++) {
		const struct drawn *d = &part[i].drawn;
		size_t              at = draw_period_at(d, period);
		double              v = at < d->n ? d->point[at].value : NAN, y = (double)i;
		b.n = 0;
		draw_short(&b, part[i].words, room, w.letters, false);
		draw_say(&w, w.left - 8, draw_y(&w, y), buf_str(&b), &(struct draw_words){ .side = SIDE_RIGHT, .hue = HUE_TEXT });
		b.n = 0;
		if (isnan(v))
			buf_add(&b, at < d->n && d->point[at].hidden ? STR("c") : STR("x"));
		else
			show_value(&b, draw_as(d->facts), d->points->all[d->series->point[at]].value);
		if (v > 0)
			plot_say(p, "set object rectangle from 0,%.9g to %.9g,%.9g front fc rgb '%s' fs solid noborder\n",
			         y - 0.5 * BAR / STEP, v, y + 0.5 * BAR / STEP, draw_colour[HUE_HEAD]);
		if (draw_indicative_at(d, at))
			draw_frame_dashed(&w, w.left - 2.5, draw_y(&w, y) - BAR * unit(&w) / 2 - 2.5, draw_x(&w, v) + 2.5, draw_y(&w, y) + BAR * unit(&w) / 2 + 2.5, HUE_INK);
		draw_say(&w, draw_x(&w, isnan(v) ? 0 : v) + 7, draw_y(&w, y), buf_str(&b),
		         &(struct draw_words){ .hue = isnan(v) ? HUE_QUIET : HUE_INK, .bold = !isnan(v) });
	}
	if (indicative)
		draw_indicative_key(&w, INDICATIVE_BAR, w.left);
	draw_blank(&w);
	draw_end(&w);
	buf_free(&b);
}

void draw_share(struct plot *p, const struct drawn_part *part, size_t parts, const char *stem, enum draw_place place,
                struct arena *memory)
{
	if (parts <= STACK_PARTS)
		draw_stacked(p, part, parts, stem, place, memory);
	else
		draw_bars(p, part, parts, stem, place);
}
