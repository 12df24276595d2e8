/* council.conf: what it says when it says everything, and when it says next to nothing. */
#include "test.h"

#include "council.h"
#include "folder.h"

static void whole(void **state)
{
	struct folder f;
	struct arena  memory = {0};
	str           value;
	(void)state;

	folder_make(&f);
	const struct council *c = council_read(folder_file(&f, "council.conf",
		"council Seaborough   # invented\ncontact performance@seaborough.example\nmarking Synthetic\n"
		"codes old 999 new E06999999 region E12000002 North West\n"
		"break launch for every measure\nbreak new-form for worked-with, done-to\n"
		"event 2024-11-04 launch The model of practice\nevent 2025-04 new-form The form changed\n"
		"event 2020-03 to 2020-08 pandemic The pandemic\npulse pandemic for every measure\n"
		"target worked-with 85% from 2027-04\ntarget worked-with 80% from 2026-04\ntarget balance 40% to 60%\ntarget stars 4.2\n"
		"set answer_days 90\nrebase worked-with from 2026-01 by J. Doe because the form changed\n"
		"inbox in box\nruns runs\nreports ../reports\nkey mask.key\nfewer warn 20% refuse 50%\npublish 20 days after\n"
		"stale warn 35 days refuse 70 days\ndelete records after 30 days\nobjections objections.csv\nhide under 5\nenough 12\nround to 5\n"
		"labels notice notices\nneighbours E06000009 E06000021\n"), &memory);
	assert_str(c->council, "Seaborough");
	assert_str(c->region_name, "North West");
	assert_int_equal(c->events, 3);
	assert_str(c->event[0].name, "pandemic");
	assert_int_equal(c->event[0].from, day_of(2020, 3, 1));
	assert_int_equal(c->event[0].to, day_of(2020, 8, 31));
	assert_int_equal(c->event[2].from, c->event[2].to);
	assert_int_equal(c->n_breaks, 2);
	assert_true(c->breaks[0].every);
	assert_int_equal(c->breaks[0].at, 1);
	assert_int_equal(c->breaks[1].measures, 2);
	assert_str(c->breaks[1].measure[1], "done-to");
	assert_int_equal(c->pulses, 1);
	assert_int_equal(c->targets, 4);
	assert_true(c->target[3].step.lo == 0.85 && c->target[2].step.lo == 0.8);      /* in the order of `from` */
	assert_true(c->target[0].step.lo == 0.4 && c->target[0].step.hi == 0.6 && c->target[0].percent);
	assert_true(council_value(c, STR("answer_days"), &value));
	assert_str(value, "90");
	assert_false(council_value(c, STR("anser_days"), &value));
	assert_str(c->rebase[0].person, "J. Doe");
	assert_str(c->rebase[0].reason, "the form changed");
	assert_str(c->inbox, "in box");
	assert_true(c->fewer_warn == 0.2 && c->fewer_refuse == 0.5);
	assert_int_equal(c->publish, 20);
	assert_int_equal(c->stale_refuse, 70);
	assert_int_equal(c->delete_after, 30);
	assert_int_equal(c->hide, 5);
	assert_int_equal(c->enough, 12);
	assert_int_equal(c->round, 5);
	assert_str(c->labels[0].lookup, "notices");
	assert_int_equal(c->neighbours, 2);
	arena_free(&memory);
	folder_away(&f);
}

static void defaults(void **state)
{
	struct arena          memory = {0};
	const struct council *c = council_read(NULL, &memory);
	(void)state;

	assert_int_equal(c->hide, 6);
	assert_int_equal(c->enough, 10);
	assert_int_equal(c->events, 0);
	assert_null(c->file);
	assert_true(isnan(c->fewer_refuse));
	arena_free(&memory);
}

static void targets(void **state)
{
	static const struct { const char *said; bool good; double lo, hi; bool percent, dated; } all[] = {
		{ "80%",                  true,  0.8,   0.8,   true,  false },
		{ "33.3%",                true,  0.333, 0.333, true,  false },     /* to the last digit */
		{ "0.6",                  true,  0.6,   0.6,   false, false },
		{ "-0.1 to 0.1",          true,  -0.1,  0.1,   false, false },
		{ "40% to 60% from 2026-04", true, 0.4, 0.6,   true,  true },
		{ "40 to 60%",            false, 0, 0, false, false },
		{ "60% to 40%",           false, 0, 0, false, false },
		{ "80% from 01/04/2026",  false, 0, 0, false, false },
		{ "80% from",             false, 0, 0, false, false },
		{ "80 %",                 false, 0, 0, false, false },
		{ "%",                    false, 0, 0, false, false },
		{ "nan",                  false, 0, 0, false, false },
		{ "1e1%",                 false, 0, 0, false, false },
		{ "",                     false, 0, 0, false, false },
	};
	(void)state;

	for (size_t i = 0; i < COUNT(all); i++) {
		struct facts_target t;
		struct buf          why = {0};
		bool                percent;
		bool                good = council_target_read(str_of(all[i].said), &t, &percent, &why);
		if (good != all[i].good || (good && (t.lo != all[i].lo || t.hi != all[i].hi || percent != all[i].percent
		                                     || (t.from != INT32_MIN) != all[i].dated)))
			fail_msg("'%s'", all[i].said);
		assert_true(good || why.n > 0);
		buf_free(&why);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(whole), cmocka_unit_test(defaults), cmocka_unit_test(targets) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
