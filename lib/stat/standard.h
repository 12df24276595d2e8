/* standard.h — rates made comparable between places whose people differ in age (or in anything else counted in strata).
 *
 * Pure.  What cannot be said is nan. */
#ifndef STAT_STANDARD_H
#define STAT_STANDARD_H
#include <stddef.h>

#include "stat/interval.h"

enum { STANDARD_LEAST = 10 };                             /* events under which a directly standardised rate says nothing */

struct stratum {
	double x, n;                                      /* events (nan counts as 0) among so many people */
	double standard;                                  /* direct: people of the standard population */
	double x_ref, n_ref;                              /* indirect: events and people of the reference */
};

struct direct {
	double x, n;                                      /* in all */
	double rate, variance;                            /* nan under STANDARD_LEAST events, or with a stratum of nobody */
};
struct direct   standard_direct(const struct stratum *s, size_t n);
struct interval standard_direct_interval(const struct direct *d, double confidence);

struct indirect {
	double observed, expected, reference;             /* reference: its crude rate */
	double ratio;                                     /* nan when nothing is expected */
};
struct indirect standard_indirect(const struct stratum *s, size_t n);
struct interval standard_indirect_interval(const struct indirect *i, double confidence);   /* of the ratio */
#endif
