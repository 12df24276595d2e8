/* extract — the words of an *.extract file: one row says how each is read and how it is written. */
#include "extract_words.h"
#include "form.h"

typedef bool reads(struct extract_reading *r, str rest, size_t line);

#define REFUSE(...) defs_refuse(r->defs, line, __VA_ARGS__)

static bool read_name(struct extract_reading *r, str rest, size_t line)
{
	str file = str_of(r->x->file), ending = STR(".extract");

	for (size_t i = file.n; i > 0; i--)
		if (file.p[i - 1] == '/') {
			file = (str){ file.p + i, file.n - i };
			break;
		}
	if (!form_name(rest))
		return false;
	if (ends_with(file, ending) && !same((str){ file.p, file.n - ending.n }, rest))
		REFUSE("extract '%.*s': the file is called %.*s: give both one name", FMT(rest), FMT(file));
	r->x->name = arena_keep(&r->x->memory, rest);          /* NUL-ended: it names the stream */
	return true;
}

static bool read_title(struct extract_reading *r, str rest, size_t line)
{
	(void)line;
	r->x->title = rest;
	return rest.n > 0;
}

static bool read_about(struct extract_reading *r, str rest, size_t line)
{
	(void)line;
	r->x->about = rest;
	return rest.n > 0;
}

static bool read_note(struct extract_reading *r, str rest, size_t line)
{
	(void)r, (void)line;
	return rest.n > 0;
}

/* Below the inbox and nowhere else. */
static bool read_files(struct extract_reading *r, str rest, size_t line)
{
	str word, part, count = rest;

	while (cut_word(&count, &word))
		r->x->n_files++;
	r->x->files = arena_take(&r->x->memory, r->x->n_files + 1, sizeof *r->x->files);
	for (size_t i = 0; cut_word(&rest, &word); i++) {
		r->x->files[i] = word;
		while (cut_at(&word, '/', &part))
			if (part.n == 0 || same(part, STR(".")) || same(part, STR("..")))
				REFUSE("'%.*s': write the path from the inbox down, without / in front and without ..", FMT(r->x->files[i]));
	}
	return r->x->n_files > 0;
}

/* UTF-16 says so itself, by its mark. */
static bool read_encoding(struct extract_reading *r, str rest, size_t line)
{
	(void)line;
	if (same(rest, STR("windows-1252")))
		r->x->encoding = arena_keep(&r->x->memory, rest).p;
	return r->x->encoding || same(rest, STR("utf-8"));
}

static bool read_missing(struct extract_reading *r, str rest, size_t line)
{
	(void)line;
	return extract_texts(r, rest, '|', &r->x->missing, &r->x->n_missing);
}

static bool read_once(struct extract_reading *r, str rest, size_t line)
{
	str *names;

	if (!extract_texts(r, rest, ',', &names, &r->x->n_once))
		return false;
	r->x->once = arena_take(&r->x->memory, r->x->n_once, sizeof *r->x->once);
	for (size_t i = 0; i < r->x->n_once; i++)
		r->x->once[i] = extract_need_column(r, names[i], line);
	return true;
}

static bool read_when(struct extract_reading *r, str rest, size_t line)
{
	r->x->when = extract_need_column(r, rest, line);
	if (r->x->column[r->x->when].type != X_DAY && r->x->column[r->x->when].type != X_MONTH)
		REFUSE("when '%.*s': is not a column of days or months", FMT(rest));
	return true;
}

static bool read_reject(struct extract_reading *r, str rest, size_t line)
{
	double part;

	(void)line;
	if (same(rest, STR("none"))) {
		r->x->most_rejected = 0;
		return true;
	}
	if (!form_word(&rest, "at") || !form_word(&rest, "most") || !form_percent(rest, &part) || part < 0 || part > 1)
		return false;
	r->x->most_rejected = part;
	return true;
}

/* A survey of every half-year is not late after five weeks. */
static bool read_stale(struct extract_reading *r, str rest, size_t line)
{
	(void)line;
	return form_word(&rest, "warn") && form_whole(&rest, 1, &r->x->stale_warn) && form_word(&rest, "days")
	       && form_word(&rest, "refuse") && form_whole(&rest, r->x->stale_warn, &r->x->stale_refuse)
	       && form_word(&rest, "days") && rest.n == 0;
}

static bool read_optional(struct extract_reading *r, str rest, size_t line)
{
	(void)line;
	r->x->optional = true;
	return rest.n == 0;
}

