/* spc_inside.h — what the files of spc say to one another; nobody else includes it. */
#ifndef STAT_SPC_INSIDE_H
#define STAT_SPC_INSIDE_H
#include "stat/spc.h"

void spc_flag(struct spc_point *point, enum spc_signal signal, int side);   /* the first signal in precedence gives the side */

/* On the points of one phase: */
bool spc_is_lopsided(const struct spc_point *point, size_t n);
void spc_flag_runs(struct spc_point *point, size_t n, bool strictly);
void spc_flag_binomial(struct spc_point *point, size_t n);
#endif
