/* draw_said.h — what the definitions say of a drawing: the words of a part, the colour of a domain; and
 * whether the fonts at hand can draw the words.  Without definitions a part is its code. */
#ifndef DRAW_SAID_H
#define DRAW_SAID_H
#include "draw.h"
#include "measure.h"

struct draw_said_asked { const char *const *path; size_t paths; const char *council, *lookups; };

struct draw_said;
struct draw_said *draw_said_open(const struct draw_said_asked *asked, struct arena *memory);
enum hue draw_said_hue(const struct draw_said *s, str measure);                  /* Head, Heart, Hands; else Head's */
str      draw_said_title(struct draw_said *s, str measure);                      /* its short name, else its title, else its name */
/* What two views are called: the columns first and second of the row `together` of lookups/views.csv, else those of the measure. */
void     draw_said_views(struct draw_said *s, str measure, str together, str *first, str *second);
str      draw_said_part(struct draw_said *s, str measure, str part);             /* its label, fit to be drawn */
str      draw_said_attribute(struct draw_said *s, str measure, str part, const char *attribute);     /* another column of its lookup; empty */
str      draw_said_group(struct draw_said *s, str by, str group);                /* its label, or its code; of a crossing, each with a comma */
size_t   draw_said_order(struct draw_said *s, str by, str group);                /* its place in the list of codes; SIZE_MAX: in none */
str      draw_said_grouping(struct draw_said *s, str by);                        /* Level of need */
/* A character without a glyph as [U+5BB6]: Typst refuses a document for one.  Without fonts at hand, as it is. */
str      draw_said_fit(struct draw_said *s, str words);
size_t   draw_said_undrawn(const struct draw_said *s);                           /* how many such characters there were */
void     draw_said_close(struct draw_said *s);
#endif
