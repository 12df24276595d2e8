/* join — reads the other file, and finds the row of it that belongs to ours. */
#include "join_parts.h"

bool join_day(enum type type, str cell, day *out)
{
	month m;

	if (type == DAY)
		return read_day(cell, out);
	if (!read_month(cell, &m))
		return false;
	*out = first_day(m);
	return true;
}

static size_t find(const struct column *columns, size_t n, str name)
{
	for (size_t i = 0; i < n; i++)
		if (same(columns[i].name, name))
			return i;
	return SIZE_MAX;
}

static size_t need(const struct join *j, const struct column *columns, size_t n, str name, const char *of)
{
	struct buf b = {0};
	str       *known = NULL;
	size_t     at = find(columns, n, name);

	if (at != SIZE_MAX)
		return at;
	known = arena_take(j->memory, n + 1, sizeof *known);
	for (size_t i = 0; i < n; i++)
		known[i] = columns[i].name;
	defs_suggest(&b, name, known, n);
	expr_refuse(j->at, "'%.*s' is not a column of %s: %s", FMT(name), of, buf_ended(&b));
}

/* Keys are compared as they are written: ids with ids of one namespace, dates with dates, else words and numbers. */
static void check_key(const struct join *j, const struct join_pair *key, const struct column *ours, const struct column *theirs)
{
	bool alike = ours->type == theirs->type;

	if (!alike)
		alike = ours->type < DAY && theirs->type < DAY && ours->type != ID && theirs->type != ID;
	if (!alike && j->lookup)
		alike = true;
	if (!alike)
		expr_refuse(j->at, "'%.*s' is %s here and '%.*s' is %s there: they never match", FMT(key->ours),
		            type_word(ours->type), FMT(key->theirs), type_word(theirs->type));
	if (ours->mask.n > 0 && theirs->mask.n > 0 && !same(ours->mask, theirs->mask))
		expr_refuse(j->at, "'%.*s' is of a %.*s and '%.*s' of a %.*s: they are masked apart and never match", FMT(key->ours),
		            FMT(ours->mask), FMT(key->theirs), FMT(theirs->mask));
}

static void bind_keys(struct join *j, const struct expr_scope *ours)
{
	const struct column *theirs;
	size_t n = in_columns(j->in, &theirs);

	for (size_t i = 0; i < j->key.n; i++) {
		struct join_pair *key = &j->key.all[i];
		key->our_at = need(j, ours->columns, ours->n, key->ours, ours->of);
		key->their_at = need(j, theirs, n, key->theirs, in_name(j->in));
		check_key(j, key, &ours->columns[key->our_at], &theirs[key->their_at]);
	}
}

static enum type day_type(const struct join *j, const struct column *c)
{
	if (c->type != DAY && c->type != MONTH)
		expr_refuse(j->at, "'%.*s' holds no days", FMT(c->name));
	return c->type;
}

static void bind_days(struct join *j, const struct expr_scope *ours)
{
	const struct column *theirs;
	size_t n = in_columns(j->in, &theirs);

	if (j->which == ANY_ROW)
		return;
	j->day.our_at = need(j, ours->columns, ours->n, j->day.ours, ours->of);
	j->day.their_at = need(j, theirs, n, j->day.theirs, in_name(j->in));
	if (!in_sealed(j->in))
		in_need(j->in, arena_keep(j->memory, j->day.theirs).p, DAY);
	j->their_day = day_type(j, &theirs[j->day.their_at]);
	if (ours->plain && ours->columns[j->day.our_at].type == TEXT) {
		in_need(ours->plain, arena_keep(j->memory, j->day.ours).p, DAY);
		j->our_day = DAY;
	} else {
		j->our_day = day_type(j, &ours->columns[j->day.our_at]);
	}
}

