/* report_beside — what stands beside a series and never in its place: whether it drifts over all its periods, and what it would be if
 * those who answered were like those served. */
#include "report.h"
#include "weighted.h"

static double number(const struct report *r, const struct point *p, const char *column)
{
	double v;

	return read_num(report_cell(r, p, column), &v) ? v : NAN;
}

/* trend says rising or falling, its interval leaves no change out, and the chart's rules do not say otherwise. */
static const struct point *drifting(const struct report *r, const struct measured *m)
{
	const struct point *end;
	str                 trend;

	if (!m->whole || !m->shown || m->variation == COMMON)
		return NULL;
	end = &r->points.all[m->whole->point[m->whole->n - 1]];
	trend = report_cell(r, end, "trend");
	if (!same(trend, STR("rising")) && !same(trend, STR("falling")))
		return NULL;
	if (!(number(r, end, "trend_lo") > 0) && !(number(r, end, "trend_hi") < 0))
		return NULL;
	if (same(m->direction, trend) || m->direction.n == 0 || (m->variation == UNTESTED && same(m->direction, STR("level"))))
		return end;
	return NULL;
}

/* Sen's slope is a change a month; people think in years. */
static str a_year(struct report *r, const struct measured *m, const struct point *p, const char *column)
{
	struct buf b = {0}, named = {0};
	double     v = number(r, p, column);

	buf_addf(&named, "%s*12", column);
	report_number(r, &b, p, buf_ended(&named), m->as == AS_RATIO ? AS_RATIO : AS_MEAN, m->as == AS_PERCENT ? 1200 * v : 12 * v);
	buf_free(&named);
	return report_keep(r, &b);
}

static str say_drift(struct report *r, const struct measured *m, const struct point *p, const char *stem)
{
	struct filled f = { .n = 0 };
	struct buf    b = {0};
	char          key[40];

	report_fill_measure(r, &f, m);
	report_number(r, &b, p, "trend_n", AS_COUNT, number(r, p, "trend_n"));
	report_fill(&f, "count", report_keep(r, &b));
	report_fill(&f, "slope", a_year(r, m, p, "trend_slope"));
	report_fill(&f, "lo", a_year(r, m, p, "trend_lo"));
	report_fill(&f, "hi", a_year(r, m, p, "trend_hi"));
	snprintf(key, sizeof key, "%s%s", stem, m->as == AS_PERCENT ? "" : "-own");
	return report_say(r, key, &f);
}

/* A sentence, or nothing where there is no trend. */
str report_drift(struct report *r, const struct measured *m)
{
	const struct point *p = drifting(r, m);

	return p ? say_drift(r, m, p, same(report_cell(r, p, "trend"), STR("rising")) ? "trend-rising" : "trend-falling") : (str){0};
}

/* The last period that has a weighted figure: a quarter or longer. */
static const struct point *weighed(const struct report *r, const struct measured *m)
{
	const struct point *last = NULL;

	for (size_t i = 0; r->points.at[P_WN] != SIZE_MAX && i < r->points.n_series; i++) {
		const struct series *s = &r->points.series[i];
		if (!same(s->measure, m->name) || !same(s->by, STR("all")) || s->part.n > 0)
			continue;
		for (size_t k = 0; k < s->n; k++) {
			const struct point *p = &r->points.all[s->point[k]];
			if ((!last || p->period > last->period) && report_has_value(p) && !isnan(weighted_of(&r->points, p).value))
				last = p;
		}
	}
	return last;
}

static str period_of(struct report *r, const struct point *p)
{
	return report_period(r, r->points.series[p->series].per, p->period);
}

/* The weighted figure, the other, and how many answers of equal weight stand behind it: with STEM, STEM-interval where it has one. */
str report_weighed(struct report *r, const struct measured *m, const char *stem)
{
	const struct point *p = m->whole ? weighed(r, m) : NULL;
	struct filled       f = { .n = 0 };
	struct buf          b = {0};
	char                key[40];

	if (!p)
		return (str){0};
	struct weighted w = weighted_of(&r->points, p);
	report_fill_measure(r, &f, m);
	report_number(r, &b, p, "weighted", m->as, w.value);
	report_fill(&f, "weighted", report_keep(r, &b));
	report_number(r, &b, p, "value", m->as, p->value);
	report_fill(&f, "plain", report_keep(r, &b));
	report_number(r, &b, p, "n", AS_COUNT, p->n);
	report_fill(&f, "n", report_keep(r, &b));
	report_number(r, &b, p, "weighted_n", AS_COUNT, w.effective);
	report_fill(&f, "worth", report_keep(r, &b));
	report_fill(&f, "period", period_of(r, p));
	bool between = !isnan(w.interval.lo) && !isnan(w.interval.hi);
	if (between) {
		report_number(r, &b, p, "weighted_lo", m->as, w.interval.lo);
		report_fill(&f, "lo", report_keep(r, &b));
		report_number(r, &b, p, "weighted_hi", m->as, w.interval.hi);
		report_fill(&f, "hi", report_keep(r, &b));
	}
	snprintf(key, sizeof key, "%s%s", stem, between ? "-interval" : "");
	return report_say(r, key, &f);
}

