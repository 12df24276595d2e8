/* report_bars — a composition, group by group: the figures behind its bars, a row a group and a column a part. */
#include "report.h"

static bool is_of(const struct series *s, const struct measured *m, str per, str column)
{
	return same(s->measure, m->name) && same(s->per, per) && same(s->by, column) && s->part.n > 0;
}

/* The longest period by which its groups were counted; empty: by none. */
str report_bars_per(const struct report *r, const struct measured *m, str column)
{
	str rest = m->facts->per, piece, per, found = {0};

	while (cut_at(&rest, ';', &piece)) {
		cut_at(&piece, ':', &per);
		for (size_t i = 0; i < r->points.n_series && !same(found, per); i++)
			if (is_of(&r->points.series[i], m, per, column))
				found = per;
	}
	return found;
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
	struct page_column *column = arena_take(&r->memory, m->parts + 2, sizeof *column);
	str                 group = report_words(r, "column-group"), counted = report_words(r, "column-counted");

	column[0] = (struct page_column){ .label = group.p, .width = 40 };
	for (size_t i = 0; i < m->parts; i++)
		column[i + 1] = (struct page_column){ .label = report_part_name(r, m, i).p, .right = true, .width = 24 };
	column[m->parts + 1] = (struct page_column){ .label = counted.p, .right = true, .width = 20 };
	return column;
}

/* Which of the parts everybody has most of: the one that the title speaks of. */
static size_t most_of(const struct report *r, const struct measured *m, day period)
{
	size_t most = 0;
	double value = -1;

	for (size_t k = 0; k < m->parts; k++)
		for (size_t i = 0; i < m->part[k]->n; i++) {
			const struct point *p = &r->points.all[m->part[k]->point[i]];
			if (p->period == period && report_has_value(p) && p->value > value)
				value = p->value, most = k;
		}
	return most;
}

/* The ends that a title names, and those that stand in no row. */
struct bars { const struct point *low, *high; str low_name, high_name; struct buf hidden, unknown; size_t shown, few; };

static void name_into(struct buf *to, str name)
{
	if (to->n > 0)
		page_plain(to, STR(", "));
	buf_add(to, name);
}

/* Edge of Care, or Edge of Care, indicative */
static str marked(struct report *r, const struct point *p, str name)
{
	struct buf b = {0};

	buf_add(&b, name);
	if (report_indicative(p)) {
		page_plain(&b, STR(", "));
		buf_add(&b, report_words(r, "indicative"));
	}
	return report_keep(r, &b);
}

static struct page_cell *row_of(struct report *r, const struct measured *m, const struct series *s, day period, size_t most, struct bars *all)
{
	struct page_cell   *cell = arena_take(&r->memory, m->parts + 2, sizeof *cell);
	const struct point *spoken = NULL, *last = NULL;
	struct buf          b = {0};
	bool                hidden = false, whole = true, few = false;

	page_name(&b, report_label(r, s->by, s->group));
	str name = report_keep(r, &b);
	cell[0] = (struct page_cell){ .is = CELL_TEXT, .text = name };
	for (size_t k = 0; k < m->parts; k++) {
		const struct point *p = at(r, m, s, m->part[k]->part, period);
		hidden |= p && same(p->state, STR("hidden"));
		whole &= p && report_has_value(p);
		few |= p && report_indicative(p);
		last = p;
		spoken = k == most ? p : spoken;
		if (p)
			report_figure(r, &b, m, p, true);
		else
			page_plain(&b, STR("x"));
		cell[k + 1] = (struct page_cell){ .is = CELL_TEXT, .text = report_keep(r, &b) };
	}
	if (whole && last && !isnan(last->denominator))       /* where a part is hidden, of how many is not said either */
		report_number(r, &b, last, "denominator", AS_COUNT, last->denominator);
	else
		page_plain(&b, hidden ? STR("c") : STR("x"));
	cell[m->parts + 1] = (struct page_cell){ .is = CELL_TEXT, .text = report_keep(r, &b) };
	if (!whole) {
		name_into(hidden ? &all->hidden : &all->unknown, name);
		return cell;
	}
	all->shown++;
	all->few += few;
	if (!all->low || spoken->value < all->low->value)
		all->low = spoken, all->low_name = name;
	if (!all->high || spoken->value > all->high->value)
		all->high = spoken, all->high_name = name;
	return cell;
}

static str note_of(struct report *r, struct bars *all)
{
	struct filled f = { .n = 0 };
	struct buf    b = {0};
	bool          hidden = all->hidden.n > 0, unknown = all->unknown.n > 0;

	report_fill(&f, "hidden", report_keep(r, &all->hidden));
	report_fill(&f, "unknown", report_keep(r, &all->unknown));
	report_fill(&f, "most", report_setting(r, "hide-1", (double)(r->council->hide - 1)));
	if (hidden)
		report_sentence(&b, report_say(r, r->council->hide < 2 ? "bars-hidden" : "bars-note", &f));
	if (unknown)
		report_sentence(&b, report_say(r, "bars-unknown", &f));
	return report_keep(r, &b);
}

static bool printed_alike(const struct measured *m, const struct point *a, const struct point *b)
{
	struct buf one = {0}, other = {0};

	show_value(&one, m->as, a->value);
	show_value(&other, m->as, b->value);
	bool alike = same(buf_str(&one), buf_str(&other));
	buf_free(&one);
	buf_free(&other);
	return alike;
}

/* A sentence of what the bars show: from whom to whom the largest part runs. */
static str title_of(struct report *r, const struct measured *m, size_t most, const struct bars *all, struct filled *f)
{
	struct buf low = {0}, high = {0};

	report_fill(f, "most-part", report_part_name(r, m, most));
	if (all->shown == 0)
		return report_say(r, "bars-none", f);
	report_figure(r, &low, m, all->low, false);
	report_figure(r, &high, m, all->high, false);
	bool alike = printed_alike(m, all->low, all->high);
	report_fill(f, "low", report_keep(r, &low));
	report_fill(f, "high", report_keep(r, &high));
	report_fill(f, "low-group", marked(r, all->low, all->low_name));
	report_fill(f, "high-group", marked(r, all->high, all->high_name));
	return report_say(r, all->shown == 1 ? "bars-one" : alike ? "bars-alike" : "bars-title", f);
}

/* Its table, title and note; of parts as they are, each under its name.  The period of its rows. */
day report_bars(struct report *r, const struct measured *m, str per, str column, struct page_figure *f, struct filled *said)
{
	day                period = last_of(r, m, per, column);
	struct page_table *t = arena_take(&r->memory, 1, sizeof *t);
	struct page_row   *row = arena_take(&r->memory, r->points.n_series + 1, sizeof *row);
	struct bars        all = { .shown = 0 };
	size_t             rows = 0, most = most_of(r, m, period);

	for (size_t i = 0; i < r->points.n_series; i++)
		if (is_of(&r->points.series[i], m, per, column) && same(r->points.series[i].part, m->part[0]->part))
			row[rows++].cell = row_of(r, m, &r->points.series[i], period, most, &all);
	*t = (struct page_table){ .column = columns_of(r, m), .columns = m->parts + 2, .row = row, .rows = rows };
	f->data = f->brief = t;
	f->note = note_of(r, &all);
	f->title = title_of(r, m, most, &all, said);
	report_fill(said, "indicative", report_indicative_said(r, all.few, report_from(r, "count|indicative-bars|%.*s|%.*s|%.*s", FMT(m->name), FMT(per), FMT(column))));
	return period;
}
