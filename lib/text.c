/* text — slices of bytes: comparing, cutting, UTF-8. */
#include "text.h"

str str_of(const char *ended)
{
	return ended ? (str){ ended, strlen(ended) } : (str){0};
}

int str_order(str a, str b)
{
	size_t n = a.n < b.n ? a.n : b.n;
	int    c = n ? memcmp(a.p, b.p, n) : 0;

	return c ? c : (a.n > b.n) - (a.n < b.n);
}

bool starts_with(str s, str head)
{
	return s.n >= head.n && same((str){ s.p, head.n }, head);
}

bool ends_with(str s, str tail)
{
	return s.n >= tail.n && same((str){ s.p + (s.n - tail.n), tail.n }, tail);
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

str trimmed(str s)
{
	while (s.n && is_blank(s.p[s.n - 1]))
		s.n--;
	while (s.n && is_blank(*s.p))
		s.p++, s.n--;
	return s;
}

bool cut_at(str *rest, char at, str *piece)
{
	const char *end;

	if (!rest->p)
		return false;
	end = rest->n ? memchr(rest->p, at, rest->n) : NULL;
	if (!end) {
		*piece = *rest;
		*rest = (str){0};
		return true;
	}
	*piece = (str){ rest->p, (size_t)(end - rest->p) };
	rest->n -= piece->n + 1;
	rest->p = end + 1;
	return true;
}

bool cut_word(str *rest, str *word)
{
	size_t n = 0;

	*rest = trimmed(*rest);
	while (n < rest->n && !is_blank(rest->p[n]))
		n++;
	*word = (str){ rest->p, n };
	if (n == 0)             /* an empty one may have no bytes to stand before */
		return false;
	rest->p += n;
	rest->n -= n;
	return true;
}

/* Unicode 15, table 3-7: the well-formed byte sequences. */
size_t utf8_next(str s, size_t at, uint32_t *code)
{
	const unsigned char *p = (const unsigned char *)s.p + at;
	size_t               left = s.n - at;
	unsigned             n = *p < 0x80 ? 1 : *p < 0xc2 ? 0 : *p < 0xe0 ? 2 : *p < 0xf0 ? 3 : *p < 0xf5 ? 4 : 0;
	uint32_t             c = n == 1 ? *p : n == 2 ? *p & 0x1f : n == 3 ? *p & 0x0f : *p & 0x07;

	*code = 0xfffd;
	if (n == 0 || n > left)
		return 1;
	for (unsigned i = 1; i < n; i++) {
		if ((p[i] & 0xc0) != 0x80)
			return 1;
		c = c << 6 | (p[i] & 0x3f);
	}
	if ((n == 3 && c < 0x800) || (c >= 0xd800 && c < 0xe000) || (n == 4 && (c < 0x10000 || c > 0x10ffff)))
		return 1;
	*code = c;
	return n;
}

bool is_utf8(str s)
{
	uint32_t code;

	for (size_t i = 0; i < s.n;) {
		uint64_t eight;

		if (i + 8 <= s.n && (memcpy(&eight, s.p + i, 8), (eight & UINT64_C(0x8080808080808080)) == 0)) {
			i += 8;
			continue;
		}
		size_t n = utf8_next(s, i, &code);
		if (n == 1 && (s.p[i] & 0x80))
			return false;
		i += n;
	}
	return true;
}

size_t edit_distance(str a, str b)
{
	enum { LONGEST = 64 };
	size_t rows[3][LONGEST + 1], *before = rows[0], *last = rows[1], *now = rows[2];

	if (a.n > LONGEST)
		a.n = LONGEST;
	if (b.n > LONGEST)
		b.n = LONGEST;
	for (size_t j = 0; j <= b.n; j++)
		now[j] = j;
	for (size_t i = 1; i <= a.n; i++) {
		size_t *oldest = before;
		before = last;
		last = now;
		now = oldest;
		now[0] = i;
		for (size_t j = 1; j <= b.n; j++) {
			size_t change = last[j - 1] + (a.p[i - 1] != b.p[j - 1]);
			now[j] = last[j] < now[j - 1] ? last[j] + 1 : now[j - 1] + 1;
			if (change < now[j])
				now[j] = change;
			if (i > 1 && j > 1 && a.p[i - 1] == b.p[j - 2] && a.p[i - 2] == b.p[j - 1] && before[j - 2] + 1 < now[j])
				now[j] = before[j - 2] + 1;
		}
	}
	return now[b.n];
}
