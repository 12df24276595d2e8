/* edition — .report files line by line: one row of a table for each word. */
#include "edition.h"

#include "defs.h"

enum takes { TAKES_TEXT, TAKES_NAMES, TAKES_PAIR, TAKES_GROUPS, TAKES_MILESTONE };

static const struct { const char *word; enum takes takes; } item_words[ITEM_WORDS_N] = {
	[ITEM_LEAD] = { "lead", TAKES_NAMES },         [ITEM_FIGURES] = { "figures", TAKES_NAMES }, [ITEM_PANELS] = { "panels", TAKES_NAMES },
	[ITEM_ROWS] = { "rows", TAKES_NAMES },         [ITEM_GROUPS] = { "groups", TAKES_GROUPS },  [ITEM_HEADING] = { "heading", TAKES_TEXT },
	[ITEM_WORDS] = { "words", TAKES_TEXT },        [ITEM_LEDE] = { "lede", TAKES_TEXT },        [ITEM_DECIDE] = { "decide", TAKES_TEXT },
	[ITEM_PAIR] = { "pair", TAKES_PAIR },          [ITEM_LIMIT] = { "limit", TAKES_TEXT },      [ITEM_EVIDENCE] = { "evidence", TAKES_NAMES },
	[ITEM_MILESTONE] = { "milestone", TAKES_MILESTONE }, [ITEM_CHAIN] = { "chain", TAKES_NAMES },
};

static const char *const section_words[SECTION_KINDS] = {
	[SECTION_SUMMARY] = "summary", [SECTION_MEASURES] = "measures", [SECTION_DOMAINS] = "domains", [SECTION_TEAMS] = "teams", [SECTION_CHANGED] = "changed",
	[SECTION_METHOD] = "method", [SECTION_DEFINITIONS] = "definitions", [SECTION_VOICE] = "voice", [SECTION_AREA] = "area", [SECTION_PROGRESS] = "progress",
	[SECTION_BEHIND] = "behind", [SECTION_FAMILIES] = "families", [SECTION_RISKS] = "risks",
};

enum { NAMES_MOST = 200 };

struct reading { struct edition *e; struct defs *defs; struct arena *memory; struct edition_section *section; size_t room, item_room; struct edition_item *item; };

static _Noreturn void suggest(const struct reading *r, const struct def *line, str wrong, const str *known, size_t n)
{
	struct buf near = {0};

	defs_suggest(&near, wrong, known, n);
	defs_refuse(r->defs, line->line, "'%.*s' is not a word here: %s", FMT(wrong), buf_ended(&near));
}

static bool name_is_good(str name)
{
	for (size_t i = 0; i < name.n; i++)
		if (!(name.p[i] >= 'a' && name.p[i] <= 'z') && !(name.p[i] >= '0' && name.p[i] <= '9') && name.p[i] != '-')
			return false;
	return name.n > 0;
}

/* A stem of a file: it stands beside others and nowhere else. */
static str stem(const struct reading *r, const struct def *line)
{
	if (!name_is_good(line->rest) || line->rest.n > 60)
		defs_refuse(r->defs, line->line, "'%.*s': a file is called by lower-case letters, digits and hyphens, without an ending", FMT(line->word));
	return line->rest;
}