static void bind_brought(struct join *j, const struct expr_scope *ours)
{
	const struct column *theirs;
	size_t n = in_columns(j->in, &theirs);

	j->column = take(j->bring.n, sizeof *j->column);
	for (size_t i = 0; i < j->bring.n; i++) {
		struct join_pair *bring = &j->bring.all[i];
		bring->their_at = need(j, theirs, n, bring->theirs, in_name(j->in));
		if (find(ours->columns, ours->n, bring->ours) != SIZE_MAX || find(j->column, i, bring->ours) != SIZE_MAX)
			expr_refuse(j->at, "'%.*s' is already a column: bring it as another name", FMT(bring->ours));
		j->column[i] = theirs[bring->their_at];
		j->column[i].name = bring->ours;
		j->column[i].required = false;          /* there may be no match */
		j->column[i].every = (str){0};
	}
}

static void keep_line(struct join *j, const str *field, size_t n)
{
	struct buf *key = &j->spoken;
	day         when = 0;

	key->n = 0;
	for (size_t i = 0; i < j->key.n; i++) {
		str cell = field[j->key.all[i].their_at];
		if (cell.n == 0)
			return;                         /* a missing key matches nothing */
		buf_add(key, cell);
		buf_addc(key, '\n');                    /* no cell holds one */
	}
	if (j->which != ANY_ROW && !join_day(j->their_day, field[j->day.their_at], &when))
		return;
	uint32_t id = ids_of(&j->keys, buf_str(key));
	whole_join(key, field, n);
	str  whole = arena_keep(&j->cells, buf_str(key)), rest = whole, cell;
	str *brought = arena_take(&j->cells, j->bring.n, sizeof *brought);
	for (size_t i = 0; i < n && cut_at(&rest, '\n', &cell); i++)
		for (size_t b = 0; b < j->bring.n; b++)
			if (j->bring.all[b].their_at == i)
				brought[b] = cell;
	GROW(j->line, j->lines, j->room);
	j->line[j->lines++] = (struct join_line){ id, when, whole, brought };
}

static void open_file(struct join *j, bool masked)
{
	const struct in_rules rules = in_rules;
	const struct column  *theirs;

	/* --sealed and --as speak of our own rows, and a lookup is a definition */
	in_rules = (struct in_rules){0};
	j->in = in_open(arena_keep(j->memory, j->path).p);
	in_rules = rules;
	in_columns(j->in, &theirs);
	j->lookup = !in_sealed(j->in) && same(theirs[0].name, STR("code"));
	if (!in_sealed(j->in) && !j->lookup && rules.sealed)
		die(BAD_DATA, "%s: is plain CSV and no lookup, and --sealed asks for a sealed stream", in_name(j->in));
	if (masked && !j->lookup && !in_masked(j->in))
		die(BAD_DATA, "%s: is not masked, and the rows it would join are: mask it first", in_name(j->in));
}

void join_open(struct join *j, const struct expr_scope *ours, bool masked)
{
	const str *field;

	open_file(j, masked);
	bind_keys(j, ours);
	bind_days(j, ours);
	if (j->where)
		expr_bind_in(j->where, j->in);
	bind_brought(j, ours);
	const struct column *theirs;
	size_t n = in_columns(j->in, &theirs);
	while (in_next(j->in, &field))
		if (!j->where || expr_true(j->where, field, NULL) == EXPR_YES)
			keep_line(j, field, n);
	if (!in_sealed(j->in))
		join_lookup_types(j);
	join_settle(j);
}

size_t join_columns(const struct join *j, const struct column **columns)
{
	*columns = j->column;
	return j->bring.n;
}

bool join_by_hand(const struct join *j)
{
	return !j->lookup && in_by_hand(j->in);
}

void join_lost(const struct join *j, struct lost *l)
{
	for (size_t i = 0; i < j->bring.n; i++)
		lost_bring(l, j->in, j->bring.all[i].theirs, j->bring.all[i].ours);
}

struct in *join_source(const struct join *j)
{
	return j->lookup ? NULL : j->in;
}

void join_close(struct join *j)
{
	if (j->in)
		in_close(j->in);
	arena_free(&j->cells);
	ids_free(&j->keys);
	buf_free(&j->spoken);
	free(j->line);
	free(j->first);
	free(j->column);
	free(j->bring.all);
	free(j->key.all);
	free(j);
}
