/* tally_piles.c — rows that must be seen together, when they are too many to be held at once.
 *
 * A measure with clusters needs all rows of a family, not all rows.  So beyond a few MiB the rows go, a batch at a time and column
 * by column, to a file without a name (spill.h), parted by the family; in the end each part comes back alone and is added to the
 * cells, whose sums over the parts are the sums over the families.  Measures that need the same rows together are one pile.
 * A median needs all rows of a cell: those of one period are one part.  What needs all rows of the dataset gets them. */
#include "tally_own.h"

enum { PARTS = 32 };

/* The id whose rows a measure needs together; `more`: another one as well. */
static size_t id_of(const struct job *j, bool *more)
{
	size_t ids[3 + LOOKS] = { j->cluster, j->top.what == TOTAL_DISTINCT ? j->top.distinct : NOTHING,
	                          j->bottom.what == TOTAL_DISTINCT ? j->bottom.distinct : NOTHING };
	size_t found = NOTHING;

	*more = false;
	for (size_t l = 0; l < LOOKS; l++)
		ids[3 + l] = l < j->looks ? j->look[l].keys : NOTHING;
	for (size_t i = 0; i < COUNT(ids); i++) {
		*more = *more || (ids[i] != NOTHING && found != NOTHING && ids[i] != found);
		found = ids[i] != NOTHING ? ids[i] : found;
	}
	return found;
}

/* The longest of its periods, when all others lie in one; PERS: they do not. */
static enum period longest(const struct measure *m)
{
	enum period found = m->per[0].per;

	for (size_t i = 1; i < m->pers; i++)
		found = m->per[i].per > found ? m->per[i].per : found;
	for (size_t i = 0; i < m->pers; i++)
		if (m->per[i].per != found && !period_fits(m->per[i].per, found))
			return PERS;
	return found;
}

/* Clusters, distinct ids and middles are of a cell, and a cell is of one period; a look is of an id, whenever. */
static struct pile pile_for(const struct job *j)
{
	struct pile made = { .keys = NOTHING, .dates = j->dates, .per = PERS };
	bool more;
	size_t id = id_of(j, &more);

	if (j->shape == EVENTS || (j->looks > 0 && (more || j->shape == MEDIAN || j->last_seen)))
		return made;
	if (id != NOTHING && !more && j->shape != MEDIAN && !j->last_seen)
		made.keys = id;
	else
		made.per = longest(j->measure);
	return made;
}

static bool alike(const struct pile *a, const struct pile *b)
{
	if (a->keys != b->keys || a->per != b->per)
		return false;
	return a->per == PERS || a->dates == b->dates;
}

static size_t pile_of(struct tally *t, struct set *s, const struct job *j)
{
	struct pile made = pile_for(j);
	size_t i = 0;

	while (i < s->piles && !alike(&s->pile[i], &made))
		i++;
	if (i < s->piles)
		return i;
	made.dates_of = arena_take(&t->memory, s->n_dates + 1, sizeof *made.dates_of);
	made.groups_of = arena_take(&t->memory, s->n_groups + 1, sizeof *made.groups_of);
	made.keys_of = arena_take(&t->memory, s->n_keys + 1, sizeof *made.keys_of);
	made.numbers_of = arena_take(&t->memory, s->n_numbers + 1, sizeof *made.numbers_of);
	GROW(s->pile, s->piles, s->room_piles);
	s->pile[s->piles++] = made;
	return i;
}

static void mark(bool *of, size_t at)
{
	if (at != NOTHING)
		of[at] = true;
}

/* Which of the columns that all measures share this one asks for. */
static void share(struct pile *p, const struct job *j)
{
	mark(p->dates_of, j->dates);
	for (size_t i = 0; i < j->tables; i++)
		mark(p->groups_of, j->table[i].groups);
	mark(p->keys_of, j->cluster);
	mark(p->keys_of, j->part);
	mark(p->keys_of, j->adjust);
	mark(p->keys_of, j->top.distinct);
	mark(p->keys_of, j->bottom.distinct);
	for (size_t l = 0; l < j->looks; l++) {
		mark(p->keys_of, j->look[l].keys);
		mark(p->dates_of, j->look[l].dates);
	}
	mark(p->numbers_of, j->weight);
}

static void plan(struct tally *t, struct set *s)
{
	for (size_t i = 0; i < t->jobs; i++) {
		struct job *j = &t->job[i];

		if (&t->set[j->set] != s || !j->keep)
			continue;
		j->pile = pile_of(t, s, j);
		share(&s->pile[j->pile], j);
	}
	for (size_t i = 0; i < s->piles; i++)
		s->pile[i].width = tally_columns_width(t, s, &s->pile[i]);
}

/* ---- out ---- */

