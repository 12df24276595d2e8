#include "period.h"

/* one row says everything about a period; weeks alone are not whole months */
static const struct { const char *word; int months, from; } periods[PERS] = {
	[PER_WEEK]           = { "week",           0,  0 },
	[PER_MONTH]          = { "month",          1,  0 },
	[PER_QUARTER]        = { "quarter",        3,  0 },
	[PER_HALF_YEAR]      = { "half-year",      6,  3 },      /* April and October */
	[PER_YEAR]           = { "year",           12, 0 },
	[PER_FINANCIAL_YEAR] = { "financial-year", 12, 3 },
};

const char *period_word(enum period period)
{
	return periods[period].word;
}

bool period_read(str word, enum period *out)
{
	for (int i = 0; i < PERS; i++)
		if (same(word, str_of(periods[i].word))) {
			*out = (enum period)i;
			return true;
		}
	return false;
}

int period_months(enum period period)
{
	return periods[period].months;
}

static month first_month(enum period period, month m)
{
	int months = periods[period].months;
	int into   = (m - periods[period].from) % months;

	return m - (into < 0 ? into + months : into);
}

day period_first(enum period period, day d)
{
	if (period == PER_WEEK)
		return d - weekday(d);
	return first_day(first_month(period, month_of(d)));
}

day period_next(enum period period, day d)
{
	if (period == PER_WEEK)
		return d - weekday(d) + 7;
	return first_day(first_month(period, month_of(d)) + periods[period].months);
}

day period_last(enum period period, day d)
{
	return period_next(period, d) - 1;
}

bool period_fits(enum period finer, enum period coarser)
{
	const int fine = periods[finer].months, coarse = periods[coarser].months;

	if (fine == 0 || coarse == 0)
		return finer == coarser;
	return coarse % fine == 0 && (periods[coarser].from - periods[finer].from) % fine == 0;
}

bool period_near_lockdown(day when)
{
	return when >= day_of(2019, 10, 1) && when <= day_of(2020, 9, 30);
}
