/* report_measures — a page as its file lays it out: a lead, pairs, panels, rows, groups, and the words of people between them. */
#include "report.h"

static size_t all_named(struct report *r, const struct edition_section *s, struct measured **some)
{
	size_t n = 0;

	for (size_t i = 0; i < s->items; i++) {
		const struct edition_item *item = &s->item[i];
		switch (item->is) {
		case ITEM_LEAD: case ITEM_FIGURES: case ITEM_PANELS: case ITEM_ROWS: case ITEM_EVIDENCE:
			for (size_t k = 0; k < item->names; k++)
				if ((some[n] = report_find(r, item->name[k])) != NULL)
					n++;
			break;
		default:
			break;
		}
	}
	return n;
}

static size_t names_in(const struct edition_section *s)
{
	size_t n = 0;

	for (size_t i = 0; i < s->items; i++)
		n += s->item[i].names;
	return n;
}

static str headline(struct report *r, struct measured *const *m, size_t n)
{
	struct verdicts v = report_verdicts((const struct measured *const *)m, n);
	struct filled   f = { .n = 0 };
	char            key[40];
	bool            any = false;

	for (size_t i = 0; i < n; i++)
		any |= m[i]->whole != NULL;
	if (n > 0 && !any)
		return report_words(r, "section-parts");
	report_fill_verdicts(r, &f, &v);
	report_fill_worst(r, &f, m, n);
	snprintf(key, sizeof key, "section-%s%s%s", v.worse > 1 ? "many-" : "", v.tested == 1 ? "one-" : "", report_verdict_key(&v));
	return report_say(r, n == 0 ? "section-nothing" : key, &f);
}

static void figures(struct report *r, struct measured *const *m, size_t n, bool pairs)
{
	struct page_figure *figure = arena_take(&r->memory, n + 1, sizeof *figure);
	size_t              figures = 0;

	for (size_t i = 0; i < n; i++)
		if (m[i]->whole) {
			report_figure_of(r, m[i], &figure[figures]);
			if (!pairs)
				report_add_effect(r, m[i], &figure[figures]);
			figures++;
		} else if (m[i]->parts > 0)
			report_parts(r, m[i], &figure[figures++]);
	if (pairs)
		page_figures(r->page, figure, figures);
	else
		for (size_t i = 0; i < figures; i++)
			page_figures(r->page, figure + i, 1);
}

static void groups(struct report *r, const struct edition_section *s, size_t *at)
{
	struct page_figure *figure = arena_take(&r->memory, s->items, sizeof *figure);
	size_t              n = 0;

	for (; *at < s->items && s->item[*at].is == ITEM_GROUPS; ++*at) {
		struct measured *m = report_find(r, s->item[*at].name[0]);
		if (!m)
			report_lack(r, s->item[*at].name[0]);
		else if (m->whole && report_groups(r, m, s->item[*at].name[1], &figure[n]))
			n++, m->used = true;
	}
	--*at;
	page_figures(r->page, figure, n);
}

void report_measures(struct report *r, const struct edition_section *s)
{
	struct measured **some = take(names_in(s) + 1, sizeof *some);
	struct buf        b = {0};
	size_t            n = all_named(r, s, some);
	str               label, lede = {0};

	page_plain(&b, s->label);
	label = report_keep(r, &b);
	for (size_t i = 0; i < s->items; i++)
		if (s->item[i].is == ITEM_LEDE)
			lede = report_told(r, s->item[i].text);
	page_section(r->page, s->id, label, label, headline(r, some, n), lede);
	for (size_t i = 0; i < s->items; i++) {
		const struct edition_item *item = &s->item[i];
		n = item->is == ITEM_GROUPS ? 0 : report_named(r, item, some);
		switch (item->is) {
		case ITEM_LEAD:    figures(r, some, n, false); break;
		case ITEM_FIGURES:
		case ITEM_EVIDENCE: figures(r, some, n, true); break;
		case ITEM_PANELS:  report_panels(r, some, n); break;
		case ITEM_ROWS:    report_rows(r, some, n); break;
		case ITEM_GROUPS:  groups(r, s, &i); break;
		case ITEM_HEADING: page_heading(r->page, report_told(r, item->text)); break;
		case ITEM_WORDS:   page_words(r->page, report_told(r, item->text)); break;
		case ITEM_DECIDE:  page_callout(r->page, false, report_words(r, "decide-label"), report_told(r, item->text)); break;
		default:           break;
		}
	}
	free(some);
}
