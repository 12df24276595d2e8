/* share.c — see share.h. */
#include <gsl/gsl_cdf.h>
#include <math.h>

#include "stat/share.h"

static const struct share_test nothing = { NAN, NAN, NAN };

static struct share_test test_of(double chi, double freedom)
{
	return isnan(chi) ? nothing : (struct share_test){ chi, freedom, gsl_cdf_chisq_Q(chi, freedom) };
}

struct share_test share_alike(const double *x, const double *n, size_t k)
{
	double all_x = 0, all_n = 0, chi = 0, together;
	size_t used = 0;

	for (size_t i = 0; i < k; i++) {
		all_x += x[i];
		all_n += n[i];
	}
	together = all_x / all_n;
	for (size_t i = 0; i < k; i++)
		if (n[i] > 0) {
			chi += (x[i] - n[i] * together) * (x[i] - n[i] * together) / (n[i] * together * (1 - together));
			used++;
		}
	return used < 2 || !(together > 0) || !(together < 1) ? nothing : test_of(chi, (double)(used - 1));
}

/* (Σ s(x - np))² / (p(1-p) Σ n(s - s̄)²), s̄ the mean score of all */
struct share_test share_trend(const double *score, const double *x, const double *n, size_t k)
{
	double all_x = 0, all_n = 0, middle = 0, top = 0, bottom = 0, together;

	for (size_t i = 0; i < k; i++) {
		all_x += x[i];
		all_n += n[i];
		middle += n[i] * score[i];
	}
	together = all_x / all_n;
	middle /= all_n;
	for (size_t i = 0; i < k; i++) {
		top += (score[i] - middle) * (x[i] - n[i] * together);
		bottom += n[i] * (score[i] - middle) * (score[i] - middle);
	}
	if (!(together > 0) || !(together < 1) || !(bottom > 0))
		return nothing;
	return test_of(top * top / (together * (1 - together) * bottom), 1);
}
