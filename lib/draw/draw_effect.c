/* draw_effect — before and after an event: what happened, what was to be expected, and how far apart they are a year on. */
#include "draw_effect.h"

double effect_number(const struct drawn *d, size_t i, size_t column)
{
	double v;

	return column != SIZE_MAX && read_num(point_cell(&d->points->all[d->series->point[i]], column), &v) ? v * d->times : NAN;
}

static str word(const struct drawn *d, size_t i, size_t column)
{
	return column == SIZE_MAX ? (str){0} : point_cell(&d->points->all[d->series->point[i]], column);
}

/* The first event of which an effect is known, with the lines to show it; false: there is none. */
bool effect_find(struct effect *e, const struct drawn *d, const struct drawn_columns *c)
{
	for (size_t i = 0; i < d->n; i++) {
		*e = (struct effect){ i, d->n, effect_number(d, i, c->effect), effect_number(d, i, c->effect_lo), effect_number(d, i, c->effect_hi) };
		str at = word(d, i, c->effect_at);
		if (isnan(e->effect) || at.n == 0)
			continue;
		for (e->at = i; e->at < d->n && !same(word(d, e->at, P_PERIOD), at); e->at++)
			;
		if (e->at < d->n && !isnan(effect_number(d, e->at, c->fitted)) && i > 0)
			return true;
	}
	return false;
}

bool draw_has_effect(const struct drawn *d, const struct drawn_columns *c)
{
	struct effect e;

	return d->last < d->n && d->time != TIME_PLACES && !d->spread && effect_find(&e, d, c);
}

static struct draw_axis value_axis(const struct drawn *d, const struct drawn_columns *c, int lines)
{
	double lo = INFINITY, hi = -INFINITY;

	for (size_t i = 0; i < d->n; i++) {
		const double v[] = { d->point[i].value, draw_possible(d, effect_number(d, i, c->fitted)), draw_possible(d, effect_number(d, i, c->expected)) };
		for (size_t k = 0; k < COUNT(v); k++)
			if (!isnan(v[k]))
				lo = fmin(lo, v[k]), hi = fmax(hi, v[k]);
	}
	return draw_axis_of(draw_as(d->facts), lo, hi, lines, d->floor, d->ceiling);
}

static bool is_event(const struct drawn *d, const struct drawn_columns *c, size_t i)
{
	return word(d, i, c->happened).n > 0;
}

/* $NAME: a column of the model from..to, apart at every event: the model steps there. */
static bool model_block(const struct draw *w, const struct drawn *d, const struct drawn_columns *c, const char *name, size_t column, size_t from, size_t to,
                        struct draw_room *room)
{
	double x0 = NAN, y0 = NAN;
	bool   any = false;

	for (size_t i = from; i < to; i++) {
		double v = draw_possible(d, effect_number(d, i, column)), x = draw_middle(&d->point[i]);
		if (isnan(v))
			continue;
		if (!any)
			plot_block(w->plot, name);
		else if (is_event(d, c, i) && column == c->fitted)
			plot_row(w->plot), x0 = NAN;
		any = true;
		plot_value(w->plot, x), plot_value(w->plot, v), plot_row(w->plot);
		draw_room_line(room, draw_x(w, x0), draw_y(w, y0), draw_x(w, x), draw_y(w, v), 2);
		x0 = x, y0 = v;
	}
	if (any)
		plot_block_end(w->plot);
	return any;
}

static bool gap_block(const struct draw *w, const struct drawn *d, const struct drawn_columns *c, size_t from)
{
	bool any = false;

	for (size_t i = from; i < d->n; i++) {
		double fitted = draw_possible(d, effect_number(d, i, c->fitted)), expected = draw_possible(d, effect_number(d, i, c->expected));
		if (isnan(fitted) || isnan(expected))
			continue;
		if (!any)
			plot_block(w->plot, "gap");
		any = true;
		plot_value(w->plot, draw_middle(&d->point[i])), plot_value(w->plot, expected), plot_value(w->plot, fitted), plot_row(w->plot);
	}
	if (any)
		plot_block_end(w->plot);
	return any;
}

static bool dots_block(const struct draw *w, const struct drawn *d, const char *name, size_t from, size_t to, struct draw_room *room)
{
	bool any = false;

	for (size_t i = from; i < to; i++) {
		double x = draw_middle(&d->point[i]), v = d->point[i].value;
		if (isnan(v))
			continue;
		if (!any)
			plot_block(w->plot, name);
		any = true;
		plot_value(w->plot, x), plot_value(w->plot, v), plot_row(w->plot);
		draw_room_box(room, draw_x(w, x) - 5, draw_y(w, v) - 5, draw_x(w, x) + 5, draw_y(w, v) + 5, 6);
	}
	if (any)
		plot_block_end(w->plot);
	return any;
}

