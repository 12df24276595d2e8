/* suppress_beside.c — a figure that stands beside a hidden one gives it back: it is hidden with it. */
#include "counterpart.h"
#include "suppress.h"

struct finding { const struct points *p; struct counterpart index; const bool *hidden; };

static struct counterpart_point named(const struct points *p, size_t i)
{
	const struct series *s = &p->series[p->all[i].series];
	struct counterpart_point made = { s->measure, PERS, s->by, s->group, s->part, p->all[i].period };

	if (!period_read(s->per, &made.per))
		made.per = PERS;
	return made;
}

static bool is_hidden(struct finding *f, str measure, const struct counterpart_point *like)
{
	size_t at;

	return counterpart_find(&f->index, measure, like, &at) && f->hidden[at];
}

/* Which part was furthest is not said: any of them may have been. */
static bool any_part_hidden(struct finding *f, str measure, struct counterpart_point like)
{
	for (size_t i = 0; i < f->p->n_series; i++) {
		if (!same(f->p->series[i].measure, measure))
			continue;
		like.part = f->p->series[i].part;
		if (is_hidden(f, measure, &like))
			return true;
	}
	return false;
}

static bool gives_away(struct finding *f, size_t i)
{
	const struct facts *facts = f->p->series[f->p->all[i].series].facts;
	struct counterpart_point like = named(f->p, i);

	if (same(facts->beside, STR("rest"))) {
		like.by = like.group = STR("all");
		return is_hidden(f, like.measure, &like);
	}
	if (same(facts->beside_how, STR("furthest")))
		return any_part_hidden(f, facts->beside, like);
	return is_hidden(f, facts->beside, &like);
}

void suppress_beside(const struct points *p, bool *hidden)
{
	bool *more = take(p->n + 1, sizeof *more);
	struct finding f = { .p = p, .hidden = hidden };

	for (size_t i = 0; i < p->n; i++) {
		struct counterpart_point one = named(p, i);

		counterpart_add(&f.index, &one, i);
	}
	for (size_t i = 0; i < p->n; i++)
		if (p->series[p->all[i].series].facts->beside.n && !isnan(p->all[i].value))
			more[i] = gives_away(&f, i);
	for (size_t i = 0; i < p->n; i++)
		hidden[i] = hidden[i] || more[i];
	counterpart_free(&f.index);
	free(more);
}
