/* rake.h — weights that bring the margins of those who answered to those of the people served, and what they cost.
 *
 * Pure: categories are numbers from 0.  Rows that are alike may be one row that stands for several: `times` says for how many;
 * NULL: each for one. */
#ifndef STAT_RAKE_H
#define STAT_RAKE_H
#include <stdbool.h>
#include <stddef.h>

struct rake_margin {
	const size_t *of;                                 /* of each row, its category */
	const double *target;                             /* of each category, how many there should be */
	size_t        categories;
};

/* Deming and Stephan 1940: rows are brought to one margin after another until none moves by more than a part in 1e10 of
 * the whole.  `weight` holds the starting weights and then the raked.  Margins should add up to the same; a category
 * without rows is passed over.  false where it does not settle in 10,000 rounds: the weights are then the last. */
bool rake(double *weight, const double *times, size_t rows, const struct rake_margin *margin, size_t margins);

/* Raked, averaging 1, none under `lo` nor over `hi`: those beyond are cut to them and all are raked again, until both hold.
 * Where both cannot, the limits win, and the margins are met as nearly as they allow.  lo 0 and hi infinity: no limits. */
struct rake_result { bool settled; size_t cut; double off; };        /* how many stand at a limit; the largest part by which a margin is missed */
struct rake_result rake_trimmed(double *weight, const double *times, size_t rows, const struct rake_margin *margin, size_t margins,
                                double lo, double hi);

/* (Σw)²/Σw², Kish 1965: as many answers as these are worth.  And n Σw²/(Σw)². */
double rake_effective(const double *weight, const double *times, size_t rows);

/* A weighted mean and its standard error.  stratum: of each row, from 0, or NULL.  margin NULL: the weights are taken as
 * given (linearised); else the raking is allowed for, by residuals from the margins as survey::rake does. */
struct rake_mean { double mean, error, freedom; };
struct rake_mean rake_mean(const double *value, const double *weight, size_t rows, const size_t *stratum, size_t strata,
                           const struct rake_margin *margin, size_t margins);
#endif
