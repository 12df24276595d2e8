/* scale — reliability of the mean of several items. */
#include "stat/scale.h"

#include <math.h>

/* Σ(x - mean)², in the widest floating type because the two terms cancel; what is left by rounding alone is 0. */
static long double spread(double sum, double squares, double n)
{
	long double left = (long double)squares - (long double)sum * (long double)sum / (long double)n;

	return left > 1e-14L * (long double)squares ? left : 0;
}

/* Cronbach 1951, equation 2: k/(k-1) (1 - Σ var(item) / var(total)); the n - 1 of the variances cancel. */
double scale_alpha(const double *sum, const double *squares, size_t items, double total, double total_squares, double n)
{
	long double of_items = 0, of_total;

	if (items < 2 || !(n >= 2))
		return NAN;
	of_total = spread(total, total_squares, n);
	if (!(of_total > 0))
		return NAN;
	for (size_t i = 0; i < items; i++)
		of_items += spread(sum[i], squares[i], n);
	return (double)((long double)items / (long double)(items - 1) * (1 - of_items / of_total));
}
