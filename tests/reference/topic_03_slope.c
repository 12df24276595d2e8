/* topic_03_slope.c — the slope and relative index of inequality of PHEindicatormethods 2.1.0. */
#include "phe.h"
#include "stat/inequality.h"

/* Rungs in the order of their quantile; the error from limits at 95 % where there is no column for it. */
static size_t rungs_of(struct judge *j, size_t expected, enum inequality_scale scale, struct rung *rung)
{
	double *place = arena_take(j->memory, j->input->rows + 1, sizeof *place);
	size_t  n = 0;

	for (size_t row = 0; row < j->input->rows; row++) {
		double      people = table_number(j->input, row, "population"), at = table_number(j->input, row, "quantile");
		double      lo = table_number(j->input, row, "lower_cl"), hi = table_number(j->input, row, "upper_cl");
		struct rung one = { .people = people, .value = table_number(j->input, row, "value") };
		size_t      i;

		if (expected != SIZE_MAX && !phe_belongs(j, expected, row, "quantile value x"))
			continue;
		if (!table_has(j->input, "value"))
			one.value = table_number(j->input, row, "x") / people;
		one.error = table_number(j->input, row, "se");
		if (!table_has(j->input, "se") && scale == INEQUALITY_PLAIN)
			one.error = (hi - lo) / 2 / 1.959963984540054;
		else if (!table_has(j->input, "se"))
			one.error = (scale == INEQUALITY_LOG ? log(hi / lo) : log(hi / (1 - hi)) - log(lo / (1 - lo)))
			            / 2 / 1.959963984540054;
		for (i = n++; i > 0 && place[i - 1] > at; i--) {
			place[i] = place[i - 1];
			rung[i] = rung[i - 1];
		}
		place[i] = at;
		rung[i] = one;
	}
	return n;
}

static enum inequality_scale scale_of(const struct judge *j)
{
	double type = table_param_number(j->params, "value_type");

	return type > 1 ? INEQUALITY_LOGIT : type > 0 ? INEQUALITY_LOG : INEQUALITY_PLAIN;
}

/* The peer's limits are simulated: within 2 % of their width. */
static void judge_simulated(struct judge *j, size_t row, const struct levels *l, size_t level, struct interval i)
{
	double exactly = j->absolute;

	j->absolute = 0.02 * (table_number(j->expected, row, l->upper[level]) - table_number(j->expected, row, l->lower[level]));
	judge_number(j, row, l->lower[level], i.lo);
	judge_number(j, row, l->upper[level], i.hi);
	j->absolute = exactly;
}

static void slope_index(struct judge *j)
{
	struct levels sii = phe_levels(j, "sii_"), rii = phe_levels(j, "rii_");
	struct rung  *rung = arena_take(j->memory, j->input->rows + 1, sizeof *rung);
	double        times = phe_multiplier(j);

	for (size_t row = 0; row < j->expected->rows; row++) {
		size_t n = rungs_of(j, row, scale_of(j), rung);

		phe_judge_keys(j, row);
		for (size_t k = 0; k < sii.n; k++) {
			struct inequality i = inequality_of(rung, n, scale_of(j), sii.confidence[k]);
			struct interval   slope = { i.slope_interval.lo * times, i.slope_interval.hi * times };
			struct interval   ratio = i.relative_interval;

			if (times < 0) {
				slope = (struct interval){ slope.hi, slope.lo };
				ratio = (struct interval){ 1 / ratio.hi, 1 / ratio.lo };
			}
			if (k == 0) {
				judge_number(j, row, "sii", i.slope * times);
				judge_number(j, row, "rii", times < 0 ? 1 / i.relative : i.relative);
			}
			judge_simulated(j, row, &sii, k, slope);
			judge_simulated(j, row, &rii, k, ratio);
		}
	}
}

static void stopped_slope(struct judge *j)
{
	struct rung *rung = arena_take(j->memory, j->input->rows + 1, sizeof *rung);
	size_t       n = rungs_of(j, SIZE_MAX, scale_of(j), rung);
	struct inequality i = inequality_of(rung, n, scale_of(j), 0.95);

	judge_error(j, isnan(i.slope) || isnan(i.slope_interval.lo), true);
}

extern const struct kind topic_03_slope[];
const struct kind topic_03_slope[] = {
	{ "expected_*.csv", "sii", "value_type", "quantile population", slope_index },
	{ "expected_*.csv", "error", "value_type", "quantile population", stopped_slope },
	{ 0 },
};
