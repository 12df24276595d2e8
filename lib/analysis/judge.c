/* judge.c — see judge.h. */
#include "judge.h"

struct judged { uint32_t family; size_t at; double p; };

void judge_add(struct judge *j, str together, str per, day period, bool whole, double p, size_t at)
{
	j->key.n = 0;
	buf_addf(&j->key, "%.*s\n%.*s\n%d\n%d", FMT(together), FMT(per), (int)period, whole);
	GROW(j->test, j->n, j->room);
	j->test[j->n++] = (struct judged){ ids_of(&j->families, buf_str(&j->key)), at, p };
}

static int by_family(const void *one, const void *other)
{
	const struct judged *a = one, *b = other;

	if (a->family != b->family)
		return a->family < b->family ? -1 : 1;
	return (a->at > b->at) - (a->at < b->at);
}

void judge_settle(struct judge *j, double *q)
{
	struct together *family = take(j->n + 1, sizeof *family);

	if (j->n > 0)
		qsort(j->test, j->n, sizeof *j->test, by_family);
	for (size_t i = 0, n; i < j->n; i += n) {
		for (n = 0; i + n < j->n && j->test[i + n].family == j->test[i].family; n++)
			family[n] = (struct together){ .p = j->test[i + n].p };
		together_judge(family, n);
		for (size_t k = 0; k < n; k++)
			q[j->test[i + k].at] = family[k].q;
	}
	free(family);
	free(j->test);
	ids_free(&j->families);
	buf_free(&j->key);
	*j = (struct judge){ 0 };
}
