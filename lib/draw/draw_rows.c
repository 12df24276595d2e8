/* draw_rows — see draw_rows.h. */
#include "draw_rows.h"

static double row_tall(const struct draw *w, const struct drawn_rows *r)
{
	return (r->rows > 5 ? 1.3 : 1.8) * w->letters;
}

static struct draw_axis value_axis(const struct drawn_rows *r, int lines)
{
	double lo = isnan(r->line) ? INFINITY : r->line, hi = isnan(r->line) ? -INFINITY : r->line;

	for (size_t i = 0; i < r->rows; i++) {
		const struct drawn_row *o = &r->row[i];
		const double            v[] = { o->value, o->lo, o->hi, o->wide_lo, o->wide_hi };
		for (size_t k = 0; k < COUNT(v); k++)
			if (!isnan(v[k]))
				lo = fmin(lo, v[k]), hi = fmax(hi, v[k]);
	}
	if (!(lo <= hi))
		lo = 0, hi = 1;
	return draw_axis(lo, hi, lines, 0, r->floor, r->ceiling);
}

static void reach(const struct draw *w, double lo, double hi, double y, double width, double cap, enum hue hue)
{
	struct draw_ink ink = { .width = width, .hue = hue, .back = true };
	double          x0, x1;

	if (isnan(lo) || isnan(hi))
		return;
	x0 = draw_x(w, fmax(lo, w->x0)), x1 = draw_x(w, fmin(hi, w->x1));
	draw_rule(w, x0, y, x1, y, &ink);
	if (cap > 0) {
		draw_rule(w, x0, y - cap, x0, y + cap, &ink);
		draw_rule(w, x1, y - cap, x1, y + cap, &ink);
	}
}

/* What is as sure as it looks has ends; what is about it, because areas differ by more than chance, has none. */
static void draw_row(const struct draw *w, const struct drawn_row *o, double y)
{
	enum hue hue = o->first ? HUE_HEAD : HUE_COMMON;
	double   unit = w->letters / 15.0;

	draw_say(w, w->width - 4, y, o->says, &(struct draw_words){ .side = SIDE_RIGHT, .hue = isnan(o->value) ? HUE_QUIET : o->first ? HUE_HEAD : HUE_TEXT, .bold = o->first });
	if (isnan(o->value))
		return;
	reach(w, o->wide_lo, o->wide_hi, y, (o->first ? 1.4 : 1) * unit, 0, hue);
	reach(w, o->lo, o->hi, y, (o->first ? 2.6 : 1.5) * unit, (o->first ? 6 : 4.5) * unit, hue);
	draw_mark(w, draw_x(w, o->value), y, o->hollow ? 6 : 7, (o->first ? 1.1 : 0.8), o->first ? HUE_HEAD : o->hollow ? HUE_TEXT : HUE_COMMON);
}

static void draw_line(const struct draw *w, const struct drawn_rows *r)
{
	double foot = w->height - w->bottom, x = draw_x(w, r->line), half = draw_width(r->line_says, w->letters, true) / 2;

	draw_rule(w, x, w->top - 3, x, foot, &(struct draw_ink){ .width = 1.5, .dashes = r->dashed ? "(5,4)" : NULL, .hue = HUE_QUIET, .back = true });
	draw_say(w, fmin(fmax(x, half + 2), w->width - half - 2), w->top - 8 - w->letters * 0.5, r->line_says, &(struct draw_words){ .side = SIDE_CENTRE, .hue = HUE_INK, .bold = true });
}

void draw_rows(struct plot *p, const struct drawn_rows *r, const char *stem, enum draw_place place)
{
	const struct draw_size *size = &draw_places[place];
	struct draw             w = { .plot = p, .width = size->width, .letters = size->letters };
	bool                    small = w.width < 600 || w.letters > 20;
	double                  names = 0, value = 0, y;
	struct buf              b = {0};

	for (size_t i = 0; i < r->rows; i++) {
		names = fmax(names, draw_width(r->row[i].words, w.letters, true));
		value = fmax(value, draw_width(r->row[i].says, w.letters, r->row[i].first));
	}
	struct draw_axis axis = value_axis(r, w.width < 600 ? 4 : w.letters > 20 ? 5 : 8);
	double           room = fmin(names, (small ? 0.44 : 0.34) * w.width), tall = row_tall(&w, r);
	w.left = 12 + room;
	w.right = 22 + value;
	w.top = isnan(r->line) || r->line_says.n == 0 ? 6 : 14 + 1.1 * w.letters;
	w.bottom = 8 + 1.25 * w.letters;
	w.height = (int)(w.top + w.bottom + (double)r->rows * tall + 0.5);
	w.x0 = axis.from, w.x1 = axis.to, w.y0 = 0, w.y1 = 1;
	draw_begin(&w, stem, size->ending);
	draw_axis_under(&w, &axis, r->as);
	if (!isnan(r->line))
		draw_line(&w, r);
	y = w.top + tall / 2;
	for (size_t i = 0; i < r->rows; i++, y += tall) {
		const struct drawn_row *o = &r->row[i];
		b.n = 0;
		draw_short(&b, o->words, room, w.letters, o->first);
		draw_say(&w, w.left - 10, y, buf_str(&b), &(struct draw_words){ .side = SIDE_RIGHT, .hue = o->first ? HUE_HEAD : HUE_TEXT, .bold = o->first });
		draw_row(&w, o, y);
	}
	draw_blank(&w);
	draw_end(&w);
	buf_free(&b);
}
