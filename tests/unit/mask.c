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

/* Worked with Python's hashlib.blake2b(b"alongside pseudonym 2\0" + namespace, key=bytes(range(32)), digest_size=32) for the namespace's
 * key, `openssl mac -cipher AES-256-CBC -macopt hexkey:... CMAC` for the id, and the letters by hand there:
 * a change here would part every stored extract from every new one. */
static void it_never_changes(void **state)
{
	char a[MASK_ROOM + 1];

	(void)state;
	spell(one, "child", "1001", a);
	assert_string_equal(a, "mwbbnmkbm92tj5aq");
	spell(one, "worker", "Żółć ☂", a);
	assert_string_equal(a, "pyhbfvde21hppgfr");
	spell(one, "child", "an id of more than one block of sixteen", a);
	assert_string_equal(a, "gwsz2cb3eyac9bdc");
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

/* One after another or alone: of those before nothing is left. */
static void those_before_change_nothing(void **state)
{
	enum { MANY = 5000 };
	struct mask_key *key = key_of(one);
	struct mask     *all = mask_of(key, STR("child"));
	char id[64], in_turn[MASK_ROOM + 1] = "", alone[MASK_ROOM + 1];

	(void)state;
	for (int i = 0; i < MANY; i++) {
		snprintf(id, sizeof id, "%0*d", 1 + i % 40, i);
		mask_id(all, str_of(id), in_turn);
		if (i % 50)
			continue;
		spell(one, "child", id, alone);
		assert_string_equal(in_turn, alone);
	}
	mask_free(all);
	mask_key_free(key);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(same_person_same_pseudonym),
		cmocka_unit_test(it_never_changes),
		cmocka_unit_test(it_looks_like_a_word),
		cmocka_unit_test(those_before_change_nothing),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
