/* suppress.c — the decision: what is small, and the companions that keep it from being worked out. */
#include "suppress.h"

static const uint32_t none = UINT32_MAX;

/* Rows of a series mostly come one after another, with the same names at the same places. */
static bool is_as_last(const struct suppress *s, const struct suppress_given *given, uint32_t *series)
{
	const struct suppress_series *last;

	if (s->n == 0)
		return false;
	last = &s->series[*series = s->cell[s->n - 1].series];
	return last->measure.p == given->measure.p && last->per.p == given->per.p && last->by.p == given->by.p && last->group.p == given->group.p
	       && last->part.p == given->part.p && last->measure.n == given->measure.n && last->per.n == given->per.n
	       && last->by.n == given->by.n && last->group.n == given->group.n && last->part.n == given->part.n;
}

void suppress_add(struct suppress *s, const struct suppress_given *given)
{
	struct suppress_cell cell = {
		.under = given->under, .point = given->point, .period = given->period, .main = (uint8_t)given->main,
		.stock = given->stock, .share = given->share, .of_sums = given->of_sums, .unknown = given->unknown,
	};

	if (!is_as_last(s, given, &cell.series))
		cell.series = suppress_series_of(s, &(struct suppress_series){ given->measure, given->per, given->by, given->group, given->part, 0, 0, 0, 0 });
	cell.count = arena_room(&s->memory, SUPPRESS_COUNTS, sizeof *cell.count);
	memcpy(cell.count, given->count, sizeof given->count);
	s->counts = SUPPRESS_COUNTS;
	GROW(s->cell, s->n, s->room);
	s->cell[s->n++] = cell;
}

void suppress_expect(struct suppress *s, size_t n)
{
	if (s->n + n > s->room)
		s->cell = take_more(s->cell, s->room = s->n + n, sizeof *s->cell);
}

void suppress_free(struct suppress *s)
{
	free(s->cell);
	free(s->series);
	free(s->in_series);
	free(s->found.all);
	free(s->line.all);
	ids_free(&s->named);
	ids_free(&s->solved);
	arena_free(&s->memory);
	*s = (struct suppress){0};
}

static bool is_small(double count, double under)
{
	return count > 0 && count < under;
}

double suppress_size(const struct suppress_cell *c)
{
	return isnan(c->count[c->main]) ? 0 : c->count[c->main];
}

bool suppress_can_hide(const struct suppress_cell *c)
{
	return !c->hidden && !c->unknown && c->under > 0 && suppress_size(c) > 0;
}

/* A cell of which no count is known cannot be shown to be safe. */
static bool is_primary(const struct suppress_cell *c)
{
	bool known = false;

	if (c->unknown || !(c->under > 0))
		return false;
	for (size_t i = 0; i < SUPPRESS_COUNTS; i++) {
		known |= !isnan(c->count[i]);
		if (is_small(c->count[i], c->under))
			return true;
	}
	return !known;
}

/* What is left when the shown ones are taken from a total is a cell too, and may not be small.  Every hidden one is at
 * least 1, so n of them that sum to n are all 1: the sum must leave each the whole span of what is small. */
bool suppress_safe(const struct suppress *s, const uint32_t *cell, size_t n, bool of_parts)
{
	double under = n > 0 ? s->cell[cell[0]].under : 0;

	for (size_t i = 0; i < s->counts; i++) {
		double sum = 0;
		bool   all_some = true;

		if (of_parts && i != COUNTED)
			continue;
		for (size_t k = 0; k < n; k++) {
			const struct suppress_cell *c = &s->cell[cell[k]];
			double count = c->count[i];

			sum += count;
			all_some &= count >= 1 && i == c->main && !c->of_sums;
		}
		if (is_small(sum, under) || (all_some && sum < under + (double)n - 2))
			return false;
	}
	return n != 1;
}

/* The hidden parts of a line, into `to`. */
static size_t hidden_parts(const struct suppress *s, const struct suppress_line *l, uint32_t *to)
{
	size_t n = 0;

	for (size_t i = 0; i < l->n; i++)
		if (s->cell[l->part[i]].hidden)
			to[n++] = l->part[i];
	return n;
}

