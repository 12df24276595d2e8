/* beside — see beside.h. */
#include "beside.h"
#include "ids.h"
#include "stat/together.h"

enum { UNCOMPARED = BESIDE_FIGURE + 1 };

struct comparing {
	const struct points *p;
	struct beside_asked  asked;
	struct besides      *found;
	struct ids           families, tests;
	size_t              *of;                          /* the family of each series; SIZE_MAX: a whole */
	struct buf           key;
};

static int kind_of(const struct comparing *c, const struct series *s, const struct point *t, bool above_one)
{
	static const struct { const char *shape; int kind; } shapes[] = {
		{ "proportion", BESIDE_PROPORTION }, { "share", BESIDE_PROPORTION }, { "rate", BESIDE_RATE }, { "mean", BESIDE_FIGURE }, { "ratio", BESIDE_FIGURE },
	};

	if (s->facts->beside.n)
		return UNCOMPARED;              /* it has been compared */
	if (!points_of_counts(s))
		return BESIDE_FIGURE;
	for (size_t i = 0; i < COUNT(shapes); i++)
		if (same(s->facts->shape, str_of(shapes[i].shape)))
			return shapes[i].kind;
	if (s->facts->shape.n)
		return UNCOMPARED;                        /* so many of nothing in particular, a median, days between events */
	if (c->asked.kind != BESIDE_AUTO)
		return (int)c->asked.kind;
	if (isnan(t->numerator) || isnan(t->denominator))
		return BESIDE_FIGURE;
	return above_one ? BESIDE_RATE : BESIDE_PROPORTION;
}

static bool is_shown(const struct point *t)
{
	return same(t->state, STR("shown")) && !isnan(t->value);
}

/* Families that answer more than once are worth fewer answers than they gave. */
static struct group counts(const struct point *t)
{
	struct group g = { .top = t->numerator, .bottom = t->denominator };
	struct sums  s = { t->people, t->numerator, t->denominator, t->nn, t->nd, t->dd };
	double       worth = isnan(t->people) || isnan(t->dd) ? NAN : interval_effective(&s);

	if (worth > 0 && worth < g.bottom) {
		g.top *= worth / g.bottom;
		g.bottom = worth;
	}
	return g;
}

/* From the sums of a mean or a ratio; in an ordinary CSV from the interval beside the value. */
static struct group figure(const struct point *t, double scale)
{
	struct sums s = { isnan(t->people) ? t->n : t->people, t->numerator, t->denominator, t->nn, t->nd, t->dd };
	double      error = (t->hi - t->lo) / (2 * 1.959963984540054), variance = interval_ratio_variance(&s);

	return (struct group){ .top = t->value / scale, .bottom = 1, .variance = isnan(variance) ? error * error / (scale * scale) : variance };
}

/* Of an ordinary CSV that does not say: where one group has more counted than asked, none of them are percentages. */
static bool any_above_one(const struct comparing *c, const size_t *series, size_t n, day at)
{
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < c->p->series[series[i]].n; k++) {
			const struct point *t = &c->p->all[c->p->series[series[i]].point[k]];
			if (t->period == at && is_shown(t) && t->numerator > t->denominator)
				return true;
		}
	return false;
}

static const struct beside not_compared = {
	.why = "",
	.g = { .others = NAN, .usual = { NAN, NAN }, .far = { NAN, NAN }, .z = NAN, .p = NAN, .shrunk = NAN, .shrunk_interval = { NAN, NAN } },
	.q = NAN,
};

/* The groups of one family at one period. */
static void compare_at(struct comparing *c, struct arena *memory, const size_t *series, size_t n, day at)
{
	struct group    *all = take(n + 1, sizeof *all);
	size_t          *point = take(n + 1, sizeof *point), m = 0, told = 0;
	enum groups_kind model = GROUPS_FIGURES;
	bool             above_one = any_above_one(c, series, n, at);
	bool             even = n > 0 && c->p->series[series[0]].facts->better == BETTER_EVEN;

	for (size_t i = 0; i < n; i++) {
		const struct series *s = &c->p->series[series[i]];
		for (size_t k = 0; k < s->n; k++) {
			const struct point *t = &c->p->all[s->point[k]];
			struct beside      *b;
			int                 kind = kind_of(c, s, t, above_one);
			if (t->period != at)
				continue;
			b = c->found->of[s->point[k]] = arena_take(memory, 1, sizeof *b);
			*b = not_compared;
			b->scale = kind == BESIDE_PROPORTION ? 1 : s->facts->scale;
			b->why = kind == UNCOMPARED ? "shape" : is_shown(t) ? "" : "no_figure";
			if (*b->why)
				continue;
			model = kind == BESIDE_PROPORTION ? GROUPS_COUNTED : kind == BESIDE_RATE ? GROUPS_ROOTS : GROUPS_FIGURES;
			all[m] = kind == BESIDE_FIGURE ? figure(t, b->scale) : counts(t);
			point[m++] = s->point[k];
		}
	}
	if (model == GROUPS_COUNTED)
		model = groups_of_counts(all, m);
	groups_compare(model, even ? GROUPS_BY_CHANCE : GROUPS_AS_THEY_DIFFER, all, m);
	for (size_t i = 0; i < m; i++)
		told += isnan(all[i].p) ? 0 : 1;
	for (size_t i = 0; i < m; i++) {
		c->found->of[point[i]]->g = all[i];
		c->found->of[point[i]]->why = m < 2 ? "one_group" : isnan(all[i].p) ? "no_size" : even ? "even" : told <= GROUPS_LEAST ? "few_groups" : "";
	}
	free(all);
	free(point);
}

