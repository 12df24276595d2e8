/* report_front — the cover of a report by areas: of each what is stronger and what is not yet good enough; and what inspectors asked for.
 *
 * No grade is given: what stands here is a movement, a target missed, or that neither can be told. */
#include "report.h"

enum { SAID_MOST = 2 };

bool report_by_area(const struct edition *e)
{
	for (size_t i = 0; i < e->sections; i++)
		if (e->section[i].is == SECTION_AREA)
			return true;
	return false;
}

/* Those that the area pairs and chains, each once.  Feedback of one group alone is left out: its verdict is everybody's. */
size_t report_area_measures(const struct report *r, const struct edition_section *s, struct measured **m)
{
	size_t n = 0;

	for (size_t i = 0; i < s->items; i++) {
		const struct edition_item *item = &s->item[i];
		bool   chain = item->is == ITEM_CHAIN, pair = item->is == ITEM_PAIR;
		size_t names = chain ? item->names < 4 ? item->names : 4 : pair ? item->names == 4 ? 1 : 2 : 0;
		for (size_t k = chain; k < names; k++) {
			struct measured *one = report_find(r, item->name[k]);
			bool             again = !one || !one->whole;
			for (size_t j = 0; j < n && !again; j++)
				again = m[j] == one;
			if (!again)
				m[n++] = one;
		}
	}
	return n;
}

static bool is_better(const struct measured *m) { return m->variation == IMPROVING; }
static bool is_worse(const struct measured *m)  { return m->variation == WORSENING; }
static bool will_miss(const struct measured *m) { return m->assurance == FAILS; }
static bool is_level(const struct measured *m)  { return m->variation == COMMON; }

/* Two sentences at most, of the first that the question holds for: KEY-rising, KEY-falling, KEY-level, or KEY-hidden where the latest is. */
static bool say_those(struct report *r, struct buf *to, struct measured *const *m, size_t n, bool (*is)(const struct measured *), const char *key, size_t most)
{
	size_t said = 0;

	for (size_t i = 0; i < n && said < most; i++) {
		struct filled f = { .n = 0 };
		char          name[48];
		if (!is(m[i]))
			continue;
		report_fill_measure(r, &f, m[i]);
		snprintf(name, sizeof name, "%s-%s", key, !report_has_value(m[i]->latest) ? "hidden" : same(m[i]->direction, STR("rising")) ? "rising" : same(m[i]->direction, STR("falling")) ? "falling" : "level");
		report_sentence(to, report_say(r, name, &f));
		said++;
	}
	return said > 0;
}

static str stronger(struct report *r, struct measured *const *m, size_t n)
{
	struct buf b = {0};

	if (!say_those(r, &b, m, n, is_better, "stronger", SAID_MOST))
		report_sentence(&b, report_words(r, n == 0 ? "area-no-figures" : "stronger-none"));
	return report_keep(r, &b);
}

/* What got worse; what goes the wrong way; what will miss its target; what has not changed; and that the rest cannot be told. */
static str weaker(struct report *r, struct measured *const *m, size_t n)
{
	struct buf b = {0};
	bool       said = say_those(r, &b, m, n, is_worse, "weaker-worse", SAID_MOST);

	said |= say_those(r, &b, m, n, report_is_signal, "weaker-signal", said ? 1 : SAID_MOST);
	said |= say_those(r, &b, m, n, will_miss, "weaker-miss", said ? 1 : SAID_MOST);
	if (!said)
		said = say_those(r, &b, m, n, is_level, "weaker-level", SAID_MOST);
	if (!said)
		report_sentence(&b, report_words(r, n == 0 ? "area-no-figures" : "weaker-untested"));
	return report_keep(r, &b);
}

/* The section that pairs it. */
static const char *section_of(const struct report *r, str measure)
{
	for (size_t i = 0; i < r->edition->sections; i++)
		for (size_t k = 0; k < r->edition->section[i].items; k++) {
			const struct edition_item *item = &r->edition->section[i].item[k];
			for (size_t j = 0; j < item->names; j++)
				if (same(item->name[j], measure) && (item->is == ITEM_PAIR || item->is == ITEM_CHAIN || item->is == ITEM_EVIDENCE))
					return r->edition->section[i].id;
		}
	return NULL;
}

