/* report_progress — against milestones: where each measure began, is, should be; what is not on track, since when, and what is done. */
#include "report.h"

#include "progress.h"

struct standing { struct measured *m; struct progress p; str group; };

static month now_of(const struct report *r)
{
	day last = 0;

	if (!in_as_at(r->points.in, &last))
		for (size_t i = 0; i < r->points.n; i++)
			last = r->points.all[i].period > last ? r->points.all[i].period : last;
	return month_of(last);
}

/* The month before the first event that names the measure, where its file says no baseline. */
static month baseline_of(const struct report *r, const struct measured *m)
{
	if (r->edition->baseline != INT32_MIN)
		return r->edition->baseline;
	return m->facts->first_break == INT32_MAX ? INT32_MIN : month_of(m->facts->first_break) - 1;
}

static void stand(const struct report *r, const struct edition_section *s, struct standing *to)
{
	struct milestone *m = take(s->items + 1, sizeof *m);
	size_t            n = 0;

	for (size_t i = 0; i < s->items; i++)
		if (s->item[i].is == ITEM_MILESTONE && same(s->item[i].name[0], to->m->name)) {
			size_t at = n++;
			for (; at > 0 && m[at - 1].by > s->item[i].month; at--)
				m[at] = m[at - 1];
			m[at] = (struct milestone){ s->item[i].month, s->item[i].value };
		}
	progress_of(&to->p, &r->points, to->m->whole, baseline_of(r, to->m), now_of(r), m, n);
	free(m);
}

static const struct edition_section *progress_section(const struct edition *e)
{
	for (size_t i = 0; i < e->sections; i++)
		if (e->section[i].is == SECTION_PROGRESS)
			return &e->section[i];
	return NULL;
}

/* Every measure of the progress page with its standing; *n of them, to be freed. */
static struct standing *all_of(struct report *r, const struct edition_section *s, size_t *n)
{
	struct measured **some = take(r->n + 1, sizeof *some);
	struct standing  *all = NULL;
	size_t            room = 0;
	str               group = {0};

	*n = 0;
	for (size_t i = 0; s && i < s->items; i++) {
		size_t k;
		if (s->item[i].is == ITEM_HEADING)
			group = report_told(r, s->item[i].text);
		if (s->item[i].is != ITEM_ROWS)
			continue;
		k = report_named(r, &s->item[i], some);
		for (size_t j = 0; j < k; j++) {
			if (!some[j]->whole)
				continue;
			GROW(all, *n, room);
			all[*n] = (struct standing){ .m = some[j], .group = group };
			stand(r, s, &all[*n]);
			++*n;
		}
	}
	free(some);
	return all;
}

static str made(struct report *r, const struct measured *m, const char *what, double v)
{
	struct buf b = {0}, from = {0}, shown = {0};

	if (isnan(v)) {
		page_plain(&b, STR("x"));
		return report_keep(r, &b);
	}
	show_value(&shown, m->as, v);
	buf_addf(&from, "%.*s|%s", FMT(m->name), what);
	page_number(&b, buf_str(&shown), buf_str(&from));
	buf_free(&from);
	buf_free(&shown);
	return report_keep(r, &b);
}

static str mark_of(struct report *r, const struct measured *m, const char *what, struct milestone stone)
{
	struct buf b = {0};

	if (stone.by == INT32_MIN) {
		page_plain(&b, STR("z"));
		return report_keep(r, &b);
	}
	return made(r, m, what, stone.value);
}

static const char *const status_key[STATUSES] = { [STATUS_UNKNOWN] = "status-unknown", [STATUS_ON] = "status-on", [STATUS_OFF] = "status-off", [STATUS_OPEN] = "status-open" };
static const char *const status_icon[STATUSES] = { [STATUS_UNKNOWN] = "none", [STATUS_ON] = "meet", [STATUS_OFF] = "miss", [STATUS_OPEN] = "maybe" };

static str since_of(struct report *r, const struct standing *s)
{
	struct filled f = { .n = 0 };

	if (s->p.stock)
		return report_words(r, "one-day-count");
	if (s->p.status == STATUS_OPEN)
		return report_words(r, "status-close");
	if (s->p.status == STATUS_UNKNOWN)
		return report_words(r, s->p.next.by == INT32_MIN ? "status-no-milestone" : "status-few");
	if (s->p.since == INT32_MIN)
		return (str){0};
	struct buf b = {0};
	show_period_short(&b, s->m->whole->per, s->p.since);
	report_fill(&f, "since", report_keep(r, &b));
	return report_say(r, "since", &f);
}

