/* report_small — many measures on one page: panels of one scale, rows with a line each, groups with their intervals. */
#include "report.h"

static str panel_note(struct report *r, const struct measured *m)
{
	struct buf b = {0};

	if (!report_has_value(m->latest)) {
		report_figure(r, &b, m, m->latest, false);
		return report_keep(r, &b);
	}
	buf_add(&b, report_variation_words(r, m));
	if (report_indicative(m->latest)) {
		page_plain(&b, STR(", "));
		buf_add(&b, report_words(r, "indicative"));
	}
	return report_keep(r, &b);
}

/* What large print and the screen show besides: where each began and where it is. */
static const struct page_table *panel_table(struct report *r, struct measured *const *m, size_t n)
{
	static const char *const key[] = { "column-measure", "column-first", "column-latest", "column-variation" };
	static const bool  right[] = { false, true, true, false };
	static const int   width[] = { 70, 24, 30, 54 };
	struct page_table *t = arena_take(&r->memory, 1, sizeof *t);
	struct page_row   *row = arena_take(&r->memory, n, sizeof *row);

	for (size_t i = 0; i < n; i++) {
		struct page_cell *cell = arena_take(&r->memory, COUNT(key), sizeof *cell);
		struct buf        b = {0};
		cell[0] = (struct page_cell){ .is = CELL_TEXT, .text = report_title(r, m[i]) };
		report_figure(r, &b, m[i], m[i]->first ? m[i]->first : m[i]->latest, false);
		cell[1] = (struct page_cell){ .is = CELL_TEXT, .text = report_keep(r, &b) };
		report_figure(r, &b, m[i], m[i]->latest, true);
		cell[2] = (struct page_cell){ .is = CELL_TEXT, .text = report_keep(r, &b) };
		cell[3] = (struct page_cell){ .is = CELL_VERDICT, .icon = report_variation_icon(m[i]), .text = report_variation_words(r, m[i]), .second = report_since(r, m[i]) };
		row[i].cell = cell;
	}
	*t = (struct page_table){ .column = report_columns(r, key, right, width, COUNT(key)), .columns = COUNT(key), .row = row, .rows = n };
	return t;
}

void report_panels(struct report *r, struct measured *const *m, size_t n)
{
	struct page_panel *panel = arena_take(&r->memory, n + 1, sizeof *panel);
	struct measured  **drawn = arena_take(&r->memory, n + 1, sizeof *drawn), **rest = arena_take(&r->memory, n + 1, sizeof *rest);
	size_t             panels = 0, rests = 0;

	for (size_t i = 0; i < n; i++) {
		if (!m[i]->whole || m[i]->panel.width == 0) {
			rest[rests++] = m[i];
			continue;
		}
		drawn[panels] = m[i];
		panel[panels++] = (struct page_panel){ .name = report_title(r, m[i]), .note = panel_note(r, m[i]), .alt = report_alt(r, m[i]),
		                                       .icon = report_variation_icon(m[i]), .drawing = m[i]->panel };
	}
	if (panels > 0)
		page_panels(r->page, panel, panels, panel_table(r, drawn, panels));
	report_rows(r, rest, rests);
}

void report_rows(struct report *r, struct measured *const *m, size_t n)
{
	static const char *const key[] = { "column-measure", "column-latest", "column-line", "column-variation", "column-target", "column-assurance" };
	static const bool right[] = { false, true, false, false, true, false };
	static const int  width[] = { 39, 26, 29, 40, 12, 32 };
	static const int  wide[] = { 74, 26, 30, 48 };       /* without targets there is room for whole names */
	struct page_row *row = arena_take(&r->memory, n + 1, sizeof *row);
	size_t           rows = 0, columns = 4;

	for (size_t i = 0; i < n; i++) {
		if (m[i]->whole)
			report_row_of(r, m[i], &row[rows++]);
		if (m[i]->whole && report_aimed(m[i]))
			columns = COUNT(key);
	}
	report_table(r, (str){0}, report_columns(r, key, right, columns == COUNT(key) ? width : wide, columns), columns, row, rows, true);
}

static bool by_column(const struct series *s, const struct measured *m, str column)
{
	return same(s->measure, m->name) && same(s->by, column) && s->part.n == 0;
}

