/* mask — a pseudonym is the same for the same person and key, and for nobody else. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <sys/stat.h>
#include <unistd.h>

#include "ids.h"
#include "mask.h"

static const char path[] = "unit-mask.key";

static struct mask_key *key_of(const char *hex)
{
	FILE *f = fopen(path, "w");

	assert_non_null(f);
	fputs(hex, f);
	fclose(f);
	chmod(path, 0600);
	struct mask_key *key = mask_key_read(path);
	unlink(path);
	return key;
}

static const char one[]   = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\n";
static const char other[] = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e20";

static void spell(const char *hex, const char *space, const char *id, char to[MASK_ROOM + 1])
{
	struct mask_key *key = key_of(hex);
	struct mask     *m = mask_of(key, str_of(space));

	mask_id(m, str_of(id), to);
	to[MASK_ROOM] = '\0';
	mask_free(m);
	mask_key_free(key);
}

static void same_person_same_pseudonym(void **state)
{
	char a[MASK_ROOM + 1], b[MASK_ROOM + 1];

	(void)state;
	spell(one, "child", "1001", a);
	spell(one, "child", " 1001\t", b);
	assert_string_equal(a, b);
	spell(one, "family", "1001", b);
	assert_string_not_equal(a, b);
	spell(one, "child", "1002", b);
	assert_string_not_equal(a, b);
	spell(other, "child", "1001", b);
	assert_string_not_equal(a, b);
	/* the namespace and the id do not run into each other */
	spell(one, "child1", "001", b);
	assert_string_not_equal(a, b);
}

/* Worked with Python's hashlib.blake2b(message, key=bytes(range(32)), digest_size=32), and the letters by hand there:
 * a change here would part every stored extract from every new one. */
static void it_never_changes(void **state)
{
	char a[MASK_ROOM + 1];

	(void)state;
	spell(one, "child", "1001", a);
	assert_string_equal(a, "nbchq3294a518e9h");
	spell(one, "worker", "Żółć ☂", a);
	assert_string_equal(a, "ngm5dkw830r76xt9");
}

static void it_looks_like_a_word(void **state)
{
	struct mask_key *key = key_of(one);
	struct mask     *m = mask_of(key, STR("child"));
	struct ids       seen = {0};
	char id[24], to[MASK_ROOM];

	(void)state;
	for (int i = 0; i < 20000; i++) {
		int n = snprintf(id, sizeof id, "%d", i);
		mask_id(m, (str){ id, (size_t)n }, to);
		assert_true(to[0] >= 'b' && to[0] <= 'v');
		for (int c = 0; c < MASK_ROOM; c++)
			assert_true((to[c] >= '0' && to[c] <= '9') || (to[c] >= 'a' && to[c] <= 'z'));
		ids_of(&seen, (str){ to, MASK_ROOM });
	}
	assert_int_equal(seen.n, 20000);
	ids_free(&seen);
	mask_free(m);
	mask_key_free(key);
}

/* What was masked of late is remembered at few places: whoever else was masked in between, a pseudonym stays the same. */
static void what_is_remembered_changes_nothing(void **state)
{
	enum { MANY = 90000 };
	struct mask_key *key = key_of(one);
	struct mask     *forwards = mask_of(key, STR("child")), *once = mask_of(key, STR("child"));
	char (*first)[MASK_ROOM] = take(MANY, sizeof *first), id[32], again[MASK_ROOM];

	(void)state;
	for (int i = 0; i < MANY; i++) {
		snprintf(id, sizeof id, "%d", i);
		mask_id(forwards, str_of(id), first[i]);
	}
	for (int i = MANY - 1; i >= 0; i--) {
		snprintf(id, sizeof id, " %d ", i);
		mask_id(i % 3 ? forwards : once, str_of(id), again);
		assert_memory_equal(first[i], again, MASK_ROOM);
	}
	mask_id(once, STR("an id that is longer than what is remembered of one"), first[0]);
	mask_id(forwards, STR("an id that is longer than what is remembered of one"), again);
	assert_memory_equal(first[0], again, MASK_ROOM);
	free(first);
	mask_free(forwards);
	mask_free(once);
	mask_key_free(key);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(same_person_same_pseudonym),
		cmocka_unit_test(it_never_changes),
		cmocka_unit_test(it_looks_like_a_word),
		cmocka_unit_test(what_is_remembered_changes_nothing),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
