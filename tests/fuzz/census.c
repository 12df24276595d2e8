/* census: whatever bytes come as a return, it is read to its good end or refused with its line; every row has its cells, and nothing
 * is left behind in the parser.  The first byte chooses the table, the second in chunks of how many bytes it comes. */
#include "fuzz.h"
#include "census.h"

#include <libxml/parser.h>

/* What libxml2 takes, chained, so that a survived death lets go of it as well. */
struct block { struct block *next, *before; size_t n; size_t pad; };
static struct block all = { &all, &all, 0, 0 };

static void *hold(size_t n)
{
	struct block *b = __real_malloc(sizeof *b + n);

	if (!b)
		return NULL;
	*b = (struct block){ all.next, &all, n, 0 };
	b->next->before = b;
	all.next = b;
	return b + 1;
}

static void drop(void *p)
{
	if (!p)
		return;
	struct block *b = (struct block *)p - 1;
	if (b->next->before == b) {
		b->next->before = b->before;
		b->before->next = b->next;
	}
	__real_free(b);
}

static void *hold_more(void *old, size_t n)
{
	void *p = hold(n);

	if (p && old) {
		size_t had = ((struct block *)old - 1)->n;
		memcpy(p, old, had < n ? had : n);
		drop(old);
	}
	return p;
}

static char *hold_text(const char *s)
{
	size_t n = strlen(s) + 1;
	char  *p = hold(n);

	if (p)
		memcpy(p, s, n);
	return p;
}

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
	static bool set;

	if (!set) {
		if (xmlMemSetup(drop, hold, hold_more, hold_text) != 0)
			abort();
		xmlInitParser();
		xmlFreeDoc(xmlReadMemory("<a/>", 4, NULL, NULL, 0));
		all.next = all.before = &all;           /* the library's own: for good */
		set = true;
	}
	if (n < 2)
		return 0;
	table = &census_tables[data[0] % census_tables_n];
	fuzz_chunk = data[1];
	fuzz_is("census.xml", (str){ (const char *)data + 2, n - 2 });
	bool good = fuzz_try(one);
	if (!good && (fuzz_code != BAD_DATA || strncmp(fuzz_message, "census.xml", 10) != 0))
		abort();
	xmlResetLastError();                            /* its words are on the chain too */
	if (good && all.next != &all)
		abort();                                /* the parser kept something */
	while (all.next != &all)
		drop(all.next + 1);
	return 0;
}
