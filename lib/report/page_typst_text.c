/* page_typst_text — text as Typst strings: every character that a font can draw, the others by their numbers. */
#include "page_typst.h"

/* Joiners and the isolation of names need no glyph of their own; variation selectors are let go. */
static bool silent(uint32_t code)
{
	return code == 0x200c || code == 0x200d || code == 0x2068 || code == 0x2069;
}

static bool selector(uint32_t code)
{
	return (code >= 0xfe00 && code <= 0xfe0f);
}

void typst_bytes(const struct typst *t, str s)
{
	buf_addc(t->to, '"');
	for (size_t at = 0; at < s.n;) {
		uint32_t code;
		size_t   n = utf8_next(s, at, &code);

		if (code == '"' || code == '\\')
			buf_addc(t->to, '\\');
		if (code < 0x20 || code == 0x7f) {
			buf_addc(t->to, ' ');
		} else if (silent(code) || glyph_has(t->fonts, code)) {
			buf_add(t->to, (str){ s.p + at, n });
		} else if (!selector(code)) {
			buf_addf(t->to, "[U+%04X]", (unsigned)code);
			++*t->undrawn;
		}
		at += n;
	}
	buf_addc(t->to, '"');
}

/* The longest word of this place: house.typ lets words break anywhere only where one is too long, because looking at every word costs time. */
static void note_longest(const struct typst *t, str s)
{
	size_t now = 0;

	for (size_t at = 0; at < s.n;) {
		uint32_t code;
		size_t   n = utf8_next(s, at, &code);
		now = code == ' ' || code == '-' || code == 0xa0 || code == 0x200b ? 0 : now + 1;
		if (now > t->longest[t->place])
			t->longest[t->place] = now;
		at += n;
	}
}

void typst_text(const struct typst *t, str s)
{
	struct buf bare = {0};

	if (t->sources)
		page_sources(t->sources, t->section, s);

	page_bare(&bare, s);
	note_longest(t, buf_str(&bare));
	typst_bytes(t, buf_str(&bare));
	buf_free(&bare);
}

/* What is read aloud instead of a drawing: its figures stand in the list as such. */
void typst_alt(const struct typst *t, str s)
{
	struct typst aloud = *t;

	aloud.section = "alt";
	typst_text(&aloud, s);
}

/* NAME: "…", */
void typst_named(const struct typst *t, const char *name, str s)
{
	buf_addf(t->to, "%s: ", name);
	(strcmp(name, "alt") == 0 ? typst_alt : typst_text)(t, s);
	buf_add(t->to, STR(", "));
}

void typst_drawing(const struct typst *t, const struct page_drawing *d)
{
	if (!d || d->width == 0) {
		buf_add(t->to, STR("none"));
		return;
	}
	buf_add(t->to, STR("(svg: bytes("));
	typst_bytes(t, d->svg);
	buf_addf(t->to, "), w: %d, h: %d)", d->width, d->height);
}
