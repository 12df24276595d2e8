/* Points read whole: series in time order, and the facts of each measure. */
#include "test.h"

#include "points.h"

static void write_points(void)
{
	static const char *const rows[][3] = {      /* period, group, value */
		{ "2026-03", "north", "0.5" }, { "2026-01", "north", "0.25" }, { "2026-01", "south", "" }, { "2026-02", "north", "0.75" },
	};
	static const str      breaks[] = { { "launch", 6 }, { "pulse", 5 } };
	static const month    rebase[] = { 670, 674 };
	struct facts_target   target[] = { { INT32_MIN, 0.4, 0.6 }, { 675, 0.8, 0.8 } };
	struct facts          f = {
		.measure = STR("worked-with"), .shape = STR("proportion"), .kind = STR("flow"), .chart = STR("auto"),
		.per = STR("month:20;quarter"), .scale = 1, .better = BETTER_NEAR, .near = 0.5, .enough = 10, .hide = 6,
		.target = target, .targets = 2, .first_break = 20031, .rebase = rebase, .rebases = 2, .indicative = true,
		.breaks = breaks, .n_breaks = 2, .pulses = breaks + 1, .n_pulses = 1,
	};
	struct out *out = out_open("points-test.csv", "points", NULL);

	points_out_facts(out, &f);
	out_note(out, "event", STR("2025-01-01..2025-03-31 pulse A span"));
	out_note(out, "event", STR("2024-11-04 launch The model began"));
	points_out_columns(out);
	out_column(out, "more", TEXT, "of an annotator");
	for (size_t i = 0; i < COUNT(rows); i++) {
		str cell[P_COLUMNS] = {0};
		cell[P_MEASURE] = STR("worked-with");
		cell[P_PERIOD] = str_of(rows[i][0]);
		cell[P_PER] = STR("month");
		cell[P_BY] = STR("team");
		cell[P_GROUP] = str_of(rows[i][1]);
		cell[P_VALUE] = str_of(rows[i][2]);
		cell[P_KIND] = STR("flow");
		cell[P_STATE] = *rows[i][2] ? STR("shown") : STR("none");
		out_copy(out, cell, P_COLUMNS);
		out_int(out, (int64_t)i);
		out_row(out);
	}
	out_seal(out);
}

static void whole(void **state)
{
	struct points       p;
	const struct facts *f;
	(void)state;

	write_points();
	points_read(&p, in_open("points-test.csv"));
	assert_int_equal(p.n, 4);
	assert_int_equal(p.columns, P_COLUMNS + 1);
	assert_int_equal(p.n_series, 2);
	assert_str(p.series[0].group, "north");
	assert_int_equal(p.series[0].n, 3);
	assert_int_equal(p.series[0].point[0], 1);
	assert_int_equal(p.series[0].point[1], 3);
	assert_int_equal(p.series[0].point[2], 0);
	assert_int_equal(p.all[0].place, 2);
	assert_true(p.all[1].value == 0.25 && isnan(p.all[2].value) && isnan(p.all[0].n));
	assert_str(point_cell(&p.all[3], P_COLUMNS), "3");
	f = p.series[1].facts;
	assert_str(f->per, "month:20;quarter");
	assert_true(f->better == BETTER_NEAR && f->near == 0.5 && f->enough == 10 && f->hide == 6 && f->indicative);
	assert_true(f->first_break == 20031 && f->rebases == 2 && f->rebase[1] == 674);
	assert_true(f->n_breaks == 2 && f->n_pulses == 1);
	assert_str(f->breaks[1], "pulse");
	assert_str(f->pulses[0], "pulse");
	assert_true(facts_target_at(f, 600)->lo == 0.4 && facts_target_at(f, 600)->hi == 0.6);
	assert_true(facts_target_at(f, 675)->lo == 0.8 && facts_target_at(f, 674)->lo == 0.4);
	assert_int_equal(p.events, 2);
	assert_str(p.event[0].words, "The model began");
	assert_true(p.event[1].to == day_of(2025, 3, 31));
	points_free(&p);
	remove("points-test.csv");
}

/* Two bytes say where a cell lies as long as the row is no longer than they can say: on either side of that, and with a cell in quotes. */
static void long_rows(void **state)
{
	enum { EDGE = 1 << 16, REST = 1 + 1 + 5 + 7 + 3 + 6 };   /* of a row but its note: five cells, and a byte behind each of six */
	(void)state;

	for (int quoted = 0; quoted < 2; quoted++)
		for (size_t n = EDGE - REST - 3; n < EDGE - REST + 3; n++) {
			FILE         *f = fopen("points-test.csv", "w");
			struct points p;

			assert_non_null(f);
			fprintf(f, "n,value,group,note,period,last\n1,2,north,%s", quoted ? "\"a,\"\"" : "aaa");
			for (size_t i = 0; i < n - 3; i++)
				fputc('a' + (int)(i % 7), f);
			fprintf(f, "%s,2026-01,end\n1,2,north,b,2026-02,close\n", quoted ? "\"" : "");
			fclose(f);
			points_read(&p, in_open("points-test.csv"));
			assert_int_equal(p.n, 2);
			assert_str(point_cell(&p.all[0], 2), "north");
			assert_int_equal(point_cell(&p.all[0], 3).n, n);
			assert_str(point_cell(&p.all[0], 4), "2026-01");
			assert_str(point_cell(&p.all[0], 5), "end");
			assert_str(point_cells(&p.all[0], 4, 2), "2026-01,end");
			assert_str(point_cell(&p.all[1], 5), "close");
			assert_false(p.all[1].wide);
			assert_true(p.all[0].wide == (n + REST > UINT16_MAX));
			points_free(&p);
		}
	remove("points-test.csv");
}

static void ordinary_csv(void **state)
{
	struct points p;
	FILE         *f = fopen("points-test.csv", "w");
	(void)state;

	assert_non_null(f);
	fputs("period,value\n2026-02,3\n2026-01,\n2026-03,4.5\n", f);
	fclose(f);
	points_read(&p, in_open("points-test.csv"));
	assert_int_equal(p.n_series, 1);
	assert_str(p.series[0].by, "all");
	assert_true(isnan(p.all[p.series[0].point[0]].value) && p.all[p.series[0].point[2]].value == 4.5);
	assert_str(p.all[1].state, "none");
	assert_true(p.series[0].facts->hide == -1 && p.series[0].facts->scale == 1);
	points_free(&p);
	remove("points-test.csv");
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(whole), cmocka_unit_test(long_rows),
		cmocka_unit_test(ordinary_csv) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
