/* draw_target — where we want to be, and its words where they are least in the way. */
#include "draw.h"

#include "drawn_words.h"

double draw_middle(const struct drawn_point *t)
{
	return (t->from + t->to) / 2;
}

const struct facts_target *draw_target_at(const struct drawn *d, size_t i)
{
	if (d->spread)
		return NULL;
	return facts_target_at(d->facts, month_of(d->points->all[d->series->point[i]].period));
}

struct box { double left, right, top, bottom; };

/* How much of what is drawn lies in a box: points, and the words of the target's other steps. */
static int crowd(const struct draw *w, const struct drawn *d, const struct box *b, const struct box *other, size_t others)
{
	int n = 0;

	for (size_t i = 0; i < d->n; i++) {
		double x = draw_x(w, draw_middle(&d->point[i])), y = draw_y(w, d->point[i].value);
		n += 2 * (!isnan(d->point[i].value) && x > b->left - 6 && x < b->right + 6 && y > b->top - 6 && y < b->bottom + 6);
	}
	for (size_t i = 0; i < others; i++)
		n += 100 * (b->left < other[i].right && other[i].left < b->right && b->top < other[i].bottom && other[i].top < b->bottom);
	/* the level that the words would stand on */
	for (size_t i = 0; i < d->n; i++) {
		double x = draw_x(w, draw_middle(&d->point[i])), y = draw_y(w, d->point[i].centre);
		n += !isnan(d->point[i].centre) && x > b->left && x < b->right && y > b->top && y < b->bottom ? 1 : 0;
	}
	for (size_t i = 0; i < d->points->events && d->time != TIME_PLACES; i++) {
		double x = draw_x(w, draw_time(d, d->points->event[i].from));
		n += x > b->left && x < b->right ? 1 : 0;
	}
	return n + 100 * (b->top < w->top - 2 || b->bottom > w->height - w->bottom || b->right > w->width - w->right + 4);
}

static void say_target(const struct draw *w, const struct drawn *d, const struct facts_target *t, double from, double to,
                       struct box *said, size_t *n)
{
	struct buf words = {0};
	double     high = draw_y(w, t->hi * d->times), low = draw_y(w, t->lo * d->times), row = w->letters * 1.2;
	struct box best = {0};
	int        least = INT32_MAX;

	struct buf lo = {0}, hi = {0};
	show_value(&lo, draw_as(d->facts), t->lo);
	show_value(&hi, draw_as(d->facts), t->hi);
	if (t->hi > t->lo)
		drawn_between(&words, "drawn-target-band", buf_str(&lo), buf_str(&hi));
	else
		drawn_value(&words, "drawn-target", buf_str(&lo));
	buf_free(&lo), buf_free(&hi);
	double wide = draw_width(buf_str(&words), w->letters, false);
	/* along the line from the left, over it and under it, and so on to the right */
	for (double left = from + 4; left == from + 4 || left + wide <= to; left += fmax(40, (to - from) / 8))
		for (int under = 0; under < 2; under++) {
			struct box b = { left, left + wide, under ? low + 3 : high - 3 - row, under ? low + 3 + row : high - 3 };
			int        n_in = crowd(w, d, &b, said, *n);
			if (n_in < least)
				least = n_in, best = b;
		}
	draw_say(w, best.left, (best.top + best.bottom) / 2, buf_str(&words), &(struct draw_words){ .hue = HUE_HEART });
	said[(*n)++] = best;
	buf_free(&words);
}

bool draw_target(const struct draw *w, const struct drawn *d, struct arena *memory)
{
	struct box *said = arena_take(memory, d->facts->targets + 1, sizeof *said);
	size_t      n = 0;
	bool        any = false;

	for (size_t i = 0, j; i < d->n; i = j) {
		const struct facts_target *t = draw_target_at(d, i);
		for (j = i + 1; j < d->n && draw_target_at(d, j) == t; j++)
			;
		if (!t || t->lo * d->times > w->y1 + 1e-9 || t->hi * d->times < w->y0 - 1e-9)
			continue;
		if (n < d->facts->targets)
			say_target(w, d, t, draw_x(w, d->point[i].from), draw_x(w, d->point[j - 1].to), said, &n);
	}
	for (size_t i = 0, j; i < d->n; i = j) {
		const struct facts_target *t = draw_target_at(d, i);
		for (j = i + 1; j < d->n && draw_target_at(d, j) == t; j++)
			;
		if (!t)
			continue;
		if (!any)
			plot_block(w->plot, "target");
		any = true;
		const double at[] = { t->lo * d->times, t->hi * d->times };
		for (size_t k = 0; k < (t->hi > t->lo ? 2u : 1u); k++) {
			plot_value(w->plot, d->point[i].from), plot_value(w->plot, at[k]), plot_row(w->plot);
			plot_value(w->plot, d->point[j - 1].to), plot_value(w->plot, at[k]), plot_row(w->plot);
			plot_row(w->plot);
		}
	}
	if (any)
		plot_block_end(w->plot);
	return any;
}
