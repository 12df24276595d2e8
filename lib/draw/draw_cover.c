/* draw_cover — the values themselves as art: a stem and a dot for each period, pale before the first event and bright after it.
 *
 * It stands on the council's colour, which the page paints; `plain` is the same for paper, with little ink. */
#include "draw.h"

struct look { enum hue stem, before, after, quiet, words, last, ground; };
static const struct look looks[] = {
	{ HUE_STEM, HUE_ICE, HUE_WHITE, HUE_ICE, HUE_WHITE, HUE_WHITE, HUE_HEAD },
	{ HUE_RULE, HUE_COMMON, HUE_HEAD, HUE_QUIET, HUE_INK, HUE_HEAD, HUE_WHITE },
};

static size_t first_after(const struct drawn *d)
{
	size_t i = 0;

	if (d->facts->first_break == INT32_MAX || d->time == TIME_PLACES)
		return 0;
	while (i < d->n && d->point[i].to <= draw_time(d, d->facts->first_break) + 1e-9)
		i++;
	return i < d->n ? i : 0;
}

static void say_period(const struct draw *w, const struct drawn *d, size_t i, double x, enum side side, double y, enum hue hue)
{
	struct buf b = {0};

	if (d->time == TIME_PLACES)
		return;
	show_period_short(&b, d->series->per, d->points->all[d->series->point[i]].period);
	draw_say(w, x, y, buf_str(&b), &(struct draw_words){ .side = side, .hue = hue });
	buf_free(&b);
}

/* The words of the first event under its place, in the row of the months where they fit between, else in a row of their own. */
static void say_event(const struct draw *w, const struct drawn *d, size_t after, double y, const struct look *look)
{
	struct buf b = {0};
	double     x = (draw_x(w, d->point[after].from)), wide, beside = 6.2 * w->letters;

	for (size_t i = 0; after > 0 && i < d->points->events; i++) {
		const struct event *e = &d->points->event[i];
		if (e->from != d->facts->first_break)
			continue;
		draw_short(&b, e->words.n ? e->words : e->name, w->width - 8, w->letters, true);
		wide = draw_width(buf_str(&b), w->letters, true);
		x = fmin(fmax(x, wide / 2 + 4), w->width - wide / 2 - 4);
		if (x - wide / 2 < w->left + beside || x + wide / 2 > w->width - w->right - beside)
			y += 1.35 * w->letters;
		draw_say(w, x, y, buf_str(&b), &(struct draw_words){ .side = SIDE_CENTRE, .hue = look->words, .bold = true });
		break;
	}
	buf_free(&b);
}

/* The top of the dots between two places: words over it are clear of them. */
static double highest(const struct draw *w, const struct drawn *d, double left, double right)
{
	double y = w->height;

	for (size_t i = 0; i < d->n; i++) {
		double x = draw_x(w, draw_middle(&d->point[i]));
		if (!isnan(d->point[i].value) && x >= left && x <= right)
			y = fmin(y, draw_y(w, d->point[i].value));
	}
	return y;
}

static void say_values(const struct draw *w, const struct drawn *d, const struct look *look, int big)
{
	struct buf b = {0};

	show_value(&b, draw_as(d->facts), draw_shown(d, d->last));
	double left = w->width - 4 - draw_width(buf_str(&b), big, true);
	draw_say(w, w->width - 4, highest(w, d, left - 6, w->width) - 0.5 * big - 9, buf_str(&b),
	         &(struct draw_words){ .side = SIDE_RIGHT, .hue = look->last, .letters = big, .bold = true });
	if (d->first < d->last) {
		double x = draw_x(w, draw_middle(&d->point[d->first])) - 8, y = highest(w, d, x, x + 4.2 * w->letters);
		b.n = 0;
		show_value(&b, draw_as(d->facts), draw_shown(d, d->first));
		if (x + draw_width(buf_str(&b), w->letters + 4, true) < left)
			draw_say(w, fmax(x, 4), y - 0.6 * w->letters - 10, buf_str(&b), &(struct draw_words){ .hue = look->quiet, .letters = w->letters + 4, .bold = true });
	}
	buf_free(&b);
}

void draw_cover(struct plot *p, const struct drawn *d, const char *stem, enum draw_place place, bool plain)
{
	const struct look *look = &looks[plain];
	bool               narrow = place == PLACE_NARROW;
	int                big = narrow ? 26 : 32;
	struct draw        w = { .plot = p, .width = draw_places[place].width, .letters = draw_places[place].letters + 1, .left = 14, .right = 14 };
	double             lo = INFINITY, hi = -INFINITY;
	size_t             after = first_after(d);

	for (size_t i = 0; i < d->n; i++)
		if (!isnan(d->point[i].value))
			lo = fmin(lo, d->point[i].value), hi = fmax(hi, d->point[i].value);
	w.top = big + 22, w.bottom = 12 + 2.7 * w.letters;
	w.height = (int)(w.top + w.bottom + (narrow ? 110 : 150) + 0.5);
	w.x0 = d->point[0].from, w.x1 = d->point[d->n - 1].to;
	/* stems begin at nought; without room for that, a little under the lowest */
	w.y0 = lo > 0 ? (lo > 0.5 * hi ? lo - 1.1 * (hi - lo) - 0.02 * hi : 0) : lo, w.y0 = fmax(w.y0, lo > 0 ? 0 : w.y0), w.y1 = hi > w.y0 ? hi + 0.04 * (hi - w.y0) : w.y0 + 1;
	draw_begin(&w, stem, draw_places[place].ending);
	double unit = (w.width - w.left - w.right) / (double)d->n, foot = w.height - w.bottom + 8 + 0.6 * w.letters;
	draw_foot_block(&w);
	static const char *const name[] = { "before", "after", "before_few", "after_few" };
	bool there[] = { draw_stems_block(p, d, name[0], 0, after, false), draw_stems_block(p, d, name[1], after, d->n, false),
	                 draw_stems_block(p, d, name[2], 0, after, true), draw_stems_block(p, d, name[3], after, d->n, true) };
	say_values(&w, d, look, big);
	say_period(&w, d, 0, w.left, SIDE_LEFT, foot, look->quiet);
	if (d->n > 1)
		say_period(&w, d, d->n - 1, w.width - w.right, SIDE_RIGHT, foot, look->quiet);
	say_event(&w, d, after, foot, look);
	plot_say(p, "plot $foot with lines lw 1 lc rgb '%s'", draw_colour[look->stem]);
	double dot = fmin(1.15, fmax(0.25, unit / 13));
	for (int k = 0; k < 4; k++)
		if (there[k])
			plot_say(p, ", $%s with impulses lw %.3g %s lc rgb '%s'", name[k], fmin(2, fmax(0.6, unit / 6)), k < 2 ? "" : "dt " INDICATIVE_DASHES, draw_colour[k < 2 ? look->stem : look->quiet]);
	for (int k = 0; k < 4; k++)
		if (there[k]) {
			plot_say(p, ", $%s with points pt 7 ps %.3g lc rgb '%s'", name[k], dot, draw_colour[k % 2 ? look->after : look->before]);
			if (k >= 2)                               /* hollow: the ground is seen through it */
				plot_say(p, ", $%s with points pt 7 ps %.3g lc rgb '%s'", name[k], 0.6 * dot, draw_colour[look->ground]);
		}
	plot_say(p, "\n");
	draw_end(&w);
}
