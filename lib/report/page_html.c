/* page_html — the document as one HTML file: no script, no network, every picture inside.
 *
 * Drawings are images with alt text, never inline: nothing in them can clash with the page or act. */
#include "page_html.h"


static void told(struct buf *to, const struct page_figure *f)
{
	buf_add(to, f->listed ? STR("<ul>\n") : (str){0});
	for (size_t i = 0; i < f->n_words; i++)
		page_mark_element(to, f->listed ? "<li>" : "<p>", f->words[i], f->listed ? "</li>\n" : "</p>\n");
	buf_add(to, f->listed ? STR("</ul>\n") : (str){0});
	buf_add(to, f->terms > 0 ? STR("<dl>\n") : (str){0});
	for (size_t i = 0; i < f->terms; i++) {
		page_mark_element(to, "<dt>", f->term[i].term, "</dt>");
		page_mark_element(to, "<dd>", f->term[i].text, "</dd>\n");
	}
	buf_add(to, f->terms > 0 ? STR("</dl>\n") : (str){0});
}

static void figure(const struct html *h, const struct page_figure *f, const char *class, bool across)
{
	struct buf *to = h->to;
	const struct page_drawing *drawn = across || f->half.width == 0 ? &f->wide : &f->half;

	buf_addf(to, "<div class=\"%s\">", class);
	buf_add(to, STR("<h3>"));
	if (f->icon)
		html_icon(h, f->icon);
	page_mark_element(to, "", f->title, "</h3>\n");
	if (drawn->width > 0) {
		page_mark_element(to, "<figure><figcaption>", f->sub, "</figcaption>\n");
		html_picture(to, drawn, &f->narrow, f->alt);
		buf_add(to, STR("</figure>\n"));
	} else {
		page_mark_element(to, "<p class=\"sub\">", f->sub, "</p>\n");
	}
	told(to, f);
	page_mark_element(to, "<p class=\"note\">", f->note, "</p>\n");
	if (f->data && drawn->width > 0) {
		page_mark_element(to, "<details><summary>", h->page->meta.words[PAGE_DATA], "</summary>\n");
		html_table(h, f->data);
		buf_add(to, STR("</details>\n"));
	} else if (f->data) {
		html_table(h, f->data);
	}
	if (f->below)
		figure(h, f->below, "below", across);
	buf_add(to, STR("</div>\n"));
}

static void tiles(const struct html *h, const struct page_tile *tile, size_t n)
{
	struct buf *to = h->to;

	buf_add(to, n > 0 && !tile[0].icon ? STR("<ul class=\"keys\">") : STR("<ul class=\"tiles\">"));
	for (size_t i = 0; i < n; i++) {
		buf_add(to, STR("<li>"));
		if (tile[i].icon)
			html_icon(h, tile[i].icon);
		page_mark_element(to, "<b>", tile[i].number, "</b>");
		page_mark_element(to, "<span><strong>", tile[i].words, "</strong>");
		page_mark_element(to, "<small>", tile[i].note, "</small>");
		buf_add(to, STR("</span></li>"));
	}
	buf_add(to, STR("</ul>\n"));
}

static void panels(const struct html *h, const struct block *b)
{
	struct buf *to = h->to;

	buf_add(to, STR("<div class=\"panels\">\n"));
	for (size_t i = 0; i < b->n; i++) {
		const struct page_panel *p = &b->panel[i];
		buf_add(to, STR("<div>"));
		page_mark_element(to, "<h3>", p->name, "</h3>");
		buf_add(to, STR("<p class=\"standing\">"));
		html_icon(h, p->icon);
		page_mark_element(to, "<span>", p->note, "</span></p>");
		html_image(to, "panel", &p->drawing, p->alt);
		buf_add(to, STR("</div>\n"));
	}
	buf_add(to, STR("</div>\n"));
	if (b->table) {
		page_mark_element(to, "<details><summary>", h->page->meta.words[PAGE_DATA], "</summary>\n");
		html_table(h, b->table);
		buf_add(to, STR("</details>\n"));
	}
}

void html_warning(const struct html *h)
{
	page_mark_element(h->to, "<p class=\"warning\">", h->page->meta.warning, "</p>\n");
}

static void callout(struct buf *to, const struct page_callout *c)
{
	buf_addf(to, "<div class=\"callout%s\">", c->warning ? " worse" : "");
	page_mark_element(to, "<h3>", c->label, "</h3>");
	page_mark_element(to, "<p>", c->text, "</p></div>\n");
}

static void callouts(struct buf *to, const struct block *b)
{
	if (b->n > 1)
		buf_add(to, STR("<div class=\"callouts\">"));
	for (size_t i = 0; i < b->n; i++)
		callout(to, &b->callout[i]);
	if (b->n > 1)
		buf_add(to, STR("</div>\n"));
}

/* Below a section without a headline of its own there is no level to stand under but the first. */
static bool inner(const struct page *p, const struct block *b)
{
	while (b > p->block && b->is != SECTION)
		b--;
	return b->is == SECTION && b->text.n == 0;
}

