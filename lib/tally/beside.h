/* beside.h — the groups of one grouping beside one another, from points: who is held against whom, at which period.
 *
 * The numbers are those of stat/groups.h; here is only what points(5) decides: a family is a measure, a length of period, a
 * grouping and a part; hidden groups are left out; families who answer more than once are worth fewer answers. */
#ifndef BESIDE_H
#define BESIDE_H
#include "each.h"
#include "points.h"
#include "stat/groups.h"

enum beside_kind { BESIDE_AUTO, BESIDE_PROPORTION, BESIDE_RATE, BESIDE_FIGURE };
#define BESIDE_WORDS "auto|proportion|rate|figure"

struct beside_asked { enum beside_kind kind; bool every; };       /* kind: where the points do not say */

struct beside {
	const char  *why;                                 /* a word of points(5), "" when nothing is amiss */
	struct group g;                                   /* in units of scale */
	double       scale, q;
};

struct besides {
	struct beside **of;                               /* of each point, in their order; NULL: a whole, or another period */
	struct arena    memory[EACH_MOST];
};

struct besides beside_all(const struct points *p, struct beside_asked asked);
void           besides_free(struct besides *b);
#endif
