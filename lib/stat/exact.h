/* exact.h — a sum that forgets nothing as long as its terms span less than 50 binary places, so that their order
 * does not matter.  Rounded once, when hi is read. */
#ifndef STAT_EXACT_H
#define STAT_EXACT_H

struct exact { double hi, lo; };

static inline void exact_add(struct exact *sum, double v)
{
	/* Knuth's two-sum, then Dekker's: Ogita, Rump and Oishi 2005, algorithm 4.1 */
	double all = sum->hi + v, part = all - sum->hi, left = (sum->hi - (all - part)) + (v - part) + sum->lo;

	sum->hi = all + left;
	sum->lo = left - (sum->hi - all);
}
#endif
