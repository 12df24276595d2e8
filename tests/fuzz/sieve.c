/* sieve: the quick way with cells (sieve_quick.c), in chunks of any size, against asking every cell anew, all at once: the same
 * stream, the same rejects, the same counts.  A definition, a line `====`, a CSV whose rows come twice, so that what was learnt
 * is used.  The first byte says in chunks of how many bytes they come. */
#include "fuzz.h"
#include "sieve.h"

static bool   asks;                             /* every cell */
static struct counts { int64_t read, kept, repeated, rejects; uint64_t why; } counted;         /* why: a sum of all reasons by column */

static void sieve_all(struct sieve *s, struct rows *r)
{
	enum rows_got got;
	const str *field;
	size_t     n;

	while ((got = rows_next(r, &field, &n)) != NO_MORE_ROWS) {
		for (size_t i = 0; asks && i < s->run.n; i++)
			s->run.all[i].known = NULL;
		if (got == ROW)
			sieve_row(s, field, n, rows_bare(r), rows_line(r));
		else
			sieve_broken_row(s, rows_line(r), rows_why(r));
	}
}

static void ingest(void)
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
	sieve_all(&s, r);
	counted = (struct counts){ s.read, s.kept, s.repeated, s.rejects.n, 0 };
	for (size_t i = 0; i < (x->columns + 1) * REJECTS; i++)
		counted.why = counted.why * 31 + (uint64_t)s.rejects.by[i];
	rejects_close(&s.rejects);
	rejects_judge(&s.rejects, s.read);
	out_seal(s.out);
	sieve_close(&s);
	rows_close(r);
	extract_free(x);
	arena_free(&memory);
}

/* The rows twice: what follows the first line, which is all that a quote in the heading may spoil. */
static str twice(str csv)
{
	static struct buf all;
	str    rest = csv, line;

	all.n = 0;
	buf_add(&all, csv);
	if (csv.n && csv.p[csv.n - 1] != '\n')
		buf_addc(&all, '\n');
	(void)cut_at(&rest, '\n', &line);
	buf_add(&all, rest);
	return buf_str(&all);
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	static char   said[FUZZ_SAID];
	const char   *p = (const char *)data + 1, *cut = NULL;
	struct counts quick;
	size_t        quick_said;
	bool          good;

	if (n < 2 || n > 4096)
		return 0;
	for (size_t i = 0; i + 6 <= n - 1 && !cut; i++)
		cut = memcmp(p + i, "\n====\n", 6) == 0 ? p + i + 1 : NULL;
	if (!cut)
		return 0;
	fuzz_is("a.extract", (str){ p, (size_t)(cut - p) });
	fuzz_is("a.csv", twice((str){ cut + 5, (size_t)(p + (n - 1) - (cut + 5)) }));
	fuzz_is("list.csv", STR("code,label,also\nnorth,North End,N1 | first\nsouth,South,\n3,three,\n-4,minus,\n"));
	fuzz_chunk = data[0];
	asks = false;
	good = fuzz_try(ingest);
	quick = counted;
	quick_said = fuzz_said.n;
	memcpy(said, fuzz_said.p, quick_said);
	fuzz_chunk = 0;
	asks = true;
	if (fuzz_try(ingest) != good)
		abort();
	if (good && (memcmp(&quick, &counted, sizeof quick) != 0 || !same((str){ said, quick_said }, fuzz_said)))
		abort();
	return 0;
}
