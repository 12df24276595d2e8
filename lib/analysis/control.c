/* control.c — see control.h. */
#include "control_own.h"
#include "period.h"

bool control_is_percentage(const struct series *s)
{
	return points_of_counts(s) && (same(s->facts->shape, STR("proportion")) || same(s->facts->shape, STR("share")));
}

bool control_is_count(const struct series *s)
{
	return points_of_counts(s) && (same(s->facts->shape, STR("count")) || same(s->facts->shape, STR("rate")));
}

double control_shown(const struct series *s, double limit)
{
	if (isnan(limit) || !(control_is_percentage(s) || control_is_count(s)))
		return limit;
	return control_is_percentage(s) ? fmin(fmax(limit, 0), 1) : fmax(limit, 0);
}

struct size { size_t shown, hidden; double median_bottom, mean_top, mean_rest; };

static int by_number(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static struct size size_of(const struct points *p, const struct series *s, struct arena *memory)
{
	struct size found = { .median_bottom = NAN };
	double     *bottom = arena_take(memory, s->n + 1, sizeof *bottom), top = 0, all = 0;
	size_t      n = 0;

	for (size_t i = 0; i < s->n; i++) {
		const struct point *t = control_point(p, s, i);

		found.hidden += same(t->state, STR("hidden")) ? 1 : 0;
		if (!same(t->state, STR("shown")) || isnan(t->value))
			continue;
		found.shown++;
		top += isnan(t->numerator) ? 0 : t->numerator;
		if (isnan(t->denominator))
			continue;
		all += t->denominator;
		bottom[n++] = t->denominator;
	}
	qsort(bottom, n, sizeof *bottom, by_number);
	if (n > 0)
		found.median_bottom = n % 2 ? bottom[n / 2] : (bottom[n / 2 - 1] + bottom[n / 2]) / 2;
	if (found.shown > 0) {
		found.mean_top = top / (double)found.shown;
		found.mean_rest = (all - top) / (double)found.shown;
	}
	return found;
}

/* METHODS 0.5 and 4: what the data can carry. */
static enum control_kind choose(const struct series *s, const struct size *z, const char **why)
{
	bool percentage = control_is_percentage(s), counted = control_is_count(s);

	*why = percentage ? "percentage" : counted ? "counts" : "figure";
	if (percentage && !(z->median_bottom >= 30 && z->mean_top >= 5 && z->mean_rest >= 5))
		return *why = "few_forms", CONTROL_RUN;
	if (same(s->facts->shape, STR("mean")) && !(z->median_bottom >= 10))
		return *why = "few_forms", CONTROL_RUN;
	if (counted && !(z->mean_top >= 5))
		return *why = "few_events", CONTROL_RUN;
	return percentage ? CONTROL_PP : counted ? CONTROL_U : CONTROL_XMR;
}

/* The chart, and why this one. */
static enum control_kind kind_of(const struct series *s, const struct control_asked *asked, const struct size *z,
                                 const char **why)
{
	enum control_kind kind = asked->kind;
	bool              known = control_kind_read(s->facts->chart, &kind), event = same(s->per, STR("event"));

	if (s->unreadable)
		return *why = "unfit", CONTROL_NONE;
	if (!same(s->kind, STR("flow")) && s->kind.n)
		return *why = "overlapping", CONTROL_NONE;
	if (asked->kind != CONTROL_AUTO)
		kind = asked->kind;
	else if (!known && !same(s->facts->chart, STR("multiples")))
		return *why = "asked", CONTROL_NONE;              /* a list, a stack: no line through time */
	else if (!known)
		kind = CONTROL_AUTO;
	if (z->shown == 0)
		return *why = "empty", CONTROL_NONE;
	if (z->hidden * 10 > z->hidden + z->shown)
		return *why = "hidden", CONTROL_NONE;
	*why = kind == CONTROL_AUTO ? "events" : "asked";
	if (event && kind == CONTROL_AUTO)
		kind = CONTROL_T;
	if (kind == CONTROL_G || kind == CONTROL_T) {
		if (z->shown >= EVENTS_LEAST || asked->rules == SPC_PTD)
			return kind;
		return *why = "short", CONTROL_NONE;
	}
	if (z->shown < SPC_LEAST && asked->rules != SPC_PTD)
		return *why = "short", CONTROL_RUN;
	return kind == CONTROL_AUTO ? choose(s, z, why) : kind;
}

static struct spc_how how_of(const struct points *p, const struct series *s, const struct control_asked *asked,
                             enum spc_chart chart, struct arena *memory)
{
	bool           rare = chart == SPC_G || chart == SPC_T;
	bool           peer = asked->rules == SPC_PTD;
	size_t        *rebase = arena_take(memory, s->facts->rebases + 1, sizeof *rebase);
	struct spc_how how = {
		.chart = chart, .rules = asked->rules, .least = peer ? 0 : rare ? EVENTS_LEAST : SPC_LEAST, .baseline = asked->baseline,
		.rebase = rebase, .screen = peer, .event = !peer && s->facts->first_break != INT32_MAX, .event_at = s->n,
	};

	/* the first period that is not wholly before the event */
	for (size_t i = s->n; i-- > 0; )
		if (control_period_after(s->per, control_point(p, s, i)->period) > s->facts->first_break)
			how.event_at = i;
	for (size_t r = 0; r < s->facts->rebases; r++)
		for (size_t i = 0; i < s->n; i++)
			if (control_point(p, s, i)->period >= first_day(s->facts->rebase[r])) {
				rebase[how.rebases++] = i;
				break;
			}
	return how;
}

static enum spc_better better_of(const struct series *s, const struct control_asked *asked)
{
	enum better better = s->facts->shape.n ? s->facts->better : asked->better;

	return better == BETTER_UP ? SPC_UP : better == BETTER_DOWN ? SPC_DOWN
	       : better == BETTER_INSIDE ? SPC_INSIDE : SPC_NO_SIDE;
}

static void say_verdict(struct control *c, const struct points *p, const struct series *s,
                        const struct control_asked *asked, const struct spc_how *how)
{
	const struct facts_target *target;
	enum spc_better            better = better_of(s, asked);
	size_t                     last = spc_verdict(how, c->point, s->n, better, NAN, NAN).last;
	double                     lo = asked->target, hi = asked->target;

	/* the good direction and the target are the value's, not its spread's */
	if (!c->plots_value) {
		better = SPC_NO_SIDE;
		lo = hi = NAN;
	} else if (s->facts->shape.n) {
		target = facts_target_at(s->facts, month_of(control_point(p, s, last)->period));
		lo = target ? target->lo : NAN;
		hi = target ? target->hi : NAN;
	}
	c->verdict = spc_verdict(how, c->point, s->n, better, lo, hi);
	/* too little for a verdict: the flags stay, and with them direction and since */
	if (c->chart == SPC_RUN && strcmp(c->chart_why, "asked") != 0 && asked->rules != SPC_ANHOEJ) {
		c->verdict.variation = SPC_NO_VARIATION;
		c->no_variation = c->chart_why;
	}
	if (c->verdict.assurance == SPC_NO_ASSURANCE)
		c->no_assurance = isnan(lo) ? "no_target" : better == SPC_NO_SIDE ? "no_direction" : "no_limits";
}

/* Pearson's chi-square about the pooled rate of the base, over its freedom: 1 by chance alone. */
static double dispersion(const struct spc_point *point, size_t n)
{
	double chi = 0, count = 0;

	for (size_t i = 0; i < n; i++)
		if (point[i].base && point[i].centre > 0) {
			double expected = point[i].centre * point[i].bottom;

			chi += (point[i].top - expected) * (point[i].top - expected) / expected;
			count++;
		}
	return count > 1 ? chi / (count - 1) : 0;
}

/* Counts that differ by more than chance from month to month have wider limits (METHODS 4); only the base is asked:
 * what came after an event is what the chart is to show. */
static void widen(struct control *c, struct spc_how *how, const struct series *s)
{
	(void)spc_limits(how, c->point, s->n);
	if (dispersion(c->point, s->n) > 1.2) {
		c->chart = how->chart = SPC_U_PRIME;
		c->chart_why = "overdispersed";
	} else if (same(s->facts->shape, STR("count"))) {
		c->chart = how->chart = SPC_C;
	}
}

static struct control no_chart(struct control c, size_t n, const char *why)
{
	c.chart = SPC_NONE;
	c.chart_why = c.no_variation = c.no_assurance = why;
	c.by_chance = (struct spc_false){ NAN, NAN };
	for (size_t i = 0; i < n; i++)
		c.point[i].centre = c.point[i].lower = c.point[i].upper = c.point[i].lower2 = c.point[i].upper2 = NAN;
	return c;
}

struct control control_of(const struct points *p, const struct series *s, const struct control_asked *asked,
                          struct arena *memory)
{
	struct control       c = { .no_variation = "", .no_assurance = "", .plots_value = true };
	struct size          z = size_of(p, s, memory);
	enum control_kind    kind = kind_of(s, asked, &z, &c.chart_why);
	enum control_figures of = kind == CONTROL_NONE ? CONTROL_VALUES : control_kind_figures(kind);
	struct spc_how       how;
	struct spc_limits    limits;
	enum control_fit     fit;

	c.point = arena_take(memory, s->n + 1, sizeof *c.point);
	c.chart = kind == CONTROL_NONE ? SPC_NONE : control_kind_chart(kind);
	if (c.chart == SPC_RUN && control_is_percentage(s))
		of = CONTROL_PARTS;
	fit = control_fill(c.point, p, s, of);
	if (fit == CONTROL_UNFIT && strcmp(c.chart_why, "counts") == 0) {
		c.chart = SPC_XMR;
		c.chart_why = "figure";
		fit = control_fill(c.point, p, s, CONTROL_VALUES);
	}
	if (fit == CONTROL_UNFIT && c.chart != SPC_RUN)
		return no_chart(c, s->n, "unfit");
	if (c.chart == SPC_NONE)
		return no_chart(c, s->n, c.chart_why);
	c.plots_value = c.chart != SPC_MR && c.chart != SPC_S;
	how = how_of(p, s, asked, c.chart, memory);
	if (strcmp(c.chart_why, "counts") == 0)
		widen(&c, &how, s);
	limits = spc_limits(&how, c.point, s->n);
	spc_signals(&how, c.point, s->n);
	(void)control_without_doubt(&c, &how, p, s, memory);
	if (limits.rebase_refused)
		c.chart_why = "rebase_short";
	else if (fit == CONTROL_HALF_DAY)
		c.chart_why = "half_day";
	else if (c.chart != SPC_RUN && limits.base < SPC_TRIAL)
		c.chart_why = "trial";
	say_verdict(&c, p, s, asked, &how);
	c.resembles = how.resembles;
	c.by_chance = spc_false(&how, limits.base, z.shown);
	if (c.verdict.variation == SPC_NO_VARIATION)
		c.by_chance.last = NAN;
	return c;
}
