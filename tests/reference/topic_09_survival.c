/* topic_09_survival.c — time to an event: survival of R. */
#include "judge.h"
#include "stat/survival.h"

struct watched {
	struct survival_case *all;
	size_t                n, groups;
	const char          **group;                      /* in alphabetical order */
	unsigned              causes;
};

static const char *group_of(const struct judge *j, size_t row)
{
	return table_has(j->input, "group") ? table_text(j->input, row, "group") : "all";
}

static void add_group(struct judge *j, struct watched *w, const char *name)
{
	size_t at = 0;

	while (at < w->groups && strcmp(w->group[at], name) < 0)
		at++;
	if (at < w->groups && strcmp(w->group[at], name) == 0)
		return;
	w->group = arena_more(j->memory, w->group, w->groups, sizeof *w->group);
	for (size_t k = w->groups++; k > at; k--)
		w->group[k] = w->group[k - 1];
	w->group[at] = name;
}

/* All cases, or those of one group alone, in order of time. */
static struct watched watch(struct judge *j, const char *only)
{
	struct watched w = { .all = arena_take(j->memory, j->input->rows + 1, sizeof *w.all) };

	for (size_t i = 0; i < j->input->rows; i++)
		if (!only || strcmp(group_of(j, i), only) == 0)
			add_group(j, &w, group_of(j, i));
	for (size_t i = 0; i < j->input->rows; i++) {
		double time = table_number(j->input, i, "time"), event = table_number(j->input, i, "event");
		size_t g = 0;

		while (g < w.groups && strcmp(w.group[g], group_of(j, i)) != 0)
			g++;
		if (g == w.groups || isnan(time) || !(event >= 0))
			continue;
		w.all[w.n++] = (struct survival_case){ .time = time, .event = (unsigned)event, .group = g };
		if (w.causes < (unsigned)event)
			w.causes = (unsigned)event;
	}
	survival_sort(w.all, w.n);
	return w;
}

struct curve { const char *group; struct survival_step *step; size_t steps, n; };

static const struct curve *curve_of(struct judge *j, struct curve *c, const char *group)
{
	struct watched w;

	if (c->group && strcmp(c->group, group) == 0)
		return c;
	w = watch(j, group);
	*c = (struct curve){ .group = group, .n = w.n, .step = arena_take(j->memory, w.n + 1, sizeof *c->step) };
	c->steps = survival_curve(w.all, w.n, c->step);
	return c;
}

static void judge_step(struct judge *j, size_t row, const struct survival_step *s, enum survival_scale scale)
{
	struct survival_limits l = survival_limits(s, scale);

	judge_number(j, row, "n_risk", s->at_risk);
	judge_number(j, row, "n_event", s->events);
	judge_number(j, row, "n_censor", s->let_go);
	judge_number(j, row, "survival", s->survival);
	judge_number(j, row, "std_err", s->se);
	judge_number(j, row, "lower", l.lo);
	judge_number(j, row, "upper", l.hi);
	judge_number(j, row, "cum_hazard", s->hazard);
}

static void curves(struct judge *j)
{
	const char         *name = j->expected->name;
	enum survival_scale scale = strstr(name, "loglog") ? SURVIVAL_LOG_LOG : strstr(name, "plain") ? SURVIVAL_PLAIN : SURVIVAL_LOG;
	struct curve        c = { 0 };

	j->relative = 1e-8;
	for (size_t row = 0; row < j->expected->rows; row++) {
		double time = table_number(j->expected, row, "time");
		size_t k = 0;

		(void)curve_of(j, &c, table_text(j->expected, row, "group"));
		while (k < c.steps && c.step[k].time < time)
			k++;
		judge_given(j, row, "group");
		if (k == c.steps) {
			judge_miss(j, row, "time", "no step at this time");
			continue;
		}
		judge_number(j, row, "time", c.step[k].time);
		judge_step(j, row, &c.step[k], scale);
	}
}

static void at_times(struct judge *j)
{
	struct curve c = { 0 };

	j->relative = 1e-8;
	for (size_t row = 0; row < j->expected->rows; row++) {
		struct survival_step s;

		(void)curve_of(j, &c, table_text(j->expected, row, "group"));
		s = survival_at(c.step, c.steps, table_number(j->expected, row, "time"));
		judge_given(j, row, "group time");
		judge_step(j, row, &s, SURVIVAL_LOG);
	}
}

