#include "whole.h"

enum { PIECE = 1 << 16 };

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

static void piece_ends(struct whole_rows *to)
{
	if (to->last.n == 0)
		return;
	GROW(to->piece, to->pieces, to->piece_room);
	to->piece[to->pieces++] = spill_add(&to->spill, buf_str(&to->last));
	to->last.n = 0;
}

void whole_keep(struct whole_rows *to, const str *field, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		buf_add(&to->last, field[i]);
		buf_addc(&to->last, '\n');
	}
	if (to->last.n >= PIECE)
		piece_ends(to);
}

bool whole_next(struct whole_rows *rows, str *field, size_t n)
{
	size_t i = 0;

	piece_ends(rows);
	if (rows->rest.n == 0) {
		if (rows->next == rows->pieces)
			return false;
		rows->rest = spill_get(&rows->spill, rows->piece[rows->next++], &rows->room);
	}
	while (i < n && cut_at(&rows->rest, '\n', &field[i]))
		i++;
	return true;
}

void whole_free(struct whole_rows *rows)
{
	spill_free(&rows->spill);
	buf_free(&rows->last);
	buf_free(&rows->room);
	free(rows->piece);
	*rows = (struct whole_rows){0};
}
