/* quantile.h — which fifth, or tenth, each place is in. */
#ifndef STAT_QUANTILE_H
#define STAT_QUANTILE_H
#include <stdbool.h>
#include <stddef.h>

/* group[i] is 1 to `groups`, or 0: no value, or fewer values than groups.  highest_first: group 1 holds the highest. */
void quantile_groups(const double *value, size_t n, size_t groups, bool highest_first, size_t *group);
#endif
