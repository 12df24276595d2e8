/* topic_03_phe.c — PHEindicatormethods 2.1.0: proportions, rates, means, standardised rates, quantiles. */
#include "phe.h"
#include "stat/interval.h"
#include "stat/quantile.h"
#include "stat/standard.h"

static void add_level(struct levels *l, const char *before, double confidence)
{
	long tenths = lround(confidence * 1000);

	(void)snprintf(l->lower[l->n], sizeof l->lower[0], "%slower%ld_%ldcl", before, tenths / 10, tenths % 10);
	(void)snprintf(l->upper[l->n], sizeof l->upper[0], "%supper%ld_%ldcl", before, tenths / 10, tenths % 10);
	l->confidence[l->n++] = confidence;
}

struct levels phe_levels(const struct judge *j, const char *before)
{
	struct levels found = { .n = 0 };
	str           rest = str_of(table_param(j->params, "confidence")), piece;
	double        c;

	while (found.n < 4 && rest.n > 0 && cut_at(&rest, ';', &piece))
		if (read_num(trimmed(piece), &c))
			add_level(&found, before, c >= 90 ? c / 100 : c);
	if (found.n == 0)
		add_level(&found, before, 0.95);
	return found;
}

double phe_multiplier(const struct judge *j)
{
	double found = table_param_number(j->params, "multiplier");

	return isnan(found) ? 1 : found;
}

static void judge_interval(struct judge *j, size_t row, const struct levels *l, size_t level, struct interval i, double times)
{
	judge_number(j, row, l->lower[level], i.lo * times);
	judge_number(j, row, l->upper[level], i.hi * times);
	if (l->n == 1) {
		judge_number(j, row, "lowercl", i.lo * times);
		judge_number(j, row, "uppercl", i.hi * times);
	}
}

/* Rows as they come: a figure for each row of the input. */
static void by_row(struct judge *j, struct interval (*of)(double x, double n, double confidence), bool rate)
{
	struct levels l = phe_levels(j, "");

	for (size_t row = 0; row < j->expected->rows; row++) {
		double x = table_number(j->input, row, "x"), n = table_number(j->input, row, "n");
		bool   sound = n > 0 && x >= 0 && (rate || x <= n);

		judge_number(j, row, "x", x);
		judge_number(j, row, "n", n);
		judge_number(j, row, "value", sound ? x / n * phe_multiplier(j) : NAN);
		for (size_t k = 0; k < l.n; k++)
			judge_interval(j, row, &l, k, of(x, n, l.confidence[k]), phe_multiplier(j));
		judge_words(j, row, "method", !sound ? "" : !rate ? "Wilson" : x < 10 ? "Exact" : "Byars");
	}
}

static void proportions(struct judge *j)
{
	by_row(j, interval_wilson, false);
}

static void rates(struct judge *j)
{
	by_row(j, interval_rate, true);
}

bool phe_belongs(const struct judge *j, size_t expected, size_t row, const char *values)
{
	bool alike = true;

	for (size_t i = 0; i < j->expected->columns && alike; i++) {
		const char *name = j->expected->header[i];
		str         rest = str_of(values), word;
		bool        value = false;

		while (cut_word(&rest, &word))
			value |= same(word, str_of(name));
		if (!value && table_column(j->input, name) != SIZE_MAX)
			alike = strcmp(table_text(j->expected, expected, name), table_text(j->input, row, name)) == 0;
	}
	return alike;
}

void phe_judge_keys(struct judge *j, size_t row)
{
	for (size_t i = 0; i < j->expected->columns; i++)
		if (table_column(j->input, j->expected->header[i]) != SIZE_MAX)
			judge_given(j, row, j->expected->header[i]);
}

static void means(struct judge *j)
{
	struct levels l = phe_levels(j, "");
	double       *value = arena_take(j->memory, j->input->rows + 1, sizeof *value);
	const char   *column = table_has(j->input, "score") ? "score" : table_has(j->input, "x") ? "x" : "value";

	for (size_t row = 0; row < j->expected->rows; row++) {
		size_t        n = 0;
		double        sum = 0;
		struct sample s;

		for (size_t i = 0; i < j->input->rows; i++)
			if (phe_belongs(j, row, i, "value value_sum value_count")) {
				value[n] = table_number(j->input, i, column);
				sum += value[n++];
			}
		phe_judge_keys(j, row);
		judge_number(j, row, "value_sum", sum);
		judge_number(j, row, "value_count", (double)n);
		for (size_t k = 0; k < l.n; k++)
			judge_interval(j, row, &l, k, interval_values(value, n, l.confidence[k], &s), 1);
		judge_number(j, row, "stdev", s.deviation);
		judge_number(j, row, "value", s.mean);
	}
}

/* The strata of one place; those of the reference beside them by age band, else in their order. */
static size_t strata_of(struct judge *j, size_t expected, const struct table *reference, struct stratum *s)
{
	size_t n = 0;

	for (size_t i = 0; i < j->input->rows; i++) {
		size_t at = n;

		if (expected != SIZE_MAX && !phe_belongs(j, expected, i, "x n"))
			continue;
		if (table_has(reference, "ageband") && table_has(j->input, "ageband"))
			at = table_find(reference, 0, "ageband", table_text(j->input, i, "ageband"));
		s[n++] = (struct stratum){
			.x = table_number(j->input, i, "x"), .n = table_number(j->input, i, "n"),
			.standard = table_number(j->input, i, "stdpop"),
			.x_ref = table_number(reference, at, "x"), .n_ref = table_number(reference, at, "n"),
		};
	}
	return n;
}

