/* sentence — the words of the report, and the holes in them. */
#include "sentence.h"

#include "defs.h"
#include "ids.h"
#include "page.h"

struct sentences {
	struct arena  memory;
	struct ids    keys;
	struct def   *line;                       /* at the key's number */
	struct defs **from;                       /* its file, for messages */
	size_t        room, from_room;
	struct defs  *file[8];
	size_t        files;
};

/* The key of one `say` line; its rest is the sentence. */
static str key_of(struct defs *defs, struct def *line)
{
	str rest = line->rest, key;

	if (!same(line->word, STR("say")))
		defs_refuse(defs, line->line, "'%.*s' is not a word here: write say KEY sentence", FMT(line->word));
	if (!cut_word(&rest, &key) || trimmed(rest).n == 0)
		defs_refuse(defs, line->line, "say what? Write say KEY sentence");
	line->rest = trimmed(rest);
	return key;
}

struct sentences *sentences_read(const char *path)
{
	struct sentences *s = take(1, sizeof *s);
	struct defs      *defs = s->file[s->files++] = defs_open(path, &s->memory);
	struct def        line;

	while (defs_next(defs, &line)) {
		size_t n = s->keys.n;
		str    key = key_of(defs, &line);

		if (ids_of(&s->keys, key) < n)
			defs_refuse(defs, line.line, "'%.*s' is said twice", FMT(key));
		GROW(s->line, n, s->room);
		GROW(s->from, n, s->from_room);
		s->line[n] = (struct def){ .word = ids_key(&s->keys, (uint32_t)n), .rest = line.rest, .line = line.line };
		s->from[n] = defs;
	}
	return s;
}

static _Noreturn void unknown(const struct sentences *s, struct defs *defs, const struct def *line, str key)
{
	str       *known = take(s->keys.n, sizeof *known);
	struct buf near = {0};

	for (size_t i = 0; i < s->keys.n; i++)
		known[i] = ids_key(&s->keys, (uint32_t)i);
	key = defs_nearest(key, known, s->keys.n);
	if (key.n > 0)
		buf_addf(&near, ": did you mean '%.*s'?", FMT(key));
	defs_refuse(defs, line->line, "no report says this sentence%s", buf_ended(&near));
}

/* About one measure, whose name we cannot know: a council's own, and never taken from another language. */
static bool is_of_one(str key)
{
	return starts_with(key, STR("of-")) || starts_with(key, STR("plain-of-"));
}

size_t sentences_over(struct sentences *s, const char *path)
{
	struct defs *defs;
	struct def   line;
	size_t       over = 0;

	if (s->files == COUNT(s->file))
		die(BAD_USE, "%s: too many files of words", path);
	defs = s->file[s->files++] = defs_open(path, &s->memory);
	while (defs_next(defs, &line)) {
		str      key = key_of(defs, &line);
		uint32_t id;

		/* a sentence about one measure is a council's own: we cannot know its measures */
		if (!ids_find(&s->keys, key, &id)) {
			if (!is_of_one(key))
				unknown(s, defs, &line, key);
			size_t more = s->keys.n;
			id = ids_of(&s->keys, key);
			GROW(s->line, more, s->room);
			GROW(s->from, more, s->from_room);
			s->line[id] = (struct def){ .word = ids_key(&s->keys, id) };
			s->from[id] = NULL;
		}
		if (s->from[id] == defs)
			defs_refuse(defs, line.line, "'%.*s' is said twice", FMT(key));
		s->line[id].rest = line.rest;
		s->line[id].line = line.line;
		s->from[id] = defs;
		over++;
	}
	return s->keys.n - over;
}

void sentences_forget(struct sentences *s)
{
	for (size_t i = 0; i < s->keys.n; i++)
		if (is_of_one(ids_key(&s->keys, (uint32_t)i)) && s->from[i] != s->file[s->files - 1])
			s->from[i] = NULL;
}

bool sentence_has(const struct sentences *s, const char *key)
{
	uint32_t id;

	return ids_find(&s->keys, str_of(key), &id) && s->from[id];
}

static str fill(const struct defs *defs, const struct def *line, str name, const struct hole *hole, size_t holes)
{
	for (size_t i = 0; i < holes; i++)
		if (same(name, str_of(hole[i].name)))
			return hole[i].with;
	defs_refuse(defs, line->line, "'%.*s': nothing fills {%.*s} here", FMT(line->word), FMT(name));
}

void sentence_say(const struct sentences *s, struct buf *to, const char *key, const struct hole *hole, size_t holes)
{
	uint32_t id;
	str      rest, piece;

	if (!ids_find(&s->keys, str_of(key), &id))
		die(BAD_SETTING, "%s: there is no sentence '%s': take ours from reports/words.txt", defs_name(s->file[0]), key);
	rest = s->line[id].rest;
	while (cut_at(&rest, '{', &piece)) {
		page_plain(to, piece);
		if (!rest.p)
			return;
		if (!memchr(rest.p, '}', rest.n))
			defs_refuse(s->from[id], s->line[id].line, "'%s': a { without its }", key);
		if (cut_at(&rest, '}', &piece))
			buf_add(to, fill(s->from[id], &s->line[id], piece, hole, holes));
		if (!rest.p)
			return;
	}
}

void sentences_free(struct sentences *s)
{
	for (size_t i = 0; i < s->files; i++)
		defs_close(s->file[i]);
	ids_free(&s->keys);
	arena_free(&s->memory);
	free(s->line);
	free(s->from);
	free(s);
}
