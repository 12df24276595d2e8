/* groups_inside.h — what the files of groups say to one another; nobody else includes it. */
#ifndef STAT_GROUPS_INSIDE_H
#define STAT_GROUPS_INSIDE_H
#include <stdbool.h>

#include "stat/groups.h"

bool groups_tells(enum groups_kind kind, const struct group *g);
/* So many standard errors leave so much beyond; by t where the spread of groups is itself an estimate. */
double groups_beyond(double tail, double freedom);
/* The others it takes to say how much groups differ; nobody asks when chance is the yardstick. */
size_t groups_least(enum groups_yard yard);
void groups_counted(enum groups_yard yard, struct group *all, size_t n);         /* GROUPS_COUNTED; those of the array all tell */
void groups_normal(enum groups_kind kind, enum groups_yard yard, struct group *all, size_t n);   /* the others */
#endif
