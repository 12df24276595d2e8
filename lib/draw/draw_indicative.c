/* draw_indicative — the mark of a figure for which too few replied to speak for all: dashed, wherever it stands.
 *
 * A point of a series stands on a dashed stem, a group's interval is dashed and its dot hollow, what has a place of its
 * own has a dashed frame: a bar, a square, two marks of a row; a key below says what that means.  Colour is not asked: shape and colour say what the figure does, and dashes how far it may be leant on. */
#include "draw.h"

#include "drawn_words.h"

bool draw_stems_block(struct plot *p, const struct drawn *d, const char *name, size_t from, size_t to, bool indicative)
{
	bool any = false;

	for (size_t i = from; i < to; i++) {
		if (isnan(d->point[i].value) || d->point[i].indicative != indicative)
			continue;
		if (!any)
			plot_block(p, name);
		any = true;
		plot_value(p, draw_middle(&d->point[i])), plot_value(p, d->point[i].value), plot_row(p);
	}
	if (any)
		plot_block_end(p);
	return any;
}

bool draw_indicative_any(const struct drawn *d)
{
	for (size_t i = 0; i < d->n; i++)
		if (draw_indicative_at(d, i))
			return true;
	return false;
}

bool draw_indicative_at(const struct drawn *d, size_t i)
{
	return i < d->n && d->point[i].indicative && !isnan(d->point[i].value);
}

double draw_indicative_room(const struct draw *w, bool any)
{
	return any ? 1.45 * w->letters : 0;
}

void draw_indicative_key(const struct draw *w, enum indicative_mark mark, double x)
{
	const double          unit = w->letters / 15.0, y = w->height - 0.7 * w->letters, half = 7 * unit;
	const double          wide = unit * (mark == INDICATIVE_DOT ? 26 : mark == INDICATIVE_BAR ? 22 : 10);
	const struct draw_ink ink = { .width = 1.4, .dashes = INDICATIVE_DASHES, .hue = HUE_QUIET };
	struct buf            b = {0};

	drawn_word(&b, "drawn-indicative");
	x = fmax(2, fmin(x, w->width - 2 - wide - 7 * unit - draw_width(buf_str(&b), w->letters, false)));
	if (mark == INDICATIVE_STEM) {
		draw_rule(w, x + wide / 2, y - half, x + wide / 2, y + half, &ink);
		draw_dot(w, x + wide / 2, y - half, 7, 0.5 * unit, 1, HUE_COMMON);
	} else if (mark == INDICATIVE_BAR) {
		draw_frame_dashed(w, x + 1, y - 0.8 * half, x + wide, y + 0.8 * half, HUE_INK);
	} else {
		if (mark == INDICATIVE_DOT)
			draw_rule(w, x + 1, y, x + wide, y, &ink);
		draw_hollow(w, x + wide / 2, y, 7, 0.66, HUE_COMMON);
	}
	draw_say(w, x + wide + 7 * unit, y, buf_str(&b), &(struct draw_words){ .hue = HUE_QUIET });
	buf_free(&b);
}

void draw_hollow(const struct draw *w, double x, double y, int shape, double size, enum hue hue)
{
	draw_mark(w, x, y, shape, 1.15 * size, hue);
	draw_dot(w, x, y, shape, 0.62 * size, 1, HUE_WHITE);
}

void draw_frame_dashed(const struct draw *w, double left, double top, double right, double bottom, enum hue hue)
{
	const struct draw_ink ink = { .width = 1.4, .dashes = INDICATIVE_DASHES, .hue = hue };

	draw_rule(w, left, top, right, top, &ink), draw_rule(w, left, bottom, right, bottom, &ink);
	draw_rule(w, left, top, left, bottom, &ink), draw_rule(w, right, top, right, bottom, &ink);
}
