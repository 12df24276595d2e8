/* gap.h — two views of the same thing, as findings: how far apart, how alike, and how sure may one be.
 *
 * From the rows that a tally kept: first and second by themselves, their gap and its test, signed ranks, the ellipse of a pair,
 * kappa and ICC.  And from two measures of which one stands against the other: the same, of different people. */
#ifndef GAP_H
#define GAP_H
#include "findings.h"
#include "tally.h"

struct gap { struct gap_finding { struct finding f; size_t place, order; } *all; size_t n, room; struct arena memory; };   /* {0} */

bool gap_wants(const struct measures *ms, const struct measure *m);      /* or what it stands against */
/* After the last dataset; in the order of points. */
void gap_find(struct gap *g, struct tally *t);
void gap_free(struct gap *g);
#endif
