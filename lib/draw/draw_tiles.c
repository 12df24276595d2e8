/* draw_tiles — a row a source, a column a period: a whole tile, a low pale one, a cross.
 *
 * What each source had on the whole stands at the right: of all that is shown, counted out of all that was asked. */
#include "draw_tiles.h"

enum { MOST = 36, FEWER = 12, FULL = 95, LOW = 50, ROW = 24 };      /* periods; percentages; pixels at letters of 15 */

static double unit(const struct draw *w)
{
	return w->letters / 15.0;
}

/* The last so many periods before and with the last that is known of any: the series of the first group that has it leads. */
static size_t find_periods(const struct draw_groups *g, size_t most, day *period)
{
	size_t n = 0;

	for (size_t i = 0; i < g->n && n == 0; i++) {
		const struct series *s = g->all[i].series;
		for (size_t k = 0; k < s->n; k++) {
			day at = g->points->all[s->point[k]].period;
			if (at > g->period)
				break;
			if (n == most)
				memmove(period, period + 1, --n * sizeof *period);
			period[n++] = at;
		}
	}
	return n;
}

static const struct point *point_at(const struct draw_groups *g, const struct series *s, day period)
{
	for (size_t k = s->n; k > 0; k--)
		if (g->points->all[s->point[k - 1]].period == period)
			return &g->points->all[s->point[k - 1]];
	return NULL;
}

static void draw_tile(const struct draw *w, const struct point *t, bool begun, double left, double y, double wide)
{
	double half = 0.36 * ROW * unit(w), gap = fmin(1.5, wide / 8);

	if (!t || same(t->state, STR("unknown")))
		return;
	if (same(t->state, STR("hidden"))) {
		draw_mark(w, left + wide / 2, y + half - 3, 4, 0.45, HUE_QUIET);
		return;
	}
	double value = isnan(t->value) ? -1 : 100 * t->value;
	if (value >= FULL)
		draw_box(w, left + gap, y - half, left + wide - gap, y + half, HUE_HEAD, HUE_HEAD);
	else if (value >= LOW)
		draw_box(w, left + gap, y, left + wide - gap, y + half, HUE_SKY, HUE_SKY);
	else if (begun)
		draw_say(w, left + wide / 2, y, STR("\xc3\x97"), &(struct draw_words){ .side = SIDE_CENTRE, .hue = value < 0 ? HUE_QUIET : HUE_WORSE, .bold = true });
}

static void draw_row(const struct draw *w, const struct draw_groups *g, const struct draw_group *o, const day *period, size_t periods, double y)
{
	double     wide = (w->width - w->left - w->right) / (double)periods, of = 0, counted = 0;
	bool       begun = false;
	struct buf b = {0};

	/* before its first row a source was not there: that is no gap in it */
	for (size_t k = 0; k < o->series->n && !begun; k++) {
		const struct point *t = &g->points->all[o->series->point[k]];
		begun = t->period < period[0] && !isnan(t->value);
	}
	for (size_t i = 0; i < periods; i++) {
		const struct point *t = point_at(g, o->series, period[i]);
		begun = begun || (t && !isnan(t->value));
		draw_tile(w, t, begun, w->left + wide * (double)i, y, wide);
		if (t && same(t->state, STR("shown")) && t->denominator > 0)
			of += t->denominator, counted += t->numerator;
	}
	draw_short(&b, o->words, w->left - 14, w->letters, false);
	draw_say(w, w->left - 8, y, buf_str(&b), &(struct draw_words){ .side = SIDE_RIGHT, .hue = HUE_TEXT });
	b.n = 0;
	if (of > 0) {
		bool low = 100 * counted / of < FULL;
		/* not quite all is never said to be all */
		show_number(&b, counted < of ? fmin(99, 100 * counted / of) : 100, 0);
		buf_addc(&b, '%');
		draw_say(w, w->width - 4, y, buf_str(&b), &(struct draw_words){ .side = SIDE_RIGHT, .hue = low ? HUE_INK : HUE_TEXT, .bold = low });
	} else {
		draw_say(w, w->width - 4, y, STR("x"), &(struct draw_words){ .side = SIDE_RIGHT, .hue = HUE_QUIET });
	}
	buf_free(&b);
}

static void say_periods(const struct draw *w, const struct draw_groups *g, const day *period, size_t periods)
{
	double     wide = (w->width - w->left - w->right) / (double)periods, last = -1e9;
	struct buf b = {0};

	for (size_t i = 0; i < periods; i++) {
		int year, of_year, of_month;
		day_parts(period[i], &year, &of_year, &of_month);
		/* a year's marks stand at April and October; where they would be too few, everywhere */
		if (periods > 12 && of_year != 4 && of_year != 10)
			continue;
		b.n = 0;
		show_period_short(&b, g->per, period[i]);
		double half = draw_width(buf_str(&b), w->letters, false) / 2, x = w->left + wide * ((double)i + 0.5);
		if (x - half < last + 8 || x + half > w->width - 2)
			continue;
		draw_say(w, x, w->height - w->bottom + 4 + 0.6 * w->letters, buf_str(&b), &(struct draw_words){ .side = SIDE_CENTRE, .hue = HUE_TEXT });
		last = x + half;
	}
	buf_free(&b);
}

void draw_tiles(struct plot *p, const struct draw_groups *g, const char *stem, enum draw_place place)
{
	struct draw w = { .plot = p, .width = draw_places[place].width, .letters = draw_places[place].letters, .top = 4 };
	day         period[MOST];
	size_t      periods = find_periods(g, w.width < 600 ? FEWER : w.letters > 20 ? 24 : MOST, period);
	double      names = 0;

	for (size_t i = 0; i < g->n; i++)
		names = fmax(names, draw_width(g->all[i].words, w.letters, false));
	w.left = fmin(names, (w.width < 600 ? 0.42 : 0.3) * w.width) + 14;
	w.right = 10 + draw_width(STR("100%"), w.letters, true);
	w.bottom = 6 + 1.25 * w.letters;
	w.height = (int)(w.top + w.bottom + (double)(ROW * g->n) * unit(&w) + 0.5);
	w.x0 = 0, w.x1 = 1, w.y0 = 0, w.y1 = 1;
	draw_begin(&w, stem, draw_places[place].ending);
	for (size_t i = 0; i < g->n; i++)
		draw_row(&w, g, &g->all[i], period, periods, w.top + ((double)i + 0.5) * ROW * unit(&w));
	say_periods(&w, g, period, periods);
	draw_blank(&w);
	draw_end(&w);
}
