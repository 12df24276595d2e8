/* report_behind — what is not on track: since when, why, what is done, and what would show that it worked; and the headline over it. */
#include "report_progress.h"

/* What stands beside its drawing: how far it is behind, why, what is done, what would show that it worked. */
static void told(struct report *r, const struct standing *s, struct page_figure *f)
{
	str              *words = arena_take(&r->memory, 2, sizeof *words);
	struct page_term *term = arena_take(&r->memory, 3 * r->plans->n_plans + 1, sizeof *term);
	struct filled     one = { .n = 0 };
	size_t            n = 0;

	report_fill_measure(r, &one, s->m);
	report_fill(&one, "since-words", standing_since(r, s));
	report_fill(&one, "milestone", standing_mark(r, s->m, "milestone", s->p.next));
	standing_fill_level(r, &one, s);
	words[0] = report_say(r, s->p.stock ? "behind-stock" : "behind-level", &one);
	for (size_t i = 0; i < r->plans->n_plans; i++) {
		const struct plan *p = &r->plans->plan[i];
		struct filled      plan = { .n = 0 };
		if (!same(p->measure, s->m->name))
			continue;
		report_fill(&plan, "why", report_told(r, p->why, report_typed(r, "plan", i, "why")));
		report_fill(&plan, "do", report_told(r, p->what, report_typed(r, "plan", i, "do")));
		report_fill(&plan, "by", report_when(r, p->by, report_typed(r, "plan", i, "by")));
		report_fill(&plan, "lead", report_told(r, p->lead, report_typed(r, "plan", i, "lead")));
		report_fill(&plan, "worked", report_told(r, p->worked, report_typed(r, "plan", i, "worked")));
		if (p->why.n > 0)
			term[n++] = (struct page_term){ report_words(r, "behind-why-label"), report_say(r, "behind-why", &plan) };
		term[n++] = (struct page_term){ report_words(r, "behind-doing-label"), report_say(r, "behind-doing", &plan) };
		term[n++] = (struct page_term){ report_words(r, "behind-worked-label"), report_say(r, "behind-worked", &plan) };
	}
	if (n == 0)
		words[1] = report_words(r, "behind-no-plan");
	*f = (struct page_figure){ .icon = standing_icon[s->p.status], .title = report_say(r, s->p.stock ? "behind-now" : "behind-since", &one), .words = words, .n_words = n > 0 ? 1 : 2, .term = term, .terms = n };
}

enum { CLOSE_BESIDE = 2 };                                /* with more that are behind, there is no room for those that may be */

/* What cannot be told yet: how wide the level is about its milestone, and by when. */
static void close_to(struct report *r, const struct standing *all, size_t n)
{
	static const char *const key[] = { "column-measure", "column-level", "column-milestone", "column-by" };
	static const bool  right[] = { false, true, true, false };
	static const int   width[] = { 70, 34, 24, 40 };
	struct page_row   *row = arena_take(&r->memory, n + 1, sizeof *row);
	size_t             rows = 0;

	for (size_t i = 0; i < n; i++) {
		const struct standing *s = &all[i];
		struct page_cell      *cell = arena_take(&r->memory, COUNT(key), sizeof *cell);
		struct filled          f = { .n = 0 };
		if (s->p.status != STATUS_OPEN || s->p.stock)   /* a count of one day has no level */
			continue;
		standing_fill_level(r, &f, s);
		cell[0] = (struct page_cell){ .is = CELL_TEXT, .text = report_called(r, s->m) };
		cell[1] = (struct page_cell){ .is = CELL_TEXT, .text = report_say(r, "way-interval", &f) };
		cell[2] = (struct page_cell){ .is = CELL_TEXT, .text = standing_mark(r, s->m, "milestone", s->p.next) };
		cell[3] = (struct page_cell){ .is = CELL_TEXT, .text = report_period(r, STR("month"), first_day(s->p.next.by)) };
		row[rows++].cell = cell;
	}
	if (rows == 0)
		return;
	page_heading(r->page, report_words(r, "behind-close"));
	report_table(r, (str){0}, report_columns(r, key, right, width, COUNT(key)), COUNT(key), row, rows, false);
}

/* Each with its drawing, since when, why, what is done, and what would show that it worked. */
void report_behind(struct report *r)
{
	size_t           n, behind = 0;
	struct standing *all = standings(r, standing_section(r->edition), &n);
	struct page_figure *figure = arena_take(&r->memory, 2 * n + 1, sizeof *figure);
	struct filled    f = { .n = 0 };

	for (size_t i = 0; i < n; i++)
		behind += all[i].p.status == STATUS_OFF;
	report_fill_spelt(r, &f, "Count", behind, report_from(r, "count|status|off|%.*s", FMT(r->edition->name)).p);
	page_section(r->page, "behind", report_words(r, "behind"), report_words(r, "behind"),
	             report_say(r, behind == 0 ? "behind-headline-none" : behind == 1 ? "behind-headline-one" : "behind-headline", &f), report_words(r, behind == 0 ? "behind-lede-none" : "behind-lede"));
	for (size_t i = 0, k = 0; i < n; i++) {
		if (all[i].p.status != STATUS_OFF)
			continue;
		(void)standing_way(r, &all[i], &figure[k]);
		figure[k].title = report_name(r, all[i].m, true);
		told(r, &all[i], &figure[k + 1]);
		page_figures(r->page, &figure[k], 2);
		k += 2;
	}
	if (behind <= CLOSE_BESIDE)
		close_to(r, all, n);
	free(all);
}

enum { SINCE_MOST = 3 };

/* Reports shared in time, since January 2025, and feeling staff are nosey, since November 2024: what one looks for first. */
static str names_since(struct report *r, const struct standing *all, size_t n)
{
	struct buf b = {0};
	size_t     offs = 0, said = 0;

	for (size_t i = 0; i < n; i++)
		offs += all[i].p.status == STATUS_OFF;
	for (size_t i = 0; i < n; i++) {
		struct filled f = { .n = 0 };
		if (all[i].p.status != STATUS_OFF)
			continue;
		report_fill_measure(r, &f, all[i].m);
		report_fill(&f, "since-words", standing_since(r, &all[i]));
		if (said++ > 0)
			page_plain(&b, said == offs ? STR(" and ") : STR(", "));
		buf_add(&b, report_say(r, all[i].p.stock || all[i].p.since == INT32_MIN ? "behind-name" : "behind-name-since", &f));
	}
	return report_keep(r, &b);
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
	report_fill(&f, "off", report_spelt(r, count[STATUS_OFF], report_from(r, "count|status|off|%.*s", FMT(r->edition->name)).p, false));
	report_fill_spelt(r, &f, "Open", count[STATUS_OPEN], report_from(r, "count|status|open|%.*s", FMT(r->edition->name)).p);
	report_fill_count(r, &f, "all", n, report_from(r, "count|status|%.*s", FMT(r->edition->name)).p);
	cover->headline = report_say(r, n == 0 ? "progress-headline-nothing" : count[STATUS_OFF] > 0 ? "progress-headline-off" : "progress-headline", &f);
	off = take(n + 1, sizeof *off);
	size_t offs = 0;
	for (size_t i = 0; i < n; i++)
		if (all[i].p.status == STATUS_OFF)
			off[offs++] = all[i].m;
	report_fill(&f, "names", offs > SINCE_MOST ? report_names(r, off, offs, false) : names_since(r, all, n));
	cover->lede = report_say(r, offs > 0 ? "progress-lede-off" : "progress-lede", &f);
	free(off);
	free(all);
}
