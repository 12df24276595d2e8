/* merge — every series that any of the inputs has, and for each of its periods the sums of all of them. */
#include "merge.h"

#include "ids.h"
#include "stat/exact.h"

static bool from_population(const struct facts *f)
{
	return same(f->adds, STR("population"));
}

/* One measure, one length of period: what there is to add up. */
struct adding {
	const struct merge *m;
	const struct facts *f;
	str           per;
	enum period   length;
	struct tally_rule rule;
	struct ids    series;           /* input, by, group, part → */
	const struct series **of;       /* … the series; by its number */
	size_t        room;
	day          *first;            /* of each input; INT32_MAX: it has no row of the measure */
	day           from, to;
	str          *part;             /* of a share; else one, empty */
	size_t        parts, part_room;
	struct { str by, group; } *cell;
	size_t        cells, cell_room;
	struct buf    key;
};

static const struct series *series_of(struct adding *a, size_t input, str by, str group, str part)
{
	uint32_t id;

	a->key.n = 0;
	buf_addf(&a->key, "%zu\n%.*s\n%.*s\n%.*s", input, FMT(by), FMT(group), FMT(part));
	return ids_find(&a->series, buf_str(&a->key), &id) ? a->of[id] : NULL;
}

/* The first list of parts keeps its order; what only another has goes where its name would, and `not_known` last. */
static void add_part(struct adding *a, str part, bool first_list)
{
	const str last = STR("not_known");
	size_t    at = a->parts;

	for (size_t i = 0; i < a->parts; i++)
		if (same(a->part[i], part))
			return;
	for (size_t i = a->parts; i-- > 0 && !first_list && !same(part, last); )
		if (same(a->part[i], last) || (at == i + 1 && str_order(a->part[i], part) > 0))
			at = i;
	GROW(a->part, a->parts, a->part_room);
	memmove(&a->part[at + 1], &a->part[at], (a->parts - at) * sizeof *a->part);
	a->part[at] = part;
	a->parts++;
}

static void add_cell(struct adding *a, str by, str group)
{
	for (size_t i = 0; i < a->cells; i++)
		if (same(a->cell[i].by, by) && same(a->cell[i].group, group))
			return;
	GROW(a->cell, a->cells, a->cell_room);
	a->cell[a->cells].by = by;
	a->cell[a->cells++].group = group;
}

/* The whole first, then the groupings by name; in each the groups by name, those not known last. */
static int in_order(const void *one, const void *other)
{
	const str *a = one, *b = other, all = STR("all"), unknown = STR("not known");
	bool       whole_a = same(a[0], all), whole_b = same(b[0], all);

	if (whole_a != whole_b)
		return whole_b - whole_a;
	if (!same(a[0], b[0]))
		return str_order(a[0], b[0]);
	bool last_a = same(a[1], unknown), last_b = same(b[1], unknown);
	return last_a != last_b ? last_a - last_b : str_order(a[1], b[1]);
}

/* The series of one input; the periods of the whole are those that the input knows of. */
static void add_series(struct adding *a, size_t input)
{
	const struct points *p = &a->m->input[input];
	bool first_list = a->parts == 0;

	for (size_t i = 0; i < p->n_series; i++) {
		const struct series *s = &p->series[i];
		if (!same(s->measure, a->f->measure) || !same(s->per, a->per) || s->n == 0)
			continue;
		a->key.n = 0;
		buf_addf(&a->key, "%zu\n%.*s\n%.*s\n%.*s", input, FMT(s->by), FMT(s->group), FMT(s->part));
		GROW(a->of, a->series.n, a->room);
		a->of[ids_of(&a->series, buf_str(&a->key))] = s;
		day begins = p->all[s->point[0]].period, ends = p->all[s->point[s->n - 1]].period;
		a->first[input] = begins < a->first[input] ? begins : a->first[input];
		a->from = begins < a->from ? begins : a->from;
		a->to = ends > a->to ? ends : a->to;
		add_part(a, s->part, first_list);
		add_cell(a, s->by, s->group);
	}
}

/* Periods follow one another, so the place is known but for a series that has a hole; then nobody wrote it. */
static const struct point *point_at(const struct points *p, const struct series *s, day period)
{
	size_t low = 0, high = s ? s->n : 0;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (p->all[s->point[middle]].period < period)
			low = middle + 1;
		else
			high = middle;
	}
	return s && low < s->n && p->all[s->point[low]].period == period ? &p->all[s->point[low]] : NULL;
}

/* ---- sums ---- */

enum { AMONG, ASKED, PEOPLE, TOP, BOTTOM, NN, ND, DD, WSUM, WSUMSQ, WN, WD, SUMS };
static const enum points_column columns[SUMS] = {
	P_AMONG, P_N, P_PEOPLE, P_NUMERATOR, P_DENOMINATOR, P_NN, P_ND, P_DD, P_WSUM, P_WSUMSQ, P_WN, P_WD,
};
static const bool of_part[SUMS] = { [TOP] = true, [NN] = true, [ND] = true, [WN] = true };

struct added { struct exact exact[SUMS]; bool any[SUMS]; double population; enum why unknown; bool indicative; };

static void add_point(struct added *to, const struct points *p, const struct point *one, bool only_whole)
{
	for (size_t i = 0; i < SUMS; i++) {
		size_t at;
		double v;
		str    name = points_columns[columns[i]].name;
		if (!in_has(p->in, name.p, &at) || point_cell(one, at).n == 0 || !read_num(point_cell(one, at), &v))
			continue;
		exact_add(&to->exact[i], only_whole && of_part[i] ? 0 : v);
		to->any[i] = true;
	}
}

static enum why why_of(str word)
{
	for (int i = 0; i < (int)COUNT(why_word); i++)
		if (same(word, str_of(why_word[i])))
			return (enum why)i;
	return NO_REASON;
}

