/* page_mark.h — text and pictures as HTML writes them; for page_html only. */
#ifndef PAGE_MARK_H
#define PAGE_MARK_H
#include "page_block.h"

void page_mark_text(struct buf *to, str s);               /* every figure says which cell it comes from */
void page_mark_bare(struct buf *to, str s);               /* for an attribute: no elements can stand there */
void page_mark_sources(struct buf *to, str s);            /* ` data-src="…;…" data-shown="…;…"`: the cells behind the numbers of an alt text, and those numbers, in their order */
void page_mark_element(struct buf *to, const char *open, str s, const char *close);       /* nothing when s is empty */
void page_mark_uri(struct buf *to, str svg);              /* data:image/svg+xml;base64,… */
#endif
