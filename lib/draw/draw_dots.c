/* draw_dots — a dot and its interval for every group, groupings one under another; the whole is a line through them all. */
#include "draw_groups.h"

#include "drawn_words.h"

enum { ROW = 27, BETWEEN = 12 };          /* pixels at letters of 15 */

static double unit(const struct draw *w)
{
	return w->letters / 15.0;
}

/* Of large print the rows stand closer: with its headline all of them are one page. */
static double row_tall(const struct draw *w)
{
	return w->letters > 20 ? 1.25 * w->letters : ROW * unit(w);
}

static double between(const struct draw *w)
{
	return (w->letters > 20 ? 0.3 : 1) * BETWEEN * unit(w);
}

static bool is_narrow(const struct draw *w)
{
	return w->width < 600;
}

/* A grouping's head stands beside its first row; where there is no room for that, on a row of its own: above. */
static double rows_of(const struct draw *w, const struct draw_groups *g, size_t groupings, bool above)
{
	double rows = 0;

	for (size_t i = 0; i < groupings; i++)
		rows += (double)(g[i].n + (above ? 1 : 0)) * row_tall(w) + (i ? between(w) : 0);
	return rows;
}

static struct draw_axis value_axis(const struct draw_groups *g, size_t groupings, double whole, int lines)
{
	double lo = isnan(whole) ? INFINITY : whole, hi = isnan(whole) ? -INFINITY : whole, floor = 0;

	for (size_t i = 0; i < groupings; i++) {
		floor = isnan(g[i].floor) ? NAN : floor;
		for (size_t k = 0; k < g[i].n; k++) {
			const double v[] = { g[i].all[k].value, g[i].all[k].lo, g[i].all[k].hi };
			for (size_t m = 0; m < COUNT(v); m++)
				if (!isnan(v[m]))
					lo = fmin(lo, v[m]), hi = fmax(hi, v[m]);
		}
	}
	return draw_axis_of(draw_as(g->facts), lo, hi, lines, floor, g->ceiling);
}

/* 69% (1,491) at the right; c and x where nothing may be shown or known. */
static void say_figure(const struct draw *w, const struct draw_groups *g, const struct draw_group *o, double y)
{
	struct buf        b = {0};
	bool              apart = o->verdict != VERDICT_COMMON;
	struct draw_words how = { .hue = apart ? draw_marks[o->verdict].words : HUE_TEXT, .bold = apart };

	if (isnan(o->value)) {
		draw_say(w, w->width - w->right + 10, y, o->hidden ? STR("c") : STR("x"), &(struct draw_words){ .hue = HUE_QUIET });
		return;
	}
	show_value(&b, draw_as(g->facts), o->value / g->times);
	draw_say(w, w->width - w->right + 10, y, buf_str(&b), &how);
	b.n = 0;
	if (!isnan(o->point->n)) {
		buf_addc(&b, '(');
		show_count(&b, o->point->n);
		buf_addc(&b, ')');
		how.side = SIDE_RIGHT;
		draw_say(w, w->width - 4, y, buf_str(&b), &how);
	}
	buf_free(&b);
}

static void draw_row(const struct draw *w, const struct draw_groups *g, const struct draw_group *o, double y, double room)
{
	bool       apart = o->verdict != VERDICT_COMMON;
	struct buf b = {0};

	draw_short(&b, o->words, room, w->letters, apart);
	draw_say(w, w->left - 10, y, buf_str(&b), &(struct draw_words){ .side = SIDE_RIGHT, .hue = HUE_TEXT, .bold = apart });
	buf_free(&b);
	say_figure(w, g, o, y);
	if (isnan(o->value)) {
		/* hidden: an open mark at the beginning of the row, and no dot */
		if (o->hidden)
			draw_mark(w, w->left + 5, y, 4, 0.5, HUE_QUIET);
		return;
	}
	if (!isnan(o->lo) && !isnan(o->hi)) {
		double x0 = draw_x(w, fmax(o->lo, w->x0)), x1 = draw_x(w, fmin(o->hi, w->x1)), cap = 5 * unit(w);
		struct draw_ink ink = { .width = 1.4, .hue = apart ? draw_marks[o->verdict].hue : HUE_COMMON, .back = true, .dashes = o->indicative ? INDICATIVE_DASHES : NULL };
		draw_rule(w, x0, y, x1, y, &ink);
		ink.dashes = NULL;
		draw_rule(w, x0, y - cap, x0, y + cap, &ink);
		draw_rule(w, x1, y - cap, x1, y + cap, &ink);
	}
	void (*mark)(const struct draw *, double, double, int, double, enum hue) = o->indicative ? draw_hollow : draw_mark;
	mark(w, draw_x(w, o->value), y, apart ? draw_marks[o->verdict].shape : 7, apart ? 1.1 * draw_marks[o->verdict].size : 0.66, draw_marks[o->verdict].hue);
}

