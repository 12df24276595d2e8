/* draw_hundred — a composition as a hundred dots, for a cover: of every hundred so many were …, with the number of each below.
 *
 * Best first, worst last.  What they are is said by shape and fill as well as by hue: a dot, a darker dot, a ring, a diamond; grey paper
 * keeps them apart.  Where too few replied a dashed frame is about all of them, for all are shares of the same answers; the page says so. */
#include "draw.h"

enum { HUNDRED = 100, PARTS_MOST = 5 };

struct look { int shape; double line; enum hue hue; };
/* On the council's colour, and on white: the best, what lies between (twice at most), the worst. */
static const struct look looks[2][4] = {
	{ { 7, 1, HUE_WHITE }, { 7, 1, HUE_SKY }, { 6, 1.6, HUE_ICE }, { 13, 1, HUE_AMBER } },
	{ { 7, 1, HUE_HEAD }, { 7, 1, HUE_SKY }, { 6, 1.6, HUE_COMMON }, { 13, 1, HUE_WORSE } },
};

struct hundred { size_t part[PARTS_MOST]; double value[PARTS_MOST]; int dots[PARTS_MOST]; size_t n; bool indicative; };

/* Without a better and a worse end there is no order for the dots. */
static bool has_poles(const struct drawn_part *part, size_t parts)
{
	bool best = false, worst = false;

	for (size_t i = 0; i < parts; i++)
		best = best || part[i].pole > 0, worst = worst || part[i].pole < 0;
	return best && worst;
}

static bool comes_before(const struct drawn_part *a, const struct drawn_part *b)
{
	double x = isnan(a->pole) ? 0 : a->pole, y = isnan(b->pole) ? 0 : b->pole;

	return x > y;
}

/* The parts in the last period in which anything is known, best first; false: one of them is hidden then, and not counted out by the others. */
static bool last_known(const struct drawn_part *part, size_t parts, struct hundred *h)
{
	const struct drawn *lead = &part[0].drawn;

	for (size_t k = lead->n; k-- > 0;) {
		day  period = lead->points->all[lead->series->point[k]].period;
		bool all = true, any = false;
		h->n = 0, h->indicative = false;
		for (size_t i = 0; i < parts; i++) {
			size_t at = draw_period_at(&part[i].drawn, period), to = h->n++;
			double value = at < part[i].drawn.n ? part[i].drawn.point[at].value : NAN;
			all = all && !isnan(value);
			h->indicative |= draw_indicative_at(&part[i].drawn, at);
			any = any || !isnan(value) || (at < part[i].drawn.n && part[i].drawn.point[at].hidden);
			for (; to > 0 && comes_before(&part[i], &part[h->part[to - 1]]); to--)
				h->part[to] = h->part[to - 1], h->value[to] = h->value[to - 1];
			h->part[to] = i, h->value[to] = value;
		}
		if (any)
			return all;
	}
	return false;
}

/* Whole dots that add up to a hundred: what is left over goes where most was cut off. */
static void count_dots(struct hundred *h)
{
	int left = HUNDRED;

	for (size_t i = 0; i < h->n; i++)
		left -= h->dots[i] = (int)floor(h->value[i] + 1e-9);
	for (; left > 0; left--) {
		size_t most = 0;
		for (size_t i = 1; i < h->n; i++)
			if (h->value[i] - h->dots[i] > h->value[most] - h->dots[most] + 1e-9)
				most = i;
		h->dots[most]++;
	}
}

static const struct look *look_of(const struct hundred *h, size_t i, bool plain)
{
	return &looks[plain][i == 0 ? 0 : i + 1 == h->n ? 3 : i == 1 ? 1 : 2];
}

static void dots(const struct draw *w, const struct hundred *h, int columns, double step, bool plain)
{
	int k = 0;

	for (size_t i = 0; i < h->n; i++)
		for (int end = k + h->dots[i]; k < end; k++) {
			const struct look *look = look_of(h, i, plain);
			draw_dot(w, 4 + (k % columns + 0.5) * step, 6 + (k / columns + 0.5) * step, look->shape, step / 17.5, look->line, look->hue);
		}
}

/* A dot as above, the figure, the words: side by side, or under one another where the drawing is narrow. */
static void say_parts(const struct draw *w, const struct drawn_part *part, const struct hundred *h, double y, int big, bool narrow, bool plain)
{
	double x = 14, whole = 0;

	for (size_t i = 0; i < h->n; i++)
		whole += 38 + draw_width(STR("00%"), big, true) + draw_width(part[h->part[i]].words, w->letters, false);
	for (size_t i = 0; i < h->n; i++) {
		const struct look *look = look_of(h, i, plain);
		struct buf         figure = {0}, words = {0};
		show_value(&figure, AS_PERCENT, h->value[i] / HUNDRED);
		double wide = draw_width(buf_str(&figure), big, true), room = narrow ? w->width - 60 - wide : whole < w->width ? w->width : w->width / (double)h->n - 38 - wide;
		draw_short(&words, part[h->part[i]].words, room, w->letters, false);
		draw_dot(w, x, y, look->shape, 1, look->line, look->hue);
		draw_say(w, x + 18, y, buf_str(&figure), &(struct draw_words){ .hue = plain ? HUE_HEAD : HUE_WHITE, .letters = big, .bold = true });
		draw_say(w, x + 24 + wide, y + 0.2 * (big - w->letters), buf_str(&words), &(struct draw_words){ .hue = plain ? HUE_INK : HUE_WHITE });
		if (narrow)
			y += 1.35 * big;
		else
			x += 38 + wide + draw_width(buf_str(&words), w->letters, false);
		buf_free(&figure);
		buf_free(&words);
	}
}

bool draw_hundred(struct plot *p, const struct drawn_part *part, size_t parts, const char *stem, enum draw_place place, bool plain)
{
	bool           narrow = place == PLACE_NARROW;
	int            columns = narrow ? 20 : 25, big = narrow ? 22 : 24;
	struct hundred h = { .n = 0 };
	struct draw    w = { .plot = p, .width = draw_places[place].width, .letters = draw_places[place].letters + 1 };
	double         step = (w.width - 8.0) / columns, below = 6 + HUNDRED / columns * step + 0.9 * big;

	if (parts < 2 || parts > PARTS_MOST || !has_poles(part, parts) || !last_known(part, parts, &h))
		return false;
	count_dots(&h);
	w.height = (int)(below + (narrow ? 1.35 * big * (double)h.n : big) + 0.5);
	w.x1 = w.width, w.y1 = w.height;
	draw_begin(&w, stem, draw_places[place].ending);
	dots(&w, &h, columns, step, plain);
	if (h.indicative)
		draw_frame_dashed(&w, 1, 3, w.width - 1, 9 + HUNDRED / columns * step, plain ? HUE_INK : HUE_WHITE);
	say_parts(&w, part, &h, below, big, narrow, plain);
	/* gnuplot wants something plotted: the first dot again */
	plot_block(p, "first");
	plot_value(p, 4 + step / 2), plot_value(p, w.height - 6 - step / 2), plot_row(p);
	plot_block_end(p);
	plot_say(p, "plot $first with points pt 7 ps 0.1 lc rgb '%s'\n", draw_colour[looks[plain][0].hue]);
	draw_end(&w);
	return true;
}
