/* published_read — from cells to figures: numbers, symbols, denominators from elsewhere, what is printed and what it is made of. */
#include "published.h"

#include "stat/interval.h"

/* A symbol says why there is no number. */
static const struct { const char *symbol; enum published_state state; } symbols[] = {
	{ "c", HIDDEN }, { "k", HIDDEN }, { "low", HIDDEN }, { "x", UNKNOWN }, { "u", UNKNOWN }, { "z", NONE },
};

/* nan and a symbol, or a number and none. */
static double cell_number(const struct table *t, size_t column, str *symbol)
{
	str    s = table_cell(t, column);
	double v;

	*symbol = s.n == 0 ? STR("blank") : (str){0};
	if (s.n == 0)
		return NAN;
	for (size_t i = 0; i < COUNT(symbols); i++)
		if (same(s, str_of(symbols[i].symbol))) {
			*symbol = str_of(symbols[i].symbol);
			return NAN;
		}
	if (!read_num(s, &v))
		table_refuse(t, column, "is no number and none of c k low x u z: what does it mean?");
	if (v < 0)
		table_refuse(t, column, "is under nought");
	return v;
}

static enum published_state state_of(str symbol)
{
	for (size_t i = 0; i < COUNT(symbols); i++)
		if (same(symbol, str_of(symbols[i].symbol)))
			return symbols[i].state;
	return UNKNOWN;
}

static struct figure *figure_at(struct published *p, struct indicator *i, uint32_t place, int year)
{
	struct figure *f;

	if (!i->of_place[place]) {
		i->of_place[place] = arena_take(&p->memory, PUBLISHED_YEARS, sizeof **i->of_place);
		for (size_t k = 0; k < PUBLISHED_YEARS; k++)
			i->of_place[place][k] = (struct figure){ .printed = NAN, .count = NAN, .of = NAN, .value = NAN, .exact = NAN, .lo = NAN, .hi = NAN };
	}
	f = &i->of_place[place][year - PUBLISHED_FROM];
	return f;
}

/* The columns by which every table says where and when. */
struct places { size_t year, level, country, country_name, region, region_name, old, now, name; };

static struct places places_of(struct table *t)
{
	return (struct places){
		.year = table_column(t, STR("time_period")), .level = table_column(t, STR("geographic_level")),
		.country = table_column(t, STR("country_code")), .country_name = table_column(t, STR("country_name")),
		.region = table_column(t, STR("region_code")), .region_name = table_column(t, STR("region_name")),
		.old = table_column(t, STR("old_la_code")), .now = table_column(t, STR("new_la_code")), .name = table_column(t, STR("la_name")),
	};
}

/* `later`: the year that the row is for, less the one it says. */
static uint32_t row_place(struct published *p, const struct table *t, const struct places *c, int later, int *year)
{
	int64_t  y;
	uint32_t at;

	if (!read_int(table_cell(t, c->year), &y) || y < PUBLISHED_FROM || y + later >= PUBLISHED_FROM + PUBLISHED_YEARS)
		table_refuse(t, c->year, "is no year from %d to %d", PUBLISHED_FROM, PUBLISHED_FROM + PUBLISHED_YEARS - 1 - later);
	*year = (int)y + later;
	at = published_place(p, &(struct published_row){
		table_cell(t, c->level), table_cell(t, c->country), table_cell(t, c->country_name), table_cell(t, c->region),
		table_cell(t, c->region_name), table_cell(t, c->old), table_cell(t, c->now), table_cell(t, c->name) }, *year);
	if (at == UINT32_MAX)
		table_refuse(t, c->level, "is none of National, Regional, Local authority; or its code is missing");
	return at;
}

/* Room for the places that a table brought. */
static void make_room(struct published *p, struct indicator *i, size_t *room)
{
	if (*room >= p->places)
		return;
	size_t          more = 2 * p->places + 200;
	struct figure **all = arena_take(&p->memory, more, sizeof *all);
	if (*room > 0)
		memcpy(all, i->of_place, *room * sizeof *all);
	i->of_place = all;
	*room = more;
}

/* The columns of one indicator in its own table. */
struct wanted { struct places at; size_t where[4], of_where, figure, count, of[4]; };

