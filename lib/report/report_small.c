/* report_small — many measures on one page: panels of one scale, rows with a line each. */
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
	bool               few = n > 0;                  /* the first of each: said once, over them */

	for (size_t i = 0; i < n; i++)
		few &= m[i]->first && report_indicative(m[i]->first);
	for (size_t i = 0; i < n; i++) {
		struct page_cell *cell = arena_take(&r->memory, COUNT(key), sizeof *cell);
		struct buf        b = {0};
		cell[0] = (struct page_cell){ .is = CELL_TEXT, .text = report_called(r, m[i]) };
		report_figure(r, &b, m[i], m[i]->first ? m[i]->first : m[i]->latest, !few);
		cell[1] = (struct page_cell){ .is = CELL_TEXT, .text = report_keep(r, &b) };
		report_figure(r, &b, m[i], m[i]->latest, true);
		cell[2] = (struct page_cell){ .is = CELL_TEXT, .text = report_keep(r, &b) };
		cell[3] = (struct page_cell){ .is = CELL_VERDICT, .icon = report_variation_icon(m[i]), .text = report_variation_words(r, m[i]), .second = report_since(r, m[i]) };
		row[i].cell = cell;
	}
	*t = (struct page_table){ .column = report_columns(r, key, right, width, COUNT(key)), .columns = COUNT(key), .row = row, .rows = n };
	if (few)
		t->each.words = report_words(r, "indicative"), t->each.column = 1;
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
		panel[panels++] = (struct page_panel){ .name = report_called(r, m[i]), .note = panel_note(r, m[i]), .alt = report_alt(r, m[i]),
		                                       .icon = report_variation_icon(m[i]), .drawing = m[i]->panel };
	}
	if (panels > 0)
		page_panels(r->page, panel, panels, panel_table(r, drawn, panels));
	report_rows(r, rest, rests);
}

/* The event that an upright line stands for; empty: there is none. */
static str launch_of(struct report *r, const struct measured *m)
{
	for (size_t i = 0; m->whole && i < r->points.events; i++) {
		const struct event *e = &r->points.event[i];
		struct filled       f = { .n = 0 };
		if (e->from != m->facts->first_break)
			continue;
		report_fill(&f, "event", report_within(r, e->words, report_from(r, "event|%.*s", FMT(e->name)).p));
		return report_say(r, "key-launch", &f);
	}
	return (str){0};
}

/* What their line and their dashes mean, once. */
void report_panels_key(struct report *r, const struct edition_section *s)
{
	str        launch = {0}, dashes = {0};
	struct buf key = {0};

	for (size_t i = 0; i < s->items; i++)
		for (size_t k = 0; s->item[i].is == ITEM_PANELS && k < s->item[i].names; k++) {
			const struct measured *m = report_find(r, s->item[i].name[k]);
			launch = m && launch.n == 0 ? launch_of(r, m) : launch;
			dashes = m && dashes.n == 0 ? report_indicative_key(r, &m, 1) : dashes;
		}
	report_sentence(&key, launch);
	report_sentence(&key, dashes);
	if (key.n == 0)
		return;
	page_only(r->page, PAGE_PANELS);
	page_quiet(r->page, trimmed(report_keep(r, &key)));
	page_only(r->page, PAGE_BOTH);
}

/* Rows without targets have room for what stands beside a series. */
static void rows_wide(struct report *r, struct measured *const *m, size_t n)
{
	static const char *const key[] = { "column-measure", "column-latest", "column-line", "column-variation", "column-drift", "column-weighed", "column-answered" };
	static const bool  right[] = { false, true, false, false, true, true, true };
	static const int   narrow[] = { 32, 18, 24, 42, 20, 21, 23 }, wide[] = { 74, 26, 30, 48 };
	struct beside      all = report_beside_of(r, m, n);
	size_t             columns = 4 + all.drifts + (all.weighed ? 2u : 0), rows = 0, k = 4;
	const char        *label[COUNT(key)];
	struct page_row   *row = arena_take(&r->memory, n + 1, sizeof *row);

	memcpy(label, key, sizeof label);
	for (size_t i = 4; i < COUNT(key); i++)                /* those that nothing would stand in are not there */
		if (i == 4 ? all.drifts : all.weighed != NULL)
			label[k++] = key[i];
	for (size_t i = 0; i < n; i++) {
		struct page_row    four;
		struct page_cell  *cell = arena_take(&r->memory, COUNT(key), sizeof *cell);
		if (!m[i]->whole)
			continue;
		report_row_of(r, m[i], &four);
		memcpy(cell, four.cell, 4 * sizeof *cell);
		report_beside_cells(r, m[i], &all, cell + 4);
		row[rows++].cell = cell;
	}
	report_table(r, (str){0}, report_columns(r, label, right, columns > 4 ? narrow : wide, columns), columns, row, rows, true);
	str note = report_beside_note(r, &all);
	if (note.n > 0)
		page_quiet(r->page, note);
}

void report_rows(struct report *r, struct measured *const *m, size_t n)
{
	static const char *const key[] = { "column-measure", "column-latest", "column-line", "column-variation", "column-target", "column-assurance" };
	static const bool right[] = { false, true, false, false, true, false };
	static const int  width[] = { 46, 27, 27, 42, 15, 30 };
	struct page_row *row = arena_take(&r->memory, n + 1, sizeof *row);
	size_t           rows = 0;
	bool             aimed = false;

	for (size_t i = 0; i < n; i++)
		aimed |= m[i]->whole && report_aimed(m[i]);
	if (!aimed) {
		rows_wide(r, m, n);
		return;
	}
	for (size_t i = 0; i < n; i++)
		if (m[i]->whole)
			report_row_of(r, m[i], &row[rows++]);
	report_table(r, (str){0}, report_columns(r, key, right, width, COUNT(key)), COUNT(key), row, rows, true);
	report_beside(r, m, n);
}
