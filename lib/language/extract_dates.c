/* extract: the lines that speak of days — dates, stamp, age, complete, gap. */
#include "extract_words.h"
#include "form.h"

#define REFUSE(...) defs_refuse(r->defs, line, __VA_ARGS__)

bool extract_read_dates(struct extract_reading *r, str rest, size_t line)
{
	static const str words[FORMS] = { { "iso", 3 }, { "dmy", 3 }, { "excel", 5 }, { "mdy", 3 } };
	bool   said[FORMS] = { false };
	str    piece;

	r->x->forms = 0;
	while (cut_at(&rest, '|', &piece)) {
		size_t i = 0;
		while (i < FORMS && !same(trimmed(piece), words[i]))
			i++;
		if (i == FORMS || said[i])
			return false;
		said[i] = true;
		r->x->form[r->x->forms++] = (enum extract_form)i;
	}
	if (said[FORM_DMY] && said[FORM_MDY])
		REFUSE("dmy and mdy: 01/02/2026 would be two days: say one of them");
	return true;
}

bool extract_read_stamp(struct extract_reading *r, str rest, size_t line)
{
	struct extract_column *c;
	str  name, ends;
	day  in_leap_year;
	char text[] = "2000-mm-dd";

	if (!cut_word(&rest, &name))
		return false;
	r->x->stamp = extract_need_column(r, name, line);
	c = &r->x->column[r->x->stamp];
	if (c->type != X_DAY)
		REFUSE("stamp '%.*s': its column is a day", FMT(name));
	if (form_end(rest))
		return true;
	if (!form_word(&rest, "year") || !form_word(&rest, "ends") || !cut_word(&rest, &ends) || !form_end(rest) || ends.n != 5)
		return false;
	memcpy(text + 5, ends.p, 5);
	if (!read_day(str_of(text), &in_leap_year))
		return false;
	day_parts(in_leap_year, &(int){0}, &r->x->stamp_month, &r->x->stamp_day);
	return true;
}

bool extract_read_age(struct extract_reading *r, str rest, size_t line)
{
	static const char *const units[] = { "years", "months", "weeks", "days" };
	struct extract        *x = r->x;
	struct extract_age     a = { .line = line };
	struct extract_age    *grown = arena_take(&x->memory, x->ages + 1, sizeof *grown);
	size_t i = 0;

	if (!cut_word(&rest, &a.column) || !form_column(a.column) || !cut_word(&rest, &a.unit) || !form_word(&rest, "from")
	    || !cut_word(&rest, &a.from) || !form_word(&rest, "to") || !cut_word(&rest, &a.to) || !form_end(rest))
		return false;
	while (i < COUNT(units) && !same(a.unit, str_of(units[i])))
		i++;
	if (i == COUNT(units))
		return false;
	if (extract_column(x, a.column) != NOWHERE)
		REFUSE("'%.*s' is already a column: choose another name", FMT(a.column));
	for (i = 0; i < 2; i++) {
		str name = i ? a.to : a.from;
		if (x->column[extract_need_column(r, name, line)].type != X_DAY)
			REFUSE("age: '%.*s' is not a column of days", FMT(name));
	}
	for (i = 0; i < x->ages; i++) {
		if (same(x->age[i].column, a.column))
			REFUSE("'%.*s' is already an age, of line %zu: choose another name", FMT(a.column), x->age[i].line);
		grown[i] = x->age[i];
	}
	grown[x->ages++] = a;
	x->age = grown;
	return true;
}

/* A return knows the children of its own year: how far back all of them go, the oldest file says. */
static bool read_complete_span(struct extract_reading *r, str rest, size_t line)
{
	int64_t months = 0;
	str     name = {0};

	if (!form_whole(&rest, 1, &months) || months > 1200 || !form_word(&rest, "months") || !form_word(&rest, "before")
	    || !cut_word(&rest, &name) || !form_end(rest))
		return false;
	if (r->x->stamp == NOWHERE || !same(name, r->x->column[r->x->stamp].name))
		REFUSE("complete: '%.*s' is not the column that is stamped: months go back from the oldest file's day", FMT(name));
	r->x->complete_months = (int)months;
	return true;
}

bool extract_read_complete(struct extract_reading *r, str rest, size_t line)
{
	char as[DAY_ROOM];

	if (!form_word(&rest, "from"))
		return false;
	if (read_complete_span(r, rest, line))
		return true;
	r->x->has_complete = true;
	if (read_day(rest, &r->x->complete))
		return true;
	if (read_uk_day(rest, &r->x->complete)) {
		write_day(as, r->x->complete);
		REFUSE("'%.*s': write %.*s", FMT(rest), DAY_ROOM, as);
	}
	return false;
}

bool extract_read_gap(struct extract_reading *r, str rest, size_t line)
{
	struct extract     *x = r->x;
	struct extract_gap  g, *grown = arena_take(&x->memory, x->gaps + 1, sizeof *grown);
	str                 word;

	if (!cut_word(&rest, &word) || !read_month(word, &g.from) || !form_word(&rest, "to") || !cut_word(&rest, &word)
	    || !read_month(word, &g.to))
		return false;
	g.why = trimmed(rest);
	if (g.why.n == 0)
		return false;
	if (g.to < g.from)
		REFUSE("the gap ends before it begins");
	if (x->gaps)
		memcpy(grown, x->gap, x->gaps * sizeof *grown);
	grown[x->gaps++] = g;
	x->gap = grown;
	return true;
}
