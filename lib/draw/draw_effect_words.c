/* draw_effect_words — what stands beside the arrow, and at the ends of the two lines. */
#include "draw_effect.h"

#include "drawn_words.h"

/* +9 points; −0.15: a difference of percentages is in points. */
static void say_change(struct buf *b, const struct drawn *d, double v, bool plus)
{
	if (plus && v > 0)
		buf_addc(b, '+');
	if (draw_as(d->facts) == AS_PERCENT)
		show_number(b, v, 0);
	else
		show_value(b, draw_as(d->facts), v / d->times);
}

bool effect_is_small(const struct draw *w)
{
	return w->width < 600;
}

/* Beside the arrow large letters would stand on the points. */
bool effect_says_under(const struct draw *w)
{
	return effect_is_small(w) || w->letters > 20;
}

/* The two lines of words beside the arrow at x, from y0 to y1, where they cover least; or under the axis, `foot` from the end of the drawing. */
static void place_words(const struct draw *w, struct buf line[static 2], double x, double y0, double y1, double foot, struct draw_room *room)
{
	double       wide = fmax(draw_width(buf_str(&line[0]), w->letters, true), draw_width(buf_str(&line[1]), w->letters, false));
	double       row = 1.25 * w->letters, tall = line[1].n ? 2 * row : row, best_x = w->left, best_y = w->height - row - 3 - foot, least = INFINITY;
	enum side    best = SIDE_LEFT;
	const struct { enum side side; double x, left; } places[] = {
		{ SIDE_LEFT, x + 9, x + 9 }, { SIDE_RIGHT, x - 9, x - 9 - wide }, { SIDE_CENTRE, x, x - wide / 2 } };

	draw_room_line(room, x, y0, x, y1, 10);
	for (size_t i = 0; i < COUNT(places) && !effect_says_under(w); i++)
		for (double y = w->top + tall / 2; y <= w->height - w->bottom - tall / 2; y += 4) {
			double left = places[i].left;
			double cost = draw_room_cost(room, left - 2, y - tall / 2, left + wide + 2, y + tall / 2) + 0.04 * fabs(y - (y0 + y1) / 2) + (double)i
				+ (left + 0.94 * wide > w->width - w->right + 4 || left < w->left ? 1e3 : 0);
			if (cost < least)
				least = cost, best_x = places[i].x, best_y = y, best = places[i].side;
		}
	for (int i = 0; i < 2 && line[i].n; i++)
		draw_say(w, best_x, best_y - tall / 2 + row * (i + 0.5), buf_str(&line[i]),
		         &(struct draw_words){ .side = best, .hue = i ? HUE_TEXT : HUE_INK, .bold = i == 0 });
}

void effect_say(const struct draw *w, const struct drawn *d, const struct drawn_columns *c, const struct effect *e, struct draw_room *room)
{
	struct buf line[2] = { {0}, {0} };
	double     top = effect_number(d, e->at, c->fitted), x = draw_x(w, draw_middle(&d->point[e->at]));
	double     y0 = draw_y(w, draw_possible(d, top - e->effect)), y1 = draw_y(w, draw_possible(d, top));
	int        periods = (int)(e->at - e->event) + 1;

	struct buf change = {0}, lo = {0}, hi = {0}, when = {0};
	say_change(&change, d, e->effect, true);
	buf_addf(&when, "%d", d->months ? periods * d->months : periods);
	static const char *const key[2][2] = { { "drawn-after-weeks", "drawn-after-months" }, { "drawn-points-after-weeks", "drawn-points-after-months" } };
	drawn_between(&line[0], key[draw_as(d->facts) == AS_PERCENT][d->months > 0], buf_str(&change), buf_str(&when));
	if (!isnan(e->lo) && !isnan(e->hi)) {
		say_change(&lo, d, e->lo, false);
		say_change(&hi, d, e->hi, false);
		drawn_between(&line[1], "drawn-interval", buf_str(&lo), buf_str(&hi));
	}
	buf_free(&change), buf_free(&lo), buf_free(&hi), buf_free(&when);
	plot_say(w->plot, "set arrow from screen %.5f,%.5f to screen %.5f,%.5f %s size screen %.5f,25 filled lw 2 lc rgb '%s' front\n", x / w->width,
	         1 - y0 / w->height, x / w->width, 1 - y1 / w->height, fabs(y1 - y0) > 1.4 * w->letters ? "heads" : "nohead", 0.55 * w->letters / w->width,
	         draw_colour[HUE_INK]);
	place_words(w, line, x, y0, y1, w->width > 400 && effect_is_small(w) ? 0 : draw_indicative_room(w, draw_indicative_any(d)), room);
	buf_free(&line[0]), buf_free(&line[1]);
}

void effect_find_ends(struct ends *o, const struct drawn *d, const struct drawn_columns *c)
{
	*o = (struct ends){ .actual = d->point[d->last].value, .expected = NAN };
	for (size_t i = 0; i < d->n; i++) {
		double v = draw_possible(d, effect_number(d, i, c->expected));
		o->expected = isnan(v) ? o->expected : v;
	}
	show_value(&o->says[0], draw_as(d->facts), draw_shown(d, d->last));
	show_value(&o->says[1], draw_as(d->facts), o->expected / d->times);
}

static const char *const end_word[] = { "drawn-actual", "drawn-expected" };

void effect_say_ends(const struct draw *w, const struct drawn *d, const struct ends *o)
{
	bool   small = effect_is_small(w);
	double row = 1.2 * w->letters, tall = small ? 2 * row : row, x = draw_x(w, d->point[d->n - 1].to) + 8;
	double y[] = { draw_y(w, o->actual), draw_y(w, o->expected) };
	int    low = y[0] > y[1] ? 0 : 1, high = !low;            /* which stands lower on the page */

	double push = fmax(0, tall + 2 - (y[low] - y[high])) / 2;
	y[low] += push, y[high] -= push;
	double over = fmax(0, y[low] + tall / 2 - (w->height - w->bottom + row / 2));
	y[low] -= over, y[high] -= over;
	for (int k = 0; k < 2; k++) {
		struct draw_words how = { .hue = k ? HUE_TEXT : HUE_HEAD, .bold = k == 0 };
		struct buf        b = {0};
		drawn_word(&b, end_word[k]);
		if (!small)
			buf_addf(&b, " %.*s", FMT(buf_str(&o->says[k])));
		draw_say(w, x, y[k] - (small ? row / 2 : 0), buf_str(&b), &how);
		if (small)
			draw_say(w, x, y[k] + row / 2, buf_str(&o->says[k]), &how);
		buf_free(&b);
	}
}

double effect_ends_room(const struct draw *w, const struct ends *o)
{
	double most = 0;

	for (int k = 0; k < 2; k++) {
		struct buf b = {0};
		drawn_word(&b, end_word[k]);
		double says = draw_width(buf_str(&o->says[k]), w->letters, k == 0), name = draw_width(buf_str(&b), w->letters, k == 0);
		buf_free(&b);
		most = fmax(most, effect_is_small(w) ? fmax(says, name) : name + says + 0.4 * w->letters);
	}
	return most;
}
