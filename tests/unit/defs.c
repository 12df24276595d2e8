/* The line of a definition file: a word, the rest, continuations joined. */
#include "test.h"

#include "defs.h"

static void lines(void **state)
{
	struct arena memory = {0};
	struct defs *d;
	struct def   def;
	FILE        *f = fopen("defs-test.measure", "w");
	(void)state;

	assert_non_null(f);
	fputs("\xef\xbb\xbf# a remark\r\nmeasure  x   # and another\r\n\r\nabout one\r\n  two C# three\n\t four #N/A\n  #x a remark\n five #\nof a = b\ncount", f);
	fclose(f);
	d = defs_open("./defs-test.measure", &memory);
	assert_true(defs_next(d, &def)); assert_str(def.word, "measure"); assert_str(def.rest, "x"); assert_int_equal(def.line, 2);
	assert_true(defs_next(d, &def)); assert_str(def.word, "about"); assert_str(def.rest, "one two C# three four #N/A five");
	assert_int_equal(def.line, 4);
	assert_true(defs_next(d, &def)); assert_str(def.word, "of"); assert_str(def.rest, "a = b"); assert_int_equal(def.line, 9);
	assert_true(defs_next(d, &def)); assert_str(def.word, "count"); assert_str(def.rest, "");
	assert_false(defs_next(d, &def));
	assert_string_equal(defs_name(d), "./defs-test.measure");
	defs_close(d);
	d = defs_of("-e", STR("from feedback; shape proportion ;; count mode = with"), &memory);
	assert_true(defs_next(d, &def)); assert_str(def.rest, "feedback");
	assert_true(defs_next(d, &def)); assert_str(def.rest, "proportion");
	assert_true(defs_next(d, &def)); assert_str(def.word, "count"); assert_str(def.rest, "mode = with");
	assert_false(defs_next(d, &def));
	defs_close(d);
	arena_free(&memory);
	remove("defs-test.measure");
}

static void nearest(void **state)
{
	const str  known[] = { STR("count"), STR("cluster"), STR("among") };
	struct buf b = {0};
	(void)state;

	assert_str(defs_nearest(STR("cuont"), known, COUNT(known)), "count");
	assert_str(defs_nearest(STR("clutser"), known, COUNT(known)), "cluster");
	assert_str(defs_nearest(STR("zebra"), known, COUNT(known)), "");
	defs_suggest(&b, STR("zebra"), known, COUNT(known));
	assert_str(buf_str(&b), "there are: count cluster among");
	b.n = 0;
	defs_suggest(&b, STR("amnog"), known, COUNT(known));
	assert_str(buf_str(&b), "did you mean 'among'?");
	buf_free(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(lines), cmocka_unit_test(nearest) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
