/* rows: what comes out does not depend on how the bytes came in; a bad record is named and only it is lost. */
#include "rows.h"

#include "../fuzz/rows_alone.h"

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <cmocka.h>

/* What rows makes of it: `line[a|b]` for a row, `line!why` for a bad one. */
static void read_all(struct buf *said, str input, size_t chunk)
{
	struct rows  *r = rows_open(bytes_of(input, chunk));
	enum rows_got got;
	const str    *field;
	size_t        fields;

	while ((got = rows_next(r, &field, &fields)) != NO_MORE_ROWS) {
		buf_addf(said, "%zu", rows_line(r));
		if (got == BAD_ROW) {
			buf_addf(said, "!%s;", rows_why(r));
			continue;
		}
		buf_addc(said, '[');
		for (size_t i = 0; i < fields; i++) {
			if (i)
				buf_addc(said, '|');
			buf_add(said, field[i]);
		}
		buf_add(said, STR("];"));
	}
	rows_close(r);
}

static void expect(str input, const char *wanted)
{
	for (size_t chunk = 0; chunk <= input.n; chunk++) {
		struct buf said = {0};
		read_all(&said, input, chunk);
		assert_string_equal(buf_ended(&said), wanted);
		buf_free(&said);
	}
}

#define EXPECT(input, wanted) expect(STR(input), wanted)

static void lines_end_as_they_like(void **state)
{
	(void)state;
	EXPECT("a,b\n1,2\n", "1[a|b];2[1|2];");
	EXPECT("a,b\r\n1,2\r\n", "1[a|b];2[1|2];");
	EXPECT("a,b\r1,2\r", "1[a|b];2[1|2];");
	EXPECT("a,b\r\n1,2", "1[a|b];2[1|2];");
	EXPECT("a\rb\nc\r\nd\n\re", "1[a];2[b];3[c];4[d];6[e];");
}

static void a_mark_at_the_front_is_no_part_of_the_first_heading(void **state)
{
	(void)state;
	EXPECT("\xef\xbb\xbf" "a,b\n", "1[a|b];");
	EXPECT("\xef\xbb\xbf" "\"a\",b\n", "1[a|b];");
	EXPECT("\xef\xbb\xbf", "");
	EXPECT("\xef\xbb", "1!is not UTF-8: save the file as CSV UTF-8;");
}

static void empty_lines_are_no_records_but_are_counted(void **state)
{
	(void)state;
	EXPECT("", "");
	EXPECT("\n\r\n  \n\t\r\n", "");
	EXPECT("\n\na\n  \n\nb\n", "3[a];6[b];");
	EXPECT(",\n\"\"\n", "1[|];2[];");
}

static void blanks_around_a_field_are_let_go(void **state)
{
	(void)state;
	EXPECT(" a ,\tb c\t, \n", "1[a|b c|];");
	EXPECT(" \" a \" ,b\n", "1[ a |b];");
}

static void a_field_may_hold_anything(void **state)
{
	(void)state;
	EXPECT("\"a,\"\"b\"\"\nc\",d\ne,f\n", "1[a,\"b\"\nc|d];3[e|f];");
	EXPECT("\"a\r\nb\rc\",d\r\ne,f\r\n", "1[a\r\nb\rc|d];4[e|f];");
	EXPECT("`rm -rf`,%s,$(x),\xf0\x9f\x8f\xa0,\xd7\xa9\xd7\x9c\n", "1[`rm -rf`|%s|$(x)|\xf0\x9f\x8f\xa0|\xd7\xa9\xd7\x9c];");
}

static void a_stray_quote_loses_its_own_record(void **state)
{
	(void)state;
	EXPECT("a,b\n1,2\"3\n4,5\n", "1[a|b];2!a quote stands inside a field that does not begin with one;3[4|5];");
	EXPECT("a,b\n1,\"2\"3\n4,5\n", "1[a|b];2!something stands behind a closing quote;3[4|5];");
	EXPECT("a,b\n1,\"2\" \"3\"\n4,5\n", "1[a|b];2!something stands behind a closing quote;3[4|5];");
}

static void an_unclosed_quote_does_not_swallow_the_file(void **state)
{
	(void)state;
	EXPECT("a,b\n1,\"2\n3,4\n5,6\n", "1[a|b];2!the quote opened in line 2 is never closed;3[3|4];4[5|6];");
	EXPECT("a,b\n1,\"2\n3,\"4\"\n5,6\n",
	       "1[a|b];2!the quote opened in line 2 closes in line 3, and something stands behind it;3[3|4];4[5|6];");
	EXPECT("\"a\n\"\"b\",\"c\nd\n", "1!the quote opened in line 2 is never closed;"
	       "2!something stands behind a closing quote;3[d];");
	EXPECT("\"", "1!the quote opened in line 1 is never closed;");
}

static void what_is_no_text_is_refused(void **state)
{
	(void)state;
	EXPECT("a\nb\xff\nc\n", "1[a];2!is not UTF-8: save the file as CSV UTF-8;3[c];");
	EXPECT("a\n\"b\xff\n\"\nc\n", "1[a];2!is not UTF-8: save the file as CSV UTF-8;4[c];");
	EXPECT("a\nb\0c\nd\n", "1[a];2!holds a NUL byte: is the file UTF-16, or no text at all? save it as CSV UTF-8;3[d];");
}

