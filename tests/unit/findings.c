/* Findings written and read again. */
#include "test.h"

#include "findings.h"

static void there_and_back(void **state)
{
	struct findings f;
	struct out     *out = out_open("findings-test.csv", "findings", NULL);
	(void)state;

	findings_out_columns(out);
	findings_write(out, &(struct finding){
		.measure = STR("time-to-plan"), .period = day_of(2026, 4, 1), .per = STR("quarter"), .by = STR("team"), .group = STR("north"),
		.statistic = STR("median"), .n = 40, .people = 38, .events = 22, .estimate = 31.5, .lo = 20, .hi = NAN, .p = NAN, .q = NAN,
		.method = STR("Kaplan-Meier"),
	});
	findings_write(out, &(struct finding){
		.measure = STR("time-to-plan"), .period = FINDINGS_NO_PERIOD, .by = STR("all"), .group = STR("all"), .statistic = STR("median"),
		.n = 0, .people = NAN, .events = 0, .estimate = NAN, .lo = NAN, .hi = NAN, .p = NAN, .q = NAN, .why = STR("nobody"),
	});
	out_seal(out);
	findings_read(&f, in_open("findings-test.csv"));
	assert_int_equal(f.n, 2);
	assert_str(in_kind(f.in), "findings");
	assert_true(f.all[0].period == day_of(2026, 4, 1) && f.all[0].n == 40 && f.all[0].people == 38 && f.all[0].events == 22);
	assert_true(f.all[0].estimate == 31.5 && f.all[0].lo == 20 && isnan(f.all[0].hi) && isnan(f.all[0].p));
	assert_str(f.all[0].state, "shown");
	assert_str(f.all[0].field[F_PERIOD], "2026-04");
	assert_true(f.all[1].period == FINDINGS_NO_PERIOD && f.all[1].n == 0 && isnan(f.all[1].people) && isnan(f.all[1].estimate));
	assert_str(f.all[1].state, "none");
	assert_str(f.all[1].why, "nobody");
	findings_free(&f);
	(void)remove("findings-test.csv");
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(there_and_back) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
