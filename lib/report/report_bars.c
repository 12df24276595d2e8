/* report_bars — a composition, group by group: the figures behind its bars, a row a group and a column a part. */
#include "report.h"

static bool is_of(const struct series *s, const struct measured *m, str per, str column)
{
	return same(s->measure, m->name) && same(s->per, per) && same(s->by, column) && s->part.n > 0;
}

/* The last period in which any part of any group can be known. */
static day last_of(const struct report *r, const struct measured *m, str per, str column)
{
	day last = INT32_MIN;

	for (size_t i = 0; i < r->points.n_series; i++) {
		const struct series *s = &r->points.series[i];
		for (size_t k = 0; is_of(s, m, per, column) && k < s->n; k++) {
			const struct point *p = &r->points.all[s->point[k]];
			last = p->period > last && !same(p->state, STR("unknown")) ? p->period : last;
		}
	}
	return last;
}

static const struct point *at(const struct report *r, const struct measured *m, const struct series *like, str part, day period)
{
	for (size_t i = 0; i < r->points.n_series; i++) {
		const struct series *s = &r->points.series[i];
		for (size_t k = 0; is_of(s, m, like->per, like->by) && same(s->group, like->group) && same(s->part, part) && k < s->n; k++)
			if (r->points.all[s->point[k]].period == period)
				return &r->points.all[s->point[k]];
	}
	return NULL;
}

static const struct page_column *columns_of(struct report *r, const struct measured *m)
{
	struct page_column *column = arena_take(&r->memory, m->parts + 1, sizeof *column);
	str                 group = report_words(r, "column-group");

	column[0] = (struct page_column){ .label = group.p, .width = 40 };
	for (size_t i = 0; i < m->parts; i++)
		column[i + 1] = (struct page_column){ .label = report_part_name(r, m, i).p, .right = true, .width = 24 };
	return column;
}

/* The period of its rows; of parts as they are, each under its name. */
day report_bars(struct report *r, const struct measured *m, str per, str column, struct page_figure *f)
{
	day                period = last_of(r, m, per, column);
	struct page_table *t = arena_take(&r->memory, 1, sizeof *t);
	struct page_row   *row = arena_take(&r->memory, r->points.n_series + 1, sizeof *row);
	size_t             rows = 0;
	bool               hidden = false;

	for (size_t i = 0; i < r->points.n_series; i++) {
		const struct series *s = &r->points.series[i];
		struct page_cell    *cell;
		struct buf           b = {0};
		if (!is_of(s, m, per, column) || !same(s->part, m->part[0]->part))
			continue;
		cell = arena_take(&r->memory, m->parts + 1, sizeof *cell);
		page_name(&b, report_label(r, column, s->group));
		cell[0] = (struct page_cell){ .is = CELL_TEXT, .text = report_keep(r, &b) };
		for (size_t k = 0; k < m->parts; k++) {
			const struct point *p = at(r, m, s, m->part[k]->part, period);
			hidden = hidden || (p && same(p->state, STR("hidden")));
			if (p)
				report_figure(r, &b, m, p, true);
			else
				page_plain(&b, STR("x"));
			cell[k + 1] = (struct page_cell){ .is = CELL_TEXT, .text = report_keep(r, &b) };
		}
		row[rows++].cell = cell;
	}
	*t = (struct page_table){ .column = columns_of(r, m), .columns = m->parts + 1, .row = row, .rows = rows };
	f->data = f->brief = t;
	f->note = hidden ? report_words(r, "bars-note") : (str){0};
	return period;
}
