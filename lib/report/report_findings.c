/* report_findings — what was found in the records themselves: one cell of it as it is printed, and which cell that is. */
#include "report.h"

void report_findings(struct report *r, struct in *found)
{
	findings_read(&r->found, found);
}

/* The last that came of what is asked: of periods the latest that is shown, where any is. */
const struct finding *report_finding(const struct report *r, str measure, const char *statistic, bool by_period)
{
	const struct finding *last = NULL;

	for (size_t i = 0; i < r->found.n; i++) {
		const struct finding *f = &r->found.all[i];
		if (!same(f->measure, measure) || !same(f->by, STR("all")) || f->part.n > 0 || (f->per.n > 0) != by_period
		    || !same(f->statistic, str_of(statistic)) || (by_period && isnan(f->estimate)))
			continue;
		if (!last || f->period >= last->period)
			last = f;
	}
	return last;
}

/* measure|period|per|by|group|part|statistic|column: one more than a cell of the points has. */
static void source(struct buf *to, const struct finding *f, const char *column)
{
	char period[DAY_ROOM] = "";

	buf_add(to, f->measure);
	buf_addc(to, '|');
	if (f->period != FINDINGS_NO_PERIOD)
		buf_add(to, (str){ period, write_month(period, month_of(f->period)) });
	buf_addf(to, "|%.*s|%.*s|%.*s|%.*s|%.*s|%s", FMT(f->per), FMT(f->by), FMT(f->group), FMT(f->part), FMT(f->statistic), column);
}

/* The figure, or the symbol that stands for it. */
str report_found(struct report *r, const struct finding *f, const char *column, enum show_as as, double v)
{
	struct buf shown = {0}, from = {0}, b = {0};

	if (!f || same(f->state, STR("hidden")) || isnan(v)) {
		bool no_interval = f && !isnan(f->estimate) && !same(f->state, STR("hidden"));
		page_plain(&b, f && same(f->state, STR("hidden")) ? STR("c") : no_interval ? STR("z") : STR("x"));
		return report_keep(r, &b);
	}
	show_value(&shown, as, v);
	source(&from, f, column);
	page_number(&b, buf_str(&shown), buf_str(&from));
	buf_free(&shown);
	buf_free(&from);
	return report_keep(r, &b);
}
