/* expr — what a condition says of a row, what it may never know, and how it refuses. */
#define _GNU_SOURCE
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <sys/wait.h>
#include <unistd.h>

#include "expr.h"

static const str modes[] = { { "with", 4 }, { "to", 2 }, { "for", 3 }, { "absent", 6 } };
static const str whom[]  = { { "child", 5 }, { "parent", 6 }, { "kin", 3 }, { "practitioner", 12 } };
static const str plans[] = { { "PN0", 3 }, { "PN1", 3 }, { "PN2", 3 }, { "PN3", 3 } };

enum { MODE, RESPONDENT, JUDGED, TOTAL, SHARED_ON, AGREED_ON, BEGAN, CHILD_ID, REVIEW_CODE, DOB, PLACE, COLUMNS };
static const struct column columns[COLUMNS] = {
	[MODE]        = { .name = { "mode", 4 }, .type = CODE, .codes = modes, .n_codes = 4 },
	[RESPONDENT]  = { .name = { "respondent", 10 }, .type = CODE, .codes = whom, .n_codes = 4, .required = true },
	[JUDGED]      = { .name = { "judged", 6 }, .type = INT },
	[TOTAL]       = { .name = { "goals_total", 11 }, .type = NUM },
	[SHARED_ON]   = { .name = { "shared_on", 9 }, .type = DAY },
	[AGREED_ON]   = { .name = { "agreed_on", 9 }, .type = DAY, .required = true },
	[BEGAN]       = { .name = { "began", 5 }, .type = MONTH },
	[CHILD_ID]    = { .name = { "child_id", 8 }, .type = ID, .required = true, .mask = { "child", 5 } },
	[REVIEW_CODE] = { .name = { "review_code", 11 }, .type = CODE, .codes = plans, .n_codes = 4 },
	[DOB]         = { .name = { "dob", 3 }, .type = DAY, .mask = { "month", 5 } },
	[PLACE]       = { .name = { "place", 5 }, .type = TEXT },
};
static const struct expr_at at = { .option = "-e 3" };
static struct arena memory;

static struct expr_scope scope(void)
{
	return (struct expr_scope){ .of = "feedback", .columns = columns, .n = COLUMNS };
}

/* "mode=with judged=3" as a row: the rest is missing */
static const str *row(const char *cells)
{
	static str field[COLUMNS];
	str rest = str_of(cells), cell;

	memset(field, 0, sizeof field);
	while (cut_word(&rest, &cell)) {
		str name;
		assert_true(cut_at(&cell, '=', &name));
		size_t i = 0;
		while (i < COLUMNS && !same(columns[i].name, name))
			i++;
		assert_true(i < COLUMNS);
		field[i] = cell;
	}
	return field;
}

static struct expr *condition(const char *text, enum expr_user user)
{
	struct expr_scope s = scope();
	struct expr      *e = expr_read_condition(str_of(text), user, at, &memory);

	expr_bind(e, &s);
	return e;
}

