#include "postcode.h"

#include "ids.h"
#include "rows.h"

static const double metres_a_mile = 1609.344;

struct place { double easting, northing; };
struct postcodes {
	struct ids    known;
	struct place *place;            /* of each; nan: it has none, as postcodes that have ended */
	size_t        room;
	struct buf    folded;
};

static str fold(struct postcodes *p, str postcode)
{
	p->folded.n = 0;
	for (size_t i = 0; i < postcode.n; i++) {
		char c = postcode.p[i];
		if (c >= 'a' && c <= 'z')
			c = (char)(c - 'a' + 'A');
		if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
			buf_addc(&p->folded, c);
	}
	return buf_str(&p->folded);
}

static double number(const struct rows *rows, str cell, const char *column)
{
	double v = NAN;

	if (cell.n && !read_num(cell, &v))
		die(BAD_SETTING, "%s:%zu: '%s': write metres of the national grid: 384100", rows_name(rows), rows_line(rows), column);
	return v;
}

static void add(struct postcodes *p, const struct rows *rows, const str *field, const size_t at[static 3])
{
	struct place place = { number(rows, field[at[1]], "easting"), number(rows, field[at[2]], "northing") };
	size_t       known = p->known.n;
	str          folded = fold(p, field[at[0]]);
	uint32_t     id;

	if (folded.n == 0)
		die(BAD_SETTING, "%s:%zu: 'postcode': is missing", rows_name(rows), rows_line(rows));
	id = ids_of(&p->known, folded);
	if (id < known)
		die(BAD_SETTING, "%s:%zu: 'postcode': stands there twice", rows_name(rows), rows_line(rows));
	GROW(p->place, known, p->room);
	p->place[id] = place;
}

struct postcodes *postcode_read(const char *path)
{
	static const char *const columns[3] = { "postcode", "easting", "northing" };
	struct rows      *rows = rows_open(bytes_open(path));
	struct postcodes *p = take(1, sizeof *p);
	const str        *field;
	size_t            fields, width = 0, at[3] = { SIZE_MAX, SIZE_MAX, SIZE_MAX };

	for (enum rows_got got; (got = rows_next(rows, &field, &fields)) != NO_MORE_ROWS; ) {
		if (got == BAD_ROW || (width && fields != width))
			die(BAD_SETTING, "%s:%zu: %s", rows_name(rows), rows_line(rows), got == BAD_ROW ? rows_why(rows) : "has not as many cells as the header");
		if (width) {
			add(p, rows, field, at);
			continue;
		}
		width = fields;
		for (size_t k = 0; k < COUNT(columns); k++) {
			for (size_t i = 0; i < fields; i++)
				if (same(field[i], str_of(columns[k])))
					at[k] = i;
			if (at[k] == SIZE_MAX)
				die(BAD_SETTING, "%s: postcodes need a column '%s'", rows_name(rows), columns[k]);
		}
	}
	if (p->known.n == 0)
		die(BAD_SETTING, "%s: there is no postcode in it: miles cannot be worked out", rows_name(rows));
	rows_close(rows);
	return p;
}

static bool find(struct postcodes *p, str postcode, struct place *place)
{
	uint32_t id;

	if (!ids_find(&p->known, fold(p, postcode), &id))
		return false;
	*place = p->place[id];
	return true;
}

double postcode_miles(struct postcodes *p, str from, str to)
{
	struct place a, b;

	if (!find(p, from, &a) || !find(p, to, &b))
		return NAN;
	return hypot(a.easting - b.easting, a.northing - b.northing) / metres_a_mile;
}

void postcode_free(struct postcodes *p)
{
	if (!p)
		return;
	ids_free(&p->known);
	buf_free(&p->folded);
	free(p->place);
	free(p);
}
