/* topic_04_funnel.c — over-dispersed funnels: FunnelPlotR 0.6.0 (Spiegelhalter). */
#include "judge.h"
#include "stat/funnel.h"

struct drawn {
	struct funnel        f;
	struct funnel_group *group;
	double              *exact;                       /* denominators before any rounding: the ratio that is shown has them */
	const char         **name;
	size_t               n;
	double               multiply, limit;
	bool                 known;                       /* we have this data_type */
};

static enum funnel_kind kind_of(const struct judge *j, bool *known)
{
	const char *type = table_param(j->params, "data_type"), *method = table_param(j->params, "sr_method");

	*known = true;
	if (strcmp(type, "PR") == 0)
		return FUNNEL_PROPORTION;
	if (strcmp(type, "RC") == 0)
		return FUNNEL_COUNTS;
	if (strcmp(type, "SR") == 0 && strcmp(method, "SHMI") == 0)
		return FUNNEL_RATIO_LOG;
	*known = strcmp(type, "SR") == 0 && strcmp(method, "CQC") == 0;
	return FUNNEL_RATIO_ROOT;
}

/* Rows of one group are summed. */
static void gather(struct judge *j, struct drawn *d)
{
	d->group = arena_take(j->memory, j->input->rows + 1, sizeof *d->group);
	d->name = arena_take(j->memory, j->input->rows + 1, sizeof *d->name);
	for (size_t row = 0; row < j->input->rows; row++) {
		const char *name = table_text(j->input, row, "group");
		size_t      i = 0;

		while (i < d->n && strcmp(d->name[i], name) != 0)
			i++;
		if (i == d->n) {
			d->n++;
			d->name[i] = name;
		}
		d->group[i].numerator += table_number(j->input, row, "numerator");
		d->group[i].denominator += table_number(j->input, row, "denominator");
	}
}

static struct drawn draw(struct judge *j)
{
	struct drawn     d = { .multiply = table_param_number(j->params, "multiplier") };
	enum funnel_kind kind = kind_of(j, &d.known);
	double           trim = table_param_number(j->params, "trim_by"), rounding = table_param_number(j->params, "SHMI_rounding");

	gather(j, &d);
	d.exact = arena_take(j->memory, d.n + 1, sizeof *d.exact);
	for (size_t i = 0; i < d.n; i++) {
		d.exact[i] = d.group[i].denominator;
		if (kind == FUNNEL_RATIO_LOG && !(rounding <= 0))
			d.group[i].denominator = nearbyint(d.group[i].denominator * 100) / 100;
	}
	d.f = funnel_of(kind, d.group, d.n, isnan(trim) ? 0.1 : trim);
	d.multiply = isnan(d.multiply) ? 1 : d.multiply;
	d.limit = table_param_number(j->params, "limit");
	return d;
}

/* Where the spread is so wide that the lower angle would be below 0, the peer's limit folds back above 0; ours is 0. */
static bool folds(const struct drawn *d, double denominator, double z)
{
	return d->f.kind == FUNNEL_PROPORTION
	       && asin(sqrt(d->f.target)) - z * sqrt(1 / (4 * denominator) + d->f.tau2) < 0;
}

static void judge_lower(struct judge *j, size_t row, const char *column, const struct drawn *d,
                        const struct funnel_group *g, double ours, double z)
{
	if (folds(d, g->denominator, z) && table_number(j->expected, row, column) > 1e-9)
		judge_defect(j, row, column, ours, 0);
	else
		judge_number(j, row, column, ours);
}

static void judge_group(struct judge *j, size_t row, const struct drawn *d, const struct funnel_group *g)
{
	const double    z95 = 1.959964, z998 = 3.090232;  /* as the peer has them */
	struct interval n95 = funnel_narrow(&d->f, g->denominator, z95, 0.025), n998 = funnel_narrow(&d->f, g->denominator, z998, 0.001);
	struct interval w95 = funnel_wide(&d->f, g->denominator, z95), w998 = funnel_wide(&d->f, g->denominator, z998);
	struct interval outer = d->limit > 95 ? w998 : w95;
	double          z = d->limit > 95 ? z998 : z95, ratio = g->numerator / d->exact[g - d->group];
	bool            outlier = ratio > outer.hi || ratio < outer.lo;

	judge_given(j, row, "group");
	judge_number(j, row, "numerator", g->numerator);
	judge_number(j, row, "denominator", g->denominator);
	judge_number(j, row, "ratio", ratio);
	judge_number(j, row, "Y", g->y);
	judge_number(j, row, "uz", g->z);
	judge_number(j, row, "wz", g->tamed);
	judge_number(j, row, "lcl95", n95.lo * d->multiply);
	judge_number(j, row, "ucl95", n95.hi * d->multiply);
	judge_number(j, row, "lcl998", n998.lo * d->multiply);
	judge_number(j, row, "ucl998", n998.hi * d->multiply);
	judge_lower(j, row, "od_lcl95", d, g, w95.lo * d->multiply, z95);
	judge_number(j, row, "od_ucl95", w95.hi * d->multiply);
	judge_lower(j, row, "od_lcl998", d, g, w998.lo * d->multiply, z998);
	judge_number(j, row, "od_ucl998", w998.hi * d->multiply);
	/* nothing is below 0: whom a folded limit calls low is not */
	if (folds(d, g->denominator, z) && ratio <= outer.hi)
		judge_defect(j, row, "od_outlier", outlier, 0);
	else
		judge_number(j, row, "od_outlier", outlier);
}

static void groups(struct judge *j)
{
	struct drawn d = draw(j);

	for (size_t row = 0; row < j->expected->rows && d.known; row++) {
		size_t i = 0;

		while (i < d.n && strcmp(d.name[i], table_text(j->expected, row, "group")) != 0)
			i++;
		if (i < d.n)
			judge_group(j, row, &d, &d.group[i]);
		else
			judge_miss(j, row, "group", "no such group");
	}
}

static void summary(struct judge *j)
{
	struct drawn d = draw(j);

	if (!d.known)
		return;
	judge_number(j, 0, "phi", d.f.phi);
	judge_number(j, 0, "tau2", d.f.tau2);
	judge_number(j, 0, "target", d.f.target);
}

/* The peer stopped: a group without a denominator, or with more counted than asked.  It alone has no figure. */
static void stopped(struct judge *j)
{
	struct drawn d = draw(j);
	bool         missing = d.n == 0, intact = true;

	for (size_t i = 0; i < d.n; i++) {
		const struct funnel_group *g = &d.group[i];
		bool sound = g->denominator > 0 && g->numerator >= 0
		             && (d.f.kind != FUNNEL_PROPORTION || g->numerator <= g->denominator);

		missing |= isnan(g->ratio);
		intact &= isnan(g->ratio) == !sound && (!sound || !isnan(funnel_wide(&d.f, g->denominator, 1.96).hi));
	}
	judge_error(j, missing, intact);
}

extern const struct kind topic_04[];
const struct kind topic_04[] = {
	{ "expected_groups*.csv", "group uz od_lcl95", "data_type", "group numerator denominator", groups },
	{ "expected_summary*.csv", "phi tau2", "data_type", "group numerator denominator", summary },
	{ "expected_*.csv", "error", "data_type", "group numerator denominator", stopped },
	{ 0 },
};
