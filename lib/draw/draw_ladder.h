/* draw_ladder.h — a composition year by year. */
#ifndef DRAW_LADDER_H
#define DRAW_LADDER_H
#include "draw.h"
bool draw_has_ladder(const struct drawn_part *part, size_t parts);        /* its periods are years, and something is known */
void draw_ladder(struct plot *p, const struct drawn_part *part, size_t parts, const char *stem, enum draw_place place);
#endif
