/* extract: what people write in a cell, and what it is taken for; the day in a path. */
#include "extract.h"
#include "inbox.h"

#include <setjmp.h>
#include <stdarg.h>
#include <cmocka.h>

static struct extract *visits(void)
{
	const char     *root = getenv("ROOT");
	struct buf      path = {0}, lookups = {0};
	struct extract *x;

	buf_addf(&path, "%s/tests/stage/ingest/visits.extract", root ? root : ".");
	buf_addf(&lookups, "%s/tests/stage/ingest/lookups", root ? root : ".");
	x = extract_read(buf_ended(&path), buf_ended(&lookups));
	buf_free(&path);
	buf_free(&lookups);
	return x;
}

/* The cell as the stream would have it; "" when it is missing, its reason after a '!' when it is unreadable. */
static void expect(struct extract *x, const char *column, const char *raw, const char *wanted)
{
	struct extract_column *c = &x->column[extract_column(x, str_of(column))];
	struct buf             said = {0};
	char                   text[NUM_ROOM];

	for (int again = 0; again < 2; again++) {       /* the second time it is remembered */
		struct cell cell = extract_cell(x, c, str_of(raw));
		said.n = 0;
		if (cell.is == CELL_UNREADABLE) {
			buf_addc(&said, '!');
			extract_why(&said, x, c, &cell, str_of(raw));
		} else if (cell.is == CELL_READ && (c->type == X_INT || c->type == X_NUM)) {
			buf_add(&said, (str){ text, c->type == X_INT ? write_int(text, cell.whole) : write_num(text, cell.number) });
		} else if (cell.is == CELL_READ && c->type == X_DAY) {
			buf_add(&said, (str){ text, write_day(text, (day)cell.whole) });
		} else if (cell.is == CELL_READ) {
			buf_add(&said, cell.text);
		}
		assert_string_equal(buf_ended(&said), wanted);
	}
	buf_free(&said);
}

static void codes_are_read_by_letters_and_digits(void **state)
{
	struct extract *x = visits();

	(void)state;
	expect(x, "team", "north", "north");
	expect(x, "team", " NORTH ", "north");
	expect(x, "team", "Team South", "south");
	expect(x, "team", "early-help", "early_help");
	expect(x, "team", "a) North Team", "north");
	expect(x, "team", "p1) EH: the one at the harbour", "early_help");
	expect(x, "team", "zz) S", "south");
	expect(x, "team", "N - North", "north");
	expect(x, "team", "S: something", "south");
	expect(x, "team", "", "");
	expect(x, "team", "n/k", "");
	expect(x, "team", "Not Asked", "");
	expect(x, "mode", "Don't know", "not_known");
	expect(x, "mode", "Don\xe2\x80\x99t know", "not_known");
	expect(x, "heard", "a) Yes", "yes");
	expect(x, "heard", "1.0", "yes");
	expect(x, "heard", "FALSE", "no");
	extract_free(x);
}

static void what_fits_no_code_is_hardly_said(void **state)
{
	struct extract *x = visits();

	(void)state;
	expect(x, "team", "nroth", "!is 'nroth': did you mean 'north'?");
	expect(x, "team", "Okonkwo", "!is an unknown code of 7 letters: north south early_help");
	expect(x, "mode", "Li", "!is an unknown code of 2 letters: with to for not_known");
	expect(x, "mode", "Tom", "!is 'Tom': did you mean 'to'?");
	expect(x, "team", "\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d", "!is an unknown code of 4 letters: north south early_help");
	expect(x, "team", "???", "!is an unknown code of 3 letters: north south early_help");
	expect(x, "team", "a)", "!is an unknown code of 2 letters: north south early_help");
	expect(x, "heard", "1.5", "!is an unknown code of 3 letters: yes no");
	expect(x, "heard", "-1", "!is an unknown code of 2 letters: yes no");
	extract_free(x);
}

