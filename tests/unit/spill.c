/* spill — what went in comes out, from memory or from the file, in any order. */
#include "test.h"

#include "spill.h"

static str piece_of(char to[static 300], unsigned i)
{
	size_t n = i % 7 == 0 ? 0 : 100 + i % 200;

	memset(to, 'a' + (int)(i % 26), n);
	if (n > 20)
		memcpy(to, &i, sizeof i);
	return (str){ to, n };
}

static void all_come_back(void **state)
{
	enum { MANY = 120000 };                 /* some 20 MB: most of it goes to the file */
	struct spill  s = {0};
	struct spilt *at = take(MANY, sizeof *at);
	struct buf    room = {0};
	char          text[300];
	(void)state;

	for (unsigned i = 0; i < MANY; i++)
		at[i] = spill_add(&s, piece_of(text, i));
	for (unsigned turn = 0; turn < 2; turn++)
		for (unsigned k = 0; k < MANY; k++) {
			unsigned i = turn ? MANY - 1 - k : (unsigned)((uint64_t)k * 7919 % MANY);
			assert_true(same(spill_get(&s, at[i], &room), piece_of(text, i)));
		}
	struct spilt late = spill_add(&s, STR("one more"));
	assert_str(spill_get(&s, late, &room), "one more");
	assert_true(s.open && s.memory.n <= 1 << 23);
	spill_free(&s);
	buf_free(&room);
	free(at);
}

static void few_stay_in_memory(void **state)
{
	struct spill s = {0};
	struct buf   room = {0};
	(void)state;

	struct spilt one = spill_add(&s, STR("one")), none = spill_add(&s, (str){0}), two = spill_add(&s, STR("two"));
	assert_str(spill_get(&s, one, &room), "one");
	assert_str(spill_get(&s, two, &room), "two");
	assert_int_equal(spill_get(&s, none, &room).n, 0);
	assert_false(s.open);
	spill_free(&s);
	buf_free(&room);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(all_come_back), cmocka_unit_test(few_stay_in_memory) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