static void medians(struct judge *j)
{
	struct curve c = { 0 };

	j->relative = 1e-8;
	for (size_t row = 0; row < j->expected->rows; row++) {
		struct survival_quantile q;
		struct survival_mean     m;
		double                   events = 0;

		(void)curve_of(j, &c, table_text(j->expected, row, "group"));
		for (size_t i = 0; i < c.steps; i++)
			events += c.step[i].events;
		q = survival_quantile(c.step, c.steps, 0.5, SURVIVAL_LOG);
		m = survival_mean(c.step, c.steps, table_number(j->expected, row, "rmst_horizon"));
		judge_given(j, row, "group rmst_horizon");
		judge_number(j, row, "n", (double)c.n);
		judge_number(j, row, "events", events);
		judge_number(j, row, "rmst", m.value);
		judge_number(j, row, "rmst_se", m.se);
		judge_number(j, row, "median", q.value);
		judge_number(j, row, "median_lower", q.lo);
		judge_number(j, row, "median_upper", q.hi);
	}
}

static void logrank(struct judge *j)
{
	struct watched       w = watch(j, NULL);
	double              *observed = arena_take(j->memory, w.groups + 1, sizeof *observed);
	double              *expected = arena_take(j->memory, w.groups + 1, sizeof *expected);
	struct survival_test peto = survival_differ(w.all, w.n, w.groups, 1, observed, expected);
	struct survival_test t = survival_differ(w.all, w.n, w.groups, 0, observed, expected);

	j->relative = 1e-8;
	for (size_t row = 0; row < j->expected->rows; row++) {
		const char *name = table_text(j->expected, row, "group");
		size_t      g = 0;
		double      n = 0;

		while (g < w.groups && strcmp(w.group[g], name) != 0)
			g++;
		if (g == w.groups) {
			judge_miss(j, row, "group", "no such group");
			continue;
		}
		for (size_t i = 0; i < w.n; i++)
			n += w.all[i].group == g ? 1 : 0;
		judge_given(j, row, "group");
		judge_number(j, row, "n", n);
		judge_number(j, row, "observed", observed[g]);
		judge_number(j, row, "expected", expected[g]);
		judge_number(j, row, "chisq", t.chi_square);
		judge_number(j, row, "df", t.df);
		judge_number(j, row, "p", t.p);
		judge_number(j, row, "peto_chisq", peto.chi_square);
		judge_number(j, row, "peto_p", peto.p);
	}
}

static void cox(struct judge *j)
{
	struct watched        w = watch(j, NULL);
	enum survival_ties    ties = strstr(j->expected->name, "breslow") ? SURVIVAL_BRESLOW : SURVIVAL_EFRON;
	struct survival_ratio r = survival_cox(w.all, w.n, ties);

	j->relative = 1e-6;
	judge_number(j, 0, "log_hr", r.log_ratio);
	judge_number(j, 0, "se", r.se);
	judge_number(j, 0, "hr", r.ratio);
	judge_number(j, 0, "lower", r.lo);
	judge_number(j, 0, "upper", r.hi);
	judge_number(j, 0, "p", r.p);
}

static void competing(struct judge *j)
{
	struct watched             w = watch(j, NULL);
	struct survival_incidence *all = arena_take(j->memory, w.n + 1, sizeof *all);
	size_t                     steps = survival_incidence(w.all, w.n, w.causes, all);

	for (size_t row = 0; row < j->expected->rows; row++) {
		double time = table_number(j->expected, row, "time");
		size_t k = 0;

		while (k < steps && all[k].time < time)
			k++;
		if (k == steps) {
			judge_miss(j, row, "time", "no step at this time");
			continue;
		}
		j->relative = 1e-8;
		judge_number(j, row, "time", all[k].time);
		judge_number(j, row, "n_risk", all[k].at_risk);
		judge_number(j, row, "p_event_free", all[k].free);
		for (unsigned c = 0; c < w.causes && c < SURVIVAL_CAUSES; c++) {
			char name[16];

			j->relative = 1e-9;
			(void)snprintf(name, sizeof name, "cif%u", c + 1);
			judge_number(j, row, name, all[k].part[c]);
			j->relative = 1e-6;
			(void)snprintf(name, sizeof name, "se%u", c + 1);
			judge_number(j, row, name, all[k].se[c]);
		}
	}
}

extern const struct kind topic_09[];
const struct kind topic_09[] = {
	{ "expected_km_*.csv", "group time n_risk survival", NULL, "time event", curves },
	{ "expected_at_times.csv", "group time survival", NULL, "time event", at_times },
	{ "expected_median.csv", "group rmst median", NULL, "time event", medians },
	{ "expected_logrank.csv", "group observed expected chisq", NULL, "time event", logrank },
	{ "expected_cox_*.csv", "log_hr se", NULL, "time event", cox },
	{ "expected_cuminc.csv", "time cif1 se1", NULL, "time event", competing },
	{ 0 },
};
