/* charts — the charts that no peer's case covers (xbar, s, mr), and what peers get wrong in any. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <math.h>
#include <stdbool.h>
#include <stdlib.h>

#include "stat/spc.h"

enum { MOST = 40 };
static struct spc_point point[MOST];

static bool near(double ours, double theirs)
{
	return fabs(ours - theirs) <= 1e-9 * fmax(1, fabs(theirs));
}

static void make(const double *value, size_t n)
{
	for (size_t i = 0; i < n; i++)
		point[i] = (struct spc_point){ .value = value[i], .top = NAN, .bottom = NAN };
}

static void draw(enum spc_chart chart, enum spc_rules rules, bool screen, size_t n)
{
	struct spc_how how = { .chart = chart, .rules = rules, .screen = screen };

	(void)spc_limits(&how, point, n);
	spc_signals(&how, point, n);
}

/* Montgomery's constants for five: A3 1.427, B3 0, B4 2.089; for ten: A3 .975, B3 .284, B4 1.716. */
static void subgroups_have_the_tabled_constants(void **state)
{
	(void)state;
	for (size_t i = 0; i < 6; i++)
		point[i] = (struct spc_point){ .value = 10, .size = i < 3 ? 5 : 10, .deviation = 2 };
	draw(SPC_XBAR, SPC_ANHOEJ, false, 6);
	assert_true(fabs((point[0].upper - 10) / 2 - 1.427) < 5e-4 && fabs((10 - point[0].lower) / 2 - 1.427) < 5e-4);
	assert_true(fabs((point[5].upper - 10) / 2 - 0.975) < 5e-4);
	for (size_t i = 0; i < 6; i++)
		point[i].value = 2;
	draw(SPC_S, SPC_ANHOEJ, false, 6);
	assert_true(near(point[0].centre, 2) && near(point[0].lower, 0) && fabs(point[0].upper / 2 - 2.089) < 5e-4);
	assert_true(fabs(point[5].lower / 2 - 0.284) < 5e-4 && fabs(point[5].upper / 2 - 1.716) < 5e-4);
}

/* Sizes that differ: the pooled deviation, root of (4 * 1 + 9 * 16) / 13; the centre by size. */
static void subgroups_are_pooled(void **state)
{
	(void)state;
	point[0] = (struct spc_point){ .value = 10, .size = 5, .deviation = 1 };
	point[1] = (struct spc_point){ .value = 13, .size = 10, .deviation = 4 };
	draw(SPC_XBAR, SPC_ANHOEJ, false, 2);
	assert_true(near(point[0].centre, 12));
	assert_true(fabs((point[0].upper - 12) / sqrt(148.0 / 13) - 1.427) < 5e-4);
	point[1].size = 1;                                /* one answer has no deviation and no limits */
	point[1].deviation = NAN;
	draw(SPC_XBAR, SPC_ANHOEJ, false, 2);
	assert_true(isnan(point[1].upper) && near(point[0].upper, (50 + 13) / 6.0 + 1 / (0.93998560298) * 3 / sqrt(5)));
}

static void ranges_are_of_neighbours(void **state)
{
	const double value[] = { 5, 7, 6, NAN, 9, 8, 18 };

	(void)state;
	make(value, 7);
	draw(SPC_MR, SPC_MDC, false, 7);
	assert_true(isnan(point[0].value) && near(point[1].value, 2) && near(point[2].value, 1));
	assert_true(isnan(point[3].value) && isnan(point[4].value) && near(point[5].value, 1) && near(point[6].value, 10));
	assert_true(near(point[6].centre, 3.5) && near(point[6].upper, 3.267 * 3.5) && near(point[6].lower, 0));
	for (size_t i = 0; i < 7; i++)
		assert_int_equal(point[i].signals, 0);
}

