/* lost.h — when a column is not whole, because the file that it was joined from was not: unknown, and not missing.
 *
 * A stream that says `#lost last_visit - 2025-03-31` has rows of all days, but what they say of that column is known
 * from April 2025 on alone.  `*` for a column means all of them: rows were kept or dropped by such a column. */
#ifndef LOST_H
#define LOST_H
#include "stream.h"

struct lost_range { str column; day from, to; };          /* from INT32_MIN: ever since before */
struct lost { struct lost_range *all; size_t n, room; };  /* = {0}; free(all) */

void lost_read(struct lost *l, struct in *in);            /* the #lost lines of a stream */
/* A column brought from another stream: its own losses, and those of the whole of it (#complete, #gap; #absent: of every day). */
void lost_bring(struct lost *l, struct in *from, str theirs, str ours);
/* What was made of these columns is lost when one of them is; `made` is "*" for rows that were kept by them. */
void lost_make(struct lost *l, const str *columns, size_t n, str made);
void lost_write(const struct lost *l, struct in *in, struct out *out);     /* instead of in's lines; not what its own #complete says already */
/* Does it touch these days, for one of the columns? */
const struct lost_range *lost_in(const struct lost *l, const str *columns, size_t n, day first, day last);
#endif
