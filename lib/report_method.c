/* report_method — whether it can be trusted: symbols, sources, history, rules, definitions, and what is not counted yet. */
#include "report.h"

static void table(struct report *r, const char *const *key, const bool *right, const int *width, size_t columns, const struct page_row *row, size_t rows)
{
	report_table(r, (str){0}, report_columns(r, key, right, width, columns), columns, row, rows, false);
}

static const char *const symbol_key[] = { "column-symbol", "column-meaning" };
static const char *const symbols_key[] = { "column-symbol", "column-meaning", "column-symbol", "column-meaning" };
static const int  symbols_width[] = { 32, 57, 32, 57 };
static const bool no_right[] = { false, false, false, false };
static const int  symbol_width[] = { 45, 133 };

static void symbols(struct report *r)
{
	static const struct { const char *icon, *words, *means; } one[] = {
		{ "better-up", "tile-better", "means-improving" }, { "worse-down", "tile-worse", "means-worsening" },
		{ "changed-up", "tile-changing", "means-changing" }, { "common", "tile-common", "means-common" },
		{ "meet", "pass", "means-pass" }, { "miss", "fail", "means-fail" }, { "maybe", "may", "means-may" },
		{ "moving", "moving", "means-moving" }, { "none", "no-target", "means-none" } };
	static const struct { const char *mark, *means; } mark[] = { { "c", "mark-c" }, { "k", "mark-k" }, { "z", "mark-z" }, { "x", "mark-x" }, { "0", "mark-0" } };
	struct page_row *row = arena_take(&r->memory, COUNT(one), sizeof *row), *marks = arena_take(&r->memory, COUNT(mark), sizeof *marks);
	struct filled    f = { .n = 0 };
	struct buf       b = {0};
	int64_t          hide = r->council->hide;

	for (size_t i = 0; i < (COUNT(one) + 1) / 2; i++) {
		struct page_cell *cell = arena_take(&r->memory, 4, sizeof *cell);
		for (size_t k = 0; k < 2; k++) {
			size_t at = i + k * ((COUNT(one) + 1) / 2);
			cell[2 * k] = cell[2 * k + 1] = (struct page_cell){ .is = CELL_TEXT };
			if (at >= COUNT(one))
				continue;
			cell[2 * k] = (struct page_cell){ .is = CELL_VERDICT, .icon = one[at].icon, .text = report_words(r, one[at].words) };
			cell[2 * k + 1] = (struct page_cell){ .is = CELL_TEXT, .text = report_words(r, one[at].means) };
		}
		row[i].cell = cell;
	}
	show_count(&b, (double)(hide - 1));
	report_fill(&f, "under", report_keep(r, &b));
	for (size_t i = 0; i < COUNT(mark); i++) {
		struct page_cell *cell = arena_take(&r->memory, 2, sizeof *cell);
		cell[0] = (struct page_cell){ .is = CELL_TEXT, .text = str_of(mark[i].mark) };
		cell[1] = (struct page_cell){ .is = CELL_TEXT, .text = report_say(r, i == 0 && hide < 2 ? "mark-c-none" : mark[i].means, &f) };
		marks[i].cell = cell;
	}
	page_heading(r->page, report_words(r, "method-symbols"));
	table(r, symbols_key, no_right, symbols_width, COUNT(symbols_key), row, (COUNT(one) + 1) / 2);
	page_heading(r->page, report_words(r, "method-marks"));
	table(r, symbol_key, no_right, symbol_width, COUNT(symbol_key), marks, COUNT(mark));
}

/* `read=48222` of a #count line, as text for a cell; x when it is not said. */
static str said(struct report *r, str source, str rest, const char *key)
{
	str        word, value = {0};
	struct buf b = {0}, from = {0}, shown = {0};
	double     number;

	while (cut_word(&rest, &word)) {
		str name;
		if (cut_at(&word, '=', &name) && word.p && same(name, str_of(key)))
			value = word;
	}
	if (read_num(value, &number) && strcmp(key, "sha256") != 0) {
		buf_addf(&from, "#count|%.*s|%s", FMT(source), key);
		show_count(&shown, number);
		page_number(&b, buf_str(&shown), buf_str(&from));
		buf_free(&from);
		buf_free(&shown);
	} else {
		page_plain(&b, value.n == 0 ? STR("x") : value.n > 12 ? (str){ value.p, 12 } : value);
	}
	return report_keep(r, &b);
}

