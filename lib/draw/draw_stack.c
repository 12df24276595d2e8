/* draw_stack — bars of a hundred, a row each: from nought; or to both sides of the middle, where the codes have poles. */
#include "draw.h"

#include "drawn_words.h"

enum { BAR = 20, STEP = 24, FEW = 8 };    /* pixels at letters of 15; rows */

struct paint { enum hue fill, words; };
static const struct paint shades[STACK_PARTS] = {
	{ HUE_HEAD, HUE_WHITE }, { HUE_BETTER, HUE_WHITE }, { HUE_SKY, HUE_INK }, { HUE_PALE, HUE_INK }, { HUE_QUIET, HUE_WHITE },
};
/* From the middle outwards; so that in grey, too, each is apart from its neighbour. */
static const struct paint better[] = { { HUE_SKY, HUE_INK }, { HUE_HEAD, HUE_WHITE } };
static const struct paint worse[] = { { HUE_AMBER, HUE_INK }, { HUE_RUST, HUE_WHITE } };
static const struct paint middle[] = { { HUE_PALE, HUE_INK }, { HUE_AXIS, HUE_INK }, { HUE_PALE, HUE_INK } };

/* The parts in the order they are drawn, from the left, and their paint. */
struct order { size_t part[STACK_PARTS]; struct paint paint[STACK_PARTS]; bool poles, totals; size_t positive; double counts; };      /* totals: the better parts together, in a column; counts: pixels of theirs */

static void find_order(struct order *o, const struct stack *s)
{
	size_t worst = 0, best = 0, between = 0;

	*o = (struct order){ .poles = s->parts > 1 };
	for (size_t i = 0; i < s->parts; i++) {
		double pole = s->part[i].pole;
		o->poles = o->poles && !isnan(pole);
		worst += pole < 0, best += pole > 0;
	}
	o->poles = o->poles && worst > 0 && best > 0 && worst <= COUNT(worse) && best <= COUNT(better);
	for (size_t i = 0; i < s->parts; i++) {
		size_t k = i;
		for (; o->poles && k && s->part[o->part[k - 1]].pole > s->part[i].pole; k--)
			o->part[k] = o->part[k - 1];
		o->part[k] = i;
	}
	for (size_t k = 0; k < s->parts; k++) {
		double pole = s->part[o->part[k]].pole;
		o->paint[k] = !o->poles ? shades[k] : pole < 0 ? worse[worst - 1 - k] : pole > 0 ? better[best == 1 ? 1 : k + best - s->parts] : middle[between++];
	}
	o->positive = o->poles ? best : 0;
}

/* How much of a row stands left of the middle: all that is worse, and half of what is neither. */
static double left_of(const struct stack *s, const struct stack_row *r)
{
	double left = 0;

	for (size_t i = 0; i < s->parts; i++)
		left += s->part[i].pole < 0 ? r->value[i] : s->part[i].pole > 0 ? 0 : r->value[i] / 2;
	return left;
}

static double positive_of(const struct stack *s, const struct stack_row *r)
{
	double sum = 0;

	for (size_t i = 0; i < s->parts; i++)
		sum += s->part[i].pole > 0 ? r->value[i] : 0;
	return sum;
}

static double unit(const struct draw *w)
{
	return w->letters / 15.0;
}

/* Alone on its page, few rows stand further apart, and are taller. */
static double step_of(const struct draw *w, const struct stack *s, enum draw_place place)
{
	return STEP * unit(w) * (place != PLACE_LARGE ? 1 : s->rows <= FEW ? 1.6 : 1.25);
}

static bool is_narrow(const struct draw *w)
{
	return w->width < 600;
}

/* What is worse has a white line along its outer edge: in grey its colour is that of a part in the middle. */
static void draw_edge(const struct draw *w, const struct stack *s, const struct order *o, size_t k, double x0, double x1, double top, double bottom)
{
	double x = x0 + 4 * unit(w);

	if (o->poles && s->part[o->part[k]].pole < 0 && x1 - x0 > 9 * unit(w))
		draw_rule(w, x, top, x, bottom, &(struct draw_ink){ .width = 1.6 * unit(w), .hue = HUE_WHITE });
}

