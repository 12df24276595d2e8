/* draw_labels — what happened, over the plot: no words may touch other words or stand on another's line. */
#include "draw.h"

/* ABOVE: clear of the highest number of the axis, which stands half over the plot */
enum { ROWS = 8, GAP = 8, BESIDE = 5, ABOVE = 9, PATIENCE = 4000, MANY = 12 };

/* One row if it fits in `room`; else two, cut at the blank that leaves them most alike, and short where it must be. */
static void break_words(struct draw_label *l, str words, double room, int letters, struct arena *memory)
{
	struct buf b = {0};
	size_t     cut = 0;
	double     best = INFINITY;

	/* more than two rows hold is cut first, however many megabytes it is */
	if (draw_width(words, letters, l->bold) > 1.85 * room) {
		draw_short(&b, words, 1.85 * room, letters, l->bold);
		words = arena_keep(memory, buf_str(&b));
		b.n = 0;
	}
	l->rows = 1;
	if (draw_width(words, letters, l->bold) > room)
		for (size_t i = 1; i + 1 < words.n; i++) {
			double longer = fmax(draw_width((str){ words.p, i }, letters, l->bold),
			                     draw_width((str){ words.p + i, words.n - i }, letters, l->bold));
			if (words.p[i] == ' ' && longer < best)
				cut = i, best = longer;
		}
	if (cut) {
		l->rows = 2;
		draw_short(&b, (str){ words.p, cut }, room, letters, l->bold);
		l->line[0] = arena_keep(memory, buf_str(&b));
		words = (str){ words.p + cut + 1, words.n - cut - 1 };
		b.n = 0;
	}
	draw_short(&b, words, room, letters, l->bold);
	l->line[l->rows - 1] = arena_keep(memory, buf_str(&b));
	l->wide = 0;                                      /* asked at every place that is tried */
	for (int i = 0; i < l->rows; i++)
		l->wide = fmax(l->wide, draw_width(l->line[i], letters, l->bold));
	buf_free(&b);
}

/* Would it stand on what is placed already, or cross its line?  Row 0 is the one next to the plot. */
static bool fits(const struct draw_labels *labels, const struct draw_label *l)
{
	for (size_t i = 0; i < labels->n; i++) {
		const struct draw_label *o = &labels->all[i];
		if (o == l || o->left_out || o->row < 0)
			continue;
		bool beside = l->to + GAP <= o->from || o->to + GAP <= l->from;
		bool same_rows = l->row < o->row + o->rows && o->row < l->row + l->rows;
		if (same_rows && !beside)
			return false;
		/* the line of the higher one runs past the lower one */
		const struct draw_label *high = l->row > o->row ? l : o, *low = high == l ? o : l;
		if (!same_rows && high->x > low->from - 3 && high->x < low->to + 3)
			return false;
	}
	return true;
}

/* In a row, over its line; or beside it, to the right or left, as a flag at its pole. */
static void stand(const struct draw *w, struct draw_label *l, int row, int how)
{
	const double wide = l->wide, starts[] = { l->x - wide / 2, l->x + BESIDE, l->x - wide - BESIDE };


	l->row = row;
	/* within the drawing; a flag that only just does not fit may count on its words being narrower than was reckoned,
	 * which they are in every face we ask for */
	l->from = fmax(2, fmin(starts[how], w->width - 2 - wide));
	if (how > 0 && fabs(l->from - starts[how]) < 0.08 * wide)
		l->from = starts[how];
	l->to = l->from + wide;
	/* held at the end that must not move, however wide the letters really are */
	l->flag = how > 0 && l->from == starts[how];
	l->side = l->from > starts[how] ? SIDE_LEFT : l->from < starts[how] ? SIDE_RIGHT
		: how == 1 ? SIDE_LEFT : how == 2 ? SIDE_RIGHT : SIDE_CENTRE;
}

/* Those from `at` on, in so many rows; `patience` keeps many events from taking for ever. */
static bool place(const struct draw *w, struct draw_labels *labels, size_t at, int rows, int *patience)
{
	if (at == labels->n)
		return true;
	struct draw_label *l = &labels->all[at];
	for (int row = 0; row + l->rows <= rows; row++)
		for (int how = 0; how < 3; how++) {
			if (--*patience < 0)
				return false;
			stand(w, l, row, how);
			if (fits(labels, l) && place(w, labels, at + 1, rows, patience))
				return true;
		}
	l->row = -1;
	return false;
}

