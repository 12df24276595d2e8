/* period.h — the periods a measure is counted by, in days.  GRAMMAR 9.2.
 *
 * Weeks run Monday to Sunday; quarters from January, April, July, October; half-years from April and
 * October; financial years from April.  A period is named by the first day in it. */
#ifndef PERIOD_H
#define PERIOD_H
#include "text.h"

enum period { PER_WEEK, PER_MONTH, PER_QUARTER, PER_HALF_YEAR, PER_YEAR, PER_FINANCIAL_YEAR, PERS };

const char *period_word(enum period period);                    /* "week" … "financial-year" */
bool        period_read(str word, enum period *out) MUST_USE;
day         period_first(enum period period, day d);            /* the first day of the period that holds d */
day         period_next(enum period period, day d);             /* the first day of the period after the one that holds d */
day         period_last(enum period period, day d);             /* the last day of the period that holds d */
int         period_months(enum period period);                  /* 1 3 6 12 12; a week has 0 */
/* is every end of the finer one's periods inside one coarser period: months are finer than quarters; weeks than nothing but weeks */
bool        period_fits(enum period finer, enum period coarser);
/* In the months of the first lockdown, or so near that what followed an event then cannot be told apart from what followed that. */
bool        period_near_lockdown(day when);
#endif
