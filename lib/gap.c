/* gap.c — see gap.h. */
#include "gap.h"

#include "judge.h"
#include "stat/agree.h"
#include "stat/paired.h"
#include "stat/proportions.h"

static const double sure = 0.95;

/* As many values as a table of ratings may have. */
enum { VALUES = 100 };

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

struct at { struct gap *g; const struct tallied *point, *first; size_t order; };

static struct finding *add(struct at *a, const char *statistic, const char *method)
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

static void set(struct finding *f, double estimate, struct interval i)
{
	f->estimate = estimate;
	f->lo = i.lo;
	f->hi = i.hi;
}

/* ---- two views of the same rows ---- */

static double sum_of(const double *v, size_t n)
{
	double sum = 0;

	for (size_t i = 0; i < n; i++)
		sum += v[i];
	return sum;
}

static struct agree_sums sums_of(const struct tally_views *v)
{
	struct agree_sums s = { .n = (double)v->n };

	s.first = sum_of(v->first, v->n);
	s.second = sum_of(v->second, v->n);
	for (size_t i = 0; i < v->n; i++) {
		s.ff += v->first[i] * v->first[i];
		s.fs += v->first[i] * v->second[i];
		s.ss += v->second[i] * v->second[i];
	}
	return s;
}

/* One of the two by itself; where rows come in clusters its interval would be too narrow, and is not given. */
static struct finding *alone(struct at *a, const char *statistic, const char *method, const char *clustered, double value,
                             struct interval i)
{
	bool clusters = !isnan(a->point->people);
	struct finding *f = add(a, statistic, clusters ? clustered : method);

	set(f, value, clusters ? (struct interval){ NAN, NAN } : i);
	return f;
}

static void means(struct at *a, const struct agree_sums *s)
{
	alone(a, "first", "mean; t", "mean", s->first / s->n, interval_mean(s->n, s->first, s->ff, sure));
	alone(a, "second", "mean; t", "mean", s->second / s->n, interval_mean(s->n, s->second, s->ss, sure));
}

static double least_of(double least, double count)
{
	return count > 0 && count < least ? count : least;
}

/* Who meets the one, the other, both, neither: the smallest of them is what the gap could give away. */
static double smallest(const struct paired_counts *c, double n)
{
	const double counts[] = { c->both, c->first, c->second, c->neither, c->both + c->first, c->both + c->second,
	                          c->first + c->neither, c->second + c->neither };
	double least = n;

	for (size_t i = 0; i < COUNT(counts); i++)
		least = least_of(least, counts[i]);
	return least;
}

static void conditions(struct at *a, const struct agree_sums *s)
{
	const struct paired_counts c = { s->fs, s->first - s->fs, s->second - s->fs, s->n - s->first - s->second + s->fs };
	struct finding *f;

	alone(a, "first", "share; Wilson", "share", s->first / s->n, interval_wilson(s->first, s->n, sure))->events = s->first;
	alone(a, "second", "share; Wilson", "share", s->second / s->n, interval_wilson(s->second, s->n, sure))->events = s->second;
	f = add(a, "gap", isnan(a->point->people) ? "paired: McNemar exact; Newcombe" : "paired: t by clusters");
	set(f, a->point->value, (struct interval){ a->point->lo, a->point->hi });
	f->p = a->point->p;
	f->events = smallest(&c, s->n);
}

static void numbers(struct at *a, const struct tally_views *v, const struct agree_sums *s)
{
	double *apart = take(v->n + 1, sizeof *apart);
	struct paired_ranks ranks;
	struct finding *f;

	means(a, s);
	f = add(a, "gap", isnan(a->point->people) ? "paired: t" : "paired: t by clusters");
	set(f, a->point->value, (struct interval){ a->point->lo, a->point->hi });
	f->p = a->point->p;
	for (size_t i = 0; i < v->n; i++)
		apart[i] = v->first[i] - v->second[i];
	ranks = paired_ranks(apart, v->n);
	free(apart);
	f = add(a, "signed_rank", isnan(ranks.p_exact) ? "paired: Wilcoxon's signed ranks; Normal; row by row"
	                                               : "paired: Wilcoxon's signed ranks; exact; row by row");
	f->n = (double)ranks.differ;
	f->p = isnan(ranks.p_exact) ? ranks.p : ranks.p_exact;
}

