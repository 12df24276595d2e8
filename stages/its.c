/* its — did a series change at a dated event, and by how much a year on. */
#include "change.h"
#include "each.h"
#include "impossible.h"
#include "stage.h"
#include "stream.h"

static int          model;
static str          comparator;
static struct words breaks, pulses;
static int64_t      harmonics = -1;
static bool         sensitivity;

static const struct opt options[] = {
	{ 0, "model", CHANGE_WORDS, CHOICE, { .choice = &model }, "how the series is read [auto]" },
	{ 0, "comparator", "MEASURE|GROUP", WORD, { .word = &comparator }, "the effect is what happened beyond what happened there" },
	{ 0, "break", "DAY [NAME]", WORDS, { .words = &breaks }, "a date to test where the points do not say, any number of times" },
	{ 0, "pulse", "DAY..DAY", WORDS, { .words = &pulses }, "a span that belongs to neither side, likewise" },
	{ 0, "harmonics", "N", WHOLE, { .whole = &harmonics }, "so many waves a year, 0 to 4 [1 for figures of two years or more]" },
	{ 0, "sensitivity", NULL, FLAG, { .flag = &sensitivity }, "add the effect by least squares and by Newey and West" },
	IN_OPTIONS,
};

static const struct stage stage = {
	.name = "its",
	.does = "test change at dated events: level, slope, and the effect a year on",
	.usage = "[--model MODEL] [--comparator MEASURE|GROUP] [--break DAY]... [--pulse DAY..DAY]... [--sensitivity] [POINTS]",
	.opt = options,
	.opts = COUNT(options),
	.last_words = EMITS,
};

/* One row says everything about a column that we add. */
static const struct { const char *name; enum type type; const char *note; bool extra; } added[] = {
	{ "model", CODE, "quasibinomial reml reml_logit difference none or as asked", false },
	{ "model_why", CODE, "why this model or none", false },
	{ "caution", TEXT, "short wandering joined by +", false },
	{ "fitted", NUM, "what the model says", false },
	{ "expected", NUM, "what it says had nothing happened", false },
	{ "break", TEXT, "the event that this row is the first after", false },
	{ "break_why", CODE, "why it was not tested", false },
	{ "effect_at", PERIOD, "the period that the effect is of", false },
	{ "effect", NUM, "fitted less expected on account of this event", false },
	{ "effect_lo", NUM, "95% interval from", false },
	{ "effect_hi", NUM, "95% interval to", false },
	{ "effect_p", NUM, "of no effect", false },
	{ "level", NUM, "the step", false },
	{ "level_lo", NUM, "95% interval from", false },
	{ "level_hi", NUM, "95% interval to", false },
	{ "level_p", NUM, "of no step", false },
	{ "slope", NUM, "the change of slope for a period", false },
	{ "slope_lo", NUM, "95% interval from", false },
	{ "slope_hi", NUM, "95% interval to", false },
	{ "slope_p", NUM, "of no change of slope", false },
	{ "autocorrelation", NUM, "of neighbouring periods", false },
	{ "comparator", TEXT, "the measure and group it is compared with", false },
	{ "ols_effect", NUM, "sensitivity: least squares on the figure", true },
	{ "ols_lo", NUM, "95% interval from", true },
	{ "ols_hi", NUM, "95% interval to", true },
	{ "nw_lo", NUM, "sensitivity: the same by Newey and West from", true },
	{ "nw_hi", NUM, "95% interval to", true },
};

static void refuse_if_done(struct in *in)
{
	size_t at;

	for (size_t i = 0; i < COUNT(added); i++)
		if (in_has(in, added[i].name, &at))
			die(BAD_DATA, "%s: there is a column '%s' already: give its the points as they were before it",
			    in_name(in), added[i].name);
}

static void write_estimate(struct out *out, const struct its_estimate *e, bool with_p)
{
	out_num(out, e->value);
	out_num(out, e->lo);
	out_num(out, e->hi);
	if (with_p)
		out_num(out, e->p);
}

static void write_break(struct out *out, const struct change_break *b, str per)
{
	static const struct its_estimate none = { NAN, NAN, NAN, NAN, NAN, NAN };

	out_str(out, b ? b->name : (str){0});
	out_str(out, str_of(b ? b->why : ""));
	if (!b || b->at == INT32_MIN)
		out_missing(out);
	else if (same(per, STR("week")))
		out_day(out, b->at);
	else
		out_month(out, month_of(b->at));
	write_estimate(out, b ? &b->effect : &none, true);
	write_estimate(out, b ? &b->level : &none, true);
	write_estimate(out, b ? &b->slope : &none, true);
}

