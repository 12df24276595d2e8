/* extract: headings — letters and digits alone, in lower case, tell which column a heading is. */
#include "extract_words.h"

enum { MOST_NAMED = 30, LONGEST_NAMED = 40 };

bool extract_says_birth(str heading, bool text)
{
	struct buf folded = {0};
	str        s;
	bool       birth = false, dob, date = false;

	lookup_fold(&folded, heading);
	s = buf_str(&folded);
	dob = starts_with(s, STR("dob")) || ends_with(s, STR("dob"));
	for (size_t i = 0; i < s.n; i++) {
		birth = birth || starts_with((str){ s.p + i, s.n - i }, STR("birth"));
		date = date || starts_with((str){ s.p + i, s.n - i }, STR("date"));
	}
	buf_free(&folded);
	return dob || (birth && (date || !text));
}

static void check_birth(struct extract_reading *r, const struct extract_column *c, str heading, size_t line)
{
	bool text = c->type == X_TEXT;

	if ((text || c->type == X_DAY || c->type == X_MONTH) && !c->hidden && c->mask.n == 0 && extract_says_birth(heading, text))
		defs_refuse(r->defs, line, "'%.*s': a date of birth does not travel whole: a day with mask month or mask year, or private",
		            FMT(c->name));
}

static void add(struct extract *x, str heading, size_t column, struct buf *folded, size_t *other)
{
	size_t   before = x->heading.n;
	uint32_t id;

	folded->n = 0;
	lookup_fold(folded, heading);
	id = ids_of(&x->heading, buf_str(folded));
	*other = column;
	if (id == before) {
		GROW(x->heading_of, before, x->heading_room);
		x->heading_of[id] = column;
	} else {
		*other = x->heading_of[id];
	}
}

/* A stamped column comes from the file's path, never from a heading. */
void extract_headings(struct extract_reading *r)
{
	struct extract *x = r->x;
	struct buf      folded = {0};
	size_t          other;

	for (size_t i = 0; i < x->columns; i++) {
		const struct extract_column *c = &x->column[i];
		if (i == x->stamp && c->n_called)
			defs_refuse(r->defs, c->line, "'%.*s' is stamped from the file's path and has no heading: take 'called' out", FMT(c->name));
		if (!extract_has_heading(x, i))
			continue;
		for (size_t k = 0; k <= c->n_called; k++) {
			str heading = k ? c->called[k - 1] : c->name;
			check_birth(r, c, heading, c->line);
			add(x, heading, i, &folded, &other);
			if (other != i)
				defs_refuse(r->defs, c->line, "heading '%.*s' is read by '%.*s' and by '%.*s'", FMT(heading),
				            FMT(x->column[other].name), FMT(c->name));
		}
	}
	buf_free(&folded);
	extract_item_headings(r);
}

/* --- a file without a definition -------------------------------------------------------------------------- */

/* `Date of response` as date_of_response; what has no ASCII letter or digit is column_3. */
static str name_of(struct extract *x, str heading, size_t place)
{
	struct buf name = {0};
	str        kept;

	for (size_t i = 0; i < heading.n; i++) {
		char c = heading.p[i];
		if (c >= 'A' && c <= 'Z')
			c = (char)(c - 'A' + 'a');
		if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
			buf_addc(&name, c);
		else if (name.n && name.p[name.n - 1] != '_')
			buf_addc(&name, '_');
	}
	while (name.n && name.p[name.n - 1] == '_')
		name.n--;
	if (name.n == 0)
		buf_addf(&name, "column_%zu", place + 1);
	if (name.p[0] >= '0' && name.p[0] <= '9') {
		struct buf digits = name;
		name = (struct buf){0};
		buf_addf(&name, "column_%.*s", FMT(buf_str(&digits)));
		buf_free(&digits);
	}
	kept = arena_keep(&x->memory, buf_str(&name));
	buf_free(&name);
	return kept;
}

struct extract *extract_plain(const char *name, const str *heading, size_t n, const char *file)
{
	struct extract *x = take(1, sizeof *x);

