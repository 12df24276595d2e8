/* edition — .report files line by line: what the report is, and its sections. */
#include "edition_line.h"

static const char *const section_words[SECTION_KINDS] = {
	[SECTION_SUMMARY] = "summary", [SECTION_MEASURES] = "measures", [SECTION_DOMAINS] = "domains", [SECTION_TEAMS] = "teams", [SECTION_CHANGED] = "changed",
	[SECTION_METHOD] = "method", [SECTION_DEFINITIONS] = "definitions", [SECTION_VOICE] = "voice", [SECTION_AREA] = "area", [SECTION_PROGRESS] = "progress",
	[SECTION_BEHIND] = "behind", [SECTION_FAMILIES] = "families", [SECTION_RISKS] = "risks", [SECTION_VALUES] = "values", [SECTION_ACTIONS] = "actions",
	[SECTION_MEASURE] = "measure",
	[SECTION_COMPARISON] = "comparison", [SECTION_INSPECTION] = "inspection",
};

static _Noreturn void suggest(const struct reading *r, const struct def *line, str wrong, const str *known, size_t n)
{
	struct buf near = {0};

	defs_suggest(&near, wrong, known, n);
	defs_refuse(r->defs, line->line, "'%.*s' is not a word here: %s", FMT(wrong), buf_ended(&near));
}

/* A stem of a file: it stands beside others and nowhere else. */
static str stem(const struct reading *r, const struct def *line)
{
	if (!edition_name_is_good(line->rest) || line->rest.n > 60)
		defs_refuse(r->defs, line->line, "'%.*s': a file is called by lower-case letters, digits and hyphens, without an ending", FMT(line->word));
	return line->rest;
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

/* Laid out by its file: then nothing else says what it is called. */
static bool has_name(enum section_kind is)
{
	return is == SECTION_MEASURES || is == SECTION_AREA || is == SECTION_VALUES || is == SECTION_MEASURE;
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
	if (s.label.n == 0 && has_name(s.is))
		defs_refuse(r->defs, line->line, "this section needs a name: section %s Recognising strengths", section_words[s.is]);
	s.id = id_of(r, s.is, has_name(s.is) ? s.label : (str){0});
	close_section(r);
	GROW(r->section, r->e->sections, r->room);
	r->section[r->e->sections++] = s;
}

static void line_of(struct reading *r, const struct def *line)
{
	struct edition *e = r->e;
	str    known[60];
	size_t n;
	month  m;

	if (edition_item(r, line))
		return;
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
		e->cover = edition_names(r, line, &e->covers);
	} else if (same(line->word, STR("baseline"))) {
		if (!read_month(line->rest, &m))
			defs_refuse(r->defs, line->line, "write baseline 2024-10, the last month of the 12 to measure from");
		e->baseline = m;
	} else {
		n = edition_item_words(known, COUNT(known) - 8);
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
