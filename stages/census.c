/* census — a statutory return in XML as one of its flat tables, for ingest. */
#include "census.h"
#include "digest.h"
#include "inbox.h"
#include "stage.h"
#include "stream.h"

static str  table_name, inbox_dir;
static bool list;

static const struct opt options[] = {
	{ 't', "table", "NAME", WORD, { .word = &table_name }, "which of its tables: cin-details" },
	{ 0, "inbox", "DIR", WORD, { .word = &inbox_dir }, "where the returns lie, such as cin-2026/census.xml" },
	{ 0, "list", NULL, FLAG, { .flag = &list }, "the tables, and their columns" },
};

static const struct stage stage = {
	.name       = "census",
	.does       = "a statutory return in XML as one of its flat tables",
	.usage      = "--table NAME [--inbox DIR | XML...] | --list",
	.opt        = options,
	.opts       = COUNT(options),
	.last_words = EMITS,
};

static int list_tables(void)
{
	before_dying(NULL);             /* what it prints is for people, and no stream */
	for (size_t i = 0; i < census_tables_n; i++) {
		const struct census_table *t = &census_tables[i];
		printf("%s\t", t->name);
		for (size_t k = 0; k < census_width(t); k++)
			printf("%s%s", k ? "," : "", t->column[k].name);
		putchar('\n');
	}
	if (fflush(stdout) != 0)
		die(BAD_IO, "writing to standard output");
	return DONE;
}

static const struct census_table *asked_table(void)
{
	struct buf known = {0};
	const struct census_table *t = census_table(table_name);

	if (t)
		return t;
	for (size_t i = 0; i < census_tables_n; i++)
		buf_addf(&known, " %s", census_tables[i].name);
	die(BAD_USE, "--table: there is no table '%.*s': there are%s", FMT(table_name), buf_ended(&known));
}

/* --- which files, the newest return first: with `once` the newest wins ----------------------------------------- */

static int newest_first(const void *a, const void *b)
{
	const struct inbox_file *one = a, *other = b;

	if (one->stamp != other->stamp)
		return one->stamp < other->stamp ? 1 : -1;
	return str_order(one->name, other->name);
}

static void find_files(struct inbox *files, const struct census_table *t, char **operands)
{
	static char  dash[] = "-";
	char *const  standard_input[] = { dash, NULL };
	bool         cin = strcmp(t->collection, "CIN") == 0;
	str          globs[] = { cin ? STR("cin*/*.xml") : STR("csww*/*.xml"), cin ? STR("cin*/*.xml.gz") : STR("csww*/*.xml.gz") };
	struct extract x = { .name = str_of(t->name), .files = globs, .n_files = COUNT(globs), .stamp = NOWHERE, .when = NOWHERE };
	struct buf   dir = {0};

	if (inbox_dir.n && *operands)
		die(BAD_USE, "files, or --inbox: not both");
	buf_add(&dir, inbox_dir);
	if (inbox_dir.n)
		inbox_find(files, &x, buf_ended(&dir));
	else
		inbox_named(files, &x, *operands ? operands : standard_input);
	if (files->n == 0)
		inbox_none(&x);
	buf_free(&dir);
	for (size_t i = 0; i < files->n && files->n > 1; i++) {
		if (same(files->all[i].path, STR("-")))
			die(BAD_USE, "standard input can be read only once: give it alone, or save it as a file");
		files->all[i].stamp = census_reference(bytes_open(files->all[i].path.p), t->collection);
	}
	if (files->n > 1)
		qsort(files->all, files->n, sizeof *files->all, newest_first);
}

/* --- rows ------------------------------------------------------------------------------------------------------ */

struct writing { struct out *out; size_t width; struct digest *digest; day oldest; bool begun; };

/* From which day on the rows are whole is known by the oldest return: ingest wants to hear it before the first row. */
static void begin(struct writing *w, day reference)
{
	char text[DAY_ROOM];

	if (w->begun)
		return;
	out_note(w->out, "returns", (str){ text, write_day(text, w->oldest < reference ? w->oldest : reference) });
	out_as_at(w->out, reference);           /* the first is the newest */
	w->begun = true;
}

static void write_row(void *with, day reference, const str *cell)
{
	struct writing *w = with;

	begin(w, reference);
	for (size_t i = 0; i < w->width; i++)
		out_str(w->out, cell[i]);
	out_row(w->out);
}

static void seen(void *digest, str raw)
{
	digest_add(digest, raw);
}

/* What was there and is in no table is said, and so are rows that the layout does not allow. */
static void add_count(struct writing *w, const struct census_table *t, const struct census_facts *f, size_t i)
{
	struct buf line = {0};
	char       sha256[65];

	digest_hex(w->digest, sha256);
	buf_addf(&line, "%s.xml%s", t->name, i ? "-" : "");
	if (i)
		buf_addf(&line, "%zu", i + 1);
	buf_addf(&line, " read=%lld kept=%lld rejected=0 repeated=0 objected=0 sha256=%s", (long long)f->rows, (long long)f->rows, sha256);
	out_count(w->out, buf_str(&line));
	if (f->unknown.n)
		warn("%s: elements that no table reads: %.*s", t->name, FMT(buf_str(&f->unknown)));
	if (f->twice || f->stray)
		warn("%s: %lld elements twice in one row (the first is kept), %lld pieces of text between elements (left out)", t->name,
		     (long long)f->twice, (long long)f->stray);
	buf_free(&line);
}

int main(int argc, char **argv)
{
	int           first = stage_begin(&stage, argc, argv);
	struct inbox  files = {0};
	struct writing w = { .oldest = INT32_MAX };

	if (list)
		return list_tables();
	if (!table_name.n)
		die(BAD_USE, "say --table NAME: which table of the return; --list shows them");
	const struct census_table *t = asked_table();
	find_files(&files, t, argv + first);
	w.width = census_width(t);
	w.out = out_open("-", t->name, NULL);
	out_by(w.out, t->name);
	for (size_t i = 0; i < w.width; i++)
		out_column(w.out, t->column[i].name, TEXT, "");
	if (files.n > 1)
		w.oldest = files.all[files.n - 1].stamp;
	for (size_t i = 0; i < files.n; i++) {
		struct bytes *from = bytes_open(files.all[i].path.p);
		w.digest = digest_new();
		bytes_watch(from, seen, w.digest);
		struct census_facts f = census_read(from, t, write_row, &w);
		add_count(&w, t, &f, i);
		begin(&w, f.reference);
		census_facts_free(&f);
	}
	out_seal(w.out);
	inbox_free(&files);
	return DONE;
}
