/* pieces — 16 bytes at a time where the machine has SSE2 (all of x86-64), else one by one: the same answers, see tests/unit/pieces.c. */
#include "pieces.h"

#ifdef __SSE2__
#include <emmintrin.h>

enum { WIDE = 16 };

static unsigned equal(__m128i bytes, char c)
{
	return (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)));
}

static __m128i load(const char *p)
{
	return _mm_loadu_si128((const __m128i *)(const void *)p);
}
#endif

size_t pieces_cut(str line, str *piece, size_t room)
{
	const char *from = line.p;
	size_t      n = 0, at = 0;

#ifdef __SSE2__
	for (; at + WIDE <= line.n; at += WIDE)
		for (unsigned commas = equal(load(line.p + at), ','); commas; commas &= commas - 1) {
			const char *comma = line.p + at + (unsigned)__builtin_ctz(commas);
			if (n < room)
				piece[n] = (str){ from, (size_t)(comma - from) };
			n++;
			from = comma + 1;
		}
#endif
	for (; at < line.n; at++)
		if (line.p[at] == ',') {
			if (n < room)
				piece[n] = (str){ from, (size_t)(line.p + at - from) };
			n++;
			from = line.p + at + 1;
		}
	if (n < room)
		piece[n] = (str){ from, (size_t)(line.p + line.n - from) };
	return n + 1;
}

bool pieces_ascii(str s)
{
	size_t   at = 0;
	unsigned bad = 0;

#ifdef __SSE2__
	for (; at + WIDE <= s.n; at += WIDE) {
		__m128i bytes = load(s.p + at);
		bad |= (unsigned)_mm_movemask_epi8(bytes) | equal(bytes, '\0');
	}
#endif
	for (; at < s.n; at++)
		bad |= (unsigned char)s.p[at] > 0x7f || s.p[at] == '\0';
	return !bad;
}

bool pieces_plain(str s)
{
	static const unsigned char odd[256] = { [','] = 1, ['"'] = 1, ['#'] = 1, ['\n'] = 1, ['\r'] = 1 };
	size_t   at = 0;
	unsigned has = 0;

	if (s.n == 0)
		return true;
	if (*s.p == ' ' || *s.p == '\t' || s.p[s.n - 1] == ' ' || s.p[s.n - 1] == '\t')
		return false;
#ifdef __SSE2__
	for (; at + WIDE <= s.n; at += WIDE) {
		__m128i bytes = load(s.p + at);
		has |= equal(bytes, ',') | equal(bytes, '"') | equal(bytes, '#') | equal(bytes, '\n') | equal(bytes, '\r');
	}
#endif
	for (; at < s.n; at++)
		has |= odd[(unsigned char)s.p[at]];
	return !has;
}

bool pieces_bare(str s)
{
	static const unsigned char odd[256] = { ['"'] = 1, ['#'] = 1, ['\n'] = 1, ['\r'] = 1, [' '] = 1, ['\t'] = 1 };
	size_t   at = 0;
	unsigned has = 0;

#ifdef __SSE2__
	for (; at + WIDE <= s.n; at += WIDE) {
		__m128i bytes = load(s.p + at);
		has |= equal(bytes, '"') | equal(bytes, '#') | equal(bytes, '\n') | equal(bytes, '\r') | equal(bytes, ' ') | equal(bytes, '\t');
	}
#endif
	for (; at < s.n; at++)
		has |= odd[(unsigned char)s.p[at]];
	return !has;
}
