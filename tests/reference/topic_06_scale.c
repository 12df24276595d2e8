/* topic_06_scale.c — scales, agreement of two raters, gaps between two views: psych 2.2.9, irr 0.84.1, vcd 1.4.11. */
#include <gsl/gsl_cdf.h>

#include "judge.h"
#include "stat/agree.h"
#include "stat/icc.h"
#include "stat/inverse.h"
#include "stat/proportions.h"
#include "stat/rank.h"
#include "stat/scale.h"

/* ---- reliability ---- */

struct answers { double *of; bool *reversed, any; size_t rows, items; };

/* params may say keys: the items that point the other way */
static struct answers answers_of(struct judge *j)
{
	struct answers a = { .rows = j->input->rows, .items = j->input->columns };

	a.of = arena_take(j->memory, a.rows * a.items + 1, sizeof *a.of);
	a.reversed = arena_take(j->memory, a.items + 1, sizeof *a.reversed);
	for (size_t i = 0; i < a.items; i++) {
		const char *keys = table_param(j->params, "keys");
		str         rest = str_of(keys), piece;

		for (size_t r = 0; r < a.rows; r++)
			a.of[r * a.items + i] = table_parse(j->input->cell[r * a.items + i]);
		while (*keys && cut_at(&rest, strchr(keys, ';') ? ';' : ',', &piece))
			a.any |= a.reversed[i] |= same(trimmed(piece), str_of(j->input->header[i]));
	}
	if (a.any)
		scale_reverse(a.of, a.rows, a.items, a.reversed);
	return a;
}

static bool rows_must_be_whole(const struct judge *j)
{
	return strstr(j->expected->name, "listwise");
}

static void alpha(struct judge *j)
{
	struct answers a = answers_of(j);
	struct scale   s;

	if (!scale_of(a.of, a.rows, a.items, rows_must_be_whole(j), &s, NULL))
		return;
	j->relative = 1e-8;
	judge_number(j, 0, "n_rows", (double)s.rows);
	judge_number(j, 0, "n_items", (double)s.items);
	judge_number(j, 0, "raw_alpha", s.alpha);
	judge_number(j, 0, "std_alpha", s.standard);
	judge_number(j, 0, "guttman_lambda6", s.lambda6);
	judge_number(j, 0, "average_r", s.correlation);
	judge_number(j, 0, "median_r", s.correlation_median);
	judge_number(j, 0, "signal_noise", s.signal);
	judge_number(j, 0, "ase", s.error);
	judge_number(j, 0, "feldt_lower", s.lo);
	judge_number(j, 0, "feldt_upper", s.hi);
	judge_number(j, 0, "total_mean", s.mean);
	judge_number(j, 0, "total_sd", s.spread);
}

/* The item of the input that a row names; one that was turned round has a minus behind it. */
static size_t item_of(const struct judge *j, size_t row)
{
	str    name = str_of(table_text(j->expected, row, "item"));
	size_t i = 0;

	for (i = 0; i < j->input->columns; i++)
		if (same(str_of(j->input->header[i]), name))
			return i;
	if (name.n && name.p[name.n - 1] == '-')
		name.n--;
	for (i = 0; i < j->input->columns && !same(str_of(j->input->header[i]), name); i++)
		continue;
	return i;
}

/* One item alone has no alpha; where only two are, the peer puts the slope of the one on the other there. */
static double slope_on_other(const struct scale *s, const struct scale_item *item, size_t i)
{
	return s->correlation * item[i].spread / item[1 - i].spread;
}

static void items(struct judge *j)
{
	struct answers     a = answers_of(j);
	struct scale       s;
	struct scale_item *item = arena_take(j->memory, a.items + 1, sizeof *item);
	double            *of = a.of;

	if (rows_must_be_whole(j)) {                      /* so that each item's n and mean are of those rows */
		size_t kept = 0;

		for (size_t r = 0; r < a.rows; r++) {
			bool whole = true;

			for (size_t i = 0; i < a.items; i++)
				whole &= !isnan(of[r * a.items + i]);
			if (whole)
				memmove(of + kept++ * a.items, of + r * a.items, a.items * sizeof *of);
		}
		a.rows = kept;
	}
	if (!scale_of(of, a.rows, a.items, false, &s, item))
		return;
	j->relative = 1e-8;
	for (size_t row = 0; row < j->expected->rows; row++) {
		size_t i = item_of(j, row);

		judge_given(j, row, "item");
		if (i == a.items) {
			judge_miss(j, row, "item", "no such item");
			continue;
		}
		judge_number(j, row, "n", item[i].n);
		judge_number(j, row, "raw_r", item[i].whole);
		judge_number(j, row, "std_r", item[i].whole_standard);
		judge_number(j, row, "r_drop", item[i].rest);
		judge_number(j, row, "mean", item[i].mean);
		judge_number(j, row, "sd", item[i].spread);
		judge_number(j, row, "alpha_if_dropped", a.items == 2 ? slope_on_other(&s, item, i) : item[i].alpha_without);
	}
}

