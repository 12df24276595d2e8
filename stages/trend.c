/* trend — does each series rise or fall over its months, without a date to begin from? */
#include "each.h"
#include "impossible.h"
#include "period.h"
#include "points.h"
#include "stage.h"
#include "stat/together.h"
#include "stat/trend.h"

enum { LEAST = 8 };                                       /* periods: fewer, and neither p nor lag means much */
static const double alike_most = 0.8, chance = 0.05;  /* above, the level wanders by itself, and no p allows for it */

static const struct opt options[] = { IN_OPTIONS };

static const struct stage stage = {
	.name = "trend",
	.does = "say whether each series rises or falls: Mann-Kendall, and Sen's slope by the calendar",
	.usage = "[POINTS]",
	.opt = options,
	.opts = COUNT(options),
	.last_words = EMITS,
};

/* One row says everything about a column that we add. */
static const struct { const char *name; enum type type; const char *note; } added[] = {
	{ "trend", CODE, "rising falling none" },
	{ "trend_why", CODE, "why no trend is said" },
	{ "trend_n", INT, "periods with a figure" },
	{ "trend_slope", NUM, "change a month: the middle of all pairs" },
	{ "trend_lo", NUM, "its 95 % interval" },
	{ "trend_hi", NUM, "its 95 % interval" },
	{ "trend_tau", NUM, "Kendall's tau-b: 1 always up, -1 always down" },
	{ "trend_lag", NUM, "how alike neighbouring months are once the slope is taken out" },
	{ "trend_p", NUM, "how likely so much of a trend is by chance allowing for that" },
	{ "trend_q", NUM, "the same among all series here" },
};

struct found {
	size_t             n;
	const char        *why;                           /* "" when a trend may be said */
	struct trend_slope slope;
	double             tau, lag, p, q;
};

/* Months from one period's first day to another's, and how long a period is; false for events. */
static bool calendar(str per, double *step)
{
	enum period period;

	if (!period_read(per, &period))
		return false;
	*step = period_months(period) > 0 ? period_months(period) : 7 / (365.25 / 12);
	return true;
}

static double months_to(day d, double step)
{
	return step < 1 ? d / (365.25 / 12) : month_of(d);
}

static struct found found_of(const struct points *p, const struct series *s, struct arena *memory)
{
	struct found      f = { .why = "", .slope = { NAN, NAN, NAN }, .tau = NAN, .lag = NAN, .p = NAN, .q = NAN };
	double           *value = arena_take(memory, 2 * s->n + 1, sizeof *value), *time = value + s->n, step = 1;
	double            alike;
	size_t            hidden = 0;
	bool              dated = calendar(s->per, &step);
	struct trend_rank rank;

	for (size_t i = 0; i < s->n; i++) {
		const struct point *t = &p->all[s->point[i]];

		value[i] = same(t->state, STR("shown")) ? t->value : NAN;
		time[i] = months_to(t->period, step);
		f.n += isnan(value[i]) ? 0 : 1;
		hidden += same(t->state, STR("hidden")) ? 1 : 0;
	}
	if (s->unreadable)
		f.why = "unfit";
	else if (!same(s->kind, STR("flow")) && s->kind.n)
		f.why = "overlapping";
	else if (!dated)
		f.why = "events";
	else if (hidden * 10 > hidden + f.n)
		f.why = "hidden";
	else if (f.n < LEAST)
		f.why = "short";
	if (*f.why)
		return f;
	rank = trend_rank(value, s->n);
	f.slope = trend_slope(time, value, s->n, 1);
	f.tau = rank.tau;
	f.lag = trend_lag(time, value, s->n, f.slope.slope, step);
	alike = isnan(f.lag) ? 0 : trend_alike(f.lag, f.n);
	f.slope = trend_slope(time, value, s->n, trend_times(alike, f.n));
	if (isnan(f.tau))
		f.why = "same";
	else if (alike > alike_most)
		f.why = "autocorrelated";
	else
		f.p = trend_p(&rank, trend_times(alike, f.n));
	return f;
}

static void judge_together(struct found *all, size_t n)
{
	struct together *test = take(n + 1, sizeof *test);

	for (size_t i = 0; i < n; i++)
		test[i].p = all[i].p;
	together_judge(test, n);
	for (size_t i = 0; i < n; i++)
		all[i].q = test[i].q;
	free(test);
}

static void write_found(struct out *out, const struct found *f)
{
	bool said = f->q < chance;

	out_str(out, str_of(!said ? "none" : f->tau > 0 ? "rising" : "falling"));
	out_str(out, str_of(f->why));
	out_int(out, (int64_t)f->n);
	out_num(out, f->slope.slope);
	out_num(out, f->slope.lo);
	out_num(out, f->slope.hi);
	out_num(out, f->tau);
	out_num(out, f->lag);
	out_num(out, f->p);
	out_num(out, f->q);
}

static void refuse_if_done(struct in *in)
{
	size_t at;

	for (size_t i = 0; i < COUNT(added); i++)
		if (in_has(in, added[i].name, &at))
			die(BAD_DATA, "%s: there is a column '%s' already: give trend the points as they were before it",
			    in_name(in), added[i].name);
}

enum { WORTH = 256 };                             /* series: twenty microseconds each */

struct finding {
	const struct points *p;
	struct found        *all;
	struct arena         memory[EACH_MOST];
};

static void find_one(void *of, size_t worker, size_t i)
{
	struct finding *f = of;

	f->all[i] = found_of(f->p, &f->p->series[i], &f->memory[worker]);
}

int main(int argc, char **argv)
{
	int            first = stage_begin(&stage, argc, argv);
	struct arena   memory = {0};
	struct points  p;
	struct found  *all;
	struct finding finding;
	struct in     *in = in_open_all(argv + first);
	struct out    *out;
	enum exit_code end;

	refuse_if_done(in);
	in_spare(in);
	points_read(&p, in);
	end = impossible_said(&p, COUNTS_NOT_SAID);
	all = arena_take(&memory, p.n_series + 1, sizeof *all);
	finding = (struct finding){ .p = &p, .all = all };
	each(p.n_series, WORTH, find_one, &finding);
	judge_together(all, p.n_series);
	out = out_open("-", NULL, in);
	out_by(out, "");
	out_columns_of(out, in);
	for (size_t i = 0; i < COUNT(added); i++)
		out_column(out, added[i].name, added[i].type, added[i].note);
	for (size_t i = 0; i < p.n; i++) {
		const struct point *t = &p.all[i];

		point_copy(out, t, 0, p.columns);
		if (t->place + 1 == p.series[t->series].n)
			write_found(out, &all[t->series]);
		else
			for (size_t k = 0; k < COUNT(added); k++)
				out_missing(out);
		out_row(out);
	}
	out_seal(out);
	points_free(&p);
	for (size_t k = 0; k < EACH_MOST; k++)
		arena_free(&finding.memory[k]);
	arena_free(&memory);
	return (int)end;
}
