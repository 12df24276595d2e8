/* The same work for many things, by however many threads there are. */
#define _GNU_SOURCE
#include "test.h"

#include "each.h"

#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MANY = 20000 };

struct counting {
	unsigned char done[MANY];               /* how often */
	size_t        by[EACH_MOST];
	double        found[MANY];
};

static void count(void *of, size_t worker, size_t i)
{
	struct counting *c = of;

	c->done[i]++;
	c->by[worker]++;
	c->found[i] = 1 / (double)(i + 1);
}

static void everything_once(void **state)
{
	struct counting *c = take(1, sizeof *c);
	(void)state;

	for (size_t n = 0; n <= MANY; n = n ? n * 10 : 1)
		for (size_t worth = 0; worth <= n; worth = worth ? worth * 100 : 1) {
			size_t all = 0;
			*c = (struct counting){0};
			each(n, worth, count, c);
			for (size_t i = 0; i < n; i++) {
				assert_int_equal(c->done[i], 1);
				assert_true(c->found[i] == 1 / (double)(i + 1));
			}
			for (size_t k = 0; k < EACH_MOST; k++)
				all += c->by[k];
			assert_int_equal(all, n);
			assert_int_equal(c->done[n < MANY ? n : 0], n < MANY ? 0 : 1);
		}
	free(c);
}

static void alone_where_it_is_not_worth_it(void **state)
{
	struct counting *c = take(1, sizeof *c);
	(void)state;

	each(63, 32, count, c);
	assert_int_equal(c->by[0], 63);
	free(c);
}

/* Nobody else has begun while the first piece is done: the caller is not the only one. */
static void meet(void *of, size_t worker, size_t i)
{
	_Atomic unsigned *here = of;
	(void)i;

	*here |= 1u << worker;
	for (int k = 0; k < 5000 && *here != 3u; k++)
		usleep(1000);
}

static void two_at_once_where_there_are_two(void **state)
{
	_Atomic unsigned here = 0;
	cpu_set_t        may;
	(void)state;

	if (sched_getaffinity(0, sizeof may, &may) != 0 || CPU_COUNT(&may) < 2)
		skip();
	each(2, 1, meet, (void *)&here);
	assert_int_equal(here, 3);
}

static void dies(void *of, size_t worker, size_t i)
{
	(void)of;
	(void)worker;
	if (i >= 7)
		die(BAD_DATA, "thing %zu is not to be borne", i);
}

/* Of many that die at once one says so, and its code is the program's. */
static void one_says_why(void **state)
{
	(void)state;

	for (int round = 0; round < 50; round++) {
		int   out[2], status, lines = 0;
		char  said[4096];
		ssize_t n;
		pid_t child;

		assert_int_equal(pipe(out), 0);
		child = fork();
		if (child == 0) {
			dup2(out[1], STDERR_FILENO);
			close(out[0]);
			each(1000, 1, dies, NULL);
			_exit(0);
		}
		close(out[1]);
		n = read(out[0], said, sizeof said);
		assert_int_equal(waitpid(child, &status, 0), child);
		assert_true(WIFEXITED(status));
		assert_int_equal(WEXITSTATUS(status), BAD_DATA);
		for (ssize_t k = 0; k < n; k++)
			lines += said[k] == '\n' ? 1 : 0;
		assert_int_equal(lines, 1);
		assert_int_equal(read(out[0], said, sizeof said), 0);
		close(out[0]);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(everything_once),
		cmocka_unit_test(alone_where_it_is_not_worth_it),
		cmocka_unit_test(two_at_once_where_there_are_two),
		cmocka_unit_test(one_says_why),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