/* A long line in the middle, then a good one. */
static void expect_long(size_t n, const char *head, const char *tail, bool good, size_t next_line)
{
	struct buf    input = {0};
	struct rows  *r;
	const str    *field;
	size_t        fields;

	buf_add(&input, str_of(head));
	for (size_t i = strlen(head); i < n; i++)
		buf_addc(&input, 'x');
	buf_add(&input, str_of(tail));
	buf_add(&input, STR("after,it\n"));
	for (size_t chunk = 0; chunk <= 1 << 20; chunk = chunk ? chunk * 32 : 1024 * 3 + 1) {
		r = rows_open(bytes_of(buf_str(&input), chunk));
		assert_int_equal(rows_next(r, &field, &fields), good ? ROW : BAD_ROW);
		assert_int_equal(rows_line(r), 1);
		assert_int_equal(rows_next(r, &field, &fields), ROW);
		assert_int_equal(rows_line(r), next_line);
		assert_int_equal(fields, 2);
		assert_int_equal(rows_next(r, &field, &fields), NO_MORE_ROWS);
		rows_close(r);
	}
	buf_free(&input);
}

static void a_record_ends_at_a_mebibyte(void **state)
{
	(void)state;
	expect_long(RECORD_ROOM, "a,", "\n", true, 2);
	expect_long(RECORD_ROOM, "a,", "\r\n", true, 2);
	expect_long(RECORD_ROOM, "a,", "\r", true, 2);
	expect_long(RECORD_ROOM - 1, "a,\"", "\"\n", true, 2);
	expect_long(RECORD_ROOM + 1, "a,", "\n", false, 2);
	expect_long(RECORD_ROOM + 1, "a,", "\r\n", false, 2);
	expect_long(RECORD_ROOM, "a,\"", "\"\n", false, 2);
	expect_long(10 * RECORD_ROOM, "a,\"", "\"\n", false, 2);
}

static void a_quote_is_looked_for_a_mebibyte_far_and_the_rows_behind_it_are_read(void **state)
{
	struct buf    input = {0};
	struct rows  *r;
	enum rows_got got;
	const str    *field;
	size_t        fields, rows = 0, bad_rows = 0;

	(void)state;
	buf_add(&input, STR("a,b\n1,\"2\n"));
	for (size_t i = 0; i < 200000; i++)
		buf_addf(&input, "%zu,some words\n", i);
	r = rows_open(bytes_of(buf_str(&input), 0));
	while ((got = rows_next(r, &field, &fields)) != NO_MORE_ROWS) {
		rows += got == ROW;
		if (got == BAD_ROW) {
			bad_rows++;
			assert_int_equal(rows_line(r), 2);
			assert_string_equal(rows_why(r), "the quote opened in line 2 is not closed within 1 MiB");
		}
	}
	assert_int_equal(rows, 200001);
	assert_int_equal(bad_rows, 1);
	assert_int_equal(rows_line(r), 200003);
	rows_close(r);
	buf_free(&input);
}

/* Every seed, and every seed cut short at every byte, fed in chunks of every size up to nine. */
static void the_corpus_is_read_as_libcsv_alone_reads_it(void **state)
{
	const char    *root = getenv("ROOT");
	struct buf     path = {0};
	DIR           *folder;
	struct dirent *entry;
	size_t         seeds = 0;

	(void)state;
	buf_addf(&path, "%s/tests/fuzz/rows.corpus", root ? root : ".");
	folder = opendir(buf_ended(&path));
	assert_non_null(folder);
	while ((entry = readdir(folder)) != NULL) {
		unsigned char seed[4096];
		size_t        n;
		FILE         *f;

		if (entry->d_name[0] == '.')
			continue;
		path.n = 0;
		buf_addf(&path, "%s/tests/fuzz/rows.corpus/%s", root ? root : ".", entry->d_name);
		f = fopen(buf_ended(&path), "rb");
		assert_non_null(f);
		n = fread(seed, 1, sizeof seed, f);
		fclose(f);
		assert_true(n > 0 && n < sizeof seed);
		rows_agree((str){ (const char *)seed + 1, n ? n - 1 : 0 }, n ? seed[0] : 0);
		for (unsigned char chunk = 0; chunk < 10; chunk++) {
			seed[0] = chunk;
			for (size_t cut = 1; cut <= n; cut++)
				rows_agree((str){ (const char *)seed + 1, cut - 1 }, seed[0]);
		}
		seeds++;
	}
	closedir(folder);
	buf_free(&path);
	assert_true(seeds >= 20);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lines_end_as_they_like),
		cmocka_unit_test(a_mark_at_the_front_is_no_part_of_the_first_heading),
		cmocka_unit_test(empty_lines_are_no_records_but_are_counted),
		cmocka_unit_test(blanks_around_a_field_are_let_go),
		cmocka_unit_test(a_field_may_hold_anything),
		cmocka_unit_test(a_stray_quote_loses_its_own_record),
		cmocka_unit_test(an_unclosed_quote_does_not_swallow_the_file),
		cmocka_unit_test(what_is_no_text_is_refused),
		cmocka_unit_test(a_record_ends_at_a_mebibyte),
		cmocka_unit_test(a_quote_is_looked_for_a_mebibyte_far_and_the_rows_behind_it_are_read),
		cmocka_unit_test(the_corpus_is_read_as_libcsv_alone_reads_it),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
