/* control.c — see control.h. */
#include "control.h"
#include "period.h"

static const struct { str word; enum spc_chart chart; } kinds[CONTROL_KINDS] = {
	[CONTROL_AUTO] = { { "auto", 4 }, SPC_NONE }, [CONTROL_RUN] = { { "run", 3 }, SPC_RUN },
	[CONTROL_XMR] = { { "xmr", 3 }, SPC_XMR },    [CONTROL_P] = { { "p", 1 }, SPC_P },
	[CONTROL_PP] = { { "pp", 2 }, SPC_PP },       [CONTROL_C] = { { "c", 1 }, SPC_NONE },
	[CONTROL_U] = { { "u", 1 }, SPC_NONE },       [CONTROL_UP] = { { "up", 2 }, SPC_NONE },
	[CONTROL_G] = { { "g", 1 }, SPC_NONE },       [CONTROL_T] = { { "t", 1 }, SPC_NONE },
	[CONTROL_XBAR] = { { "xbar", 4 }, SPC_NONE }, [CONTROL_S] = { { "s", 1 }, SPC_NONE },
	[CONTROL_MR] = { { "mr", 2 }, SPC_NONE },
};

bool control_kind_read(str word, enum control_kind *out)
{
	for (size_t i = 0; i < COUNT(kinds); i++)
		if (same(kinds[i].word, word)) {
			*out = (enum control_kind)i;
			return true;
		}
	return false;
}

const char *control_kind_word(enum control_kind kind)
{
	return kinds[kind].word.p;
}

bool control_is_drawn(enum control_kind kind)
{
	return kind == CONTROL_AUTO || kinds[kind].chart != SPC_NONE;
}

const char *control_chart_word(enum spc_chart chart)
{
	for (size_t i = 0; i < COUNT(kinds); i++)
		if (chart != SPC_NONE && kinds[i].chart == chart)
			return kinds[i].word.p;
	return "none";
}

void control_signals(struct buf *b, unsigned signals)
{
	static const struct { unsigned bit; str word; } words[] = {
		{ SPC_OUTSIDE, { "outside", 7 } }, { SPC_TREND, { "trend", 5 } }, { SPC_NEAR, { "near", 4 } },
		{ SPC_SHIFT, { "shift", 5 } }, { SPC_CROSSINGS, { "crossings", 9 } },
	};
	bool first = true;

	for (size_t i = 0; i < COUNT(words); i++)
		if (signals & words[i].bit) {
			if (!first)
				buf_addc(b, '+');
			buf_add(b, words[i].word);
			first = false;
		}
}

static bool is_percentage(const struct series *s)
{
	return same(s->facts->shape, STR("proportion")) || same(s->facts->shape, STR("share"));
}

static bool is_count(const struct series *s)
{
	return same(s->facts->shape, STR("count")) || same(s->facts->shape, STR("rate"));
}

double control_shown(const struct series *s, double limit)
{
	if (isnan(limit) || !(is_percentage(s) || is_count(s)))
		return limit;
	return is_percentage(s) ? fmin(fmax(limit, 0), 1) : fmax(limit, 0);
}

/* INT32_MAX where there is no calendar, as for events: then nothing is missing in between. */
static day period_after(str per, day d)
{
	enum period period;

	return period_read(per, &period) ? period_next(period, d) : INT32_MAX;
}

static const struct point *point_of(const struct points *p, const struct series *s, size_t i)
{
	return &p->all[s->point[i]];
}

