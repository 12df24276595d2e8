/* report_drawn — figures of the kinds that a .report file asks for by name: an event's effect, groups beside one another, a composition.
 *
 * `chart` draws what the points allow.  What it did not draw stands here as a table of the same figures: a page is never without them. */
#include "report.h"

/* The drawing of this kind for the places it is drawn for; false when chart drew none. */
static bool load(struct report *r, const struct drawing *d, struct page_figure *f)
{
	struct page_drawing *const to[PLACES] = { [PLACE_BOARD] = &f->wide, [PLACE_HALF] = &f->half, [PLACE_NARROW] = &f->narrow, [PLACE_LARGE] = &f->large };
	struct buf name = {0};
	bool       any = false;

	for (enum draw_place place = 0; r->drawings && place < PLACES; place++) {
		name.n = 0;
		if (!(drawing_kinds[d->kind].places & 1u << place) || !drawing_file(&name, d, place))
			continue;
		any |= page_drawing_read(to[place], r->drawings, buf_ended(&name), &r->memory);
		if (r->council->colour.n > 0 && to[place]->width > 0) {
			struct buf own = {0};
			page_coloured(&own, to[place]->svg, r->council->colour);
			to[place]->svg = report_keep(r, &own);
		}
	}
	if (f->wide.width == 0)                         /* a small one has no wider: it stands for both */
		f->wide = f->half;
	buf_free(&name);
	return any;
}

/* Of the periods that the measure is counted by, the longest that was drawn: a group's month is small. */
str report_drawing(struct report *r, const struct measured *m, enum drawing_kind kind, str by, struct page_figure *f)
{
	str rest = m->facts->per, piece, per, found = {0};

	while (cut_at(&rest, ';', &piece)) {
		struct page_figure one = *f;
		if (!cut_at(&piece, ':', &per) || !load(r, &(struct drawing){ m->name, per, kind, by }, &one))
			continue;
		found = per;
		*f = one;
		if (kind == DRAWING_WINDOW)                       /* everybody's: the newest says most */
			break;
	}
	return found;
}

/* Before and after an event: what it stands at, and what the earlier path would have been. */
static void effect(struct report *r, const struct measured *m, struct page_figure *f)
{
	struct page_figure drawn = { .title = {0} };

	report_figure_of(r, m, f);
	if (report_drawing(r, m, DRAWING_EFFECT, (str){0}, &drawn).n > 0) {
		f->wide = drawn.wide, f->half = drawn.half, f->narrow = drawn.narrow, f->large = drawn.large;
		f->brief = NULL;
		f->alt = report_effect_alt(r, m);
	}
	struct buf note = {0};                          /* the series beside it says what stands beside the series */
	report_notes(r, m, &note);
	f->note = trimmed(report_keep(r, &note));
	f->title = report_effect_title(r, m, f->title);
	report_add_effect(r, m, f);
}

/* The groups of one grouping: inside or outside what chance allows for their size. */
static void grouped(struct report *r, const struct measured *m, enum drawing_kind kind, str column, struct page_figure *f)
{
	str           per;
	day           period;
	size_t        n;
	struct group *group = report_group_list(r, m, column, &per, &period, &n);
	struct filled said = { .n = 0 };

	report_by_size(group, n);
	report_drawing(r, m, kind, column, f);
	report_fill_measure(r, &said, m);
	report_fill_groups(r, &said, m, column);
	f->title = report_apart(r, m, column, "apart-title");
	f->sub = report_say(r, "funnel-sub", &said);
	f->alt = report_say(r, report_apart_any(group, n) ? "funnel-alt-apart" : "funnel-alt", &said);
	f->note = report_words(r, "funnel-note");
	f->data = f->brief = report_group_table(r, m, group, n, "column-group");
}

