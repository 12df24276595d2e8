/* draw_small — the drawings without an axis of values: a sparkline beside a sentence, and a panel among its like. */
#include "draw.h"

static void dot_block(struct plot *p, const struct drawn *d, const char *name, size_t i)
{
	plot_block(p, name);
	plot_value(p, draw_middle(&d->point[i])), plot_value(p, d->point[i].value), plot_row(p);
	plot_block_end(p);
}

/* A month alone between gaps makes no line: it is a small dot. */
static bool alone_block(struct plot *p, const struct drawn *d)
{
	bool any = false;

	for (size_t i = 0; i < d->n; i++) {
		bool before = i && !isnan(d->point[i - 1].value) && d->point[i - 1].to > d->point[i].from - 1e-6;
		bool after = i + 1 < d->n && !isnan(d->point[i + 1].value) && d->point[i].to > d->point[i + 1].from - 1e-6;
		if (isnan(d->point[i].value) || before || after)
			continue;
		if (!any)
			plot_block(p, "alone");
		any = true;
		plot_value(p, draw_middle(&d->point[i])), plot_value(p, d->point[i].value), plot_row(p);
	}
	if (any)
		plot_block_end(p);
	return any;
}

static void span_of(const struct drawn *d, double *lo, double *hi)
{
	*lo = INFINITY, *hi = -INFINITY;
	for (size_t i = 0; i < d->n; i++) {
		const struct facts_target *target = draw_target_at(d, i);
		const double               v[] = { d->point[i].value, draw_possible(d, d->point[i].lower), draw_possible(d, d->point[i].upper),
		                                   target ? target->lo * d->times : NAN, target ? target->hi * d->times : NAN };
		for (size_t k = 0; k < COUNT(v); k++)
			if (!isnan(v[k]))
				*lo = fmin(*lo, v[k]), *hi = fmax(*hi, v[k]);
	}
	if (!(*lo <= *hi))
		*lo = 0, *hi = 1;
	if (!(*hi - *lo > 1e-9 * fabs(*hi))) {
		double room = fmax(1e-9, fabs(*hi) * 0.1);
		*lo -= room, *hi += room;
	}
}

static void draw_targets(const struct draw *w, const struct drawn *d, double width, const char *dashes, enum hue hue)
{
	for (size_t i = 0, j; i < d->n; i = j) {
		const struct facts_target *t = draw_target_at(d, i);
		for (j = i + 1; j < d->n && draw_target_at(d, j) == t; j++)
			;
		if (!t)
			continue;
		const double at[] = { t->lo * d->times, t->hi * d->times };
		for (size_t k = 0; k < (t->hi > t->lo ? 2u : 1u); k++)
			if (at[k] >= w->y0 && at[k] <= w->y1)
				draw_stroke(w, i ? d->point[i].from : w->x0, at[k], j < d->n ? d->point[j - 1].to : w->x1, at[k],
				            width, dashes, hue);
	}
}

void draw_spark(struct plot *p, const struct drawn *d, const char *stem)
{
	struct draw w = { .plot = p, .width = 190, .height = 46, .letters = 15, .left = 4, .right = 12, .top = 8, .bottom = 8 };
	double      lo, hi;

	span_of(d, &lo, &hi);
	w.x0 = d->point[0].from, w.x1 = d->point[d->n - 1].to;
	w.y0 = lo - 0.04 * (hi - lo), w.y1 = hi + 0.04 * (hi - lo);
	draw_begin(&w, stem, "_spark");
	draw_targets(&w, d, 1.2, "(5,4)", HUE_HEART);
	draw_foot_block(&w);
	bool band = draw_band_block(p, d, false), band_on = draw_band_block(p, d, true);
	bool alone = alone_block(p, d), line = draw_line_block(p, d), indicative = draw_stems_block(p, d, "indicative", 0, d->n, true);
	if (line)
		dot_block(p, d, "dot", d->last);
	plot_say(p, "plot $foot with lines lc rgb '%s' lw 1", draw_colour[line ? HUE_WHITE : HUE_AXIS]);
	for (int i = 0; i < 2; i++)
		if (i ? band_on : band)
			plot_say(p, ", $band%d with filledcurves fs solid noborder fc rgb '%s'", i, draw_colour[HUE_BAND]);
	if (indicative)
		plot_say(p, ", $indicative with impulses lw 1.2 dt " INDICATIVE_DASHES " lc rgb '%s'", draw_colour[HUE_COMMON]);
	if (line) {
		const struct verdict_mark *mark = &draw_marks[d->point[d->last].verdict];
		plot_say(p, ", $line with lines lw 1.8 lc rgb '%s'", draw_colour[HUE_QUIET]);
		if (alone)
			plot_say(p, ", $alone with points pt 7 ps 0.4 lc rgb '%s'", draw_colour[HUE_QUIET]);
		plot_say(p, ", $dot with points pt 7 ps %.3g lc rgb '%s'", 1.3 * mark->halo, draw_colour[HUE_WHITE]);
		bool ring = d->point[d->last].verdict == VERDICT_COMMON;
		plot_say(p, ", $dot with points pt %d ps %.3g lc rgb '%s'", ring ? 7 : mark->shape, 1.2 * mark->size, draw_colour[mark->hue]);
		if (ring)
			plot_say(p, ", $dot with points pt 7 ps %.3g lc rgb '%s'", 0.7 * mark->size, draw_colour[HUE_WHITE]);
	}
	plot_say(p, "\n");
	draw_end(&w);
}

