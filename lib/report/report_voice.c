/* report_voice — what families said, and what was done: for inspectors with its evidence, for families in plain words. */
#include "report.h"

static const struct page_row *said_rows(struct report *r, size_t *rows)
{
	const struct plans *p = r->plans;
	struct page_row    *row = arena_take(&r->memory, p->n_said + 1, sizeof *row);

	for (size_t i = 0; i < p->n_said; i++) {
		struct page_cell *cell = arena_take(&r->memory, 3, sizeof *cell);
		struct filled     f = { .n = 0 };
		cell[0] = (struct page_cell){ .is = CELL_TEXT, .text = report_told(r, p->said[i].said, report_typed(r, "said", i, "said")), .second = report_told(r, p->said[i].who, report_typed(r, "said", i, "who")) };
		report_fill(&f, "reason", report_told(r, p->said[i].refused, report_typed(r, "said", i, "refused")));
		cell[1] = (struct page_cell){ .is = CELL_TEXT, .text = p->said[i].refused.n > 0 ? report_say(r, "not-done", &f) : report_told(r, p->said[i].did, report_typed(r, "said", i, "did")) };
		cell[2] = (struct page_cell){ .is = CELL_TEXT, .text = report_when(r, p->said[i].when, report_typed(r, "said", i, "when")) };
		row[i].cell = cell;
	}
	*rows = p->n_said;
	return row;
}

static void you_said(struct report *r)
{
	static const char *const key[] = { "column-said", "column-did-it", "column-when" };
	static const bool right[] = { false, false, false };
	static const int  width[] = { 70, 84, 24 };
	size_t            rows;
	const struct page_row *row = said_rows(r, &rows);

	page_heading(r->page, report_words(r, "said-heading"));
	if (rows == 0)
		page_words(r->page, report_words(r, "said-none"));
	report_table(r, (str){0}, report_columns(r, key, right, width, COUNT(key)), COUNT(key), row, rows, false);
}

static void agreed(struct report *r)
{
	struct filled f = { .n = 0 };

	if (r->plans->agreed.n == 0)
		return;
	report_fill(&f, "words", report_told(r, r->plans->agreed, report_typed(r, "agreed", 0, "agreed")));
	report_fill(&f, "who", report_told(r, r->plans->agreed_by, report_typed(r, "signed", 0, "signed")));
	page_callout(r->page, false, report_words(r, "agreed-label"), report_say(r, "agreed", &f));
}

static void groups_and_figures(struct report *r, const struct edition_section *s)
{
	struct page_figure *figure = arena_take(&r->memory, s->items + 1, sizeof *figure);
	struct measured   **some = take(r->n + 1, sizeof *some);
	size_t              n = 0;

	for (size_t i = 0; i < s->items; i++) {
		const struct edition_item *item = &s->item[i];
		if (item->is == ITEM_ROWS) {
			size_t rows = report_named(r, item, some);
			report_rows(r, some, rows);
		} else if (item->is == ITEM_GROUPS) {
			struct measured *m = report_use(r, item->name[0]);
			if (!m)
				report_lack(r, item->name[0]);
			else if (m->whole && report_groups(r, m, item->name[1], &figure[n]))
				n++;
		} else if (item->is == ITEM_DRAWN) {
			n += report_drawn(r, item, &figure[n]) ? 1 : 0;
		} else if (item->is == ITEM_EVIDENCE || item->is == ITEM_LEAD) {
			size_t shown = report_named(r, item, some);
			for (size_t k = 0; k < shown; k++) {
				struct page_figure *one = arena_take(&r->memory, 1, sizeof *one);
				if (some[k]->whole)
					report_figure_of(r, some[k], one);
				else
					report_parts(r, some[k], one);
				page_figures(r->page, one, 1);
			}
		}
	}
	page_figures(r->page, figure, n);
	free(some);
}

void report_voice(struct report *r, const struct edition_section *s)
{
	page_section(r->page, s->id, report_words(r, "voice"), report_words(r, "voice"), report_words(r, "voice-headline"), report_words(r, "voice-lede"));
	groups_and_figures(r, s);
	you_said(r);
	agreed(r);
}

