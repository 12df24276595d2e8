/* tally_indicative.c — another measure's value says how much a figure may be leant on.  GRAMMAR 9.10. */
#include "tally_own.h"

static void key_of(struct buf *key, str measure, enum period per, str by, str group)
{
	key->n = 0;
	buf_addf(key, "%.*s\n%d\n%.*s\n%.*s", FMT(measure), (int)per, FMT(by), FMT(group));
}

/* The other measure's length of period: this one if it has it, else the shortest it has. */
static enum period per_of(const struct measure *m, enum period wanted)
{
	enum period found = PERS;

	for (size_t i = 0; i < m->pers; i++) {
		if (m->per[i].per == wanted)
			return wanted;
		if (m->per[i].per < found)
			found = m->per[i].per;
	}
	return found;
}

static double value_there(const struct tally *t, const struct ids *series, const size_t *first, const struct measure *other,
                          const struct tallied *p, struct buf *key)
{
	enum period per = per_of(other, p->per);
	bool by = same(p->by, STR("all"));
	day ended = tally_last(p->per, p->period);
	double value = NAN;
	uint32_t id;

	if (other->shape == SHARE || other->shape == EVENTS || other->shape == PAIR)
		return NAN;
	for (size_t i = 0; i < other->bys; i++)
		by = by || same(other->by[i].name, p->by);
	key_of(key, other->name, per, by ? p->by : STR("all"), by ? p->group : STR("all"));
	if (!ids_find(series, buf_str(key), &id))
		return NAN;
	for (size_t i = first[id]; i < first[id + 1] && period_last(per, t->point[i].period) <= ended; i++)
		value = per != p->per || t->point[i].period == p->period ? t->point[i].value : NAN;
	return value;
}

void tally_indicative(struct tally *t)
{
	struct ids series = { 0 };
	struct buf key = { 0 };
	size_t *first = take(t->points + 1, sizeof *first);       /* of each series; they stand one behind another */

	for (size_t i = 0; i < t->points; i++) {
		const struct tallied *p = &t->point[i];
		size_t known = series.n;

		key_of(&key, p->measure->name, p->per, p->by, p->group);
		(void)ids_of(&series, buf_str(&key));
		if (series.n > known)
			first[known] = i;
	}
	first[series.n] = t->points;
	for (size_t i = 0; i < t->points; i++) {
		struct tallied *p = &t->point[i];

		for (size_t w = 0; w < p->measure->indicatives && p->state == SHOWN && p->why == NO_REASON; w++) {
			const struct indicative *when = &p->measure->indicative[w];
			const struct measure *other = measures_find(t->measures, when->measure);
			double value = other ? value_there(t, &series, first, other, p, &key) : NAN;

			/* what is not known there is no reason to lean on the figure here */
			if (isnan(value) || (when->over ? value > when->limit : value < when->limit))
				p->why = INDICATIVE;
		}
	}
	ids_free(&series);
	buf_free(&key);
	free(first);
}
