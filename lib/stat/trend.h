/* trend.h — does a series rise or fall, without saying how?
 *
 * Pure.  Figures that are nan are missing and left out; their times with them. */
#ifndef STAT_TREND_H
#define STAT_TREND_H
#include <stddef.h>

/* Mann 1945, Kendall 1975: how many later figures are above earlier ones, less how many are below.  In the order given. */
struct trend_rank {
	size_t n;
	double s, variance;                               /* variance corrected for ties */
	double tau;                                       /* tau-b; nan where all are the same */
	double z_corrected, p_corrected, z_plain, p_plain;   /* a step of 1 nearer, and not; nan without variance */
};
struct trend_rank trend_rank(const double *value, size_t n);

/* Sen 1968: the middle of the slopes between all pairs, and the 95% interval that order statistics give.
 * `time` ascending, no two alike among those that have a value; NULL: 1, 2, 3 …, the peers' form.  times: of S's variance, 1 by strangers. */
struct trend_slope { double slope, lo, hi; };
struct trend_slope trend_slope(const double *time, const double *value, size_t n, double times);

/* The lag-1 correlation of what the line of that slope leaves (about its middle), between neighbours `step` apart
 * in time; nan under 3 such pairs or where nothing is left. */
double trend_lag(const double *time, const double *value, size_t n, double slope, double step);

/* Neighbours that resemble one another make S vary more.  What a lag of n figures is taken for, less its bias, at least 0; how many times as
 * much S then varies (Hamed and Rao 1998); and the p of a trend that allows for it. */
double trend_alike(double lag, size_t n);
double trend_times(double alike, size_t n);
double trend_p(const struct trend_rank *rank, double times);
#endif
