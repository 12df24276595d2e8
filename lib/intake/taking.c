/* taking — the rows that a stage takes. */
#include "taking.h"

void taking_bind(struct taking *t, const struct words *said, struct in *in, struct lost *lost, struct arena *memory)
{
	t->n = said->n;
	t->where = arena_take(memory, said->n + 1, sizeof(struct expr *));
	for (size_t i = 0; i < said->n; i++) {
		struct expr_at place = expr_at_option('w', i + 1, memory);
		const str     *asked;
		size_t         n;

		t->where[i] = expr_read_condition(said->all[i].word, EXPR_STAGE, place, memory);
		if (expr_wants_holidays(t->where[i]))
			expr_refuse(place, "working days are worked out by derive: make a column there");
		expr_bind_in(t->where[i], in);
		n = expr_columns(t->where[i], memory, &asked);
		lost_make(lost, asked, n, STR("*"));
	}
}

void taking_proves(const struct taking *t, struct column *column, size_t columns)
{
	for (size_t i = 0; i < t->n; i++)
		for (size_t c = 0; c < columns; c++)
			column[c].required |= expr_proves(t->where[i], c);
}

bool taking_row(const struct taking *t, const str *field)
{
	for (size_t i = 0; i < t->n; i++)
		if (expr_true(t->where[i], field, NULL) != EXPR_YES)
			return false;
	return true;
}
