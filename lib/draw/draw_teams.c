/* draw_teams — groups by their size inside the limits of their size: a funnel, for a talk and not for a ranking.
 *
 * The limits come from `compare`, which holds each group against all the others; here they become one curve. */
#include "draw_groups.h"
#include "draw_names.h"
#include "drawn_words.h"

enum { CLEAR = 7, LINE = 3, CURVE = 48 };            /* pixels about a dot; what it costs to stand on six pixels of a line; pieces of a curve */
enum { NAMED_MOST = 8 };                             /* on a phone: of more, some would have no room, and the others long lines */

static const struct draw_group **by_size(const struct draw_groups *g, size_t *n, struct arena *memory)
{
	const struct draw_group **at = arena_take(memory, g->n + 1, sizeof *at);

	*n = 0;
	for (size_t i = 0; i < g->n; i++) {
		const struct draw_group *o = &g->all[i];
		if (isnan(o->value) || isnan(o->near_lo) || isnan(o->near_hi) || !(o->of > 0))
			continue;
		size_t k = (*n)++;
		for (; k > 0 && at[k - 1]->of > o->of; k--)
			at[k] = at[k - 1];
		at[k] = o;
	}
	return at;
}

static struct draw_axis value_axis(const struct draw_groups *g, int lines)
{
	double lo = g->whole, hi = g->whole;

	for (size_t i = 0; i < g->n; i++) {
		const struct draw_group *o = &g->all[i];
		const double v[] = { o->value, o->near_lo, o->near_hi };
		for (size_t k = 0; k < COUNT(v) && o->of > 0; k++)
			if (!isnan(v[k]))
				lo = fmin(lo, v[k]), hi = fmax(hi, v[k]);
	}
	return draw_axis_of(draw_as(g->facts), lo, hi, lines, g->floor, g->ceiling);
}

static double within(const struct draw *w, double v)
{
	return fmin(fmax(v, w->y0), w->y1);
}

/* How far an edge stands from the middle for a group of size n: the root of a + b / n, how much groups differ and chance. */
struct edge { double a, b; };

static double edge_of(const struct draw_group *o, int which)
{
	return which == 0 ? o->near_lo : which == 1 ? o->near_hi : which == 2 ? o->far_lo : o->far_hi;
}

/* Each group's limits leave the group itself out, so that they jump where one weighs much: the curve is that which comes nearest to all
 * of them (least squares).  Those at the end of the scale say nothing of its course. */
static struct edge fit(const struct draw_groups *g, const struct draw_group *const *at, size_t n, int which)
{
	double sum = 0, x = 0, y = 0, xx = 0, xy = 0;

	for (int all = 0; all < 2 && sum < 2; all++)
		for (size_t i = 0; i < n; i++) {
			double v = edge_of(at[i], which), d = v - g->whole, of = 1 / at[i]->of;
			if (isnan(v) || (!all && (v <= g->floor || v >= g->ceiling)))
				continue;
			sum++, x += of, y += d * d, xx += of * of, xy += of * d * d;
		}
	double spread = xx - x * x / sum, b = spread > 1e-12 ? (xy - x * y / sum) / spread : 0;
	if (!(b > 0))
		return (struct edge){ y / sum, 0 };
	double a = (y - b * x) / sum;
	return a > 0 ? (struct edge){ a, b } : (struct edge){ 0, xy / xx };
}

static double edge_at(const struct draw_groups *g, const struct edge *e, int which, double size)
{
	double v = g->whole + (which % 2 ? 1 : -1) * sqrt(e->a + e->b / fmax(size, 0.5));

	v = isnan(g->floor) ? v : fmax(v, g->floor);
	return isnan(g->ceiling) ? v : fmin(v, g->ceiling);
}

