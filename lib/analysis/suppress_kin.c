/* suppress_kin.c — measures of the same rows: what one hides, another must not tell.
 *
 * Who answered one question has answered most others, so that many measures have the same n, or nearly, wherever they both have one:
 * these are kin.  A cell that is hidden because it is small has companions; a companion whose n a kin shows is none, for the sum
 * can then be done.  So all n are looked at once more, each measure's by itself, and there only that is hidden which no kin shows. */
#include "ids.h"
#include "suppress.h"

/* A cell of n where it meets those of the same period and group: they lie side by side, the one with fewest rows first, for each is
 * held against those that have about as many. */
struct seat {
	double   rows, under;
	uint32_t who;                                     /* measure and part */
	uint32_t cell;                                    /* the same in s and in n */
	bool     counts;                                  /* its number is known, and may be small */
};

struct suppress_kin {
	struct suppress *s;
	struct suppress  n;                               /* the n of each of its cells, one count; of the parts of compositions nothing */
	double          *count;                           /* of all of them */
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

/* The seats of this place that have about as many rows: those that may be told are among them. */
struct beside { const struct seat *first, *end; };

static struct beside beside(const struct seat *t, const struct seat *first, const struct seat *end)
{
	struct beside b = { t, t + 1 };

	while (b.first > first && t->rows - b.first[-1].rows < t->under)
		b.first--;
	while (b.end < end && b.end->rows - t->rows < t->under)
		b.end++;
	return b;
}

static struct suppress_cell *cell_of(const struct suppress_kin *k, const struct seat *t)
{
	return &k->s->cell[t->cell];
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

/* Of each series who it is and which place of its period: numbers for names, in the order of names. */
struct named { uint32_t who, where; };

static struct named *names_of(struct suppress_kin *k)
{
	struct named *named = take(k->s->named.n + 1, sizeof *named);
	uint32_t     *order = take(k->s->named.n + 1, sizeof *order);
	struct ids    who = {0}, where = {0};
	struct buf    key = {0};

	for (size_t i = 0; i < k->s->named.n; i++)
		order[k->s->series[i].rank] = (uint32_t)i;
	for (size_t r = 0; r < k->s->named.n; r++) {
		const size_t                  i = order[r];
		const struct suppress_series *of = &k->s->series[i];

		key.n = 0;
		buf_addf(&key, "%.*s%c%.*s", FMT(of->measure), '\0', FMT(of->part));
		named[i].who = ids_of(&who, buf_str(&key));
		key.n = 0;
		buf_addf(&key, "%.*s%c%.*s%c%.*s", FMT(of->per), '\0', FMT(of->by), '\0', FMT(of->group));
		named[i].where = ids_of(&where, buf_str(&key));
	}
	k->whos = who.n;
	free(order);
	ids_free(&who);
	ids_free(&where);
	buf_free(&key);
	return named;
}

/* A seat before it has its place. */
struct sitting { uint64_t where; struct seat seat; };

/* Missing ones last: they are beside nobody. */
static int by_where(const void *a, const void *b)
{
	const struct sitting *x = a, *y = b;
	int                   unlike = isnan(x->seat.rows) - isnan(y->seat.rows);

	if (x->where != y->where)
		return x->where < y->where ? -1 : 1;
	unlike = unlike ? unlike : (x->seat.rows > y->seat.rows) - (x->seat.rows < y->seat.rows);
	return unlike ? unlike : (x->seat.cell > y->seat.cell) - (x->seat.cell < y->seat.cell);
}

static void seat_all(struct suppress_kin *k)
{
	struct named   *named = names_of(k);
	struct sitting *sitting = take(k->s->n + 1, sizeof *sitting);
	size_t          n = 0;

	for (size_t i = 0; i < k->s->n; i++) {
		const struct suppress_cell *c = &k->n.cell[i];
		struct named                of = named[c->series];

		if (c->share)
			continue;
		sitting[n++] = (struct sitting){
			.where = (uint64_t)of.where << 32 | (uint32_t)c->period,
			.seat = { *c->count, c->under, of.who, (uint32_t)i, !c->unknown && c->under > 0 },
		};
	}
	qsort(sitting, n, sizeof *sitting, by_where);
	k->seat = take(n + 1, sizeof *k->seat);
	k->from = take(n + 2, sizeof *k->from);
	for (size_t i = 0; i < n; i++) {
		k->seat[i] = sitting[i].seat;
		if (i == 0 || sitting[i].where != sitting[i - 1].where)
			k->from[k->places++] = i;
	}
	k->from[k->places] = n;
	free(named);
	free(sitting);
}

struct suppress_kin *suppress_kin_open(struct suppress *s)
{
	struct suppress_kin *k = take(1, sizeof *k);

