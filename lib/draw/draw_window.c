/* draw_window — four parts of a whole in their places in a square, each with its share now and how it moved since the first. */
#include "draw.h"

static const char *const squares[] = { "top left", "top right", "bottom left", "bottom right" };
static const struct { enum hue fill, name, value; bool edge; } looks[] = {
	{ HUE_BLUSH, HUE_RUST, HUE_RUST, true }, { HUE_HEAD, HUE_WHITE, HUE_WHITE, false }, { HUE_GRID, HUE_TEXT, HUE_TEXT, false }, { HUE_GAP, HUE_HEAD, HUE_HEAD, false },
};

static size_t part_in(const struct drawn_part *part, size_t parts, size_t square)
{
	size_t i = 0;

	while (i < parts && !same(part[i].square, str_of(squares[square])))
		i++;
	return i;
}

bool draw_has_window(const struct drawn_part *part, size_t parts)
{
	bool all = parts == COUNT(squares);

	for (size_t k = 0; k < COUNT(squares); k++)
		all = all && part_in(part, parts, k) < parts;
	return all;
}

/* The period of which all four are shown: the last, or the first. */
static day period_of(const struct drawn_part *part, size_t parts, bool last, bool *found)
{
	const struct drawn *lead = &part[0].drawn;

	for (size_t k = 0; k < lead->n; k++) {
		size_t i = last ? lead->n - 1 - k : k;
		day    period = lead->points->all[lead->series->point[i]].period;
		bool   all = true;
		for (size_t m = 0; m < parts; m++) {
			size_t at = draw_period_at(&part[m].drawn, period);
			all = all && at < part[m].drawn.n && !isnan(part[m].drawn.point[at].value);
		}
		if ((*found = all))
			return period;
	}
	return 0;
}

/* In one row, or in two, cut at the blank that leaves them most alike: how many rows. */
static int in_rows(str words, double room, int letters, bool bold, struct buf row[static 2])
{
	size_t cut = 0;
	double best = INFINITY;

	row[0].n = row[1].n = 0;
	if (words.n < 400 && draw_width(words, letters, bold) > room)
		for (size_t i = 1; i + 1 < words.n; i++) {
			double longer = fmax(draw_width((str){ words.p, i }, letters, bold), draw_width((str){ words.p + i, words.n - i }, letters, bold));
			if (words.p[i] == ' ' && longer < best)
				cut = i, best = longer;
		}
	draw_short(&row[0], (str){ words.p, cut ? cut : words.n }, room, letters, bold);
	if (cut)
		draw_short(&row[1], (str){ words.p + cut + 1, words.n - cut - 1 }, room, letters, bold);
	return cut ? 2 : 1;
}

static void draw_square(const struct draw *w, const struct drawn_part *part, size_t square, double left, double top, double side, double tall, day now, day then,
                        bool known)
{
	const struct drawn *d = &part->drawn;
	struct buf          b = {0};
	bool                few = known && (draw_indicative_at(d, draw_period_at(d, now)) || (then != now && draw_indicative_at(d, draw_period_at(d, then))));
	double              v = known ? d->point[draw_period_at(d, now)].value : NAN, pad = 0.7 * w->letters, big = 1.75 * w->letters;

	draw_box(w, left, top, left + side, top + tall, looks[square].fill, HUE_WHITE);
	if (looks[square].edge)                          /* its fill is in grey as pale as that of the square below */
		draw_box(w, left + 1, top + 1, left + 1 + 0.4 * w->letters, top + tall - 1, looks[square].name, looks[square].name);
	if (few)
		draw_frame_dashed(w, left + 4, top + 4, left + side - 4, top + tall - 4, looks[square].name);
	double     x = left + pad + (looks[square].edge ? 0.3 * w->letters : 0);
	struct buf name[2] = { {0}, {0} };
	int        rows = in_rows(part->words, left + side - 0.8 * pad - x, w->letters, true, name);
	for (int i = 0; i < 2; i++) {
		if (i < rows)
			draw_say(w, x, top + pad + (0.5 + 1.15 * i) * w->letters, buf_str(&name[i]), &(struct draw_words){ .hue = looks[square].name, .bold = true });
		buf_free(&name[i]);
	}
	if (known)
		show_value(&b, draw_as(d->facts), v / d->times);
	else
		buf_add(&b, d->n && d->point[d->n - 1].hidden ? STR("c") : STR("x"));
	draw_say(w, x, top + tall - pad - 0.5 * big, buf_str(&b), &(struct draw_words){ .hue = looks[square].value, .letters = (int)(big + 0.5), .bold = true });
	if (known && then != now) {
		double change = v - d->point[draw_period_at(d, then)].value;
		b.n = 0;
		buf_add(&b, change >= 0.5 ? STR("(+") : STR("("));
		show_number(&b, fabs(change) < 0.5 ? 0 : change, 0);
		buf_addc(&b, ')');
		draw_say(w, left + side - pad, top + tall - pad - 0.5 * big, buf_str(&b), &(struct draw_words){ .side = SIDE_RIGHT, .hue = looks[square].name });
	}
	buf_free(&b);
}