/* $near and $far; and where their lines run, for the names. */
static void band_block(const struct draw *w, const struct draw_groups *g, const struct draw_group *const *at, size_t n, bool far, struct draw_room *room)
{
	const struct edge lo = fit(g, at, n, far ? 2 : 0), hi = fit(g, at, n, far ? 3 : 1);
	double            x0 = NAN, before[2] = { NAN, NAN };

	plot_block(w->plot, far ? "far" : "near");
	for (int i = 0; i <= CURVE; i++) {
		double x = w->x0 + (w->x1 - w->x0) * i / CURVE;
		double edge[] = { within(w, edge_at(g, &lo, 0, x)), within(w, edge_at(g, &hi, 1, x)) };
		plot_value(w->plot, x), plot_value(w->plot, edge[0]), plot_value(w->plot, edge[1]), plot_row(w->plot);
		for (int k = 0; k < 2; k++) {
			draw_room_line(room, draw_x(w, x0), draw_y(w, before[k]), draw_x(w, x), draw_y(w, edge[k]), LINE);
			before[k] = edge[k];
		}
		x0 = x;
	}
	plot_block_end(w->plot);
}

/* few: only those that are indicative, once more, to be made hollow. */
static bool dots_block(const struct draw *w, const struct draw_group *const *at, size_t n, enum verdict verdict, bool few)
{
	char name[16];
	bool any = false;

	snprintf(name, sizeof name, "%s%d", few ? "few" : "v", (int)verdict);
	for (size_t i = 0; i < n; i++) {
		if (at[i]->verdict != verdict || (few && !at[i]->indicative))
			continue;
		if (!any)
			plot_block(w->plot, name);
		any = true;
		plot_value(w->plot, at[i]->of), plot_value(w->plot, within(w, at[i]->value)), plot_row(w->plot);
	}
	if (any)
		plot_block_end(w->plot);
	return any;
}

/* On a phone those that do not stand apart have a number, the largest 1, and their names are below: how many that are. */
static size_t numbered(const struct draw_group *const *at, size_t n, enum draw_place place)
{
	size_t common = 0;

	for (size_t i = 0; i < n; i++)
		common += at[i]->verdict == VERDICT_COMMON;
	return place == PLACE_NARROW && n > NAMED_MOST ? common : 0;
}

/* In two columns, the first of them first. */
static void say_numbers(const struct draw *w, const struct draw_group *const *at, size_t n, size_t numbers, double y)
{
	struct buf b = {0};
	size_t     rows = (numbers + 1) / 2, k = 0;
	double     half = 0.48 * w->width, digits = draw_width(STR("00"), w->letters, false);

	for (size_t i = numbers > 0 ? n : 0; i > 0; i--) {
		if (at[i - 1]->verdict != VERDICT_COMMON)
			continue;
		double x = 4 + (k < rows ? 0 : half), at_y = y + 1.35 * w->letters * (double)(k % rows);
		b.n = 0;
		buf_addf(&b, "%zu", ++k);
		draw_say(w, x + digits, at_y, buf_str(&b), &(struct draw_words){ .side = SIDE_RIGHT, .hue = HUE_INK, .bold = true });
		b.n = 0;
		draw_short(&b, at[i - 1]->words, (k <= rows ? half : w->width - half) - digits - 12, w->letters, false);
		draw_say(w, x + digits + 6, at_y, buf_str(&b), &(struct draw_words){ .hue = HUE_TEXT });
	}
	buf_free(&b);
}

/* Those that stand apart first, then by size: whoever has no room is one of the others. */
static void say_names(const struct draw *w, const struct draw_group *const *at, size_t n, const struct draw_room *room, bool numbers)
{
	size_t number = 0;
	struct draw_name         *name = take(n + 1, sizeof *name);
	struct buf               *words = take(n + 1, sizeof *words);
	const struct draw_group **of = take(n + 1, sizeof *of);
	size_t                    names = 0;

	for (int bold = 1; bold >= 0; bold--)
		for (size_t i = n; i > 0; i--) {
			const struct draw_group *o = at[i - 1];
			if ((o->verdict != VERDICT_COMMON) != (bold == 1))
				continue;
			if (numbers && bold == 0)
				buf_addf(&words[names], "%zu", ++number);
			else
				draw_short(&words[names], o->words, (w->width < 600 ? 0.62 : w->letters > 20 ? 0.5 : 0.34) * (w->width - w->left - w->right), w->letters, bold);
			name[names] = (struct draw_name){ .x = draw_x(w, o->of), .y = draw_y(w, within(w, o->value)), .tall = 1.1 * w->letters,
			                                  .wide = draw_width(buf_str(&words[names]), w->letters, bold) };
			of[names++] = o;
		}
	draw_names_place(room, name, names, CLEAR);
	for (size_t i = 0; i < names; i++) {
		bool   bold = of[i]->verdict != VERDICT_COMMON;
		double length = hypot(name[i].end_x - name[i].x, name[i].end_y - name[i].y), from = CLEAR / fmax(length, CLEAR);
		if (name[i].said && name[i].far)
			draw_rule(w, name[i].x + from * (name[i].end_x - name[i].x), name[i].y + from * (name[i].end_y - name[i].y), name[i].end_x, name[i].end_y,
			          &(struct draw_ink){ .width = 0.8, .hue = HUE_COMMON });
		if (name[i].said)
			draw_say(w, name[i].spot.x, name[i].spot.y, buf_str(&words[i]), &(struct draw_words){ .side = name[i].spot.side, .hue = bold ? draw_marks[of[i]->verdict].words : HUE_TEXT, .bold = bold });
		buf_free(&words[i]);
	}
	free(name), free(words), free(of);
}

