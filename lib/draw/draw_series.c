/* draw_series — the process control or run chart of one series, for the place it will stand in. */
#include "draw.h"

#include "drawn_words.h"

static void widen(double v, double *lo, double *hi)
{
	if (!isnan(v)) {
		*lo = fmin(*lo, v);
		*hi = fmax(*hi, v);
	}
}

/* What the axis must show; and how far that of time goes. */
static struct draw_axis value_axis(const struct drawn *d, int lines, double *x1)
{
	enum show_as as = draw_as(d->facts);
	double       lo = INFINITY, hi = -INFINITY;

	for (size_t i = 0; i < d->n; i++) {
		const struct drawn_point  *t = &d->point[i];
		const struct facts_target *target = draw_target_at(d, i);
		if (d->last < d->n && target && !d->way) {
			widen(target->lo * d->times, &lo, &hi);
			widen(target->hi * d->times, &lo, &hi);
		}
		widen(t->value, &lo, &hi);
		if (d->way)
			continue;
		widen(t->centre, &lo, &hi);
		widen(draw_possible(d, t->lower), &lo, &hi);
		widen(draw_possible(d, t->upper), &lo, &hi);
	}
	*x1 = d->point[d->n - 1].to;
	if (d->way)
		draw_way_reach(d, &lo, &hi, x1);
	return draw_axis_of(as, lo, hi, lines, d->floor, d->ceiling);
}

/* The level of each phase: $centre0 where it comes from, $centre1 where it is carried on. */
static bool centre_block(struct plot *p, const struct drawn *d, bool carried)
{
	bool any = false;

	for (size_t i = d->first, j; i <= d->last && i < d->n; i = j) {
		const struct drawn_point *t = &d->point[i];
		size_t                    end = i;
		/* a month without limits does not break the line: the level is that of the phase, not of the month */
		for (j = i + 1; j <= d->last && d->point[j].phase == t->phase && d->point[j].carried == t->carried
		     && (isnan(d->point[j].centre) || d->point[j].centre == t->centre); j++)
			if (!isnan(d->point[j].centre))
				end = j;
		if (isnan(t->centre) || t->carried != carried)
			continue;
		if (!any)
			plot_block(p, carried ? "centre1" : "centre0");
		any = true;
		plot_value(p, t->from), plot_value(p, t->centre), plot_row(p);
		plot_value(p, d->point[end].to), plot_value(p, t->centre), plot_row(p);
		plot_row(p);
	}
	if (any)
		plot_block_end(p);
	return any;
}

/* $v0 … $v3, the points of each verdict.  Bits: which there are. */
static unsigned value_blocks(struct plot *p, const struct drawn *d)
{
	unsigned there = 0;
	char     name[8];

	for (size_t i = 0; i < d->n; i++)
		there |= isnan(d->point[i].value) ? 0 : 1u << d->point[i].verdict;
	for (unsigned v = 0; v < VERDICTS; v++) {
		if (!(there & 1u << v))
			continue;
		snprintf(name, sizeof name, "v%u", v);
		plot_block(p, name);
		for (size_t i = 0; i < d->n; i++)
			if (!isnan(d->point[i].value) && d->point[i].verdict == (enum verdict)v)
				plot_value(p, draw_middle(&d->point[i])), plot_value(p, d->point[i].value), plot_row(p);
		plot_block_end(p);
	}
	return there;
}

/* A hidden period: an open mark that stands on the axis, and looks like no value. */
void draw_hidden(const struct draw *w, const struct drawn *d)
{
	double wide = (w->x1 - w->x0) / (w->width - w->left - w->right), tall = (w->y1 - w->y0) / (w->height - w->top - w->bottom);

	for (size_t i = 0; i < d->n; i++) {
		double x = draw_middle(&d->point[i]);
		if (d->point[i].hidden)
			plot_say(w->plot, "set object rectangle from %.9g,%.9g to %.9g,%.9g front fc rgb '%s' fs solid border rgb '%s' lw 1.2\n",
			         x - 2.5 * wide, w->y0, x + 2.5 * wide, w->y0 + 8 * tall, draw_colour[HUE_WHITE], draw_colour[HUE_QUIET]);
	}
}

static void say_last(const struct draw *w, const struct drawn *d, str words, int letters)
{
	const struct drawn_point *t = &d->point[d->last];

	draw_say(w, fmax(draw_x(w, t->to) + 6, draw_x(w, draw_middle(t)) + 11), draw_y(w, t->value), words,
	         &(struct draw_words){ .hue = draw_marks[t->verdict].words, .letters = letters, .bold = true });
}

/* Nothing may be shown: say why, not nothing. */
static void say_nothing(const struct draw *w, const struct drawn *d)
{
	struct buf why = {0};
	bool       hidden = false, unknown = false;

	for (size_t i = 0; i < d->n; i++) {
		hidden = hidden || d->point[i].hidden;
		unknown = unknown || same(d->points->all[d->series->point[i]].state, STR("unknown"));
	}
	drawn_word(&why, hidden ? "drawn-hidden" : unknown ? "drawn-unknown" : "drawn-nobody");
	draw_say(w, (w->left + w->width - w->right) / 2, (w->top + w->height - w->bottom) / 2, buf_str(&why),
	         &(struct draw_words){ .side = SIDE_CENTRE, .hue = HUE_QUIET });
	buf_free(&why);
}