/* The peer, screening, is left without a range and without limits. */
static void a_constant_series_has_limits(void **state)
{
	double value[12];

	(void)state;
	for (size_t i = 0; i < 12; i++)
		value[i] = 100;
	for (enum spc_chart c = SPC_XMR; c < SPC_CHARTS; c++) {
		make(value, 12);
		for (size_t i = 0; i < 12; i++) {
			point[i].top = point[i].bottom = 100;
			point[i].value = c == SPC_S ? 0 : c == SPC_P || c == SPC_PP || c == SPC_U || c == SPC_U_PRIME ? 1 : 100;
			point[i].size = 4;
			point[i].deviation = 0;
		}
		draw(c, SPC_PTD, true, 12);
		assert_false(isnan(point[11].centre) || isnan(point[11].lower) || isnan(point[11].upper));
		assert_true(point[11].lower <= point[11].centre && point[11].centre <= point[11].upper);
		assert_int_equal(point[11].signals, 0);
	}
}

/* 0.2.2 stops with an error when a gap lies in a rise; here it is a gap, and breaks the rise. */
static void a_gap_in_a_rise(void **state)
{
	const double value[] = { 1, 2, 3, 4, NAN, 5, 6, 7, 8 }, whole[] = { 1, 2, 3, 4, 5, 6, 7, 8 };

	(void)state;
	make(value, 9);
	draw(SPC_XMR, SPC_PTD, true, 9);
	for (size_t i = 0; i < 9; i++)
		assert_false(point[i].signals & SPC_TREND);
	assert_true(near(point[8].centre, 4.5));
	make(whole, 8);
	draw(SPC_XMR, SPC_PTD, true, 8);
	assert_true(point[0].signals & SPC_TREND && point[7].signals & SPC_TREND);
}

/* Two events on one day: qicharts2 stops; here that gap is missing and the others have their limits. */
static void no_time_at_all(void **state)
{
	const double value[] = { 12, 30, 0, 4, 55, 21, 9, 40, -3, 18 };

	(void)state;
	make(value, 10);
	draw(SPC_T, SPC_ANHOEJ, false, 10);
	assert_true(isnan(point[2].value) && isnan(point[8].value));
	assert_true(point[0].centre > 0 && point[0].upper > point[0].centre && point[0].lower <= 0);
}

/* A month with nobody asked, in a chart that divides by it. */
static void a_month_of_nobody(void **state)
{
	(void)state;
	for (enum spc_chart c = SPC_P; c <= SPC_U_PRIME; c++) {
		for (size_t i = 0; i < 12; i++)
			point[i] = (struct spc_point){ .value = i == 5 ? NAN : 0.1 + 0.01 * (double)(i % 3), .top = i == 5 ? 0 : 10 + (double)(i % 3),
				.bottom = i == 5 ? 0 : 100 };
		draw(c, SPC_MDC, false, 12);
		assert_true(isnan(point[5].lower) || c == SPC_C);
		assert_int_equal(point[5].signals, 0);
		assert_true(point[6].lower < point[6].centre && point[6].centre < point[6].upper);
	}
}

/* What is left out of the limits is left out of the ranges too, and its neighbours are one another's. */
static void what_is_excluded(void **state)
{
	const double value[] = { 10, 12, 90, 10, 12, 10 };

	(void)state;
	make(value, 6);
	point[2].excluded = true;
	draw(SPC_XMR, SPC_ANHOEJ, false, 6);
	assert_true(near(point[0].centre, 10.8) && near(point[0].upper, 10.8 + 3 * 2 / 1.128));
	assert_true(point[2].signals & SPC_OUTSIDE);
}

