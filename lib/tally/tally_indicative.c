/* tally_indicative.c — another measure's value says how much a figure may be leant on.  GRAMMAR 9.10. */
#include "counterpart.h"
#include "tally_own.h"

static double value_there(const struct tally *t, struct counterpart *b, const struct measure *other, const struct tallied *p)
{
	struct counterpart_point like = { .measure = p->measure->name, .per = p->per, .by = p->by, .group = p->group, .period = p->period };
	size_t at;

	/* none of several parts is the value */
	if (other->shape == PAIR || (other->shape == SHARE && other->against.how != AGAINST_FURTHEST))
		return NAN;
	return counterpart_find(b, other->name, &like, &at) ? t->point[at].value : NAN;
}

void tally_indicative(struct tally *t, struct counterpart *b)
{
	for (size_t i = 0; i < t->points; i++) {
		struct tallied *p = &t->point[i];

		for (size_t w = 0; w < p->measure->indicatives && p->state == SHOWN && p->why == NO_REASON; w++) {
			const struct indicative *when = &p->measure->indicative[w];
			const struct measure *other = measures_find(t->measures, when->measure);
			double value = other ? value_there(t, b, other, p) : NAN;

			/* what is not known there is no reason to lean on the figure here */
			if (isnan(value) || (when->over ? value > when->limit : value < when->limit))
				p->why = INDICATIVE;
		}
	}
}
