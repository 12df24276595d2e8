/* watch_findings.c — cases to findings: the figure that the measure shows, by group and period; whether groups differ. */
#include "period.h"
#include "stat/survival.h"
#include "watch_inside.h"

/* One case in one cell of one grouping; sorted, a cell's cases stand together. */
struct item { day period; uint32_t group; struct survival_case is; uint32_t cluster; };

struct making {
	struct watch       *w;
	struct watch_found *to;
	struct arena       *memory;
	const struct ids   *names;                        /* of the groups; NULL: all */
	str                 by;
	bool                with_periods;
	enum period         per;
};

static int by_cell(const void *a, const void *b)
{
	const struct item *x = a, *y = b;
	int                order = (x->period > y->period) - (x->period < y->period);

	order = order ? order : (x->group > y->group) - (x->group < y->group);
	return order ? order : (x->is.time > y->is.time) - (x->is.time < y->is.time);
}

static int by_number(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

static double people_of(const struct item *item, size_t n)
{
	uint32_t *all = take(n + 1, sizeof *all);
	size_t    found = 0, known = 0;

	for (size_t i = 0; i < n; i++)
		if (item[i].cluster != UINT32_MAX)
			all[known++] = item[i].cluster;
	qsort(all, known, sizeof *all, by_number);
	for (size_t i = 0; i < known; i++)
		found += i == 0 || all[i] != all[i - 1] ? 1 : 0;
	free(all);
	return (double)found;
}

/* The curve of those to whom `end` has not come.  With `stop` it is 1 less the incidence, with the incidence's error, and goes on
 * through those who stopped: they will never come to it. */
static size_t curve_of(const struct measure *m, const struct survival_case *all, size_t n, struct survival_step *step)
{
	struct survival_incidence *part;
	size_t                     steps;

	if (m->stop.column.n == 0)
		return survival_curve(all, n, step);
	part = take(n + 1, sizeof *part);
	steps = survival_incidence(all, n, 2, part);
	for (size_t i = 0; i < steps; i++) {
		double left = 1 - part[i].part[0];

		step[i] = (struct survival_step){
			.time = part[i].time, .at_risk = part[i].at_risk, .survival = left > 1e-12 ? left : 0, .se = part[i].se[0],
			.se_log = left > 1e-12 ? part[i].se[0] / left : NAN,
		};
	}
	free(part);
	return steps;
}

/* A month of 30.436875 days, the Gregorian mean; in whole days, because that is what is watched. */
static double days_of(struct span s)
{
	switch (s.unit) {
	case SPAN_DAYS:
		return s.n;
	case SPAN_WEEKS:
		return 7.0 * s.n;
	case SPAN_MONTHS:
		return round(30.436875 * s.n);
	case SPAN_YEARS:
		break;
	}
	return round(365.2425 * s.n);
}

static struct finding *add(struct making *k, const struct item *item, size_t n, const char *statistic)
{
	struct finding *f;

	GROW(k->to->all, k->to->n, k->to->room);
	f = &k->to->all[k->to->n++];
	*f = (struct finding){
		.measure = k->w->m->name, .period = item[0].period, .per = k->with_periods ? str_of(period_word(k->per)) : (str){0},
		.by = k->by, .group = k->names ? ids_key(k->names, item[0].group) : STR("all"), .statistic = str_of(statistic),
		.n = (double)n, .people = k->w->m->cluster.column.n ? people_of(item, n) : NAN, .events = 0,
		.estimate = NAN, .lo = NAN, .hi = NAN, .p = NAN, .q = NAN,
		.method = k->w->m->stop.column.n ? STR("Aalen-Johansen; log-log interval") : STR("Kaplan-Meier; log-log interval"),
	};
	f->group = arena_keep(k->memory, f->group);
	return f;
}

static void say_median(const struct survival_step *step, size_t steps, struct finding *f)
{
	struct survival_quantile q = survival_quantile(step, steps, 0.5, SURVIVAL_LOG_LOG);

	f->estimate = q.value;
	f->lo = q.lo;
	f->hi = q.hi;
	if (isnan(q.value)) {
		f->lo = f->hi = NAN;
		f->why = STR("late");
	}
}

static void say_at(const struct survival_step *step, size_t steps, double days, bool reached, struct finding *f)
{
	struct survival_step   at = survival_at(step, steps, days);
	struct survival_limits l = survival_limits(&at, SURVIVAL_LOG_LOG);

	/* nobody was watched for so long, and some still wait */
	if (steps == 0 || (step[steps - 1].time < days && at.survival > 0 && f->events + 0.5 < f->n)) {
		f->why = STR("late");
		return;
	}
	f->estimate = reached ? 1 - at.survival : at.survival;
	f->lo = reached ? 1 - l.hi : l.lo;
	f->hi = reached ? 1 - l.lo : l.hi;
}

static void add_figure(struct making *k, const struct item *item, size_t n)
{
	static const char *const words[] = { [SHOW_MEDIAN] = "median", [SHOW_STILL_AFTER] = "still_after", [SHOW_REACHED_BY] = "reached_by" };
	const struct measure    *m = k->w->m;
	struct survival_case    *all = take(n + 1, sizeof *all);
	struct survival_step    *step = take(n + 1, sizeof *step);
	struct finding          *f = add(k, item, n, words[m->show.what]);
	double                   days = days_of(m->show.span), ended = 0;
	size_t                   steps;

	for (size_t i = 0; i < n; i++) {
		all[i] = item[i].is;
		f->events += all[i].event == 1 && (m->show.what == SHOW_MEDIAN || all[i].time <= days) ? 1 : 0;
		ended += all[i].event > 0 ? 1 : 0;
	}
	steps = curve_of(m, all, n, step);
	if (n < (size_t)m->enough) {
		f->why = STR("few");
	} else if (m->show.what == SHOW_MEDIAN) {
		say_median(step, steps, f);
	} else {
		double events = f->events;

		f->events = ended;                        /* all over: then nobody is left to wait for */
		say_at(step, steps, days, m->show.what == SHOW_REACHED_BY, f);
		f->events = events;
	}
	if (same(f->why, STR("late")))
		f->state = STR("unknown");
	free(all);
	free(step);
}

/* Log-rank between the groups of one `by`; another end is an end of watching. */
static void add_test(struct making *k, const struct item *item, size_t n)
{
	size_t                groups = k->names->n, met = 0;
	struct survival_case *all = take(n + 1, sizeof *all);
	double               *observed = take(groups + 1, sizeof *observed), *expected = take(groups + 1, sizeof *expected);
	struct survival_test  t;
	struct finding       *f = add(k, item, n, "differ");
	struct buf            words = {0};

	f->group = STR("all");
	for (size_t i = 0; i < n; i++) {
		all[i] = item[i].is;
		all[i].event = all[i].event == 1;
		f->events += all[i].event;
	}
	survival_sort(all, n);
	t = survival_differ(all, n, groups, 0, observed, expected);
	for (size_t g = 0; g < groups; g++)
		met += expected[g] > 0 ? 1 : 0;
	f->estimate = t.chi_square;
	f->p = t.p;
	if (isnan(t.p))
		f->why = STR("one_group");
	buf_addf(&words, "log-rank; %zu degree%s of freedom", met > 0 ? met - 1 : 0, met == 2 ? "" : "s");
	f->method = arena_keep(k->memory, buf_str(&words));
	buf_free(&words);
	free(all);
	free(observed);
	free(expected);
}

static void make_cells(struct making *k, size_t by)
{
	struct watch *w = k->w;
	struct item  *item = take(w->n + 1, sizeof *item);
	size_t        n = 0;

	for (size_t i = 0; i < w->n; i++) {
		const struct watched *c = &w->all[i];

		if (k->with_periods && period_last(k->per, c->start) > w->as_at)
			continue;
		item[n++] = (struct item){
			.period = k->with_periods ? period_first(k->per, c->start) : FINDINGS_NO_PERIOD,
			.group = k->names ? w->of[i * w->m->bys + by] : 0, .cluster = c->cluster,
			.is = { .time = c->until - c->start, .event = c->event, .group = k->names ? w->of[i * w->m->bys + by] : 0 },
		};
	}
	qsort(item, n, sizeof *item, by_cell);
	for (size_t from = 0, to; from < n; from = to) {
		for (to = from; to < n && item[to].period == item[from].period && item[to].group == item[from].group; to++)
			;
		add_figure(k, item + from, to - from);
	}
	if (k->names && !k->with_periods && n > 0)
		add_test(k, item, n);
	free(item);
}

static int in_order(const void *a, const void *b)
{
	const struct finding *x = a, *y = b;
	int                   order = str_order(x->per, y->per);

	order = order ? order : str_order(x->by, y->by);
	order = order ? order : str_order(x->statistic, y->statistic);
	order = order ? order : str_order(x->group, y->group);
	return order ? order : (x->period > y->period) - (x->period < y->period);
}

void watch_findings(struct watch *w, struct watch_found *to, struct arena *memory)
{
	size_t first = to->n;

	for (size_t i = 0; i <= w->m->pers; i++)
		for (size_t by = 0; by <= w->m->bys; by++) {
			struct making k = {
				.w = w, .to = to, .memory = memory, .with_periods = i > 0, .per = i > 0 ? w->m->per[i - 1].per : PER_YEAR,
				.names = by > 0 ? &w->group[by - 1] : NULL, .by = by > 0 ? w->m->by[by - 1].name : STR("all"),
			};

			make_cells(&k, by > 0 ? by - 1 : 0);
		}
	if (to->n > first)
		qsort(to->all + first, to->n - first, sizeof *to->all, in_order);
}
