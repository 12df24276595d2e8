/* The weighted figure beside a point's own: Kish's effective n, and what families who answer more than once are worth. */
#include "test.h"

#include <stdio.h>
#include <unistd.h>

#include "weighted.h"

static const char *const head =
	"measure,period,n,people,numerator,denominator,nn,nd,dd,wsum,wsumsq,wn,wd,value,state\n";

static struct points points_of(const char *rows, FILE **file)
{
	struct points p;

	*file = fopen("weighted-test.csv", "w");
	assert_non_null(*file);
	fputs(head, *file);
	fputs(rows, *file);
	fclose(*file);
	points_read(&p, in_open("weighted-test.csv"));
	(void)unlink("weighted-test.csv");
	return p;
}

/* 60 of 100 answers; with weights 75 of 100 by weight, worth 100^2 / 125 = 80 answers of one weight. */
static void figure(void **state)
{
	FILE           *file;
	struct points   p = points_of("a,2026-01,100,,60,100,,,,100,125,75,100,0.6,shown\n", &file);
	struct weighted w = weighted_of(&p, &p.all[0]);
	(void)state;

	assert_true(fabs(w.value - 0.75) < 1e-15);
	assert_true(fabs(w.effective - 80) < 1e-12);
	assert_true(isnan(w.interval.lo));                      /* an ordinary CSV does not say that it is a percentage */
	points_free(&p);
}

/* Fifty families of two answers each, both alike: 100 answers are worth 50 by family, and 40 once they are weighed. */
static void families(void **state)
{
	FILE           *file;
	struct points   p = points_of("a,2026-01,100,50,60,100,120,120,200,100,125,75,100,0.6,shown\n", &file);
	struct weighted w = weighted_of(&p, &p.all[0]);
	(void)state;

	assert_in_range((long)(w.effective * 10), 390, 410);
	points_free(&p);
}

static void none(void **state)
{
	FILE         *file;
	struct points p = points_of("a,2026-01,100,,60,100,,,,,,,,0.6,shown\na,2026-02,,,,,,,,100,125,75,100,,hidden\n"
	                            "a,2026-03,100,,60,100,,,,0,0,0,0,0.6,shown\n", &file);
	(void)state;

	for (size_t i = 0; i < p.n; i++)
		assert_true(isnan(weighted_of(&p, &p.all[i]).value));
	points_free(&p);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(figure), cmocka_unit_test(families), cmocka_unit_test(none) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
