/* quiet.h — series in which nothing has changed, or one step has, as the stages see them: what honesty counts. */
#ifndef QUIET_H
#define QUIET_H
#include "points.h"

enum { MOST = 192 };                                     /* months, at most */
struct made { struct points p; struct point point[MOST]; size_t place[MOST]; struct series series; struct facts facts; };

double quiet_uniform(void);
double quiet_normal(void);
double quiet_binomial(double n, double p);
double quiet_beta(double p, double rho);                  /* a share about p: rho is how much such shares differ, as a part of p(1 - p) */

/* Of a mean of many answers; month to month correlated by phi, standard deviation 1; `step` added to the second half. */
void quiet_figures(struct made *m, size_t n, double phi, double step);
/* A wave a year of so many standard deviations besides. */
void quiet_seasons(struct made *m, size_t n, double wave, double step);
void quiet_percentages(struct made *m, size_t n, double forms, double p, double rho, double step);
/* Forty forms a month whose logits wander by phi, with a deviation of .3, and step by so much half way. */
void quiet_wandering(struct made *m, size_t n, double phi, double step);
#endif
