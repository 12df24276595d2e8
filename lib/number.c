/* text: numbers — read whole or not at all, written as short as reads back. */
#include "shortest.h"

#include <inttypes.h>

bool read_int(str s, int64_t *out)
{
	bool     minus = s.n && *s.p == '-';
	uint64_t v = 0, most = (uint64_t)INT64_MAX + minus;

	if (s.n == (size_t)minus)
		return false;
	for (size_t i = minus; i < s.n; i++) {
		unsigned digit = (unsigned)(unsigned char)s.p[i] - '0';
		if (digit > 9 || v > (most - digit) / 10)
			return false;
		v = v * 10 + digit;
	}
	*out = minus ? (int64_t)(0 - v) : (int64_t)v;
	return true;
}

/* [-] digits [. digits] [e [+-] digits], a digit before or after the point: less than strtod takes */
static bool is_number(str s)
{
	size_t i = 0, digits = 0;

	if (i < s.n && s.p[i] == '-')
		i++;
	for (; i < s.n && s.p[i] >= '0' && s.p[i] <= '9'; i++)
		digits++;
	if (i < s.n && s.p[i] == '.')
		for (i++; i < s.n && s.p[i] >= '0' && s.p[i] <= '9'; i++)
			digits++;
	if (!digits)
		return false;
	if (i < s.n && (s.p[i] == 'e' || s.p[i] == 'E')) {
		size_t power = 0;
		i++;
		if (i < s.n && (s.p[i] == '-' || s.p[i] == '+'))
			i++;
		for (; i < s.n && s.p[i] >= '0' && s.p[i] <= '9'; i++)
			power++;
		if (!power)
			return false;
	}
	return i == s.n;
}

/* [-] digits . digits, up to 18 of them: as nearly all numbers are written.  False: look again, more slowly. */
static bool read_plain(str s, double *out)
{
	bool     minus = s.n && *s.p == '-', point = false;
	size_t   digits = 0, behind = 0;
	uint64_t n = 0;
	double   v;

	if (s.n > 20)
		return false;
	for (size_t i = minus; i < s.n; i++) {
		unsigned digit = (unsigned)(unsigned char)s.p[i] - '0';

		if (digit > 9) {
			if (s.p[i] != '.' || point)
				return false;
			point = true;
			continue;
		}
		n = n * 10 + digit;
		digits++;
		behind += point;
	}
	if (digits == 0 || digits > 18)
		return false;
	if (!point && digits <= 15) {                   /* exact, and most cells are such */
		*out = (double)(minus ? -(int64_t)n : (int64_t)n);
		return true;
	}
	if (!shortest_read(n, (int)behind, &v))
		return false;
	*out = minus ? -v : v;
	return true;
}

bool read_num(str s, double *out)
{
	enum { LONGEST = 400 };
	char   ended[LONGEST + 1];
	double v;

	if (read_plain(s, out))
		return true;
	if (s.n == 0 || s.n > LONGEST || !is_number(s))
		return false;
	memcpy(ended, s.p, s.n);
	ended[s.n] = '\0';
	v = strtod(ended, NULL);
	if (!isfinite(v))
		return false;
	*out = v;
	return true;
}

size_t write_int(char to[static INT_ROOM], int64_t v)
{
	char     back[INT_ROOM];
	size_t   n = 0, at = 0;
	uint64_t u = v < 0 ? 0 - (uint64_t)v : (uint64_t)v;

	do
		back[n++] = (char)('0' + u % 10);
	while (u /= 10);
	if (v < 0)
		to[at++] = '-';
	while (n)
		to[at++] = back[--n];
	return at;
}

/* Numbers come again: the limits of a chart stand on every one of its rows, and a figure passes many stages. */
static size_t write_again(char to[static NUM_ROOM], double v)
{
	enum { KEPT = 256 };
	static struct { uint64_t bits; size_t n; char text[NUM_ROOM]; } kept[KEPT];
	uint64_t bits;
	size_t   at;

	memcpy(&bits, &v, sizeof bits);
	at = bits * UINT64_C(0x9e3779b97f4a7c15) >> 56;    /* Fibonacci's hash, Knuth 1973, 6.4 */
	if (kept[at].bits != bits) {                       /* no bits at all is 0, which is whole and never comes here */
		kept[at].bits = bits;
		kept[at].n = shortest_write(kept[at].text, v);
	}
	memcpy(to, kept[at].text, NUM_ROOM);
	return kept[at].n;
}

size_t write_num(char to[static NUM_ROOM], double v)
{
	if (v == floor(v) && fabs(v) < 1e15)
		return write_int(to, (int64_t)v);
	return write_again(to, v);
}