static void truths(void **state)
{
	static const struct { const char *text, *cells; enum expr_truth truth; } cases[] = {
		{ "mode = with", "mode=with", EXPR_YES },
		{ "mode = with", "mode=to", EXPR_NO },
		{ "mode = with", "", EXPR_UNKNOWN },
		{ "mode != with", "", EXPR_UNKNOWN },
		{ "not mode = with", "", EXPR_UNKNOWN },
		{ "not mode = with", "mode=to", EXPR_YES },
		{ "mode in (with, to)", "mode=to", EXPR_YES },
		{ "mode not in (with, to)", "mode=to", EXPR_NO },
		{ "mode not in (with, to)", "", EXPR_UNKNOWN },
		{ "mode is present", "", EXPR_NO },
		{ "mode is missing", "", EXPR_YES },
		{ "mode = with and judged >= 4", "mode=to", EXPR_NO },
		{ "mode = with and judged >= 4", "mode=with", EXPR_UNKNOWN },
		{ "mode = with or judged >= 4", "mode=with", EXPR_YES },
		{ "mode = with or judged >= 4", "mode=to", EXPR_UNKNOWN },
		{ "(mode = with or judged >= 4) and respondent = kin", "judged=4 respondent=kin", EXPR_YES },
		{ "judged < 4.5", "judged=4", EXPR_YES },
		{ "judged in (1, 2)", "judged=2", EXPR_YES },
		{ "judged > goals_total", "judged=2 goals_total=1.5", EXPR_YES },
		{ "judged > goals_total", "judged=2", EXPR_UNKNOWN },
		{ "judged > -1", "judged=0", EXPR_YES },
		{ "shared_on <= agreed_on", "shared_on=2026-04-01 agreed_on=2026-04-01", EXPR_YES },
		{ "shared_on < 2026-04-01", "shared_on=2026-03-31", EXPR_YES },
		{ "began = 2026-04", "began=2026-04", EXPR_YES },
		{ "place = north", "place=north", EXPR_YES },
		{ "mode=with", "mode=with", EXPR_YES },
		{ "respondent in(child,parent)", "respondent=parent", EXPR_YES },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		enum expr_truth found = expr_true(condition(cases[i].text, EXPR_MEASURE), row(cases[i].cells), NULL);
		if (found != cases[i].truth)
			print_error("%s on [%s]\n", cases[i].text, cases[i].cells);
		assert_int_equal(found, cases[i].truth);
		assert_int_equal(expr_true(condition(cases[i].text, EXPR_STAGE), row(cases[i].cells), NULL), cases[i].truth);
	}
}

/* The greatest number stays the greatest: else 0 times it would be unknown, without a column to blame. */
static void numbers_past_the_greatest(void **state)
{
	char big[400] = "judged * 1";
	struct buf text = {0};

	(void)state;
	memset(big + 10, '0', 308);
	buf_addf(&text, "%s > 5", big);
	assert_int_equal(expr_true(condition(buf_ended(&text), EXPR_STAGE), row("judged=3"), NULL), EXPR_YES);
	text.n = 0;
	buf_addf(&text, "%s * 0 < 5", big);
	assert_int_equal(expr_true(condition(buf_ended(&text), EXPR_STAGE), row("judged=3"), NULL), EXPR_YES);
	buf_free(&text);
}

