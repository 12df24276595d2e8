/* suppress — a brute-force attacker against small tables: everything shown is known, nought is never hidden,
 * and every assignment of whole numbers to the hidden cells that fits is tried. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "suppress.h"

enum { MOST = 16, CELLS = 64 };

/* A published cell is the sum of some of the innermost ones. */
struct cell { str per, by, group, part; day period; unsigned mask; };
struct table { struct cell cell[CELLS]; size_t n, inner; int x[MOST], b[MOST]; bool share, proportion, stock; };

static int sum_of(const int *x, size_t inner, unsigned mask)
{
	int sum = 0;

	for (size_t i = 0; i < inner; i++)
		if (mask & 1u << i)
			sum += x[i];
	return sum;
}

static struct suppress decided(const struct table *t)
{
	struct suppress s = {0};

	for (size_t i = 0; i < t->n; i++) {
		const struct cell   *c = &t->cell[i];
		double               x = sum_of(t->x, t->inner, c->mask);
		double               b = sum_of(t->b, t->inner, c->mask);
		struct suppress_given made = {
			.measure = STR("m"), .per = c->per, .by = c->by, .group = c->group, .part = c->part, .period = c->period,
			.stock = t->stock, .share = t->share, .under = 6, .main = t->proportion ? ASKED : COUNTED, .point = i,
			.count = { x, t->proportion || t->share ? b - x : NAN, t->proportion || t->share ? b : NAN, NAN, NAN, NAN },
		};
		suppress_add(&s, &made);
	}
	suppress_decide(&s);
	return s;
}

/* What the attacker has: for every cell its sum if it is shown, -1 if it is hidden. */
struct attack { const struct table *t; const int *x; int shown[CELLS]; int x_try[MOST]; int least, cap; size_t target; int not; };

static bool fits_so_far(const struct attack *a, size_t done)
{
	unsigned set = (1u << done) - 1;

	for (size_t i = 0; i < a->t->n; i++) {
		unsigned mask = a->t->cell[i].mask;
		int      sum = sum_of(a->x_try, done, mask & set);

		if (a->shown[i] >= 0 && (sum > a->shown[i] || ((mask & ~set) == 0 && sum != a->shown[i])))
			return false;
		if (a->shown[i] < 0 && (mask & ~set) == 0 && sum < a->least)
			return false;
	}
	return true;
}

/* Is there a table that fits, in which the target is something else? */
static bool another(struct attack *a, size_t done)
{
	if (done == a->t->inner)
		return sum_of(a->x_try, done, a->t->cell[a->target].mask) != a->not;
	for (int v = 0; v <= a->cap; v++) {
		a->x_try[done] = v;
		if (fits_so_far(a, done + 1) && another(a, done + 1))
			return true;
	}
	return false;
}

/* Every small number that is hidden might be another. */
static void assert_safe(const struct table *t, const struct suppress *s, const int *x, int least)
{
	struct attack a = { .t = t, .x = x, .least = least };

	for (size_t i = 0; i < s->n; i++)
		if (s->cell[i].point != SIZE_MAX)
			a.shown[s->cell[i].point] = s->cell[i].hidden ? -1 : sum_of(x, t->inner, t->cell[s->cell[i].point].mask);
	for (size_t i = 0; i < t->inner; i++)
		a.cap = x[i] > a.cap ? x[i] : a.cap;
	a.cap += 6;
	for (size_t i = 0; i < t->n; i++) {
		int v = sum_of(x, t->inner, t->cell[i].mask);

		if (v <= 0 || v >= 6)
			continue;
		assert_int_equal(a.shown[i], -1);
		a.target = i;
		a.not = v;
		assert_true(another(&a, 0));
	}
}

static uint32_t seed;

static int chance(int below)
{
	seed = seed * 1664525u + 1013904223u;
	return (int)((seed >> 8) % (uint32_t)below);
}

/* Many empty and small cells, some large ones. */
static int some(void)
{
	int kind = chance(10);

	return kind < 2 ? 0 : kind < 6 ? 1 + chance(5) : kind < 9 ? 6 + chance(6) : 12 + chance(10);
}

static void add(struct table *t, str by, str group, unsigned mask)
{
	t->cell[t->n++] = (struct cell){ .per = STR("month"), .by = by, .group = group, .mask = mask };
}

static void crossed_table(struct table *t)
{
	static const str team[] = { { "north", 5 }, { "south", 5 }, { "a**b", 4 } }, who[] = { { "child", 5 }, { "parent", 6 } };
	static const str both[3][2] = { { { "north*child", 11 }, { "north*parent", 12 } }, { { "south*child", 11 }, { "south*parent", 12 } },
	                                { { "a**b*child", 10 }, { "a**b*parent", 11 } } };

	*t = (struct table){ .inner = 6 };
	add(t, STR("all"), STR("all"), 63);
	for (unsigned i = 0; i < 3; i++) {
		add(t, STR("team"), team[i], 3u << 2 * i);
		for (unsigned k = 0; k < 2; k++)
			add(t, STR("team*who"), both[i][k], 1u << (2 * i + k));
	}
	for (unsigned k = 0; k < 2; k++)
		add(t, STR("who"), who[k], 21u << k);
}

