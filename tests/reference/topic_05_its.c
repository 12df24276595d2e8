/* topic_05_its.c — interrupted time series: stats, sandwich and nlme of R. */
#include "judge.h"
#include "stat/its.h"

struct model {
	struct its_data d;
	const char    **term;
	double         *residual, *score;
	struct its_fit  fit;
};

/* The regressors of design.csv; without the file, those that params.csv describes. */
static void read_design(struct judge *j, struct model *m, const size_t *kept)
{
	const struct table *design = judge_table(j, "design.csv");
	size_t              harmonics = judge_whole(j, "harmonics");
	double             *x, *all;
	double              period = table_param_number(j->params, "period");

	m->d.terms = design ? design->columns + 1 : 4 + 2 * harmonics;
	m->term = arena_take(j->memory, m->d.terms + 4, sizeof *m->term);
	m->term[0] = "intercept";
	m->term[1] = "time";
	m->term[2] = "level";
	m->term[3] = "slope";
	for (size_t h = 1; h <= harmonics && !design; h++)
		for (size_t k = 0; k < 2; k++) {
			struct buf name = {0};

			buf_addf(&name, "%s%zu", k ? "cos" : "sin", h);
			m->term[2 + 2 * h + k] = arena_keep(j->memory, buf_str(&name)).p;
			buf_free(&name);
		}
	x = arena_take(j->memory, m->d.n * m->d.terms + 1, sizeof *x);
	all = arena_take(j->memory, j->input->rows * m->d.terms + 1, sizeof *all);
	if (!design)
		its_design(all, j->input->rows, judge_whole(j, "last_pre_point"), harmonics, isnan(period) ? 12 : period);
	for (size_t k = 1; design && k < m->d.terms; k++) {
		m->term[k] = design->header[k - 1];
		for (size_t i = 0; i < j->input->rows; i++)
			all[i * m->d.terms + k] = i < design->rows ? table_number(design, i, m->term[k]) : NAN;
	}
	for (size_t i = 0; i < m->d.n; i++)
		for (size_t k = 0; k < m->d.terms; k++)
			x[i * m->d.terms + k] = k ? all[kept[i] * m->d.terms + k] : 1;
	m->d.x = x;
}

/* The rows that have a figure; how far apart they are matters to AR(1) alone: the peers' others see rows. */
static void read_model(struct judge *j, struct model *m, const char *figure, const char *of)
{
	size_t  rows = j->input->rows;
	double *y = arena_take(j->memory, rows + 1, sizeof *y), *n = arena_take(j->memory, rows + 1, sizeof *n);
	double *w = arena_take(j->memory, rows + 1, sizeof *w);
	size_t *step = arena_take(j->memory, rows + 1, sizeof *step), *kept = arena_take(j->memory, rows + 1, sizeof *kept);
	bool    by_weight = table_has(j->input, "weight");

	*m = (struct model){ 0 };
	for (size_t i = 0; i < rows; i++) {
		double value = table_number(j->input, i, figure), out_of = of ? table_number(j->input, i, of) : 1;

		if (isnan(value) || isnan(out_of) || (by_weight && isnan(table_number(j->input, i, "weight"))))
			continue;
		step[m->d.n] = m->d.n ? i - kept[m->d.n - 1] : 0;
		kept[m->d.n] = i;
		y[m->d.n] = value;
		w[m->d.n] = by_weight ? table_number(j->input, i, "weight") : 1;
		n[m->d.n++] = out_of;
	}
	m->d.y = y;
	m->d.of = of ? n : NULL;
	m->d.weight = by_weight ? w : NULL;
	m->d.step = step;
	m->residual = arena_take(j->memory, m->d.n + 1, sizeof *m->residual);
	m->score = arena_take(j->memory, m->d.n + 1, sizeof *m->score);
	read_design(j, m, kept);
}

static void judge_terms(struct judge *j, const struct model *m)
{
	bool good = m->fit.result == ITS_FITTED;

	for (size_t row = 0; row < j->expected->rows; row++) {
		const char         *name = table_text(j->expected, row, "term");
		struct its_estimate e;
		size_t              k = 0;

		while (k < m->d.terms && strcmp(m->term[k], name) != 0)
			k++;
		if (k == m->d.terms || !good) {
			judge_miss(j, row, "term", good ? "no such term" : "no fit");
			continue;
		}
		e = its_term(&m->fit, k);
		judge_given(j, row, "term");
		judge_number(j, row, "estimate", e.value);
		judge_number(j, row, "se", e.se);
		judge_number(j, row, "statistic", e.statistic);
		judge_number(j, row, "p", e.p);
		judge_number(j, row, "lower", e.lo);
		judge_number(j, row, "upper", e.hi);
		judge_number(j, row, "exp_estimate", exp(e.value));
		judge_number(j, row, "phi", m->fit.phi);
		judge_number(j, row, "sigma", m->fit.sigma);
		judge_number(j, row, "loglik", m->fit.log_likelihood);
	}
}

/* expected_nw_lag3_adjusted.csv: 3 */
static size_t lag_of(const struct judge *j)
{
	const char *at = strstr(j->expected->name, "_lag");
	size_t      lag = 0;

	if (!at)
		return judge_whole(j, "lag");
	for (at += 4; *at >= '0' && *at <= '9'; at++)
		lag = 10 * lag + (size_t)(*at - '0');
	return lag;
}

static bool is_adjusted(const struct judge *j)
{
	return strstr(j->expected->name, "_unadjusted") == NULL;
}

static void least(struct judge *j)
{
	struct model m;

	j->relative = 1e-7;
	read_model(j, &m, "y", NULL);
	(void)its_least(&m.d, &m.fit, m.residual, m.score);
	judge_terms(j, &m);
}

