/* Segmented regression where the peers' cases do not reach: perfect fits, gaps, separation, nothing to fit. */
#include "test.h"

#include <gsl/gsl_errno.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "stat/its.h"

enum { N = 24, PRE = 12 };

static struct its_fit fit;
static double         x[N * 4], y[N], of[N], residual[N], score[N];

static struct its_data data(void)
{
	its_design(x, N, PRE, 0, 12);
	return (struct its_data){ .n = N, .terms = 4, .x = x, .y = y };
}

static void nothing_is_left_over(void **state)
{
	struct its_data d = data();
	(void)state;

	for (size_t i = 0; i < N; i++)
		y[i] = 5 + 0.1 * x[4 * i + 1] + 2 * x[4 * i + 2];
	assert_int_equal(its_ar1(&d, ITS_REML, &fit, residual), ITS_EXACT);
	assert_true(fabs(fit.b[2] - 2) < 1e-9 && fabs(fit.b[3]) < 1e-9);
	assert_true(isnan(its_term(&fit, 2).se) && isnan(its_term(&fit, 2).lo) && isnan(its_term(&fit, 2).p));
	for (size_t i = 0; i < N; i++)
		y[i] = 0.1;
	assert_int_equal(its_ar1(&d, ITS_ML, &fit, residual), ITS_EXACT);
	for (size_t i = 0; i < N; i++)
		y[i] = 0;
	assert_int_equal(its_least(&d, &fit, residual, score), ITS_EXACT);
}

/* 30 of 40 before, 36 of 40 after, a little more or less: the logits differ by log(9) - log(3).  A line drawn a year on from few months may
 * be anywhere: its interval keeps within what can be, where the delta method's runs beyond it. */
static void an_effect_is_tested_before_the_link(void **state)
{
	struct its_data     d = data();
	struct its_estimate linked, term, plain;
	double              with[] = { 1, 24, 1, 12 }, without[] = { 1, 24, 0, 0 };

	(void)state;
	d.of = of;
	for (size_t i = 0; i < N; i++) {
		y[i] = (i < PRE ? 30 : 36) + (double)(i % 3) - 1;
		of[i] = 40;
	}
	assert_int_equal(its_glm(&d, ITS_BINOMIAL, true, &fit, residual, score), ITS_FITTED);
	linked = its_effect_linked(&fit, with, without);
	plain = its_effect(&fit, with, without);
	term = its_combination(&fit, (double[]){ 0, 0, 1, 12 });
	assert_true(fabs(linked.value - plain.value) < 1e-12 && fabs(linked.p - term.p) < 1e-12);
	assert_true((linked.lo > 0) == (linked.p < 0.05) && linked.lo < linked.value && linked.value < linked.hi);
	assert_true(linked.hi <= its_predicted(&fit, with) && linked.lo >= its_predicted(&fit, with) - 1);
	/* a line so unsure that it may be anywhere: 88.1% less 50%, 2 on the logit with an error of 2 for the step and 3 for what was before */
	fit = (struct its_fit){ .result = ITS_FITTED, .link = ITS_LOGIT, .terms = 4, .freedom = 20, .b = { 0, 0, 2, 0 } };
	fit.v[0][0] = 9;
	fit.v[2][2] = 4;
	with[1] = without[1] = with[3] = 0;
	linked = its_effect_linked(&fit, with, without);
	plain = its_effect(&fit, with, without);
	assert_true(plain.lo < -0.6 && plain.hi > 1.3);
	assert_true(fabs(linked.value - 0.380797) < 1e-6 && fabs(linked.lo + 0.103980) < 1e-3 && fabs(linked.hi - 0.865500) < 1e-3);
	fit.link = ITS_IDENTITY;
	assert_true(fabs(its_effect_linked(&fit, with, without).lo - its_effect(&fit, with, without).lo) < 1e-12);
}

static void terms_that_cannot_be_told_apart(void **state)
{
	struct its_data d = data();
	(void)state;

	for (size_t i = 0; i < N; i++)
		y[i] = (double)(i * 7 % 5);
	for (size_t i = 0; i < N; i++)
		x[4 * i + 3] = x[4 * i + 2] * 3;
	assert_int_equal(its_least(&d, &fit, NULL, NULL), ITS_SINGULAR);
	for (size_t i = 0; i < N; i++)
		x[4 * i + 3] = 0;
	assert_int_equal(its_ar1(&d, ITS_REML, &fit, NULL), ITS_SINGULAR);
	d.n = 4;
	assert_int_equal(its_least(&d, &fit, NULL, NULL), ITS_TOO_FEW);
	d.n = 0;
	assert_int_equal(its_least(&d, &fit, NULL, NULL), ITS_TOO_FEW);
	d = data();
	y[3] = NAN;
	assert_int_equal(its_ar1(&d, ITS_REML, &fit, NULL), ITS_NONSENSE);
}

