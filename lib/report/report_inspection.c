/* report_inspection — what has changed since the last inspection: of each measure the figure before it and the latest, and whether they differ
 * by more than chance.
 *
 * Two figures that stand in the points, each with its own interval: the interval of their difference is made of the two (MOVER; of two
 * proportions Newcombe's), so that it allows for whatever theirs allowed for.  Nothing is said of a cause. */
#include "report.h"

#include "period.h"
#include "stat/versus.h"

struct pair { const struct measured *m; const struct series *s; const struct point *before, *after; struct interval change; };

static bool usable(const struct point *p)
{
	return report_has_value(p) && same(p->state, STR("shown"));
}

/* A quarter of everybody where the measure is counted by it, for a month is small; else the series that speaks for it. */
static const struct series *series_of(const struct report *r, const struct measured *m)
{
	for (size_t i = 0; i < r->points.n_series; i++) {
		const struct series *s = &r->points.series[i];
		if (same(s->measure, m->name) && same(s->by, STR("all")) && s->part.n == 0 && same(s->per, STR("quarter")) && !same(s->kind, STR("stock")))
			return s;
	}
	return m->whole;
}

/* The last period that was over before it, and the last there is, begun on its day or later; false: one of them is missing. */
static bool find(const struct report *r, const struct measured *m, struct pair *to)
{
	enum period per;

	*to = (struct pair){ .m = m, .s = series_of(r, m) };
	if (!period_read(to->s->per, &per))
		return false;
	for (size_t i = 0; i < to->s->n; i++) {
		const struct point *p = &r->points.all[to->s->point[i]];
		if (!usable(p))
			continue;
		if (period_last(per, p->period) < r->council->inspection)
			to->before = p;
		else if (p->period >= r->council->inspection)
			to->after = p;
	}
	if (!to->before || !to->after)
		return false;
	to->change = versus_difference((struct versus_side){ to->after->value, { to->after->lo, to->after->hi } },
	                               (struct versus_side){ to->before->value, { to->before->lo, to->before->hi } });
	return true;
}

static bool beyond(const struct pair *p)
{
	return p->change.lo > 0 || p->change.hi < 0;
}

enum reads { READS_UNTESTED, READS_SAME, READS_BETTER, READS_WORSE, READS_OTHER, READS };

static enum reads reads(const struct pair *p)
{
	enum better better = p->m->facts->better;

	if (isnan(p->change.lo) || isnan(p->change.hi))
		return READS_UNTESTED;
	if (!beyond(p))
		return READS_SAME;
	if (better != BETTER_UP && better != BETTER_DOWN)
		return READS_OTHER;
	return (p->change.lo > 0) == (better == BETTER_UP) ? READS_BETTER : READS_WORSE;
}

/* In percentage points where the measure is one, with the sign that tells the way. */
static str difference(struct report *r, const struct pair *p, const char *what, double v)
{
	struct buf shown = {0}, b = {0};
	double     scaled = p->m->as == AS_PERCENT ? 100 * v : v;

	if (isnan(v))
		return STR("z");
	if (scaled > 0)
		page_plain(&b, STR("+"));
	show_number(&shown, scaled, p->m->as == AS_RATIO ? 2 : p->m->as == AS_PERCENT || p->m->as == AS_COUNT ? 0 : 1);
	page_number(&b, buf_str(&shown), report_from(r, "%.*s|%s", FMT(p->m->name), what));
	buf_free(&shown);
	return report_keep(r, &b);
}

static struct page_cell figure_cell(struct report *r, const struct pair *p, const struct point *at)
{
	struct page_cell cell = { .is = CELL_FIGURE };
	struct buf       b = {0};

	report_figure(r, &b, p->m, at, false);
	cell.text = report_keep(r, &b);
	show_period_short(&b, p->s->per, at->period);
	cell.second = report_keep(r, &b);
	return cell;
}

