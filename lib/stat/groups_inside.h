/* groups_inside.h — what the files of groups say to one another; nobody else includes it. */
#ifndef STAT_GROUPS_INSIDE_H
#define STAT_GROUPS_INSIDE_H
#include <stdbool.h>

#include "stat/groups.h"

bool groups_tells(enum groups_kind kind, const struct group *g);
/* So many standard errors leave so much beyond; by t where the spread of groups is itself an estimate. */
double groups_beyond(double tail, double freedom);
void groups_counted(struct group *all, size_t n);         /* GROUPS_COUNTED; those of the array all tell */
void groups_normal(enum groups_kind kind, struct group *all, size_t n);   /* the others */
#endif