	k->s = s;
	k->n.counts = 1;
	k->count = take(s->n + 1, sizeof *k->count);
	suppress_expect(&k->n, s->n);
	for (size_t i = 0; i < s->n; i++) {
		struct suppress_cell *c = &k->n.cell[k->n.n++];

		*c = s->cell[i];
		k->count[i] = c->share ? NAN : c->count[ROWS];
		c->of_sums = suppress_size(c) != k->count[i];
		c->count = &k->count[i];
		c->unknown |= isnan(k->count[i]);
		c->main = 0;
		c->primary = c->hidden = false;
	}
	suppress_stand(&k->n, &s->found);
	seat_all(k);
	meet_all(k);
	return k;
}

void suppress_kin_close(struct suppress_kin *k)
{
	suppress_free(&k->n);
	free(k->count);
	free(k->seat);
	free(k->from);
	free(k->near);
	free(k->near_enough);
	free(k);
}

/* Hidden, and no kin shows it.  Of a small one every kin that has as many is small too. */
static bool is_dark(const struct suppress_kin *k, const struct seat *t, struct beside b)
{
	if (!cell_of(k, t)->hidden)
		return false;
	for (const struct seat *other = b.first; other < b.end && !k->n.cell[t->cell].primary; other++)
		if (tells(k, t, other) && !cell_of(k, other)->hidden)
			return false;
	return true;
}

/* So that all kin choose the same companions, a cell weighs what it weighs to the largest of them. */
static double weight(const struct suppress_kin *k, const struct seat *t, struct beside b)
{
	for (const struct seat *other = b.end; other-- > t + 1 && other->rows > t->rows;)
		if (tells(k, t, other))
			return other->rows;
	return t->rows;
}

static bool hide(const struct suppress_kin *k, const struct seat *t)
{
	struct suppress_cell *c = cell_of(k, t);

	if (!suppress_can_hide(c))
		return false;
	return c->hidden = true;
}

static void look(struct suppress_kin *k, const struct seat *t, struct beside b, bool *dark)
{
	struct suppress_cell *c = &k->n.cell[t->cell];

	c->primary = !c->unknown && t->rows > 0 && t->rows < c->under;
	c->hidden = *dark = is_dark(k, t, b);
	*c->count = c->primary || c->unknown ? t->rows : weight(k, t, b);
}

static bool hide_with_kin(struct suppress_kin *k, const struct seat *t, struct beside b)
{
	bool changed = hide(k, t);

	for (const struct seat *other = b.first; other < b.end; other++)
		if (tells(k, t, other))
			changed |= hide(k, other);
	return changed;
}

bool suppress_kin_mend(struct suppress_kin *k)
{
	bool *dark = take(k->n.n + 1, sizeof *dark), changed = false;

	for (size_t p = 0; p < k->places; p++)
		for (const struct seat *t = &k->seat[k->from[p]], *first = t, *end = &k->seat[k->from[p + 1]]; t < end; t++)
			look(k, t, beside(t, first, end), &dark[t->cell]);
	suppress_mend(&k->n);
	for (size_t p = 0; p < k->places; p++)
		for (const struct seat *t = &k->seat[k->from[p]], *first = t, *end = &k->seat[k->from[p + 1]]; t < end; t++)
			if (k->n.cell[t->cell].hidden && !dark[t->cell])
				changed |= hide_with_kin(k, t, beside(t, first, end));
	free(dark);
	return changed;
}
