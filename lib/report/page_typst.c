/* page_typst — the document as Typst source: calls into house.typ with strings, and nothing else.
 *
 * Within the quotes of a Typst string only " and \ have a meaning (tried with hostile names, see the tests),
 * so nothing that came from data can become mark-up. */
#include "page_typst.h"

static void call(const struct typst *t, const char *function, str s)
{
	buf_addf(t->to, "#%s(", function);
	typst_text(t, s);
	buf_add(t->to, STR(")\n"));
}

/* In large print each chart is alone: what stands below another is one more. */
static void figure(const struct typst *t, const struct page_figure *f, bool across)
{
	const struct page_drawing *drawn = t->large && f->large.width > 0 ? &f->large : t->large || across || f->half.width == 0 ? &f->wide : &f->half;

	struct typst within = *t;

	within.place = IN_HEADING;
	buf_addf(t->to, "(across: %s, tall: %s, ", typst_yes(across || t->large), typst_yes(drawn->width == 0 && f->brief && typst_is_tall(f->brief)));
	buf_addf(t->to, "icon: \"%s\", ", f->icon ? f->icon : "");
	typst_named(&within, "title", f->title);
	typst_named(t, "sub", f->sub);
	typst_named(t, "alt", f->alt);
	typst_named(t, "note", f->note);
	buf_add(t->to, STR("drawing: "));
	typst_drawing(t, drawn);
	buf_add(t->to, STR(", brief: "));
	if (drawn->width == 0 && f->brief)
		typst_table(t, f->brief);
	else
		buf_add(t->to, STR("none"));
	buf_add(t->to, STR(", words: ("));
	for (size_t i = 0; i < f->n_words; i++) {
		typst_text(t, f->words[i]);
		buf_add(t->to, STR(", "));
	}
	buf_addf(t->to, "), listed: %s, terms: (", typst_yes(f->listed));
	for (size_t i = 0; i < f->terms; i++) {
		buf_addc(t->to, '(');
		typst_text(t, f->term[i].term);
		buf_add(t->to, STR(", "));
		typst_text(t, f->term[i].text);
		buf_add(t->to, STR("), "));
	}
	buf_add(t->to, STR("), below: ("));
	if (f->below && !t->large)
		figure(t, f->below, across);
	buf_add(t->to, STR(")),\n"));
	if (f->below && t->large)
		figure(t, f->below, across);
}

static void panels(const struct typst *t, const struct block *b)
{
	if (t->large && b->table) {
		buf_addc(t->to, '#');
		typst_table(t, b->table);
		buf_addc(t->to, '\n');
		return;
	}
	buf_add(t->to, STR("#panels(\n"));
	for (size_t i = 0; i < b->n; i++) {
		buf_add(t->to, STR("("));
		typst_named(t, "name", b->panel[i].name);
		typst_named(t, "note", b->panel[i].note);
		typst_named(t, "alt", b->panel[i].alt);
		buf_addf(t->to, "icon: \"%s\", drawing: ", b->panel[i].icon);
		typst_drawing(t, &b->panel[i].drawing);
		buf_add(t->to, STR("),\n"));
	}
	buf_add(t->to, STR(")\n"));
}

/* Of words and tables alone: in large print such a section need not begin on a page of its own. */
static bool is_undrawn(const struct block *b, size_t n)
{
	for (size_t i = 1; i < n && b[i].is != SECTION; i++)
		for (size_t k = 0; b[i].is == FIGURES && b[i].where != PAGE_SCREEN && k < b[i].n; k++)
			if (b[i].figure[k].wide.width > 0 || b[i].figure[k].large.width > 0)
				return false;
	return true;
}

