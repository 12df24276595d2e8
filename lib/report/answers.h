/* answers.h — the answers to the items of a scale, row by row: for measures that average several columns.
 *
 * The rows are those that `measure` averages: of the measure, dated, in a period that had ended by as-at, in the part of the
 * extract that is whole, with every item answered. */
#ifndef ANSWERS_H
#define ANSWERS_H
#include "findings.h"
#include "ids.h"
#include "measure.h"

struct answers {
	const struct measure *m;
	day        as_at, complete;                       /* complete: INT32_MIN where the extract does not say */
	double    *answer;                                /* rows times items */
	uint32_t  *of;                                    /* rows times 1 + bys: cluster (UINT32_MAX: none), then the groups */
	size_t     rows, room, of_room, left_out;         /* left_out: of the measure, with an item missing */
	struct ids cluster, *group;                       /* group: of each `by` */
	struct buf words;
	struct arena memory;
};

void answers_begin(struct answers *a, const struct measure *m, const struct in *dataset, day as_at);   /* bound to it */
void answers_row(struct answers *a, const str *field);
void answers_free(struct answers *a);

/* The findings of the whole and of every group, in order; `each` is called for each of them. */
void answers_findings(struct answers *a, void (*each)(void *to, const struct finding *f), void *to);
#endif
