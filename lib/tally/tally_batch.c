/* tally_batch.c — a batch of rows into the cells of a table: four counts, or two sums, in the lanes of one number, so
 * that all cells of a council lie in the nearest memory; then the lanes go to the cells. */
#include "tally_own.h"

enum { LANE = 16 };

static uint64_t lanes_of(unsigned found)
{
	return (uint64_t)(found & IS_AMONG) | (uint64_t)(found / IS_ASKED & 1) << LANE | (uint64_t)(found / IS_TOP & 1) << 2 * LANE
	       | (uint64_t)(found / IS_BOTTOM & 1) << 3 * LANE;
}

static void counts(const struct adding *a, const uint64_t lanes[static 256], uint64_t *sum, size_t from, size_t to)
{
	size_t groups = a->c->room_groups;

	for (size_t row = from; row < to; row++) {
		uint32_t slot = a->slot[row - a->from];

		if (slot >= 2)
			sum[(slot - 2) * groups + (a->group ? a->group[row] : 0)] += lanes[a->found[row - a->from]];
	}
}

void tally_batch_counts(const struct adding *a)
{
	size_t   cells = a->c->room_slots * a->c->room_groups;
	uint64_t lanes[256], *sum = take(cells, sizeof *sum);

	for (unsigned found = 0; found < 256; found++)
		lanes[found] = lanes_of(found);
	for (size_t from = a->from, to; from < a->to; from = to) {
		to = a->to - from > BATCH ? from + BATCH : a->to;       /* a lane holds no more */
		counts(a, lanes, sum, from, to);
		for (size_t i = 0; i < cells; i++) {
			if (sum[i] == 0)
				continue;
			a->c->counted[i].among += (int64_t)(sum[i] & 0xffff);
			a->c->counted[i].n += (int64_t)(sum[i] >> LANE & 0xffff);
			a->c->counted[i].top += (int64_t)(sum[i] >> 2 * LANE & 0xffff);
			a->c->counted[i].bottom += (int64_t)(sum[i] >> 3 * LANE);
			sum[i] = 0;
		}
	}
	free(sum);
}

/* Whole numbers from 0 to 255 (tally_rows.c says so): the sum and the sum of squares of a batch fit half a number each. */
void tally_batch_means(const struct adding *a)
{
	size_t    cells = a->c->room_slots * a->c->room_groups, groups = a->c->room_groups;
	uint64_t *sum = take(cells, sizeof *sum);

	for (size_t from = a->from, to; from < a->to; from = to) {
		to = a->to - from > BATCH ? from + BATCH : a->to;
		for (size_t row = from; row < to; row++) {
			uint32_t slot = a->slot[row - a->from];
			uint64_t t;

			if (slot < 2 || !(a->found[row - a->from] & IS_ASKED))
				continue;
			t = (uint64_t)(int64_t)a->j->t[row - a->from];
			sum[(slot - 2) * groups + (a->group ? a->group[row] : 0)] += t | t * t << 32;
		}
		for (size_t i = 0; i < cells; i++) {
			if (sum[i] == 0)
				continue;
			a->c->single[i].top.hi += (double)(sum[i] & 0xffffffff);
			a->c->single[i].nn.hi += (double)(sum[i] >> 32);
			sum[i] = 0;
		}
	}
	free(sum);
}
