/* tally_against.c — a figure beside another measure's, or a group beside everyone else.  GRAMMAR 9.10.
 *
 * The value becomes the ratio or the difference; the counts stay the measure's own. */
#include "stat/versus.h"
#include "stat/paired.h"
#include "stat/proportions.h"
#include "tally_own.h"

static const double sure = 0.95;

static const struct job *job_of(const struct tally *t, const struct measure *m)
{
	for (size_t i = 0; i < t->jobs; i++)
		if (t->job[i].measure == m && !t->job[i].population)
			return &t->job[i];
	return NULL;
}

/* ---- one side ---- */

struct side_of { const struct tallied *p; const struct job *j; struct sums sums; };

static bool is_part(const struct side_of *s)
{
	return s->j->shape == PROPORTION || s->j->shape == SHARE;
}

static bool is_counted(const struct side_of *s)
{
	return s->j->shape == RATE || s->j->shape == COUNT_OF;
}

static bool is_averaged(const struct side_of *s)
{
	return s->j->shape == MEAN || s->j->shape == RATIO;
}

static struct side_of side_of(const struct tally *t, const struct tallied *p)
{
	return (struct side_of){ p, job_of(t, p->measure), {
		isnan(p->people) ? p->n : p->people, p->numerator, p->denominator, p->nn, p->nd, p->dd,
	} };
}

/* As many single answers as these are worth. */
static double worth(const struct side_of *s)
{
	if (tally_figure_rule(s->j).alone || isnan(s->p->nn))
		return s->p->denominator;
	return interval_effective(&s->sums);
}

static struct versus_side figure(const struct side_of *s)
{
	struct versus_side made = { s->p->value, { s->p->lo, s->p->hi } };
	double n;

	/* the parts of a composition have their interval together: here each stands alone */
	if (s->j->shape == SHARE) {
		n = worth(s);
		made.of = interval_wilson(s->p->value * n, n, sure);
	}
	return made;
}

/* ---- beside ---- */

static struct proportions proportions_of(const struct side_of *one, const struct side_of *other)
{
	double n1 = worth(one), n2 = worth(other);

	return (struct proportions){ one->p->value * n1, n1, other->p->value * n2, n2 };
}

static struct paired_apart apart(const struct side_of *one, const struct side_of *other)
{
	double scale1 = one->j->measure->scale, scale2 = other->j->measure->scale;

	return paired_apart(one->p->value, scale1 * scale1 * interval_ratio_variance(&one->sums), one->sums.clusters - 1,
	                    other->p->value, scale2 * scale2 * interval_ratio_variance(&other->sums), other->sums.clusters - 1, sure);
}

/* Are they one?  Percentages by chi-square or Fisher, clustered ones by what they are worth; counts and rates exactly; means
 * and ratios by Welch.  Of other shapes nothing is tested. */
static double test(const struct side_of *one, const struct side_of *other)
{
	bool alone = tally_figure_rule(one->j).alone && tally_figure_rule(other->j).alone;
	double exposure1 = one->j->shape == RATE ? one->p->denominator / one->j->measure->scale : 1;
	double exposure2 = other->j->shape == RATE ? other->p->denominator / other->j->measure->scale : 1;

	if (is_part(one) && is_part(other))
		return alone ? proportions_p(proportions_of(one, other)) : proportions_chi(proportions_of(one, other)).p;
	if (is_counted(one) && one->j->shape == other->j->shape)
		return versus_rates_p(one->p->numerator, exposure1, other->p->numerator, exposure2);
	if (is_averaged(one) && is_averaged(other))
		return apart(one, other).p;
	return NAN;
}

static struct tally_side told(const struct tallied *p, struct versus_side side)
{
	return (struct tally_side){ p->n, p->people, side.value, side.of.lo, side.of.hi };
}

static void stand(struct tallied *p, const struct tally *t, const struct tallied *beside)
{
	struct side_of one = side_of(t, p), other = side_of(t, beside);
	bool ratio = p->measure->against.how == AGAINST_RATIO;
	double value = ratio ? p->value / beside->value : p->value - beside->value;
	struct interval i = ratio ? versus_ratio(figure(&one), figure(&other)) : versus_difference(figure(&one), figure(&other));

	if (!ratio && is_averaged(&one) && is_averaged(&other))
		i = apart(&one, &other).limits;
	p->own = told(p, figure(&one));
	p->other = told(beside, figure(&other));
	p->p = test(&one, &other);
	p->value = isfinite(value) ? value : NAN;
	p->lo = i.lo;
	p->hi = i.hi;
	if (isnan(p->value))
		p->why = INCOMPARABLE;
}

