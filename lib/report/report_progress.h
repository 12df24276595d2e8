/* report_progress.h — between the pages that stand on progress: where a measure stands, in words and figures. */
#ifndef REPORT_PROGRESS_H
#define REPORT_PROGRESS_H
#include "progress.h"
#include "report.h"

struct standing { struct measured *m; struct progress p; str group; };

month report_now(const struct report *r);                 /* the month of the as-at day */
const struct edition_section *standing_section(const struct edition *e);          /* the page of progress; NULL */
struct standing *standings(struct report *r, const struct edition_section *s, size_t *n);        /* of all its rows; to be freed */
bool standing_of(struct report *r, struct measured *m, struct standing *to) MUST_USE;            /* false: it has no figures */
void standing_counts(const struct standing *s, size_t n, size_t count[STATUSES]);
str  standing_made(struct report *r, const struct measured *m, const char *what, double v);      /* a figure worked out from the points */
str  standing_base(struct report *r, const struct standing *s);           /* in a sentence: its baseline, and that it is indicative */
/* {lo} and {hi} of the level now, of which the second says that it is indicative. */
void standing_fill_level(struct report *r, struct filled *f, const struct standing *s);
str  standing_mark(struct report *r, const struct measured *m, const char *what, struct milestone stone);
str  standing_words(struct report *r, const struct standing *s);           /* on track */
bool standing_way(struct report *r, const struct standing *s, struct page_figure *f);             /* the series against its expected path; false: only the series */
str  standing_since(struct report *r, const struct standing *s);
str  standing_judged(struct report *r, const struct standing *s);         /* the same, and that the level it comes of is indicative */
extern const char *const standing_key[STATUSES], *const standing_icon[STATUSES];

/* report_comparison.c: what is published of a measure, beside similar areas; false: its section names nothing, or there is nothing. */
struct comparison_one;
bool report_published(struct report *r, const struct edition_section *s, struct comparison_one *to);
#endif
