/* suppress_kin.c — measures of the same rows: what one hides, another must not tell.
 *
 * Who answered one question has answered most others, so that many measures have the same n, or nearly, wherever they both have one:
 * these are kin.  A cell that is hidden because it is small has companions; a companion whose n a kin shows is none, for the sum
 * can then be done.  So all n are looked at once more, each measure's by itself, and there only that is hidden which no kin shows. */
#include "ids.h"
#include "suppress.h"

/* A cell of n where it meets those of the same period and group: they lie side by side, for each is held against each. */
struct seat {
	double   rows, under;
	uint32_t who;                                     /* measure and part */
	bool     counts;                                  /* its number is known, and may be small */
	size_t   cell;                                    /* of n */
};

struct suppress_kin {
	struct suppress *s;
	struct suppress  n;                               /* the n of each of its cells but the parts of compositions; point: which */
	struct seat     *seat;
	size_t          *from;                            /* where the seats of a period and group begin; one more: where they end */
	size_t           places, whos;
	struct near     { float apart, of; } *near;       /* [who][who]: of all the rows that both have somewhere, how far apart */
	bool            *near_enough;                     /* [who][who]: kin differ by one row in eight at most, taken together */
};

/* Would the n of the one tell that of the other? */
static bool tells(const struct suppress_kin *k, const struct seat *one, const struct seat *other)
{
	return one != other && k->near_enough[one->who * k->whos + other->who] && fabs(one->rows - other->rows) < one->under;
}

static struct suppress_cell *cell_of(const struct suppress_kin *k, const struct seat *t)
{
	return &k->s->cell[k->n.cell[t->cell].point];
}

static void meet(struct suppress_kin *k, const struct seat *one, const struct seat *other)
{
	struct near *near = &k->near[one->who * k->whos + other->who];

	near->apart += (float)fabs(one->rows - other->rows);
	near->of += (float)fmax(one->rows, other->rows);
}

static void meet_all(struct suppress_kin *k)
{
	k->near = take(k->whos * k->whos + 1, sizeof *k->near);
	k->near_enough = take(k->whos * k->whos + 1, sizeof *k->near_enough);
	for (size_t p = 0; p < k->places; p++)
		for (size_t i = k->from[p]; i < k->from[p + 1]; i++)
			for (size_t j = k->from[p]; j < k->from[p + 1] && k->seat[i].counts; j++)
				if (j != i && k->seat[j].counts)
					meet(k, &k->seat[i], &k->seat[j]);
	for (size_t i = 0; i < k->whos * k->whos; i++)
		k->near_enough[i] = k->near[i].of > 0 && 8 * k->near[i].apart <= k->near[i].of;
}

static void add_key(struct buf *key, str s)
{
	buf_add(key, s);
	buf_addc(key, '\0');
}

static struct seat seat_of(const struct suppress_kin *k, size_t i, struct ids *who, struct buf *key)
{
	const struct suppress_cell *c = &k->n.cell[i];

	key->n = 0;
	add_key(key, c->measure);
	add_key(key, c->part);
	return (struct seat){
		.rows = k->s->cell[c->point].count[ROWS], .under = c->under, .who = ids_of(who, buf_str(key)),
		.counts = !c->unknown && c->under > 0, .cell = i,
	};
}

static uint32_t place_of(const struct suppress_cell *c, struct ids *where, struct buf *key)
{
	char at[DAY_ROOM];

	key->n = 0;
	add_key(key, c->per);
	add_key(key, (str){ at, write_day(at, c->period) });
	add_key(key, c->by);
	add_key(key, c->group);
	return ids_of(where, buf_str(key));
}

static void seat_all(struct suppress_kin *k)
{
	struct ids who = {0}, where = {0};
	struct buf key = {0};
	uint32_t  *place = take(k->n.n + 1, sizeof *place);
	size_t    *next;

	k->seat = take(k->n.n + 1, sizeof *k->seat);
	k->from = take(k->n.n + 2, sizeof *k->from);
	for (size_t i = 0; i < k->n.n; i++) {
		place[i] = place_of(&k->n.cell[i], &where, &key);
		k->from[place[i] + 1]++;
	}
	k->places = where.n;
	for (size_t p = 0; p < k->places; p++)
		k->from[p + 1] += k->from[p];
	next = take(k->places + 1, sizeof *next);
	memcpy(next, k->from, k->places * sizeof *next);
	for (size_t i = 0; i < k->n.n; i++)
		k->seat[next[place[i]]++] = seat_of(k, i, &who, &key);
	k->whos = who.n;
	ids_free(&who);
	ids_free(&where);
	buf_free(&key);
	free(place);
	free(next);
}

struct suppress_kin *suppress_kin_open(struct suppress *s)
{
	struct suppress_kin *k = take(1, sizeof *k);

	k->s = s;
	suppress_expect(&k->n, s->n);
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
	seat_all(k);
	meet_all(k);
	return k;
}

void suppress_kin_close(struct suppress_kin *k)
{
	suppress_free(&k->n);
	free(k->seat);
	free(k->from);
	free(k->near);
	free(k->near_enough);
	free(k);
}

/* Hidden, and no kin shows it.  Of a small one every kin that has as many is small too. */
static bool is_dark(const struct suppress_kin *k, const struct seat *t, const struct seat *first, const struct seat *end)
{
	if (!cell_of(k, t)->hidden)
		return false;
	for (const struct seat *other = first; other < end && !k->n.cell[t->cell].primary; other++)
		if (tells(k, t, other) && !cell_of(k, other)->hidden)
			return false;
	return true;
}

/* So that all kin choose the same companions, a cell weighs what it weighs to the largest of them. */
static double weight(const struct suppress_kin *k, const struct seat *t, const struct seat *first, const struct seat *end)
{
	double most = t->rows;

	for (const struct seat *other = first; other < end; other++)
		if (other->rows > most && tells(k, t, other))
			most = other->rows;
	return most;
}

static bool hide(const struct suppress_kin *k, const struct seat *t)
{
	struct suppress_cell *c = cell_of(k, t);

	if (!suppress_can_hide(c))
		return false;
	return c->hidden = true;
}

static void look(struct suppress_kin *k, const struct seat *t, const struct seat *first, const struct seat *end, bool *dark)
{
	struct suppress_cell *c = &k->n.cell[t->cell];

	c->primary = !c->unknown && t->rows > 0 && t->rows < c->under;
	c->hidden = *dark = is_dark(k, t, first, end);
	c->count[ROWS] = c->primary || c->unknown ? t->rows : weight(k, t, first, end);
}

static bool hide_with_kin(struct suppress_kin *k, const struct seat *t, const struct seat *first, const struct seat *end)
{
	bool changed = hide(k, t);

	for (const struct seat *other = first; other < end; other++)
		if (tells(k, t, other))
			changed |= hide(k, other);
	return changed;
}

bool suppress_kin_mend(struct suppress_kin *k)
{
	bool *dark = take(k->n.n + 1, sizeof *dark), changed = false;

	for (size_t p = 0; p < k->places; p++)
		for (size_t i = k->from[p]; i < k->from[p + 1]; i++)
			look(k, &k->seat[i], &k->seat[k->from[p]], &k->seat[k->from[p + 1]], &dark[i]);
	suppress_mend(&k->n);
	for (size_t p = 0; p < k->places; p++)
		for (size_t i = k->from[p]; i < k->from[p + 1]; i++)
			if (k->n.cell[k->seat[i].cell].hidden && !dark[i])
				changed |= hide_with_kin(k, &k->seat[i], &k->seat[k->from[p]], &k->seat[k->from[p + 1]]);
	free(dark);
	return changed;
}
