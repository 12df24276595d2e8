/* defs — lines of a definition file: a word, the rest, continuations joined. */
#include "defs.h"

#include "bytes.h"

#include <stdarg.h>

struct defs {
	struct buf    name;
	struct arena *memory;
	str           rest;             /* what is still to be read */
	size_t        line;             /* of what comes next, from 1 */
	bool          semicolons;
};

static void begin(struct defs *d, str text)
{
	if (starts_with(text, STR("\xef\xbb\xbf")))
		text = (str){ text.p + 3, text.n - 3 };
	if (!is_utf8(text) || (text.n && memchr(text.p, '\0', text.n)))
		die(BAD_SETTING, "%s: is not UTF-8 text", defs_name(d));
	d->rest = text.n ? text : (str){0};
	d->line = 1;
}

/* measures/voice.measure of any longer path: what a message needs, and no folders of this machine */
static str short_name(const char *path)
{
	str    s = str_of(path);
	size_t from = s.n, slashes = 0;

	while (from && (s.p[from - 1] != '/' || ++slashes < 2))
		from--;
	return (str){ s.p + from, s.n - from };
}

struct defs *defs_open(const char *path, struct arena *memory)
{
	struct defs  *d = take(1, sizeof *d);
	struct bytes *from = bytes_open(path);
	struct buf    all = {0};
	char          block[4096];
	size_t        n;

	while ((n = bytes_read(from, block, sizeof block)) > 0)
		buf_add(&all, (str){ block, n });
	bytes_close(from);
	buf_add(&d->name, short_name(path));
	d->memory = memory;
	begin(d, arena_keep(memory, buf_str(&all)));
	buf_free(&all);
	return d;
}

struct defs *defs_of(const char *name, str text, struct arena *memory)
{
	struct defs *d = take(1, sizeof *d);

	buf_add(&d->name, str_of(name));
	d->memory = memory;
	d->semicolons = true;
	begin(d, arena_keep(memory, text));
	return d;
}

static bool blank(char c)
{
	return c == ' ' || c == '\t';
}

/* A remark begins at the # that is first on its line, or has a blank on both sides: C# keeps its mark, and #N/A is a word. */
static size_t remark_at(str line)
{
	bool first = true;

	for (size_t i = 0; i < line.n; i++) {
		bool before = i == 0 || blank(line.p[i - 1]), behind = i + 1 == line.n || blank(line.p[i + 1]);
		if (line.p[i] == '#' && (first || (before && behind)))
			return i;
		first = first && blank(line.p[i]);
	}
	return line.n;
}

/* The next line without its end, its remark and the blanks behind it. */
static bool next_line(struct defs *d, str *line)
{
	bool end;

	if (!d->rest.p)
		return false;
	size_t n = 0;
	while (n < d->rest.n && d->rest.p[n] != '\n' && !(d->semicolons && d->rest.p[n] == ';'))
		n++;
	*line = (str){ d->rest.p, n };
	end = n == d->rest.n;
	d->rest = end ? (str){0} : (str){ d->rest.p + n + 1, d->rest.n - n - 1 };
	if (line->n && line->p[line->n - 1] == '\r')
		line->n--;
	line->n = remark_at(*line);
	while (line->n && blank(line->p[line->n - 1]))
		line->n--;
	return true;
}

static bool indented(const struct defs *d)
{
	return d->rest.p && d->rest.n && blank(*d->rest.p);
}

bool defs_next(struct defs *d, struct def *def)
{
	str        line, word;
	struct buf joined = {0};

	do {
		if (!next_line(d, &line))
			return false;
		d->line++;
		if (line.n && (*line.p == ' ' || *line.p == '\t') && !d->semicolons)
			defs_refuse(d, d->line - 1, "begins with a blank but continues nothing: take the blank away");
	} while (trimmed(line).n == 0);
	def->line = d->line - 1;
	cut_word(&line, &word);
	for (size_t i = 0; i < word.n; i++)
		if (word.p[i] < 'a' || word.p[i] > 'z')
			defs_refuse(d, def->line, "'%.*s': a line begins with a word in lower-case letters", FMT(word));
	def->word = word;
	line = trimmed(line);
	if (d->semicolons || !indented(d)) {
		def->rest = line;
		return true;
	}
	buf_add(&joined, line);
	while (indented(d)) {
		if (!next_line(d, &line))
			break;
		d->line++;
		line = trimmed(line);
		if (line.n && joined.n)
			buf_addc(&joined, ' ');
		buf_add(&joined, line);
	}
	def->rest = trimmed(arena_keep(d->memory, buf_str(&joined)));
	buf_free(&joined);
	return true;
}

const char *defs_name(const struct defs *d)
{
	return buf_ended((struct buf *)&d->name);
}

void defs_close(struct defs *d)
{
	if (!d)
		return;
	buf_free(&d->name);
	free(d);
}


void defs_refuse(const struct defs *d, size_t line, const char *fmt, ...)
{
	char    message[1024];
	va_list args;

	va_start(args, fmt);
	vsnprintf(message, sizeof message, fmt, args);
	va_end(args);
	if (d->semicolons)
		die(BAD_SETTING, "%s: %s", defs_name(d), message);
	die(BAD_SETTING, "%s:%zu: %s", defs_name(d), line, message);
}

str defs_nearest(str wrong, const str *known, size_t n)
{
	size_t least = SIZE_MAX, most = wrong.n / 3;
	str    nearest = {0};

	for (size_t i = 0; i < n; i++) {
		size_t far = edit_distance(wrong, known[i]);
		if (far <= most && far < least) {
			least = far;
			nearest = known[i];
		}
	}
	return nearest;
}

void defs_suggest(struct buf *b, str wrong, const str *known, size_t n)
{
	enum { MOST = 30 };
	str nearest = defs_nearest(wrong, known, n);

	if (nearest.n) {
		buf_addf(b, "did you mean '%.*s'?", FMT(nearest));
		return;
	}
	buf_add(b, STR("there are:"));
	for (size_t i = 0; i < n && i < MOST; i++)
		buf_addf(b, " %.*s", FMT(known[i]));
	if (n > MOST)
		buf_add(b, STR(" …"));
}
