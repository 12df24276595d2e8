/* tally_events.c — the days between one event and the next: a point for each event, and no periods.  GRAMMAR 9.11. */
#include "tally_own.h"

/* What a row is: in, or why not. */
static bool is_in(const struct tally *t, const struct set *s, const struct job *j, size_t row)
{
	day when = s->dates[j->dates].of_row[row];

	return when != ABSENT && when <= t->as_at && !(s->complete && when < s->complete_from);
}

static void steps(const struct tally *t, const struct set *s, struct job *j)
{
	int64_t seen[256] = { 0 };

	for (size_t row = 0; row < s->rows; row++) {
		day when = s->dates[j->dates].of_row[row];

		if (is_in(t, s, j, row))
			seen[j->found[row]]++;
		else if (when == ABSENT)
			j->steps.undated++;
		else if (when > t->as_at)
			j->steps.later++;
		else
			j->steps.before++;
	}
	tally_steps_seen(&j->steps, seen);
}

static int by_group_and_day(const void *one, const void *other)
{
	const struct happened *a = one, *b = other;

	if (a->group != b->group)
		return a->group < b->group ? -1 : 1;
	return (a->when > b->when) - (a->when < b->when);
}

void tally_events_add(const struct tally *t, struct set *s, struct job *j)
{
	steps(t, s, j);
	for (size_t i = 0; i < j->tables; i++) {
		struct table *c = &j->table[i];
		const uint32_t *group = c->groups == NO_GROUPS ? NULL : s->groups[c->groups].of_row;

		c->event = take((size_t)j->steps.asked + 1, sizeof *c->event);
		for (size_t row = 0; row < s->rows; row++)
			if ((j->found[row] & IS_ASKED) && is_in(t, s, j, row))
				c->event[c->events++] = (struct happened){ group ? group[row] : 0, s->dates[j->dates].of_row[row] };
		qsort(c->event, c->events, sizeof *c->event, by_group_and_day);
	}
}

/* May the days since the one before be known?  Not of the first, and not over a gap in the data. */
static enum why unknown(const struct tally *t, const struct job *j, const struct happened *before, day when)
{
	enum why why = tally_figure_unknown(t, j, when, when);

	if (why != NO_REASON)
		return why;
	return before ? tally_figure_unknown(t, j, before->when, when) : EARLY;
}

static void point(struct tally *t, const struct job *j, str by, str group, const struct happened *before, day when)
{
	struct tallied *p;

	GROW(t->point, t->points, t->room_points);
	p = &t->point[t->points++];
	*p = (struct tallied){ .measure = j->measure, .per = PERS, .by = by, .group = group, .period = when };
	tally_figure_none(p);
	p->why = unknown(t, j, before, when);
	if (p->why != NO_REASON) {
		p->state = UNKNOWN;
		return;
	}
	p->n = 1;
	if (j->cluster != NOTHING)
		p->people = 1;
	p->value = when - before->when;
}

/* Of a group without an event there is no point. */
void tally_events_series(struct tally *t, const struct job *j, const struct table *c, str by, str group, uint32_t id)
{
	for (size_t i = 0; i < c->events; i++) {
		const struct happened *at = &c->event[i];

		if (at->group == id)
			point(t, j, by, group, i > 0 && at[-1].group == id ? at - 1 : NULL, at->when);
	}
}
