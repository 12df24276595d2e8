/* page_typst — the document as Typst source: calls into house.typ with strings, and nothing else.
 *
 * Within the quotes of a Typst string only " and \ have a meaning (tried with hostile names, see the tests),
 * so nothing that came from data can become mark-up. */
#include "glyph.h"
#include "page_block.h"

struct typst { struct buf *to; const struct glyphs *fonts; size_t *undrawn; bool large; struct buf *sources; const char *section; bool fresh, tight; };      /* fresh: nothing but a headline stands on the page */

/* Joiners and the isolation of names need no glyph of their own; variation selectors are let go. */
static bool silent(uint32_t code)
{
	return code == 0x200c || code == 0x200d || code == 0x2068 || code == 0x2069;
}

static bool selector(uint32_t code)
{
	return (code >= 0xfe00 && code <= 0xfe0f);
}

static void bytes(const struct typst *t, str s)
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

static void text(const struct typst *t, str s)
{
	struct buf bare = {0};

	if (t->sources)
		page_sources(t->sources, t->section, s);

	page_bare(&bare, s);
	bytes(t, buf_str(&bare));
	buf_free(&bare);
}

/* What is read aloud instead of a drawing: its figures stand in the list as such. */
static void alt_text(const struct typst *t, str s)
{
	struct typst aloud = *t;

	aloud.section = "alt";
	text(&aloud, s);
}

/* NAME: "…", */
static void named(const struct typst *t, const char *name, str s)
{
	buf_addf(t->to, "%s: ", name);
	(strcmp(name, "alt") == 0 ? alt_text : text)(t, s);
	buf_add(t->to, STR(", "));
}

static void drawing(const struct typst *t, const struct page_drawing *d)
{
	if (!d || d->width == 0) {
		buf_add(t->to, STR("none"));
		return;
	}
	buf_add(t->to, STR("(svg: bytes("));
	bytes(t, d->svg);
	buf_addf(t->to, "), w: %d)", d->width);
}

static void call(const struct typst *t, const char *function, str s)
{
	buf_addf(t->to, "#%s(", function);
	text(t, s);
	buf_add(t->to, STR(")\n"));
}

static void cell(const struct typst *t, const struct page_cell *c)
{
	struct buf *to = t->to;

	if (c->is == CELL_DRAWING && (!c->drawing || c->drawing->width == 0)) {
		buf_add(to, STR("txt("));
		text(t, c->second);
		buf_add(to, STR(", \"\")"));
		return;
	}
	if (c->is == CELL_DRAWING) {
		buf_add(to, STR("pic("));
		drawing(t, c->drawing);
		buf_add(to, STR(", "));
		alt_text(t, c->text);
		buf_addc(to, ')');
		return;
	}
	if (c->is == CELL_VERDICT)
		buf_addf(to, "ver(\"%s\", ", c->icon);
	else
		buf_add(to, c->is == CELL_FIGURE ? STR("fig(") : STR("txt("));
	text(t, c->text);
	buf_add(to, STR(", "));
	text(t, c->second);
	buf_add(to, c->is == CELL_VERDICT && t->tight ? STR(", size: 3.8mm)") : STR(")"));
}

/* Words beside an icon stand in the middle of their row. */
static bool has_icons(const struct page_table *table)
{
	for (size_t r = 0; r < table->rows; r++)
		for (size_t i = 0; table->row[r].cell && i < table->columns; i++)
			if (table->row[r].cell[i].is == CELL_VERDICT)
				return true;
	return false;
}

