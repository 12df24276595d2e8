/* asked.h — what stages that read records by definitions are asked for: the definitions, the datasets, the day.
 *
 * `measure` answers with points, `gap` and its like with findings: all of them read the same stanzas. */
#ifndef ASKED_H
#define ASKED_H
#include "measure.h"
#include "stage.h"

struct asked { const struct words *paths; str conf, lookups, stanza, by, per; };        /* -m -c -l -e --by --per */

/* Read and checked.  Without -m and -e the folder measures; without -c council.conf, if it is there. */
struct measures asked_definitions(const struct asked *a, struct arena *memory);
/* The names of the definitions, and no folder of anybody's, as a #by line. */
void            asked_by(struct out *out, const struct asked *a);

/* A dataset is called as its file; what comes by standard input, as the stream calls itself. */
struct asked_datasets { struct in **in; str *name; size_t n; };
struct asked_datasets asked_datasets(char *const *operand, struct arena *memory);
/* The day they all speak of, or the one that was said; INT32_MIN: none was. */
day             asked_day(const struct asked_datasets *g, day said);
#endif
