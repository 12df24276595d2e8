/* report_grouped — the groups of one measure beside one another in the last period that can be known: a dot and an interval each, and the
 * table of them. */
#include "report.h"

/* "Strengths by level of need" says its grouping already. */
static bool is_said(const struct measured *m, str column)
{
	str name = m->brief.n > 0 ? m->brief : m->title;

	return name.n > column.n + 4 && memcmp(name.p + name.n - column.n, column.p, column.n) == 0
		&& memcmp(name.p + name.n - column.n - 4, " by ", 4) == 0;
}

static str name_of(struct report *r, const struct measured *m, str column, bool first)
{
	struct filled f = { .n = 0 };

	report_fill_measure(r, &f, m);
	report_fill(&f, "column", column);
	if (is_said(m, column))
		return report_name(r, m, first);
	return report_say(r, first ? "groups-Name" : "groups-name", &f);
}

/* Of whom too few replied, of those that are drawn; empty: of nobody. */
static str indicative_of(struct report *r, const struct group *group, size_t n)
{
	struct filled f = { .n = 0 };
	struct buf    b = {0};
	size_t        found = 0;

	for (size_t i = 0; i < n; i++) {
		if (!report_has_value(group[i].point) || !report_indicative(group[i].point) || same(r->points.series[group[i].point->series].group, STR("not known")))
			continue;
		if (found++ > 0)
			page_plain(&b, STR(", "));
		buf_add(&b, group[i].name);
	}
	report_fill(&f, "groups", report_keep(r, &b));
	return found > 0 ? report_say(r, "groups-indicative", &f) : (str){0};
}

static str note_of(struct report *r, const struct group *group, size_t n, bool drawn)
{
	struct buf b = {0};
	bool       tested = report_apart_tested(group, n), apart = report_apart_any(group, n);

	report_sentence(&b, report_words(r, !tested ? "groups-note" : !apart ? "groups-note-none" : drawn ? "dots-note" : "groups-note-apart"));
	if (drawn)                                        /* a table says it in the row */
		report_sentence(&b, indicative_of(r, group, n));
	return report_keep(r, &b);
}

bool report_groups(struct report *r, const struct measured *m, str column, struct page_figure *figure)
{
	static const char *const key[] = { "column-group", "column-value", "column-interval", "column-counted" };
	static const bool  right[] = { false, true, true, true };
	static const int   width[] = { 40, 20, 30, 32 };
	struct page_table *t = arena_take(&r->memory, 1, sizeof *t);
	struct filled      f = { .n = 0 };
	str                per, by = report_column_words(r, column);
	day                period;
	size_t             n, apart = 0;
	struct group      *group = report_group_list(r, m, column, &per, &period, &n);
	struct page_row   *row = arena_take(&r->memory, n + 1, sizeof *row);

	if (per.n == 0)
		return false;
	for (size_t i = 0; i < n; i++) {
		report_row(r, m, group[i].point, group[i].name, &row[i]);
		apart += group[i].apart == APART_ABOVE || group[i].apart == APART_BELOW;
	}
	*t = (struct page_table){ .column = report_columns(r, key, right, width, COUNT(key)), .columns = COUNT(key), .row = row, .rows = n };
	*figure = (struct page_figure){ .data = t, .brief = t };
	bool drawn = report_drawing(r, m, DRAWING_GROUPS, column, figure).n > 0;
	report_fill_measure(r, &f, m);
	report_fill_groups(r, &f, m, column);
	report_fill(&f, "name-by", name_of(r, m, by, false));
	report_fill(&f, "Name-by", name_of(r, m, by, true));
	figure->title = report_say(r, !report_apart_tested(group, n) ? "groups-title" : apart == 0 ? "groups-title-none" : apart == 1 ? "groups-title-one" : "groups-title-some", &f);
	figure->sub = report_say(r, drawn ? "groups-sub-drawn" : "groups-sub", &f);
	figure->alt = drawn ? report_say(r, apart > 0 ? "groups-alt-apart" : report_apart_tested(group, n) ? "groups-alt-none" : "groups-alt", &f) : (str){0};
	figure->note = note_of(r, group, n, drawn);
	return true;
}
