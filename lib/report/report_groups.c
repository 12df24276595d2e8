/* report_groups — the groups of a measure beside one another: which period speaks for them, who stands apart beyond chance. */
#include "report.h"

static bool by_column(const struct series *s, const struct measured *m, str column)
{
	return same(s->measure, m->name) && same(s->by, column) && s->part.n == 0;
}

str report_grouping(const struct report *r, const struct measured *m)
{
	for (size_t i = 0; i < r->points.n_series; i++) {
		const struct series *s = &r->points.series[i];
		if (same(s->measure, m->name) && s->by.n > 0 && !same(s->by, STR("all")) && s->part.n == 0)
			return s->by;
	}
	return (str){0};
}

/* The coarsest period by which groups were counted, for a group's month is small: the last of the definition's. */
str report_group_per(const struct report *r, const struct measured *m, str column)
{
	str rest = m->facts->per, piece, word, found = {0};

	for (size_t i = 0; i < r->points.n_series && found.n == 0; i++)
		if (by_column(&r->points.series[i], m, column))
			found = r->points.series[i].per;
	while (found.n > 0 && cut_at(&rest, ';', &piece)) {
		cut_at(&piece, ':', &word);
		for (size_t i = 0; i < r->points.n_series; i++)
			if (by_column(&r->points.series[i], m, column) && same(r->points.series[i].per, word)) {
				found = word;
				break;
			}
	}
	return found;
}

/* The last period that can be known of any group. */
day report_group_period(const struct report *r, const struct measured *m, str column, str per)
{
	day last = INT32_MIN, any = INT32_MIN;

	for (size_t i = 0; i < r->points.n_series; i++) {
		const struct series *s = &r->points.series[i];
		for (size_t k = 0; by_column(s, m, column) && same(s->per, per) && k < s->n; k++) {
			const struct point *p = &r->points.all[s->point[k]];
			any = p->period > any ? p->period : any;
			last = p->period > last && !same(p->state, STR("unknown")) ? p->period : last;
		}
	}
	return last > INT32_MIN ? last : any;
}

static enum apart apart_of(const struct report *r, const struct point *p)
{
	str said = report_cell(r, p, "compare");

	return same(said, STR("above")) ? APART_ABOVE : same(said, STR("below")) ? APART_BELOW : same(said, STR("none")) ? APART_NOT : APART_UNTESTED;
}

struct group *report_group_list(struct report *r, const struct measured *m, str column, str *per, day *period, size_t *n)
{
	struct group *all;
	size_t        most = 0;

	*n = 0;
	*per = report_group_per(r, m, column);
	*period = per->n > 0 ? report_group_period(r, m, column, *per) : 0;
	for (size_t i = 0; per->n > 0 && i < r->points.n_series; i++)
		most += by_column(&r->points.series[i], m, column) && same(r->points.series[i].per, *per);
	all = arena_take(&r->memory, most + 1, sizeof *all);
	for (size_t i = 0; per->n > 0 && i < r->points.n_series; i++) {
		const struct series *s = &r->points.series[i];
		for (size_t k = 0; by_column(s, m, column) && same(s->per, *per) && k < s->n; k++) {
			const struct point *p = &r->points.all[s->point[k]];
			struct buf          b = {0};
			if (p->period != *period)
				continue;
			page_name(&b, report_label(r, column, s->group));
			all[(*n)++] = (struct group){ .column = column, .point = p, .name = report_keep(r, &b), .apart = apart_of(r, p) };
		}
	}
	return all;
}

static int largest_first(const void *a, const void *b)
{
	const struct group *x = a, *y = b;
	double n_x = isnan(x->point->n) ? -1 : x->point->n, n_y = isnan(y->point->n) ? -1 : y->point->n;

	if (n_x > n_y || n_x < n_y)
		return n_x > n_y ? -1 : 1;
	return str_order(x->name, y->name);
}

/* Never by their figure: that would be a ranking. */
void report_by_size(struct group *group, size_t n)
{
	qsort(group, n, sizeof *group, largest_first);
}

