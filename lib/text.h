/* text.h — slices of bytes, and the numbers and dates people write in them.
 * Nothing here allocates and nothing here knows about files. */
#ifndef TEXT_H
#define TEXT_H
#include "base.h"

typedef struct { const char *p; size_t n; } str;          /* borrowed, not NUL-ended; {0} is empty */
typedef int32_t day;                                      /* days since 1970-01-01 */
typedef int32_t month;                                    /* months since 1970-01 */
#define STR(literal) ((str){ "" literal, sizeof(literal) - 1 })
#define FMT(s)       (int)(s).n, (s).p                    /* for "%.*s" */

static inline bool same(str a, str b)
{
	return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

str    str_of(const char *ended);                         /* the bytes before the NUL; NULL is empty */
int    str_order(str a, str b);                           /* by bytes, shorter first: <0, 0, >0 */
bool   starts_with(str s, str head);
bool   ends_with(str s, str tail);
str    trimmed(str s);                                    /* without blanks and tabs at either end */
bool   cut_at(str *rest, char at, str *piece);            /* piece up to `at`, taken off rest; false when rest is used up.
                                                           * Begin with rest.p not NULL: "a,,b" has 3 pieces, "" has 1. */
bool   cut_word(str *rest, str *word);                    /* the next run of non-blanks; false when there is none */
bool   is_utf8(str s);                                    /* well formed: no surrogate, no overlong */
size_t utf8_next(str s, size_t at, uint32_t *code);       /* bytes of the code point at `at`; a wrong byte is 1 and U+FFFD */
size_t edit_distance(str a, str b);                       /* bytes put in, left out, changed, or two neighbours swapped, for
                                                           * "did you mean"; 64 at most are looked at */

/* true and *out set, or false and *out untouched: the whole slice must be it */
bool   read_int(str s, int64_t *out) MUST_USE;            /* -12, 0012; no blanks, no +, no overflow */
bool   read_num(str s, double *out) MUST_USE;             /* 12, 12.5, -.5, 1e3; finite; never hex, nan, inf */
bool   read_day(str s, day *out) MUST_USE;                /* 2026-04-01, a day that exists, 1583 to 9999 */
bool   read_uk_day(str s, day *out) MUST_USE;             /* 01/04/2026, 1-4-2026, 1.4.2026, 1-Apr-26, 1 April 2026; a time after it is let go.
                                                           * Two-figure years: 70 to 99 are 19xx, 00 to 69 are 20xx */
bool   read_us_day(str s, day *out) MUST_USE;             /* 04/01/2026 */
bool   read_excel_day(str s, day *out) MUST_USE;          /* 46113, 46113.5: the 1900 system, from 1 (1900-01-01) */
bool   read_month(str s, month *out) MUST_USE;            /* 2026-04 */

/* into the caller's buffer; returns the bytes written, never a NUL */
enum { INT_ROOM = 20, NUM_ROOM = 32, DAY_ROOM = 10, MONTH_ROOM = 7 };
size_t write_int(char to[static INT_ROOM], int64_t v);
size_t write_num(char to[static NUM_ROOM], double v);     /* shortest that reads back, '.' always; finite only; -0 is 0 */
size_t write_day(char to[static DAY_ROOM], day d);
size_t write_month(char to[static MONTH_ROOM], month m);

day    day_of(int year, int month_1_to_12, int day_1_to_31);
void   day_parts(day d, int *year, int *month_1_to_12, int *day_1_to_31);
int    weekday(day d);                                    /* Monday 0 … Sunday 6 */
month  month_of(day d);
day    first_day(month m);
day    last_day(month m);
day    add_months(day d, int n);                          /* 31 Jan + 1 -> 28/29 Feb; n may be negative */
int    whole_months(day from, day to);                    /* the greatest N with add_months(from, N) <= to; negative when to < from */
int    financial_year(month m);                           /* April 2026 -> 2026 */
#endif
