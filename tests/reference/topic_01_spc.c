/* topic_01_spc.c — XmR charts by Making Data Count: NHSRplotthedots 0.2.2 (rule set ptd-0.2.2). */
#include "series.h"

struct plot {
	struct case_series *s;
	struct spc_how      how;
	struct spc_limits   limits;
	struct spc_verdict  verdict;
	enum spc_better     better;
	double              target;
	unsigned            first_group;                  /* a re-base at the very first point makes the first group 1 */
};

/* params say `key` for all, or `key.FACET` for one */
static const char *of_facet(const struct judge *j, const char *key, const char *facet)
{
	char        both[200];
	const char *own;

	(void)snprintf(both, sizeof both, "%s.%s", key, facet);
	own = table_param(j->params, both);
	return *own ? own : table_param(j->params, key);
}

/* Places of the points at the dates that a `rebase` names, ascending. */
static void find_rebases(struct judge *j, struct plot *p)
{
	size_t *place = arena_take(j->memory, p->s->n + 1, sizeof *place);
	str     piece;

	for (size_t i = 0; i < p->s->n; i++) {
		str rest = str_of(of_facet(j, "rebase", p->s->facet));

		while (rest.p && rest.n > 0 && cut_at(&rest, ';', &piece))
			if (same(trimmed(piece), str_of(table_text(j->input, p->s->row[i], "x")))) {
				place[p->how.rebases++] = i;
				p->first_group += i == 0 ? 1 : 0;
			}
	}
	p->how.rebase = place;
}

/* All ranges are 0 and screened away: the peer has no limits. */
static bool nothing_is_left(const struct plot *p, const struct spc_point *t)
{
	return p->how.screen && t->upper <= t->lower;
}

static struct plot *peers_plots(struct judge *j, size_t *n)
{
	struct case_series *all = series_all(j, "no facet", n);
	struct plot        *plots = arena_take(j->memory, *n + 1, sizeof *plots);
	const char         *way = table_param(j->params, "improvement_direction");

	for (size_t i = 0; i < *n; i++) {
		struct plot *p = &plots[i];

		p->s = &all[i];
		p->how = (struct spc_how){
			.chart = SPC_XMR, .rules = SPC_PTD, .screen = table_param_number(j->params, "screen_outliers") > 0,
			.baseline = judge_whole(j, "fix_after_n_points"),
		};
		find_rebases(j, p);
		p->better = strcmp(way, "increase") == 0 ? SPC_UP : strcmp(way, "decrease") == 0 ? SPC_DOWN : SPC_NO_SIDE;
		p->target = table_parse(of_facet(j, "target", p->s->facet));
		p->limits = spc_limits(&p->how, p->s->point, p->s->n);
		spc_signals(&p->how, p->s->point, p->s->n);
		p->verdict = spc_verdict(&p->how, p->s->point, p->s->n, p->better, p->target, p->target);
	}
	return plots;
}

static struct plot *plot_of(struct plot *plots, size_t n, const char *facet)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(plots[i].s->facet, facet) == 0)
			return &plots[i];
	return NULL;
}

static const char *cause(const struct spc_point *p)
{
	if (p->signals & SPC_OUTSIDE)
		return p->side > 0 ? "Above UCL" : "Below LCL";
	if (p->signals & SPC_TREND)
		return p->side > 0 ? "7 Point Trend (Increasing)" : "7 Point Trend (Decreasing)";
	if (p->signals & SPC_NEAR)
		return p->side > 0 ? "2 in 3 Above CL" : "2 in 3 Below CL";
	if (p->signals & SPC_SHIFT)
		return p->side > 0 ? "7 Points Above CL" : "7 Points Below CL";
	return "Common Cause";
}

static const char *type_of(const struct spc_point *p, enum spc_better better)
{
	if (p->signals == 0)
		return "common_cause";
	if (better == SPC_NO_SIDE)
		return p->side > 0 ? "special_cause_neutral_high" : "special_cause_neutral_low";
	return (p->side > 0) == (better == SPC_UP) ? "special_cause_improvement" : "special_cause_concern";
}

/* A gap breaks a run and a trend here; 0.2.2 stops with an error, or reaches over it (its issue 156). */
static bool a_gap_is_near(const struct case_series *s, size_t at)
{
	for (size_t i = at > 7 ? at - 7 : 0; i < s->n && i <= at + 7; i++)
		if (isnan(s->point[i].value))
			return true;
	return false;
}

