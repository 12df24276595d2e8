#include "stock.h"

void stock_add(struct stock *s, str who, day from, day to, const str *field)
{
	struct stock_span span = { .from = from, .to = to };

	if (s->one_said)
		span.who = who.n > 0 ? ids_of(&s->who, who) : UINT32_MAX - s->alone++;
	whole_join(&s->row, field, s->columns);
	struct spilt cells = spill_add(&s->cells, buf_str(&s->row));
	span.at = cells.at;
	span.n = cells.n;
	GROW(s->span, s->n, s->room);
	s->span[s->n++] = span;
}

static bool is_open(const struct stock *s, const struct stock_span *span, day at)
{
	if (!s->within_said)
		return span->from <= at && span->to > at;
	day since = span_before(at, s->within) + 1;
	day first = span->from > since ? span->from : since;
	return first <= at && span->to > first;
}

/* May it still be open on this day or a later one? */
static bool may_come(const struct stock *s, const struct stock_span *span, day at)
{
	if (span->to == INT32_MAX || !s->within_said)
		return span->to >= at;
	return span_after(span->to, s->within) >= at;
}

static str cells_of(struct stock *s, const struct stock_span *span, struct buf *room)
{
	return spill_get(&s->cells, (struct spilt){ span->at, span->n }, room);
}

static struct stock *sorting;           /* qsort has no room for it */

/* Whose, then the latest begun first; on one day the greatest cells first, so that the order of rows never matters. */
static int order(const void *a, const void *b)
{
	const struct stock_span *x = a, *y = b;

	if (x->who != y->who)
		return x->who < y->who ? -1 : 1;
	if (x->from != y->from)
		return x->from > y->from ? -1 : 1;
	return -whole_order(sorting->column, sorting->columns, cells_of(sorting, x, &sorting->row), cells_of(sorting, y, &sorting->other));
}

/* The spans [first, end) at every period's end; with --one they are one's, the latest begun first. */
static int64_t each_of(struct stock *s, size_t first, size_t end, stock_row *row, void *to)
{
	const struct stock_span *held = NULL;
	int64_t aside = 0;
	str     whole = {0};
	day     begin = INT32_MAX;

	for (size_t i = first; i < end; i++)
		begin = s->span[i].from < begin ? s->span[i].from : begin;
	for (day at = period_last(s->every, begin); at <= s->as_at; at = period_last(s->every, at + 1)) {
		bool found = false, more = false;
		for (size_t i = first; i < end; i++) {
			more = more || may_come(s, &s->span[i], at);
			if (!is_open(s, &s->span[i], at))
				continue;
			if (found && s->one_said) {
				aside++;
				continue;
			}
			found = true;
			if (!row)
				continue;
			if (held != &s->span[i])    /* one is open at many period's ends: it is fetched once */
				whole = cells_of(s, &s->span[i], &s->row);
			held = &s->span[i];
			row(to, whole, at);
		}
		if (!more)
			break;
	}
	return aside;
}

int64_t stock_each(struct stock *s, stock_row *row, void *to)
{
	int64_t aside = 0;

	sorting = s;
	if (s->one_said && s->n > 0)
		qsort(s->span, s->n, sizeof *s->span, order);
	sorting = NULL;
	for (size_t i = 0, end; i < s->n; i = end) {
		end = i + 1;
		while (s->one_said && end < s->n && s->span[end].who == s->span[i].who)
			end++;
		aside += each_of(s, i, end, row, to);
	}
	return aside;
}

void stock_free(struct stock *s)
{
	spill_free(&s->cells);
	ids_free(&s->who);
	buf_free(&s->row);
	buf_free(&s->other);
	free(s->span);
}
