/* extract: cells — what people wrote, as the column's type; or missing; or unreadable, and why. */
#include "extract_words.h"

/* So many different spellings of one column are remembered; a column of free text by mistake must not fill the memory. */
enum { MOST_SEEN = 4096 };

static struct cell unreadable(enum cell_why why)
{
	return (struct cell){ .is = CELL_UNREADABLE, .why = why };
}

static bool same_word(str a, str b)
{
	if (a.n != b.n)
		return false;
	for (size_t i = 0; i < a.n; i++)
		if (lower(a.p[i]) != lower(b.p[i]))
			return false;
	return true;
}

static bool is_missing(const struct extract *x, str s)
{
	for (size_t i = 0; i < x->n_missing; i++)
		if (same_word(s, x->missing[i]))
			return true;
	return false;
}

/* 1.0 as 1: what a spreadsheet makes of a whole number. */
static str without_point(str s)
{
	size_t n = s.n;

	while (n && s.p[n - 1] == '0')
		n--;
	return n > 1 && n < s.n && s.p[n - 1] == '.' ? (str){ s.p, n - 1 } : s;
}

/* --- codes ------------------------------------------------------------------------------------------------ */

/* Folding takes a point or a minus off a number, and makes another of it: those must be the code to the letter. */
static bool try_text(const struct extract_column *c, str text, uint32_t *code)
{
	struct buf folded = {0};
	double     number;
	bool       found = false;

	if (read_num(text, &number)) {
		text = without_point(text);
		if (memchr(text.p, '.', text.n) || *text.p == '-') {
			for (*code = 0; *code < c->codes && !found; ++*code)
				found = same(c->code[*code], text);
			*code -= found;
			return found;
		}
	}
	lookup_fold(&folded, text);
	if (folded.n)
		found = spellings_find(&c->spelt, buf_str(&folded), code) || spellings_find(&c->label, buf_str(&folded), code);
	buf_free(&folded);
	return found;
}

/* `a) Yes`, `p1) 5D`, `zz) T4` */
static str without_list_letter(str s)
{
	size_t n = 0;

	while (n < s.n && n < 3 && ((lower(s.p[n]) >= 'a' && lower(s.p[n]) <= 'z') || (s.p[n] >= '0' && s.p[n] <= '9')))
		n++;
	if (n == 0 || n >= s.n || s.p[n] != ')')
		return s;
	return bare((str){ s.p + n + 1, s.n - n - 1 });
}

/* `N1 - Abuse or neglect`, `C2: FCO` */
static str head_of(str s)
{
	for (size_t i = 0; i + 1 < s.n; i++) {
		if (s.p[i] == ':' && s.p[i + 1] == ' ')
			return bare((str){ s.p, i });
		if (s.p[i] == ' ' && s.p[i + 1] == '-' && i + 2 < s.n && s.p[i + 2] == ' ')
			return bare((str){ s.p, i });
	}
	return s;
}

static bool find_code(const struct extract_column *c, str text, uint32_t *code)
{
	str bare_text = without_list_letter(text);

	return try_text(c, text, code) || (bare_text.n && bare_text.n < text.n && try_text(c, bare_text, code)) ||
	       (head_of(bare_text).n && head_of(bare_text).n < bare_text.n && try_text(c, head_of(bare_text), code));
}

/* The place in the list, or -1. */
static int32_t code_of(struct extract_column *c, str text)
{
	uint32_t id, code;
	int32_t  at;

	if (ids_find(&c->seen, text, &id))
		return c->seen_code[id];
	at = find_code(c, text, &code) ? (int32_t)code : -1;
	if (c->seen.n < MOST_SEEN) {
		size_t n = c->seen.n;
		GROW(c->seen_code, n, c->seen_room);
		c->seen_code[ids_of(&c->seen, text)] = at;
	}
	return at;
}

/* --- by type ---------------------------------------------------------------------------------------------- */

typedef struct cell reads(const struct extract *x, struct extract_column *c, str s);

static struct cell bounded(const struct extract_column *c, struct cell cell, double v)
{
	return v < c->from || v > c->to ? unreadable(OUT_OF_BOUNDS) : cell;     /* a bound that is nan holds nothing back */
}

