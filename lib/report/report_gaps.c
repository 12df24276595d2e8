/* report_gaps — two views of the same work: where practitioners think better of it than families do, and where most. */
#include "report.h"

/* Of those that have an interval: how many there are, in how many practitioners think better of their work, and the widest; how many that is. */
static size_t fill_gaps(struct report *r, struct filled *f, struct measured *const *m, size_t n, bool *some)
{
	const struct measured *widest = NULL, **has = take(n + 1, sizeof *has);
	struct buf             b = {0};
	size_t                 above = 0, known = 0;

	for (size_t i = 0; i < n; i++) {
		const struct point *p = m[i]->latest;
		if (!m[i]->whole || !report_has_value(p) || isnan(p->lo))
			continue;
		has[known++] = m[i];
		above += p->lo > 0;
		if (!widest || p->value > widest->latest->value)
			widest = m[i];
	}
	str set = report_set(r, has, known);
	free(has);
	*some = above > 0;
	if (known == 0)
		return 0;
	report_fill_count(r, f, "count", above, report_counted_in(r, "count|gaps|above", set).p);
	report_fill_count(r, f, "all", known, report_counted_in(r, "count|gaps|known", set).p);
	report_fill(f, "widest", report_name(r, widest, false));
	report_number(r, &b, widest->latest, "value", widest->as, widest->latest->value);
	report_fill(f, "gap", report_keep(r, &b));
	report_number(r, &b, widest->latest, "lo", widest->as, widest->latest->lo);
	report_fill(f, "lo", report_keep(r, &b));
	report_number(r, &b, widest->latest, "hi", widest->as, widest->latest->hi);
	report_fill(f, "hi", report_keep(r, &b));
	return known;
}

void report_gaps(struct report *r, struct measured *const *m, size_t n)
{
	struct filled f = { .n = 0 };
	bool          some;

	if (fill_gaps(r, &f, m, n, &some) > 0)
		page_callout(r->page, false, report_words(r, "gaps-label"), report_say(r, some ? "gaps-some" : "gaps-none", &f));
}

/* The measures of two views that are judged together with M and stand in its drawing: at its last period, whatever is known of them then. */
static size_t together(struct report *r, const struct measured *m, struct measured **all)
{
	size_t n = 0;

	for (size_t i = 0; i < r->n; i++)
		if (r->all[i].whole && same(r->all[i].facts->shape, STR("gap")) && same(r->all[i].facts->together, m->facts->together)
		    && same(r->all[i].whole->per, m->whole->per) && r->all[i].latest->period == m->shown->period)
			all[n++] = &r->all[i];
	return n;
}

/* What the drawing of two views shows, which is more than the measure it is named after. */
void report_views(struct report *r, const struct measured *m, struct page_figure *f)
{
	static const char *const key[] = { "column-measure", "column-gap", "column-interval", "column-counted" };
	static const bool  right[] = { false, true, true, true };
	static const int   width[] = { 70, 20, 30, 24 };
	struct measured  **all = take(r->n + 1, sizeof *all);
	struct page_table *t = arena_take(&r->memory, 1, sizeof *t);
	struct filled      said = { .n = 0 };
	struct page_row   *row;
	size_t             n, few = 0;
	bool               some;

	n = m->shown && m->facts->together.n > 0 ? together(r, m, all) : 0;
	row = arena_take(&r->memory, n + 1, sizeof *row);
	for (size_t i = 0; i < n; i++) {
		report_row(r, all[i], all[i]->latest, report_called(r, all[i]), &row[i]);
		few += report_has_value(all[i]->latest) && report_indicative(all[i]->latest);
	}
	*t = (struct page_table){ .column = report_columns(r, key, right, width, COUNT(key)), .columns = COUNT(key), .row = row, .rows = n };
	report_fill(&said, "period", m->shown ? report_period(r, m->whole->per, m->shown->period) : (str){0});
	if (n > 0 && fill_gaps(r, &said, all, n, &some) > 0) {
		report_fill(&said, "indicative", report_indicative_said(r, few, report_counted_in(r, "count|gaps|indicative", report_set(r, (const struct measured *const *)all, n))));
		f->title = report_say(r, some ? "views-title" : "views-title-none", &said);
		f->sub = report_say(r, "views-sub", &said);
		f->alt = report_say(r, some ? "views-alt" : "views-alt-none", &said);
		f->note = (str){0};
		f->data = t;
	}
	free(all);
}
