/* tally_items.c — an average of several columns means something only when they belong together.
 *
 * Cronbach's alpha of all rows that are asked, in all periods that are shown, at once: by month there are too few. */
#include "stat/scale.h"
#include "tally_own.h"

void tally_items_new(struct tally *t, struct job *j)
{
	if (isnan(j->measure->withhold))
		return;
	if (j->looks > 0)
		measure_refuse(j->measure, W_WITHHOLD, "'withhold' goes with no look at other rows: make a column of it in night.mk");
	j->items = arena_take(&t->memory, 1, sizeof *j->items);
	j->items->sum = arena_take(&t->memory, j->averages, sizeof *j->items->sum);
	j->items->squares = arena_take(&t->memory, j->averages, sizeof *j->items->squares);
}

void tally_items_take(const struct tally *t, const struct set *s, struct job *j)
{
	day when = s->dates[j->dates].of_row[s->rows];
	struct exact total = { 0 };
	double all;

	if (when == ABSENT || when > t->as_at || period_last(j->measure->per[0].per, when) > t->as_at
	    || (s->complete && when < s->complete_from))
		return;
	for (size_t i = 0; i < j->averages; i++) {
		double v = s->numbers[j->average[i]].value;

		exact_add(&j->items->sum[i], v);
		exact_add(&j->items->squares[i], v * v);
		exact_add(&total, v);
	}
	all = total.hi + total.lo;
	exact_add(&j->items->total, all);
	exact_add(&j->items->total_squares, all * all);
	j->items->n++;
}

double tally_items_alpha(const struct job *j)
{
	double *sum = take(2 * j->averages + 1, sizeof *sum), *squares = sum + j->averages, alpha;

	for (size_t i = 0; i < j->averages; i++) {
		sum[i] = j->items->sum[i].hi + j->items->sum[i].lo;
		squares[i] = j->items->squares[i].hi + j->items->squares[i].lo;
	}
	alpha = scale_alpha(sum, squares, j->averages, j->items->total.hi + j->items->total.lo,
	                    j->items->total_squares.hi + j->items->total_squares.lo, j->items->n);
	free(sum);
	return alpha;
}
