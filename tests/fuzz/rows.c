/* rows against libcsv alone, a byte at a time: the same fields, the same lines, the same refusals.
 * The first byte of the input says in chunks of how many bytes rows is to be fed. */
#include "fuzz.h"
#include "rows_alone.h"

static str    input;
static size_t chunk;

static void one(void)
{
	rows_agree(input, chunk);
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	if (n == 0 || n > RECORD_ROOM)
		return 0;
	input = (str){ (const char *)data + 1, n - 1 };
	chunk = data[0];
	if (!fuzz_try(one) && fuzz_code != BAD_DATA)    /* BAD_DATA: a gzip that is cut or damaged, which libcsv alone cannot know */
		abort();
	return 0;
}
