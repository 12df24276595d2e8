/* gap_inside.h — what the files of gap share; nobody else includes it. */
#ifndef GAP_INSIDE_H
#define GAP_INSIDE_H
#include "gap.h"
#include "stat/interval.h"

struct gap_at { struct gap *g; const struct tallied *point, *first; size_t order; };

struct finding *gap_add(struct gap_at *a, const char *statistic, const char *method);       /* good until the next */
void            gap_set(struct finding *f, double estimate, struct interval i);
void            gap_of_rows(struct gap_at *a, const struct tally_views *v);
#endif
