/* expr: whatever is written, it is read or refused; and what is claimed without data holds for a row.
 * The first byte chooses which cells of the row are missing, the second who writes; the rest is the sentence. */
#include "expr.h"
#include "fuzz.h"

static const str modes[] = { { "with", 4 }, { "to", 2 }, { "for", 3 }, { "absent", 6 } };
static const struct column columns[] = {
	{ .name = { "mode", 4 }, .type = CODE, .codes = modes, .n_codes = 4 },
	{ .name = { "respondent", 10 }, .type = TEXT, .required = true },
	{ .name = { "judged", 6 }, .type = INT },
	{ .name = { "total", 5 }, .type = NUM },
	{ .name = { "shared_on", 9 }, .type = DAY },
	{ .name = { "agreed_on", 9 }, .type = DAY, .required = true },
	{ .name = { "began", 5 }, .type = MONTH },
	{ .name = { "child_id", 8 }, .type = ID },
};
static const str cells[] = {
	{ "with", 4 }, { "kin", 3 }, { "3", 1 }, { "-1.5e3", 6 }, { "2024-02-29", 10 }, { "2026-03-31", 10 }, { "2026-04", 7 }, { "c1", 2 },
};

static const unsigned char *data;
static size_t size;

static void check_condition(struct expr *e, const str *row)
{
	static const bool looks[64];
	enum expr_truth truth = expr_true(e, row, looks);
	struct buf said = {0};
	str which;

	if (truth == EXPR_UNKNOWN && !expr_may_be_unknown(e, NULL, 0, &which))
		abort();
	for (size_t i = 0; i < COUNT(columns); i++)
		if (truth == EXPR_YES && row[i].n == 0 && expr_proves(e, i))
			abort();
	const struct expr *given[] = { e };
	/* a number divided by nought is unknown and no column is to blame */
	if (expr_may_be_unknown(e, given, 1, &which) && truth == EXPR_YES && which.n == 0 && !memchr(data + 2, '/', size - 2))
		abort();
	expr_say(e, &said);
	buf_free(&said);
}

static void check_value(struct expr *e, const str *row)
{
	char room[EXPR_ROOM];
	struct column c = expr_column(e);
	str  cell = expr_cell(e, row, room);
	int64_t i;
	double  v;
	day     d;
	month   m;
	bool    fits = c.type == INT ? read_int(cell, &i) || read_num(cell, &v) : c.type == NUM ? read_num(cell, &v)
	             : c.type == DAY ? read_day(cell, &d) : c.type == MONTH ? read_month(cell, &m) : true;

	if (cell.n > 0 && !fits)
		abort();
	bool listed = c.n_codes == 0 || cell.n == 0;
	for (size_t k = 0; k < c.n_codes; k++)
		listed = listed || same(c.codes[k], cell);
	if (!listed)
		abort();
}

static void one(void)
{
	struct arena memory = {0};
	str row[COUNT(columns)], made;

	for (size_t i = 0; i < COUNT(columns); i++)
		row[i] = columns[i].required || !(data[0] >> i & 1) ? cells[i] : (str){0};
	struct expr_at    at = { .option = "-e 1" };
	struct expr_scope scope = { .of = "rows", .columns = columns, .n = COUNT(columns) };
	str  text = arena_keep(&memory, (str){ (const char *)data + 2, size - 2 });
	enum { MEASURE, WHERE, MADE } who = data[1] % 3;
	struct expr *e = who == MADE ? expr_read_made(text, at, &memory, &made)
	                             : expr_read_condition(text, who == MEASURE ? EXPR_MEASURE : EXPR_STAGE, at, &memory);
	expr_bind(e, &scope);
	if (who == MADE)
		check_value(e, row);
	else
		check_condition(e, row);
	arena_free(&memory);
}

int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t n)
{
	if (n < 2)
		return 0;
	data = bytes;
	size = n;
	if (!fuzz_try(one) && (fuzz_code != BAD_SETTING || fuzz_message[0] == '\0'))
		abort();
	return 0;
}