static void table(const struct typst *of, const struct page_table *table)
{
	struct typst within = *of, *t = &within;
	struct buf  *to = t->to;

	t->tight = table->tight;

	buf_addf(to, "the-table(cards: %s, tight: %s, middle: %s, ", table->cards ? "true" : "false", table->tight ? "true" : "false", has_icons(table) ? "true" : "false");
	named(t, "caption", table->caption);
	buf_add(to, STR("columns: ("));
	for (size_t i = 0; i < table->columns; i++) {
		buf_addc(to, '(');
		named(t, "label", str_of(table->column[i].label));
		buf_addf(to, "right: %s, width: %d), ", table->column[i].right ? "true" : "false", table->column[i].width);
	}
	buf_add(to, STR(")"));
	for (size_t r = 0; r < table->rows; r++) {
		buf_add(to, STR(",\n  "));
		if (table->row[r].group.n > 0) {
			text(t, table->row[r].group);
			continue;
		}
		buf_addc(to, '(');
		for (size_t i = 0; i < table->columns; i++) {
			cell(t, &table->row[r].cell[i]);
			buf_add(to, STR(", "));
		}
		buf_addc(to, ')');
	}
	buf_add(to, STR(")"));
}

static void figure(const struct typst *t, const struct page_figure *f, bool across)
{
	const struct page_drawing *drawn = t->large && f->large.width > 0 ? &f->large : t->large || across || f->half.width == 0 ? &f->wide : &f->half;

	buf_addf(t->to, "(across: %s, ", across || t->large ? "true" : "false");
	named(t, "title", f->title);
	named(t, "sub", f->sub);
	named(t, "alt", f->alt);
	named(t, "note", f->note);
	buf_add(t->to, STR("drawing: "));
	drawing(t, drawn);
	buf_add(t->to, STR(", brief: "));
	if (drawn->width == 0 && f->brief)
		table(t, f->brief);
	else
		buf_add(t->to, STR("none"));
	buf_add(t->to, STR(", words: ("));
	for (size_t i = 0; i < f->n_words; i++) {
		text(t, f->words[i]);
		buf_add(t->to, STR(", "));
	}
	buf_add(t->to, STR(")),\n"));
}

static void panels(const struct typst *t, const struct block *b)
{
	if (t->large && b->table) {
		buf_addc(t->to, '#');
		table(t, b->table);
		buf_addc(t->to, '\n');
		return;
	}
	buf_add(t->to, STR("#panels(\n"));
	for (size_t i = 0; i < b->n; i++) {
		buf_add(t->to, STR("("));
		named(t, "name", b->panel[i].name);
		named(t, "note", b->panel[i].note);
		named(t, "alt", b->panel[i].alt);
		buf_addf(t->to, "icon: \"%s\", drawing: ", b->panel[i].icon);
		drawing(t, &b->panel[i].drawing);
		buf_add(t->to, STR("),\n"));
	}
	buf_add(t->to, STR(")\n"));
}

static void block(struct typst *t, const struct block *b)
{
	struct buf *to = t->to;

	if (b->where == PAGE_SCREEN)
		return;

	switch (b->is) {
	case SECTION:
		t->section = b->id;
		t->fresh = true;
		buf_addf(to, "\n#page-head(id: \"%s\", ", b->id);
		named(t, "kicker", b->kicker);
		named(t, "headline", b->text);
		named(t, "lede", b->lede);
		buf_add(to, STR(")\n"));
		return;
	case HEADING:     t->fresh = false; call(t, "subhead", b->text); return;
	case WORDS_BLOCK: call(t, "words", b->text); return;
	case QUIET:       call(t, "quiet", b->text); return;
	case LIST:
		buf_add(to, STR("#items("));
		for (size_t i = 0; i < b->n; i++) {
			text(t, b->item[i]);
			buf_add(to, STR(", "));
		}
		buf_add(to, STR(")\n"));
		return;
	case CALLOUT:
		buf_add(to, STR("#callouts("));
		for (size_t i = 0; i < b->n; i++) {
			buf_addf(to, "(warning: %s, ", b->callout[i].warning ? "true" : "false");
			named(t, "label", b->callout[i].label);
			named(t, "body", b->callout[i].text);
			buf_add(to, STR("), "));
		}
		buf_add(to, STR(")\n"));
		return;
	case TILES:
		t->fresh = false;
		buf_add(to, b->n > 0 && !b->tile[0].icon ? STR("#keys(") : STR("#tiles("));
		for (size_t i = 0; i < b->n; i++) {
			if (b->tile[i].icon)
				buf_addf(to, "tile(\"%s\", ", b->tile[i].icon);
			else
				buf_add(to, STR("key("));
			text(t, b->tile[i].number);
			buf_add(to, STR(", "));
			text(t, b->tile[i].words);
			buf_add(to, STR(", "));
			text(t, b->tile[i].note);
			buf_add(to, STR("), "));
		}
		buf_add(to, STR(")\n"));
		return;
	case TABLE:
		t->fresh = false;
		buf_addc(to, '#');
		table(t, b->table);
		buf_addc(to, '\n');
		return;
	case FIGURES:
		buf_addf(to, "#figures(fresh: %s,\n", t->fresh ? "true" : "false");
		t->fresh = false;
		for (size_t i = 0; i < b->n; i++)
			figure(t, &b->figure[i], page_across(i, b->n));
		buf_add(to, STR(")\n"));
		return;
	case PANELS: panels(t, b);
	}
}

