/* merge.h — points of several places or machines as one: sums are added, and figures worked out anew from them.
 *
 *     merge_check   may they be added at all: refuses what would count twice, or cannot be added
 *     merge_facts   what the measures that all of them have are now
 *     merge_each    every point, in the order in which measure writes them
 *
 * A group or part that one input never saw is 0 there, and so is everything of an input without any row.  A period is
 * unknown where it is unknown in one of them, or before the first of one of them: nobody knows what was there then.
 * A rate by a group that one input lacks is unknown as well, for its people there are not counted. */
#ifndef MERGE_H
#define MERGE_H
#include "points.h"
#include "tally.h"

enum merge_populations { POPULATIONS_UNSAID, POPULATIONS_ADD, POPULATIONS_ONCE };

struct merge {
	const struct points *input;     /* each read to its end */
	size_t       inputs;
	str          without;           /* measures left out on purpose, commas between */
	enum merge_populations populations;

	struct facts *facts;            /* of the measures that remain, in order of their names */
	size_t       n_facts, facts_room;
	struct { str *all; size_t n, room; } left_out;    /* those that not all of them have */
};

void merge_check(const struct merge *m);                  /* the streams; dies BAD_DATA */
void merge_facts(struct merge *m);                        /* the measures; dies BAD_DATA */
void merge_each(const struct merge *m, void (*point)(void *to, const struct tallied *p, const struct facts *f), void *to);
void merge_free(struct merge *m);
#endif
