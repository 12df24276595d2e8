/* report_summary — the summary on one page: counts, what got worse, and the measures beside one another. */
#include "report.h"

enum { SUMMARY_ROWS = 12, CHANCES = 12 };       /* 12 rows and their words fill the page */

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

/* At most 12: first what got worse or may have, then what the file names, then what has a target, then the others in turn,
 * domain by domain. */
static void pick(struct report *r, const struct edition_section *s, bool *picked)
{
	size_t left = SUMMARY_ROWS;
	bool   named = false;

	for (size_t i = 0; i < r->n && left > 0; i++)
		if (r->all[i].whole && report_is_worse(&r->all[i]))
			picked[i] = true, left--;
	for (size_t i = 0; i < r->n && left > 0; i++)
		if (r->all[i].whole && !picked[i] && r->all[i].signal_worse)
			picked[i] = true, left--;
	for (size_t i = 0; i < s->items; i++)
		for (size_t k = 0; s->item[i].is == ITEM_ROWS && k < s->item[i].names; k++) {
			const struct measured *m = report_find(r, s->item[i].name[k]);
			named = true;
			if (!m)
				report_lack(r, s->item[i].name[k]);
			else if (m->whole && left > 0 && !picked[m - r->all])
				picked[m - r->all] = true, left--;
		}
	if (named)
		return;
	for (size_t i = 0; i < r->n && left > 0; i++)
		if (r->all[i].whole && !picked[i] && report_aimed(&r->all[i]))
			picked[i] = true, left--;
	for (size_t turn = 0; turn < r->n && left > 0; turn++)
		for (size_t i = 0, in_domain = 0; i < r->n && left > 0; i++) {
			in_domain = i > 0 && same(r->all[i].domain, r->all[i - 1].domain) ? in_domain + 1 : 0;
			if (in_domain == turn && !picked[i] && r->all[i].whole)
				picked[i] = true, left--;
		}
}

static str target_of(struct report *r, const struct measured *m)
{
	const struct facts_target *t = facts_target_at(m->facts, month_of(m->latest->period));
	struct buf b = {0}, from = {0}, shown = {0};

	if (!t) {
		page_plain(&b, STR("z"));
		return report_keep(r, &b);
	}
	buf_addf(&from, "%.*s|target", FMT(m->name));
	show_value(&shown, m->as, t->lo);
	page_number(&b, buf_str(&shown), buf_str(&from));
	if (t->hi > t->lo) {
		shown.n = 0;
		show_value(&shown, m->as, t->hi);
		page_plain(&b, STR(" to "));
		page_number(&b, buf_str(&shown), buf_str(&from));
	}
	buf_free(&from);
	buf_free(&shown);
	return report_keep(r, &b);
}

static str met_of(struct report *r, const struct measured *m)
{
	struct filled f = { .n = 0 };
	struct buf    from = {0};
	size_t        n = 0, met = 0;

	for (size_t i = m->whole->n; i > 0 && n < CHANCES; i--) {
		bool this_met;
		if (report_met(m, &r->points.all[m->whole->point[i - 1]], &this_met)) {
			n++;
			met += this_met;
		}
	}
	if (n == 0)
		return (str){0};
	buf_addf(&from, "%.*s|met", FMT(m->name));
	report_fill_count(r, &f, "met", met, buf_ended(&from));
	report_fill_count(r, &f, "of", n, buf_ended(&from));
	buf_free(&from);
	return report_say(r, "met", &f);
}

str report_spark_alt(struct report *r, const struct measured *m)
{
	struct filled f = { .n = 0 };
	struct buf    b = {0};

	report_fill_measure(r, &f, m);
	show_count(&b, (double)m->whole->n);
	report_fill(&f, "count", report_keep(r, &b));
	return report_say(r, m->first && m->first != m->latest ? "spark" : "spark-one", &f);
}

void report_row_of(struct report *r, const struct measured *m, struct page_row *row)
{
	struct page_cell *cell = arena_take(&r->memory, 6, sizeof *cell);
	struct filled     f = { .n = 0 };
	struct buf        b = {0};

	report_fill_measure(r, &f, m);
	cell[0] = (struct page_cell){ .is = CELL_TEXT, .text = report_called(r, m) };
	report_figure(r, &b, m, m->latest, false);
	cell[1] = (struct page_cell){ .is = CELL_FIGURE, .text = report_keep(r, &b) };
	show_period(&b, m->whole->per, m->latest->period);
	if (!same(buf_str(&b), r->meta.period)) {
		b.n = 0;
		show_period_short(&b, m->whole->per, m->latest->period);
		cell[1].second = report_keep(r, &b);
	}
	buf_free(&b);
	if (report_has_value(m->latest) && report_indicative(m->latest)) {
		if (cell[1].second.n > 0) {
			buf_add(&b, cell[1].second);
			buf_add(&b, STR(", "));
		}
		buf_add(&b, report_words(r, "indicative"));
		cell[1].second = report_keep(r, &b);
	}
	cell[2] = (struct page_cell){ .is = CELL_DRAWING, .drawing = &m->spark, .text = report_spark_alt(r, m), .second = report_words(r, "no-spark") };
	cell[3] = (struct page_cell){ .is = CELL_VERDICT, .icon = report_variation_icon(m), .text = report_variation_words(r, m), .second = report_since(r, m) };
	cell[4] = (struct page_cell){ .is = CELL_TEXT, .text = target_of(r, m) };
	cell[5] = (struct page_cell){ .is = CELL_VERDICT, .icon = report_assurance_icon(m), .text = report_assurance_words(r, m), .second = met_of(r, m) };
	*row = (struct page_row){ .cell = cell };
}

