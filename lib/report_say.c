/* report_say — sentences and figures of a measure.  Nothing is decided here that report_read has not found. */
#include "report.h"

str report_keep(struct report *r, struct buf *text)
{
	str kept = arena_keep(&r->memory, buf_str(text));

	buf_free(text);
	return kept;
}

void report_fill(struct filled *f, const char *hole, str with)
{
	if (f->n == COUNT(f->hole))
		die(BUG, "more holes than there is room for: please report it");
	f->hole[f->n++] = (struct hole){ hole, with };
}

str report_say(struct report *r, const char *key, const struct filled *f)
{
	struct buf b = {0};

	sentence_say(r->say, &b, key, f->hole, f->n);
	return report_keep(r, &b);
}

str report_words(struct report *r, const char *key)
{
	return report_say(r, key, &(struct filled){ .n = 0 });
}

void report_fill_count(struct report *r, struct filled *f, const char *hole, size_t n, const char *source)
{
	struct buf shown = {0}, b = {0};

	show_count(&shown, (double)n);
	page_number(&b, buf_str(&shown), str_of(source));
	report_fill(f, hole, report_keep(r, &b));
	buf_free(&shown);
}

/* At the head of a sentence, and within it. */
static str spelt(struct report *r, size_t n, const char *source, bool first)
{
	struct buf shown = {0}, b = {0};

	if (starts_with(r->meta.language, STR("en")))
		show_spelt(&shown, n);
	else
		show_count(&shown, (double)n);             /* another language has other words, and other plurals */
	if (first && shown.n > 0 && shown.p[0] >= 'a' && shown.p[0] <= 'z')
		shown.p[0] = (char)(shown.p[0] - 'a' + 'A');
	page_number(&b, buf_str(&shown), str_of(source));
	buf_free(&shown);
	return report_keep(r, &b);
}

void report_fill_spelt(struct report *r, struct filled *f, const char *hole, size_t n, const char *source)
{
	report_fill(f, hole, spelt(r, n, source, true));
}

void report_fill_verdicts(struct report *r, struct filled *f, const struct verdicts *v)
{
	struct buf b = {0};

	report_fill(f, "tested", spelt(r, v->tested, "count|variation", false));
	report_fill(f, "better", spelt(r, v->better, "count|variation|improving", false));
	report_fill(f, "Better", spelt(r, v->better, "count|variation|improving", true));
	report_fill(f, "better-are", v->better == 1 ? STR("is") : STR("are"));
	report_fill(f, "worse", spelt(r, v->worse, "count|variation|worsening", false));
	report_fill(f, "Worse", spelt(r, v->worse, "count|variation|worsening", true));
	report_fill(f, "worse-are", v->worse == 1 ? STR("is") : STR("are"));
	report_fill(f, "changing", spelt(r, v->changing, "count|variation|changing", false));
	report_fill(f, "Changing", spelt(r, v->changing, "count|variation|changing", true));
	if (v->indicative) {
		buf_addc(&b, ' ');
		buf_add(&b, report_words(r, "some-indicative"));
	}
	report_fill(f, "indicative", report_keep(r, &b));
}

/* Without what would cut it apart: | and ; and % are written as %7C, %3B, %25. */
static void source_part(struct buf *to, str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] == '|' || s.p[i] == ';' || s.p[i] == '%')
			buf_addf(to, "%%%02X", (unsigned)s.p[i]);
		else
			buf_addc(to, s.p[i]);
	buf_addc(to, '|');
}

/* measure|period|per|by|group|part|column */
static void source(const struct report *r, struct buf *to, const struct point *p, const char *column)
{
	const struct series *s = &r->points.series[p->series];
	bool   by_day = same(s->per, STR("week")) || same(s->per, STR("event"));
	char   period[DAY_ROOM];
	size_t n = by_day ? write_day(period, p->period) : write_month(period, month_of(p->period));

	source_part(to, s->measure);
	source_part(to, (str){ period, n });
	source_part(to, s->per);
	source_part(to, s->by);
	source_part(to, s->group);
	source_part(to, s->part);
	buf_add(to, str_of(column));
}

