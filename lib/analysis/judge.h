/* judge.h — tests that are judged together: of many, some stand out by chance alone.
 *
 * A family is one name of `together`, one length of period and one period; the whole stands apart from groups, for
 * fifteen headlines are not to be diluted by every team's fifteen.  Benjamini and Hochberg in each. */
#ifndef JUDGE_H
#define JUDGE_H
#include "ids.h"
#include "stat/together.h"

struct judge { struct ids families; struct judged *test; size_t n, room; struct buf key; };   /* = {0} is an empty one */

/* The test numbered `at` of the caller; a missing p does not count. */
void judge_add(struct judge *j, str together, str per, day period, bool whole, double p, size_t at);
/* Into q[at] of every test that was added; and empties j. */
void judge_settle(struct judge *j, double *q);
#endif