/* The order of the words of a stanza does not matter: columns are read before what speaks of them, round by round. */
static const struct word { const char *word; int round; bool many; reads *read; const char *example; } words[] = {
	{ "extract",  0, false, read_name,           "extract feedback" },
	{ "title",    0, false, read_title,          "title What families told us" },
	{ "about",    0, false, read_about,          "about a sentence more" },
	{ "note",     0, true,  read_note,           "note a sentence more" },
	{ "files",    0, false, read_files,          "files feedback*.csv feedback*.csv.gz" },
	{ "encoding", 0, false, read_encoding,       "encoding windows-1252, or utf-8; UTF-16 is known by its first bytes" },
	{ "dates",    0, false, extract_read_dates,          "dates dmy | iso, of dmy iso excel mdy, each once" },
	{ "missing",  0, false, read_missing,        "missing Not applicable | N/K | #N/A" },
	{ "complete", 3, false, extract_read_complete,       "complete from 2022-11-01" },
	{ "gap",      0, true,  extract_read_gap,            "gap 2020-04 to 2020-06 why these months are unknown" },
	{ "reject",   0, false, read_reject,         "reject at most 2%, or reject none" },
	{ "stale",    0, false, read_stale,          "stale warn 200 days refuse 400 days, the smaller number first" },
	{ "optional", 0, false, read_optional,       "optional, alone: without a file there are no rows" },
	{ "column",   1, true,  extract_read_column, "column responded_on day required" },
	{ "called",   2, true,  extract_read_called, "called responded_on Date of response | Completed" },
	{ "spelt",    2, true,  extract_read_spelt,  "spelt kind initial ICPC | First conference" },
	{ "stamp",    2, false, extract_read_stamp,          "stamp return_on, or stamp return_on year ends 03-31" },
	{ "age",      2, true,  extract_read_age,            "age review_age years from dob to review" },
	{ "unpivot",  2, false, extract_read_unpivot, "unpivot item, score" },
	{ "once",     2, false, read_once,           "once response_id" },
	{ "when",     2, false, read_when,           "when responded_on" },
};

static size_t word_at(struct extract_reading *r, const struct def *d)
{
	struct buf said = {0};
	str        known[COUNT(words)];

	for (size_t i = 0; i < COUNT(words); i++)
		if (same(d->word, str_of(words[i].word)))
			return i;
	for (size_t i = 0; i < COUNT(words); i++)
		known[i] = str_of(words[i].word);
	defs_suggest(&said, d->word, known, COUNT(words));
	defs_refuse(r->defs, d->line, "'%.*s' is not a word of an extract: %s", FMT(d->word), buf_ended(&said));
}

static void read_lines(struct extract_reading *r, const struct def *line, size_t n)
{
	size_t said[COUNT(words)] = { 0 };

	if (n == 0 || !same(line[0].word, STR("extract")))
		defs_refuse(r->defs, n ? line[0].line : 1, "an extract begins with its name: extract feedback");
	for (size_t i = 0; i < n; i++) {
		size_t w = word_at(r, &line[i]);
		if (said[w] && !words[w].many)
			defs_refuse(r->defs, line[i].line, "'%s' is said twice: first at line %zu", words[w].word, said[w]);
		said[w] = line[i].line;
	}
	for (int round = 0; round < 4; round++)
		for (size_t i = 0; i < n; i++) {
			size_t w = word_at(r, &line[i]);
			if (words[w].round == round && !words[w].read(r, line[i].rest, line[i].line))
				defs_refuse(r->defs, line[i].line, "'%s': write: %s", words[w].word, words[w].example);
		}
	if (r->x->n_files == 0)
		defs_refuse(r->defs, line[0].line, "which files? write: files feedback*.csv feedback*.csv.gz");
	if (r->x->columns == 0)
		defs_refuse(r->defs, line[0].line, "has no column: write: column responded_on day required");
}

struct extract *extract_read(const char *path, const char *lookups)
{
	struct extract        *x = take(1, sizeof *x);
	struct extract_reading r = { .x = x, .lookups = lookups };
	struct def            *line = NULL, d;
	size_t                 n = 0, room = 0;

	x->stamp = x->when = x->item = x->item_value = NOWHERE;
	x->most_rejected = NAN;
	x->form[0] = FORM_ISO;
	x->form[1] = FORM_DMY;
	x->forms = 2;
	r.defs = defs_open(path, &x->memory);
	x->file = arena_keep(&x->memory, str_of(defs_name(r.defs))).p;
	while (defs_next(r.defs, &d)) {
		GROW(line, n, room);
		line[n++] = d;
	}
	read_lines(&r, line, n);
	extract_headings(&r);
	free(line);
	defs_close(r.defs);
	return x;
}

static void spellings_free(struct spellings *s)
{
	ids_free(&s->folded);
	free(s->code);
}

void extract_free(struct extract *x)
{
	if (!x)
		return;
	for (size_t i = 0; i < x->columns; i++) {
		spellings_free(&x->column[i].spelt);
		spellings_free(&x->column[i].label);
		ids_free(&x->column[i].seen);
		free(x->column[i].seen_code);
		free(x->column[i].one);
	}
	free(x->column);
	ids_free(&x->heading);
	free(x->heading_of);
	arena_free(&x->memory);
	free(x);
}

size_t extract_column(const struct extract *x, str name)
{
	for (size_t i = 0; i < x->columns; i++)
		if (same(x->column[i].name, name))
			return i;
	return NOWHERE;
}
