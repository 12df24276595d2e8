/* report_cover — the cover: what changed, what needs attention, what is not known. */
#include "report.h"

bool report_aimed(const struct measured *m)
{
	return m->facts->targets > 0;
}

/* Among those of a verdict the first that has a target: a target says what a council cares about. */
static const struct measured *first_of(const struct report *r, enum variation variation)
{
	const struct measured *found = NULL;

	for (size_t i = 0; i < r->n; i++) {
		const struct measured *m = &r->all[i];
		if (m->whole && m->shown && m->variation == variation && (!found || (report_aimed(m) && !report_aimed(found))))
			found = m;
	}
	return found;
}

const struct measured *report_lead(const struct report *r)
{
	static const enum variation order[] = { IMPROVING, WORSENING, CHANGING, COMMON, UNTESTED };
	const struct measured *lead = NULL;

	for (size_t i = 0; r->edition && i < r->edition->covers && !lead; i++) {
		lead = report_find(r, r->edition->cover[i]);
		if (lead && (!lead->whole || !lead->shown || !report_has_value(lead->latest)))
			lead = NULL;
	}
	for (size_t i = 0; i < COUNT(order) && !lead; i++)
		lead = first_of(r, order[i]);
	return lead;
}

/* Fills `some` with those the question holds for, in the order of the pages; how many. */
size_t report_those(const struct report *r, bool (*is)(const struct measured *), const struct measured **some)
{
	size_t n = 0;

	for (size_t i = 0; i < r->n; i++)
		if (r->all[i].whole && is(&r->all[i]))
			some[n++] = &r->all[i];
	return n;
}

static bool is_better(const struct measured *m)     { return m->variation == IMPROVING; }
bool report_is_worse(const struct measured *m)      { return m->variation == WORSENING; }
bool report_is_signal(const struct measured *m)     { return m->signal_worse; }
static bool will_miss(const struct measured *m)     { return m->assurance == FAILS && m->variation != WORSENING; }
static bool is_indicative(const struct measured *m) { return m->shown && report_indicative(m->latest); }

void report_sentence(struct buf *to, str s)
{
	if (s.n == 0)
		return;
	if (to->n > 0)
		buf_addc(to, ' ');
	buf_add(to, s);
}

/* A sentence about several measures: {names}, {count}, and the counts of verdicts. */
str report_several(struct report *r, const char *key, const struct measured *const *m, size_t n)
{
	struct filled f = { .n = 0 };

	report_fill_verdicts(r, &f, &r->verdicts);
	report_fill_spelt(r, &f, "Count", n, report_counted_in(r, "count|listed", report_set(r, m, n)).p);
	report_fill_count(r, &f, "all", r->n, "count|measures");
	report_fill(&f, "untested", report_spelt(r, r->n - r->verdicts.tested, "count|variation|none", false));
	report_fill(&f, "names", report_names(r, m, n, false));
	report_fill(&f, "Names", report_names(r, m, n, true));
	return report_say(r, key, &f);
}

static str uncounted_words(struct report *r, size_t n)
{
	struct filled f = { .n = 0 };

	report_fill_spelt(r, &f, "Count", n, "count|uncounted");
	return report_say(r, n == 1 ? "unknown-uncounted-one" : "unknown-uncounted", &f);
}

static str untested_words(struct report *r)
{
	size_t n = r->n - r->verdicts.tested;

	return n == 0 ? (str){0} : report_several(r, r->verdicts.tested == 0 ? "unknown-untested-all" : n == 1 ? "unknown-untested-one" : "unknown-untested", NULL, 0);
}

/* Who is not heard comes first, and what is not known of the cause; then how much there is that nobody can judge. */
str report_unknowns(struct report *r, const struct measured **some)
{
	struct buf text = {0};
	size_t     uncounted = 0, n;

	for (size_t i = 0; i < r->measures.n; i++)
		uncounted += r->measures.all[i].not_yet.n > 0 && !report_timed(r, r->measures.all[i].name);
	report_sentence(&text, report_unheard(r));
	report_sentence(&text, report_words(r, "unknown-cause"));
	report_sentence(&text, report_lockdown(r));
	if ((n = report_those(r, is_indicative, some)) > 0)
		report_sentence(&text, report_several(r, n == 1 ? "unknown-indicative-one" : "unknown-indicative", some, n));
	report_sentence(&text, untested_words(r));
	if (uncounted > 0)
		report_sentence(&text, uncounted_words(r, uncounted));
	return report_keep(r, &text);
}

/* How many improved, and the next of those that its file puts on the cover; without one, some by name. */
static str changed_words(struct report *r, const struct measured *lead, const struct measured *const *better, size_t n)
{
	struct buf text = {0};

	for (size_t i = 0; n > 1 && i < r->edition->covers; i++) {
		const struct measured *m = report_find(r, r->edition->cover[i]);
		str moved = m && m != lead && m->whole && is_better(m) ? report_moved_short(r, m, "cover-") : (str){0};
		if (moved.n == 0)
			continue;
		report_sentence(&text, report_several(r, "changed-count", better, n));
		report_sentence(&text, moved);
		return report_keep(r, &text);
	}
	return report_several(r, n == 0 ? "changed-none" : n > 3 ? "changed-some" : "changed-few", better, n);
}

