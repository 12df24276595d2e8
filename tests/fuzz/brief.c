/* brief: cells of at most three bytes as numbers: each its own, never 0, and what is learnt of one is known of that one alone —
 * or, where there was no room, of none.  The input is cells between commas; each is learnt with what its place says. */
#include "fuzz.h"
#include "brief.h"

static str input;

static void one(void)
{
	enum { MANY = 400 };
	struct brief_known known = {0};
	struct { str cell; uint8_t is; } seen[MANY];
	size_t n = 0, at;
	str    rest = input, cell;

	while (n < MANY && cut_at(&rest, ',', &cell) && cell.p) {
		if (cell.n > BRIEF)
			cell.n = BRIEF;
		for (at = 0; at < n && !same(seen[at].cell, cell); at++)
			if (brief_of(seen[at].cell) == brief_of(cell))
				abort();
		if (brief_of(cell) == 0 || (at == n && brief_is(&known, brief_of(cell))))
			abort();
		seen[at].cell = cell;
		seen[at].is = (uint8_t)(1 + (size_t)(cell.p - input.p) % 251);
		n += at == n;
		brief_learn(&known, brief_of(cell), seen[at].is);
		for (size_t i = 0; i < n; i++) {
			uint8_t is = brief_is(&known, brief_of(seen[i].cell));

			if ((is && is != seen[i].is) || (n <= BRIEF_PROBES && !is))
				abort();
		}
		if (!rest.p || !rest.n)
			break;
	}
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	input = (str){ (const char *)data, n };
	if (!fuzz_try(one))
		abort();
	return 0;
}