void report_number(const struct report *r, struct buf *to, const struct point *p, const char *column, enum show_as as, double v)
{
	struct buf shown = {0}, from = {0};

	show_value(&shown, as, v);
	source(r, &from, p, column);
	page_number(to, buf_str(&shown), buf_str(&from));
	buf_free(&shown);
	buf_free(&from);
}

static const char *symbol(const struct point *p)
{
	return same(p->state, STR("hidden")) ? "c" : same(p->state, STR("none")) ? "z" : "x";
}

void report_figure(struct report *r, struct buf *to, const struct measured *m, const struct point *p, bool marked)
{
	if (!report_has_value(p)) {
		page_plain(to, str_of(symbol(p)));
		return;
	}
	report_number(r, to, p, "value", m->as, p->value);
	if (marked && report_indicative(p)) {
		page_plain(to, STR(" ("));
		page_plain(to, report_words(r, "indicative"));
		page_plain(to, STR(")"));
	}
}

void report_interval(struct report *r, struct buf *to, const struct measured *m, const struct point *p)
{
	if (!report_has_value(p) || isnan(p->lo) || isnan(p->hi)) {
		page_plain(to, report_has_value(p) ? STR("z") : str_of(symbol(p)));
		return;
	}
	report_number(r, to, p, "lo", m->as, p->lo);
	page_plain(to, STR(" to "));
	report_number(r, to, p, "hi", m->as, p->hi);
}

void report_counted(struct report *r, struct buf *to, const struct measured *m, const struct point *p)
{
	bool part_of_whole = m->as == AS_PERCENT && !isnan(p->numerator) && !isnan(p->denominator);

	if (same(p->state, STR("hidden")) || same(p->state, STR("unknown"))) {
		page_plain(to, str_of(symbol(p)));
	} else if (part_of_whole) {
		report_number(r, to, p, "numerator", AS_COUNT, p->numerator);
		page_plain(to, STR(" of "));
		report_number(r, to, p, "denominator", AS_COUNT, p->denominator);
	} else if (!isnan(p->n)) {
		report_number(r, to, p, "n", AS_COUNT, p->n);
	} else {
		page_plain(to, STR("x"));
	}
}

static str figure_of(struct report *r, const struct measured *m, const struct point *p)
{
	struct buf b = {0};

	report_figure(r, &b, m, p, true);
	return report_keep(r, &b);
}

str report_period(struct report *r, str per, day first)
{
	struct buf b = {0};

	show_period(&b, per, first);
	return report_keep(r, &b);
}

/* A period as spc writes it: 2024-07, or a day.  Short where it stands in a table. */
static str since_as(struct report *r, const struct measured *m, void (*show)(struct buf *, str, day))
{
	struct buf b = {0};
	month      since;
	day        first;

	if (read_month(m->since, &since))
		show(&b, m->whole->per, first_day(since));
	else if (read_day(m->since, &first))
		show(&b, m->whole->per, first);
	return report_keep(r, &b);
}

static str since_of(struct report *r, const struct measured *m)
{
	return since_as(r, m, show_period);
}

static const char *const unit_key[] = { [AS_PERCENT] = "unit-percent", [AS_HUNDRED] = "unit-hundred", [AS_RATE] = "unit-rate",
                                        [AS_RATIO] = "unit-ratio", [AS_COUNT] = "unit-count", [AS_MEAN] = "unit-mean" };

static str unit_of(struct report *r, const struct measured *m)
{
	struct filled f = { .n = 0 };
	struct buf    b = {0};

	show_value(&b, AS_COUNT, m->facts->scale);
	report_fill(&f, "scale", report_keep(r, &b));
	return report_say(r, unit_key[m->as], &f);
}

