/* A stanza with every kind of word, one for each row of a lookup, and what the stages after `measure` are told. */
#include "test.h"

#include "folder.h"
#include "measure.h"

static const char council_conf[] =
	"council X\nevent 2024-11-04 launch L\nevent 2025-04-07 later M\nbreak later for every measure\nbreak launch for v-one, v-two\n"
	"target v-one 80% from 2026-04\ntarget v-one 70%\nset days 28\nset low 30%\nhide under 5\n"
	"rebase v-two from 2026-01 by J. Doe because the form changed\nrebase v-two from 2025-06 by J. Doe because it moved\n";

static const char stanzas[] =
	"measure v-[name]\nid [code]\neach row of values\ntitle [label]: see [1]\ndomain Hands\nfrom feedback\nshape proportion\n"
	"of [column] is present\ncount [column] >= 4\ncluster family_id\nwhen responded_on\nper month if 20, quarter\n"
	"by team, team*respondent\nbetter up\ntarget 50%\nchart auto\nneeds [days] days after\nindicative when v-one under [low]\n"
	"note one\nnote two\n"
	"measure stock   # a rate\ntitle T\ndomain D\nfrom cases\nshape rate\ncount distinct child_id\nover rows of open where age < 18\n"
	"scale 1000\nwhen last at\nper quarter\nbetter near 1.5\nchart u\nenough 3\nhide none counts panels\n"
	"measure again\ntitle T\ndomain D\nfrom referrals\nshape proportion\ncount previous row of child_id within 12 months\nwhen day\n"
	"per year\nbetter down\nchart auto\n"
	"measure days\ntitle T\ndomain D\nfrom d\nshape time\nstart a\nend b\nstop c\nshow reached by 3 months\nper year\nbetter up\n"
	"chart curve\n";

static struct folder f;
static struct arena  memory;

static struct measures read_all(void)
{
	static const char *path[1];

	folder_make(&f);
	path[0] = folder_file(&f, "a.measure", stanzas);
	folder_file(&f, "values.csv", "code,name,label,column\nV01,one,First,v01\nV02,two,Second,v02\n");
	struct measures_asked asked = {
		.path = path, .paths = 1, .lookups = f.path,
		.council = council_read(folder_file(&f, "council.conf", council_conf), &memory),
	};
	struct measures ms = measures_read(&asked, &memory);
	measures_check(&ms);
	return ms;
}

static void put_away(struct measures *ms)
{
	measures_free(ms);
	arena_free(&memory);
	folder_away(&f);
}

static void fields(void **state)
{
	struct measures ms = read_all();
	(void)state;

	assert_int_equal(ms.n, 5);
	assert_false(ms.whole);
	const struct measure *m = measures_find(&ms, STR("v-two"));
	assert_non_null(m);
	assert_str(m->id, "V02");
	assert_str(m->title, "Second: see [1]");
	assert_str(m->count.text, "v02 >= 4");
	assert_int_equal(m->pers, 2);
	assert_int_equal(m->per[0].enough, 20);
	assert_int_equal(m->per[1].per, PER_QUARTER);
	assert_int_equal(m->bys, 2);
	assert_str(m->by[1].name, "team*respondent");
	assert_str(m->by[1].column[1].column, "respondent");
	assert_int_equal(m->n_needs, 1);
	assert_true(m->needs[0].after && m->needs[0].span.n == 28 && m->needs[0].span.unit == SPAN_DAYS);
	assert_true(m->indicative[0].limit == 0.3 && m->indicative[0].percent && !m->indicative[0].over);
	assert_int_equal(m->notes, 2);
	assert_true(m->targets == 1 && m->target[0].lo == 0.5);
	assert_int_equal(m->hide, 5);
	assert_int_equal(m->enough, 10);
	assert_int_equal(m->kind, FLOW);
	assert_str(m->not_yet, "");
	m = &ms.all[0];
	assert_true(m->targets == 2 && m->target[0].lo == 0.7 && m->target[1].lo == 0.8);      /* council.conf wins */
	m = measures_find(&ms, STR("stock"));
	assert_int_equal(m->kind, STOCK);
	assert_int_equal(m->over.what, TOTAL_ROWS);
	assert_str(m->over.from, "open");
	assert_str(m->over.where.text, "age < 18");
	assert_int_equal(m->counted.what, TOTAL_DISTINCT);
	assert_int_equal(m->hide, 0);
	assert_str(m->hide_reason, "counts panels");
	assert_true(m->near == 1.5 && m->scale == 1000 && m->enough == 3);
	m = measures_find(&ms, STR("again"));
	assert_true(m->n_needs == 1 && !m->needs[0].after && m->needs[0].span.n == 12);
	m = measures_find(&ms, STR("days"));
	assert_str(m->not_yet, "shape time");
	assert_int_equal(m->show.what, SHOW_REACHED_BY);
	put_away(&ms);
}

