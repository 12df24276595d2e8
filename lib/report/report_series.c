/* report_series — the figure of one series: its headline, what stands under it, what is read aloud instead, and the figures behind it. */
#include "report.h"

enum { ALT_MOST = 300, BRIEF_ROWS = 12 };


str report_headline(struct report *r, const struct measured *m)
{
	static const char *const stem[] = { [IMPROVING] = "improving", [WORSENING] = "worsening", [CHANGING] = "changing" };
	const char   *way = same(m->direction, STR("falling")) ? "falling" : same(m->direction, STR("rising")) ? "rising" : "level";
	struct filled f = { .n = 0 };
	char          key[64] = "figure-untested";

	report_fill_measure(r, &f, m);
	if (!m->latest || !m->shown)
		snprintf(key, sizeof key, "figure-nothing");
	else if (!report_has_value(m->latest))
		snprintf(key, sizeof key, "figure-%s", same(m->latest->state, STR("hidden")) ? "hidden"
		                                       : same(m->latest->state, STR("none")) ? "none" : "unknown");
	else if (m->signalled)
		snprintf(key, sizeof key, "figure-signal-%s", way);
	else if (m->variation == COMMON || m->variation == UNTESTED || m->since.n == 0)
		snprintf(key, sizeof key, "figure-%s", m->variation == COMMON ? "common" : "untested");
	else
		snprintf(key, sizeof key, "figure-%s-%s", stem[m->variation], way);
	return report_say(r, key, &f);
}

static str blank_before(struct report *r, str s)
{
	struct buf b = {0};

	if (s.n == 0)
		return s;
	buf_addc(&b, ' ');
	buf_add(&b, s);
	return report_keep(r, &b);
}

str report_about(struct report *r, const struct measured *m)
{
	struct filled f = { .n = 0 };
	struct buf    b = {0};

	if (m->about.n == 0)
		return (str){0};
	report_defined(r, &b, m->def, m->about);
	report_fill(&f, "about", report_keep(r, &b));
	buf_add(&b, report_say(r, "about", &f));
	buf_addc(&b, ' ');
	return report_keep(r, &b);
}

/* What is counted, who, when. */
str report_sub(struct report *r, const struct measured *m)
{
	struct filled f = { .n = 0 };
	struct buf    b = {0};
	str           of = {0};

	report_fill_measure(r, &f, m);
	report_fill(&f, "about", report_about(r, m));
	if (report_has_value(m->latest) && m->as == AS_PERCENT && !isnan(m->latest->numerator) && !isnan(m->latest->denominator)) {
		report_number(r, &b, m->latest, "numerator", AS_COUNT, m->latest->numerator);
		report_fill(&f, "numerator", report_keep(r, &b));
		report_number(r, &b, m->latest, "denominator", AS_COUNT, m->latest->denominator);
		report_fill(&f, "denominator", report_keep(r, &b));
		of = report_say(r, "sub-of", &f);
	} else if (report_has_value(m->latest) && m->as != AS_COUNT && m->as != AS_RATE && m->as != AS_HUNDRED && m->latest->n > 1) {
		report_number(r, &b, m->latest, "n", AS_COUNT, m->latest->n);
		report_fill(&f, "denominator", report_keep(r, &b));
		of = report_say(r, "sub-from", &f);
	}
	report_fill(&f, "latest-of", blank_before(r, of));
	return report_say(r, "sub", &f);
}

static const char *chart_key(const struct measured *m)
{
	static const char *const known[][2] = {
		{ "xmr", "chart-xmr" }, { "p", "chart-p" }, { "pp", "chart-pp" }, { "run", "chart-run" }, { "c", "chart-c" },
		{ "u", "chart-u" }, { "up", "chart-up" }, { "g", "chart-g" }, { "t", "chart-t" }, { "xbar", "chart-xbar" },
		{ "s", "chart-s" }, { "mr", "chart-mr" },
	};

	for (size_t i = 0; i < COUNT(known); i++)
		if (same(m->chart, str_of(known[i][0])))
			return known[i][1];
	return "chart-line";
}

static str alt_with(struct report *r, const struct measured *m, str title, bool verdict)
{
	struct filled f = { .n = 0 }, said = { .n = 0 };
	struct buf    b = {0};
	str           moved = {0}, last = {0};

	page_name(&b, title);
	report_fill(&f, "title", report_keep(r, &b));
	report_fill(&f, "chart", report_words(r, chart_key(m)));
	report_fill_measure(r, &f, m);
	if (!report_has_value(m->latest))
		moved = same(m->latest->state, STR("hidden")) ? report_words(r, "alt-hidden") : (str){0};
	else
		moved = report_say(r, m->first != m->latest ? "alt-from" : "alt-only", &f);
	if (verdict && m->variation != UNTESTED) {
		report_fill_measure(r, &said, m);
		report_fill(&said, "verdict", report_variation_words(r, m));
		last = report_say(r, m->variation != COMMON && m->since.n > 0 ? "alt-since" : "alt-verdict", &said);
	}
	report_fill(&f, "moved", blank_before(r, moved));
	report_fill(&f, "verdict", blank_before(r, last));
	report_fill(&f, "indicative", report_indicative_alt(r, m));
	return report_say(r, "alt", &f);
}

