/* widened — a row that sentences make wider. */
#include "widened.h"

void widened_open(struct widened *row, struct in *in)
{
	const struct column *came;

	*row = (struct widened){ .came = in_columns(in, &came) };
	for (size_t i = 0; i < row->came; i++)
		widened_add(row, came[i]);
	lost_read(&row->lost, in);
}

void widened_add(struct widened *row, struct column column)
{
	GROW(row->column, row->n, row->room);
	row->column[row->n++] = column;
}

void widened_types(struct widened *row, const struct in *in)
{
	const struct column *columns;

	for (size_t i = in_columns(in, &columns); i-- > 0; )
		row->column[i].type = columns[i].type;
}

void widened_need_new(const struct widened *row, struct expr_at at, str name)
{
	for (size_t i = 0; i < row->n; i++)
		if (same(row->column[i].name, name))
			expr_refuse(at, "'%.*s' is already a column: choose another name", FMT(name));
}

void widened_kept(struct widened *row, const struct expr *where)
{
	for (size_t i = 0; i < row->n; i++)
		if (expr_proves(where, i))
			row->column[i].required = true;
}

void widened_cells(struct widened *row)
{
	row->cell = take(row->n + 1, sizeof *row->cell);
}

void widened_close(struct widened *row)
{
	free(row->column);
	free(row->lost.all);
	free(row->cell);
	*row = (struct widened){0};
}
