/* suppress — small numbers, and what would give them away, before any analysis; after it, safe to show. */
#include "points.h"
#include "stage.h"
#include "stream.h"
#include "suppress.h"
#include "suppress_findings.h"

enum { PUBLISHED, INTERNAL };

static int     policy;
static int64_t under = 6;

static const struct opt options[] = {
	{ 'p', "policy", "published|internal", CHOICE, { .choice = &policy }, "internal hides nothing and is not for release (published)" },
	{ 0, "under", "N", WHOLE, { .whole = &under }, "what is small where the points do not say (6)" },
	IN_OPTIONS,
};

static const struct stage stage = {
	.name = "suppress",
	.does = "hide small numbers, and what would give them away",
	.usage = "[-p POLICY] [--under N] [POINTS]",
	.opt = options,
	.opts = COUNT(options),
	.last_words = EMITS,
};

/* Of a test: its p and its q. */
static bool is_test(str name, enum points_test test)
{
	return same(name, points_tests[test].name);
}

/* The column of points(5) that stands at each place of this stream; P_COLUMNS: none of them. */
static enum points_column *columns_of(struct in *in)
{
	const struct column *column;
	size_t               n = in_columns(in, &column);
	enum points_column  *which = take(n + 1, sizeof *which);

	for (size_t i = 0; i < n; i++) {
		which[i] = P_COLUMNS;
		for (size_t k = 0; k < P_COLUMNS; k++)
			if (same(column[i].name, points_columns[k].name))
				which[i] = (enum points_column)k;
	}
	return which;
}

/* A column that an analysis has added was worked out from what must be hidden, and gives it back. */
static void refuse_what_cannot_be_safe(const struct points *p, const enum points_column *which)
{
	const struct column *column;
	size_t               n = in_columns(p->in, &column), at;

	for (size_t i = 0; i < n; i++)
		if (which[i] == P_COLUMNS && !is_test(column[i].name, P_TEST_P) && !is_test(column[i].name, P_TEST_Q))
			die(BAD_DATA, "%s: '%.*s' is no column of points: suppress comes before any analysis", in_name(p->in),
			    FMT(column[i].name));
	if (!in_has(p->in, "numerator", &at) || !in_has(p->in, "denominator", &at))
		die(BAD_DATA, "%s: needs columns 'numerator' and 'denominator', or nobody knows what is small", in_name(p->in));
	for (size_t i = 0; i < p->n; i++)
		if (same(p->all[i].state, STR("hidden")))
			die(BAD_DATA, "%s: has hidden rows already, and no #safe: give suppress the points as measure wrote them",
			    in_name(p->in));
}

static bool left_out(const struct series *s)
{
	return policy == PUBLISHED && suppress_is_event(s);
}

/* Whose events are left out, in one line. */
static void say_events(struct out *out, const struct points *p)
{
	struct buf line = {0};

	for (size_t i = 0; i < p->n_facts; i++) {
		bool any = false;

		for (size_t k = 0; k < p->n_series && !any; k++)
			any = p->series[k].facts == &p->facts[i] && left_out(&p->series[k]);
		if (any)
			buf_addf(&line, "%s %.*s", line.n ? "" : "single events are not published:", FMT(p->facts[i].measure));
	}
	if (line.n)
		out_note(out, "note", buf_str(&line));
	buf_free(&line);
}

/* Of a hidden row no count, no sum, no figure, and not which of the two reasons it was.  A row without `which` stays as it is. */
static void write_row(struct out *out, const struct points *p, size_t i, bool hidden, double q, const enum points_column *which)
{
	const struct column *column;
	size_t               columns = in_columns(p->in, &column);

	if (!which)
		point_copy(out, &p->all[i], 0, columns);
	for (size_t k = 0; which && k < columns; k++) {
		if (which[k] == P_COLUMNS && is_test(column[k].name, P_TEST_Q))
			out_num(out, q);
		else if (hidden && which[k] == P_STATE)
			out_str(out, STR("hidden"));
		else if (hidden && ((which[k] >= P_AMONG && which[k] <= P_HI) || which[k] >= P_WHY))
			out_missing(out);
		else
			point_copy(out, &p->all[i], k, 1);
	}
	out_row(out);
}

static void write_all(struct out *out, const struct points *p, const bool *hidden, const enum points_column *which)
{
	double *q = suppress_judged(p, hidden);

	size_t  at;
	bool    judging = in_has(p->in, "q", &at);

	for (size_t i = 0; i < p->n; i++)
		if (!left_out(&p->series[p->all[i].series]))
			write_row(out, p, i, hidden[i], q[i], hidden[i] || judging ? which : NULL);
	free(q);
}

static void decide(const struct points *p, bool *hidden)
{
	struct suppress s = {0};

	suppress_points(&s, p, (double)under);
	suppress_decide(&s);
	for (size_t i = 0; i < s.n; i++)
		if (s.cell[i].point != SIZE_MAX)
			hidden[s.cell[i].point] = s.cell[i].hidden;
	suppress_free(&s);
	suppress_beside(p, hidden);
}

static void say_policy(struct out *out)
{
	struct buf words = {0};

	buf_addf(&words, policy == PUBLISHED ? "published under=%lld" : "internal", (long long)under);
	out_by(out, buf_ended(&words));
	out_safe(out, policy == PUBLISHED ? "published" : "internal");
	buf_free(&words);
}

int main(int argc, char **argv)
{
	int                 first = stage_begin(&stage, argc, argv);
	struct in          *in;
	struct out         *out;
	struct points       p;
	enum points_column *which;
	bool               *hidden;

	if (under < 2)
		die(BAD_USE, "--under: a whole number from 2");
	in = in_open_all(argv + first);
	if (in_safe(in).n)
		die(BAD_DATA, "%s: has been through suppress already, as %.*s", in_name(in), FMT(in_safe(in)));
	if (same(in_kind(in), STR("findings"))) {
		suppress_findings(in, policy == PUBLISHED, (double)under, say_policy);
		return DONE;
	}
	points_read(&p, in);
	which = columns_of(in);
	hidden = take(p.n + 1, sizeof *hidden);
	if (policy == PUBLISHED) {
		refuse_what_cannot_be_safe(&p, which);
		decide(&p, hidden);
	}
	out = out_open("-", NULL, in);
	say_policy(out);
	say_events(out, &p);
	out_columns_of(out, in);
	write_all(out, &p, hidden, which);
	out_seal(out);
	points_free(&p);
	free(which);
	free(hidden);
	return DONE;
}
