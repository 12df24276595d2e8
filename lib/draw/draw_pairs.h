/* draw_pairs.h — two figures of each of many: who is served and who is heard; how people see themselves and are seen. */
#ifndef DRAW_PAIRS_H
#define DRAW_PAIRS_H
#include "draw.h"

struct pair { str words; double hollow, solid; str says; bool bold, hidden, indicative; };      /* as drawn; nan: not shown.  says: at the right */
struct pairs { struct pair *row; size_t n; str hollow, solid; const struct facts *facts; enum show_as as; double from, to; };   /* words of both; what the axis must hold */
void draw_pairs(struct plot *p, const struct pairs *s, const char *stem, enum draw_place place);
#endif
