/* glyph — what our fonts draw, and that a file which is no font draws nothing. */
#include "glyph.h"

#include <setjmp.h>
#include <stdarg.h>
#include <cmocka.h>
#include <unistd.h>

static void lato_alone(void **state)
{
	const struct glyph_family only[] = { glyph_families[0], { 0 } };
	const struct glyph_family *here[8];
	struct glyphs *g = glyph_open(only);

	(void)state;
	if (glyph_here(g, here) == 0) {
		glyph_close(g);
		skip();
	}
	assert_true(glyph_has(g, 'a'));
	assert_true(glyph_has(g, 0x175));             /* ŵ, as in Welsh */
	assert_true(glyph_has(g, 0x2212));            /* a true minus */
	assert_false(glyph_has(g, 0x5bb6));           /* 家 */
	assert_false(glyph_has(g, 0x1f600));
	assert_false(glyph_has(g, 0x110000));
	glyph_close(g);
}

static void all_families(void **state)
{
	const struct glyph_family *here[8];
	struct glyphs *g = glyph_open(glyph_families);

	(void)state;
	if (glyph_here(g, here) < 4) {
		glyph_close(g);
		skip();
	}
	assert_true(glyph_has(g, 0x5bb6));
	assert_true(glyph_has(g, 0x634));             /* ش */
	assert_true(glyph_has(g, 0x1f600));
	assert_false(glyph_has(g, 0x30ede));          /* a rare character, of the third plane */
	glyph_close(g);
}

static void no_font(void **state)
{
	char name[] = "/tmp/glyph-XXXXXX";
	int  file = mkstemp(name);
	const struct glyph_family bad[] = { { "Bad", "/tmp", { name + 5 } }, { "Gone", "/nowhere", { "gone.ttf" } }, { 0 } };
	/* a table directory that points far beyond the file's end */
	const char lie[] = "\0\1\0\0\xff\xff\0\0\0\0\0\0cmap\0\0\0\0\xff\xff\xff\xf0\xff\xff\xff\xff";
	const struct glyph_family *here[8];

	(void)state;
	assert_true(file >= 0);
	assert_int_equal(write(file, lie, sizeof lie - 1), sizeof lie - 1);
	close(file);
	struct glyphs *g = glyph_open(bad);
	assert_int_equal(glyph_here(g, here), 0);
	assert_false(glyph_has(g, 'a'));
	glyph_close(g);
	unlink(name);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(lato_alone), cmocka_unit_test(all_families), cmocka_unit_test(no_font) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