static struct cell read_code(const struct extract *x, struct extract_column *c, str s)
{
	int32_t at = code_of(c, s);

	(void)x;
	return at < 0 ? unreadable(UNKNOWN_CODE) : (struct cell){ .is = CELL_READ, .text = c->code[at] };
}

static struct cell read_whole(const struct extract *x, struct extract_column *c, str s)
{
	struct cell cell = { .is = CELL_READ };
	int32_t     at;

	(void)x;
	if (c->codes) {
		at = code_of(c, s);
		if (at < 0 || !read_int(c->code[at], &cell.whole))
			return unreadable(NOT_LISTED);
		return bounded(c, cell, (double)cell.whole);
	}
	if (!read_int(without_point(s), &cell.whole))
		return unreadable(NOT_WHOLE);
	return bounded(c, cell, (double)cell.whole);
}

static struct cell read_number(const struct extract *x, struct extract_column *c, str s)
{
	struct cell cell = { .is = CELL_READ };

	(void)x;
	if (!read_num(s, &cell.number))
		return unreadable(NOT_A_NUMBER);
	return bounded(c, cell, cell.number);
}

/* A time of day behind it is let go, as read_uk_day does. */
static bool read_iso_day(str s, day *out)
{
	if (s.n > 11 && (s.p[10] == 'T' || s.p[10] == ' ') && s.p[11] >= '0' && s.p[11] <= '9')
		s.n = 10;
	return read_day(s, out);
}

static bool any_day(const struct extract *x, str s, day *out)
{
	static bool (*const read[FORMS])(str, day *) = {
		[FORM_ISO] = read_iso_day, [FORM_DMY] = read_uk_day, [FORM_EXCEL] = read_excel_day, [FORM_MDY] = read_us_day,
	};

	for (size_t i = 0; i < x->forms; i++)
		if (read[x->form[i]](s, out))
			return true;
	return false;
}

static struct cell read_date(const struct extract *x, struct extract_column *c, str s)
{
	day d;

	if (!any_day(x, s, &d))
		return unreadable(NOT_A_DAY);
	return bounded(c, (struct cell){ .is = CELL_READ, .whole = d }, d);
}

static struct cell read_a_month(const struct extract *x, struct extract_column *c, str s)
{
	month m;
	day   d;

	if (any_day(x, s, &d))
		m = month_of(d);
	else if (!read_month(s, &m))
		return unreadable(NOT_A_MONTH);
	return bounded(c, (struct cell){ .is = CELL_READ, .whole = m }, m);
}

struct extract_one { struct cell cell; bool known; };

void extract_cell_to(const struct extract *x, struct extract_column *c, str raw, struct cell *to)
{
	static reads *const read[X_TYPES] = {
		[X_CODE] = read_code, [X_FLAG] = read_code, [X_INT] = read_whole,
		[X_NUM] = read_number, [X_DAY] = read_date, [X_MONTH] = read_a_month, [X_DROP] = NULL,
	};
	bool as_it_is = c->type == X_TEXT || c->type == X_ID, short_one = raw.n == 1 && !as_it_is;
	str  s = bare(raw);

	if (short_one && !c->one)
		c->one = take(256, sizeof *c->one);
	if (short_one && c->type != X_DROP && c->one[(unsigned char)*raw.p].known)
		*to = c->one[(unsigned char)*raw.p].cell;
	else if (s.n == 0 || c->type == X_DROP || is_missing(x, s))
		*to = (struct cell){ .is = CELL_MISSING };
	else if (as_it_is)                      /* written where it stays: what is copied as soon as it is written is waited for */
		*to = (struct cell){ .is = CELL_READ, .text = s };
	else
		*to = read[c->type](x, c, s);
	if (short_one)
		c->one[(unsigned char)*raw.p] = (struct extract_one){ *to, true };
}

struct cell extract_cell(const struct extract *x, struct extract_column *c, str raw)
{
	struct cell cell;

	extract_cell_to(x, c, raw, &cell);
	return cell;
}
