/* show — one rounding, and every period by its name. */
#include "show.h"

#include <setjmp.h>
#include <stdarg.h>
#include <cmocka.h>

static struct buf got;

static const char *value(enum show_as as, double v)
{
	got.n = 0;
	show_value(&got, as, v);
	return buf_ended(&got);
}

static const char *period(const char *per, day first)
{
	got.n = 0;
	show_period(&got, str_of(per), first);
	return buf_ended(&got);
}

static void numbers(void **state)
{
	(void)state;
	assert_string_equal(value(AS_PERCENT, 0.416), "42%");
	assert_string_equal(value(AS_PERCENT, 0.285), "29%");         /* half away from zero, though binary is a hair below */
	assert_string_equal(value(AS_PERCENT, 0.145), "15%");
	assert_string_equal(value(AS_PERCENT, -0.285), "\xe2\x88\x92" "29%");
	assert_string_equal(value(AS_PERCENT, 0.2849), "28%");
	assert_string_equal(value(AS_PERCENT, 0), "0%");
	assert_string_equal(value(AS_PERCENT, 0.004), "k");
	assert_string_equal(value(AS_PERCENT, 1), "100%");
	assert_string_equal(value(AS_HUNDRED, 41.6), "42%");
	assert_string_equal(value(AS_RATE, 99.94), "99.9");
	assert_string_equal(value(AS_RATE, 99.95), "100");
	assert_string_equal(value(AS_RATE, 1234.5), "1,235");
	assert_string_equal(value(AS_RATIO, 0.925), "0.93");
	assert_string_equal(value(AS_COUNT, 1234567), "1,234,567");
	assert_string_equal(value(AS_COUNT, 999), "999");
	assert_string_equal(value(AS_COUNT, 0), "0");
	assert_string_equal(value(AS_MEAN, 3.25), "3.3");
	assert_string_equal(value(AS_MEAN, NAN), "x");
	assert_string_equal(value(AS_COUNT, INFINITY), "x");
}

static void periods(void **state)
{
	(void)state;
	assert_string_equal(period("month", day_of(2026, 3, 1)), "March 2026");
	assert_string_equal(period("quarter", day_of(2026, 1, 1)), "January to March 2026");
	assert_string_equal(period("half-year", day_of(2025, 10, 1)), "October 2025 to March 2026");
	assert_string_equal(period("year", day_of(2025, 1, 1)), "2025");
	assert_string_equal(period("financial-year", day_of(2025, 4, 1)), "2025 to 2026");
	assert_string_equal(period("week", day_of(2026, 3, 2)), "the week from 2 March 2026");
	assert_string_equal(period("event", day_of(2026, 3, 2)), "2 March 2026");
	got.n = 0;
	show_period_short(&got, STR("quarter"), day_of(2026, 7, 1));
	assert_string_equal(buf_ended(&got), "Jul to Sep 2026");
	assert_string_equal(show_every(STR("quarter")), "by quarter");
	assert_string_equal(show_every(STR("fortnight")), "by period");
}

static void shapes(void **state)
{
	(void)state;
	assert_int_equal(show_as(STR("proportion"), 1), AS_PERCENT);
	assert_int_equal(show_as(STR("ratio"), 1), AS_RATIO);
	assert_int_equal(show_as(STR("ratio"), 100), AS_HUNDRED);
	assert_int_equal(show_as(STR("rate"), 10000), AS_RATE);
	assert_int_equal(show_as(STR("count"), 1), AS_COUNT);
	assert_int_equal(show_as((str){0}, 1), AS_MEAN);
	got.n = 0;
	show_spelt(&got, 9);
	show_spelt(&got, 10);
	assert_string_equal(buf_ended(&got), "nine10");
	buf_free(&got);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(numbers), cmocka_unit_test(periods), cmocka_unit_test(shapes) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
