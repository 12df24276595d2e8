/* plot_clean — gnuplot's SVG as others can read it: a small walk over its tags.
 *
 * gnuplot writes a weight as font-family="Lato:Bold", which no reader of SVG knows; names itself and its
 * version in titles, which would change the bytes; and leaves empty groups.  Text cannot look like a tag
 * (gnuplot writes < as &lt;), so what stands between < and > is gnuplot's own. */
#include "plot.h"

#define TEXT_OF(literal) { literal, sizeof(literal) - 1 }

static const struct { str is, becomes; } attributes[] = {
	{ TEXT_OF("font-family=\"Lato:Bold\""), TEXT_OF("font-family=\"" PLOT_FONTS "\" font-weight=\"700\"") },
	{ TEXT_OF("font-family=\"Lato\""),      TEXT_OF("font-family=\"" PLOT_FONTS "\"") },
};
static const struct { str begins, ends; } dropped[] = {
	{ TEXT_OF("<title>"),  TEXT_OF("</title>") },
	{ TEXT_OF("<desc>"),   TEXT_OF("</desc>") },
	{ TEXT_OF("<filter "), TEXT_OF("</filter>") },
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

static void add_tag(struct buf *to, str tag)
{
	for (size_t i = 0; i < tag.n;) {
		str    rest = { tag.p + i, tag.n - i };
		size_t a = 0;
		while (a < COUNT(attributes) && !starts_with(rest, attributes[a].is))
			a++;
		if (a < COUNT(attributes)) {
			buf_add(to, attributes[a].becomes);
			i += attributes[a].is.n;
		} else {
			/* the walk to the next attribute */
			size_t n = 1;
			while (n < rest.n && rest.p[n] != 'f')
				n++;
			buf_add(to, (str){ rest.p, n });
			i += n;
		}
	}
}

static bool is_blank_text(str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!memchr(" \t\r\n", s.p[i], 4))
			return false;
	return true;
}

bool plot_clean(struct buf *to, str svg)
{
	size_t open = SIZE_MAX;                 /* where a group begins in `to` that holds nothing yet */

	while (svg.n && memchr(" \t\r\n", svg.p[svg.n - 1], 4))
		svg.n--;
	if (!starts_with(svg, STR("<?xml")) || !ends_with(svg, STR("</svg>")))
		return false;
	for (size_t i = 0; i < svg.n;) {
		if (svg.p[i] != '<') {
			size_t end = find(svg, i, STR("<"));
			str    text = { svg.p + i, end - i };
			if (!is_blank_text(text)) {
				buf_add(to, text);
				open = SIZE_MAX;
			}
			i = end;
			continue;
		}
		str    rest = { svg.p + i, svg.n - i };
		size_t d = 0;
		while (d < COUNT(dropped) && !starts_with(rest, dropped[d].begins))
			d++;
		size_t end = d < COUNT(dropped) ? find(svg, i, dropped[d].ends) : find(svg, i, STR(">"));
		if (end == svg.n)
			return false;
		end += d < COUNT(dropped) ? dropped[d].ends.n : 1;
		str tag = { svg.p + i, end - i };
		i = end;
		if (d < COUNT(dropped))
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
