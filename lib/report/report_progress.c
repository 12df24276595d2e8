/* report_progress — against milestones, on a page: where each measure began, is, and should be. */
#include "report_progress.h"

/* Nothing is left of the way: a line from the baseline to a target behind it would show a figure that rose as one that fell back. */
static bool began_there(const struct standing *s)
{
	double way = s->p.target.value - s->p.base;
	enum better better = s->m->facts->better;

	return way == 0 || (better == BETTER_UP && way < 0) || (better == BETTER_DOWN && way > 0);
}

static void track_of(struct report *r, const struct standing *s, struct page_cell *cell)
{
	static const char *const colour[STATUSES] = { [STATUS_UNKNOWN] = "#5B6770", [STATUS_ON] = "#2073BC", [STATUS_OFF] = "#C4500B", [STATUS_OPEN] = "#5B6770" };
	double        way = s->p.target.value - s->p.base;
	struct filled f = { .n = 0 };
	struct track  t = { .lo = NAN, .hi = NAN, .before = 0, .milestone = NAN };

	*cell = (struct page_cell){ .is = CELL_DRAWING, .second = report_words(r, "no-spark") };
	if (s->p.target.by == INT32_MIN || isnan(s->p.base) || !report_has_value(s->m->latest))
		return;
	if (began_there(s)) {
		cell->second = report_words(r, "track-met");
		return;
	}
	t.now = (s->m->latest->value - s->p.base) / way;
	t.milestone = s->p.next.by == s->p.target.by ? NAN : (s->p.next.value - s->p.base) / way;
	t.mark = s->p.status == STATUS_ON ? TRACK_DOT : s->p.status == STATUS_OFF ? TRACK_DIAMOND : TRACK_RING;
	t.colour = colour[s->p.status];
	t.few = report_indicative(s->m->latest);
	t.before_few = s->p.base_few;
	cell->drawing = report_track(r, &t);
	report_fill_measure(r, &f, s->m);
	report_fill(&f, "base", standing_base(r, s));
	report_fill(&f, "target", standing_mark(r, s->m, "milestone-last", s->p.target));
	cell->text = report_say(r, "track-alt", &f);
}

static str direction_of(struct report *r, const struct measured *m)
{
	static const char *const key[] = { [UNTESTED] = "direction-untested", [COMMON] = "direction-none", [IMPROVING] = "direction-better",
	                                   [WORSENING] = "direction-worse", [CHANGING] = "direction-changed" };

	return m->signal_worse ? report_words(r, "direction-signal") : report_words(r, key[m->variation]);
}

static void row_of(struct report *r, const struct standing *s, struct page_row *row)
{
	struct page_cell *cell = arena_take(&r->memory, 8, sizeof *cell);
	struct buf        b = {0};

	cell[0] = (struct page_cell){ .is = CELL_TEXT, .text = report_called(r, s->m) };
	cell[1] = (struct page_cell){ .is = CELL_TEXT, .text = standing_made(r, s->m, "baseline", s->p.base), .second = s->p.base_few ? report_words(r, "indicative") : (str){0} };
	track_of(r, s, &cell[2]);
	report_figure(r, &b, s->m, s->m->latest, false);
	cell[3] = (struct page_cell){ .is = CELL_FIGURE, .text = report_keep(r, &b) };
	if (report_has_value(s->m->latest) && report_indicative(s->m->latest))
		cell[3].second = report_words(r, "indicative");
	cell[4] = (struct page_cell){ .is = CELL_TEXT, .text = standing_mark(r, s->m, "milestone", s->p.next) };
	cell[5] = (struct page_cell){ .is = CELL_TEXT, .text = standing_mark(r, s->m, "milestone-last", s->p.target) };
	cell[6] = (struct page_cell){ .is = CELL_VERDICT, .icon = report_variation_icon(s->m), .text = direction_of(r, s->m) };
	cell[7] = (struct page_cell){ .is = CELL_VERDICT, .icon = standing_icon[s->p.status], .text = standing_words(r, s), .second = standing_judged(r, s) };
	row->cell = cell;
}

static void tiles(struct report *r, const size_t count[STATUSES])
{
	static const enum status order[] = { STATUS_ON, STATUS_OFF, STATUS_OPEN, STATUS_UNKNOWN };
	static const char *const note[] = { "status-on-note", "status-off-note", "status-open-note", "status-unknown-note" };
	static const char *const word[] = { "on", "off", "open", "unknown" };
	struct page_tile *tile = arena_take(&r->memory, COUNT(order), sizeof *tile);

	for (size_t i = 0; i < COUNT(order); i++) {
		struct filled f = { .n = 0 };
		report_fill_count(r, &f, "n", count[order[i]], report_from(r, "count|status|%s|%.*s", word[i], FMT(r->edition->name)).p);
		tile[i] = (struct page_tile){ standing_icon[order[i]], f.hole[0].with, report_words(r, standing_key[order[i]]), report_words(r, note[i]) };
	}
	page_tiles(r->page, tile, COUNT(order) - (count[STATUS_UNKNOWN] == 0));
}

void report_progress(struct report *r, const struct edition_section *s)
{
	static const char *const key[] = { "column-measure", "column-baseline", "column-progress", "column-latest", "column-milestone", "column-target", "column-direction", "column-track" };
	static const bool right[] = { false, true, false, true, true, true, false, false };
	static const int  width[] = { 36, 15, 30, 15, 16, 13, 27, 36 };
	size_t            n, rows = 0, count[STATUSES];
	struct standing  *all = standings(r, s, &n);
	struct page_row  *row = arena_take(&r->memory, 2 * n + 1, sizeof *row);
	str               group = {0};
	struct buf        caption = {0};
	bool              few = false;

	standing_counts(all, n, count);
	page_section(r->page, s->id, (str){0}, report_words(r, "progress"), (str){0}, (str){0});
	tiles(r, count);
	for (size_t i = 0; i < n; i++) {
		if (all[i].group.n > 0 && !same(all[i].group, group))
			row[rows++] = (struct page_row){ .group = group = all[i].group };
		row_of(r, &all[i], &row[rows++]);
		few |= (report_has_value(all[i].m->latest) && report_indicative(all[i].m->latest)) || all[i].p.base_few;
	}
	report_sentence(&caption, report_words(r, "progress-caption"));
	report_sentence(&caption, few ? report_words(r, "key-frame") : (str){0});
	report_table(r, report_keep(r, &caption), report_columns(r, key, right, width, COUNT(key)), COUNT(key), row, rows, false);
	page_quiet(r->page, report_words(r, "progress-note"));
	free(all);
}
