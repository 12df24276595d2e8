/* suppress_lines.c — the sums a reader can do. */
#include "period.h"
#include "suppress.h"

enum { COLUMNS = 8 };                                     /* of a crossed grouping, at most */

struct finding { struct suppress *s; struct ids cells, lines; struct buf key; };

static void add_key(struct buf *b, str s)
{
	buf_add(b, s);
	buf_addc(b, '\0');
}

static str key_of(struct finding *f, const struct suppress_cell *c, str per, day period, str by, str group, str part)
{
	f->key.n = 0;
	add_key(&f->key, c->measure);
	add_key(&f->key, per);
	buf_add(&f->key, (str){ (const char *)&period, sizeof period });
	add_key(&f->key, by);
	add_key(&f->key, group);
	add_key(&f->key, part);
	return buf_str(&f->key);
}

static int by_name(const void *a, const void *b)
{
	const struct suppress_cell *x = a, *y = b;
	int order = str_order(x->measure, y->measure);

	order = order ? order : str_order(x->per, y->per);
	order = order ? order : (x->period > y->period) - (x->period < y->period);
	order = order ? order : str_order(x->by, y->by);
	order = order ? order : str_order(x->group, y->group);
	return order ? order : str_order(x->part, y->part);
}

/* Points come nearly in this order, and what was sorted once comes again. */
static void sort(struct suppress *s)
{
	for (size_t i = 1; i < s->n; i++)
		if (by_name(&s->cell[i - 1], &s->cell[i]) > 0) {
			qsort(s->cell, s->n, sizeof *s->cell, by_name);
			return;
		}
}

/* One whole for every composition: its count is the denominator. */
static void add_wholes(struct suppress *s)
{
	size_t n = s->n;

	for (size_t i = 0; i < n; i++) {
		struct suppress_cell whole = s->cell[i];
		const struct suppress_cell *before = i ? &s->cell[i - 1] : NULL;

		if (!whole.share || (before && before->share && same(before->measure, whole.measure) && same(before->per, whole.per)
		                     && before->period == whole.period && same(before->by, whole.by) && same(before->group, whole.group)))
			continue;
		whole.share = false;
		whole.part = (str){0};
		whole.point = SIZE_MAX;
		whole.count[COUNTED] = whole.count[ASKED];
		whole.count[NOT_COUNTED] = NAN;
		suppress_add(s, &whole);
	}
	sort(s);
}

static void add_part(struct finding *f, size_t total, size_t part, str kind, bool of_parts)
{
	struct suppress      *s = f->s;
	struct suppress_line *l;
	size_t                known = f->lines.n, id;

	f->key.n = 0;
	buf_add(&f->key, (str){ (const char *)&total, sizeof total });
	buf_add(&f->key, kind);
	id = ids_of(&f->lines, buf_str(&f->key));
	if (id == known) {
		GROW(s->line, s->lines, s->line_room);
		s->line[s->lines++] = (struct suppress_line){ .total = total, .of_parts = of_parts };
	}
	l = &s->line[id];
	if (l->n == 0 || (l->n & (l->n - 1)) == 0) {              /* room for 1, 2, 4, 8 … */
		size_t *more = arena_take(&s->memory, l->n ? 2 * l->n : 1, sizeof *more);
		if (l->n)
			memcpy(more, l->part, l->n * sizeof *more);
		l->part = more;
	}
	l->part[l->n++] = part;
}

/* The values of a crossed group, one for each column of `by`; a doubled star is a star of a value and stays doubled. */
static size_t split(str text, bool doubled, str *piece)
{
	size_t n = 0, from = 0;

	for (size_t i = 0; i <= text.n; i++) {
		if (i < text.n && doubled && text.p[i] == '*' && i + 1 < text.n && text.p[i + 1] == '*') {
			i++;
			continue;
		}
		if (i < text.n && text.p[i] != '*')
			continue;
		if (n < COLUMNS)
			piece[n] = (str){ text.p + from, i - from };
		n++;
		from = i + 1;
	}
	return n;
}

