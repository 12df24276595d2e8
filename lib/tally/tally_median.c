/* tally_median.c — the middle number of each cell, and its interval: no sum can give them, so the rows are all there. */
#include "stat/median.h"
#include "tally_own.h"

/* The numbers of one cell; those of one cluster stand together. */
struct cell { const double *number; const uint32_t *cluster; double *sorted; size_t n; };

static int by_number(const void *one, const void *other)
{
	double a = *(const double *)one, b = *(const double *)other;

	return (a > b) - (a < b);
}

/* How much of a number lies below the median: a tie counts half. */
static double below(double number, double median)
{
	return number < median ? 1 : number > median ? 0 : 0.5;
}

static double worth(const struct cell *c, double median)
{
	struct median_clusters m = { .rows = (double)c->n };

	for (size_t i = 0, to; i < c->n; i = to) {
		double sum = 0, rows;

		for (to = i; to < c->n && c->cluster[to] == c->cluster[i]; to++) {
			double one = below(c->number[to], median);

			sum += one;
			m.each_squares += one * one;
		}
		rows = (double)(to - i);
		m.clusters++;
		m.below += sum;
		m.below_squares += sum * sum;
		m.below_rows += sum * rows;
		m.rows_squares += rows * rows;
	}
	return median_worth(&m);
}

static struct tally_middle middle(const struct cell *c)
{
	struct tally_middle found;
	struct interval i;

	memcpy(c->sorted, c->number, c->n * sizeof *c->sorted);
	qsort(c->sorted, c->n, sizeof *c->sorted, by_number);
	found.value = median_of(c->sorted, c->n);
	i = median_interval(c->sorted, c->n, c->cluster ? worth(c, found.value) : (double)c->n, 0.95);
	found.lo = i.lo;
	found.hi = i.hi;
	return found;
}

void tally_median_add(const struct adding *a)
{
	struct sorted rows = tally_sort(a);
	size_t n = rows.start[rows.cells];
	double *number = take(n + 1, sizeof *number), *sorted = take(n + 1, sizeof *sorted);
	uint32_t *cluster = a->j->cluster == NOTHING ? NULL : take(n + 1, sizeof *cluster);

	for (size_t i = 0; i < n; i++) {
		number[i] = a->j->t[rows.row[i]];
		if (cluster)
			cluster[i] = tally_sort_cluster(a, rows.row[i]);
	}
	for (size_t i = 0; i < rows.cells; i++) {
		size_t from = rows.start[i];
		struct cell c = { number + from, cluster ? cluster + from : NULL, sorted, rows.start[i + 1] - from };

		if (c.n > 0)
			a->c->middle[i] = middle(&c);
	}
	free(rows.start);
	free(rows.row);
	free(number);
	free(sorted);
	free(cluster);
}
