/* report_priority — one measure on a page: four numbers, what an event changed, how sure that is, what else could explain it. */
#include "report_progress.h"

#include "comparison.h"

static struct page_tile key_of(str number, str words, str note)
{
	return (struct page_tile){ .number = number, .words = words, .note = note };
}

static str month_words(struct report *r, month m)
{
	return m == INT32_MIN ? (str){0} : report_period(r, STR("month"), first_day(m));
}

static void keys(struct report *r, const struct standing *s, const struct page_tile *similar)
{
	struct page_tile *tile = arena_take(&r->memory, 5, sizeof *tile);
	struct filled     f = { .n = 0 };
	struct buf        b = {0};

	report_fill(&f, "month", month_words(r, s->p.baseline));
	report_fill(&f, "next", month_words(r, s->p.next.by));
	report_fill(&f, "last", month_words(r, s->p.target.by));
	report_fill_measure(r, &f, s->m);
	report_figure(r, &b, s->m, s->m->latest, false);
	tile[0] = key_of(standing_made(r, s->m, "baseline", s->p.base), report_words(r, "column-baseline"), report_say(r, s->p.baseline == INT32_MIN ? "key-no-baseline" : "key-baseline", &f));
	tile[1] = key_of(report_keep(r, &b), report_words(r, "column-latest"), report_say(r, report_has_value(s->m->latest) && report_indicative(s->m->latest) ? "key-indicative" : "key-period", &f));
	tile[2] = key_of(standing_mark(r, s->m, "milestone", s->p.next), report_words(r, "column-milestone"), s->p.next.by == INT32_MIN ? report_words(r, "status-no-milestone") : report_say(r, "key-milestone", &f));
	tile[3] = key_of(standing_mark(r, s->m, "milestone-last", s->p.target), report_words(r, "column-target"), s->p.target.by == INT32_MIN ? report_words(r, "status-no-milestone") : report_say(r, "key-target", &f));
	if (similar)
		tile[4] = *similar;
	page_tiles(r->page, tile, similar ? 5 : 4);
}

/* One row of what `its` says: NAME, NAME_lo, NAME_hi. */
static bool estimate(struct report *r, const struct measured *m, const struct point *p, const char *column, const char *words, struct page_row *row)
{
	struct page_cell *cell = arena_take(&r->memory, 3, sizeof *cell);
	str               shown[3];
	char              name[40];
	static const char *const end[] = { "", "_lo", "_hi" };
	struct buf        b = {0};

	for (size_t i = 0; i < COUNT(end); i++) {
		double v;
		struct buf one = {0};
		snprintf(name, sizeof name, "%s%s", column, end[i]);
		if (!read_num(report_cell(r, p, name), &v))
			return false;
		report_number(r, &one, p, name, AS_MEAN, m->as == AS_PERCENT ? 100 * v : v);
		shown[i] = report_keep(r, &one);
	}
	cell[0] = (struct page_cell){ .is = CELL_TEXT, .text = report_words(r, words) };
	cell[1] = (struct page_cell){ .is = CELL_FIGURE, .text = shown[0] };
	buf_add(&b, shown[1]);
	page_plain(&b, STR(" to "));
	buf_add(&b, shown[2]);
	cell[2] = (struct page_cell){ .is = CELL_TEXT, .text = report_keep(r, &b) };
	row->cell = cell;
	return true;
}

/* The same change by other ways: a year on, at once, and how much steeper. */
static bool estimates(struct report *r, const struct measured *m, struct page_figure *f)
{
	static const char *const key[] = { "column-way", "column-estimate", "column-interval" };
	static const bool right[] = { false, true, true };
	static const int  width[] = { 44, 18, 26 };
	struct page_table *t = arena_take(&r->memory, 1, sizeof *t);
	struct page_row   *row = arena_take(&r->memory, 4, sizeof *row);
	struct filled      said = { .n = 0 };
	size_t             rows = 0;

	for (size_t i = 0; i < m->whole->n && rows == 0; i++) {
		const struct point *p = &r->points.all[m->whole->point[i]];
		rows += estimate(r, m, p, "effect", "way-effect", &row[rows]);
		rows += rows > 0 && estimate(r, m, p, "level", "way-level", &row[rows]);
		rows += rows > 0 && estimate(r, m, p, "slope", "way-slope", &row[rows]);
	}
	if (rows == 0)
		return false;
	*t = (struct page_table){ .column = report_columns(r, key, right, width, COUNT(key)), .columns = COUNT(key), .row = row, .rows = rows };
	report_fill(&said, "points", report_words(r, m->as == AS_PERCENT ? "unit-points" : "unit-own"));
	*f = (struct page_figure){ .title = report_words(r, "ways-title"), .sub = report_say(r, "ways-sub", &said), .note = report_words(r, "ways-note"), .data = t, .brief = t };
	return true;
}

