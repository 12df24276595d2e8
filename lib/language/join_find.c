/* join_find — the other file's rows in order, and the one that is meant. */
#include "join_parts.h"

static const struct join *sorting;      /* qsort has no room for it */

static int order_lines(const void *a, const void *b)
{
	const struct join_line *x = a, *y = b;

	if (x->key != y->key)
		return x->key < y->key ? -1 : 1;
	if (x->when != y->when)
		return x->when < y->when ? -1 : 1;
	const struct column *columns;
	size_t n = in_columns(sorting->in, &columns);
	return whole_order(columns, n, x->whole, y->whole);
}

void join_settle(struct join *j)
{
	size_t several = 0;

	sorting = j;
	if (j->lines > 0)
		qsort(j->line, j->lines, sizeof *j->line, order_lines);
	sorting = NULL;
	j->first = take(j->keys.n + 1, sizeof *j->first);
	for (size_t i = 0; i < j->lines; i++)
		j->first[j->line[i].key + 1] = i + 1;
	/* every key has a line, so each entry was written */
	for (size_t k = 0; k < j->keys.n; k++)
		several += j->first[k + 1] - j->first[k] > 1;
	if (j->which == ANY_ROW && several > 0)
		die(BAD_DATA, "%s '%.*s': %zu %s more than one row: add 'last DAY up to …', or first, or nearest", j->at.option,
		    FMT(j->sentence), several, several == 1 ? "key has" : "keys have");
}

/* The last of the lines [from, to) whose day is before `limit`, or at it when `also`; SIZE_MAX: none. */
static size_t last_until(const struct join *j, size_t from, size_t to, day limit, bool also)
{
	size_t low = from, high = to;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (j->line[middle].when < limit || (also && j->line[middle].when == limit))
			low = middle + 1;
		else
			high = middle;
	}
	return low == from ? SIZE_MAX : low - 1;
}

/* Of the lines on one day the last has the greatest cells. */
static size_t last_of_day(const struct join *j, size_t at, size_t to)
{
	return last_until(j, at, to, j->line[at].when, true);
}

static size_t nearest(const struct join *j, size_t from, size_t to, day ours)
{
	size_t before = last_until(j, from, to, ours, true);
	size_t after = before == SIZE_MAX ? from : before + 1;

	if (after == to)
		return before;
	if (before != SIZE_MAX && (int64_t)ours - j->line[before].when <= (int64_t)j->line[after].when - ours)
		return before;
	return last_of_day(j, after, to);
}

static size_t meant(const struct join *j, uint32_t key, day ours)
{
	const size_t from = j->first[key], to = j->first[key + 1];
	size_t at = from;

	switch (j->which) {
	case ANY_ROW:
		return from;
	case LAST_UP_TO:
	case LAST_BEFORE:
		return last_until(j, from, to, ours, j->which == LAST_UP_TO);
	case FIRST_FROM:
	case FIRST_AFTER:
		at = last_until(j, from, to, ours, j->which == FIRST_AFTER);
		at = at == SIZE_MAX ? from : at + 1;
		return at == to ? SIZE_MAX : last_of_day(j, at, to);
	case NEAREST:
		return nearest(j, from, to, ours);
	}
	return SIZE_MAX;
}

static const struct join_line *find_line(struct join *j, const str *field)
{
	struct buf *key = &j->spoken;
	uint32_t    id;
	day         ours = 0;

	key->n = 0;
	for (size_t i = 0; i < j->key.n; i++) {
		str cell = field[j->key.all[i].our_at];
		if (cell.n == 0)
			return NULL;
		buf_add(key, cell);
		buf_addc(key, '\n');
	}
	if (!ids_find(&j->keys, buf_str(key), &id))
		return NULL;
	if (j->which != ANY_ROW && !join_day(j->our_day, field[j->day.our_at], &ours))
		return NULL;
	size_t at = meant(j, id, ours);
	if (at == SIZE_MAX)
		return NULL;
	const struct join_line *line = &j->line[at];
	if (j->within_said && !(line->when <= ours ? span_within(line->when, ours, j->within) : span_within(ours, line->when, j->within)))
		return NULL;
	return line;
}

void join_row(struct join *j, const str *field, str *brought)
{
	const struct join_line *line = find_line(j, field);

	for (size_t i = 0; i < j->bring.n; i++)
		brought[i] = line ? line->brought[i] : (str){0};
}

static bool is_code(str s)
{
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];
		bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
		if (!letter && (i == 0 || c == '\0' || !strchr("_.+-", c)))
			return false;
	}
	return s.n > 0;
}

static bool fits(enum type type, str cell)
{
	int64_t i;
	double  v;
	day     d;
	month   m;

	switch (type) {
	case INT:   return read_int(cell, &i);
	case NUM:   return read_num(cell, &v);
	case DAY:   return read_day(cell, &d);
	case MONTH: return read_month(cell, &m);
	case CODE:  return is_code(cell);
	default:    return true;
	}
}

/* Plain CSV says nothing of types: a column is the first of these that all its cells are. */
void join_lookup_types(struct join *j)
{
	static const enum type narrow[] = { INT, NUM, DAY, MONTH, CODE, TEXT };

	for (size_t b = 0; b < j->bring.n; b++) {
		struct column *c = &j->column[b];
		size_t found = 0, any = 0;
		for (; found + 1 < COUNT(narrow); found++) {
			bool all = true;
			any = 0;
			for (size_t i = 0; i < j->lines && all; i++) {
				str cell = j->line[i].brought[b];
				any += cell.n > 0;
				all = cell.n == 0 || fits(narrow[found], cell);
			}
			if (all && any > 0)
				break;
		}
		c->type = narrow[found];
		if (c->type != CODE)
			continue;
		struct ids codes = {0};
		for (size_t i = 0; i < j->lines; i++)
			if (j->line[i].brought[b].n > 0)
				ids_of(&codes, j->line[i].brought[b]);
		str *list = arena_take(j->memory, codes.n, sizeof *list);
		for (uint32_t i = 0; i < codes.n; i++)
			list[i] = arena_keep(j->memory, ids_key(&codes, i));
		c->codes = list;
		c->n_codes = codes.n;
		ids_free(&codes);
	}
}
