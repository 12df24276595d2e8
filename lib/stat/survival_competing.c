/* survival_competing.c — when something else may end the wait: 1 less Kaplan and Meier would say too much.
 *
 * Aalen and Johansen 1978.  The covariance goes from step to step as in Andersen and others 1993, section IV.4.1.3, with the
 * multinomial covariance of what happens at one time (Greenwood's); state 0 is nothing yet. */
#include "survival.h"

#include <math.h>

enum { STATES = SURVIVAL_CAUSES + 1 };

/* v becomes H'vH + p² cov(row of H), where H sends `hazard` of state 0 to the others. */
static void carry(double v[STATES][STATES], const double *hazard, size_t states, double free, double at_risk)
{
	double half[STATES][STATES], stay = 1;

	for (size_t k = 1; k < states; k++)
		stay -= hazard[k];
	for (size_t i = 0; i < states; i++)
		for (size_t k = 0; k < states; k++)
			half[i][k] = k == 0 ? v[i][0] * stay : v[i][k] + v[i][0] * hazard[k];
	for (size_t i = 0; i < states; i++)
		for (size_t k = 0; k < states; k++) {
			double a = i == 0 ? stay : hazard[i], b = k == 0 ? stay : hazard[k];

			v[i][k] = i == 0 ? stay * half[0][k] : half[i][k] + hazard[i] * half[0][k];
			v[i][k] += free * free * ((i == k ? a : 0) - a * b) / at_risk;
		}
}

size_t survival_incidence(const struct survival_case *all, size_t n, unsigned causes, struct survival_incidence *out)
{
	double v[STATES][STATES] = { { 0 } }, part[STATES] = { 1 }, at_risk = (double)survival_cases(all, n);
	size_t steps = 0, states = (size_t)causes + 1;

	if (causes > SURVIVAL_CAUSES)
		return 0;
	for (size_t i = 0, end; i < n; i = end) {
		struct survival_incidence *s = &out[steps++];
		double                     hazard[STATES] = { 0 }, free = part[0];

		*s = (struct survival_incidence){ .time = all[i].time, .at_risk = at_risk };
		for (end = i; end < n && all[end].time <= all[i].time; end++) {
			if (all[end].event > 0 && all[end].event <= causes)
				for (size_t k = 0; k <= all[end].more; k++)
					hazard[all[end].event] += 1 / s->at_risk;
			at_risk -= 1 + (double)all[end].more;
		}
		carry(v, hazard, states, free, s->at_risk);
		for (size_t k = 1; k < states; k++) {
			part[k] += free * hazard[k];
			part[0] -= free * hazard[k];
			s->part[k - 1] = part[k];
			s->se[k - 1] = sqrt(fmax(0, v[k][k]));
		}
		s->free = part[0] = fmax(0, part[0]);
	}
	return steps;
}
