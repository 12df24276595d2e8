/* spc_inside.h — what the files of spc say to one another; nobody else includes it. */
#ifndef STAT_SPC_INSIDE_H
#define STAT_SPC_INSIDE_H
#include "stat/spc.h"

void spc_flag(struct spc_point *point, enum spc_signal signal, int side);   /* the first signal in precedence gives the side */

/* On the points of one phase: */
double spc_mean(const struct spc_point *point, size_t n);            /* of the base; nan when it is empty */
double spc_median(const struct spc_point *point, size_t n);
double spc_pooled(const struct spc_point *point, size_t n);          /* tops over bottoms */

/* Mean of |v_i - v_(i-1)| over neighbours of the base, v being `of` a point; screened if so asked. */
double spc_mean_range(const struct spc_how *how, const struct spc_point *point, size_t n, double pooled,
                      double (*of)(const struct spc_point *, double));
double spc_value(const struct spc_point *point, double unused);

/* The four limits at three and at two of these. */
void spc_set_limits(struct spc_point *point, double centre, double sigma);

void spc_attribute(const struct spc_how *how, struct spc_point *point, size_t n);   /* p p' c u u' */
void spc_rare(const struct spc_how *how, struct spc_point *point, size_t n);        /* g t */
void spc_subgroup(const struct spc_how *how, struct spc_point *point, size_t n);    /* xbar s mr */

bool spc_is_lopsided(const struct spc_point *point, size_t n);
void spc_flag_runs(struct spc_point *point, size_t n, bool strictly, double alike);
void spc_flag_binomial(struct spc_point *point, size_t n);
#endif
