/* report_section — a page as its file lays it out, and the one sentence at its head: what its measures say together. */
#include "report.h"

enum { HEADLINE_MOST = 98 };             /* characters: two lines of the board edition */

static size_t all_named(struct report *r, const struct edition_section *s, struct measured **some)
{
	size_t n = 0;

	for (size_t i = 0; i < s->items; i++) {
		const struct edition_item *item = &s->item[i];
		switch (item->is) {
		case ITEM_LEAD: case ITEM_FIGURES: case ITEM_PANELS: case ITEM_ROWS: case ITEM_EVIDENCE: case ITEM_KEYS:
			for (size_t k = 0; k < item->names; k++)
				if ((some[n] = report_find(r, item->name[k])) != NULL)
					n++;
			break;
		case ITEM_DRAWN:
			if ((some[n] = report_find(r, item->name[0])) != NULL)
				n++;
			break;
		default:
			break;
		}
	}
	return n;
}

static const char *way_of(const struct measured *m)
{
	return same(m->direction, STR("falling")) ? "falling" : same(m->direction, STR("rising")) ? "rising" : "level";
}

/* By the one measure that its file puts at the head; what got worse on the same page is named with it. */
static str by_measure(struct report *r, const struct measured *lead, struct measured *const *m, size_t n)
{
	static const char *const stem[] = { [IMPROVING] = "improving", [WORSENING] = "worsening", [CHANGING] = "changing" };
	struct filled f = { .n = 0 };
	char          key[48];

	report_fill_measure(r, &f, lead);
	if (!lead->shown || !report_has_value(lead->latest) || lead->signalled || lead->variation == UNTESTED || !lead->first || lead->first == lead->latest)
		return report_headline(r, lead);
	if (lead->variation == COMMON)
		snprintf(key, sizeof key, "lead-common");
	else
		snprintf(key, sizeof key, "lead-%s-%s", stem[lead->variation], way_of(lead));
	str said = report_say(r, key, &f);
	if (page_length(said) > HEADLINE_MOST && lead->variation != COMMON) {
		snprintf(key, sizeof key, "lead-short-%s", way_of(lead));
		said = report_say(r, key, &f);
	}
	for (size_t i = 0; i < n; i++)
		if (m[i] != lead && m[i]->variation == WORSENING) {
			if (page_length(said) + page_length(report_name(r, m[i], false)) + 10 > HEADLINE_MOST) {
				snprintf(key, sizeof key, "lead-short-%s", way_of(lead));
				said = report_say(r, lead->variation == COMMON ? "lead-common" : key, &f);
			}
			report_fill(&f, "said", said);
			report_fill(&f, "worst", report_name(r, m[i], false));
			return report_say(r, "lead-but", &f);
		}
	return said;
}

str report_lead_headline(struct report *r, const struct measured *lead)
{
	return by_measure(r, lead, NULL, 0);
}

/* What families feel more, and what did not move. */
static str by_values(struct report *r, struct measured *const *m, size_t n)
{
	struct verdicts         v = report_verdicts((const struct measured *const *)m, n);
	const struct measured **still = take(n + 1, sizeof *still);
	struct filled           f = { .n = 0 };
	size_t                  stills = 0;
	str                     said;

	for (size_t i = 0; i < n; i++)
		if (m[i]->variation == COMMON)
			still[stills++] = m[i];
	v.of = report_set(r, (const struct measured *const *)m, n);
	report_fill_verdicts(r, &f, &v);
	report_fill_worst(r, &f, m, n);
	report_fill(&f, "all", report_spelt(r, n, report_counted_in(r, "count|listed", v.of).p, false));
	report_fill(&f, "still", report_names(r, still, stills, false));
	said = report_say(r, v.tested == 0 ? "section-untested" : v.better == 0 && v.worse == 0 ? "values-still" : v.worse > 0 ? "values-worse" : stills > 0 ? "values-better" : "values-all", &f);
	if (page_length(said) > HEADLINE_MOST && v.better > 0 && v.worse == 0 && stills > 0) {
		report_fill(&f, "stills", report_spelt(r, stills, report_counted_in(r, "count|variation|common", v.of).p, false));
		said = report_say(r, "values-better-short", &f);
	}
	free(still);
	return said;
}

/* By the groups that are drawn first: who stands apart from the others. */
static str by_groups(struct report *r, const struct edition_section *s)
{
	for (size_t i = 0; i < s->items; i++) {
		const struct edition_item *item = &s->item[i];
		struct measured           *m = item->is == ITEM_DRAWN && (item->kind == DRAWING_FUNNEL || item->kind == DRAWING_DOTS) ? report_find(r, item->name[0]) : NULL;
		if (m && item->kind == DRAWING_FUNNEL)
			return report_apart(r, m, item->name[1], same(item->name[1], STR("team")) ? "teams" : "groups");
		if (m)
			return report_dots_headline(r, m);
	}
	return (str){0};
}

/* How many got better and worse, and the worst by its name. */
str report_together(struct report *r, struct measured *const *m, size_t n)
{
	struct verdicts v = report_verdicts((const struct measured *const *)m, n);
	struct filled   f = { .n = 0 };
	char            key[40];

	v.of = report_set(r, (const struct measured *const *)m, n);
	report_fill_verdicts(r, &f, &v);
	report_fill_worst(r, &f, m, n);
	snprintf(key, sizeof key, "section-%s%s%s", v.worse > 1 ? "many-" : "", v.tested == 1 ? "one-" : "", report_verdict_key(&v));
	return report_say(r, n == 0 ? "section-nothing" : key, &f);
}

static str headline(struct report *r, const struct edition_section *s, struct measured *const *m, size_t n)
{
	bool any = false;
	str  said;

	for (size_t i = 0; i < s->items; i++)
		for (size_t k = 0; s->item[i].is == ITEM_HEADLINE && k < s->item[i].names; k++) {
			const struct measured *lead = report_find(r, s->item[i].name[k]);
			if (lead && lead->whole)
				return by_measure(r, lead, m, n);
		}
	if (s->is == SECTION_VALUES && n > 0)
		return by_values(r, m, n);
	if ((said = by_groups(r, s)).n > 0)
		return said;
	for (size_t i = 0; i < n; i++)
		any |= m[i]->whole != NULL;
	if (n > 0 && !any)
		return report_words(r, "section-parts");
	return report_together(r, m, n);
}

void report_measures(struct report *r, const struct edition_section *s)
{
	size_t            names = 0, n;
	struct measured **some;
	struct buf        b = {0};
	str               label, lede = {0};

	for (size_t i = 0; i < s->items; i++)
		names += s->item[i].names;
	some = take(names + 1, sizeof *some);
	n = all_named(r, s, some);
	page_plain(&b, s->label);
	label = report_keep(r, &b);
	for (size_t i = 0; i < s->items; i++)
		if (s->item[i].is == ITEM_LEDE)
			lede = report_line(r, &s->item[i], s->item[i].text);
	page_section(r->page, s->id, label, label, headline(r, s, some, n), lede);
	report_items(r, s);
	free(some);
}
