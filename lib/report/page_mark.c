/* page_mark — text and pictures as HTML writes them: escaped, with the marks of names and figures as elements. */
#include "page_mark.h"

/* Text with its marks as elements; every figure says which cell it comes from. */
void page_mark_text(struct buf *to, str s)
{
	for (size_t i = 0; i < s.n; i++)
		switch (s.p[i]) {
		case '&':  buf_add(to, STR("&amp;")); break;
		case '<':  buf_add(to, STR("&lt;")); break;
		case '>':  buf_add(to, STR("&gt;")); break;
		case '"':  buf_add(to, STR("&quot;")); break;
		case NAME_ON:      buf_add(to, STR("<bdi>")); break;
		case NAME_OFF:     buf_add(to, STR("</bdi>")); break;
		case NUMBER_ON:    buf_add(to, STR("<span data-src=\"")); break;
		case NUMBER_SHOWN: buf_add(to, STR("\">")); break;
		case NUMBER_OFF:   buf_add(to, STR("</span>")); break;
		default:   buf_addc(to, s.p[i]);
		}
}

/* For an attribute: no elements can stand there. */
void page_mark_bare(struct buf *to, str s)
{
	struct buf b = {0};

	page_bare(&b, s);
	page_mark_text(to, buf_str(&b));
	buf_free(&b);
}

/* What lies between two marks of every number, one after another: the marks stand around it in the order that page_number gives them. */
static bool each(struct buf *to, str s, const char *attribute, char on, char off)
{
	bool any = false;

	for (size_t i = 0; i < s.n; i++) {
		size_t end = i + 1;
		if (s.p[i] != on)
			continue;
		while (end < s.n && s.p[end] != off)
			end++;
		buf_addf(to, any ? ";" : " %s=\"", attribute);
		page_mark_text(to, (str){ s.p + i + 1, end - i - 1 });
		any = true;
		i = end - 1;
	}
	if (any)
		buf_addc(to, '"');
	return any;
}

void page_mark_sources(struct buf *to, str s)
{
	if (each(to, s, "data-src", NUMBER_ON, NUMBER_SHOWN))
		(void)each(to, s, "data-shown", NUMBER_SHOWN, NUMBER_OFF);
}

void page_mark_element(struct buf *to, const char *open, str s, const char *close)
{
	if (s.n == 0)
		return;
	buf_add(to, str_of(open));
	page_mark_text(to, s);
	buf_add(to, str_of(close));
}

void page_mark_uri(struct buf *to, str svg)
{
	static const char digit[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

	buf_add(to, STR("data:image/svg+xml;base64,"));
	for (size_t i = 0; i < svg.n; i += 3) {
		size_t   left = svg.n - i;
		uint32_t three = (uint32_t)(unsigned char)svg.p[i] << 16 | (left > 1 ? (uint32_t)(unsigned char)svg.p[i + 1] << 8 : 0)
		                 | (left > 2 ? (uint32_t)(unsigned char)svg.p[i + 2] : 0);
		buf_addc(to, digit[three >> 18]);
		buf_addc(to, digit[three >> 12 & 63]);
		buf_addc(to, left > 1 ? digit[three >> 6 & 63] : '=');
		buf_addc(to, left > 2 ? digit[three & 63] : '=');
	}
}
