/* report_indicative — the figures that too few replied for, counted: a drawing marks each by dashes, and whoever cannot see it is told. */
#include "report.h"

str report_indicative_said(struct report *r, size_t n, str source)
{
	struct filled f = { .n = 0 };
	struct buf    b = {0};

	if (n == 0)
		return (str){0};
	report_fill_count(r, &f, "n", n, source.p);
	buf_addc(&b, ' ');
	buf_add(&b, report_say(r, n == 1 ? "alt-indicative-one" : "alt-indicative", &f));
	return report_keep(r, &b);
}

size_t report_indicative_count(const struct report *r, const struct measured *m)
{
	size_t n = 0;

	for (size_t i = 0; m->whole && i < m->whole->n; i++) {
		const struct point *p = &r->points.all[m->whole->point[i]];
		n += report_has_value(p) && report_indicative(p);
	}
	return n;
}

str report_indicative_alt(struct report *r, const struct measured *m)
{
	return report_indicative_said(r, report_indicative_count(r, m), report_from(r, "count|indicative|%.*s", FMT(m->name)));
}

str report_indicative_groups(struct report *r, const struct group *group, size_t n)
{
	size_t found = 0;

	for (size_t i = 0; i < n; i++)
		found += report_has_value(group[i].point) && report_indicative(group[i].point);
	return report_indicative_said(r, found, report_group_source(r, "groups-indicative", group, n));
}

static bool part_at(const struct report *r, const struct series *s, day period, bool *known)
{
	for (size_t k = 0; k < s->n; k++) {
		const struct point *p = &r->points.all[s->point[k]];
		if (p->period != period)
			continue;
		*known |= !same(p->state, STR("unknown"));
		return report_has_value(p) && report_indicative(p);
	}
	return false;
}

/* Of a composition drawn a row or a column a period: how many of the last so many periods.  known: those of which nothing is known are not drawn. */
str report_indicative_periods(struct report *r, const struct measured *m, size_t most, bool known)
{
	size_t found = 0;

	for (size_t k = m->parts > 0 ? m->part[0]->n : 0, seen = 0; k-- > 0 && seen < most;) {
		day  period = r->points.all[m->part[0]->point[k]].period;
		bool any = false, there = !known;
		for (size_t i = 0; i < m->parts; i++)
			any |= part_at(r, m->part[i], period, &there);
		seen += there;
		found += any;
	}
	if (found == 0)
		return (str){0};
	struct filled f = { .n = 0 };
	struct buf    b = {0};
	report_fill_count(r, &f, "n", found, report_from(r, "count|indicative-periods|%.*s|%.*s|%zu|%s", FMT(m->name), FMT(m->part[0]->per), most, known ? "known" : "all").p);
	buf_addc(&b, ' ');
	buf_add(&b, report_say(r, found == 1 ? "alt-periods-one" : "alt-periods", &f));
	return report_keep(r, &b);
}

/* What the dashes of sparklines and panels mean; empty: none of them has any. */
str report_indicative_key(struct report *r, const struct measured *const *m, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (report_indicative_count(r, m[i]) > 0)
			return report_words(r, "key-dashes");
	return (str){0};
}
