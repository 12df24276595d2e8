/* page_html_cover — the cover of the page on a screen, with its contents. */
#include "page_html.h"

static void art(struct buf *to, const struct page_cover *c)
{
	buf_add(to, STR("<figure>"));
	html_picture(to, &c->art, &c->art_narrow, c->alt);
	page_mark_element(to, "<figcaption>", c->caption, "</figcaption></figure>\n");
}

/* An area with its two lines is a row of a table on paper; here it is a heading that leads there, and two lines under their names. */
static void areas(const struct html *h, const struct page_cover *c)
{
	struct buf *to = h->to;

	if (c->areas == 0)
		return;
	buf_add(to, STR("<ul class=\"areas\">\n"));
	for (size_t i = 0; i < c->areas; i++) {
		buf_addf(to, "<li><a href=\"#%s\">", c->area[i].id);
		page_mark_text(to, c->area[i].label);
		page_mark_element(to, "</a><dl><div><dt>", c->area_head[1], "</dt>");
		page_mark_element(to, "<dd>", c->area[i].stronger, "</dd></div>");
		page_mark_element(to, "<div><dt>", c->area_head[2], "</dt>");
		page_mark_element(to, "<dd>", c->area[i].weaker, "</dd></div></dl></li>\n");
	}
	buf_add(to, STR("</ul>\n"));
}

static void asked(const struct html *h, const struct page_cover *c)
{
	struct buf *to = h->to;

	if (c->n_asked == 0)
		return;
	page_mark_element(to, "<h2>", c->asked_title, "</h2>\n");
	page_mark_element(to, "<p class=\"note\">", c->asked_sub, "</p>\n");
	buf_add(to, STR("<ul class=\"asked\">\n"));
	for (size_t i = 0; i < c->n_asked; i++) {
		const struct page_asked *a = &c->asked[i];
		buf_add(to, STR("<li>"));
		html_icon(h, a->icon);
		buf_add(to, STR("<span>"));
		if (a->id)
			buf_addf(to, "<a href=\"#%s\">", a->id);
		page_mark_element(to, "<strong>", a->words, "</strong>");
		if (a->id)
			buf_add(to, STR("</a>"));
		page_mark_element(to, "<small>", a->second, "</small>");
		buf_add(to, STR("</span></li>\n"));
	}
	buf_add(to, STR("</ul>\n"));
}

void html_cover(const struct html *h)
{
	struct buf *to = h->to;
	const struct page *p = h->page;
	const struct page_cover *c = &p->cover;

	buf_add(to, STR("<header class=\"cover\"><div class=\"wrap\">\n"));
	html_warning(h);
	page_mark_element(to, "<div class=\"top\"><b>", p->meta.organisation, "</b>");
	buf_add(to, STR("<span class=\"glyphs\">"));
	html_icon(h, "head-white");
	html_icon(h, "heart-white");
	html_icon(h, "hands-white");
	buf_add(to, STR("</span></div>\n"));
	page_mark_element(to, "<p class=\"kind\">", c->kind, "</p>\n");
	page_mark_element(to, "<h1>", c->headline, "</h1>\n");
	page_mark_element(to, "<p class=\"lede\">", c->lede, "</p>\n");
	if (c->art.width > 0 && c->dark)
		art(to, c);
	buf_add(to, STR("</div></header>\n<main class=\"wrap\">\n<div class=\"front\">\n"));
	if (c->art.width > 0 && !c->dark)
		art(to, c);
	if (c->compact) {
		buf_add(to, STR("</div>\n"));
		return;
	}
	if (c->areas == 0)
		buf_add(to, STR("<div class=\"three\">\n"));
	for (size_t i = 0; c->areas == 0 && i < COUNT(c->column); i++) {
		page_mark_element(to, "<div><h2>", c->column[i].title, "</h2>");
		page_mark_element(to, "<p>", c->column[i].text, "</p></div>\n");
	}
	if (c->areas == 0)
		buf_add(to, STR("</div>\n"));
	if (c->decide.n > 0) {
		page_mark_element(to, "<div class=\"callout\"><h2>", c->decide_label, "</h2>");
		page_mark_element(to, "<p>", c->decide, "</p></div>\n");
	}
	buf_add(to, STR("<nav aria-labelledby=\"contents\"><h2 id=\"contents\">"));
	page_mark_text(to, p->meta.words[PAGE_CONTENTS]);
	buf_add(to, STR("</h2>\n"));
	areas(h, c);
	buf_add(to, STR("<ul>\n"));
	for (size_t i = 0; i < p->n; i++)
		if (p->block[i].is == SECTION && p->block[i].where != PAGE_PAPER && !page_is_area(c, p->block[i].id)) {
			buf_addf(to, "<li><a href=\"#%s\">", p->block[i].id);
			page_mark_text(to, p->block[i].label);
			if (p->block[i].told)
				page_mark_element(to, "<small>", p->block[i].text, "</small>");
			buf_add(to, STR("</a></li>\n"));
		}
	buf_add(to, STR("</ul></nav>\n"));
	asked(h, c);
	for (size_t i = 0; i < COUNT(c->provenance); i++)
		page_mark_element(to, "<p class=\"note\">", c->provenance[i], "</p>\n");
	buf_add(to, STR("</div>\n"));
}
