/* figure.h — a value as people read it: 67%, 1,204, 0.93, 12.4.  REPORT section 11.
 *
 * Rounded once, here, half away from zero; what a chart says and what the page says is the same text. */
#ifndef FIGURE_H
#define FIGURE_H
#include "points.h"

enum figure_unit { FIGURE_PERCENT, FIGURE_COUNT, FIGURE_RATIO, FIGURE_RATE, FIGURE_MEAN };
enum figure_unit figure_unit(const struct facts *f);

/* What the value is multiplied by to be read: 100 for a proportion, else 1 (a ratio with scale 100 is a percentage already). */
double figure_times(const struct facts *f);

/* `67%`, `1,204`, `0.93`, `12.4`; the figure must be finite. */
void   figure_say(struct buf *to, const struct facts *f, double value);

/* With so many decimals, thousands commas and a true minus. */
void   figure_number(struct buf *to, double shown, int decimals);
#endif
