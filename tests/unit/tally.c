/* Rows that are too many to wait in memory wait in a file: of every kind of measure the points are the same, byte by byte. */
#include "test.h"

#include "folder.h"
#include "stream.h"
#include "tally.h"

enum { ROWS = 41000, FAMILIES = 9000, CHILDREN = 15000 };         /* five batches and a piece */

static const char stanzas[] =
#define SAID "title T\ndomain D\nfrom replies\nbetter up\nchart auto\nwhen told\nenough 1\n"
	"measure counted\n" SAID "shape proportion\nof score is present\ncount score >= 4\ncluster family\nper month, quarter\nby team, team*kind\n"
	"measure weighed\n" SAID "shape proportion\nof score is present\ncount score >= 4\ncluster family\nweight weight\nper quarter, year\nby team\n"
	"measure summed\n" SAID "shape ratio\nof share is present and score is present\ntop sum of share\nbottom sum of score\ncluster family\nper month\nby kind\n"
	"measure meant\n" SAID "shape mean\naverage share, score\ncluster family\nper month, week\nby team\n"
	"measure parts\n" SAID "shape share\nshare kind\ncluster family\nper quarter\nby team\n"
	"measure alike\n" SAID "shape proportion\nof score is present\ncount score >= 3\nadjust kind\ncluster family\nper quarter\nby team\n"
	"measure differ\n" SAID "shape gap\nof score is present and share is present\nfirst score\nsecond share\ncluster family\nper quarter\nby team\n"
	"measure people\n" SAID "shape count\ncount distinct child\nper month, half-year\nby team\n"
	"measure fewer\n" SAID "shape ratio\nof child is present and family is present\ntop distinct child\nbottom distinct family\nper financial-year, quarter\nby team\n"
	"measure middle\n" SAID "shape median\nmedian share\ncluster family\nper quarter, financial-year\nby team\n"
	"measure middling\n" SAID "shape median\nmedian share\nper week, month\n"
	"measure again\n" SAID "shape proportion\ncount previous row of family within 3 months\nper quarter\nby team\n"
	"measure apart\n" SAID "shape proportion\ncount next row of child within 3 months where (kind = old)\ncluster family\nper quarter\n"
	"measure last\n" "title T\ndomain D\nfrom replies\nbetter up\nchart auto\nwhen last told\nenough 1\nshape proportion\nof score is present\n"
	"count score = 5\ncluster family\nper month\nby team\n"
	"measure happens\n" "title T\ndomain D\nfrom replies\nbetter up\nchart g\nwhen told\nshape events\nof score = 1 and kind = old and team = north\nby kind\n"
	"measure rated\n" SAID "shape rate\ncount distinct child\nover distinct family of replies where kind = new\nscale 100\nper quarter\nby team\n"
	"measure none\n" SAID "shape count\ncount rows\nper month\nby team\n";

static struct folder f;
static struct arena  memory;

/* Chance of its own: the same rows everywhere. */
static uint32_t chance(uint32_t below)
{
	static uint64_t state = 20260401;

	state = state * 6364136223846793005u + 1442695040888963407u;
	return (uint32_t)((state >> 33) % below);
}

static void id(struct out *out, char letter, uint32_t of, bool missing)
{
	char text[16];

	snprintf(text, sizeof text, "%c%u", letter, of);
	out_str(out, missing ? (str){ 0 } : str_of(text));
}

static void write_replies(const char *path)
{
	static const char *const team[] = { "north", "south", "east", "" }, *const kind[] = { "old", "new", "other" };
	const str teams[] = { STR("north"), STR("south"), STR("east") }, kinds[] = { STR("old"), STR("new"), STR("other") };
	struct out *out = out_open(path, "replies", NULL);

	out_as_at(out, day_of(2026, 3, 31));
	out_column(out, "told", DAY, "");
	out_column(out, "family", ID, "");
	out_column(out, "child", ID, "");
	out_column_like(out, &(struct column){ .name = STR("team"), .type = CODE, .codes = teams, .n_codes = 3 });
	out_column_like(out, &(struct column){ .name = STR("kind"), .type = CODE, .codes = kinds, .n_codes = 3, .required = true });
	out_column(out, "score", INT, "");
	out_column(out, "share", NUM, "");
	out_column(out, "weight", NUM, "");
	for (int i = 0; i < ROWS; i++) {
		uint32_t family = chance(FAMILIES);

		if (chance(50))
			out_day(out, day_of(2024, 1, 1) + (day)chance(850));
		else
			out_str(out, (str){ 0 });
		id(out, 'f', family, chance(9) == 0);
		id(out, 'c', chance(CHILDREN), chance(7) == 0);
		out_str(out, str_of(team[chance(4)]));
		out_str(out, str_of(kind[chance(3)]));
		out_num(out, chance(11) ? 1 + (double)chance(5) : NAN);
		out_num(out, chance(13) ? (double)chance(100000) / 7 : NAN);
		out_num(out, chance(40) ? (double)(1 + chance(29)) / 10 : NAN);
		out_row(out);
	}
	out_seal(out);
}

