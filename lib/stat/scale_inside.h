/* scale_inside.h — what the files of scale say to one another; nobody else includes it. */
#ifndef STAT_SCALE_INSIDE_H
#define STAT_SCALE_INSIDE_H
#include "stat/scale.h"

/* What follows from covariances and correlations, items times items; room: for the correlations once more. */
void scale_whole(const double *covariance, const double *correlation, double *room, struct scale *found);
void scale_items(const double *covariance, const double *correlation, struct scale_item *item, size_t items);

/* Correlations of covariances. */
void scale_correlations(const double *covariance, size_t items, double *correlation);

/* The complete rows of these into sums of `scale_sums(items)`, which are 0. */
void scale_add_complete(struct scale_sums *s, const double *answer, size_t rows);

/* The covariances of sums. */
void scale_sums_covariances(const struct scale_sums *s, double *covariance);
#endif