str report_title(struct report *r, const struct measured *m)
{
	struct buf b = {0};

	page_name(&b, m->title);
	return report_keep(r, &b);
}

static str span_of(struct report *r, const struct measured *m)
{
	struct buf b = {0};
	const struct series *s = m->whole;
	const struct point  *from = &r->points.all[s->point[0]], *to = &r->points.all[s->point[s->n - 1]];

	/* periods that have a "to" of their own are shorter, and joined by another word */
	void (*show)(struct buf *, str, day) = same(s->per, STR("month")) ? show_period : show_period_short;
	show(&b, s->per, from->period);
	if (to != from) {
		buf_add(&b, same(s->per, STR("month")) ? STR(" to ") : STR(" until "));
		show(&b, s->per, to->period);
	}
	return report_keep(r, &b);
}

void report_fill_measure(struct report *r, struct filled *f, const struct measured *m)
{
	report_fill(f, "title", report_title(r, m));
	if (!m->whole)
		return;
	report_fill(f, "unit", unit_of(r, m));
	report_fill(f, "every", str_of(show_every(m->whole->per)));
	report_fill(f, "span", span_of(r, m));
	report_fill(f, "latest", figure_of(r, m, m->latest));
	report_fill(f, "latest-period", report_period(r, m->whole->per, m->latest->period));
	report_fill(f, "since", since_of(r, m));
	if (m->first) {
		report_fill(f, "first", figure_of(r, m, m->first));
		report_fill(f, "first-period", report_period(r, m->whole->per, m->first->period));
	}
}

void report_names(struct report *r, struct buf *to, const struct measured *const *m, size_t n)
{
	size_t named = n <= 3 ? n : 2;

	for (size_t i = 0; i < named; i++) {
		page_plain(to, i == 0 ? STR("“") : i + 1 == n ? STR(" and “") : STR(", “"));
		buf_add(to, report_title(r, m[i]));
		page_plain(to, STR("”"));
	}
	if (n > named) {
		page_plain(to, STR(" and "));
		buf_add(to, spelt(r, n - named, "count|variation", false));
		page_plain(to, STR(" more"));
	}
}

str report_since(struct report *r, const struct measured *m)
{
	struct filled f = { .n = 0 };
	bool          moved = m->variation == IMPROVING || m->variation == WORSENING || m->variation == CHANGING || m->signalled;

	if (!moved || m->since.n == 0)
		return (str){0};
	report_fill(&f, "since", since_as(r, m, show_period_short));
	return report_say(r, "since", &f);
}

/* By the figures as they are printed, "rose from 41% to 41%" would be read twice; and what has no verdict neither rose nor fell. */
str report_moved(struct report *r, const struct measured *m)
{
	struct filled f = { .n = 0 };
	struct buf    first = {0}, latest = {0};
	const char   *key = "moved-once";

	report_fill_measure(r, &f, m);
	if (m->first && report_has_value(m->latest) && m->first != m->latest) {
		show_value(&first, m->as, m->first->value);
		show_value(&latest, m->as, m->latest->value);
		if (same(buf_str(&first), buf_str(&latest)))
			key = "moved-level";
		else if (m->variation == COMMON)
			key = "moved-still";
		else if (same(m->direction, STR("rising")) && m->latest->value > m->first->value)
			key = "moved-up";
		else
			key = same(m->direction, STR("falling")) && m->latest->value < m->first->value ? "moved-down" : "moved-unsaid";
		buf_free(&first);
		buf_free(&latest);
	} else if (!report_has_value(m->latest)) {
		key = "figure-hidden";
		if (!same(m->latest->state, STR("hidden")))
			key = same(m->latest->state, STR("none")) ? "figure-none" : "figure-unknown";
		buf_add(&first, report_say(r, key, &f));
		buf_addc(&first, '.');
		return report_keep(r, &first);
	}
	return report_say(r, key, &f);
}
