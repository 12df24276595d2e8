/* tally_plan.c — a measure becomes a job.  What several jobs ask of a row is found once:
 * the same date, grouping, id, number or condition has one place for all of them. */
#include "tally_own.h"

static size_t dates_of(struct set *s, const struct column *columns, size_t at)
{
	for (size_t i = 0; i < s->n_dates; i++)
		if (s->dates[i].at == at)
			return i;
	if (columns[at].type != DAY && columns[at].type != MONTH)
		in_refuse(s->in, at, "a measure's 'when' is a day or a month");
	GROW(s->dates, s->n_dates, s->room_dates);
	s->dates[s->n_dates] = (struct dates){
		.at = at, .month = columns[at].type == MONTH, .every = columns[at].every,
		.first = INT32_MAX, .last = INT32_MIN, .lately = take(LATELY, sizeof(struct lately)),
	};
	return s->n_dates++;
}

static size_t keys_of(struct set *s, const struct column *columns, size_t at)
{
	struct keys made = { .column = at };

	for (size_t i = 0; i < s->n_keys; i++)
		if (s->keys[i].column == at)
			return i;
	for (size_t i = 0; i < columns[at].n_codes; i++)
		(void)ids_of(&made.names, columns[at].codes[i]);
	made.closed = columns[at].n_codes > 0;
	GROW(s->keys, s->n_keys, s->room_keys);
	s->keys[s->n_keys] = made;
	return s->n_keys++;
}

static size_t groups_of(struct tally *t, struct set *s, const size_t *column, size_t columns)
{
	struct groups made = { .columns = columns };

	for (size_t i = 0; i < s->n_groups; i++)
		if (s->groups[i].columns == columns
		    && memcmp(s->groups[i].column, column, columns * sizeof *column) == 0)
			return i;
	made.column = arena_take(&t->memory, columns, sizeof *column);
	memcpy(made.column, column, columns * sizeof *column);
	made.lately = take(LATELY, sizeof *made.lately);
	GROW(s->groups, s->n_groups, s->room_groups);
	s->groups[s->n_groups] = made;
	return s->n_groups++;
}

static size_t cond_of(struct set *s, const struct test *test)
{
	const struct expr_look *looks;

	if (!test->expr)
		return NOTHING;
	/* what looks at other rows has an answer for every answer of theirs: it is not shared */
	if (test->text.n && expr_looks(test->expr, &looks) == 0)
		for (size_t i = 0; i < s->n_conds; i++)
			if (same(s->conds[i].text, test->text))
				return i;
	GROW(s->conds, s->n_conds, s->room_conds);
	s->conds[s->n_conds] = (struct cond){ .text = test->text, .expr = test->expr };
	return s->n_conds++;
}

static size_t number_of(struct set *s, size_t column)
{
	for (size_t i = 0; i < s->n_numbers; i++)
		if (s->numbers[i].column == column)
			return i;
	GROW(s->numbers, s->n_numbers, s->room_numbers);
	s->numbers[s->n_numbers] = (struct number){ .column = column };
	return s->n_numbers++;
}

size_t tally_plan_slots(struct set *s, size_t dates, enum period per, bool last)
{
	for (size_t i = 0; i < s->n_slots; i++)
		if (s->slots[i].dates == dates && s->slots[i].per == per && s->slots[i].last == last)
			return i;
	GROW(s->slots, s->n_slots, s->room_slots);
	s->slots[s->n_slots] = (struct slots){ .dates = dates, .per = per, .last = last };
	return s->n_slots++;
}

static struct side side_of(struct set *s, const struct column *columns, const struct sum *sum)
{
	struct side made = { sum->what, NOTHING, cond_of(s, &sum->where), NOTHING };

	if (sum->what == TOTAL_SUM)
		made.number = number_of(s, sum->column.at);
	if (sum->what == TOTAL_DISTINCT)
		made.distinct = keys_of(s, columns, sum->column.at);
	return made;
}

/* The looks of one condition, behind those of the others. */
static size_t looks_of(struct set *s, struct job *j, const struct test *test, const struct column *columns)
{
	const struct expr_look *look;
	size_t n = test->expr ? expr_looks(test->expr, &look) : 0;

	if (j->looks + n > LOOKS)
		measure_refuse(j->measure, W_OF, "more than %d looks at other rows: make columns of them", LOOKS);
	for (size_t i = 0; i < n; i++) {
		struct test where = { .expr = look[i].where };

		j->look[j->looks++] = (struct looking){
			.next = look[i].next, .within = look[i].within, .dates = j->dates,
			.keys = keys_of(s, columns, look[i].of_at), .where = cond_of(s, &where),
		};
	}
	return n;
}