static void omega(struct judge *j)
{
	struct answers a = answers_of(j);
	double        *loading = arena_take(j->memory, 2 * a.items + 1, sizeof *loading), *unique = loading + a.items;
	double         found = scale_omega(a.of, a.rows, a.items, loading, unique);

	j->relative = j->absolute = 1e-4;
	for (size_t row = 0; row < j->expected->rows; row++) {
		size_t i = item_of(j, row);

		judge_given(j, row, "item");
		if (i == a.items) {
			judge_miss(j, row, "item", "no such item");
			continue;
		}
		judge_number(j, row, "loading", loading[i]);
		judge_number(j, row, "uniqueness", unique[i]);
		judge_number(j, row, "omega_total", found);
	}
}

/* ---- two raters ---- */

struct ratings { double *of; size_t things, raters; };    /* things times raters, complete ones only */

static struct ratings ratings_of(struct judge *j)
{
	struct ratings r = { .raters = j->input->columns };

	r.of = arena_take(j->memory, j->input->rows * r.raters + 1, sizeof *r.of);
	for (size_t i = 0; i < j->input->rows; i++) {
		bool whole = true;

		for (size_t k = 0; k < r.raters; k++) {
			r.of[r.things * r.raters + k] = table_parse(j->input->cell[i * r.raters + k]);
			whole &= !isnan(r.of[r.things * r.raters + k]);
		}
		r.things += whole;
	}
	return r;
}

