/* report_teams — teams side by side: by size, never by rank.  A difference is where a conversation starts.
 *
 * What its file lays out; without lines of its own the first measure of each domain that was counted by team, a table each. */
#include "report.h"

enum { MEASURES_MOST = 4 };

static void measure_of(struct report *r, const struct measured *m)
{
	struct filled f = { .n = 0 };
	str           per;
	day           period;
	size_t        n;
	struct group *group = report_group_list(r, m, STR("team"), &per, &period, &n);

	report_by_size(group, n);
	report_fill(&f, "Name", report_called(r, m));
	report_fill(&f, "latest-period", report_period(r, per, period));
	page_heading(r->page, report_say(r, "teams-title", &f));
	page_table(r->page, report_group_table(r, m, group, n, "column-team"));
}

static void head(struct report *r, const struct edition_section *s, const struct measured *m)
{
	page_section(r->page, s->id, report_words(r, "teams"), report_words(r, "teams"), report_apart(r, m, STR("team"), "teams"), report_words(r, "teams-lede"));
}

/* The measure that its first drawing or table of teams is of. */
static const struct measured *laid_out(const struct report *r, const struct edition_section *s)
{
	for (size_t i = 0; i < s->items; i++) {
		const struct edition_item *item = &s->item[i];
		const struct measured     *m = item->names > 1 && same(item->name[1], STR("team")) ? report_find(r, item->name[0]) : NULL;
		if (m && report_group_per(r, m, STR("team")).n > 0)
			return m;
	}
	return NULL;
}

void report_teams(struct report *r, const struct edition_section *s)
{
	const struct measured *first = laid_out(r, s);
	size_t shown = 0;
	bool   taken = false;

	if (first) {
		head(r, s, first);
		report_items(r, s);
		return;
	}
	for (size_t i = 0; i < s->items; i++)                    /* `rows`: those it names */
		for (size_t k = 0; s->item[i].is == ITEM_ROWS && k < s->item[i].names; k++) {
			const struct measured *m = report_find(r, s->item[i].name[k]);
			if (!m || report_group_per(r, m, STR("team")).n == 0) {
				report_lack(r, s->item[i].name[k]);
				continue;
			}
			if (shown++ == 0)
				head(r, s, m);
			measure_of(r, m);
		}
	if (s->items > 0)
		return;
	/* of each domain the first that was counted by team: a table for every measure would hide the pattern */
	for (size_t i = 0; i < r->n && shown < MEASURES_MOST; i++) {
		taken = i > 0 && same(r->all[i].domain, r->all[i - 1].domain) && taken;
		if (taken || report_group_per(r, &r->all[i], STR("team")).n == 0)
			continue;
		taken = true;
		if (shown++ == 0)
			head(r, s, &r->all[i]);
		measure_of(r, &r->all[i]);
	}
}
