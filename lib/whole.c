#include "whole.h"

void whole_join(struct buf *to, const str *field, size_t n)
{
	to->n = 0;
	for (size_t i = 0; i < n; i++) {
		buf_add(to, field[i]);
		buf_addc(to, '\n');
	}
}

size_t whole_split(str whole, str *field, size_t n)
{
	size_t i = 0;

	while (i < n && cut_at(&whole, '\n', &field[i]))
		i++;
	return i;
}

int whole_order(const struct column *columns, size_t n, str a, str b)
{
	str    x = {0}, y = {0};
	double v, w;

	for (size_t i = 0; i < n && cut_at(&a, '\n', &x) && cut_at(&b, '\n', &y); i++) {
		bool number = columns[i].type == INT || columns[i].type == NUM;
		if (number && read_num(x, &v) && read_num(y, &w) && v != w)
			return v < w ? -1 : 1;
		int order = x.n == 0 || y.n == 0 ? (x.n > 0) - (y.n > 0) : str_order(x, y);
		if (order != 0)
			return order;
	}
	return 0;
}

void whole_keep(struct whole_rows *to, const str *field, size_t n)
{
	size_t bytes = n;

	for (size_t i = 0; i < n; i++)
		bytes += field[i].n;
	while (to->room - to->used < bytes) {
		to->room = to->room ? 2 * to->room : 1 << 16;
		to->p = take_more(to->p, to->room, 1);
	}
	for (size_t i = 0; i < n; i++) {
		if (field[i].n)
			memcpy(to->p + to->used, field[i].p, field[i].n);
		to->used += field[i].n;
		to->p[to->used++] = '\n';
	}
	GROW(to->end, to->rows, to->row_room);
	to->end[to->rows++] = to->used;
}

void whole_row(const struct whole_rows *rows, size_t i, str *field, size_t n)
{
	size_t from = i > 0 ? rows->end[i - 1] : 0;

	whole_split((str){ rows->p + from, rows->end[i] - from }, field, n);
}

void whole_free(struct whole_rows *rows)
{
	free(rows->p);
	free(rows->end);
	*rows = (struct whole_rows){0};
}
