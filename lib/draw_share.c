/* draw_share — a composition: its parts side by side, a row for each period; or many parts of the last one. */
#include "draw.h"

enum { PARTS_STACKED = 5, ROWS = 12, BAR = 20, STEP = 26 };

struct paint { enum hue fill, words; };

/* The four ways of working have their colours wherever they stand; any other list goes from dark to pale. */
static const struct { const char *code; struct paint paint; } known[] = {
	{ "with",   { HUE_HEAD, HUE_WHITE } },
	{ "for",    { HUE_SKY, HUE_INK } },
	{ "absent", { HUE_PALE, HUE_INK } },
	{ "to",     { HUE_AMBER, HUE_INK } },
};
static const struct paint shades[PARTS_STACKED] = {
	{ HUE_HEAD, HUE_WHITE }, { HUE_BETTER, HUE_WHITE }, { HUE_SKY, HUE_INK }, { HUE_PALE, HUE_INK }, { HUE_QUIET, HUE_WHITE },
};

static size_t known_at(str code)
{
	for (size_t i = 0; i < COUNT(known); i++)
		if (same(code, str_of(known[i].code)))
			return i;
	return COUNT(known);
}

/* The order they are drawn in: with, for, absent, to when it is these; else as they came. */
static bool order_of(const struct drawn_part *part, size_t parts, size_t *order)
{
	bool all_known = true;

	for (size_t i = 0; i < parts; i++)
		all_known = all_known && known_at(part[i].drawn.series->part) < COUNT(known);
	for (size_t i = 0; i < parts; i++) {
		size_t k = i;
		for (; all_known && k && known_at(part[order[k - 1]].drawn.series->part) > known_at(part[i].drawn.series->part); k--)
			order[k] = order[k - 1];
		order[k] = i;
	}
	return all_known;
}

static void say_row(struct buf *b, const struct drawn *d, size_t i)
{
	b->n = 0;
	show_period_short(b, d->series->per, d->points->all[d->series->point[i]].period);
}

/* The place of a period in another part's series; n when it has none. */
static size_t place_of(const struct drawn *d, day period)
{
	size_t i = 0;

	while (i < d->n && d->points->all[d->series->point[i]].period != period)
		i++;
	return i;
}

struct row { double value[PARTS_STACKED]; bool shown, hidden; size_t at; };

static void read_row(struct row *r, const struct drawn_part *part, const size_t *order, size_t parts, size_t at)
{
	const struct drawn *lead = &part[0].drawn;
	day                 period = lead->points->all[lead->series->point[at]].period;

	*r = (struct row){ .at = at, .shown = true };
	for (size_t k = 0; k < parts; k++) {
		const struct drawn *d = &part[order[k]].drawn;
		size_t              i = place_of(d, period);
		r->value[k] = i < d->n ? d->point[i].value : NAN;
		r->shown = r->shown && !isnan(r->value[k]);
		r->hidden = r->hidden || (i < d->n && d->point[i].hidden);
	}
}

/* The key: a square of its colour and its words, in as many rows as it takes; in the order of the bars. */
static int draw_key(const struct draw *w, const struct drawn_part *part, const size_t *order, const struct paint *paint,
                    size_t parts, bool say)
{
	double x = w->left, room = w->width - 8;
	int    rows = 1;

	for (size_t k = 0; k < parts; k++) {
		struct buf b = {0};
		draw_short(&b, part[order[k]].words, room - w->left - 22, w->letters, false);
		double wide = 20 + draw_width(buf_str(&b), w->letters, false);
		if (x > w->left && x + wide > room)
			x = w->left, rows++;
		if (say) {
			double y = 12 + 1.4 * w->letters * (rows - 1), gx = x / w->width, gy = 1 - y / w->height;
			plot_say(w->plot, "set object rectangle from screen %.6f,%.6f to screen %.6f,%.6f front fc rgb '%s' fs solid noborder\n",
			         gx, gy - 6.5 / w->height, gx + 13.0 / w->width, gy + 6.5 / w->height, draw_colour[paint[k].fill]);
			draw_say(w, x + 19, y, buf_str(&b), &(struct draw_words){ .hue = HUE_TEXT });
		}
		x += wide + 18;
		buf_free(&b);
	}
	return rows;
}

static void draw_row(const struct draw *w, const struct row *r, size_t line, size_t parts, const struct paint *paint)
{
	double     x = 0, y = (double)line;
	struct buf b = {0};

	if (!r->shown) {
		draw_say(w, w->left + 4, draw_y(w, y), r->hidden ? STR("c") : STR("x"), &(struct draw_words){ .hue = HUE_QUIET });
		return;
	}
	for (size_t k = 0; k < parts; k++) {
		double to = x + r->value[k];
		if (r->value[k] > 0)
			plot_say(w->plot, "set object rectangle from %.9g,%.9g to %.9g,%.9g front fc rgb '%s' fs solid border rgb '%s' lw 1.5\n",
			         x, y - 0.5 * BAR / STEP, to, y + 0.5 * BAR / STEP, draw_colour[paint[k].fill], draw_colour[HUE_WHITE]);
		b.n = 0;
		show_number(&b, r->value[k], 0);
		buf_add(&b, k == 0 ? STR("%") : STR(""));
		if (r->value[k] >= 5 && draw_x(w, to) - draw_x(w, x) >= draw_width(buf_str(&b), w->letters, true) + 4)
			draw_say(w, draw_x(w, (x + to) / 2), draw_y(w, y), buf_str(&b),
			         &(struct draw_words){ .side = SIDE_CENTRE, .hue = paint[k].words, .bold = k == 0 });
		x = to;
	}
	buf_free(&b);
}

