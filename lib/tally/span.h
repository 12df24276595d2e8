/* span.h — lengths of time as analysts say them: "12 months", "90 days".  GRAMMAR 9.5.
 *
 * N months after a day is the same day N months on, or that month's last day if it has none.
 * *Within* is always counted back from the later day. */
#ifndef SPAN_H
#define SPAN_H
#include "text.h"

enum span_unit { SPAN_DAYS, SPAN_WEEKS, SPAN_MONTHS, SPAN_YEARS };
struct span { int32_t n; enum span_unit unit; };

bool span_read(str text, struct span *out) MUST_USE;      /* "12 months", "1 year"; from 0 to 100,000 */
bool span_unit_read(str word, enum span_unit *out) MUST_USE;   /* day days week weeks … */
day  span_after(day d, struct span s);
day  span_before(day d, struct span s);
bool span_within(day earlier, day later, struct span s);  /* earlier >= s before later; nothing is asked of their order */
size_t span_write(char to[static 24], struct span s);     /* "12 months", "1 day"; returns the bytes, no NUL */
#endif
