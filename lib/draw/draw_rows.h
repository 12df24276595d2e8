/* draw_rows.h — a dot and its interval a row, of figures that are no groups of a series: one change by other ways, areas beside one another. */
#ifndef DRAW_ROWS_H
#define DRAW_ROWS_H
#include "draw.h"

/* says stands at the right, as it is printed; with value nan it is a symbol, and there is no dot.  wide_lo, wide_hi: a thinner line about
 * the interval, nan: none.  `first` is the row that the others stand beside: bold, blue, solid; `hollow`, a part of it or a check. */
struct drawn_row { str words, says; double value, lo, hi, wide_lo, wide_hi; bool first, hollow; };
struct drawn_rows {
	const struct drawn_row *row;
	size_t       rows;
	double       line;                /* upright through all rows, line_says over it; nan: none */
	str          line_says;
	bool         dashed;              /* the line: another's figure, and no nought */
	enum show_as as;                  /* of the numbers under it */
	double       floor, ceiling;      /* what no value can pass; nan: no such end */
};
void draw_rows(struct plot *p, const struct drawn_rows *r, const char *stem, enum draw_place place);

/* draw_ways.c — what an event changed a year on, with its parts: at once, and by another slope since.  False: `its` says no parts. */
bool draw_ways(struct plot *p, const struct drawn *d, const struct drawn_columns *c, const char *stem, enum draw_place place);
bool draw_has_ways(const struct drawn *d, const struct drawn_columns *c);
#endif