static void sources(struct report *r)
{
	static const char *const head[] = { "column-source", "column-read", "column-kept", "column-rejected", "column-repeated", "column-objected", "column-sha" };
	static const bool right[] = { false, true, true, true, true, true, true };
	static const int  width[] = { 50, 20, 20, 20, 20, 20, 28 };
	static const char *const key[] = { "read", "kept", "rejected", "repeated", "objected", "sha256" };
	const str       *line;
	size_t           n = in_counts(r->points.in, &line), history;
	struct page_row *row = arena_take(&r->memory, n + 1, sizeof *row);
	struct buf       steps = {0};
	const str       *by;

	page_heading(r->page, report_words(r, "method-from"));
	for (size_t i = 0; i < n; i++) {
		struct page_cell *cell = arena_take(&r->memory, 1 + COUNT(key), sizeof *cell);
		struct buf b = {0};
		str rest = line[i], name = {0};

		if (!cut_word(&rest, &name))
			name = line[i];
		page_plain(&b, name);
		cell[0] = (struct page_cell){ .is = CELL_TEXT, .text = report_keep(r, &b) };
		for (size_t k = 0; k < COUNT(key); k++)
			cell[k + 1] = (struct page_cell){ .is = CELL_TEXT, .text = said(r, name, rest, key[k]) };
		row[i].cell = cell;
	}
	if (n > 0)
		table(r, head, right, width, COUNT(head), row, n);
	history = in_notes(r->points.in, "by", &by);
	for (size_t i = 0; i < history; i++) {
		page_plain(&steps, i > 0 ? STR(" → ") : STR(""));
		page_plain(&steps, by[i]);
	}
	page_only(r->page, PAGE_SCREEN);                       /* on paper the manifest that goes with it says so */
	if (history > 0)
		page_quiet(r->page, report_keep(r, &steps));
	page_only(r->page, PAGE_BOTH);
}

