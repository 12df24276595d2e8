/* draw_pairs — a row each: a hollow mark, a solid one and the distance between them. */
#include "draw_pairs.h"

enum { ROW = 27, FEW = 8 };               /* pixels at letters of 15; rows */

/* Alone on its page, a few rows stand further apart. */
static double row_of(const struct draw *w, const struct pairs *s, enum draw_place place)
{
	return ROW * w->letters / 15.0 * (place != PLACE_LARGE ? 1 : s->n <= FEW ? 1.8 : 1.25);
}

static double unit(const struct draw *w)
{
	return w->letters / 15.0;
}

/* What the two marks mean, above the plot, one row each where one does not hold them. */
static double draw_key(const struct draw *w, const struct pairs *s, bool say)
{
	const str words[] = { s->hollow, s->solid };
	double    x = 8 * unit(w), y = 0.8 * w->letters, row = 1.4 * w->letters;

	for (int k = 0; k < 2; k++) {
		struct buf b = {0};
		draw_short(&b, words[k], w->width - 30 * unit(w), w->letters, k == 1);
		double wide = 14 * unit(w) + draw_width(buf_str(&b), w->letters, k == 1);
		if (k && x + wide > w->width - 6)
			x = 8 * unit(w), y += row;
		if (say) {
			draw_mark(w, x, y, k ? 7 : 6, k ? 0.85 : 0.75, k ? HUE_HEAD : HUE_QUIET);
			draw_say(w, x + 11 * unit(w), y, buf_str(&b), &(struct draw_words){ .hue = k ? HUE_HEAD : HUE_TEXT, .bold = k == 1 });
		}
		x += wide + 22 * unit(w);
		buf_free(&b);
	}
	return y + 0.9 * w->letters;
}

void draw_pairs(struct plot *p, const struct pairs *s, const char *stem, enum draw_place place)
{
	struct draw w = { .plot = p, .width = draw_places[place].width, .letters = draw_places[place].letters };
	double      names = 0, says = 0, lo = s->from, hi = s->to;
	bool        indicative = false;
	struct buf  b = {0};

	for (size_t i = 0; i < s->n; i++) {
		const double v[] = { s->row[i].hollow, s->row[i].solid };
		names = fmax(names, draw_width(s->row[i].words, w.letters, true));
		says = fmax(says, draw_width(s->row[i].says, w.letters, true));
		indicative |= s->row[i].indicative && !isnan(fmin(s->row[i].hollow, s->row[i].solid));
		for (size_t k = 0; k < COUNT(v); k++)
			if (!isnan(v[k]))
				lo = fmin(lo, v[k]), hi = fmax(hi, v[k]);
	}
	struct draw_axis axis = draw_axis(lo, hi, w.width < 600 ? 4 : w.letters > 20 ? 6 : 8, s->as == AS_PERCENT ? 1 : 0, s->from, s->as == AS_PERCENT ? 100 : NAN);
	names = fmin(names, 0.4 * w.width);
	w.left = names + 20, w.right = says + 22;
	w.top = draw_key(&w, s, false);
	w.bottom = 10 + 1.25 * w.letters + draw_indicative_room(&w, indicative);
	double tall = row_of(&w, s, place);
	w.height = (int)(w.top + w.bottom + (double)s->n * tall + 0.5);
	w.x0 = axis.from, w.x1 = axis.to, w.y0 = 0, w.y1 = 1;
	draw_begin(&w, stem, draw_places[place].ending);
	draw_key(&w, s, true);
	draw_axis_under(&w, &axis, s->as);
	if (indicative)
		draw_indicative_key(&w, INDICATIVE_BAR, w.left);
	for (size_t i = 0; i < s->n; i++) {
		const struct pair *o = &s->row[i];
		double             y = w.top + ((double)i + 0.5) * tall, x0 = draw_x(&w, o->hollow), x1 = draw_x(&w, o->solid);
		b.n = 0;
		draw_short(&b, o->words, names, w.letters, o->bold);
		draw_say(&w, w.left - 14, y, buf_str(&b), &(struct draw_words){ .side = SIDE_RIGHT, .hue = HUE_TEXT, .bold = o->bold });
		draw_say(&w, w.width - 4, y, o->says, &(struct draw_words){ .side = SIDE_RIGHT, .hue = o->bold ? HUE_INK : HUE_TEXT, .bold = o->bold });
		if (o->hidden)
			draw_mark(&w, w.left + 5, y, 4, 0.5, HUE_QUIET);
		if (!isnan(x0) && !isnan(x1))
			draw_rule(&w, x0, y, x1, y, &(struct draw_ink){ .width = 2, .hue = HUE_AXIS, .back = true });
		/* the hollow one over the solid one, a little larger: where both are alike, both are seen */
		if (!isnan(x1))
			draw_mark(&w, x1, y, 7, 0.8, HUE_HEAD);
		if (!isnan(x0) && !isnan(x1) && fabs(x1 - x0) < 5 * unit(&w))
			plot_say(p, "set label at screen %.5f,%.5f point pt 6 ps 1.25 lw 1.9 lc rgb '%s' front\n", x0 / w.width, 1 - y / w.height, draw_colour[HUE_QUIET]);
		else if (!isnan(x0))
			draw_mark(&w, x0, y, 6, 0.75, HUE_QUIET);
		if (o->indicative && !isnan(fmin(x0, x1)))
			draw_frame_dashed(&w, fmin(x0, x1) - 9 * unit(&w), y - 10 * unit(&w), fmax(x0, x1) + 9 * unit(&w), y + 10 * unit(&w), HUE_INK);
	}
	draw_blank(&w);
	draw_end(&w);
	buf_free(&b);
}
