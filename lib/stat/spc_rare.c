/* spc_rare.c — charts of rare events: g, how many cases lie between two; t, how much time. */
#include <math.h>

#include "stat/spc.h"
#include "stat/spc_inside.h"

static double not_negative(double v)
{
	return isnan(v) ? v : fmax(v, 0);
}

/* Benneyan 2001; Montgomery 2013, section 7.3.4: geometric, m -/+ 3 sqrt(m (m + 1)) about the mean m.  The line drawn
 * is the median (Provost and Murray 2011), which splits the points: the mean of such skewed figures has most of them below. */
static void between_cases(struct spc_point *point, size_t n)
{
	double mean = spc_mean(point, n), middle = spc_median(point, n);

	for (size_t i = 0; i < n; i++) {
		spc_set_limits(&point[i], mean, sqrt(mean * (mean + 1)));
		point[i].lower = not_negative(point[i].lower);
		point[i].lower2 = not_negative(point[i].lower2);
		point[i].centre = middle;
	}
}

/* Nelson 1994: times between events, exponential, become nearly Normal at the power of 1/3.6. */
static double evened(const struct spc_point *point, double unused)
{
	(void)unused;
	return pow(point->value, 1 / 3.6);
}

static double back(double v)
{
	return v < 0 ? 0 : pow(v, 3.6);
}

/* An individuals' chart of the evened times (Montgomery 2013, 6.33 and section 7.3.5), drawn back on their own scale.
 * A time of 0 has been dropped: who counts in days adds half a day to it before, and says so. */
static void between_times(const struct spc_how *how, struct spc_point *point, size_t n)
{
	long double sum = 0, count = 0;
	double      centre, sigma;

	for (size_t i = 0; i < n; i++)
		if (point[i].base) {
			sum += (long double)evened(&point[i], 0);
			count++;
		}
	centre = count > 0 ? (double)(sum / count) : NAN;
	sigma = spc_mean_range(how, point, n, 0, evened) / 1.128;
	for (size_t i = 0; i < n; i++) {
		spc_set_limits(&point[i], centre, sigma);
		point[i].centre = back(point[i].centre);
		point[i].lower = back(point[i].lower);
		point[i].upper = back(point[i].upper);
		point[i].lower2 = back(point[i].lower2);
		point[i].upper2 = back(point[i].upper2);
	}
}

void spc_rare(const struct spc_how *how, struct spc_point *point, size_t n)
{
	if (how->chart == SPC_G)
		between_cases(point, n);
	else
		between_times(how, point, n);
}
