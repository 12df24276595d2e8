/* ingest.h — what `ingest` does with a definition and a CSV, down to the sealed stream, for the fuzzers of it.
 * An input is a byte that says in chunks of how many bytes they come, the definition, a line `====`, the CSV. */
#ifndef INGEST_H
#define INGEST_H
#include "fuzz.h"
#include "sieve.h"

struct ingest_asked {
	void (*before)(struct sieve *s);                /* each row; NULL: nothing */
	void (*after)(const struct sieve *s);           /* all of them, before the rejects are judged */
};

static void ingest_rows(struct sieve *s, struct rows *r, const struct ingest_asked *asked)
{
	enum rows_got got;
	const str *field;
	size_t     n;

	while ((got = rows_next(r, &field, &n)) != NO_MORE_ROWS) {
		if (asked->before)
			asked->before(s);
		if (got == ROW)
			sieve_row(s, field, n, rows_bare(r), rows_line(r));
		else
			sieve_broken_row(s, rows_line(r), rows_why(r));
	}
}

static void ingest_all(const struct ingest_asked *asked)
{
	struct extract *x = extract_read("fuzz/a.extract", "fuzz");
	struct rows    *r = rows_open(bytes_open("fuzz/a.csv"));
	struct sieve    s = { .wants_cells = true };
	const str      *field;
	size_t          n;
	str            *heading;
	struct arena    memory = {0};

	if (rows_next(r, &field, &n) != ROW)
		die(BAD_DATA, "no headings");
	heading = arena_take(&memory, n + 1, sizeof *heading);
	for (size_t i = 0; i < n; i++)
		heading[i] = arena_keep(&memory, field[i]);
	sieve_open(&s, x, out_open("-", x->name.p, NULL));
	rejects_open(&s.rejects, x, NULL);
	sieve_file(&s, STR("a.csv"), 20000, "a.csv", heading, n);
	ingest_rows(&s, r, asked);
	asked->after(&s);
	rejects_close(&s.rejects);
	rejects_judge(&s.rejects, s.read);
	out_seal(s.out);
	sieve_close(&s);
	rows_close(r);
	extract_free(x);
	arena_free(&memory);
}

/* The definition and a list of codes are files from now on; the CSV is the caller's to make one.  False: not both are there. */
static bool ingest_input(const unsigned char *data, size_t n, str *csv)
{
	str    whole, mark = STR("\n====\n");
	size_t at = 0;

	if (n < 2)
		return false;
	whole = (str){ (const char *)data + 1, n - 1 };
	while (at + mark.n < whole.n && memcmp(whole.p + at, mark.p, mark.n) != 0)
		at++;
	if (at + mark.n >= whole.n)
		return false;
	fuzz_chunk = data[0];
	fuzz_is("a.extract", (str){ whole.p, at + 1 });
	fuzz_is("list.csv", STR("code,label,also\nnorth,North End,N1 | first\nsouth,South,\n3,three,\n-4,minus,\n"));
	*csv = (str){ whole.p + at + mark.n, whole.n - at - mark.n };
	return true;
}
#endif
