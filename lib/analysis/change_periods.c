/* change_periods.c — where a period lies in time, and whether it may be tested. */
#include "change_inside.h"

int64_t change_time(const struct change_work *w, day d)
{
	int64_t time = 0;
	int     months = period_months(w->per);

	if (w->per == PER_WEEK)
		return (period_first(w->per, d) - period_first(w->per, w->origin)) / 7;
	time = month_of(period_first(w->per, d)) - month_of(period_first(w->per, w->origin));
	return time / months;
}

day change_day(const struct change_work *w, int64_t time)
{
	if (w->per == PER_WEEK)
		return period_first(w->per, w->origin) + (day)(7 * time);
	return add_months(period_first(w->per, w->origin), (int)time * period_months(w->per));
}

static bool in_pulse(const struct change_work *w, day period)
{
	for (size_t i = 0; i < w->pulses; i++)
		if (period <= w->pulse[i].to && period_last(w->per, period) >= w->pulse[i].from)
			return true;
	return false;
}

/* The months of a pulse belong to neither side: left out, as if each had a term of its own. */
bool change_usable(const struct change_work *w, const struct point *t)
{
	if (in_pulse(w, t->period) || !same(t->state, STR("shown")) || isnan(t->value))
		return false;
	return !w->percentage || (t->denominator > 0 && t->numerator >= 0 && t->numerator <= t->denominator);
}

size_t change_count(const struct change_work *w, const struct series *s, int64_t from, int64_t to)
{
	size_t n = 0;

	for (size_t i = 0; i < s->n; i++) {
		const struct point *t = &w->p->all[s->point[i]];
		int64_t             time = change_time(w, t->period);

		n += time >= from && time < to && change_usable(w, t) ? 1 : 0;
	}
	return n;
}
