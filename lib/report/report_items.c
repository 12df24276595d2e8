/* report_items — the lines of a section, one after another: figures, pairs, panels, rows, groups, tables, and the words of people between them. */
#include "report.h"

struct items { struct report *r; const struct edition_section *s; struct measured **some; struct page_figure *left; };

static void figures(struct report *r, struct measured *const *m, size_t n, bool pairs)
{
	struct page_figure *figure = arena_take(&r->memory, n + 1, sizeof *figure);
	size_t              figures = 0;

	for (size_t i = 0; i < n; i++)
		if (m[i]->whole) {
			report_figure_of(r, m[i], &figure[figures]);
			if (!pairs)
				report_add_effect(r, m[i], &figure[figures]);
			figures++;
		} else if (m[i]->parts > 0)
			report_parts(r, m[i], &figure[figures++]);
	if (pairs)
		page_figures(r->page, figure, figures);
	else
		for (size_t i = 0; i < figures; i++)
			page_figures(r->page, figure + i, 1);
}

/* Neighbouring lines of groups stand in pairs. */
static void groups(struct report *r, const struct edition_section *s, size_t *at)
{
	struct page_figure *figure = arena_take(&r->memory, s->items, sizeof *figure);
	size_t              n = 0;

	for (; *at < s->items && s->item[*at].is == ITEM_GROUPS && s->item[*at].side == SIDE_ACROSS; ++*at) {
		struct measured *m = report_find(r, s->item[*at].name[0]);
		if (!m)
			report_lack(r, s->item[*at].name[0]);
		else if (m->whole && report_groups(r, m, s->item[*at].name[1], &figure[n]))
			n++, m->used = true;
	}
	--*at;
	page_figures(r->page, figure, n);
}

/* By size, with each one's verdict: never by result. */
static void group_table(struct report *r, const struct edition_item *item)
{
	struct measured *m = report_find(r, item->name[0]);
	struct filled    f = { .n = 0 };
	str              per;
	day              period;
	size_t           n;

	if (!m) {
		report_lack(r, item->name[0]);
		return;
	}
	struct group *group = report_group_list(r, m, item->name[1], &per, &period, &n);
	if (n == 0)
		return;
	m->used = true;
	report_by_size(group, n);
	report_fill_measure(r, &f, m);
	report_fill(&f, "column", report_column_words(r, item->name[1]));
	report_fill(&f, "group-period", report_period(r, per, period));
	page_heading(r->page, report_words(r, "table-title"));
	page_quiet(r->page, report_say(r, "table-sub", &f));
	page_table(r->page, report_group_table(r, m, group, n, same(item->name[1], STR("team")) ? "column-team" : "column-group"));
}

/* Four numbers across, each with what it is and what it was. */
static void keys(struct report *r, struct measured *const *m, size_t n)
{
	struct page_tile *tile = arena_take(&r->memory, n + 1, sizeof *tile);
	size_t            tiles = 0;

	for (size_t i = 0; i < n; i++) {
		struct filled f = { .n = 0 };
		struct buf    b = {0};
		if (!m[i]->whole)
			continue;
		report_fill_measure(r, &f, m[i]);
		if (m[i]->first) {
			show_period_short(&b, m[i]->whole->per, m[i]->first->period);
			report_fill(&f, "first-short", report_keep(r, &b));
		}
		report_figure(r, &b, m[i], m[i]->latest, false);
		tile[tiles].number = report_keep(r, &b);
		tile[tiles].words = report_key_called(r, m[i]);
		tile[tiles++].note = report_say(r, !report_has_value(m[i]->latest) ? "key-period" : report_indicative(m[i]->latest) ? "key-indicative"
		                                   : m[i]->first && m[i]->first != m[i]->latest ? "key-from" : "key-period", &f);
	}
	page_tiles(r->page, tile, tiles);
}

/* Whatever got worse by more than chance explains, the first of it: small, and with nothing beside it that another page says.  False: nothing did. */
static bool worst(struct report *r, struct page_figure *f)
{
	for (size_t i = 0; i < r->n; i++) {
		struct measured *m = &r->all[i];
		if (!m->whole || !report_is_worse(m))
			continue;
		struct filled said = { .n = 0 };
		report_figure_of(r, m, f);
		report_fill_measure(r, &said, m);
		f->sub = report_say(r, "worst-sub", &said);
		f->note = (str){0};
		m->used = true;
		return true;
	}
	return false;
}

static bool words_beside(struct report *r, const struct edition_item *item, struct page_figure *f)
{
	str *words = arena_take(&r->memory, 8, sizeof *words);

	*f = (struct page_figure){ .words = words };
	if (item->is == ITEM_QUESTIONS) {
		struct measured *m = report_find(r, item->name[0]);
		if (!m) {
			report_lack(r, item->name[0]);
			return false;
		}
		f->title = report_words(r, "questions");
		f->n_words = report_questions(r, m, item->name[1], words, 3);
		return true;
	}
	/* `right words Where families place us. Two questions …`: the first sentence is its title */
	str text = item->text, title = text;
	for (size_t i = 0; i + 1 < text.n; i++)
		if (text.p[i] == '.' && text.p[i + 1] == ' ') {
			title.n = i;
			text = (str){ text.p + i + 2, text.n - i - 2 };
			break;
		}
	f->title = report_line(r, item, title);
	words[0] = report_line(r, item, text);
	f->n_words = 1;
	return true;
}

