/* show.h — figures and periods as people read them.
 *
 * Rounded once, here, half away from zero; a true minus; thousands with commas; a value that
 * rounds to nought but is not is `k`.  Nothing else in the house turns a number into words. */
#ifndef SHOW_H
#define SHOW_H
#include "buf.h"

enum show_as {
	AS_PERCENT,         /* 0.416 is 42% */
	AS_HUNDRED,         /* 41.6 is 42%: a ratio for every 100 */
	AS_RATE,            /* one decimal; whole from 100 */
	AS_RATIO,           /* two decimals */
	AS_COUNT,           /* 12,345 */
	AS_MEAN,            /* one decimal */
};
enum show_as show_as(str shape, double scale);            /* of a measure's facts; an unknown shape is shown as a mean */

/* The months of another language, January first, apart by blanks; false when they are not twelve.  Before anything is shown. */
bool show_months(str twelve) MUST_USE;
void show_to(str word);                                   /* the word between two periods: to */
str  show_joined(void);
void show_month_short(struct buf *to, int of_year);       /* Oct */

void show_value(struct buf *to, enum show_as as, double v);               /* nan is x: not available */
void show_number(struct buf *to, double v, int decimals);                 /* of an axis: 2,500; 0.25 */
void show_count(struct buf *to, double n);
void show_spelt(struct buf *to, size_t n);                /* one … nine, then 10 */
void show_day(struct buf *to, day d);                     /* 4 November 2024 */
void show_period(struct buf *to, str per, day first);     /* March 2026; January to March 2026; 2025 to 2026; the week from 2 March 2026 */
void show_period_short(struct buf *to, str per, day first);   /* Mar 2026; Jan to Mar 2026; Oct 2025 to Mar 2026 */
const char *show_every(str per);                          /* "by month"; an unknown per is "by period" */
#endif
