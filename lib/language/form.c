/* form — a word expected, a whole number, a percentage, a name: what the lines of definitions are made of. */
#include "form.h"

static bool is_of(str s, char also)
{
	for (size_t i = 0; i < s.n; i++)
		if (!((s.p[i] >= 'a' && s.p[i] <= 'z') || (s.p[i] >= '0' && s.p[i] <= '9') || s.p[i] == also))
			return false;
	return s.n > 0;
}

bool form_name(str s)
{
	return is_of(s, '-') && *s.p != '-';
}

bool form_column(str s)
{
	return is_of(s, '_') && *s.p >= 'a' && *s.p <= 'z';
}

bool form_end(str rest)
{
	return trimmed(rest).n == 0;
}

bool form_word(str *rest, const char *word)
{
	str after = *rest, first;

	if (!cut_word(&after, &first) || !same(first, str_of(word)))
		return false;
	*rest = trimmed(after);
	return true;
}

bool form_whole(str *rest, int64_t least, int64_t *out)
{
	enum { MOST = 1000000 };
	str     first;
	int64_t n;

	if (!cut_word(rest, &first) || !read_int(first, &n) || n < least || n > MOST)
		return false;
	*out = n;
	return true;
}

bool form_until(str *rest, const char *stop, str *before)
{
	str from = *rest, word;

	while (cut_word(rest, &word))
		if (same(word, str_of(stop))) {
			*before = trimmed((str){ from.p, (size_t)(word.p - from.p) });
			return before->n > 0;
		}
	return false;
}

bool form_percent(str s, double *out)
{
	char text[48];
	int  n;

	if (!ends_with(s, STR("%")) || s.n < 2 || s.n > 40 || memchr(s.p, 'e', s.n) || memchr(s.p, 'E', s.n))
		return false;
	n = snprintf(text, sizeof text, "%.*se-2", (int)(s.n - 1), s.p);
	return read_num((str){ text, (size_t)n }, out);
}

bool form_number(str s, double *out, bool *percent)
{
	*percent = ends_with(s, STR("%"));
	return *percent ? form_percent(s, out) : read_num(s, out);
}