	x->file = "";
	x->name = arena_keep(&x->memory, str_of(name));
	x->stamp = x->when = x->item = x->item_value = NOWHERE;
	x->most_rejected = NAN;
	x->plain = true;
	x->column = take(n, sizeof *x->column);
	for (size_t i = 0; i < n; i++) {
		str    column = name_of(x, heading[i], i);
		size_t twin = extract_column(x, column);
		if (twin != NOWHERE)
			die(BAD_DATA, "%s: columns %zu and %zu are both called '%.*s': give each its own heading", file, twin + 1, i + 1,
			    FMT(column));
		x->column[x->columns++] = (struct extract_column){ .name = column, .type = X_TEXT, .from = NAN, .to = NAN };
		x->column[i].called = arena_take(&x->memory, 1, sizeof(str));
		x->column[i].called[0] = arena_keep(&x->memory, heading[i]);
		x->column[i].n_called = 1;
	}
	return x;
}

static void bind_plain(const struct extract *x, const char *file, const str *heading, size_t n, size_t *place)
{
	struct extract *other = extract_plain("", heading, n, file);

	if (n != x->columns)
		die(BAD_DATA, "%s: has %zu headings and the first file %zu: read them one by one", file, n, x->columns);
	for (size_t i = 0; i < x->columns; i++) {
		place[i] = extract_column(other, x->column[i].name);
		if (place[i] == NOWHERE)
			die(BAD_DATA, "%s: has no heading '%.*s', which the first file has: read them one by one", file, FMT(x->column[i].name));
	}
	extract_free(other);
}

/* --- the headings of a file ------------------------------------------------------------------------------- */

/* Headings are said aloud only when one of them at least is known: else the first line may be a family's. */
static _Noreturn void no_heading(const struct extract *x, const char *file, const struct extract_column *c, const str *heading,
                                 size_t n)
{
	struct buf wanted = {0}, there = {0}, near = {0};

	buf_add(&wanted, c->name);
	for (size_t i = 0; i < c->n_called; i++)
		buf_addf(&wanted, ", %.*s", FMT(c->called[i]));
	for (size_t i = 0; i < n && i < MOST_NAMED; i++) {
		str h = trimmed(heading[i]);
		if (near.n == 0 && h.n < LONGEST_NAMED && extract_is_near(x, c, h))
			buf_addf(&near, "is it '%.*s'? ", FMT(h));
		buf_addf(&there, "%s%.*s%s", i ? ", " : "", h.n < LONGEST_NAMED ? (int)h.n : LONGEST_NAMED, h.p,
		         h.n < LONGEST_NAMED ? "" : "…");
	}
	die(BAD_DATA, "%.*s: %s: no heading for '%.*s' (%s): %sthere are %s%s", FMT(x->name), file, FMT(c->name), buf_ended(&wanted),
	    buf_ended(&near), buf_ended(&there), n > MOST_NAMED ? ", …" : "");
}

void extract_bind(const struct extract *x, const char *file, const str *heading, size_t n, size_t *place, struct buf *left)
{
	struct buf folded = {0};
	bool       any = false;

	if (x->plain) {
		bind_plain(x, file, heading, n, place);
		return;
	}
	for (size_t i = 0; i < x->columns; i++)
		place[i] = NOWHERE;
	for (size_t i = 0; i < n; i++) {
		uint32_t id;
		folded.n = 0;
		lookup_fold(&folded, heading[i]);
		if (!ids_find(&x->heading, buf_str(&folded), &id)) {
			if (left && folded.n && !extract_is_item(x, heading[i]))
				buf_addf(left, "%s%.*s", left->n ? " | " : "", FMT(heading[i]));
			continue;
		}
		any = true;
		if (place[x->heading_of[id]] != NOWHERE)
			die(BAD_DATA, "%.*s: %s: columns %zu and %zu both read as '%.*s': rename one", FMT(x->name), file,
			    place[x->heading_of[id]] + 1, i + 1, FMT(x->column[x->heading_of[id]].name));
		place[x->heading_of[id]] = i;
	}
	if (!any)
		die(BAD_DATA, "%.*s: %s: no heading in the first line is one of this extract: is it the right file, with a comma between cells?",
		    FMT(x->name), file);
	for (size_t i = 0; i < x->columns; i++)
		if (x->column[i].required && place[i] == NOWHERE && extract_has_heading(x, i))
			no_heading(x, file, &x->column[i], heading, n);
	buf_free(&folded);
}