/* Three months and their quarter, two teams and all of them. */
static void quarter_table(struct table *t)
{
	static const str team[] = { { "north", 5 }, { "south", 5 } };

	*t = (struct table){ .inner = 6 };
	for (unsigned m = 0; m < 4; m++) {
		size_t   first = t->n;
		unsigned months = m < 3 ? 3u << 2 * m : 63;

		add(t, STR("all"), STR("all"), months);
		for (unsigned i = 0; i < 2; i++)
			add(t, STR("team"), team[i], months & (21u << i));
		for (; first < t->n; first++) {
			t->cell[first].per = m < 3 ? STR("month") : STR("quarter");
			t->cell[first].period = day_of(2026, m < 3 ? (int)m + 1 : 1, 1);
		}
	}
}

/* The same of three teams: here what is hidden of a quarter may lie between two ends that meet. */
static void three_teams_table(struct table *t)
{
	static const str team[] = { { "north", 5 }, { "south", 5 }, { "west", 4 } };

	*t = (struct table){ .inner = 9 };
	for (unsigned m = 0; m < 4; m++) {
		size_t   first = t->n;
		unsigned months = m < 3 ? 7u << 3 * m : 511;

		add(t, STR("all"), STR("all"), months);
		for (unsigned i = 0; i < 3; i++)
			add(t, STR("team"), team[i], months & (73u << i));
		for (; first < t->n; first++) {
			t->cell[first].per = m < 3 ? STR("month") : STR("quarter");
			t->cell[first].period = day_of(2026, m < 3 ? (int)m + 1 : 1, 1);
		}
	}
}

static void assert_safe_percentages(struct table *t, const int *x, const int *rest)
{
	struct suppress s;

	t->proportion = true;
	for (size_t i = 0; i < t->inner; i++) {
		t->x[i] = x[i];
		t->b[i] = x[i] + rest[i];
	}
	s = decided(t);
	assert_safe(t, &s, x, 0);
	assert_safe(t, &s, rest, 0);
	assert_safe(t, &s, t->b, 1);
	suppress_free(&s);
}

static void counts_are_safe(void **state)
{
	(void)state;
	seed = 1;
	for (int turn = 0; turn < 1500; turn++) {
		struct table    t;
		struct suppress s;

		if (turn % 2)
			crossed_table(&t);
		else
			quarter_table(&t);
		for (size_t i = 0; i < t.inner; i++)
			t.x[i] = some();
		s = decided(&t);
		assert_safe(&t, &s, t.x, 1);
		suppress_free(&s);
	}
}

/* Here nought may stand in a hidden cell, since its denominator may be what was small. */
static void percentages_are_safe(void **state)
{
	(void)state;
	seed = 2;
	for (int turn = 0; turn < 4000; turn++) {
		struct table t;
		int          x[MOST], rest[MOST];

		if (turn % 40 == 0)
			three_teams_table(&t);
		else if (turn % 2)
			crossed_table(&t);
		else
			quarter_table(&t);
		for (size_t i = 0; i < t.inner; i++) {
			x[i] = some();
			rest[i] = some();
		}
		assert_safe_percentages(&t, x, rest);
	}
}

/* Nobody of the quarter's 15 in the south, and so nobody in any of its months: what all have less what the north has would be theirs. */
static void a_sum_of_nothing_is_nothing_in_each(void **state)
{
	static const int x[2][6] = { { 12, 0, 5, 0, 10, 0 }, { 0, 10, 0, 3, 0, 9 } }, rest[2][6] = { { 0, 2, 4, 3, 4, 10 }, { 4, 0, 8, 8, 8, 3 } };

	(void)state;
	for (size_t k = 0; k < COUNT(x); k++) {
		struct table t;

		quarter_table(&t);
		assert_safe_percentages(&t, x[k], rest[k]);
	}
}

/* 17 in the quarter of two teams, of which one month has 9 of the one and 8 of the other: then nobody in any other month. */
static void ends_that_meet(void **state)
{
	static const int x[9] = { 9, 0, 2, 0, 8, 6, 0, 0, 12 }, rest[9] = { 0, 1, 4, 2, 0, 0, 0, 4, 2 };
	struct table     t;

	(void)state;
	three_teams_table(&t);
	assert_safe_percentages(&t, x, rest);
}

