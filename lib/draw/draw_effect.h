/* draw_effect.h — the parts of one drawing; for draw_effect.c (its lines), draw_effect_words.c and draw_ways.c alone. */
#ifndef DRAW_EFFECT_H
#define DRAW_EFFECT_H
#include "draw_room.h"

struct effect { size_t event, at; double effect, lo, hi; };       /* the first period after it; the period it is told for; as drawn */
struct ends { double actual, expected; struct buf says[2]; };     /* what is, and what was to be expected, at the right end */

bool   effect_find(struct effect *e, const struct drawn *d, const struct drawn_columns *c);      /* the first of which an effect is known, with the lines to show it */
double effect_number(const struct drawn *d, size_t i, size_t column);      /* as drawn; nan: not there */
bool   effect_is_small(const struct draw *w);                     /* then the arrow's words stand under the axis */
bool   effect_says_under(const struct draw *w);              /* the change is said under the axis, not beside its arrow */
void   effect_say(const struct draw *w, const struct drawn *d, const struct drawn_columns *c, const struct effect *e, struct draw_room *room);
void   effect_find_ends(struct ends *o, const struct drawn *d, const struct drawn_columns *c);
void   effect_say_ends(const struct draw *w, const struct drawn *d, const struct ends *o);        /* a line's height apart */
double effect_ends_room(const struct draw *w, const struct ends *o);
#endif