/* In tenths, as people speak; where first and latest would be the same tenth, in hundredths. */
static str in_tenths(struct report *r, const struct measured *m, const struct point *p, int of, bool marked)
{
	struct filled f = { .n = 0 };
	struct buf    b = {0}, shown = {0};

	if (!report_has_value(p) || m->as != AS_PERCENT) {
		report_figure(r, &b, m, p, marked);
		return report_keep(r, &b);
	}
	show_count(&b, p->value * of);
	report_fill(&f, "n", report_keep(r, &b));
	show_count(&b, (double)of);
	report_fill(&f, "of", report_keep(r, &b));
	buf_add(&shown, report_say(r, "plain-tenths", &f));
	report_shown(r, &b, p, "value", buf_str(&shown));
	buf_free(&shown);
	if (marked && report_indicative(p)) {
		page_plain(&b, STR(" ("));
		page_plain(&b, report_words(r, "indicative-plain"));
		page_plain(&b, STR(")"));
	}
	return report_keep(r, &b);
}

static double tenth(double v)
{
	return floor(10 * v + 0.5 + 1e-9);
}

/* `{now} families felt judged.`, of this measure; else its title. */
static str of_people(struct report *r, const struct measured *m, struct filled *f)
{
	struct buf  key = {0};
	const char *found;

	buf_addf(&key, "plain-of-%.*s", FMT(m->name));
	found = m->as == AS_PERCENT && report_has_value(m->latest) && sentence_has(r->say, buf_ended(&key)) ? key.p : "plain-of";
	str said = report_say(r, found, f);
	buf_free(&key);
	return said;
}

/* One line a measure, as a child of ten reads it: more, fewer, or the same; the figure and when. */
static str plain_line(struct report *r, const struct measured *m)
{
	struct filled f = { .n = 0 };
	const char   *key;

	report_fill_measure(r, &f, m);
	if (m->shown && report_has_value(m->latest)) {
		bool alike = m->first != m->latest && tenth(m->first->value) == tenth(m->latest->value);
		bool ends = tenth(m->latest->value) < 1 || tenth(m->latest->value) > 9 || tenth(m->first->value) < 1 || tenth(m->first->value) > 9;
		int  of = (alike && m->variation != COMMON && m->variation != UNTESTED) || ends ? 100 : 10;
		report_fill(&f, "now", in_tenths(r, m, m->latest, of, false));
		report_fill(&f, "then", in_tenths(r, m, m->first, of, true));
		report_fill(&f, "people", of_people(r, m, &f));
		struct buf few = {0};
		if (report_indicative(m->latest)) {
			buf_addc(&few, ' ');
			buf_add(&few, report_words(r, "plain-few"));
		}
		report_fill(&f, "few", report_keep(r, &few));
	}
	if (!m->shown || !report_has_value(m->latest))
		key = "plain-unknown";
	else if (m->variation == IMPROVING)
		key = "plain-better";
	else if (m->variation == WORSENING || m->signal_worse)
		key = "plain-worse";
	else
		key = m->variation == COMMON ? "plain-same" : "plain-now";
	return report_say(r, key, &f);
}

static void plain_list(struct report *r, const struct measured *const *m, size_t n, const char *heading, const char *none)
{
	str *item = arena_take(&r->memory, n + 1, sizeof *item);

	page_heading(r->page, report_words(r, heading));
	for (size_t i = 0; i < n; i++)
		item[i] = plain_line(r, m[i]);
	if (n > 0)
		page_list(r->page, item, n);
	else
		page_words(r->page, report_words(r, none));
}

void report_families(struct report *r, const struct edition_section *s)
{
	struct measured       **some = take(r->n + 1, sizeof *some);
	const struct measured **better = take(r->n + 1, sizeof *better), **worse = take(r->n + 1, sizeof *worse), **same_as = take(r->n + 1, sizeof *same_as);
	size_t n = 0, betters = 0, worses = 0, sames = 0;

	page_section(r->page, s->id, (str){0}, r->meta.title, (str){0}, (str){0});
	for (size_t i = 0; i < s->items; i++)
		if (s->item[i].is == ITEM_ROWS && n == 0)
			n = report_named(r, &s->item[i], some);
		else if (s->item[i].is == ITEM_WORDS)
			page_words(r->page, report_line(r, &s->item[i], s->item[i].text));
	for (size_t i = 0; i < n; i++) {
		if (!some[i]->whole)
			continue;
		if (some[i]->variation == IMPROVING)
			better[betters++] = some[i];
		else if (some[i]->variation == WORSENING || some[i]->signal_worse)
			worse[worses++] = some[i];
		else
			same_as[sames++] = some[i];
	}
	plain_list(r, better, betters, "families-better", "families-none-better");
	plain_list(r, worse, worses, "families-worse", "families-none-worse");
	if (sames > 0)
		plain_list(r, same_as, sames, "families-same", "families-none-better");
	you_said(r);
	agreed(r);
	page_quiet(r->page, report_words(r, "families-note"));
	free(some);
	free(better);
	free(worse);
	free(same_as);
}
