/* tally_tests.c — what is tested beside many others is judged with them. */
#include "judge.h"
#include "tally_own.h"

bool tally_tests_any(const struct tally *t)
{
	for (size_t i = 0; i < t->measures->n; i++)
		if (t->measures->all[i].together.n && !t->left_out[i].n)
			return true;
	return false;
}

void tally_tests(struct tally *t)
{
	struct judge j = { 0 };
	double *q;

	if (!tally_tests_any(t))
		return;                         /* q is missing already */
	q = take(t->points + 1, sizeof *q);

	for (size_t i = 0; i < t->points; i++) {
		const struct tallied *p = &t->point[i];

		q[i] = NAN;
		if (p->measure->together.n && !isnan(p->p))
			judge_add(&j, p->measure->together, tally_per_word(p->per), p->period, same(p->by, STR("all")), p->p, i);
	}
	judge_settle(&j, q);
	for (size_t i = 0; i < t->points; i++)
		t->point[i].q = q[i];
	free(q);
}
