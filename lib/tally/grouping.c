#include "grouping.h"

#include "defs.h"

size_t grouping_column(str name, const char *option, const char *of, const struct column *columns, size_t n)
{
	struct buf said = {0};
	str       *known = take(n + 1, sizeof *known);

	for (size_t i = 0; i < n; i++)
		if (same(columns[i].name, name)) {
			free(known);
			return i;
		}
	for (size_t i = 0; i < n; i++)
		known[i] = columns[i].name;
	defs_suggest(&said, name, known, n);
	die(BAD_SETTING, "%s: '%.*s' is not a column of %s: %s", option, FMT(name), of, buf_ended(&said));
}

void grouping_bind(struct grouping *g, str names, const char *option, const char *of, const struct column *columns, size_t n,
                   struct arena *memory)
{
	size_t *place = NULL;
	str     rest = names, name;

	while (cut_at(&rest, ',', &name)) {
		size_t at = grouping_column(trimmed(name), option, of, columns, n);
		for (size_t i = 0; i < g->keys; i++)
			if (place[i] == at)
				die(BAD_USE, "%s: '%.*s' is said twice", option, FMT(trimmed(name)));
		place = arena_more(memory, place, g->keys, sizeof *place);
		place[g->keys++] = at;
	}
	g->place = place;
	g->column = arena_take(memory, g->keys, sizeof *g->column);
	for (size_t i = 0; i < g->keys; i++)
		g->column[i] = columns[place[i]];
}

bool grouping_of(struct grouping *g, const str *field, uint32_t *group)
{
	g->spoken.n = 0;
	for (size_t i = 0; i < g->keys; i++) {
		if (field[g->place[i]].n == 0)
			return false;
		buf_add(&g->spoken, field[g->place[i]]);
		buf_addc(&g->spoken, '\n');             /* no cell holds one */
	}
	*group = ids_of(&g->groups, buf_str(&g->spoken));
	return true;
}

void grouping_keys(const struct grouping *g, uint32_t group, str *cell)
{
	whole_split(ids_key(&g->groups, group), cell, g->keys);
}

static const struct grouping *sorting;  /* qsort has no room for it */

static int by_keys(const void *a, const void *b)
{
	return whole_order(sorting->column, sorting->keys, ids_key(&sorting->groups, *(const uint32_t *)a),
	                   ids_key(&sorting->groups, *(const uint32_t *)b));
}

uint32_t *grouping_order(const struct grouping *g)
{
	uint32_t *order = take(g->groups.n + 1, sizeof *order);

	for (uint32_t i = 0; i < g->groups.n; i++)
		order[i] = i;
	sorting = g;
	qsort(order, g->groups.n, sizeof *order, by_keys);
	sorting = NULL;
	return order;
}

void grouping_free(struct grouping *g)
{
	ids_free(&g->groups);
	buf_free(&g->spoken);
}
