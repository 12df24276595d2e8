/* quantile.c — see quantile.h. */
#include <math.h>

#include "stat/quantile.h"

/* Places of one value share the least of their ranks, so that a tie is never split:
 * group = groups + 1 - ceiling((N + 1 - rank) / (N / groups)) (Fingertips; PHEindicatormethods). */
void quantile_groups(const double *value, size_t n, size_t groups, bool highest_first, size_t *group)
{
	size_t known = 0;

	for (size_t i = 0; i < n; i++)
		known += isnan(value[i]) ? 0 : 1;
	for (size_t i = 0; i < n; i++) {
		size_t before = 0;

		group[i] = 0;
		if (isnan(value[i]) || groups == 0 || known < groups)
			continue;
		for (size_t k = 0; k < n; k++)
			before += highest_first ? value[k] > value[i] : value[k] < value[i];
		/* (N + 1 - rank) / (N / groups) in whole numbers, rounded up: rank is before + 1 */
		group[i] = groups + 1 - ((known - before) * groups + known - 1) / known;
	}
}
