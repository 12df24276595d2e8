/* draw_tiles — a row a source, a column a period: a whole tile, a low pale one, a cross.
 *
 * What each source had on the whole stands at the right: of all that is shown, counted out of all that was asked.  Of many sources those
 * whose names begin alike, the files of one return, are one row with their number: `annexa (11)`; then those that lack nothing in any
 * period are one row, so that what is seen is what is lacking.  Rows that are many still stand in two columns. */
#include "draw_tiles.h"

#include "drawn_words.h"

enum { MOST = 36, FEWER = 12, FULL = 95, LOW = 50, ROW = 24, TIGHT = 18, ALONE = 12, ALIKE = 4 };     /* periods; percentages; pixels at letters of 15; rows */

/* A source, or those of one return; and the part of the drawing where its rows are. */
struct tile_row { str words; const struct series **series; size_t n; };
struct tile_place { double left, right, end, row; };

static double unit(const struct draw *w)
{
	return w->letters / 15.0;
}

/* The last so many periods before and with the last that is known of any: the series of the first group that has it leads. */
static size_t find_periods(const struct draw_groups *g, size_t most, day *period)
{
	size_t n = 0;

	for (size_t i = 0; i < g->n && n == 0; i++) {
		const struct series *s = g->all[i].series;
		for (size_t k = 0; k < s->n; k++) {
			day at = g->points->all[s->point[k]].period;
			if (at > g->period)
				break;
			if (n == most)
				memmove(period, period + 1, --n * sizeof *period);
			period[n++] = at;
		}
	}
	return n;
}

static const struct point *point_at(const struct draw_groups *g, const struct series *s, day period)
{
	for (size_t k = s->n; k > 0; k--)
		if (g->points->all[s->point[k - 1]].period == period)
			return &g->points->all[s->point[k - 1]];
	return NULL;
}

/* Of all the sources of a row: what was counted, out of how many; hidden where nothing else is known. */
struct tile { bool known, hidden; double of, counted; };

static struct tile tile_at(const struct draw_groups *g, const struct tile_row *o, day period)
{
	struct tile all = { .known = false };

	for (size_t i = 0; i < o->n; i++) {
		const struct point *t = point_at(g, o->series[i], period);
		if (!t || same(t->state, STR("unknown")))
			continue;
		all.known = true;
		all.hidden = all.hidden || same(t->state, STR("hidden"));
		if (same(t->state, STR("shown")) && t->denominator > 0)
			all.of += t->denominator, all.counted += t->numerator;
	}
	return all;
}

static void draw_tile(const struct draw *w, struct tile t, bool begun, double left, double y, double wide, double row)
{
	double half = 0.36 * row, gap = fmin(1.5, wide / 8), value = t.of > 0 ? 100 * t.counted / t.of : -1;

	if (!t.known)
		return;
	if (t.hidden && !(t.of > 0))
		draw_mark(w, left + wide / 2, y + half - 3, 4, 0.45, HUE_QUIET);
	else if (value >= FULL)
		draw_box(w, left + gap, y - half, left + wide - gap, y + half, HUE_HEAD, HUE_HEAD);
	else if (value >= LOW)
		draw_box(w, left + gap, y, left + wide - gap, y + half, HUE_SKY, HUE_SKY);
	else if (begun)
		draw_say(w, left + wide / 2, y, STR("\xc3\x97"), &(struct draw_words){ .side = SIDE_CENTRE, .hue = value < 0 ? HUE_QUIET : HUE_WORSE, .bold = true });
}

static bool began_before(const struct draw_groups *g, const struct tile_row *o, day first)
{
	for (size_t i = 0; i < o->n; i++)
		for (size_t k = 0; k < o->series[i]->n; k++) {
			const struct point *t = &g->points->all[o->series[i]->point[k]];
			if (t->period < first && !isnan(t->value))
				return true;
		}
	return false;
}

static void draw_row(const struct draw *w, const struct draw_groups *g, const struct tile_row *o, const day *period, size_t periods, const struct tile_place *at, double y)
{
	double     wide = (at->right - at->left) / (double)periods, of = 0, counted = 0;
	bool       begun = began_before(g, o, period[0]);      /* before its first row a source was not there: that is no gap in it */
	struct buf b = {0};

	for (size_t i = 0; i < periods; i++) {
		struct tile t = tile_at(g, o, period[i]);
		begun = begun || t.of > 0;
		draw_tile(w, t, begun, at->left + wide * (double)i, y, wide, at->row);
		of += t.of, counted += t.counted;
	}
	draw_short(&b, o->words, w->left - 14, w->letters, false);
	draw_say(w, at->left - 8, y, buf_str(&b), &(struct draw_words){ .side = SIDE_RIGHT, .hue = HUE_TEXT });
	b.n = 0;
	if (of > 0) {
		bool low = 100 * counted / of < FULL;
		/* not quite all is never said to be all */
		show_number(&b, counted < of ? fmin(99, 100 * counted / of) : 100, 0);
		buf_addc(&b, '%');
		draw_say(w, at->end, y, buf_str(&b), &(struct draw_words){ .side = SIDE_RIGHT, .hue = low ? HUE_INK : HUE_TEXT, .bold = low });
	} else {
		draw_say(w, at->end, y, STR("x"), &(struct draw_words){ .side = SIDE_RIGHT, .hue = HUE_QUIET });
	}
	buf_free(&b);
}

