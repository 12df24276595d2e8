/* report_effect — what an event changed beyond the earlier trend: the columns of its, as a sentence with its interval. */
#include "report.h"

static str points_of(struct report *r, const struct measured *m, const struct point *p, const char *column)
{
	struct buf b = {0};
	double     v;

	if (!read_num(report_cell(r, p, column), &v))
		return (str){0};
	report_number(r, &b, p, column, m->as == AS_PERCENT ? AS_COUNT : m->as, m->as == AS_PERCENT ? 100 * v : v);
	return report_keep(r, &b);
}

/* What an event changed a year on, beyond the earlier trend, and how sure that is: of the first event that could be tested. */
str report_effect(struct report *r, const struct measured *m)
{
	for (size_t i = 0; m->whole && i < m->whole->n; i++) {
		const struct point *p = &r->points.all[m->whole->point[i]];
		str                 name = report_cell(r, p, "break");
		struct filled       f = { .n = 0 };
		struct buf          b = {0};
		double              lo, hi, effect;
		month               at;

		if (!read_num(report_cell(r, p, "effect"), &effect) || !read_num(report_cell(r, p, "effect_lo"), &lo) || !read_num(report_cell(r, p, "effect_hi"), &hi))
			continue;
		for (size_t e = 0; e < r->points.events; e++)
			if (same(r->points.event[e].name, name))
				name = r->points.event[e].words;
		page_plain(&b, name);
		report_fill(&f, "event", report_keep(r, &b));
		report_fill(&f, "effect", points_of(r, m, p, "effect"));
		report_fill(&f, "lo", points_of(r, m, p, "effect_lo"));
		report_fill(&f, "hi", points_of(r, m, p, "effect_hi"));
		report_fill(&f, "unit", report_words(r, m->as == AS_PERCENT ? "unit-points" : "unit-own"));
		report_fill(&f, "at", read_month(report_cell(r, p, "effect_at"), &at) ? report_period(r, m->whole->per, first_day(at)) : (str){0});
		return report_say(r, lo <= 0 && hi >= 0 ? "effect-none" : effect > 0 ? "effect-above" : "effect-below", &f);
	}
	return (str){0};
}

void report_add_effect(struct report *r, const struct measured *m, struct page_figure *f)
{
	struct buf note = {0};

	buf_add(&note, report_effect(r, m));
	report_sentence(&note, f->note);
	f->note = report_keep(r, &note);
}