/* The smallest that would make the line safe; if none alone would, the largest; `none`: there is none. */
static uint32_t companion(const struct suppress *s, const struct suppress_line *l, uint32_t *hidden, size_t n)
{
	uint32_t best = none, largest = none;

	for (size_t i = 0; i < l->n; i++) {
		const struct suppress_cell *c = &s->cell[l->part[i]];

		if (!suppress_can_hide(c))
			continue;
		if (largest == none || suppress_size(c) > suppress_size(&s->cell[largest]))
			largest = l->part[i];
		hidden[n] = l->part[i];
		if (suppress_safe(s, hidden, n + 1, l->of_parts)
		    && (best == none || suppress_size(c) < suppress_size(&s->cell[best])))
			best = l->part[i];
	}
	return best != none ? best : largest;
}

/* True when it had to hide one more.  A small total needs no more than its parts being hidden with it; any other
 * line must be safe even if its total is hidden now, for the total may be known from elsewhere. */
static bool mend(struct suppress *s, const struct suppress_line *l, uint32_t *hidden)
{
	struct suppress_cell *total = &s->cell[l->total];
	size_t                n = hidden_parts(s, l, hidden);
	uint32_t              more;

	if (n == 0 && !total->hidden)
		return false;
	if (total->primary ? n > 0 : suppress_safe(s, hidden, n, l->of_parts) && n > 0)
		return false;
	more = companion(s, l, hidden, n);
	if (more != none) {
		s->cell[more].hidden = true;
		return true;
	}
	if (n == 0 || !suppress_can_hide(total))
		return false;
	return total->hidden = true;
}

/* The whole of a composition is hidden when, and only when, all its parts are. */
static bool settle_wholes(struct suppress *s)
{
	bool changed = false;

	for (size_t i = 0; i < s->line.n; i++) {
		struct suppress_line *l = &s->line.all[i];
		struct suppress_cell *total = &s->cell[l->total];
		bool                  all = true;

		if (!l->of_parts)
			continue;
		for (size_t k = 0; k < l->n; k++) {
			struct suppress_cell *c = &s->cell[l->part[k]];
			if (total->hidden && !c->hidden && !c->unknown)
				c->hidden = changed = true;
			all &= c->hidden || c->unknown;
		}
		if (all && !total->hidden && suppress_size(total) > 0)
			total->hidden = changed = true;
	}
	return changed;
}

static bool mend_lines(struct suppress *s, bool of_wholes, uint32_t *hidden)
{
	bool changed = false;

	for (size_t i = 0; i < s->line.n; i++) {
		const struct suppress_line *l = &s->line.all[i];
		bool wholes = s->cell[l->part[0]].point == SIZE_MAX;

		while (wholes == of_wholes && mend(s, l, hidden))
			changed = true;
	}
	return changed;
}

/* Wholes of compositions first: with one of them all its parts go, and are company for others. */
static bool mend_all(struct suppress *s)
{
	size_t    longest = 0;
	uint32_t *hidden;
	bool      changed, ever = false;

	for (size_t i = 0; i < s->line.n; i++)
		longest = s->line.all[i].n > longest ? s->line.all[i].n : longest;
	hidden = take(longest + 1, sizeof *hidden);
	do {
		changed = settle_wholes(s);
		changed |= mend_lines(s, true, hidden);
		changed |= settle_wholes(s);
		changed |= mend_lines(s, false, hidden);
		ever |= changed;
	} while (changed);
	free(hidden);
	return ever;
}

void suppress_mend(struct suppress *s)
{
	do
		(void)mend_all(s);
	while (suppress_solve(s));
}

/* The kin first: then the companions of the many measures of the same rows are the same. */
void suppress_decide(struct suppress *s)
{
	struct suppress_kin *kin;

	suppress_find_lines(s);
	for (size_t i = 0; i < s->n; i++)
		s->cell[i].primary = s->cell[i].hidden = is_primary(&s->cell[i]);
	kin = suppress_kin_open(s);
	(void)suppress_kin_mend(kin);
	do
		suppress_mend(s);
	while (suppress_kin_mend(kin));
	suppress_kin_close(kin);
}