static void explained(struct report *r, const struct edition_section *s, bool compared, struct page_figure *f)
{
	str   *words = arena_take(&r->memory, s->items + 2, sizeof *words);
	size_t n = 0;

	for (size_t i = 0; i < s->items; i++)
		if (s->item[i].is == ITEM_EXPLAIN)
			words[n++] = report_line(r, &s->item[i], s->item[i].text);
	if (n == 0)
		words[n++] = report_words(r, "explain-none");
	words[n++] = report_words(r, compared ? "explain-compared" : "explain-always");
	*f = (struct page_figure){ .title = report_words(r, "explain"), .words = words, .n_words = n };
}

/* In a box of its own where the page has room for one. */
static void definition(struct report *r, const struct measured *m, bool boxed)
{
	struct buf words = {0}, b = {0};
	str        rest, line;

	if (!m->def)
		return;
	measure_say(&words, &r->measures, m->def);
	rest = buf_str(&words);
	cut_at(&rest, '\n', &line);                    /* its name and title */
	if (cut_at(&rest, '\n', &line))
		report_defined(r, &b, m->def, line);
	buf_free(&words);
	if (boxed) {
		page_callout(r->page, false, report_words(r, "definition-label"), report_keep(r, &b));
		return;
	}
	struct filled f = { .n = 0 };
	report_fill(&f, "what", report_keep(r, &b));
	page_quiet(r->page, report_say(r, "definition-line", &f));
}

/* Only on one scale can others stand in the drawing of the measure itself: as chart has it. */
static bool is_beside(const struct measured *m, const struct comparison_one *others)
{
	return m->as == AS_PERCENT || m->as == AS_HUNDRED ? fabs(others->scale - 100) < 1e-9 : m->as == AS_RATE && fabs(others->scale - m->facts->scale) < 1e-9;
}

/* Across the page: where it should be, and where others are. */
static void path(struct report *r, const struct standing *s, const struct comparison_one *others)
{
	struct page_figure *f = arena_take(&r->memory, 1, sizeof *f);
	struct buf          sub = {0};

	if (standing_way(r, s, f)) {
		buf_add(&sub, report_sub(r, s->m));
		report_sentence(&sub, f->sub);
		if (others && is_beside(s->m, others))
			report_sentence(&sub, others->beside);
		f->sub = report_keep(r, &sub);
	}
	page_figures(r->page, f, 1);
}

/* What an event changed, beside what changed elsewhere, or beside the same change by other ways; the lines of others where there is room. */
static bool changed(struct report *r, const struct edition_section *s, struct measured *m, const struct comparison_one *others)
{
	struct page_figure *row = arena_take(&r->memory, 2, sizeof *row), *last = arena_take(&r->memory, 2, sizeof *last), *lines = arena_take(&r->memory, 1, sizeof *lines);
	struct edition_item drawn = { .is = ITEM_DRAWN, .kind = DRAWING_EFFECT, .name = &s->label, .names = 1 };
	bool                tested = report_effect(r, m).n > 0 && report_drawn(r, &drawn, &row[0]);
	size_t              n = 0;
	str                 note = {0};

	if (tested)                                       /* half as wide its note would be twice as long */
		note = row[0].note, row[0].note = (str){0}, row[0].sub = report_words(r, "priority-effect");
	else if (others)
		row[0] = others->figure[0];
	if (others)
		row[1] = others->figure[1];
	else if (tested)
		tested = estimates(r, m, &row[1]);
	if (others || tested)
		page_figures(r->page, row, 2);
	if (note.n > 0)
		page_quiet(r->page, note);
	if (tested && others) {
		page_only(r->page, PAGE_SCREEN);          /* on paper its page of comparison has them */
		*lines = others->figure[0];
		page_figures(r->page, lines, 1);
		page_only(r->page, PAGE_BOTH);
		n = estimates(r, m, &last[0]) ? 1 : 0;
	}
	explained(r, s, others != NULL, &last[n++]);
	page_figures(r->page, last, n);
	return tested || others;
}

void report_priority(struct report *r, const struct edition_section *s)
{
	struct measured    *m = report_find(r, s->label);
	struct standing     standing;
	struct comparison_one others;
	struct filled       f = { .n = 0 };

	if (!m || !standing_of(r, m, &standing)) {          /* no page of its own without a figure: it is said where the others are listed */
		report_lack(r, s->label);
		return;
	}
	m->used = true;
	report_fill_measure(r, &f, m);
	report_fill(&f, "status", standing_words(r, &standing));
	report_fill(&f, "since-words", standing_since(r, &standing));
	page_section(r->page, s->id, report_say(r, "priority-kicker", &f), report_called(r, m), report_lead_headline(r, m), report_say(r, "priority-lede", &f));
	bool compared = report_published(r, s, &others);
	keys(r, &standing, compared ? &others.similar : NULL);
	path(r, &standing, compared ? &others : NULL);
	bool full = changed(r, s, m, compared ? &others : NULL);
	report_items(r, s);
	definition(r, m, !full);
}