/* Any point of this input's cell: the row of another part tells the whole of this one. */
static const struct point *sibling(struct adding *a, size_t input, size_t cell, day period)
{
	const struct point *found = NULL;

	for (size_t i = 0; i < a->parts && !found; i++)
		found = point_at(&a->m->input[input], series_of(a, input, a->cell[cell].by, a->cell[cell].group, a->part[i]), period);
	return found;
}

/* Of several reasons the first of the list: the order of the inputs changes nothing. */
static void not_known(struct added *to, enum why why)
{
	to->unknown = to->unknown == NO_REASON || why < to->unknown ? why : to->unknown;
}

static void add_population(struct adding *a, struct added *to, size_t input, const struct point *one)
{
	if (a->m->populations != POPULATIONS_ONCE || isnan(one->denominator))
		return;
	if (!isnan(to->population) && to->population != one->denominator)
		die(BAD_DATA, "%s: the population of '%.*s' is another than in the files before it: --populations add, if it is another place",
		    in_name(a->m->input[input].in), FMT(a->f->measure));
	to->population = one->denominator;
}

static void add_input(struct adding *a, struct added *to, size_t input, size_t cell, str part, day period)
{
	const struct points *p = &a->m->input[input];
	bool missing = false;

	if (a->first[input] == INT32_MAX)
		return;
	if (period < a->first[input]) {
		not_known(to, EARLY);
		return;
	}
	const struct point *one = point_at(p, series_of(a, input, a->cell[cell].by, a->cell[cell].group, part), period);
	if (!one) {
		missing = true;
		one = sibling(a, input, cell, period);
	}
	if (!one) {
		/* this input never saw the group: is the period itself known there? */
		const struct point *all = sibling(a, input, 0, period);
		if (all && same(all->state, STR("unknown")))
			not_known(to, why_of(all->why));
		if (a->rule.shape == RATE && a->m->populations != POPULATIONS_ONCE)
			not_known(to, NO_POPULATION);
		return;
	}
	if (same(one->state, STR("unknown"))) {
		not_known(to, why_of(one->why));
		return;
	}
	add_population(a, to, input, one);
	to->indicative |= same(one->why, STR("indicative"));
	add_point(to, p, one, missing);
}

static double value_of(const struct added *s, int which)
{
	return s->any[which] ? s->exact[which].hi + s->exact[which].lo : NAN;
}

static struct tallied point_of(struct adding *a, size_t cell, str part, day period)
{
	struct added   s = { .population = NAN };
	struct tallied p = { .per = a->length, .by = a->cell[cell].by, .group = a->cell[cell].group, .part = part, .period = period };

	for (size_t i = 0; i < a->m->inputs; i++)
		add_input(a, &s, i, cell, part, period);
	tally_figure_none(&p);
	if (s.unknown != NO_REASON) {
		p.state = UNKNOWN;
		p.why = s.unknown;
		return p;
	}
	p.among = value_of(&s, AMONG);
	p.n = value_of(&s, ASKED);
	p.people = value_of(&s, PEOPLE);
	p.numerator = value_of(&s, TOP);
	p.denominator = from_population(a->f) && a->m->populations == POPULATIONS_ONCE ? s.population : value_of(&s, BOTTOM);
	p.nn = value_of(&s, NN);
	p.nd = value_of(&s, ND);
	p.dd = value_of(&s, DD);
	p.wsum = value_of(&s, WSUM);
	p.wsumsq = value_of(&s, WSUMSQ);
	p.wn = value_of(&s, WN);
	p.wd = value_of(&s, WD);
	tally_value(&p, &a->rule);
	if (s.indicative && p.state == SHOWN && p.why == NO_REASON)
		p.why = INDICATIVE;
	return p;
}

/* ---- one measure after another ---- */

static enum shape_is shape_of(const struct facts *f)
{
	for (int i = 0; i < SHAPES; i++)
		if (same(f->shape, str_of(measure_shape_word((enum shape_is)i))))
			return (enum shape_is)i;
	die(BAD_DATA, "'%.*s' is of a shape that this merge does not know: %.*s", FMT(f->measure), FMT(f->shape));
}

static void each_of(struct adding *a, void (*point)(void *to, const struct tallied *p, const struct facts *f), void *to)
{
	for (size_t i = 0; i < a->m->inputs; i++) {
		a->first[i] = INT32_MAX;
		add_series(a, i);
	}
	if (a->cells > 0)
		qsort(a->cell, a->cells, sizeof *a->cell, in_order);
	a->rule.parts = a->parts;
	for (size_t c = 0; c < a->cells; c++)
		for (size_t i = 0; i < a->parts; i++)
			for (day d = a->from; d <= a->to; d = period_next(a->length, d)) {
				struct tallied p = point_of(a, c, a->part[i], d);
				point(to, &p, a->f);
			}
	ids_free(&a->series);
	buf_free(&a->key);
	free(a->of);
	free(a->part);
	free(a->cell);
}

void merge_each(const struct merge *m, void (*point)(void *to, const struct tallied *p, const struct facts *f), void *to)
{
	day *first = take(m->inputs + 1, sizeof *first);

	for (size_t i = 0; i < m->n_facts; i++)
		for (enum period length = 0; length < PERS; length++) {
			const struct facts *f = &m->facts[i];
			struct adding a = { .m = m, .f = f, .per = str_of(period_word(length)), .length = length, .first = first,
			                    .from = INT32_MAX, .to = INT32_MIN };
			a.rule = (struct tally_rule){ .shape = shape_of(f), .scale = f->scale, .enough = f->enough,
			                              .alone = same(f->adds, STR("alone")), .conditions = f->conditions };
			each_of(&a, point, to);
		}
	free(first);
}
