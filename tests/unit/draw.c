/* draw: axes of round numbers, words that never stand on one another, and text that is cut between letters. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "draw.h"
#include "draw_names.h"

static const struct { double lo, hi; int lines; double least, floor, ceiling, from, to, step; } axes[] = {
	{ 36, 69, 6, 1, 0, 100, 30, 70, 10 },
	{ 0, 100, 6, 1, 0, 100, 0, 100, 20 },
	{ 80, 100, 6, 1, 0, 100, 75, 100, 5 },
	{ 0, 33, 6, 1, 0, NAN, 0, 40, 10 },
	{ 0, 4, 6, 1, 0, NAN, 0, 5, 1 },
	{ 0.4, 1.05, 6, 0, 0, NAN, 0.2, 1.2, 0.2 },
	{ 100, 100, 6, 1, 0, 100, 90, 100, 2 },
	{ 0, 0, 6, 1, 0, NAN, 0, 1, 1 },
	{ 5, 5, 6, 0, NAN, NAN, 4.5, 5.5, 0.25 },
	{ -3, 4, 6, 0, NAN, NAN, -4, 6, 2 },
	{ 0, 0.9e9, 6, 1, 0, NAN, 0, 1e9, 2e8 },
	{ 1e-6, 3e-6, 6, 0, 0, NAN, 0.5e-6, 3.5e-6, 1e-6 },
};

static void axes_are_round(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(axes); i++) {
		struct draw_axis a = draw_axis(axes[i].lo, axes[i].hi, axes[i].lines, axes[i].least, axes[i].floor, axes[i].ceiling);
		if (i + 1 < COUNT(axes) && (fabs(a.from - axes[i].from) > 1e-9 || fabs(a.to - axes[i].to) > 1e-9 * fabs(a.to) || fabs(a.step - axes[i].step) > 1e-9 * a.step))
			fail_msg("axis %zu: %g to %g by %g", i, a.from, a.to, a.step);
		assert_true(a.from <= axes[i].lo && a.to >= axes[i].hi);
		assert_true((a.to - a.from) / a.step + 1 < axes[i].lines + 0.5);
	}
}

/* Any range has an axis that holds it, with few enough lines; whatever the numbers. */
static void axes_hold_what_they_must(void **state)
{
	uint32_t seed = 1;

	(void)state;
	for (int i = 0; i < 20000; i++) {
		double v[2];
		for (int k = 0; k < 2; k++) {
			seed = seed * 1664525u + 1013904223u;
			v[k] = (seed >> 8) / 16777216.0 * pow(10, (double)(i % 12) - 5);
		}
		double           lo = fmin(v[0], v[1]), hi = fmax(v[0], v[1]);
		struct draw_axis a = draw_axis(lo, hi, 5 + i % 2, i % 3 ? 0 : 1, 0, NAN);
		assert_true(a.step > 0 && a.from <= lo + 1e-9 * hi && a.to >= hi - 1e-9 * hi && a.from >= -1e-9);
		assert_true((a.to - a.from) / a.step + 1 < 5 + i % 2 + 0.5);
	}
}

static double one_random(uint32_t *seed)
{
	*seed = *seed * 1664525u + 1013904223u;
	return (*seed >> 8) / 16777216.0;
}

/* Whatever happened and however close together: no words on other words, or on a line that goes higher. */
static void words_of_events_never_touch(void **state)
{
	static const char words[] = "The model of practice was launched and then something else happened that has a long name";
	uint32_t          seed = 7;
	size_t            said = 0;

	(void)state;
	for (int i = 0; i < 600; i++) {
		struct arena        memory = {0};
		struct event        event[30];
		size_t              n = 1 + (size_t)(i % (i % 50 ? 5 : 30));
		struct facts        facts = { .first_break = 20000 };
		struct points       p = { .event = event, .events = n };
		struct drawn        d = { .points = &p, .facts = &facts, .time = TIME_MONTHS, .months = 1 };
		struct draw         w = { .width = draw_places[i % 3].width, .letters = draw_places[i % 3].letters, .left = 50, .right = 60,
		                          .x0 = draw_time(&d, 19000), .x1 = draw_time(&d, 20500), .y1 = 1 };
		for (size_t k = 0; k < n; k++) {
			size_t from = (size_t)(one_random(&seed) * 40);
			event[k] = (struct event){ .from = k ? 19000 + (day)(one_random(&seed) * 1500) : 20000,
			                           .words = { words + from, 1 + (size_t)(one_random(&seed) * 40) } };
			event[k].to = event[k].from;
		}
		struct draw_labels l = draw_labels(&w, &d, &memory);
		assert_int_equal(l.n, n);
		assert_true(l.rows <= 8);
		for (size_t k = 0; k < n; k++) {
			const struct draw_label *a = &l.all[k];
			if (a->left_out)
				continue;
			said++;
			double slack = a->flag ? 0.08 * (a->to - a->from) : 0;
			assert_true((a->from >= -slack) && a->to <= w.width + slack);
			/* the end that is held is inside */
			assert_true(a->side == SIDE_RIGHT ? a->to <= w.width : a->from >= 0);
			for (size_t j = 0; j < n; j++) {
				const struct draw_label *b = &l.all[j];
				if (j == k || b->left_out)
					continue;
				bool rows = a->row < b->row + b->rows && b->row < a->row + a->rows;
				assert_false(rows && a->from < b->to && b->from < a->to);
				assert_false(!rows && a->row > b->row && a->x > b->from && a->x < b->to);
			}
		}
		if (n <= 3)
			for (size_t k = 0; k < n; k++)
				assert_false(l.all[k].left_out);
		arena_free(&memory);
	}
	assert_true(said > 1200);
}

