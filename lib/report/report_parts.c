/* report_parts — a composition: what each part was in the last period, and its drawing over time. */
#include "report.h"

str report_part_name(struct report *r, const struct measured *m, size_t i)
{
	struct buf b = {0};

	page_name(&b, report_label(r, m->def ? m->def->share.column : (str){0}, m->part[i]->part));
	return report_keep(r, &b);
}

/* The last period in which any part can be known. */
static day parts_period(const struct report *r, const struct measured *m)
{
	day last = INT32_MIN, any = INT32_MIN;

	for (size_t i = 0; i < m->parts; i++)
		for (size_t k = 0; k < m->part[i]->n; k++) {
			const struct point *p = &r->points.all[m->part[i]->point[k]];
			any = p->period > any ? p->period : any;
			last = p->period > last && !same(p->state, STR("unknown")) ? p->period : last;
		}
	return last > INT32_MIN ? last : any;
}

static const struct point *part_at(const struct report *r, const struct series *s, day period)
{
	for (size_t k = 0; k < s->n; k++)
		if (r->points.all[s->point[k]].period == period)
			return &r->points.all[s->point[k]];
	return NULL;
}

/* “support” 3.8, “challenge” 3.4 */
static str all_parts(struct report *r, const struct measured *m, day period)
{
	struct buf b = {0};

	for (size_t i = 0; i < m->parts; i++) {
		const struct point *p = part_at(r, m->part[i], period);
		if (!p)
			continue;
		page_plain(&b, b.n > 0 ? STR(", “") : STR("“"));
		buf_add(&b, report_part_name(r, m, i));
		page_plain(&b, STR("” "));
		report_figure(r, &b, m, p, true);
	}
	return report_keep(r, &b);
}

void report_parts_per(struct report *r, struct measured *m, str per)
{
	const struct series **part = take(r->points.n_series + 1, sizeof *part);
	size_t n = 0;

	for (size_t i = 0; i < r->points.n_series; i++) {
		const struct series *s = &r->points.series[i];
		if (same(s->measure, m->name) && (s->by.n == 0 || same(s->by, STR("all"))) && s->part.n > 0 && same(s->per, per))
			part[n++] = s;
	}
	if (n > 0) {
		m->part = arena_take(&r->memory, n, sizeof *m->part);
		memcpy(m->part, part, n * sizeof *part);
		m->parts = n;
	}
	free(part);
}

str report_parts_when(struct report *r, const struct measured *m)
{
	return report_period(r, m->part[0]->per, parts_period(r, m));
}

/* The first period in which all of them can be shown: a window says how each moved since then. */
static day parts_then(const struct report *r, const struct measured *m)
{
	for (size_t k = 0; m->parts > 0 && k < m->part[0]->n; k++) {
		day  period = r->points.all[m->part[0]->point[k]].period;
		bool all = true;
		for (size_t i = 0; i < m->parts && all; i++) {
			const struct point *p = part_at(r, m->part[i], period);
			all = p && report_has_value(p);
		}
		if (all)
			return period;
	}
	return parts_period(r, m);
}

void report_fill_parts(struct report *r, struct filled *f, const struct measured *m)
{
	day                 period = parts_period(r, m);
	const struct point *high = NULL, *low = NULL;
	size_t              high_at = 0, low_at = 0;
	struct buf          b = {0};

	for (size_t i = 0; i < m->parts; i++) {
		const struct point *p = part_at(r, m->part[i], period);
		if (!p || !report_has_value(p))
			continue;
		if (!high || p->value > high->value)
			high = p, high_at = i;
		if (!low || p->value < low->value)
			low = p, low_at = i;
	}
	show_period_short(&b, m->part[0]->per, period);
	report_fill(f, "now", report_keep(r, &b));
	show_period_short(&b, m->part[0]->per, parts_then(r, m));
	report_fill(f, "then", report_keep(r, &b));
	report_fill(f, "part", report_part_name(r, m, high_at));
	report_fill(f, "low-part", report_part_name(r, m, low_at));
	if (high)
		report_figure(r, &b, m, high, true);
	report_fill(f, "share", high ? report_keep(r, &b) : STR("c"));
	if (low)
		report_figure(r, &b, m, low, true);
	report_fill(f, "low-share", low ? report_keep(r, &b) : STR("c"));
	report_fill(f, "all-parts", all_parts(r, m, period));
}

/* How many of its parts, in the last period that can be known, too few replied for. */
size_t report_indicative_parts(const struct report *r, const struct measured *m)
{
	size_t n = 0;

	for (size_t i = 0; i < m->parts; i++) {
		const struct point *p = part_at(r, m->part[i], parts_period(r, m));
		n += p && report_has_value(p) && report_indicative(p);
	}
	return n;
}