/* Tables for every `per`, and in each the whole and every `by`. */
static void tables_of(struct tally *t, struct set *s, struct job *j, const struct measure *m, bool last_fixed,
                      size_t *const *by)
{
	const size_t pers = m->shape == EVENTS ? 1 : m->pers;        /* events have no periods, and so no slots */

	j->tables = pers * (1 + m->bys);
	j->table = arena_take(&t->memory, j->tables, sizeof *j->table);
	for (size_t p = 0; p < pers; p++)
		for (size_t b = 0; b <= m->bys; b++) {
			struct table *made = &j->table[p * (1 + m->bys) + b];

			made->slots = m->pers ? tally_plan_slots(s, j->dates, m->per[p].per, last_fixed) : NOTHING;
			made->groups = b == 0 ? NO_GROUPS : groups_of(t, s, by[b - 1], m->by[b - 1].columns);
			made->room_groups = b == 0;
			made->parts = 1;
		}
}

/* Where nothing but sums of single rows is asked for, longer periods are sums of the shortest that fits them. */
static size_t finest_of(const struct measure *m, size_t per)
{
	size_t found = per;

	for (size_t q = 0; q < m->pers; q++)
		if (m->per[q].per < m->per[found].per && period_fits(m->per[q].per, m->per[per].per))
			found = q;
	return found;
}

static void finer_of(struct job *j)
{
	const struct measure *m = j->measure;
	size_t every = 1 + m->bys;

	for (size_t p = 0; p < m->pers; p++)
		for (size_t b = 0; b < every && finest_of(m, p) != p; b++)
			j->table[p * every + b].finer = &j->table[finest_of(m, p) * every + b];
}

static void job_done(struct tally *t, struct set *s, struct job *j)
{
	tally_asked(t, j);
	j->keep = j->shape == MEDIAN || j->shape == EVENTS || j->cluster != NOTHING || j->top.what == TOTAL_DISTINCT || j->bottom.what == TOTAL_DISTINCT
	          || j->looks > 0 || j->last_seen || (j->part != NOTHING && !s->keys[j->part].closed)
	          || (j->adjust != NOTHING && !s->keys[j->adjust].closed);
	s->keep = s->keep || j->keep;
	if (!j->keep && j->tables > 0 && !(j->views && t->keep_views) && !s->slots[j->table[0].slots].last)
		finer_of(j);
	tally_answers_plan(s, j);
	GROW(t->job, t->jobs, t->room_jobs);
	t->job[t->jobs++] = *j;
}

