/* suppress_points.c — points as cells: what each shape must not show when it is small. */
#include "suppress.h"

#include "judge.h"

/* One row says everything about a shape: which of its sums count people, and which of them is a hidden cell's size. */
static const struct shape {
	str                 word;
	bool                counted, not_counted, asked;
	enum suppress_count main;
} shapes[] = {
	{ { "proportion", 10 }, true,  true,  true,  ASKED },
	{ { "share", 5 },       true,  true,  true,  COUNTED },
	{ { "ratio", 5 },       true,  false, true,  ASKED },
	{ { "count", 5 },       true,  false, false, COUNTED },
	{ { "rate", 4 },        true,  false, true,  COUNTED },
	{ { "mean", 4 },        false, false, true,  ASKED },
	{ { "median", 6 },      false, false, false, ROWS },
	{ { "gap", 3 },         false, false, false, ROWS },
	{ { "pair", 4 },        false, false, false, ROWS },
	{ { "agreement", 9 },   false, false, false, ROWS },
	{ { "time", 4 },        false, false, false, ROWS },
};
static const struct shape strictest = { { "", 0 }, true, true, true, ASKED };    /* of a shape we know nothing of */

static const struct shape *shape_of(str word)
{
	for (size_t i = 0; i < COUNT(shapes); i++)
		if (same(shapes[i].word, word))
			return &shapes[i];
	return &strictest;
}

/* Two conditions of the same rows: who meets the one, the other, both and neither. */
static void count_conditions(double *count, const struct point *t)
{
	count[COUNTED] = t->numerator;
	count[NOT_COUNTED] = t->n - t->numerator;
	count[ASKED] = t->denominator;
	count[NOT_SECOND] = t->n - t->denominator;
	if (!isnan(t->people))
		return;                         /* then nd is a sum over clusters, and not who meets both */
	count[ONLY_FIRST] = t->numerator - t->nd;
	count[ONLY_SECOND] = t->denominator - t->nd;
	count[NEITHER] = t->n - t->numerator - t->denominator + t->nd;
}

bool suppress_is_event(const struct series *s)
{
	return same(s->per, STR("event")) && s->facts->hide != 0;
}

/* A group that the population lacks has no figure, but its rows are in the total: the total less the others tells how many.
 * So it is hidden like a small number and not passed over like a month that nobody can know. */
static bool is_only_without_population(const struct point *t, const struct series *s)
{
	return same(t->why, STR("population")) && !same(s->by, STR("all"));
}

static struct suppress_given cell_of(const struct points *p, size_t i, double under)
{
	const struct point  *t = &p->all[i];
	const struct series *s = &p->series[t->series];
	const struct shape  *shape = shape_of(s->facts->shape);
	struct suppress_given c = {
		.measure = s->measure, .per = s->per, .by = s->by, .group = s->group, .part = s->part, .period = t->period,
		.stock = same(s->kind, STR("stock")), .share = same(s->facts->shape, STR("share")) && s->part.n > 0,
		.unknown = same(t->state, STR("unknown")) && !is_only_without_population(t, s), .under = s->facts->hide >= 0 ? (double)s->facts->hide : under,
		.main = shape->main, .point = i,
		.count = { NAN, NAN, NAN, t->n, t->people, t->among, NAN, NAN, NAN, NAN },
	};

	if (shape->counted)
		c.count[COUNTED] = t->numerator;
	if (shape->not_counted && t->denominator >= t->numerator)
		c.count[NOT_COUNTED] = t->denominator - t->numerator;
	if (shape->asked)
		c.count[ASKED] = t->denominator;
	if (s->facts->conditions)
		count_conditions(c.count, t);
	/* a figure whose counts are missing cannot be shown to be safe: with no count at all it is hidden */
	if (!isnan(t->value) && ((shape->counted && isnan(t->numerator)) || (shape->asked && isnan(t->denominator))))
		for (size_t k = 0; k < SUPPRESS_COUNTS; k++)
			c.count[k] = NAN;
	if (isnan(c.count[c.main]) && same(t->state, STR("none")))
		c.count[c.main] = 0;
	if (isnan(c.count[c.main]))
		c.main = !isnan(c.count[ROWS]) ? ROWS : COUNTED;
	return c;
}

void suppress_points(struct suppress *s, const struct points *p, double under)
{
	suppress_expect(s, p->n);
	for (size_t i = 0; i < p->n; i++) {
		struct suppress_given c;

		if (same(p->series[p->all[i].series].per, STR("event")))
			continue;
		c = cell_of(p, i, under);
		suppress_add(s, &c);
	}
}

double *suppress_judged(const struct points *p, const bool *hidden)
{
	double      *q = take(p->n + 1, sizeof *q), tested;
	struct judge judge = {0};
	size_t       at;

	for (size_t i = 0; i < p->n; i++) {
		const struct series *s = &p->series[p->all[i].series];

		q[i] = NAN;
		if (!hidden[i] && s->facts->together.n && in_has(p->in, "p", &at) && read_num(point_cell(&p->all[i], at), &tested))
			judge_add(&judge, s->facts->together, s->per, p->all[i].period, same(s->by, STR("all")), tested, i);
	}
	judge_settle(&judge, q);
	return q;
}
