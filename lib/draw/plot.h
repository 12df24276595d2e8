/* plot.h — a conversation with gnuplot down a pipe, for all drawings of a run; two of them take turns, a drawing each.
 *
 * gnuplot goes on after an error and may end well after a cut block, so a drawing counts only when
 * both ended with 0, complained of nothing, said every drawing down to its </svg>, and OK to it by
 * name.  Else plot_close dies NO_TOOL with gnuplot's own words, and no file of
 * this run is left, nor its folder when it was made for them.  Their output is read while we write, or all would wait for ever.
 *
 * gnuplot runs commands that stand between backquotes: what came from data goes through plot_text or
 * plot_value and nowhere else. */
#ifndef PLOT_H
#define PLOT_H
#include "buf.h"

struct plot;

/* In this folder, which is made when it is not there; gnuplot is given up after so many seconds without a sign of life.  Dies NO_TOOL when there is no gnuplot. */
struct plot *plot_open(const char *folder, int patience);

/* A drawing, FOLDER/ID.svg, of so many pixels with letters of so many pixels.  The id is lower-case letters,
 * digits, `-` and `_`, and is used once: anything else is a BUG, because a file name of gnuplot's may be a command. */
void plot_begin(struct plot *p, const char *id, int width, int height, int letters);
void plot_say(struct plot *p, const char *fmt, ...) PRINTF(2, 3);     /* our own words to gnuplot, as they are */
void plot_text(struct plot *p, str s);                    /* quoted for gnuplot; ' is ‘ or ’, a control byte a blank, a wrong byte U+FFFD */
void plot_block(struct plot *p, const char *name);        /* $name: rows of values follow, up to plot_block_end */
void plot_value(struct plot *p, double v);                /* to seven figures; nan is the word NaN */
void plot_row(struct plot *p);                            /* ends a row; an empty one breaks a line in two */
void plot_block_end(struct plot *p);
void plot_end(struct plot *p);
void plot_no_more(struct plot *p);                        /* that was the last: they draw on while we do something else, and now and then */
void plot_meanwhile(struct plot *p);                      /* take what they have drawn, without waiting */
void plot_close(struct plot *p);

/* The families of fonts that every drawing asks for; the first that is there is used. */
#define PLOT_FONTS "Lato, Helvetica, Arial, sans-serif"

/* What plot_close makes of gnuplot's file: weights said as SVG says them, no titles and descriptions of gnuplot's own.
 * False when `svg` is not whole.  Here for the tests. */
bool plot_clean(struct buf *to, str svg) MUST_USE;
#endif
