/* report_changed — what a declared revision has changed since the last report, figure by figure, with its reason. */
#include "report.h"

enum { ROWS_MOST = 60 };

static str label_of(struct report *r, const struct series *s)
{
	struct buf b = {0};

	if (s->by.n > 0 && !same(s->by, STR("all")))
		page_name(&b, report_label(r, s->by, s->group));
	if (s->part.n > 0) {
		if (b.n > 0)
			page_plain(&b, STR(", "));
		page_name(&b, s->part);
	}
	if (b.n == 0)
		buf_add(&b, report_words(r, "everybody"));
	return report_keep(r, &b);
}

/* As it was: a figure, or the mark that stood in its place. */
static str before(struct report *r, const struct measured *m, const struct point *p)
{
	struct buf b = {0};
	str        state = report_cell(r, p, "was_state");
	double     was;

	if (read_num(report_cell(r, p, "was"), &was))
		report_number(r, &b, p, "was", m->as, was);
	else
		page_plain(&b, same(state, STR("hidden")) ? STR("c") : same(state, STR("none")) ? STR("z") : STR("x"));
	return report_keep(r, &b);
}

static void row_of(struct report *r, const struct point *p, struct page_row *row)
{
	const struct series   *s = &r->points.series[p->series];
	const struct measured *m = report_find(r, s->measure);
	struct page_cell      *cell = arena_take(&r->memory, 5, sizeof *cell);
	struct buf             b = {0};

	cell[0] = (struct page_cell){ .is = CELL_TEXT, .text = report_title(r, m) };
	cell[1] = (struct page_cell){ .is = CELL_TEXT, .text = label_of(r, s) };
	show_period_short(&b, s->per, p->period);
	cell[2] = (struct page_cell){ .is = CELL_TEXT, .text = report_keep(r, &b) };
	cell[3] = (struct page_cell){ .is = CELL_TEXT, .text = before(r, m, p) };
	report_figure(r, &b, m, p, true);
	cell[4] = (struct page_cell){ .is = CELL_TEXT, .text = report_keep(r, &b) };
	row->cell = cell;
}

static bool is_whole(const struct series *s)
{
	return same(s->by, STR("all")) && s->part.n == 0;
}

void report_changed(struct report *r)
{
	static const char *const key[] = { "column-measure", "column-group", "column-period", "column-was", "column-now" };
	static const bool right[] = { false, false, false, true, true };
	static const int  width[] = { 70, 40, 26, 21, 21 };
	struct page_row *row = arena_take(&r->memory, ROWS_MOST, sizeof *row);
	struct filled    f = { .n = 0 };
	struct buf       b = {0};
	const str       *reason;
	size_t           reasons = in_notes(r->points.in, "revision", &reason), revised = 0, rows = 0;

	for (size_t i = 0; i < r->points.n; i++)
		revised += same(report_cell(r, &r->points.all[i], "revised"), STR("revised"));
	if (reasons == 0 && revised == 0)
		return;                                        /* nothing was revised: the method page says that figures stand */
	report_fill_spelt(r, &f, "Count", revised, "count|revised|revised");
	page_section(r->page, "changed", report_words(r, "changed"), report_words(r, "changed"),
	             report_say(r, revised == 0 ? "changed-headline-none" : revised == 1 ? "changed-headline-one" : "changed-headline", &f), report_words(r, "changed-lede"));
	for (size_t i = 0; i < reasons; i++) {
		page_written(&b, reason[i], STR("#revision"));
		page_callout(r->page, false, report_words(r, "changed-reason"), report_keep(r, &b));
	}
	/* what speaks for everybody first: that is what a reader remembers */
	for (int whole = 1; whole >= 0; whole--)
		for (size_t i = 0; i < r->points.n && rows < ROWS_MOST; i++) {
			const struct point *p = &r->points.all[i];
			if (same(report_cell(r, p, "revised"), STR("revised")) && is_whole(&r->points.series[p->series]) == (whole == 1))
				row_of(r, p, &row[rows++]);
		}
	report_table(r, (str){0}, report_columns(r, key, right, width, COUNT(key)), COUNT(key), row, rows, false);
	if (rows < revised) {
		report_fill_count(r, &f, "shown", rows, "count|rows");
		page_quiet(r->page, report_say(r, "revised-some", &f));
	}
}
