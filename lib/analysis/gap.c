/* gap.c — see gap.h. */
#include "gap_inside.h"

#include "judge.h"

bool gap_wants(const struct measures *ms, const struct measure *m)
{
	if (m->shape == GAP || m->shape == PAIR || m->shape == AGREEMENT)
		return true;
	if (m->against.how == AGAINST_DIFFERENCE && !m->against.rest)
		return true;
	for (size_t i = 0; i < ms->n; i++)
		if (ms->all[i].against.how == AGAINST_DIFFERENCE && same(ms->all[i].against.measure, m->name))
			return true;
	return false;
}

/* ---- one finding ---- */

struct finding *gap_add(struct gap_at *a, const char *statistic, const char *method)
{
	const struct tallied *p = a->point;
	struct gap *g = a->g;

	GROW(g->all, g->n, g->room);
	g->all[g->n] = (struct gap_finding){ .place = (size_t)(p - a->first), .order = a->order++, .f = {
		.measure = p->measure->name, .period = p->period, .per = str_of(period_word(p->per)), .by = p->by, .group = p->group,
		.part = STR(""), .statistic = str_of(statistic), .method = str_of(method), .state = STR(""),
		.why = p->why == INDICATIVE ? str_of(why_word[INDICATIVE]) : STR(""),
		.n = p->n, .people = p->people, .events = NAN, .estimate = NAN, .lo = NAN, .hi = NAN, .p = NAN, .q = NAN,
	} };
	return &g->all[g->n++].f;
}

void gap_set(struct finding *f, double estimate, struct interval i)
{
	f->estimate = estimate;
	f->lo = i.lo;
	f->hi = i.hi;
}

/* ---- two views of the same rows ---- */

/* Nobody asked, too few, not known: one row that says so. */
static bool is_told(struct gap_at *a)
{
	static const char *const words[] = { [GAP] = "gap", [PAIR] = "ellipse_major", [AGREEMENT] = "kappa" };
	const struct tallied *p = a->point;
	struct finding *f;

	if (p->state == SHOWN && p->why != FEW)
		return true;
	f = gap_add(a, p->measure->shape == PAIR || p->measure->shape == AGREEMENT ? words[p->measure->shape] : "gap", "");
	f->state = str_of(state_word[p->state]);
	f->why = str_of(why_word[p->why]);
	return false;
}

struct finding_all { struct gap *g; const struct tallied *first; };

static void each(void *to, const struct tally_views *v)
{
	const struct finding_all *all = to;
	struct gap_at a = { all->g, v->at, all->first, 0 };

	if (is_told(&a))
		gap_of_rows(&a, v);
}

/* ---- two measures, of different people ---- */

static void side(struct gap_at *a, const char *statistic, const struct tally_side *side)
{
	struct finding *f = gap_add(a, statistic, "its own figure");

	gap_set(f, side->value, (struct interval){ side->lo, side->hi });
	f->part = a->point->part;
	f->n = side->n;
	f->people = side->people;
}

static const char *method_of(const struct measure *m)
{
	return m->shape == MEAN || m->shape == RATIO ? "apart: Welch"
	       : m->shape == PROPORTION || m->shape == SHARE ? "apart: Newcombe; chi-square or Fisher where few are expected"
	       : "apart: from both intervals";
}

static void apart(struct gap *g, const struct tallied *first, const struct tallied *p)
{
	struct gap_at a = { g, p, first, 0 };
	struct finding *f;

	if (!is_told(&a))
		return;
	if (p->own.n > 0) {
		side(&a, "first", &p->own);
		side(&a, "second", &p->other);
	}
	f = gap_add(&a, "gap", method_of(p->measure));
	f->part = p->part;
	gap_set(f, p->value, (struct interval){ p->lo, p->hi });
	f->p = p->p;
	if (p->why == INCOMPARABLE)
		f->why = str_of(why_word[p->why]);
}

/* ---- all ---- */

static int in_order(const void *one, const void *other)
{
	const struct gap_finding *a = one, *b = other;

	if (a->place != b->place)
		return a->place < b->place ? -1 : 1;
	return (a->order > b->order) - (a->order < b->order);
}

/* The tests of one name together: of each cell its gap. */
static void judge(struct gap *g, const struct tallied *p)
{
	struct judge j = { 0 };
	double *q = take(g->n + 1, sizeof *q);

	for (size_t i = 0; i < g->n; i++) {
		const struct tallied *at = &p[g->all[i].place];

		q[i] = NAN;
		if (at->measure->together.n && same(g->all[i].f.statistic, STR("gap")) && !isnan(g->all[i].f.p))
			judge_add(&j, at->measure->together, g->all[i].f.per, at->period, same(at->by, STR("all")), g->all[i].f.p, i);
	}
	judge_settle(&j, q);
	for (size_t i = 0; i < g->n; i++)
		g->all[i].f.q = q[i];
	free(q);
}

void gap_find(struct gap *g, struct tally *t)
{
	size_t n;
	const struct tallied *p = tally_points(t, &n);

	tally_each_views(t, each, &(struct finding_all){ g, p });
	for (size_t i = 0; i < n; i++)
		if (p[i].measure->against.how == AGAINST_DIFFERENCE && !p[i].measure->against.rest)
			apart(g, p, &p[i]);
	if (g->n > 0)
		qsort(g->all, g->n, sizeof *g->all, in_order);
	judge(g, p);
}

void gap_free(struct gap *g)
{
	free(g->all);
	arena_free(&g->memory);
	*g = (struct gap){ 0 };
}
