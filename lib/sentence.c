/* sentence — the words of the report, and the holes in them. */
#include "sentence.h"

#include "defs.h"
#include "ids.h"
#include "page.h"

struct sentences {
	struct arena  memory;
	struct ids    keys;
	struct def   *line;                       /* at the key's number */
	size_t        room;
	struct defs  *defs;
};

struct sentences *sentences_read(const char *path)
{
	struct sentences *s = take(1, sizeof *s);
	struct def        line;

	s->defs = defs_open(path, &s->memory);
	while (defs_next(s->defs, &line)) {
		str    rest = line.rest, key;
		size_t n = s->keys.n;

		if (!same(line.word, STR("say")))
			defs_refuse(s->defs, line.line, "'%.*s' is not a word here: write say KEY sentence", FMT(line.word));
		if (!cut_word(&rest, &key) || trimmed(rest).n == 0)
			defs_refuse(s->defs, line.line, "say what? Write say KEY sentence");
		if (ids_of(&s->keys, key) < n)
			defs_refuse(s->defs, line.line, "'%.*s' is said twice", FMT(key));
		GROW(s->line, n, s->room);
		s->line[n] = (struct def){ .word = ids_key(&s->keys, (uint32_t)n), .rest = trimmed(rest), .line = line.line };
	}
	return s;
}

bool sentence_has(const struct sentences *s, const char *key)
{
	uint32_t id;

	return ids_find(&s->keys, str_of(key), &id);
}

static str fill(const struct sentences *s, const struct def *line, str name, const struct hole *hole, size_t holes)
{
	for (size_t i = 0; i < holes; i++)
		if (same(name, str_of(hole[i].name)))
			return hole[i].with;
	defs_refuse(s->defs, line->line, "'%.*s': nothing fills {%.*s} here", FMT(line->word), FMT(name));
}

void sentence_say(const struct sentences *s, struct buf *to, const char *key, const struct hole *hole, size_t holes)
{
	uint32_t id;
	str      rest, piece;

	if (!ids_find(&s->keys, str_of(key), &id))
		die(BAD_SETTING, "%s: there is no sentence '%s': take ours from reports/words.txt", defs_name(s->defs), key);
	rest = s->line[id].rest;
	while (cut_at(&rest, '{', &piece)) {
		page_plain(to, piece);
		if (!rest.p)
			return;
		if (!memchr(rest.p, '}', rest.n))
			defs_refuse(s->defs, s->line[id].line, "'%s': a { without its }", key);
		if (cut_at(&rest, '}', &piece))
			buf_add(to, fill(s, &s->line[id], piece, hole, holes));
		if (!rest.p)
			return;
	}
}

void sentences_free(struct sentences *s)
{
	defs_close(s->defs);
	ids_free(&s->keys);
	arena_free(&s->memory);
	free(s->line);
	free(s);
}
