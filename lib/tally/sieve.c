/* sieve — one row of an export: kept, rejected, repeated, objected to. */
#include "sieve.h"

void sieve_open(struct sieve *s, struct extract *x, struct out *out)
{
	s->x = x;
	s->newest = INT32_MIN;
	s->out = out;
	s->place = take(x->columns, sizeof *s->place);
	s->cell = take(x->columns, sizeof *s->cell);
	s->same = take(x->columns, sizeof *s->same);
	s->judged = take(x->columns, sizeof *s->judged);
	s->unique = take(x->columns, sizeof *s->unique);
	cells_open(&s->cells, x);
	unread_open(&s->unread, x);
	for (size_t i = 0; i < x->columns; i++) {
		struct column c = extract_stream_column(x, &x->column[i]);
		if (i == x->stamp)
			c.required = true;
		if (x->column[i].type != X_DROP)
			out_column_like(out, &c);
		if (x->column[i].required || x->column[i].unique)
			s->judged[s->n_judged++] = i;
	}
}

void sieve_close(struct sieve *s)
{
	for (size_t i = 0; i < s->x->columns; i++)
		ids_free(&s->unique[i]);
	ids_free(&s->once);
	cells_free(&s->cells);
	unread_close(&s->unread);
	objections_free(&s->objections);
	buf_free(&s->key);
	sieve_runs_free(&s->run);
	free(s->same);
	free(s->judged);
	free(s->unique);
	free(s->place);
	free(s->cell);
	free(s->fresh);
}

/* A stream has no path: the day is a column of its own. */
static void bind_stamp(struct sieve *s, const char *shown, const str *heading, size_t n)
{
	str wanted = s->x->column[s->x->stamp].name;

	for (size_t i = 0; i < n; i++)
		if (same(heading[i], wanted))
			s->place[s->x->stamp] = i;
	if (s->place[s->x->stamp] == NOWHERE)
		die(BAD_DATA, "%.*s: %s: has no column '%.*s', and a stream has no path to take the day from", FMT(s->x->name), shown, FMT(wanted));
}

/* Whose cells somebody here looks at; the others are only read and written. */
static void make_runs(struct sieve *s)
{
	const struct extract *x = s->x;
	bool *needed = take(x->columns, sizeof *needed);

	for (size_t i = 0; i < x->columns; i++)
		needed[i] = x->column[i].unique || i == x->stamp || i == x->when || i == x->item || i == x->item_value;
	for (size_t i = 0; i < x->n_once; i++)
		needed[x->once[i]] = true;
	sieve_runs_free(&s->run);
	sieve_runs_open(&s->run, x, s->place, needed);
	free(needed);
}

void sieve_file(struct sieve *s, str name, day stamp, const char *shown, const str *heading, size_t n)
{
	s->file = name;
	s->stamp = stamp;
	s->width = n;
	extract_bind(s->x, shown, heading, n, s->place, NULL);
	s->items = 1;
	if (s->x->item != NOWHERE)
		s->items = extract_items(s->x, shown, heading, n, s->place, &s->item);
	s->fresh = take_more(s->fresh, s->items, sizeof *s->fresh);
	if (s->x->stamp != NOWHERE && in_rules.sealed)
		bind_stamp(s, shown, heading, n);
	make_runs(s);
}

void sieve_broken_row(struct sieve *s, size_t line, const char *why)
{
	s->read++;
	rejects_add(&s->rejects, s->file, line, NOWHERE, BROKEN_ROW, str_of(why));
}

/* --- rows ------------------------------------------------------------------------------------------------- */

static bool reject(struct sieve *s, const str *field, size_t line, size_t column)
{
	const struct extract_column *c = &s->x->column[column];
	const struct cell           *cell = &s->cell[column];
	struct buf                   why = {0};

	if (c->required && cell->is == CELL_MISSING) {
		rejects_add(&s->rejects, s->file, line, column, MISSING_CELL, STR("is missing"));
		return true;
	}
	if (c->required && cell->is == CELL_UNREADABLE) {
		extract_why(&why, s->x, c, cell, field[s->place[column]]);
		rejects_add(&s->rejects, s->file, line, column, UNREADABLE_CELL + cell->why, buf_str(&why));
		buf_free(&why);
		return true;
	}
	if (c->unique && sieve_seen_before(s, column)) {
		rejects_add(&s->rejects, s->file, line, column, SEEN_BEFORE, STR("stands there twice: the first row is kept"));
		return true;
	}
	return false;
}

/* read_day takes 2026-04-01 and nothing like it, and so is it written; a text is written as it is. */
static bool is_same(const struct extract_column *c, const struct cell *cell, str raw)
{
	if (cell->is != CELL_READ)
		return false;
	if (c->type == X_DAY)
		return raw.n == DAY_ROOM && raw.p[4] == '-' && raw.p[7] == '-';
	return (c->type == X_TEXT || c->type == X_ID) && cell->text.n == raw.n;
}

