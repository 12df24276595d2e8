/* report_priority — one measure on a page: four numbers, what an event changed, how sure that is, what else could explain it. */
#include "report_progress.h"

#include "comparison.h"

static struct page_tile key_of(str number, str words, str note)
{
	return (struct page_tile){ .number = number, .words = words, .note = note };
}

static str month_words(struct report *r, month m)
{
	return m == INT32_MIN ? (str){0} : report_period(r, STR("month"), first_day(m));
}

static void keys(struct report *r, const struct standing *s, const struct page_tile *similar)
{
	struct page_tile *tile = arena_take(&r->memory, 5, sizeof *tile);
	struct filled     f = { .n = 0 };
	struct buf        b = {0};

	report_fill(&f, "month", month_words(r, s->p.baseline));
	report_fill(&f, "next", month_words(r, s->p.next.by));
	report_fill(&f, "last", month_words(r, s->p.target.by));
	report_fill_measure(r, &f, s->m);
	report_figure(r, &b, s->m, s->m->latest, false);
	tile[0] = key_of(standing_made(r, s->m, "baseline", s->p.base), report_words(r, "column-baseline"), report_say(r, s->p.baseline == INT32_MIN ? "key-no-baseline" : s->p.base_few ? "key-baseline-indicative" : "key-baseline", &f));
	tile[1] = key_of(report_keep(r, &b), report_words(r, "column-latest"), report_say(r, report_has_value(s->m->latest) && report_indicative(s->m->latest) ? "key-indicative" : "key-period", &f));
	tile[2] = key_of(standing_mark(r, s->m, "milestone", s->p.next), report_words(r, "column-milestone"), s->p.next.by == INT32_MIN ? report_words(r, "status-no-milestone") : report_say(r, "key-milestone", &f));
	tile[3] = key_of(standing_mark(r, s->m, "milestone-last", s->p.target), report_words(r, "column-target"), s->p.target.by == INT32_MIN ? report_words(r, "status-no-milestone") : report_say(r, "key-target", &f));
	if (similar)
		tile[4] = *similar;
	page_tiles(r->page, tile, similar ? 5 : 4);
}

static void explained(struct report *r, const struct edition_section *s, bool compared, struct page_figure *f)
{
	str   *words = arena_take(&r->memory, s->items + 2, sizeof *words);
	size_t n = 0;

	for (size_t i = 0; i < s->items; i++)
		if (s->item[i].is == ITEM_EXPLAIN)
			words[n++] = report_line(r, &s->item[i], s->item[i].text);
	if (n == 0)
		words[n++] = report_words(r, "explain-none");
	words[n++] = report_words(r, compared ? "explain-compared" : "explain-always");
	*f = (struct page_figure){ .title = report_words(r, "explain"), .words = words, .n_words = n, .listed = true };
}

static str definition(struct report *r, const struct measured *m)
{
	struct buf words = {0}, b = {0};
	str        rest, line;

	if (!m->def)
		return (str){0};
	measure_say(&words, &r->measures, m->def);
	rest = buf_str(&words);
	cut_at(&rest, '\n', &line);                    /* its name and title */
	if (cut_at(&rest, '\n', &line))
		report_defined(r, &b, m->def, line);
	buf_free(&words);
	return report_keep(r, &b);
}

/* Only on one scale can others stand in the drawing of the measure itself: as chart has it. */
static bool is_beside(const struct measured *m, const struct comparison_one *others)
{
	return m->as == AS_PERCENT || m->as == AS_HUNDRED ? fabs(others->scale - 100) < 1e-9 : m->as == AS_RATE && fabs(others->scale - m->facts->scale) < 1e-9;
}

/* Across the page: where it should be, and where others are. */
static void path(struct report *r, const struct standing *s, const struct comparison_one *others)
{
	struct page_figure *f = arena_take(&r->memory, 1, sizeof *f);
	struct buf          sub = {0};

	if (standing_way(r, s, f)) {
		buf_add(&sub, report_sub(r, s->m));
		report_sentence(&sub, report_words(r, "way-sub-short"));     /* how far and by when is said above it */
		if (others && is_beside(s->m, others))
			report_sentence(&sub, others->beside);
		f->sub = report_keep(r, &sub);
	}
	page_figures(r->page, f, 1);
}

static void boxed(struct report *r, str what)
{
	if (what.n > 0)
		page_callout(r->page, false, report_words(r, "definition-label"), what);
}

static bool is_beside_page(const struct edition_item *item)
{
	return item->is == ITEM_GROUPS && item->side == SIDE_LEFT;
}

/* What stands below the two columns: all other lines. */
static void others_of(struct report *r, const struct edition_section *s)
{
	struct edition_section below = *s;
	struct edition_item   *item = arena_take(&r->memory, s->items + 1, sizeof *item);

	below.item = item;
	below.items = 0;
	for (size_t i = 0; i < s->items; i++)
		if (!is_beside_page(&s->item[i]))
			item[below.items++] = s->item[i];
	report_items(r, &below);
}

/* Figures of half a page, one under another. */
struct pile { struct page_figure *first, *last; };