static void judge_cause(struct judge *j, size_t row, const char *column, const struct plot *p, size_t at, const char *ours)
{
	if (a_gap_is_near(p->s, at) && strcmp(ours, table_text(j->expected, row, column)) != 0)
		judge_defect_words(j, row, column, ours, ours);
	else
		judge_words(j, row, column, ours);
}

static size_t rows_of_phase(const struct case_series *s, unsigned phase)
{
	size_t found = 0;

	for (size_t i = 0; i < s->n; i++)
		found += s->point[i].phase == phase ? 1 : 0;
	return found;
}

/* A constant series, screened: the peer's limits are nothing, the right ones are the mean. */
static void judge_limit(struct judge *j, size_t row, const char *column, const struct plot *p, const struct spc_point *t,
                        double ours, double right)
{
	if (nothing_is_left(p, t) && !isnan(ours))
		judge_defect(j, row, column, ours, right);
	else
		judge_number(j, row, column, ours);
}

static void judge_point(struct judge *j, size_t row, const struct plot *p, size_t at)
{
	const struct spc_point *t = &p->s->point[at];
	bool                    value = !isnan(t->value);
	int                     side = spc_above(t->value, t->centre) - spc_above(t->centre, t->value);
	bool                    outside = spc_above(t->value, t->upper) || spc_above(t->lower, t->value);
	bool                    beyond_two = spc_above(t->value, t->upper2) || spc_above(t->lower2, t->value);

	judge_given(j, row, "facet x");
	judge_number(j, row, "y", t->value);
	judge_number(j, row, "rebase_group", (double)(t->phase - 1 + p->first_group));
	judge_number(j, row, "short_group_warning", rows_of_phase(p->s, t->phase) < SPC_TRIAL);
	judge_number(j, row, "mean", t->centre);
	judge_limit(j, row, "lpl", p, t, t->lower, t->centre);
	judge_limit(j, row, "upl", p, t, t->upper, t->centre);
	judge_limit(j, row, "outside_limits", p, t, value ? outside : NAN, outside);
	judge_number(j, row, "relative_to_mean", value ? (double)side : NAN);
	judge_limit(j, row, "close_to_limits", p, t, value ? beyond_two && !outside : NAN, 0);
	judge_cause(j, row, "special_cause_type", p, at, cause(t));
	judge_cause(j, row, "special_cause_flag", p, at, t->signals != 0 ? "1" : "0");
	judge_cause(j, row, "point_type", p, at, type_of(t, p->better));
	judge_number(j, row, "target", p->target);
}

static void points(struct judge *j)
{
	size_t       n;
	struct plot *plots = peers_plots(j, &n);

	for (size_t row = 0; row < j->expected->rows; row++) {
		struct plot *p = plot_of(plots, n, table_text(j->expected, row, "facet"));
		size_t       at = p ? series_place(j, p->s, table_text(j->expected, row, "x")) : 0;

		if (p && at < p->s->n)
			judge_point(j, row, p, at);
		else
			judge_miss(j, row, "x", "no such point");
	}
}

static const char *assured(const struct plot *p, bool summary, unsigned group)
{
	struct spc_verdict v = p->verdict;

	if (summary && group != p->s->point[p->s->n - 1].phase)
		return "";
	if (v.assurance == SPC_NO_ASSURANCE)
		return "";
	return v.assurance == SPC_PASS ? summary ? "consistent_pass" : "pass"
	       : v.assurance == SPC_FAIL ? summary ? "consistent_fail" : "fail" : "inconsistent";
}

/* With limits at the mean, a target that is always met, or never, is no matter of chance. */
static void judge_assurance(struct judge *j, size_t row, const char *column, const struct plot *p, const char *ours,
                            bool summary)
{
	const struct spc_point *last = &p->s->point[p->s->n - 1];
	double                  mean = last->centre;
	bool                    met = p->better == SPC_UP ? !(p->target > mean) : !(p->target < mean);

	if (nothing_is_left(p, last) && *ours)
		judge_defect_words(j, row, column, ours, summary ? met ? "consistent_pass" : "consistent_fail" : met ? "pass" : "fail");
	else
		judge_words(j, row, column, ours);
}