/* Charts of percentages are carried by the plain counts, never by weighted figures (METHODS 0.10). */
static bool fill(struct control *c, const struct points *p, const struct series *s, bool percentage)
{
	bool counted = true;

	for (size_t i = 0; i < s->n; i++) {
		const struct point *t = point_of(p, s, i);
		struct spc_point   *at = &c->point[i];
		bool                shown = same(t->state, STR("shown")) && !isnan(t->value);

		*at = (struct spc_point){ .value = shown ? t->value : NAN, .top = NAN, .bottom = NAN };
		at->gap = i > 0 && t->period > period_after(s->per, point_of(p, s, i - 1)->period);
		if (!shown || !percentage)
			continue;
		if (!(t->denominator > 0) || !(t->numerator >= 0) || t->numerator > t->denominator) {
			counted = false;
			continue;
		}
		at->top = t->numerator;
		at->bottom = t->denominator;
		at->value = at->top / at->bottom;
	}
	return counted;
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
		const struct point *t = point_of(p, s, i);

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
static enum spc_chart choose(const struct series *s, const struct size *z, const char **why)
{
	bool percentage = is_percentage(s);

	*why = percentage ? "percentage" : "figure";
	if (percentage && !(z->median_bottom >= 30 && z->mean_top >= 5 && z->mean_rest >= 5))
		return *why = "few_forms", SPC_RUN;
	if (same(s->facts->shape, STR("mean")) && !(z->median_bottom >= 10))
		return *why = "few_forms", SPC_RUN;
	if (is_count(s) && !(z->mean_top >= 5))
		return *why = "few_events", SPC_RUN;
	return percentage ? SPC_PP : SPC_XMR;
}

/* The chart, and why this one. */
static enum spc_chart chart_of(const struct series *s, const struct control_asked *asked, const struct size *z,
                               const char **why)
{
	enum control_kind kind = asked->kind;
	bool              known = control_kind_read(s->facts->chart, &kind);

	if (!same(s->kind, STR("flow")) && s->kind.n)
		return *why = "overlapping", SPC_NONE;
	if (asked->kind != CONTROL_AUTO)
		kind = asked->kind;
	else if (!known && !same(s->facts->chart, STR("multiples")))
		return *why = "asked", SPC_NONE;                  /* a list, a stack: no line through time */
	else if (!known)
		kind = CONTROL_AUTO;
	if (!control_is_drawn(kind))
		die(BAD_SETTING, "'%.*s': chart '%s' is not drawn yet: write auto, run, xmr, p or pp", FMT(s->measure),
		    kinds[kind].word.p);
	if (same(s->per, STR("event")))
		return *why = "not_drawn", SPC_NONE;              /* g and t charts */
	if (z->shown == 0)
		return *why = "empty", SPC_NONE;
	if (z->hidden * 10 > z->hidden + z->shown)
		return *why = "hidden", SPC_NONE;
	if (z->shown < SPC_LEAST && asked->rules != SPC_PTD)
		return *why = "short", SPC_RUN;
	if (kind == CONTROL_AUTO)
		return choose(s, z, why);
	return *why = "asked", kinds[kind].chart;
}

static struct spc_how how_of(const struct points *p, const struct series *s, const struct control_asked *asked,
                             enum spc_chart chart, struct arena *memory)
{
	bool           peer = asked->rules == SPC_PTD;
	size_t        *rebase = arena_take(memory, s->facts->rebases + 1, sizeof *rebase);
	struct spc_how how = {
		.chart = chart, .rules = asked->rules, .least = peer ? 0 : SPC_LEAST, .baseline = asked->baseline,
		.rebase = rebase, .screen = peer, .event = !peer && s->facts->first_break != INT32_MAX, .event_at = s->n,
	};

	/* the first period that is not wholly before the event */
	for (size_t i = s->n; i-- > 0; )
		if (period_after(s->per, point_of(p, s, i)->period) > s->facts->first_break)
			how.event_at = i;
	for (size_t r = 0; r < s->facts->rebases; r++)
		for (size_t i = 0; i < s->n; i++)
			if (point_of(p, s, i)->period >= first_day(s->facts->rebase[r])) {
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

	if (s->facts->shape.n) {
		target = facts_target_at(s->facts, month_of(point_of(p, s, last)->period));
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

struct control control_of(const struct points *p, const struct series *s, const struct control_asked *asked,
                          struct arena *memory)
{
	struct control    c = { .no_variation = "", .no_assurance = "" };
	struct size       z = size_of(p, s, memory);
	struct spc_how    how;
	struct spc_limits limits;
	bool              percentage, counted;

	c.point = arena_take(memory, s->n + 1, sizeof *c.point);
	c.chart = chart_of(s, asked, &z, &c.chart_why);
	percentage = c.chart == SPC_P || c.chart == SPC_PP || (c.chart == SPC_RUN && is_percentage(s));
	counted = fill(&c, p, s, percentage);
	if (!counted && c.chart != SPC_RUN)
		die(BAD_DATA, "%s: '%.*s': a %s chart needs a numerator and a denominator beside every value: choose xmr or run",
		    in_name(p->in), FMT(s->measure), control_chart_word(c.chart));
	how = how_of(p, s, asked, c.chart, memory);
	limits = spc_limits(&how, c.point, s->n);
	spc_signals(&how, c.point, s->n);
	if (c.chart == SPC_NONE) {
		c.no_variation = c.no_assurance = c.chart_why;
		return c;
	}
	if (limits.rebase_refused)
		c.chart_why = "rebase_short";
	else if (c.chart != SPC_RUN && limits.base < SPC_TRIAL)
		c.chart_why = "trial";
	say_verdict(&c, p, s, asked, &how);
	return c;
}
