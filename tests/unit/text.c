/* Slices, numbers and dates: read whole or not at all. */
#include "test.h"

static void pieces(void **state)
{
	str rest = STR("a,,b"), piece;
	(void)state;

	assert_true(cut_at(&rest, ',', &piece)); assert_str(piece, "a");
	assert_true(cut_at(&rest, ',', &piece)); assert_str(piece, "");
	assert_true(cut_at(&rest, ',', &piece)); assert_str(piece, "b");
	assert_false(cut_at(&rest, ',', &piece));
	rest = STR("");
	assert_true(cut_at(&rest, ',', &piece)); assert_str(piece, "");
	assert_false(cut_at(&rest, ',', &piece));
	rest = STR("  one\ttwo ");
	assert_true(cut_word(&rest, &piece)); assert_str(piece, "one");
	assert_true(cut_word(&rest, &piece)); assert_str(piece, "two");
	assert_false(cut_word(&rest, &piece));
	assert_str(trimmed(STR(" \t x y \t")), "x y");
	assert_str(trimmed(STR("  ")), "");
	assert_true(str_order(STR("a"), STR("ab")) < 0 && str_order(STR("b"), STR("ab")) > 0 && str_order((str){0}, STR("")) == 0);
}

static void utf8(void **state)
{
	static const struct { const char *text; bool good; } cases[] = {
		{ "", true }, { "plain", true }, { "na\xc3\xafve, \xe5\xae\xb6, \xf0\x9f\x8f\xa0", true },
		{ "\xc0\xaf", false }, { "\xe0\x80\xaf", false }, { "\xed\xa0\x80", false }, { "\xf4\x90\x80\x80", false },
		{ "\xff", false }, { "12345678\xc3", false }, { "12345678\xc3\xa9", true }, { "\x80", false },
	};
	uint32_t code;
	(void)state;

	for (size_t i = 0; i < COUNT(cases); i++)
		assert_int_equal(is_utf8(str_of(cases[i].text)), cases[i].good);
	assert_int_equal(utf8_next(STR("\xe5\xae\xb6"), 0, &code), 3);
	assert_int_equal(code, 0x5bb6);
	assert_int_equal(utf8_next(STR("\xe5\xae"), 0, &code), 1);
	assert_int_equal(code, 0xfffd);
}

static void distances(void **state)
{
	(void)state;
	assert_int_equal(edit_distance(STR("count"), STR("count")), 0);
	assert_int_equal(edit_distance(STR(""), STR("abc")), 3);
	assert_int_equal(edit_distance(STR("team"), STR("tram")), 1);
}

static void whole_numbers(void **state)
{
	static const struct { const char *text; bool good; int64_t v; } cases[] = {
		{ "0", true, 0 }, { "-12", true, -12 }, { "0012", true, 12 }, { "9223372036854775807", true, INT64_MAX },
		{ "-9223372036854775808", true, INT64_MIN }, { "9223372036854775808", false, 0 }, { "", false, 0 },
		{ "-", false, 0 }, { "+1", false, 0 }, { "1 ", false, 0 }, { "1.0", false, 0 }, { "99999999999999999999", false, 0 },
	};
	char to[INT_ROOM];
	(void)state;

	for (size_t i = 0; i < COUNT(cases); i++) {
		int64_t v = 77;
		assert_int_equal(read_int(str_of(cases[i].text), &v), cases[i].good);
		assert_true(v == (cases[i].good ? cases[i].v : 77));
	}
	assert_str(((str){ to, write_int(to, INT64_MIN) }), "-9223372036854775808");
	assert_str(((str){ to, write_int(to, 0) }), "0");
}

static void numbers(void **state)
{
	static const char *const refused[] = { "", ".", "-", "1e", "0x10", "nan", "inf", "1e999", "1,5", " 1", "1 ", "--1", "1.2.3" };
	static const struct { double v; const char *text; } written[] = {
		{ 0.1, "0.1" }, { 1.0 / 3, "0.333333333333333315" }, { 12, "12" }, { -0.0, "0" }, { 1e300, "1e+300" },
		{ 0.30000000000000004, "0.30000000000000004" }, { 1e15, "1e+15" }, { 123456789012345.0, "123456789012345" },
	};
	char   to[NUM_ROOM];
	double v;
	(void)state;

	for (size_t i = 0; i < COUNT(refused); i++) {
		v = 77;
		assert_false(read_num(str_of(refused[i]), &v));
		assert_true(v == 77);
	}
	assert_true(read_num(STR("-.5"), &v) && v == -.5);
	assert_true(read_num(STR("1e3"), &v) && v == 1000);
	for (size_t i = 0; i < COUNT(written); i++) {
		str text = { to, write_num(to, written[i].v) };
		assert_true(read_num(text, &v) && v == written[i].v);
		if (i != 1)                     /* a third has more than one shortest spelling of 17 figures */
			assert_str(text, written[i].text);
	}
}

