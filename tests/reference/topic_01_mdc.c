/* topic_01_mdc.c — cases worked by hand for the rule set of today (mdc): the working is in the topic's README. */
#include "series.h"

struct plot {
	struct case_series *s;
	struct spc_how      how;
	struct spc_limits   limits;
	struct spc_verdict  verdict;
	enum spc_better     better;
	double              target;
};

static struct plot *our_plot(struct judge *j)
{
	size_t              n;
	struct case_series *all = series_all(j, "", &n);
	struct plot        *p = arena_take(j->memory, 1, sizeof *p);
	const char         *chart = table_param(j->params, "chart"), *way = table_param(j->params, "better");
	const char         *event = table_param(j->params, "event"), *rebase = table_param(j->params, "rebase");
	size_t             *place;

	p->s = all;
	place = arena_take(j->memory, p->s->n + 1, sizeof *place);
	p->how = (struct spc_how){
		.rules = SPC_MDC, .least = SPC_LEAST,
		.chart = strcmp(chart, "pp") == 0 ? SPC_PP : strcmp(chart, "p") == 0 ? SPC_P
		         : strcmp(chart, "run") == 0 ? SPC_RUN : SPC_XMR,
		.event = *event, .event_at = p->s->n,
	};
	for (size_t i = p->s->n; i-- > 0; ) {
		struct spc_point *t = &p->s->point[i];

		if (*event && series_order(table_text(j->input, p->s->row[i], "x"), event) >= 0)
			p->how.event_at = i;
		if (!table_has(j->input, "n"))
			continue;
		t->top = t->value;
		t->bottom = table_number(j->input, p->s->row[i], "n");
		t->value = t->top / t->bottom;
	}
	for (size_t i = 0; i < p->s->n && *rebase; i++)
		if (series_order(table_text(j->input, p->s->row[i], "x"), rebase) == 0)
			place[p->how.rebases++] = i;
	p->how.rebase = place;
	p->better = strcmp(way, "up") == 0 ? SPC_UP : strcmp(way, "down") == 0 ? SPC_DOWN : SPC_NO_SIDE;
	p->target = table_param_number(j->params, "target");
	p->limits = spc_limits(&p->how, p->s->point, p->s->n);
	spc_signals(&p->how, p->s->point, p->s->n);
	p->verdict = spc_verdict(&p->how, p->s->point, p->s->n, p->better, p->target, p->target);
	return p;
}

static const char *signal_words(unsigned signals)
{
	static const char *const words[] = { "outside", "trend", "near", "shift", "crossings" };
	static char              said[60];

	said[0] = 0;
	for (size_t i = 0; i < COUNT(words); i++)
		if (signals & 1u << i)
			(void)snprintf(said + strlen(said), sizeof said - strlen(said), "%s%s", *said ? "+" : "", words[i]);
	return said;
}

static void by_hand(struct judge *j)
{
	struct plot *p = our_plot(j);

	for (size_t row = 0; row < j->expected->rows; row++) {
		size_t                  at = series_place(j, p->s, table_text(j->expected, row, "x"));
		const struct spc_point *t = &p->s->point[at];

		if (at == p->s->n) {
			judge_miss(j, row, "x", "no such point");
			continue;
		}
		judge_given(j, row, "x");
		judge_number(j, row, "phase", t->phase);
		judge_number(j, row, "centre", t->centre);
		judge_number(j, row, "lower", t->lower);
		judge_number(j, row, "upper", t->upper);
		judge_words(j, row, "signal", signal_words(t->signals));
	}
}

static void verdict_by_hand(struct judge *j)
{
	static const char *const variations[] = { "none", "common", "improving", "worsening", "changing" };
	static const char *const assurances[] = { "none", "pass", "fail", "may", "moving" };
	struct plot             *p = our_plot(j);
	const struct spc_verdict *v = &p->verdict;
	bool                      special = p->s->n > 0 && p->s->point[v->last].signals != 0;

	judge_number(j, 0, "base", (double)p->limits.base);
	judge_number(j, 0, "rebase_refused", p->limits.rebase_refused);
	judge_words(j, 0, "variation", variations[v->variation]);
	judge_words(j, 0, "direction", v->side > 0 ? "rising" : v->side < 0 ? "falling" : "level");
	judge_words(j, 0, "since", special ? table_text(j->input, p->s->row[v->since], "x") : "");
	judge_words(j, 0, "assurance", assurances[v->assurance]);
}

extern const struct kind topic_01_mdc[];
const struct kind topic_01_mdc[] = {
	{ "expected_points*.csv", "centre lower upper signal", "better", "x y", by_hand },
	{ "expected_verdict*.csv", "variation assurance", "better", "x y", verdict_by_hand },
	{ 0 },
};
