/* page: text for a reader, escaped and parsed back: the same text, in HTML as in Typst, and nothing but text.
 * The input is taken as plain words, as a name and as a figure with its source. */
#include "fuzz.h"
#include "glyph.h"
#include "page_mark.h"

static str input;

/* What a browser makes of it: elements of ours go, entities are their character.  Anything else that is mark-up aborts. */
static void parse_html(struct buf *to, str html, bool attribute)
{
	static const struct { const char *said, *is; } elements[] = {
		{ "<bdi>", ISOLATE_ON }, { "</bdi>", ISOLATE_OFF }, { "</span>", "" },
		{ "&amp;", "&" }, { "&lt;", "<" }, { "&gt;", ">" }, { "&quot;", "\"" },
	};
	const str span = STR("<span data-src=\"");

	for (size_t at = 0; at < html.n;) {
		str    rest = { html.p + at, html.n - at };
		size_t i = 0;

		while (i < COUNT(elements) && !starts_with(rest, str_of(elements[i].said)))
			i++;
		if (i < COUNT(elements) && (!attribute || i >= 3)) {
			buf_add(to, str_of(elements[i].is));
			at += strlen(elements[i].said);
		} else if (starts_with(rest, span) && !attribute) {
			const char *end = memchr(rest.p + span.n, '"', rest.n - span.n);
			if (!end || end[1] != '>')
				abort();
			for (const char *c = rest.p + span.n; c < end; c++)
				if (*c == '<' || *c == '>')
					abort();
			at += (size_t)(end + 2 - rest.p);
		} else {
			if (*rest.p == '<' || *rest.p == '>' || *rest.p == '&' || *rest.p == '"')
				abort();
			buf_addc(to, *rest.p);
			at++;
		}
	}
}

/* The first string of a Typst source behind `mark`. */
static void parse_typst(struct buf *to, str source, const char *mark)
{
	str    head = str_of(mark);
	size_t at = 0;

	while (at + head.n <= source.n && memcmp(source.p + at, head.p, head.n) != 0)
		at++;
	if (at + head.n > source.n)
		abort();
	for (at += head.n; at < source.n && source.p[at] != '"'; at++) {
		if (source.p[at] == '\\')
			at++;
		if (at == source.n || (unsigned char)source.p[at] < 0x20)
			abort();
		buf_addc(to, source.p[at]);
	}
	if (!starts_with((str){ source.p + at, source.n - at }, STR("\")\n")))
		abort();                                /* the string ended early: what follows it would be code */
}

/* A font that draws everything is not at hand: what it cannot draw is [U+….], and is left out of the comparison. */
static bool is_ascii(str s)
{
	for (size_t i = 0; i < s.n; i++)
		if ((unsigned char)s.p[i] >= 0x7f)
			return false;
	return true;
}

static struct glyphs *fonts;

static void check_typst(str text, str bare)
{
	struct page_meta meta = { .title = STR("t") };
	struct page     *p = page_new(&meta);
	struct buf       source = {0}, back = {0}, sources = {0};
	size_t           undrawn;

	page_words(p, text);
	page_typst(p, fonts, false, &source, &undrawn, &sources);
	parse_typst(&back, buf_str(&source), "#words(\"");
	if (is_ascii(bare) && undrawn == 0 && !same(buf_str(&back), bare))
		abort();
	buf_free(&source);
	buf_free(&sources);
	buf_free(&back);
	page_free(p);
}

static void check(str text)
{
	struct buf bare = {0}, html = {0}, back = {0};

	page_bare(&bare, text);
	page_mark_text(&html, text);
	parse_html(&back, buf_str(&html), false);
	if (!same(buf_str(&back), buf_str(&bare)) || !is_utf8(buf_str(&bare)))
		abort();
	html.n = back.n = 0;
	page_mark_bare(&html, text);
	parse_html(&back, buf_str(&html), true);
	if (!same(buf_str(&back), buf_str(&bare)))
		abort();
	for (size_t i = 0; i < bare.n; i++)
		if ((unsigned char)bare.p[i] < 0x20)
			abort();
	check_typst(text, buf_str(&bare));
	if (page_length(text) > bare.n)
		abort();
	buf_free(&bare);
	buf_free(&html);
	buf_free(&back);
}

static void one(void)
{
	struct buf text = {0}, uri = {0};
	str    half = { input.p, input.n / 2 }, other = { input.p + half.n, input.n - half.n };

	page_plain(&text, input);
	check(buf_str(&text));
	text.n = 0;
	page_name(&text, half);
	page_plain(&text, STR(" and "));
	page_number(&text, other, half);
	check(buf_str(&text));
	text.n = 0;
	page_mark_sources(&text, buf_str(&uri));
	page_mark_uri(&uri, input);
	for (size_t i = 26; i < uri.n; i++)
		if (uri.p[i] == '"' || uri.p[i] == '<')
			abort();
	buf_free(&text);
	buf_free(&uri);
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	if (n > 1 << 14)
		return 0;
	if (!fonts)
		fonts = glyph_open(glyph_families);
	input = (str){ (const char *)data, n };
	if (!fuzz_try(one))
		abort();
	return 0;
}