/* The last period that a group of the family has a figure for; every one of them when asked. */
static void compare_family(struct comparing *c, struct arena *memory, const size_t *series, size_t n)
{
	day last = INT32_MIN, before = INT32_MAX;

	do {
		last = INT32_MIN;
		for (size_t i = 0; i < n; i++)
			for (size_t k = 0; k < c->p->series[series[i]].n; k++) {
				const struct point *t = &c->p->all[c->p->series[series[i]].point[k]];
				if (is_shown(t) && t->period > last && t->period < before)
					last = t->period;
			}
		if (last != INT32_MIN)
			compare_at(c, memory, series, n, last);
		before = last;
	} while (c->asked.every && last != INT32_MIN);
}

static void compare_one(void *of, size_t worker, size_t family)
{
	struct comparing *c = of;
	size_t           *mine = take(c->p->n_series + 1, sizeof *mine), n = 0;

	for (size_t i = 0; i < c->p->n_series; i++)
		if (c->of[i] == family)
			mine[n++] = i;
	compare_family(c, &c->found->memory[worker], mine, n);
	free(mine);
}

static void compare_all(struct comparing *c)
{
	enum { WORTH = 16 };                              /* families: half a millisecond each */

	c->of = take(c->p->n_series + 1, sizeof *c->of);
	for (size_t i = 0; i < c->p->n_series; i++) {
		const struct series *s = &c->p->series[i];
		c->key.n = 0;
		buf_addf(&c->key, "%.*s%c%.*s%c%.*s%c%.*s", FMT(s->measure), 0, FMT(s->per), 0, FMT(s->by), 0, FMT(s->part));
		c->of[i] = same(s->by, STR("all")) || same(s->per, STR("event")) ? SIZE_MAX : ids_of(&c->families, buf_str(&c->key));
	}
	each(c->families.n, WORTH, compare_one, c);
	free(c->of);
}

/* All tests of periods of one length are judged together; with --every, those of one period. */
static void judge(struct comparing *c)
{
	struct together *test = take(c->p->n + 1, sizeof *test);
	size_t          *at = take(c->p->n + 1, sizeof *at), n = 0;
	uint32_t        *of = take(c->p->n + 1, sizeof *of);

	for (size_t i = 0; i < c->p->n; i++) {
		const struct point  *t = &c->p->all[i];
		const struct beside *b = c->found->of[i];

		if (!b || isnan(b->g.p))
			continue;
		c->key.n = 0;
		buf_addf(&c->key, "%.*s %d", FMT(c->p->series[t->series].per), c->asked.every ? t->period : 0);
		of[n] = ids_of(&c->tests, buf_str(&c->key));
		at[n++] = i;
	}
	for (uint32_t k = 0; k < c->tests.n; k++) {
		size_t tests = 0;

		for (size_t i = 0; i < n; i++)
			if (of[i] == k)
				test[tests++].p = c->found->of[at[i]]->g.p;
		together_judge(test, tests);
		for (size_t i = 0, next = 0; i < n; i++)
			if (of[i] == k)
				c->found->of[at[i]]->q = test[next++].q;
	}
	free(test);
	free(of);
	free(at);
}

struct besides beside_all(const struct points *p, struct beside_asked asked)
{
	struct besides   found = { .of = take(p->n + 1, sizeof *found.of) };
	struct comparing c = { .p = p, .asked = asked, .found = &found };

	compare_all(&c);
	judge(&c);
	ids_free(&c.families);
	ids_free(&c.tests);
	buf_free(&c.key);
	return found;
}

void besides_free(struct besides *b)
{
	free(b->of);
	for (size_t k = 0; k < EACH_MOST; k++)
		arena_free(&b->memory[k]);
	*b = (struct besides){0};
}