static void all_or_nobody(void **state)
{
	struct its_data d = data();
	(void)state;

	d.of = of;
	for (size_t i = 0; i < N; i++) {
		of[i] = 40;
		y[i] = i < PRE ? 20 + (double)(i % 3) : 40;
	}
	assert_int_equal(its_glm(&d, ITS_BINOMIAL, true, &fit, residual, score), ITS_SEPARATED);
	for (size_t i = 0; i < N; i++)
		y[i] = 0;
	assert_int_equal(its_glm(&d, ITS_BINOMIAL, true, &fit, residual, score), ITS_SEPARATED);
	assert_int_equal(its_glm(&d, ITS_POISSON, true, &fit, residual, score), ITS_SEPARATED);
	for (size_t i = 0; i < N; i++)
		y[i] = 20;
	assert_int_equal(its_glm(&d, ITS_BINOMIAL, true, &fit, residual, score), ITS_EXACT);
	y[2] = 41;
	assert_int_equal(its_glm(&d, ITS_BINOMIAL, true, &fit, residual, score), ITS_NONSENSE);
	y[2] = 1;
	of[2] = 0;
	assert_int_equal(its_glm(&d, ITS_BINOMIAL, true, &fit, residual, score), ITS_NONSENSE);
}

/* What R finds with dense matrices, without a filter (tests/reference/seen.R). */
static void wandering_seen_through_chance(void **state)
{
	static const double counted[N] = { 27, 25, 29, 30, 26, 24, 22, 25, 28, 30, 31, 27, 33, 32, 30, 34, 35, 33, 29, 31, 34, 36, 33, 32 };
	struct its_data     d = data();
	struct its_estimate level;
	double              chance[N];
	(void)state;

	for (size_t i = 0; i < N; i++) {
		y[i] = counted[i];
		of[i] = 40;
	}
	d.of = of;
	assert_int_equal(its_glm(&d, ITS_BINOMIAL, true, &fit, residual, score), ITS_FITTED);
	for (size_t i = 0; i < N; i++) {
		double p = its_predicted(&fit, x + 4 * i);
		chance[i] = 1 / (40 * p * (1 - p));
		y[i] = log((counted[i] + 0.5) / (40 - counted[i] + 0.5));
	}
	d.chance = chance;
	assert_int_equal(its_seen(&d, &fit, residual), ITS_FITTED);
	level = its_term(&fit, 2);
	assert_true(fabs(level.value - 0.543434522) < 1e-7 && fabs(level.se - 0.371226243) < 1e-7);
	assert_true(fabs(level.p - 0.160071517) < 1e-6 && fabs(fit.phi - 0.550807951) < 1e-7);
	chance[3] = 0;
	assert_int_equal(its_seen(&d, &fit, residual), ITS_NONSENSE);
}

/* No memory is no nonsense: whoever asked must end.  In a child, whose memory is taken away. */
static void no_memory(void **state)
{
	enum { MANY = 1 << 20 };
	static double  line[MANY], rise[MANY];
	struct its_data d = { .n = MANY, .terms = 1, .x = line, .y = rise };
	struct rlimit   none = { 0, 0 };
	int             ended;
	pid_t           child;
	(void)state;

	if (SANITISED)
		skip();
	for (size_t i = 0; i < MANY; i++) {
		line[i] = 1;
		rise[i] = (double)(i % 7);
	}
	child = fork();
	if (child == 0) {
		bool told;

		setrlimit(RLIMIT_AS, &none);
		told = its_least(&d, &fit, NULL, NULL) == ITS_NO_MEMORY && its_ar1_small(&d, &fit, NULL) == ITS_NO_MEMORY && fit.result == ITS_NO_MEMORY;
		d.of = line;
		_exit(told && its_glm(&d, ITS_POISSON, true, &fit, NULL, NULL) == ITS_NO_MEMORY ? 0 : 1);
	}
	assert_true(child > 0 && waitpid(child, &ended, 0) == child && WIFEXITED(ended) && WEXITSTATUS(ended) == 0);
}

