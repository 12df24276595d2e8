/* report_area — one judgement area under three questions: what do we know, how do we know it, what are our plans.
 *
 * What records show stands in one row with what families say of the same thing: a pairing is data, and a record that
 * nobody has asked families about says so. */
#include "report.h"

static void fill_record(struct report *r, const struct measured *m, struct page_cell *cell)
{
	struct buf b = {0};

	cell[0] = (struct page_cell){ .is = CELL_TEXT, .text = report_called(r, m) };
	report_figure(r, &b, m, m->latest, false);
	cell[1] = (struct page_cell){ .is = CELL_FIGURE, .text = report_keep(r, &b) };
	if (report_has_value(m->latest) && report_indicative(m->latest))
		cell[1].second = report_words(r, "indicative");
	cell[2] = (struct page_cell){ .is = CELL_DRAWING, .drawing = &m->spark, .text = report_spark_alt(r, m), .second = report_words(r, "no-spark") };
	cell[3] = (struct page_cell){ .is = CELL_VERDICT, .icon = report_variation_icon(m), .text = report_variation_words(r, m), .second = report_since(r, m) };
}

/* The same month, or quarter, a year before. */
static const struct point *year_before(const struct report *r, const struct point *p)
{
	const struct series *s = &r->points.series[p->series];
	month                then = month_of(p->period) - 12;

	for (size_t k = 0; k < s->n; k++)
		if (month_of(r->points.all[s->point[k]].period) == then)
			return &r->points.all[s->point[k]];
	return NULL;
}

static void fill_feedback(struct report *r, const struct measured *m, const struct point *p, str who, struct page_cell *cell, bool *few)
{
	const struct point *was = year_before(r, p);
	struct filled       f = { .n = 0 };
	struct buf          b = {0};
	bool                drawn = m->as == AS_PERCENT && report_has_value(p);

	/* its verdict is of everybody: the headline counts it, so it must be seen; with since when, for a year ago it may have stood higher */
	cell[0] = (struct page_cell){ .is = CELL_TEXT, .text = report_called(r, m), .second = who };
	if (who.n == 0 && m->variation != UNTESTED) {
		static const char *const key[] = { [COMMON] = "common", [IMPROVING] = "seen-better", [WORSENING] = "seen-worse", [CHANGING] = "seen-changed" };
		buf_add(&b, report_words(r, key[m->variation]));
		report_sentence(&b, report_since(r, m));
		cell[0] = (struct page_cell){ .is = CELL_VERDICT, .icon = report_variation_icon(m), .text = report_called(r, m), .second = report_keep(r, &b) };
	}
	report_figure(r, &b, m, p, false);
	cell[2] = (struct page_cell){ .is = CELL_FIGURE, .text = report_keep(r, &b) };
	if (report_has_value(p) && report_indicative(p))
		cell[2].second = report_words(r, "indicative");
	cell[1] = (struct page_cell){ .is = CELL_DRAWING, .second = report_words(r, "no-spark") };
	if (!drawn)
		return;
	report_fill_measure(r, &f, m);
	report_figure(r, &b, m, p, true);
	report_fill(&f, "now", report_keep(r, &b));
	if (was)
		report_figure(r, &b, m, was, true);
	report_fill(&f, "before", was ? report_keep(r, &b) : report_words(r, "not-supplied"));
	report_interval(r, &b, m, p);
	report_fill(&f, "interval", report_keep(r, &b));
	cell[1].text = report_say(r, was && report_has_value(was) ? "year-alt" : "year-alt-new", &f);
	cell[1].drawing = report_track(r, &(struct track){ .now = p->value, .lo = p->lo, .hi = p->hi, .before = was && report_has_value(was) ? was->value : NAN,
	                                                   .milestone = NAN, .mark = TRACK_DOT, .colour = "#1F7F76", .few = report_indicative(p),
	                                                   .before_few = was && report_indicative(was) });
	*few |= report_indicative(p) || (was && report_has_value(was) && report_indicative(was));
}

