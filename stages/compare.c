/* compare — hold each group against all the others of its grouping, at the last period: never a rank. */
#include "beside.h"
#include "impossible.h"
#include "stage.h"

static int  kind_asked;
static bool every;

static const struct opt options[] = {
	{ 'k', "kind", BESIDE_WORDS, CHOICE, { .choice = &kind_asked },
	  "what the figures are, where the points do not say (auto)" },
	{ 0, "every", NULL, FLAG, { .flag = &every }, "at every period, not only at the last" },
	IN_OPTIONS,
};

static const struct stage stage = {
	.name = "compare",
	.does = "hold each group against all the others: a funnel, never a rank",
	.usage = "[-k KIND] [--every] [POINTS]",
	.opt = options,
	.opts = COUNT(options),
	.last_words = EMITS,
};

/* One row says everything about a column that we add. */
static const struct { const char *name; enum type type; const char *note; } added[] = {
	{ "compare", CODE, "above below none" },
	{ "compare_why", CODE, "how it was compared or why not" },
	{ "compare_others", NUM, "the figure of all the other groups" },
	{ "compare_lo", NUM, "95 % of groups of this size are above" },
	{ "compare_hi", NUM, "95 % of groups of this size are below" },
	{ "compare_far_lo", NUM, "the same of 99.8 %" },
	{ "compare_far_hi", NUM, "the same of 99.8 %" },
	{ "compare_z", NUM, "how far beyond in standard errors" },
	{ "compare_p", NUM, "how likely a group so far apart is" },
	{ "compare_q", NUM, "the same among all groups and measures here" },
	{ "shrunk", NUM, "drawn to everybody's figure as far as it is uncertain" },
	{ "shrunk_lo", NUM, "its 95 % interval" },
	{ "shrunk_hi", NUM, "its 95 % interval" },
};

static void write_beside(struct out *out, const struct beside *b)
{
	const struct group *g = &b->g;
	const double        figures[] = { g->others, g->usual.lo, g->usual.hi, g->far.lo, g->far.hi };

	out_str(out, str_of(b->q < 0.05 ? g->z > 0 ? "above" : "below" : "none"));
	out_str(out, str_of(b->why));
	for (size_t i = 0; i < COUNT(figures); i++)
		out_num(out, b->scale * figures[i]);
	out_num(out, g->z);
	out_num(out, g->p);
	out_num(out, b->q);
	out_num(out, b->scale * g->shrunk);
	out_num(out, b->scale * g->shrunk_interval.lo);
	out_num(out, b->scale * g->shrunk_interval.hi);
}

static void write_points(const struct points *p, const struct besides *all)
{
	struct out *out = out_open("-", NULL, p->in);

	out_by(out, every ? "every" : "");
	out_columns_of(out, p->in);
	for (size_t i = 0; i < COUNT(added); i++)
		out_column(out, added[i].name, added[i].type, added[i].note);
	for (size_t i = 0; i < p->n; i++) {
		point_copy(out, &p->all[i], 0, p->columns);
		if (all->of[i])
			write_beside(out, all->of[i]);
		else
			for (size_t k = 0; k < COUNT(added); k++)
				out_missing(out);
		out_row(out);
	}
	out_seal(out);
}

int main(int argc, char **argv)
{
	int            first = stage_begin(&stage, argc, argv);
	struct points  p;
	struct besides all;
	struct in     *in = in_open_all(argv + first);
	size_t         at;
	enum exit_code end;

	for (size_t i = 0; i < COUNT(added); i++)
		if (in_has(in, added[i].name, &at))
			die(BAD_DATA, "%s: there is a column '%s' already: give compare the points as they were before it",
			    in_name(in), added[i].name);
	in_spare(in);
	points_read(&p, in);
	end = impossible_said(&p, kind_asked == BESIDE_PROPORTION ? COUNTS_OUT_OF_COUNTS : kind_asked == BESIDE_RATE ? COUNTS_OF_ANYTHING : COUNTS_NOT_SAID);
	all = beside_all(&p, (struct beside_asked){ (enum beside_kind)kind_asked, every });
	write_points(&p, &all);
	besides_free(&all);
	points_free(&p);
	return (int)end;
}