static size_t summary_table(struct report *r, const struct edition_section *s)
{
	static const char *const head[] = { "column-measure", "column-latest", "column-line", "column-variation", "column-target", "column-assurance" };
	static const bool  right[] = { false, true, false, false, true, false };
	static const int   width[] = { 39, 26, 29, 40, 12, 32 };
	struct page_row   *row = arena_take(&r->memory, 2 * r->n + 1, sizeof *row);
	bool              *picked = take(r->n + 1, sizeof *picked);
	struct filled      f = { .n = 0 };
	size_t             rows = 0, shown = 0;
	static const char *const group_key[] = { [CULTURE] = "group-culture", [SHAPING] = "group-shaping", [OUTCOMES] = "group-outcomes", [OTHERS] = "group-others" };
	enum domain_group  group = OTHERS;

	pick(r, s, picked);
	for (size_t i = 0; i < r->n; i++) {
		if (!picked[i])
			continue;
		if (shown == 0 || group != report_group(r->all[i].domain)) {
			group = report_group(r->all[i].domain);
			row[rows++] = (struct page_row){ .group = report_words(r, group_key[group]) };
		}
		report_row_of(r, &r->all[i], &row[rows++]);
		shown++;
	}
	free(picked);
	report_fill(&f, "period", r->meta.period);
	report_table(r, report_say(r, "summary-caption", &f), report_columns(r, head, right, width, COUNT(head)), COUNT(head), row, rows, true);
	return shown;
}

/* Beyond limits of three sigma or in a run of the rules, in a month in which nothing changed: 1.7 % of measures (tried by
 * simulation, EDITIONS section 2). */
str report_false_symbols(struct report *r)
{
	struct filled f = { .n = 0 };
	double        every_month = 0.017 * (double)r->verdicts.tested;

	report_fill_verdicts(r, &f, &r->verdicts);
	if (every_month < 1) {
		report_fill_count(r, &f, "months", (size_t)(1 / every_month + 0.5), "count|false");
		return report_say(r, "false-symbols", &f);
	}
	report_fill_count(r, &f, "count", (size_t)(every_month + 0.5), "count|false");
	return report_say(r, "false-often", &f);
}

static void what_got_worse(struct report *r, const struct measured **some)
{
	struct buf    text = {0};
	size_t        n = report_those(r, report_is_worse, some), signals;

	for (size_t i = 0; i < n && i < 4; i++) {
		struct filled f = { .n = 0 };
		report_fill_measure(r, &f, some[i]);
		report_sentence(&text, report_moved(r, some[i]));
		if (some[i]->since.n > 0)
			report_sentence(&text, report_say(r, "worse-since", &f));
	}
	if (n > 4)
		report_sentence(&text, report_several(r, "attention-worse", some + 4, n - 4));
	if (n == 0 && r->verdicts.tested > 0)
		report_sentence(&text, report_words(r, "attention-none"));
	if ((signals = report_those(r, report_is_signal, some)) > 0)
		report_sentence(&text, report_several(r, signals == 1 ? "attention-signal-one" : "attention-signal", some, signals));
	if (n == 0)
		report_sentence(&text, report_unknowns(r, some));
	page_callout(r->page, n > 0, report_words(r, n > 0 ? "worse-label" : "unknown-title"), report_keep(r, &text));
}

void report_summary(struct report *r, const struct edition_section *s)
{
	const struct measured **some = take(r->n + 1, sizeof *some);
	struct filled f = { .n = 0 };
	struct buf    below = {0};
	char          key[40];
	size_t        shown, untested = r->n - r->verdicts.tested, worse = report_those(r, report_is_worse, some);
	const char   *verdict = report_verdict_key(&r->verdicts);

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
	what_got_worse(r, some);
	shown = summary_table(r, s);
	report_fill_count(r, &f, "shown", shown, "count|measures");
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
	for (size_t i = 0; i < s->items; i++)
		if (s->item[i].is == ITEM_DECIDE)
			page_callout(r->page, false, report_words(r, "decide-label"), report_told(r, s->item[i].text));
	free(some);
}
