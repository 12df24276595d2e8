/* draw_groups.h — the groups of one grouping of a measure at its last period, as the pen wants them.
 *
 * The period is the last that can be known of any group, of the coarsest length by which groups are counted: a group's month is small. */
#ifndef DRAW_GROUPS_H
#define DRAW_GROUPS_H
#include "draw_said.h"

struct draw_group {
	const struct series *series;
	const struct point  *point;               /* NULL: it has none at this period */
	str          words;
	size_t       order;                       /* of its code in the list; SIZE_MAX: in none */
	double       value, lo, hi, of;           /* as drawn; nan unless shown.  of: how many it is counted out of */
	double       near_lo, near_hi, far_lo, far_hi;    /* of `compare`: nan where there are none */
	bool         hidden, indicative;
	enum verdict verdict;                     /* common unless compare says that it is apart */
};
struct draw_groups {
	const struct points *points;
	const struct facts  *facts;
	str    measure, per, by;
	day    period;
	struct draw_group *all;
	size_t n, shown, compared, indicative;    /* shown: with a value; compared: with limits */
	double times, whole;                      /* whole: everybody's figure at this period, as drawn; nan: none */
	double floor, ceiling;
};
/* The groups, in the order of their codes, then of their words.  False when there are none. */
bool draw_groups_read(struct draw_groups *g, const struct points *p, const struct drawn_columns *c, struct draw_said *said,
                      const struct series *any, struct arena *memory) MUST_USE;

/* Named dots by their size, inside limits.  The groups need not all have limits, but two. */
void draw_teams(struct plot *p, const struct draw_groups *g, const char *stem, enum draw_place place, struct arena *memory);
/* A row for each group of each grouping, under its head; said NULL: without heads. */
void draw_dots(struct plot *p, const struct draw_groups *g, size_t groupings, struct draw_said *said, const char *stem, enum draw_place place);
#endif