/* Beside the rows and under the columns: what the two directions are. */
static void say_side(const struct draw *w, str words, double x, double y, enum side side, double room)
{
	struct buf row[2] = { {0}, {0} };
	int        rows = in_rows(words, room, w->letters, false, row);

	for (int i = 0; i < 2; i++) {
		if (i < rows)
			draw_say(w, x, y + (rows == 1 ? 0 : i ? 0.6 : -0.6) * w->letters, buf_str(&row[i]), &(struct draw_words){ .side = side, .hue = HUE_TEXT });
		buf_free(&row[i]);
	}
}

void draw_window(struct plot *p, const struct drawn_part *part, size_t parts, const char *stem, enum draw_place place)
{
	struct draw w = { .plot = p, .width = draw_places[place].width, .letters = draw_places[place].letters, .top = 4, .right = 4 };
	size_t      of[COUNT(squares)];
	bool        known, before;
	day         now = period_of(part, parts, true, &known), then = period_of(part, parts, false, &before);
	double      rows[2];
	bool        indicative = false;

	for (size_t k = 0; k < COUNT(squares); k++) {
		const struct drawn *d = &part[of[k] = part_in(part, parts, k)].drawn;
		indicative |= known && before && (draw_indicative_at(d, draw_period_at(d, now)) || draw_indicative_at(d, draw_period_at(d, then)));
	}
	for (int k = 0; k < 2; k++)
		rows[k] = draw_width(part[of[2 * k]].up, w.letters, false);
	w.left = fmin(fmax(rows[0], rows[1]) * (w.width < 600 ? 0.66 : 1) + 12, 0.34 * w.width);
	w.bottom = 8 + 1.3 * w.letters + draw_indicative_room(&w, indicative);
	double side = (w.width - w.left - w.right) / 2, tall = fmin(side * 0.8, 5.2 * w.letters);
	w.height = (int)(w.top + w.bottom + 2 * tall + 0.5);
	w.x0 = 0, w.x1 = 1, w.y0 = 0, w.y1 = 1;
	draw_begin(&w, stem, draw_places[place].ending);
	for (size_t k = 0; k < COUNT(squares); k++)
		draw_square(&w, &part[of[k]], k, w.left + side * (double)(k % 2), w.top + tall * (double)(k / 2), side, tall, now, then, known && before);
	for (int k = 0; k < 2; k++) {
		say_side(&w, part[of[2 * k]].up, w.left - 8, w.top + tall * (k + 0.5), SIDE_RIGHT, w.left - 10);
		say_side(&w, part[of[k]].across, w.left + side * (k + 0.5), w.height - w.bottom + 4 + 0.7 * w.letters, SIDE_CENTRE, side - 8);
	}
	if (indicative)
		draw_indicative_key(&w, INDICATIVE_BAR, w.left);
	draw_blank(&w);
	draw_end(&w);
}
