/* page_text — text for a reader: what is let in, what is left out, what is marked; and the sentences that are made of it. */
#include "page.h"
#include "sentence.h"

#include <setjmp.h>
#include <stdarg.h>
#include <cmocka.h>
#include <unistd.h>

static const char *bare_of(struct buf *marked, struct buf *to)
{
	to->n = 0;
	page_bare(to, buf_str(marked));
	return buf_ended(to);
}

static void what_nobody_sees(void **state)
{
	struct buf b = {0};

	(void)state;
	page_plain(&b, STR("a\tb\nc\x01" "d\x7f" "e"));
	assert_string_equal(buf_ended(&b), "a b c d e");
	b.n = 0;
	page_plain(&b, STR("\xef\xbb\xbf" "a\xe2\x80\xae" "b\xe2\x81\xa6" "c\xc2\x85" "d\xef\xbf\xbf"));     /* BOM, RLO, LRI, NEL, U+FFFF */
	assert_string_equal(buf_ended(&b), "abcd");
	b.n = 0;
	page_plain(&b, STR("a\xff" "b\xe2\x80\xa8" "c"));             /* a wrong byte; U+2028 */
	assert_string_equal(buf_ended(&b), "a\xef\xbf\xbd" "b c");
	b.n = 0;
	page_plain(&b, STR("family \xf0\x9f\x91\xa8\xe2\x80\x8d\xf0\x9f\x91\xa9"));      /* a joiner stays: it makes the family */
	assert_string_equal(buf_ended(&b), "family \xf0\x9f\x91\xa8\xe2\x80\x8d\xf0\x9f\x91\xa9");
	buf_free(&b);
}

static void names_and_numbers(void **state)
{
	struct buf b = {0}, bare = {0};

	(void)state;
	page_name(&b, STR("\xd7\xa9\x0e\x11x"));                       /* marks of ours cannot be forged */
	page_plain(&b, STR(": "));
	page_number(&b, STR("67%"), STR("worked-with|2026-03|month|all|all||value"));
	assert_string_equal(bare_of(&b, &bare), "\xe2\x81\xa8\xd7\xa9  x\xe2\x81\xa9: 67%");
	assert_int_equal(page_length(buf_str(&b)), 11);
	buf_free(&b);
	buf_free(&bare);
}

static void sentences(void **state)
{
	char name[] = "/tmp/words-XXXXXX";
	int  file = mkstemp(name);
	const char text[] = "say one  {title} rose to {latest}\n# a remark\nsay two  nothing\n  to fill\n";
	struct hole hole[] = { { "title", STR("A") }, { "latest", STR("4%") } };
	struct buf  b = {0};

	(void)state;
	assert_int_equal(write(file, text, sizeof text - 1), sizeof text - 1);
	close(file);
	struct sentences *s = sentences_read(name);
	sentence_say(s, &b, "one", hole, 2);
	assert_string_equal(buf_ended(&b), "A rose to 4%");
	b.n = 0;
	sentence_say(s, &b, "two", NULL, 0);
	assert_string_equal(buf_ended(&b), "nothing to fill");
	assert_true(sentence_has(s, "one"));
	assert_false(sentence_has(s, "three"));
	sentences_free(s);
	buf_free(&b);
	unlink(name);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(what_nobody_sees), cmocka_unit_test(names_and_numbers), cmocka_unit_test(sentences) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
