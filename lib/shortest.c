/* shortest — most numbers have so few digits that 128 bits hold all that is asked exactly; the others are the C library's.
 *
 * v is m / 2^s.  Its first 15, 16 or 17 figures are m 10^j / 2^s, rounded half to even as printf does; they read back when they
 * are nearer to m 10^j / 2^s than half of 10^j / 2^s, which is half a step of m.  All of it in whole numbers.  (60,000 points with
 * three such numbers each: 12 ms instead of 150.) */
#include "shortest.h"

enum { FEWEST = 15, MOST = 17 };

static size_t by_library(char to[static NUM_ROOM], double v)
{
	char ended[NUM_ROOM + 1];
	int  n = 0;

	for (int figures = FEWEST; figures <= MOST; figures++) {
		n = snprintf(ended, sizeof ended, "%.*g", figures, v);
		if (strtod(ended, NULL) == v)
			break;
	}
	memcpy(to, ended, (size_t)n);
	return (size_t)n;
}

#ifdef __SIZEOF_INT128__
__extension__ typedef unsigned __int128 wide;

static const uint64_t tens[] = {
	1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000, UINT64_C(10000000000), UINT64_C(100000000000),
	UINT64_C(1000000000000), UINT64_C(10000000000000), UINT64_C(100000000000000), UINT64_C(1000000000000000),
	UINT64_C(10000000000000000), UINT64_C(100000000000000000),
};

static wide power(int j)
{
	return j <= MOST ? tens[j] : (wide)tens[MOST] * tens[j - MOST];
}

/* So many figures of m / 2^s, whose first has 10^(before - 1); true when they read back. */
static bool figures_of(uint64_t m, int s, int j, uint64_t *digits)
{
	wide all = m * power(j), rest = all & (((wide)1 << s) - 1), half = (wide)1 << (s - 1), apart;

	*digits = (uint64_t)(all >> s);
	if (rest > half || (rest == half && *digits & 1)) {
		++*digits;
		apart = ((wide)1 << s) - rest;
	} else {
		apart = rest;
	}
	return 2 * apart < power(j) || (2 * apart == power(j) && !(m & 1));
}

/* digits × 10^(before - figures), without the noughts at its end. */
static size_t spell(char to[static NUM_ROOM], uint64_t digits, int figures, int before)
{
	char   back[MOST + 1];
	size_t n = 0;
	int    dropped = 0;

	while (digits % 10 == 0 && dropped < figures)
		digits /= 10, dropped++;
	figures -= dropped;
	for (int i = figures; i-- > 0; digits /= 10)
		back[i] = (char)('0' + digits % 10);
	if (before <= 0)
		to[n++] = '0', to[n++] = '.';
	for (int i = before; i < 0; i++)
		to[n++] = '0';
	for (int i = 0; i < figures || i < before; i++) {
		if (i == before && i > 0)
			to[n++] = '.';
		to[n++] = i < figures ? back[i] : '0';
	}
	return n;
}

size_t shortest_write(char to[static NUM_ROOM], double v)
{
	const double least = 1e-4, most = 1e14;         /* where %g writes no exponent, and nothing is wider than 127 bits */
	double   size = fabs(v);
	uint64_t digits;
	int      s, before;

	if (!(size >= least && size < most) || size == floor(size))
		return by_library(to, v);
	uint64_t m = (uint64_t)ldexp(frexp(size, &s), 53);
	s = 53 - s;
	if (m == UINT64_C(1) << 52)                     /* below a power of two the steps are smaller than above it */
		return by_library(to, v);
	before = (int)ceil(log10(size));                /* perhaps one too few or too many */
	while ((uint64_t)((m * power(MOST - before)) >> s) >= tens[MOST])
		before++;
	while ((uint64_t)((m * power(MOST - before)) >> s) < tens[MOST - 1])
		before--;
	for (int figures = FEWEST; figures <= MOST; figures++) {
		if (!figures_of(m, s, figures - before, &digits))
			continue;
		if (digits == tens[figures])
			digits /= 10, before++;
		if (v < 0)
			*to = '-';
		return (v < 0) + spell(to + (v < 0), digits, figures, before);
	}
	return by_library(to, v);
}
#else
size_t shortest_write(char to[static NUM_ROOM], double v)
{
	return by_library(to, v);
}
#endif