/* Of parts beside those of another measure: each ratio with its interval, and which are beyond chance. */
str report_represented(struct report *r, const struct measured *m)
{
	day           period = parts_period(r, m);
	struct buf    all = {0}, apart = {0};
	struct filled f = { .n = 0 };

	for (size_t i = 0; i < m->parts; i++) {
		const struct point *p = part_at(r, m->part[i], period);
		struct filled       one = { .n = 0 };
		struct buf          b = {0};
		double              q;
		if (!p || !report_has_value(p) || isnan(p->lo) || isnan(p->hi))
			continue;
		report_fill(&one, "part", report_part_name(r, m, i));
		report_figure(r, &b, m, p, false);
		report_fill(&one, "ratio", report_keep(r, &b));
		report_number(r, &b, p, "lo", m->as, p->lo);
		report_fill(&one, "lo", report_keep(r, &b));
		report_number(r, &b, p, "hi", m->as, p->hi);
		report_fill(&one, "hi", report_keep(r, &b));
		if (all.n > 0)
			buf_add(&all, STR(", "));
		buf_add(&all, report_say(r, "represented-one", &one));
		if (!read_num(report_cell(r, p, "q"), &q) || !(q < 0.05))
			continue;
		if (apart.n > 0)
			buf_add(&apart, STR(", "));
		buf_add(&apart, report_part_name(r, m, i));
	}
	if (all.n == 0)
		return (str){0};
	bool any = apart.n > 0;
	report_fill(&f, "all-ratios", report_keep(r, &all));
	report_fill(&f, "apart", report_keep(r, &apart));
	return report_say(r, any ? "represented" : "represented-none", &f);
}

/* Of the first dumbbell of the report: who takes part less than their number by more than chance, the least first named. */
str report_unheard(struct report *r)
{
	for (size_t i = 0; r->edition && i < r->edition->sections; i++)
		for (size_t k = 0; k < r->edition->section[i].items; k++) {
			const struct edition_item *item = &r->edition->section[i].item[k];
			const struct measured     *m = item->is == ITEM_DRAWN && item->kind == DRAWING_DUMBBELL ? report_find(r, item->name[0]) : NULL;
			const struct point        *least = NULL;
			struct filled              f = { .n = 0 };
			struct buf                 b = {0};
			size_t                     at = 0;
			str                        rest, per = {0};
			if (!m || m->parts == 0)
				continue;
			struct measured of_period = *m;
			for (rest = m->facts->per; cut_at(&rest, ';', &per);)
				;
			report_parts_per(r, &of_period, per);
			for (size_t j = 0; j < of_period.parts; j++) {
				const struct point *p = part_at(r, of_period.part[j], parts_period(r, &of_period));
				double              q;
				if (p && report_has_value(p) && p->value < 1 && p->hi < 1 && read_num(report_cell(r, p, "q"), &q) && q < 0.05 && (!least || p->value < least->value))
					least = p, at = j;
			}
			if (!least)
				return (str){0};
			report_fill(&f, "part", report_part_name(r, &of_period, at));
			report_figure(r, &b, &of_period, least, true);
			report_fill(&f, "ratio", report_keep(r, &b));
			return report_say(r, "unknown-unheard", &f);
		}
	return (str){0};
}

/* A composition: its parts in the last period that can be known. */
void report_parts(struct report *r, const struct measured *m, struct page_figure *figure)
{
	static const char *const head[] = { "column-part", "column-value", "column-interval", "column-counted" };
	static const bool  right[] = { false, true, true, true };
	static const int   width[] = { 40, 18, 34, 32 };
	struct measured    like = *m;
	struct page_table *t = arena_take(&r->memory, 1, sizeof *t);
	struct page_row   *row = arena_take(&r->memory, m->parts, sizeof *row);
	struct filled      f = { .n = 0 };
	struct buf         note = {0};
	day                period = parts_period(r, m);
	size_t             rows = 0, most = 0;
	double             largest = -1;

	like.whole = m->part[0];
	like.latest = part_at(r, m->part[0], period);
	for (size_t i = 0; i < m->parts; i++) {
		const struct point *p = part_at(r, m->part[i], period);
		if (!p)
			continue;
		report_row(r, m, p, report_part_name(r, m, i), &row[rows++]);
		if (!like.latest || (report_has_value(p) && p->value > largest)) {
			largest = report_has_value(p) ? p->value : -1;
			most = i;
			like.latest = p;
		}
	}
	*t = (struct page_table){ .column = report_columns(r, head, right, width, COUNT(head)), .columns = COUNT(head), .row = row, .rows = rows };
	report_fill(&f, "about", report_about(r, m));
	report_fill(&f, "part", report_part_name(r, m, most));
	report_fill_count(r, &f, "count", rows, report_from(r, "count|parts|%.*s", FMT(m->name)).p);
	report_fill_measure(r, &f, &like);
	report_notes(r, &like, &note);
	report_fill(&f, "all-parts", all_parts(r, m, period));
	report_fill(&f, "indicative", report_indicative_periods(r, m, DRAWN_ROWS, false));
	bool whole = same(m->facts->shape, STR("share"));       /* else they stand beside one another, and none is the most */
	*figure = (struct page_figure){
		.title = report_say(r, largest < 0 ? "figure-no-parts" : whole ? "figure-parts" : "figure-beside", &f), .sub = report_say(r, "sub-parts", &f),
		.alt = report_say(r, largest < 0 ? "alt-no-parts" : whole ? "alt-parts" : "alt-beside", &f), .note = trimmed(report_keep(r, &note)),
		.wide = m->wide, .half = m->half, .narrow = m->narrow, .large = m->large, .data = t, .brief = t,
	};
}
