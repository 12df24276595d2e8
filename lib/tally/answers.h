/* answers.h — the answers to the items of a scale, row by row: for measures that average several columns.
 *
 * The rows are those that `measure` averages: of the measure, dated, in a period that had ended by as-at, in the part of the
 * extract that is whole, with every item answered. */
#ifndef ANSWERS_H
#define ANSWERS_H
#include "findings.h"
#include "ids.h"
#include "measure.h"
#include "parted.h"
#include "stat/scale.h"

/* Of one group no more than its sums, in which the order of rows does not matter. */
struct answered {
	struct scale_sums items;
	struct exact      mean;                           /* of the rows' means */
	struct exact      nn, nd, dd;                     /* over clusters, and rows of nobody in particular */
	double            alone, clusters;                /* such rows; clusters only after the last row */
};
struct answers {
	const struct measure *m;
	day        as_at, complete;                       /* complete: INT32_MIN where the extract does not say */
	struct answered **of;                             /* of the whole, then of each `by` and group */
	size_t    *room, left_out;                        /* left_out: of the measure, with an item missing */
	struct parted rows;                               /* with clusters: cluster, mean, and the groups */
	double    *answer;                                /* of the row that is being read */
	uint32_t  *row;
	struct ids cluster, *group;                       /* group: of each `by` */
	struct buf words;
	struct arena memory;
};

void answers_begin(struct answers *a, const struct measure *m, const struct in *dataset, day as_at);   /* bound to it */
void answers_row(struct answers *a, const str *field);
void answers_free(struct answers *a);

enum { ANSWERS_CLUSTER, ANSWERS_MEAN, ANSWERS_GROUP = ANSWERS_MEAN + 2 };        /* of a row of `rows`; the mean takes two numbers */

/* The findings of the whole and of every group, in order; `each` is called for each of them. */
void answers_findings(struct answers *a, void (*each)(void *to, const struct finding *f), void *to);
#endif