static void block(const struct html *h, const struct block *b, bool *open)
{
	struct buf *to = h->to;

	switch (b->is) {
	case SECTION:
		buf_addf(to, "%s<section id=\"%s\">\n", *open ? "</section>\n" : "", b->id);
		*open = true;
		html_warning(h);
		page_mark_element(to, "<p class=\"kicker\">", b->kicker, "</p>\n");
		page_mark_element(to, "<h2>", b->text, "</h2>\n");
		page_mark_element(to, "<p class=\"lede\">", b->lede, "</p>\n");
		return;
	case HEADING:
		if (b->n > 0)
			buf_addf(to, "<h3 class=\"band\"><span aria-hidden=\"true\">%zu</span> ", b->n);
		if (b->icon) {
			buf_addf(to, "<h3 class=\"strand %s\">", b->icon);
			html_icon(h, b->icon);
			page_mark_element(to, "", b->text, "</h3>\n");
		} else if (inner(h->page, b))
			page_mark_element(to, "<h2 class=\"inner\">", b->text, "</h2>\n");
		else
			page_mark_element(to, b->n > 0 ? "" : "<h3>", b->text, "</h3>\n");
		return;
	case WORDS_BLOCK: page_mark_element(to, "<p>", b->text, "</p>\n"); return;
	case QUIET:       page_mark_element(to, "<p class=\"note\">", b->text, "</p>\n"); return;
	case LIST:
		buf_add(to, STR("<ul>\n"));
		for (size_t i = 0; i < b->n; i++)
			page_mark_element(to, "<li>", b->item[i], "</li>\n");
		buf_add(to, STR("</ul>\n"));
		return;
	case CALLOUT: callouts(to, b); return;
	case TILES: tiles(h, b->tile, b->n); return;
	case TABLE: html_table(h, b->table); return;
	case FIGURES:
		buf_add(to, STR("<div class=\"figures\">\n"));
		for (size_t i = 0; i < b->n; i++)
			figure(h, &b->figure[i], page_across(i, b->n) ? "figure across" : "figure", page_across(i, b->n));
		buf_add(to, STR("</div>\n"));
		return;
	case PANELS: panels(h, b); return;
	case STATUS:
		buf_add(to, STR("<p class=\"status\">"));
		html_icon(h, b->icon);
		page_mark_element(to, "<span>", b->text, "</span></p>\n");
	}
}

/* Panels are drawn on every screen. */
static enum page_where where_of(const struct page *p, size_t i)
{
	return p->block[i].where == PAGE_PANELS ? PAGE_BOTH : p->block[i].where;
}

void page_html(const struct page *p, const char *house, struct buf *to)
{
	struct html h = { to, house, p };
	struct buf  css = {0};
	const char *first = NULL;
	bool        open = false;

	for (size_t i = 0; i < p->n && !first; i++)
		if (p->block[i].is == SECTION && p->block[i].where != PAGE_PAPER)
			first = p->block[i].id;
	buf_add(to, STR("<!doctype html>\n<html lang=\""));
	page_mark_bare(to, p->meta.language.n > 0 ? p->meta.language : STR("en-GB"));
	buf_add(to, STR("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"));
	page_mark_bare(to, p->meta.title);
	buf_add(to, STR(", "));
	page_mark_bare(to, p->meta.period);
	buf_add(to, STR(", "));
	page_mark_bare(to, p->meta.organisation);
	buf_add(to, STR("</title>\n<style>\n"));
	page_coloured(to, page_file(house, "house.css", &css), p->meta.colour);
	buf_free(&css);
	buf_add(to, STR("</style>\n</head>\n<body>\n"));
	if (first) {
		buf_addf(to, "<a class=\"skip\" href=\"#%s\">", first);
		page_mark_text(to, p->meta.words[PAGE_SKIP]);
		buf_add(to, STR("</a>\n"));
	}
	html_cover(&h);
	/* what a screen has room for is not printed from it, but what the paper says in its place: else a browser makes three sheets of one */
	for (size_t i = 0; i < p->n; i++) {
		enum page_where where = where_of(p, i), before = i > 0 ? where_of(p, i - 1) : PAGE_BOTH;
		if (where != before)
			buf_add(to, before == PAGE_BOTH ? (str){0} : STR("</div>\n"));
		if (where != before && where != PAGE_BOTH)
			buf_add(to, where == PAGE_PAPER ? STR("<div class=\"paper\">\n") : STR("<div class=\"screen\">\n"));
		block(&h, &p->block[i], &open);
	}
	buf_add(to, p->n > 0 && where_of(p, p->n - 1) != PAGE_BOTH ? STR("</div>\n") : (str){0});
	buf_add(to, open ? STR("</section>\n</main>\n") : STR("</main>\n"));
	page_mark_element(to, "<footer class=\"wrap\"><p>", p->meta.marking, "</p></footer>\n");
	buf_add(to, STR("</body>\n</html>\n"));
}