/* It is counted, and no period of it has a figure or hides one: what it is made of did not come. */
static bool never_known(const struct report *r, const struct measured *m)
{
	for (size_t i = 0; i < m->whole->n; i++) {
		const struct point *p = &r->points.all[m->whole->point[i]];
		if (report_has_value(p) || same(p->state, STR("hidden")))
			return false;
	}
	return true;
}

static void pair(struct report *r, const struct edition_item *item, struct page_cell *cell, bool *few)
{
	const struct measured *record = same(item->name[0], STR("-")) ? NULL : report_use(r, item->name[0]);
	const struct measured *feedback = same(item->name[1], STR("-")) ? NULL : report_use(r, item->name[1]);
	const struct point    *p = feedback && feedback->whole ? feedback->latest : NULL;
	str                    who = {0};

	if (item->names == 4 && feedback) {
		p = report_group_point(r, feedback, item->name[2], item->name[3]);
		struct buf b = {0};
		page_name(&b, report_label(r, item->name[2], item->name[3]));
		if (p && !same(r->points.series[p->series].per, feedback->whole->per)) {
			page_plain(&b, STR(", "));                 /* few answer: it is a longer period's, and says whose */
			show_period_short(&b, r->points.series[p->series].per, p->period);
		}
		who = report_keep(r, &b);
	}
	for (size_t i = 0; i < 7; i++)
		cell[i] = (struct page_cell){ .is = CELL_TEXT };
	if (record && record->whole && never_known(r, record))
		cell[0] = (struct page_cell){ .is = CELL_TEXT, .text = report_called(r, record), .second = report_words(r, "not-supplied") };
	else if (record && record->whole)
		fill_record(r, record, cell);
	else
		cell[0].text = report_words(r, same(item->name[0], STR("-")) ? "no-record" : "not-supplied");
	if (feedback && p)
		fill_feedback(r, feedback, p, who, cell + 4, few);
	else
		cell[4].text = report_words(r, same(item->name[1], STR("-")) ? "not-asked-yet" : "not-supplied");
	if (!same(item->name[0], STR("-")) && (!record || (record->whole && never_known(r, record))))
		report_lack(r, item->name[0]);
	if (!feedback && !same(item->name[1], STR("-")))
		report_lack(r, item->name[1]);
}

static size_t what_we_know(struct report *r, const struct edition_section *s)
{
	static const char *const key[] = { "column-records", "column-latest", "column-line", "column-direction", "column-families", "column-year", "column-latest" };
	static const bool right[] = { false, true, false, false, false, false, true };
	static const int  width[] = { 34, 13, 22, 38, 46, 25, 14 };
	struct page_table *t = arena_take(&r->memory, 1, sizeof *t);
	struct page_row   *row = arena_take(&r->memory, s->items + 1, sizeof *row);
	struct buf         caption = {0};
	size_t             rows = 0;
	bool               few = false;

	for (size_t i = 0; i < s->items; i++)
		if (s->item[i].is == ITEM_PAIR) {
			struct page_cell *cell = arena_take(&r->memory, COUNT(key), sizeof *cell);
			pair(r, &s->item[i], cell, &few);
			row[rows++].cell = cell;
		}
	report_sentence(&caption, report_words(r, "pairs-caption"));
	report_sentence(&caption, few ? report_words(r, "key-frame") : (str){0});
	*t = (struct page_table){ .tint = 4, .caption = report_keep(r, &caption), .column = report_columns(r, key, right, width, COUNT(key)), .columns = COUNT(key), .row = row, .rows = rows };
	if (rows > 0)
		page_table(r->page, t);
	return rows;
}

