/* share.h — do several shares of wholes differ, or rise?  (Two: proportions.h.)
 *
 * Pure.  nan where nothing can be said: nobody asked, or all counted, or none. */
#ifndef STAT_SHARE_H
#define STAT_SHARE_H
#include <stddef.h>

struct share_test { double chi, freedom, p; };

/* k shares: are they alike at all, on k - 1 df; and do they rise with the scores, on 1 (Cochran 1954, Armitage 1955). */
struct share_test share_alike(const double *x, const double *n, size_t k);
struct share_test share_trend(const double *score, const double *x, const double *n, size_t k);
#endif