static void cover(const struct typst *t, const struct page *p)
{
	const struct page_cover *c = &p->cover;

	buf_add(t->to, STR("#cover("));
	named(t, "organisation", p->meta.organisation);
	named(t, "warning", p->meta.warning);
	named(t, "kind", c->kind);
	named(t, "headline", c->headline);
	named(t, "lede", c->lede);
	named(t, "alt", c->alt);
	named(t, "caption", c->caption);
	named(t, "contents-title", p->meta.words[PAGE_CONTENTS]);
	named(t, "decide-label", c->decide_label);
	named(t, "decide", c->decide);
	buf_addf(t->to, "compact: %s, dark: %s, ", c->compact ? "true" : "false", c->dark ? "true" : "false");
	buf_add(t->to, STR("drawing: "));
	drawing(t, &c->art);
	buf_add(t->to, STR(",\n  three: ("));
	for (size_t i = 0; !c->compact && i < COUNT(c->column); i++) {
		buf_add(t->to, STR("("));
		text(t, c->column[i].title);
		buf_add(t->to, STR(", "));
		text(t, c->column[i].text);
		buf_add(t->to, STR("), "));
	}
	buf_add(t->to, STR("),\n  toc: ("));
	for (size_t i = 0; i < p->n; i++)
		if (p->block[i].is == SECTION && p->block[i].where != PAGE_SCREEN) {
			buf_addf(t->to, "(\"%s\", ", p->block[i].id);
			text(t, p->block[i].label);
			buf_add(t->to, STR("), "));
		}
	buf_add(t->to, STR("),\n  provenance: ("));
	for (size_t i = 0; !c->compact && i < COUNT(c->provenance); i++) {
		text(t, c->provenance[i]);
		buf_add(t->to, STR(", "));
	}
	buf_add(t->to, STR("))\n"));
}

void page_typst(const struct page *p, const struct glyphs *fonts, bool large, struct buf *to, size_t *undrawn, struct buf *sources)
{
	struct typst t = { to, fonts, undrawn, large, sources, "cover", false, false };
	const struct glyph_family *here[8];
	size_t n = glyph_here(fonts, here);

	*undrawn = 0;
	buf_add(to, STR("#import \"/house.typ\": *\n#show: house.with("));
	named(&t, "title", p->meta.title);
	named(&t, "organisation", p->meta.organisation);
	named(&t, "period", p->meta.period);
	named(&t, "marking", p->meta.marking);
	named(&t, "warning", p->meta.warning);
	named(&t, "language", p->meta.language.n > 0 ? p->meta.language : STR("en-GB"));
	named(&t, "page-word", p->meta.words[PAGE_PAGE]);
	named(&t, "of-word", p->meta.words[PAGE_OF]);
	buf_add(to, STR("fonts: ("));
	for (size_t i = 0; i < n; i++)
		buf_addf(to, "\"%s\", ", here[i]->name);
	buf_add(to, STR("))\n"));
	if (p->has_cover)
		cover(&t, p);
	for (size_t i = 0; i < p->n; i++)
		block(&t, &p->block[i]);
}