static bool chosen(const struct table *t, const struct indicator *i, const struct wanted *w, bool denominator)
{
	for (size_t k = 0; k < i->wheres; k++) {
		bool other = denominator && i->of_where.column.n > 0 && same(i->of_where.column, i->where[k].column);
		if (!other && !same(table_cell(t, w->where[k]), i->where[k].is))
			return false;
	}
	return !denominator || i->of_where.column.n == 0 || same(table_cell(t, w->of_where), i->of_where.is);
}

static void take_denominator(const struct table *t, const struct indicator *i, const size_t *column, struct figure *f)
{
	double sum = 0;
	str    symbol;

	for (size_t k = 0; k < i->ofs; k++)
		sum += cell_number(t, column[k], &symbol);
	f->of = sum;
}

static void take_row(const struct table *t, const struct indicator *i, const struct wanted *w, struct figure *f)
{
	str of_figure = {0}, of_count = {0};

	if (f->state != ABSENT)
		table_refuse(t, w->at.year, "this place and year came before: does the definition need a 'where'?");
	f->state = SHOWN;
	if (i->figure.n > 0)
		f->printed = cell_number(t, w->figure, &of_figure);
	f->count = cell_number(t, w->count, &of_count);
	f->symbol = of_figure.n > 0 ? of_figure : i->figure.n == 0 ? of_count : (str){0};
}

static void read_own(struct published *p, struct indicator *i, const char *dir, size_t *room)
{
	i->file_name = published_file(dir, i->file, &p->memory);
	struct table *t = table_open(dir, i->file_name);
	struct wanted w = { .at = places_of(t) };

	for (size_t k = 0; k < i->wheres; k++)
		w.where[k] = table_column(t, i->where[k].column);
	w.of_where = i->of_where.column.n > 0 ? table_column(t, i->of_where.column) : 0;
	w.figure = i->figure.n > 0 ? table_column(t, i->figure) : 0;
	w.count = table_column(t, i->count);
	for (size_t k = 0; k < i->ofs && i->other.n == 0; k++)
		w.of[k] = table_column(t, i->of[k]);
	while (table_next(t)) {
		bool     own = chosen(t, i, &w, false), below = i->other.n == 0 && chosen(t, i, &w, true);
		int      year;
		uint32_t at = row_place(p, t, &w.at, 0, &year);
		if (!own && !below)
			continue;
		make_room(p, i, room);
		struct figure *f = figure_at(p, i, at, year);
		if (below)
			take_denominator(t, i, w.of, f);
		if (own)
			take_row(t, i, &w, f);
		if (own && below && i->shape == PROPORTION && !i->rounded && f->count > f->of)
			table_refuse(t, w.count, "is more than what it is a part of");
		if (own && p->place[at].level == AUTHORITY) {
			i->first = i->first == 0 || year < i->first ? year : i->first;
			i->last = year > i->last ? year : i->last;
		}
	}
	table_close(t);
	if (i->last == 0)
		die(BAD_DATA, "%.*s: no row of it is what indicator '%.*s' asks for: look at its 'where'", FMT(i->file_name), FMT(i->name));
}

/* A population of the year before stands below this year's count. */
static void read_other(struct published *p, struct indicator *i, const char *dir, size_t *room)
{
	struct table *t = table_open(dir, published_file(dir, i->other, &p->memory));
	struct places at = places_of(t);
	size_t        of[4];

	for (size_t k = 0; k < i->ofs; k++)
		of[k] = table_column(t, i->of[k]);
	while (table_next(t)) {
		int      year;
		uint32_t place = row_place(p, t, &at, 1, &year);
		make_room(p, i, room);
		take_denominator(t, i, of, figure_at(p, i, place, year));
	}
	table_close(t);
}

