/* report_plans — what people will do, why, and how they will know; and whom no plan speaks of. */
#include "report.h"

static bool planned(const struct report *r, str measure)
{
	for (size_t i = 0; i < r->plans->n_plans; i++)
		if (same(r->plans->plan[i].measure, measure))
			return true;
	return false;
}

size_t report_unplanned(const struct report *r, const struct measured **some)
{
	size_t n = report_those(r, report_is_worse, some), kept = 0;

	for (size_t i = 0; i < n; i++)
		if (!planned(r, some[i]->name))
			some[kept++] = some[i];
	return kept;
}

static const struct page_cell *cells(struct report *r, size_t number)
{
	struct page_cell *cell = arena_take(&r->memory, 5, sizeof *cell);
	const struct plan *p = &r->plans->plan[number];
	const struct { const char *word; str text; } said[] = { { "do", p->what }, { "why", p->why }, { "by", p->by }, { "lead", p->lead }, { "worked", p->worked } };

	for (size_t i = 0; i < COUNT(said); i++) {
		str from = report_typed(r, "plan", number, said[i].word);
		cell[i] = (struct page_cell){ .is = CELL_TEXT, .text = i == 2 ? report_when(r, said[i].text, from) : report_told(r, said[i].text, from) };
	}
	return cell;
}

void report_plans(struct report *r, str area)
{
	static const char *const key[] = { "column-plan", "column-why", "column-by", "column-lead", "column-worked" };
	static const bool right[] = { false, false, false, false, false };
	static const int  width[] = { 52, 42, 25, 29, 40 };
	struct page_row *row = arena_take(&r->memory, r->plans->n_plans + 1, sizeof *row);
	size_t           rows = 0;

	for (size_t i = 0; i < r->plans->n_plans; i++)
		if (r->plans->plan[i].done.n == 0 && (area.n == 0 || same(r->plans->plan[i].area, area)))
			row[rows++].cell = cells(r, i);
	if (rows == 0)
		page_words(r->page, report_words(r, "plans-none"));
	report_table(r, (str){0}, report_columns(r, key, right, width, COUNT(key)), COUNT(key), row, rows, false);
}

/* How its chance moved since the last report: where it is said by one of our own words, a shape says it too. */
static struct page_cell moved(struct report *r, str said, str source)
{
	static const struct { const char *key, *icon; } way[] = { { "risk-higher", "cmp-worse" }, { "risk-lower", "cmp-better" }, { "risk-same", "cmp-similar" } };
	str text = report_told(r, said, source);

	for (size_t i = 0; i < COUNT(way); i++)
		if (same(text, report_words(r, way[i].key)))
			return (struct page_cell){ .is = CELL_VERDICT, .icon = way[i].icon, .text = text };
	return (struct page_cell){ .is = CELL_TEXT, .text = text };
}

/* Below what is not on track, or on a page of their own. */
void report_risks(struct report *r, bool own_page)
{
	static const char *const key[] = { "column-risk", "column-chance", "column-then", "column-doing", "column-change" };
	static const bool right[] = { false, false, false, false, false };
	static const int  width[] = { 42, 20, 42, 50, 24 };
	const struct plans *p = r->plans;
	struct page_row    *row = arena_take(&r->memory, p->n_risks + 1, sizeof *row);

	if (p->n_risks == 0 && p->ask.n == 0)
		return;
	if (own_page)
		page_section(r->page, "risks", report_words(r, "risks"), report_words(r, "risks"), report_words(r, "risks-headline"), (str){0});
	else
		page_heading(r->page, report_words(r, "risks"));
	for (size_t i = 0; i < p->n_risks; i++) {
		struct page_cell *cell = arena_take(&r->memory, COUNT(key), sizeof *cell);
		const struct { const char *word; str text; } said[] = { { "risk", p->risk[i].risk }, { "chance", p->risk[i].chance }, { "then", p->risk[i].then },
		                                                        { "doing", p->risk[i].doing }, { "change", p->risk[i].change } };
		for (size_t k = 0; k < COUNT(said); k++)
			cell[k] = (struct page_cell){ .is = CELL_TEXT, .text = report_told(r, said[k].text, report_typed(r, "risk", i, said[k].word)) };
		cell[4] = moved(r, p->risk[i].change, report_typed(r, "risk", i, "change"));
		row[i].cell = cell;
	}
	report_table(r, (str){0}, report_columns(r, key, right, width, COUNT(key)), COUNT(key), row, p->n_risks, false);
	if (p->ask.n > 0)
		page_callout(r->page, false, report_words(r, "ask-label"), report_told(r, p->ask, report_typed(r, "ask", 0, "ask")));
}
