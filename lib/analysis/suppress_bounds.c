/* suppress_bounds.c — between which numbers a hidden count must lie: none is under nought, and every sum is right.
 *
 * From line to line: a part is at most what the others leave of the total, and at least what they cannot fill; a total lies between
 * the sums of both.  Where the two ends meet, the count is known, though no equation says it alone. */
#include "suppress_system.h"

enum { ROUNDS = 16 };                                     /* ends come nearer by whole numbers: most meet at once, or never */

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

static bool are_sums(const struct system *y, size_t count)
{
	for (size_t i = 0; i < y->lines; i++)
		if (!is_sum(y, &y->s->line.all[y->line[i].id], count))
			return false;
	return true;
}

/* From nowhere to everywhere: ends that are not there are counted. */
struct ends { double lo, hi; size_t no_lo, no_hi; };

static void add_ends(struct ends *e, double lo, double hi, bool away)
{
	double by = away ? -1 : 1;

	if (isinf(lo))
		e->no_lo += away ? SIZE_MAX : 1;
	else
		e->lo += by * lo;
	if (isinf(hi))
		e->no_hi += away ? SIZE_MAX : 1;
	else
		e->hi += by * hi;
}

/* v times the unknown k, between these. */
static void term(const struct system *y, double v, size_t k, double *lo, double *hi)
{
	*lo = v * (v > 0 ? y->lo[k] : y->hi[k]);
	*hi = v * (v > 0 ? y->hi[k] : y->lo[k]);
}

static bool narrow_row(struct system *y, size_t r, size_t count)
{
	const double *row = y->row + r * y->cells;
	struct ends   all = {0};
	double        sum = 0, lo, hi;
	bool          nearer = false;

	for (size_t k = 0; k < y->cells; k++) {
		if (fabs(row[k]) < 1e-9)
			continue;
		sum += row[k] * y->s->cell[y->cell[k].id].count[count];
		term(y, row[k], k, &lo, &hi);
		add_ends(&all, lo, hi, false);
	}
	for (size_t k = 0; k < y->cells; k++) {
		struct ends others = all;
		if (fabs(row[k]) < 1e-9)
			continue;
		term(y, row[k], k, &lo, &hi);
		add_ends(&others, lo, hi, true);
		lo = others.no_hi ? -INFINITY : sum - others.hi;
		hi = others.no_lo ? INFINITY : sum - others.lo;
		nearer |= row[k] > 0 ? narrow(y, y->cell[k].id, lo / row[k], hi / row[k]) : narrow(y, y->cell[k].id, hi / row[k], lo / row[k]);
	}
	return nearer;
}

bool system_bounds(struct system *y, size_t count, bool rows)
{
	bool *known = y->known + count * y->cells, nearer = true, any = false;

	for (size_t i = 0; i < y->cells; i++) {
		const struct suppress_cell *c = &y->s->cell[y->cell[i].id];
		double v = c->count[count];
		y->lo[i] = known[i] ? v : count == c->main && v >= 1 && !c->of_sums ? 1 : 0;
		y->hi[i] = known[i] ? v : INFINITY;
	}
	rows = rows && are_sums(y, count);
	for (int round = 0; nearer && round < ROUNDS; round++) {
		nearer = false;
		for (size_t r = 0; rows && r < y->equations; r++)
			nearer |= narrow_row(y, r, count);
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