static void read_cell(struct sieve *s, size_t i, const str *field, size_t bare)
{
	const struct extract_column *c = &s->x->column[i];
	size_t place = s->place[i];

	s->same[i] = false;
	if (place == NOWHERE) {
		s->cell[i] = (struct cell){ .is = i == s->x->stamp ? CELL_READ : CELL_MISSING, .whole = i == s->x->stamp ? s->stamp : 0 };
		return;
	}
	extract_cell_to(s->x, &s->x->column[i], field[place], &s->cell[i]);
	s->dark |= s->cell[i].is == CELL_UNREADABLE;
	s->unread.column[i].read |= s->cell[i].is == CELL_READ;
	s->same[i] = place < bare && is_same(c, &s->cell[i], field[place]);
}

/* Of a run that is not whole: what is known is not asked again, but it must lie in the line to go out as it came. */
static void read_run(struct sieve *s, struct sieve_run *r, const str *field, size_t bare)
{
	for (size_t i = r->column; i < r->column + r->n; i++) {
		uint8_t is = r->known ? r->is[i - r->column] : ASK;

		s->same[i] = is == AS_IT_CAME;
		if (is == ASK || (is == AS_IT_CAME && s->place[i] >= bare))
			read_cell(s, i, field, bare);
		if (is == ASK && r->known)
			sieve_learn(r, i, field[s->place[i]], &s->x->column[i], &s->cell[i]);
	}
}

static void read_cells(struct sieve *s, const str *field, size_t bare)
{
	s->dark = false;
	for (size_t k = 0; k < s->run.n; k++) {
		struct sieve_run *r = &s->run.all[k];

		if (r->known && sieve_quick(r, s->place, field, s->cell))
			continue;
		read_run(s, r, field, bare);
		sieve_part(&s->run, k);
	}
}

/* The last day that the row may speak of. */
static void note_newest(struct sieve *s)
{
	const struct cell *c = s->x->when == NOWHERE ? NULL : &s->cell[s->x->when];
	day                d;

	if (!c || c->is != CELL_READ)
		return;
	d = s->x->column[s->x->when].type == X_DAY ? (day)c->whole : last_day((month)c->whole);
	if (d > s->newest)
		s->newest = d;
}

/* One row of the stream; its reply is counted elsewhere. */
static void write_row(struct sieve *s, const str *field)
{
	if (s->x->n_once && sieve_once_key(s))
		ids_of(&s->once, buf_str(&s->key));
	sieve_write(s, field);
}

/* With `unpivot`: the code of one heading and the cell below it. */
static void take_item(struct sieve *s, const str *field, size_t i)
{
	struct extract *x = s->x;

	if (x->item == NOWHERE)
		return;
	s->cell[x->item] = (struct cell){ .is = CELL_READ, .text = s->item[i].code };
	s->cell[x->item_value] = extract_cell(x, &x->column[x->item_value], field[s->item[i].place]);
}

/* Newest file first, so what was seen before is newer, or stood higher up. */
static bool is_fresh(struct sieve *s)
{
	uint32_t id;

	return !s->x->n_once || !sieve_once_key(s) || !ids_find(&s->once, buf_str(&s->key), &id);
}

static void reject_width(struct sieve *s, size_t n, size_t line)
{
	char why[96];

	snprintf(why, sizeof why, "has %zu cells and the header %zu: a comma too many, or quotes missing", n, s->width);
	rejects_add(&s->rejects, s->file, line, NOWHERE, OTHER_WIDTH, str_of(why));
}

void sieve_row(struct sieve *s, const str *field, size_t n, size_t bare, size_t line)
{
	bool any = false;

	s->read++;
	if (n != s->width) {
		reject_width(s, n, line);
		return;
	}
	read_cells(s, field, bare);
	if (objections_hold(&s->objections, s->cell)) {
		s->objected++;
		return;
	}
	for (size_t i = 0; i < s->items; i++) {
		take_item(s, field, i);
		s->fresh[i] = is_fresh(s);
		any |= s->fresh[i];
		if (s->fresh[i] && s->wants_cells)
			cells_row(&s->cells, s->cell);
	}
	if (!any) {
		s->repeated++;
		return;
	}
	for (size_t i = 0; i < s->n_judged; i++)
		if (reject(s, field, line, s->judged[i]))
			return;
	s->kept++;
	note_newest(s);
	sieve_keep_unique(s);
	if (s->dark)
		unread_row(&s->unread, s->cell, field, s->place, s->file, line);
	for (size_t i = 0; i < s->items; i++)
		if (s->fresh[i]) {
			take_item(s, field, i);
			if (s->x->item != NOWHERE)
				unread_cell(&s->unread, s->x->item_value, &s->cell[s->x->item_value], field[s->item[i].place], s->file, line);
			write_row(s, field);
		}
}