static void write_point(struct out *out, const struct points *p, size_t i, const struct change *all, struct buf *words)
{
	static const char *const   cautions[] = { "", "short", "wandering", "short+wandering" };
	const struct point        *t = &p->all[i];
	const struct series       *s = &p->series[t->series];
	const struct change       *c = &all[t->series];
	const struct change_break *b = NULL;
	static const struct its_estimate none = { NAN, NAN, NAN, NAN, NAN, NAN };

	for (size_t k = 0; k < c->n_breaks; k++)
		if (c->breaks[k].place == t->place && (!b || strcmp(b->why, "joined") == 0))
			b = &c->breaks[k];
	point_copy(out, t, 0, p->columns);
	out_str(out, str_of(c->model));
	out_str(out, str_of(c->why));
	out_str(out, str_of(cautions[c->cautions]));
	out_num(out, c->fitted[t->place]);
	out_num(out, c->expected[t->place]);
	write_break(out, b, s->per);
	out_num(out, c->autocorrelation);
	words->n = 0;
	if (c->comparator)
		buf_addf(words, "%.*s %.*s", FMT(c->comparator->measure), FMT(c->comparator->group));
	out_str(out, buf_str(words));
	if (sensitivity) {
		write_estimate(out, b ? &b->ols : &none, false);
		out_num(out, b ? b->nw.lo : NAN);
		out_num(out, b ? b->nw.hi : NAN);
	}
	out_row(out);
}

enum { WORTH = 64 };                              /* series: a tenth of a millisecond each */

struct testing {
	const struct points       *p;
	const struct change_asked *asked;
	struct change             *all;
	struct arena               memory[EACH_MOST];
};

static void test_one(void *of, size_t worker, size_t i)
{
	struct testing *t = of;

	t->all[i] = change_of(t->p, &t->p->series[i], t->asked, &t->memory[worker]);
}

int main(int argc, char **argv)
{
	int                 first = stage_begin(&stage, argc, argv);
	struct arena        memory = {0};
	struct points       p;
	struct buf          words = {0};
	struct change      *all;
	struct testing      testing;
	struct in          *in;
	struct out         *out;
	enum exit_code      end;
	struct change_asked asked = {
		.model = (enum change_model)model, .comparator = comparator, .harmonics = harmonics,
		.n_breaks = breaks.n, .n_pulses = pulses.n,
	};

	if (harmonics < -1 || harmonics > 4)
		die(BAD_USE, "--harmonics: a number from 0 to 4");
	asked.breaks = change_read_breaks(&breaks, &memory);
	asked.pulses = change_read_pulses(&pulses, &memory);
	in = in_open_all(argv + first);
	refuse_if_done(in);
	in_spare(in);
	points_read(&p, in);
	end = impossible_said(&p, asked.model == CHANGE_QUASIBINOMIAL ? COUNTS_OUT_OF_COUNTS
	                          : asked.model == CHANGE_QUASIPOISSON ? COUNTS_OF_ANYTHING : COUNTS_NOT_SAID);
	if (end == DONE)
		change_need_sides(&p, &asked);
	if (comparator.n && p.n_series > 0 && !change_compares(&p, comparator))
		die(BAD_USE, "--comparator: there is no group and no measure of this name");
	all = arena_take(&memory, p.n_series + 1, sizeof *all);
	testing = (struct testing){ .p = &p, .asked = &asked, .all = all };
	each(p.n_series, WORTH, test_one, &testing);
	out = out_open("-", NULL, in);
	out_by(out, change_model_word(asked.model));
	out_columns_of(out, in);
	for (size_t i = 0; i < COUNT(added); i++)
		if (!added[i].extra || sensitivity)
			out_column(out, added[i].name, added[i].type, added[i].note);
	for (size_t i = 0; i < p.n; i++)
		write_point(out, &p, i, all, &words);
	out_seal(out);
	points_free(&p);
	for (size_t k = 0; k < EACH_MOST; k++)
		arena_free(&testing.memory[k]);
	arena_free(&memory);
	buf_free(&words);
	free(breaks.all);
	free(pulses.all);
	return (int)end;
}
