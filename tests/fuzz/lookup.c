/* lookup: any table of codes or populations is read or refused; each of its codes is found, and only in its row. */
#include "fuzz.h"
#include "lookup.h"

static void one(void)
{
	struct arena memory = {0};
	const struct lookup *l = lookup_read("fuzz", STR("list"), &memory);
	struct buf   folded = {0};
	const str   *codes;

	for (size_t row = 0; row < l->rows; row++)
		if (l->code != NOWHERE) {
			if (lookup_find(l, l->cell[row][l->code]) != row)
				abort();
			folded.n = 0;
			lookup_fold(&folded, l->cell[row][l->code]);
			if (folded.n && lookup_spelt(l, buf_str(&folded), OF_CODE) != row)
				abort();
		}
	if (l->code != NOWHERE && lookup_codes(l, &codes, &memory) != l->rows)
		abort();
	for (size_t c = 0; c < l->columns; c++) {
		double v = 0;
		if (lookup_column(l, l->column[c]) != c)
			abort();
		if (l->period != NOWHERE && lookup_is_number(l, c) && lookup_population(l, c, NULL, NULL, 0, 660, &v) && !isfinite(v))
			abort();
	}
	buf_free(&folded);
	arena_free(&memory);
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	if (n == 0)
		return 0;
	fuzz_chunk = data[0];
	fuzz_is("list.csv", (str){ (const char *)data + 1, n - 1 });
	if (!fuzz_try(one) && fuzz_code != BAD_SETTING && fuzz_code != BAD_DATA)
		abort();
	return 0;
}