static void plot_all(const struct draw *w, const struct drawn *d, bool grid, struct arena *memory)
{
	struct plot *p = w->plot;
	double       unit = (draw_x(w, d->point[d->n - 1].to) - draw_x(w, d->point[0].from)) / (double)d->n;
	double       size = fmax(0.35, fmin(1, unit / 11));
	bool         limits = !d->way;                   /* where it should go and where it usually is would be read as one another */
	bool         band[2] = { limits && draw_band_block(p, d, false), limits && draw_band_block(p, d, true) };
	bool         centre[2] = { limits && centre_block(p, d, false), limits && centre_block(p, d, true) };
	bool         target = d->last < d->n && !d->way && draw_target(w, d, memory), way = d->last < d->n && d->way, line = draw_line_block(p, d);
	unsigned     there = value_blocks(p, d);
	bool         indicative = draw_stems_block(p, d, "indicative", 0, d->n, true);

	if (way)
		draw_way_blocks(w, d);
	plot_say(p, "plot ");
	if (grid)
		plot_say(p, "$grid with lines lc rgb '%s' lw 1, ", draw_colour[HUE_GRID]);
	plot_say(p, "$foot with lines lc rgb '%s' lw 1", draw_colour[HUE_AXIS]);
	for (int i = 0; i < 2; i++)
		if (band[i])
			plot_say(p, ", $band%d with filledcurves fs solid noborder fc rgb '%s'", i,
			         draw_colour[i ? HUE_BAND_ON : HUE_BAND]);
	for (int i = 0; i < 2; i++)
		if (centre[i])
			plot_say(p, ", $centre%d with lines lw 1.6 %s lc rgb '%s'", i, i ? "dt (5,4)" : "",
			         draw_colour[HUE_QUIET]);
	if (target)
		plot_say(p, ", $target with lines lw 1.6 dt (6,4) lc rgb '%s'", draw_colour[HUE_HEART]);
	if (way)
		draw_way_lines(w, d);
	if (indicative)
		plot_say(p, ", $indicative with impulses lw 1.4 dt " INDICATIVE_DASHES " lc rgb '%s'", draw_colour[HUE_QUIET]);
	if (line)
		plot_say(p, ", $line with lines lc rgb '%s' lw 1.6",
		         draw_colour[unit < 4 ? HUE_COMMON : HUE_AXIS]);
	for (unsigned v = 0; v < VERDICTS; v++) {
		/* hundreds of points in a row are a line; those that say something stay */
		if (!(there & 1u << v) || (v == VERDICT_COMMON && unit < 4))
			continue;
		/* hollow ones need room to be seen as such */
		if (v == VERDICT_COMMON && unit < 9) {
			plot_say(p, ", $v%u with points pt 7 ps %.3g lc rgb '%s'", v, fmax(0.3, 0.6 * size), draw_colour[HUE_COMMON]);
			continue;
		}
		plot_say(p, ", $v%u with points pt 7 ps %.3g lc rgb '%s'", v, draw_marks[v].halo * size, draw_colour[HUE_WHITE]);
		/* a ring of gnuplot's is a hair: a disc with a smaller one of white on it is seen in large print too */
		plot_say(p, ", $v%u with points pt %d ps %.3g lc rgb '%s'", v, v == VERDICT_COMMON ? 7 : draw_marks[v].shape, draw_marks[v].size * size,
		         draw_colour[draw_marks[v].hue]);
		if (v == VERDICT_COMMON)
			plot_say(p, ", $v%u with points pt 7 ps %.3g lc rgb '%s'", v, 0.6 * draw_marks[v].size * size, draw_colour[HUE_WHITE]);
	}
	plot_say(p, "\n");
}

void draw_series(struct plot *p, const struct drawn *d, const char *stem, enum draw_place place, struct arena *memory)
{
	const struct draw_size *size = &draw_places[place];
	double                   x1;
	struct draw_axis         axis = value_axis(d, size->lines, &x1);
	struct draw              w = { .plot = p, .width = size->width, .letters = size->letters, .few = size->few };
	struct buf               last = {0};

	if (d->last < d->n)
		show_value(&last, draw_as(d->facts), draw_shown(d, d->last));
	w.left = 14 + draw_value_room(&axis, d->facts, w.letters);
	w.right = d->way && d->last < d->n ? draw_way_room(&w, d, buf_str(&last)) : 14 + fmax(draw_width(buf_str(&last), size->big, true), 20);
	bool indicative = draw_indicative_any(d);
	w.bottom = 10 + 1.25 * w.letters * draw_time_rows(d) + draw_indicative_room(&w, indicative);
	w.x0 = d->point[0].from, w.x1 = x1;
	w.y0 = axis.from, w.y1 = axis.to;
	struct draw_labels labels = draw_labels(&w, d, memory);
	w.top = 13 + 1.2 * w.letters * labels.rows;
	/* what was changed, and by what it may be explained, stand on the same page */
	w.height = (int)((d->way ? 0.86 : place == PLACE_LARGE ? 1.15 : 1) * size->plot - (d->way ? draw_indicative_room(&w, indicative) : 0) + w.top + w.bottom + 0.5);
	draw_begin(&w, stem, size->ending);
	bool grid = d->last < d->n || draw_as(d->facts) == AS_PERCENT;
	if (grid)
		draw_value_axis(&w, &axis, d->facts);
	draw_time_axis(&w, d);
	draw_events(&w, d, &labels);
	draw_foot_block(&w);
	draw_hidden(&w, d);
	if (d->last < d->n && d->way)
		draw_way_ends(&w, d, buf_str(&last));
	else if (d->last < d->n)
		say_last(&w, d, buf_str(&last), size->big);
	else
		say_nothing(&w, d);
	if (indicative)
		draw_indicative_key(&w, INDICATIVE_STEM, w.left);
	plot_all(&w, d, grid, memory);
	draw_end(&w);
	buf_free(&last);
}
