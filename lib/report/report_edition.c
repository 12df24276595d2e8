/* report_edition — one reader's report: its sections in the order of its file, and what people have written into it. */
#include "report.h"

void report_lack(struct report *r, str name)
{
	for (size_t i = 0; i < r->lackings; i++)
		if (same(r->lacking[i], name))
			return;
	GROW(r->lacking, r->lackings, r->lacking_room);
	r->lacking[r->lackings++] = name;
}

size_t report_named(struct report *r, const struct edition_item *item, struct measured **some)
{
	size_t n = 0;

	for (size_t i = 0; i < item->names; i++) {
		struct measured *m = report_find(r, item->name[i]);
		if (m) {
			m->used = true;
			some[n++] = m;
		} else {
			report_lack(r, item->name[i]);
		}
	}
	return n;
}

/* By its title where it is defined, so that a reader knows what is missing. */
static str title_of(const struct report *r, str name)
{
	for (size_t i = 0; i < r->measures.n; i++)
		if (same(r->measures.all[i].name, name) && r->measures.all[i].title.n > 0)
			return r->measures.all[i].title;
	return name;
}

void report_lacks(struct report *r)
{
	struct filled f = { .n = 0 };
	struct buf    b = {0};

	for (size_t i = 0; i < r->lackings; i++) {
		page_plain(&b, i == 0 ? STR("“") : STR(", “"));
		page_name(&b, title_of(r, r->lacking[i]));
		page_plain(&b, STR("”"));
	}
	if (r->lackings > 0) {
		report_fill(&f, "names", report_keep(r, &b));
		page_quiet(r->page, report_say(r, r->lackings == 1 ? "lacks-one" : "lacks", &f));
	}
	r->lackings = 0;
}

/* {measure}, {measure first}, {measure period}: the figure, the first there was, the period of the latest. */
static void figure(struct report *r, struct buf *to, str inside)
{
	str name, what = {0};
	const struct measured *m;

	if (!cut_word(&inside, &name))
		name = inside;
	cut_word(&inside, &what);
	m = report_find(r, name);
	if (!m || !m->whole)
		buf_add(to, report_words(r, "not-supplied"));
	else if (same(what, STR("first")) && m->first)
		report_figure(r, to, m, m->first, false);
	else if (same(what, STR("period")))
		buf_add(to, report_period(r, m->whole->per, m->latest->period));
	else
		report_figure(r, to, m, m->latest, true);
}

str report_told(struct report *r, str text, str source)
{
	struct buf b = {0};
	str        piece;

	while (text.p && cut_at(&text, '{', &piece)) {
		page_written(&b, piece, source);
		if (!text.p || !memchr(text.p, '}', text.n))
			break;
		cut_at(&text, '}', &piece);
		figure(r, &b, piece);
	}
	return report_keep(r, &b);
}

str report_line(struct report *r, const struct edition_item *item, str text)
{
	struct buf b = {0};

	buf_addf(&b, "edition|%.*s|%zu", FMT(r->edition->name), item->line);
	return report_told(r, text, report_keep(r, &b));
}

str report_typed(struct report *r, const char *kind, size_t number, const char *word)
{
	struct buf b = {0};

	buf_addf(&b, "%s|%zu|%s", kind, number + 1, word);
	return report_keep(r, &b);
}

/* The first that got worse is named; its title must not fill the page. */
void report_fill_worst(struct report *r, struct filled *f, struct measured *const *m, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (m[i]->variation == WORSENING) {
			report_fill(f, "worst", report_name(r, m[i], false));
			report_fill(f, "Worst", report_name(r, m[i], true));
			return;
		}
}

const struct page_column *report_columns(struct report *r, const char *const *key, const bool *right, const int *width, size_t n)
{
	struct page_column *c = arena_take(&r->memory, n, sizeof *c);

	for (size_t i = 0; i < n; i++)
		c[i] = (struct page_column){ arena_keep(&r->memory, report_words(r, key[i])).p, right[i], width[i] };
	return c;
}

void report_table(struct report *r, str caption, const struct page_column *column, size_t columns, const struct page_row *row, size_t rows, bool cards)
{
	struct page_table *t = arena_take(&r->memory, 1, sizeof *t);

	*t = (struct page_table){ .cards = cards, .caption = caption, .column = column, .columns = columns, .row = row, .rows = rows };
	if (rows > 0)
		page_table(r->page, t);
}

static void section(struct report *r, const struct edition_section *s)
{
	switch (s->is) {
	case SECTION_SUMMARY:     report_summary(r, s); break;
	case SECTION_VALUES:
	case SECTION_MEASURES:    report_measures(r, s); break;
	case SECTION_DOMAINS:     report_domains(r); break;
	case SECTION_TEAMS:       report_teams(r, s); break;
	case SECTION_CHANGED:     report_changed(r); break;
	case SECTION_METHOD:      report_method(r, s); break;
	case SECTION_DEFINITIONS: report_definitions(r); break;
	case SECTION_VOICE:       report_voice(r, s); break;
	case SECTION_AREA:        report_area(r, s); break;
	case SECTION_PROGRESS:    report_progress(r, s); break;
	case SECTION_BEHIND:      report_behind(r); break;
	case SECTION_FAMILIES:    report_families(r, s); break;
	case SECTION_COMPARISON:  report_comparison(r, s); break;
	case SECTION_RISKS:       report_risks(r, s == r->edition->section || s[-1].is != SECTION_BEHIND); break;
	case SECTION_ACTIONS:     report_actions(r); break;
	case SECTION_MEASURE:     report_priority(r, s); break;
	case SECTION_INSPECTION:  report_inspection(r, s); break;
	case SECTION_KINDS:       break;
	}
	report_lacks(r);
}

static void meta_words(struct report *r)
{
	static const char *const key[PAGE_WORDS] = { [PAGE_SKIP] = "page-skip", [PAGE_CONTENTS] = "page-contents", [PAGE_DATA] = "page-data", [PAGE_PAGE] = "page-page",
	                                             [PAGE_OF] = "page-of", [PAGE_TARGET] = "column-target" };

	for (size_t i = 0; i < PAGE_WORDS; i++)
		r->meta.words[i] = report_words(r, key[i]);
	r->meta.language = report_words(r, "language");
}

struct page *report_edition(struct report *r, const struct edition *e)
{
	struct buf b = {0};

	r->edition = e;
	for (size_t i = 0; i < r->n; i++)
		r->all[i].used = r->all[i].summed = false;
	page_plain(&b, e->title);
	r->meta.title = report_keep(r, &b);
	r->meta.plain = e->plain;
	meta_words(r);
	r->page = page_new(&r->meta);
	report_cover(r);
	for (size_t i = 0; i < e->sections; i++)
		section(r, &e->section[i]);
	return r->page;
}
