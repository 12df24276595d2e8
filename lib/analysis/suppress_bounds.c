/* suppress_bounds.c — between which numbers a hidden count must lie: none is under nought, and every sum is right.
 *
 * From line to line: a part is at most what the others leave of the total, and at least what they cannot fill; a total lies between
 * the sums of both.  Where the two ends meet, the count is known, though no equation says it alone. */
#include "suppress_system.h"

enum { ROUNDS = 64 };                                     /* ends come nearer by whole numbers: most meet at once, or never */

struct bounds { double lo, hi; };

static struct bounds of_cell(const struct system *y, uint32_t cell, size_t count)
{
	const struct suppress_cell *c = &y->s->cell[cell];

	if (!c->hidden)
		return (struct bounds){ c->count[count], c->count[count] };
	return (struct bounds){ y->lo[y->column[cell]], y->hi[y->column[cell]] };
}

/* Only what is a sum of this count: a person in two groups counts twice. */
static bool is_sum(const struct system *y, const struct suppress_line *l, size_t count)
{
	double sum = 0;

	for (size_t k = 0; k < l->n; k++)
		sum += y->s->cell[l->part[k]].count[count];
	return (!l->of_parts || count == COUNTED) && fabs(sum - y->s->cell[l->total].count[count]) < 0.5;
}

static bool narrow(struct system *y, uint32_t cell, double lo, double hi)
{
	uint32_t at = y->column[cell];
	bool     nearer = false;

	if (!y->s->cell[cell].hidden)
		return false;
	if (lo > y->lo[at] + 0.5)
		y->lo[at] = lo, nearer = true;
	if (hi < y->hi[at] - 0.5)
		y->hi[at] = hi, nearer = true;
	return nearer;
}

static bool narrow_line(struct system *y, const struct suppress_line *l, size_t count)
{
	struct bounds total = of_cell(y, l->total, count), sum = { 0, 0 };
	size_t        endless = 0;                        /* parts that may be anything above their lo */
	bool          nearer;

	for (size_t k = 0; k < l->n; k++) {
		struct bounds part = of_cell(y, l->part[k], count);
		sum.lo += part.lo;
		if (isinf(part.hi))
			endless++;
		else
			sum.hi += part.hi;
	}
	nearer = narrow(y, l->total, sum.lo, endless ? INFINITY : sum.hi);
	for (size_t k = 0; k < l->n; k++) {
		struct bounds part = of_cell(y, l->part[k], count);
		bool          ends = !isinf(part.hi), others_end = endless == (ends ? 0 : 1);

		nearer |= narrow(y, l->part[k], others_end ? total.lo - (sum.hi - (ends ? part.hi : 0)) : 0, total.hi - (sum.lo - part.lo));
	}
	return nearer;
}

bool system_bounds(struct system *y, size_t count)
{
	bool *known = y->known + count * y->cells, nearer = true, any = false;

	for (size_t i = 0; i < y->cells; i++) {
		const struct suppress_cell *c = &y->s->cell[y->cell[i].id];
		double v = c->count[count];
		y->lo[i] = known[i] ? v : count == c->main && v >= 1 && !c->of_sums ? 1 : 0;
		y->hi[i] = known[i] ? v : INFINITY;
	}
	for (int round = 0; nearer && round < ROUNDS; round++) {
		nearer = false;
		for (size_t i = 0; i < y->lines; i++) {
			const struct suppress_line *l = &y->s->line.all[y->line[i].id];
			nearer |= is_sum(y, l, count) && narrow_line(y, l, count);
		}
	}
	for (size_t i = 0; i < y->cells; i++)
		if (!known[i] && y->hi[i] - y->lo[i] < 0.5)
			known[i] = any = true;
	return any;
}
