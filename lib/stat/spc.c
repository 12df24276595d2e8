/* spc.c — phases, baselines, centre lines and limits. */
#include <gsl/gsl_sort.h>
#include <gsl/gsl_statistics_double.h>
#include <math.h>
#include <stdlib.h>

#include "stat/held.h"
#include "stat/spc.h"
#include "stat/spc_inside.h"

bool spc_above(double a, double b)
{
	double x = fabs(a), y = fabs(b);

	return a - b > 1e-12 * (x > y ? x : y);         /* fmax would be a call */
}

bool spc_next_to(const struct spc_point *a, const struct spc_point *b)
{
	return !isnan(a->value) && !isnan(b->value) && !b->gap && a->phase == b->phase;
}

static size_t valued(const struct spc_point *point, size_t n)
{
	size_t found = 0;

	for (size_t i = 0; i < n; i++)
		found += isnan(point[i].value) ? 0 : 1;
	return found;
}

/* From the last to the first, so that a re-base is measured by what it would really govern. */
static bool find_phases(const struct spc_how *how, struct spc_point *point, size_t n)
{
	size_t   end = n;
	unsigned phase = 1;
	bool     refused = false;

	for (size_t i = 0; i < n; i++)
		point[i].phase = 0;
	for (size_t i = how->rebases; i-- > 0; ) {
		size_t at = how->rebase[i];

		if (at == 0 || at >= end)
			continue;
		if (valued(point + at, end - at) < how->least) {
			refused = true;
			continue;
		}
		point[at].phase = 1;
		end = at;
	}
	for (size_t i = 0; i < n; i++)
		point[i].phase = phase += point[i].phase;
	return refused;
}

static void first_are_base(struct spc_point *point, size_t n, size_t so_many, bool count_missing)
{
	for (size_t i = 0; i < n; i++) {
		bool counts = count_missing || !isnan(point[i].value);

		point[i].base = counts && so_many > 0 && !isnan(point[i].value) && !point[i].excluded;
		so_many -= counts && so_many > 0 ? 1 : 0;
	}
}

/* METHODS 0.3: the periods before the first event, if there are enough; else the first twelve;
 * without an event, all of the phase.  A phase begun by a re-base answers only to events inside it. */
static void find_base(const struct spc_how *how, struct spc_point *point, size_t from, size_t to)
{
	size_t before = how->event_at > from ? how->event_at - from : 0;
	bool   event = how->event && how->event_at < to && (from == 0 || before > 0);

	if (how->baseline > 0)
		first_are_base(point + from, to - from, how->baseline, how->rules != SPC_MDC);
	else if (!event)
		first_are_base(point + from, to - from, to - from, true);
	else if (valued(point + from, before) >= how->least && before > 0)
		first_are_base(point + from, to - from, before, true);
	else
		first_are_base(point + from, to - from, how->least, false);
}

/* In the widest type, so that the mean of equal values is that value. */
double spc_mean(const struct spc_point *point, size_t n)
{
	long double sum = 0;
	size_t      count = 0;

	for (size_t i = 0; i < n; i++)
		if (point[i].base) {
			sum += (long double)point[i].value;
			count++;
		}
	return count > 0 ? (double)(sum / (long double)count) : NAN;
}

double spc_median(const struct spc_point *point, size_t n)
{
	double *sorted = stat_held(calloc(n + 1, sizeof *sorted)), median;
	size_t  count = 0;

	if (!sorted)
		return NAN;
	for (size_t i = 0; i < n; i++)
		if (point[i].base)
			sorted[count++] = point[i].value;
	gsl_sort(sorted, 1, count);
	median = count > 0 ? gsl_stats_median_from_sorted_data(sorted, 1, count) : NAN;
	free(sorted);
	return median;
}

/* sum of tops over sum of bottoms */
double spc_pooled(const struct spc_point *point, size_t n)
{
	long double top = 0, bottom = 0;

	for (size_t i = 0; i < n; i++)
		if (point[i].base) {
			top += (long double)point[i].top;
			bottom += (long double)point[i].bottom;
		}
	return bottom > 0 ? (double)(top / bottom) : NAN;
}

double spc_value(const struct spc_point *point, double unused)
{
	(void)unused;
	return point->value;
}

/* Mean of |v_i - v_(i-1)| over neighbouring base points; those of `most` or more are left out. nan: none.
 * What is excluded is as if it were not there: its neighbours are one another's. */
static double mean_range_under(const struct spc_point *point, size_t n, double pooled, double most,
                               double (*of)(const struct spc_point *, double))
{
	const struct spc_point *before = NULL;
	long double             sum = 0;
	size_t                  count = 0;
	bool                    gap = false;

	for (size_t i = 0; i < n; i++) {
		double range;

		gap |= point[i].gap;
		if (point[i].excluded)
			continue;
		if (before && before->base && point[i].base && !gap) {
			range = fabs(of(&point[i], pooled) - of(before, pooled));
			if (range < most) {
				sum += (long double)range;
				count++;
			}
		}
		before = &point[i];
		gap = false;
	}
	return count > 0 ? (double)(sum / (long double)count) : NAN;
}