static void values(void **state)
{
	static const struct { const char *text, *cells, *cell; enum type type; } cases[] = {
		{ "x = 6 - judged", "judged=2", "4", INT },
		{ "x = 6 - judged", "", "", INT },
		{ "x = judged * 2 + 1", "judged=2", "5", INT },
		{ "x = 1 + judged * 2", "judged=2", "5", INT },
		{ "x = (1 + judged) * 2", "judged=2", "6", INT },
		{ "x = 10 - judged - 2", "judged=3", "5", INT },
		{ "x = judged / goals_total", "judged=3 goals_total=2", "1.5", NUM },
		{ "x = judged / goals_total", "judged=3 goals_total=0", "", NUM },
		{ "x = judged * 100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000", "judged=3", "", INT },
		{ "x = judged", "judged=007", "007", INT },
		{ "x = days from shared_on to agreed_on", "shared_on=2026-04-01 agreed_on=2026-03-30", "-2", INT },
		{ "x = weeks from shared_on to agreed_on", "shared_on=2026-04-01 agreed_on=2026-03-31", "-1", INT },
		{ "x = months from shared_on to agreed_on", "shared_on=2024-02-29 agreed_on=2025-02-28", "12", INT },
		{ "x = years from shared_on to agreed_on", "shared_on=2024-02-29 agreed_on=2025-02-27", "0", INT },
		{ "x = years from shared_on to agreed_on", "shared_on=2026-04-02 agreed_on=2026-04-01", "-1", INT },
		{ "x = months from began to agreed_on", "began=2026-01 agreed_on=2026-03-31", "2", INT },
		{ "x = 1 month after shared_on", "shared_on=2026-01-31", "2026-02-28", DAY },
		{ "x = 1 day before shared_on", "shared_on=2026-01-01", "2025-12-31", DAY },
		{ "x = 99999 years after shared_on", "shared_on=2026-01-01", "", DAY },
		{ "x = month of shared_on", "shared_on=2026-01-31", "2026-01", MONTH },
		{ "x = week of shared_on", "shared_on=2026-11-22", "2026-11-16", DAY },
		{ "x = quarter of shared_on", "shared_on=2026-12-31", "2026-10", MONTH },
		{ "x = half-year of shared_on", "shared_on=2026-03-31", "2025-10", MONTH },
		{ "x = financial-year of shared_on", "shared_on=2026-03-31", "2025-04", MONTH },
		{ "x = band of judged by 1, 2, 5", "judged=0", "under_1", CODE },
		{ "x = band of judged by 1, 2, 5", "judged=1", "1", CODE },
		{ "x = band of judged by 1, 2, 5", "judged=4", "2_to_4", CODE },
		{ "x = band of judged by 1, 2, 5", "judged=5", "5_or_over", CODE },
		{ "x = band of judged by 1, 2, 5", "", "", CODE },
		{ "x = mean of judged, goals_total", "judged=1 goals_total=2", "1.5", NUM },
		{ "x = mean of judged, goals_total", "judged=1", "", NUM },
		{ "x = least of shared_on, agreed_on", "shared_on=2026-01-02 agreed_on=2026-01-01", "2026-01-01", DAY },
		{ "x if mode = with", "", "", CODE },
		{ "x if mode = with", "mode=to", "no", CODE },
		{ "x if month of shared_on = month of agreed_on", "shared_on=2026-01-02 agreed_on=2026-01-31", "yes", CODE },
		{ "x if months from shared_on to agreed_on < 24", "shared_on=2024-01-02 agreed_on=2026-01-01", "yes", CODE },
		{ "x is low when judged < 3, high when judged >= 3", "judged=3", "high", CODE },
		{ "x is low when judged < 3, else other", "", "other", CODE },
		{ "x = shared_on when shared_on is present, else 15 days after agreed_on", "agreed_on=2026-01-01", "2026-01-16", DAY },
		{ "x = judged when mode = with, 0 when mode = to", "mode=for judged=3", "", INT },
		{ "x = 9007199254740993 - judged", "judged=0", "9007199254740992", INT },
		{ "x = goals_total * goals_total", "goals_total=1e200", "", NUM },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct expr_scope s = scope();
		char         room[EXPR_ROOM];
		str          made;
		struct expr *e = expr_read_made(str_of(cases[i].text), at, &memory, &made);
		expr_bind(e, &s);
		str cell = expr_cell(e, row(cases[i].cells), room);
		assert_true(same(made, STR("x")));
		if (!same(cell, str_of(cases[i].cell)))
			print_error("%s on [%s] is '%.*s'\n", cases[i].text, cases[i].cells, FMT(cell));
		assert_true(same(cell, str_of(cases[i].cell)));
		assert_int_equal(expr_column(e).type, cases[i].type);
	}
}

static void codes_stand_in_the_order_written(void **state)
{
	struct expr_scope s = scope();
	str          made;
	struct expr *e = expr_read_made(STR("x is z when judged = 1, a when judged = 2, else m"), at, &memory, &made);

	(void)state;
	expr_bind(e, &s);
	struct column c = expr_column(e);
	assert_int_equal(c.n_codes, 3);
	assert_true(same(c.codes[0], STR("z")) && same(c.codes[1], STR("a")) && same(c.codes[2], STR("m")));
	assert_true(c.required);
}

