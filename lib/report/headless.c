/* headless — the columns that no heading of a file feeds, and which heading might have been theirs. */
#include "headless.h"

#include "extract_words.h"
#include "source.h"

enum { LONGEST_NAMED = 40 };

void headless_open(struct headless *h, const struct extract *x)
{
	*h = (struct headless){ .x = x };
	h->missing = take(x->columns, sizeof *h->missing);
	h->ever = take(x->columns, sizeof *h->ever);
	h->told = take(x->columns, sizeof *h->told);
}

void headless_close(struct headless *h)
{
	buf_free(&h->newest_name);
	free(h->missing);
	free(h->ever);
	free(h->told);
}

static void say_near(struct headless *h, size_t column, const char *shown, const str *heading, size_t n)
{
	const struct extract_column *c = &h->x->column[column];

	for (size_t i = 0; i < n && !h->told[column]; i++)
		if (extract_is_near(h->x, c, heading[i])) {
			str near = trimmed(heading[i]);
			h->told[column] = true;
			warn("%.*s: %s: no heading for '%.*s', all missing: is it '%.*s%s'? then say so: called %.*s …", FMT(h->x->name), shown,
			     FMT(c->name), near.n < LONGEST_NAMED ? (int)near.n : LONGEST_NAMED, near.p, near.n < LONGEST_NAMED ? "" : "…",
			     FMT(c->name));
		}
}

/* By stamp, else by name, as `once` has it. */
static bool is_newer(const struct inbox_file *f, const struct inbox_file *than)
{
	return !than || f->stamp > than->stamp || (f->stamp == than->stamp && str_order(f->name, than->name) > 0);
}

void headless_file(struct headless *h, const struct inbox_file *f, const char *shown, const str *heading, size_t n, const size_t *place)
{
	bool newer = is_newer(f, h->newest);

	if (h->x->plain)
		return;
	if (newer) {
		h->newest = f;
		h->newest_name.n = 0;
		buf_add(&h->newest_name, str_of(shown));
	}
	for (size_t i = 0; i < h->x->columns; i++) {
		bool here = place[i] != NOWHERE || !extract_has_heading(h->x, i) || h->x->column[i].type == X_DROP;
		h->ever[i] |= here;
		if (newer)
			h->missing[i] = !here;
		if (!here && !h->told[i])
			say_near(h, i, shown, heading, n);
	}
}

void headless_say(struct headless *h, struct buf *line)
{
	struct buf gone = {0};
	size_t     n = 0;

	for (size_t i = 0; i < h->x->columns; i++) {
		if (!h->missing[i])
			continue;
		buf_addf(line, "%s%.*s", n++ ? "+" : " without=", FMT(h->x->column[i].name));
		if (h->ever[i] && !h->told[i])
			buf_addf(&gone, "%s'%.*s'", gone.n ? ", " : "", FMT(h->x->column[i].name));
	}
	if (gone.n)
		warn("%.*s: %s: no heading for %s, which older files have: all missing in it; was it renamed? then say: called",
		     FMT(h->x->name), buf_ended(&h->newest_name), buf_ended(&gone));
	buf_free(&gone);
}

static void check_file(struct headless *h, const struct inbox_file *f, size_t *place)
{
	struct buf    left = {0};
	struct source s = source_open(f, h->x->name.p, h->x->encoding, NULL);

	extract_bind(h->x, source_name(&s), s.heading, s.n, place, &left);
	if (left.n)
		printf("%.*s: %s: left behind: %s\n", FMT(h->x->name), source_name(&s), buf_ended(&left));
	headless_file(h, f, source_name(&s), s.heading, s.n, place);
	source_close(&s);
	buf_free(&left);
}

void headless_check(const struct extract *x, const struct inbox *files)
{
	size_t         *place = take(x->columns, sizeof *place);
	struct headless h;
	struct buf      without = {0};

	headless_open(&h, x);
	for (size_t i = 0; i < files->n; i++)
		check_file(&h, &files->all[i], place);
	headless_say(&h, &without);
	if (without.n)
		printf("%.*s: the newest file has no heading for: %s\n", FMT(x->name), buf_ended(&without) + strlen(" without="));
	if (files->n == 0)
		printf("%.*s: no file in the inbox yet\n", FMT(x->name));
	if (fflush(stdout) != 0)
		die(BAD_IO, "writing to standard output");
	buf_free(&without);
	headless_close(&h);
	free(place);
}