/* Four in the north in February come out, and beside them all is hidden, or nothing: then one further off. */
static void all_beside_is_dark(void **state)
{
	static const int x[9] = { 5, 8, 0, 8, 0, 7, 0, 0, 12 }, rest[9] = { 7, 1, 6, 4, 0, 5, 0, 0, 2 };
	struct table     t;

	(void)state;
	three_teams_table(&t);
	assert_safe_percentages(&t, x, rest);
}

/* 36 in two quarters, of which one month has 33: the other three hidden cells have at least one each, and so exactly one. */
static void ones_of_three_lines(void **state)
{
	static const int x[9] = { 9, 1, 1, 4, 1, 0, 6, 8, 9 }, rest[9] = { 0, 0, 0, 0, 0, 0, 12, 9, 7 };
	struct table     t;

	(void)state;
	three_teams_table(&t);
	assert_safe_percentages(&t, x, rest);
}

/* Three parts of two teams and of all.  The attacker also reads the denominator wherever one part is shown. */
static void compositions_are_safe(void **state)
{
	static const str part[] = { { "for", 3 }, { "to", 2 }, { "with", 4 } }, team[] = { { "north", 5 }, { "south", 5 } };

	(void)state;
	seed = 3;
	for (int turn = 0; turn < 1000; turn++) {
		struct table    t = { .inner = 6, .share = true }, seen;
		struct suppress s = {0};

		for (size_t i = 0; i < 6; i++)
			t.x[i] = some();
		for (unsigned g = 0; g < 3; g++)
			for (unsigned k = 0; k < 3; k++) {
				add(&t, g < 2 ? STR("team") : STR("all"), g < 2 ? team[g] : STR("all"), g < 2 ? 1u << (3 * g + k) : 9u << k);
				t.cell[t.n - 1].part = part[k];
			}
		seen = t;
		for (unsigned g = 0; g < 3; g++)
			add(&seen, STR("whole"), STR("whole"), g < 2 ? 7u << 3 * g : 63);
		for (size_t i = 0; i < t.n; i++) {
			double x = sum_of(t.x, 6, t.cell[i].mask), b = sum_of(t.x, 6, seen.cell[9 + i / 3].mask);
			struct suppress_given c = {
				.measure = STR("m"), .per = STR("month"), .by = t.cell[i].by, .group = t.cell[i].group, .part = t.cell[i].part,
				.share = true, .under = 6, .main = COUNTED, .point = i, .count = { x, b - x, b, NAN, NAN, NAN },
			};
			suppress_add(&s, &c);
		}
		suppress_decide(&s);
		/* as rows that are hidden only where all the parts are */
		for (size_t i = 0; i < s.n; i++)
			if (s.cell[i].point == SIZE_MAX)
				s.cell[i].point = same(s.series[s.cell[i].series].by, STR("all")) ? 11 : same(s.series[s.cell[i].series].group, team[0]) ? 9 : 10;
		assert_safe(&seen, &s, t.x, 0);
		suppress_free(&s);
	}
}

/* Two blocks of four hidden cells and one cell that joins them, every row and column with two or three: no single sum gives
 * anything away, but two rows less two columns leave the joining cell alone. */
static void sums_together_are_safe(void **state)
{
	static const char groups[] = "aaabacadbabbbcbdcacbcccddadbdcdd";
	static const str  team[] = { { "a", 1 }, { "b", 1 }, { "c", 1 }, { "d", 1 } };
	static char       crossed[16][3];
	struct table      t = { .inner = 16 };
	struct suppress   s;

	(void)state;
	add(&t, STR("all"), STR("all"), 0xffff);
	for (unsigned i = 0; i < 16; i++) {
		bool block = (i / 4 < 2) == (i % 4 < 2);

		t.x[i] = i == 6 ? 3 : block ? 4 : 20 + (int)i;
		crossed[i][0] = groups[2 * i];
		crossed[i][1] = '*';
		crossed[i][2] = groups[2 * i + 1];
		add(&t, STR("team*who"), (str){ crossed[i], 3 }, 1u << i);
	}
	for (unsigned i = 0; i < 4; i++) {
		add(&t, STR("team"), team[i], 15u << 4 * i);
		add(&t, STR("who"), team[i], 0x1111u << i);
	}
	s = decided(&t);
	assert_safe(&t, &s, t.x, 1);
	suppress_free(&s);
}

static size_t hidden_in(const struct suppress *s)
{
	size_t n = 0;

	for (size_t i = 0; i < s->n; i++)
		n += s->cell[i].hidden ? 1 : 0;
	return n;
}