static struct page_cell apart_cell(struct report *r, const struct measured *m, const struct group *g)
{
	static const char *const key[] = { [APART_UNTESTED] = "apart-untested", [APART_NOT] = "apart-not", [APART_ABOVE] = "apart-above", [APART_BELOW] = "apart-below" };
	bool        apart = g->apart == APART_ABOVE || g->apart == APART_BELOW, way = m->facts->better == BETTER_UP || m->facts->better == BETTER_DOWN;
	const char *icon = g->apart == APART_UNTESTED ? "none" : !apart || !way ? "cmp-similar" : report_apart_is_worse(m, g->apart) ? "cmp-worse" : "cmp-better";

	if (!report_has_value(g->point))
		return (struct page_cell){ .is = CELL_VERDICT, .icon = "none", .text = report_words(r, "apart-untested") };
	struct buf b = {0};
	report_shown(r, &b, g->point, "compare", report_words(r, key[g->apart]));
	return (struct page_cell){ .is = CELL_VERDICT, .icon = icon, .text = report_keep(r, &b) };
}

static str shrunk_of(struct report *r, const struct measured *m, const struct point *p)
{
	struct buf b = {0};
	double     v, lo, hi;

	if (!read_num(report_cell(r, p, "shrunk"), &v) || !read_num(report_cell(r, p, "shrunk_lo"), &lo) || !read_num(report_cell(r, p, "shrunk_hi"), &hi)) {
		if (report_has_value(p))
			return STR("z");
		report_figure(r, &b, m, p, false);
		return report_keep(r, &b);
	}
	report_number(r, &b, p, "shrunk", m->as, v);
	page_plain(&b, STR(" ("));
	report_number(r, &b, p, "shrunk_lo", m->as, lo);
	page_plain(&b, STR(" to "));
	report_number(r, &b, p, "shrunk_hi", m->as, hi);
	page_plain(&b, STR(")"));
	return report_keep(r, &b);
}

/* By size: how many were asked, the figure, its interval, the figure drawn towards everybody's, and the verdict. */
const struct page_table *report_group_table(struct report *r, const struct measured *m, const struct group *group, size_t n, const char *heading)
{
	const char *const  key[] = { heading, "column-asked", "column-value", "column-interval", "column-shrunk", "column-apart" };
	static const bool  right[] = { false, true, true, true, true, false };
	static const int   width[] = { 48, 14, 26, 26, 34, 38 };
	struct page_table *t = arena_take(&r->memory, 1, sizeof *t);
	struct page_row   *row = arena_take(&r->memory, n + 1, sizeof *row);

	for (size_t i = 0; i < n; i++) {
		struct page_cell   *cell = arena_take(&r->memory, COUNT(key), sizeof *cell);
		const struct point *p = group[i].point;
		struct buf          b = {0};

		cell[0] = (struct page_cell){ .is = CELL_TEXT, .text = group[i].name };
		if (same(p->state, STR("hidden")) || isnan(p->n))
			page_plain(&b, same(p->state, STR("hidden")) ? STR("c") : STR("x"));
		else
			report_number(r, &b, p, "n", AS_COUNT, p->n);
		cell[1] = (struct page_cell){ .is = CELL_TEXT, .text = report_keep(r, &b) };
		report_figure(r, &b, m, p, true);
		cell[2] = (struct page_cell){ .is = CELL_TEXT, .text = report_keep(r, &b) };
		report_interval(r, &b, m, p);
		cell[3] = (struct page_cell){ .is = CELL_TEXT, .text = report_keep(r, &b) };
		cell[4] = (struct page_cell){ .is = CELL_TEXT, .text = shrunk_of(r, m, p) };
		cell[5] = apart_cell(r, m, &group[i]);
		row[i].cell = cell;
	}
	*t = (struct page_table){ .tight = true, .under = 3, .column = report_columns(r, key, right, width, COUNT(key)), .columns = COUNT(key), .row = row, .rows = n };
	return t;
}