/* At most 300 characters: a title that is too long is cut, the figures and the verdict stay. */
str report_alt(struct report *r, const struct measured *m)
{
	str    alt = alt_with(r, m, m->title, true), title = m->title;
	size_t length = page_length(alt), over;
	struct buf b = {0};

	if (length <= ALT_MOST)
		return alt;
	over = length - ALT_MOST + 1;
	while (title.n > 0 && over > 0) {
		title.n--;
		over -= ((unsigned char)title.p[title.n] & 0xc0) != 0x80;
	}
	buf_add(&b, title);
	buf_add(&b, STR("…"));
	alt = alt_with(r, m, buf_str(&b), true);
	buf_free(&b);
	return alt;
}

void report_notes(struct report *r, const struct measured *m, struct buf *to)
{
	struct filled f = { .n = 0 };
	struct buf    key = {0}, b = {0};
	bool          indicative = report_has_value(m->latest) && report_indicative(m->latest);

	for (size_t i = 0; m->def && i < m->def->notes; i++) {
		if (to->n > 0)
			buf_addc(to, ' ');
		report_defined(r, to, m->def, m->def->note[i]);
		if (!ends_with(m->def->note[i], STR(".")))
			buf_addc(to, '.');
	}
	if (indicative)
		buf_add(to, blank_before(r, report_words(r, "note-indicative")));
	buf_addf(&key, "why-%.*s", FMT(m->why));
	if (m->variation == UNTESTED && m->why.n > 0 && sentence_has(r->say, buf_ended(&key)))
		buf_add(to, blank_before(r, report_words(r, buf_ended(&key))));
	if (m->variation != UNTESTED && m->shown != m->latest) {
		show_period(&b, m->whole->per, m->shown->period);
		report_fill(&f, "period", report_keep(r, &b));
		buf_add(to, blank_before(r, report_say(r, "note-last-shown", &f)));
	}
	if (in_by_hand(r->points.in))
		buf_add(to, blank_before(r, report_words(r, "note-by-hand")));
	buf_free(&key);
}

void report_row(struct report *r, const struct measured *m, const struct point *p, str name, struct page_row *row)
{
	struct page_cell *cell = arena_take(&r->memory, 4, sizeof *cell);
	struct buf        b = {0};

	cell[0] = (struct page_cell){ .is = CELL_TEXT, .text = name };
	report_figure(r, &b, m, p, true);
	cell[1] = (struct page_cell){ .is = CELL_TEXT, .text = report_keep(r, &b) };
	report_interval(r, &b, m, p);
	cell[2] = (struct page_cell){ .is = CELL_TEXT, .text = report_keep(r, &b) };
	report_counted(r, &b, m, p);
	cell[3] = (struct page_cell){ .is = CELL_TEXT, .text = report_keep(r, &b) };
	*row = (struct page_row){ .cell = cell };
}

static const struct page_table *table_of(struct report *r, const struct measured *m, size_t most)
{
	const struct series *s = m->whole;
	size_t             from = s->n > most ? s->n - most : 0;
	static const char *const key[] = { "column-period", "column-value", "column-interval", "column-counted" };
	static const bool  right[] = { false, true, true, true };
	static const int   width[] = { 32, 24, 34, 30 };
	struct page_table *t = arena_take(&r->memory, 1, sizeof *t);
	struct page_row   *row = arena_take(&r->memory, s->n, sizeof *row);

	for (size_t i = s->n; i > from; i--) {                     /* the latest first: it is what one looks for */
		const struct point *p = &r->points.all[s->point[i - 1]];
		struct buf          b = {0};
		show_period_short(&b, s->per, p->period);
		report_row(r, m, p, report_keep(r, &b), &row[s->n - i]);
	}
	*t = (struct page_table){ .column = report_columns(r, key, right, width, COUNT(key)), .columns = COUNT(key), .row = row, .rows = s->n - from };
	return t;
}

void report_figure_of(struct report *r, const struct measured *m, struct page_figure *f)
{
	struct buf note = {0};

	report_notes(r, m, &note);
	report_sentence(&note, report_drift(r, m));
	report_sentence(&note, report_weighed(r, m, "weighed"));
	*f = (struct page_figure){
		.title = report_headline(r, m), .sub = report_sub(r, m), .note = trimmed(report_keep(r, &note)), .alt = report_alt(r, m),
		.wide = m->wide, .half = m->half, .narrow = m->narrow, .large = m->large, .data = table_of(r, m, SIZE_MAX),
		.brief = m->wide.width > 0 ? NULL : table_of(r, m, BRIEF_ROWS),
	};
}
