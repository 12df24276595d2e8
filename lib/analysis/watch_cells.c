/* watch_cells.c — the rows of one grouping and one length of period: how often each case comes, and how many people there are. */
#include "watch_inside.h"

static int by_cell(const void *a, const void *b)
{
	const struct watch_case *x = a, *y = b;
	int                      order = (x->period > y->period) - (x->period < y->period);

	order = order ? order : (x->group > y->group) - (x->group < y->group);
	return order ? order : (x->time > y->time) - (x->time < y->time);
}

static int by_person(const void *a, const void *b)
{
	const struct watch_person *x = a, *y = b;
	int                        order = (x->period > y->period) - (x->period < y->period);

	order = order ? order : (x->group > y->group) - (x->group < y->group);
	return order ? order : (x->cluster > y->cluster) - (x->cluster < y->cluster);
}

/* Each person counts once in a cell, and all rows of one are in one part. */
static void add_people(struct watch_cells *c, struct alike *persons)
{
	const struct watch_person *all;

	alike_settle(persons);
	all = (const void *)persons->all;
	for (size_t i = 0; i < persons->n; i++)
		alike_add(&c->people, &(struct watch_person){ all[i].cluster != UINT32_MAX, all[i].period, all[i].group, 0 });
	persons->n = 0;
}

/* The rows of this grouping and length of period: how often each case comes, and how many people are in each cell. */
void watch_count(struct watch *w, struct watch_cells *c)
{
	struct alike persons = { .size = sizeof(struct watch_person), .order = by_person };
	bool         clusters = w->m->cluster.column.n;

	c->cases = (struct alike){ .size = sizeof(struct watch_case), .order = by_cell };
	c->people = (struct alike){ .size = sizeof(struct watch_person), .order = by_person };
	for (unsigned part = 0; part < PARTED_PARTS; part++) {
		const uint32_t *row;

		for (size_t at = 0, rows; (row = parted_next(&w->rows, part, &at, &rows));)
			for (const uint32_t *end = row + rows * w->rows.width; row < end; row += w->rows.width) {
				day      start = (day)row[WATCH_START], period = c->with_periods ? period_first(c->per, start) : FINDINGS_NO_PERIOD;
				uint32_t group = c->by == SIZE_MAX ? 0 : row[WATCH_GROUP + c->by];

				if (c->with_periods && period_last(c->per, start) > w->as_at)
					continue;
				alike_add(&c->cases, &(struct watch_case){ 1, period, group, row[WATCH_TIME] });
				if (clusters)
					alike_add(&persons, &(struct watch_person){ 1, period, group, row[WATCH_CLUSTER] });
			}
		add_people(c, &persons);
	}
	alike_free(&persons);
	alike_settle(&c->cases);
	alike_settle(&c->people);
}

void watch_cells_free(struct watch_cells *c)
{
	alike_free(&c->cases);
	alike_free(&c->people);
}