/* More events than there is room for: the one that the limits stand on first, and no words for those that find none. */
static void place_some(const struct draw *w, struct draw_labels *labels)
{
	for (size_t i = 0; i < labels->n; i++)
		labels->all[i].row = -1;
	for (int bold = 1; bold >= 0; bold--)
		for (size_t i = 0; i < labels->n; i++) {
			struct draw_label *l = &labels->all[i];
			bool               done = false;
			if (l->bold != (bold == 1))
				continue;
			for (int row = 0; row + l->rows <= ROWS && !done; row++)
				for (int how = 0; how < 3 && !done; how++) {
					stand(w, l, row, how);
					done = fits(labels, l);
				}
			l->left_out = !done;
		}
}

/* Half as wide as a page there is room for one: what the measure is tested at.  All of them stand in its wider drawings. */
static bool is_said(const struct draw *w, const struct drawn *d, const struct event *e)
{
	if (draw_time(d, e->to) < w->x0 || draw_time(d, e->from) > w->x1)
		return false;
	for (size_t i = 0; i < d->facts->n_breaks; i++)
		if (same(d->facts->breaks[i], e->name))
			return true;
	return !w->few || e->from == d->facts->first_break;
}

/* How wide one row of words may be: half the drawing, and more where nothing else is said. */
static double row_room(const struct draw *w, const struct drawn *d)
{
	size_t n = 0;

	for (size_t i = 0; i < d->points->events; i++)
		n += is_said(w, d, &d->points->event[i]);
	return fmax((n == 1 ? 0.7 : 0.42) * w->width, 170);
}

struct draw_labels draw_labels(const struct draw *w, const struct drawn *d, struct arena *memory)
{
	const struct points *p = d->points;
	struct draw_labels   labels = { .all = arena_take(memory, p->events + 1, sizeof *labels.all) };

	if (d->time == TIME_PLACES)
		return labels;
	for (size_t i = 0; i < p->events; i++) {
		const struct event *e = &p->event[i];
		double              from = draw_time(d, e->from), to = draw_time(d, e->to);
		if (!is_said(w, d, e))
			continue;
		struct draw_label *l = &labels.all[labels.n++];
		*l = (struct draw_label){ .row = -1, .bold = e->from == d->facts->first_break,
		                          .x = draw_x(w, (fmax(from, w->x0) + fmin(to, w->x1)) / 2) };
		break_words(l, e->words.n ? e->words : e->name, row_room(w, d), w->letters, memory);
	}
	bool all = false;
	for (int rows = 0; rows <= ROWS && labels.n <= MANY && !all; rows++)
		all = place(w, &labels, 0, rows, &(int){ PATIENCE });
	if (!all)
		place_some(w, &labels);
	for (size_t i = 0; i < labels.n; i++)
		if (!labels.all[i].left_out && labels.all[i].row + labels.all[i].rows > labels.rows)
			labels.rows = labels.all[i].row + labels.all[i].rows;
	return labels;
}

void draw_events(const struct draw *w, const struct drawn *d, const struct draw_labels *labels)
{
	double row = w->letters * 1.2, tall = (w->y1 - w->y0) / (w->height - w->top - w->bottom);
	size_t n = 0;

	if (d->time == TIME_PLACES)
		return;
	for (size_t i = 0; i < d->points->events; i++) {
		const struct event *e = &d->points->event[i];
		double              from = draw_time(d, e->from), to = draw_time(d, e->to);
		if (!is_said(w, d, e))
			continue;
		const struct draw_label *l = &labels->all[n++];
		double                   under = w->y1 + tall * (ABOVE - 2 + (l->left_out ? 0 : (l->row + (l->flag ? l->rows : 0)) * row));
		from = fmax(from, w->x0), to = fmin(to, w->x1);
		if (to > from)
			plot_say(w->plot, "set object rectangle from %.9g,%.9g to %.9g,%.9g behind fc rgb '%s' fs solid noborder\n",
			         from, w->y0, to, w->y1, draw_colour[HUE_GRID]);
		draw_stroke(w, (from + to) / 2, w->y0, (from + to) / 2, under, l->bold ? 1.4 : 1.1, "(2,3)", l->bold ? HUE_INK : HUE_QUIET);
		double x = l->side == SIDE_LEFT ? l->from : l->side == SIDE_RIGHT ? l->to : (l->from + l->to) / 2;
		for (int k = 0; k < l->rows && !l->left_out; k++)
			draw_say(w, x, w->top - ABOVE - row * (l->row + l->rows - k - 0.5), l->line[k],
			         &(struct draw_words){ .side = l->side, .hue = l->bold ? HUE_INK : HUE_TEXT, .bold = l->bold });
	}
}