static const struct point *point_of(const struct report *r, const struct measured *m, str column, str code, str per)
{
	day period = report_group_period(r, m, column, per);

	for (size_t i = 0; i < r->points.n_series; i++) {
		const struct series *s = &r->points.series[i];
		for (size_t k = 0; by_column(s, m, column) && same(s->per, per) && same(s->group, code) && k < s->n; k++)
			if (r->points.all[s->point[k]].period == period)
				return &r->points.all[s->point[k]];
	}
	return NULL;
}

/* The newest figure of a group that is not hidden: of its quarter, else of a longer period; its month is small, and asked last. Else what stands for the longest. */
const struct point *report_group_point(const struct report *r, const struct measured *m, str column, str code)
{
	const struct point *found = NULL;

	for (int months = 0; months < 2; months++) {
		str rest = m->facts->per, piece, word;
		while (cut_at(&rest, ';', &piece)) {
			cut_at(&piece, ':', &word);
			const struct point *p = same(word, STR("month")) == months ? point_of(r, m, column, code, word) : NULL;
			if (p && report_has_value(p))
				return p;
			found = p && !months ? p : found ? found : p;
		}
	}
	return found;
}

str report_column_words(struct report *r, str column)
{
	struct buf key = {0};
	str        words;

	buf_addf(&key, "by-%.*s", FMT(column));
	words = sentence_has(r->say, buf_ended(&key)) ? report_words(r, buf_ended(&key)) : column;
	buf_free(&key);
	return words;
}

/* The groups of every grouping but crossed ones, one grouping after another. */
struct group *report_every_group(struct report *r, const struct measured *m, size_t *n)
{
	struct group *all;
	size_t        most = 0;

	*n = 0;
	for (size_t i = 0; i < r->points.n_series; i++)
		most += same(r->points.series[i].measure, m->name);
	all = arena_take(&r->memory, most + 1, sizeof *all);
	for (size_t i = 0; i < r->points.n_series; i++) {
		const struct series *s = &r->points.series[i];
		bool   again = !same(s->measure, m->name) || s->by.n == 0 || same(s->by, STR("all")) || memchr(s->by.p, '*', s->by.n) || s->part.n > 0;
		size_t here;
		day    period;
		str    per;
		for (size_t k = 0; k < *n && !again; k++)
			again = same(all[k].column, s->by);
		if (again)
			continue;
		struct group *group = report_group_list(r, m, s->by, &per, &period, &here);
		for (size_t k = 0; k < here; k++)
			all[(*n)++] = group[k];
	}
	return all;
}

void report_fill_groups(struct report *r, struct filled *f, const struct measured *m, str column)
{
	str           per;
	day           period;
	size_t        n, apart, hidden = 0;
	struct group *group = report_group_list(r, m, column, &per, &period, &n);

	for (size_t i = 0; i < n; i++)
		hidden += !report_has_value(group[i].point);
	report_fill(f, "column", report_column_words(r, column));
	report_fill_count(r, f, "count", n, report_group_source(r, "groups", group, n).p);
	report_fill_count(r, f, "hidden", hidden, report_group_source(r, "groups-hidden", group, n).p);
	report_fill(f, "group-period", per.n > 0 ? report_period(r, per, period) : (str){0});
	report_fill(f, "groups", report_apart_names(r, group, n, &apart));
	report_fill(f, "indicative", report_indicative_groups(r, group, n));
	report_fill(f, "about", report_about(r, m));
}

void report_fill_every_group(struct report *r, struct filled *f, const struct measured *m, const struct group *all, size_t n)
{
	size_t apart;

	report_fill_measure(r, f, m);
	report_fill_count(r, f, "count", n, report_group_source(r, "groups", all, n).p);
	report_fill(f, "groups", report_apart_names(r, all, n, &apart));
	report_fill(f, "indicative", report_indicative_groups(r, all, n));
	report_fill(f, "group-period", n > 0 ? report_period(r, r->points.series[all[0].point->series].per, all[0].point->period) : (str){0});
	report_fill(f, "about", report_about(r, m));
}
