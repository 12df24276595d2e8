/* page_typst_cover — the cover as Typst source, with its contents. */
#include "page_typst.h"

static void areas(const struct typst *t, const struct page_cover *c)
{
	buf_add(t->to, STR("),\n  areas-head: ("));
	for (size_t i = 0; i < COUNT(c->area_head); i++) {
		typst_text(t, c->area_head[i]);
		buf_add(t->to, STR(", "));
	}
	buf_add(t->to, STR("),\n  areas: ("));
	for (size_t i = 0; i < c->areas; i++) {
		buf_addf(t->to, "(\"%s\", ", c->area[i].id);
		typst_text(t, c->area[i].label);
		buf_add(t->to, STR(", "));
		typst_text(t, c->area[i].stronger);
		buf_add(t->to, STR(", "));
		typst_text(t, c->area[i].weaker);
		buf_add(t->to, STR("), "));
	}
	buf_add(t->to, STR("),\n  "));
	typst_named(t, "asked-title", c->asked_title);
	typst_named(t, "asked-sub", c->asked_sub);
	buf_add(t->to, STR("asked: ("));
	for (size_t i = 0; i < c->n_asked; i++) {
		buf_addf(t->to, "(\"%s\", \"%s\", ", c->asked[i].icon, c->asked[i].id ? c->asked[i].id : "");
		typst_text(t, c->asked[i].words);
		buf_add(t->to, STR(", "));
		typst_text(t, c->asked[i].second);
		buf_add(t->to, STR("), "));
	}
}

void typst_cover(const struct typst *t, const struct page *p)
{
	const struct page_cover *c = &p->cover;
	buf_add(t->to, STR("#cover("));
	typst_named(t, "organisation", p->meta.organisation);
	typst_named(t, "warning", p->meta.warning);
	typst_named(t, "kind", c->kind);
	typst_named(t, "headline", c->headline);
	typst_named(t, "lede", c->lede);
	typst_named(t, "alt", c->alt);
	typst_named(t, "caption", c->caption);
	typst_named(t, "contents-title", p->meta.words[PAGE_CONTENTS]);
	typst_named(t, "decide-label", c->decide_label);
	typst_named(t, "decide", c->decide);
	buf_addf(t->to, "compact: %s, dark: %s, ", c->compact ? "true" : "false", c->dark ? "true" : "false");
	buf_add(t->to, STR("drawing: "));
	typst_drawing(t, t->large && c->art_large.width > 0 ? &c->art_large : &c->art);
	buf_add(t->to, STR(",\n  three: ("));
	for (size_t i = 0; !c->compact && c->areas == 0 && i < COUNT(c->column); i++) {
		buf_add(t->to, STR("("));
		typst_text(t, c->column[i].title);
		buf_add(t->to, STR(", "));
		typst_text(t, c->column[i].text);
		buf_add(t->to, STR("), "));
	}
	areas(t, c);
	buf_add(t->to, STR("),\n  toc: ("));
	for (size_t i = 0; i < p->n; i++)
		if (p->block[i].is == SECTION && p->block[i].where != PAGE_SCREEN && !page_is_area(c, p->block[i].id)) {
			buf_addf(t->to, "(\"%s\", ", p->block[i].id);
			typst_text(t, p->block[i].label);
			buf_add(t->to, STR(", "));
			typst_text(t, p->block[i].told || t->large ? p->block[i].text : (str){0});
			buf_add(t->to, STR("), "));
		}
	buf_add(t->to, STR("),\n  provenance: ("));
	for (size_t i = 0; !c->compact && i < COUNT(c->provenance); i++) {
		typst_text(t, c->provenance[i]);
		buf_add(t->to, STR(", "));
	}
	buf_add(t->to, STR("))\n"));
}