static const str *names(const struct reading *r, const struct def *line, size_t *n)
{
	str  rest = line->rest, word;
	str *name = arena_take(r->memory, NAMES_MOST, sizeof *name);

	*n = 0;
	while (cut_word(&rest, &word)) {
		if (!name_is_good(word) && !same(word, STR("-")))
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
	    || trimmed(rest).n > 0 || !read_month(when, &m) || !name_is_good(name))
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

	if (!cut_word(&rest, &name) || !cut_word(&rest, &by) || !same(by, STR("by")) || !cut_word(&rest, &column) || trimmed(rest).n > 0 || !name_is_good(name))
		defs_refuse(r->defs, line->line, "write groups MEASURE by COLUMN");
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

static void item_of(struct reading *r, const struct def *line, enum item_word is)
{
	struct edition_section *s = r->e->sections > 0 ? &r->section[r->e->sections - 1] : NULL;
	struct edition_item     item = { .is = is, .line = line->line, .text = line->rest };

	if (!s)
		defs_refuse(r->defs, line->line, "'%.*s' stands in a section: write section first", FMT(line->word));
	if (trimmed(line->rest).n == 0)
		defs_refuse(r->defs, line->line, "'%.*s': say what", FMT(line->word));
	switch (item_words[is].takes) {
	case TAKES_TEXT:      break;
	case TAKES_NAMES:     item.name = names(r, line, &item.names); break;
	case TAKES_PAIR:      pair(r, line, &item); break;
	case TAKES_GROUPS:    groups(r, line, &item); break;
	case TAKES_MILESTONE: milestone(r, line, &item);
	}
	GROW(r->item, s->items, r->item_room);
	r->item[s->items++] = item;
}

/* The items of the last section move into the arena when the next one begins. */
static void close_section(struct reading *r)
{
	struct edition_section *s = r->e->sections > 0 ? &r->section[r->e->sections - 1] : NULL;
	struct edition_item    *kept;

	if (!s || s->items == 0)
		return;
	kept = arena_take(r->memory, s->items, sizeof *kept);
	memcpy(kept, r->item, s->items * sizeof *kept);
	s->item = kept;
}

static const char *id_of(struct reading *r, enum section_kind is, str label)
{
	struct buf b = {0};
	str        kept;

	buf_add(&b, str_of(section_words[is]));
	for (size_t i = 0; i < label.n && i < 40; i++) {
		char c = label.p[i];
		if (i == 0)
			buf_addc(&b, '-');
		c = c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
		buf_addc(&b, (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : '-');
	}
	for (size_t i = 0; i < r->e->sections; i++)
		if (same(str_of(r->section[i].id), buf_str(&b))) {
			buf_addf(&b, "-%zu", r->e->sections + 1);
			break;
		}
	buf_addc(&b, '\0');
	kept = arena_keep(r->memory, buf_str(&b));
	buf_free(&b);
	return kept.p;
}

static void section(struct reading *r, const struct def *line)
{
	str    rest = line->rest, word, known[SECTION_KINDS];
	struct edition_section s = { .is = SECTION_KINDS, .line = line->line };

	if (!cut_word(&rest, &word))
		defs_refuse(r->defs, line->line, "write section KIND and its name");
	for (size_t i = 0; i < SECTION_KINDS; i++) {
		known[i] = str_of(section_words[i]);
		if (same(word, known[i]))
			s.is = (enum section_kind)i;
	}
	if (s.is == SECTION_KINDS)
		suggest(r, line, word, known, SECTION_KINDS);
	s.label = trimmed(rest);
	if (s.label.n == 0 && (s.is == SECTION_MEASURES || s.is == SECTION_AREA))
		defs_refuse(r->defs, line->line, "this section needs a name: section %s Recognising strengths", section_words[s.is]);
	s.id = id_of(r, s.is, s.is == SECTION_MEASURES || s.is == SECTION_AREA ? s.label : (str){0});
	close_section(r);
	GROW(r->section, r->e->sections, r->room);
	r->section[r->e->sections++] = s;
}

static void line_of(struct reading *r, const struct def *line)
{
	struct edition *e = r->e;
	str    known[ITEM_WORDS_N + 8];
	size_t n = 0;
	month  m;

	for (size_t i = 0; i < ITEM_WORDS_N; i++)
		if (same(line->word, str_of(item_words[i].word))) {
			item_of(r, line, (enum item_word)i);
			return;
		}
	if (same(line->word, STR("section"))) {
		section(r, line);
	} else if (same(line->word, STR("report"))) {
		e->name = stem(r, line);
	} else if (same(line->word, STR("title"))) {
		e->title = line->rest;
	} else if (same(line->word, STR("files"))) {
		e->files = stem(r, line);
	} else if (same(line->word, STR("page"))) {
		e->page = stem(r, line);
	} else if (same(line->word, STR("print"))) {
		if (!same(line->rest, STR("large")) && !same(line->rest, STR("plain")))
			defs_refuse(r->defs, line->line, "write print large (a large-print PDF too) or print plain (large type only)");
		*(same(line->rest, STR("large")) ? &e->large : &e->plain) = true;
	} else if (same(line->word, STR("cover"))) {
		e->cover = names(r, line, &e->covers);
	} else if (same(line->word, STR("baseline"))) {
		if (!read_month(line->rest, &m))
			defs_refuse(r->defs, line->line, "write baseline 2024-10, the last month of the 12 to measure from");
		e->baseline = m;
	} else {
		for (size_t i = 0; i < ITEM_WORDS_N; i++)
			known[n++] = str_of(item_words[i].word);
		known[n++] = STR("section"), known[n++] = STR("report"), known[n++] = STR("title"), known[n++] = STR("files");
		known[n++] = STR("page"), known[n++] = STR("print"), known[n++] = STR("cover"), known[n++] = STR("baseline");
		suggest(r, line, line->word, known, n);
	}
}

const struct edition *edition_read(const char *path, struct arena *memory)
{
	struct edition *e = arena_take(memory, 1, sizeof *e);
	struct reading  r = { .e = e, .memory = memory };
	struct def      line;
	struct edition_section *kept;

	e->baseline = INT32_MIN;
	r.defs = defs_open(path, memory);
	e->file = arena_keep(memory, str_of(defs_name(r.defs))).p;
	while (defs_next(r.defs, &line))
		line_of(&r, &line);
	close_section(&r);
	if (e->name.n == 0 || e->title.n == 0 || e->sections == 0)
		die(BAD_SETTING, "%s: does not say 'report', 'title' and at least one 'section'", defs_name(r.defs));
	if (e->files.n == 0)
		e->files = e->name;
	if (e->page.n == 0)
		e->page = e->files;
	kept = arena_take(memory, e->sections, sizeof *kept);
	memcpy(kept, r.section, e->sections * sizeof *kept);
	e->section = kept;
	free(r.section);
	free(r.item);
	defs_close(r.defs);
	return e;
}
