/* measure — holes: [name] is a cell of the row that `each` stands at, else a value set in council.conf. */
#include "measure_words.h"

#include "form.h"

/* The names a hole may have here, each in its brackets: for "did you mean". */
static void suggest(struct buf *near, const struct measure_reading *r, str name, const struct measure_row *row)
{
	const struct council *c = r->ms->council;
	size_t columns = row->lookup ? row->lookup->columns : 0, n = 0;
	str   *known = arena_take(r->ms->memory, columns + c->sets + 1, sizeof *known), nearest;

	for (size_t i = 0; i < columns; i++)
		known[n++] = row->lookup->column[i];
	for (size_t i = 0; i < c->sets; i++)
		known[n++] = c->set[i].name;
	nearest = defs_nearest(name, known, n);
	if (nearest.n)
		buf_addf(near, "did you mean [%.*s]?", FMT(nearest));
	else if (n)
		defs_suggest(near, name, known, n);
	else
		buf_addf(near, "write set %.*s and its value there", FMT(name));
}

static str value_of(const struct measure_reading *r, str name, const struct measure_row *row)
{
	struct buf near = {0};
	str        value;
	size_t     at = row->lookup ? lookup_column(row->lookup, name) : NOWHERE;

	if (at != NOWHERE) {
		value = row->lookup->cell[row->row][at];
		if (value.n)
			return value;
		measure_refuse(r->m, r->word, "[%.*s] is empty at %.*s:%zu: fill it in there", FMT(name),
		               FMT(row->lookup->file), row->lookup->line[row->row]);
	}
	if (council_value(r->ms->council, name, &value))
		return value;
	suggest(&near, r, name, row);
	if (row->lookup)
		measure_refuse(r->m, r->word, "[%.*s] is neither a column of %.*s nor set in council.conf: %s",
		               FMT(name), FMT(row->lookup->name), buf_ended(&near));
	measure_refuse(r->m, r->word, "[%.*s] is not set in council.conf: %s", FMT(name), buf_ended(&near));
}

/* The next [name] at or after `at`; brackets round anything else are the writer's own. */
static bool find_hole(str s, size_t at, size_t *open, str *name)
{
	for (; at < s.n; at++) {
		const char *end = s.p[at] == '[' ? memchr(s.p + at, ']', s.n - at) : NULL;
		if (!end)
			continue;
		*name = (str){ s.p + at + 1, (size_t)(end - (s.p + at) - 1) };
		if (form_column(*name)) {
			*open = at;
			return true;
		}
	}
	return false;
}

str measure_fill(const struct measure_reading *r, str rest, struct measure_row row)
{
	struct buf filled = {0};
	size_t     at = 0, open;
	str        name, kept;

	if (!find_hole(rest, 0, &open, &name))
		return rest;
	do {
		buf_add(&filled, (str){ rest.p + at, open - at });
		buf_add(&filled, value_of(r, name, &row));
		at = open + name.n + 2;
	} while (find_hole(rest, at, &open, &name));
	buf_add(&filled, (str){ rest.p + at, rest.n - at });
	kept = arena_keep(r->ms->memory, buf_str(&filled));
	buf_free(&filled);
	return kept;
}
