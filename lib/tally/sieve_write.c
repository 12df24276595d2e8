/* sieve_write.c — a row that is kept, as the stream says it. */
#include "sieve.h"

static void write_cell(struct out *out, const struct extract_column *c, const struct cell *cell)
{
	if (c->type == X_DROP)
		return;
	if (cell->is != CELL_READ) {
		out_missing(out);
		return;
	}
	switch (c->type) {
	case X_INT:   out_int(out, cell->whole); return;
	case X_NUM:   out_num(out, cell->number); return;
	case X_DAY:   out_day(out, (day)cell->whole); return;
	case X_MONTH: out_month(out, (month)cell->whole); return;
	default:      out_str(out, cell->text); return;
	}
}

/* Cells that go out as they came and lie side by side go in one piece. */
struct piece { str cells; size_t n; };

static void write_piece(struct out *out, struct piece *p)
{
	if (p->n)
		out_run(out, p->cells, p->n);
	p->n = 0;
}

static void add_piece(struct out *out, struct piece *p, const str *first, size_t n)
{
	str cells = { first->p, (size_t)(first[n - 1].p - first->p) + first[n - 1].n };

	/* of a row that was in quotes what is left lies without commas, and a cell of one byte that is not ours may lie between */
	if (p->n && (uintptr_t)p->cells.p + p->cells.n + 1 == (uintptr_t)cells.p && p->cells.p[p->cells.n] == ',') {
		p->cells.n += 1 + cells.n;
		p->n += n;
		return;
	}
	write_piece(out, p);
	*p = (struct piece){ cells, n };
}

void sieve_write(struct sieve *s, const str *field)
{
	struct piece p = { .n = 0 };

	for (size_t k = 0; k < s->run.n; k++) {
		const struct sieve_run *r = &s->run.all[k];

		if (r->known && r->whole) {
			add_piece(s->out, &p, &field[s->place[r->column]], r->n);
			continue;
		}
		for (size_t i = r->column; i < r->column + r->n; i++) {
			if (s->same[i]) {
				add_piece(s->out, &p, &field[s->place[i]], 1);
				continue;
			}
			write_piece(s->out, &p);
			write_cell(s->out, &s->x->column[i], &s->cell[i]);
		}
	}
	write_piece(s->out, &p);
	out_row(s->out);
}
