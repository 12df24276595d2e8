/* page_typst.h — between the parts of the Typst writer: strings, and never mark-up. */
#ifndef PAGE_TYPST_H
#define PAGE_TYPST_H
#include "glyph.h"
#include "page_block.h"

enum typst_place { IN_TEXT, IN_HEADING, IN_TABLE, TYPST_PLACES };

struct typst {
	struct buf          *to;
	const struct glyphs *fonts;
	size_t              *undrawn;
	bool                 large;
	struct buf          *sources;
	const char          *section;
	bool                 fresh, tight;        /* no chart stands in the section yet; a table of small symbols */
	enum typst_place     place;
	size_t              *longest;             /* the longest word of each place, in characters */
};

void typst_bytes(const struct typst *t, str s);           /* "…", escaped */
void typst_text(const struct typst *t, str s);            /* text for a reader, its figures into the list of sources */
void typst_alt(const struct typst *t, str s);             /* what is read aloud instead of a drawing */
void typst_named(const struct typst *t, const char *name, str s);         /* NAME: "…", */
void typst_cover(const struct typst *t, const struct page *p);
const char *typst_yes(bool b);
void typst_table(const struct typst *t, const struct page_table *table);            /* page_typst_table.c */
bool typst_is_tall(const struct page_table *table);       /* it may be more than a page */
void typst_drawing(const struct typst *t, const struct page_drawing *d);
#endif
