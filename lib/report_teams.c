/* report_teams — teams side by side: by size, never by rank.  A difference is where a conversation starts. */
#include "report.h"

enum { MEASURES_MOST = 4 };


static bool by_team(const struct series *s, const struct measured *m)
{
	return same(s->measure, m->name) && same(s->by, STR("team")) && s->part.n == 0;
}

static bool counted_by(const struct report *r, const struct measured *m, str per)
{
	for (size_t i = 0; i < r->points.n_series; i++)
		if (by_team(&r->points.series[i], m) && same(r->points.series[i].per, per))
			return true;
	return false;
}

/* The last, coarsest period of the measure by which teams were counted: a team's month is small.  Empty: none were. */
static str team_per(const struct report *r, const struct measured *m)
{
	str rest = m->facts->per, piece, word, found = {0};

	for (size_t i = 0; i < r->points.n_series && found.n == 0; i++)
		if (by_team(&r->points.series[i], m))
			found = r->points.series[i].per;
	while (found.n > 0 && cut_at(&rest, ';', &piece))
		if (cut_at(&piece, ':', &word) && counted_by(r, m, word))
			found = word;
	return found;
}

struct row { const struct point *point; str name; };

static int largest_first(const void *a, const void *b)
{
	const struct row *x = a, *y = b;
	double n_x = isnan(x->point->n) ? -1 : x->point->n, n_y = isnan(y->point->n) ? -1 : y->point->n;

	if (n_x > n_y || n_x < n_y)
		return n_x > n_y ? -1 : 1;
	return str_order(x->name, y->name);
}

/* The last period that can be known for any of the teams. */
static day last_period(const struct report *r, const struct measured *m, str per)
{
	day last = INT32_MIN, any = INT32_MIN;

	for (size_t i = 0; i < r->points.n_series; i++) {
		const struct series *s = &r->points.series[i];
		if (!by_team(s, m) || !same(s->per, per))
			continue;
		for (size_t k = 0; k < s->n; k++) {
			const struct point *p = &r->points.all[s->point[k]];
			if (p->period > any)
				any = p->period;
			if (p->period > last && !same(p->state, STR("unknown")))
				last = p->period;
		}
	}
	return last > INT32_MIN ? last : any;
}

static size_t rows_of(struct report *r, const struct measured *m, str per, day period, struct row *row)
{
	size_t n = 0;

	for (size_t i = 0; i < r->points.n_series; i++) {
		const struct series *s = &r->points.series[i];
		if (!by_team(s, m) || !same(s->per, per))
			continue;
		for (size_t k = 0; k < s->n; k++)
			if (r->points.all[s->point[k]].period == period)
				row[n++] = (struct row){ &r->points.all[s->point[k]], report_label(r, STR("team"), s->group) };
	}
	qsort(row, n, sizeof *row, largest_first);
	return n;
}

static const struct page_table *table_of(struct report *r, const struct measured *m, const struct row *row, size_t n)
{
	static const char *const key[] = { "column-team", "column-asked", "column-value", "column-interval" };
	static const bool  right[] = { false, true, true, true };
	static const int   width[] = { 60, 20, 30, 30 };
	struct page_table *t = arena_take(&r->memory, 1, sizeof *t);
	struct page_row   *rows = arena_take(&r->memory, n, sizeof *rows);

	for (size_t i = 0; i < n; i++) {
		struct page_cell *cell = arena_take(&r->memory, COUNT(key), sizeof *cell);
		const struct point *p = row[i].point;
		struct buf b = {0};

		page_name(&b, row[i].name);
		cell[0] = (struct page_cell){ .is = CELL_TEXT, .text = report_keep(r, &b) };
		if (same(p->state, STR("hidden")) || isnan(p->n))
			page_plain(&b, same(p->state, STR("hidden")) ? STR("c") : STR("x"));
		else
			report_number(r, &b, p, "n", AS_COUNT, p->n);
		cell[1] = (struct page_cell){ .is = CELL_TEXT, .text = report_keep(r, &b) };
		report_figure(r, &b, m, p, true);
		cell[2] = (struct page_cell){ .is = CELL_TEXT, .text = report_keep(r, &b) };
		report_interval(r, &b, m, p);
		cell[3] = (struct page_cell){ .is = CELL_TEXT, .text = report_keep(r, &b) };
		rows[i] = (struct page_row){ .cell = cell };
	}
	*t = (struct page_table){ .column = report_columns(r, key, right, width, COUNT(key)), .columns = COUNT(key), .row = rows, .rows = n };
	return t;
}

/* The whole service in the same period, if it was counted by that. */
static const struct point *whole_at(const struct report *r, const struct measured *m, str per, day period)
{
	for (size_t i = 0; i < r->points.n_series; i++) {
		const struct series *s = &r->points.series[i];
		if (!same(s->measure, m->name) || !same(s->by, STR("all")) || !same(s->per, per) || s->part.n > 0)
			continue;
		for (size_t k = 0; k < s->n; k++)
			if (r->points.all[s->point[k]].period == period)
				return &r->points.all[s->point[k]];
	}
	return NULL;
}

static void measure_of(struct report *r, const struct measured *m, str per)
{
	struct row   *row = take(r->points.n_series, sizeof *row);
	day           period = last_period(r, m, per);
	size_t        n = rows_of(r, m, per, period, row);
	const struct point *whole = whole_at(r, m, per, period);
	struct filled f = { .n = 0 };
	struct buf    b = {0};

	page_name(&b, m->title);
	report_fill(&f, "title", report_keep(r, &b));
	show_period(&b, per, period);
	report_fill(&f, "latest-period", report_keep(r, &b));
	page_heading(r->page, report_say(r, "teams-title", &f));
	page_table(r->page, table_of(r, m, row, n));
	if (whole && report_has_value(whole)) {
		report_figure(r, &b, m, whole, true);
		report_fill(&f, "latest", report_keep(r, &b));
	}
	page_quiet(r->page, report_say(r, whole && report_has_value(whole) ? "teams-note" : "teams-note-hidden", &f));
	free(row);
}

static void head(struct report *r, const struct edition_section *s)
{
	page_section(r->page, s->id, report_words(r, "teams"), report_words(r, "teams"), report_words(r, "teams-headline"), report_words(r, "teams-lede"));
}

/* Those its file names; false: it names none. */
static bool named(struct report *r, const struct edition_section *s)
{
	bool any = false;

	for (size_t i = 0; i < s->items; i++)
		for (size_t k = 0; s->item[i].is == ITEM_ROWS && k < s->item[i].names; k++) {
			const struct measured *m = report_find(r, s->item[i].name[k]);
			str per = m ? team_per(r, m) : (str){0};
			if (!any)
				head(r, s);
			any = true;
			if (per.n > 0)
				measure_of(r, m, per);
			else
				report_lack(r, s->item[i].name[k]);
		}
	return any;
}

void report_teams(struct report *r, const struct edition_section *s)
{
	size_t shown = 0;
	bool   taken = false;

	if (named(r, s))
		return;

	/* of each domain the first that was counted by team: a table for every measure would hide the pattern */
	for (size_t i = 0; i < r->n && shown < MEASURES_MOST; i++) {
		str per = team_per(r, &r->all[i]);
		taken = i > 0 && same(r->all[i].domain, r->all[i - 1].domain) && taken;
		if (taken || per.n == 0)
			continue;
		taken = true;
		if (shown++ == 0)
			head(r, s);
		measure_of(r, &r->all[i], per);
	}
}