static void say_sizes(const struct draw *w)
{
	struct draw_axis a = draw_axis(fmax(w->x0, 0), w->x1, w->width < 600 ? 5 : 9, 1, 0, NAN);
	struct buf       b = {0};
	double           y = w->height - w->bottom + 6 + w->letters * 0.6;

	for (double v = a.from; v <= w->x1 + 1e-9; v += a.step) {
		if (v < w->x0)
			continue;
		b.n = 0;
		show_number(&b, v, a.decimals);
		draw_say(w, draw_x(w, v), y, buf_str(&b), &(struct draw_words){ .side = SIDE_CENTRE, .hue = HUE_TEXT });
	}
	b.n = 0;
	drawn_word(&b, "drawn-of");
	draw_say(w, (w->left + w->width - w->right) / 2, y + 1.2 * w->letters, buf_str(&b), &(struct draw_words){ .side = SIDE_CENTRE, .hue = HUE_TEXT });
	buf_free(&b);
}

/* At the right: the whole in bold, and the upper limits by name; a line's height apart, the whole where it is. */
static void say_lines(const struct draw *w, const struct draw_groups *g, const struct draw_group *last, str whole)
{
	bool   small = w->width < 600;
	double x = w->width - w->right + 8, row = 1.15 * w->letters, y = draw_y(w, within(w, g->whole));
	double near = draw_y(w, within(w, last->near_hi)), far = draw_y(w, within(w, last->far_hi));

	draw_say(w, x, y, whole, &(struct draw_words){ .hue = HUE_INK, .bold = true });
	near = fmin(near, y - row);
	far = fmin(far, near - row);
	struct buf limit[2] = { {0}, {0} };
	drawn_value(&limit[0], "drawn-limit", STR("95%"));
	drawn_value(&limit[1], "drawn-limit", STR("99.8%"));
	draw_say(w, x, near, small ? STR("95%") : buf_str(&limit[0]), &(struct draw_words){ .hue = HUE_QUIET });
	if (far > 0.4 * w->letters)
		draw_say(w, x, far, small ? STR("99.8%") : buf_str(&limit[1]), &(struct draw_words){ .hue = HUE_QUIET });
	buf_free(&limit[0]), buf_free(&limit[1]);
}

