/* report_actions — what was promised: how much of it is done, what came of it, and what is late. */
#include "report_progress.h"

enum state { DONE_IT, ON_TIME, LATE, STATES };

/* A day that is words, `March 2027`, cannot be compared: it is said as it is written, and counts as on time. */
static enum state state_of(const struct report *r, const struct plan *p)
{
	month by;

	if (p->done.n > 0)
		return DONE_IT;
	return read_month(p->by, &by) && by < report_now(r) ? LATE : ON_TIME;
}

str report_when(struct report *r, str when, str source)
{
	struct buf b = {0};
	month      m;

	if (!read_month(when, &m))
		return report_told(r, when, source);
	page_number(&b, report_period(r, STR("month"), first_day(m)), source);
	return report_keep(r, &b);
}

/* What its measure did since: a verdict beside the words. */
static struct page_cell verdict(struct report *r, const struct plan *p)
{
	struct measured *m = report_use(r, p->measure);

	if (!m || !m->whole)
		return (struct page_cell){ .is = CELL_TEXT, .text = report_words(r, "not-supplied") };
	return (struct page_cell){ .is = CELL_VERDICT, .icon = report_variation_icon(m), .text = report_called(r, m), .second = report_variation_words(r, m) };
}

static void closed(struct report *r)
{
	static const char *const key[] = { "column-plan", "column-done", "column-impact", "column-measure" };
	static const bool right[] = { false, false, false, false };
	static const int  width[] = { 56, 22, 58, 42 };
	const struct plans *p = r->plans;
	struct page_row    *row = arena_take(&r->memory, p->n_plans + 1, sizeof *row);
	size_t              rows = 0;

	for (size_t i = 0; i < p->n_plans; i++) {
		struct page_cell *cell = arena_take(&r->memory, COUNT(key), sizeof *cell);
		if (state_of(r, &p->plan[i]) != DONE_IT)
			continue;
		cell[0] = (struct page_cell){ .is = CELL_TEXT, .text = report_told(r, p->plan[i].what, report_typed(r, "plan", i, "do")), .second = report_told(r, p->plan[i].area, report_typed(r, "plan", i, "area")) };
		cell[1] = (struct page_cell){ .is = CELL_TEXT, .text = report_when(r, p->plan[i].done, report_typed(r, "plan", i, "done")) };
		cell[2] = (struct page_cell){ .is = CELL_TEXT, .text = report_told(r, p->plan[i].impact, report_typed(r, "plan", i, "impact")) };
		cell[3] = verdict(r, &p->plan[i]);
		row[rows++].cell = cell;
	}
	if (rows == 0)
		return;
	page_heading(r->page, report_words(r, "actions-closed"));
	report_table(r, (str){0}, report_columns(r, key, right, width, COUNT(key)), COUNT(key), row, rows, false);
}

static void open_ones(struct report *r)
{
	static const char *const key[] = { "column-plan", "column-by", "column-lead", "column-worked", "column-state" };
	static const bool right[] = { false, false, false, false, false };
	static const int  width[] = { 58, 24, 30, 40, 26 };
	const struct plans *p = r->plans;
	struct page_row    *row = arena_take(&r->memory, p->n_plans + 1, sizeof *row);
	size_t              rows = 0;

	for (size_t i = 0; i < p->n_plans; i++) {
		enum state        state = state_of(r, &p->plan[i]);
		struct page_cell *cell = arena_take(&r->memory, COUNT(key), sizeof *cell);
		if (state == DONE_IT)
			continue;
		cell[0] = (struct page_cell){ .is = CELL_TEXT, .text = report_told(r, p->plan[i].what, report_typed(r, "plan", i, "do")), .second = report_told(r, p->plan[i].area, report_typed(r, "plan", i, "area")) };
		cell[1] = (struct page_cell){ .is = CELL_TEXT, .text = report_when(r, p->plan[i].by, report_typed(r, "plan", i, "by")) };
		cell[2] = (struct page_cell){ .is = CELL_TEXT, .text = report_told(r, p->plan[i].lead, report_typed(r, "plan", i, "lead")) };
		cell[3] = (struct page_cell){ .is = CELL_TEXT, .text = report_told(r, p->plan[i].worked, report_typed(r, "plan", i, "worked")) };
		cell[4] = (struct page_cell){ .is = CELL_VERDICT, .icon = state == LATE ? "miss" : "moving", .text = report_words(r, state == LATE ? "action-late" : "action-on-time") };
		row[rows++].cell = cell;
	}
	if (rows == 0)
		return;
	page_heading(r->page, report_words(r, "actions-open"));
	report_table(r, (str){0}, report_columns(r, key, right, width, COUNT(key)), COUNT(key), row, rows, false);
}

static bool has_page(const struct edition *e, str measure)
{
	for (size_t i = 0; i < e->sections; i++)
		if (e->section[i].is == SECTION_MEASURE && same(e->section[i].label, measure))
			return true;
	return false;
}

/* What came of what is done, period by period: two series in a row, of measures that have no page of their own here. */
static void came_of_it(struct report *r)
{
	struct page_figure *pair = arena_take(&r->memory, 2, sizeof *pair);
	const struct plans *p = r->plans;
	const struct measured *shown[2] = { NULL, NULL };
	size_t              n = 0;

	for (size_t i = 0; i < p->n_plans && n < 2; i++) {
		const struct measured *m = state_of(r, &p->plan[i]) == DONE_IT ? report_find(r, p->plan[i].measure) : NULL;
		if (m && m->whole && m->half.width > 0 && m != shown[0] && !has_page(r->edition, p->plan[i].measure)) {
			struct buf note = {0};
			report_figure_of(r, m, &pair[n]);
			report_notes(r, m, &note);                /* without its drift: the page holds the plans too */
			pair[n].note = trimmed(report_keep(r, &note));
			shown[n++] = m;
		}
	}
	if (n > 0)
		page_figures(r->page, pair, n);
}

void report_actions(struct report *r)
{
	static const struct { const char *icon, *words, *note, *source; } one[STATES] = {
		[DONE_IT] = { "meet", "action-done", "action-done-note", "count|plans|done" },
		[ON_TIME] = { "moving", "action-on-time", "action-on-time-note", "count|plans|on time" },
		[LATE] = { "miss", "action-late", "action-late-note", "count|plans|late" },
	};
	struct page_tile *tile = arena_take(&r->memory, STATES, sizeof *tile);
	struct filled     f = { .n = 0 };
	size_t            count[STATES] = {0};

	if (r->plans->n_plans == 0)
		return;
	for (size_t i = 0; i < r->plans->n_plans; i++)
		count[state_of(r, &r->plans->plan[i])]++;
	report_fill_spelt(r, &f, "Done", count[DONE_IT], "count|plans|done");
	report_fill(&f, "all", report_spelt(r, r->plans->n_plans, "count|plans", false));
	report_fill(&f, "late", report_spelt(r, count[LATE], "count|plans|late", false));
	page_section(r->page, "actions", report_words(r, "actions"), report_words(r, "actions"),
	             report_say(r, count[LATE] == 0 ? "actions-headline" : count[LATE] == 1 ? "actions-headline-late-one" : "actions-headline-late", &f), report_words(r, "actions-lede"));
	for (enum state s = 0; s < STATES; s++) {
		struct filled n = { .n = 0 };
		report_fill_count(r, &n, "n", count[s], one[s].source);
		tile[s] = (struct page_tile){ one[s].icon, n.hole[0].with, report_words(r, one[s].words), report_words(r, one[s].note) };
	}
	page_tiles(r->page, tile, STATES);
	closed(r);
	came_of_it(r);
	open_ones(r);
}
