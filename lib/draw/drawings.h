/* drawings.h — which drawings a run has: what the facts of a measure, its groupings and the columns of the stages before make possible. */
#ifndef DRAWINGS_H
#define DRAWINGS_H
#include "draw_others.h"
#include "draw_said.h"
#include "plot.h"
#include "wanted.h"

enum { DRAWINGS_PATIENCE = 60 };                          /* seconds: for plot_open */

/* Has them drawn by plot; every file is there, and whole, when plot_close comes back.  stem: one for each series; that of its
 * own drawing, where it has one.  every: not only the length of period that speaks for a measure, but each. */
struct drawings_asked { bool every; const struct wanted *wanted; const struct draw_others *others; };     /* wanted NULL: all that there is */
void drawings_make(struct points *p, struct draw_said *said, struct plot *plot, const struct drawings_asked *asked, str *stem, struct arena *memory);
#endif