static void facts(void **state)
{
	struct measures ms = read_all();
	struct facts    one = measure_facts(&ms, measures_find(&ms, STR("v-one")));
	struct facts    two = measure_facts(&ms, measures_find(&ms, STR("v-two")));
	struct facts    stock = measure_facts(&ms, measures_find(&ms, STR("stock")));
	(void)state;

	assert_str(one.shape, "proportion");
	assert_str(one.per, "month:20;quarter");
	assert_int_equal(one.first_break, day_of(2024, 11, 4));
	assert_int_equal(stock.first_break, day_of(2025, 4, 7));
	assert_int_equal(one.rebases, 0);
	assert_true(two.rebases == 2 && two.rebase[0] < two.rebase[1]);
	assert_true(one.indicative && !stock.indicative);
	assert_int_equal(one.targets, 2);
	assert_int_equal(stock.better, BETTER_NEAR);
	assert_str(stock.kind, "stock");
	assert_int_equal(stock.hide, 0);
	put_away(&ms);
}

static void english(void **state)
{
	struct measures ms = read_all();
	struct buf      said = {0};
	(void)state;

	measure_say(&said, &ms, measures_find(&ms, STR("v-two")));
	assert_str(buf_str(&said),
	           "v-two: Second: see [1]\n"
	           "Of the rows of feedback where v02 is present, the part where it is at least 4.\n"
	           "A row belongs to the period of its responded_on. There is a figure for each month (drawn if the middle one has 20 asked"
	           " or more) and quarter.\n"
	           "Besides the whole, for each team and team with each respondent.\n"
	           "Rows with the same family_id lean the same way: the interval goes by family_id, not by row.\n"
	           "A period is known once 28 days have gone by after its end.\n"
	           "More is better; the target is 50%.\n"
	           "It is called indicative when v-one is under 30%, or not known.\n"
	           "No figure from fewer than 10 asked. Numbers under 5 are hidden before anything is published.\n"
	           "one.\ntwo.\n");
	said.n = 0;
	measure_say(&said, &ms, measures_find(&ms, STR("days")));
	assert_str(buf_str(&said),
	           "days: T\n"
	           "Of the rows of d, the part where b comes within 3 months of a. Whoever is still waiting is watched until the data end,"
	           " or until c.\n"
	           "A row belongs to the period of its a. There is a figure for each year.\n"
	           "More is better.\n"
	           "No figure from fewer than 10 asked. Numbers under 5 are hidden before anything is published.\n"
	           "Counted by survive.\n");
	buf_free(&said);
	put_away(&ms);
}

static void by_hand(void **state)
{
	struct measures_asked asked = {
		.stanza = STR("from feedback; shape proportion; count mode = with; when responded_on; per month"),
		.by = STR("team"), .per = STR("quarter"), .lookups = ".", .council = council_read(NULL, &memory),
	};
	struct measures ms = measures_read(&asked, &memory);
	(void)state;

	measures_check(&ms);
	assert_int_equal(ms.n, 1);
	assert_str(ms.all[0].name, "asked");
	assert_str(ms.all[0].chart, "auto");
	assert_int_equal(ms.all[0].better, BETTER_NEITHER);
	assert_int_equal(ms.all[0].per[0].per, PER_QUARTER);
	assert_str(ms.all[0].by[0].name, "team");
	assert_int_equal(ms.all[0].hide, 6);
	measures_free(&ms);
	arena_free(&memory);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(fields), cmocka_unit_test(facts), cmocka_unit_test(english), cmocka_unit_test(by_hand),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