/* The three events of the sample council, within eight months of one another, have their words on a telephone too. */
static void three_close_events_on_a_telephone(void **state)
{
	struct arena  memory = {0};
	day           launch = day_of(2024, 11, 4), conferences = day_of(2025, 4, 7), born = day_of(2025, 6, 12);
	struct event  event[] = { { launch, launch, STR("launch"), STR("The model of practice was launched") },
	                          { conferences, conferences, STR("conferences"), STR("Child protection conferences changed") },
	                          { born, born, STR("born"), STR("The Born into Care agreement was signed") } };
	struct facts  facts = { .first_break = launch };
	struct points p = { .event = event, .events = 3 };
	struct drawn  d = { .points = &p, .facts = &facts, .time = TIME_MONTHS, .months = 1 };

	(void)state;
	for (int place = 0; place < PLACES; place++)
		for (double left = 30; left < 80; left += 5) {
			struct draw w = { .width = draw_places[place].width, .letters = draw_places[place].letters, .left = left, .right = 60,
			                  .x0 = draw_time(&d, day_of(2022, 11, 1)), .x1 = draw_time(&d, day_of(2026, 11, 1)), .y1 = 1 };
			struct draw_labels l = draw_labels(&w, &d, &memory);
			assert_false(l.all[0].left_out || l.all[1].left_out || l.all[2].left_out);
			assert_true(l.all[0].bold && !l.all[1].bold);
			assert_true(l.rows <= 6);
		}
	arena_free(&memory);
}

static void text_is_cut_between_letters(void **state)
{
	const str  words = str_of("\xd9\x81\xd8\xb1\xd9\x8a\xd9\x82 family's \xf0\x9f\x8c\xa6 team");
	struct buf b = {0};

	(void)state;
	for (double room = 0; room < 300; room += 3) {
		b.n = 0;
		draw_short(&b, words, room, 15, false);
		assert_true(is_utf8(buf_str(&b)));
		assert_true(same(buf_str(&b), words) || ends_with(buf_str(&b), STR("\xe2\x80\xa6")));
		if (room > 20)
			assert_true(draw_width(buf_str(&b), 15, false) <= room);
	}
	assert_true(same(buf_str(&b), words));
	assert_true(draw_width((str){0}, 15, true) == 0);
	assert_true(draw_width(STR("WWWW"), 15, false) > draw_width(STR("iiii"), 15, false));
	buf_free(&b);
}

static void a_day_has_its_place(void **state)
{
	struct drawn months = { .time = TIME_MONTHS }, weeks = { .time = TIME_WEEKS };

	(void)state;
	assert_true(draw_time(&months, day_of(1970, 1, 1)) == 0);
	assert_true(draw_time(&months, day_of(2024, 3, 1)) == 12 * 54 + 2);
	assert_true(fabs(draw_time(&months, day_of(2024, 2, 15)) - (12 * 54 + 1 + 14 / 29.)) < 1e-9);
	assert_true(draw_time(&months, day_of(1969, 12, 1)) == -1);
	assert_true(draw_time(&weeks, 14) == 2);
}

/* What is not shown has no mark, whatever else is said of it: no stem, no key.  A pen that draws one has no plot here and falls over. */
static void what_is_not_shown_has_no_mark(void **state)
{
	struct drawn_point point[] = { { .value = NAN, .indicative = true }, { .value = 3 }, { .value = NAN } };
	struct drawn       d = { .point = point, .n = 3 };

	(void)state;
	assert_false(draw_indicative_any(&d));
	assert_false(draw_stems_block(NULL, &d, "few", 0, 3, true));
	assert_false(draw_stems_block(NULL, &d, "others", 2, 3, false));
	point[1].indicative = true;
	assert_true(draw_indicative_any(&d));
	assert_false(draw_stems_block(NULL, &d, "others", 0, 3, false));
	assert_true(draw_indicative_at(&d, 1));
	assert_false(draw_indicative_at(&d, 0) || draw_indicative_at(&d, 3));
}

static double turned(double ax, double ay, double bx, double by, double x, double y)
{
	return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
}