/* n: how many come from it on. */
static void block(struct typst *t, const struct block *b, size_t n)
{
	struct buf *to = t->to;

	if (b->where == PAGE_SCREEN || (b->where == PAGE_PANELS && t->large))
		return;

	switch (b->is) {
	case SECTION:
		t->section = b->id;
		t->fresh = true;
		buf_addf(to, "\n#page-head(id: \"%s\", follows: %s, ", b->id, typst_yes(t->large && is_undrawn(b, n)));
		typst_named(t, "kicker", b->kicker);
		t->place = IN_HEADING;
		typst_named(t, "headline", b->text);
		t->place = IN_TEXT;
		typst_named(t, "lede", b->lede);
		buf_add(to, STR(")\n"));
		return;
	case HEADING:
		t->place = IN_HEADING;
		if (b->n > 0) {
			buf_addf(to, "#band(%zu, ", b->n);
			typst_text(t, b->text);
			buf_add(to, STR(")\n"));
		} else if (b->icon) {
			buf_addf(to, "#strand(\"%s\", ", b->icon);
			typst_text(t, b->text);
			buf_add(to, STR(")\n"));
		} else {
			call(t, "subhead", b->text);
		}
		t->place = IN_TEXT;
		return;
	case WORDS_BLOCK: call(t, "words", b->text); return;
	case QUIET:
		buf_addf(to, "#quiet(heads: %s, ", typst_yes(n > 1 && b[1].is == TABLE));         /* it heads that */
		typst_text(t, b->text);
		buf_add(to, STR(")\n"));
		return;
	case LIST:
		buf_add(to, STR("#items("));
		for (size_t i = 0; i < b->n; i++) {
			typst_text(t, b->item[i]);
			buf_add(to, STR(", "));
		}
		buf_add(to, STR(")\n"));
		return;
	case CALLOUT:
		buf_add(to, STR("#callouts("));
		for (size_t i = 0; i < b->n; i++) {
			buf_addf(to, "(warning: %s, ", b->callout[i].warning ? "true" : "false");
			typst_named(t, "label", b->callout[i].label);
			typst_named(t, "body", b->callout[i].text);
			buf_add(to, STR("), "));
		}
		buf_add(to, STR(")\n"));
		return;
	case TILES:
		buf_add(to, b->n > 0 && !b->tile[0].icon ? STR("#keys(") : STR("#tiles("));
		for (size_t i = 0; i < b->n; i++) {
			if (b->tile[i].icon)
				buf_addf(to, "tile(\"%s\", ", b->tile[i].icon);
			else
				buf_add(to, STR("key("));
			typst_text(t, b->tile[i].number);
			buf_add(to, STR(", "));
			typst_text(t, b->tile[i].words);
			buf_add(to, STR(", "));
			typst_text(t, b->tile[i].note);
			buf_add(to, STR("), "));
		}
		buf_add(to, STR(")\n"));
		return;
	case TABLE:
		buf_addc(to, '#');
		typst_table(t, b->table);
		buf_addc(to, '\n');
		return;
	case FIGURES:
		buf_addf(to, "#figures(fresh: %s,\n", t->fresh ? "true" : "false");
		t->fresh = false;
		for (size_t i = 0; i < b->n; i++)
			figure(t, &b->figure[i], page_across(i, b->n));
		buf_add(to, STR(")\n"));
		return;
	case PANELS:
		t->place = IN_HEADING;
		panels(t, b);
		t->place = IN_TEXT;
		return;
	case STATUS:
		buf_addf(to, "#status(\"%s\", ", b->icon);
		typst_text(t, b->text);
		buf_add(to, STR(")\n"));
	}
}

void page_typst(const struct page *p, const struct glyphs *fonts, bool large, struct buf *to, size_t *undrawn, struct buf *sources)
{
	/* words over these lengths do not fit: into a line, a column of panels, a column of a table */
	static const size_t most[TYPST_PLACES] = { [IN_TEXT] = 80, [IN_HEADING] = 36, [IN_TABLE] = 22 };
	size_t       longest[TYPST_PLACES] = {0}, n;
	struct buf   body = {0};
	struct typst t = { .to = &body, .fonts = fonts, .undrawn = undrawn, .large = large, .sources = sources, .section = "cover", .longest = longest };
	const struct glyph_family *here[8];

	*undrawn = 0;
	typst_named(&t, "title", p->meta.title);
	typst_named(&t, "organisation", p->meta.organisation);
	typst_named(&t, "period", p->meta.period);
	typst_named(&t, "marking", p->meta.marking);
	typst_named(&t, "warning", p->meta.warning);
	typst_named(&t, "language", p->meta.language.n > 0 ? p->meta.language : STR("en-GB"));
	typst_named(&t, "page-word", p->meta.words[PAGE_PAGE]);
	typst_named(&t, "of-word", p->meta.words[PAGE_OF]);
	buf_add(&body, STR("fonts: ("));
	n = glyph_here(fonts, here);
	for (size_t i = 0; i < n; i++)
		buf_addf(&body, "\"%s\", ", here[i]->name);
	buf_add(&body, STR("))\n"));
	if (p->has_cover)
		typst_cover(&t, p);
	for (size_t i = 0; i < p->n; i++)
		block(&t, &p->block[i], p->n - i);
	buf_addf(to, "#import \"/house.typ\": *\n#show: house.with(break-text: %s, break-heading: %s, break-table: %s, ",
	         typst_yes(longest[IN_TEXT] > most[IN_TEXT]), typst_yes(longest[IN_HEADING] > most[IN_HEADING]), typst_yes(longest[IN_TABLE] > most[IN_TABLE]));
	buf_add(to, buf_str(&body));
	buf_free(&body);
}
