/* watch_findings.c — cases to findings: the figure that the measure shows, by group and period; whether groups differ. */
#include "stat/survival.h"
#include "watch_inside.h"

struct making {
	struct watch       *w;
	struct watch_found *to;
	struct arena       *memory;
	const struct ids   *names;                        /* of the groups; NULL: all */
	str                 by;
	struct watch_cells  cells;
};

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

static struct finding *add(struct making *k, const struct watch_case *first, double n, double people, const char *statistic)
{
	struct finding *f;

	GROW(k->to->all, k->to->n, k->to->room);
	f = &k->to->all[k->to->n++];
	*f = (struct finding){
		.measure = k->w->m->name, .period = first->period, .per = k->cells.with_periods ? str_of(period_word(k->cells.per)) : (str){0},
		.by = k->by, .group = k->names ? ids_key(k->names, first->group) : STR("all"), .statistic = str_of(statistic),
		.n = n, .people = k->w->m->cluster.column.n ? people : NAN, .events = 0,
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

static struct survival_case case_of(const struct watch_case *c)
{
	return (struct survival_case){ .time = c->time >> 2, .event = c->time & 3, .group = c->group, .more = c->many - 1 };
}

static void add_figure(struct making *k, const struct watch_case *first, size_t cases, double people)
{
	static const char *const words[] = { [SHOW_MEDIAN] = "median", [SHOW_STILL_AFTER] = "still_after", [SHOW_REACHED_BY] = "reached_by" };
	const struct measure    *m = k->w->m;
	struct survival_case    *all = take(cases + 1, sizeof *all);
	struct survival_step    *step = take(cases + 1, sizeof *step);
	struct finding          *f;
	double                   days = days_of(m->show.span), ended = 0, events = 0;
	size_t                   steps;

	for (size_t i = 0; i < cases; i++) {
		all[i] = case_of(&first[i]);
		events += all[i].event == 1 && (m->show.what == SHOW_MEDIAN || all[i].time <= days) ? first[i].many : 0;
		ended += all[i].event > 0 ? first[i].many : 0;
	}
	f = add(k, first, (double)survival_cases(all, cases), people, words[m->show.what]);
	f->events = events;
	steps = curve_of(m, all, cases, step);
	if (f->n < (double)m->enough) {
		f->why = STR("few");
	} else if (m->show.what == SHOW_MEDIAN) {
		say_median(step, steps, f);
	} else {
		f->events = ended;                        /* all over: then nobody is left to wait for */
		say_at(step, steps, days, m->show.what == SHOW_REACHED_BY, f);
		f->events = events;
	}
	if (same(f->why, STR("late")))
		f->state = STR("unknown");
	free(all);
	free(step);
}

static const struct ids *sorting;                         /* qsort has no room for it */

static int by_name(const void *one, const void *other)
{
	return str_order(ids_key(sorting, *(const uint32_t *)one), ids_key(sorting, *(const uint32_t *)other));
}

/* The place of each group among their names: which came first must not tell in the last digit. */
static size_t *places(const struct ids *names)
{
	uint32_t *order = take(names->n + 1, sizeof *order);
	size_t   *place = take(names->n + 1, sizeof *place);

	for (uint32_t i = 0; i < names->n; i++)
		order[i] = i;
	sorting = names;
	qsort(order, names->n, sizeof *order, by_name);
	for (size_t i = 0; i < names->n; i++)
		place[order[i]] = i;
	free(order);
	return place;
}

/* Log-rank between the groups of one `by`; another end is an end of watching. */
static void add_test(struct making *k, double people)
{
	const struct watch_case *first = (const void *)k->cells.cases.all;
	size_t                   groups = k->names->n, met = 0, n = k->cells.cases.n, *place = places(k->names);
	struct survival_case    *all = take(n + 1, sizeof *all);
	double                  *observed = take(groups + 1, sizeof *observed), *expected = take(groups + 1, sizeof *expected);
	struct survival_test     t;
	struct finding          *f;
	struct buf               words = {0};
	double                   events = 0;

	for (size_t i = 0; i < n; i++) {
		all[i] = case_of(&first[i]);
		all[i].event = all[i].event == 1;
		all[i].group = place[all[i].group];
		events += all[i].event ? first[i].many : 0;
	}
	f = add(k, first, (double)survival_cases(all, n), people, "differ");
	f->group = STR("all");
	f->events = events;
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
	free(place);
	free(all);
	free(observed);
	free(expected);
}

static void make_cells(struct making *k, double *everybody)
{
	const struct watch_case   *item;
	const struct watch_person *people;
	size_t                     n;

	watch_count(k->w, &k->cells);
	item = (const void *)k->cells.cases.all;
	people = (const void *)k->cells.people.all;
	n = k->cells.cases.n;
	for (size_t from = 0, to, cell = 0; from < n; from = to, cell++) {
		double many = k->cells.people.n > 0 ? (double)people[cell].many : (double)NAN;

		for (to = from; to < n && item[to].period == item[from].period && item[to].group == item[from].group; to++)
			;
		if (!k->names && !k->cells.with_periods)
			*everybody = many;
		add_figure(k, item + from, to - from, many);
	}
	if (k->names && !k->cells.with_periods && n > 0)
		add_test(k, *everybody);
	watch_cells_free(&k->cells);
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
	double everybody = NAN;

	for (size_t i = 0; i <= w->m->pers; i++)
		for (size_t by = 0; by <= w->m->bys; by++) {
			struct making k = {
				.w = w, .to = to, .memory = memory,
				.names = by > 0 ? &w->group[by - 1] : NULL, .by = by > 0 ? w->m->by[by - 1].name : STR("all"),
				.cells = { .with_periods = i > 0, .per = i > 0 ? w->m->per[i - 1].per : PER_YEAR, .by = by > 0 ? by - 1 : SIZE_MAX },
			};

			make_cells(&k, &everybody);
		}
	if (to->n > first)
		qsort(to->all + first, to->n - first, sizeof *to->all, in_order);
}