static void draw_frame(const struct draw *w, const struct draw_axis *a, const struct draw_groups *g, double whole)
{
	struct buf b = {0};
	double     foot = w->height - w->bottom;

	draw_axis_under(w, a, draw_as(g->facts));
	if (!isnan(whole)) {
		double x = draw_x(w, whole);
		draw_rule(w, x, w->top - 4, x, foot, &(struct draw_ink){ .width = 1.6, .hue = HUE_QUIET, .back = true });
		struct buf value = {0};
		b.n = 0;
		show_value(&value, draw_as(g->facts), whole / g->times);
		drawn_value(&b, "drawn-all", buf_str(&value));
		buf_free(&value);
		double half = draw_width(buf_str(&b), w->letters, true) / 2;
		draw_say(w, fmin(fmax(x, half + 2), w->width - half - 2), w->top - 8 - w->letters * 0.5, buf_str(&b),
		         &(struct draw_words){ .side = SIDE_CENTRE, .hue = HUE_INK, .bold = true });
	}
	buf_free(&b);
}

void draw_dots(struct plot *p, const struct draw_groups *g, size_t groupings, struct draw_said *said, const char *stem, enum draw_place place)
{
	const struct draw_size *size = &draw_places[place];
	struct draw             w = { .plot = p, .width = size->width, .letters = size->letters };
	bool                    small = is_narrow(&w) || w.letters > 20, above = said && small;      /* heads on rows of their own */
	double                  whole = NAN, names = 0, heads = 0, value = 0, y;
	bool                    indicative = false;
	struct buf              b = {0};

	for (size_t i = 0; i < groupings; i++) {
		indicative |= g[i].indicative > 0;
		whole = isnan(whole) ? g[i].whole : whole;
		heads = said ? fmax(heads, draw_width(draw_said_grouping(said, g[i].by), w.letters, true)) : 0;
		for (size_t k = 0; k < g[i].n; k++) {
			names = fmax(names, draw_width(g[i].all[k].words, w.letters, true));
			b.n = 0;
			if (!isnan(g[i].all[k].value)) {
				show_value(&b, draw_as(g->facts), g[i].all[k].value / g->times);
				buf_addc(&b, '(');
				show_count(&b, g[i].all[k].point->n);
				buf_add(&b, STR(")"));
			}
			value = fmax(value, draw_width(buf_str(&b), w.letters, true));
		}
	}
	struct draw_axis axis = value_axis(g, groupings, whole, is_narrow(&w) ? 4 : w.letters > 20 ? 5 : 8);
	double room = fmin(names, (small ? 0.5 : 0.3) * w.width);
	heads = above ? w.width - 10 : fmin(heads, 0.17 * w.width);
	w.left = 12 + room + (above || !said ? 0 : heads + 14);
	w.right = 22 + fmax(value, 2 * w.letters);
	w.top = isnan(whole) ? 6 : 14 + 1.1 * w.letters;
	w.bottom = 8 + 1.25 * w.letters + draw_indicative_room(&w, indicative);
	w.height = (int)(w.top + w.bottom + rows_of(&w, g, groupings, above) + 0.5);
	w.x0 = axis.from, w.x1 = axis.to, w.y0 = 0, w.y1 = 1;
	draw_begin(&w, stem, size->ending);
	draw_frame(&w, &axis, g, whole);
	if (indicative)
		draw_indicative_key(&w, INDICATIVE_DOT, w.left);
	y = w.top + row_tall(&w) / 2;
	for (size_t i = 0; i < groupings; i++) {
		b.n = 0;
		if (said)
			draw_short(&b, draw_said_grouping(said, g[i].by), heads, w.letters, true);
		draw_say(&w, 2, y, buf_str(&b), &(struct draw_words){ .hue = HUE_INK, .bold = true });
		y += above ? row_tall(&w) : 0;
		for (size_t k = 0; k < g[i].n; k++, y += row_tall(&w))
			draw_row(&w, &g[i], &g[i].all[k], y, room);
		y += between(&w);
	}
	draw_blank(&w);
	draw_end(&w);
	buf_free(&b);
}