static void run_notes(struct report *r)
{
	str    rest = r->run, line, *item = NULL;
	size_t n = 0, room = 0;

	while (cut_at(&rest, '\n', &line)) {
		struct buf b = {0};
		page_plain(&b, trimmed(line));
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

static void how(struct report *r)
{
	struct filled f = { .n = 0 };
	struct buf    b = {0};
	size_t        charts = 0;

	for (size_t i = 0; i < r->n; i++)
		charts += r->all[i].wide.width > 0;
	page_plain(&b, in_safe(r->points.in));
	report_fill(&f, "policy", report_keep(r, &b));
	show_count(&b, (double)r->council->hide);
	report_fill(&f, "under", report_keep(r, &b));
	report_fill_count(r, &f, "charts", charts, "count|drawing");
	report_fill_verdicts(r, &f, &r->verdicts);
	report_fill(&f, "false", r->verdicts.tested > 0 ? report_false_symbols(r) : report_words(r, "unknown-cause"));
	page_heading(r->page, report_words(r, "method-how"));
	page_words(r->page, report_say(r, r->loose ? "how-unsafe" : "how-suppress", &f));
	page_words(r->page, report_words(r, "how-limits"));
	page_words(r->page, report_say(r, "how-false", &f));
	page_words(r->page, report_words(r, "how-words"));
	page_words(r->page, report_words(r, "how-response"));
	page_words(r->page, report_words(r, "how-indicative"));
}

/* What holds of nearly all is said once, above: only a measure that differs says it again. */
static bool said_once(const struct report *r, const struct measure *m, str line)
{
	bool caution = starts_with(line, STR("No figure from fewer than ")) || starts_with(line, STR("Numbers under "));

	return line.n == 0 || (caution && m->enough == r->council->enough && m->hide == r->council->hide);
}

static str first_sentence(str line)
{
	for (size_t i = 0; i + 1 < line.n; i++)
		if (line.p[i] == '.' && line.p[i + 1] == ' ')
			return (str){ line.p, i + 1 };
	return line;
}

/* The whole sentence on the screen; on paper its beginning, what is counted. */
static void definition_rows(struct report *r, bool whole)
{
	static const char *const head[] = { "column-measure", "column-counts" };
	static const int width_whole[] = { 60, 118 }, width_brief[] = { 66, 112 };
	struct page_row *row = arena_take(&r->memory, r->n + 1, sizeof *row);
	size_t           rows = 0;

	for (size_t i = 0; i < r->n; i++) {
		struct page_cell *cell = arena_take(&r->memory, 2, sizeof *cell);
		struct buf        b = {0}, words = {0};
		str               rest, line;

		if (!r->all[i].def)
			continue;
		cell[0] = (struct page_cell){ .is = CELL_TEXT, .text = report_title(r, &r->all[i]) };
		measure_say(&words, &r->measures, r->all[i].def);
		rest = buf_str(&words);
		cut_at(&rest, '\n', &line);                    /* name and title stand beside it */
		while (cut_at(&rest, '\n', &line))
			if (!said_once(r, r->all[i].def, line)) {
				if (b.n > 0)
					buf_addc(&b, ' ');
				page_plain(&b, whole ? line : first_sentence(line));
				if (!whole)
					break;
			}
		buf_free(&words);
		cell[1] = (struct page_cell){ .is = CELL_TEXT, .text = report_keep(r, &b) };
		row[rows++].cell = cell;
	}
	table(r, head, no_right, whole ? width_whole : width_brief, COUNT(head), row, rows);
}

static void uncounted(struct report *r)
{
	str   *item = arena_take(&r->memory, r->measures.n + 1, sizeof *item);
	size_t items = 0;

	for (size_t i = 0; i < r->measures.n; i++) {
		const struct measure *m = &r->measures.all[i];
		struct filled f = { .n = 0 };
		struct buf    b = {0};

		if (m->not_yet.n == 0)
			continue;
		page_name(&b, m->title.n > 0 ? m->title : m->name);
		report_fill(&f, "title", report_keep(r, &b));
		page_plain(&b, m->not_yet);
		report_fill(&f, "what", report_keep(r, &b));
		item[items++] = report_say(r, "uncounted", &f);
	}
	if (items > 0) {
		page_heading(r->page, report_words(r, "method-uncounted"));
		page_list(r->page, item, items);
	}
}

void report_definitions(struct report *r)
{
	struct filled f = { .n = 0 };
	struct buf    b = {0};

	page_section(r->page, "definitions", report_words(r, "definitions"), report_words(r, "definitions"), report_words(r, "definitions-headline"), (str){0});
	if (r->measures.n == 0) {
		page_words(r->page, report_words(r, "how-nothing"));
		return;
	}
	show_count(&b, (double)r->council->enough);
	report_fill(&f, "enough", report_keep(r, &b));
	show_count(&b, (double)r->council->hide);
	report_fill(&f, "under", report_keep(r, &b));
	page_words(r->page, report_say(r, "how-enough", &f));
	page_only(r->page, PAGE_PAPER);
	page_quiet(r->page, report_words(r, "definitions-brief"));
	definition_rows(r, false);
	page_only(r->page, PAGE_SCREEN);
	definition_rows(r, true);
	page_only(r->page, PAGE_BOTH);
	uncounted(r);
}

/* How many figures were kept as they were published, and how many a revision changed. */
static void kept_figures(struct report *r)
{
	struct filled f = { .n = 0 };
	size_t        held = 0;

	for (size_t i = 0; i < r->points.n; i++)
		held += same(report_cell(r, &r->points.all[i], "revised"), STR("held"));
	report_fill_spelt(r, &f, "Held", held, "count|revised|held");
	page_words(r->page, report_say(r, held == 0 ? "held-none" : held == 1 ? "held-one" : "held", &f));
}

void report_method(struct report *r)
{
	page_section(r->page, "method", report_words(r, "method"), report_words(r, "method"), report_words(r, "method-headline"), (str){0});
	symbols(r);
	how(r);
	kept_figures(r);
	sources(r);
	run_notes(r);
}
