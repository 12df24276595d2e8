/* report_summary — the summary on one page: counts, what got worse, and the measures beside one another. */
#include "report.h"

enum { SUMMARY_ROWS = 14 };              /* they and their words fill the page */

static void tiles(struct report *r)
{
	const struct verdicts *v = &r->verdicts;
	const struct { const char *icon, *words, *note, *source; size_t n; } one[] = {
		{ "better-up",  "tile-better",   "tile-signal",  "count|variation|improving", v->better },
		{ "worse-down", "tile-worse",    "tile-signal",  "count|variation|worsening", v->worse },
		{ "changed-up", "tile-changing", "tile-neither", "count|variation|changing",  v->changing },
		{ "common",     "tile-common",   "tile-within",  "count|variation|common",    v->still },
	};
	struct page_tile *tile = arena_take(&r->memory, COUNT(one), sizeof *tile);

	for (size_t i = 0; i < COUNT(one); i++) {
		struct filled f = { .n = 0 };
		report_fill_count(r, &f, "n", one[i].n, one[i].source);
		tile[i] = (struct page_tile){ one[i].icon, f.hole[0].with, report_words(r, one[i].words), report_words(r, one[i].note) };
	}
	page_tiles(r->page, tile, COUNT(one));
}

/* What stands in the table: its rows, and the heading over each; a measure once. */
struct picked { struct measured *m; str group; };
struct pick { struct picked row[SUMMARY_ROWS]; size_t n; };

static void take_one(struct pick *to, struct measured *m, str group)
{
	for (size_t i = 0; i < to->n; i++)
		if (to->row[i].m == m)
			return;
	if (m->whole && to->n < SUMMARY_ROWS)
		to->row[to->n++] = (struct picked){ m, group };
}

static bool is_named(const struct edition_section *s, const struct measured *m)
{
	for (size_t i = 0; i < s->items; i++)
		for (size_t k = 0; s->item[i].is == ITEM_ROWS && k < s->item[i].names; k++)
			if (same(s->item[i].name[k], m->name))
				return true;
	return false;
}

/* Those its file names, under its headings; before them whatever got worse, or may have, and is not named. */
static bool pick_named(struct report *r, const struct edition_section *s, struct pick *to)
{
	str  group = {0};
	bool named = false;

	for (size_t i = 0; i < r->n; i++)
		if ((report_is_worse(&r->all[i]) || r->all[i].signal_worse) && !is_named(s, &r->all[i]))
			take_one(to, &r->all[i], report_words(r, "worse-label"));
	for (size_t i = 0; i < s->items; i++) {
		if (s->item[i].is == ITEM_HEADING)
			group = report_line(r, &s->item[i], s->item[i].text);
		for (size_t k = 0; s->item[i].is == ITEM_ROWS && k < s->item[i].names; k++) {
			struct measured *m = report_find(r, s->item[i].name[k]);
			named = true;
			if (m)
				take_one(to, m, group);
			else
				report_lack(r, s->item[i].name[k]);
		}
	}
	return named;
}

static int by_place(const void *a, const void *b)
{
	const struct picked *x = a, *y = b;

	return (x->m > y->m) - (x->m < y->m);
}

/* Without a file's word: what got worse or may have, what has a target, then the others in turn, domain by domain. */
static void pick_all(struct report *r, struct pick *to)
{
	static const char *const key[] = { [CULTURE] = "group-culture", [SHAPING] = "group-shaping", [OUTCOMES] = "group-outcomes", [OTHERS] = "group-others" };

	to->n = 0;
	for (size_t i = 0; i < r->n; i++)
		if (report_is_worse(&r->all[i]) || r->all[i].signal_worse)
			take_one(to, &r->all[i], (str){0});
	for (size_t i = 0; i < r->n; i++)
		if (r->all[i].whole && report_aimed(&r->all[i]))
			take_one(to, &r->all[i], (str){0});
	for (size_t turn = 0; turn < r->n && to->n < SUMMARY_ROWS; turn++)
		for (size_t i = 0, in_domain = 0; i < r->n; i++) {
			in_domain = i > 0 && same(r->all[i].domain, r->all[i - 1].domain) ? in_domain + 1 : 0;
			if (in_domain == turn)
				take_one(to, &r->all[i], (str){0});
		}
	qsort(to->row, to->n, sizeof *to->row, by_place);
	for (size_t i = 0; i < to->n; i++)
		to->row[i].group = report_words(r, key[report_group(to->row[i].m->domain)]);
}

