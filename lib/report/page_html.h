/* page_html.h — between the parts of the HTML writer. */
#ifndef PAGE_HTML_H
#define PAGE_HTML_H
#include "page_mark.h"

struct html { struct buf *to; const char *house; const struct page *page; };

void html_icon(const struct html *h, const char *name);
void html_image(struct buf *to, const char *class, const struct page_drawing *d, str alt);
void html_picture(struct buf *to, const struct page_drawing *wide, const struct page_drawing *narrow, str alt);
void html_cover(const struct html *h);                    /* page_html_cover.c */
void html_warning(const struct html *h);
void html_table(const struct html *h, const struct page_table *t);
#endif
