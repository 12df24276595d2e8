/* answers — see answers.h. */
#include "answers.h"

#include "period.h"

static day complete_of(const struct in *dataset)
{
	const str *note;
	size_t     n = in_notes(dataset, "complete", &note);
	day        from = INT32_MIN;

	for (size_t i = 0; i < n; i++)
		if (!read_day(trimmed(note[i]), &from))
			die(BAD_DATA, "%s: '#complete' is not a day: make the stream anew", in_name(dataset));
	return from;
}

static struct answered *answered(struct answers *a, size_t of, uint32_t group)
{
	while (group >= a->room[of]) {
		size_t           room = a->room[of] ? 2 * a->room[of] : of ? 8 : 1;
		struct answered *all = arena_take(&a->memory, room, sizeof *all);

		for (size_t i = 0; i < room; i++)
			all[i] = i < a->room[of] ? a->of[of][i] : (struct answered){
				.items = { .items = a->m->averages, .sum = arena_take(&a->memory, scale_sums(a->m->averages), sizeof *all->items.sum) },
			};
		a->of[of] = all;
		a->room[of] = room;
	}
	return &a->of[of][group];
}

void answers_begin(struct answers *a, const struct measure *m, const struct in *dataset, day as_at)
{
	*a = (struct answers){ .m = m, .as_at = as_at, .complete = complete_of(dataset) };
	a->group = arena_take(&a->memory, m->bys + 1, sizeof *a->group);
	a->of = arena_take(&a->memory, m->bys + 1, sizeof *a->of);
	a->room = arena_take(&a->memory, m->bys + 1, sizeof *a->room);
	a->answer = arena_take(&a->memory, m->averages, sizeof *a->answer);
	a->rows.width = ANSWERS_GROUP + m->bys;
	a->row = arena_take(&a->memory, a->rows.width, sizeof *a->row);
	(void)answered(a, 0, 0);
}

void answers_free(struct answers *a)
{
	for (size_t i = 0; a->m && i < a->m->bys; i++)
		ids_free(&a->group[i]);
	ids_free(&a->cluster);
	buf_free(&a->words);
	arena_free(&a->memory);
	parted_free(&a->rows);
}

/* Values joined by `*`; a `*` inside one is doubled; a missing one is not known. */
static uint32_t group_of(struct answers *a, size_t by, const str *field)
{
	const struct cross *c = &a->m->by[by];

	a->words.n = 0;
	for (size_t i = 0; i < c->columns; i++) {
		str cell = field[c->column[i].at];
		if (i > 0)
			buf_addc(&a->words, '*');
		if (cell.n == 0)
			buf_add(&a->words, STR("not known"));
		for (size_t k = 0; k < cell.n; k++) {
			if (cell.p[k] == '*')
				buf_addc(&a->words, '*');
			buf_addc(&a->words, cell.p[k]);
		}
	}
	return ids_of(&a->group[by], buf_str(&a->words));
}

/* In a period that may be shown, as measure judges it for the first `per`. */
static bool is_dated(const struct answers *a, const str *field)
{
	str   cell = field[a->m->when.at];
	month m;
	day   when;

	if (read_month(cell, &m))
		when = first_day(m);
	else if (!read_day(cell, &when))
		return false;
	if (when > a->as_at || when < a->complete)
		return false;
	return a->m->pers == 0 || period_last(a->m->per[0].per, when) <= a->as_at;
}

static void add(struct answered *to, const double *answer, double mean, bool alone)
{
	scale_add(&to->items, answer);
	exact_add(&to->mean, mean);
	if (!alone)
		return;
	exact_add(&to->nn, mean * mean);
	exact_add(&to->nd, mean);
	exact_add(&to->dd, 1);
	to->alone++;
}

void answers_row(struct answers *a, const str *field)
{
	const struct measure *m = a->m;
	struct exact          sum = { 0 };
	bool                  clustered = m->cluster.column.n && field[m->cluster.at].n;
	double                mean;

	if ((m->among.expr && expr_true(m->among.expr, field, NULL) != EXPR_YES)
	    || (m->of.expr && expr_true(m->of.expr, field, NULL) != EXPR_YES) || !is_dated(a, field))
		return;
	for (size_t i = 0; i < m->averages; i++) {
		if (!read_num(field[m->average[i].at], &a->answer[i])) {
			a->left_out++;
			return;
		}
		exact_add(&sum, a->answer[i]);
	}
	mean = sum.hi / (double)m->averages;
	add(answered(a, 0, 0), a->answer, mean, !clustered);
	for (size_t i = 0; i < m->bys; i++) {
		a->row[ANSWERS_GROUP + i] = group_of(a, i, field);
		add(answered(a, 1 + i, a->row[ANSWERS_GROUP + i]), a->answer, mean, !clustered);
	}
	if (!clustered)
		return;
	a->row[ANSWERS_CLUSTER] = ids_of(&a->cluster, field[m->cluster.at]);
	memcpy(&a->row[ANSWERS_MEAN], &mean, sizeof mean);
	parted_add(&a->rows, a->row[ANSWERS_CLUSTER], a->row);
}
