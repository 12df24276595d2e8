/* draw_names.h — names for dots: about its dot where there is room, else near by with a thin line to it.
 *
 * All are placed together, for a place that is good for one may send another far away: each takes the best of its places while the others
 * stand, until none would move.  No name stands on another or on a dot, no line runs over a name, a dot or another line, and none is long. */
#ifndef DRAW_NAMES_H
#define DRAW_NAMES_H
#include "draw_room.h"

enum { NAME_NEAR = 5, NAME_REACH = 9 };                   /* heights of a line of words: no line is longer than the first, where all have a place; else than the second */

/* x, y: the dot; wide, tall: of the words.  Then where they stand, and where a line to them ends; said: there was a place. */
struct draw_name { double x, y, wide, tall; struct draw_spot spot; double end_x, end_y; bool far, said; };

/* In the order of their worth: who has no place at all is the last one first.  `room` knows what else is drawn; clear: pixels about a dot. */
void draw_names_place(const struct draw_room *room, struct draw_name *name, size_t n, double clear);
#endif