static void what_may_be_unknown(void **state)
{
	static const struct { const char *count, *of, *column; } cases[] = {
		{ "mode = with", "mode is present", NULL },
		{ "mode = with", "mode in (with, to)", NULL },
		{ "mode = with", "not mode = to", NULL },
		{ "mode = with", "not (mode is missing)", NULL },
		{ "mode = with", "mode is missing", "mode" },
		{ "mode = with", "mode = with or judged = 1", "mode" },
		{ "mode = with", "mode = with or mode = to", NULL },
		{ "mode = with", "respondent = child", "mode" },
		{ "respondent = child", "mode is present", NULL },
		{ "mode is missing", "respondent = child", NULL },
		{ "shared_on <= agreed_on", "respondent = child", "shared_on" },
		{ "agreed_on >= shared_on", "judged > 0 and shared_on is present", NULL },
		{ "shared_on is missing or shared_on > agreed_on", "respondent = child", NULL },
		{ "shared_on is present and shared_on > agreed_on", "respondent = child", NULL },
		{ "shared_on > agreed_on and shared_on is present", "respondent = child", NULL },
		{ "shared_on is present or shared_on > agreed_on", "respondent = child", "shared_on" },
		{ "judged = 1 or mode = with", "judged is present", "mode" },
		{ "previous row of child_id within 12 months", "respondent = child", NULL },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		const struct expr *given[2] = { NULL, condition(cases[i].of, EXPR_MEASURE) };
		str  column = {0};
		bool may = expr_may_be_unknown(condition(cases[i].count, EXPR_MEASURE), given, 2, &column);
		if (may != (cases[i].column != NULL))
			print_error("%s given %s\n", cases[i].count, cases[i].of);
		assert_int_equal(may, cases[i].column != NULL);
		if (may)
			assert_true(same(column, str_of(cases[i].column)));
	}
}

