/* report_way — a measure against the way it should go: from its baseline through the milestones, straight from each to the next. */
#include "report_progress.h"

static str month_of_stone(struct report *r, struct milestone stone)
{
	return stone.by == INT32_MIN ? (str){0} : report_period(r, STR("month"), first_day(stone.by));
}

bool standing_way(struct report *r, const struct standing *s, struct page_figure *f)
{
	struct filled said = { .n = 0 };

	if (isnan(s->p.base) || s->p.target.by == INT32_MIN || !report_has_value(s->m->latest) || !report_drawn_way(r, s->m, f)) {
		report_figure_of(r, s->m, f);
		return false;
	}
	report_fill_measure(r, &said, s->m);
	report_fill(&said, "base", standing_base(r, s));
	report_fill(&said, "month", report_period(r, STR("month"), first_day(s->p.baseline)));
	report_fill(&said, "milestone", standing_mark(r, s->m, "milestone", s->p.next));
	report_fill(&said, "next", month_of_stone(r, s->p.next));
	report_fill(&said, "target", standing_mark(r, s->m, "milestone-last", s->p.target));
	report_fill(&said, "last", month_of_stone(r, s->p.target));
	f->title = report_say(r, "way-title", &said);
	f->sub = report_say(r, s->p.next.by == s->p.target.by ? "way-sub-last" : "way-sub", &said);
	f->alt = report_say(r, "way-alt", &said);
	f->note = (str){0};
	return true;
}
