/* Growing bytes, arenas, the hash table, the digest. */
#include "test.h"

#include "digest.h"
#include "ids.h"

static void growing(void **state)
{
	struct buf b = {0};
	(void)state;

	assert_str(buf_str(&b), "");
	assert_string_equal(buf_ended(&b), "");
	for (int i = 0; i < 10000; i++)
		buf_addf(&b, "%d,", i % 10);
	assert_int_equal(b.n, 20000);
	buf_addc(&b, 'x');
	buf_add(&b, (str){0});
	assert_int_equal(strlen(buf_ended(&b)), 20001);
	buf_free(&b);
	assert_null(b.p);
}

static void together(void **state)
{
	struct arena a = {0};
	str          kept[2000];
	(void)state;

	for (int i = 0; i < 2000; i++) {
		char name[32];
		int  n = snprintf(name, sizeof name, "number %d", i);
		kept[i] = arena_keep(&a, (str){ name, (size_t)n });
		assert_true((uintptr_t)arena_take(&a, 1, 3) % _Alignof(max_align_t) == 0);
	}
	char *big = arena_take(&a, 1, 1 << 20);
	big[(1 << 20) - 1] = 'x';
	assert_str(kept[1234], "number 1234");
	arena_free(&a);
}

static void numbers_of_keys(void **state)
{
	struct ids t = {0};
	uint32_t   id = 99;
	char       key[32];
	(void)state;

	assert_false(ids_find(&t, STR("a"), &id));
	for (uint32_t i = 0; i < 50000; i++) {
		size_t n = (size_t)snprintf(key, sizeof key, "%u", i);
		assert_int_equal(ids_of(&t, (str){ key, n }), i);
	}
	for (uint32_t i = 0; i < 50000; i += 7) {
		size_t n = (size_t)snprintf(key, sizeof key, "%u", i);
		assert_int_equal(ids_of(&t, (str){ key, n }), i);
		assert_true(ids_find(&t, (str){ key, n }, &id) && id == i);
		assert_true(same(ids_key(&t, i), (str){ key, n }));
	}
	assert_false(ids_find(&t, STR("x"), &id));
	assert_int_equal(ids_of(&t, STR("")), 50000);           /* the empty key is a key */
	assert_int_equal(ids_of(&t, (str){0}), 50000);
	ids_free(&t);
}

/* FIPS 180-4 examples. */
static void sha256(void **state)
{
	char           hex[65];
	struct digest *d = digest_new();
	(void)state;

	digest_hex(d, hex);
	assert_string_equal(hex, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
	d = digest_new();
	digest_add(d, STR("a"));
	digest_add(d, STR("bc"));
	digest_hex(d, hex);
	assert_string_equal(hex, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(growing), cmocka_unit_test(together), cmocka_unit_test(numbers_of_keys), cmocka_unit_test(sha256),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
