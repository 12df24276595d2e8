/* spc.c — phases, baselines, centre lines and limits. */
#include <gsl/gsl_sort.h>
#include <gsl/gsl_statistics_double.h>
#include <math.h>
#include <stdlib.h>

#include "stat/spc.h"

bool spc_above(double a, double b)
{
	return a - b > 1e-12 * fmax(fabs(a), fabs(b));
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

		point[i].base = counts && so_many > 0 && !isnan(point[i].value);
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
		first_are_base(point + from, to - from, how->baseline, how->rules == SPC_PTD);
	else if (!event)
		first_are_base(point + from, to - from, to - from, true);
	else if (valued(point + from, before) >= how->least && before > 0)
		first_are_base(point + from, to - from, before, true);
	else
		first_are_base(point + from, to - from, how->least, false);
}

/* In the widest type, so that the mean of equal values is that value. */
static double mean_of_base(const struct spc_point *point, size_t n)
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

static double median_of_base(const struct spc_point *point, size_t n)
{
	double *sorted = calloc(n + 1, sizeof *sorted), median;
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
static double pooled_base(const struct spc_point *point, size_t n)
{
	long double top = 0, bottom = 0;

	for (size_t i = 0; i < n; i++)
		if (point[i].base) {
			top += (long double)point[i].top;
			bottom += (long double)point[i].bottom;
		}
	return bottom > 0 ? (double)(top / bottom) : NAN;
}

static double as_it_is(const struct spc_point *point, double pooled)
{
	(void)pooled;
	return point->value;
}

/* How many of its own standard errors a percentage stands from the pooled one. */
static double standardised(const struct spc_point *point, double pooled)
{
	return (point->value - pooled) / sqrt(pooled * (1 - pooled) / point->bottom);
}

/* Mean of |y_i - y_(i-1)| over neighbouring base points; those of `most` or more are left out. nan: none. */
static double mean_range_under(const struct spc_point *point, size_t n, double pooled, double most,
                               double (*of)(const struct spc_point *, double))
{
	long double sum = 0;
	size_t      count = 0;

	for (size_t i = 1; i < n; i++) {
		double range;

		if (!point[i].base || !point[i - 1].base || !spc_next_to(&point[i - 1], &point[i]))
			continue;
		range = fabs(of(&point[i], pooled) - of(&point[i - 1], pooled));
		if (range < most) {
			sum += (long double)range;
			count++;
		}
	}
	return count > 0 ? (double)(sum / (long double)count) : NAN;
}

/* Screening, once: Wheeler's 3.267 (D4 of two) times the mean range.  Ranges that are all 0 stay 0: the peer
 * is left with none, and with no limits. */
static double mean_range(const struct spc_how *how, const struct spc_point *point, size_t n, double pooled,
                         double (*of)(const struct spc_point *, double))
{
	double all = mean_range_under(point, n, pooled, INFINITY, of);

	return how->screen && all > 0 ? mean_range_under(point, n, pooled, 3.267 * all, of) : all;
}

/* Wheeler, Understanding Variation, 1993; Making Data Count: mean -/+ 2.66 mean moving ranges. */
static void xmr(const struct spc_how *how, struct spc_point *point, size_t n)
{
	double centre = mean_of_base(point, n), arm = 2.66 * mean_range(how, point, n, 0, as_it_is);

	for (size_t i = 0; i < n; i++) {
		point[i].centre = centre;
		point[i].lower = centre - arm;
		point[i].upper = centre + arm;
	}
}

/* p: Shewhart; Montgomery 2013, section 7.2: p -/+ 3 sqrt(p (1-p) / n_i).
 * p': Laney 2002, "Improved control charts for attributes": the same times sigma_z, the mean moving range of
 * the standardised values over 1.128.  Never narrower than p (METHODS 0.5): a lucky quiet stretch would flag ordinary months. */
static void attribute(const struct spc_how *how, struct spc_point *point, size_t n)
{
	double centre = pooled_base(point, n), widen = 1;

	if (how->chart == SPC_PP && centre > 0 && centre < 1) {
		widen = mean_range(how, point, n, centre, standardised) / 1.128;
		if (widen < 1 && !how->may_narrow)
			widen = 1;
	}
	for (size_t i = 0; i < n; i++) {
		double arm = 3 * widen * sqrt(centre * (1 - centre) / point[i].bottom);

		point[i].centre = centre;
		if (isnan(point[i].value) || !(point[i].bottom > 0))
			continue;
		point[i].lower = centre - arm;
		point[i].upper = centre + arm;
	}
}

static void run(struct spc_point *point, size_t n)
{
	double centre = median_of_base(point, n);

	for (size_t i = 0; i < n; i++)
		point[i].centre = centre;
}

struct spc_limits spc_limits(const struct spc_how *how, struct spc_point *point, size_t n)
{
	struct spc_limits found = { .rebase_refused = find_phases(how, point, n) };

	for (size_t from = 0, to; from < n; from = to) {
		for (to = from + 1; to < n && point[to].phase == point[from].phase; to++)
			;
		for (size_t i = from; i < to; i++)
			point[i].centre = point[i].lower = point[i].upper = NAN;
		find_base(how, point, from, to);
		found.phases++;
		found.base = 0;
		for (size_t i = from; i < to; i++)
			found.base += point[i].base ? 1 : 0;
		if (how->chart == SPC_NONE)
			continue;
		if (how->chart == SPC_RUN || valued(point + from, to - from) < how->least)
			run(point + from, to - from);
		else if (how->chart == SPC_XMR)
			xmr(how, point + from, to - from);
		else
			attribute(how, point + from, to - from);
	}
	return found;
}
