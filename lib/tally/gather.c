/* gather — the rows of each group, one at a time, and what comes of them. */
#include "gather_parts.h"

#include "whole.h"

static struct gathered *group_at(struct gather *g, size_t group)
{
	if (group >= g->room) {
		size_t room = g->room ? g->room : 64;
		while (room <= group)
			room *= 2;
		g->group = take_more(g->group, room, sizeof *g->group);
		memset(&g->group[g->room], 0, (room - g->room) * sizeof *g->group);
		g->room = room;
	}
	if (group >= g->groups)
		g->groups = group + 1;
	return &g->group[group];
}

static void add_distinct(struct gather *g, struct gathered *to, size_t group, str cell)
{
	size_t known = g->seen.n;

	g->key.n = 0;
	buf_addf(&g->key, "%zu\n", group);
	buf_add(&g->key, cell);
	if (ids_of(&g->seen, buf_str(&g->key)) == known)
		to->n++;
}

static void add_number(struct gather *g, struct gathered *to, double v)
{
	if (isnan(v))
		return;
	switch (g->what) {
	case G_MEDIAN:
		GROW(to->values.all, to->values.n, to->values.room);
		to->values.all[to->values.n++] = v;
		break;
	case G_LEAST:
		to->extreme = to->n == 0 || v < to->extreme ? v : to->extreme;
		break;
	case G_GREATEST:
		to->extreme = to->n == 0 || v > to->extreme ? v : to->extreme;
		break;
	default:
		exact_add(&to->sum, v);
	}
	to->n++;
}

/* Of several rows on the first or last day the one with the greatest cells, read left to right. */
static void add_row(struct gather *g, struct gathered *to, const str *field, day when)
{
	bool further = g->what == G_FIRST ? when < to->when : when > to->when;

	if (to->n > 0 && !further && when != to->when)
		return;
	whole_join(&g->key, field, g->n_columns);
	if (to->n > 0 && !further && whole_order(g->columns, g->n_columns, buf_str(&g->key), buf_str(&to->best)) <= 0)
		return;
	to->best.n = 0;
	buf_add(&to->best, buf_str(&g->key));
	to->when = when;
	to->n = 1;
}

void gather_row(struct gather *g, size_t group, const str *field, bool dated, day when)
{
	struct gathered *to = group_at(g, group);
	enum expr_truth  truth = g->where ? expr_true(g->where, field, NULL) : EXPR_YES;
	char             room[EXPR_ROOM];

	if (g->what == G_EVERY || g->what == G_ANY) {
		to->yes |= truth == EXPR_YES;
		to->no |= truth == EXPR_NO;
		to->unknown |= truth == EXPR_UNKNOWN;
		return;
	}
	if (truth != EXPR_YES)
		return;
	if (!g->value) {
		to->n++;
		return;
	}
	str cell = expr_cell(g->value, field, room);
	if (cell.n == 0)
		return;
	if (g->what == G_DISTINCT)
		add_distinct(g, to, group, cell);
	else if (!gather_goes_by_day(g))
		add_number(g, to, expr_number(g->value, field));
	else if (dated)
		add_row(g, to, field, when);
}

static int by_size(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

/* Kleene: one no makes `every` no, one yes makes `any` yes; else one unknown leaves them so. */
static str condition(const struct gather *g, const struct gathered *of)
{
	bool every = g->what == G_EVERY, decided = every ? of->no : of->yes;

	if (!decided && of->unknown)
		return (str){0};
	return decided != every ? STR("yes") : STR("no");
}

static double number(const struct gather *g, struct gathered *of)
{
	size_t n = of->values.n;
	double sum = of->sum.hi + of->sum.lo;

	switch (g->what) {
	case G_ROWS:
	case G_DISTINCT:
		return (double)of->n;
	case G_SUM:
		return sum;
	case G_MEAN:
		return of->n ? sum / (double)of->n : NAN;
	case G_MEDIAN:
		if (n == 0)
			return NAN;
		qsort(of->values.all, n, sizeof *of->values.all, by_size);
		return n % 2 ? of->values.all[n / 2] : of->values.all[n / 2 - 1] / 2 + of->values.all[n / 2] / 2;
	default:
		return of->n ? of->extreme : NAN;
	}
}

str gather_cell(struct gather *g, size_t group, char room[static EXPR_ROOM])
{
	struct gathered *of = group_at(g, group);
	str              field[1], rest = buf_str(&of->best);

	if (g->what == G_EVERY || g->what == G_ANY)
		return condition(g, of);
	if (!gather_goes_by_day(g))
		return expr_written(g->made.type, number(g, of), room);
	for (size_t i = 0; of->n > 0 && i < g->n_columns && cut_at(&rest, '\n', field); i++)
		if (same(g->columns[i].name, g->of))
			return field[0];
	return (str){0};
}

void gather_free(struct gather *g)
{
	for (size_t i = 0; i < g->groups; i++) {
		free(g->group[i].values.all);
		buf_free(&g->group[i].best);
	}
	free(g->group);
	ids_free(&g->seen);
	buf_free(&g->key);
	free(g);
}
