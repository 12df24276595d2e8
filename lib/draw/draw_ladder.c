/* draw_ladder — a column a year on one scale, a bar for each code: has it moved up? */
#include "draw_ladder.h"

enum { BAR = 18, STEP = 28 };

static double unit(const struct draw *w)
{
	return w->letters / 15.0;
}

static double value_at(const struct drawn *d, day period, bool *hidden)
{
	size_t at = draw_period_at(d, period);

	*hidden = at < d->n && d->point[at].hidden;
	return at < d->n ? d->point[at].value : NAN;
}

static void draw_column(const struct draw *w, const struct drawn_part *part, size_t parts, day period, double left, double wide, double most, bool latest)
{
	struct buf b = {0};

	show_period_short(&b, part[0].drawn.series->per, period);
	draw_say(w, left, w->top - 0.9 * w->letters, buf_str(&b), &(struct draw_words){ .hue = latest ? HUE_HANDS : HUE_TEXT, .bold = latest });
	double room = wide - draw_width(STR("100%"), w->letters, true) - 10;
	for (size_t i = 0; i < parts; i++) {
		bool   hidden;
		double v = value_at(&part[i].drawn, period, &hidden), half = BAR * unit(w) / 2, y = w->top + ((double)i + 0.5) * STEP * unit(w), end = left + (isnan(v) ? 0 : v / most * room);
		if (v > 0)
			draw_box(w, left, y - half, end, y + half, latest ? HUE_HANDS : HUE_AXIS, latest ? HUE_HANDS : HUE_AXIS);
		if (draw_indicative_at(&part[i].drawn, draw_period_at(&part[i].drawn, period)))
			draw_frame_dashed(w, left - 2.5, y - half - 2.5, end + 2.5, y + half + 2.5, HUE_INK);
		b.n = 0;
		if (isnan(v))
			buf_add(&b, hidden ? STR("c") : STR("x"));
		else
			show_value(&b, draw_as(part[i].drawn.facts), v / part[i].drawn.times);
		draw_say(w, end + 6, y, buf_str(&b), &(struct draw_words){ .hue = isnan(v) ? HUE_QUIET : HUE_INK, .bold = latest && !isnan(v) });
	}
	draw_rule(w, left, w->top, left, w->height - w->bottom, &(struct draw_ink){ .width = 1, .hue = HUE_AXIS });
	buf_free(&b);
}

/* The years in which any part is shown or hidden: the last of them, as many as there is room for. */
static size_t find_years(const struct drawn_part *part, size_t parts, size_t room, day *year)
{
	const struct drawn *lead = &part[0].drawn;
	size_t              n = 0;

	for (size_t i = 0; i < lead->n; i++) {
		day  period = lead->points->all[lead->series->point[i]].period;
		bool any = false;
		for (size_t k = 0; k < parts; k++) {
			bool   hidden;
			double v = value_at(&part[k].drawn, period, &hidden);
			any = any || hidden || !isnan(v);
		}
		if (!any)
			continue;
		if (n == room)
			memmove(year, year + 1, --n * sizeof *year);
		year[n++] = period;
	}
	return n;
}

bool draw_has_ladder(const struct drawn_part *part, size_t parts)
{
	day year[DRAWN_YEARS];

	return parts > 0 && parts <= 12 && part[0].drawn.months == 12 && find_years(part, parts, DRAWN_YEARS, year) > 0;
}

void draw_ladder(struct plot *p, const struct drawn_part *part, size_t parts, const char *stem, enum draw_place place)
{
	struct draw w = { .plot = p, .width = draw_places[place].width, .letters = draw_places[place].letters, .bottom = 4, .right = 2 };
	day         year[DRAWN_YEARS];
	size_t      years = find_years(part, parts, w.width < 600 ? 2 : w.letters > 20 ? 2 : DRAWN_YEARS, year);
	double      names = 0, most = 0;
	bool        indicative = false;
	struct buf  b = {0};

	for (size_t i = 0; i < parts; i++) {
		names = fmax(names, draw_width(part[i].words, w.letters, false));
		for (size_t k = 0; k < years; k++) {
			bool hidden;
			most = fmax(most, value_at(&part[i].drawn, year[k], &hidden));
			indicative |= draw_indicative_at(&part[i].drawn, draw_period_at(&part[i].drawn, year[k]));
		}
	}
	most = most > 0 ? most : 100;
	names = fmin(names, (w.width < 600 ? 0.38 : 0.32) * w.width);
	w.left = names + 14;
	w.top = 10 + 1.6 * w.letters;
	w.bottom += draw_indicative_room(&w, indicative);
	w.height = (int)(w.top + w.bottom + (double)(STEP * parts) * unit(&w) + 0.5);
	w.x0 = 0, w.x1 = 1, w.y0 = 0, w.y1 = 1;
	draw_begin(&w, stem, draw_places[place].ending);
	for (size_t i = 0; i < parts; i++) {
		b.n = 0;
		draw_short(&b, part[i].words, names, w.letters, false);
		draw_say(&w, w.left - 8, w.top + ((double)i + 0.5) * STEP * unit(&w), buf_str(&b), &(struct draw_words){ .side = SIDE_RIGHT, .hue = HUE_TEXT });
	}
	double wide = (w.width - w.left - w.right) / (double)years;
	for (size_t k = 0; k < years; k++)
		draw_column(&w, part, parts, year[k], w.left + wide * (double)k, wide - 6, most, k + 1 == years);
	if (indicative)
		draw_indicative_key(&w, INDICATIVE_BAR, w.left);
	draw_blank(&w);
	draw_end(&w);
	buf_free(&b);
}