str report_grouping(const struct report *r, const struct measured *m)
{
	for (size_t i = 0; i < r->points.n_series; i++) {
		const struct series *s = &r->points.series[i];
		if (same(s->measure, m->name) && s->by.n > 0 && !same(s->by, STR("all")) && s->part.n == 0)
			return s->by;
	}
	return (str){0};
}

/* The coarsest period by which groups were counted, for a group's month is small: the last of the definition's. */
static str group_per(const struct report *r, const struct measured *m, str column)
{
	str rest = m->facts->per, piece, word, found = {0};

	for (size_t i = 0; i < r->points.n_series && found.n == 0; i++)
		if (by_column(&r->points.series[i], m, column))
			found = r->points.series[i].per;
	while (found.n > 0 && cut_at(&rest, ';', &piece))
		for (size_t i = 0; cut_at(&piece, ':', &word) && i < r->points.n_series; i++)
			if (by_column(&r->points.series[i], m, column) && same(r->points.series[i].per, word)) {
				found = word;
				break;
			}
	return found;
}

/* The last period that can be known of any group. */
static day group_period(const struct report *r, const struct measured *m, str column, str per)
{
	day last = INT32_MIN, any = INT32_MIN;

	for (size_t i = 0; i < r->points.n_series; i++) {
		const struct series *s = &r->points.series[i];
		for (size_t k = 0; by_column(s, m, column) && same(s->per, per) && k < s->n; k++) {
			const struct point *p = &r->points.all[s->point[k]];
			any = p->period > any ? p->period : any;
			last = p->period > last && !same(p->state, STR("unknown")) ? p->period : last;
		}
	}
	return last > INT32_MIN ? last : any;
}

const struct point *report_group_point(const struct report *r, const struct measured *m, str column, str code)
{
	str per = group_per(r, m, column);
	day period = per.n > 0 ? group_period(r, m, column, per) : 0;

	for (size_t i = 0; i < r->points.n_series; i++) {
		const struct series *s = &r->points.series[i];
		for (size_t k = 0; by_column(s, m, column) && same(s->per, per) && same(s->group, code) && k < s->n; k++)
			if (r->points.all[s->point[k]].period == period)
				return &r->points.all[s->point[k]];
	}
	return NULL;
}

/* The groups of one measure in the last period that can be known, in the order of their list. */
bool report_groups(struct report *r, const struct measured *m, str column, struct page_figure *figure)
{
	static const char *const key[] = { "column-group", "column-value", "column-interval", "column-counted" };
	static const bool  right[] = { false, true, true, true };
	static const int   width[] = { 40, 20, 30, 32 };
	str                per = group_per(r, m, column);
	day                period = per.n > 0 ? group_period(r, m, column, per) : 0;
	struct page_table *t = arena_take(&r->memory, 1, sizeof *t);
	struct page_row   *row = arena_take(&r->memory, r->points.n_series + 1, sizeof *row);
	struct filled      f = { .n = 0 };
	struct buf         b = {0};
	size_t             rows = 0;

	if (per.n == 0)
		return false;
	for (size_t i = 0; i < r->points.n_series; i++) {
		const struct series *s = &r->points.series[i];
		for (size_t k = 0; by_column(s, m, column) && same(s->per, per) && k < s->n; k++)
			if (r->points.all[s->point[k]].period == period) {
				page_name(&b, report_label(r, column, s->group));
				report_row(r, m, &r->points.all[s->point[k]], report_keep(r, &b), &row[rows++]);
			}
	}
	*t = (struct page_table){ .column = report_columns(r, key, right, width, COUNT(key)), .columns = COUNT(key), .row = row, .rows = rows };
	buf_addf(&b, "by-%.*s", FMT(column));
	report_fill(&f, "column", sentence_has(r->say, buf_ended(&b)) ? report_words(r, b.p) : column);
	buf_free(&b);
	report_fill_measure(r, &f, m);
	report_fill(&f, "group-period", report_period(r, per, period));
	report_fill(&f, "about", report_about(r, m));
	*figure = (struct page_figure){ .title = report_say(r, "groups-title", &f), .sub = report_say(r, "groups-sub", &f), .data = t, .brief = t };
	return true;
}
