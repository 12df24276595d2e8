/* edition_item — the lines of a section in a .report file: one row of a table for each word. */
#include "edition_line.h"

enum takes { TAKES_TEXT, TAKES_NAMES, TAKES_PAIR, TAKES_GROUPS, TAKES_MILESTONE, TAKES_DRAWN, TAKES_SIDE, TAKES_NOTHING };

static const struct { const char *word; enum item_word is; enum takes takes; enum drawing_kind kind; } item_words[] = {
	{ "lead",      ITEM_LEAD,      TAKES_NAMES, 0 },     { "figures",  ITEM_FIGURES,  TAKES_NAMES, 0 },  { "panels", ITEM_PANELS, TAKES_NAMES, 0 },
	{ "rows",      ITEM_ROWS,      TAKES_NAMES, 0 },     { "groups",   ITEM_GROUPS,   TAKES_GROUPS, 0 }, { "heading", ITEM_HEADING, TAKES_TEXT, 0 },
	{ "words",     ITEM_WORDS,     TAKES_TEXT, 0 },      { "lede",     ITEM_LEDE,     TAKES_TEXT, 0 },   { "decide", ITEM_DECIDE, TAKES_TEXT, 0 },
	{ "pair",      ITEM_PAIR,      TAKES_PAIR, 0 },      { "limit",    ITEM_LIMIT,    TAKES_TEXT, 0 },   { "evidence", ITEM_EVIDENCE, TAKES_NAMES, 0 },
	{ "milestone", ITEM_MILESTONE, TAKES_MILESTONE, 0 }, { "chain",    ITEM_CHAIN,    TAKES_NAMES, 0 },  { "headline", ITEM_HEADLINE, TAKES_NAMES, 0 },
	{ "keys",      ITEM_KEYS,      TAKES_NAMES, 0 },     { "note",     ITEM_NOTE,     TAKES_TEXT, 0 },
	{ "left",      ITEM_DRAWN,     TAKES_SIDE, 0 },      { "right",    ITEM_DRAWN,    TAKES_SIDE, 0 },
	{ "series",    ITEM_DRAWN,     TAKES_DRAWN, DRAWING_SERIES },    { "effect",   ITEM_DRAWN, TAKES_DRAWN, DRAWING_EFFECT },
	{ "funnel",    ITEM_DRAWN,     TAKES_DRAWN, DRAWING_FUNNEL },    { "dots",     ITEM_DRAWN, TAKES_DRAWN, DRAWING_DOTS },
	{ "dumbbell",  ITEM_DRAWN,     TAKES_DRAWN, DRAWING_DUMBBELL },  { "ladder",   ITEM_DRAWN, TAKES_DRAWN, DRAWING_LADDER },
	{ "window",    ITEM_DRAWN,     TAKES_DRAWN, DRAWING_WINDOW },    { "bars",     ITEM_DRAWN, TAKES_DRAWN, DRAWING_BARS },
	{ "tiles",     ITEM_DRAWN,     TAKES_DRAWN, DRAWING_TILES },     { "views",    ITEM_DRAWN, TAKES_DRAWN, DRAWING_VIEWS },
	{ "source",    ITEM_SOURCE,    TAKES_TEXT, 0 },      { "gaps",     ITEM_GAPS,     TAKES_NAMES, 0 },
	{ "times",     ITEM_TIMES,     TAKES_NAMES, 0 },     { "indices",  ITEM_INDICES,  TAKES_NAMES, 0 },
	{ "own",       ITEM_OWN,       TAKES_NAMES, 0 },     { "worst",    ITEM_WORST,    TAKES_NOTHING, 0 },
	{ "explain",   ITEM_EXPLAIN,   TAKES_TEXT, 0 },      { "published", ITEM_PUBLISHED, TAKES_NAMES, 0 },
	{ "questions", ITEM_QUESTIONS, TAKES_GROUPS, 0 },    { "table",    ITEM_TABLE,    TAKES_GROUPS, 0 },
};

enum { NAMES_MOST = 200 };

bool edition_name_is_good(str name)
{
	for (size_t i = 0; i < name.n; i++)
		if (!(name.p[i] >= 'a' && name.p[i] <= 'z') && !(name.p[i] >= '0' && name.p[i] <= '9') && name.p[i] != '-')
			return false;
	return name.n > 0;
}

const str *edition_names(const struct reading *r, const struct def *line, size_t *n)
{
	str  rest = line->rest, word;
	str *name = arena_take(r->memory, NAMES_MOST, sizeof *name);

	*n = 0;
	while (cut_word(&rest, &word)) {
		if (!edition_name_is_good(word) && !same(word, STR("-")))
			defs_refuse(r->defs, line->line, "'%.*s': a measure is named by lower-case letters, digits and hyphens", FMT(line->word));
		if (*n == NAMES_MOST)
			defs_refuse(r->defs, line->line, "'%.*s': %d measures at most", FMT(line->word), NAMES_MOST);
		name[(*n)++] = word;
	}
	return name;
}

/* `milestone MEASURE 75% by 2026-09` */
static void milestone(const struct reading *r, const struct def *line, struct edition_item *item)
{
	str   rest = line->rest, name, value, by, when;
	str  *kept = arena_take(r->memory, 1, sizeof *kept);
	month m;

	if (!cut_word(&rest, &name) || !cut_word(&rest, &value) || !cut_word(&rest, &by) || !same(by, STR("by")) || !cut_word(&rest, &when)
	    || trimmed(rest).n > 0 || !read_month(when, &m) || !edition_name_is_good(name))
		defs_refuse(r->defs, line->line, "write milestone MEASURE 75%% by 2026-09");
	item->percent = value.p[value.n - 1] == '%';
	if (!read_num((str){ value.p, value.n - item->percent }, &item->value))
		defs_refuse(r->defs, line->line, "'%.*s' is not a number: write milestone MEASURE 75%% by 2026-09", FMT(value));
	if (item->percent)
		item->value /= 100;
	*kept = name;
	item->name = kept;
	item->names = 1;
	item->month = m;
}