static void track_of(struct report *r, const struct standing *s, struct page_cell *cell)
{
	static const char *const colour[STATUSES] = { [STATUS_UNKNOWN] = "#5B6770", [STATUS_ON] = "#2073BC", [STATUS_OFF] = "#C4500B", [STATUS_OPEN] = "#5B6770" };
	double        way = s->p.target.value - s->p.base;
	struct filled f = { .n = 0 };
	struct track  t = { .lo = NAN, .hi = NAN, .before = 0, .milestone = NAN };

	*cell = (struct page_cell){ .is = CELL_DRAWING, .second = report_words(r, "no-spark") };
	if (s->p.target.by == INT32_MIN || isnan(s->p.base) || way == 0 || !report_has_value(s->m->latest))
		return;
	t.now = (s->m->latest->value - s->p.base) / way;
	t.milestone = s->p.next.by == s->p.target.by ? NAN : (s->p.next.value - s->p.base) / way;
	t.mark = s->p.status == STATUS_ON ? TRACK_DOT : s->p.status == STATUS_OFF ? TRACK_DIAMOND : TRACK_RING;
	t.colour = colour[s->p.status];
	cell->drawing = report_track(r, &t);
	report_fill_measure(r, &f, s->m);
	report_fill(&f, "base", made(r, s->m, "baseline", s->p.base));
	report_fill(&f, "target", mark_of(r, s->m, "milestone-last", s->p.target));
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
	cell[1] = (struct page_cell){ .is = CELL_TEXT, .text = made(r, s->m, "baseline", s->p.base) };
	track_of(r, s, &cell[2]);
	report_figure(r, &b, s->m, s->m->latest, false);
	cell[3] = (struct page_cell){ .is = CELL_FIGURE, .text = report_keep(r, &b) };
	if (report_has_value(s->m->latest) && report_indicative(s->m->latest))
		cell[3].second = report_words(r, "indicative");
	cell[4] = (struct page_cell){ .is = CELL_TEXT, .text = mark_of(r, s->m, "milestone", s->p.next) };
	cell[5] = (struct page_cell){ .is = CELL_TEXT, .text = mark_of(r, s->m, "milestone-last", s->p.target) };
	cell[6] = (struct page_cell){ .is = CELL_VERDICT, .icon = report_variation_icon(s->m), .text = direction_of(r, s->m) };
	cell[7] = (struct page_cell){ .is = CELL_VERDICT, .icon = status_icon[s->p.status], .text = report_words(r, status_key[s->p.status]), .second = since_of(r, s) };
	row->cell = cell;
}

static void counts(struct report *r, const struct standing *s, size_t n, size_t count[STATUSES])
{
	(void)r;
	memset(count, 0, STATUSES * sizeof *count);
	for (size_t i = 0; i < n; i++)
		count[s[i].p.status]++;
}

static void tiles(struct report *r, const size_t count[STATUSES])
{
	static const enum status order[] = { STATUS_ON, STATUS_OFF, STATUS_OPEN };
	static const char *const note[] = { "status-on-note", "status-off-note", "status-open-note" };
	static const char *const source[] = { "count|status|on", "count|status|off", "count|status|open" };
	struct page_tile *tile = arena_take(&r->memory, COUNT(order), sizeof *tile);

	for (size_t i = 0; i < COUNT(order); i++) {
		struct filled f = { .n = 0 };
		report_fill_count(r, &f, "n", count[order[i]], source[i]);
		tile[i] = (struct page_tile){ status_icon[order[i]], f.hole[0].with, report_words(r, status_key[order[i]]), report_words(r, note[i]) };
	}
	page_tiles(r->page, tile, COUNT(order));
}

void report_progress(struct report *r, const struct edition_section *s)
{
	static const char *const key[] = { "column-measure", "column-baseline", "column-progress", "column-latest", "column-milestone", "column-target", "column-direction", "column-track" };
	static const bool right[] = { false, true, false, true, true, true, false, false };
	static const int  width[] = { 42, 16, 26, 20, 17, 15, 24, 32 };
	size_t            n, rows = 0, count[STATUSES];
	struct standing  *all = all_of(r, s, &n);
	struct page_row  *row = arena_take(&r->memory, 2 * n + 1, sizeof *row);
	str               group = {0};

	counts(r, all, n, count);
	page_section(r->page, s->id, (str){0}, report_words(r, "progress"), (str){0}, (str){0});
	tiles(r, count);
	for (size_t i = 0; i < n; i++) {
		if (all[i].group.n > 0 && !same(all[i].group, group))
			row[rows++] = (struct page_row){ .group = group = all[i].group };
		row_of(r, &all[i], &row[rows++]);
	}
	report_table(r, report_words(r, "progress-caption"), report_columns(r, key, right, width, COUNT(key)), COUNT(key), row, rows, false);
	page_quiet(r->page, report_words(r, "progress-note"));
	free(all);
}

