/* wanted — what the lines of the .report files ask to be drawn. */
#include "wanted.h"

#include "edition.h"
#include "progress.h"

#include <glob.h>
#include <sys/stat.h>

enum { EDITIONS_MOST = 64 };

struct wanted {
	const struct edition *edition[EDITIONS_MOST];
	size_t                n;
	bool                  every;            /* some section chooses its measures by what the figures say: any may stand in it */
	bool                  any_cover;        /* some report does not say what stands on its cover */
};

/* These choose nothing, or have nothing drawn. */
static bool chooses(const struct edition_section *s)
{
	bool named = false;

	for (size_t i = 0; i < s->items; i++)
		named = named || s->item[i].names > 0;
	return s->is == SECTION_DOMAINS
		|| (!named && (s->is == SECTION_SUMMARY || s->is == SECTION_TEAMS || s->is == SECTION_PROGRESS || s->is == SECTION_VOICE || s->is == SECTION_COMPARISON));
}

static void take_edition(struct wanted *w, const char *path, struct arena *memory)
{
	if (w->n == EDITIONS_MOST)
		die(BAD_USE, "-r: more than %d .report files", EDITIONS_MOST);
	const struct edition *e = w->edition[w->n++] = edition_read(path, memory);
	w->any_cover = w->any_cover || e->covers == 0;
	for (size_t i = 0; i < e->sections; i++)
		w->every = w->every || chooses(&e->section[i]);
}

struct wanted *wanted_read(const char *const *path, size_t paths, struct arena *memory)
{
	struct wanted *w = arena_take(memory, 1, sizeof *w);

	w->every = w->any_cover = paths == 0;
	for (size_t i = 0; i < paths; i++) {
		struct stat is;
		struct buf  pattern = {0};
		glob_t      found = {0};
		buf_addf(&pattern, "%s/*.report", path[i]);
		if (stat(path[i], &is) != 0 || !S_ISDIR(is.st_mode)) {
			take_edition(w, path[i], memory);
		} else if (glob(buf_ended(&pattern), 0, NULL, &found) == 0) {
			for (size_t k = 0; k < found.gl_pathc; k++)
				take_edition(w, found.gl_pathv[k], memory);
			globfree(&found);
		} else {
			die(NO_INPUT, "%s: there is no .report file in this folder", path[i]);
		}
		buf_free(&pattern);
	}
	return w;
}

static bool has(const struct edition_item *item, str name)
{
	for (size_t i = 0; i < item->names; i++)
		if (same(item->name[i], name))
			return true;
	return false;
}

/* Does the line ask for this?  Of what is `by` something the grouping stands behind the measures. */
static bool asks(const struct edition_item *item, str measure, enum drawing_kind kind, str by)
{
	if (!has(item, measure))
		return false;
	if (kind == DRAWING_SERIES || kind == DRAWING_SPARK)
		return true;
	if (kind == DRAWING_PANEL)
		return item->is == ITEM_PANELS;
	if (kind == DRAWING_GROUPS)
		return item->is == ITEM_GROUPS && has(item, by);
	return item->is == ITEM_DRAWN && item->kind == kind && (!drawing_kinds[kind].by || has(item, by));
}

/* A page of one measure shows what came of it, whatever its lines say: the series, and what an event did to it. */
static bool is_page_of(const struct edition_section *s, str measure, enum drawing_kind kind)
{
	return s->is == SECTION_MEASURE && same(s->label, measure) && (kind == DRAWING_EFFECT || kind == DRAWING_WAYS || kind == DRAWING_SERIES);
}

bool wanted_is(const struct wanted *w, str measure, enum drawing_kind kind, str by)
{
	bool series = kind == DRAWING_SERIES || kind == DRAWING_SPARK, cover = kind == DRAWING_COVER || kind == DRAWING_COVER_PLAIN;

	if (!w || (w->every && series))
		return true;
	for (size_t i = 0; i < w->n; i++) {
		const struct edition *e = w->edition[i];
		for (size_t k = 0; k < e->covers; k++)
			if ((cover || series) && same(e->cover[k], measure))
				return true;
		for (size_t k = 0; k < e->sections && !cover; k++) {
			if (is_page_of(&e->section[k], measure, kind))
				return true;
			for (size_t m = 0; m < e->section[k].items; m++)
				if (asks(&e->section[k].item[m], measure, kind, by))
					return true;
		}
	}
	return false;
}

/* On its page of progress, where there is a page of what is not on track; or on a page of its own. */
static bool shows_way(const struct edition *e, str measure)
{
	bool behind = false, named = false;

	for (size_t i = 0; i < e->sections; i++) {
		const struct edition_section *s = &e->section[i];
		if (s->is == SECTION_MEASURE && same(s->label, measure))
			return true;
		behind |= s->is == SECTION_BEHIND;
		for (size_t k = 0; s->is == SECTION_PROGRESS && k < s->items; k++)
			named |= s->item[k].is == ITEM_ROWS && has(&s->item[k], measure);
	}
	return behind && named;
}

size_t wanted_way(const struct wanted *w, str measure, int32_t *baseline, struct milestone *to, size_t most)
{
	size_t n = SIZE_MAX;

	for (size_t i = 0; w && i < w->n && n == SIZE_MAX; i++) {
		const struct edition *e = w->edition[i];
		if (!shows_way(e, measure))
			continue;
		*baseline = e->baseline;
		n = 0;
		for (size_t k = 0; k < e->sections; k++)
			for (size_t m = 0; m < e->section[k].items && n < most; m++) {
				const struct edition_item *item = &e->section[k].item[m];
				size_t                     at = n;
				if (item->is != ITEM_MILESTONE || !same(item->name[0], measure))
					continue;
				for (n++; at > 0 && to[at - 1].by > item->month; at--)
					to[at] = to[at - 1];
				to[at] = (struct milestone){ item->month, item->value };
			}
	}
	return n;
}

str wanted_published(const struct wanted *w, str measure)
{
	for (size_t i = 0; w && i < w->n; i++)
		for (size_t k = 0; k < w->edition[i]->sections; k++) {
			const struct edition_section *s = &w->edition[i]->section[k];
			for (size_t m = 0; s->is == SECTION_MEASURE && same(s->label, measure) && m < s->items; m++)
				if (s->item[m].is == ITEM_PUBLISHED && s->item[m].names > 0)
					return s->item[m].name[0];
		}
	return (str){0};
}

bool wanted_worst(const struct wanted *w)
{
	for (size_t i = 0; w && i < w->n; i++)
		for (size_t k = 0; k < w->edition[i]->sections; k++) {
			const struct edition_section *s = &w->edition[i]->section[k];
			if (s->is == SECTION_SUMMARY)             /* whose rows begin with it */
				return true;
			for (size_t m = 0; m < s->items; m++)
				if (s->item[m].is == ITEM_WORST)
					return true;
		}
	return false;
}

bool wanted_any_cover(const struct wanted *w)
{
	return w && w->any_cover;
}