static void groups(const struct reading *r, const struct def *line, struct edition_item *item)
{
	str  rest = line->rest, name, by, column;
	str *kept = arena_take(r->memory, 2, sizeof *kept);

	if (!cut_word(&rest, &name) || !cut_word(&rest, &by) || !same(by, STR("by")) || !cut_word(&rest, &column) || trimmed(rest).n > 0 || !edition_name_is_good(name))
		defs_refuse(r->defs, line->line, "write %.*s MEASURE by COLUMN", FMT(line->word));
	kept[0] = name;
	kept[1] = column;
	item->name = kept;
	item->names = 2;
}

/* `pair RECORD FEEDBACK`, either may be -; `of COLUMN CODE` takes the feedback of one group. */
static void pair(const struct reading *r, const struct def *line, struct edition_item *item)
{
	str  rest = line->rest, word;
	str *kept = arena_take(r->memory, 4, sizeof *kept);
	size_t n = 0;

	while (n < 2 && cut_word(&rest, &word))
		kept[n++] = word;
	if (n == 2 && cut_word(&rest, &word)) {
		if (!same(word, STR("of")))
			n = 0;
		while (n >= 2 && n < 4 && cut_word(&rest, &word))
			kept[n++] = word;
	}
	if ((n != 2 && n != 4) || trimmed(rest).n > 0)
		defs_refuse(r->defs, line->line, "write pair RECORD FEEDBACK, or pair RECORD FEEDBACK of COLUMN CODE; - where there is none");
	item->name = kept;
	item->names = n;
}

/* `funnel worked-with by team`: one drawing; `by` where it is of groups. */
static void drawn(const struct reading *r, const struct def *line, str rest, enum drawing_kind kind, struct edition_item *item)
{
	str  word, by;
	str *kept = arena_take(r->memory, 2, sizeof *kept);
	bool needs = drawing_kinds[kind].by;

	item->kind = kind;
	if (!cut_word(&rest, &kept[0]) || !edition_name_is_good(kept[0]) || (cut_word(&rest, &by) && (!needs || !same(by, STR("by")) || !cut_word(&rest, &kept[1])))
	    || (needs && kept[1].n == 0) || cut_word(&rest, &word))
		defs_refuse(r->defs, line->line, "write %.*s MEASURE%s", FMT(line->word), needs ? " by COLUMN" : "");
	item->name = kept;
	item->names = 1 + needs;
}

/* `left KIND …`, `right KIND …`, `right words …`: one of two that stand side by side. */
static void side(const struct reading *r, const struct def *line, struct edition_item *item)
{
	str rest = line->rest, word;

	item->side = same(line->word, STR("left")) ? SIDE_LEFT : SIDE_RIGHT;
	if (cut_word(&rest, &word))
		for (size_t i = 0; i < COUNT(item_words); i++)
			if (same(word, str_of(item_words[i].word))) {
				struct def inner = { .word = word, .rest = trimmed(rest), .line = line->line };
				item->is = item_words[i].is;
				item->text = inner.rest;
				if (item_words[i].takes == TAKES_DRAWN)
					drawn(r, &inner, inner.rest, item_words[i].kind, item);
				else if (item_words[i].is == ITEM_QUESTIONS || item_words[i].is == ITEM_GROUPS)
					groups(r, &inner, item);
				else if (item_words[i].is != ITEM_WORDS && (item_words[i].is != ITEM_WORST || inner.rest.n > 0))
					break;
				return;
			}
	defs_refuse(r->defs, line->line, "write %.*s and what stands there: a drawing, groups, questions, words, worst", FMT(line->word));
}

bool edition_item(struct reading *r, const struct def *line)
{
	struct edition_section *s = r->e->sections > 0 ? &r->section[r->e->sections - 1] : NULL;
	struct edition_item     item = { .line = line->line, .text = line->rest };
	size_t                  at = 0;

	while (at < COUNT(item_words) && !same(line->word, str_of(item_words[at].word)))
		at++;
	if (at == COUNT(item_words))
		return false;
	if (!s)
		defs_refuse(r->defs, line->line, "'%.*s' stands in a section: write section first", FMT(line->word));
	if (trimmed(line->rest).n == 0 && item_words[at].takes != TAKES_NOTHING)
		defs_refuse(r->defs, line->line, "'%.*s': say what", FMT(line->word));
	item.is = item_words[at].is;
	switch (item_words[at].takes) {
	case TAKES_TEXT:      break;
	case TAKES_NAMES:     item.name = edition_names(r, line, &item.names); break;
	case TAKES_PAIR:      pair(r, line, &item); break;
	case TAKES_GROUPS:    groups(r, line, &item); break;
	case TAKES_MILESTONE: milestone(r, line, &item); break;
	case TAKES_DRAWN:     drawn(r, line, line->rest, item_words[at].kind, &item); break;
	case TAKES_SIDE:      side(r, line, &item); break;
	case TAKES_NOTHING:   defs_refuse(r->defs, line->line, "write left %.*s, or right %.*s: it stands beside something", FMT(line->word), FMT(line->word));
	}
	GROW(r->item, s->items, r->item_room);
	r->item[s->items++] = item;
	return true;
}

size_t edition_item_words(str *known, size_t room)
{
	size_t n = 0;

	for (size_t i = 0; i < COUNT(item_words) && n < room; i++)
		known[n++] = str_of(item_words[i].word);
	return n;
}
