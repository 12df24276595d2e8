/* draw_funnel — every group by its size, inside limits that narrow as groups grow; ours in blue, the rest grey and unnamed. */
#include "draw_lines.h"

static struct draw_axis value_axis(const struct funnel_drawn *f, int lines)
{
	double most = f->target;

	for (size_t i = 0; i < f->dots; i++)
		most = fmax(most, f->dot[i].value);
	/* the widest of the limits may run far over every dot: they are cut, no dot is */
	for (size_t i = 0; i < f->bands; i++)
		most = fmax(most, fmin(f->band[i].hi, 1.15 * most));
	return draw_axis(0, most, lines, 0, 0, f->ceiling);
}

static void band_block(const struct draw *w, const struct funnel_drawn *f, const char *name, bool far)
{
	plot_block(w->plot, name);
	for (size_t i = 0; i < f->bands; i++) {
		const struct funnel_band *b = &f->band[i];
		plot_value(w->plot, log10(b->of));
		plot_value(w->plot, fmin(fmax(far ? b->far_lo : b->lo, 0), w->y1));
		plot_value(w->plot, fmin(far ? b->far_hi : b->hi, w->y1));
		plot_row(w->plot);
	}
	plot_block_end(w->plot);
}

/* $in and $out: the others; $us. */
static void dot_blocks(const struct draw *w, const struct funnel_drawn *f, bool there[static 3])
{
	static const char *const name[] = { "in", "out", "us" };

	for (int kind = 0; kind < 3; kind++) {
		bool any = false;
		for (size_t i = 0; i < f->dots; i++) {
			bool us = f->ours && i + 1 == f->dots;
			if ((kind == 2) != us || (kind < 2 && f->dot[i].out != (kind == 1)))
				continue;
			if (!any)
				plot_block(w->plot, name[kind]);
			any = true;
			plot_value(w->plot, log10(f->dot[i].of)), plot_value(w->plot, f->dot[i].value), plot_row(w->plot);
		}
		if (any)
			plot_block_end(w->plot);
		there[kind] = any;
	}
}

/* 100 1,000 10,000, and halves and fifths where these alone are few. */
static void size_axis(const struct draw *w, str below)
{
	static const double parts[] = { 1, 2, 5 };
	struct buf          b = {0};
	double              said = -INFINITY, y = w->height - w->bottom + 6 + w->letters * 0.6;

	for (int ten = 0; ten < 9; ten++)
		for (size_t i = 0; i < COUNT(parts); i++) {
			double size = parts[i] * pow(10, ten), x = draw_x(w, log10(size)), half;
			b.n = 0;
			show_number(&b, size, 0);
			half = draw_width(buf_str(&b), w->letters, false) / 2;
			if (x < w->left || x > w->width - w->right || x - half < said + 12)
				continue;
			draw_say(w, x, y, buf_str(&b), &(struct draw_words){ .side = SIDE_CENTRE, .hue = HUE_TEXT });
			said = x + half;
		}
	b.n = 0;
	draw_short(&b, below, w->width - w->left - 8, w->letters, false);
	draw_say(w, w->left, y + 1.25 * w->letters, buf_str(&b), &(struct draw_words){ .hue = HUE_TEXT });
	buf_free(&b);
}

static void say_ours(const struct draw *w, const struct funnel_drawn *f)
{
	const struct funnel_dot *us = &f->dot[f->dots - 1];
	struct buf               b = {0};
	double                   x = draw_x(w, log10(us->of)), y = draw_y(w, us->value);
	bool                     left = x > (w->width - w->right + w->left) / 2;

	draw_short(&b, f->name, (left ? x - w->left : w->width - w->right - x) - 14, w->letters, true);
	draw_say(w, left ? x - 9 : x + 9, y < w->top + w->letters ? y + w->letters : y - 0.75 * w->letters, buf_str(&b),
	         &(struct draw_words){ .side = left ? SIDE_RIGHT : SIDE_LEFT, .hue = HUE_HEAD, .bold = true });
	buf_free(&b);
}

void draw_funnel(struct plot *p, const struct funnel_drawn *f, const char *stem, enum draw_place place)
{
	const struct draw_size *size = &draw_places[place];
	struct draw_axis        axis = value_axis(f, size->lines);
	struct draw             w = { .plot = p, .width = size->width, .letters = size->letters, .top = 12 };
	bool                    there[3];

	w.left = 18 + draw_value_room(&axis, f->facts, w.letters);
	w.right = 18 + fmin(0.3 * w.width, draw_width(f->target_name, w.letters, false));
	w.bottom = 16 + 2.4 * w.letters;
	w.x0 = log10(f->band[0].of), w.x1 = log10(f->band[f->bands - 1].of);
	if (!(w.x1 > w.x0))
		w.x0 -= 0.1, w.x1 += 0.1;
	double room = 0.02 * (w.x1 - w.x0);
	w.x0 -= room, w.x1 += room;
	w.y0 = axis.from, w.y1 = axis.to;
	w.height = (int)(size->plot * 1.2 + w.top + w.bottom + 0.5);
	draw_begin(&w, stem, size->ending);
	draw_value_axis(&w, &axis, f->facts);
	size_axis(&w, f->below);
	draw_say(&w, w.width - w.right + 8, draw_y(&w, f->target), f->target_name, &(struct draw_words){ .hue = HUE_TEXT });
	if (f->ours)
		say_ours(&w, f);
	draw_foot_block(&w);
	band_block(&w, f, "far", true);
	band_block(&w, f, "near", false);
	plot_block(p, "target");
	plot_value(p, w.x0), plot_value(p, f->target), plot_row(p);
	plot_value(p, w.x1), plot_value(p, f->target), plot_row(p);
	plot_block_end(p);
	dot_blocks(&w, f, there);
	plot_say(p, "plot $far with filledcurves fs solid noborder fc rgb '%s', $near with filledcurves fs solid noborder fc rgb '%s'",
	         draw_colour[HUE_BAND_ON], draw_colour[HUE_BAND]);
	plot_say(p, ", $far using 1:2 with lines lw 1 dt (2,3) lc rgb '%s', $far using 1:3 with lines lw 1 dt (2,3) lc rgb '%s'", draw_colour[HUE_AXIS], draw_colour[HUE_AXIS]);
	plot_say(p, ", $foot with lines lc rgb '%s' lw 1, $target with lines lw 1.6 lc rgb '%s'", draw_colour[HUE_AXIS], draw_colour[HUE_QUIET]);
	if (there[0])
		plot_say(p, ", $in with points pt 7 ps 0.45 lc rgb '%s'", draw_colour[HUE_COMMON]);
	if (there[1])
		plot_say(p, ", $out with points pt 9 ps 0.75 lc rgb '%s'", draw_colour[HUE_CHANGED]);
	if (there[2])
		plot_say(p, ", $us with points pt 7 ps 1.6 lc rgb '%s', $us with points pt 7 ps 1.15 lc rgb '%s'", draw_colour[HUE_WHITE],
		         draw_colour[HUE_HEAD]);
	plot_say(p, "\n");
	draw_end(&w);
}
