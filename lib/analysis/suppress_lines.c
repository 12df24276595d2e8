/* suppress_lines.c — the sums a reader can do. */
#include "period.h"
#include "suppress.h"

enum { COLUMNS = 8 };                                     /* of a crossed grouping, at most */

/* The series that a series is part of, found once: its margins, the same of longer periods, the whole of its composition. */
struct above { uint32_t *margin, margins, longer[PERS + 1], whole; enum period per; bool found, has_per; };

/* More of a line while it is looked for: lines of a total are one chain. */
struct chain { str kind; uint32_t next; };

struct finding { struct suppress *s; struct above *above; uint32_t *first; struct chain *chain; size_t chain_room; };

static const uint32_t none = UINT32_MAX;

/* One whole for every composition: its count is the denominator. */
static void add_wholes(struct suppress *s)
{
	size_t n = s->n;

	for (size_t i = 0; i < n; i++) {
		struct suppress_series names = s->series[s->cell[i].series];
		struct suppress_cell   whole = s->cell[i];
		const double          *part = whole.count;

		names.part = (str){0};
		if (!whole.share)
			continue;
		whole.series = suppress_series_of(s, &names);
		if (s->n > n && s->cell[s->n - 1].series == whole.series && s->cell[s->n - 1].period == whole.period)
			continue;
		whole.share = false;
		whole.point = SIZE_MAX;
		whole.count = arena_take(&s->memory, s->counts, sizeof *whole.count);
		memcpy(whole.count, part, s->counts * sizeof *part);
		whole.count[COUNTED] = whole.count[ASKED];
		whole.count[NOT_COUNTED] = NAN;
		GROW(s->cell, s->n, s->room);
		s->cell[s->n++] = whole;
	}
	if (s->n > n)
		suppress_sort(s);
}

static void add_part(struct finding *f, uint32_t total, uint32_t part, str kind, bool of_parts)
{
	struct suppress_lines *found = &f->s->found;
	struct suppress_line  *l;
	uint32_t               at = f->first[total];

	while (at != none && !same(f->chain[at].kind, kind))
		at = f->chain[at].next;
	if (at == none) {
		at = (uint32_t)found->n;
		GROW(found->all, found->n, found->room);
		GROW(f->chain, found->n, f->chain_room);
		found->all[found->n++] = (struct suppress_line){ .total = total, .of_parts = of_parts };
		f->chain[at] = (struct chain){ kind, f->first[total] };
		f->first[total] = at;
	}
	l = &found->all[at];
	l->part = arena_more(&f->s->memory, l->part, l->n, sizeof *l->part);
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
static void find_margins(struct suppress *s, const struct suppress_series *of, struct above *a)
{
	struct suppress_series like = *of;
	str        column[COLUMNS], value[COLUMNS];
	size_t     n = split(of->by, false, column);
	struct buf by = {0}, group = {0};
	uint32_t   found;

	if (same(of->by, STR("all")))
		return;
	value[0] = of->group;                             /* of one column it is the value, stars and all */
	if (n > COLUMNS || (n > 1 && split(of->group, true, value) != n))
		die(BAD_DATA, "'%.*s' by %.*s: a group has not one value for each column, so nobody can tell its margins: "
		    "a star inside a value is doubled", FMT(of->measure), FMT(of->by));
	for (unsigned which = 0; which + 1 < 1u << n; which++) {
		like.by = joined(&by, column, n, which);
		like.group = joined(&group, value, n, which);
		if (!suppress_series_find(s, &like, &found))
			continue;
		a->margin = arena_more(&s->memory, a->margin, a->margins, sizeof *a->margin);
		a->margin[a->margins++] = found;
	}
	buf_free(&by);
	buf_free(&group);
}

static uint32_t same_but_per(struct suppress *s, const struct suppress_series *of, str per)
{
	struct suppress_series like = *of;
	uint32_t               found;

	like.per = per;
	return suppress_series_find(s, &like, &found) ? found : none;
}

static struct above *above(struct finding *f, uint32_t series)
{
	struct suppress              *s = f->s;
	const struct suppress_series *of = &s->series[series];
	struct suppress_series        whole = *of;
	struct above                 *a = &f->above[series];

	if (a->found)
		return a;
	a->found = true;
	a->has_per = period_read(of->per, &a->per);
	find_margins(s, of, a);
	for (enum period i = 0; i < PERS; i++)
		a->longer[i] = a->has_per && i != a->per && period_fits(a->per, i) ? same_but_per(s, of, str_of(period_word(i))) : none;
	a->longer[PERS] = a->has_per ? same_but_per(s, of, STR("all")) : none;        /* findings of all periods together */
	whole.part = (str){0};
	if (!suppress_series_find(s, &whole, &a->whole))
		a->whole = none;
	return a;
}

static void find_sums(struct finding *f, uint32_t cell)
{
	const struct suppress        *s = f->s;
	const struct suppress_cell   *c = &s->cell[cell];
	const struct suppress_series *of = &s->series[c->series];
	const struct above           *a = above(f, c->series);
	uint32_t                      total;

	for (size_t i = 0; i < a->margins; i++)
		if (suppress_cell_find(s, a->margin[i], c->period, &total))
			add_part(f, total, cell, of->by, false);
	/* every longer period that the measure has; a stock's quarter is its last month */
	for (enum period i = 0; i < PERS; i++)
		if (a->longer[i] != none && (!c->stock || period_last(a->per, c->period) == period_last(i, c->period))
		    && suppress_cell_find(s, a->longer[i], period_first(i, c->period), &total))
			add_part(f, total, cell, of->per, false);
	if (a->longer[PERS] != none && suppress_cell_find(s, a->longer[PERS], 0, &total))
		add_part(f, total, cell, of->per, false);
	if (c->share && a->whole != none && suppress_cell_find(s, a->whole, c->period, &total))
		add_part(f, total, cell, STR("\1part"), true);
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

void suppress_stand(struct suppress *s, const struct suppress_lines *found)
{
	s->line.n = 0;
	for (size_t i = 0; i < found->n; i++) {
		if (!adds_up(s, &found->all[i]))
			continue;
		GROW(s->line.all, s->line.n, s->line.room);
		s->line.all[s->line.n++] = found->all[i];
	}
}

void suppress_find_lines(struct suppress *s)
{
	struct finding f = { .s = s };

	suppress_sort(s);
	add_wholes(s);
	suppress_index(s);
	f.above = take(s->named.n + 1, sizeof *f.above);
	f.first = take(s->n + 1, sizeof *f.first);
	memset(f.first, 0xff, s->n * sizeof *f.first);           /* none */
	for (size_t i = 0; i < s->n; i++)
		find_sums(&f, (uint32_t)i);
	suppress_stand(s, &s->found);
	free(f.above);
	free(f.first);
	free(f.chain);
}
