/* its.h — did a series change at a known date?  Segmented regression, and how sure it may be.
 *
 * Pure: arrays and numbers in, numbers out; GSL and libm only.  Nothing here knows files, months or words.
 * its_design makes the regressors; its_least, its_ar1 and its_glm fit them; its_newey_west is another covariance for what
 * its_least or its_glm fitted; its_term, its_combination and its_effect read a fit.  docs/methods.md has the choices. */
#ifndef STAT_ITS_H
#define STAT_ITS_H
#include <stdbool.h>
#include <stddef.h>

enum { ITS_TERMS = 48 };                                  /* columns of a design, at most */

enum its_link { ITS_IDENTITY, ITS_LOGIT, ITS_LOG };
enum its_family { ITS_BINOMIAL, ITS_POISSON };
enum its_by { ITS_ML, ITS_REML };

/* Why there is no fit.  EXACT: nothing is left over, so that there is no telling how sure it is; the terms are good. */
enum its_result {
	ITS_FITTED,
	ITS_EXACT,
	ITS_TOO_FEW,                                      /* no more rows than terms */
	ITS_SINGULAR,                                     /* terms that cannot be told apart */
	ITS_SEPARATED,                                    /* a segment of only noughts, or only all: the terms run away */
	ITS_NO_END,                                       /* the iterations did not settle */
	ITS_NO_MEMORY,                                    /* whoever asked must end: nothing is known of the figures */
	ITS_NONSENSE,                                     /* a number missing, x over n, a weight that is not above 0 */
};

struct its_data {
	size_t        n, terms;
	const double *x;                                  /* n rows of `terms`, row after row */
	const double *y;                                  /* the figure; for its_glm: how many counted */
	const double *weight;                             /* its_least; NULL: all 1 */
	const double *of;                                 /* its_glm: out of so many (binomial), or the exposure (Poisson) */
	const double *chance;                             /* its_seen: the variance that each y has by chance alone */
	const size_t *step;                               /* periods since the row before; 0: the first of a series; NULL: 0 1 1 1 … */
};

struct its_fit {
	enum its_result result;
	enum its_link   link;
	size_t n, terms;
	double freedom;                                   /* n - terms; INFINITY: by the Normal */
	double b[ITS_TERMS];
	double bread[ITS_TERMS][ITS_TERMS];               /* (X'WX)^-1 */
	double v[ITS_TERMS][ITS_TERMS];                   /* covariance of b */
	double rss, sigma, log_likelihood;                /* rss weighted; of AR(1), of the transformed rows */
	double phi;                                       /* its_ar1, its_seen: correlation of neighbours; else nan */
	double phi_variance;                              /* of atanh phi, once its_ar1_small or its_seen has asked; else 0: phi is taken for known */
	double b_by_phi[ITS_TERMS], v_by_phi[ITS_TERMS][ITS_TERMS];         /* slopes of b and v by atanh phi */
	double deviance, pearson, dispersion, aic;        /* its_glm */
};

/* Ordinary or weighted least squares.  residual (n, or NULL): y less fitted.  score (n, or NULL): for its_newey_west. */
enum its_result its_least(const struct its_data *d, struct its_fit *fit, double *residual, double *score);

/* Generalised least squares with errors of AR(1), phi by profile likelihood; a gap of k periods has phi^k, a new series none. */
enum its_result its_ar1(const struct its_data *d, enum its_by by, struct its_fit *fit, double *residual);

/* The same by REML, which owns that phi is itself an estimate: every standard error grows by what b would move with it, and t has
 * Satterthwaite's freedom.  On 24 months both matter; see docs/methods.md. */
enum its_result its_ar1_small(const struct its_data *d, struct its_fit *fit, double *residual);

/* What wanders as AR(1) is seen through chance of known variance, as a percentage's logit is; averaged over how much wanders and how long
 * it keeps, each as likely as REML has it.  phi is the average; standard errors and t own that both are estimates.  residual: y less fitted. */
enum its_result its_seen(const struct its_data *d, struct its_fit *fit, double *residual);

/* Logit for counts out of counts, log for counts with an exposure, by iterated least squares.  `quasi`: the covariance times
 * Pearson's chi-square over the freedom, and t; else unit dispersion and the Normal.  residual: Pearson's. */
enum its_result its_glm(const struct its_data *d, enum its_family family, bool quasi, struct its_fit *fit,
                        double *residual, double *score);

/* Puts Newey and West's covariance into the fit: Bartlett weights up to `lag`, no prewhitening; adjusted: times n/(n-terms).
 * A generalised model's must be one without quasi.  False when memory ran out. */
bool its_newey_west(const struct its_data *d, const double *score, size_t lag, bool adjusted, struct its_fit *fit);

struct its_estimate { double value, se, statistic, p, lo, hi; };     /* 95%; nan: nothing to say */
struct its_estimate its_term(const struct its_fit *fit, size_t term);
struct its_estimate its_combination(const struct its_fit *fit, const double *weight);      /* weight: one for each term */

/* The figure of a row less that of the same row with other regressors, in the figure's own unit: delta method. */
struct its_estimate its_effect(const struct its_fit *fit, const double *with, const double *without);
/* The same, tested where the model is linear: p is that of the difference before the link, and the interval what that difference's own
 * leaves of the figure had it not been there.  It never leaves what is possible, and leaves 0 out when p is under .05.  No se. */
struct its_estimate its_effect_linked(const struct its_fit *fit, const double *with, const double *without);
struct its_estimate its_difference(const struct its_fit *fit, const double *gradient, double value);     /* value ± t √(g'Vg) */
double its_predicted(const struct its_fit *fit, const double *row);
void   its_gradient(const struct its_fit *fit, const double *row, double *gradient);       /* of the figure, by each term */

struct its_diagnostics { double rss, sigma, r_squared, durbin_watson, lag1, ljung_box, ljung_box_p; };
struct its_diagnostics its_diagnose(const struct its_data *d, const struct its_fit *fit, const double *residual, size_t lags);

/* Pairs of neighbours, over the sum of squares; nan without either.  Rows that are not neighbours make no pair. */
double its_lag1(const double *residual, const size_t *step, size_t n);

/* time 1…n, level and slope after the last of `pre` points, then sin and cos of each harmonic of `period`: 3 + 2 × harmonics
 * regressors behind an intercept, into x. */
void its_design(double *x, size_t n, size_t pre, size_t harmonics, double period);

/* Welch's difference of two means, b less a; nan under two of either, or where neither varies. */
struct its_estimate its_means(const double *a, size_t na, const double *b, size_t nb);
#endif
