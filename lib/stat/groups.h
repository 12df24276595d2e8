/* groups.h — is a group apart from the others, or is this how groups of its size differ?
 *
 * Pure.  Each group is held against all the others, itself left out: of their centre, of how much they differ by
 * themselves, and of how well both are known.  Limits and p come from the one model.  Never a rank.
 * Groups that say nothing (no denominator, more counted than asked, nan) are nan and change nothing for the rest. */
#ifndef STAT_GROUPS_H
#define STAT_GROUPS_H
#include <stddef.h>

#include "stat/interval.h"

enum groups_kind {
	GROUPS_COUNTED,                                   /* top of bottom, a median bottom under 100: beta-binomial, exact */
	GROUPS_ANGLES,                                    /* top of bottom, larger: Spiegelhalter 2005 as angles, never folding over */
	GROUPS_ROOTS,                                     /* top events over bottom, as roots */
	GROUPS_FIGURES,                                   /* figures as they are, each with its variance */
};

/* By what a group is judged.  Teams and areas differ by themselves, and one is apart when it differs by more than they do.
 * Groups of people ought not to differ: how much they do is the question, so chance alone is their yardstick. */
enum groups_yard { GROUPS_AS_THEY_DIFFER, GROUPS_BY_CHANCE };

enum { GROUPS_LEAST = 5 };                                /* others that it takes to know how much groups differ by themselves */

struct group {
	double top, bottom;                               /* given; of figures: the figure, and 1 */
	double variance;                                  /* given, of figures */
	double others;                                    /* found: the centre of all the others */
	struct interval usual, far;                       /* where 95 % and 99.8 % of groups like the others are, at its size */
	double z, p;                                      /* how far beyond; two-sided */
	double shrunk;                                    /* its own figure, drawn to everybody's as far as it is uncertain */
	struct interval shrunk_interval;
};

/* The kind that counts out of so many should have. */
enum groups_kind groups_of_counts(const struct group *all, size_t n);

void groups_compare(enum groups_kind kind, enum groups_yard yard, struct group *all, size_t n);
#endif
