/* drawing: no two drawings have one name, and no name leaves the folder. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "drawing.h"

#define S(literal) { literal, sizeof(literal) - 1 }

static const struct { struct drawing d; enum draw_place place; const char *file; } named[] = {
	{ { S("worked-with"), S("month"), DRAWING_SERIES, { 0 } }, PLACE_BOARD, "worked-with-month.svg" },
	{ { S("worked-with"), S("month"), DRAWING_SERIES, S("team") }, PLACE_NARROW, "worked-with-month-narrow.svg" },
	{ { S("worked-with"), S("month"), DRAWING_SPARK, { 0 } }, PLACE_BOARD, "worked-with-month_spark.svg" },
	{ { S("worked-with"), S("quarter"), DRAWING_FUNNEL, S("team") }, PLACE_LARGE, "worked-with-quarter_funnel_team-large.svg" },
	{ { S("worked-with"), S("quarter"), DRAWING_BARS, S("level_of_need*team") }, PLACE_BOARD, "worked-with-quarter_bars_level_of_need--team.svg" },
	{ { S("v01"), S("half-year"), DRAWING_BARS, S("../x Y") }, PLACE_BOARD, "v01-half-year_bars_-2e-2e-2fx-20-59.svg" },
};

static void names_are_these(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(named); i++) {
		struct buf b = {0};
		assert_true(drawing_file(&b, &named[i].d, named[i].place));
		assert_string_equal(buf_ended(&b), named[i].file);
		buf_free(&b);
	}
}

static void no_name_is_refused_and_leaves_nothing(void **state)
{
	static const char *const bad[] = { "", "a/b", "../a", "A", "-a", "a_b", "a.svg", "a b", "\xc3\xa9",
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" };

	(void)state;
	for (size_t i = 0; i < COUNT(bad); i++) {
		struct buf b = {0};
		buf_add(&b, STR("before"));
		assert_false(drawing_stem(&b, &(struct drawing){ str_of(bad[i]), STR("month"), DRAWING_SERIES, { 0 } }));
		assert_string_equal(buf_ended(&b), "before");
		buf_free(&b);
	}
}

/* Every kind by every place by groupings that try to look like one another. */
static void no_two_are_one(void **state)
{
	static const char *const by[] = { "team", "team-large", "te*am", "te--am", "x", "x2d", "-", "*", "**", "x*", "team_large", "", "Team", "\xc3\xa9" };
	enum { ALL = DRAWING_KINDS * PLACES * COUNT(by) };
	static char name[ALL][200];
	size_t      n = 0;

	(void)state;
	for (int kind = 0; kind < DRAWING_KINDS; kind++)
		for (int place = 0; place < PLACES; place++)
			for (size_t i = 0; i < (drawing_kinds[kind].by ? COUNT(by) : 1); i++) {
				struct buf b = {0};
				assert_true(drawing_file(&b, &(struct drawing){ STR("a-b"), STR("year"), (enum drawing_kind)kind, str_of(by[i]) }, (enum draw_place)place));
				assert_true(b.n < sizeof name[n]);
				memcpy(name[n], buf_ended(&b), b.n + 1);
				for (size_t k = 0; k < n; k++)
					assert_string_not_equal(name[k], name[n]);
				n++;
				buf_free(&b);
			}
	assert_true(n > 100);
}

/* Five pixels are a millimetre of paper; a telephone shows 360 of them as 320. */
static void words_can_be_read_in_every_place(void **state)
{
	const double points = 72 / 25.4 / 5;

	(void)state;
	assert_true(draw_places[PLACE_BOARD].letters * points >= 8.5);
	assert_true(draw_places[PLACE_HALF].letters * points >= 8.5);
	assert_true(draw_places[PLACE_LARGE].letters * points >= 14);
	assert_true(draw_places[PLACE_NARROW].letters * 320.0 / draw_places[PLACE_NARROW].width >= 12);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_are_these),
		cmocka_unit_test(no_name_is_refused_and_leaves_nothing),
		cmocka_unit_test(no_two_are_one),
		cmocka_unit_test(words_can_be_read_in_every_place),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
