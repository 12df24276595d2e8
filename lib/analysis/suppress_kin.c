/* suppress_kin.c — measures of the same rows: what one hides, another must not tell.
 *
 * Who answered one question has answered most others, so that many measures have the same n, or nearly, wherever they both have one:
 * these are kin.  A cell that is hidden because it is small has companions; a companion whose n a kin shows is none, for the sum
 * can then be done.  So all n are looked at once more, each measure's by itself, and there only that is hidden which no kin shows. */
#include "ids.h"
#include "suppress.h"

struct suppress_kin {
	struct suppress *s;
	struct suppress  n;                               /* the n of each of its cells but the parts of compositions; point: which */
	uint32_t        *who;                             /* of n's cells: measure and part; beside them … */
	size_t          *next;                            /* … the next cell of the same period and group, and so round to the first */
	size_t           whos;
	struct near     { float apart, of; } *near;       /* [who][who]: of all the rows that both have somewhere, how far apart */
};

static double rows_of(const struct suppress_kin *k, size_t i)
{
	return k->s->cell[k->n.cell[i].point].count[ROWS];
}

/* Would the n of the one tell that of the other?  Kin differ by one row in eight at most, taken together. */
static bool tells(const struct suppress_kin *k, size_t i, size_t other)
{
	const struct near *near = &k->near[k->who[i] * k->whos + k->who[other]];

	return near->of > 0 && 8 * near->apart <= near->of && fabs(rows_of(k, i) - rows_of(k, other)) < k->n.cell[i].under;
}

static void meet(struct suppress_kin *k, size_t i)
{
	for (size_t j = k->next[i]; j != i; j = k->next[j]) {
		struct near *near = &k->near[k->who[i] * k->whos + k->who[j]];

		if (k->n.cell[i].unknown || k->n.cell[j].unknown || !(k->n.cell[i].under > 0 && k->n.cell[j].under > 0))
			continue;
		near->apart += (float)fabs(rows_of(k, i) - rows_of(k, j));
		near->of += (float)fmax(rows_of(k, i), rows_of(k, j));
	}
}

static void add_key(struct buf *key, str s)
{
	buf_add(key, s);
	buf_addc(key, '\0');
}

/* A ring for every period and group. */
static void name_cells(struct suppress_kin *k)
{
	struct ids  who = {0}, where = {0};
	struct buf  key = {0};
	size_t     *last = take(k->n.n + 1, sizeof *last);
	char        at[DAY_ROOM];

	k->who = take(k->n.n + 1, sizeof *k->who);
	k->next = take(k->n.n + 1, sizeof *k->next);
	for (size_t i = 0; i < k->n.n; i++) {
		const struct suppress_cell *c = &k->n.cell[i];
		size_t   known = where.n;
		uint32_t id;

		key.n = 0;
		add_key(&key, c->measure);
		add_key(&key, c->part);
		k->who[i] = ids_of(&who, buf_str(&key));
		key.n = 0;
		add_key(&key, c->per);
		add_key(&key, (str){ at, write_day(at, c->period) });
		add_key(&key, c->by);
		add_key(&key, c->group);
		id = ids_of(&where, buf_str(&key));
		k->next[i] = id == known ? i : k->next[last[id]];
		if (id != known)
			k->next[last[id]] = i;
		last[id] = i;
	}
	k->whos = who.n;
	ids_free(&who);
	ids_free(&where);
	buf_free(&key);
	free(last);
}

struct suppress_kin *suppress_kin_open(struct suppress *s)
{
	struct suppress_kin *k = take(1, sizeof *k);

	k->s = s;
	for (size_t i = 0; i < s->n; i++) {
		struct suppress_cell c = s->cell[i];

		if (c.share)
			continue;
		c.unknown |= isnan(c.count[ROWS]);
		c.of_sums = suppress_size(&c) != c.count[ROWS];
		for (size_t m = 0; m < SUPPRESS_COUNTS; m++)
			c.count[m] = m == ROWS ? c.count[m] : NAN;
		c.main = ROWS;
		c.point = i;
		suppress_add(&k->n, &c);
	}
	suppress_find_lines(&k->n);
	name_cells(k);
	k->near = take(k->whos * k->whos + 1, sizeof *k->near);
	for (size_t i = 0; i < k->n.n; i++)
		meet(k, i);
	return k;
}

void suppress_kin_close(struct suppress_kin *k)
{
	suppress_free(&k->n);
	free(k->who);
	free(k->next);
	free(k->near);
	free(k);
}

/* Hidden, and no kin shows it.  Of a small one every kin that has as many is small too. */
static bool is_dark(const struct suppress_kin *k, size_t i)
{
	bool dark = k->s->cell[k->n.cell[i].point].hidden;

	for (size_t j = k->next[i]; j != i && dark && !k->n.cell[i].primary; j = k->next[j])
		dark = !tells(k, i, j) || k->s->cell[k->n.cell[j].point].hidden;
	return dark;
}

/* So that all kin choose the same companions, a cell weighs what it weighs to the largest of them. */
static double weight(const struct suppress_kin *k, size_t i)
{
	double most = rows_of(k, i);

	for (size_t j = k->next[i]; j != i; j = k->next[j])
		if (tells(k, i, j))
			most = fmax(most, rows_of(k, j));
	return most;
}

static bool hide(struct suppress_kin *k, size_t i)
{
	struct suppress_cell *c = &k->s->cell[k->n.cell[i].point];

	if (!suppress_can_hide(c))
		return false;
	return c->hidden = true;
}

bool suppress_kin_mend(struct suppress_kin *k)
{
	bool *dark = take(k->n.n + 1, sizeof *dark), changed = false;

	for (size_t i = 0; i < k->n.n; i++) {
		struct suppress_cell *c = &k->n.cell[i];
		double                rows = rows_of(k, i);

		c->primary = !c->unknown && rows > 0 && rows < c->under;
		c->hidden = dark[i] = is_dark(k, i);
		c->count[ROWS] = c->primary || c->unknown ? rows : weight(k, i);
	}
	suppress_mend(&k->n);
	for (size_t i = 0; i < k->n.n; i++) {
		if (!k->n.cell[i].hidden || dark[i])
			continue;
		changed |= hide(k, i);
		for (size_t j = k->next[i]; j != i; j = k->next[j])
			if (tells(k, i, j))
				changed |= hide(k, j);
	}
	free(dark);
	return changed;
}