/* Every grouping of the measure, one under another. */
static void dots(struct report *r, const struct measured *m, struct page_figure *f)
{
	static const char *const key[] = { "column-group", "column-value", "column-interval", "column-counted" };
	static const bool  right[] = { false, true, true, true };
	static const int   width[] = { 40, 20, 30, 32 };
	struct page_table *t = arena_take(&r->memory, 1, sizeof *t);
	struct filled      said = { .n = 0 };
	size_t             n, rows = 0;
	struct group      *all = report_every_group(r, m, &n);
	struct page_row   *row = arena_take(&r->memory, 2 * n + 1, sizeof *row);

	for (size_t i = 0; i < n; i++) {
		if (i == 0 || !same(all[i].column, all[i - 1].column))
			row[rows++] = (struct page_row){ .group = report_column_words(r, all[i].column) };
		report_row(r, m, all[i].point, all[i].name, &row[rows++]);
	}
	report_drawing(r, m, DRAWING_DOTS, (str){0}, f);
	*t = (struct page_table){ .column = report_columns(r, key, right, width, COUNT(key)), .columns = COUNT(key), .row = row, .rows = rows };
	report_fill_every_group(r, &said, m, all, n);
	size_t apart = 0, alike = 0;
	for (size_t i = 0; i < n; i++) {
		if (same(r->points.series[all[i].point->series].group, STR("not known")))      /* these are in the table, and not drawn */
			continue;
		apart += all[i].apart == APART_ABOVE || all[i].apart == APART_BELOW;
		alike += all[i].apart == APART_NOT;
	}
	report_fill_count(r, &said, "alike", alike, report_group_source(r, "groups-alike", all, n).p);
	report_fill_count(r, &said, "tested", alike + apart, report_group_source(r, "groups-tested", all, n).p);
	f->title = report_say(r, !report_apart_tested(all, n) ? "dots-title-untested" : apart == 0 ? "dots-title-all" : "dots-title", &said);
	f->sub = report_say(r, "dots-sub", &said);
	f->alt = report_say(r, report_apart_any(all, n) ? "dots-alt-apart" : "dots-alt", &said);
	f->note = report_words(r, "dots-note");
	f->data = f->brief = t;
}

/* A composition in a drawing of its own: a square, a ladder, a dumbbell, bars of groups. */
static void parts(struct report *r, const struct measured *m, enum drawing_kind kind, str column, struct page_figure *f)
{
	static const char *const stem[DRAWING_KINDS] = { [DRAWING_WINDOW] = "window", [DRAWING_LADDER] = "ladder", [DRAWING_DUMBBELL] = "dumbbell", [DRAWING_BARS] = "bars" };
	struct page_figure drawn = { .title = {0} };
	struct filled      said = { .n = 0 };
	struct measured    of_period = *m;
	char               key[40];
	str                per;

	if (m->parts == 0)
		return;
	per = report_drawing(r, m, kind, column, &drawn);
	bool is_drawn = per.n > 0;
	if (kind == DRAWING_BARS && !is_drawn)
		per = report_bars_per(r, m, column);
	if (per.n > 0)
		report_parts_per(r, &of_period, per);
	report_parts(r, &of_period, f);
	if (kind == DRAWING_BARS && per.n == 0)             /* nobody counted by that: everybody's stand here */
		return;
	f->wide = drawn.wide, f->half = drawn.half, f->narrow = drawn.narrow, f->large = drawn.large;
	report_fill(&said, "standing", f->title);
	report_fill(&said, "title", report_title(r, m));
	report_fill(&said, "Name", report_name(r, m, true));
	report_fill(&said, "column", report_column_words(r, column));
	report_fill(&said, "about", report_about(r, m));
	report_fill_parts(r, &said, &of_period);
	if (kind == DRAWING_BARS) {
		report_fill(&said, "group-period", report_period(r, per, report_bars(r, &of_period, per, column, f, &said)));
	} else {
		report_fill(&said, "group-period", report_parts_when(r, &of_period));
		snprintf(key, sizeof key, "%s-title", stem[kind]);
		f->title = report_say(r, key, &said);
	}
	snprintf(key, sizeof key, "%s-sub", stem[kind]);
	f->sub = report_say(r, key, &said);
	if (kind == DRAWING_DUMBBELL) {
		struct buf note = {0};
		buf_add(&note, report_represented(r, &of_period));
		report_sentence(&note, f->note);
		f->note = report_keep(r, &note);
	}
	if (is_drawn) {
		if (kind != DRAWING_BARS)                     /* of bars by group it is said already */
			report_fill(&said, "indicative", kind == DRAWING_LADDER ? report_indicative_periods(r, &of_period, DRAWN_YEARS, true) : (str){0});
		snprintf(key, sizeof key, "%s-alt", stem[kind]);
		f->alt = report_say(r, key, &said);
	}
}

enum { TILES_MOST = 8, TILES_TALLEST = 560 };            /* rows of a table; pixels of a drawing: more would be a page of its own */

struct tile_row { struct page_row row; double value; };

static int least_first(const void *a, const void *b)
{
	const struct tile_row *x = a, *y = b;

	return (x->value > y->value) - (x->value < y->value);
}

