/* scale_omega.c — one factor behind the items: see scale.h. */
#include <math.h>
#include <stdlib.h>

#include "stat/held.h"
#include "stat/scale_inside.h"

enum { ROUNDS = 200000 };
static const double least_unique = 0.005;                 /* factanal's floor: an item is never all factor */

/* The direction in which the items spread most, as a first guess: power iteration. */
static void first_guess(const double *correlation, size_t items, double *loading, double *room)
{
	for (size_t i = 0; i < items; i++)
		loading[i] = 1 + 0.01 * (double)i;        /* not quite even: no direction is missed by symmetry */
	for (int round = 0; round < 200; round++) {
		double size = 0;

		for (size_t a = 0; a < items; a++) {
			room[a] = 0;
			for (size_t b = 0; b < items; b++)
				room[a] += correlation[a * items + b] * loading[b];
			size += room[a] * room[a];
		}
		for (size_t a = 0; a < items; a++)
			loading[a] = room[a] / sqrt(size);
	}
	for (size_t a = 0; a < items; a++)
		loading[a] *= 0.8;
}

/* Rubin and Thayer 1982: with Σ = λλ' + Ψ and b = Ψ⁻¹λ/(1 + λ'Ψ⁻¹λ), the regression of the factor on the items,
 * λ becomes Rb/(1 - b'λ + b'Rb), Ψ the diagonal of R - λ(Rb)'.  Returns how far Ψ and λ moved. */
static double step(const double *correlation, size_t items, double *loading, double *unique, double *room)
{
	double *b = room, *rb = room + items, g = 0, bl = 0, brb = 0, moved = 0;

	for (size_t i = 0; i < items; i++)
		g += loading[i] * loading[i] / unique[i];
	for (size_t i = 0; i < items; i++) {
		b[i] = loading[i] / unique[i] / (1 + g);
		bl += b[i] * loading[i];
	}
	for (size_t i = 0; i < items; i++) {
		rb[i] = 0;
		for (size_t k = 0; k < items; k++)
			rb[i] += correlation[i * items + k] * b[k];
		brb += b[i] * rb[i];
	}
	for (size_t i = 0; i < items; i++) {
		double to = rb[i] / (1 - bl + brb), left = fmax(1 - to * rb[i], least_unique);

		moved = fmax(moved, fmax(fabs(to - loading[i]), fabs(left - unique[i])));
		loading[i] = to;
		unique[i] = left;
	}
	return moved;
}

double scale_omega_of_sums(const struct scale_sums *s, double *loading, double *unique)
{
	size_t  items = s->items;
	double *covariance = stat_held(calloc(2 * items * items + 2 * items + 1, sizeof *covariance));
	double *correlation = covariance + items * items, *room = correlation + items * items, shared = 0, left = 0, known = 0;

	if (!covariance)
		return NAN;
	scale_sums_covariances(s, covariance);
	scale_correlations(covariance, items, correlation);
	for (size_t i = 0; i < items * items; i++)
		known += correlation[i];
	if (items < 3 || isnan(known)) {
		free(covariance);
		return NAN;
	}
	first_guess(correlation, items, loading, room);
	for (size_t i = 0; i < items; i++)
		unique[i] = fmax(1 - loading[i] * loading[i], least_unique);
	for (int i = 0; i < ROUNDS && step(correlation, items, loading, unique, room) > 1e-11; i++)
		continue;
	for (size_t i = 0; i < items; i++) {
		shared += loading[i];
		left += unique[i];
	}
	for (size_t i = 0; shared < 0 && i < items; i++)
		loading[i] = -loading[i];
	free(covariance);
	return shared * shared / (shared * shared + left);
}

double scale_omega(const double *answer, size_t rows, size_t items, double *loading, double *unique)
{
	struct scale_sums s = { .items = items, .sum = stat_held(calloc(scale_sums(items), sizeof *s.sum)) };
	double            found = NAN;

	if (s.sum) {
		scale_add_complete(&s, answer, rows);
		found = scale_omega_of_sums(&s, loading, unique);
	}
	free(s.sum);
	return found;
}
