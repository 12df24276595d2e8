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

/* A counting sort of the rows by cell; within a cell they stay by cluster. */
void tally_median_add(const struct adding *a)
{
	const struct job *j = a->j;
	const uint32_t *order = j->cluster == NOTHING ? NULL : tally_order_by(a->s, j->cluster);
	const struct keys *k = j->cluster == NOTHING ? NULL : &a->s->keys[j->cluster];
	size_t cells = a->c->room_slots * a->c->room_groups, *start = take(cells + 2, sizeof *start);
	double *number = take(a->to - a->from + 1, sizeof *number), *sorted = take(a->to - a->from + 1, sizeof *sorted);
	uint32_t *cluster = k ? take(a->to - a->from + 1, sizeof *cluster) : NULL;

	for (size_t row = a->from; row < a->to; row++)
		if ((a->found[row] & IS_ASKED) && adding_in(a, row))
			start[adding_cell(a, row) + 1]++;
	for (size_t i = 0; i < cells; i++)
		start[i + 1] += start[i];
	for (size_t i = a->from; i < a->to; i++) {
		size_t row = order ? order[i] : i, at;

		if (!(a->found[row] & IS_ASKED) || !adding_in(a, row))
			continue;
		at = start[adding_cell(a, row)]++;
		number[at] = j->t[row];
		/* without an id a row is a cluster of its own */
		if (cluster)
			cluster[at] = k->of_row[row] != NO_KEY ? k->of_row[row] : (uint32_t)(k->names.n + row);
	}
	a->c->middle = take(cells + 1, sizeof *a->c->middle);
	for (size_t i = 0, from = 0; i < cells; from = start[i++]) {
		struct cell c = { number + from, cluster ? cluster + from : NULL, sorted, start[i] - from };

		if (c.n > 0)
			a->c->middle[i] = middle(&c);
	}
	free(start);
	free(number);
	free(sorted);
	free(cluster);
}
