/* extract: any definition is read or refused, and any CSV read by it becomes a stream that can be read:
 * read = kept + rejected + repeated, and no cell that does not fit its column.
 * The definition, a line `====`, the CSV.  The first byte says in chunks of how many bytes they come. */
#include "fuzz.h"
#include "sieve.h"

static void sieve_all(struct sieve *s, struct rows *r)
{
	enum rows_got got;
	const str *field;
	size_t     n;

	while ((got = rows_next(r, &field, &n)) != NO_MORE_ROWS)
		if (got == ROW)
			sieve_row(s, field, n, rows_bare(r), rows_line(r));
		else
			sieve_broken_row(s, rows_line(r), rows_why(r));
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
	if (s.read != s.kept + s.rejects.n + s.repeated)
		abort();
	rejects_close(&s.rejects);
	rejects_judge(&s.rejects, s.read);
	out_seal(s.out);
	sieve_close(&s);
	rows_close(r);
	extract_free(x);
	arena_free(&memory);
}

static void fits(const struct in *in, const struct column *c, str cell)
{
	int64_t i;
	double  v;
	day     d;
	month   m;
	bool    good = c->type == INT ? read_int(cell, &i) : c->type == NUM ? read_num(cell, &v) : c->type == DAY ? read_day(cell, &d)
	             : c->type == MONTH ? read_month(cell, &m) : true;
	bool    listed = c->n_codes == 0;

	(void)in;
	for (size_t k = 0; k < c->n_codes; k++)
		listed = listed || same(c->codes[k], cell);
	if (!good || !listed)
		abort();
}

static void read_back(void)
{
	struct in *in = in_open("fuzz/out.csv");
	const struct column *c;
	const str *field;
	size_t     n = in_columns(in, &c);

	while (in_next(in, &field))
		for (size_t i = 0; i < n; i++) {
			if (field[i].n)
				fits(in, &c[i], field[i]);
			else if (c[i].required)
				abort();
		}
	in_close(in);
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	static char copy[FUZZ_SAID];
	str   whole = { (const char *)data + 1, n ? n - 1 : 0 }, mark = STR("\n====\n");
	size_t at = 0;

	if (n == 0 || n > FUZZ_SAID / 64)
		return 0;
	while (at + mark.n < whole.n && memcmp(whole.p + at, mark.p, mark.n) != 0)
		at++;
	if (at + mark.n >= whole.n)
		return 0;
	fuzz_chunk = data[0];
	fuzz_is("a.extract", (str){ whole.p, at + 1 });
	fuzz_is("a.csv", (str){ whole.p + at + mark.n, whole.n - at - mark.n });
	fuzz_is("list.csv", STR("code,label,also\nnorth,North End,N1 | first\nsouth,South,\n3,three,\n-4,minus,\n"));
	if (!fuzz_try(ingest))
		return 0;
	memcpy(copy, fuzz_said.p, fuzz_said.n);
	fuzz_is("out.csv", (str){ copy, fuzz_said.n });
	if (!fuzz_try(read_back))
		abort();
	return 0;
}