/* Neighbours that resemble one another, a wave in the year, and neither.  What comes after the base is not asked. */
static void doubts(void **state)
{
	const double quiet[] = { 3, -2, 1, 4, -5, 2, -1, -3, 5, 0, -4, 1 };
	double       turn[MOST];
	struct spc_doubt d;

	(void)state;
	for (size_t i = 0; i < 36; i++) {
		turn[i] = 2 * acos(-1) * (double)i / 12;
		point[i] = (struct spc_point){ .value = 50 + quiet[(5 * i + i / 12) % 12], .top = NAN, .bottom = NAN };
	}
	draw(SPC_XMR, SPC_MDC, false, 36);
	d = spc_doubt(point, 36, turn);
	assert_false(d.autocorrelated || d.seasonal);
	assert_true(fabs(d.lag) < 0.35 && d.season > 0.01);
	for (size_t i = 0; i < 36; i++)
		point[i].value += 8 * sin(turn[i] + 1);
	draw(SPC_XMR, SPC_MDC, false, 36);
	d = spc_doubt(point, 36, turn);
	assert_true(d.seasonal && !d.autocorrelated && d.season < 1e-6);
	assert_true(near(hypot(d.sine, d.cosine), 8) || fabs(hypot(d.sine, d.cosine) - 8) < 1);
	assert_true(fabs(spc_wave(&d, turn[2]) - 8 * sin(turn[2] + 1)) < 1.5);
	assert_true(isnan(spc_doubt(point, 36, NULL).season));
	for (size_t i = 0; i < 36; i++)                   /* a step after the base is no doubt */
		point[i].value = 50 + quiet[(5 * i + i / 12) % 12] + (i < 24 ? 0 : 30);
	struct spc_how how = { .chart = SPC_XMR, .event = true, .event_at = 24, .least = SPC_LEAST };
	(void)spc_limits(&how, point, 36);
	assert_false(spc_doubt(point, 36, turn).autocorrelated);
	draw(SPC_XMR, SPC_MDC, false, 36);                /* nor is one that nobody dated: it is a change, and is to be seen */
	assert_false(spc_doubt(point, 36, turn).autocorrelated);
	for (size_t i = 0; i < 36; i++)                   /* three years that wander */
		point[i].value = 50 + 10 * sin((double)i * 0.9) + quiet[i % 12];
	draw(SPC_XMR, SPC_MDC, false, 36);
	d = spc_doubt(point, 36, turn);
	assert_true(d.autocorrelated && d.alike > d.lag && d.alike <= 0.8);
	for (size_t i = 0; i < 36; i++)
		point[i].value = 7;
	draw(SPC_XMR, SPC_MDC, false, 36);
	d = spc_doubt(point, 36, turn);
	assert_true(isnan(d.lag) && isnan(d.season) && !d.autocorrelated && !d.seasonal);
	assert_true(isnan(spc_doubt(point, 11, turn).lag) && isnan(spc_doubt(NULL, 0, turn).lag));
}

/* Neighbours correlated by .3 stay on their side with .5970, by .6 with .7048: six steps of a half are log(1/64), which 8.06 and 11.9 such are. */
static void longer_runs_of_neighbours_alike(void **state)
{
	struct spc_how how = { .chart = SPC_XMR, .rules = SPC_MDC, .baseline = 12 };
	double         value[24];

	(void)state;
	assert_int_equal(spc_run_alike(7, 0), 7);
	assert_int_equal(spc_run_alike(7, 0.3), 10);
	assert_int_equal(spc_run_alike(7, 0.6), 13);
	assert_int_equal(spc_run_alike(7, 5), spc_run_alike(7, 0.99));
	assert_int_equal(spc_run_alike(1, 0.6), 1);
	assert_int_equal(spc_trend_alike(7, 0), 7);
	assert_int_equal(spc_trend_alike(7, 0.3), 8);
	assert_int_equal(spc_trend_alike(7, 0.6), 9);
	assert_int_equal(spc_trend_alike(2, 0.6), 2);
	for (size_t i = 0; i < 24; i++)                   /* the year of the limits, whose last is above their centre, and eight months a little above it */
		value[i] = i < 12 ? (i % 2 ? 12 : 10) : i < 20 ? 11.5 : 10.5;
	for (size_t more = 0; more < 2; more++) {
		how.alike = 0.3;
		make(value, 24);
		(void)spc_limits(&how, point, 24);
		spc_signals(&how, point, 24);
		assert_int_equal(point[14].signals, more ? SPC_SHIFT : 0);
		how.alike = 0;
		spc_signals(&how, point, 24);
		assert_int_equal(point[14].signals, SPC_SHIFT);
		value[20] = 11.5;                         /* and then ten */
	}
}

/* What quiet series do, by simulation (tests/bench/honesty.c, `expected`, 1,000 of each): of months apart, and of
 * those alike by .3.  What charts say is that on average over what they take their resemblance for: of the truth itself it is a little off. */
