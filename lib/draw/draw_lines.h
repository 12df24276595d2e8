/* draw_lines.h — annual lines beside one another, and a funnel: over draw.h, for figures that are no points. */
#ifndef DRAW_LINES_H
#define DRAW_LINES_H
#include "draw.h"

/* One authority beside its like: ours thick and blue, a group's middle dark, a nation's dotted; their names stand at the ends.
 * Behind them, thin, pale and without a name, each of the group itself. */
enum { LINES_MOST = 16 };
struct line { const double *value; str name; bool ours, dotted, dashed, thin; const double *lo, *hi; };  /* value: one for each year, nan: a gap; lo, hi: of ours, or NULL */
struct lines { int first; size_t years; const struct line *line; size_t lines; const bool *hidden; double ceiling; const struct facts *facts; };   /* ceiling: what no value can pass, or nan */
void draw_lines(struct plot *p, const struct lines *l, const char *stem, enum draw_place place);

/* Many groups by their size, within limits; the last is ours when `ours`. */
struct funnel_dot { double of, value; bool out; };
struct funnel_band { double of, lo, hi, far_lo, far_hi; };
struct funnel_drawn {
	const struct funnel_dot *dot;
	size_t dots;
	bool   ours;
	const struct funnel_band *band;
	size_t bands;
	double target, ceiling;
	str    name, target_name, below;                  /* ours; the middle line; what the axis of sizes counts */
	const struct facts *facts;
};
void draw_funnel(struct plot *p, const struct funnel_drawn *f, const char *stem, enum draw_place place);
#endif
