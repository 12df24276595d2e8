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

/* In large print what would stand in a column of its own stands below the one before. */
static bool is_under(const struct typst *t, const struct page_table *table, size_t i)
{
	return t->large && i > 0 && i < table->columns && table->under == i;
}

static void cell(const struct typst *t, const struct page_cell *c, str below)
{
	struct buf *to = t->to;

	if (c->is == CELL_DRAWING && (!c->drawing || c->drawing->width == 0)) {
		buf_add(to, STR("txt("));
		typst_text(t, c->second);
		buf_add(to, STR(", \"\")"));
		return;
	}
	if (c->is == CELL_DRAWING) {
		buf_add(to, STR("pic("));
		typst_drawing(t, c->drawing);
		buf_add(to, STR(", "));
		typst_alt(t, c->text);
		buf_addc(to, ')');
		return;
	}
	if (c->is == CELL_VERDICT)
		buf_addf(to, "ver(\"%s\", ", c->icon);
	else
		buf_add(to, c->is == CELL_FIGURE ? STR("fig(") : STR("txt("));
	typst_text(t, c->text);
	buf_add(to, STR(", "));
	typst_text(t, below.n > 0 ? below : c->second);
	buf_add(to, c->is == CELL_VERDICT && t->tight ? STR(", size: 3.8mm)") : STR(")"));
}

static const char *yes(bool b)
{
	return b ? "true" : "false";
}

/* Taller than a page perhaps: then it is split, which is better than to lose its end.  To measure it first would be to set it twice. */
static bool is_tall(const struct page_table *table)
{
	size_t letters = 0;

	for (size_t r = 0; r < table->rows; r++)
		for (size_t i = 0; table->row[r].cell && i < table->columns; i++)
			letters += table->row[r].cell[i].is == CELL_TEXT ? page_length(table->row[r].cell[i].text) : 0;
	return table->rows > (table->tight ? 40 : 24) || letters > 40 * 80;
}

/* What a column holds, for a card: that of its first row. */
static const char *column_holds(const struct page_table *table, size_t i)
{
	static const char *const word[] = { [CELL_TEXT] = "txt", [CELL_FIGURE] = "fig", [CELL_VERDICT] = "ver", [CELL_DRAWING] = "pic" };

	for (size_t r = 0; r < table->rows; r++)
		if (table->row[r].cell)
			return word[table->row[r].cell[i].is];
	return word[CELL_TEXT];
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
	t->place = IN_TABLE;

	buf_addf(to, "the-table(cards: %s, tight: %s, middle: %s, tall: %s, tint: %zu, ", yes(table->cards), yes(table->tight), yes(has_icons(table)), yes(is_tall(table)), table->tint);
	typst_named(t, "caption", table->caption);
	buf_add(to, STR("columns: ("));
	for (size_t i = 0; i < table->columns; i++) {
		if (is_under(t, table, i))
			continue;
		buf_addc(to, '(');
		typst_named(t, "label", str_of(table->column[i].label));
		typst_named(t, "under", is_under(t, table, i + 1) ? str_of(table->column[i + 1].label) : (str){0});
		buf_addf(to, "right: %s, is: \"%s\", width: %d), ", yes(table->column[i].right), column_holds(table, i), table->column[i].width);
	}
	buf_add(to, STR(")"));
	for (size_t r = 0; r < table->rows; r++) {
		buf_add(to, STR(",\n  "));
		if (table->row[r].group.n > 0) {
			typst_text(t, table->row[r].group);
			continue;
		}
		buf_addc(to, '(');
		for (size_t i = 0; i < table->columns; i++) {
			if (is_under(t, table, i))
				continue;
			cell(t, &table->row[r].cell[i], is_under(t, table, i + 1) ? table->row[r].cell[i + 1].text : (str){0});
			buf_add(to, STR(", "));
		}
		buf_addc(to, ')');
	}
	buf_add(to, STR(")"));
}

static void figure(const struct typst *t, const struct page_figure *f, bool across)
{
	const struct page_drawing *drawn = t->large && f->large.width > 0 ? &f->large : t->large || across || f->half.width == 0 ? &f->wide : &f->half;

	struct typst within = *t;

	within.place = IN_HEADING;
	buf_addf(t->to, "(across: %s, tall: %s, ", yes(across || t->large), yes(drawn->width == 0 && f->brief && is_tall(f->brief)));
	buf_addf(t->to, "icon: \"%s\", ", f->icon ? f->icon : "");
	typst_named(&within, "title", f->title);
	typst_named(t, "sub", f->sub);
	typst_named(t, "alt", f->alt);
	typst_named(t, "note", f->note);
	buf_add(t->to, STR("drawing: "));
	typst_drawing(t, drawn);
	buf_add(t->to, STR(", brief: "));
	if (drawn->width == 0 && f->brief)
		table(t, f->brief);
	else
		buf_add(t->to, STR("none"));
	buf_add(t->to, STR(", words: ("));
	for (size_t i = 0; i < f->n_words; i++) {
		typst_text(t, f->words[i]);
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
		typst_named(t, "name", b->panel[i].name);
		typst_named(t, "note", b->panel[i].note);
		typst_named(t, "alt", b->panel[i].alt);
		buf_addf(t->to, "icon: \"%s\", drawing: ", b->panel[i].icon);
		typst_drawing(t, &b->panel[i].drawing);
		buf_add(t->to, STR("),\n"));
	}
	buf_add(t->to, STR(")\n"));
}

/* heads: a table comes after it. */
static void block(struct typst *t, const struct block *b, bool heads)
{
	struct buf *to = t->to;

	if (b->where == PAGE_SCREEN)
		return;

	switch (b->is) {
	case SECTION:
		t->section = b->id;
		t->fresh = true;
		buf_addf(to, "\n#page-head(id: \"%s\", ", b->id);
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
		buf_addf(to, "#quiet(heads: %s, ", yes(heads));
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
	case PANELS:
		t->place = IN_HEADING;
		panels(t, b);
		t->place = IN_TEXT;
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
		block(&t, &p->block[i], i + 1 < p->n && p->block[i + 1].is == TABLE);
	buf_addf(to, "#import \"/house.typ\": *\n#show: house.with(break-text: %s, break-heading: %s, break-table: %s, ",
	         yes(longest[IN_TEXT] > most[IN_TEXT]), yes(longest[IN_HEADING] > most[IN_HEADING]), yes(longest[IN_TABLE] > most[IN_TABLE]));
	buf_add(to, buf_str(&body));
	buf_free(&body);
}
