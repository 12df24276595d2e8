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

void answers_begin(struct answers *a, const struct measure *m, const struct in *dataset, day as_at)
{
	*a = (struct answers){ .m = m, .as_at = as_at, .complete = complete_of(dataset) };
	a->group = arena_take(&a->memory, m->bys + 1, sizeof *a->group);
}

void answers_free(struct answers *a)
{
	for (size_t i = 0; a->m && i < a->m->bys; i++)
		ids_free(&a->group[i]);
	ids_free(&a->cluster);
	buf_free(&a->words);
	arena_free(&a->memory);
	free(a->answer);
	free(a->of);
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

void answers_row(struct answers *a, const str *field)
{
	const struct measure *m = a->m;
	size_t                items = m->averages, width = 1 + m->bys;
	uint32_t             *of;

	if ((m->among.expr && expr_true(m->among.expr, field, NULL) != EXPR_YES)
	    || (m->of.expr && expr_true(m->of.expr, field, NULL) != EXPR_YES) || !is_dated(a, field))
		return;
	if (a->rows == a->room) {
		a->room = a->room ? 2 * a->room : 64;
		a->answer = take_more(a->answer, a->room * items, sizeof *a->answer);
		a->of = take_more(a->of, a->room * width, sizeof *a->of);
	}
	for (size_t i = 0; i < items; i++)
		if (!read_num(field[m->average[i].at], &a->answer[a->rows * items + i])) {
			a->left_out++;
			return;
		}
	of = &a->of[a->rows++ * width];
	of[0] = m->cluster.column.n && field[m->cluster.at].n ? ids_of(&a->cluster, field[m->cluster.at]) : UINT32_MAX;
	for (size_t i = 0; i < m->bys; i++)
		of[1 + i] = group_of(a, i, field);
}
