/* unread — cells that could not be read, by column. */
#include "unread.h"

void unread_open(struct unread *u, const struct extract *x)
{
	*u = (struct unread){ .x = x, .column = take(x->columns + 1, sizeof *u->column) };
}

void unread_close(struct unread *u)
{
	for (size_t i = 0; u->column && i < u->x->columns; i++)
		buf_free(&u->column[i].why);
	free(u->column);
}

void unread_cell(struct unread *u, size_t column, const struct cell *cell, str raw, str file, size_t line)
{
	struct unread_column *c = &u->column[column];

	c->read |= cell->is == CELL_READ;
	if (cell->is != CELL_UNREADABLE || c->n++ > 0)
		return;
	c->file = file;
	c->line = line;
	extract_why(&c->why, u->x, &u->x->column[column], cell, raw);
}

void unread_row(struct unread *u, const struct cell *cell, const str *field, const size_t *place, str file, size_t line)
{
	for (size_t i = 0; i < u->x->columns; i++)
		if (i != u->x->item_value && cell[i].is == CELL_UNREADABLE)
			unread_cell(u, i, &cell[i], field[place[i]], file, line);
}

void unread_say(const struct unread *u, int64_t kept, struct buf *line)
{
	double few = isnan(u->x->most_rejected) ? 0 : u->x->most_rejected * (double)kept;
	size_t n = 0;

	for (size_t i = 0; i < u->x->columns; i++) {
		struct unread_column *c = &u->column[i];

		if (c->n == 0)
			continue;
		buf_addf(line, "%s%.*s:%lld", n++ ? "+" : " unreadable=", FMT(u->x->column[i].name), (long long)c->n);
		if ((double)c->n > few || !c->read)
			warn("%.*s: %lld cell%s of '%.*s' cannot be read, and %s missing now: the first (%.*s, line %zu) %s", FMT(u->x->name), (long long)c->n,
			     c->n == 1 ? "" : "s", FMT(u->x->column[i].name), c->n == 1 ? "is" : "are", FMT(c->file), c->line, buf_ended(&c->why));
	}
}
