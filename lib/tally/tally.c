/* tally.c — the whole of counting: datasets and measures in, points out. */
#include "tally_own.h"

struct tally *tally_new(struct measures *ms, day as_at)
{
	struct tally *t = take(1, sizeof *t);

	t->measures = ms;
	t->as_at = as_at;
	t->held = TALLY_HELD;
	t->left_out = arena_take(&t->memory, ms->n + 1, sizeof *t->left_out);
	return t;
}

void tally_hold(struct tally *t, size_t bytes)
{
	t->held = bytes;
}

void tally_free(struct tally *t)
{
	if (!t)
		return;
	for (size_t i = 0; i < t->jobs; i++)
		tally_job_free(&t->job[i]);
	for (size_t i = 0; i < t->sets; i++)
		tally_set_free(&t->set[i]);
	free(t->job);
	free(t->set);
	free(t->point);
	arena_free(&t->memory);
	free(t);
}

void tally_bind(struct tally *t, struct in *dataset, str name)
{
	GROW(t->set, t->sets, t->room_sets);
	t->set[t->sets] = (struct set){ .name = arena_keep(&t->memory, name), .in = dataset };
	tally_set_notes(&t->set[t->sets++]);
}

static size_t set_of(const struct tally *t, str name)
{
	for (size_t i = 0; i < t->sets; i++)
		if (same(t->set[i].name, name))
			return i;
	return NOTHING;
}

/* Why it cannot be counted here; empty when it can. */
static str reason(struct tally *t, const struct measure *m)
{
	struct buf said = { 0 };
	str kept;

	if (m->not_yet.n)
		buf_addf(&said, "%.*s: counted by survive", FMT(m->not_yet));
	else if (set_of(t, m->from) == NOTHING)
		buf_addf(&said, "its dataset %.*s is not among those given", FMT(m->from));
	else if (m->shape == RATE && m->over.what != NO_TOTAL && set_of(t, m->over.from) == NOTHING)
		buf_addf(&said, "the dataset %.*s it divides by is not among those given", FMT(m->over.from));
	kept = arena_keep(&t->memory, buf_str(&said));
	buf_free(&said);
	return kept;
}

void tally_ready(struct tally *t)
{
	for (size_t i = 0; i < t->measures->n; i++) {
		struct measure *m = &t->measures->all[i];
		size_t set, over;

		t->left_out[i] = reason(t, m);
		if (t->left_out[i].n)
			continue;
		set = set_of(t, m->from);
		measure_bind(t->measures, m, t->set[set].in);
		tally_plan_job(t, m, set);
		if (m->shape != RATE || m->over.what == NO_TOTAL)
			continue;
		over = set_of(t, m->over.from);
		measure_bind_over(t->measures, m, t->set[over].in);
		tally_plan_population(t, t->jobs - 1, over);
	}
}

/* The batch goes to the cells of every measure that needs no other rows. */
static void drain(struct tally *t, struct set *s)
{
	for (size_t i = 0; i < s->n_slots; i++)
		s->slots[i].from = s->slots[i].to = NOTHING;
	for (size_t i = 0; i < s->n_busy; i++)
		if (!s->busy[i]->keep)
			tally_cells_add(t, s, s->busy[i], s->from, s->rows);
	tally_answers_add(t, s);
	if (!s->keep)
		s->rows = 0;
	else if (tally_piles_full(t, s))
		tally_piles_put(t, s);
	s->from = s->rows;
}

/* All rows are there, or all that a pile needs together: they go to the cells of the measures that kept them. */
static void add_kept(struct tally *t, struct set *s, const struct pile *p)
{
	for (size_t i = 0; i < s->n_slots; i++)
		s->slots[i].from = s->slots[i].to = NOTHING;
	for (size_t i = 0; i < s->n_keys; i++) {
		free(s->keys[i].order);
		s->keys[i].order = NULL;
		s->keys[i].in_order = false;
	}
	for (size_t i = 0; i < t->jobs; i++)
		if (tally_is_kept(t, s, p, &t->job[i]))
			tally_rows_resolve(s, &t->job[i]);
	tally_order_rows(t, s, p);
	for (size_t i = 0; i < t->jobs; i++)
		if (tally_is_kept(t, s, p, &t->job[i]))
			tally_cells_add(t, s, &t->job[i], 0, s->rows);
}

