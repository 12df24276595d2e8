/* measure — files to stanzas, stanzas to measures, one for each row of a lookup where `each` says so. */
#include "measure_words.h"

#include "form.h"

#include <dirent.h>
#include <stdarg.h>
#include <sys/stat.h>

enum { FROM_OPTION = -1 };               /* stands for a line: the word came from --by or --per */

struct stanza { const struct defs *defs; struct def *line; enum measure_word *word; size_t n; bool by_hand; };

void measure_refuse(const struct measure *m, enum measure_word where, const char *fmt, ...)
{
	char    said[768];
	va_list args;

	va_start(args, fmt);
	vsnprintf(said, sizeof said, fmt, args);
	va_end(args);
	if (m->line[where] == (size_t)FROM_OPTION)
		die(BAD_SETTING, "--%s: %s", measure_words[where].word, said);
	defs_refuse(m->defs, m->line[where] ? m->line[where] : m->line[W_MEASURE], "%s", said);
}

const struct measure *measures_find(const struct measures *ms, str name)
{
	for (size_t i = 0; i < ms->n; i++)
		if (same(ms->all[i].name, name))
			return &ms->all[i];
	return NULL;
}

static enum measure_word word_of(const struct defs *defs, const struct def *line)
{
	str        known[WORDS_OF_MEASURE];
	struct buf near = {0};

	for (size_t i = 0; i < WORDS_OF_MEASURE; i++) {
		known[i] = str_of(measure_words[i].word);
		if (same(line->word, known[i]))
			return (enum measure_word)i;
	}
	defs_suggest(&near, line->word, known, WORDS_OF_MEASURE);
	defs_refuse(defs, line->line, "'%.*s' is not a word of a measure: %s", FMT(line->word),
	            buf_ended(&near));
}

/* --- one measure ------------------------------------------------------------------------------------------ */

static void read_line(struct measure_reading *r, enum measure_word word, const struct def *line,
                      struct measure_row row)
{
	size_t before = r->m->line[word];

	r->word = word;
	r->line = line->line;
	if (before && !measure_words[word].many)
		defs_refuse(r->defs, line->line, "'%s' is said twice: first at line %zu",
		            measure_words[word].word, before);
	r->m->line[word] = line->line;
	measure_line(r, measure_fill(r, line->rest, row));
}

/* --by and --per stand in place of the measure's own lines. */
static void read_option(struct measure_reading *r, enum measure_word word, str rest)
{
	if (rest.n == 0 || (word == W_PER && r->m->shape == EVENTS))
		return;
	r->word = word;
	r->m->line[word] = (size_t)FROM_OPTION;
	if (!measure_words[word].read(r, rest, NULL))
		measure_refuse(r->m, word, "cannot be read: write %s", measure_words[word].written);
}

static void refuse_second(const struct measures *ms, const struct measure *m)
{
	const struct measure *first = measures_find(ms, m->name);

	if (first != m)
		measure_refuse(m, W_MEASURE, "'%.*s' is already %s:%zu", FMT(m->name), defs_name(first->defs),
		               first->line[W_MEASURE]);
}

static void read_measure(struct measures *ms, const struct stanza *s, struct measure_row row,
                         const struct measures_asked *asked)
{
	struct measure_reading r = { .ms = ms, .defs = s->defs };

	ms->all = arena_more(ms->memory, ms->all, ms->n, sizeof *ms->all);
	r.m = &ms->all[ms->n++];
	*r.m = (struct measure){
		.defs = s->defs, .scale = 1, .near = NAN, .withhold = NAN, .enough = ms->council->enough, .hide = ms->council->hide,
	};
	for (size_t i = 0; i < s->n; i++)
		read_line(&r, s->word[i], &s->line[i], row);
	read_option(&r, W_BY, asked->by);
	read_option(&r, W_PER, asked->per);
	measure_settle(ms, r.m, s->by_hand);
	refuse_second(ms, r.m);
}

/* --- `each row of` ---------------------------------------------------------------------------------------- */

