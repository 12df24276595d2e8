/* survival.h — how long until something happens, when not everybody has been watched to the end.
 *
 * Pure: arrays and numbers in, numbers out; GSL and libm only.  Sort the cases first; survival_curve makes the steps that the
 * others read.  A case that is let go at the time of an event was still at risk then.  What cannot be said is nan. */
#ifndef STAT_SURVIVAL_H
#define STAT_SURVIVAL_H
#include <stddef.h>

struct survival_case {
	double   time;                                    /* from the start; at least 0 */
	unsigned event;                                   /* 0: let go, still waiting; 1: what is waited for; 2 …: another end */
	size_t   group;                                   /* from 0 */
	size_t   more;                                    /* how many more are just like it */
};
size_t survival_cases(const struct survival_case *all, size_t n);    /* how many they stand for */
void survival_sort(struct survival_case *all, size_t n);     /* by time */

struct survival_step {                                    /* one for each distinct time, of an event or of a case let go */
	double time, at_risk, events, let_go;
	double survival, se;                              /* Kaplan and Meier 1958; Greenwood 1926 */
	double se_log;                                    /* of log survival */
	double hazard;                                    /* Nelson and Aalen's, summed */
};

/* Steps of these cases, sorted; events other than 0 count alike.  `step` has room for n.  How many steps there are. */
size_t survival_curve(const struct survival_case *all, size_t n, struct survival_step *step);

enum survival_scale { SURVIVAL_LOG, SURVIVAL_PLAIN, SURVIVAL_LOG_LOG };
struct survival_limits { double lo, hi; };                /* 95% */
struct survival_limits survival_limits(const struct survival_step *step, enum survival_scale scale);

/* The step that holds at a time; before the first, one of nobody yet: survival 1, se 0.  at_risk: who is watched at that time. */
struct survival_step survival_at(const struct survival_step *step, size_t steps, double time);

/* Where the curve falls to `part` or below (the middle, if it rests there exactly), and where its limits do. */
struct survival_quantile { double value, lo, hi; };
struct survival_quantile survival_quantile(const struct survival_step *step, size_t steps, double part, enum survival_scale scale);

/* The area under the curve up to a horizon: the mean time, of at most so long. */
struct survival_mean { double value, se; };
struct survival_mean survival_mean(const struct survival_step *step, size_t steps, double horizon);

/* Do groups differ?  rho 0: log-rank (Mantel 1966); 1: Peto's (Harrington and Fleming 1982).  observed and expected have a place
 * for each group, weighted.  df is 0 and p nan where there is nothing to compare. */
struct survival_test { double chi_square, df, p; };
struct survival_test survival_differ(const struct survival_case *all, size_t n, size_t groups, double rho,
                                     double *observed, double *expected);

/* How many times sooner group 1 than group 0: Cox 1972, ties by Efron 1977 or Breslow 1974.  nan where one group has no event. */
enum survival_ties { SURVIVAL_EFRON, SURVIVAL_BRESLOW };
struct survival_ratio { double log_ratio, se, ratio, lo, hi, p; };
struct survival_ratio survival_cox(const struct survival_case *all, size_t n, enum survival_ties ties);

/* Competing ends: Aalen and Johansen 1978.  The part to which each end has come, by cause 1 … causes. */
enum { SURVIVAL_CAUSES = 8 };
struct survival_incidence {
	double time, at_risk, free;                       /* free: nothing has come yet */
	double part[SURVIVAL_CAUSES], se[SURVIVAL_CAUSES];
};
/* `out` has room for n.  How many steps; 0 when there are more causes than SURVIVAL_CAUSES. */
size_t survival_incidence(const struct survival_case *all, size_t n, unsigned causes, struct survival_incidence *out);
#endif