void tally_dataset(struct tally *t, struct in *dataset)
{
	struct set *s = t->set;
	const str *field;

	while (s->in != dataset)
		s++;
	s->busy = take(t->jobs + 1, sizeof *s->busy);
	for (size_t i = 0; i < t->jobs; i++)
		if (&t->set[t->job[i].set] == s && !t->job[i].counts_answers)
			s->busy[s->n_busy++] = &t->job[i];
	while (in_next(dataset, &field)) {
		tally_rows_take(t, s, field);
		if (s->rows - s->from == BATCH)
			drain(t, s);
	}
	drain(t, s);
	if (s->piled)
		tally_piles_each(t, s, add_kept);
	else if (s->keep)
		add_kept(t, s, NULL);
	for (size_t i = 0; i < t->jobs; i++) {
		if (&t->set[t->job[i].set] != s || t->job[i].keep)
			continue;
		if (t->job[i].counts_answers)
			tally_answers_end(s, &t->job[i]);
		tally_coarser(t, s, &t->job[i]);
	}
	tally_set_let_go(t, s);
}

str tally_left_out(const struct tally *t, const struct measure *m)
{
	return t->left_out[m - t->measures->all];
}

str tally_left_out_name(const struct tally *t, str measure)
{
	const struct measure *m = measures_find(t->measures, measure);

	return m ? tally_left_out(t, m) : STR("there is no such measure among those read");
}

const struct steps *tally_steps(const struct tally *t, const struct measure *m)
{
	for (size_t i = 0; i < t->jobs; i++) {
		struct job *j = &t->job[i];
		const struct set *s = &t->set[j->set];

		if (j->measure != m || j->population)
			continue;
		j->steps.rows = s->all_rows;
		j->steps.alpha = j->items ? tally_items_alpha(j) : NAN;
		j->steps.first = s->dates[j->dates].first;
		j->steps.last = s->dates[j->dates].last;
		return &j->steps;
	}
	return NULL;
}

static int by_name(const void *one, const void *other)
{
	const struct job *a = *(const struct job *const *)one, *b = *(const struct job *const *)other;

	return str_order(a->measure->name, b->measure->name);
}

static struct counterpart index_of(const struct tally *t)
{
	struct counterpart b = { 0 };

	for (size_t i = 0; i < t->points; i++) {
		const struct tallied *p = &t->point[i];

		counterpart_add(&b, &(struct counterpart_point){ p->measure->name, p->per, p->by, p->group, p->part, p->period }, i);
	}
	return b;
}

bool tally_any_beside(const struct tally *t)
{
	for (size_t i = 0; i < t->measures->n; i++)
		if (t->measures->all[i].against.how != NOT_AGAINST || t->measures->all[i].indicatives)
			return true;
	return false;
}

/* What one measure says of another. */
static void beside_points(struct tally *t)
{
	struct counterpart b;

	if (!tally_any_beside(t)) {
		tally_tests(t);
		return;
	}
	b = index_of(t);
	tally_against(t, &b);
	counterpart_free(&b);
	tally_against_furthest(t);
	tally_tests(t);
	b = index_of(t);                /* some rows are no longer there */
	tally_indicative(t, &b);
	counterpart_free(&b);
}

/* Of a group in a period. */
static size_t parts_of(const struct tally *t, const struct job *j)
{
	return j->shape == PAIR ? 2 : j->part == NOTHING ? 1 : t->set[j->set].keys[j->part].names.n + 1;
}

/* As many points as there can be: an array that doubles is copied, and twice as large.  What is not used is not touched. */
static void make_room(struct tally *t)
{
	size_t room = 16;

	for (size_t i = 0; i < t->jobs; i++) {
		const struct job *j = &t->job[i];
		const struct set *s = &t->set[j->set];

		for (size_t k = 0; k < j->tables && !j->population; k++)
			room += j->table[k].slots == NOTHING ? 0 : s->slots[j->table[k].slots].n * parts_of(t, j)
			        * (j->table[k].groups == NO_GROUPS ? 1 : s->groups[j->table[k].groups].names.n);
	}
	if (room <= t->room_points)
		return;
	free(t->point);
	t->point = take_more(NULL, room, sizeof *t->point);
	t->room_points = room;
}

static size_t in_order(struct tally *t, struct job **order)
{
	size_t jobs = 0;

	for (size_t i = 0; i < t->jobs; i++)
		if (!t->job[i].population)
			order[jobs++] = &t->job[i];
	qsort(order, jobs, sizeof *order, by_name);
	return jobs;
}

void tally_each_measure(struct tally *t, void (*each)(void *to, const struct tallied *p, size_t n), void *to)
{
	struct job **order = take(t->jobs + 1, sizeof *order);
	size_t jobs = in_order(t, order);

	for (size_t i = 0; i < jobs; i++) {
		t->points = 0;
		tally_points_of(t, order[i]);
		each(to, t->point, t->points);
	}
	free(order);
}

const struct tallied *tally_points(struct tally *t, size_t *n)
{
	struct job **order = take(t->jobs + 1, sizeof *order);
	size_t jobs = in_order(t, order);

	t->points = 0;
	make_room(t);
	for (size_t i = 0; i < jobs; i++)
		tally_points_of(t, order[i]);
	free(order);
	beside_points(t);
	*n = t->points;
	return t->point;
}
