/* figure: numbers as REPORT section 11 wants them, rounded once and half away from zero. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "figure.h"

static const struct { const char *shape; double scale, value; const char *says; } cases[] = {
	{ "proportion", 1, 0, "0%" },          { "proportion", 1, 1, "100%" },
	{ "proportion", 1, 0.285, "29%" },     { "proportion", 1, 0.745, "75%" },
	{ "proportion", 1, 0.7449, "74%" },    { "proportion", 1, 0.005, "1%" },
	{ "share", 1, 1 / 3., "33%" },         { "ratio", 1, 0.925, "0.93" },
	{ "ratio", 1, 1.005, "1.01" },         { "ratio", 100, 56.5, "57%" },
	{ "rate", 10000, 62.25, "62.3" },      { "rate", 10000, 99.94, "99.9" },
	{ "rate", 10000, 99.95, "100" },       { "rate", 10000, 1234.5, "1,235" },
	{ "count", 1, 0, "0" },                { "count", 1, 1204, "1,204" },
	{ "count", 1, 999, "999" },            { "count", 1, 1234567, "1,234,567" },
	{ "mean", 1, 4.25, "4.3" },            { "mean", 1, -4.25, "\xe2\x88\x92" "4.3" },
	{ "mean", 1, -0.01, "0.0" },           { "", 1, 12, "12.0" },
};

static void every_kind(void **state)
{
	struct buf b = {0};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct facts f = { .shape = str_of(cases[i].shape), .scale = cases[i].scale };
		b.n = 0;
		figure_say(&b, &f, cases[i].value);
		assert_string_equal(buf_ended(&b), cases[i].says);
	}
	b.n = 0;
	figure_number(&b, 1e300, 0);
	assert_true(b.n > 300);
	buf_free(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(every_kind) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
