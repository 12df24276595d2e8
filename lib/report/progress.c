/* progress — the level now against the milestone that is due (EDITIONS section 4). */
#include "progress.h"

#include "stat/its.h"

enum { MONTHS = 12, QUARTERS = 8, LEAST = 6, RUN_MEAN = 3 };
static const double ALIKE = 0.2;

static bool usable(const struct point *p)
{
	return same(p->state, STR("shown")) && !isnan(p->value);
}

static bool is_indicative(const struct point *p)
{
	return same(p->why, STR("indicative"));
}

/* The figure of the 12 months to `last`: of a proportion or ratio its sums, else the mean. */
static double base_of(const struct points *p, const struct series *s, month last, bool *few)
{
	double top = 0, bottom = 0, sum = 0, n = 0;
	bool   sums = true;

	for (size_t i = 0; i < s->n; i++) {
		const struct point *t = &p->all[s->point[i]];
		month m = month_of(t->period);
		if (m > last || m <= last - 12 || !usable(t))
			continue;
		n++;
		*few |= is_indicative(t);
		sum += t->value;
		sums &= !isnan(t->numerator) && !isnan(t->denominator) && t->denominator > 0;
		top += t->numerator;
		bottom += t->denominator;
	}
	if (n == 0)
		return NAN;
	if (same(s->kind, STR("stock")) || !sums || !points_of_counts(s) || (!same(s->facts->shape, STR("proportion")) && !same(s->facts->shape, STR("ratio"))))
		return sum / n;
	return s->facts->scale * top / bottom;
}

/* The end of a line through the last periods, and its interval. */
static void level_of(struct progress *to, const struct points *p, const struct series *s)
{
	size_t most = same(s->per, STR("month")) ? MONTHS : QUARTERS, n = 0, before = 0;
	double x[2 * (MONTHS + 1)], y[MONTHS], residual[MONTHS], end[2] = { 1, 0 };
	size_t step[MONTHS];
	struct its_fit fit;
	struct its_data data;
	struct its_estimate level;
	size_t last = s->n, from;
	bool   few = false;

	while (last > 0 && !usable(&p->all[s->point[last - 1]]))
		last--;
	from = last > most ? last - most : 0;
	for (size_t i = from; i < last; i++) {
		const struct point *t = &p->all[s->point[i]];
		if (!usable(t))
			continue;
		x[2 * n] = 1;
		x[2 * n + 1] = (double)i - (double)(last - 1);
		y[n] = t->value;
		few |= is_indicative(t);
		step[n] = n == 0 ? 0 : i - before;
		before = i;
		n++;
	}
	if (n < LEAST)
		return;
	data = (struct its_data){ .n = n, .terms = 2, .x = x, .y = y, .step = step };
	if (its_least(&data, &fit, residual, NULL) == ITS_NO_MEMORY)
		die(NO_MEMORY, "no memory for a series of %zu periods", n);
	if (fit.result > ITS_EXACT)
		return;
	if (fit.result == ITS_FITTED && its_lag1(residual, step, n) > ALIKE) {
		struct its_fit alike;
		if (its_ar1(&data, ITS_REML, &alike, residual) == ITS_NO_MEMORY)
			die(NO_MEMORY, "no memory for a series of %zu periods", n);
		if (alike.result == ITS_FITTED)
			fit = alike;
	}
	level = its_combination(&fit, end);
	to->level_few = few;
	to->level = level.value;
	to->lo = fit.result == ITS_EXACT ? level.value : level.lo;
	to->hi = fit.result == ITS_EXACT ? level.value : level.hi;
}

/* What is summed over one row (a yearly return): how far chance moves it is not known from that row, and the interval of one, which the points have,
 * would hold every milestone. */
static bool is_sum_of_one(const struct point *t)
{
	return t->n < 2 && t->denominator > t->n;
}

static bool at_or_past(enum better better, double value, double mark)
{
	return better == BETTER_DOWN ? value <= mark : value >= mark;
}

static void judge(struct progress *to, enum better better)
{
	if (to->next.by == INT32_MIN || isnan(to->lo) || isnan(to->hi) || (better != BETTER_UP && better != BETTER_DOWN))
		return;
	bool lo = at_or_past(better, to->lo, to->next.value), hi = at_or_past(better, to->hi, to->next.value);
	to->status = lo && hi ? STATUS_ON : !lo && !hi ? STATUS_OFF : STATUS_OPEN;
}

/* Straight from the baseline to the first milestone, from there to the next. */
static double path_at(const struct progress *to, const struct milestone *m, size_t n, month at)
{
	month  from = to->baseline;
	double value = to->base;

	for (size_t i = 0; i < n; i++) {
		if (at <= m[i].by)
			return m[i].by == from ? m[i].value : value + (m[i].value - value) * (double)(at - from) / (double)(m[i].by - from);
		from = m[i].by;
		value = m[i].value;
	}
	return value;
}

/* The first of the unbroken run of periods whose mean of three is on this side of the path. */
static void find_since(struct progress *to, const struct points *p, const struct series *s, const struct milestone *m, size_t n)
{
	if ((to->status != STATUS_ON && to->status != STATUS_OFF) || to->stock || isnan(to->base) || n == 0)
		return;
	for (size_t i = s->n; i > 0; i--) {
		const struct point *t = &p->all[s->point[i - 1]];
		double sum = 0, k = 0;
		if (!usable(t))
			continue;
		if (month_of(t->period) <= to->baseline)
			return;
		for (size_t j = i; j > 0 && k < RUN_MEAN; j--)
			if (usable(&p->all[s->point[j - 1]]))
				sum += p->all[s->point[j - 1]].value, k++;
		if (at_or_past(s->facts->better, sum / k, path_at(to, m, n, month_of(t->period))) != (to->status == STATUS_ON))
			return;
		to->since = t->period;
	}
}

void progress_of(struct progress *to, const struct points *p, const struct series *s, month baseline, month now, const struct milestone *milestone, size_t n)
{
	struct milestone own;
	const struct point *latest = NULL;

	*to = (struct progress){ .level = NAN, .lo = NAN, .hi = NAN, .baseline = baseline, .next = { .by = INT32_MIN }, .target = { .by = INT32_MIN },
	                         .since = INT32_MIN, .stock = same(s->kind, STR("stock")) };
	to->base = baseline == INT32_MIN ? NAN : base_of(p, s, baseline, &to->base_few);
	if (n == 0 && s->facts->targets > 0) {
		const struct facts_target *t = &s->facts->target[s->facts->targets - 1];
		own = (struct milestone){ t->from == INT32_MIN ? now : t->from > now ? t->from : now, t->lo };
		milestone = &own;
		n = t->lo == t->hi;                            /* a band is no milestone */
	}
	for (size_t i = n; i > 0; i--)
		if (milestone[i - 1].by >= now || i == n)
			to->next = milestone[i - 1];
	if (n > 0)
		to->target = milestone[n - 1];
	for (size_t i = 0; i < s->n; i++)
		if (usable(&p->all[s->point[i]]))
			latest = &p->all[s->point[i]];
	if (to->stock && latest) {
		to->level = latest->value;
		to->level_few = is_indicative(latest);
		if (!is_sum_of_one(latest))
			to->lo = latest->lo, to->hi = latest->hi;
	}
	if (!to->stock && latest)
		level_of(to, p, s);
	judge(to, s->facts->better);
	if (n > 0)
		find_since(to, p, s, milestone, n);
}