bool report_weighs(const struct report *r)
{
	for (size_t i = 0; i < r->n; i++)
		if (r->all[i].whole && weighed(r, &r->all[i]))
			return true;
	return false;
}

static str weighed_words(struct report *r, const char *key, const struct point *p, const struct weighted *w, enum show_as as)
{
	struct filled f = { .n = 0 };
	struct buf    b = {0};

	report_number(r, &b, p, "n", AS_COUNT, p->n);
	report_fill(&f, "n", report_keep(r, &b));
	report_number(r, &b, p, "weighted_n", AS_COUNT, w->effective);
	report_fill(&f, "worth", report_keep(r, &b));
	if (!isnan(w->interval.lo) && !isnan(w->interval.hi)) {
		report_number(r, &b, p, "weighted_lo", as, w->interval.lo);
		report_fill(&f, "lo", report_keep(r, &b));
		report_number(r, &b, p, "weighted_hi", as, w->interval.hi);
		report_fill(&f, "hi", report_keep(r, &b));
	} else if (strcmp(key, "beside-interval") == 0) {
		return (str){0};
	}
	report_fill(&f, "period", period_of(r, p));
	return report_say(r, key, &f);
}

struct beside report_beside_of(const struct report *r, struct measured *const *m, size_t n)
{
	struct beside all = { .drifts = false };

	for (size_t i = 0; i < n; i++) {
		const struct point *p = m[i]->whole ? weighed(r, m[i]) : NULL;
		all.drifts |= drifting(r, m[i]) != NULL;
		if (p && (!all.weighed || p->period > all.weighed->period))
			all.weighed = p;
	}
	return all;
}

/* z: the chart says otherwise, or nothing was weighed.  A figure of another period than the note's names it. */
size_t report_beside_cells(struct report *r, const struct measured *m, const struct beside *all, struct page_cell *cell)
{
	const struct point *drift = drifting(r, m), *p = m->whole ? weighed(r, m) : NULL;
	size_t              n = 0;
	struct buf          b = {0};

	if (all->drifts) {
		const struct point *end = m->whole ? &r->points.all[m->whole->point[m->whole->n - 1]] : NULL;
		bool level = end && same(report_cell(r, end, "trend"), STR("none")) && !isnan(number(r, end, "trend_slope"));
		cell[n++] = drift ? (struct page_cell){ .text = say_drift(r, m, drift, "beside-change"), .second = say_drift(r, m, drift, "beside-change-interval") }
		                  : (struct page_cell){ .text = level ? report_words(r, "beside-level") : STR("z") };
	}
	if (!all->weighed)
		return n;
	if (!p) {
		cell[n++] = (struct page_cell){ .text = STR("z") };
		cell[n++] = (struct page_cell){ .text = STR("z") };
		return n;
	}
	struct weighted w = weighted_of(&r->points, p);
	report_number(r, &b, p, "weighted", m->as, w.value);
	if (p->period != all->weighed->period)
		buf_add(&b, weighed_words(r, "beside-period", p, &w, m->as));
	cell[n++] = (struct page_cell){ .text = report_keep(r, &b), .second = weighed_words(r, "beside-interval", p, &w, m->as) };
	report_number(r, &b, p, "value", m->as, p->value);
	cell[n++] = (struct page_cell){ .text = report_keep(r, &b), .second = weighed_words(r, "beside-worth", p, &w, m->as) };
	return n;
}

str report_beside_note(struct report *r, const struct beside *all)
{
	struct filled f = { .n = 0 };
	struct buf    text = {0};

	if (all->drifts)
		report_sentence(&text, report_words(r, "beside-drifts"));
	if (all->weighed) {
		report_fill(&f, "period", period_of(r, all->weighed));
		report_sentence(&text, report_say(r, "beside-weighed", &f));
	}
	return trimmed(report_keep(r, &text));
}

/* Under rows, which have no room for it: those that drift, and those that are weighed. */
void report_beside(struct report *r, struct measured *const *m, size_t n)
{
	const struct point *said = NULL;
	struct buf          text = {0};

	for (size_t i = 0; i < n; i++) {
		const struct point *p = drifting(r, m[i]);
		struct filled       f = { .n = 0 };
		if (!p)
			continue;
		if (text.n == 0)
			report_sentence(&text, report_say(r, "trend-rows", &f));
		report_sentence(&text, say_drift(r, m[i], p, "trend-row"));
	}
	for (size_t i = 0; i < n; i++) {
		const struct point *p = m[i]->whole ? weighed(r, m[i]) : NULL;
		struct filled       f = { .n = 0 };
		if (!p)
			continue;
		if (!said || p->period != said->period || !same(period_of(r, p), period_of(r, said))) {
			report_fill(&f, "period", period_of(r, p));
			report_sentence(&text, report_say(r, "weighed-rows", &f));
		}
		report_sentence(&text, report_weighed(r, m[i], "weighed-row"));
		said = p;
	}
	if (text.n > 0)
		page_quiet(r->page, report_keep(r, &text));
}