static void row_of(struct report *r, const struct pair *p, struct page_row *row)
{
	static const struct { const char *icon, *words; } as[READS] = { [READS_UNTESTED] = { "none", "since-untested" }, [READS_SAME] = { "common", "since-same" },
		[READS_BETTER] = { "better-up", "since-better" }, [READS_WORSE] = { "worse-down", "since-worse" }, [READS_OTHER] = { "changed-up", "since-other" } };
	struct page_cell *cell = arena_take(&r->memory, 5, sizeof *cell);
	enum reads        how = reads(p);
	bool              rose = p->after->value > p->before->value;
	struct filled     f = { .n = 0 };
	struct buf        b = {0};

	cell[0] = (struct page_cell){ .is = CELL_TEXT, .text = report_called(r, p->m) };
	cell[1] = figure_cell(r, p, p->before);
	cell[2] = figure_cell(r, p, p->after);
	cell[3] = (struct page_cell){ .is = CELL_TEXT, .text = difference(r, p, "inspection", p->after->value - p->before->value) };
	if (how != READS_UNTESTED) {
		report_fill(&f, "lo", difference(r, p, "inspection-lo", p->change.lo));
		report_fill(&f, "hi", difference(r, p, "inspection-hi", p->change.hi));
		cell[3].second = report_say(r, "since-interval", &f);
	}
	page_number(&b, report_words(r, as[how].words), report_from(r, "%.*s|inspection-reads", FMT(p->m->name)));
	cell[4] = (struct page_cell){ .is = CELL_VERDICT, .icon = as[how].icon, .text = report_keep(r, &b) };
	if (how == READS_BETTER || how == READS_WORSE || how == READS_OTHER) {
		static const char *const icon[READS][2] = { [READS_BETTER] = { "better-down", "better-up" }, [READS_WORSE] = { "worse-down", "worse-up" }, [READS_OTHER] = { "changed-down", "changed-up" } };
		cell[4].icon = icon[how][rose];
	}
	row->cell = cell;
}

/* What was done since: the events that every chart is drawn with. */
static void done(struct report *r)
{
	str   *item = arena_take(&r->memory, r->points.events + 1, sizeof *item);
	size_t n = 0;

	for (size_t i = 0; i < r->points.events; i++) {
		const struct event *e = &r->points.event[i];
		struct filled       f = { .n = 0 };
		struct buf          b = {0};
		if (e->from < r->council->inspection)
			continue;
		show_day(&b, e->from);
		report_fill(&f, "day", report_keep(r, &b));
		page_written(&b, e->words, report_from(r, "event|%.*s", FMT(e->name)));
		report_fill(&f, "event", report_keep(r, &b));
		item[n++] = report_say(r, "since-event", &f);
	}
	if (n == 0)
		return;
	page_heading(r->page, report_words(r, "since-done"));
	page_list(r->page, item, n);
}

static void table(struct report *r, const struct pair *pair, size_t n)
{
	static const char *const key[] = { "column-measure", "column-before", "column-after", "column-change-since", "column-reads" };
	static const bool right[] = { false, true, true, true, false };
	static const int  width[] = { 56, 28, 28, 30, 40 };
	struct page_row  *row = arena_take(&r->memory, n + 1, sizeof *row);

	for (size_t i = 0; i < n; i++)
		row_of(r, &pair[i], &row[i]);
	report_table(r, (str){0}, report_columns(r, key, right, width, COUNT(key)), COUNT(key), row, n, false);
	page_quiet(r->page, report_words(r, "since-note"));
}

void report_inspection(struct report *r, const struct edition_section *s)
{
	struct measured **some = take(r->n + 1, sizeof *some);
	const struct measured **set = take(r->n + 1, sizeof *set);
	struct pair      *pair = take(r->n + 1, sizeof *pair);
	struct filled     f = { .n = 0 };
	struct buf        day_words = {0};
	size_t            n = 0, named, count[READS] = {0};

	for (size_t i = 0; i < s->items && r->council->inspection != INT32_MIN; i++) {
		if (s->item[i].is != ITEM_ROWS)
			continue;
		named = report_named(r, &s->item[i], some);
		for (size_t k = 0; k < named && n < r->n; k++)
			if (some[k]->whole && find(r, some[k], &pair[n]))
				set[n++] = some[k];
			else
				report_lack(r, some[k]->name);
	}
	for (size_t i = 0; i < n; i++)
		count[reads(&pair[i])]++;
	str names = report_set(r, set, n);
	if (r->council->inspection != INT32_MIN) {
		show_day(&day_words, r->council->inspection);
		report_fill(&f, "day", report_keep(r, &day_words));
		report_fill_spelt(r, &f, "Better", count[READS_BETTER], report_counted_in(r, "count|inspection|better", names).p);
		report_fill(&f, "worse", report_spelt(r, count[READS_WORSE], report_counted_in(r, "count|inspection|worse", names).p, false));
		report_fill_count(r, &f, "all", n, report_counted_in(r, "count|listed", names).p);
		page_section(r->page, s->id, report_words(r, "since-kicker"), report_words(r, "since-label"),
		             report_say(r, n == 0 ? "since-headline-nothing" : count[READS_WORSE] == 1 ? "since-headline-one" : "since-headline", &f), report_say(r, "since-lede", &f));
		done(r);
		if (n > 0)
			table(r, pair, n);
	}
	free(some);
	free(set);
	free(pair);
}