/* A row without an id is nobody else's: any part will do. */
static uint8_t part_of(const struct set *s, const struct pile *p, size_t row)
{
	if (p->keys != NOTHING) {
		uint32_t id = s->keys[p->keys].of_row[row];

		return (uint8_t)((id == NO_KEY ? row : id) % PARTS);
	}
	day when = p->per == PERS ? ABSENT : s->dates[p->dates].of_row[row];

	return when == ABSENT ? 0 : (uint8_t)((uint32_t)period_first(p->per, when) * 2654435761u >> 27);     /* Knuth's, and 5 bits of it */
}

struct putting { char *to; const uint32_t *row; size_t rows; };

static void *put_column(void *to, void *column, size_t size)
{
	struct putting *put = to;

	tally_columns_copy(put->to, column, size, put->row, put->rows);
	put->to += put->rows * size;
	return column;
}

/* A batch of rows: each part is a chunk, column by column. */
static void put(struct tally *t, struct set *s, struct pile *p, size_t from, size_t to)
{
	uint32_t row[BATCH], start[PARTS + 1] = { 0 };
	uint8_t  part[BATCH];

	for (size_t i = from; i < to; i++)
		start[1 + (part[i - from] = part_of(s, p, i))]++;
	for (size_t i = 0; i < PARTS; i++)
		start[i + 1] += start[i];
	for (size_t i = from; i < to; i++)
		row[start[part[i - from]]++] = (uint32_t)i;     /* then each begins where the one before ends */
	for (size_t i = 0, first = 0; i < PARTS; first = start[i++]) {
		struct putting one = { .row = row + first, .rows = start[i] - first };

		if (one.rows == 0)
			continue;
		s->chunked.n = 0;
		buf_more(&s->chunked, one.rows * p->width);
		one.to = s->chunked.p;
		tally_columns(t, s, p, false, put_column, &one);
		s->chunked.n = one.rows * p->width;
		GROW(p->chunk, p->chunks, p->room_chunks);
		p->chunk[p->chunks++] = (struct chunk){ spill_add(&s->spill, buf_str(&s->chunked)), (uint32_t)one.rows, (uint32_t)i };
	}
}

static void *shrunk(void *to, void *column, size_t size)
{
	return take_more(column, *(size_t *)to, size);
}

void tally_piles_put(struct tally *t, struct set *s)
{
	size_t few = BATCH;

	if (!s->piled)
		plan(t, s);
	for (size_t i = 0; i < s->piles; i++)
		for (size_t from = 0, to; from < s->rows; from = to) {
			to = s->rows - from > BATCH ? from + BATCH : s->rows;
			put(t, s, &s->pile[i], from, to);
		}
	if (!s->piled) {
		tally_columns(t, s, NULL, false, shrunk, &few);
		s->room = few;
		s->piled = true;
	}
	s->rows = s->from = 0;
}

bool tally_piles_full(struct tally *t, struct set *s)
{
	if (s->piled || s->rows < s->room)
		return s->piled;
	return 2 * s->rows * tally_columns_width(t, s, NULL) > t->held;
}

/* ---- and in ---- */

struct getting { const char *from; size_t at, rows; };

static void *get_column(void *to, void *column, size_t size)
{
	struct getting *get = to;

	memcpy((char *)column + get->at * size, get->from, get->rows * size);
	get->from += get->rows * size;
	return column;
}

static void get(struct tally *t, struct set *s, const struct pile *p, uint32_t part)
{
	size_t rows = 0;

	for (size_t i = 0; i < p->chunks; i++)
		rows += p->chunk[i].part == part ? p->chunk[i].rows : 0;
	s->rows = 0;
	if (rows == 0)
		return;
	s->room = rows + 1;
	tally_columns(t, s, p, false, shrunk, &s->room);
	for (size_t i = 0; i < p->chunks; i++) {
		const struct chunk *c = &p->chunk[i];
		struct getting one = { .at = s->rows, .rows = c->rows };

		if (c->part != part)
			continue;
		one.from = spill_get(&s->spill, c->at, &s->chunked).p;
		tally_columns(t, s, p, false, get_column, &one);
		s->rows += c->rows;
	}
}

void tally_piles_each(struct tally *t, struct set *s, tally_pile *part_is_there)
{
	for (size_t i = 0; i < s->piles; i++)
		for (uint32_t part = 0; part < PARTS; part++) {
			get(t, s, &s->pile[i], part);
			if (s->rows > 0)
				part_is_there(t, s, &s->pile[i]);
		}
}

void tally_piles_free(struct set *s)
{
	for (size_t i = 0; i < s->piles; i++)
		free(s->pile[i].chunk);
	free(s->pile);
	spill_free(&s->spill);
	buf_free(&s->chunked);
}
