/* page_html_table — tables, pictures and icons as HTML: every table with its roles, every picture with its words. */
#include "page_html.h"

/* An icon stands beside words that say the same, so it is silent. */
void html_icon(const struct html *h, const char *name)
{
	struct buf file = {0}, svg = {0};

	buf_addf(&file, "icons/%s.svg", name);
	buf_add(h->to, STR("<img class=\"icon\" alt=\"\" src=\""));
	page_mark_uri(h->to, page_file(h->house, buf_ended(&file), &svg));
	buf_add(h->to, STR("\">"));
	buf_free(&file);
	buf_free(&svg);
}

void html_image(struct buf *to, const char *class, const struct page_drawing *d, str alt)
{
	buf_addf(to, "<img class=\"%s\" width=\"%d\" height=\"%d\" alt=\"", class, d->width, d->height);
	page_mark_bare(to, alt);
	buf_addc(to, '"');
	page_mark_sources(to, alt);
	buf_add(to, STR(" src=\""));
	page_mark_uri(to, d->svg);
	buf_add(to, STR("\">"));
}

/* Drawn once for a desk and once for a phone: letters keep their size, and only one of the two is there. */
void html_picture(struct buf *to, const struct page_drawing *wide, const struct page_drawing *narrow, str alt)
{
	buf_add(to, STR("<picture>"));
	if (narrow->width > 0) {
		buf_addf(to, "<source media=\"(max-width: 600px)\" width=\"%d\" height=\"%d\" srcset=\"", narrow->width, narrow->height);
		page_mark_uri(to, narrow->svg);
		buf_add(to, STR("\">"));
	}
	html_image(to, "chart", wide, alt);
	buf_add(to, STR("</picture>\n"));
}

static void cell(const struct html *h, const struct page_cell *c)
{
	struct buf *to = h->to;

	switch (c->is) {
	case CELL_DRAWING:
		if (c->drawing && c->drawing->width > 0)
			html_image(to, "spark", c->drawing, c->text);
		else
			page_mark_element(to, "", c->second, "");
		return;
	case CELL_VERDICT:
		buf_add(to, STR("<span class=\"verdict\">"));
		html_icon(h, c->icon);
		page_mark_element(to, "<span>", c->text, "");
		page_mark_element(to, "<small>", c->second, "</small>");
		buf_add(to, STR("</span></span>"));
		return;
	case CELL_FIGURE:
		page_mark_element(to, "<b>", c->text, "</b>");
		page_mark_element(to, "<small>", c->second, "</small>");
		return;
	case CELL_TEXT:
		page_mark_text(to, c->text);
		page_mark_element(to, "<small>", c->second, "</small>");
	}
}

static bool has_verdicts(const struct page_table *t)
{
	for (size_t i = 0; i < t->columns && t->rows > 0; i++)
		if (t->row[0].cell && t->row[0].cell[i].is == CELL_VERDICT)
			return true;
	return false;
}

/* The roles are written out because a narrow screen shows rows as cards, and `display` would take them away. */
void html_table(const struct html *h, const struct page_table *t)
{
	struct buf *to = h->to;

	bool few = !t->cards && t->columns <= (has_verdicts(t) ? 3 : 4);
	buf_addf(to, "<table role=\"table\" class=\"%s\">", t->cards ? "cards" : few ? "few" : "many");
	page_mark_element(to, "<caption>", t->caption, "</caption>");
	int whole = 0;
	for (size_t i = 0; i < t->columns; i++)
		whole += t->column[i].width;
	if (t->cards && whole > 0) {                           /* as wide as on paper, where the screen is wide */
		buf_add(to, STR("<colgroup>"));
		for (size_t i = 0; i < t->columns; i++)
			buf_addf(to, "<col style=\"width:%d%%\">", 100 * t->column[i].width / whole);
		buf_add(to, STR("</colgroup>"));
	}
	buf_add(to, STR("\n<thead role=\"rowgroup\"><tr role=\"row\">"));
	for (size_t i = 0; i < t->columns; i++) {
		buf_addf(to, "<th role=\"columnheader\" scope=\"col\"%s>", t->column[i].right ? " class=\"right\"" : "");
		page_mark_text(to, str_of(t->column[i].label));
		page_mark_element(to, "<small>", i == t->each.column ? t->each.words : (str){0}, "</small>");
		buf_add(to, STR("</th>"));
	}
	buf_add(to, STR("</tr></thead>\n<tbody role=\"rowgroup\">\n"));
	for (size_t r = 0; r < t->rows; r++) {
		if (t->row[r].group.n > 0) {
			buf_addf(to, "<tr role=\"row\" class=\"group\"><th role=\"rowheader\" scope=\"rowgroup\" colspan=\"%zu\">", t->columns);
			page_mark_text(to, t->row[r].group);
			buf_add(to, STR("</th></tr>\n"));
			continue;
		}
		buf_add(to, STR("<tr role=\"row\">"));
		for (size_t i = 0; i < t->columns; i++) {
			if (i == 0)
				buf_add(to, STR("<th role=\"rowheader\" scope=\"row\" class=\"c0\">"));
			else
				buf_addf(to, "<td role=\"cell\" class=\"c%zu%s%s\"", i, t->column[i].right ? " right" : "", t->tint > 0 && i >= t->tint ? " voice" : "");
			if (i > (t->cards ? 1u : 0u) && !few && t->row[r].cell[i].is != CELL_DRAWING) {      /* on a narrow screen there are no heads */
				buf_add(to, STR(" data-label=\""));
				page_mark_bare(to, str_of(t->column[i].label));
				buf_addc(to, '"');
			}
			if (i > 0)
				buf_addc(to, '>');
			cell(h, &t->row[r].cell[i]);
			buf_add(to, i == 0 ? STR("</th>") : STR("</td>"));
		}
		buf_add(to, STR("</tr>\n"));
	}
	buf_add(to, STR("</tbody></table>\n"));
}
