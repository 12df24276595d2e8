/* plot_clean — gnuplot's SVG as others can read it, and no longer than it must be: a small walk over its tags.
 *
 * gnuplot writes a weight as font-family="Lato:Bold", which no reader of SVG knows; names itself and its
 * version in titles, which would change the bytes; brings fifteen marks of which a drawing has three, says
 * what is so anyway, and leaves empty groups.  Text cannot look like a tag (gnuplot writes < as &lt;), so
 * what stands between < and > is gnuplot's own. */
#include "plot.h"

enum { MARKS = 15 };

#define TEXT_OF(literal) { literal, sizeof(literal) - 1 }

/* The family is said once, for the whole drawing. */
static const struct { str is, becomes; } attributes[] = {
	{ TEXT_OF(" font-family=\"Lato:Bold\""),   TEXT_OF(" font-weight=\"700\"") },
	{ TEXT_OF(" font-family=\"Lato\""),        TEXT_OF("") },
	{ TEXT_OF(" stroke-linecap=\"butt\""),     TEXT_OF("") },
	{ TEXT_OF(" stroke-linejoin=\"miter\""),   TEXT_OF("") },
	{ TEXT_OF(" text-anchor=\"start\""),       TEXT_OF("") },
	{ TEXT_OF("<svg "),                        TEXT_OF("<svg font-family=\"" PLOT_FONTS "\" ") },
};
static const struct { str begins, ends; } dropped[] = {
	{ TEXT_OF("<title>"),  TEXT_OF("</title>") },
	{ TEXT_OF("<desc>"),   TEXT_OF("</desc>") },
	{ TEXT_OF("<filter "), TEXT_OF("</filter>") },
	{ TEXT_OF("<text></text>"), TEXT_OF("</text>") },        /* a mark that has no words */
	{ TEXT_OF("<text> </text>"), TEXT_OF("</text>") },
};

/* Where `what` begins in s, from `at` on; s.n when nowhere. */
static size_t find(str s, size_t at, str what)
{
	for (; at + what.n <= s.n; at++) {
		const char *p = memchr(s.p + at, what.p[0], s.n - what.n + 1 - at);
		if (!p)
			break;
		at = (size_t)(p - s.p);
		if (memcmp(p, what.p, what.n) == 0)
			return at;
	}
	return s.n;
}

/* The number behind `before` in a tag: of a mark; MARKS when there is none. */
static size_t mark_in(str tag, str before)
{
	size_t at = find(tag, 0, before) + before.n, n = 0;

	if (at >= tag.n || tag.p[at] < '0' || tag.p[at] > '9')
		return MARKS;
	for (; at < tag.n && tag.p[at] >= '0' && tag.p[at] <= '9'; at++)
		n = n * 10 + (size_t)(tag.p[at] - '0');
	return n < MARKS ? n : MARKS;
}

static bool next_tag(str s, size_t *at, str *tag)
{
	size_t from = find(s, *at, STR("<")), to = find(s, from, STR(">"));

	if (to == s.n)
		return false;
	*tag = (str){ s.p + from, to + 1 - from };
	*at = to + 1;
	return true;
}

/* The marks that are drawn, and those that these are made of. */
static void find_marks(str svg, bool used[static MARKS + 1])
{
	size_t defs = find(svg, 0, STR("</defs>"));
	str    tag;

	for (size_t at = defs; next_tag(svg, &at, &tag);)
		used[mark_in(tag, STR("href='#gpPt"))] = true;
	/* a mark is made of one defined before it, so three times is enough for 12 of 11 of 3 */
	for (int i = 0; i < 3; i++)
		for (size_t at = 0; next_tag((str){ svg.p, defs }, &at, &tag);)
			if (used[mark_in(tag, STR("id='gpPt"))] && mark_in(tag, STR("id='gpPt")) < MARKS)
				used[mark_in(tag, STR("href='#gpPt"))] = true;
}

