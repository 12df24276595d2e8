/* page_text — text for a reader: cleaned once, on its way in, so that no writer has to think of it again. */
#include "page_block.h"

/* What nobody can see and some take amiss: PDF/UA refuses U+FEFF and the non-characters, the rest
 * turns the direction of what stands beside it.  Names are isolated by ourselves. */
static bool unwanted(uint32_t c)
{
	return c == 0xfeff || (c >= 0x80 && c <= 0x9f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069)
	       || c == 0x200e || c == 0x200f || c == 0x061c || (c >= 0xfdd0 && c <= 0xfdef) || (c & 0xfffe) == 0xfffe
	       || (c >= 0xe0000 && c <= 0xe0fff) || (c >= 0xfff9 && c <= 0xfffb);
}

void page_plain(struct buf *to, str words)
{
	for (size_t at = 0; at < words.n;) {
		uint32_t code;
		size_t   bytes = utf8_next(words, at, &code);

		if (code < 0x20 || code == 0x7f || code == 0x2028 || code == 0x2029)
			buf_addc(to, ' ');
		else if (code == 0xfffd)
			buf_add(to, STR("\xef\xbf\xbd"));
		else if (!unwanted(code))
			buf_add(to, (str){ words.p + at, bytes });
		at += bytes;
	}
}

void page_name(struct buf *to, str name)
{
	buf_addc(to, NAME_ON);
	page_plain(to, name);
	buf_addc(to, NAME_OFF);
}

void page_number(struct buf *to, str shown, str source)
{
	buf_addc(to, NUMBER_ON);
	for (size_t i = 0; i < source.n; i++)         /* as the points name it, so that it can be looked up */
		buf_addc(to, (unsigned char)source.p[i] < 0x20 ? ' ' : source.p[i]);
	buf_addc(to, NUMBER_SHOWN);
	page_plain(to, shown);
	buf_addc(to, NUMBER_OFF);
}

static bool is_digit(str s, size_t at)
{
	return at < s.n && s.p[at] >= '0' && s.p[at] <= '9';
}

static bool is_letter(str s, size_t at)
{
	unsigned char c = at < s.n ? (unsigned char)s.p[at] : ' ';

	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/* 12; 2.5; 10,000; 95%.  What letters touch is a code, as v01 and 17_to_18, and no number. */
static size_t number_at(str s, size_t at)
{
	size_t end = at;

	if (!is_digit(s, at) || (at > 0 && (is_letter(s, at - 1) || is_digit(s, at - 1))))
		return 0;
	while (is_digit(s, end) || (end < s.n && (s.p[end] == '.' || s.p[end] == ',') && is_digit(s, end + 1)))
		end++;
	if (is_letter(s, end))
		return 0;
	return (end < s.n && s.p[end] == '%' ? end + 1 : end) - at;
}

void page_written(struct buf *to, str words, str source)
{
	size_t from = 0;

	for (size_t at = 0; at < words.n; at++) {
		size_t n = number_at(words, at);
		if (n == 0)
			continue;
		page_plain(to, (str){ words.p + from, at - from });
		page_number(to, (str){ words.p + at, n }, source);
		from = at + n;
		at = from - 1;
	}
	page_plain(to, (str){ words.p + from, words.n - from });
}

void page_bare(struct buf *to, str text)
{
	bool source = false;

	for (size_t i = 0; i < text.n; i++)
		switch (text.p[i]) {
		case NAME_ON:      buf_add(to, STR(ISOLATE_ON)); break;
		case NAME_OFF:     buf_add(to, STR(ISOLATE_OFF)); break;
		case NUMBER_ON:    source = true; break;
		case NUMBER_SHOWN: source = false; break;
		case NUMBER_OFF:   break;
		default:
			if (!source)
				buf_addc(to, text.p[i]);
		}
}

size_t page_length(str text)
{
	struct buf bare = {0};
	size_t     n = 0;

	page_bare(&bare, text);
	for (size_t i = 0; i < bare.n; i++)
		n += ((unsigned char)bare.p[i] & 0xc0) != 0x80;         /* every byte that begins a character */
	buf_free(&bare);
	return n;
}
