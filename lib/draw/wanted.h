/* wanted.h — which drawings the .report files show: nothing else need be drawn in a night. */
#ifndef WANTED_H
#define WANTED_H
#include "drawing.h"

struct wanted;
/* path: .report files and folders of them.  No path: the series of every measure, as a report without a .report file shows them. */
struct wanted *wanted_read(const char *const *path, size_t paths, struct arena *memory);
/* by: the grouping, for kinds that have one; else empty.  A NULL w wants everything. */
bool wanted_is(const struct wanted *w, str measure, enum drawing_kind kind, str by);
/* Of the first report that has milestones of this measure: the month its baseline ends with (INT32_MIN: not said) and the milestones, in
 * the order of time.  How many; SIZE_MAX: no page shows it. */
struct milestone;
size_t wanted_way(const struct wanted *w, str measure, int32_t *baseline, struct milestone *to, size_t most);
/* The indicator that stands beside it on a page of its own: the first of `published`; empty: none. */
str  wanted_published(const struct wanted *w, str measure);
/* Some report shows whatever got worse, by whatever name. */
bool wanted_worst(const struct wanted *w);
/* Some report does not name what stands on its cover: then the first measure that improved and has a target does. */
bool wanted_any_cover(const struct wanted *w);
#endif