static str joined(struct buf *b, const str *piece, size_t n, unsigned which)
{
	b->n = 0;
	for (size_t i = 0; i < n; i++)
		if (which & 1u << i) {
			if (b->n)
				buf_addc(b, '*');
			buf_add(b, piece[i]);
		}
	return b->n ? buf_str(b) : STR("all");
}

/* Every margin of its grouping that the measure has, down to the whole. */
static void find_margins(struct finding *f, size_t cell)
{
	const struct suppress_cell *c = &f->s->cell[cell];
	str        column[COLUMNS], value[COLUMNS];
	size_t     n = split(c->by, false, column);
	struct buf by = {0}, group = {0};
	uint32_t   total;

	if (same(c->by, STR("all")))
		return;
	value[0] = c->group;                              /* of one column it is the value, stars and all */
	if (n > COLUMNS || (n > 1 && split(c->group, true, value) != n))
		die(BAD_DATA, "'%.*s' by %.*s: a group has not one value for each column, so nobody can tell its margins: "
		    "a star inside a value is doubled", FMT(c->measure), FMT(c->by));
	for (unsigned which = 0; which + 1 < 1u << n; which++) {
		str margin = joined(&by, column, n, which), of = joined(&group, value, n, which);

		if (ids_find(&f->cells, key_of(f, c, c->per, c->period, margin, of, c->part), &total))
			add_part(f, total, cell, c->by, false);
	}
	buf_free(&by);
	buf_free(&group);
}

/* Every longer period that the measure has.  A stock's quarter is its last month. */
static void find_longer(struct finding *f, size_t cell)
{
	const struct suppress_cell *c = &f->s->cell[cell];
	enum period                 per;
	uint32_t                    total;

	if (!period_read(c->per, &per))
		return;
	for (int i = 0; i < PERS; i++) {
		enum period longer = (enum period)i;

		if (longer == per || !period_fits(per, longer)
		    || (c->stock && period_last(per, c->period) != period_last(longer, c->period)))
			continue;
		if (ids_find(&f->cells, key_of(f, c, str_of(period_word(longer)), period_first(longer, c->period), c->by, c->group, c->part),
		             &total))
			add_part(f, total, cell, c->per, false);
	}
	if (ids_find(&f->cells, key_of(f, c, STR("all"), 0, c->by, c->group, c->part), &total))      /* findings of all periods together */
		add_part(f, total, cell, c->per, false);
}

/* A line stands only where the sum can be done: it is right, or nearly (a person in two groups counts twice in them),
 * so that what a reader finds by it would be off by less than what is small. */
static bool adds_up(const struct suppress *s, const struct suppress_line *l)
{
	const struct suppress_cell *total = &s->cell[l->total];
	double                      sum = 0;

	if (total->unknown || !(total->under > 0))
		return false;
	for (size_t i = 0; i < l->n; i++) {
		const struct suppress_cell *c = &s->cell[l->part[i]];
		if (c->unknown)
			return false;
		sum += suppress_size(c);
	}
	return fabs(sum - suppress_size(total)) < total->under;
}

void suppress_find_lines(struct suppress *s)
{
	struct finding f = { .s = s };
	uint32_t       total;
	size_t         kept = 0;

	if (s->n == 0)
		return;
	sort(s);
	add_wholes(s);
	for (size_t i = 0; i < s->n; i++) {
		const struct suppress_cell *c = &s->cell[i];
		(void)ids_of(&f.cells, key_of(&f, c, c->per, c->period, c->by, c->group, c->part));
	}
	if (f.cells.n != s->n)
		die(BUG, "suppress: a cell twice");
	for (size_t i = 0; i < s->n; i++) {
		const struct suppress_cell *c = &s->cell[i];

		find_margins(&f, i);
		find_longer(&f, i);
		if (c->share && ids_find(&f.cells, key_of(&f, c, c->per, c->period, c->by, c->group, (str){0}), &total))
			add_part(&f, total, i, STR("\1part"), true);
	}
	for (size_t i = 0; i < s->lines; i++)
		if (adds_up(s, &s->line[i]))
			s->line[kept++] = s->line[i];
	s->lines = kept;
	ids_free(&f.cells);
	ids_free(&f.lines);
	buf_free(&f.key);
}
