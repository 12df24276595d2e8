/* alike and parted — many rows that say few things, and rows that come back by an id. */
#include "test.h"

#include "alike.h"
#include "parted.h"

struct thing { uint32_t many; unsigned what; };

static int by_what(const void *a, const void *b)
{
	const struct thing *x = a, *y = b;

	return (x->what > y->what) - (x->what < y->what);
}

/* 300,000 things of 5,003 kinds, in no order: each kind once, in order, and as often as it came. */
static void counted(void **state)
{
	enum { KINDS = 5003, CAME = 300000 };
	struct alike        a = { .size = sizeof(struct thing), .order = by_what };
	uint32_t           *wanted = take(KINDS, sizeof *wanted);
	const struct thing *all;

	(void)state;
	alike_settle(&a);
	assert_int_equal(a.n, 0);
	for (unsigned i = 0; i < CAME; i++) {
		struct thing t = { i % 3 + 1, (unsigned)((uint64_t)i * i % 1000003 % KINDS) };

		wanted[t.what] += t.many;
		alike_add(&a, &t);
	}
	assert_true(a.room < 2 * KINDS);
	alike_settle(&a);
	all = (const void *)a.all;
	for (unsigned what = 0, at = 0; what < KINDS; what++) {
		if (wanted[what] == 0)
			continue;
		assert_true(at < a.n && all[at].what == what && all[at].many == wanted[what]);
		at++;
		assert_true(what < KINDS - 1 || at == a.n);
	}
	free(wanted);
	alike_free(&a);
	assert_int_equal(a.n, 0);
}

/* A million rows of three numbers, 12 MB: most of them in the file.  Each comes back once, those of one id in one part and in
 * the order they came; and so again. */
static void parts(void **state)
{
	enum { ROWS = 1000000, IDS = 777 };
	struct parted p = { .width = 3 };
	uint32_t     *last = take(IDS, sizeof *last);

	(void)state;
	for (uint32_t i = 0; i < ROWS; i++) {
		uint32_t row[3] = { i % IDS, i + 1, ~i };

		parted_add(&p, row[0], row);
	}
	assert_true(p.spill.open);
	for (int turn = 0; turn < 2; turn++) {
		size_t seen = 0;

		memset(last, 0, IDS * sizeof *last);
		for (unsigned part = 0; part < PARTED_PARTS; part++) {
			const uint32_t *row;

			for (size_t at = 0, rows; (row = parted_next(&p, part, &at, &rows)); )
				for (size_t i = 0; i < rows; i++, row += 3, seen++) {
					assert_true(row[0] % PARTED_PARTS == part && row[1] > last[row[0]] && row[2] == ~(row[1] - 1));
					last[row[0]] = row[1];
				}
		}
		assert_int_equal(seen, ROWS);
	}
	free(last);
	parted_free(&p);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(counted), cmocka_unit_test(parts) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