/* Everyone but this group: the whole less the group.  Squares over clusters likewise: a family in two groups makes them a
 * little too large, and the interval with them. */
static struct tallied rest_of(const struct tally *t, const struct tallied *all, const struct tallied *p)
{
	const struct job *j = job_of(t, p->measure);
	struct tally_rule rule = tally_figure_rule(j);
	struct tallied rest = *all;

	rest.among -= p->among;
	rest.n -= p->n;
	rest.people -= p->people;
	rest.numerator -= p->numerator;
	rest.denominator -= p->denominator;
	rest.nn -= p->nn;
	rest.nd -= p->nd;
	rest.dd -= p->dd;
	rest.value = rest.lo = rest.hi = NAN;
	rest.why = NO_REASON;
	rule.parts = 2;
	tally_value(&rest, &rule);
	return rest;
}

/* The point beside, or the rest; none: a value of nan. */
static struct tallied beside(const struct tally *t, struct counterpart *b, const struct tallied *p)
{
	const struct measure *m = p->measure;
	const struct tallied *own = t->point;
	struct counterpart_point like = { m->name, p->per, p->by, p->group, p->part, p->period };
	struct tallied none = { .value = NAN };
	size_t at;

	if (!m->against.rest)
		return counterpart_find(b, m->against.measure, &like, &at) ? own[at] : none;
	if (same(p->by, STR("all")))
		return none;                    /* nobody is left */
	like.by = like.group = STR("all");
	if (!counterpart_find(b, m->name, &like, &at) || own[at].state != SHOWN)
		return none;
	return rest_of(t, &own[at], p);
}

static struct tallied against(const struct tally *t, struct counterpart *b, const struct tallied *p)
{
	struct tallied made = *p, other = beside(t, b, p);

	if (!isnan(other.value)) {
		stand(&made, t, &other);
		return made;
	}
	made.value = made.lo = made.hi = made.p = NAN;
	made.why = INCOMPARABLE;
	return made;
}

/* Each stands beside what was counted, not beside what this makes of it: so none is put in its place before all are made. */
void tally_against(struct tally *t, struct counterpart *b)
{
	struct { size_t at; struct tallied is; } *made = NULL;
	size_t n = 0, room = 0;

	for (size_t i = 0; i < t->points; i++) {
		const struct tallied *p = &t->point[i];

		if (p->measure->against.how == NOT_AGAINST || isnan(p->value))
			continue;
		GROW(made, n, room);
		made[n].at = i;
		made[n++].is = against(t, b, p);
	}
	for (size_t i = 0; i < n; i++)
		t->point[made[i].at] = made[i].is;
	free(made);
}

/* ---- the part that is furthest ---- */

static bool further(const struct tallied *p, const struct tallied *than)
{
	return !same(p->part, STR("not_known")) && !isnan(p->value) && (isnan(than->value) || fabs(p->value) > fabs(than->value));
}

void tally_against_furthest(struct tally *t)
{
	size_t kept = 0;

	for (size_t i = 0, n, periods; i < t->points; i += n) {
		const struct tallied *first = &t->point[i];

		n = 1;
		if (first->measure->against.how != AGAINST_FURTHEST) {
			t->point[kept++] = *first;
			continue;
		}
		while (i + n < t->points && t->point[i + n].measure == first->measure && t->point[i + n].per == first->per
		       && same(t->point[i + n].by, first->by) && same(t->point[i + n].group, first->group))
			n++;
		/* each part has the same periods */
		for (periods = 1; periods < n && same(t->point[i + periods].part, first->part); periods++)
			continue;
		for (size_t d = 0; d < periods; d++) {
			struct tallied best = t->point[i + d];

			if (same(best.part, STR("not_known")))
				best.value = NAN;
			for (size_t k = d + periods; k < n; k += periods)
				if (further(&t->point[i + k], &best))
					best = t->point[i + k];
			best.part = STR("");
			best.value = fabs(best.value);
			best.lo = best.hi = best.p = NAN;
			t->point[kept++] = best;
		}
	}
	t->points = kept;
}
