/* report_times — how long until it happened: of records that were watched, the middle one or the part by a span, and how sure that is. */
#include "report.h"

static const char *const statistics[] = { "median", "reached_by", "still_after" };

static const struct measure *defined(const struct report *r, str name)
{
	for (size_t i = 0; i < r->measures.n; i++)
		if (same(r->measures.all[i].name, name))
			return &r->measures.all[i];
	return NULL;
}

static const struct finding *timed(const struct report *r, str name, bool by_period, bool *days)
{
	for (size_t i = 0; i < COUNT(statistics); i++) {
		const struct finding *f = report_finding(r, name, statistics[i], by_period);
		*days = i == 0;
		if (f)
			return f;
	}
	return NULL;
}

/* Half of them within 87 days is a number of days; a part by a span is a percentage. */
static str figure(struct report *r, const struct finding *f, bool days)
{
	struct filled said = { .n = 0 };

	if (!days || !f || isnan(f->estimate))
		return report_found(r, f, "estimate", AS_PERCENT, f ? f->estimate : NAN);
	report_fill(&said, "n", report_found(r, f, "estimate", AS_COUNT, f->estimate));
	return report_say(r, "time-days", &said);
}

static str interval(struct report *r, const struct finding *f, bool days)
{
	struct filled said = { .n = 0 };
	enum show_as  as = days ? AS_COUNT : AS_PERCENT;

	if (!f || isnan(f->lo) || isnan(f->hi))
		return report_found(r, f, "lo", as, NAN);
	report_fill(&said, "lo", report_found(r, f, "lo", as, f->lo));
	report_fill(&said, "hi", report_found(r, f, "hi", as, f->hi));
	return report_say(r, "time-interval", &said);
}

static bool row_of(struct report *r, str name, struct page_row *row)
{
	const struct measure *m = defined(r, name);
	bool                  days;
	const struct finding *all = timed(r, name, false, &days), *last = all ? timed(r, name, true, &days) : NULL;
	struct page_cell     *cell = arena_take(&r->memory, 5, sizeof *cell);
	struct buf            b = {0};

	if (!all)
		return false;
	page_name(&b, m && m->title.n > 0 ? m->title : name);
	cell[0] = (struct page_cell){ .is = CELL_TEXT, .text = report_keep(r, &b) };
	cell[1] = (struct page_cell){ .is = CELL_FIGURE, .text = figure(r, all, days) };
	cell[2] = (struct page_cell){ .is = CELL_TEXT, .text = interval(r, all, days) };
	cell[3] = (struct page_cell){ .is = CELL_TEXT, .text = report_found(r, all, "n", AS_COUNT, all->n) };
	cell[4] = (struct page_cell){ .is = CELL_TEXT, .text = figure(r, last, days) };
	if (last) {
		show_period_short(&b, last->per, last->period);
		cell[4].second = report_keep(r, &b);
	}
	*row = (struct page_row){ .cell = cell };
	return true;
}

static void table(struct report *r, const struct page_row *row, size_t rows)
{
	static const char *const key[] = { "column-measure", "column-all-periods", "column-interval", "column-watched", "column-last-known" };
	static const bool  right[] = { false, true, true, true, true };
	static const int   width[] = { 76, 24, 32, 22, 30 };
	struct filled      f = { .n = 0 };
	struct buf         b = {0};
	day                as_at;

	if (rows == 0)
		return;
	page_heading(r->page, report_words(r, "times"));
	report_table(r, (str){0}, report_columns(r, key, right, width, COUNT(key)), COUNT(key), row, rows, false);
	if (in_as_at(r->found.in, &as_at))
		show_day(&b, as_at);
	report_fill(&f, "day", report_keep(r, &b));
	page_quiet(r->page, report_say(r, "times-note", &f));
}

bool report_timed(const struct report *r, str name)
{
	bool days;

	return timed(r, name, false, &days) != NULL;
}

void report_times(struct report *r, const str *name, size_t n)
{
	struct page_row *row = arena_take(&r->memory, n + 1, sizeof *row);
	size_t           rows = 0;

	for (size_t i = 0; i < n; i++)
		if (row_of(r, name[i], &row[rows]))
			rows++;
		else
			report_lack(r, name[i]);
	table(r, row, rows);
}

void report_every_time(struct report *r)
{
	struct page_row *row = arena_take(&r->memory, r->measures.n + 1, sizeof *row);
	size_t           rows = 0;

	for (size_t i = 0; i < r->measures.n; i++)
		if (row_of(r, r->measures.all[i].name, &row[rows]))
			rows++;
	table(r, row, rows);
}

/* Do the answers of a strand belong together?  Where they do not there is no index, and here is why. */
void report_indices(struct report *r, const str *name, size_t n)
{
	struct buf text = {0};

	for (size_t i = 0; i < n; i++) {
		const struct measured *m = report_find(r, name[i]);
		const struct finding  *alpha = report_finding(r, name[i], "alpha", false), *mean = report_finding(r, name[i], "mean", false);
		struct filled          f = { .n = 0 };
		struct buf             b = {0}, from = {0};
		if (!m || !alpha) {
			report_lack(r, name[i]);
			continue;
		}
		show_value(&b, AS_RATIO, m->def && !isnan(m->def->withhold) ? m->def->withhold : 0.6);
		buf_addf(&from, "%.*s|withhold", FMT(m->name));
		struct buf least = {0};
		page_number(&least, buf_str(&b), buf_str(&from));
		report_fill(&f, "least", report_keep(r, &least));
		report_fill_measure(r, &f, m);
		report_fill(&f, "alpha", report_found(r, alpha, "estimate", AS_RATIO, alpha->estimate));
		report_fill(&f, "lo", report_found(r, alpha, "lo", AS_RATIO, alpha->lo));
		report_fill(&f, "hi", report_found(r, alpha, "hi", AS_RATIO, alpha->hi));
		bool shown = mean && !isnan(mean->estimate);
		if (shown) {
			report_fill(&f, "mean", report_found(r, mean, "estimate", AS_MEAN, mean->estimate));
			report_fill(&f, "mean-lo", report_found(r, mean, "lo", AS_MEAN, mean->lo));
			report_fill(&f, "mean-hi", report_found(r, mean, "hi", AS_MEAN, mean->hi));
		}
		report_sentence(&text, report_say(r, isnan(alpha->estimate) ? "index-unknown" : shown ? "index-shown" : "index-withheld", &f));
		buf_free(&b);
		buf_free(&from);
	}
	if (text.n > 0)
		page_quiet(r->page, report_keep(r, &text));
}
