/* report_gaps — two views of the same work: where practitioners think better of it than families do, and where most. */
#include "report.h"

void report_gaps(struct report *r, struct measured *const *m, size_t n)
{
	const struct measured *widest = NULL, **has = take(n + 1, sizeof *has);
	struct filled          f = { .n = 0 };
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
	if (known == 0)
		return;
	report_fill_count(r, &f, "count", above, report_counted_in(r, "count|gaps|above", set).p);
	report_fill_count(r, &f, "all", known, report_counted_in(r, "count|gaps|known", set).p);
	report_fill(&f, "widest", report_name(r, widest, false));
	report_number(r, &b, widest->latest, "value", widest->as, widest->latest->value);
	report_fill(&f, "gap", report_keep(r, &b));
	report_number(r, &b, widest->latest, "lo", widest->as, widest->latest->lo);
	report_fill(&f, "lo", report_keep(r, &b));
	report_number(r, &b, widest->latest, "hi", widest->as, widest->latest->hi);
	report_fill(&f, "hi", report_keep(r, &b));
	page_callout(r->page, false, report_words(r, "gaps-label"), report_say(r, above > 0 ? "gaps-some" : "gaps-none", &f));
}
