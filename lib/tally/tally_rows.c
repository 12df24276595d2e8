/* tally_rows.c — a row becomes a few numbers in columns: its dates, groups and ids once for all
 * measures, and for each measure one byte that says what the row is to it. */
#include "tally_own.h"

static void room_of(const struct set *s, struct job *j)
{
	bool sums = j->top.number != NOTHING || j->bottom.number != NOTHING;

	if (!j->keep && j->room)
		return;
	j->room = j->keep ? s->room : BATCH;
	j->found = take_more(j->found, j->room << j->looks, 1);
	j->sums_t = sums || j->averages > 0 || j->median != NOTHING || (j->views && !j->conditions);
	j->sums_b = sums || (j->views && !j->conditions);
	if (j->sums_t)
		j->t = take_more(j->t, j->room, sizeof *j->t);
	if (j->sums_b)
		j->b = take_more(j->b, j->room, sizeof *j->b);
	for (size_t l = 0; l < j->looks; l++)
		j->look[l].is_where = take_more(j->look[l].is_where, j->room, 1);
}

/* Room in every column for one more row. */
static void room(struct tally *t, struct set *s)
{
	if (s->rows < s->room)
		return;
	s->room = s->room ? 2 * s->room : BATCH;
	for (size_t i = 0; i < s->n_dates; i++)
		s->dates[i].of_row = take_more(s->dates[i].of_row, s->room, sizeof *s->dates[i].of_row);
	for (size_t i = 0; i < s->n_groups; i++)
		s->groups[i].of_row = take_more(s->groups[i].of_row, s->room, sizeof *s->groups[i].of_row);
	for (size_t i = 0; i < s->n_keys; i++)
		s->keys[i].of_row = take_more(s->keys[i].of_row, s->room, sizeof *s->keys[i].of_row);
	for (size_t i = 0; i < s->n_numbers; i++)
		if (s->numbers[i].weighs)
			s->numbers[i].of_row = take_more(s->numbers[i].of_row, s->room, sizeof *s->numbers[i].of_row);
	for (size_t i = 0; i < t->jobs; i++)
		if (&t->set[t->job[i].set] == s)
			room_of(s, &t->job[i]);
}

static double number(struct set *s, size_t at, const str *field)
{
	struct number *n = &s->numbers[at];

	if (n->asked != s->all_rows) {
		n->asked = s->all_rows;
		if (field[n->column].n == 0 || !read_num(field[n->column], &n->value))
			n->value = NAN;
	}
	return n->value;
}

/* looks NULL: the answer is the row's own, and asked for once. */
static enum expr_truth truth(struct set *s, size_t at, const str *field, const bool *looks)
{
	struct cond *c = &s->conds[at];

	if (looks)
		return expr_true(c->expr, field, looks);
	if (c->asked != s->all_rows) {
		c->asked = s->all_rows;
		c->truth = expr_true(c->expr, field, NULL);
	}
	return c->truth;
}

/* What a row adds to one side: `rows` and `sum of` a number, nan when it is missing; `distinct` 1 where there is an id. */
static double side(struct set *s, const struct side *of, const str *field)
{
	bool counts = of->where == NOTHING || truth(s, of->where, field, NULL) == EXPR_YES;

	if (of->what == TOTAL_DISTINCT)
		return counts && field[s->keys[of->distinct].column].n > 0;
	if (of->what == TOTAL_ROWS)
		return counts;
	return counts ? number(s, of->number, field) : 0;
}

static uint8_t sums(struct set *s, struct job *j, const str *field, size_t row)
{
	double top = side(s, &j->top, field), bottom = side(s, &j->bottom, field);
	uint8_t found = IS_ASKED;

	if (isnan(top) || isnan(bottom))
		return IS_MISSING;
	/* a proportion of sums promises that top is a part of bottom; of distinct ids a row cannot say */
	if (j->shape == PROPORTION && j->top.what != TOTAL_DISTINCT && j->bottom.what != TOTAL_DISTINCT
	    && (top < 0 || top > bottom))
		return IS_TOO_BIG;
	if (j->t)
		j->t[row] = top;
	if (j->b)
		j->b[row] = bottom;
	if (j->top.what != TOTAL_SUM && top > 0)
		found |= IS_TOP;
	if (j->bottom.what != TOTAL_SUM && bottom > 0)
		found |= IS_BOTTOM;
	return found;
}

static uint8_t mean(const struct tally *t, struct set *s, struct job *j, const str *field, size_t row)
{
	struct exact sum = { 0 };

	for (size_t i = 0; i < j->averages; i++)
		exact_add(&sum, number(s, j->average[i], field));
	if (isnan(sum.hi))
		return IS_MISSING;
	j->t[row] = sum.hi / (double)j->averages;
	j->odd = j->odd || !(j->t[row] >= 0 && j->t[row] <= 255) || j->t[row] != floor(j->t[row]);
	if (j->items)
		tally_items_take(t, s, j);
	return IS_ASKED | IS_BOTTOM;
}

