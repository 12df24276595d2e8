/* benchmark_change — before and after a dated event, less what the neighbours changed: descriptive, no regression.
 *
 * Five to thirteen annual points are no interrupted time series (METHODS 0.8).  Each neighbour's own change over the same years
 * says how much authorities like these change anyway; a mean of ten such changes is what was to be expected, and the interval
 * is that of one more authority beside them: so what leans on itself from year to year leans in the neighbours' changes too. */
#include "benchmark.h"

#include "stat/interval.h"

/* Its first day; the last is a year less a day on. */
static day begins(const struct indicator *i, int year)
{
	month ended = month_of(day_of(year, i->ends, 1));

	return first_day(ended - 11);
}

static day ends(const struct indicator *i, int year)
{
	return last_day(month_of(day_of(year, i->ends, 1)));
}

/* -1 before, 1 after, 0: the year that it fell in. */
static int side_of(const struct indicator *i, int year, day when)
{
	return ends(i, year) < when ? -1 : begins(i, year) > when ? 1 : 0;
}

struct sides { double sum[2]; size_t n[2]; };

static void add(struct sides *s, int side, double value)
{
	s->sum[side > 0] += value;
	s->n[side > 0]++;
}

static double mean(const struct sides *s, size_t k)
{
	return s->n[k] > 0 ? s->sum[k] / (double)s->n[k] : NAN;
}

/* Its change over those years in which we have a figure too. */
static bool neighbour_change(const struct benchmark *b, const struct bench *t, uint32_t neighbour, day when, double *change)
{
	struct sides s = { .n = { 0 } };
	bool         together;

	for (size_t k = 0; k < t->years; k++) {
		const struct bench_year *y = &t->year[k];
		const struct figure     *f = benchmark_row(b->published, t->indicator, neighbour, y->year, &together);
		int                      side = side_of(t->indicator, y->year, when);
		if (side != 0 && y->us && !isnan(y->us->exact) && f && f != y->us && !isnan(f->exact))
			add(&s, side, f->exact);
	}
	if (s.n[0] < BENCHMARK_SIDE || s.n[1] < BENCHMARK_SIDE)
		return false;
	*change = mean(&s, 1) - mean(&s, 0);
	return true;
}

/* Neighbours that share a row would count twice: the first stands for both. */
bool benchmark_stands_for_itself(const struct benchmark *b, size_t k)
{
	const struct place *us = &b->published->place[b->us];
	uint32_t            with, other;

	if (!published_together(b->published, us->neighbour[k], &with))
		return true;
	for (size_t j = 0; j < k; j++)
		if (published_together(b->published, us->neighbour[j], &other) && other == with)
			return false;
	return true;
}

static void one_change(const struct benchmark *b, const struct bench *t, struct bench_change *c)
{
	const struct place *us = &b->published->place[b->us];
	day                 when = b->event[c->event].when;
	struct sides        s = { .n = { 0 } };
	double              change[PUBLISHED_NEIGHBOURS];
	struct sample       found;

	c->effect = c->lo = c->hi = c->theirs = c->ours_before = c->ours_after = NAN;
	for (size_t k = 0; k < t->years; k++) {
		const struct bench_year *y = &t->year[k];
		int                      side = side_of(t->indicator, y->year, when);
		if (side == 0 || !y->us || isnan(y->us->exact))
			continue;
		add(&s, side, y->us->exact);
		if (side < 0)
			c->from = c->from ? c->from : y->year, c->to = y->year;
		else
			c->first = c->first ? c->first : y->year, c->last = y->year;
	}
	c->before = s.n[0];
	c->after = s.n[1];
	c->ours_before = mean(&s, 0);
	c->ours_after = mean(&s, 1);
	c->why = c->before < BENCHMARK_SIDE ? "before" : c->after < BENCHMARK_SIDE ? "after" : NULL;
	if (c->why)
		return;
	for (size_t k = 0; k < us->neighbours; k++)
		if (benchmark_stands_for_itself(b, k) && neighbour_change(b, t, us->neighbour[k], when, &change[c->of]))
			c->of++;
	if (c->of < BENCHMARK_HALF) {
		c->why = "neighbours";
		return;
	}
	struct interval i = interval_values(change, c->of, 0.95, &found);
	c->theirs = found.mean;
	c->effect = c->ours_after - c->ours_before - c->theirs;
	/* a mean's arm is t s/√n; that of one more value beside them t s √(1 + 1/n) */
	double arm = (i.hi - found.mean) * sqrt((double)c->of + 1);
	c->lo = c->effect - arm;
	c->hi = c->effect + arm;
}

void benchmark_changes(const struct benchmark *b, struct bench *t)
{
	for (size_t k = 0; k < b->events; k++) {
		t->change[k].event = k;
		one_change(b, t, &t->change[k]);
	}
}
