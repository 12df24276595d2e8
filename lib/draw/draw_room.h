/* draw_room.h — where words may stand: what is drawn already is told first, then each text takes the emptiest of its places. */
#ifndef DRAW_ROOM_H
#define DRAW_ROOM_H
#include "draw.h"

struct draw_room { struct box { double left, top, right, bottom, cost; } *all; size_t n, room; double width, height; };

void draw_room_box(struct draw_room *r, double left, double top, double right, double bottom, double cost);
/* A line, as boxes a few pixels long. */
void draw_room_line(struct draw_room *r, double x0, double y0, double x1, double y1, double cost);
/* The cost of a place: how much of what was told it touches; outside the drawing (0,0 to width,height) costs most of all. */
double draw_room_cost(const struct draw_room *r, double left, double top, double right, double bottom);

/* The eight places about a mark, best first where they are alike: right, left, over, under, then the corners.  Takes it. */
struct draw_spot { double x, y; enum side side; double cost; };       /* x as draw_say takes it; y the middle of the letters */
struct draw_spot draw_room_about(struct draw_room *r, double x, double y, double clear, double wide, double tall);
void draw_room_free(struct draw_room *r);
#endif
