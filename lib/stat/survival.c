/* survival.c — the curve of those still waiting, its limits, its median and its mean. */
#include "survival.h"

#include <gsl/gsl_cdf.h>
#include <math.h>
#include <stdlib.h>

static int by_time(const void *a, const void *b)
{
	const struct survival_case *x = a, *y = b;

	return (x->time > y->time) - (x->time < y->time);
}

void survival_sort(struct survival_case *all, size_t n)
{
	if (n > 0)
		qsort(all, n, sizeof *all, by_time);
}

size_t survival_cases(const struct survival_case *all, size_t n)
{
	size_t cases = n;

	for (size_t i = 0; i < n; i++)
		cases += all[i].more;
	return cases;
}

size_t survival_curve(const struct survival_case *all, size_t n, struct survival_step *step)
{
	double survival = 1, variance = 0, hazard = 0, at_risk = (double)survival_cases(all, n);
	size_t steps = 0;

	for (size_t i = 0, end; i < n; i = end) {
		struct survival_step *s = &step[steps++];

		*s = (struct survival_step){ .time = all[i].time, .at_risk = at_risk };
		for (end = i; end < n && all[end].time <= all[i].time; end++)
			*(all[end].event ? &s->events : &s->let_go) += 1 + (double)all[end].more;
		at_risk -= s->events + s->let_go;
		survival *= 1 - s->events / s->at_risk;
		if (s->events >= s->at_risk)
			survival = 0;
		variance += s->events > 0 ? s->events / (s->at_risk * (s->at_risk - s->events)) : 0;
		hazard += s->events / s->at_risk;
		s->survival = survival;
		s->hazard = hazard;
		s->se_log = survival > 0 ? sqrt(variance) : NAN;
		s->se = survival * s->se_log;
	}
	return steps;
}

/* Kalbfleisch and Prentice 2002, section 1.4. */
struct survival_limits survival_limits(const struct survival_step *step, enum survival_scale scale)
{
	const double z = gsl_cdf_ugaussian_Qinv(0.025), s = step->survival;
	double       arm;

	if (!(s > 0))
		return (struct survival_limits){ NAN, NAN };
	switch (scale) {
	case SURVIVAL_PLAIN:
		return (struct survival_limits){ fmax(0, s - z * step->se), fmin(1, s + z * step->se) };
	case SURVIVAL_LOG:
		return (struct survival_limits){ s * exp(-z * step->se_log), fmin(1, s * exp(z * step->se_log)) };
	case SURVIVAL_LOG_LOG:
		break;
	}
	if (s >= 1)
		return (struct survival_limits){ NAN, NAN };
	arm = z * step->se_log / -log(s);
	return (struct survival_limits){ pow(s, exp(arm)), pow(s, exp(-arm)) };
}

struct survival_step survival_at(const struct survival_step *step, size_t steps, double time)
{
	struct survival_step found = { .time = time, .survival = 1 };
	size_t               k = 0;

	while (k < steps && step[k].time <= time)
		k++;
	if (k > 0) {
		found = step[k - 1];
		found.at_risk = found.time < time ? found.at_risk - found.events - found.let_go : found.at_risk;
		found.time = time;
		found.events = found.let_go = 0;
	} else if (steps > 0) {
		found.at_risk = step[0].at_risk;
	}
	return found;
}

/* Which of a step's three curves. */
static double curve(const struct survival_step *step, enum survival_scale scale, int which)
{
	struct survival_limits l = survival_limits(step, scale);

	return which == 0 ? step->survival : which < 0 ? l.lo : l.hi;
}

static double crossing(const struct survival_step *step, size_t steps, double part, enum survival_scale scale, int which)
{
	const double near = 1.5e-8;                       /* as the peer: the root of the last binary place */

	for (size_t i = 0; i < steps; i++) {
		double at = curve(&step[i], scale, which);

		if (isnan(at) || !(at < part + near))
			continue;
		if (fabs(at - part) >= near)
			return step[i].time;
		for (size_t k = i + 1; k < steps; k++)
			if (curve(&step[k], scale, which) < at)
				return (step[i].time + step[k].time) / 2;
		return step[i].time;
	}
	return NAN;
}

/* Brookmeyer and Crowley 1982. */
struct survival_quantile survival_quantile(const struct survival_step *step, size_t steps, double part, enum survival_scale scale)
{
	return (struct survival_quantile){
		crossing(step, steps, part, scale, 0), crossing(step, steps, part, scale, -1), crossing(step, steps, part, scale, 1),
	};
}

/* Klein and Moeschberger 2003, section 4.5. */
struct survival_mean survival_mean(const struct survival_step *step, size_t steps, double horizon)
{
	struct survival_mean m = { 0, 0 };
	size_t               k = 0;
	double               after = 0, until = horizon;

	while (k < steps && step[k].time < horizon)
		k++;
	while (k-- > 0) {
		after += step[k].survival * (until - step[k].time);
		until = step[k].time;
		if (step[k].events > 0 && step[k].at_risk > step[k].events)
			m.se += after * after * step[k].events / (step[k].at_risk * (step[k].at_risk - step[k].events));
	}
	m.value = after + until;
	m.se = sqrt(m.se);
	return m;
}