static void pile_up(struct report *r, struct pile *on, const struct page_figure *f)
{
	struct page_figure *own = arena_take(&r->memory, 1, sizeof *own);

	*own = *f;
	if (on->last)
		on->last->below = own;
	else
		on->first = own;
	on->last = own;
}

/* `left groups …`: is it the same for everybody?  False: no line asks, or nothing was counted by that. */
static bool groups(struct report *r, const struct edition_section *s, struct pile *left)
{
	bool any = false;

	for (size_t i = 0; i < s->items; i++) {
		const struct edition_item *item = &s->item[i];
		struct page_figure         one;
		struct measured           *m = is_beside_page(item) ? report_find(r, item->name[0]) : NULL;
		if (m && m->whole && report_groups(r, m, item->name[1], &one)) {
			pile_up(r, left, &one);
			any = true;
		} else if (is_beside_page(item) && !m) {
			report_lack(r, item->name[0]);
		}
	}
	return any;
}

/* Two columns: what an event changed and how it came, where others stand and what changed with them, what else could explain it. */
static void changed(struct report *r, const struct edition_section *s, struct measured *m, const struct comparison_one *others)
{
	struct edition_item drawn = { .is = ITEM_DRAWN, .kind = DRAWING_EFFECT, .name = &s->label, .names = 1 };
	struct page_figure  effect, ways, explain, *row = arena_take(&r->memory, 2, sizeof *row), *more = arena_take(&r->memory, 2, sizeof *more);
	bool                tested = report_effect(r, m).n > 0 && report_drawn(r, &drawn, &effect), areas = others && others->areas.title.n > 0, full = tested && areas, grouped;
	str                 what = definition(r, m);
	struct pile         left = { NULL, NULL }, right = { NULL, NULL };

	explained(r, s, others != NULL, &explain);
	if (tested && report_ways(r, m, &ways)) {
		struct buf note = {0};
		report_notes(r, m, &note);                /* what the effect is, the drawing beside it says */
		effect.note = trimmed(report_keep(r, &note));
		pile_up(r, &right, &ways);
	}
	if (tested) {
		effect.sub = report_words(r, "priority-effect");
		pile_up(r, &left, &effect);
	}
	grouped = groups(r, s, &left);
	full = full || grouped;
	if (areas) {
		struct page_figure beside = others->areas;
		struct buf         note = {0};
		buf_add(&note, beside.note);
		report_sentence(&note, tested ? others->changed : (str){0});       /* else they are a table beside it */
		beside.note = report_keep(r, &note);
		pile_up(r, tested ? &right : &left, &beside);
	}
	bool lines = others && (!areas || (!tested && !grouped));       /* under one another there is room for years too */
	if (lines)
		pile_up(r, tested ? &right : &left, &others->figure[0]);
	if (others && !tested)
		pile_up(r, &right, &others->figure[1]);
	if (!left.first) {
		*more = explain;
		page_figures(r->page, more, 1);
		boxed(r, what);
		return;
	}
	full = full || (areas && lines);
	if (full && what.n > 0) {                          /* there is no room for a box of its own */
		struct filled f = { .n = 0 };
		report_fill(&f, "what", what);
		explain.note = report_say(r, "definition-line", &f);
	}
	pile_up(r, tested && others ? &left : &right, &explain);
	row[0] = *left.first, row[1] = *right.first;
	page_figures(r->page, row, 2);
	if (areas && !lines) {
		page_only(r->page, PAGE_SCREEN);          /* on paper its page of comparison has the lines, and a sentence what changed with them */
		more[0] = others->figure[0], more[1] = others->figure[1];
		page_figures(r->page, more, tested ? 2 : 1);
		page_only(r->page, PAGE_BOTH);
	}
	if (!full)
		boxed(r, what);
}

/* Its status, with what it comes of. */
static void status(struct report *r, const struct standing *s, struct filled *f)
{
	bool judged = !isnan(s->p.lo) && !isnan(s->p.hi) && s->p.next.by != INT32_MIN;

	report_fill(f, "status", standing_words(r, s));
	report_fill(f, "since-words", standing_since(r, s));
	standing_fill_level(r, f, s);
	report_fill(f, "next", month_words(r, s->p.next.by));
	report_fill(f, "milestone", standing_mark(r, s->m, "milestone", s->p.next));
	page_status(r->page, standing_icon[s->p.status], report_say(r, !judged ? "priority-status" : s->p.stock ? "priority-status-stock" : "priority-status-level", f));
}

void report_priority(struct report *r, const struct edition_section *s)
{
	struct measured    *m = report_find(r, s->label);
	struct standing     standing;
	struct comparison_one others;
	struct filled       f = { .n = 0 };

	if (!m || !standing_of(r, m, &standing)) {          /* no page of its own without a figure: it is said where the others are listed */
		report_lack(r, s->label);
		return;
	}
	m->used = true;
	report_fill_measure(r, &f, m);
	page_section(r->page, s->id, report_say(r, "priority-kicker", &f), report_called(r, m), report_lead_headline(r, m), (str){0});
	status(r, &standing, &f);
	bool compared = report_published(r, s, &others);
	keys(r, &standing, compared ? &others.similar : NULL);
	path(r, &standing, compared ? &others : NULL);
	changed(r, s, m, compared ? &others : NULL);
	others_of(r, s);
}