static str planned(struct report *r, const struct measured *m)
{
	struct buf b = {0};

	for (size_t i = 0; i < r->plans->n_plans; i++)
		if (same(r->plans->plan[i].measure, m->name)) {
			struct filled f = { .n = 0 };
			report_fill(&f, "why", report_told(r, r->plans->plan[i].why));
			report_fill(&f, "do", report_told(r, r->plans->plan[i].what));
			report_fill(&f, "by", report_told(r, r->plans->plan[i].by));
			report_fill(&f, "lead", report_told(r, r->plans->plan[i].lead));
			report_fill(&f, "worked", report_told(r, r->plans->plan[i].worked));
			report_sentence(&b, report_say(r, "behind-plan", &f));
		}
	if (b.n == 0)
		report_sentence(&b, report_words(r, "behind-no-plan"));
	return report_keep(r, &b);
}

/* Each with its drawing, since when, why, what is done, and what would show that it worked. */
void report_behind(struct report *r)
{
	size_t           n, behind = 0;
	struct standing *all = all_of(r, progress_section(r->edition), &n);
	struct page_figure *figure = arena_take(&r->memory, n + 1, sizeof *figure);
	struct filled    f = { .n = 0 };

	for (size_t i = 0; i < n; i++)
		behind += all[i].p.status == STATUS_OFF;
	report_fill_spelt(r, &f, "Count", behind, "count|status|off");
	page_section(r->page, "behind", report_words(r, "behind"), report_words(r, "behind"),
	             report_say(r, behind == 0 ? "behind-headline-none" : behind == 1 ? "behind-headline-one" : "behind-headline", &f), report_words(r, behind == 0 ? "behind-lede-none" : "behind-lede"));
	for (size_t i = 0, k = 0; i < n; i++) {
		struct filled one = { .n = 0 };
		struct buf    note = {0};
		if (all[i].p.status != STATUS_OFF)
			continue;
		report_figure_of(r, all[i].m, &figure[k]);
		report_fill_measure(r, &one, all[i].m);
		report_fill(&one, "since-words", since_of(r, &all[i]));
		report_fill(&one, "milestone", mark_of(r, all[i].m, "milestone", all[i].p.next));
		report_fill(&one, "lo", made(r, all[i].m, "level-lo", all[i].p.lo));
		report_fill(&one, "hi", made(r, all[i].m, "level-hi", all[i].p.hi));
		report_sentence(&note, report_say(r, all[i].p.stock ? "behind-stock" : "behind-level", &one));
		report_sentence(&note, planned(r, all[i].m));
		figure[k].note = report_keep(r, &note);
		page_figures(r->page, &figure[k++], 1);
	}
	free(all);
}

/* The headline of a report that has a masthead. */
void report_masthead(struct report *r, struct page_cover *cover)
{
	const struct edition_section *s = progress_section(r->edition);
	struct filled    f = { .n = 0 };
	size_t           n, count[STATUSES];
	struct standing *all;
	const struct measured **off;

	if (!s) {
		cover->headline = report_words(r, "families-headline");
		cover->lede = report_words(r, "families-lede");
		return;
	}
	all = all_of(r, s, &n);
	counts(r, all, n, count);
	report_fill_spelt(r, &f, "On", count[STATUS_ON], "count|status|on");
	report_fill_count(r, &f, "off", count[STATUS_OFF], "count|status|off");
	report_fill_spelt(r, &f, "Open", count[STATUS_OPEN], "count|status|open");
	report_fill_count(r, &f, "all", n, "count|measures");
	cover->headline = report_say(r, n == 0 ? "progress-headline-nothing" : count[STATUS_OFF] > 0 ? "progress-headline-off" : "progress-headline", &f);
	off = take(n + 1, sizeof *off);
	size_t offs = 0;
	for (size_t i = 0; i < n; i++)
		if (all[i].p.status == STATUS_OFF)
			off[offs++] = all[i].m;
	report_fill(&f, "names", report_names(r, off, offs, false));
	cover->lede = report_say(r, offs > 0 ? "progress-lede-off" : "progress-lede", &f);
	free(off);
	free(all);
}
