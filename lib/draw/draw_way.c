/* draw_way — a series against the way it should go: a step of its baseline, dashed through its milestones to its target; and what similar
 * areas and England stand at, a step a year, for years are all that is published.  Every line has its words at its right end. */
#include "draw.h"

#include "drawn_words.h"

enum { ENDS = 4 };
static const double AHEAD = 0.35;                         /* of the time shown: a target further off is not reached */

static double to_of(const struct drawn *d)
{
	double from = d->point[0].from, to = d->point[d->n - 1].to;

	return fmin(fmax(to, d->way[d->steps - 1].at), to + AHEAD * (to - from));
}

static double way_at(const struct drawn *d, double x)
{
	x = fmin(fmax(x, d->way[0].at), d->way[d->steps - 1].at);
	for (size_t i = 1; i < d->steps; i++)
		if (x >= d->way[i - 1].at && x <= d->way[i].at)
			return d->way[i - 1].value + (d->way[i].value - d->way[i - 1].value) * (x - d->way[i - 1].at) / (d->way[i].at - d->way[i - 1].at);
	return NAN;
}

static double year_of(const struct drawn *d)
{
	return d->time == TIME_WEEKS ? 365.25 / 7 : 12;
}

void draw_way_reach(const struct drawn *d, double *lo, double *hi, double *x1)
{
	double from = d->point[0].from, to = to_of(d);

	for (size_t i = 0; i < d->steps; i++) {
		double v = d->way[i].at > to ? way_at(d, to) : d->way[i].value;
		*lo = fmin(*lo, v), *hi = fmax(*hi, v);
	}
	for (size_t k = 0; k < d->besides; k++)
		for (size_t i = 0; i < d->beside[k].steps; i++)
			if (d->beside[k].step[i].at > from)
				*lo = fmin(*lo, d->beside[k].step[i].value), *hi = fmax(*hi, d->beside[k].step[i].value);
	*x1 = to;
}

/* The words at the right end, in the order: ours, the target, then others. */
struct end { struct buf says; double value; enum hue hue; bool bold; };

static size_t ends_of(const struct drawn *d, str last, struct end *end)
{
	const struct drawn_point *t = &d->point[d->last];
	struct buf                shown = {0};
	size_t                    n = 2;

	end[0] = (struct end){ .value = t->value, .hue = draw_marks[t->verdict].words, .bold = true };
	drawn_word(&end[0].says, "drawn-us");
	buf_addf(&end[0].says, " %.*s", FMT(last));
	end[1] = (struct end){ .value = way_at(d, to_of(d)), .hue = HUE_HEART };
	show_value(&shown, draw_as(d->facts), d->way[d->steps - 1].value / d->times);
	if (to_of(d) < d->way[d->steps - 1].at)
		drawn_word(&end[1].says, "drawn-way");
	else
		drawn_value(&end[1].says, "drawn-target", buf_str(&shown));
	for (size_t k = 0; k < d->besides && n < ENDS; k++) {
		end[n] = (struct end){ .value = d->beside[k].step[d->beside[k].steps - 1].value, .hue = HUE_TEXT };
		buf_add(&end[n++].says, d->beside[k].says);
	}
	buf_free(&shown);
	return n;
}

double draw_way_room(const struct draw *w, const struct drawn *d, str last)
{
	struct end end[ENDS];
	size_t     n = ends_of(d, last, end);
	double     most = 0;

	for (size_t i = 0; i < n; i++) {
		most = fmax(most, draw_width(buf_str(&end[i].says), w->letters, end[i].bold));
		buf_free(&end[i].says);
	}
	return most + 26;
}