/* No name that is said stands on a dot or on another; no line crosses a line, a name or is long; by arithmetic of its own. */
static void names_are_clear(const struct draw_name *name, size_t n, double clear)
{
	for (size_t i = 0; i < n; i++) {
		const struct draw_name *a = &name[i];
		double                  left = a->spot.side == SIDE_LEFT ? a->spot.x : a->spot.side == SIDE_RIGHT ? a->spot.x - a->wide : a->spot.x - a->wide / 2;
		if (!a->said)
			continue;
		assert_true(!a->far || hypot(a->end_x - a->x, a->end_y - a->y) <= (NAME_REACH + 1) * a->tall);
		for (size_t m = 0; m < n; m++) {
			const struct draw_name *b = &name[m];
			double                  other = b->spot.side == SIDE_LEFT ? b->spot.x : b->spot.side == SIDE_RIGHT ? b->spot.x - b->wide : b->spot.x - b->wide / 2;
			assert_false(b->x > left - clear && b->x < left + a->wide + clear && fabs(b->y - a->spot.y) < a->tall / 2 + 0.6 * clear);
			if (m == i || !b->said)
				continue;
			assert_false(left < other + b->wide && other < left + a->wide && fabs(a->spot.y - b->spot.y) < a->tall);
			assert_false(a->far && b->far && turned(a->x, a->y, a->end_x, a->end_y, b->x, b->y) * turned(a->x, a->y, a->end_x, a->end_y, b->end_x, b->end_y) < 0
			             && turned(b->x, b->y, b->end_x, b->end_y, a->x, a->y) * turned(b->x, b->y, b->end_x, b->end_y, a->end_x, a->end_y) < 0);
			for (int k = 0; b->far && k <= 40; k++) {
				double x = b->x + k / 40. * (b->end_x - b->x), y = b->y + k / 40. * (b->end_y - b->y);
				assert_false(x > left && x < left + a->wide && fabs(y - a->spot.y) < a->tall / 2 - 1);
			}
		}
	}
}

/* A crowd of small teams at the left, as councils have: each is named, with short lines; and of any crowd none is named over another. */
static void names_of_dots_keep_apart(void **state)
{
	static const double at[][3] = { { 84, 150, 70 }, { 112, 86, 150 }, { 122, 81, 84 }, { 122, 101, 85 }, { 151, 90, 116 }, { 213, 99, 124 }, { 229, 61, 138 },
	                                { 248, 119, 122 }, { 298, 104, 121 }, { 323, 179, 117 }, { 687, 112, 107 }, { 744, 122, 68 } };
	struct draw_room room = { .width = 790, .height = 290 };
	struct draw_name team[COUNT(at)];
	uint32_t         seed = 3;
	size_t           said = 0, all = 0;

	(void)state;
	for (size_t i = 0; i < COUNT(at); i++)
		team[i] = (struct draw_name){ .x = at[i][0], .y = at[i][1], .wide = at[i][2], .tall = 16.5 };
	draw_names_place(&room, team, COUNT(at), 7);
	names_are_clear(team, COUNT(at), 6.9);
	for (size_t i = 0; i < COUNT(at); i++)
		assert_true(team[i].said && (!team[i].far || hypot(team[i].end_x - team[i].x, team[i].end_y - team[i].y) <= (NAME_NEAR + 1) * 16.5));
	for (int k = 0; k < 60; k++) {
		struct draw_name name[25];
		size_t           n = 1 + (size_t)(one_random(&seed) * COUNT(name));
		for (size_t i = 0; i < n; i++) {
			double far = one_random(&seed);
			name[i] = (struct draw_name){ .x = 60 + 720 * far * far, .y = 20 + 250 * one_random(&seed), .wide = 40 + 120 * one_random(&seed), .tall = 16.5 };
		}
		draw_names_place(&room, name, n, 7);
		names_are_clear(name, n, 6.9);
		for (size_t i = 0; i < n; i++)
			said += name[i].said, all++;
	}
	assert_true((double)said >= 0.9 * (double)all);
	/* many more than there is room for: whoever is named stands clear, and it does not take all night */
	struct draw_name many[96];
	for (size_t i = 0; i < COUNT(many); i++)
		many[i] = (struct draw_name){ .x = 60 + 720 * one_random(&seed), .y = 20 + 250 * one_random(&seed), .wide = 40 + 120 * one_random(&seed), .tall = 16.5 };
	draw_names_place(&room, many, COUNT(many), 7);
	names_are_clear(many, COUNT(many), 6.9);
	draw_room_free(&room);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(axes_are_round),
		cmocka_unit_test(axes_hold_what_they_must),
		cmocka_unit_test(words_of_events_never_touch),
		cmocka_unit_test(three_close_events_on_a_telephone),
		cmocka_unit_test(text_is_cut_between_letters),
		cmocka_unit_test(a_day_has_its_place),
		cmocka_unit_test(names_of_dots_keep_apart),
		cmocka_unit_test(what_is_not_shown_has_no_mark),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
