/* draw_lines — years side by side from nought: us thick and blue, the likes of us thin and pale behind their median, England dotted.
 *
 * Width and darkness say which is which, so that grey paper does too. */
#include "draw_lines.h"

static double highest(const struct lines *l)
{
	double most = 0;

	for (size_t i = 0; i < l->lines; i++)
		for (size_t k = 0; k < l->years; k++) {
			most = isnan(l->line[i].value[k]) ? most : fmax(most, l->line[i].value[k]);
			most = !l->line[i].hi || isnan(l->line[i].hi[k]) ? most : fmax(most, l->line[i].hi[k]);
		}
	return most > 0 ? most : 1;
}

/* $lineN: broken where a year is missing.  False: it has no point. */
static bool line_block(struct plot *p, const struct lines *l, size_t which)
{
	const double *value = l->line[which].value;
	char          name[24];
	size_t        last = l->years;

	for (size_t k = 0; k < l->years; k++)
		last = isnan(value[k]) ? last : k;
	if (last == l->years)
		return false;
	snprintf(name, sizeof name, "line%zu", which);
	plot_block(p, name);
	for (size_t k = 0, before = 0; k < l->years; k++) {
		if (isnan(value[k]))
			continue;
		if (k > before + 1 && before > 0)
			plot_row(p);
		plot_value(p, l->first + (double)k), plot_value(p, value[k]), plot_row(p);
		before = k;
	}
	plot_block_end(p);
	snprintf(name, sizeof name, "end%zu", which);
	plot_block(p, name);
	plot_value(p, l->first + (double)last), plot_value(p, value[last]), plot_row(p);
	plot_block_end(p);
	return true;
}

/* A year alone between gaps makes no line: it is a dot, as the last always is. */
static bool alone_block(struct plot *p, const struct lines *l, size_t which)
{
	const double *value = l->line[which].value;
	char          name[24];
	bool          any = false;

	snprintf(name, sizeof name, "alone%zu", which);
	for (size_t k = 0; k < l->years; k++) {
		if (isnan(value[k]) || (k > 0 && !isnan(value[k - 1])) || (k + 1 < l->years && !isnan(value[k + 1])))
			continue;
		if (!any)
			plot_block(p, name);
		any = true;
		plot_value(p, l->first + (double)k), plot_value(p, value[k]), plot_row(p);
	}
	if (any)
		plot_block_end(p);
	return any;
}

/* $bandN: how far chance alone may have moved it, year by year; one year alone has an upright. */
static bool band_block(struct plot *p, const struct lines *l, size_t which)
{
	const struct line *line = &l->line[which];
	char               name[24];
	bool               any = false;
	size_t             before = 0;

	snprintf(name, sizeof name, "band%zu", which);
	for (size_t k = 0; line->lo && line->hi && k < l->years; k++) {
		if (isnan(line->lo[k]) || isnan(line->hi[k]))
			continue;
		if (!any)
			plot_block(p, name);
		else if (k > before + 1)
			plot_row(p);
		bool   alone = (k == 0 || isnan(line->lo[k - 1])) && (k + 1 == l->years || isnan(line->lo[k + 1]));
		double wide = alone ? 0.04 : 0;
		for (int end = 0; end < (alone ? 2 : 1); end++)
			plot_value(p, l->first + (double)k + (end ? wide : -wide)), plot_value(p, line->lo[k]), plot_value(p, line->hi[k]), plot_row(p);
		any = true, before = k;
	}
	if (any)
		plot_block_end(p);
	return any;
}

/* Names at the ends, pushed apart to a line's height; a name whose line ended early stands at the right all the same. */
static void say_names(const struct draw *w, const struct lines *l)
{
	struct { size_t line; double y, true_y; } at[LINES_MOST];
	size_t n = 0;
	double least = w->letters * 1.15;

	for (size_t i = 0; i < l->lines && n < COUNT(at); i++) {
		double value = NAN;
		for (size_t k = 0; k < l->years && !l->line[i].thin; k++)
			value = isnan(l->line[i].value[k]) ? value : l->line[i].value[k];
		if (isnan(value))
			continue;
		size_t to = n++;
		for (; to > 0 && at[to - 1].y > draw_y(w, value); to--)
			at[to] = at[to - 1];
		at[to].line = i;
		at[to].y = at[to].true_y = draw_y(w, value);
	}
	for (int pass = 0; pass < 40; pass++)
		for (size_t i = 0; i + 1 < n; i++)
			if (at[i + 1].y - at[i].y < least) {
				double push = (least - (at[i + 1].y - at[i].y)) / 2;
				at[i].y -= push, at[i + 1].y += push;
			}
	double over = n > 0 ? at[n - 1].y + least / 2 - (w->height - w->bottom + w->letters * 0.6) : 0;
	for (size_t i = 0; i < n; i++) {
		const struct line *line = &l->line[at[i].line];
		struct buf         name = {0};
		draw_short(&name, line->name, w->right - 24, w->letters, line->ours);
		double x = w->width - w->right, y = at[i].y - fmax(0, over);
		draw_rule(w, x + 5, at[i].true_y, x + 15, y, &(struct draw_ink){ .width = 1, .hue = line->ours ? HUE_HEAD : HUE_AXIS, .back = true });
		draw_say(w, x + 19, y, buf_str(&name), &(struct draw_words){ .hue = line->ours ? HUE_HEAD : line->dashed ? HUE_QUIET : HUE_TEXT, .bold = line->ours });
		buf_free(&name);
	}
}