/* Counts of a thousand million: the terms of the same shares in hundreds, surer by their root. */
static void huge_counts(void **state)
{
	struct its_data d = data();
	struct its_fit  small;
	(void)state;

	d.of = of;
	for (size_t i = 0; i < N; i++) {
		of[i] = 100;
		y[i] = 50 + (double)(i * 7 % 5) + (i < PRE ? 0 : 9);
	}
	assert_int_equal(its_glm(&d, ITS_BINOMIAL, false, &small, residual, score), ITS_FITTED);
	for (size_t i = 0; i < N; i++) {
		of[i] *= 1e7;
		y[i] *= 1e7;
	}
	assert_int_equal(its_glm(&d, ITS_BINOMIAL, false, &fit, residual, score), ITS_FITTED);
	assert_true(fabs(fit.b[2] - small.b[2]) < 1e-6);
	assert_true(fabs(its_term(&fit, 2).se * sqrt(1e7) / its_term(&small, 2).se - 1) < 1e-4);
}

/* The log-likelihood of the residuals where rows so far apart are correlated by phi to that power, by Cholesky. */
static double by_hand(const size_t *time, size_t n)
{
	double l[N][N] = { { 0 } }, z[N], sum = 0;

	for (size_t i = 0; i < n; i++) {
		for (size_t k = 0; k <= i; k++) {
			l[i][k] = fit.sigma * fit.sigma * pow(fit.phi, (double)(time[i] - time[k]));
			for (size_t m = 0; m < k; m++)
				l[i][k] -= l[i][m] * l[k][m];
			l[i][k] = i == k ? sqrt(l[i][k]) : l[i][k] / l[k][k];
		}
		z[i] = residual[i];
		for (size_t k = 0; k < i; k++)
			z[i] -= l[i][k] * z[k];
		z[i] /= l[i][i];
		sum -= 0.5 * log(6.28318530717958647692) + log(l[i][i]) + z[i] * z[i] / 2;
	}
	return sum;
}

/* A month that is missing is not closed up: its neighbours are two months apart. */
static void gaps(void **state)
{
	struct its_data d = data();
	size_t          step[N] = { 0 }, time[N];
	double          without;
	(void)state;

	for (size_t i = 0; i < N; i++) {
		time[i] = i;
		step[i] = i ? 1 : 0;
		y[i] = (i < PRE ? 10 : 13) + sin((double)i * 0.9) + 0.3 * sin((double)i * 2.3);
	}
	assert_int_equal(its_ar1(&d, ITS_REML, &fit, residual), ITS_FITTED);
	without = fit.phi;
	d.step = step;
	assert_int_equal(its_ar1(&d, ITS_REML, &fit, residual), ITS_FITTED);
	assert_true(fabs(fit.phi - without) < 1e-9 && without > 0.3 && without < 0.999);
	for (size_t k = 5 * 4; k < (N - 1) * 4; k++)
		x[k] = x[k + 4];
	for (size_t i = 5; i < N - 1; i++) {
		y[i] = y[i + 1];
		time[i] = i + 1;
	}
	step[5] = 2;
	d.n = N - 1;
	assert_int_equal(its_ar1(&d, ITS_ML, &fit, residual), ITS_FITTED);
	assert_true(fabs(fit.log_likelihood - by_hand(time, N - 1)) < 1e-6);
	for (size_t i = 0; i < N - 1; i++)
		time[i] = i;
	assert_true(fabs(fit.log_likelihood - by_hand(time, N - 1)) > 1e-3);
	assert_true(fabs(its_lag1((double[]){ 1, 1, -1, -1 }, (size_t[]){ 0, 1, 2, 1 }, 4) - 0.5) < 1e-12);
	assert_true(isnan(its_lag1((double[]){ 1, 1 }, (size_t[]){ 0, 2 }, 2)) && isnan(its_lag1((double[]){ 0, 0 }, NULL, 2)));
}

/* Worked by hand: 2 4 6 and 8 12: means 4 and 10, variances 4 and 8, se = sqrt(4/3 + 8/2) = 2.309. */
static void two_means(void **state)
{
	const double        a[] = { 2, 4, 6 }, b[] = { 8, 12 };
	struct its_estimate e = its_means(a, 3, b, 2);
	(void)state;

	assert_true(fabs(e.value - 6) < 1e-12 && fabs(e.se - sqrt(4.0 / 3 + 4)) < 1e-12 && e.lo < 6 && e.hi > 6);
	assert_true(isnan(its_means(a, 3, b, 1).value) && isnan(its_means(a, 0, b, 2).value));
	assert_true(isnan(its_means((double[]){ 1, 1 }, 2, (double[]){ 3, 3 }, 2).se));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(wandering_seen_through_chance), cmocka_unit_test(no_memory), cmocka_unit_test(an_effect_is_tested_before_the_link), cmocka_unit_test(nothing_is_left_over), cmocka_unit_test(terms_that_cannot_be_told_apart),
		cmocka_unit_test(all_or_nobody),        cmocka_unit_test(huge_counts),
		cmocka_unit_test(gaps),                 cmocka_unit_test(two_means),
	};

	gsl_set_error_handler_off();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
