/* scale.h — do the items of a scale belong together?
 *
 * Pure: sums or answers in, numbers out.  What cannot be said is nan. */
#ifndef STAT_SCALE_H
#define STAT_SCALE_H
#include <stdbool.h>
#include <stddef.h>

#include "stat/exact.h"

/* Cronbach's alpha from n complete rows: sums and sums of squares of each item, and of the rows' totals.
 * nan under 2 items or 2 rows, or where every total is the same. */
double scale_alpha(const double *sum, const double *squares, size_t items, double total, double total_squares, double n);

/* Everything below is from the answers themselves: rows times items, a missing one nan; or, row by row, from their sums. */
struct scale {
	size_t rows, items;
	double alpha, lo, hi;                             /* raw; 95% interval of Feldt, Woodruff and Salih 1987, by rows */
	double standard;                                  /* alpha of the standardised items */
	double lambda6;                                   /* Guttman 1945; nan where an item follows from the others */
	double correlation, correlation_median;           /* between items */
	double signal, error;                             /* k r / (1 - r); asymptotic standard error of alpha */
	double mean, spread;                              /* of the rows' means over what was answered, and their SD */
};

struct scale_item {
	double n, mean, spread;
	double whole, whole_standard;                     /* its correlation with the rows' means; of standardised items, by their correlations */
	double rest;                                      /* with the sum of the other items */
	double alpha_without;                             /* nan with two items: one item has none */
};

/* Covariances over pairs of answers both there; with `complete`, over rows that miss nothing.
 * item: one for each, or NULL.  false where memory ran out. */
bool scale_of(const double *answer, size_t rows, size_t items, bool complete, struct scale *found, struct scale_item *item);

/* Of complete rows, as many as there are, in any order: so many sums, of each item and of the products of each two. */
struct scale_sums { size_t items; double rows; struct exact *sum; };
size_t scale_sums(size_t items);                          /* how many sums: the caller's, and 0 at first */
void   scale_add(struct scale_sums *s, const double *answer);
bool   scale_of_sums(const struct scale_sums *s, struct scale *found, struct scale_item *item);
double scale_omega_of_sums(const struct scale_sums *s, double *loading, double *unique);

/* Omega total of one factor, by maximum likelihood on the correlations of complete rows: how much of the sum's
 * variance is what the items share.  loading and unique: room for one an item.  nan under three items, or where an
 * item never varies. */
double scale_omega(const double *answer, size_t rows, size_t items, double *loading, double *unique);

/* Answers turned round, so that all items point one way: the greatest answer there is plus the least, less each. */
void scale_reverse(double *answer, size_t rows, size_t items, const bool *reversed);
#endif