/* How full each source was, period by period; of many sources, on paper, the least complete. */
static void tiles(struct report *r, const struct measured *m, str column, struct page_figure *f)
{
	str                per;
	day                period;
	size_t             n, low = 0, full = 0;
	struct group      *group = report_group_list(r, m, column, &per, &period, &n);
	static const char *const key[] = { "column-group", "column-value", "column-counted" };
	static const bool  right[] = { false, true, true };
	static const int   width[] = { 60, 30, 40 };
	struct page_row   *row = arena_take(&r->memory, n + 1, sizeof *row), *few = arena_take(&r->memory, TILES_MOST, sizeof *few);
	struct page_table *t = arena_take(&r->memory, 2, sizeof *t);
	struct tile_row   *least = take(n + 1, sizeof *least);
	struct filled      said = { .n = 0 };

	for (size_t i = 0; i < n; i++) {
		struct page_cell *cell = arena_take(&r->memory, COUNT(key), sizeof *cell);
		struct buf        b = {0};
		cell[0] = (struct page_cell){ .is = CELL_TEXT, .text = group[i].name };
		report_figure(r, &b, m, group[i].point, true);
		cell[1] = (struct page_cell){ .is = CELL_TEXT, .text = report_keep(r, &b) };
		report_counted(r, &b, m, group[i].point);
		cell[2] = (struct page_cell){ .is = CELL_TEXT, .text = report_keep(r, &b) };
		row[i].cell = cell;
		least[i] = (struct tile_row){ row[i], report_has_value(group[i].point) ? group[i].point->value : 2 };
		full += report_has_value(group[i].point);
		if (report_has_value(group[i].point) && (!report_has_value(group[low].point) || group[i].point->value < group[low].point->value))
			low = i;
	}
	qsort(least, n, sizeof *least, least_first);
	for (size_t i = 0; i < n && i < TILES_MOST; i++)
		few[i] = least[i].row;
	free(least);
	report_drawing(r, m, DRAWING_TILES, column, f);
	if (f->wide.height > TILES_TALLEST)
		f->wide = (struct page_drawing){0};
	*t = (struct page_table){ .column = report_columns(r, key, right, width, COUNT(key)), .columns = COUNT(key), .row = row, .rows = n };
	t[1] = *t;
	t[1].row = few;
	t[1].rows = n < TILES_MOST ? n : TILES_MOST;
	t[1].tight = true;
	report_fill_measure(r, &said, m);
	report_fill_groups(r, &said, m, column);
	report_fill_count(r, &said, "full", full, report_group_source(r, "groups-shown", group, n).p);
	if (n > 0 && report_has_value(group[low].point)) {
		struct buf b = {0};
		report_fill(&said, "lowest", group[low].name);
		report_figure(r, &b, m, group[low].point, true);
		report_fill(&said, "low", report_keep(r, &b));
	}
	bool known = n > 0 && report_has_value(group[low].point);
	f->title = report_say(r, !known ? "tiles-nothing" : group[low].point->value >= 1 ? "tiles-all" : "tiles-title", &said);
	f->sub = report_say(r, "tiles-sub", &said);
	f->alt = report_say(r, !known ? "tiles-nothing" : group[low].point->value >= 1 ? "tiles-alt-all" : "tiles-alt", &said);
	f->note = report_words(r, "tiles-note");
	f->data = t;
	f->brief = t + 1;
}

/* The series against the way it should go; false: it was not drawn, and the figure is that of the series. */
bool report_drawn_way(struct report *r, const struct measured *m, struct page_figure *f)
{
	struct page_figure way = { .title = {0} };

	report_figure_of(r, m, f);
	if (!load(r, &(struct drawing){ m->name, m->whole->per, DRAWING_PATH, {0} }, &way))
		return false;
	f->wide = way.wide, f->half = way.half, f->narrow = way.narrow, f->large = way.large;
	f->brief = NULL;
	return true;
}

bool report_drawn(struct report *r, const struct edition_item *item, struct page_figure *f)
{
	struct measured *m = report_find(r, item->name[0]);
	str              column = item->names > 1 ? item->name[1] : (str){0};

	*f = (struct page_figure){ .title = {0} };
	if (!m) {
		report_lack(r, item->name[0]);
		return false;
	}
	m->used = true;
	switch (item->kind) {
	case DRAWING_EFFECT:
		if (m->whole)
			effect(r, m, f);
		break;
	case DRAWING_FUNNEL: grouped(r, m, item->kind, column, f); break;
	case DRAWING_DOTS:   dots(r, m, f); break;
	case DRAWING_TILES:  tiles(r, m, column, f); break;
	case DRAWING_WINDOW: case DRAWING_LADDER: case DRAWING_DUMBBELL: case DRAWING_BARS:
		parts(r, m, item->kind, column, f);
		break;
	case DRAWING_VIEWS:
		if (m->whole) {
			report_figure_of(r, m, f);
			if (report_drawing(r, m, item->kind, (str){0}, f).n > 0)
				report_views(r, m, f);
		}
		break;
	default:
		if (m->whole)
			report_figure_of(r, m, f);
		else if (m->parts > 0)
			report_parts(r, m, f);
	}
	return f->title.n > 0;
}
