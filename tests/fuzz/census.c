/* census: whatever bytes come as a return, it is read to its good end or refused with its line; every row has its cells, and nothing
 * is left behind in the parser.  The first byte chooses the table, the second in chunks of how many bytes it comes. */
#include "fuzz.h"
#include "census.h"

static const struct census_table *table;
static int64_t rows;

static void row(void *with, day reference, const str *cell)
{
	(void)with, (void)reference;
	for (size_t i = 0; i < census_width(table); i++)
		if (cell[i].n > CENSUS_CELL * 2 || (cell[i].n && (!cell[i].p || !is_utf8(cell[i]))))
			abort();
	rows++;
}

static char path[] = "fuzz/census.xml";

static void one(void)
{
	rows = 0;
	struct census_facts f = census_read(bytes_open(path), table, row, NULL);
	if (f.rows != rows)
		abort();
	census_facts_free(&f);
	if (census_reference(bytes_open(path), table->collection) != f.reference)
		abort();
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	if (n < 2)
		return 0;
	table = &census_tables[data[0] % census_tables_n];
	fuzz_chunk = data[1];
	fuzz_is("census.xml", (str){ (const char *)data + 2, n - 2 });
	bool good = fuzz_try(one);
	if (!good && (fuzz_code != BAD_DATA || strncmp(fuzz_message, "census.xml", 10) != 0))
		abort();
	return 0;
}