static void by_chance(void **state)
{
	static const struct { enum spc_chart chart; enum spc_rules rules; size_t base, n; double alike, any, last; } of[] = {
		{ SPC_XMR, SPC_MDC, 12, 24, 0, 0.30, 0.044 },
		{ SPC_XMR, SPC_MDC, 12, 24, 0.3, 0.51, 0.115 },
		{ SPC_XMR, SPC_MDC, 24, 24, 0, 0.08, 0.010 },
		{ SPC_XMR, SPC_MDC, 24, 24, 0.3, 0.15, 0.027 },
		{ SPC_XMR, SPC_MDC, 48, 48, 0, 0.29, 0.015 },
		{ SPC_XMR, SPC_MDC, 48, 48, 0.3, 0.32, 0.017 },
		{ SPC_XMR, SPC_PTD, 12, 24, 0, 0.32, 0.064 },
		{ SPC_XMR, SPC_PTD, 12, 24, 0.3, 0.60, 0.122 },
		{ SPC_XMR, SPC_PTD, 48, 48, 0, 0.37, 0.019 },
		{ SPC_XMR, SPC_PTD, 48, 48, 0.3, 0.78, 0.064 },
	};
	struct spc_how how = { .chart = SPC_XMR, .rules = SPC_MDC };
	double         all = spc_false(&how, 24, 24).any;

	(void)state;
	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct spc_how   is = { .chart = of[i].chart, .rules = of[i].rules, .resembles = of[i].alike };
		struct spc_false f = spc_false(&is, of[i].base, of[i].n);

		if (fabs(f.any - of[i].any) > 0.1 || fabs(f.last - of[i].last) > 0.015 + of[i].last * 0.35)
			fail_msg("%zu: %.3f and %.3f, found were %.3f and %.3f", i, f.any, f.last, of[i].any, of[i].last);
	}
	for (int chart = SPC_RUN; chart <= SPC_XMR; chart++) {  /* runs of few that are alike are many */
		struct spc_how apart = { .chart = (enum spc_chart)chart, .rules = SPC_ANHOEJ }, alike = apart;

		alike.resembles = 0.6;
		assert_true(spc_false(&apart, 36, 36).any > 0 && spc_false(&apart, 36, 36).any < 0.13);
		assert_true(spc_false(&alike, 36, 36).any > 0.5 && spc_false(&alike, 12, 48).any > spc_false(&alike, 12, 24).any);
	}
	how.resembles = NAN;                              /* not known: as of strangers */
	assert_true(fabs(spc_false(&how, 24, 24).any - all) < 1e-12);
	assert_true(spc_false(&how, 30, 30).any > all && spc_false(&how, 30, 30).any < spc_false(&how, 36, 36).any);
	assert_true(spc_false(&how, 24, 100).any > spc_false(&how, 24, 84).any && spc_false(&how, 500, 900).any <= 1);
	how.resembles = 1;
	assert_true(spc_false(&how, 12, 200).any <= 1 && spc_false(&how, 12, 200).last <= 1);
	assert_true(!isnan(spc_false(&how, 12, 18).any) && isnan(spc_false(&how, 12, 17).any) && isnan(spc_false(&how, 17, 17).last));
	assert_true(isnan(spc_false(&how, 11, 48).any));
	for (int chart = SPC_NONE; chart < SPC_CHARTS; chart++) {
		bool tried = chart != SPC_NONE && chart != SPC_G && chart != SPC_T && chart != SPC_S && chart != SPC_MR;

		how.chart = (enum spc_chart)chart;
		assert_true(isnan(spc_false(&how, 24, 24).any) == !tried);
	}
}

int main(void)
{
	const struct CMUnitTest all[] = {
		cmocka_unit_test(subgroups_have_the_tabled_constants),
		cmocka_unit_test(subgroups_are_pooled),
		cmocka_unit_test(ranges_are_of_neighbours),
		cmocka_unit_test(a_constant_series_has_limits),
		cmocka_unit_test(a_gap_in_a_rise),
		cmocka_unit_test(no_time_at_all),
		cmocka_unit_test(a_month_of_nobody),
		cmocka_unit_test(what_is_excluded),
		cmocka_unit_test(doubts),
		cmocka_unit_test(by_chance),
		cmocka_unit_test(longer_runs_of_neighbours_alike),
	};

	return cmocka_run_group_tests(all, NULL, NULL);
}
