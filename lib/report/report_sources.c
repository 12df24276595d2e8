/* report_sources — where the figures come from: what was read, kept and rejected of each source, and how it went through the stages. */
#include "report.h"

static str count_of(str rest, const char *key)
{
	str word, value = {0};

	while (cut_word(&rest, &word)) {
		str name;
		if (cut_at(&word, '=', &name) && word.p && same(name, str_of(key)))
			value = word;
	}
	return value;
}

/* `read=48222` of a #count line, as text for a cell; x when it is not said. */
static str said(struct report *r, str source, str rest, const char *key)
{
	str        value = count_of(rest, key);
	struct buf b = {0}, from = {0}, shown = {0};
	double     number;

	if (read_num(value, &number) && strcmp(key, "sha256") != 0) {
		buf_addf(&from, "#count|%.*s|%s", FMT(source), key);
		show_count(&shown, number);
		page_number(&b, buf_str(&shown), buf_str(&from));
		buf_free(&from);
		buf_free(&shown);
	} else if (value.n > 0) {
		page_number(&b, value.n > 12 ? (str){ value.p, 12 } : value, report_from(r, "#count|%.*s|%s", FMT(source), key));
	} else {
		page_plain(&b, STR("x"));
	}
	return report_keep(r, &b);
}

str report_source_count(struct report *r, str source, const char *key)
{
	const str *line;
	size_t     n = in_counts(r->points.in, &line);

	for (size_t i = 0; i < n; i++) {
		str rest = line[i], name = {0};
		if (cut_word(&rest, &name) && same(name, source))
			return said(r, source, rest, key);
	}
	return said(r, source, (str){0}, key);
}

/* A source may be several files, `cin-children.xml-2`: they are parts of it, and counted in it. */
static bool is_file(str line)
{
	str name;

	return cut_word(&line, &name) && memchr(name.p, '.', name.n) != NULL;
}

static size_t sources(const str *line, size_t n)
{
	size_t whole = 0;

	for (size_t i = 0; i < n; i++)
		whole += !is_file(line[i]);
	return whole;
}

static double all_of(const str *line, size_t n, const char *key)
{
	double sum = 0, number;

	for (size_t i = 0; i < n; i++)
		if (!is_file(line[i]) && read_num(count_of(line[i], key), &number))
			sum += number;
	return sum;
}

static void fill_sum(struct report *r, struct filled *f, const char *hole, const str *line, size_t n)
{
	struct buf b = {0}, from = {0}, shown = {0};

	show_count(&shown, all_of(line, n, hole));
	buf_addf(&from, "#count|all|%s", hole);
	page_number(&b, buf_str(&shown), buf_str(&from));
	report_fill(f, hole, report_keep(r, &b));
	buf_free(&from);
	buf_free(&shown);
}

/* How many sources, how many of their rows: `headline-sources`, or that nobody has said. */
str report_sources_say(struct report *r, const char *key, const char *otherwise)
{
	const str    *line;
	size_t        n = in_counts(r->points.in, &line);
	struct filled f = { .n = 0 };

	if (n == 0)
		return report_words(r, otherwise);
	report_fill_spelt(r, &f, "Count", sources(line, n), "count|sources");
	fill_sum(r, &f, "read", line, n);
	fill_sum(r, &f, "kept", line, n);
	fill_sum(r, &f, "rejected", line, n);
	fill_sum(r, &f, "repeated", line, n);
	fill_sum(r, &f, "objected", line, n);
	return report_say(r, key, &f);
}

/* What a source says of some of its columns: `v01+v02`, or `mode:1+v01:1` as `mode (1), v01 (1)`. */
static void say_columns(struct report *r, str line, const char *key, const char *sentence)
{
	str           columns = count_of(line, key), column, name = {0}, source = {0};
	struct filled f = { .n = 0 };
	struct buf    b = {0}, all = {0};

	if (columns.n == 0 || !cut_word(&line, &source))
		return;
	page_name(&b, source);
	report_fill(&f, "source", report_keep(r, &b));
	while (cut_at(&columns, '+', &column)) {
		(void)cut_at(&column, ':', &name);
		if (all.n)
			page_plain(&all, STR(", "));
		page_plain(&all, name);
		if (!column.p)
			continue;
		page_plain(&all, STR(" ("));
		page_number(&all, column, report_from(r, "#count|%.*s|%s|%.*s", FMT(source), key, FMT(name)));
		page_plain(&all, STR(")"));
	}
	report_fill(&f, "columns", report_keep(r, &all));
	page_quiet(r->page, report_say(r, sentence, &f));
}

/* On paper the manifest that goes with it says so, but for what is missing. */
void report_sources(struct report *r)
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

	for (size_t i = 0; i < n; i++) {
		struct page_cell *cell = arena_take(&r->memory, 1 + COUNT(key), sizeof *cell);
		struct buf b = {0};
		str rest = line[i], name = {0};

		if (!cut_word(&rest, &name))
			name = line[i];
		page_name(&b, name);
		cell[0] = (struct page_cell){ .is = CELL_TEXT, .text = report_keep(r, &b) };
		for (size_t k = 0; k < COUNT(key); k++)
			cell[k + 1] = (struct page_cell){ .is = CELL_TEXT, .text = said(r, name, rest, key[k]) };
		row[i].cell = cell;
	}
	/* a heading that is gone, or cells that nobody could read: missing, and a reader of a figure made of them has to know */
	for (size_t i = 0; i < n; i++)
		say_columns(r, line[i], "without", "how-without");
	for (size_t i = 0; i < n; i++)
		say_columns(r, line[i], "unreadable", "how-unreadable");
	page_only(r->page, PAGE_SCREEN);
	page_heading(r->page, report_words(r, "method-from"));
	report_table(r, (str){0}, report_columns(r, head, right, width, COUNT(head)), COUNT(head), row, n, false);
	history = in_notes(r->points.in, "by", &by);
	for (size_t i = 0; i < history; i++) {
		page_plain(&steps, i > 0 ? STR(" → ") : STR(""));
		page_written(&steps, by[i], STR("#by"));
	}
	if (history > 0)
		page_quiet(r->page, report_keep(r, &steps));
	page_only(r->page, PAGE_BOTH);
}
