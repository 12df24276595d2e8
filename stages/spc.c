/* spc — mark change in each series: centre line, limits, signals, verdicts. */
#include "control.h"
#include "impossible.h"
#include "stage.h"
#include "stream.h"

static struct control_asked asked = { .target = NAN };
static int                  kind, rules, better = 2;
static int64_t              baseline;

static const struct opt options[] = {
	{ 'k', "kind", CONTROL_WORDS, CHOICE, { .choice = &kind }, "the chart (auto)" },
	{ 0, "rules", "mdc|ptd-0.2.2|anhoej", CHOICE, { .choice = &rules }, "what is more than chance (mdc)" },
	{ 0, "baseline", "N", WHOLE, { .whole = &baseline }, "limits from the first N periods of each phase" },
	{ 0, "better", "up|down|neither", CHOICE, { .choice = &better }, "which way is good where the points do not say (neither)" },
	{ 0, "target", "NUMBER", NUMBER, { .number = &asked.target }, "what to reach where the points do not say" },
	IN_OPTIONS,
};

static const struct stage stage = {
	.name = "spc",
	.does = "mark change in each series: limits, signals and verdicts",
	.usage = "[-k KIND] [--rules RULES] [--baseline N] [--better WAY] [--target NUMBER] [POINTS]",
	.opt = options,
	.opts = COUNT(options),
	.last_words = EMITS,
};

/* One row says everything about a column that we add. */
static const struct { const char *name; enum type type; const char *note; } added[] = {
	{ "chart", CODE, "run xmr p pp c u up g t xbar s mr none" },
	{ "chart_why", CODE, "why this chart" },
	{ "centre", NUM, "centre line" },
	{ "lower", NUM, "lower limit" },
	{ "upper", NUM, "upper limit" },
	{ "phase", INT, "limits start afresh with each" },
	{ "signal", TEXT, "outside trend near shift crossings joined by +" },
	{ "variation", CODE, "improving worsening changing common none" },
	{ "variation_why", TEXT, "its signals or why there is none" },
	{ "direction", CODE, "rising falling level" },
	{ "since", PERIOD, "first period of the unbroken run of signals" },
	{ "assurance", CODE, "pass fail may moving none" },
	{ "assurance_why", CODE, "why there is none" },
	{ "doubt", TEXT, "autocorrelated seasonal joined by +: the chart is drawn without" },
	{ "false_last", NUM, "how likely a verdict on the last period is by chance" },
	{ "false_any", NUM, "the same of a signal anywhere" },
	{ "plotted", NUM, "what is drawn where it is not the value: a range (mr) or a deviation (s)" },
};

static void refuse_if_done(struct in *in)
{
	size_t at;

	for (size_t i = 0; i < COUNT(added); i++)
		if (in_has(in, added[i].name, &at))
			die(BAD_DATA, "%s: there is a column '%s' already: give spc the points as they were before it",
			    in_name(in), added[i].name);
}

static void write_words(struct out *out, struct buf *words, unsigned signals)
{
	words->n = 0;
	control_signals(words, signals);
	out_str(out, buf_str(words));
}

static void write_verdict(struct out *out, const struct points *p, const struct series *s, const struct control *c,
                          size_t period, struct buf *words)
{
	static const char *const variations[] = { "none", "common", "improving", "worsening", "changing" };
	static const char *const assurances[] = { "none", "pass", "fail", "may", "moving" };
	const struct spc_verdict *v = &c->verdict;
	bool                      special = c->chart != SPC_NONE && c->point[v->last].signals != 0;

	out_str(out, str_of(variations[v->variation]));
	if (*c->no_variation)
		out_str(out, str_of(c->no_variation));
	else
		write_words(out, words, c->point[v->last].signals);
	if (c->chart == SPC_NONE)
		out_missing(out);
	else
		out_str(out, str_of(v->side > 0 ? "rising" : v->side < 0 ? "falling" : "level"));
	if (special)
		out_str(out, point_cell(&p->all[s->point[v->since]], period));
	else
		out_missing(out);
	out_str(out, str_of(assurances[v->assurance]));
	out_str(out, str_of(v->assurance == SPC_MOVING ? "special_cause" : c->no_assurance));
	out_str(out, str_of(c->doubt.autocorrelated ? c->doubt.seasonal ? "autocorrelated+seasonal" : "autocorrelated"
	                    : c->doubt.seasonal ? "seasonal" : ""));
	out_num(out, c->by_chance.last);
	out_num(out, c->by_chance.any);
}