static void asked(struct report *r, struct page_cover *cover)
{
	struct page_asked *asked = arena_take(&r->memory, r->plans->n_improve + 1, sizeof *asked);

	for (size_t i = 0; i < r->plans->n_improve; i++) {
		const struct improve  *p = &r->plans->improve[i];
		const struct measured *m = report_find(r, p->measure);
		struct buf             b = {0};
		asked[i] = (struct page_asked){ .icon = "none", .words = report_told(r, p->asked, report_typed(r, "improve", i, "asked")), .second = report_words(r, "not-supplied"), .id = section_of(r, p->measure) };
		if (!m || !m->whole)
			continue;
		asked[i].icon = report_variation_icon(m);
		report_figure(r, &b, m, m->latest, true);
		page_plain(&b, STR("."));
		report_sentence(&b, report_variation_words(r, m));
		report_sentence(&b, report_since(r, m));
		asked[i].second = report_keep(r, &b);
	}
	cover->asked = asked;
	cover->n_asked = r->plans->n_improve;
	cover->asked_title = report_words(r, "asked-title");
	if (r->plans->n_improve > 0 && r->plans->improve[0].found.n > 0)
		cover->asked_sub = report_told(r, r->plans->improve[0].found, report_typed(r, "improve", 0, "found"));
}

/* A composition that its file names for the cover, as a hundred dots. */
static void hundred(struct report *r, struct page_cover *cover)
{
	for (size_t i = 0; i < r->edition->covers; i++) {
		const struct measured *m = report_find(r, r->edition->cover[i]);
		struct filled          f = { .n = 0 };
		if (!m || m->parts == 0 || m->cover.width == 0)
			continue;
		report_fill_parts(r, &f, m);
		report_fill(&f, "period", report_parts_when(r, m));
		report_fill(&f, "title", report_title(r, m));
		cover->art = m->cover;
		cover->art_narrow = m->cover_narrow;
		cover->art_large = m->cover_large;
		cover->dark = true;
		cover->alt = report_say(r, "hundred-alt", &f);
		struct buf caption = {0};
		report_sentence(&caption, report_say(r, "hundred-caption", &f));
		report_sentence(&caption, report_indicative_parts(r, m) > 0 ? report_words(r, "key-frame") : (str){0});
		cover->caption = report_keep(r, &caption);
		return;
	}
}

/* A gain and a weakness in one sentence; with neither, what the cover says of any report. */
static str headline(struct report *r, const struct measured *lead, str otherwise)
{
	struct measured **m = take(r->n + 1, sizeof *m);
	struct filled     f = { .n = 0 };
	size_t            n = 0;
	char              key[48];

	for (size_t i = 0; i < r->n; i++)
		if (r->all[i].whole && r->all[i].variation == WORSENING)
			m[n++] = &r->all[i];
	report_fill_worst(r, &f, m, n);
	free(m);
	if (!lead || lead->variation != IMPROVING || !report_has_value(lead->latest))
		return otherwise;
	report_fill_measure(r, &f, lead);
	snprintf(key, sizeof key, "front-%s-%s", n > 1 ? "worse" : n == 1 ? "both" : "better", same(lead->direction, STR("falling")) ? "falling" : "rising");
	report_fill(&f, "others", report_spelt(r, n, "count|variation|worsening", false));
	return report_say(r, key, &f);
}

void report_front_areas(struct report *r, struct page_cover *cover, const struct measured *lead)
{
	static const char *const head[] = { "column-area", "column-stronger", "column-weaker", "column-page" };
	struct page_area *area = arena_take(&r->memory, r->edition->sections + 1, sizeof *area);
	size_t            n = 0;

	for (size_t i = 0; i < r->edition->sections; i++) {
		const struct edition_section *s = &r->edition->section[i];
		size_t                        most = 1;
		if (s->is != SECTION_AREA)
			continue;
		for (size_t k = 0; k < s->items; k++)
			most += s->item[k].names;
		struct measured **m = take(most, sizeof *m);
		size_t            found = report_area_measures(r, s, m);
		struct buf        label = {0};
		page_plain(&label, s->label);
		area[n++] = (struct page_area){ s->id, report_keep(r, &label), stronger(r, m, found), weaker(r, m, found) };
		free(m);
	}
	cover->area = area;
	cover->areas = n;
	for (size_t i = 0; i < COUNT(head); i++)
		cover->area_head[i] = report_words(r, head[i]);
	asked(r, cover);
	hundred(r, cover);
	cover->headline = headline(r, lead, cover->headline);
	cover->lede = report_words(r, "front-lede");
}