/* A quarter of a stock is its last month: hiding the one hides the other, and no more. */
static void a_stock_is_its_last_month(void **state)
{
	struct table    t = { .inner = 3, .x = { 20, 30, 4 }, .stock = true };
	struct suppress s;

	(void)state;
	for (unsigned m = 0; m < 4; m++) {
		add(&t, STR("all"), STR("all"), m < 3 ? 1u << m : 4);
		t.cell[t.n - 1].per = m < 3 ? STR("month") : STR("quarter");
		t.cell[t.n - 1].period = day_of(2026, m < 3 ? (int)m + 1 : 1, 1);
	}
	s = decided(&t);
	assert_int_equal(hidden_in(&s), 2);
	suppress_free(&s);
}

/* Seven teams with one child each: the sum, 7, would say that all of them are 1. */
static void a_sum_of_ones_tells_the_ones(void **state)
{
	static const str team[] = { { "a", 1 }, { "b", 1 }, { "c", 1 }, { "d", 1 }, { "e", 1 }, { "f", 1 }, { "g", 1 } };
	struct table     t = { .inner = 7, .x = { 1, 1, 1, 1, 1, 1, 1 } };
	struct suppress  s;

	(void)state;
	add(&t, STR("all"), STR("all"), 127);
	for (unsigned i = 0; i < 7; i++)
		add(&t, STR("team"), team[i], 1u << i);
	s = decided(&t);
	assert_int_equal(hidden_in(&s), 8);
	suppress_free(&s);
	/* with one team of 30 beside them it is that one that hides, and the total stays */
	t.x[6] = 30;
	s = decided(&t);
	assert_int_equal(hidden_in(&s), 7);
	suppress_free(&s);
}

static void the_smallest_safe_companion(void **state)
{
	static const str team[] = { { "a", 1 }, { "b", 1 }, { "c", 1 }, { "d", 1 } };
	struct table     t = { .inner = 4, .x = { 2, 40, 9, 0 } };
	struct suppress  s, again;

	(void)state;
	add(&t, STR("all"), STR("all"), 15);
	for (unsigned i = 0; i < 4; i++)
		add(&t, STR("team"), team[i], 1u << i);
	s = decided(&t);
	assert_int_equal(hidden_in(&s), 2);
	for (size_t i = 0; i < s.n; i++)
		assert_int_equal(s.cell[i].hidden, s.cell[i].point == 1 || s.cell[i].point == 3);
	/* the order in which the rows came changes nothing */
	for (size_t i = 0; i < t.n / 2; i++) {
		struct cell kept = t.cell[i];
		t.cell[i] = t.cell[t.n - 1 - i];
		t.cell[t.n - 1 - i] = kept;
	}
	again = decided(&t);
	for (size_t i = 0; i < s.n; i++) {
		assert_true(same(again.series[again.cell[i].series].group, s.series[s.cell[i].series].group));
		assert_int_equal(again.cell[i].hidden, s.cell[i].hidden);
	}
	suppress_free(&again);
	suppress_free(&s);
}

static void nothing_small_nothing_hidden(void **state)
{
	struct table    t;
	struct suppress s = {0};

	(void)state;
	suppress_decide(&s);
	suppress_free(&s);
	crossed_table(&t);
	for (size_t i = 0; i < t.inner; i++)
		t.x[i] = i % 2 ? 6 : 0;
	s = decided(&t);
	assert_int_equal(hidden_in(&s), 0);
	suppress_free(&s);
	/* few families behind many forms, and few who might have been asked where nobody answered */
	suppress_add(&s, &(struct suppress_given){ .measure = STR("m"), .under = 6, .main = ASKED, .count = { 20, 20, 40, 40, 3, NAN } });
	suppress_add(&s, &(struct suppress_given){ .measure = STR("o"), .under = 6, .main = ASKED, .count = { 0, 0, 0, 0, NAN, 4 } });
	suppress_add(&s, &(struct suppress_given){ .measure = STR("p"), .under = 0, .main = ASKED, .count = { 1, 1, 2, 2, 2, 2 } });
	suppress_decide(&s);
	assert_int_equal(hidden_in(&s), 2);
	suppress_free(&s);
}

int main(void)
{
	const struct CMUnitTest all[] = {
		cmocka_unit_test(counts_are_safe),
		cmocka_unit_test(percentages_are_safe),
		cmocka_unit_test(a_sum_of_nothing_is_nothing_in_each),
		cmocka_unit_test(ends_that_meet),
		cmocka_unit_test(all_beside_is_dark),
		cmocka_unit_test(ones_of_three_lines),
		cmocka_unit_test(compositions_are_safe),
		cmocka_unit_test(sums_together_are_safe),
		cmocka_unit_test(a_stock_is_its_last_month),
		cmocka_unit_test(a_sum_of_ones_tells_the_ones),
		cmocka_unit_test(the_smallest_safe_companion),
		cmocka_unit_test(nothing_small_nothing_hidden),
	};

	return cmocka_run_group_tests(all, NULL, NULL);
}
