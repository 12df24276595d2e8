/* measure — what follows when all lines of a stanza are read: defaults, and what its conditions bring with them. */
#include "measure_words.h"

struct test *measure_tests(struct measure *m, size_t i, enum measure_word *where)
{
	struct { struct test *test; enum measure_word where; } all[] = {
		{ &m->among, W_AMONG },           { &m->of, W_OF },                  { &m->count, W_COUNT },
		{ &m->counted.where, W_COUNT },   { &m->top.where, W_TOP },          { &m->bottom.where, W_BOTTOM },
		{ &m->first.test, W_FIRST },      { &m->second.test, W_SECOND },     { &m->over.where, W_OVER },
	};

	if (i >= COUNT(all))
		return NULL;
	*where = all[i].where;
	return all[i].test;
}

/* `previous row of ID within 12 months` cannot be known in the first 12 months. */
static void add_needs_of_looks(struct measures *ms, struct measure *m, const struct expr *e)
{
	const struct expr_look *look;
	size_t                  n = e ? expr_looks(e, &look) : 0;

	for (size_t i = 0; i < n; i++) {
		m->needs = arena_more(ms->memory, m->needs, m->n_needs, sizeof *m->needs);
		m->needs[m->n_needs++] = (struct needs){ look[i].within, look[i].next };
	}
}

/* What another stage counts. */
static void say_not_yet(struct measures *ms, struct measure *m)
{
	struct buf said = {0};

	if (m->shape == TIME)
		buf_addf(&said, "shape %s", measure_shapes[m->shape].word);
	m->not_yet = arena_keep(ms->memory, buf_str(&said));
	buf_free(&said);
}

/* A question asked by hand is no entry of the catalogue: it may leave out what a report needs. */
static void fill_by_hand(struct measure *m)
{
	struct { enum measure_word word; str *field, value; } defaults[] = {
		{ W_MEASURE, &m->name,   STR("asked") },
		{ W_TITLE,   &m->title,  STR("Asked by hand") },
		{ W_DOMAIN,  &m->domain, STR("By hand") },
		{ W_CHART,   &m->chart,  STR("auto") },
	};

	for (size_t i = 0; i < COUNT(defaults); i++)
		if (!m->line[defaults[i].word]) {
			*defaults[i].field = defaults[i].value;
			m->line[defaults[i].word] = 1;
		}
	if (!m->line[W_BETTER]) {
		m->better = BETTER_NEITHER;
		m->line[W_BETTER] = 1;
	}
}

void measure_settle(struct measures *ms, struct measure *m, bool by_hand)
{
	struct test      *test;
	enum measure_word where;

	if (by_hand)
		fill_by_hand(m);
	if (!m->line[W_KIND])
		m->kind = m->when_last ? STOCK : FLOW;
	for (size_t i = 0; (test = measure_tests(m, i, &where)); i++)
		add_needs_of_looks(ms, m, test->expr);
	say_not_yet(ms, m);
}