/* What leaders did, what changed in practice, what families felt, what followed: a broken chain stays in. */
static void chains(struct report *r, const struct edition_section *s)
{
	static const char *const key[] = { "column-did", "column-practice", "column-felt", "column-followed" };
	static const bool right[] = { false, false, false, false };
	static const int  width[] = { 36, 46, 46, 46 };
	struct page_row *row = arena_take(&r->memory, s->items + 1, sizeof *row);
	size_t           rows = 0;

	for (size_t i = 0; i < s->items; i++) {
		const struct edition_item *item = &s->item[i];
		struct page_cell          *cell;
		if (item->is != ITEM_CHAIN || item->names < 2)
			continue;
		cell = arena_take(&r->memory, COUNT(key), sizeof *cell);
		for (size_t e = 0; e < r->points.events; e++)
			if (same(r->points.event[e].name, item->name[0])) {
				struct buf b = {0};
				page_written(&b, r->points.event[e].words, report_from(r, "event|%.*s", FMT(r->points.event[e].name)));
				cell[0] = (struct page_cell){ .is = CELL_TEXT, .text = report_keep(r, &b) };
				show_day(&b, r->points.event[e].from);
				cell[0].second = report_keep(r, &b);
			}
		for (size_t k = 1; k < COUNT(key); k++) {
			const struct measured *m = k < item->names && !same(item->name[k], STR("-")) ? report_use(r, item->name[k]) : NULL;
			cell[k] = (struct page_cell){ .is = CELL_TEXT };
			if (m && m->whole) {
				struct filled f = { .n = 0 };
				report_fill_measure(r, &f, m);
				cell[k] = (struct page_cell){ .is = CELL_VERDICT, .icon = report_variation_icon(m), .text = report_called(r, m),
				                              .second = report_say(r, report_has_value(m->latest) && m->first ? "chain-moved" : "not-supplied", &f) };
			} else if (k < item->names && !same(item->name[k], STR("-"))) {
				report_lack(r, item->name[k]);
				cell[k].text = report_words(r, "not-supplied");
			} else {
				cell[k].text = report_words(r, "not-asked-yet");
			}
		}
		row[rows++].cell = cell;
	}
	if (rows == 0)
		return;
	report_table(r, (str){0}, report_columns(r, key, right, width, COUNT(key)), COUNT(key), row, rows, false);
	page_quiet(r->page, report_words(r, "chain-note"));
}

/* How many of what was looked at: the sources, as the night has counted them, in one sentence. */
/* The claim, then the weakest signal: of all measures that are paired here. */
static str headline(struct report *r, const struct edition_section *s, str label)
{
	struct filled     f = { .n = 0 };
	struct verdicts   v;
	char              key[48];
	size_t            most = 1, n;

	for (size_t i = 0; i < s->items; i++)
		most += s->item[i].names;
	struct measured **m = take(most, sizeof *m);
	n = report_area_measures(r, s, m);
	v = report_verdicts((const struct measured *const *)m, n);
	v.of = report_set(r, (const struct measured *const *)m, n);
	report_fill_verdicts(r, &f, &v);
	report_fill_worst(r, &f, m, n);
	report_fill(&f, "area", label);
	snprintf(key, sizeof key, "area-%s%s", v.worse > 1 ? "many-" : "", report_verdict_key(&v));
	free(m);
	return report_say(r, n == 0 ? "area-nothing" : key, &f);
}

void report_area(struct report *r, const struct edition_section *s)
{
	struct buf b = {0};
	str        label;
	bool       chained = false;

	page_plain(&b, s->label);
	label = report_keep(r, &b);
	for (size_t i = 0; i < s->items; i++)
		chained |= s->item[i].is == ITEM_CHAIN;
	page_section(r->page, s->id, label, label, headline(r, s, label), (str){0});
	page_tell(r->page);
	page_band(r->page, 1, report_words(r, chained ? "question-what-leaders" : "question-what"));
	chains(r, s);
	if (what_we_know(r, s) == 0 && !chained)
		page_words(r->page, report_words(r, "area-no-rows"));
	report_lacks(r);
	page_band(r->page, 2, report_words(r, "question-how"));
	report_evidence(r, s);
	page_band(r->page, 3, report_words(r, "question-plans"));
	report_plans(r, s->label);
}
