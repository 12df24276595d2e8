/* page_typst_table — a table as a call of house.typ: its columns, then a row after another. */
#include "page_typst.h"

/* In large print what would stand in a column of its own stands below the one before. */
static bool is_under(const struct typst *t, const struct page_table *table, size_t i)
{
	return t->large && i > 0 && i < table->columns && table->under == i;
}

/* level: in large print a table that is no card has its columns as wide as their words. */
static void cell(const struct typst *t, const struct page_cell *c, str below, bool level)
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
	buf_add(to, c->is == CELL_VERDICT && t->tight ? STR(", size: 3.8mm)") : c->is == CELL_VERDICT && level ? STR(", level: true)") : STR(")"));
}

const char *typst_yes(bool b)
{
	return b ? "true" : "false";
}

/* Taller than a page perhaps: then it is split, which is better than to lose its end.  To measure it first would be to set it twice. */
bool typst_is_tall(const struct page_table *table)
{
	size_t letters = 0;

	for (size_t r = 0; r < table->rows; r++)
		for (size_t i = 0; table->row[r].cell && i < table->columns; i++)
			letters += table->row[r].cell[i].is == CELL_TEXT ? page_length(table->row[r].cell[i].text) : 0;
	return table->rows > (table->tight || table->prose ? 40 : 24) || letters > 40 * 80;
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

void typst_table(const struct typst *of, const struct page_table *table)
{
	struct typst within = *of, *t = &within;
	struct buf  *to = t->to;

	t->tight = table->tight;
	t->place = IN_TABLE;

	buf_addf(to, "the-table(cards: %s, tight: %s, prose: %s, middle: %s, tall: %s, tint: %zu, ", typst_yes(table->cards), typst_yes(table->tight), typst_yes(table->prose), typst_yes(has_icons(table)), typst_yes(typst_is_tall(table)), table->tint);
	typst_named(t, "caption", table->caption);
	buf_add(to, STR("columns: ("));
	for (size_t i = 0; i < table->columns; i++) {
		if (is_under(t, table, i))
			continue;
		buf_addc(to, '(');
		typst_named(t, "label", str_of(table->column[i].label));
		typst_named(t, "under", is_under(t, table, i + 1) ? str_of(table->column[i + 1].label) : i == table->each.column ? table->each.words : (str){0});
		buf_addf(to, "right: %s, is: \"%s\", width: %d), ", typst_yes(table->column[i].right), column_holds(table, i), table->column[i].width);
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
			cell(t, &table->row[r].cell[i], is_under(t, table, i + 1) ? table->row[r].cell[i + 1].text : (str){0}, t->large && !table->cards);
			buf_add(to, STR(", "));
		}
		buf_addc(to, ')');
	}
	buf_add(to, STR(")"));
}
