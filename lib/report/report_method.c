/* report_method — whether it can be trusted: how full the sources were, what the symbols mean, how people are protected, how change is judged. */
#include "report.h"

/* Symbols in two columns: how a measure moves, and how it stands to its target. */
static void symbols(struct report *r)
{
	static const struct { const char *icon, *words, *means; } one[] = {
		{ "better-up", "tile-better", "means-improving" },   { "meet", "pass", "means-pass" },
		{ "worse-down", "tile-worse", "means-worsening" },   { "maybe", "may", "means-may" },
		{ "changed-up", "tile-changing", "means-changing" }, { "miss", "fail", "means-fail" },
		{ "common", "tile-common", "means-common" },         { "moving", "moving", "means-moving" },
		{ "none", "untested", "means-untested" },            { "none", "no-target", "means-none" } };
	static const char *const key[] = { "column-symbol", "column-meaning", "column-target", "column-meaning" };
	static const bool right[] = { false, false, false, false };
	static const int  width[] = { 32, 57, 32, 57 };
	struct page_row *row = arena_take(&r->memory, COUNT(one) / 2, sizeof *row);

	for (size_t i = 0; i < COUNT(one); i += 2) {
		struct page_cell *cell = arena_take(&r->memory, 4, sizeof *cell);
		for (size_t k = 0; k < 2; k++) {
			cell[2 * k] = (struct page_cell){ .is = CELL_VERDICT, .icon = one[i + k].icon, .text = report_words(r, one[i + k].words) };
			cell[2 * k + 1] = (struct page_cell){ .is = CELL_TEXT, .text = report_words(r, one[i + k].means) };
		}
		row[i / 2].cell = cell;
	}
	page_heading(r->page, report_words(r, "method-symbols"));
	report_table(r, (str){0}, report_columns(r, key, right, width, COUNT(key)), COUNT(key), row, COUNT(one) / 2, false);
}

/* How many figures were kept as they were published, and how many a revision changed. */
static str kept_figures(struct report *r)
{
	struct filled f = { .n = 0 };
	size_t        held = 0;

	for (size_t i = 0; i < r->points.n; i++)
		held += same(report_cell(r, &r->points.all[i], "revised"), STR("held"));
	report_fill_spelt(r, &f, "Held", held, "count|revised|held");
	return report_say(r, held == 0 ? "held-none" : held == 1 ? "held-one" : "held", &f);
}

/* Two columns of words. */
static void beside(struct report *r, const char *left, const str *left_words, size_t n_left, const char *right, const str *right_words, size_t n_right)
{
	struct page_figure *pair = arena_take(&r->memory, 2, sizeof *pair);

	pair[0] = (struct page_figure){ .title = report_words(r, left), .words = left_words, .n_words = n_left };
	pair[1] = (struct page_figure){ .title = report_words(r, right), .words = right_words, .n_words = n_right };
	page_figures(r->page, pair, 2);
}

static void how(struct report *r)
{
	struct filled f = { .n = 0 };
	struct buf    b = {0};
	size_t        charts = 0, with = 0, without = 0, n[4] = {0};
	double        any = 0;
	str          *said[4];

	for (size_t i = 0; i < COUNT(said); i++)
		said[i] = arena_take(&r->memory, 4, sizeof *said[i]);
	for (size_t i = 0; i < r->n; i++)
		if (r->all[i].wide.width > 0) {
			charts++;
			any += r->all[i].any_by_chance;
			with += r->all[i].any_by_chance > 0;
			without += r->all[i].variation != UNTESTED && !(r->all[i].any_by_chance > 0);
		}
	if (with > 0)                                     /* of short series nobody knows: they are taken for as the others */
		any *= (double)(with + without) / (double)with;
	page_plain(&b, in_safe(r->points.in));
	report_fill(&f, "policy", report_keep(r, &b));
	report_fill(&f, "under", report_setting(r, "hide", (double)r->council->hide));
	report_fill(&f, "most", report_setting(r, "hide-1", (double)(r->council->hide - 1)));
	report_fill_count(r, &f, "charts", charts, "count|drawing");
	report_fill_count(r, &f, "any", (size_t)(any + 0.5), "count|false|any");
	report_fill_verdicts(r, &f, &r->verdicts);
	report_fill(&f, "false", r->verdicts.tested > 0 ? report_false_symbols(r) : report_words(r, "unknown-cause"));
	said[0][n[0]++] = report_say(r, r->loose ? "how-unsafe" : "how-suppress", &f);
	said[0][n[0]++] = report_say(r, r->council->hide < 2 ? "marks-none" : "marks", &f);
	said[1][n[1]++] = report_words(r, "how-limits");
	said[1][n[1]++] = report_say(r, any > 0 ? "how-false" : "how-false-unknown", &f);
	said[2][n[2]++] = report_words(r, "how-response");
	said[2][n[2]++] = report_words(r, "how-indicative");
	if (report_weighs(r))
		said[2][n[2]++] = report_words(r, "how-weighed");
	said[3][n[3]++] = report_sources_say(r, "how-sources", "how-words");
	said[3][n[3]++] = kept_figures(r);
	said[3][n[3]++] = report_words(r, "how-words");
	if (report_lockdown(r).n)
		said[3][n[3]++] = report_lockdown(r);
	beside(r, "method-protect", said[0], n[0], "method-how", said[1], n[1]);
	beside(r, "method-trust", said[2], n[2], "method-check", said[3], n[3]);
}

static void run_notes(struct report *r)
{
	str    rest = r->run, line, *item = NULL;
	size_t n = 0, room = 0;

	while (cut_at(&rest, '\n', &line)) {
		struct buf b = {0};
		page_written(&b, trimmed(line), STR("run"));
		if (trimmed(buf_str(&b)).n > 0) {
			GROW(item, n, room);
			item[n++] = report_keep(r, &b);
		}
		buf_free(&b);
	}
	if (n > 0) {
		str *kept = arena_take(&r->memory, n, sizeof *kept);
		memcpy(kept, item, n * sizeof *kept);
		page_heading(r->page, report_words(r, "method-run"));
		page_list(r->page, kept, n);
	}
	free(item);
}

void report_method(struct report *r, const struct edition_section *s)
{
	page_section(r->page, s->id, report_words(r, "method"), report_words(r, "method"), report_sources_say(r, "method-sources", "method-headline"), (str){0});
	report_items(r, s);
	symbols(r);
	how(r);
	report_sources(r);
	run_notes(r);
}
