/* scale_sums.c — reliability from sums, so that rows may be as many as they like and come in any order: see scale.h. */
#include <math.h>
#include <stdlib.h>

#include "stat/held.h"
#include "stat/scale_inside.h"

size_t scale_sums(size_t items)
{
	return items + items * (items + 1) / 2;
}

/* A product is not rounded either: fma says what its double leaves out. */
static void add_product(struct exact *sum, double a, double b)
{
	double all = a * b;

	exact_add(sum, all);
	exact_add(sum, fma(a, b, -all));
}

void scale_add(struct scale_sums *s, const double *answer)
{
	struct exact *product = s->sum + s->items;

	for (size_t a = 0; a < s->items; a++) {
		exact_add(&s->sum[a], answer[a]);
		for (size_t b = a; b < s->items; b++)
			add_product(product++, answer[a], answer[b]);
	}
	s->rows++;
}

void scale_add_complete(struct scale_sums *s, const double *answer, size_t rows)
{
	for (size_t r = 0; r < rows; r++) {
		size_t there = 0;

		for (size_t i = 0; i < s->items; i++)
			there += isnan(answer[r * s->items + i]) ? 0 : 1;
		if (there == s->items)
			scale_add(s, answer + r * s->items);
	}
}

/* (nΣab - ΣaΣb) / n(n - 1), in twice the places of a double because the two cancel; what is left by rounding alone is 0. */
static double covariance_of(double n, const struct exact *a, const struct exact *b, const struct exact *product)
{
	struct exact left = { 0, 0 };
	double       size;

	if (!(n > 1))
		return NAN;
	add_product(&left, n, product->hi);
	add_product(&left, n, product->lo);
	size = fabs(left.hi);
	add_product(&left, -a->hi, b->hi);
	add_product(&left, -a->hi, b->lo);
	add_product(&left, -a->lo, b->hi);
	return fabs(left.hi) > 1e-26 * size ? left.hi / n / (n - 1) : 0;
}

void scale_sums_covariances(const struct scale_sums *s, double *covariance)
{
	const struct exact *product = s->sum + s->items;

	for (size_t a = 0; a < s->items; a++)
		for (size_t b = a; b < s->items; b++)
			covariance[a * s->items + b] = covariance[b * s->items + a] = covariance_of(s->rows, &s->sum[a], &s->sum[b], product++);
}

/* An item with the mean of all of them: its covariances with each, over the spread of both. */
static void items_alone(const struct scale_sums *s, const double *covariance, struct scale_item *item, double spread)
{
	for (size_t i = 0; i < s->items; i++) {
		double with = 0;

		for (size_t b = 0; b < s->items; b++)
			with += covariance[i * s->items + b];
		item[i].n = s->rows;
		item[i].mean = s->rows > 0 ? s->sum[i].hi / s->rows : NAN;
		item[i].spread = sqrt(covariance[i * s->items + i]);
		item[i].whole = spread > 0 && item[i].spread > 0 ? with / (double)s->items / item[i].spread / spread : NAN;
	}
}

bool scale_of_sums(const struct scale_sums *s, struct scale *found, struct scale_item *item)
{
	size_t  items = s->items, square = items * items;
	double *covariance = stat_held(calloc(3 * square + 1, sizeof *covariance)), *correlation = covariance + square, whole = 0, sum = 0;

	*found = (struct scale){ .items = items, .rows = (size_t)s->rows };
	if (!covariance)
		return false;
	scale_sums_covariances(s, covariance);
	scale_correlations(covariance, items, correlation);
	scale_whole(covariance, correlation, correlation + square, found);
	for (size_t i = 0; i < square; i++)
		whole += covariance[i];
	for (size_t i = 0; i < items; i++)
		sum += s->sum[i].hi;
	found->mean = s->rows > 0 ? sum / (double)items / s->rows : NAN;
	found->spread = sqrt(fmax(whole, 0)) / (double)items;
	if (isnan(whole))
		found->spread = NAN;
	if (item) {
		scale_items(covariance, correlation, item, items);
		items_alone(s, covariance, item, found->spread);
	}
	free(covariance);
	return true;
}