/* One of two that stand side by side; the left one waits for its right one. */
static void side(struct items *on, const struct edition_item *item)
{
	struct page_figure *pair = on->left ? on->left : arena_take(&on->r->memory, 2, sizeof *pair), one;
	bool                there;

	if (item->side == SIDE_LEFT && on->left) {              /* a left without its right */
		page_figures(on->r->page, on->left, 1);
		on->left = NULL;
		pair = arena_take(&on->r->memory, 2, sizeof *pair);
	}
	if (item->is == ITEM_GROUPS) {
		struct measured *m = report_find(on->r, item->name[0]);
		there = m && m->whole && report_groups(on->r, m, item->name[1], &one);
		if (!m)
			report_lack(on->r, item->name[0]);
	} else {
		there = item->is == ITEM_DRAWN ? report_drawn(on->r, item, &one) : item->is == ITEM_WORST ? worst(on->r, &one) : words_beside(on->r, item, &one);
	}
	if (item->side == SIDE_LEFT) {
		if (there)
			*(on->left = pair) = one;
		return;
	}
	if (there)
		pair[on->left ? 1 : 0] = one;
	page_figures(on->r->page, pair, (on->left != NULL) + (size_t)there);
	on->left = NULL;
}

/* The strand that the panels below a heading are of: all of one, or none. */
static const char *strand_of(const struct items *on, size_t at)
{
	static const char *const strand[][2] = { { "Head", "head" }, { "Heart", "heart" }, { "Hands", "hands" } };
	const struct edition_item *panels = at + 1 < on->s->items ? &on->s->item[at + 1] : NULL;
	const char                *found = NULL;

	for (size_t i = 0; panels && panels->is == ITEM_PANELS && i < panels->names; i++) {
		const struct measured *m = report_find(on->r, panels->name[i]);
		const char            *of = NULL;
		for (size_t k = 0; m && k < COUNT(strand); k++)
			of = same(m->domain, str_of(strand[k][0])) ? strand[k][1] : of;
		if (m && (!of || (found && of != found)))
			return NULL;
		found = of ? of : found;
	}
	return found;
}

static bool is_last_panels(const struct edition_section *s, size_t at)
{
	while (++at < s->items)
		if (s->item[at].is == ITEM_PANELS)
			return false;
	return true;
}

static void one_line(struct items *on, size_t *at)
{
	struct report             *r = on->r;
	const struct edition_item *item = &on->s->item[*at];
	size_t                     n = 0;

	if (item->side != SIDE_ACROSS) {
		side(on, item);
		return;
	}
	switch (item->is) {
	case ITEM_LEAD: case ITEM_FIGURES: case ITEM_EVIDENCE: case ITEM_PANELS: case ITEM_ROWS: case ITEM_KEYS: case ITEM_GAPS:
		n = report_named(r, item, on->some);
		break;
	default:
		break;
	}
	switch (item->is) {
	case ITEM_LEAD:    figures(r, on->some, n, false); break;
	case ITEM_FIGURES:
	case ITEM_EVIDENCE: figures(r, on->some, n, true); break;
	case ITEM_PANELS:
		report_panels(r, on->some, n);
		if (is_last_panels(on->s, *at))
			report_panels_key(r, on->s);
		break;
	case ITEM_ROWS:    report_rows(r, on->some, n); break;
	case ITEM_KEYS:    keys(r, on->some, n); break;
	case ITEM_GAPS:    report_gaps(r, on->some, n); break;
	case ITEM_TIMES:   report_times(r, item->name, item->names); break;
	case ITEM_INDICES: report_indices(r, item->name, item->names); break;
	case ITEM_GROUPS:  groups(r, on->s, at); break;
	case ITEM_TABLE:   group_table(r, item); break;
	case ITEM_HEADING: page_strand(r->page, strand_of(on, *at), report_line(r, item, item->text)); break;
	case ITEM_WORDS:   page_words(r->page, report_line(r, item, item->text)); break;
	case ITEM_NOTE:    page_quiet(r->page, report_line(r, item, item->text)); break;
	case ITEM_DECIDE:  page_callout(r->page, false, report_words(r, "decide-label"), report_line(r, item, item->text)); break;
	case ITEM_QUESTIONS: {
		struct page_figure f;
		if (words_beside(r, item, &f)) {
			page_heading(r->page, f.title);
			page_list(r->page, f.words, f.n_words);
		}
		break;
	}
	case ITEM_DRAWN: {
		struct page_figure *f = arena_take(&r->memory, 1, sizeof *f);
		if (report_drawn(r, item, f))
			page_figures(r->page, f, 1);
		break;
	}
	default:           break;
	}
}

void report_items(struct report *r, const struct edition_section *s)
{
	size_t       names = 0;
	struct items on = { .r = r, .s = s };

	for (size_t i = 0; i < s->items; i++)
		names += s->item[i].names;
	on.some = take(names + 1, sizeof *on.some);
	for (size_t i = 0; i < s->items; i++)
		one_line(&on, &i);
	if (on.left)
		page_figures(r->page, on.left, 1);
	free(on.some);
}