void draw_teams(struct plot *p, const struct draw_groups *g, const char *stem, enum draw_place place, struct arena *memory)
{
	const struct draw_size *size = &draw_places[place];
	struct draw_axis        axis = value_axis(g, size->lines);
	struct draw             w = { .plot = p, .width = size->width, .letters = size->letters };
	struct draw_room        room = {0};
	size_t                  n;
	struct buf              whole = {0};
	const struct draw_group **at = by_size(g, &n, memory);

	struct buf value = {0}, limit = {0};
	show_value(&value, draw_as(g->facts), g->whole / g->times);
	drawn_value(&whole, "drawn-all", buf_str(&value));
	drawn_value(&limit, "drawn-limit", STR("99.8%"));
	double from = at[0]->of, to = at[n - 1]->of, edge = fmax(0.07 * (to - from), 0.03 * to);
	w.left = 18 + draw_value_room(&axis, g->facts, w.letters);
	w.right = 16 + fmax(draw_width(buf_str(&whole), w.letters, true), draw_width(w.width < 600 ? STR("99.8%") : buf_str(&limit), w.letters, false));
	buf_free(&value), buf_free(&limit);
	w.top = 6 + w.letters;
	double axis_words = 14 + 2.4 * w.letters;
	bool   indicative = false;
	for (size_t i = 0; i < n; i++)
		indicative |= at[i]->indicative;
	w.bottom = axis_words + (w.width < 600 || w.letters > 20 ? draw_indicative_room(&w, indicative) : 0);      /* else beside the words of the axis */
	size_t numbers = numbered(at, n, place);
	w.bottom += numbers > 0 ? 6 + 1.35 * w.letters * (double)((numbers + 1) / 2) : 0;
	w.x0 = fmax(0, from - edge), w.x1 = to + edge;
	w.y0 = axis.from, w.y1 = axis.to;
	w.height = (int)(size->plot * (w.width < 600 ? 1.9 : 1.25) + w.top + w.bottom + 0.5);
	room.width = w.width - w.right + 2, room.height = w.height - w.bottom;
	draw_begin(&w, stem, size->ending);
	draw_value_axis(&w, &axis, g->facts);
	say_sizes(&w);
	say_lines(&w, g, at[n - 1], buf_str(&whole));
	draw_foot_block(&w);
	band_block(&w, g, at, n, true, &room);
	band_block(&w, g, at, n, false, &room);
	draw_room_box(&room, 0, 0, w.left - 2, w.height, 1e5);
	draw_room_line(&room, w.left, draw_y(&w, g->whole), w.width - w.right, draw_y(&w, g->whole), 3 * LINE);
	say_names(&w, at, n, &room, numbers > 0);
	say_numbers(&w, at, n, numbers, w.height - w.bottom + axis_words + 6 + 0.5 * w.letters);
	bool there[VERDICTS], few[VERDICTS];
	for (int v = 0; v < VERDICTS; v++) {
		there[v] = dots_block(&w, at, n, (enum verdict)v, false);
		few[v] = dots_block(&w, at, n, (enum verdict)v, true);
	}
	if (indicative)
		draw_indicative_key(&w, INDICATIVE_HOLLOW, w.left);
	plot_block(p, "mean");
	plot_value(p, w.x0), plot_value(p, g->whole), plot_row(p);
	plot_value(p, w.x1), plot_value(p, g->whole), plot_row(p);
	plot_block_end(p);
	plot_say(p, "plot $far with filledcurves fs solid noborder fc rgb '%s', $near with filledcurves fs solid noborder fc rgb '%s'",
	         draw_colour[HUE_BAND_ON], draw_colour[HUE_BAND]);
	plot_say(p, ", $grid with lines lc rgb '%s' lw 1", draw_colour[HUE_RULE]);
	plot_say(p, ", $far using 1:2 with lines lw 1.2 dt (2,3) lc rgb '%s', $far using 1:3 with lines lw 1.2 dt (2,3) lc rgb '%s'", draw_colour[HUE_QUIET], draw_colour[HUE_QUIET]);
	plot_say(p, ", $near using 1:2 with lines lw 1 lc rgb '%s', $near using 1:3 with lines lw 1 lc rgb '%s'", draw_colour[HUE_AXIS], draw_colour[HUE_AXIS]);
	plot_say(p, ", $foot with lines lc rgb '%s' lw 1, $mean with lines lw 1.6 lc rgb '%s'", draw_colour[HUE_AXIS], draw_colour[HUE_QUIET]);
	for (int v = 0; v < VERDICTS; v++)
		if (there[v]) {
			double size_of = v == VERDICT_COMMON ? 0.66 : 1.15 * draw_marks[v].size;
			plot_say(p, ", $v%d with points pt 7 ps %.3g lc rgb '%s', $v%d with points pt %d ps %.3g lc rgb '%s'", v, draw_marks[v].halo,
			         draw_colour[HUE_WHITE], v, v == VERDICT_COMMON ? 7 : draw_marks[v].shape, size_of, draw_colour[draw_marks[v].hue]);
			if (few[v])
				plot_say(p, ", $few%d with points pt %d ps %.3g lc rgb '%s'", v, v == VERDICT_COMMON ? 7 : draw_marks[v].shape, 0.6 * size_of, draw_colour[HUE_WHITE]);
		}
	plot_say(p, "\n");
	draw_end(&w);
	draw_room_free(&room);
	buf_free(&whole);
}