/* Pushed apart to a line's height, and within the drawing; what was pushed far has a hair to its line. */
void draw_way_ends(const struct draw *w, const struct drawn *d, str last)
{
	struct end end[ENDS];
	size_t     n = ends_of(d, last, end), order[ENDS];
	double     y[ENDS], least = w->letters * 1.15, edge = w->width - w->right;

	for (size_t i = 0; i < n; i++) {
		size_t to = i;
		for (; to > 0 && end[order[to - 1]].value < end[i].value; to--)
			order[to] = order[to - 1];
		order[to] = i;
	}
	for (size_t i = 0; i < n; i++)
		y[i] = draw_y(w, end[order[i]].value);
	for (int pass = 0; pass < 40; pass++)
		for (size_t i = 0; i + 1 < n; i++)
			if (y[i + 1] - y[i] < least) {
				double push = (least - (y[i + 1] - y[i])) / 2;
				y[i] -= push, y[i + 1] += push;
			}
	double over = fmax(0, y[n - 1] + least / 2 - (w->height - w->bottom + w->letters * 0.6)), under = fmax(0, w->top - w->letters * 0.5 - (y[0] - least / 2));
	for (size_t i = 0; i < n; i++) {
		struct end *e = &end[order[i]];
		double      at = y[i] - over + under, true_y = draw_y(w, e->value);
		draw_rule(w, edge + 2, true_y, edge + 13, at, &(struct draw_ink){ .width = 1, .hue = e->hue == HUE_TEXT ? HUE_AXIS : e->hue, .back = true });
		draw_say(w, edge + 17, at, buf_str(&e->says), &(struct draw_words){ .hue = e->hue, .bold = e->bold });
		buf_free(&e->says);
	}
}

static void row(struct plot *p, double x, double y)
{
	plot_value(p, x), plot_value(p, y), plot_row(p);
}

/* The way's own points as far as the time shown goes, the first one pushed to its edge. */
static void stones(const struct draw *w, const struct drawn *d)
{
	row(w->plot, fmax(w->x0, d->way[0].at), d->way[0].at < w->x0 ? way_at(d, w->x0) : d->way[0].value);
	for (size_t i = 1; i < d->steps; i++)
		if (d->way[i].at > w->x0 && d->way[i].at <= w->x1)
			row(w->plot, d->way[i].at, d->way[i].value);
}

/* $base, $way and $stones; $besideN, broken where a year is missing. */
void draw_way_blocks(const struct draw *w, const struct drawn *d)
{
	char   name[32];
	double to = w->x1;

	plot_block(w->plot, "base");
	row(w->plot, fmax(w->x0, d->way[0].at - year_of(d)), d->way[0].value);
	row(w->plot, fmax(w->x0, d->way[0].at), d->way[0].value);
	plot_block_end(w->plot);
	plot_block(w->plot, "way");
	stones(w, d);
	if (to < d->way[d->steps - 1].at)
		row(w->plot, to, way_at(d, to));
	plot_block_end(w->plot);
	plot_block(w->plot, "stones");
	stones(w, d);
	plot_block_end(w->plot);
	for (size_t k = 0; k < d->besides; k++) {
		const struct drawn_beside *b = &d->beside[k];
		double                     before = NAN;
		snprintf(name, sizeof name, "beside%zu", k);
		plot_block(w->plot, name);
		for (size_t i = 0; i + 1 < b->steps; i += 2) {
			if (b->step[i + 1].at <= w->x0)
				continue;
			if (!isnan(before) && b->step[i].at > before + 0.1)
				plot_row(w->plot);
			row(w->plot, fmax(w->x0, b->step[i].at), b->step[i].value);
			row(w->plot, fmin(w->x1, b->step[i + 1].at), b->step[i + 1].value);
			before = b->step[i + 1].at;
		}
		/* on to its words, so that it is seen whose they are */
		if (b->step[b->steps - 1].at > w->x0 && b->step[b->steps - 1].at < w->x1)
			plot_row(w->plot), row(w->plot, b->step[b->steps - 1].at, b->step[b->steps - 1].value), row(w->plot, w->x1, b->step[b->steps - 1].value);
		plot_block_end(w->plot);
	}
}

void draw_way_lines(const struct draw *w, const struct drawn *d)
{
	struct plot *p = w->plot;

	for (size_t k = 0; k < d->besides; k++)
		plot_say(p, ", $beside%zu with lines lw 2 %s lc rgb '%s'", k, d->beside[k].dotted ? "dt (2,3)" : "", draw_colour[HUE_COMMON]);
	plot_say(p, ", $base with lines lw 2.4 lc rgb '%s', $way with lines lw 2 dt (6,4) lc rgb '%s'", draw_colour[HUE_HEART], draw_colour[HUE_HEART]);
	plot_say(p, ", $stones with points pt 13 ps 1.15 lc rgb '%s', $stones with points pt 13 ps 0.5 lc rgb '%s'", draw_colour[HUE_HEART], draw_colour[HUE_WHITE]);
}
