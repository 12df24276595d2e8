/* defs: whatever bytes come, lines of a word and a rest are read, or refused with a line; their parts are what they claim to be.
 * The first byte says in chunks of how many bytes the file comes; its lowest bit 1: from memory, as measure -e. */
#include "defs.h"
#include "fuzz.h"

static str  input;
static bool from_memory;

static void one(void)
{
	struct arena memory = {0};
	struct defs *d = from_memory ? defs_of("-e", input, &memory) : defs_open("fuzz/a.measure", &memory);
	struct def   line;
	struct buf   said = {0};
	str          known[3] = { STR("measure"), STR("shape"), {0} };
	size_t       last = 0;

	while (defs_next(d, &line)) {
		if (line.word.n == 0 || line.line < last || line.line == 0 || !same(line.rest, trimmed(line.rest)))
			abort();
		for (size_t i = 0; i < line.word.n; i++)
			if (line.word.p[i] < 'a' || line.word.p[i] > 'z')
				abort();
		if (line.rest.n && (memchr(line.rest.p, '\n', line.rest.n) || memchr(line.rest.p, '\0', line.rest.n) || !is_utf8(line.rest)))
			abort();
		last = line.line;
		said.n = 0;
		known[2] = line.rest;
		defs_suggest(&said, line.word, known, COUNT(known));
		if (said.n == 0)
			abort();
	}
	buf_free(&said);
	defs_close(d);
	arena_free(&memory);
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	if (n == 0)
		return 0;
	fuzz_chunk = data[0] >> 1;
	from_memory = data[0] & 1;
	input = (str){ (const char *)data + 1, n - 1 };
	fuzz_is("a.measure", input);
	if (!fuzz_try(one) && fuzz_code != BAD_SETTING && fuzz_code != BAD_DATA)        /* BAD_DATA: a gzip that is cut */
		abort();
	return 0;
}
