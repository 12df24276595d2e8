/* extract: unpivot — wide to long: every heading that reads as a code becomes a row, its cell the value. */
#include "extract_words.h"
#include "form.h"

#define REFUSE(...) defs_refuse(r->defs, line, __VA_ARGS__)

bool extract_has_heading(const struct extract *x, size_t column)
{
	return column != x->stamp && column != x->item && column != x->item_value;
}

bool extract_read_unpivot(struct extract_reading *r, str rest, size_t line)
{
	struct extract *x = r->x;
	str             item;

	if (!cut_at(&rest, ',', &item) || !form_column(trimmed(item)) || !rest.p || !form_column(trimmed(rest)))
		return false;
	item = trimmed(item);
	rest = trimmed(rest);
	x->item = extract_need_column(r, item, line);
	x->item_value = extract_need_column(r, rest, line);
	const struct extract_column *value = &x->column[x->item_value];
	if (x->column[x->item].type != X_CODE)
		REFUSE("unpivot '%.*s': is no list of codes: its codes are the headings that become rows", FMT(item));
	if (x->item == x->item_value)
		REFUSE("unpivot: the codes of the headings and the cells below them are two columns");
	if (value->required || value->unique)
		REFUSE("unpivot '%.*s': an empty cell makes a row with a missing value: take '%s' out", FMT(rest),
		       value->required ? "required" : "unique");
	return true;
}

void extract_item_headings(struct extract_reading *r)
{
	struct extract              *x = r->x;
	const struct extract_column *c;

	if (x->item == NOWHERE)
		return;
	c = &x->column[x->item];
	for (size_t i = 0; i < x->columns; i++)
		if (x->column[i].n_called && !extract_has_heading(x, i))
			defs_refuse(r->defs, x->column[i].line, "'%.*s' has no heading of its own: take 'called' out", FMT(x->column[i].name));
	const struct spellings *both[] = { &c->spelt, &c->label };
	for (size_t b = 0; b < COUNT(both); b++)
		for (uint32_t i = 0; i < both[b]->folded.n; i++) {
			uint32_t id;
			if (ids_find(&x->heading, ids_key(&both[b]->folded, i), &id))
				defs_refuse(r->defs, c->line, "heading '%.*s' is read by '%.*s' and by '%.*s'", FMT(c->code[both[b]->code[i]]),
				            FMT(x->column[x->heading_of[id]].name), FMT(c->name));
		}
}

bool extract_is_item(const struct extract *x, str heading)
{
	return x->item != NOWHERE && extract_cell(x, &x->column[x->item], heading).is == CELL_READ;
}

size_t extract_items(struct extract *x, const char *file, const str *heading, size_t n, const size_t *place,
                     struct extract_item **items)
{
	size_t found = 0;

	*items = arena_take(&x->memory, n + 1, sizeof **items);
	for (size_t i = 0; i < n; i++) {
		bool taken = false;
		for (size_t k = 0; k < x->columns; k++)
			taken |= place[k] == i;
		struct cell cell = taken ? (struct cell){0} : extract_cell(x, &x->column[x->item], heading[i]);
		if (cell.is != CELL_READ)
			continue;
		for (size_t k = 0; k < found; k++)
			if (same((*items)[k].code, cell.text))
				die(BAD_DATA, "%.*s: %s: columns %zu and %zu both read as '%.*s': rename one", FMT(x->name), file,
				    (*items)[k].place + 1, i + 1, FMT(cell.text));
		(*items)[found++] = (struct extract_item){ i, cell.text };
	}
	if (found == 0)
		die(BAD_DATA, "%.*s: %s: no heading reads as a code of '%.*s': is it the right file?", FMT(x->name), file,
		    FMT(x->column[x->item].name));
	return found;
}
