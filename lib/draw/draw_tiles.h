/* draw_tiles.h — groups by periods, a tile each: how full each source was. */
#ifndef DRAW_TILES_H
#define DRAW_TILES_H
#include "draw_groups.h"
void draw_tiles(struct plot *p, const struct draw_groups *g, const char *stem, enum draw_place place, struct arena *memory);
#endif
