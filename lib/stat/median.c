/* median.c — see median.h. */
#include <gsl/gsl_cdf.h>
#include <math.h>

#include "stat/median.h"

double median_of(const double *sorted, size_t n)
{
	if (n == 0)
		return NAN;
	if (n % 2)
		return sorted[n / 2];
	return sorted[n / 2 - 1] + (sorted[n / 2] - sorted[n / 2 - 1]) / 2;
}

/* The greatest r with P(B(n, 1/2) < r) at most the tail; 0: there is none.  Beyond a million the Normal is as good. */
static double rank_of(double n, double tail)
{
	double lo = 0, hi = floor(n / 2) + 1;

	if (n > 1e6)
		return floor(n / 2 - gsl_cdf_ugaussian_Qinv(tail) * sqrt(n) / 2);
	/* lo serves, hi does not */
	while (hi - lo > 1) {
		double middle = floor((lo + hi) / 2);

		if (gsl_cdf_binomial_P((unsigned)middle - 1, 0.5, (unsigned)n) <= tail)
			lo = middle;
		else
			hi = middle;
	}
	return lo;
}

/* Thompson 1936; David and Nagaraja 2003, section 7.1: the median lies between the r-th from below and the r-th from above.
 * Of clustered numbers the rank is that of as many independent ones, in proportion (Woodruff 1952). */
struct interval median_interval(const double *sorted, size_t n, double worth, double confidence)
{
	double like = floor(fmin(worth, (double)n)), rank;
	size_t at;

	if (n == 0 || !(like >= 1) || !(confidence > 0 && confidence < 1))
		return (struct interval){ NAN, NAN };
	rank = rank_of(like, (1 - confidence) / 2);
	if (rank < 1)
		return (struct interval){ NAN, NAN };
	if (like < (double)n)
		rank = fmax(1, floor(rank * ((double)n + 1) / (like + 1)));
	at = (size_t)rank;
	return (struct interval){ sorted[at - 1], sorted[n - at] };
}

/* Rows divided by the design effect: the variance of the share below the median by clusters, over that by single rows. */
double median_worth(const struct median_clusters *c)
{
	struct sums clustered = { c->clusters, c->below, c->rows, c->below_squares, c->below_rows, c->rows_squares };
	struct sums single = { c->rows, c->below, c->rows, c->each_squares, c->below, c->rows };
	double      by_cluster = interval_ratio_variance(&clustered), by_row = interval_ratio_variance(&single);

	if (isnan(by_cluster) || !(by_cluster > 0) || !(by_row > 0))
		return fmin(c->clusters, c->rows);
	return fmin(c->rows, c->rows * by_row / by_cluster);
}