static void three_columns(struct report *r, struct page_cover *cover, const struct measured *lead, const struct measured **some)
{
	struct buf text = {0};
	size_t     n;

	cover->column[0].title = report_words(r, "changed-title");
	n = report_those(r, is_better, some);
	cover->column[0].text = changed_words(r, lead, some, n);
	cover->column[1].title = report_words(r, "attention-title");
	n = report_those(r, report_is_worse, some);
	str moved = n == 1 ? report_moved_short(r, some[0], "attention-") : (str){0};
	if (n > 0)
		report_sentence(&text, moved.n > 0 ? moved : report_several(r, "attention-worse", some, n));
	else if (r->verdicts.tested > 0)
		report_sentence(&text, report_words(r, "attention-none"));
	if ((n = report_those(r, report_is_signal, some)) > 0)
		report_sentence(&text, report_several(r, n == 1 ? "attention-signal-one" : "attention-signal", some, n));
	if ((n = report_those(r, will_miss, some)) > 0)
		report_sentence(&text, report_several(r, "attention-miss", some, n));
	if (text.n == 0)
		report_sentence(&text, report_words(r, "attention-untested"));
	cover->column[1].text = report_keep(r, &text);
	cover->column[2].title = report_words(r, "unknown-title");
	cover->column[2].text = report_unknowns(r, some);
}

static str provenance(struct report *r)
{
	struct filled f = { .n = 0 }, part = { .n = 0 };
	struct buf    day_words = {0}, text = {0};
	const str    *counts;
	size_t        sources = in_counts(r->points.in, &counts);
	day           as_at;

	if (in_as_at(r->points.in, &as_at)) {
		show_day(&day_words, as_at);
		report_fill(&part, "day", report_keep(r, &day_words));
		report_sentence(&text, report_say(r, "provenance-as-at", &part));
		buf_addc(&text, ' ');
	}
	report_fill(&f, "as-at", report_keep(r, &text));
	if (sources > 0) {
		buf_add(&text, report_sources_say(r, "provenance-sources", "unknown-cause"));
		buf_addc(&text, ' ');
	}
	report_fill(&f, "sources", report_keep(r, &text));
	struct buf version = {0};
	page_written(&version, STR(VERSION), STR("version"));
	report_fill(&f, "version", report_keep(r, &version));
	return report_say(r, "provenance", &f);
}

static str contact(struct report *r)
{
	struct filled f = { .n = 0 };
	struct buf    text = {0};

	if (r->council->contact.n == 0)
		return r->meta.marking;
	if (r->meta.marking.n > 0) {
		buf_add(&text, r->meta.marking);
		buf_add(&text, STR(". "));
	}
	report_fill(&f, "marking", report_keep(r, &text));
	page_written(&text, r->council->contact, STR("setting|contact"));
	report_fill(&f, "contact", report_keep(r, &text));
	return report_say(r, "provenance-contact", &f);
}

/* A report that begins with a table or with plain words has a masthead, and no page of its own before that. */
static bool is_compact(const struct edition *e)
{
	return e->plain || e->section[0].is == SECTION_PROGRESS;
}

void report_cover(struct report *r)
{
	const struct measured **some = take(r->n + 1, sizeof *some);
	struct page_cover cover = { .headline = {0} };
	struct filled     f = { .n = 0 };
	struct buf        lede = {0};
	const char       *verdict = report_verdict_key(&r->verdicts);
	char              key[40];
	const struct measured *lead = report_lead(r), *worst = first_of(r, WORSENING);

	report_fill_verdicts(r, &f, &r->verdicts);
	report_fill(&f, "period", r->meta.period);
	report_fill(&f, "report", r->meta.title);
	cover.kind = report_say(r, "kind", &f);
	cover.compact = is_compact(r->edition);
	snprintf(key, sizeof key, "%s-%s", r->verdicts.tested == 1 ? "one" : "cover", verdict);
	cover.headline = report_main(r, lead, worst);
	if (cover.headline.n == 0)
		cover.headline = report_say(r, r->points.n == 0 ? "cover-empty" : key, &f);
	if (lead) {
		struct filled about_lead = { .n = 0 };
		report_fill_measure(r, &about_lead, lead);
		str moved = report_moved_short(r, lead, "cover-");
		report_sentence(&lede, moved.n > 0 ? moved : report_moved(r, lead));
		str effect = report_effect_short(r, lead);
		report_sentence(&lede, effect);
		if (effect.n == 0 && lead->variation == IMPROVING && lead->since.n > 0)
			report_sentence(&lede, report_say(r, "better-since", &about_lead));
		if (lead->variation == WORSENING && lead->since.n > 0)
			report_sentence(&lede, report_say(r, "worse-since", &about_lead));
		cover.dark = lead->cover.width > 0;
		cover.art = cover.dark ? lead->cover : lead->wide;
		cover.art_narrow = cover.dark ? lead->cover_narrow : lead->narrow;
		cover.art_large = cover.dark ? lead->cover_large : lead->large;
		cover.alt = report_alt(r, lead);
		report_fill(&about_lead, "dashes", cover.dark && report_indicative_count(r, lead) > 0 ? report_words(r, "art-dashes") : (str){0});
		cover.caption = trimmed(report_say(r, "art-caption", &about_lead));
	} else {
		report_sentence(&lede, report_words(r, "lede-empty"));
	}
	cover.lede = report_keep(r, &lede);
	three_columns(r, &cover, lead, some);
	for (size_t i = 0; i < r->edition->sections && cover.decide.n == 0; i++)
		if (r->edition->section[i].is == SECTION_SUMMARY)
			cover.decide = report_decision(r, &r->edition->section[i]);
	cover.decide_label = report_words(r, "decide-label");
	cover.provenance[0] = provenance(r);
	cover.provenance[1] = contact(r);
	if (report_by_area(r->edition))
		report_front_areas(r, &cover, lead);
	if (cover.compact) {
		cover.art = cover.art_narrow = cover.art_large = (struct page_drawing){0};
		cover.caption = cover.alt = (str){0};
		report_masthead(r, &cover);
	}
	page_cover(r->page, &cover);
	free(some);
}