static void days_are_days_that_exist(void **state)
{
	struct extract *x = visits();

	(void)state;
	expect(x, "visited_on", "2025-02-28", "2025-02-28");
	expect(x, "visited_on", "28/02/2025", "2025-02-28");
	expect(x, "visited_on", "28-Feb-25", "2025-02-28");
	expect(x, "visited_on", "2025-02-28T09:30:00", "2025-02-28");
	expect(x, "visited_on", "2025-02-28 00:00", "2025-02-28");
	expect(x, "visited_on", "28/02/2025 09:30", "2025-02-28");
	expect(x, "visited_on", "29/02/2025", "!is not a day such as 01/04/2026 or 2026-04-01");
	expect(x, "visited_on", "02/28/2025", "!is not a day such as 01/04/2026 or 2026-04-01");
	expect(x, "visited_on", "45716", "!is not a day such as 01/04/2026 or 2026-04-01");
	expect(x, "visited_on", "2023-12-31", "!is out of bounds: from 2024-01-01");
	expect(x, "visited_on", "2024-01-01", "2024-01-01");
	extract_free(x);
}

static void numbers_are_whole_or_plain(void **state)
{
	struct extract *x = visits();

	(void)state;
	expect(x, "rung", "3", "3");
	expect(x, "rung", "3.00", "3");
	expect(x, "rung", "8", "8");
	expect(x, "rung", "9", "!is out of bounds: from 1 to 8");
	expect(x, "rung", "0", "!is out of bounds: from 1 to 8");
	expect(x, "rung", "3.5", "!is not a whole number");
	expect(x, "rung", ".0", "!is not a whole number");
	expect(x, "rung", "3 or 4", "!is not a whole number");
	expect(x, "rung", "99999999999999999999", "!is not a whole number");
	expect(x, "hours", "1.50", "1.5");
	expect(x, "hours", "-0.0", "0");
	expect(x, "hours", "1,5", "!is not a number");
	expect(x, "hours", "nan", "!is not a number");
	expect(x, "hours", "0x10", "!is not a number");
	extract_free(x);
}

static void a_dropped_cell_is_never_looked_at(void **state)
{
	struct extract *x = visits();

	(void)state;
	expect(x, "comment", "anything", "");
	expect(x, "postcode", "\r\n ZZ1 1AA \n", "ZZ1 1AA");
	extract_free(x);
}

static void expect_stamp(const char *path, int year_end, const char *wanted)
{
	struct extract x = { .stamp_month = year_end ? 3 : 0, .stamp_day = year_end ? 31 : 0 };
	char           text[DAY_ROOM + 1] = "";
	day            d;

	if (inbox_stamp(&x, str_of(path), &d))
		write_day(text, d);
	assert_string_equal(text, wanted);
}

static void a_path_has_a_day_a_month_or_a_year(void **state)
{
	(void)state;
	expect_stamp("feedback-2026-03-31.csv", 0, "2026-03-31");
	expect_stamp("return 2024-02/feedback.csv", 0, "2024-02-29");
	expect_stamp("2024-02/feedback-2026-03-31.csv", 0, "2024-02-29");
	expect_stamp("ssda903-2025/header.csv", 1, "2025-03-31");
	expect_stamp("ssda903-2025/header.csv", 0, "");
	expect_stamp("ssda903-2024-25/header.csv", 1, "");
	expect_stamp("header-31-03-2026.csv", 1, "");
	expect_stamp("header-03-2026.csv", 1, "");
	expect_stamp("2026/header.csv", 1, "2026-03-31");
	expect_stamp("x2026-02-31.csv", 1, "");
	expect_stamp("20260331.csv", 1, "");
	expect_stamp("id-12026-03.csv", 1, "");
	expect_stamp("", 1, "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(codes_are_read_by_letters_and_digits),
		cmocka_unit_test(what_fits_no_code_is_hardly_said),
		cmocka_unit_test(days_are_days_that_exist),
		cmocka_unit_test(numbers_are_whole_or_plain),
		cmocka_unit_test(a_dropped_cell_is_never_looked_at),
		cmocka_unit_test(a_path_has_a_day_a_month_or_a_year),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
