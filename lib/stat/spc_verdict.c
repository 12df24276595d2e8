/* spc_verdict.c — what a chart says of its last point, and whether a target will be met. */
#include <math.h>

#include "stat/spc.h"

static enum spc_variation variation_of(const struct spc_point *last, enum spc_better better)
{
	if (last->signals == 0)
		return SPC_COMMON;
	if (last->side == 0 || (better != SPC_UP && better != SPC_DOWN))
		return SPC_CHANGING;
	return (last->side > 0) == (better == SPC_UP) ? SPC_IMPROVING : SPC_WORSENING;
}

static size_t since_when(const struct spc_point *point, size_t last)
{
	size_t since = last;

	while (since > 0 && point[last].signals != 0 && point[since - 1].signals != 0
	       && point[since - 1].side == point[last].side && spc_next_to(&point[since - 1], &point[since]))
		since--;
	return since;
}

/* A special cause among the last twelve values of the phase: its limits do not yet say where it will settle. */
static bool still_moves(const struct spc_point *point, size_t last)
{
	size_t seen = 0;

	for (size_t i = last + 1; i-- > 0 && seen < SPC_LEAST && point[i].phase == point[last].phase; ) {
		if (isnan(point[i].value))
			continue;
		if (point[i].signals != 0)
			return true;
		seen++;
	}
	return false;
}

/* Making Data Count: a target at or beyond a limit is passed, or failed, as a rule; between the limits chance decides.
 * 0.2.2 wants it strictly beyond.  Met is asked first: a series that is always on its target passes. */
static enum spc_assurance against_limits(const struct spc_point *at, enum spc_better better, bool strictly,
                                         double lo, double hi)
{
	double good, bad, sign = better == SPC_UP ? 1 : -1;

	if (better == SPC_INSIDE) {
		if (!spc_above(lo, at->lower) && !spc_above(at->upper, hi))
			return SPC_PASS;
		return spc_above(at->lower, hi) || spc_above(lo, at->upper) ? SPC_FAIL : SPC_MAY;
	}
	/* turned round for `down`, so that higher is better here */
	good = sign * (better == SPC_UP ? at->lower : at->upper);
	bad = sign * (better == SPC_UP ? at->upper : at->lower);
	if (strictly ? spc_above(good, sign * lo) : !spc_above(sign * lo, good))
		return SPC_PASS;
	if (strictly ? spc_above(sign * lo, bad) : !spc_above(bad, sign * lo))
		return SPC_FAIL;
	return SPC_MAY;
}

struct spc_verdict spc_verdict(const struct spc_how *how, const struct spc_point *point, size_t n,
                               enum spc_better better, double target_lo, double target_hi)
{
	struct spc_verdict verdict = {0};
	size_t             last = n;

	while (last > 0 && isnan(point[last - 1].value))
		last--;
	if (last == 0 || how->chart == SPC_NONE || isnan(point[last - 1].centre))
		return verdict;
	verdict.last = --last;
	verdict.variation = variation_of(&point[last], better);
	verdict.side = point[last].side;
	verdict.since = since_when(point, last);
	if (isnan(target_lo) || isnan(target_hi) || isnan(point[last].upper) || better == SPC_NO_SIDE)
		return verdict;
	if (better != SPC_INSIDE && spc_above(target_hi, target_lo))
		better = SPC_INSIDE;
	if (how->rules != SPC_PTD && still_moves(point, last))
		verdict.assurance = SPC_MOVING;
	else
		verdict.assurance = against_limits(&point[last], better, how->rules == SPC_PTD, target_lo, target_hi);
	return verdict;
}
