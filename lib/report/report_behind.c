/* report_behind — what is not on track: since when, why, what is done, and what would show that it worked; and the headline over it. */
#include "report_progress.h"

static str planned(struct report *r, const struct measured *m)
{
	struct buf b = {0};

	for (size_t i = 0; i < r->plans->n_plans; i++)
		if (same(r->plans->plan[i].measure, m->name)) {
			struct filled f = { .n = 0 };
			report_fill(&f, "why", report_told(r, r->plans->plan[i].why, report_typed(r, "plan", i, "why")));
			report_fill(&f, "do", report_told(r, r->plans->plan[i].what, report_typed(r, "plan", i, "do")));
			report_fill(&f, "by", report_when(r, r->plans->plan[i].by, report_typed(r, "plan", i, "by")));
			report_fill(&f, "lead", report_told(r, r->plans->plan[i].lead, report_typed(r, "plan", i, "lead")));
			report_fill(&f, "worked", report_told(r, r->plans->plan[i].worked, report_typed(r, "plan", i, "worked")));
			report_sentence(&b, report_say(r, "behind-plan", &f));
		}
	if (b.n == 0)
		report_sentence(&b, report_words(r, "behind-no-plan"));
	return report_keep(r, &b);
}

/* Each with its drawing, since when, why, what is done, and what would show that it worked. */
void report_behind(struct report *r)
{
	size_t           n, behind = 0;
	struct standing *all = standings(r, standing_section(r->edition), &n);
	struct page_figure *figure = arena_take(&r->memory, n + 1, sizeof *figure);
	struct filled    f = { .n = 0 };

	for (size_t i = 0; i < n; i++)
		behind += all[i].p.status == STATUS_OFF;
	report_fill_spelt(r, &f, "Count", behind, report_from(r, "count|status|off|%.*s", FMT(r->edition->name)).p);
	page_section(r->page, "behind", report_words(r, "behind"), report_words(r, "behind"),
	             report_say(r, behind == 0 ? "behind-headline-none" : behind == 1 ? "behind-headline-one" : "behind-headline", &f), report_words(r, behind == 0 ? "behind-lede-none" : "behind-lede"));
	for (size_t i = 0, k = 0; i < n; i++) {
		struct filled one = { .n = 0 };
		struct buf    note = {0};
		if (all[i].p.status != STATUS_OFF)
			continue;
		report_figure_of(r, all[i].m, &figure[k]);
		report_fill_measure(r, &one, all[i].m);
		report_fill(&one, "since-words", standing_since(r, &all[i]));
		report_fill(&one, "milestone", standing_mark(r, all[i].m, "milestone", all[i].p.next));
		report_fill(&one, "lo", standing_made(r, all[i].m, "level-lo", all[i].p.lo));
		report_fill(&one, "hi", standing_made(r, all[i].m, "level-hi", all[i].p.hi));
		report_sentence(&note, report_say(r, all[i].p.stock ? "behind-stock" : "behind-level", &one));
		report_sentence(&note, planned(r, all[i].m));
		figure[k].note = report_keep(r, &note);
		page_figures(r->page, &figure[k++], 1);
	}
	free(all);
}

/* The headline of a report that has a masthead. */
void report_masthead(struct report *r, struct page_cover *cover)
{
	const struct edition_section *s = standing_section(r->edition);
	struct filled    f = { .n = 0 };
	size_t           n, count[STATUSES];
	struct standing *all;
	const struct measured **off;

	if (!s) {
		cover->headline = report_words(r, "families-headline");
		cover->lede = report_words(r, "families-lede");
		return;
	}
	all = standings(r, s, &n);
	standing_counts(all, n, count);
	report_fill_spelt(r, &f, "On", count[STATUS_ON], report_from(r, "count|status|on|%.*s", FMT(r->edition->name)).p);
	report_fill_count(r, &f, "off", count[STATUS_OFF], report_from(r, "count|status|off|%.*s", FMT(r->edition->name)).p);
	report_fill_spelt(r, &f, "Open", count[STATUS_OPEN], report_from(r, "count|status|open|%.*s", FMT(r->edition->name)).p);
	report_fill_count(r, &f, "all", n, report_from(r, "count|status|%.*s", FMT(r->edition->name)).p);
	cover->headline = report_say(r, n == 0 ? "progress-headline-nothing" : count[STATUS_OFF] > 0 ? "progress-headline-off" : "progress-headline", &f);
	off = take(n + 1, sizeof *off);
	size_t offs = 0;
	for (size_t i = 0; i < n; i++)
		if (all[i].p.status == STATUS_OFF)
			off[offs++] = all[i].m;
	report_fill(&f, "names", report_names(r, off, offs, false));
	cover->lede = report_say(r, offs > 0 ? "progress-lede-off" : "progress-lede", &f);
	free(off);
	free(all);
}
