/* census: elements come and go, rows go out; what it is in is on a stack. */
#include "census_inside.h"

enum { MOST_UNKNOWN = 20, LONGEST_UNKNOWN = 40 };

/* --- elements ----------------------------------------------------------------------------------------------- */

static str without_blanks(str s)
{
	while (s.n && strchr(" \t\r\n", s.p[0]))
		s.p++, s.n--;
	while (s.n && strchr(" \t\r\n", s.p[s.n - 1]))
		s.n--;
	return s;
}

static bool is(const struct reading *r, size_t depth, str element)
{
	return depth >= 1 && depth <= r->depth && same(buf_str(&r->name[depth]), element);
}

static bool is_row(const struct reading *r)
{
	return r->t && is(r, r->depth, r->row) && (!r->parent.n || is(r, r->depth - 1, r->parent));
}

/* Elements inside a row that hold rows of their own tables, or hold these together. */
static bool known_elsewhere(const struct reading *r)
{
	static const char *const holders[] = { "Disabilities", "FactorsIdentifiedAtAssessment", "Reviews", "CollectionDetails", "Source", "Content" };
	str name = buf_str(&r->name[r->depth]);

	for (size_t i = 0; i < COUNT(holders); i++)
		if (same(name, str_of(holders[i])))
			return true;
	for (size_t i = 0; i < census_tables_n; i++)
		if (same(name, str_of(census_tables[i].row)))
			return true;
	return false;
}

static void remember_unknown(struct reading *r)
{
	str    name = buf_str(&r->name[r->depth]), said = buf_str(&r->facts.unknown), piece;
	size_t n = 0;

	if (name.n > LONGEST_UNKNOWN)
		name.n = LONGEST_UNKNOWN;
	for (; cut_word(&said, &piece); n++)
		if (same(piece, name))
			return;
	if (n < MOST_UNKNOWN)
		buf_addf(&r->facts.unknown, "%s%.*s", n ? " " : "", FMT(name));
}

void census_open(struct reading *r, str element)
{
	if (r->depth == CENSUS_DEPTH)
		census_refuse(r, "elements are nested more than %d deep: this is not a census", CENSUS_DEPTH);
	r->facts.stray += without_blanks(buf_str(&r->text)).n > 0;
	r->holds[r->depth++] = true;
	r->holds[r->depth] = false;
	r->name[r->depth].n = r->text.n = 0;
	buf_add(&r->name[r->depth], element);
	if (r->depth == 1 && !is(r, 1, STR("Message")))
		census_refuse(r, "does not begin with Message: this is not a census");
	if (is(r, r->depth, STR("Child")))
		r->child.n = r->details.n = r->assessment.n = r->plan.n = 0;
	if (is(r, r->depth, STR("CINdetails")))
		r->details.n = r->assessment.n = r->plan.n = 0;
	if (is(r, r->depth, STR("Assessments")))
		r->assessment.n = 0;
	if (is(r, r->depth, STR("ChildProtectionPlans")))
		r->plan.n = 0;
	if (!r->row_at && is_row(r)) {
		r->row_at = r->depth;
		for (size_t i = 0; i < r->width; i++)
			r->cell[i].n = 0, r->filled[i] = false;
	}
}

void census_text(struct reading *r, str piece)
{
	if (r->text.n + piece.n > CENSUS_CELL)
		census_refuse(r, "an element holds more than %d bytes of text: this is not a census", CENSUS_CELL);
	buf_add(&r->text, piece);
}

/* --- rows --------------------------------------------------------------------------------------------------- */

static void put(struct buf *to, str text)
{
	to->n = 0;
	buf_add(to, text);
}

/* child/2026-04-01; nothing without both. */
static void key(const struct reading *r, struct buf *to, str text)
{
	to->n = 0;
	if (r->child.n && text.n)
		buf_addf(to, "%.*s/%.*s", FMT(buf_str(&r->child)), FMT(text));
}

