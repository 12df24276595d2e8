/* represent — who takes part, beside who is served: so many of one to one of the other, with how sure we are. */
#include "asking.h"
#include "findings.h"
#include "stat/interval.h"
#include "tally.h"

static const struct opt options[] = { ASKING_OPTIONS, IN_OPTIONS };

static const struct stage stage = {
	.name = "represent",
	.does = "who takes part, beside who is served",
	.usage = ASKING_USAGE,
	.opt = options,
	.opts = COUNT(options),
	.last_words = EMITS,
};

/* A share that stands beside another measure's. */
static bool is_ours(const struct measure *m)
{
	return m->shape == SHARE && m->against.how != NOT_AGAINST && !m->against.rest;
}

/* Nothing else is counted: those, and the measures that they stand against. */
static struct measures wanted(const struct measures *all, struct arena *memory)
{
	struct measures kept = *all;

	kept.all = arena_take(memory, all->n + 1, sizeof *kept.all);
	kept.n = 0;
	for (size_t i = 0; i < all->n; i++) {
		bool wants = is_ours(&all->all[i]);

		for (size_t k = 0; !wants && k < all->n; k++)
			wants = is_ours(&all->all[k]) && same(all->all[k].against.measure, all->all[i].name);
		if (wants)
			kept.all[kept.n++] = all->all[i];
	}
	return kept;
}

static struct finding finding_of(const struct tallied *p)
{
	return (struct finding){
		.measure = p->measure->name, .period = p->period, .per = str_of(period_word(p->per)), .by = p->by, .group = p->group,
		.part = p->part, .n = p->n, .people = p->people, .events = p->numerator, .estimate = NAN, .lo = NAN, .hi = NAN,
		.p = NAN, .q = NAN, .state = str_of(state_word[p->state]), .why = str_of(why_word[p->why]),
	};
}

/* Its own part of the whole, each part by itself: Wilson, on what answers of one family are worth. */
static struct finding share_of(const struct tallied *p)
{
	struct finding  f = finding_of(p);
	struct sums     s = { isnan(p->people) ? p->n : p->people, p->numerator, p->denominator, p->nn, p->nd, p->dd };
	double          worth = isnan(p->nn) ? p->denominator : interval_effective(&s);
	struct interval i = interval_wilson(p->numerator / p->denominator * worth, worth, 0.95);

	f.statistic = STR("share");
	f.method = STR("Wilson");
	f.why = p->why == INCOMPARABLE ? STR("") : f.why;
	if (p->state != SHOWN || isnan(p->value) != (p->why == INCOMPARABLE)) {
		f.state = p->state == SHOWN ? STR("none") : f.state;      /* few, withheld */
		return f;
	}
	f.estimate = p->numerator / p->denominator;
	f.lo = i.lo;
	f.hi = i.hi;
	return f;
}

/* Its part of the whole over the other's: 1 is as many as there ought to be. */
static struct finding beside_of(const struct tallied *p)
{
	static const char *const words[] = { "", "ratio", "difference", "furthest" };
	struct finding f = finding_of(p);

	f.statistic = str_of(words[p->measure->against.how]);
	f.method = p->measure->against.how == AGAINST_FURTHEST ? STR("greatest difference")
	           : STR("both intervals together (MOVER); chi-square or Fisher");
	f.estimate = p->value;
	f.lo = p->lo;
	f.hi = p->hi;
	f.p = p->p;
	f.q = p->q;
	if (p->measure->against.how == AGAINST_FURTHEST)
		f.events = NAN;
	if (isnan(p->value) && p->state == SHOWN)
		f.state = STR("none");
	return f;
}

static void write_findings(const struct measures *ms, struct tally *t, const struct asking_datasets *d, day as_at)
{
	struct out           *out = out_open("-", "findings", d->in[0]);
	size_t                n;
	const struct tallied *p = tally_points(t, &n);
	struct finding        f;

	out_as_at(out, as_at);
	out_by(out, "");
	for (size_t i = 1; i < d->n; i++)
		out_counts_of(out, d->in[i]);
	for (size_t i = 0; i < ms->n; i++)
		if (is_ours(&ms->all[i]) && tally_left_out(t, &ms->all[i]).n == 0) {
			struct facts facts = measure_facts(ms, &ms->all[i]);
			points_out_facts(out, &facts);
		}
	measures_events(ms, out);
	findings_out_columns(out);
	for (size_t i = 0; i < n; i++) {
		if (!is_ours(p[i].measure))
			continue;
		if (p[i].measure->against.how != AGAINST_FURTHEST) {
			f = share_of(&p[i]);
			findings_write(out, &f);
		}
		f = beside_of(&p[i]);
		findings_write(out, &f);
	}
	out_seal(out);
}

int main(int argc, char **argv)
{
	int                    first = stage_begin(&stage, argc, argv);
	struct arena           memory = {0};
	struct measures        all = asking_measures(&memory), ms = wanted(&all, &memory);
	struct asking_datasets d = asking_datasets(argv + first, &memory);
	day                    as_at = asking_day(&d);
	struct tally          *t = tally_new(&ms, as_at);

	for (size_t i = 0; i < d.n; i++)
		tally_bind(t, d.in[i], d.name[i]);
	tally_ready(t);
	for (size_t i = 0; i < d.n; i++)
		tally_dataset(t, d.in[i]);
	write_findings(&ms, t, &d, as_at);
	tally_free(t);
	for (size_t i = 0; i < d.n; i++)
		in_close(d.in[i]);
	measures_free(&all);
	asking_free();
	arena_free(&memory);
	return DONE;
}
