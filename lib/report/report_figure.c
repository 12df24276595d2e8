/* report_figure — one cell of the points as it is printed, and which cell that is; or the symbol that stands for it. */
#include "report.h"

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

/* The same cell in other words: 7 in 10. */
void report_shown(const struct report *r, struct buf *to, const struct point *p, const char *column, str words)
{
	struct buf from = {0};

	source(r, &from, p, column);
	page_number(to, words, buf_str(&from));
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
		page_plain(to, report_words(r, r->meta.plain ? "indicative-plain" : "indicative"));
		page_plain(to, STR(")"));
	}
}

void report_interval(struct report *r, struct buf *to, const struct measured *m, const struct point *p)
{
	bool sum_of_one = p->n < 2 && p->denominator > p->n;  /* of a yearly return: one row does not say how far chance moves it */

	if (!report_has_value(p) || isnan(p->lo) || isnan(p->hi) || sum_of_one) {
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
