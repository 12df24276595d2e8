/* topic_03_funnel.c — the funnels of PHEindicatormethods 2.1.0: limits along the axis, and which places are beyond them. */
#include "judge.h"
#include "stat/funnel.h"
#include "stat/interval.h"

enum { PROPORTION, RATIO, RATE, UNKNOWN };
static const double outer = 3.090232306167813, inner = 1.959963984540054;

static int statistic_of(const struct judge *j)
{
	const char *word = table_param(j->params, "statistic");

	return strcmp(word, "proportion") == 0 ? PROPORTION : strcmp(word, "ratio") == 0 ? RATIO
	       : strcmp(word, "rate") == 0 ? RATE : UNKNOWN;
}

static double times_of(const struct judge *j)
{
	double found = table_param_number(j->params, "multiplier");

	return isnan(found) ? 1 : found;
}

static bool is_sound(const struct judge *j, size_t row, int statistic)
{
	double x = table_number(j->input, row, "x"), n = table_number(j->input, row, "n");

	return n > 0 && x >= 0 && (statistic != PROPORTION || x <= n);
}

/* all counted over all asked, of the places whose figures make sense */
static double average_of(const struct judge *j)
{
	long double x = 0, n = 0;

	for (size_t row = 0; row < j->input->rows; row++)
		if (is_sound(j, row, statistic_of(j))) {
			x += (long double)table_number(j->input, row, "x");
			n += (long double)table_number(j->input, row, "n");
		}
	return (double)(x / n);
}

/* The peer clips at 0 and at 100, whatever the multiplier. */
static void along_people(struct judge *j)
{
	double p = average_of(j), times = times_of(j);

	for (size_t row = 0; row < j->expected->rows; row++) {
		double          n = table_number(j->expected, row, "Population");
		struct interval two = funnel_normal(p, n, inner), three = funnel_normal(p, n, outer);

		judge_given(j, row, "Population");
		judge_number(j, row, "lower_2s_limit", fmax(two.lo * times, 0));
		judge_number(j, row, "upper_2s_limit", fmin(two.hi * times, 100));
		judge_number(j, row, "lower_3s_limit", fmax(three.lo * times, 0));
		judge_number(j, row, "upper_3s_limit", fmin(three.hi * times, 100));
		judge_number(j, row, "baseline", p * times);
	}
}

/* The peer finds its means by bisection and stops early: 1e-4. */
static void along_ratios(struct judge *j)
{
	bool count = strcmp(table_param(j->params, "ratio_type"), "count") == 0;

	j->relative = 1e-4;
	for (size_t row = 0; row < j->expected->rows; row++) {
		double          k = table_number(j->expected, row, "Observed_events"), times = count ? 1 : 100, less = count ? 1 : 0;
		struct interval two = funnel_means(k, 0.025), three = funnel_means(k, 0.001);

		judge_given(j, row, "Observed_events");
		judge_number(j, row, "lower_2s_exp_events", two.hi);
		judge_number(j, row, "lower_2s_limit", k / two.hi * times - less);
		judge_number(j, row, "upper_2s_exp_events", two.lo);
		judge_number(j, row, "upper_2s_limit", k / two.lo * times - less);
		judge_number(j, row, "lower_3s_exp_events", three.hi);
		judge_number(j, row, "lower_3s_limit", k / three.hi * times - less);
		judge_number(j, row, "upper_3s_exp_events", three.lo);
		judge_number(j, row, "upper_3s_limit", k / three.lo * times - less);
	}
}

static void along_events(struct judge *j)
{
	double rate = average_of(j), times = times_of(j), years = table_param_number(j->params, "years_of_data");

	years = isnan(years) ? 1 : years;
	for (size_t row = 0; row < j->expected->rows; row++) {
		double          k = table_number(j->expected, row, "Events");
		struct interval two = funnel_means(k, 0.025), three = funnel_means(k, 0.001);

		judge_given(j, row, "Events");
		j->relative = 1e-4;
		judge_number(j, row, "lower_2s_population_1_year", two.hi / rate / years);
		judge_number(j, row, "lower_2s_limit", k / (two.hi / rate) * times);
		judge_number(j, row, "upper_2s_population_1_year", two.lo / rate / years);
		judge_number(j, row, "upper_2s_limit", k / (two.lo / rate) * times);
		judge_number(j, row, "lower_3s_population_1_year", three.hi / rate / years);
		judge_number(j, row, "lower_3s_limit", k / (three.hi / rate) * times);
		judge_number(j, row, "upper_3s_population_1_year", three.lo / rate / years);
		judge_number(j, row, "upper_3s_limit", k / (three.lo / rate) * times);
		j->relative = 1e-9;
		judge_number(j, row, "baseline", rate * times);
	}
}

/* "" where nothing can be said */
static const char *label(const struct judge *j, size_t row, int statistic, double average)
{
	double x = table_number(j->input, row, "x"), n = table_number(j->input, row, "n"), value, middle;
	struct interval two, three;

	if (!is_sound(j, row, statistic))
		return "";
	if (statistic == PROPORTION) {
		/* the place against the limits */
		value = x / n;
		two = funnel_normal(average, n, inner);
		three = funnel_normal(average, n, outer);
		return value < three.lo ? "Low (0.001)" : value > three.hi ? "High (0.001)" : value < two.lo ? "Low (0.025)"
		       : value > two.hi ? "High (0.025)" : "Not significant";
	}
	/* the average against the place's own interval */
	middle = statistic == RATE ? average : 1;
	two = interval_rate(x, n, 0.95);
	three = interval_rate(x, n, 0.998);
	return three.hi < middle ? "Low (0.001)" : three.lo > middle ? "High (0.001)" : two.hi < middle ? "Low (0.025)"
	       : two.lo > middle ? "High (0.025)" : "Not significant";
}

static void significance(struct judge *j)
{
	int    statistic = statistic_of(j);
	double average = average_of(j);

	for (size_t row = 0; row < j->expected->rows && statistic != UNKNOWN; row++) {
		size_t i = 0;

		while (i < j->input->rows && strcmp(table_text(j->input, i, "area"), table_text(j->expected, row, "area")) != 0)
			i++;
		judge_given(j, row, "area x n");
		if (i == j->input->rows) {
			judge_miss(j, row, "significance", "no such place");
			continue;
		}
		judge_number(j, row, "rate", table_number(j->input, i, "x") / table_number(j->input, i, "n") * times_of(j));
		judge_words(j, row, "significance", label(j, i, statistic, average));
	}
}

static void stopped(struct judge *j)
{
	int    statistic = statistic_of(j);
	double average = average_of(j);
	bool   missing = j->input->rows == 0, intact = true;

	for (size_t row = 0; row < j->input->rows; row++) {
		bool said = *label(j, row, statistic, average) != 0;

		missing |= !said;
		intact &= said == is_sound(j, row, statistic);
	}
	judge_error(j, missing, intact);
}

extern const struct kind topic_03_funnel[];
const struct kind topic_03_funnel[] = {
	{ "expected_limits*.csv", "Population lower_2s_limit", "statistic", "x n", along_people },
	{ "expected_limits*.csv", "Observed_events lower_2s_limit", "statistic", NULL, along_ratios },
	{ "expected_limits*.csv", "Events lower_2s_limit", "statistic", "x n", along_events },
	{ "expected_significance*.csv", "area significance", "statistic", "area x n", significance },
	{ "expected_*.csv", "error", "statistic", "x n", stopped },
	{ 0 },
};
