/* topic_07_order.c — trends, tests by ranks, shares and corrections for many tests: stats, Kendall 2.2.1, trend 1.1.6, Epi. */
#include "judge.h"
#include "stat/proportions.h"
#include "stat/rank.h"
#include "stat/share.h"
#include "stat/together.h"
#include "stat/trend.h"

static double *column_of(struct judge *j, const char *name)
{
	double *all = arena_take(j->memory, j->input->rows + 1, sizeof *all);

	for (size_t i = 0; i < j->input->rows; i++)
		all[i] = table_number(j->input, i, name);
	return all;
}

/* p values so small are right to 1e-5. */
static void judge_p(struct judge *j, size_t row, const char *column, double ours)
{
	double relative = j->relative;

	if (table_number(j->expected, row, column) < 1e-12)
		j->relative = 1e-5;
	judge_number(j, row, column, ours);
	j->relative = relative;
}

/* The Kendall package works in single precision, and calls a series that never varies a perfect trend. */
static void judge_package(struct judge *j, const struct trend_rank *t)
{
	double relative = j->relative, absolute = j->absolute;

	judge_number(j, 0, "kendall_pkg_S", t->s);
	j->relative = 1e-6;
	j->absolute = 3e-7;
	judge_number(j, 0, "kendall_pkg_varS", t->variance);
	if (isnan(t->tau)) {
		judge_defect(j, 0, "kendall_pkg_tau", t->tau, NAN);
		judge_defect(j, 0, "kendall_pkg_p", t->p_corrected, NAN);
	} else {
		judge_number(j, 0, "kendall_pkg_tau", t->tau);
		judge_number(j, 0, "kendall_pkg_p", t->p_corrected);
	}
	j->relative = relative;
	j->absolute = absolute;
}

static void trend(struct judge *j)
{
	const double      *time = column_of(j, "time"), *y = column_of(j, "y");
	struct trend_rank  t = trend_rank(y, j->input->rows);
	struct trend_slope s = trend_slope(NULL, y, j->input->rows, 1);

	j->relative = 1e-8;
	judge_number(j, 0, "n", (double)t.n);
	judge_number(j, 0, "S", t.s);
	judge_number(j, 0, "varS", t.variance);
	judge_number(j, 0, "tau_b", t.tau);
	judge_number(j, 0, "z_continuity", t.z_corrected);
	judge_p(j, 0, "p_continuity", t.p_corrected);
	judge_number(j, 0, "z_plain", t.z_plain);
	judge_p(j, 0, "p_plain", t.p_plain);
	judge_package(j, &t);
	judge_number(j, 0, "sen_slope", s.slope);
	judge_number(j, 0, "sen_lower95", s.lo);
	judge_number(j, 0, "sen_upper95", s.hi);
	judge_number(j, 0, "spearman_rho", rank_spearman(time, y, j->input->rows));
}

static void kruskal(struct judge *j)
{
	size_t          *group = arena_take(j->memory, j->input->rows + 1, sizeof *group), groups = 0;
	struct rank_many found;

	for (size_t i = 0; i < j->input->rows; i++) {
		size_t first = table_find(j->input, 0, "g", table_text(j->input, i, "g"));

		group[i] = first < i ? group[first] : groups++;
	}
	found = rank_many(column_of(j, "y"), group, j->input->rows, groups);
	j->relative = 1e-8;
	judge_number(j, 0, "H", found.h);
	judge_number(j, 0, "df", found.freedom);
	judge_p(j, 0, "p", found.p);
}

static size_t values_of(struct judge *j, const char *group, double *to)
{
	size_t n = 0;

	for (size_t i = 0; i < j->input->rows; i++)
		if (strcmp(table_text(j->input, i, "g"), group) == 0)
			to[n++] = table_number(j->input, i, "y");
	return n;
}

static void mann_whitney(struct judge *j)
{
	double          *first = arena_take(j->memory, 2 * j->input->rows + 1, sizeof *first), *second = first + j->input->rows;
	struct together *bh = arena_take(j->memory, 2 * j->expected->rows + 1, sizeof *bh), *holm = bh + j->expected->rows;

	j->relative = 1e-8;
	for (size_t row = 0; row < j->expected->rows; row++) {
		size_t          n1 = values_of(j, table_text(j->expected, row, "group1"), first);
		size_t          n2 = values_of(j, table_text(j->expected, row, "group2"), second);
		struct rank_two r = rank_two(first, n1, second, n2);

		judge_given(j, row, "group1 group2");
		judge_number(j, row, "n1", (double)r.n1);
		judge_number(j, row, "n2", (double)r.n2);
		judge_number(j, row, "U1", r.u);
		judge_p(j, row, "p_corrected", r.p_corrected);
		judge_p(j, row, "p_plain", r.p_plain);
		judge_p(j, row, "p_exact", r.p_exact);
		judge_number(j, row, "prob_superiority", r.superiority);
		bh[row].p = holm[row].p = r.p_corrected;
	}
	together_judge(bh, j->expected->rows);
	together_holm(holm, j->expected->rows);
	for (size_t row = 0; row < j->expected->rows; row++) {
		judge_p(j, row, "p_bh", bh[row].q);
		judge_p(j, row, "p_holm", holm[row].q);
	}
}