static void newey_west(struct judge *j)
{
	struct model m;

	j->relative = 1e-7;
	read_model(j, &m, "y", NULL);
	(void)its_least(&m.d, &m.fit, m.residual, m.score);
	m.d.step = NULL;
	if (!its_newey_west(&m.d, m.score, lag_of(j), is_adjusted(j), &m.fit))
		m.fit.result = ITS_NONSENSE;
	judge_terms(j, &m);
}

static void by_ar1(struct judge *j, enum its_by by)
{
	struct model m;

	j->relative = 1e-4;
	read_model(j, &m, "y", NULL);
	(void)its_ar1(&m.d, by, &m.fit, m.residual);
	judge_terms(j, &m);
}

static void ml(struct judge *j)
{
	by_ar1(j, ITS_ML);
}

static void reml(struct judge *j)
{
	by_ar1(j, ITS_REML);
}

static void diagnostics(struct judge *j)
{
	size_t                 lags = (size_t)table_number(j->expected, 0, "ljung_box_lag");
	struct its_diagnostics d;
	struct model           m;

	j->relative = 1e-7;
	read_model(j, &m, "y", NULL);
	(void)its_least(&m.d, &m.fit, m.residual, NULL);
	d = its_diagnose(&m.d, &m.fit, m.residual, lags);
	judge_given(j, 0, "ljung_box_lag");
	judge_number(j, 0, "n", (double)m.d.n);
	judge_number(j, 0, "df", m.fit.freedom);
	judge_number(j, 0, "rss", d.rss);
	judge_number(j, 0, "sigma", d.sigma);
	judge_number(j, 0, "r_squared", d.r_squared);
	judge_number(j, 0, "durbin_watson", d.durbin_watson);
	judge_number(j, 0, "lag1_acf", d.lag1);
	judge_number(j, 0, "ljung_box", d.ljung_box);
	judge_number(j, 0, "ljung_box_p", d.ljung_box_p);
}

static void effect_at_end(struct judge *j)
{
	struct its_estimate e;
	struct model        m;
	double              without[ITS_TERMS] = { 0 };
	const double       *with;

	j->relative = 1e-7;
	read_model(j, &m, "y", NULL);
	(void)its_least(&m.d, &m.fit, m.residual, m.score);
	m.d.step = NULL;
	(void)its_newey_west(&m.d, m.score, judge_whole(j, "lag"), true, &m.fit);
	with = m.d.x + (m.d.n - 1) * m.d.terms;
	for (size_t k = 0; k < m.d.terms; k++)
		without[k] = strcmp(m.term[k], "level") == 0 || strcmp(m.term[k], "slope") == 0 ? 0 : with[k];
	e = its_effect(&m.fit, with, without);
	judge_number(j, 0, "counterfactual", its_predicted(&m.fit, without));
	judge_number(j, 0, "fitted", its_predicted(&m.fit, with));
	judge_number(j, 0, "effect", e.value);
	judge_number(j, 0, "se", e.se);
	judge_number(j, 0, "lower", e.lo);
	judge_number(j, 0, "upper", e.hi);
	judge_number(j, 0, "p", e.p);
}

static void fit_counts(struct judge *j, struct model *m, bool quasi)
{
	enum its_family family = strcmp(table_param(j->params, "family"), "poisson") == 0 ? ITS_POISSON : ITS_BINOMIAL;

	j->relative = 1e-7;
	read_model(j, m, "x", "n");
	(void)its_glm(&m->d, family, quasi, &m->fit, m->residual, m->score);
}

static void counts(struct judge *j)
{
	struct model m;

	fit_counts(j, &m, strncmp(j->expected->name, "expected_quasi", 14) == 0);
	judge_terms(j, &m);
}

static void counts_newey_west(struct judge *j)
{
	struct model m;

	fit_counts(j, &m, false);
	m.d.step = NULL;
	if (!its_newey_west(&m.d, m.score, lag_of(j), is_adjusted(j), &m.fit))
		m.fit.result = ITS_NONSENSE;
	judge_terms(j, &m);
}

static void counts_diagnostics(struct judge *j)
{
	struct model m;

	fit_counts(j, &m, false);
	judge_number(j, 0, "n", (double)m.d.n);
	judge_number(j, 0, "df", (double)m.d.n - (double)m.d.terms);
	judge_number(j, 0, "deviance", m.fit.deviance);
	judge_number(j, 0, "pearson_chi2", m.fit.pearson);
	judge_number(j, 0, "dispersion", m.fit.dispersion);
	judge_number(j, 0, "loglik", m.fit.log_likelihood);
	judge_number(j, 0, "aic", m.fit.aic);
}

extern const struct kind topic_05[];
const struct kind topic_05[] = {
	{ "expected_ols.csv", "term estimate se", NULL, "time y", least },
	{ "expected_nw_lag*.csv", "term estimate se", NULL, "time y", newey_west },
	{ "expected_gls_ar1_ml.csv", "term estimate phi", NULL, "time y", ml },
	{ "expected_gls_ar1_reml.csv", "term estimate phi", NULL, "time y", reml },
	{ "expected_diagnostics.csv", "rss r_squared ljung_box", NULL, "time y", diagnostics },
	{ "expected_effect_at_end.csv", "counterfactual effect", "lag", "time y", effect_at_end },
	{ "expected_*_nw_lag*.csv", "term estimate se", "family", "time x n", counts_newey_west },
	{ "expected_*binomial.csv", "term estimate se", "family", "time x n", counts },
	{ "expected_*poisson.csv", "term estimate se", "family", "time x n", counts },
	{ "expected_diagnostics.csv", "deviance pearson_chi2", "family", "time x n", counts_diagnostics },
	{ 0 },
};