void tally_plan_job(struct tally *t, struct measure *m, size_t set)
{
	struct set *s = &t->set[set];
	const struct column *columns;
	struct job made = { .measure = m, .shape = m->shape, .set = set, .part = NOTHING, .cluster = NOTHING,
	                    .weight = NOTHING, .over = NOTHING };
	size_t **by = arena_take(&t->memory, m->bys + 1, sizeof *by);

	made.median = made.first = made.second = made.adjust = NOTHING;
	(void)in_columns(s->in, &columns);
	made.dates = dates_of(s, columns, m->when.at);
	made.among = cond_of(s, &m->among);
	made.of = cond_of(s, &m->of);
	made.count = cond_of(s, &m->count);
	made.top = side_of(s, columns, m->shape == RATE || m->shape == COUNT_OF ? &m->counted : &m->top);
	made.bottom = side_of(s, columns, &m->bottom);
	made.looks_among = looks_of(s, &made, &m->among, columns);
	made.looks_of = looks_of(s, &made, &m->of, columns);
	(void)looks_of(s, &made, &m->count, columns);
	if (m->shape == MEAN) {
		made.average = arena_take(&t->memory, m->averages, sizeof *made.average);
		made.averages = m->averages;
		for (size_t i = 0; i < m->averages; i++)
			made.average[i] = number_of(s, m->average[i].at);
		tally_items_new(t, &made);
	}
	if (m->shape == MEDIAN)
		made.median = number_of(s, m->median.at);
	made.views = m->shape == GAP || m->shape == PAIR || m->shape == AGREEMENT;
	made.conditions = made.views && m->first.test.expr;
	if (made.views) {
		made.first = made.conditions ? cond_of(s, &m->first.test) : number_of(s, m->first.column.at);
		made.second = made.conditions ? cond_of(s, &m->second.test) : number_of(s, m->second.column.at);
	}
	if (m->shape == SHARE)
		made.part = keys_of(s, columns, m->share.at);
	if (m->cluster.column.n)
		made.cluster = keys_of(s, columns, m->cluster.at);
	if (m->adjust.column.n)
		made.adjust = keys_of(s, columns, m->adjust.at);
	if (m->weight.column.n) {
		made.weight = number_of(s, m->weight.at);
		s->numbers[made.weight].weighs = true;
	}
	made.single = m->shape == MEAN && made.cluster == NOTHING && made.weight == NOTHING;
	made.spread = (m->shape == MEAN && !made.single) || m->shape == RATIO || made.views || m->top.what != NO_TOTAL || made.cluster != NOTHING
	              || made.weight != NOTHING;
	made.integral = m->shape != MEAN && made.conditions == made.views && m->top.what != TOTAL_SUM && m->bottom.what != TOTAL_SUM && made.weight == NOTHING;
	made.last_seen = m->when_last && columns[m->when.at].every.n == 0;
	for (size_t b = 0; b < m->bys; b++) {
		by[b] = arena_take(&t->memory, m->by[b].columns, sizeof **by);
		for (size_t c = 0; c < m->by[b].columns; c++)
			by[b][c] = m->by[b].column[c].at;
	}
	tables_of(t, s, &made, m, m->when_last && !made.last_seen, by);
	job_done(t, s, &made);
}

/* The date of the rows that a rate divides by: a snapshot's own, else the column called as the measure's. */
static size_t population_dates(struct tally *t, struct set *s, const struct measure *m, const struct column *columns, size_t n)
{
	size_t at;

	for (size_t i = 0; i < n; i++)
		if (columns[i].every.n)
			return dates_of(s, columns, i);
	if (!in_has(s->in, arena_keep(&t->memory, m->when.column).p, &at))
		measure_refuse(m, W_OVER, "'%.*s' is no snapshot and has no column '%.*s': rows are divided by rows of the same period",
		               FMT(s->name), FMT(m->when.column));
	return dates_of(s, columns, at);
}

void tally_plan_population(struct tally *t, size_t rate, size_t set)
{
	struct measure *m = t->job[rate].measure;
	struct set *s = &t->set[set];
	const struct column *columns;
	size_t n = in_columns(s->in, &columns), **by = arena_take(&t->memory, m->bys + 1, sizeof *by);
	struct job made = { .measure = m, .population = true, .shape = COUNT_OF, .set = set, .among = NOTHING, .count = NOTHING,
	                    .part = NOTHING, .cluster = NOTHING, .weight = NOTHING, .over = NOTHING,
	                    .median = NOTHING, .first = NOTHING, .second = NOTHING, .adjust = NOTHING };
	size_t adjust;
	struct sum counted = { .what = m->over.what, .column = m->over.column };

	made.dates = population_dates(t, s, m, columns, n);
	made.of = cond_of(s, &m->over.where);
	made.top = side_of(s, columns, &counted);
	made.bottom.what = NO_TOTAL;
	if (m->adjust.column.n) {
		if (!in_has(s->in, arena_keep(&t->memory, m->adjust.column).p, &adjust))
			measure_refuse(m, W_ADJUST, "a rate adjusted for '%.*s' needs a column '%.*s' in %.*s", FMT(m->adjust.column),
			               FMT(m->adjust.column), FMT(s->name));
		made.adjust = keys_of(s, columns, adjust);
	}
	for (size_t b = 0; b < m->bys; b++) {
		by[b] = arena_take(&t->memory, m->by[b].columns, sizeof **by);
		for (size_t c = 0; c < m->by[b].columns; c++)
			if (!in_has(s->in, arena_keep(&t->memory, m->by[b].column[c].column).p, &by[b][c]))
				measure_refuse(m, W_BY, "a rate by '%.*s' needs a column '%.*s' in %.*s", FMT(m->by[b].name),
				               FMT(m->by[b].column[c].column), FMT(s->name));
	}
	tables_of(t, s, &made, m, s->dates[made.dates].every.n > 0, by);
	job_done(t, s, &made);
	t->job[rate].over = t->jobs - 1;
}