/* What the rows further in are known by. */
static void keep_keys(struct reading *r, str text)
{
	if (is(r, r->depth, STR("LAchildID")) && is(r, r->depth - 1, STR("ChildIdentifiers")) && !r->child.n)
		put(&r->child, text);
	else if (is(r, r->depth, STR("CINreferralDate")) && is(r, r->depth - 1, STR("CINdetails")))
		key(r, &r->details, text);
	else if (is(r, r->depth, STR("AssessmentActualStartDate")) && is(r, r->depth - 1, STR("Assessments")))
		key(r, &r->assessment, text);
	else if (is(r, r->depth, STR("CPPstartDate")) && is(r, r->depth - 1, STR("ChildProtectionPlans")))
		key(r, &r->plan, text);
}

static void keep_header(struct reading *r, str text)
{
	if (!is(r, 2, STR("Header")))
		return;
	if (is(r, r->depth, STR("Collection")))
		put(&r->collected, text);
	if (is(r, r->depth, STR("ReferenceDate"))) {
		put(&r->reference, text);
		if (!read_day(text, &r->facts.reference))
			census_refuse(r, "ReferenceDate is not a day such as 2026-03-31: of which day does this census speak?");
		r->has_reference = true;
	}
}

static void end_header(struct reading *r)
{
	if (!same(buf_str(&r->collected), str_of(r->collection)))
		census_refuse(r, "this is not the collection %s: is it the right file?", r->collection);
	if (!r->has_reference)
		census_refuse(r, "its header has no ReferenceDate: of which day does this census speak?");
	r->done = r->only_reference;
}

static bool fills(const struct reading *r, const struct census_column *c)
{
	str names = c->from == CENSUS_OWN ? r->element[c - r->t->column] : (str){0}, name;

	if (names.n < r->name[r->depth].n)
		return false;
	while (cut_word(&names, &name))
		if (same(name, buf_str(&r->name[r->depth])))
			return true;
	return false;
}

/* An element inside a row has ended. */
static void keep_cell(struct reading *r, str text)
{
	bool direct = r->depth == r->row_at + 1 || is(r, r->row_at, STR("Header")), read = false;

	if (is(r, r->depth, STR("LAchildID")) || r->depth > r->row_at + 2)
		return;
	for (size_t i = 0; direct && i < r->width; i++) {
		if (!fills(r, &r->t->column[i]))
			continue;
		read = true;
		if (r->filled[i]) {
			r->facts.twice++;
			continue;
		}
		put(&r->cell[i], text);
		r->filled[i] = true;
	}
	if (direct && !read && !known_elsewhere(r))
		remember_unknown(r);
}

static void end_row(struct reading *r, str text)
{
	str cell[CENSUS_COLUMNS];

	if (!r->has_reference && !is(r, r->depth, STR("Header")))
		census_refuse(r, "rows before its header: of which day does this census speak?");
	for (size_t i = 0; i < r->width; i++)
		switch (r->t->column[i].from) {
		case CENSUS_OWN:        cell[i] = buf_str(&r->cell[i]); break;
		case CENSUS_ITSELF:     cell[i] = text; break;
		case CENSUS_RETURN:     cell[i] = buf_str(&r->reference); break;
		case CENSUS_CHILD:      cell[i] = buf_str(&r->child); break;
		case CENSUS_DETAILS:    cell[i] = buf_str(&r->details); break;
		case CENSUS_ASSESSMENT: cell[i] = buf_str(&r->assessment); break;
		case CENSUS_PLAN:       cell[i] = buf_str(&r->plan); break;
		}
	r->facts.rows++;
	r->each(r->with, r->facts.reference, cell);
	r->row_at = 0;
}

void census_close(struct reading *r)
{
	str text = without_blanks(buf_str(&r->text));

	if (r->holds[r->depth]) {
		r->facts.stray += text.n > 0;
		text.n = 0;
	}
	keep_header(r, text);
	keep_keys(r, text);
	if (is(r, r->depth, STR("Header")) && r->depth == 2)
		end_header(r);
	if (r->row_at && r->depth == r->row_at)
		end_row(r, text);
	else if (r->row_at)
		keep_cell(r, text);
	r->depth--;
	r->text.n = 0;
}