/* `rgb( 91, 103, 112)` as `#5B6770`; false when it is something else. */
static bool add_colour(struct buf *to, str s, size_t *used)
{
	unsigned part[3] = {0};
	size_t   i = 4, end = find(s, 0, STR(")"));

	if (!starts_with(s, STR("rgb(")) || end == s.n)
		return false;
	for (size_t k = 0; i < end; i++) {
		if (s.p[i] == ',')
			k++;
		else if (s.p[i] >= '0' && s.p[i] <= '9' && k < 3)
			part[k] = part[k] * 10 + (unsigned)(s.p[i] - '0');
		else if (s.p[i] != ' ')
			return false;
		if (k > 2 || part[k] > 255)
			return false;
	}
	buf_addf(to, "#%02X%02X%02X", part[0], part[1], part[2]);
	*used = end + 1;
	return true;
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* What every tag is full of: bytes that go out as they are.  Attributes and colours begin with none of them. */
static size_t plain_bytes(str s)
{
	size_t n = 0;

	while (n < s.n && !is_blank(s.p[n]) && s.p[n] != 'r' && s.p[n] != '<')
		n++;
	return n;
}

static void add_tag(struct buf *to, str tag)
{
	for (size_t i = 0, n; i < tag.n; i += n) {
		str    rest = { tag.p + i, tag.n - i };
		size_t a = 0;

		if ((n = plain_bytes(rest)) > 0) {
			buf_add(to, (str){ rest.p, n });
			continue;
		}
		while (a < COUNT(attributes) && !starts_with(rest, attributes[a].is))
			a++;
		if (a < COUNT(attributes)) {
			buf_add(to, attributes[a].becomes);
			n = attributes[a].is.n;
		} else if (!add_colour(to, rest, &n)) {
			/* lists of numbers go over lines; they stay apart by a blank */
			bool blank = is_blank(*rest.p);
			if (!blank || (to->n && to->p[to->n - 1] != ' '))
				buf_addc(to, blank ? ' ' : *rest.p);
			n = 1;
		}
	}
}

static bool is_blank_text(str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!is_blank(s.p[i]))
			return false;
	return true;
}

/* One of gnuplot's own elements to leave out: its length; 0: it stays; SIZE_MAX: it has no end. */
static size_t left_out(str rest)
{
	for (size_t d = 0; d < COUNT(dropped); d++)
		if (starts_with(rest, dropped[d].begins)) {
			size_t end = find(rest, 0, dropped[d].ends);
			return end == rest.n ? SIZE_MAX : end + dropped[d].ends.n;
		}
	return 0;
}

bool plot_clean(struct buf *to, str svg)
{
	bool   used[MARKS + 1] = {0};
	size_t open = SIZE_MAX;                 /* where a group begins in `to` that holds nothing yet */
	str    tag;

	while (svg.n && memchr(" \t\r\n", svg.p[svg.n - 1], 4))
		svg.n--;
	if (!starts_with(svg, STR("<?xml")) || !ends_with(svg, STR("</svg>")))
		return false;
	find_marks(svg, used);
	for (size_t i = 0, next; i < svg.n; i = next) {
		str    text = { svg.p + i, find(svg, i, STR("<")) - i };
		size_t skip;
		next = i + text.n;
		if (!is_blank_text(text)) {
			buf_add(to, text);
			open = SIZE_MAX;
		}
		if (text.n)
			continue;
		if ((skip = left_out((str){ svg.p + i, svg.n - i })) > 0) {
			if (skip == SIZE_MAX)
				return false;
			next = i + skip;
			continue;
		}
		if (!next_tag(svg, &next, &tag))
			return false;
		size_t mark = mark_in(tag, STR("id='gpPt"));
		if ((mark < MARKS && !used[mark]) || find(tag, 0, STR("id='gpDot'")) < tag.n)
			continue;
		if (starts_with(tag, STR("</g>")) && open != SIZE_MAX) {
			to->n = open;
			open = SIZE_MAX;
			continue;
		}
		open = starts_with(tag, STR("<g ")) || starts_with(tag, STR("<g>")) ? to->n : SIZE_MAX;
		add_tag(to, tag);
		if (tag.p[1] == '/' || tag.p[tag.n - 2] == '/' || tag.p[1] == '?')
			buf_addc(to, '\n');
	}
	return true;
}
