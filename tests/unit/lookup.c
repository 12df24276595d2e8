/* The tables of lookups/: codes by their spellings, and populations by period and group. */
#include "test.h"

#include "folder.h"
#include "lookup.h"

static void codes(void **state)
{
	struct folder f;
	struct arena  memory = {0};
	struct buf    folded = {0};
	const str    *all;
	(void)state;

	folder_make(&f);
	folder_file(&f, "teams.csv", "\xef\xbb\xbf" "code,label,also,area\r\nfront_door,Front Door,\"MASH | Hub, multi-agency\",x\r\n"
	                             "north,Assessment North, | ,\r\n\r\n17_to_18,,,\r\n");
	const struct lookup *l = lookup_read(f.path, STR("teams"), &memory);
	assert_non_null(l);
	assert_int_equal(l->rows, 3);
	assert_int_equal(l->line[2], 5);
	assert_int_equal(lookup_find(l, STR("north")), 1);
	assert_int_equal(lookup_find(l, STR("North")), NOWHERE);
	assert_str(l->cell[0][lookup_column(l, STR("area"))], "x");
	assert_int_equal(lookup_column(l, STR("nothing")), NOWHERE);
	lookup_fold(&folded, STR("hub \xe2\x80\x93 MULTI Agency"));         /* an en dash */
	assert_str(buf_str(&folded), "hubmultiagency");
	assert_int_equal(lookup_spelt(l, buf_str(&folded), OF_CODE), 0);
	assert_int_equal(lookup_spelt(l, STR("northern"), OF_CODE), NOWHERE);
	assert_int_equal(lookup_spelt(l, STR("1718"), OF_CODE), NOWHERE);
	assert_int_equal(lookup_spelt(l, STR("17to18"), OF_CODE), 2);
	assert_int_equal(lookup_spelt(l, STR("17to18"), OF_LABEL), NOWHERE);
	assert_int_equal(lookup_spelt(l, STR(""), OF_CODE), NOWHERE);
	assert_int_equal(lookup_codes(l, &all, &memory), 3);
	assert_str(all[2], "17_to_18");
	assert_null(lookup_read(f.path, STR("nobody"), &memory));
	assert_null(lookup_read(f.path, STR("../teams"), &memory));
	assert_int_equal(lookup_names(f.path, &all, &memory), 1);
	assert_str(all[0], "teams");
	buf_free(&folded);
	arena_free(&memory);
	folder_away(&f);
}

static void populations(void **state)
{
	struct folder f;
	struct arena  memory = {0};
	double        n;
	month         m;
	(void)state;

	folder_make(&f);
	folder_file(&f, "people.csv", "period,locality,age,children\n2024-07,,,100\n2025-07,,,110\n2025-07,north,,40\n2025-07,north,young,15\n"
	                              "2026-07,north,,\n");
	const struct lookup *l = lookup_read(f.path, STR("people"), &memory);
	size_t children = lookup_column(l, STR("children")), by[] = { lookup_column(l, STR("locality")), lookup_column(l, STR("age")) };
	str    group[] = { STR("north"), STR("young") };
	assert_true(lookup_is_number(l, children));
	assert_false(lookup_is_number(l, by[0]));
	assert_true(read_month(STR("2024-06"), &m));
	assert_false(lookup_population(l, children, NULL, NULL, 0, m, &n));
	assert_true(lookup_population(l, children, NULL, NULL, 0, m + 1, &n));
	assert_true(n == 100);
	assert_true(lookup_population(l, children, NULL, NULL, 0, m + 13, &n));
	assert_true(n == 110);
	assert_true(lookup_population(l, children, by, group, 1, m + 13, &n));
	assert_true(n == 40);
	assert_true(lookup_population(l, children, by, group, 2, m + 13, &n));
	assert_true(n == 15);
	assert_false(lookup_population(l, children, by, group, 1, m + 25, &n));   /* its newest number is missing */
	group[0] = STR("south");
	assert_false(lookup_population(l, children, by, group, 1, m + 13, &n));
	group[0] = (str){0};                                                      /* not known: not the whole */
	assert_false(lookup_population(l, children, by, group, 1, m + 13, &n));
	arena_free(&memory);
	folder_away(&f);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(codes), cmocka_unit_test(populations) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