static void what_is_required(void **state)
{
	static const struct { const char *text; bool required; } cases[] = {
		{ "x = 6 - judged", false },
		{ "x = days from agreed_on to agreed_on", true },
		{ "x = shared_on when shared_on is present", false },
		{ "x = shared_on when shared_on is present, else agreed_on", true },
		{ "x = agreed_on when shared_on is missing, else shared_on", true },
		{ "x = agreed_on when mode = with, else shared_on", false },
		{ "x if shared_on is present and shared_on < agreed_on", true },
		{ "x if judged >= 3", false },
		{ "x = 1 / 2", true },
		{ "x = 1 / 0", false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct expr_scope s = scope();
		str          made;
		struct expr *e = expr_read_made(str_of(cases[i].text), at, &memory, &made);
		expr_bind(e, &s);
		if (expr_column(e).required != cases[i].required)
			print_error("%s\n", cases[i].text);
		assert_int_equal(expr_column(e).required, cases[i].required);
	}
}

static void looks(void **state)
{
	struct expr *e = condition("previous row of child_id within 12 months where (mode = with) and mode = to", EXPR_MEASURE);
	const struct expr_look *look;
	const str   *names;
	bool         found[1] = { true };
	struct buf   said = {0};

	(void)state;
	assert_int_equal(expr_looks(e, &look), 1);
	assert_false(look[0].next);
	assert_int_equal(look[0].of_at, CHILD_ID);
	assert_int_equal(look[0].within.n, 12);
	assert_int_equal(look[0].within.unit, SPAN_MONTHS);
	assert_int_equal(expr_true(look[0].where, row("mode=with"), NULL), EXPR_YES);
	assert_int_equal(expr_true(e, row("mode=to"), found), EXPR_YES);
	found[0] = false;
	assert_int_equal(expr_true(e, row("mode=to"), found), EXPR_NO);
	assert_int_equal(expr_columns(e, &memory, &names), 2);
	assert_true(same(names[0], STR("child_id")) && same(names[1], STR("mode")));
	expr_say(e, &said);
	assert_string_equal(buf_ended(&said), "there is an earlier row of the same child_id within 12 months where mode is with and mode is to");
	buf_free(&said);
}

static void said_back(void **state)
{
	static const struct { const char *text, *said; } cases[] = {
		{ "mode = with", "mode is with" },
		{ "judged >= 4 and mode not in (with, to)", "judged is at least 4 and mode is neither with nor to" },
		{ "(mode = to or judged < 2) and shared_on <= agreed_on", "(mode is to or judged is under 2) and shared_on is on or before agreed_on" },
		{ "not mode is missing", "it is not so that mode is missing" },
		{ "respondent in (child, parent, kin)", "respondent is child, parent or kin" },
		{ "mode = to and judged is present and mode is present and respondent is present", "mode is to and judged, mode and respondent are present" },
		{ "judged is present or mode is present", "judged is present or mode is present" },
		{ "judged is present and not (mode is present and respondent is present)", "judged is present and it is not so that (mode and respondent are present)" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct buf b = {0};
		expr_say(condition(cases[i].text, EXPR_MEASURE), &b);
		assert_string_equal(buf_ended(&b), cases[i].said);
		buf_free(&b);
	}
}

/* "it" is a column that was asked for last and alone, beside a number. */
static void said_after_another(void **state)
{
	static const struct { const char *before, *text, *said; } cases[] = {
		{ "judged is present", "judged >= 4", "it is at least 4" },
		{ "mode = to and judged is present", "judged = 5", "it is 5" },
		{ "judged is present", "mode = to", "mode is to" },
		{ "mode is present", "mode = to", "mode is to" },
		{ "judged is missing", "judged >= 4", "judged is at least 4" },
		{ "judged is present or mode = to", "judged >= 4", "judged is at least 4" },
		{ "mode is present and judged is present", "judged >= 4", "judged is at least 4" },
		{ "judged is present and mode = to", "judged >= 4", "judged is at least 4" },
		{ NULL, "judged >= 4", "judged is at least 4" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct buf b = {0};
		expr_say_after(condition(cases[i].text, EXPR_MEASURE), cases[i].before ? condition(cases[i].before, EXPR_MEASURE) : NULL, &b);
		assert_string_equal(buf_ended(&b), cases[i].said);
		buf_free(&b);
	}
}

/* What the program says on its way out; it must be a matter of the definition. */
static void refused(const char *text, char kind, const char *expected)
{
	int  pipes[2], status;
	char said[2048];
	str  made;

	assert_int_equal(pipe(pipes), 0);
	pid_t child = fork();
	if (child == 0) {
		struct expr_scope s = scope();
		dup2(pipes[1], 2);
		struct expr *e = kind == 'm' ? expr_read_condition(str_of(text), EXPR_MEASURE, at, &memory)
		               : kind == 'w' ? expr_read_condition(str_of(text), EXPR_STAGE, at, &memory)
		               : expr_read_made(str_of(text), at, &memory, &made);
		expr_bind(e, &s);
		_exit(0);
	}
	close(pipes[1]);
	size_t n = 0;
	for (ssize_t got; (got = read(pipes[0], said + n, sizeof said - 1 - n)) > 0; )
		n += (size_t)got;
	close(pipes[0]);
	said[n] = '\0';
	waitpid(child, &status, 0);
	assert_true(WIFEXITED(status));
	char *after = strstr(said, "-e 3: ");
	if (!after || strncmp(after + 6, expected, strlen(expected)) != 0)
		print_error("%s\n  said: %s\n  due:  %s\n", text, said, expected);
	assert_non_null(after);
	assert_int_equal(strncmp(after + 6, expected, strlen(expected)), 0);
	assert_int_equal(WEXITSTATUS(status), BAD_SETTING);
}

static void refusals(void **state)
{
	(void)state;
	refused("reveiw_code = PN1", 'm', "'reveiw_code' is not a column of feedback: did you mean 'review_code'?");
	refused("review_code = PN9", 'm', "'PN9' is not a code of 'review_code': PN0 PN1 PN2 PN3");
	refused("mode = wth", 'm', "'wth' is not a code of 'mode': did you mean 'with'?");
	refused("respondent = parent or carer", 'm', "'parent' 'or' 'carer': a code is one word: 'respondent' has child parent kin practitioner");
	refused("respondent = Parent carer", 'm', "'Parent' 'carer': a code is one word: 'respondent' has child parent kin practitioner");
	refused("respondent in (parent or carer, kin)", 'm', "'parent' 'or' 'carer': a code is one word");
	refused("mode = 'with'", 'm', "nothing is quoted here: write mode = with");
	refused("mode = \"with\"", 'w', "nothing is quoted here: write mode = with");
	refused("mode = with and judged = 1 or judged = 2", 'm', "'and' and 'or' side by side: put brackets round what belongs together");
	refused("shared_on =", 'm', "'shared_on =' : to ask for an empty cell write shared_on is missing");
	refused("shared_on = and mode = with", 'm', "'shared_on =' : to ask for an empty cell");
	refused("goals_total - judged > 3", 'm', "measures do no arithmetic: make a column in night.mk, derive -e 'NAME = goals_total - judged'");
	refused("judged > goals_total - 3", 'm', "measures do no arithmetic: make a column in night.mk, derive -e 'NAME = goals_total - 3'");
	refused("months from shared_on to agreed_on < 3", 'm', "measures do no arithmetic: make a column in night.mk, derive -e 'NAME = months from shared_on to agreed_on'");
	refused("shared_on = 01/04/2026", 'm', "'01/04/2026': write 2026-04-01");
	refused("shared_on = 01/04/2026", 'w', "'01/04/2026': write 2026-04-01");
	refused("shared_on = 2026-04", 'm', "'2026-04' is a month");
	refused("began = 2026-04-01", 'm', "'2026-04-01' is a day, and months are compared with a month: write 2026-04");
	refused("mode > with", 'm', "'mode' holds codes: they are compared by = and != only");
	refused("child_id = x1", 'm', "'child_id' holds ids: they are not compared");
	refused("judged = mode", 'm', "'judged' holds numbers and 'mode' codes: they cannot be compared");
	refused("judged > many", 'm', "'many' is neither a number nor a column of feedback");
	refused("(mode = with", 'm', "a bracket is opened and not closed");
	refused("mode = with)", 'm', "a bracket is closed that was not opened");
	refused("mode == with", 'm', "'=': a value is due here");
	refused("mode", 'm', "'mode' is no test: write mode = VALUE");
	refused("", 'm', "it ends where a test is due");
	refused("mode is not missing", 'm', "'mode is': write mode is present");
	refused("previous row of child_id within 12 months", 'w', "'previous row' and 'next row' are for measures");
	refused("x = 3 months after dob", 'e', "'dob' is not masked yet: put derive behind mask, or say 'age' in the extract");
	refused("x = mode - 3", 'e', "arithmetic needs numbers, and 'mode' holds none");
	refused("x = working days from shared_on to agreed_on", 'e', "working days need the list of bank holidays");
	refused("x = band of judged by 5, 1", 'e', "'1': the limits of a band rise");
	refused("x = judged when mode = with, else shared_on", 'e', "a choice between int and day");
	refused("x = miles between place and mode", 'e', "miles are between postcodes, and 'mode' holds none");
	refused("x = judged -1", 'e', "'-1': a minus stands between blanks");
	refused("x is two words when judged = 1", 'e', "'words': 'when' is due here");
	refused("where = judged", 'e', "'where' is no name of a column");
	refused("Age = judged", 'e', "'Age' is no name of a column");
	refused("x judged", 'e', "'x': write x = VALUE, x if CONDITION, or x is CODE when CONDITION");
}

static void too_deep_is_refused(void **state)
{
	char deep[4096];

	(void)state;
	memset(deep, '(', 4000);
	deep[4000] = '\0';
	refused(deep, 'm', "more than 60 brackets within each other");
	for (int i = 0; i < 4000; i += 4)
		memcpy(deep + i, "not ", 4);
	refused(deep, 'w', "more than 60 brackets within each other");
}

static void where_is_cut_off(void **state)
{
	str text = STR("sum of fte where cases30 >= 1"), where;

	(void)state;
	assert_true(expr_cut_where(&text, &where));
	assert_true(same(text, STR("sum of fte")));
	assert_true(same(where, STR("cases30 >= 1")));
	text = STR("previous row of a within 1 year where (b = c)");
	assert_true(expr_cut_where(&text, &where));
	text = STR("rows_where = 1");
	assert_false(expr_cut_where(&text, &where));
	text = STR("(a where b)");
	assert_false(expr_cut_where(&text, &where));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(truths),
		cmocka_unit_test(numbers_past_the_greatest),
		cmocka_unit_test(values),
		cmocka_unit_test(codes_stand_in_the_order_written),
		cmocka_unit_test(what_may_be_unknown),
		cmocka_unit_test(what_is_required),
		cmocka_unit_test(looks),
		cmocka_unit_test(said_back), cmocka_unit_test(said_after_another),
		cmocka_unit_test(refusals),
		cmocka_unit_test(too_deep_is_refused),
		cmocka_unit_test(where_is_cut_off),
	};
	int failed = cmocka_run_group_tests(tests, NULL, NULL);

	arena_free(&memory);
	return failed;
}
