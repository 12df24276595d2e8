/* funnel.h — is a group beyond what chance, and the usual differences between groups, would do?
 *
 * Pure.  A group's figure is its ratio, numerator over denominator; limits are for that ratio at a group's own
 * size.  `z` is how many standard errors: 1.959964 for 95 %, 3.090232 for 99.8 %; `tail` the chance beyond one limit,
 * .025 and .001.  What cannot be said (no denominator, more counted than asked) is nan and spoils no other group. */
#ifndef STAT_FUNNEL_H
#define STAT_FUNNEL_H
#include <stdbool.h>
#include <stddef.h>

#include "stat/interval.h"

enum funnel_kind {
	FUNNEL_PROPORTION,                                /* so many of these: as angles */
	FUNNEL_RATIO_LOG,                                 /* observed over expected: as logarithms, the ends dropped (SHMI) */
	FUNNEL_RATIO_ROOT,                                /* the same: as square roots (CQC) */
	FUNNEL_COUNTS,                                    /* one count over another: as logarithms */
};

struct funnel_group {
	double numerator, denominator;                    /* given */
	double ratio;                                     /* found; nan: this group is left out of everything */
	double y, error;                                  /* the ratio where it is nearly Normal, and its standard error */
	double z;                                         /* y less the target's, over error */
	double tamed;                                     /* z with the ends pulled in; nan: dropped */
};

struct funnel {
	enum funnel_kind kind;
	double           target;                          /* all numerators over all denominators; 1 for observed over expected */
	size_t           kept;                            /* groups that phi comes from */
	double           phi;                             /* mean square of tamed z: above 1, groups differ by more than chance */
	double           tau2;                            /* their own variance, on the scale of y */
};

/* Each group once: rows of one group are summed before.  `trim` of the groups at either end are tamed, .1. */
struct funnel   funnel_of(enum funnel_kind kind, struct funnel_group *group, size_t n, double trim);

/* By phi's model, and by chance alone.  A proportion's never fold over at 0 or 1. */
struct interval funnel_wide(const struct funnel *f, double denominator, double z);
struct interval funnel_narrow(const struct funnel *f, double denominator, double z, double tail);

/* For one p, by chance alone: Normal; and exact binomial, between whole counts. */
struct interval funnel_normal(double p, double n, double z);
struct interval funnel_binomial(double p, double n, double tail);

/* Observed over expected when `expected` are; and the two means that k events are just not too few or too many for. */
struct interval funnel_poisson(double expected, double tail);
struct interval funnel_means(double k, double tail);
#endif
