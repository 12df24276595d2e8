/* scale_inside.h — what the files of scale say to one another; nobody else includes it. */
#ifndef STAT_SCALE_INSIDE_H
#define STAT_SCALE_INSIDE_H
#include "stat/scale.h"

/* The rows that count: all of them, or those that miss nothing; of these, in place. */
size_t scale_complete(const double *answer, size_t rows, size_t items, double *kept);

/* items times items, over pairs both there; correlations from it are in `as`, or NULL. */
void   scale_covariances(const double *answer, size_t rows, size_t items, double *covariance, double *as);
#endif
