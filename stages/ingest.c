/* ingest — CSV as the world writes it into a sealed, typed stream: nothing is guessed, nothing is lost uncounted. */
#include "council.h"
#include "form.h"
#include "headless.h"
#include "kin.h"
#include "promises.h"
#include "sieve.h"
#include "source.h"
#include "stale.h"

static str  extract_path, council_path, lookups = { "lookups", 7 }, inbox_dir = { ".", 1 }, rejects_path, cells_path;
static day  as_at = INT32_MIN;
static bool no_rows, absent, check_only;

static const struct opt options[] = {
	{ 'x', "extract", "FILE", WORD, { .word = &extract_path }, "what the export looks like: extracts/feedback.extract" },
	{ 'c', "council", "FILE", WORD, { .word = &council_path }, "council.conf: whose rows are left out" },
	{ 'l', "lookups", "DIR", WORD, { .word = &lookups }, "where the lists of codes are (lookups)" },
	{ 0, "inbox", "DIR", WORD, { .word = &inbox_dir }, "where the files of the extract lie (.)" },
	{ 0, "as-at", "DATE", DATE, { .date = &as_at }, "the day the rows speak of (the newest stamp)" },
	{ 0, "rejects", "FILE", WORD, { .word = &rejects_path }, "the rows left out: file, line, column, reason" },
	{ 0, "cells", "FILE", WORD, { .word = &cells_path }, "how full every column is, month by month" },
	{ 0, "no-rows", NULL, FLAG, { .flag = &no_rows }, "only the header: no file is read" },
	{ 0, "absent", NULL, FLAG, { .flag = &absent }, "the header, and that there is no such extract: nothing is known of any day" },
	{ 0, "sealed", NULL, FLAG, { .flag = &in_rules.sealed }, "one sealed stream, such as census writes: a day in it takes the place of the path's" },
	{ 0, "check", NULL, FLAG, { .flag = &check_only }, "read the definition and the headings, no rows" },
};

static const struct stage stage = {
	.name       = "ingest",
	.does       = "CSV as the world writes it, into a typed stream",
	.usage      = "[-x EXTRACT] [--inbox DIR] [--as-at DATE] [--rejects FILE] [--cells FILE] [CSV...]",
	.opt        = options,
	.opts       = COUNT(options),
	.last_words = EMITS,
};

/* feedback of feedback.csv and of feedback.csv.gz: the kind of a stream without a definition. */
static struct extract *plain_extract(const struct source *s, struct buf *name)
{
	str stem = str_of(rows_name(s->rows)), first = {0};

	cut_at(&stem, '.', &first);
	if (!form_name(first) || same(first, STR("stdin")))
		first = STR("rows");
	buf_add(name, first);
	return extract_plain(buf_ended(name), s->heading, s->n, rows_name(s->rows));
}

static struct out *begin(const struct extract *x, const struct inbox *files, struct in *from, struct buf *by)
{
	struct out *out = out_open("-", x->name.p, from);

	if (as_at == INT32_MIN && files->stamped && files->n)
		as_at = files->newest;
	if (as_at != INT32_MIN)
		out_as_at(out, as_at);
	if (!x->plain)
		buf_addf(by, "%.*s.extract", FMT(x->name));
	out_by(out, buf_ended(by));
	promises_write(out, x, absent || (x->optional && files->n == 0 && !no_rows), files->n ? source_oldest(from, files) : INT32_MAX);
	return out;
}

static void add_count(const struct sieve *s, struct headless *headless, const char *sha256)
{
	struct buf line = {0};

	buf_addf(&line, "%.*s read=%lld kept=%lld rejected=%lld repeated=%lld objected=%lld sha256=%s", FMT(s->x->name),
	         (long long)s->read, (long long)s->kept, (long long)s->rejects.n, (long long)s->repeated, (long long)s->objected, sha256);
	if (s->read != s->kept + s->rejects.n + s->repeated + s->objected)
		die(BUG, "%s: the rows do not add up", buf_ended(&line));
	headless_say(headless, &line);
	unread_say(&s->unread, s->kept, &line);
	out_count(s->out, buf_str(&line));
	buf_free(&line);
}

static void read_rows(struct sieve *sieve, const struct source *from)
{
	struct rows  *rows = from->rows;
	enum rows_got got;
	const str    *field;
	size_t        n;

	while (from->in && in_next(from->in, &field))
		sieve_row(sieve, field, from->n, in_bare(from->in), in_line(from->in));
	if (from->in)
		return;
	while ((got = rows_next(rows, &field, &n)) != NO_MORE_ROWS)
		if (got == ROW)
			sieve_row(sieve, field, n, rows_bare(rows), rows_line(rows));
		else
			sieve_broken_row(sieve, rows_line(rows), rows_why(rows));
}