static void ellipse(struct at *a, const struct agree_sums *s)
{
	struct paired_ellipse e = paired_ellipse(s->n, s->first, s->second, s->ff, s->fs, s->ss, sure);
	const char *method = "Hotelling: half axes and angle of the 95% ellipse of both means";

	means(a, s);
	add(a, "ellipse_major", method)->estimate = e.major;
	add(a, "ellipse_minor", method)->estimate = e.minor;
	add(a, "ellipse_angle", method)->estimate = e.angle;
}

/* Ratings that are whole, and not too many: their table; false when they are not. */
static bool table_of(const struct tally_views *v, double *count, size_t *k)
{
	double least = INFINITY, most = -INFINITY;

	for (size_t i = 0; i < v->n; i++) {
		least = fmin(least, fmin(v->first[i], v->second[i]));
		most = fmax(most, fmax(v->first[i], v->second[i]));
	}
	if (v->n == 0 || !(most - least < VALUES))
		return false;
	*k = (size_t)(most - least) + 1;
	for (size_t i = 0; i < v->n; i++) {
		double x = v->first[i] - least, y = v->second[i] - least;

		if (x < floor(x) || x > floor(x) || y < floor(y) || y > floor(y))
			return false;
		count[(size_t)x * *k + (size_t)y]++;
	}
	return true;
}

static void agreement(struct at *a, const struct tally_views *v, const struct agree_sums *s)
{
	double *count = take((size_t)VALUES * VALUES, sizeof *count);
	struct agree_icc icc = agree_icc(*s, sure);
	struct finding *f;
	size_t k;

	means(a, s);
	f = add(a, "kappa", "quadratic weights; interval of Fleiss, Cohen and Everitt");
	f->estimate = agree_kappa(*s);
	if (table_of(v, count, &k))
		set(f, f->estimate, agree_table(count, k, AGREE_QUADRATIC, sure).limits);
	free(count);
	f = add(a, "icc", "ICC(2,1); F");
	set(f, icc.icc, icc.limits);
	f->p = icc.p;
}

/* Nobody asked, too few, not known: one row that says so. */
static bool is_told(struct at *a)
{
	static const char *const words[] = { [GAP] = "gap", [PAIR] = "ellipse_major", [AGREEMENT] = "kappa" };
	const struct tallied *p = a->point;
	struct finding *f;

	if (p->state == SHOWN && p->why != FEW)
		return true;
	f = add(a, p->measure->shape == PAIR || p->measure->shape == AGREEMENT ? words[p->measure->shape] : "gap", "");
	f->state = str_of(state_word[p->state]);
	f->why = str_of(why_word[p->why]);
	return false;
}

struct finding_all { struct gap *g; const struct tallied *first; };

static void each(void *to, const struct tally_views *v)
{
	const struct finding_all *all = to;
	struct at a = { all->g, v->at, all->first, 0 };
	struct agree_sums s;

	if (!is_told(&a))
		return;
	s = sums_of(v);
	if (v->at->measure->shape == PAIR)
		ellipse(&a, &s);
	else if (v->at->measure->shape == AGREEMENT)
		agreement(&a, v, &s);
	else if (v->at->measure->first.test.expr)
		conditions(&a, &s);
	else
		numbers(&a, v, &s);
}

/* ---- two measures, of different people ---- */

static void side(struct at *a, const char *statistic, const struct tally_side *side)
{
	struct finding *f = add(a, statistic, "its own figure");

	set(f, side->value, (struct interval){ side->lo, side->hi });
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
	struct at a = { g, p, first, 0 };
	struct finding *f;

	if (!is_told(&a))
		return;
	if (p->own.n > 0) {
		side(&a, "first", &p->own);
		side(&a, "second", &p->other);
	}
	f = add(&a, "gap", method_of(p->measure));
	f->part = p->part;
	set(f, p->value, (struct interval){ p->lo, p->hi });
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
