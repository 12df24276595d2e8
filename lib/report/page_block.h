/* page_block.h — the blocks of a document, for its two writers only. */
#ifndef PAGE_BLOCK_H
#define PAGE_BLOCK_H
#include "page.h"

enum block_is { SECTION, HEADING, WORDS_BLOCK, QUIET, LIST, CALLOUT, TILES, TABLE, FIGURES, PANELS, STATUS };

struct block {
	enum block_is is;
	enum page_where where;
	const char *id;                                       /* SECTION */
	const char *icon;                                     /* HEADING: of its strand; NULL: none; STATUS */
	bool        told;                                     /* its headline stands in the contents too */
	str         kicker, label, text, lede;                /* text: the headline of a section, the words of the others */
	const str  *item;                                     /* LIST */
	const struct page_callout *callout;
	const struct page_tile   *tile;
	const struct page_table  *table;
	const struct page_figure *figure;
	const struct page_panel  *panel;
	size_t      n;                                        /* of item, callout, tile, figure or panel; the number of a heading, 0: none */
};

struct page {
	struct page_meta  meta;
	bool              has_cover;
	struct page_cover cover;
	struct block     *block;
	struct arena      memory;
	size_t            n, room;
	enum page_where   where;                          /* of the next block */
};

/* The control bytes of text for a reader; see page_text.c. */
enum { NAME_ON = 0x0e, NAME_OFF = 0x0f, NUMBER_ON = 0x11, NUMBER_SHOWN = 0x12, NUMBER_OFF = 0x13 };
#define ISOLATE_ON  "\xe2\x81\xa8"                        /* U+2068 */
#define ISOLATE_OFF "\xe2\x81\xa9"                        /* U+2069 */

bool page_is_area(const struct page_cover *c, const char *id);           /* the cover says more of it than the contents would */

/* Figures stand in pairs; of an odd number the first stands across the page. */
bool page_across(size_t i, size_t n);

void page_sources(struct buf *to, const char *section, str s);            /* a line of CSV for every figure of a text */

str page_file(const char *folder, const char *name, struct buf *to);      /* a whole file; dies NO_INPUT */
#endif