static const struct lookup *each_lookup(const struct measures *ms, const struct stanza *s,
                                        const struct def *line)
{
	str         rest = line->rest, name;
	struct buf  near = {0};
	const str  *names;

	if (!form_word(&rest, "row") || !form_word(&rest, "of") || !cut_word(&rest, &name) || !form_end(rest))
		defs_refuse(s->defs, line->line, "'each' cannot be read: write each %s",
		            measure_words[W_EACH].written);
	const struct lookup *l = lookup_read(ms->lookups, name, ms->memory);
	if (l)
		return l;
	size_t n = lookup_names(ms->lookups, &names, ms->memory);
	defs_suggest(&near, name, names, n);
	defs_refuse(s->defs, line->line, "there is no lookup '%.*s': %s", FMT(name), buf_ended(&near));
}

static void read_stanza(struct measures *ms, const struct stanza *s, const struct measures_asked *asked)
{
	const struct lookup *l = NULL;

	for (size_t i = 0; i < s->n && !l; i++)
		if (s->word[i] == W_EACH)
			l = each_lookup(ms, s, &s->line[i]);
	if (!l)
		read_measure(ms, s, (struct measure_row){0}, asked);
	for (size_t i = 0; l && i < l->rows; i++)
		read_measure(ms, s, (struct measure_row){ l, i }, asked);
}

/* --- files ------------------------------------------------------------------------------------------------ */

static void read_defs(struct measures *ms, struct defs *defs, bool by_hand, const struct measures_asked *asked)
{
	struct stanza s = { .defs = defs, .by_hand = by_hand };
	struct def    line;

	ms->file = arena_more(ms->memory, ms->file, ms->files, sizeof *ms->file);
	ms->file[ms->files++] = defs;
	while (defs_next(defs, &line)) {
		enum measure_word word = word_of(defs, &line);
		if (word == W_MEASURE && s.n && !by_hand) {
			read_stanza(ms, &s, asked);
			s = (struct stanza){ .defs = defs };
		}
		if (s.n == 0 && word != W_MEASURE && !by_hand)
			defs_refuse(defs, line.line,
			            "a stanza begins with 'measure' and its name, not with '%.*s'",
			            FMT(line.word));
		s.line = arena_more(ms->memory, s.line, s.n, sizeof *s.line);
		s.word = arena_more(ms->memory, s.word, s.n, sizeof *s.word);
		s.line[s.n] = line;
		s.word[s.n++] = word;
	}
	if (s.n)
		read_stanza(ms, &s, asked);
}

static int by_bytes(const void *a, const void *b)
{
	return str_order(*(const str *)a, *(const str *)b);
}

static void read_folder(struct measures *ms, const char *path, DIR *folder, const struct measures_asked *asked)
{
	str           *name = NULL;
	size_t         n = 0;
	struct dirent *e;

	while ((e = readdir(folder))) {
		if (*e->d_name == '.' || !ends_with(str_of(e->d_name), STR(".measure")))
			continue;
		struct buf whole = {0};
		buf_addf(&whole, "%s%s%s", path, ends_with(str_of(path), STR("/")) ? "" : "/", e->d_name);
		name = arena_more(ms->memory, name, n, sizeof *name);
		name[n++] = arena_keep(ms->memory, buf_str(&whole));
		buf_free(&whole);
	}
	closedir(folder);
	if (n == 0)
		die(NO_INPUT, "%s: no *.measure in this folder", path);
	qsort(name, n, sizeof *name, by_bytes);
	for (size_t i = 0; i < n; i++)
		read_defs(ms, defs_open(name[i].p, ms->memory), false, asked);
}

struct measures measures_read(const struct measures_asked *asked, struct arena *memory)
{
	struct measures ms = {
		.whole = asked->paths > 0,
		.council = asked->council,
		.lookups = asked->lookups,
		.memory = memory,
	};

	for (size_t i = 0; i < asked->paths; i++) {
		struct stat is;
		DIR *folder =
		        stat(asked->path[i], &is) == 0 && S_ISDIR(is.st_mode) ? opendir(asked->path[i]) : NULL;
		if (folder) {
			read_folder(&ms, asked->path[i], folder, asked);
			continue;
		}
		ms.whole = false;
		read_defs(&ms, defs_open(asked->path[i], memory), false, asked);
	}
	if (asked->stanza.n)
		read_defs(&ms, defs_of("-e", asked->stanza, memory), true, asked);
	return ms;
}

void measures_free(struct measures *ms)
{
	for (size_t i = 0; i < ms->files; i++)
		defs_close(ms->file[i]);
	*ms = (struct measures){0};
}
