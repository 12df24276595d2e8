/* icc.h — how much of what ratings differ by is the things rated, not the raters?  Shrout and Fleiss 1979's six forms.
 *
 * Pure.  rating: things times raters, none missing; nan where nothing differs or there are too few.  (ICC(2,1) of two
 * raters from sums alone is agree.h's.) */
#ifndef STAT_ICC_H
#define STAT_ICC_H
#include <stddef.h>

#include "stat/interval.h"

enum icc_form { ICC_1, ICC_2, ICC_3, ICC_1K, ICC_2K, ICC_3K, ICC_FORMS };

struct icc { double icc, f, freedom1, freedom2, p; struct interval limits; };

struct iccs {
	struct icc of[ICC_FORMS];
	double     freedom21;                             /* Satterthwaite's, of ICC(2,1)'s limits (McGraw and Wong 1996) */
};
struct iccs icc_of(const double *rating, size_t things, size_t raters, double confidence);
#endif