/* Screening, once: Wheeler's 3.267 (D4 of two) times the mean range.  Ranges that are all 0 stay 0: the peer
 * is left with none, and with no limits. */
double spc_mean_range(const struct spc_how *how, const struct spc_point *point, size_t n, double pooled,
                      double (*of)(const struct spc_point *, double))
{
	double all = mean_range_under(point, n, pooled, INFINITY, of);

	return how->screen && all > 0 ? mean_range_under(point, n, pooled, 3.267 * all, of) : all;
}

void spc_set_limits(struct spc_point *point, double centre, double sigma)
{
	point->centre = centre;
	point->lower = centre - 3 * sigma;
	point->upper = centre + 3 * sigma;
	point->lower2 = centre - 2 * sigma;
	point->upper2 = centre + 2 * sigma;
}

/* Wheeler, Understanding Variation, 1993; Making Data Count: mean -/+ 2.66 mean moving ranges.
 * qicharts2 has 3/1.128, which is 2.6596 (Montgomery 2013, 6.33). */
static void xmr(const struct spc_how *how, struct spc_point *point, size_t n)
{
	double centre = spc_mean(point, n), range = spc_mean_range(how, point, n, 0, spc_value);
	double sigma = how->rules == SPC_ANHOEJ ? range / 1.128 : 2.66 * range / 3;

	for (size_t i = 0; i < n; i++)
		spc_set_limits(&point[i], centre, sigma);
}

static void run(const struct spc_how *how, struct spc_point *point, size_t n)
{
	double centre = spc_median(point, n);

	(void)how;
	for (size_t i = 0; i < n; i++)
		point[i].centre = centre;
}

static void (*const draw[SPC_CHARTS])(const struct spc_how *, struct spc_point *, size_t) = {
	[SPC_RUN] = run, [SPC_XMR] = xmr, [SPC_P] = spc_attribute, [SPC_PP] = spc_attribute, [SPC_C] = spc_attribute,
	[SPC_U] = spc_attribute, [SPC_U_PRIME] = spc_attribute, [SPC_G] = spc_rare, [SPC_T] = spc_rare,
	[SPC_XBAR] = spc_subgroup, [SPC_S] = spc_subgroup, [SPC_MR] = spc_subgroup,
};

/* Each range in the place of its second value; the first of a phase, and what follows a gap, has none. */
static void become_ranges(struct spc_point *point, size_t n)
{
	for (size_t i = n; i-- > 1; )
		point[i].value = spc_next_to(&point[i - 1], &point[i]) ? fabs(point[i].value - point[i - 1].value) : NAN;
	if (n > 0)
		point[0].value = NAN;
}

static void drop_what_is_no_time(struct spc_point *point, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (!(point[i].value > 0))
			point[i].value = NAN;
}

/* The mean range of neighbours that resemble one another by phi is sqrt(1 - phi) of what it is of strangers (Maragah and Woodall 1992). */
static void widen(const struct spc_how *how, struct spc_point *point, size_t n)
{
	double times = 1 / sqrt(1 - how->alike);

	for (size_t i = 0; i < n; i++) {
		double arm = (point[i].upper - point[i].centre) * times, arm2 = (point[i].upper2 - point[i].centre) * times;

		point[i].upper = point[i].centre + arm;
		point[i].lower = point[i].centre - arm;
		point[i].upper2 = point[i].centre + arm2;
		point[i].lower2 = point[i].centre - arm2;
	}
}

struct spc_limits spc_limits(const struct spc_how *how, struct spc_point *point, size_t n)
{
	struct spc_limits found = {0};

	if (how->chart == SPC_T)
		drop_what_is_no_time(point, n);
	found.rebase_refused = find_phases(how, point, n);
	for (size_t from = 0, to; from < n; from = to) {
		for (to = from + 1; to < n && point[to].phase == point[from].phase; to++)
			;
		for (size_t i = from; i < to; i++)
			point[i].centre = point[i].lower = point[i].upper = point[i].lower2 = point[i].upper2 = NAN;
		if (how->chart == SPC_MR)
			become_ranges(point + from, to - from);
		find_base(how, point, from, to);
		found.phases++;
		found.base = 0;
		for (size_t i = from; i < to; i++)
			found.base += point[i].base ? 1 : 0;
		if (how->chart == SPC_NONE)
			continue;
		if (valued(point + from, to - from) < how->least)
			run(how, point + from, to - from);
		else
			draw[how->chart](how, point + from, to - from);
	}
	if (how->alike > 0 && (how->chart == SPC_XMR || how->chart == SPC_PP || how->chart == SPC_U_PRIME))
		widen(how, point, n);
	return found;
}
