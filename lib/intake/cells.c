/* cells — how full and how readable every column is, month by month. */
#include "cells.h"

void cells_open(struct cells *c, const struct extract *x)
{
	*c = (struct cells){ .x = x };
}

/* The number of the row's month. */
static uint32_t month_id(struct cells *c, const struct cell *cell)
{
	const struct cell *when = c->x->when == NOWHERE ? NULL : &cell[c->x->when];
	bool               known = when && when->is == CELL_READ;
	char               text[MONTH_ROOM];
	month              m = 0;
	size_t             before = c->months.n;
	uint32_t           id;

	if (known)
		m = c->x->column[c->x->when].type == X_DAY ? month_of((day)when->whole) : (month)when->whole;
	if (known && c->any && m == c->last)
		return c->last_id;
	id = ids_of(&c->months, known ? (str){ text, write_month(text, m) } : (str){0});
	if (id == before) {
		size_t old = c->room;
		GROW(c->rows, before, c->room);
		if (c->room > old) {
			c->count = take_more(c->count, c->room * c->x->columns, sizeof *c->count);
			memset(c->rows + old, 0, (c->room - old) * sizeof *c->rows);
			memset(c->count + old * c->x->columns, 0, (c->room - old) * c->x->columns * sizeof *c->count);
		}
	}
	if (known) {
		c->any = true;
		c->last = m;
		c->last_id = id;
	}
	return id;
}

void cells_row(struct cells *c, const struct cell *cell)
{
	uint32_t at = month_id(c, cell);

	c->rows[at]++;
	for (size_t i = 0; i < c->x->columns; i++) {
		c->count[at * c->x->columns + i].present += cell[i].is != CELL_MISSING;
		c->count[at * c->x->columns + i].valid += cell[i].is == CELL_READ;
	}
}

struct place { str month; uint32_t id; };

static int by_month(const void *a, const void *b)
{
	return str_order(((const struct place *)a)->month, ((const struct place *)b)->month);
}

static void write_row(struct out *out, const struct cells *c, size_t column, uint32_t at)
{
	const struct extract_column *x = &c->x->column[column];

	out_str(out, c->x->name);
	out_str(out, x->name);
	out_str(out, ids_key(&c->months, at));
	out_str(out, x->required ? STR("yes") : STR("no"));
	out_int(out, c->rows[at]);
	out_int(out, c->count[at * c->x->columns + column].present);
	out_int(out, c->count[at * c->x->columns + column].valid);
	out_row(out);
}

void cells_write(struct cells *c, const char *path, const char *by, bool has_as_at, day as_at)
{
	static const str yes_no[] = { { "yes", 3 }, { "no", 2 } };
	static const char *const counts[] = { "cells", "present", "valid" };
	struct out *out = out_open(path, "cells", NULL);
	struct place *order = take(c->months.n, sizeof *order);

	out_by(out, by);
	if (has_as_at)
		out_as_at(out, as_at);
	out_masked(out);                /* counts of cells: nothing of anybody is in it */
	out_column_like(out, &(struct column){ .name = STR("extract"), .type = CODE, .required = true });
	out_column_like(out, &(struct column){ .name = STR("column"), .type = CODE, .required = true });
	out_column_like(out, &(struct column){ .name = STR("month"), .type = MONTH });
	out_column_like(out, &(struct column){ .name = STR("required"), .type = CODE, .codes = yes_no, .n_codes = 2, .required = true });
	for (size_t i = 0; i < COUNT(counts); i++)
		out_column_like(out, &(struct column){ .name = str_of(counts[i]), .type = INT, .note = STR("cells"), .required = true });
	for (uint32_t i = 0; i < c->months.n; i++)
		order[i] = (struct place){ ids_key(&c->months, i), i };
	qsort(order, c->months.n, sizeof *order, by_month);
	for (size_t column = 0; column < c->x->columns; column++)
		for (size_t i = 0; i < c->months.n && c->x->column[column].type != X_DROP; i++)
			write_row(out, c, column, order[i].id);
	out_seal(out);
	free(order);
}

void cells_free(struct cells *c)
{
	ids_free(&c->months);
	free(c->count);
	free(c->rows);
	*c = (struct cells){0};
}