/* `first` is open already when there is no definition: its headings are the columns. */
static void read_files(struct sieve *s, struct headless *headless, const struct inbox *files, struct source first, struct digest *digest)
{
	for (size_t i = 0; i < files->n; i++) {
		const struct inbox_file *f = &files->all[i];
		struct source            from = i == 0 && (first.rows || first.in) ? first : source_open(f, s->x->name.p, s->x->encoding, digest);

		kin_check(s->x, extract_path.p, lookups.p, source_name(&from), from.heading, from.n);
		sieve_file(s, f->name, f->stamp, source_name(&from), from.heading, from.n);
		headless_file(headless, f, source_name(&from), from.heading, from.n, s->place);
		read_rows(s, &from);
		if (!from.in)           /* what is sealed has words for our own end */
			source_close(&from);
	}
}

static void ingest(struct extract *x, const struct inbox *files, struct source first, struct digest *digest)
{
	struct sieve    s = {0};
	struct headless headless;
	struct buf      by = {0};
	char            sha256[65];
	const struct council *council = council_path.n && !no_rows ? council_read(council_path.p, &x->memory) : NULL;

	sieve_open(&s, x, begin(x, files, first.in, &by));
	rejects_open(&s.rejects, x, rejects_path.n ? rejects_path.p : NULL);
	s.wants_cells = cells_path.n > 0;
	if (council)
		objections_read(&s.objections, council->objections, council_path, x, extract_path.p);
	headless_open(&headless, x);
	read_files(&s, &headless, files, first, digest);
	rejects_close(&s.rejects);
	if (s.wants_cells)
		cells_write(&s.cells, cells_path.p, buf_ended(&by), as_at != INT32_MIN, as_at);
	rejects_judge(&s.rejects, s.read);
	if (council)
		stale_judge(x, council, files->stamped ? files->newest : s.newest, as_at);
	source_digest(&first, files, digest, sha256);
	if (!absent)                            /* no source was read */
		add_count(&s, &headless, sha256);
	out_seal(s.out);
	source_close(&(struct source){ .in = first.in, .kept = first.kept });
	headless_close(&headless);
	sieve_close(&s);
	buf_free(&by);
}

static void find_files(struct inbox *files, const struct extract *x, char **operands)
{
	static const struct extract nothing = { .stamp = NOWHERE, .when = NOWHERE };
	static char                 dash[] = "-";
	char *const                 standard_input[] = { dash, NULL };

	if (no_rows || absent)
		return;
	if (!x)
		inbox_named(files, &nothing, *operands ? operands : standard_input);
	else if (*operands || in_rules.sealed)
		inbox_named(files, x, *operands ? operands : standard_input);
	else
		inbox_find(files, x, inbox_dir.p);
	if (files->n == 0 && !check_only && !(x && x->optional))
		inbox_none(x);
}

int main(int argc, char **argv)
{
	int             first = stage_begin(&stage, argc, argv);
	struct inbox    files = {0};
	struct source   source = {0};
	struct buf      name = {0};
	struct digest  *digest = NULL;
	struct extract *x = NULL;

	if (check_only)
		before_dying(NULL);             /* what it prints is for people, and no stream */
	if (!extract_path.n && (check_only || no_rows || absent || council_path.n))
		die(BAD_USE, "--check, --no-rows, --absent and -c need a definition: -x extracts/NAME.extract");
	if (extract_path.n)
		x = extract_read(extract_path.p, lookups.p);
	find_files(&files, x, argv + first);
	if (in_rules.sealed && (!x || files.n > 1))
		die(BAD_USE, "--sealed: one stream, and a definition of it: -x extracts/NAME.extract");
	if (in_rules.sealed && !check_only && files.n)
		source = source_open(&files.all[0], x->name.p, x->encoding, NULL);
	else if (files.n == 1 && !check_only)
		digest = digest_new();          /* one file is read once; several are read again for it, in name order */
	if (!x) {
		source = source_open(&files.all[0], "", NULL, digest);
		x = plain_extract(&source, &name);
	}
	if (check_only)
		headless_check(x, &files);
	else
		ingest(x, &files, source, digest);
	extract_free(x);
	inbox_free(&files);
	buf_free(&name);
	return DONE;
}
