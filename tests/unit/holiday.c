/* holiday — working days around Christmas, backwards, and beyond the list. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "holiday.h"

static day on(const char *iso)
{
	day d;
	assert_true(read_day(str_of(iso), &d));
	return d;
}

static struct holidays *list(void)
{
	/* out of order, one twice, one on a Saturday: 2026-12-26 is one, its substitute is the 28th */
	const day days[] = { on("2026-12-28"), on("2026-12-25"), on("2025-12-25"), on("2026-12-25"), on("2026-12-26"), on("2025-12-26") };
	return holiday_of(days, COUNT(days));
}

static void between(void **state)
{
	static const struct { const char *from, *to; int64_t n; } cases[] = {
		{ "2026-11-20", "2026-11-20", 0 },
		{ "2026-11-20", "2026-11-21", 0 },              /* Friday to Saturday */
		{ "2026-11-20", "2026-11-23", 1 },
		{ "2026-11-21", "2026-11-23", 1 },              /* the first day is day 0, whatever it is */
		{ "2026-12-24", "2026-12-29", 1 },
		{ "2026-12-29", "2026-12-24", -1 },
	};
	struct holidays *h = list();
	int64_t n;

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		assert_true(holiday_between(h, on(cases[i].from), on(cases[i].to), &n));
		assert_int_equal(n, cases[i].n);
	}
	holiday_free(h);
}

/* the closed form against counting day by day, two years, every distance that matters */
static void between_is_counting(void **state)
{
	struct holidays *h = list();
	int64_t n, counted;

	(void)state;
	for (day from = on("2025-12-01"); from < on("2026-01-20"); from++) {
		counted = 0;
		for (day to = from; to < from + 330; to++) {
			bool holiday = to == on("2025-12-25") || to == on("2025-12-26");
			counted += to > from && weekday(to) < 5 && !holiday;
			assert_true(holiday_between(h, from, to, &n));
			assert_int_equal(n, counted);
			assert_true(holiday_between(h, to, from, &n));
			assert_int_equal(n, -counted);
		}
	}
	holiday_free(h);
}

static void steps(void **state)
{
	struct holidays *h = list();
	day d;

	(void)state;
	assert_true(holiday_step(h, on("2026-12-24"), 1, &d));
	assert_int_equal(d, on("2026-12-29"));
	assert_true(holiday_step(h, on("2026-12-29"), -1, &d));
	assert_int_equal(d, on("2026-12-24"));
	assert_true(holiday_step(h, on("2026-12-26"), 0, &d));
	assert_int_equal(d, on("2026-12-26"));
	assert_true(holiday_step(h, on("2026-11-02"), 20, &d));
	assert_int_equal(d, on("2026-11-30"));
	holiday_free(h);
}

static void beyond_the_list_is_unknown(void **state)
{
	struct holidays *h = list();
	int64_t n = 7;
	day d = 7;

	(void)state;
	assert_false(holiday_between(h, on("2026-12-24"), on("2027-01-01"), &n));
	assert_false(holiday_between(h, on("2024-12-31"), on("2025-01-02"), &n));
	assert_false(holiday_step(h, on("2026-12-31"), 1, &d));
	assert_int_equal(n, 7);
	assert_int_equal(d, 7);
	holiday_free(h);
	h = holiday_of(NULL, 0);
	assert_false(holiday_between(h, on("2026-12-24"), on("2026-12-25"), &n));
	holiday_free(h);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(between),
		cmocka_unit_test(between_is_counting),
		cmocka_unit_test(steps),
		cmocka_unit_test(beyond_the_list_is_unknown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
