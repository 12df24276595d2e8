/* each — see each.h. */
#define _GNU_SOURCE
#include "each.h"

#include <malloc.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>

struct job {
	void        (*work)(void *of, size_t worker, size_t i);
	void         *of;
	size_t        n;
	atomic_size_t next;
};

struct worker {
	struct job *job;
	size_t      number;
	pthread_t   thread;
};

static void *take_turns(void *of)
{
	struct worker *w = of;
	size_t         i;

	while ((i = atomic_fetch_add_explicit(&w->job->next, 1, memory_order_relaxed)) < w->job->n)
		w->job->work(w->job->of, w->number, i);
	return NULL;
}

/* Those that this process may run on: a council's machine may keep us to one. */
static size_t processors(void)
{
	cpu_set_t may;

	return sched_getaffinity(0, sizeof may, &may) == 0 ? (size_t)CPU_COUNT(&may) : 1;
}

void each(size_t n, size_t worth, void (*work)(void *of, size_t worker, size_t i), void *of)
{
	enum { STACK = 1 << 20 };
	struct job     job = { .work = work, .of = of, .n = n };
	struct worker  all[EACH_MOST] = { { .job = &job } };
	size_t         workers = 1, most = worth ? n / worth : n;
	pthread_attr_t small;

	if (most > EACH_MOST)
		most = EACH_MOST;
	if (most > 1 && most > processors())
		most = processors();
	if (most > 1 && pthread_attr_init(&small) == 0) {
		(void)pthread_attr_setstacksize(&small, STACK);
#ifdef M_ARENA_MAX
		(void)mallopt(M_ARENA_MAX, 1);          /* the heap that heap.h has laid out is everybody's */
#endif
		for (; workers < most; workers++) {
			all[workers] = (struct worker){ .job = &job, .number = workers };
			if (pthread_create(&all[workers].thread, &small, take_turns, &all[workers]) != 0)
				break;
		}
		(void)pthread_attr_destroy(&small);
	}
	take_turns(&all[0]);
	for (size_t k = 1; k < workers; k++)
		(void)pthread_join(all[k].thread, NULL);
}