/* Every finite double survives, whatever its bits. */
static void every_number_survives(void **state)
{
	uint64_t seed = 20261121;
	char     to[NUM_ROOM];
	(void)state;

	for (int i = 0; i < 200000; i++) {
		double v, back;
		seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
		uint64_t bits = seed ^ seed >> 29;
		memcpy(&v, &bits, sizeof v);
		if (!isfinite(v))
			continue;
		size_t n = write_num(to, v);
		assert_true(n <= NUM_ROOM && read_num((str){ to, n }, &back) && back == v);
	}
}

static void days(void **state)
{
	char to[DAY_ROOM];
	day  d;
	int  y, m, of;
	(void)state;

	for (day at = day_of(1583, 1, 1); at <= day_of(2400, 12, 31); at++) {
		day_parts(at, &y, &m, &of);
		assert_int_equal(day_of(y, m, of), at);
		assert_true(read_day((str){ to, write_day(to, at) }, &d) && d == at);
	}
	assert_int_equal(day_of(1970, 1, 1), 0);
	assert_int_equal(weekday(day_of(2026, 11, 21)), 5);     /* a Saturday */
	assert_false(read_day(STR("2026-02-29"), &d) || read_day(STR("2026-13-01"), &d) || read_day(STR("2026-1-01"), &d));
	assert_true(read_day(STR("2024-02-29"), &d));
}

static void days_as_people_write_them(void **state)
{
	static const char *const good[] = { "01/04/2026", "1/4/26", "1-4-2026", "1.4.2026", "1-Apr-26", "01 April 2026",
	                                    "1 APR 2026", "01/04/2026 00:00", "01/04/2026 09:30:00" };
	static const char *const bad[] = { "32/01/2026", "29/02/2026", "1/4/226", "1/4", "2026-04-01", "01/13/2026", "", "1/4/2026 x", "a/b/c" };
	day d;
	(void)state;

	for (size_t i = 0; i < COUNT(good); i++) {
		d = 0;
		if (!read_uk_day(str_of(good[i]), &d) || d != day_of(2026, 4, 1))
			fail_msg("%s", good[i]);
	}
	for (size_t i = 0; i < COUNT(bad); i++)
		if (read_uk_day(str_of(bad[i]), &d))
			fail_msg("%s", bad[i]);
	assert_true(read_us_day(STR("04/01/2026"), &d) && d == day_of(2026, 4, 1));
	assert_true(read_excel_day(STR("1"), &d) && d == day_of(1900, 1, 1));
	assert_true(read_excel_day(STR("59"), &d) && d == day_of(1900, 2, 28));
	assert_true(read_excel_day(STR("61"), &d) && d == day_of(1900, 3, 1));
	assert_true(read_excel_day(STR("46113.75"), &d) && d == day_of(2026, 4, 1));
	assert_false(read_excel_day(STR("60"), &d) || read_excel_day(STR("0"), &d) || read_excel_day(STR("-5"), &d));
}

static void months(void **state)
{
	char  to[MONTH_ROOM];
	month m;
	(void)state;

	for (m = -4000; m < 4000; m++) {
		month back;
		assert_true(read_month((str){ to, write_month(to, m) }, &back) && back == m);
		assert_int_equal(month_of(first_day(m)), m);
		assert_int_equal(month_of(last_day(m)), m);
	}
	assert_int_equal(add_months(day_of(2026, 1, 31), 1), day_of(2026, 2, 28));
	assert_int_equal(add_months(day_of(2024, 1, 31), 1), day_of(2024, 2, 29));
	assert_int_equal(add_months(day_of(2024, 2, 29), 12), day_of(2025, 2, 28));
	assert_int_equal(add_months(day_of(2026, 3, 31), -13), day_of(2025, 2, 28));
	assert_int_equal(whole_months(day_of(2026, 1, 31), day_of(2026, 2, 28)), 1);
	assert_int_equal(whole_months(day_of(2026, 1, 15), day_of(2026, 2, 14)), 0);
	assert_int_equal(whole_months(day_of(2026, 2, 1), day_of(2026, 1, 31)), -1);
	assert_int_equal(financial_year(month_of(day_of(2026, 4, 1))), 2026);
	assert_int_equal(financial_year(month_of(day_of(2026, 3, 31))), 2025);
	assert_int_equal(financial_year(month_of(day_of(1969, 12, 31))), 1969);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(pieces), cmocka_unit_test(utf8), cmocka_unit_test(distances),
		cmocka_unit_test(whole_numbers), cmocka_unit_test(numbers), cmocka_unit_test(every_number_survives),
		cmocka_unit_test(days), cmocka_unit_test(days_as_people_write_them), cmocka_unit_test(months),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