static void say_periods(const struct draw *w, const struct draw_groups *g, const day *period, size_t periods, const struct tile_place *at)
{
	double     wide = (at->right - at->left) / (double)periods, last = -1e9;
	struct buf b = {0};

	for (size_t i = 0; i < periods; i++) {
		int year, of_year, of_month;
		day_parts(period[i], &year, &of_year, &of_month);
		/* a year's marks stand at April and October; where they would be too few, everywhere */
		if (periods > 12 && of_year != 4 && of_year != 10)
			continue;
		b.n = 0;
		show_period_short(&b, g->per, period[i]);
		double half = draw_width(buf_str(&b), w->letters, false) / 2, x = at->left + wide * ((double)i + 0.5);
		if (x - half < last + 8 || x + half > at->end + 2)
			continue;
		draw_say(w, x, w->height - w->bottom + 4 + 0.6 * w->letters, buf_str(&b), &(struct draw_words){ .side = SIDE_CENTRE, .hue = HUE_TEXT });
		last = x + half;
	}
	buf_free(&b);
}

/* As far as its first hyphen; a name without one is its own. */
static str return_of(const struct draw_group *o)
{
	const char *end = memchr(o->series->group.p, '-', o->series->group.n);

	return end ? (str){ o->series->group.p, (size_t)(end - o->series->group.p) } : (str){0};
}

static size_t rows_of(const struct draw_groups *g, struct tile_row *row, struct arena *memory)
{
	size_t n = 0;

	for (size_t i = 0; i < g->n; i++) {
		const struct draw_group *o = &g->all[i];
		str        name = return_of(o);
		size_t     alike = 0, before = 0;
		struct buf b = {0};
		for (size_t k = 0; k < g->n && g->n > ALONE && name.n > 0; k++)
			if (same(return_of(&g->all[k]), name)) {
				alike++;
				before += k < i;
			}
		if (alike < ALIKE)
			alike = 1, before = 0;
		if (before > 0)
			continue;
		row[n] = (struct tile_row){ .words = o->words, .series = arena_take(memory, alike, sizeof *row->series) };
		for (size_t k = i; k < g->n; k++)
			if (k == i || (alike > 1 && same(return_of(&g->all[k]), name)))
				row[n].series[row[n].n++] = g->all[k].series;
		if (alike > 1) {
			buf_addf(&b, "%.*s (%zu)", FMT(name), alike);
			row[n].words = arena_keep(memory, buf_str(&b));
			buf_free(&b);
		}
		n++;
	}
	return n;
}

static bool is_whole(const struct draw_groups *g, const struct tile_row *o, const day *period, size_t periods)
{
	for (size_t i = 0; i < periods; i++) {
		struct tile t = tile_at(g, o, period[i]);
		if (t.hidden || !(t.of > 0) || 100 * t.counted / t.of < FULL)
			return false;
	}
	return periods > 0;
}

/* The first row is then all that are whole; how many rows are left. */
static size_t whole_first(const struct draw_groups *g, struct tile_row *row, size_t rows, const day *period, size_t periods, struct arena *memory)
{
	struct tile_row *rest = arena_take(memory, rows + 1, sizeof *rest), all = { .series = arena_take(memory, g->n, sizeof *all.series) };
	size_t           n = 1, whole = 0;
	struct buf       b = {0}, count = {0};

	for (size_t i = 0; i < rows; i++) {
		if (!is_whole(g, &row[i], period, periods)) {
			rest[n++] = row[i];
			continue;
		}
		memcpy(all.series + all.n, row[i].series, row[i].n * sizeof *all.series);
		all.n += row[i].n, whole++;
	}
	if (whole < 2)
		return rows;
	show_count(&count, (double)all.n);
	drawn_value(&b, "drawn-complete", buf_str(&count));
	all.words = arena_keep(memory, buf_str(&b));
	rest[0] = all;
	memcpy(row, rest, n * sizeof *row);
	buf_free(&count);
	buf_free(&b);
	return n;
}

void draw_tiles(struct plot *p, const struct draw_groups *g, const char *stem, enum draw_place place, struct arena *memory)
{
	struct draw      w = { .plot = p, .width = draw_places[place].width, .letters = draw_places[place].letters, .top = 4 };
	struct tile_row *row = arena_take(memory, g->n, sizeof *row);
	day              period[MOST];
	size_t           rows = rows_of(g, row, memory), most = w.width < 600 ? FEWER : w.letters > 20 ? 24 : MOST, periods = find_periods(g, most, period);
	if (rows > ALONE)
		rows = whole_first(g, row, rows, period, periods, memory);
	size_t           columns = place == PLACE_BOARD && rows > ALONE ? 2 : 1, tall = (rows + columns - 1) / columns;
	if (columns > 1)
		periods = find_periods(g, FEWER, period);
	double           names = 0, percent = 10 + draw_width(STR("100%"), w.letters, true), part = w.width / (double)columns;
	struct tile_place at = { .row = (columns > 1 ? TIGHT : ROW) * unit(&w) };

	for (size_t i = 0; i < rows; i++)
		names = fmax(names, draw_width(row[i].words, w.letters, false));
	w.left = fmin(names, (w.width < 600 ? 0.42 : columns > 1 ? 0.44 : 0.3) * part) + 14;
	w.bottom = 6 + 1.25 * w.letters;
	w.height = (int)(w.top + w.bottom + at.row * (double)tall + 0.5);
	w.x0 = 0, w.x1 = 1, w.y0 = 0, w.y1 = 1;
	draw_begin(&w, stem, draw_places[place].ending);
	for (size_t k = 0; k < columns; k++) {
		at.left = part * (double)k + w.left;
		at.end = part * (double)(k + 1) - 4 - (k + 1 < columns ? 10 : 0);
		at.right = at.end - percent + 4;
		for (size_t i = k * tall; i < rows && i < (k + 1) * tall; i++)
			draw_row(&w, g, &row[i], period, periods, &at, w.top + ((double)(i - k * tall) + 0.5) * at.row);
		say_periods(&w, g, period, periods, &at);
	}
	draw_blank(&w);
	draw_end(&w);
}
