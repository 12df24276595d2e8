/* holiday.h — working days: Monday to Friday, and not a bank holiday.  GRAMMAR 3, 7, 9.5.
 *
 * The list is data (lookups/bank-holidays.csv: day,label).  It covers the years from its first to its
 * last; what reaches beyond them is not known, hence missing, and one warning names the year. */
#ifndef HOLIDAY_H
#define HOLIDAY_H
#include "text.h"

struct holidays;
struct holidays *holiday_read(const char *path);          /* dies NO_INPUT, BAD_SETTING */
struct holidays *holiday_of(const day *days, size_t n);   /* from memory, any order */
/* After `from`, up to and including `to`; negative when `to` is before `from`.  False: beyond the list. */
bool holiday_between(struct holidays *h, day from, day to, int64_t *n) MUST_USE;
/* The nth working day after `from`, or before it when n is negative; 0 is the day itself.  False: beyond the list. */
bool holiday_step(struct holidays *h, day from, int64_t n, day *out) MUST_USE;
void holiday_free(struct holidays *h);
#endif