static uint8_t median(struct set *s, struct job *j, const str *field, size_t row)
{
	j->t[row] = number(s, j->median, field);
	return isnan(j->t[row]) ? IS_MISSING : IS_ASKED | IS_BOTTOM;
}

/* Two views of one row: both are there, or it is left out. */
static uint8_t views(struct set *s, struct job *j, const str *field, size_t row)
{
	enum expr_truth first, second;

	if (!j->conditions) {
		j->t[row] = number(s, j->first, field);
		j->b[row] = number(s, j->second, field);
		return isnan(j->t[row]) || isnan(j->b[row]) ? IS_MISSING : IS_ASKED;
	}
	first = truth(s, j->first, field, NULL);
	second = truth(s, j->second, field, NULL);
	if (first == EXPR_UNKNOWN || second == EXPR_UNKNOWN)
		return IS_MISSING;
	return IS_ASKED | (first == EXPR_YES ? IS_TOP : 0) | (second == EXPR_YES ? IS_BOTTOM : 0);
}

static uint8_t asked(const struct tally *t, struct set *s, struct job *j, const str *field, const bool *looks, size_t row)
{
	switch (j->shape) {
	case RATE: case COUNT_OF:
		return IS_ASKED | (side(s, &j->top, field) > 0 ? IS_TOP : 0);
	case MEAN:
		return mean(t, s, j, field, row);
	case MEDIAN:
		return median(s, j, field, row);
	case GAP: case PAIR: case AGREEMENT:
		return views(s, j, field, row);
	case SHARE: case EVENTS:
		return IS_ASKED | IS_TOP | IS_BOTTOM;
	default:
		break;
	}
	if (j->count == NOTHING)
		return sums(s, j, field, row);
	switch (truth(s, j->count, field, looks)) {
	case EXPR_YES:
		return IS_ASKED | IS_TOP | IS_BOTTOM;
	case EXPR_NO:
		return IS_ASKED | IS_BOTTOM;
	default:
		return j->measure->unknown == UNKNOWN_IN ? IS_UNKNOWN | IS_ASKED | IS_BOTTOM : IS_UNKNOWN;
	}
}

/* What the row is to a measure; for a measure that looks at other rows, if those looks came out so. */
static uint8_t found(const struct tally *t, struct set *s, struct job *j, const str *field, const bool *looks, size_t row)
{
	const bool *among = j->looks_among ? looks : NULL, *of = j->looks_of ? looks + j->looks_among : NULL;
	size_t before = j->looks_among + j->looks_of;
	uint8_t is_among = j->among == NOTHING ? 0 : IS_AMONG;

	if (j->among != NOTHING && truth(s, j->among, field, among) != EXPR_YES)
		return 0;
	if (j->of != NOTHING && truth(s, j->of, field, of) != EXPR_YES)
		return is_among;
	return is_among | IS_OF | asked(t, s, j, field, j->looks > before ? looks + before : NULL, row);
}

void tally_rows_job(const struct tally *t, struct set *s, struct job *j, const str *field, size_t at)
{
	for (size_t l = 0; l < j->looks; l++)
		j->look[l].is_where[at] = j->look[l].where == NOTHING || truth(s, j->look[l].where, field, NULL) == EXPR_YES;
	for (size_t way = 0; way < (size_t)1 << j->looks; way++) {
		bool looks[LOOKS] = { way & 1, way & 2, way & 4 };

		j->found[(at << j->looks) + way] = found(t, s, j, field, looks, at);
	}
}

void tally_rows_take(struct tally *t, struct set *s, const str *field)
{
	size_t row = s->rows;

	room(t, s);
	s->all_rows++;
	for (size_t i = 0; i < s->n_dates; i++)
		tally_whose_date(t, &s->dates[i], field, row);
	for (size_t i = 0; i < s->n_groups; i++)
		s->groups[i].of_row[row] = tally_whose_group(s, &s->groups[i], field);
	for (size_t i = 0; i < s->n_keys; i++) {
		str key = field[s->keys[i].column];

		s->keys[i].of_row[row] = key.n ? ids_of(&s->keys[i].names, key) : NO_KEY;
	}
	for (size_t i = 0; i < s->n_numbers; i++)
		if (s->numbers[i].weighs)
			s->numbers[i].of_row[row] = number(s, i, field);
	tally_answers_take(t, s, field, row);
	for (size_t i = 0; i < s->n_busy; i++) {
		struct job *j = s->busy[i];
		if (j->answers == NOTHING || !tally_answers_known(s, j, row))
			tally_rows_job(t, s, j, field, j->keep ? row : row - s->from);
	}
	s->rows++;
}

void tally_rows_resolve(struct set *s, struct job *j)
{
	if (j->looks == 0)
		return;
	for (size_t l = 0; l < j->looks; l++)
		tally_look_find(s, &j->look[l]);
	for (size_t row = 0; row < s->rows; row++) {
		size_t way = 0;

		for (size_t l = 0; l < j->looks; l++)
			way |= (size_t)j->look[l].truth[row] << l;
		j->found[row] = j->found[(row << j->looks) + way];
	}
}