static int ascending(const void *a, const void *b)
{
	const double *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

/* How often each value of the one meets each of the other: the values that either gave, in order. */
static double *table_of(struct judge *j, const struct ratings *r, size_t *k)
{
	size_t  all = r->things * 2;
	double *value = arena_take(j->memory, all + 1, sizeof *value), *count;

	memcpy(value, r->of, all * sizeof *value);
	qsort(value, all, sizeof *value, ascending);
	*k = 0;
	for (size_t i = 0; i < all; i++)
		if (i == 0 || ascending(&value[i], &value[*k - 1]) != 0)
			value[(*k)++] = value[i];
	count = arena_take(j->memory, *k * *k + 1, sizeof *count);
	for (size_t i = 0; i < r->things; i++) {
		size_t at[2] = { 0, 0 };

		for (size_t s = 0; s < 2; s++)
			while (ascending(&value[at[s]], &r->of[2 * i + s]) != 0)
				at[s]++;
		count[at[0] * *k + at[1]]++;
	}
	return count;
}

static void kappa(struct judge *j)
{
	static const struct { const char *word; enum agree_weights weights; } all[] = {
		{ "unweighted", AGREE_PLAIN }, { "linear", AGREE_LINEAR }, { "quadratic", AGREE_QUADRATIC },
	};
	struct ratings r = ratings_of(j);
	size_t         k;
	double        *count;

	if (r.raters != 2)
		return;
	count = table_of(j, &r, &k);
	j->relative = 1e-8;
	for (size_t row = 0; row < j->expected->rows; row++)
		for (size_t w = 0; w < COUNT(all); w++) {
			struct agree_table t;

			if (strcmp(table_text(j->expected, row, "weights"), all[w].word) != 0)
				continue;
			t = agree_table(count, k, all[w].weights, 0.95);
			judge_given(j, row, "weights");
			judge_number(j, row, "n", (double)r.things);
			judge_number(j, row, "kappa", t.kappa);
			judge_number(j, row, "z", t.z);
			judge_number(j, row, "p", t.p);
			judge_number(j, row, "ase", t.error);
			judge_number(j, row, "lower", t.limits.lo);
			judge_number(j, row, "upper", t.limits.hi);
		}
}

static void judge_icc(struct judge *j, size_t row, const struct icc *i)
{
	judge_number(j, row, "icc", i->icc);
	judge_number(j, row, "F", i->f);
	judge_number(j, row, "df1", i->freedom1);
	judge_number(j, row, "df2", i->freedom2);
	judge_number(j, row, "p", i->p);
	judge_number(j, row, "lower", i->limits.lo);
	judge_number(j, row, "upper", i->limits.hi);
}

static void iccs(struct judge *j)
{
	static const char *const words[ICC_FORMS] = { "ICC1", "ICC2", "ICC3", "ICC1k", "ICC2k", "ICC3k" };
	struct ratings r = ratings_of(j);
	struct iccs    found = icc_of(r.of, r.things, r.raters, 0.95);

	j->relative = 1e-8;
	for (size_t row = 0; row < j->expected->rows; row++)
		for (size_t f = 0; f < ICC_FORMS; f++)
			if (strcmp(table_text(j->expected, row, "type"), words[f]) == 0) {
				judge_given(j, row, "type");
				judge_icc(j, row, &found.of[f]);
			}
}

/* The other peer tests ICC(2,1) on the degrees of freedom of its limits.  Ours, from sums, must say the same. */
static void icc21(struct judge *j)
{
	struct ratings    r = ratings_of(j);
	struct iccs       found = icc_of(r.of, r.things, r.raters, 0.95);
	struct icc        one = found.of[ICC_2];
	struct agree_sums sums = { .n = (double)r.things };

	j->relative = 1e-8;
	one.freedom2 = found.freedom21;
	one.p = gsl_cdf_fdist_Q(one.f, one.freedom1, one.freedom2);
	for (size_t i = 0; r.raters == 2 && i < r.things; i++) {
		double x = r.of[2 * i], y = r.of[2 * i + 1];

		sums.first += x;
		sums.second += y;
		sums.ff += x * x;
		sums.fs += x * y;
		sums.ss += y * y;
	}
	judge_icc(j, 0, &one);
	if (r.raters == 2) {
		struct agree_icc from_sums = agree_icc(sums, 0.95);

		judge_number(j, 0, "icc", from_sums.icc);
		judge_number(j, 0, "lower", from_sums.limits.lo);
		judge_number(j, 0, "upper", from_sums.limits.hi);
	}
}

/* ---- one view against the other ---- */

struct pairs { double *first, *second, *gap; size_t n; double mean, sd, t; };

static struct pairs pairs_of(struct judge *j)
{
	struct pairs  p = { 0 };
	double       *all = arena_take(j->memory, 3 * j->input->rows + 1, sizeof *all), sum = 0;

	p.first = all;
	p.second = all + j->input->rows;
	p.gap = p.second + j->input->rows;
	for (size_t i = 0; i < j->input->rows; i++) {
		p.first[p.n] = table_number(j->input, i, "practitioner");
		p.second[p.n] = table_number(j->input, i, "family");
		p.gap[p.n] = p.first[p.n] - p.second[p.n];
		if (isnan(p.gap[p.n]))
			continue;
		double off = p.gap[p.n] - p.mean;
		p.mean += off / (double)++p.n;
		sum += off * (p.gap[p.n - 1] - p.mean);
	}
	p.sd = sqrt(sum / ((double)p.n - 1));
	p.t = p.mean / (p.sd / sqrt((double)p.n));
	return p;
}

static void gap(struct judge *j)
{
	struct pairs         p = pairs_of(j);
	double               df = (double)p.n - 1, arm = inverse_t_above(0.025, df) * p.sd / sqrt((double)p.n);
	struct rank_signed   r = rank_signed(p.gap, p.n);
	struct paired_counts signs = { 0 };

	for (size_t i = 0; i < p.n; i++) {
		signs.first += p.gap[i] > 0;
		signs.second += p.gap[i] < 0;
	}
	j->relative = 1e-8;
	judge_number(j, 0, "n_pairs", (double)p.n);
	judge_number(j, 0, "mean_gap", p.mean);
	judge_number(j, 0, "sd_gap", p.sd);
	judge_number(j, 0, "t", p.t);
	judge_number(j, 0, "df", df);
	judge_number(j, 0, "p", 2 * gsl_cdf_tdist_Q(fabs(p.t), df));
	judge_number(j, 0, "lower", p.mean - arm);
	judge_number(j, 0, "upper", p.mean + arm);
	judge_number(j, 0, "cohen_dz", p.mean / p.sd);
	judge_number(j, 0, "loa_lower", p.mean - 1.96 * p.sd);
	judge_number(j, 0, "loa_upper", p.mean + 1.96 * p.sd);
	judge_number(j, 0, "wilcoxon_v", r.v);
	judge_number(j, 0, "wilcoxon_p_corrected", r.p_corrected);
	judge_number(j, 0, "wilcoxon_p_uncorrected", r.p_plain);
	judge_number(j, 0, "sign_positive", signs.first);
	judge_number(j, 0, "sign_nonzero", signs.first + signs.second);
	judge_number(j, 0, "sign_p", proportions_mcnemar(signs));
	judge_number(j, 0, "pearson_r", rank_pearson(p.first, p.second, p.n));
	judge_number(j, 0, "spearman_rho", rank_spearman(p.first, p.second, p.n));
}

extern const struct kind topic_06[];
const struct kind topic_06[] = {
	{ "expected*", "raw_alpha guttman_lambda6", NULL, NULL, alpha },
	{ "expected*", "item r_drop", NULL, NULL, items },
	{ "expected*", "item loading uniqueness", NULL, NULL, omega },
	{ "expected*", "weights kappa", NULL, NULL, kappa },
	{ "expected*", "type icc", NULL, NULL, iccs },
	{ "expected*", "icc df2", NULL, NULL, icc21 },
	{ "expected*", "mean_gap", NULL, "practitioner family", gap },
	{ .file = NULL },
};