static void direct(struct judge *j)
{
	struct levels   l = phe_levels(j, "");
	struct stratum *s = arena_take(j->memory, j->input->rows + 1, sizeof *s);

	for (size_t row = 0; row < j->expected->rows; row++) {
		struct direct d = standard_direct(s, strata_of(j, row, NULL, s));

		phe_judge_keys(j, row);
		judge_number(j, row, "total_count", d.x);
		judge_number(j, row, "total_pop", d.n);
		judge_number(j, row, "value", d.rate * phe_multiplier(j));
		for (size_t k = 0; k < l.n; k++)
			judge_interval(j, row, &l, k, standard_direct_interval(&d, l.confidence[k]), phe_multiplier(j));
	}
}

static void indirect(struct judge *j, bool rate)
{
	struct levels       l = phe_levels(j, "");
	const struct table *reference = judge_table(j, "reference.csv");
	struct stratum     *s = arena_take(j->memory, j->input->rows + 1, sizeof *s);
	double              times = table_param_number(j->params, "refvalue");

	for (size_t row = 0; row < j->expected->rows && reference; row++) {
		struct indirect i = standard_indirect(s, strata_of(j, row, reference, s));

		if (rate)
			times = i.reference * phe_multiplier(j);
		phe_judge_keys(j, row);
		judge_number(j, row, "observed", i.observed);
		judge_number(j, row, "expected", i.expected);
		judge_number(j, row, "ref_rate", i.reference * phe_multiplier(j));
		judge_number(j, row, "value", i.ratio * (isnan(times) ? 1 : times));
		for (size_t k = 0; k < l.n; k++)
			judge_interval(j, row, &l, k, standard_indirect_interval(&i, l.confidence[k]), isnan(times) ? 1 : times);
	}
}

static void indirect_ratio(struct judge *j)
{
	indirect(j, false);
}

static void indirect_rate(struct judge *j)
{
	indirect(j, true);
}

static void quantiles(struct judge *j)
{
	size_t  n = j->input->rows, *group = arena_take(j->memory, n + 1, sizeof *group);
	double *value = arena_take(j->memory, n + 1, sizeof *value);

	for (size_t i = 0; i < n; i++)
		value[i] = table_number(j->input, i, "value");
	quantile_groups(value, n, judge_whole(j, "nquantiles"), !(table_param_number(j->params, "invert") <= 0), group);
	for (size_t row = 0; row < j->expected->rows; row++) {
		size_t i = 0;

		while (i < n && !phe_belongs(j, row, i, "value quantile"))
			i++;
		phe_judge_keys(j, row);
		if (i < n)
			judge_number(j, row, "quantile", group[i] > 0 ? (double)group[i] : NAN);
		else
			judge_miss(j, row, "quantile", "no such place");
	}
}

/* The peer stopped at a reference of nobody: then no place has an expected count. */
static void stopped_reference(struct judge *j, const struct table *reference)
{
	struct stratum *s = arena_take(j->memory, j->input->rows + 1, sizeof *s);
	struct indirect i = standard_indirect(s, strata_of(j, SIZE_MAX, reference, s));

	judge_error(j, isnan(i.ratio), true);
}

/* The peer stopped for one row: 0 people, more counted than asked. */
static void stopped_rows(struct judge *j)
{
	bool                missing = j->input->rows == 0, intact = true;
	const struct table *reference = judge_table(j, "reference.csv");

	if (reference) {
		stopped_reference(j, reference);
		return;
	}
	for (size_t row = 0; row < j->input->rows; row++) {
		double x = table_number(j->input, row, "x"), n = table_number(j->input, row, "n");
		double lo = interval_wilson(x, n, 0.95).lo;

		missing |= isnan(lo);
		intact &= isnan(lo) == !(n > 0 && x >= 0 && x <= n);
	}
	judge_error(j, missing, intact);
}

/* … or for one place: a stratum of nobody. */
static void stopped_places(struct judge *j)
{
	struct stratum *s = arena_take(j->memory, j->input->rows + 1, sizeof *s);
	bool            missing = j->input->rows == 0, intact = true;

	for (size_t row = 0; row < j->input->rows; row++) {
		const char *area = table_text(j->input, row, "area");
		size_t      n = 0;
		bool        sound = true;
		double      x = 0;
		struct direct d;

		for (size_t i = 0; i < j->input->rows; i++)
			if (strcmp(table_text(j->input, i, "area"), area) == 0) {
				s[n] = (struct stratum){ .x = table_number(j->input, i, "x"), .n = table_number(j->input, i, "n"),
					.standard = table_number(j->input, i, "stdpop") };
				sound &= s[n].n > 0 && !(s[n].x < 0) && s[n].standard >= 0;
				x += isnan(s[n].x) ? 0 : s[n].x;
				n++;
			}
		d = standard_direct(s, n);
		missing |= isnan(d.rate) && !sound;
		intact &= isnan(d.rate) == !(sound && x >= STANDARD_LEAST);
	}
	judge_error(j, missing, intact);
}

extern const struct kind topic_03[];
const struct kind topic_03[] = {
	{ "expected_*.csv", "x n value method", "multiplier", "x n", rates },
	{ "expected_*.csv", "x n value", "multiplier", "x n", proportions },
	{ "expected_*.csv", "value_sum value_count stdev", NULL, NULL, means },
	{ "expected_*.csv", "total_count total_pop value", "multiplier", "x n stdpop", direct },
	{ "expected_israte*.csv", "observed expected value", "multiplier", "x n", indirect_rate },
	{ "expected_isratio*.csv", "observed expected value", NULL, "x n", indirect_ratio },
	{ "expected_*.csv", "value quantile", "nquantiles", "value", quantiles },
	{ "expected_*.csv", "error", "multiplier", "x n stdpop", stopped_places },
	{ "expected_*.csv", "error", "multiplier", "x n", stopped_rows },
	{ 0 },
};
