/* control_own.h — what the files of control say to one another; nobody else includes it. */
#ifndef CONTROL_OWN_H
#define CONTROL_OWN_H
#include "control.h"

enum { EVENTS_LEAST = 8 };                                /* fewer are a list (METHODS 4) */

/* What a chart is drawn of. */
enum control_figures {
	CONTROL_VALUES, CONTROL_PARTS, CONTROL_COUNTS, CONTROL_EXPOSED, CONTROL_BETWEEN, CONTROL_BETWEEN_TIMES,
	CONTROL_MEANS, CONTROL_DEVIATIONS
};

enum spc_chart       control_kind_chart(enum control_kind kind);
enum control_figures control_kind_figures(enum control_kind kind);

/* Half day: two events on one day, whose 0 days were drawn as half of one. */
enum control_fit { CONTROL_FITS, CONTROL_HALF_DAY, CONTROL_UNFIT };

/* The given fields of every point, from the points of the series; unfit: some figures are not of this kind. */
enum control_fit control_fill(struct spc_point *to, const struct points *p, const struct series *s,
                              enum control_figures of);

/* Asks the chart, as it was drawn first, what it cannot be trusted for, and draws it again without: the season's wave taken out and put
 * back under the limits, the rules of runs dropped and the limits widened.  Fills c->doubt; true when it has drawn anew. */
bool control_without_doubt(struct control *c, struct spc_how *how, const struct points *p, const struct series *s, struct arena *memory);

bool control_is_percentage(const struct series *s);
bool control_is_count(const struct series *s);            /* so many, or so many for each unit of exposure */
const struct point *control_point(const struct points *p, const struct series *s, size_t i);
day  control_period_after(str per, day d);                /* INT32_MAX where there is no calendar, as for events */
#endif