/* The key: a square of its colour and its words, in as many rows as it takes; in the order of the bars. */
static int draw_key(const struct draw *w, const struct stack *s, const struct order *o, bool say)
{
	double x = 2, room = w->width - 8, box = 6.5 * unit(w);
	int    rows = 1;

	for (size_t k = 0; k < s->parts; k++) {
		struct buf b = {0};
		draw_short(&b, s->part[o->part[k]].words, room - 2 - 22 * unit(w), w->letters, false);
		double wide = 20 * unit(w) + draw_width(buf_str(&b), w->letters, false);
		if (x > 2 && x + wide > room)
			x = 2, rows++;
		if (say) {
			double y = 12 * unit(w) + 1.4 * w->letters * (rows - 1);
			draw_box(w, x, y - box, x + 2 * box, y + box, o->paint[k].fill, o->paint[k].fill);
			draw_edge(w, s, o, k, x, x + 2 * box, y - box, y + box);
			draw_say(w, x + 19 * unit(w), y, buf_str(&b), &(struct draw_words){ .hue = HUE_TEXT });
		}
		x += wide + 18 * unit(w);
		buf_free(&b);
	}
	return rows;
}

static void draw_row(const struct draw *w, const struct stack *s, const struct order *o, const struct stack_row *r, double y, double half, double middle_at)
{
	double     x = o->poles ? middle_at - left_of(s, r) : 0;
	struct buf b = {0};

	if (!r->shown) {
		draw_say(w, w->left + 4, y, r->hidden ? STR("c") : STR("x"), &(struct draw_words){ .hue = HUE_QUIET });
		return;
	}
	double x_left = draw_x(w, x);
	for (size_t k = 0; k < s->parts; k++) {
		double v = r->value[o->part[k]], x0 = draw_x(w, x), x1 = draw_x(w, x + v);
		bool   strong = o->poles ? s->part[o->part[k]].pole > 0 : k == 0;
		if (v > 0)
			draw_box(w, x0, y - half, x1, y + half, o->paint[k].fill, HUE_WHITE);
		draw_edge(w, s, o, k, x0, x1, y - half, y + half);
		b.n = 0;
		show_number(&b, v, 0);
		buf_add(&b, k == 0 && !o->poles ? STR("%") : STR(""));
		if (v >= 5 && x1 - x0 >= draw_width(buf_str(&b), w->letters, true) + 4)
			draw_say(w, (x0 + x1) / 2, y, buf_str(&b), &(struct draw_words){ .side = SIDE_CENTRE, .hue = o->paint[k].words, .bold = strong });
		x += v;
	}
	if (r->indicative)
		draw_frame_dashed(w, x_left - 2.5, y - half - 2.5, draw_x(w, x) + 2.5, y + half + 2.5, HUE_INK);
	b.n = 0;
	if (o->totals) {
		show_number(&b, positive_of(s, r), 0);
		buf_addc(&b, '%');
		draw_say(w, w->width - 4 - o->counts, y, buf_str(&b), &(struct draw_words){ .side = SIDE_RIGHT, .hue = HUE_HEAD, .bold = true });
	}
	b.n = 0;
	if (!isnan(r->of)) {
		buf_add(&b, is_narrow(w) ? STR("(") : STR(""));
		show_count(&b, r->of);
		buf_add(&b, is_narrow(w) ? STR(")") : STR(""));
		draw_say(w, w->width - 4, y, buf_str(&b), &(struct draw_words){ .side = SIDE_RIGHT, .hue = HUE_TEXT });
	}
	buf_free(&b);
}

/* Where there is little room and the one better part says its number within every bar, a column would only say it again. */
static bool has_totals(const struct draw *w, const struct stack *s, const struct order *o)
{
	bool within = is_narrow(w) && o->positive == 1;

	for (size_t i = 0; i < s->rows && within; i++)
		within = !s->row[i].shown || positive_of(s, &s->row[i]) >= 25;
	return o->poles && !within;
}

