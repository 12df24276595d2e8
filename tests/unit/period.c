/* period, span — the months, quarters and years of GRAMMAR 9.2, and lengths of time counted from a day. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "period.h"
#include "span.h"

static day on(const char *iso)
{
	day d;
	assert_true(read_day(str_of(iso), &d));
	return d;
}

static void first_next_last(void **state)
{
	static const struct { enum period period; const char *day, *first, *next; } cases[] = {
		{ PER_WEEK, "2026-11-22", "2026-11-16", "2026-11-23" },         /* a Sunday */
		{ PER_WEEK, "1969-12-31", "1969-12-29", "1970-01-05" },
		{ PER_MONTH, "2024-02-29", "2024-02-01", "2024-03-01" },
		{ PER_QUARTER, "2026-12-31", "2026-10-01", "2027-01-01" },
		{ PER_HALF_YEAR, "2026-03-31", "2025-10-01", "2026-04-01" },
		{ PER_HALF_YEAR, "2026-04-01", "2026-04-01", "2026-10-01" },
		{ PER_YEAR, "1960-06-15", "1960-01-01", "1961-01-01" },
		{ PER_FINANCIAL_YEAR, "2027-03-31", "2026-04-01", "2027-04-01" },
		{ PER_FINANCIAL_YEAR, "1969-03-31", "1968-04-01", "1969-04-01" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		assert_int_equal(period_first(cases[i].period, on(cases[i].day)), on(cases[i].first));
		assert_int_equal(period_next(cases[i].period, on(cases[i].day)), on(cases[i].next));
		assert_int_equal(period_last(cases[i].period, on(cases[i].day)), on(cases[i].next) - 1);
	}
}

static void words_are_read_and_written(void **state)
{
	enum period found;

	(void)state;
	for (int i = 0; i < PERS; i++) {
		assert_true(period_read(str_of(period_word((enum period)i)), &found));
		assert_int_equal(found, i);
	}
	assert_false(period_read(STR("fortnight"), &found));
	assert_false(period_read((str){0}, &found));
}

static void which_fits_into_which(void **state)
{
	(void)state;
	assert_true(period_fits(PER_MONTH, PER_FINANCIAL_YEAR));
	assert_true(period_fits(PER_QUARTER, PER_FINANCIAL_YEAR));
	assert_true(period_fits(PER_QUARTER, PER_HALF_YEAR));
	assert_false(period_fits(PER_HALF_YEAR, PER_YEAR));             /* October to March lies in two years */
	assert_false(period_fits(PER_YEAR, PER_FINANCIAL_YEAR));
	assert_false(period_fits(PER_WEEK, PER_MONTH));
	assert_false(period_fits(PER_QUARTER, PER_MONTH));
	assert_true(period_fits(PER_WEEK, PER_WEEK));
}

static void spans(void **state)
{
	struct span s;
	char   room[24];

	(void)state;
	assert_true(span_read(STR("12 months"), &s));
	assert_int_equal(span_after(on("2024-02-29"), s), on("2025-02-28"));
	assert_int_equal(span_before(on("2025-02-28"), s), on("2024-02-28"));
	assert_true(span_within(on("2024-02-28"), on("2025-02-28"), s));
	assert_false(span_within(on("2024-02-27"), on("2025-02-28"), s));
	assert_int_equal(span_write(room, s), 9);
	assert_memory_equal(room, "12 months", 9);
	assert_true(span_read(STR("1 week"), &s));
	assert_int_equal(span_after(on("2026-12-28"), s), on("2027-01-04"));
	assert_int_equal(span_write(room, s), 6);
	assert_false(span_read(STR("12"), &s));
	assert_false(span_read(STR("-1 days"), &s));
	assert_false(span_read(STR("1.5 days"), &s));
	assert_false(span_read(STR("12 months ago"), &s));
	assert_false(span_read(STR("100001 days"), &s));
	assert_false(span_read((str){0}, &s));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(first_next_last),
		cmocka_unit_test(words_are_read_and_written),
		cmocka_unit_test(which_fits_into_which),
		cmocka_unit_test(spans),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
