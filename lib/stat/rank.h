/* rank.h — what can be said from the order of figures alone.
 *
 * Pure.  A figure that is nan is missing and left out.  p values are two-sided; nan where all figures are the same.
 * `exact` is nan where figures are tied (or a difference is nil) or 50 or more: then the Normal approximation stands. */
#ifndef STAT_RANK_H
#define STAT_RANK_H
#include <stddef.h>

/* Ranks from 1, averaged over ties; returns the sum of t³ - t over groups of t alike.  None may be missing. */
double rank_of(const double *value, size_t n, double *rank);

/* Pearson's correlation, and of the ranks, Spearman's; pairs with either missing are left out. */
double rank_pearson(const double *a, const double *b, size_t n);
double rank_spearman(const double *a, const double *b, size_t n);

/* Mann and Whitney 1947: how often one of the first is above one of the second, a tie half. */
struct rank_two { size_t n1, n2; double u, superiority, p_corrected, p_plain, p_exact; };
struct rank_two rank_two(const double *first, size_t n1, const double *second, size_t n2);

/* Kruskal and Wallis 1952: group[i] says whose value[i] is, from 0 to groups - 1. */
struct rank_many { double h, freedom, p; };
struct rank_many rank_many(const double *value, const size_t *group, size_t n, size_t groups);

/* Wilcoxon 1945 on differences: zeros dropped, v the sum of the ranks of those above 0. */
struct rank_signed { size_t n, nonzero; double v, p_corrected, p_plain, p_exact; };
struct rank_signed rank_signed(const double *difference, size_t n);
#endif
