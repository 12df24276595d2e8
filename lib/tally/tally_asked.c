/* tally_asked.c — the columns that a measure asks of a row, but for those it groups by: a missing group is a group. */
#include "tally_own.h"

struct asking { struct arena *memory; struct job *j; };

static void add(struct asking *a, str column)
{
	str *all;

	if (column.n == 0)
		return;
	all = arena_take(a->memory, a->j->columns + 1, sizeof *all);
	if (a->j->columns)
		memcpy(all, a->j->column, a->j->columns * sizeof *all);
	all[a->j->columns++] = column;
	a->j->column = all;
}

static void add_test(struct asking *a, const struct test *test)
{
	const str *names;
	size_t     n = test->expr ? expr_columns(test->expr, a->memory, &names) : 0;

	for (size_t i = 0; i < n; i++)
		add(a, names[i]);
}

static void add_sum(struct asking *a, const struct sum *sum)
{
	add(a, sum->column.column);
	add_test(a, &sum->where);
}

static void add_view(struct asking *a, const struct view *view)
{
	add(a, view->column.column);
	add_test(a, &view->test);
}

void tally_asked(struct tally *t, struct job *j)
{
	const struct measure *m = j->measure;
	struct asking a = { .memory = &t->memory, .j = j };
	const struct place *alone[] = { &m->median, &m->share, &m->start, &m->end, &m->stop, &m->weight, &m->when, &m->adjust };

	if (j->population) {
		add(&a, m->over.column.column);
		add_test(&a, &m->over.where);
		return;
	}
	add_test(&a, &m->among);
	add_test(&a, &m->of);
	add_test(&a, &m->count);
	add_sum(&a, &m->counted);
	add_sum(&a, &m->top);
	add_sum(&a, &m->bottom);
	add_view(&a, &m->first);
	add_view(&a, &m->second);
	for (size_t i = 0; i < m->averages; i++)
		add(&a, m->average[i].column);
	for (size_t i = 0; i < COUNT(alone); i++)
		add(&a, alone[i]->column);
}
