/* A statistic without memory is not a figure that is missing: it ends there. */
#include "test.h"

#include <gsl/gsl_errno.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "stat/funnel.h"
#include "stat/groups.h"
#include "stat/held.h"
#include "stat/inequality.h"
#include "stat/rake.h"
#include "stat/rank.h"
#include "stat/scale.h"
#include "stat/spc.h"
#include "stat/survival.h"
#include "stat/trend.h"

enum { MANY = 1 << 20, ENDED = 71 };

static double               value[MANY], other[MANY];
static size_t               group[MANY];
static struct group         each[MANY];
static struct funnel_group  funnel[MANY];
static struct rung          rung[MANY];
static struct spc_point     point[MANY];
static struct survival_case one[MANY];

static void ends(void)
{
	_exit(ENDED);
}

static void ask(size_t which)
{
	struct spc_how run = { .chart = SPC_RUN, .least = SPC_LEAST };

	switch (which) {
	case 0: (void)trend_rank(value, MANY); break;
	case 1: (void)trend_slope(value, other, MANY / 100, 1); break;
	case 2: (void)trend_lag(value, other, MANY, 0, 1); break;
	case 3: (void)rank_of(value, MANY, other); break;
	case 4: (void)rank_spearman(value, other, MANY); break;
	case 5: (void)rank_two(value, MANY, other, MANY); break;
	case 6: (void)rank_many(value, group, MANY, 2); break;
	case 7: (void)rank_signed(value, MANY); break;
	case 8: (void)rake_mean(value, other, MANY, NULL, 0, NULL, 0); break;
	case 9: (void)scale_omega(value, MANY / 1024, 1024, other, other); break;
	case 10: groups_compare(GROUPS_COUNTED, GROUPS_AS_THEY_DIFFER, each, MANY); break;
	case 11: (void)funnel_of(FUNNEL_PROPORTION, funnel, MANY, 0.1); break;
	case 12: (void)inequality_of(rung, MANY, INEQUALITY_PLAIN, 0.95); break;
	case 13: (void)spc_limits(&run, point, MANY); break;
	case 14: (void)spc_doubt(point, MANY, NULL); break;
	case 15: (void)survival_differ(one, MANY, MANY, 0, value, other); break;
	default: _exit(ENDED + 1);
	}
	_exit(0);
}

static void no_memory(void **state)
{
	struct rlimit none = { 0, 0 };
	int           ended = 0;
	(void)state;

	if (SANITISED)
		skip();
	for (size_t i = 0; i < MANY; i++) {
		value[i] = other[i] = (double)(i % 7 + 1);
		point[i].value = value[i];
		point[i].base = true;
		point[i].phase = 1;
		each[i] = (struct group){ .top = value[i], .bottom = 9 };
	}
	for (size_t which = 0; ; which++) {
		pid_t child = fork();

		if (child == 0) {
			stat_no_memory = ends;
			setrlimit(RLIMIT_AS, &none);
			ask(which);
		}
		assert_true(child > 0 && waitpid(child, &ended, 0) == child && WIFEXITED(ended));
		if (WEXITSTATUS(ended) == ENDED + 1)
			break;
		if (WEXITSTATUS(ended) != ENDED)
			fail_msg("%zu went on without memory: %d", which, WEXITSTATUS(ended));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(no_memory) };

	gsl_set_error_handler_off();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