/* Region and England are printed rounded to 10: their figures are as printed, and no interval is made from them. */
static void settle(const struct indicator *i, enum published_level level, struct figure *f)
{
	bool            made = f->state == SHOWN && !isnan(f->count) && f->of > 0 && f->symbol.n == 0;
	struct interval about = { NAN, NAN };

	if (f->state == ABSENT)
		return;
	if (made)
		f->exact = i->scale * f->count / f->of;
	f->value = i->figure.n > 0 ? f->printed : f->exact;
	if (i->figure.n > 0 && !isnan(f->printed) && (!made || level != AUTHORITY || i->rounded))
		f->exact = f->printed;
	if (isnan(f->value)) {
		f->symbol = f->symbol.n > 0 ? f->symbol : STR("x");
		f->state = state_of(f->symbol);
		f->exact = NAN;
		return;
	}
	if (!made || level != AUTHORITY || i->shape == RATIO || i->rounded)
		return;
	about = i->shape == PROPORTION ? interval_wilson(f->count, f->of, 0.95) : interval_rate(f->count, f->of, 0.95);
	f->lo = i->scale * about.lo;
	f->hi = i->scale * about.hi;
}

static void add_years(struct place *to, const struct figure *f)
{
	for (int y = 0; f && y < PUBLISHED_YEARS; y++)
		if (f[y].state == SHOWN) {
			to->first = to->first == 0 || PUBLISHED_FROM + y < to->first ? PUBLISHED_FROM + y : to->first;
			to->last = PUBLISHED_FROM + y > to->last ? PUBLISHED_FROM + y : to->last;
		}
}

void published_read(struct published *p, const char *dir)
{
	size_t *room = arena_take(&p->memory, p->n + 1, sizeof *room);

	for (size_t k = 0; k < p->n; k++) {
		struct indicator *i = &p->all[k];
		read_own(p, i, dir, &room[k]);
		if (i->other.n > 0)
			read_other(p, i, dir, &room[k]);
	}
	for (size_t k = 0; k < p->n; k++) {
		make_room(p, &p->all[k], &room[k]);
		for (size_t at = 0; at < p->places; at++)
			for (size_t y = 0; p->all[k].of_place[at] && y < PUBLISHED_YEARS; y++)
				settle(&p->all[k], p->place[at].level, &p->all[k].of_place[at][y]);
		for (size_t at = 0; at < p->places; at++)
			add_years(&p->place[at], p->all[k].of_place[at]);
	}
	published_model(p, dir);
}

const struct figure *published_figure(const struct published *p, const struct indicator *i, uint32_t place, int year)
{
	if (place >= p->places || year < PUBLISHED_FROM || year >= PUBLISHED_FROM + PUBLISHED_YEARS || !i->of_place[place])
		return NULL;
	const struct figure *f = &i->of_place[place][year - PUBLISHED_FROM];
	return f->state == ABSENT ? NULL : f;
}

/* Whole counts: exactly, in whole numbers, half up.  Numbers printed to a tenth: any that round to them. */
enum published_check published_check(const struct indicator *i, const struct figure *f)
{
	double ten = pow(10, i->decimals), half = 0.05, edge = 0.5 / ten;

	if (isnan(f->printed) || isnan(f->count) || !(f->of > 0) || f->symbol.n > 0)
		return CHECK_CANNOT;
	if (i->scale * ten * f->count > 1e15 || f->of > 1e15)
		return CHECK_CANNOT;
	if (!i->rounded && floor(f->count) >= f->count && floor(f->of) >= f->of) {
		int64_t top = (int64_t)(2 * i->scale * ten * f->count), of = (int64_t)f->of;
		return fabs((double)((top + of) / (2 * of)) / ten - f->printed) < 1e-9 ? CHECK_EQUAL : CHECK_DIFFERENT;
	}
	double made = floor(i->scale * f->count / f->of * ten + 0.5 + 1e-9) / ten;
	if (fabs(made - f->printed) < 1e-9)
		return CHECK_EQUAL;
	/* the same column above and below moves both: then the least is found with each at its worst, which is wider */
	double least = i->scale * fmax(0, f->count - half) / (f->of + half * (double)i->ofs);
	double most = f->of > half * (double)i->ofs ? i->scale * (f->count + half) / (f->of - half * (double)i->ofs) : INFINITY;
	return i->rounded && most >= f->printed - edge - 1e-9 && least <= f->printed + edge + 1e-9 ? CHECK_WITHIN : CHECK_DIFFERENT;
}
