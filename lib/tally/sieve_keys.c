/* sieve_keys.c — which rows are there already: `once` and `unique`. */
#include "sieve.h"

/* What it says and not how it was written: 01/04/2026 and 2026-04-01 are one day.  False when it says nothing. */
static bool add_to_key(struct buf *key, const struct extract_column *c, const struct cell *cell)
{
	bool   text = c->type == X_TEXT || c->type == X_ID || c->type == X_CODE || c->type == X_FLAG;
	size_t n = cell->is != CELL_READ ? SIZE_MAX : text ? cell->text.n : 8;

	buf_add(key, (str){ (const char *)&n, sizeof n });
	if (cell->is != CELL_READ)
		return false;
	if (text)
		buf_add(key, cell->text);
	else if (c->type == X_NUM)
		buf_add(key, (str){ (const char *)&cell->number, sizeof cell->number });
	else
		buf_add(key, (str){ (const char *)&cell->whole, sizeof cell->whole });
	return true;
}

/* The key of `once` into s->key; false when nothing of it is known: such rows cannot be told to be the same. */
bool sieve_once_key(struct sieve *s)
{
	bool known = false;

	s->key.n = 0;
	for (size_t i = 0; i < s->x->n_once; i++)
		known |= add_to_key(&s->key, &s->x->column[s->x->once[i]], &s->cell[s->x->once[i]]);
	return known;
}

bool sieve_seen_before(struct sieve *s, size_t column)
{
	uint32_t id;

	s->key.n = 0;
	return add_to_key(&s->key, &s->x->column[column], &s->cell[column]) && ids_find(&s->unique[column], buf_str(&s->key), &id);
}

void sieve_keep_unique(struct sieve *s)
{
	for (size_t k = 0; k < s->n_judged; k++) {
		size_t i = s->judged[k];

		s->key.n = 0;
		if (s->x->column[i].unique && add_to_key(&s->key, &s->x->column[i], &s->cell[i]))
			ids_of(&s->unique[i], buf_str(&s->key));
	}
}
