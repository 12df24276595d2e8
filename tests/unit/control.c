/* control — which chart a series gets, from points made by hand; the stage's tests show the rest. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "control.h"

enum { MONTHS = 24 };
static struct point   point[MONTHS];
static size_t         place[MONTHS];
static struct facts   facts;
static struct series  series;
static struct points  points;
static struct arena   memory;

/* Months of x of n, from January 2024. */
static void make(const char *shape, double x, double n, size_t months)
{
	facts = (struct facts){ .shape = str_of(shape), .kind = STR("flow"), .chart = STR("auto"), .scale = 1,
	                        .better = BETTER_UP, .first_break = INT32_MAX };
	for (size_t i = 0; i < months; i++) {
		double up = i % 2 ? 1 : 0;

		place[i] = i;
		point[i] = (struct point){ .state = STR("shown"), .period = add_months(day_of(2024, 1, 1), (int)i), .place = i,
		                           .numerator = x + up, .denominator = n, .value = n > 0 ? (x + up) / n : x + up };
	}
	series = (struct series){ .per = STR("month"), .kind = STR("flow"), .facts = &facts, .point = place, .n = months };
	points = (struct points){ .all = point, .n = months, .series = &series, .n_series = 1 };
}

static struct control drawn(enum control_kind kind)
{
	struct control_asked asked = { .kind = kind, .better = BETTER_NEITHER, .target = NAN };

	return control_of(&points, &series, &asked, &memory);
}

static void assert_chart(const char *chart, const char *why)
{
	struct control c = drawn(CONTROL_AUTO);

	assert_string_equal(control_chart_word(c.chart), chart);
	assert_string_equal(c.chart_why, why);
}

static void the_data_choose(void **state)
{
	(void)state;
	make("proportion", 15, 30, 14);
	assert_chart("pp", "percentage");
	make("proportion", 15, 29, 14);                   /* under 30 forms */
	assert_chart("run", "few_forms");
	make("proportion", 4, 30, 14);                    /* 4.5 that count in a usual month */
	assert_chart("run", "few_forms");
	make("proportion", 25, 30, 14);                   /* 4.5 that do not */
	assert_chart("run", "few_forms");
	make("count", 4, NAN, 14);
	assert_chart("run", "few_events");
	make("count", 5, NAN, 14);
	assert_chart("c", "counts");
	point[3].numerator = point[3].value = 40;         /* far more than chance about a mean of 8 */
	assert_chart("up", "overdispersed");
	make("count", 5, NAN, 14);
	point[3].numerator = point[3].value = 5.5;        /* no count */
	assert_chart("xmr", "figure");
	make("rate", 5, 900, 14);
	assert_chart("u", "counts");
	make("ratio", 5, 10, 12);
	assert_chart("xmr", "trial");
	make("ratio", 5, 10, 11);
	assert_chart("run", "short");
}

static void what_forbids_a_verdict(void **state)
{
	(void)state;
	make("proportion", 15, 30, 20);
	point[3].state = point[4].state = STR("hidden");
	assert_chart("pp", "percentage");                 /* 2 of 20 are one in ten */
	point[5].state = STR("hidden");
	assert_chart("none", "hidden");
	make("proportion", 15, 30, 20);
	series.kind = STR("rolling");
	assert_chart("none", "overlapping");
	make("proportion", 15, 30, 20);
	facts.chart = STR("stack");
	assert_chart("none", "asked");
	facts.chart = STR("multiples");
	assert_chart("pp", "percentage");
	for (size_t i = 0; i < 20; i++)
		point[i].state = STR("unknown");
	assert_chart("none", "empty");
	make("proportion", 15, 30, 0);
	assert_chart("none", "empty");
}

/* A month that is not in the table at all is a gap. */
static void a_missing_row_is_a_gap(void **state)
{
	struct control c;

	(void)state;
	make("count", 5, NAN, 14);
	for (size_t i = 7; i < 14; i++)
		point[i].period = add_months(point[i].period, 1);
	c = drawn(CONTROL_AUTO);
	for (size_t i = 0; i < 14; i++)
		assert_int_equal(c.point[i].gap, i == 7);
	series.per = STR("week");
	for (size_t i = 0; i < 14; i++)
		point[i].period = day_of(2024, 1, 1) + 7 * (day)i;
	c = drawn(CONTROL_AUTO);
	for (size_t i = 0; i < 14; i++)
		assert_false(c.point[i].gap);
}

static void limits_are_shown_within_what_is_possible(void **state)
{
	(void)state;
	make("proportion", 15, 30, 14);
	assert_true(control_shown(&series, 1.2) <= 1 && control_shown(&series, -.2) >= 0);
	make("count", 5, NAN, 14);
	assert_true(control_shown(&series, -3) >= 0 && control_shown(&series, 3) > 2);
	assert_true(isnan(control_shown(&series, NAN)));
	make("mean", 5, 10, 14);
	assert_true(control_shown(&series, -3) < -2);
}

static void words(void **state)
{
	enum control_kind kind = CONTROL_AUTO;
	struct buf        b = {0};

	(void)state;
	assert_true(control_kind_read(STR("xbar"), &kind));
	assert_int_equal(kind, CONTROL_XBAR);
	assert_string_equal(control_kind_needs(CONTROL_PP), "a numerator and a denominator beside every value");
	assert_false(control_kind_read(STR("stack"), &kind));
	assert_int_equal(kind, CONTROL_XBAR);
	control_signals(&b, SPC_OUTSIDE | SPC_SHIFT | SPC_CROSSINGS);
	assert_string_equal(buf_ended(&b), "outside+shift+crossings");
	buf_free(&b);
}

static int done(void **state)
{
	(void)state;
	arena_free(&memory);
	return 0;
}

int main(void)
{
	const struct CMUnitTest all[] = {
		cmocka_unit_test(the_data_choose),
		cmocka_unit_test(what_forbids_a_verdict),
		cmocka_unit_test(a_missing_row_is_a_gap),
		cmocka_unit_test(limits_are_shown_within_what_is_possible),
		cmocka_unit_test(words),
	};

	return cmocka_run_group_tests(all, NULL, done);
}
