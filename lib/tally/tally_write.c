/* tally_write.c — points as a stream: what the stages after this must know, what was left out, then every row. */
#include "tally_own.h"

static void whole(struct out *out, double v)
{
	if (isnan(v))
		out_missing(out);
	else
		out_int(out, (int64_t)v);
}

void tally_write_point(struct out *out, const struct tallied *p, str measure, str kind, bool tests)
{
	const double sums[] = { p->numerator, p->denominator, p->nn, p->nd, p->dd, p->wsum, p->wsumsq, p->wn, p->wd,
	                        p->value, p->lo, p->hi };

	out_str(out, measure);
	if (p->per == PER_WEEK || p->per == PERS)
		out_day(out, p->period);
	else
		out_month(out, month_of(p->period));
	out_str(out, tally_per_word(p->per));
	out_str(out, p->by);
	out_str(out, p->group);
	out_str(out, p->part);
	whole(out, p->among);
	whole(out, p->n);
	whole(out, p->people);
	for (size_t i = 0; i < COUNT(sums); i++)
		out_num(out, sums[i]);
	out_str(out, kind);
	out_str(out, str_of(state_word[p->state]));
	out_str(out, str_of(why_word[p->why]));
	if (tests) {
		out_num(out, p->p);
		out_num(out, p->q);
	}
	out_row(out);
}

/* What was left out, and rows that were, in one line for each reason. */
static void notes(struct out *out, const struct tally *t)
{
	const struct measures *ms = t->measures;
	struct buf line = { 0 };

	for (size_t i = 0; i < ms->n; i++) {
		str why = tally_left_out(t, &ms->all[i]);
		bool said = why.n == 0;

		for (size_t k = 0; k < i && !said; k++)
			said = same(tally_left_out(t, &ms->all[k]), why);
		if (said)
			continue;
		line.n = 0;
		buf_addf(&line, "left out: %.*s:", FMT(why));
		for (size_t k = i; k < ms->n; k++)
			if (same(tally_left_out(t, &ms->all[k]), why))
				buf_addf(&line, " %.*s", FMT(ms->all[k].name));
		out_note(out, "note", buf_str(&line));
	}
	for (size_t i = 0; i < ms->n; i++) {
		const struct steps *s = tally_steps(t, &ms->all[i]);

		if (!s || s->too_big == 0)
			continue;
		line.n = 0;
		buf_addf(&line, "%.*s: %lld rows left out: top is more than bottom", FMT(ms->all[i].name), (long long)s->too_big);
		out_note(out, "note", buf_str(&line));
	}
	buf_free(&line);
}

/* Groups that a rate has rows of and nobody to divide them by, once for each measure and grouping. */
static void no_population(struct out *out, const struct tallied *p, size_t n)
{
	struct buf line = { 0 };

	for (size_t i = 0, end, all; i < n; i = end) {
		for (end = i, all = 0; end < n && p[end].measure == p[i].measure && p[end].per == p[i].per
		     && same(p[end].by, p[i].by) && same(p[end].group, p[i].group) && same(p[end].part, p[i].part); end++)
			all += p[end].why == NO_POPULATION || p[end].state == UNKNOWN;
		if (p[i].measure->shape != RATE || all < end - i || p[end - 1].why != NO_POPULATION)
			continue;
		line.n = 0;
		buf_addf(&line, "%.*s per %s: nobody to divide by for %.*s %.*s", FMT(p[i].measure->name), period_word(p[i].per),
		         FMT(p[i].by), FMT(p[i].group));
		out_note(out, "note", buf_str(&line));
	}
	buf_free(&line);
}

/* The history of every dataset, each line once. */
static void history(struct out *out, const struct tally *t)
{
	struct ids said = { 0 };

	for (size_t i = 0; i < t->sets; i++) {
		const str *line;
		size_t n = in_notes(t->set[i].in, "by", &line), known;

		for (size_t k = 0; k < n; k++) {
			known = said.n;
			(void)ids_of(&said, line[k]);
			if (said.n > known)
				out_note(out, "by", line[k]);
		}
		known = said.n;
		if (in_by_hand(t->set[i].in))               /* plain CSV has no lines of its own */
			(void)ids_of(&said, STR("hand"));
		if (said.n > known)
			out_note(out, "by", STR("hand"));
	}
	ids_free(&said);
}

void tally_write_preamble(struct tally *t, struct out *out)
{
	bool masked = true;

	history(out, t);
	for (size_t i = 0; i < t->sets; i++) {
		masked = masked && in_masked(t->set[i].in);
		out_counts_of(out, t->set[i].in);
	}
	if (masked)
		out_masked(out);
	for (size_t i = 0; i < t->measures->n; i++) {
		struct facts f;

		if (t->left_out[i].n)
			continue;
		f = measure_facts(t->measures, &t->measures->all[i]);
		points_out_facts(out, &f);
	}
	notes(out, t);
}

struct writing { struct out *out; bool tests; };

static void write_rows(void *to, const struct tallied *p, size_t n)
{
	const struct writing *w = to;

	for (size_t i = 0; i < n; i++)
		tally_write_point(w->out, &p[i], p[i].measure->name, str_of(kind_word[p[i].measure->kind]), w->tests);
}

static bool any_rate(const struct tally *t)
{
	for (size_t i = 0; i < t->measures->n; i++)
		if (t->measures->all[i].shape == RATE)
			return true;
	return false;
}

void tally_write(struct tally *t, struct out *out)
{
	struct writing w = { out, tally_tests_any(t) };
	const struct tallied *p = NULL;
	size_t n = 0;
	bool whole_first = w.tests || any_rate(t) || tally_any_beside(t);        /* a note, or a row, needs what comes later */

	if (whole_first)
		p = tally_points(t, &n);
	tally_write_preamble(t, out);
	no_population(out, p, n);
	points_out_columns(out);
	if (w.tests)
		points_out_tests(out);
	if (whole_first)
		write_rows(&w, p, n);
	else
		tally_each_measure(t, write_rows, &w);
}