static size_t last_value(const struct case_series *s, unsigned phase)
{
	size_t last = s->n;

	for (size_t i = 0; i < s->n; i++)
		if (s->point[i].phase == phase)
			last = i;
	return last;
}

static void judge_summary(struct judge *j, size_t row, const struct plot *p, unsigned phase)
{
	size_t                  last = last_value(p->s, phase), common = 0, improved = 0, worse = 0;
	const struct spc_point *t = &p->s->point[last];

	for (size_t i = 0; i < p->s->n; i++) {
		const struct spc_point *at = &p->s->point[i];

		if (at->phase != phase)
			continue;
		common += at->signals == 0 ? 1 : 0;
		improved += strcmp(type_of(at, p->better), "special_cause_improvement") == 0 ? 1 : 0;
		worse += strcmp(type_of(at, p->better), "special_cause_concern") == 0 ? 1 : 0;
	}
	judge_given(j, row, "facet rebase_group");
	judge_number(j, row, "n", (double)rows_of_phase(p->s, phase));
	judge_number(j, row, "mean", t->centre);
	judge_limit(j, row, "lpl", p, t, t->lower, t->centre);
	judge_limit(j, row, "upl", p, t, t->upper, t->centre);
	judge_number(j, row, "common_cause", (double)common);
	judge_number(j, row, "special_cause_improvement", (double)improved);
	judge_number(j, row, "special_cause_concern", (double)worse);
	judge_cause(j, row, "variation_type", p, last, type_of(t, p->better));
	judge_assurance(j, row, "assurance_type", p, assured(p, true, phase), true);
}

static void summary(struct judge *j)
{
	size_t       n;
	struct plot *plots = peers_plots(j, &n);

	for (size_t row = 0; row < j->expected->rows; row++) {
		struct plot *p = plot_of(plots, n, table_text(j->expected, row, "facet"));
		double       group = table_number(j->expected, row, "rebase_group") + 1 - (p ? p->first_group : 0);

		if (p && group >= 1 && group <= (double)p->limits.phases)
			judge_summary(j, row, p, (unsigned)group);
		else
			judge_miss(j, row, "rebase_group", "no such phase");
	}
}

static const char *icon(const struct plot *p)
{
	const struct spc_verdict *v = &p->verdict;

	switch (v->variation) {
	case SPC_IMPROVING: return p->better == SPC_UP ? "improvement_high" : "improvement_low";
	case SPC_WORSENING: return p->better == SPC_UP ? "concern_low" : "concern_high";
	case SPC_CHANGING:  return v->side > 0 ? "neutral_high" : "neutral_low";
	default:            return "common_cause";
	}
}

static void icons(struct judge *j)
{
	size_t       n;
	struct plot *plots = peers_plots(j, &n);

	for (size_t row = 0; row < j->expected->rows; row++) {
		struct plot *p = plot_of(plots, n, table_text(j->expected, row, "facet"));

		if (!p || p->s->n == 0) {
			judge_miss(j, row, "facet", "no such series");
			continue;
		}
		judge_given(j, row, "facet");
		judge_cause(j, row, "variation_icon", p, p->verdict.last, icon(p));
		judge_assurance(j, row, "assurance_icon", p, assured(p, false, 0), false);
	}
}

/* The peer stopped: a gap in a rise, or a series without a value.  Every series that has values has its limits. */
static void stopped(struct judge *j)
{
	size_t       n;
	struct plot *plots = peers_plots(j, &n);
	bool         missing = n == 0, intact = true;

	for (size_t i = 0; i < n; i++) {
		bool any = false, gap = false;

		for (size_t k = 0; k < plots[i].s->n; k++) {
			any |= !isnan(plots[i].s->point[k].value);
			gap |= isnan(plots[i].s->point[k].value);
		}
		missing |= gap;
		for (size_t k = 0; k < plots[i].s->n; k++)
			intact &= isnan(plots[i].s->point[k].centre) == !any;
	}
	judge_error(j, missing, intact);
}

extern const struct kind topic_01[];
const struct kind topic_01[] = {
	{ "expected_points*.csv", "lpl upl special_cause_type", "improvement_direction", "x y", points },
	{ "expected_summary*.csv", "lpl upl variation_type", "improvement_direction", "x y", summary },
	{ "expected_icons*.csv", "variation_icon", "improvement_direction", "x y", icons },
	{ "expected_*.csv", "error", "improvement_direction", "x y", stopped },
	{ 0 },
};
