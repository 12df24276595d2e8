/* report_row — one measure in one row: its name, latest figure, line, verdict, target and assurance. */
#include "report.h"

enum { CHANCES = 12 };

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
	report_fill_count(r, &f, "met", met, report_from(r, "%.*s|met", FMT(m->name)).p);
	report_fill_count(r, &f, "of", n, report_from(r, "%.*s|met-of", FMT(m->name)).p);
	return report_say(r, "met", &f);
}

str report_spark_alt(struct report *r, const struct measured *m)
{
	struct filled f = { .n = 0 };

	report_fill_measure(r, &f, m);
	report_fill(&f, "indicative", report_indicative_alt(r, m));
	report_fill_count(r, &f, "count", m->whole->n, report_from(r, "%.*s|periods", FMT(m->name)).p);
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