static void say_years(const struct draw *w, const struct lines *l)
{
	const struct draw_words how = { .side = SIDE_CENTRE, .hue = HUE_TEXT };
	double     room = draw_width(STR("2000"), w->letters, false) + 14, wide = w->width - w->left - w->right;
	size_t     step = 1;
	struct buf b = {0};

	while (l->years > 1 && wide / (double)(l->years - 1) * (double)step < room)
		step++;
	for (size_t k = 0; k < l->years; k += step) {
		size_t year = l->years - 1 - k;                /* the latest always has its number */
		b.n = 0;
		buf_addf(&b, "%zu", (size_t)l->first + year);
		draw_say(w, draw_x(w, l->first + (double)year), w->height - w->bottom + 6 + w->letters * 0.6, buf_str(&b), &how);
	}
	buf_free(&b);
}

/* A hidden year of ours: an open mark that stands on the axis. */
static void hidden_years(const struct draw *w, const struct lines *l)
{
	double wide = (w->x1 - w->x0) / (w->width - w->left - w->right), tall = (w->y1 - w->y0) / (w->height - w->top - w->bottom);

	for (size_t k = 0; k < l->years && l->hidden; k++)
		if (l->hidden[k])
			plot_say(w->plot, "set object rectangle from %.9g,%.9g to %.9g,%.9g front fc rgb '%s' fs solid border rgb '%s' lw 1.2\n",
			         l->first + (double)k - 2.5 * wide, w->y0, l->first + (double)k + 2.5 * wide, w->y0 + 8 * tall,
			         draw_colour[HUE_WHITE], draw_colour[HUE_QUIET]);
}

void draw_lines(struct plot *p, const struct lines *l, const char *stem, enum draw_place place)
{
	const struct draw_size *size = &draw_places[place];
	struct draw_axis        axis = draw_axis(0, highest(l), size->lines, 0, 0, l->ceiling);
	struct draw             w = { .plot = p, .width = size->width, .letters = size->letters, .top = 12 };
	bool                    there[LINES_MOST] = { false }, alone[LINES_MOST] = { false }, band[LINES_MOST] = { false };

	w.left = 18 + draw_value_room(&axis, l->facts, w.letters);
	w.right = 16;
	for (size_t i = 0; i < l->lines; i++)
		if (!l->line[i].thin)
			w.right = fmax(w.right, 26 + fmin(0.36 * w.width, draw_width(l->line[i].name, w.letters, l->line[i].ours)));
	w.bottom = 14 + 1.2 * w.letters;
	w.x0 = l->first - (l->years == 1 ? 1 : 0.15), w.x1 = l->first + (double)l->years - 1 + (l->years == 1 ? 1 : 0.15);
	w.y0 = 0, w.y1 = axis.to;
	/* alone on its page, lines that cross one another have the room for it */
	w.height = (int)((place == PLACE_LARGE ? 1.3 : 1) * size->plot + w.top + w.bottom + 0.5);
	draw_begin(&w, stem, size->ending);
	draw_value_axis(&w, &axis, l->facts);
	say_years(&w, l);
	say_names(&w, l);
	draw_foot_block(&w);
	hidden_years(&w, l);
	for (size_t i = 0; i < l->lines && i < COUNT(there); i++) {
		there[i] = line_block(p, l, i);
		alone[i] = there[i] && alone_block(p, l, i);
		band[i] = there[i] && band_block(p, l, i);
	}
	plot_say(p, "plot ");
	for (size_t i = 0; i < l->lines && i < COUNT(there); i++)
		if (band[i])
			plot_say(p, "$band%zu with filledcurves lc rgb '%s', ", i, draw_colour[HUE_GAP]);
	plot_say(p, "$grid with lines lc rgb '%s' lw 1, $foot with lines lc rgb '%s' lw 1", draw_colour[HUE_GRID],
	         draw_colour[HUE_AXIS]);
	for (size_t i = 0; i < l->lines && i < COUNT(there); i++) {
		const struct line *line = &l->line[i];
		const char        *hue = draw_colour[line->ours ? HUE_HEAD : line->thin ? HUE_AXIS : line->dashed ? HUE_AXIS : HUE_TEXT];
		if (!there[i])
			continue;
		plot_say(p, ", $line%zu with lines lw %.3g %s lc rgb '%s'", i, line->ours ? 3.2 : line->thin ? 0.6 : line->dashed ? 1.4 : 2, line->dotted ? "dt (2,3)" : line->dashed ? "dt (8,4)" : "", hue);
		if (alone[i])
			plot_say(p, ", $alone%zu with points pt 7 ps %.2g lc rgb '%s'", i, line->ours ? 0.7 : line->thin ? 0.3 : 0.45, hue);
		if (line->ours)
			plot_say(p, ", $end%zu with points pt 7 ps 0.9 lc rgb '%s'", i, hue);
	}
	plot_say(p, "\n");
	draw_end(&w);
}