/* The years at the two ends, or the one year there is. */
static void say_years(const struct draw *w, const struct drawn *d)
{
	const struct draw_words how = { .side = SIDE_CENTRE, .hue = HUE_TEXT };
	struct buf              b = {0};
	int                     year[2], of_year, of_month;
	const size_t            at[] = { 0, d->n - 1 };

	for (size_t i = 0; i < 2; i++) {
		day_parts(d->points->all[d->series->point[at[i]]].period, &year[i], &of_year, &of_month);
		if (i && year[1] == year[0])
			continue;
		b.n = 0;
		buf_addf(&b, "%d", year[i]);
		draw_say(w, fmax(draw_x(w, draw_middle(&d->point[at[i]])), 20), w->height - w->bottom + 16, buf_str(&b), &how);
	}
	buf_free(&b);
}

/* Above the first point or under it, whichever is further from the line and from the target. */
static void say_first(const struct draw *w, const struct drawn *d)
{
	const struct facts_target *t = draw_target_at(d, d->first);
	struct buf                 b = {0};
	double                     y = draw_y(w, d->point[d->first].value), target = t ? draw_y(w, t->lo * d->times) : -100;
	double                     second = d->first + 1 < d->n ? d->point[d->first + 1].value : NAN;
	double                     next = isnan(second) ? y : draw_y(w, second);
	double                     above = y - 15, under = y + 15;
	bool                       over = fabs(above - target) >= fmin(12, fabs(under - target)) && next > y - 8;

	if (next <= y - 8)
		over = fabs(under - target) < 12;
	if (under + 9 > w->height - w->bottom)
		over = true;
	if (above < 7)
		over = false;
	show_number(&b, d->point[d->first].value, 0);
	bool beside = d->point[d->first].indicative && !over;   /* under the point is its stem */
	draw_say(w, fmax(draw_x(w, draw_middle(&d->point[d->first])) + (beside ? 5 : 0), beside ? 0 : 14), over ? above : under, buf_str(&b),
	         &(struct draw_words){ .side = beside ? SIDE_LEFT : SIDE_CENTRE, .hue = HUE_QUIET });
	buf_free(&b);
}

void draw_panel(struct plot *p, const struct drawn *d, const char *stem)
{
	struct draw w = { .plot = p, .width = 210, .height = 138, .letters = 15, .left = 14, .right = 58, .top = 14, .bottom = 28 };
	struct buf  b = {0};
	double      launch = d->facts->first_break == INT32_MAX ? NAN : draw_time(d, d->facts->first_break);

	w.x0 = d->point[0].from, w.x1 = d->point[d->n - 1].to;
	w.y0 = 0, w.y1 = 100;
	draw_begin(&w, stem, "_panel");
	if (launch > w.x0 && launch < w.x1)
		plot_say(p, "set arrow from %.9g,0 to %.9g,100 nohead lw 1 lc rgb '%s' back\n", launch, launch, draw_colour[HUE_RULE]);
	draw_targets(&w, d, 1.2, "(3,3)", HUE_AXIS);
	say_years(&w, d);
	draw_foot_block(&w);
	bool line = draw_line_block(p, d), alone = alone_block(p, d), indicative = draw_stems_block(p, d, "indicative", 0, d->n, true);
	if (line) {
		dot_block(p, d, "start", d->first);
		dot_block(p, d, "dot", d->last);
		if (d->first != d->last)
			say_first(&w, d);
		show_value(&b, draw_as(d->facts), draw_shown(d, d->last));
		draw_say(&w, draw_x(&w, draw_middle(&d->point[d->last])) + 9, draw_y(&w, d->point[d->last].value), buf_str(&b),
		         &(struct draw_words){ .hue = d->hue, .letters = 18, .bold = true });
	}
	plot_say(p, "plot $foot with lines lc rgb '%s' lw 1", draw_colour[HUE_AXIS]);
	if (indicative)
		plot_say(p, ", $indicative with impulses lw 1.2 dt " INDICATIVE_DASHES " lc rgb '%s'", draw_colour[HUE_COMMON]);
	if (line)
		plot_say(p, ", $line with lines lw 3 lc rgb '%s', $start with points pt 7 ps 0.8 lc rgb '%s'"
		         ", $dot with points pt 7 ps 0.9 lc rgb '%s'", draw_colour[d->hue], draw_colour[d->hue], draw_colour[d->hue]);
	if (alone)
		plot_say(p, ", $alone with points pt 7 ps 0.5 lc rgb '%s'", draw_colour[d->hue]);
	plot_say(p, "\n");
	draw_end(&w);
	buf_free(&b);
}