/* The column of how many each row is a share of, under its word, or in brackets where there is no room for that; nought: of none it may be said. */
static double counts_room(const struct draw *w, const struct stack *s, struct buf *word)
{
	double most = 0;

	for (size_t i = 0; i < s->rows; i++) {
		struct buf b = {0};
		if (s->row[i].shown && !isnan(s->row[i].of))
			show_count(&b, s->row[i].of);
		most = fmax(most, draw_width(buf_str(&b), w->letters, false));
		buf_free(&b);
	}
	if (most > 0 && is_narrow(w))
		return most + draw_width(STR("()"), w->letters, false) + 5;
	if (most > 0)
		drawn_word(word, "drawn-counted");
	return most > 0 ? fmax(most, draw_width(buf_str(word), w->letters, false)) + 14 : 0;
}

/* Over the totals: the words of the one better part, or that they are all of them. */
static void say_total(struct buf *to, const struct stack *s, const struct order *o, double room, int letters)
{
	struct buf b = {0};

	if (o->positive == 1)
		buf_add(&b, s->part[o->part[s->parts - 1]].words);
	else
		drawn_word(&b, "drawn-total");
	draw_short(to, buf_str(&b), room, letters, true);
	buf_free(&b);
}

void draw_stack(struct plot *p, const struct stack *s, const char *stem, enum draw_place place)
{
	struct draw  w = { .plot = p, .width = draw_places[place].width, .letters = draw_places[place].letters, .bottom = 4 };
	struct order o;
	struct buf   b = {0}, counted = {0};
	double       names = 0, left = 0, right = 0;
	bool         indicative = false;

	find_order(&o, s);
	o.totals = has_totals(&w, s, &o);
	o.counts = counts_room(&w, s, &counted);
	for (size_t i = 0; i < s->rows; i++) {
		names = fmax(names, draw_width(s->row[i].words, w.letters, true));
		indicative |= s->row[i].indicative;
		if (s->row[i].shown && o.poles)
			left = fmax(left, left_of(s, &s->row[i])), right = fmax(right, 100 - left_of(s, &s->row[i]));
	}
	names = fmin(names, (is_narrow(&w) ? 0.4 : 0.36) * w.width);
	w.left = names + 12;
	w.right = o.counts + (o.totals ? 14 + draw_width(STR("100%"), w.letters, true) : 4);
	w.top = 10 * unit(&w) + 1.4 * w.letters * draw_key(&w, s, &o, false) + (o.totals || counted.n > 0 ? 1.3 * w.letters : 0);
	w.bottom += draw_indicative_room(&w, indicative);
	double step = step_of(&w, s, place);
	w.height = (int)(w.top + w.bottom + (double)s->rows * step + 0.5);
	w.x0 = 0, w.x1 = o.poles && left + right > 0 ? left + right : 100;
	w.y0 = 0, w.y1 = 1;
	draw_begin(&w, stem, draw_places[place].ending);
	draw_key(&w, s, &o, true);
	if (o.poles) {
		double x = draw_x(&w, left);
		draw_rule(&w, x, w.top - 2, x, w.height - w.bottom, &(struct draw_ink){ .width = 1.2, .hue = HUE_INK });
	}
	if (o.totals) {
		say_total(&b, s, &o, w.width - w.left - o.counts, w.letters);
		draw_say(&w, w.width - 4 - o.counts, w.top - 0.75 * w.letters, buf_str(&b), &(struct draw_words){ .side = SIDE_RIGHT, .hue = HUE_HEAD, .bold = true });
	}
	if (counted.n > 0)
		draw_say(&w, w.width - 4, w.top - 0.75 * w.letters, buf_str(&counted), &(struct draw_words){ .side = SIDE_RIGHT, .hue = HUE_TEXT });
	if (indicative)
		draw_indicative_key(&w, INDICATIVE_BAR, w.left);
	for (size_t i = 0; i < s->rows; i++) {
		double y = w.top + ((double)i + 0.5) * step;
		b.n = 0;
		draw_short(&b, s->row[i].words, names, w.letters, s->row[i].bold);
		draw_say(&w, w.left - 8, y, buf_str(&b), &(struct draw_words){ .side = SIDE_RIGHT, .hue = HUE_TEXT, .bold = s->row[i].bold });
		draw_row(&w, s, &o, &s->row[i], y, step * BAR / STEP / 2, left);
	}
	draw_blank(&w);
	draw_end(&w);
	buf_free(&b), buf_free(&counted);
}
