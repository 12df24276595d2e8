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

/* v as m / 2^s, and its first 17 figures: all / 2^s, with 10^(before - 1) the worth of the first. */
struct number { uint64_t m; int s, before; wide all, ten; };

static bool fits(double size, struct number *x)
{
	const double least = 1e-4, most = 1e14;         /* where %g writes no exponent, and nothing is wider than 127 bits */
	uint64_t     bits;

	if (!(size >= least && size < most) || size == floor(size))
		return false;
	memcpy(&bits, &size, sizeof bits);
	x->m = (bits & ((UINT64_C(1) << 52) - 1)) | UINT64_C(1) << 52;
	x->s = 1075 - (int)(bits >> 52);
	if (x->m == UINT64_C(1) << 52)                  /* below a power of two the steps are smaller than above it */
		return false;
	x->before = (53 - x->s) * 1233 / 4096 + (x->s < 53);      /* log10(2) is 1233 / 4096: perhaps one too few or too many */
	while ((uint64_t)((x->all = x->m * (x->ten = power(MOST - x->before))) >> x->s) >= tens[MOST])
		x->before++;
	while ((uint64_t)((x->all = x->m * (x->ten = power(MOST - x->before))) >> x->s) < tens[MOST - 1])
		x->before--;
	return true;
}

/* Its first figures, rounded; true when they read back. */
static bool figures_of(const struct number *x, int figures, uint64_t *digits)
{
	uint64_t all = (uint64_t)(x->all >> x->s), unit = tens[MOST - figures];
	wide     rest = x->all & (((wide)1 << x->s) - 1), whole = (wide)unit << x->s, apart = (wide)(all % unit) << x->s | rest;

	*digits = all / unit;
	if (2 * apart > whole || (2 * apart == whole && *digits & 1)) {
		++*digits;
		apart = whole - apart;
	}
	return 2 * apart < x->ten || (2 * apart == x->ten && !(x->m & 1));
}

/* digits × 10^(before - figures), without the noughts at its end. */
static size_t spell(char to[static NUM_ROOM], uint64_t digits, int figures, int before)
{
	char   back[MOST + 1];
	size_t n = 0;

	for (; digits % 10 == 0 && figures > 1; digits /= 10)
		figures--;
	for (int i = figures; i-- > 0; digits /= 10)
		back[i] = (char)('0' + digits % 10);
	if (before <= 0)
		to[n++] = '0', to[n++] = '.';
	for (int i = before; i < 0; i++)
		to[n++] = '0';
	for (int i = 0; i < before; i++)
		to[n++] = i < figures ? back[i] : '0';
	if (before > 0 && figures > before)
		to[n++] = '.';
	for (int i = before > 0 ? before : 0; i < figures; i++)
		to[n++] = back[i];
	return n;
}

size_t shortest_write(char to[static NUM_ROOM], double v)
{
	struct number x;
	uint64_t      digits;

	if (!fits(fabs(v), &x))
		return by_library(to, v);
	for (int figures = FEWEST; figures <= MOST; figures++) {
		if (!figures_of(&x, figures, &digits))
			continue;
		if (digits == tens[figures])
			digits /= 10, x.before++;
		if (v < 0)
			*to = '-';
		return (v < 0) + spell(to + (v < 0), digits, figures, x.before);
	}
	return by_library(to, v);
}

/* n / 10^k for n under 2^63: the quotient of n 2^shift is longer than a double is, and what is left over says on which side of
 * a half it lies. */
bool shortest_read(uint64_t n, int k, double *v)
{
	if (n >> 63 || k >= (int)COUNT(tens) || n == 0)
		return false;
	if (n >> 53 == 0) {                             /* both are doubles to the last bit: one division, one rounding */
		*v = (double)n / (double)tens[k];
		return true;
	}
	int      shift = 63 + __builtin_clzll(n);
	wide     all = (wide)n << shift, quotient = all / tens[k];
	bool     more = quotient * tens[k] != all;
	int      bits = (quotient >> 64 ? 128 - __builtin_clzll((uint64_t)(quotient >> 64)) : 64 - __builtin_clzll((uint64_t)quotient));
	int      drop = bits - 53;
	uint64_t kept = (uint64_t)(quotient >> drop);
	wide     rest = quotient & (((wide)1 << drop) - 1), half = (wide)1 << (drop - 1);

	kept += rest > half || (rest == half && (more || kept & 1));
	*v = ldexp((double)kept, drop - shift);
	return true;
}
#else
size_t shortest_write(char to[static NUM_ROOM], double v)
{
	return by_library(to, v);
}

bool shortest_read(uint64_t n, int k, double *v)
{
	(void)n, (void)k, (void)v;
	return false;
}
#endif
