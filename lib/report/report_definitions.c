/* report_definitions — what each measure counts: on paper those that this report shows, one sentence each; on the screen all, whole. */
#include "report.h"

#include <ctype.h>

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

static bool is_shown(const struct measured *m)
{
	return m->used || m->summed;
}

/* A stanza repeated for each row of a lookup counts the same thing each time: only the first is said, with the names of the others. */
static bool of_one_stanza(const struct measured *a, const struct measured *b)
{
	return a->def->defs == b->def->defs && a->def->line[W_MEASURE] == b->def->line[W_MEASURE];
}

static bool said_before(const struct report *r, size_t i)
{
	for (size_t k = 0; k < i; k++)
		if (r->all[k].def && is_shown(&r->all[k]) && of_one_stanza(&r->all[k], &r->all[i]))
			return true;
	return false;
}

/* On paper the name of a column is its words: questions_total is questions total, and a line may break there.  A digit beside the stroke is
 * part of a code. */
static str unjoined(struct report *r, str line)
{
	str words = arena_keep(&r->memory, line);

	for (size_t i = 1; i + 1 < words.n; i++)
		if (words.p[i] == '_' && isalpha((unsigned char)words.p[i - 1]) && isalpha((unsigned char)words.p[i + 1]))
			((char *)words.p)[i] = ' ';
	return words;
}

static str words_of(struct report *r, const struct measure *m, bool whole)
{
	struct buf b = {0}, words = {0};
	str        rest, line;

	measure_say(&words, &r->measures, m);
	rest = buf_str(&words);
	cut_at(&rest, '\n', &line);                    /* name and title stand beside it */
	while (cut_at(&rest, '\n', &line))
		if (!said_once(r, m, line)) {
			if (b.n > 0)
				buf_addc(&b, ' ');
			report_defined(r, &b, m, whole ? line : unjoined(r, first_sentence(line)));
			if (!whole)
				break;
		}
	buf_free(&words);
	return report_keep(r, &b);
}

/* Apart from what each says it comes from. */
static bool reads_alike(str one, str other)
{
	struct buf a = {0}, b = {0};

	page_bare(&a, one);
	page_bare(&b, other);
	bool alike = same(buf_str(&a), buf_str(&b));
	buf_free(&a);
	buf_free(&b);
	return alike;
}

/* Does another say this name of something else?  Then the short one is not enough. */
static bool is_ambiguous(struct report *r, size_t i)
{
	const struct measured *m = &r->all[i];

	for (size_t k = 0; k < r->n; k++) {
		const struct measured *other = &r->all[k];
		if (k != i && other->def && is_shown(other) && !of_one_stanza(m, other) && m->brief.n > 0 && same(other->brief, m->brief)
		    && !reads_alike(words_of(r, other->def, false), words_of(r, m->def, false)))
			return true;
	}
	return false;
}

static str title_of(struct report *r, size_t i, bool whole)
{
	struct filled f = { .n = 0 };
	size_t        more = 0;
	const struct measured **kin = take(r->n + 1, sizeof *kin);

	for (size_t k = i + 1; !whole && k < r->n; k++)
		if (r->all[k].def && is_shown(&r->all[k]) && of_one_stanza(&r->all[i], &r->all[k]))
			kin[more++] = &r->all[k];
	str set = report_set(r, kin, more);
	free(kin);
	str name = whole || is_ambiguous(r, i) ? report_title(r, &r->all[i]) : report_called(r, &r->all[i]);
	if (more == 0)
		return name;
	report_fill(&f, "name", name);
	report_fill(&f, "more", report_spelt(r, more, report_counted_in(r, "count|listed", set).p, false));
	return report_say(r, more == 1 ? "definition-alike-one" : "definition-alike", &f);
}

/* A measure and the same once more, group by group, are one row: as they read they are the same. */
static bool is_told(const struct page_row *row, size_t rows, const struct page_cell *cell)
{
	for (size_t i = 0; i < rows; i++)
		if (reads_alike(row[i].cell[0].text, cell[0].text) && reads_alike(row[i].cell[1].text, cell[1].text))
			return true;
	return false;
}

