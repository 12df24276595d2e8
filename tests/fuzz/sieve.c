/* sieve: the quick way with cells (sieve_quick.c), in chunks of any size, against asking every cell anew, all at once: the same
 * stream, the same rejects, the same counts.  The rows come twice, so that what was learnt is used. */
#include "ingest.h"

static bool   asks;                             /* every cell */
static struct counts { int64_t read, kept, repeated, rejects; uint64_t why; } counted;         /* why: a sum of all reasons by column */

static void ask_anew(struct sieve *s)
{
	for (size_t i = 0; asks && i < s->run.n; i++)
		s->run.all[i].known = NULL;
}

static void count(const struct sieve *s)
{
	counted = (struct counts){ s->read, s->kept, s->repeated, s->rejects.n, 0 };
	for (size_t i = 0; i < (s->x->columns + 1) * REJECTS; i++)
		counted.why = counted.why * 31 + (uint64_t)s->rejects.by[i];
}

static void ingest(void)
{
	ingest_all(&(struct ingest_asked){ ask_anew, count });
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
	struct counts quick;
	size_t        quick_said;
	bool          good;
	str           csv;

	if (n > 4096 || !ingest_input(data, n, &csv))
		return 0;
	fuzz_is("a.csv", twice(csv));
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