static str summary_table(struct report *r, const struct edition_section *s, size_t *n)
{
	static const char *const head[] = { "column-measure", "column-latest", "column-line", "column-variation", "column-target", "column-assurance" };
	static const bool  right[] = { false, true, false, false, true, false };
	static const int   width[] = { 46, 27, 27, 42, 15, 30 };
	struct pick        picked = { .n = 0 };
	struct page_row   *row = arena_take(&r->memory, 2 * SUMMARY_ROWS + 1, sizeof *row);
	struct filled      f = { .n = 0 };
	size_t             rows = 0;
	str                group = {0};

	if (!pick_named(r, s, &picked))
		pick_all(r, &picked);
	for (size_t i = 0; i < picked.n; i++) {
		if (picked.row[i].group.n > 0 && !same(group, picked.row[i].group))
			row[rows++] = (struct page_row){ .group = group = picked.row[i].group };
		picked.row[i].m->summed = true;
		report_row_of(r, picked.row[i].m, &row[rows++]);
	}
	const struct measured *shown[SUMMARY_ROWS];
	for (*n = 0; *n < picked.n; ++*n)
		shown[*n] = picked.row[*n].m;
	report_fill(&f, "period", r->meta.period);
	str caption = report_say(r, "summary-caption", &f), dashes = report_indicative_key(r, shown, *n);
	if (dashes.n > 0) {
		struct buf both = {0};
		buf_add(&both, caption);
		report_sentence(&both, dashes);
		caption = report_keep(r, &both);
	}
	report_table(r, caption, report_columns(r, head, right, width, COUNT(head)), COUNT(head), row, rows, true);
	return report_set(r, shown, *n);
}

/* Beyond limits of three sigma or in a run of the rules, in a month in which nothing changed: 1.7 % of measures (tried by
 * simulation, EDITIONS section 2). */
str report_false_symbols(struct report *r)
{
	struct filled f = { .n = 0 };
	double        every_month = r->verdicts.by_chance;

	if (!(every_month > 0))
		return (str){0};                          /* points that spc has not been over say nothing of it */
	report_fill_verdicts(r, &f, &r->verdicts);
	if (every_month < 1) {
		report_fill_count(r, &f, "months", (size_t)(1 / every_month + 0.5), "count|false|months");
		return report_say(r, every_month > 2.0 / 3 ? "false-month" : "false-symbols", &f);
	}
	report_fill_count(r, &f, "count", (size_t)(every_month + 0.5), "count|false|measures");
	return report_say(r, "false-often", &f);
}

static struct page_callout what_got_worse(struct report *r, const struct measured **some)
{
	struct buf    text = {0};
	size_t        n = report_those(r, report_is_worse, some), signals;

	for (size_t i = 0; i < n && i < 3; i++) {
		struct filled f = { .n = 0 };
		report_fill_measure(r, &f, some[i]);
		report_sentence(&text, report_moved(r, some[i]));
		if (some[i]->since.n > 0)
			report_sentence(&text, report_say(r, "worse-since", &f));
	}
	if (n > 3)
		report_sentence(&text, report_several(r, "attention-worse", some + 3, n - 3));
	if (n == 0 && r->verdicts.tested > 0)
		report_sentence(&text, report_words(r, "attention-none"));
	if ((signals = report_those(r, report_is_signal, some)) > 0)
		report_sentence(&text, report_several(r, signals == 1 ? "attention-signal-one" : "attention-signal", some, signals));
	if (n == 0)
		report_sentence(&text, report_unknowns(r, some));
	return (struct page_callout){ n > 0, report_words(r, n > 0 ? "worse-label" : "unknown-title"), report_keep(r, &text) };
}

str report_decision(struct report *r, const struct edition_section *s)
{
	for (size_t i = 0; i < s->items; i++)
		if (s->item[i].is == ITEM_DECIDE)
			return report_line(r, &s->item[i], s->item[i].text);
	return (str){0};
}

/* The counts, the decision and what got worse stand over the table: somebody who reads for two minutes need not come to its end. */
void report_summary(struct report *r, const struct edition_section *s)
{
	const struct measured **some = take(r->n + 1, sizeof *some);
	struct page_callout    *callout = arena_take(&r->memory, 2, sizeof *callout);
	struct filled f = { .n = 0 };
	struct buf    below = {0};
	char          key[40];
	size_t        shown, callouts = 0, untested = r->n - r->verdicts.tested, worse = report_those(r, report_is_worse, some);
	const char   *verdict = report_verdict_key(&r->verdicts);
	str           decision = report_decision(r, s);

	report_fill_verdicts(r, &f, &r->verdicts);
	if (worse > 0) {
		report_fill(&f, "worst", report_name(r, some[0], false));
		report_fill(&f, "Worst", report_name(r, some[0], true));
	}
	snprintf(key, sizeof key, "summary-%s%s", worse > 1 ? "many-" : "", verdict);
	page_section(r->page, s->id, report_words(r, "summary"), report_words(r, "summary"),
	             report_say(r, r->points.n == 0 ? "summary-empty" : key, &f), (str){0});
	if (r->points.n == 0) {
		free(some);
		return;
	}
	tiles(r);
	if (decision.n > 0)
		callout[callouts++] = (struct page_callout){ false, report_words(r, "decide-label"), decision };
	callout[callouts++] = what_got_worse(r, some);
	page_callouts(r->page, callout, callouts);
	str in = summary_table(r, s, &shown);
	report_fill_count(r, &f, "shown", shown, report_counted_in(r, "count|listed", in).p);
	report_fill_count(r, &f, "all", r->n, "count|measures");
	report_fill_spelt(r, &f, "Untested", untested, "count|variation|none");
	if (shown < r->n)
		report_sentence(&below, report_say(r, "summary-some", &f));
	if (untested > 0)
		report_sentence(&below, report_say(r, "summary-not-tested", &f));
	if (r->verdicts.tested > 0)
		report_sentence(&below, report_false_symbols(r));
	if (below.n > 0)
		page_quiet(r->page, report_keep(r, &below));
	free(some);
}