static void definition_rows(struct report *r, bool whole)
{
	static const char *const head[] = { "column-measure", "column-counts" };
	static const bool right[] = { false, false };
	static const int  width_whole[] = { 60, 118 }, width_brief[] = { 43, 135 };
	struct page_table *t = arena_take(&r->memory, 1, sizeof *t);
	struct page_row   *row = arena_take(&r->memory, r->n + 1, sizeof *row);
	size_t             rows = 0;

	for (size_t i = 0; i < r->n; i++) {
		struct page_cell *cell = arena_take(&r->memory, 2, sizeof *cell);

		if (!r->all[i].def || (!whole && (!is_shown(&r->all[i]) || said_before(r, i))))
			continue;
		cell[0] = (struct page_cell){ .is = CELL_TEXT, .text = title_of(r, i, whole) };
		cell[1] = (struct page_cell){ .is = CELL_TEXT, .text = words_of(r, r->all[i].def, whole) };
		if (whole || !is_told(row, rows, cell))
			row[rows++].cell = cell;
	}
	*t = (struct page_table){ .prose = !whole, .column = report_columns(r, head, right, whole ? width_whole : width_brief, COUNT(head)), .columns = COUNT(head), .row = row, .rows = rows };
	if (rows > 0)
		page_table(r->page, t);
}

/* What no section shows: named on the screen, counted on paper. */
static void others(struct report *r)
{
	str          *item = arena_take(&r->memory, r->n + 1, sizeof *item);
	struct filled f = { .n = 0 };
	size_t        n = 0;
	const struct measured **left = arena_take(&r->memory, r->n + 1, sizeof *left);

	for (size_t i = 0; i < r->n; i++)
		if (!is_shown(&r->all[i])) {
			left[n] = &r->all[i];
			item[n++] = report_title(r, &r->all[i]);
		}
	if (n == 0)
		return;
	report_fill_spelt(r, &f, "Count", n, report_counted_in(r, "count|listed", report_set(r, left, n)).p);
	page_only(r->page, PAGE_PAPER);
	page_quiet(r->page, report_say(r, n == 1 ? "others-paper-one" : "others-paper", &f));
	page_only(r->page, PAGE_SCREEN);
	page_heading(r->page, report_words(r, "others"));
	page_list(r->page, item, n);
	page_only(r->page, PAGE_BOTH);
}

static void uncounted(struct report *r)
{
	str   *item = arena_take(&r->memory, r->measures.n + 1, sizeof *item);
	size_t items = 0;

	for (size_t i = 0; i < r->measures.n; i++) {
		const struct measure *m = &r->measures.all[i];
		struct filled f = { .n = 0 };
		struct buf    b = {0};

		if (m->not_yet.n == 0 || report_timed(r, m->name))
			continue;
		page_name(&b, m->title.n > 0 ? m->title : m->name);
		report_fill(&f, "title", report_keep(r, &b));
		report_defined(r, &b, m, m->not_yet);
		report_fill(&f, "what", report_keep(r, &b));
		item[items++] = report_say(r, "uncounted", &f);
	}
	if (items > 0) {
		page_only(r->page, PAGE_SCREEN);
		page_heading(r->page, report_words(r, "method-uncounted"));
		page_list(r->page, item, items);
		page_only(r->page, PAGE_BOTH);
	}
}

void report_definitions(struct report *r)
{
	struct filled f = { .n = 0 };

	page_section(r->page, "definitions", report_words(r, "definitions"), report_words(r, "definitions"), report_words(r, "definitions-headline"), (str){0});
	if (r->measures.n == 0) {
		page_words(r->page, report_words(r, "how-nothing"));
		return;
	}
	report_fill(&f, "enough", report_setting(r, "enough", (double)r->council->enough));
	report_fill(&f, "under", report_setting(r, "hide", (double)r->council->hide));
	page_quiet(r->page, report_say(r, "how-enough", &f));
	page_only(r->page, PAGE_PAPER);
	definition_rows(r, false);
	page_only(r->page, PAGE_SCREEN);
	definition_rows(r, true);
	page_only(r->page, PAGE_BOTH);
	others(r);
	page_only(r->page, PAGE_SCREEN);
	report_every_time(r);
	page_only(r->page, PAGE_BOTH);
	uncounted(r);
}