/* The peer looks for the odds, or for one over them, between 0 and 1, to 1.2e-4: the further from 1, the rougher it is. */
static void judge_odds(struct judge *j, size_t row, double ours)
{
	j->relative = fmax(1e-4, 1.3e-4 * fmax(ours, 1 / ours));
	j->relative = isfinite(j->relative) ? j->relative : 1e-4;
	judge_number(j, row, "fisher_or", ours);
}

static void two_shares(struct judge *j)
{
	j->relative = 1e-8;
	for (size_t row = 0; row < j->expected->rows; row++) {
		struct proportions p = {
			table_number(j->expected, row, "x1"), table_number(j->expected, row, "n1"),
			table_number(j->expected, row, "x2"), table_number(j->expected, row, "n2"),
		};
		struct interval newcombe = proportions_difference(p, 0.95), wald = proportions_wald(p, 0.95);

		judge_given(j, row, "x1 n1 x2 n2");
		judge_number(j, row, "diff", p.x1 / p.n1 - p.x2 / p.n2);
		judge_number(j, row, "chisq", proportions_chi(p).chi);
		judge_p(j, row, "p", proportions_chi(p).p);
		judge_number(j, row, "chisq_yates", proportions_yates(p).chi);
		judge_p(j, row, "p_yates", proportions_yates(p).p);
		judge_number(j, row, "wald_lower", fmax(wald.lo, -1));
		judge_number(j, row, "wald_upper", fmin(wald.hi, 1));
		judge_number(j, row, "newcombe_lower", newcombe.lo);
		judge_number(j, row, "newcombe_upper", newcombe.hi);
		judge_p(j, row, "fisher_p", proportions_fisher(p));
		judge_odds(j, row, proportions_odds(p));
		j->relative = 1e-8;
	}
}

static void rising_shares(struct judge *j)
{
	const double     *score = column_of(j, "score"), *x = column_of(j, "x"), *n = column_of(j, "n");
	struct share_test rises = share_trend(score, x, n, j->input->rows), alike = share_alike(x, n, j->input->rows);

	j->relative = 1e-8;
	judge_number(j, 0, "trend_chisq", rises.chi);
	judge_p(j, 0, "trend_p", rises.p);
	judge_number(j, 0, "homogeneity_chisq", alike.chi);
	judge_number(j, 0, "df", alike.freedom);
	judge_p(j, 0, "homogeneity_p", alike.p);
}

static void many_tests(struct judge *j)
{
	static const struct { const char *column; void (*judge)(struct together *test, size_t n); } ways[] = {
		{ "bh", together_judge }, { "holm", together_holm }, { "bonferroni", together_bonferroni }, { "by", together_yekutieli },
	};
	size_t           n = j->input->rows;
	struct together *test = arena_take(j->memory, n + 1, sizeof *test);

	j->relative = 1e-8;
	for (size_t w = 0; w < COUNT(ways); w++) {
		for (size_t i = 0; i < n; i++)
			test[i].p = table_number(j->input, i, "p");
		ways[w].judge(test, n);
		for (size_t row = 0; row < j->expected->rows; row++) {
			size_t i = table_find(j->input, 0, "id", table_text(j->expected, row, "id"));

			judge_given(j, row, "id");
			if (i < n)
				judge_p(j, row, ways[w].column, test[i].q);
			else
				judge_miss(j, row, ways[w].column, "no such id");
		}
	}
}

static void signed_ranks(struct judge *j)
{
	double            *change = column_of(j, "after"), *before = column_of(j, "before");
	struct rank_signed r;

	for (size_t i = 0; i < j->input->rows; i++)
		change[i] -= before[i];
	r = rank_signed(change, j->input->rows);
	j->relative = 1e-8;
	judge_number(j, 0, "n", (double)r.n);
	judge_number(j, 0, "n_nonzero", (double)r.nonzero);
	judge_number(j, 0, "V", r.v);
	judge_p(j, 0, "p_corrected", r.p_corrected);
	judge_p(j, 0, "p_plain", r.p_plain);
	judge_p(j, 0, "p_exact", r.p_exact);
}

extern const struct kind topic_07[];
const struct kind topic_07[] = {
	{ "expected*", "sen_slope", NULL, "time y", trend },
	{ "expected*", "H df p", NULL, "g y", kruskal },
	{ "expected*", "U1 prob_superiority", NULL, "g y", mann_whitney },
	{ "expected*", "x1 n1 x2 n2 diff", NULL, "x1 n1 x2 n2", two_shares },
	{ "expected*", "trend_chisq", NULL, "score x n", rising_shares },
	{ "expected*", "id bh", NULL, "id p", many_tests },
	{ "expected*", "V n_nonzero", NULL, "before after", signed_ranks },
	{ .file = NULL },
};
