/* report_evidence — how do we know it: a drawing of records, the sources with how many rows were kept and how each was checked, and their limit. */
#include "report.h"

/* As lookups/sources.csv calls it; else `practice-records` is Practice records. */
static str source_name(struct report *r, str name)
{
	struct buf b = {0}, words = {0};
	str        label = report_label(r, STR("source"), name);

	if (!same(label, name))
		buf_add(&words, label);
	for (size_t i = 0; i < name.n && same(label, name); i++) {
		char c = name.p[i] == '-' ? ' ' : name.p[i];
		buf_addc(&words, i == 0 && c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c);
	}
	page_name(&b, buf_str(&words));
	buf_free(&words);
	return report_keep(r, &b);
}

static str limit_of(struct report *r, const struct edition_section *s)
{
	for (size_t i = 0; i < s->items; i++)
		if (s->item[i].is == ITEM_LIMIT) {
			struct filled f = { .n = 0 };
			report_fill(&f, "limit", report_line(r, &s->item[i], s->item[i].text));
			return report_say(r, "limit", &f);
		}
	return (str){0};
}

/* `source feedback Asked at every review`: how many rows of it were kept is counted, the rest is said. */
static bool ledger(struct report *r, const struct edition_section *s, struct page_figure *f)
{
	static const char *const key[] = { "column-source", "column-kept", "column-check" };
	static const bool right[] = { false, true, false };
	static const int  width[] = { 30, 14, 44 };
	struct page_table *t = arena_take(&r->memory, 1, sizeof *t);
	struct page_row   *row = arena_take(&r->memory, s->items + 1, sizeof *row);
	size_t             rows = 0;

	for (size_t i = 0; i < s->items; i++) {
		struct page_cell *cell = arena_take(&r->memory, COUNT(key), sizeof *cell);
		str               check = s->item[i].text, name;
		if (s->item[i].is != ITEM_SOURCE)
			continue;
		if (!cut_word(&check, &name))
			name = check, check = (str){0};
		cell[0] = (struct page_cell){ .is = CELL_TEXT, .text = source_name(r, name) };
		cell[1] = (struct page_cell){ .is = CELL_TEXT, .text = report_source_count(r, name, "kept") };
		cell[2] = (struct page_cell){ .is = CELL_TEXT, .text = report_line(r, &s->item[i], trimmed(check)) };
		row[rows++].cell = cell;
	}
	*t = (struct page_table){ .column = report_columns(r, key, right, width, COUNT(key)), .columns = COUNT(key), .row = row, .rows = rows };
	*f = (struct page_figure){ .title = report_words(r, "ledger-title"), .sub = report_words(r, "ledger-sub"), .data = t, .brief = t };
	return rows > 0;
}

void report_evidence(struct report *r, const struct edition_section *s)
{
	struct page_figure *figure = arena_take(&r->memory, s->items + 1, sizeof *figure);
	size_t              n = 0;
	str                 limit = limit_of(r, s);

	for (size_t i = 0; i < s->items; i++)
		for (size_t k = 0; s->item[i].is == ITEM_EVIDENCE && k < s->item[i].names && n < s->items; k++) {
			struct measured *m = report_use(r, s->item[i].name[k]);
			if (!m)
				report_lack(r, s->item[i].name[k]);
			else if (m->whole)
				report_figure_of(r, m, &figure[n++]);
			else if (m->parts > 0)
				report_parts(r, m, &figure[n++]);
		}
	for (size_t i = 0; i < s->items; i++)
		if (s->item[i].is == ITEM_GROUPS) {
			struct measured *m = report_use(r, s->item[i].name[0]);
			if (!m)
				report_lack(r, s->item[i].name[0]);
			else if (m->whole && report_groups(r, m, s->item[i].name[1], &figure[n]))
				n++;
		}
	struct page_figure sources;
	if (ledger(r, s, &sources)) {
		sources.note = limit;
		limit = (str){0};
		/* what would be one of three stands across the page, and the others beside one another */
		bool first = n > 0 && n % 2 == 0;
		if (first)
			memmove(figure + 1, figure, n * sizeof *figure);
		figure[first ? 0 : n] = sources;
		n++;
	}
	page_figures(r->page, figure, n);
	if (limit.n > 0)
		page_words(r->page, limit);
}
