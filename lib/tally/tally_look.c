/* tally_look.c — is there a previous or a next row of the same id, near enough?
 *
 * The nearest other row that `where` accepts answers: if it is too far, so are all others.
 * Rows of one day are neither previous nor next to each other. */
#include "tally_own.h"

struct dated { day when; uint32_t row; };

static int by_day(const void *one, const void *other)
{
	const struct dated *a = one, *b = other;

	return (a->when > b->when) - (a->when < b->when);
}

/* One id's rows, the earliest first for `previous`, the latest first for `next`. */
static void find(const struct looking *l, const struct dated *row, size_t n)
{
	bool have = false;
	day near = 0;

	for (size_t i = 0, same; i < n; i = same) {
		bool one = false;

		for (same = i; same < n; same++) {
			const struct dated *at = &row[l->next ? n - 1 - same : same];

			if (at->when != row[l->next ? n - 1 - i : i].when)
				break;
			l->truth[at->row] = have && (l->next ? span_within(at->when, near, l->within)
			                                     : span_within(near, at->when, l->within));
			one = one || l->is_where[at->row];
		}
		if (one) {
			have = true;
			near = row[l->next ? n - 1 - i : i].when;
		}
	}
}

void tally_look_find(struct set *s, struct looking *l)
{
	const uint32_t *order = tally_order_by(s, l->keys), *key = s->keys[l->keys].of_row;
	const day *when = s->dates[l->dates].of_row;
	struct dated *own = take(s->rows + 1, sizeof *own);
	size_t n;

	free(l->truth);
	l->truth = take(s->rows + 1, 1);
	for (size_t i = 0, to; i < s->rows && key[order[i]] != NO_KEY; i = to) {
		for (n = 0, to = i; to < s->rows && key[order[to]] == key[order[i]]; to++)
			if (when[order[to]] != ABSENT)
				own[n++] = (struct dated){ when[order[to]], order[to] };
		if (n > 1) {
			qsort(own, n, sizeof *own, by_day);
			find(l, own, n);
		}
	}
	free(own);
}