/* Of the events only those that the model knows of: others would seem to have been tested. */
static void keep_tested(struct points *own, const struct drawn *d, const struct drawn_columns *c, struct arena *memory)
{
	struct event *kept = arena_take(memory, d->points->events + 1, sizeof *kept);

	*own = *d->points;
	own->event = kept;
	own->events = 0;
	for (size_t i = 0; i < d->points->events; i++)
		for (size_t k = 0; k < d->n; k++) {
			str rest = word(d, k, c->happened), one;
			bool is = false;
			while (rest.n && cut_at(&rest, '+', &one))
				is = is || same(one, d->points->event[i].name);
			if (is) {
				kept[own->events++] = d->points->event[i];
				break;
			}
		}
}

void draw_effect(struct plot *p, const struct drawn *drawn, const struct drawn_columns *c, const char *stem, enum draw_place place, struct arena *memory)
{
	struct points           own;
	struct drawn            mine = *drawn, *d = &mine;
	const struct draw_size *size = &draw_places[place];
	struct draw_axis        axis = value_axis(d, c, size->lines);
	struct draw             w = { .plot = p, .width = size->width, .letters = size->letters };
	struct draw_room        room = { .width = w.width };
	struct effect           e;
	struct ends             o;

	if (!effect_find(&e, d, c))
		return;
	keep_tested(&own, drawn, c, memory);
	mine.points = &own;
	effect_find_ends(&o, d, c);
	w.left = 14 + draw_value_room(&axis, d->facts, w.letters);
	w.right = 16 + effect_ends_room(&w, &o);
	bool indicative = draw_indicative_any(d), beside = indicative && effect_is_small(&w) && w.width > 400;      /* the key, right of the words under the axis */
	w.bottom = 10 + 1.25 * w.letters * (draw_time_rows(d) + (effect_says_under(&w) ? 2.5 : 0)) + (beside ? 0 : draw_indicative_room(&w, indicative));
	w.x0 = d->point[0].from, w.x1 = d->point[d->n - 1].to;
	w.y0 = axis.from, w.y1 = axis.to;
	struct draw_labels labels = draw_labels(&w, d, memory);
	w.top = 13 + 1.2 * w.letters * labels.rows;
	w.height = (int)(size->plot * 1.1 + w.top + w.bottom + 0.5);
	room.height = w.height;
	draw_begin(&w, stem, size->ending);
	draw_value_axis(&w, &axis, d->facts);
	draw_time_axis(&w, d);
	draw_events(&w, d, &labels);
	for (size_t i = 0; i < labels.n; i++)
		draw_room_line(&room, labels.all[i].x, w.top, labels.all[i].x, w.height - w.bottom, 8);
	draw_foot_block(&w);
	draw_hidden(&w, d);
	bool gap = gap_block(&w, d, c, e.event), before = model_block(&w, d, c, "before", c->fitted, 0, e.event, &room);
	bool after = model_block(&w, d, c, "after", c->fitted, e.event, d->n, &room), path = model_block(&w, d, c, "path", c->expected, e.event, d->n, &room);
	bool dots[] = { dots_block(&w, d, "was", 0, e.event, &room), dots_block(&w, d, "is", e.event, d->n, &room) };
	effect_say_ends(&w, d, &o);
	effect_say(&w, d, c, &e, &room);
	if (indicative)
		draw_indicative_key(&w, INDICATIVE_STEM, beside ? w.width : w.left);
	draw_stems_block(p, d, "indicative", 0, d->n, true);
	plot_say(p, "plot ");
	if (gap)
		plot_say(p, "$gap with filledcurves fs solid noborder fc rgb '%s', ", draw_colour[HUE_GAP]);
	plot_say(p, "$grid with lines lc rgb '%s' lw 1, $foot with lines lc rgb '%s' lw 1", draw_colour[HUE_GRID], draw_colour[HUE_AXIS]);
	if (path)
		plot_say(p, ", $path with lines lw 1.8 dt (6,4) lc rgb '%s'", draw_colour[HUE_QUIET]);
	if (indicative)
		plot_say(p, ", $indicative with impulses lw 1.4 dt " INDICATIVE_DASHES " lc rgb '%s'", draw_colour[HUE_QUIET]);
	if (dots[0])
		plot_say(p, ", $was with points pt 7 ps .6 lc rgb '%s'", draw_colour[HUE_COMMON]);
	if (dots[1])
		plot_say(p, ", $is with points pt 7 ps .6 lc rgb '%s'", draw_colour[HUE_HEAD]);
	if (before)
		plot_say(p, ", $before with lines lw 2.4 lc rgb '%s'", draw_colour[HUE_QUIET]);
	if (after)
		plot_say(p, ", $after with lines lw 2.8 lc rgb '%s'", draw_colour[HUE_HEAD]);
	plot_say(p, "\n");
	draw_end(&w);
	draw_room_free(&room);
	buf_free(&o.says[0]), buf_free(&o.says[1]);
}
