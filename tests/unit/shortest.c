/* shortest — the very bytes that the C library would have written. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <inttypes.h>

#include "shortest.h"

static void check(double v)
{
	char   ours[NUM_ROOM], theirs[NUM_ROOM + 1];
	size_t n = shortest_write(ours, v);

	for (int figures = 15; figures <= 17; figures++) {
		snprintf(theirs, sizeof theirs, "%.*g", figures, v);
		if (strtod(theirs, NULL) == v)
			break;
	}
	assert_int_equal(n, strlen(theirs));
	assert_memory_equal(ours, theirs, n);
}

static uint64_t seed = 20261130;

static uint64_t chance(void)
{
	seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return seed ^ seed >> 29;
}

static void parts_of_whole_numbers(void **state)
{
	(void)state;
	for (int of = 1; of <= 400; of++)
		for (int n = 1; n < of; n++) {
			check((double)n / of);
			check(-(double)n / of);
			check(1000.0 * n / of);
			check(n + (double)n / of);
		}
}

/* Any bits of a mantissa, at every power of two there is between what is tiny and what is huge; and its neighbours. */
static void any_mantissa(void **state)
{
	(void)state;
	for (int i = 0; i < 300000; i++) {
		double v = ldexp((double)(chance() >> 11 | UINT64_C(1) << 52), -80 + i % 90);
		check(v);
		check(-nextafter(v, 0));
	}
}

/* Powers of two and of ten, ties, and what lies beside them: where steps change and where figures carry. */
static void edges(void **state)
{
	(void)state;
	for (int i = -1074; i < 1024; i++)
		for (double v = ldexp(1, i), to = nextafter(v, INFINITY); v <= to; v = nextafter(v, INFINITY)) {
			check(v);
			check(nextafter(v, 0));
		}
	for (int i = -8; i <= 18; i++)
		for (int k = 1; k <= 10; k++) {
			double v = k * pow(10, i);
			check(v);
			check(nextafter(v, 0));
			check(nextafter(v, INFINITY));
			check(nextafter(nextafter(v, 0), 0));
		}
	for (int i = 1; i < 4000; i++)
		check(0.5 + i * ldexp(1, -48));
	check(0.99999999999999994);
	check(99999999999999.98);
	check(9.9999999999999995);
	check(1e-4);
	check(0.00099999999999999999);
}

/* Decimals of every length, and those that lie at or beside the middle between two doubles, read as strtod reads them. */
static void reads_as_strtod(void **state)
{
	char   text[64];
	double v = 0;
	(void)state;

	for (int i = 0; i < 600000; i++) {
		int      digits = 1 + i % 18, behind = (i / 18) % (digits + 1);
		uint64_t n = chance() % (uint64_t)(pow(10, digits));
		int      w = snprintf(text, sizeof text, "%s%.*" PRIu64, i % 5 ? "" : "-", digits, n);

		if (behind) {
			memmove(text + w - behind + 1, text + w - behind, (size_t)behind + 1);
			text[w - behind] = '.';
		}
		assert_true(read_num(str_of(text), &v) && v == strtod(text, NULL));
	}
	for (int i = 0; i < 200000; i++) {              /* the middle of two neighbours has one bit more; 18 figures seldom hold it, but come near */
		double at = ldexp((double)(chance() >> 11 | UINT64_C(1) << 52), -52 - i % 8);
		snprintf(text, sizeof text, "%.*f", 17 - i % 3, at + (nextafter(at, 9) - at) / 2);
		assert_true(read_num(str_of(text), &v) && v == strtod(text, NULL));
	}
	for (int i = 0; i < 2000; i++) {                /* halves beyond 2^53: ties to even */
		snprintf(text, sizeof text, "%" PRIu64 ".%d", (UINT64_C(1) << 53) + (unsigned)i, i % 2 ? 0 : 5);
		assert_true(read_num(str_of(text), &v) && v == strtod(text, NULL));
	}
}

/* write_num keeps what it wrote: the same number again, and others in its place between, are the very same bytes. */
static void written_again(void **state)
{
	(void)state;
	for (int round = 0; round < 3; round++)
		for (int of = 3; of < 900; of += 2) {
			char   again[NUM_ROOM], once[NUM_ROOM];
			double v = (round == 1 ? -1.0 : 1.0) / of;
			size_t n = write_num(again, v);

			assert_int_equal(n, shortest_write(once, v));
			assert_memory_equal(again, once, n);
			assert_int_equal(write_num(again, v), n);
			assert_memory_equal(again, once, n);
		}
	assert_int_equal(write_num((char[NUM_ROOM]){ 0 }, 0), 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(parts_of_whole_numbers), cmocka_unit_test(written_again),
		cmocka_unit_test(any_mantissa),
		cmocka_unit_test(edges),
		cmocka_unit_test(reads_as_strtod),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