static void write_point(struct out *out, const struct points *p, size_t i, const struct control *all, size_t period,
                        struct buf *words)
{
	const struct point     *t = &p->all[i];
	const struct series    *s = &p->series[t->series];
	const struct control   *c = &all[t->series];
	const struct spc_point *at = &c->point[t->place];

	point_copy(out, t, 0, p->columns);
	out_str(out, str_of(control_chart_word(c->chart)));
	out_str(out, str_of(c->chart_why));
	out_num(out, at->centre);
	out_num(out, control_shown(s, at->lower));
	out_num(out, control_shown(s, at->upper));
	if (c->chart == SPC_NONE)
		out_missing(out);
	else
		out_int(out, at->phase);
	write_words(out, words, at->signals);
	if (t->place + 1 == s->n)
		write_verdict(out, p, s, c, period, words);
	else
		out_run(out, STR(",,,,,,,,"), 9);
	out_num(out, c->plots_value ? NAN : at->value);
	out_row(out);
}

/* The settings that made these limits, for the report's method page. */
static void say_how(struct out *out)
{
	static const char *const rule_words[] = { "mdc", "ptd-0.2.2", "anhoej" };
	struct buf               words = {0};

	buf_addf(&words, "rules=%s", rule_words[asked.rules]);
	if (asked.kind != CONTROL_AUTO)
		buf_addf(&words, " kind=%s", control_kind_word(asked.kind));
	if (asked.baseline > 0)
		buf_addf(&words, " baseline=%zu", asked.baseline);
	out_by(out, buf_ended(&words));
	buf_free(&words);
}

/* One series that cannot have the chart asked for does without; when none can, it was the wrong question. */
static void refuse_if_none_fits(const struct points *p, const struct control *all)
{
	if (asked.kind == CONTROL_AUTO || p->n_series == 0)
		return;
	for (size_t i = 0; i < p->n_series; i++)
		if (strcmp(all[i].chart_why, "unfit") != 0)
			return;
	die(BAD_DATA, "%s: '%.*s': a %s chart needs %s: choose xmr or run", in_name(p->in), FMT(p->series[0].measure),
	    control_kind_word(asked.kind), control_kind_needs(asked.kind));
}

int main(int argc, char **argv)
{
	static const enum better ways[] = { BETTER_UP, BETTER_DOWN, BETTER_NEITHER };
	int             first = stage_begin(&stage, argc, argv);
	struct points   p;
	struct arena    memory = {0};
	struct control *all;
	struct buf      words = {0};
	struct in      *in;
	struct out     *out;
	size_t          period;
	enum exit_code  end;

	asked.kind = (enum control_kind)kind;
	asked.rules = (enum spc_rules)rules;
	asked.better = ways[better];
	asked.baseline = (size_t)baseline;
	if (baseline < 0)
		die(BAD_USE, "--baseline: a number of periods, from 1");
	in = in_open_all(argv + first);
	refuse_if_done(in);
	in_spare(in);
	points_read(&p, in);
	period = in_need(in, "period", PERIOD);
	end = impossible_said(&p, control_counts(asked.kind));
	all = arena_take(&memory, p.n_series + 1, sizeof *all);
	for (size_t i = 0; i < p.n_series; i++)
		all[i] = control_of(&p, &p.series[i], &asked, &memory);
	if (end == DONE)
		refuse_if_none_fits(&p, all);
	if (in_by_hand(in))
		control_gaps_said(&p, all);
	out = out_open("-", NULL, in);
	say_how(out);
	out_columns_of(out, in);
	for (size_t i = 0; i < COUNT(added); i++)
		out_column(out, added[i].name, added[i].type, added[i].note);
	for (size_t i = 0; i < p.n; i++)
		write_point(out, &p, i, all, period, &words);
	out_seal(out);
	points_free(&p);
	arena_free(&memory);
	buf_free(&words);
	return (int)end;
}
