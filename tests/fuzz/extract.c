/* extract: any definition is read or refused, and any CSV read by it becomes a stream that can be read:
 * read = kept + rejected + repeated, and no cell that does not fit its column. */
#include "ingest.h"

static void add_up(const struct sieve *s)
{
	if (s->read != s->kept + s->rejects.n + s->repeated)
		abort();
}

static void ingest(void)
{
	ingest_all(&(struct ingest_asked){ .after = add_up });
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
	str         csv;

	if (n > FUZZ_SAID / 64 || !ingest_input(data, n, &csv))
		return 0;
	fuzz_is("a.csv", csv);
	if (!fuzz_try(ingest))
		return 0;
	memcpy(copy, fuzz_said.p, fuzz_said.n);
	fuzz_is("out.csv", (str){ copy, fuzz_said.n });
	if (!fuzz_try(read_back))
		abort();
	return 0;
}