static void plot_frame(const struct draw *w)
{
	draw_foot_block(w);
	plot_say(w->plot, "plot $foot using 1:2 with lines lc rgb '%s' lw 1\n", draw_colour[HUE_WHITE]);
}

static void draw_stacked(struct plot *p, const struct drawn_part *part, size_t parts, const char *stem, enum draw_place place,
                         struct arena *memory)
{
	const struct drawn *lead = &part[0].drawn;
	size_t              order[PARTS_STACKED] = {0}, rows = lead->n < ROWS ? lead->n : ROWS, first = lead->n - rows;
	struct paint        paint[PARTS_STACKED];
	struct draw         w = { .plot = p, .width = draw_places[place].width, .letters = draw_places[place].letters, .left = 2 };
	struct buf          b = {0};
	bool                modes = order_of(part, parts, order);
	struct row         *row = arena_take(memory, rows + 1, sizeof *row);
	double              names = 0;

	for (size_t k = 0; k < parts; k++)
		paint[k] = modes ? known[known_at(part[order[k]].drawn.series->part)].paint : shades[k];
	for (size_t i = 0; i < rows; i++) {
		read_row(&row[i], part, order, parts, first + i);
		say_row(&b, lead, first + i);
		names = fmax(names, draw_width(buf_str(&b), w.letters, false));
	}
	w.height = 100;                         /* for the key, which is counted before there is a height */
	w.top = 10 + 1.4 * w.letters * draw_key(&w, part, order, paint, parts, false);
	w.left = names + 10;
	w.right = 4;
	w.bottom = 4;
	w.height = (int)(w.top + w.bottom + (double)(STEP * rows) + 0.5);
	w.x0 = 0, w.x1 = 100;
	w.y0 = (double)rows - 0.5, w.y1 = -0.5;
	draw_begin(&w, stem, draw_places[place].ending);
	double left = w.left;
	w.left = 2;
	draw_key(&w, part, order, paint, parts, true);
	w.left = left;
	for (size_t i = 0; i < rows; i++) {
		say_row(&b, lead, first + i);
		draw_say(&w, w.left - 8, draw_y(&w, (double)i), buf_str(&b),
		         &(struct draw_words){ .side = SIDE_RIGHT, .hue = HUE_TEXT, .bold = i + 1 == rows });
		draw_row(&w, &row[i], i, parts, paint);
	}
	plot_frame(&w);
	draw_end(&w);
	buf_free(&b);
}

/* More parts than a bar can hold apart: the last period that is shown, a bar each, from zero. */
static void draw_bars(struct plot *p, const struct drawn_part *part, size_t parts, const char *stem, enum draw_place place)
{
	struct draw w = { .plot = p, .width = draw_places[place].width, .letters = draw_places[place].letters };
	struct buf  b = {0};
	size_t      last = 0;
	double      names = 0, most = 0, room = 0.42 * w.width;

	for (size_t i = 0; i < parts; i++) {
		if (part[i].drawn.last < part[i].drawn.n && part[i].drawn.last > last)
			last = part[i].drawn.last;
		names = fmax(names, fmin(room, draw_width(part[i].words, w.letters, false)));
	}
	day period = part[0].drawn.points->all[part[0].drawn.series->point[last < part[0].drawn.n ? last : 0]].period;
	say_row(&b, &part[0].drawn, last < part[0].drawn.n ? last : 0);
	w.left = names + 14, w.right = 14 + draw_width(STR("100%"), w.letters, true);
	w.top = 30, w.bottom = 4;
	w.height = (int)(w.top + w.bottom + (double)(STEP * parts) + 0.5);
	for (size_t i = 0; i < parts; i++) {
		size_t at = place_of(&part[i].drawn, period);
		most = fmax(most, at < part[i].drawn.n && !isnan(part[i].drawn.point[at].value) ? part[i].drawn.point[at].value : 0);
	}
	w.x0 = 0, w.x1 = fmax(most, 10);
	w.y0 = (double)parts - 0.5, w.y1 = -0.5;
	draw_begin(&w, stem, draw_places[place].ending);
	draw_say(&w, w.left, 12, buf_str(&b), &(struct draw_words){ .hue = HUE_TEXT, .bold = true });
	for (size_t i = 0; i < parts; i++) {
		const struct drawn *d = &part[i].drawn;
		size_t              at = place_of(d, period);
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
		draw_say(&w, draw_x(&w, isnan(v) ? 0 : v) + 7, draw_y(&w, y), buf_str(&b),
		         &(struct draw_words){ .hue = isnan(v) ? HUE_QUIET : HUE_INK, .bold = !isnan(v) });
	}
	plot_frame(&w);
	draw_end(&w);
	buf_free(&b);
}

void draw_share(struct plot *p, const struct drawn_part *part, size_t parts, const char *stem, enum draw_place place,
                struct arena *memory)
{
	if (parts <= PARTS_STACKED)
		draw_stacked(p, part, parts, stem, place, memory);
	else
		draw_bars(p, part, parts, stem, place);
}