static const char *path[1], *conf;

static struct measures definitions(void)
{
	struct measures_asked asked = { .path = path, .paths = 1, .lookups = f.path, .council = council_read(conf, &memory) };
	struct measures ms = measures_read(&asked, &memory);

	measures_check(&ms);
	return ms;
}

struct counted { struct measures ms; struct tally *t; struct in *in; const struct tallied *point; size_t n; };

static struct counted counted(const char *replies, size_t held)
{
	struct counted c = { .ms = definitions(), .in = in_open(replies) };

	c.t = tally_new(&c.ms, day_of(2026, 3, 31));
	if (held)
		tally_hold(c.t, held);
	tally_bind(c.t, c.in, STR("replies"));
	tally_ready(c.t);
	tally_dataset(c.t, c.in);
	c.point = tally_points(c.t, &c.n);
	return c;
}

static void put_away(struct counted *c)
{
	tally_free(c->t);
	measures_free(&c->ms);
	in_close(c->in);
}

/* Missing is like missing, nought is not like minus nought. */
static bool same_bits(const double *a, const double *b, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (memcmp(&a[i], &b[i], sizeof a[i]) != 0 && !(isnan(a[i]) && isnan(b[i])))
			return false;
	return true;
}

static void same_point(const struct tallied *a, const struct tallied *b)
{
	const double one[] = { a->among, a->n, a->people, a->numerator, a->denominator, a->nn, a->nd, a->dd, a->wsum, a->wsumsq, a->wn, a->wd,
	                       a->value, a->lo, a->hi, a->p, a->q };
	const double two[] = { b->among, b->n, b->people, b->numerator, b->denominator, b->nn, b->nd, b->dd, b->wsum, b->wsumsq, b->wn, b->wd,
	                       b->value, b->lo, b->hi, b->p, b->q };

	assert_true(same(a->measure->name, b->measure->name) && a->per == b->per && a->period == b->period);
	assert_true(same(a->by, b->by) && same(a->group, b->group) && same(a->part, b->part));
	assert_true(a->state == b->state && a->why == b->why);
	if (!same_bits(one, two, COUNT(one)))
		fail_msg("%.*s %.*s %d: not the same", FMT(a->measure->name), FMT(a->group), a->period);
}

static void same_figures(void **state)
{
	const size_t helds[] = { 1, 2 << 20, 4 << 20 };   /* a batch at a time; from the second on, or the fourth */
	(void)state;

	folder_make(&f);
	path[0] = folder_file(&f, "a.measure", stanzas);
	conf = folder_file(&f, "council.conf", "council X\n");
	const char *replies = folder_file(&f, "replies.csv", "");
	write_replies(replies);
	struct counted whole = counted(replies, SIZE_MAX / 4);
	size_t shown = 0;
	for (size_t i = 0; i < whole.n; i++)
		shown += whole.point[i].state == SHOWN;
	assert_true(whole.n > 2000 && shown > 1500);
	for (size_t k = 0; k < COUNT(helds); k++) {
		struct counted parted = counted(replies, helds[k]);

		assert_int_equal(parted.n, whole.n);
		for (size_t i = 0; i < whole.n; i++)
			same_point(&whole.point[i], &parted.point[i]);
		for (size_t i = 0; i < whole.ms.n; i++) {
			const struct steps *a = tally_steps(whole.t, &whole.ms.all[i]), *b = tally_steps(parted.t, &parted.ms.all[i]);

			assert_non_null(a);
			assert_memory_equal(&a->rows, &b->rows, offsetof(struct steps, alpha));
			assert_true(a->first == b->first && a->last == b->last && a->counted + a->asked > 0);
		}
		put_away(&parted);
	}
	put_away(&whole);
	arena_free(&memory);
	folder_away(&f);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(same_figures) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
