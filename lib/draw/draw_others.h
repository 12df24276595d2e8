/* draw_others.h — what is published of similar areas and of England, year by year: from the stream of `benchmark`. */
#ifndef DRAW_OTHERS_H
#define DRAW_OTHERS_H
#include "draw.h"

struct draw_others;
struct draw_others *draw_others_read(const char *path, struct arena *memory);      /* dies BAD_DATA when it is no such stream */
/* Of an indicator, for the series: as steps of its axes.  How many of at most two there are; none where it counts for every other so many. */
enum { OTHERS_MOST = 2 };
size_t draw_others_of(const struct draw_others *o, str indicator, const struct drawn *d, struct drawn_beside *to, struct arena *memory);
#endif
