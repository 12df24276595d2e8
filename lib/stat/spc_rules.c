/* spc_rules.c — which points are more than chance: the rules of Making Data Count and of its R package. */
#include <math.h>

#include "stat/spc.h"
#include "stat/spc_inside.h"

enum { RUN = 7 };                                         /* points of a shift, and of a trend */

void spc_flag(struct spc_point *point, enum spc_signal signal, int side)
{
	if (point->signals == 0 || (unsigned)signal <= (point->signals & -point->signals))
		point->side = side;
	point->signals |= (unsigned)signal;
}

static int side_of(const struct spc_point *point)
{
	return spc_above(point->value, point->centre) - spc_above(point->centre, point->value);
}

static int outside(const struct spc_point *point)
{
	return spc_above(point->value, point->upper) - spc_above(point->lower, point->value);
}

static void flag_outside(struct spc_point *point, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (outside(&point[i]) != 0)
			spc_flag(&point[i], SPC_OUTSIDE, outside(&point[i]));
}

/* 0 where the one does not follow the other, or neither is higher. */
static int step(const struct spc_point *a, const struct spc_point *b)
{
	return spc_next_to(a, b) ? spc_above(b->value, a->value) - spc_above(a->value, b->value) : 0;
}

/* Seven points each above the one before, or each below; equal values break it.
 * The later stretch is flagged last, so a peak between two goes with the step that follows. */
static void flag_trends(struct spc_point *point, size_t n, size_t run)
{
	for (size_t from = 0, to; from + 1 < n; from = to) {
		int way = step(&point[from], &point[from + 1]);

		for (to = from + 1; to + 1 < n && step(&point[to], &point[to + 1]) == way; to++)
			;
		if (way == 0 || to - from + 1 < run)
			continue;
		for (size_t i = from; i <= to; i++)
			spc_flag(&point[i], SPC_TREND, way);
	}
}

/* Seven or more on one side of the centre; a point on it breaks the run. */
static void flag_shifts(struct spc_point *point, size_t n, size_t run)
{
	for (size_t from = 0, to; from < n; from = to) {
		int side = side_of(&point[from]);

		for (to = from + 1; to < n && spc_next_to(&point[to - 1], &point[to]) && side_of(&point[to]) == side; to++)
			;
		if (side == 0 || to - from < run)
			continue;
		for (size_t i = from; i < to; i++)
			spc_flag(&point[i], SPC_SHIFT, side);
	}
}

/* Beyond two of the three sigma, on the side given. */
static bool is_near(const struct spc_point *point, int side, bool not_outside)
{
	bool beyond = side > 0 ? spc_above(point->value, point->upper2) : spc_above(point->lower2, point->value);

	return beyond && !(not_outside && outside(point) != 0);
}

/* Two of three in a row beyond two sigma, all three on one side of the centre; the third is not marked unless
 * it is beyond two sigma itself.  Beyond three sigma counts since 2023/24 (the tools' author in
 * NHSRplotthedots issue 194); 0.2.2 leaves such points out. */
static void flag_near(struct spc_point *point, size_t n, bool not_outside)
{
	for (size_t i = 2; i < n; i++) {
		int side = side_of(&point[i]), near = 0;

		if (side == 0 || side_of(&point[i - 1]) != side || side_of(&point[i - 2]) != side
		    || !spc_next_to(&point[i - 2], &point[i - 1]) || !spc_next_to(&point[i - 1], &point[i]))
			continue;
		for (size_t k = i - 2; k <= i; k++)
			near += is_near(&point[k], side, not_outside);
		for (size_t k = i - 2; k <= i && near >= 2; k++)
			if (is_near(&point[k], side, not_outside))
				spc_flag(&point[k], SPC_NEAR, side);
	}
}

static void flag_phase(const struct spc_how *how, struct spc_point *point, size_t n)
{
	bool limits = false;

	for (size_t i = 0; i < n; i++)
		limits |= !isnan(point[i].upper);
	if (how->chart == SPC_RUN || !limits) {
		spc_flag_runs(point, n, how->rules != SPC_ANHOEJ && spc_is_lopsided(point, n), how->alike);
		/* top of bottom are so many of so many, but in charts of rates */
		if (how->chart == SPC_RUN || how->chart == SPC_P || how->chart == SPC_PP)
			spc_flag_binomial(point, n);
		return;
	}
	flag_outside(point, n);
	if (how->chart == SPC_MR)                         /* neighbours share a value: runs mean nothing */
		return;
	if (how->rules == SPC_ANHOEJ) {
		spc_flag_runs(point, n, false, how->alike);
		return;
	}
	flag_trends(point, n, spc_trend_alike(RUN, how->alike));
	flag_near(point, n, how->rules == SPC_PTD);
	flag_shifts(point, n, spc_run_alike(RUN, how->alike));
}

void spc_signals(const struct spc_how *how, struct spc_point *point, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		point[i].signals = 0;
		point[i].side = 0;
	}
	if (how->chart == SPC_NONE)
		return;
	for (size_t from = 0, to; from < n; from = to) {
		for (to = from + 1; to < n && point[to].phase == point[from].phase; to++)
			;
		flag_phase(how, point + from, to - from);
	}
}
