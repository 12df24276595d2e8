/* measure — a definition in English, as a colleague would say it.  No numbers of the data: --explain adds them. */
#include "measure_words.h"

static void say_list(struct buf *to, size_t i, size_t n)
{
	if (i)
		buf_add(to, i + 1 < n ? STR(", ") : STR(" and "));
}

static void say_periods(struct buf *to, const struct measure *m)
{
	const char *dated = m->shape == TIME ? "start" : m->when_last ? "last" : "";
	str         when = m->shape == TIME ? m->start.column : m->when.column;

	if (m->pers == 0)
		return;
	buf_addf(to, "A row belongs to the period of its %.*s", FMT(when));
	if (*dated == 'l')
		buf_addf(to, ", and only the last %.*s in a period counts", FMT(when));
	buf_add(to, STR(". There is a figure for each "));
	for (size_t i = 0; i < m->pers; i++) {
		say_list(to, i, m->pers);
		buf_add(to, m->per[i].per == PER_FINANCIAL_YEAR ? STR("financial year") : str_of(period_word(m->per[i].per)));
		if (m->per[i].enough)
			buf_addf(to, " (drawn if the middle one has %lld asked or more)",
			         (long long)m->per[i].enough);
	}
	buf_add(to, STR(".\n"));
}

static void say_groups(struct buf *to, const struct measure *m)
{
	if (m->bys == 0)
		return;
	buf_add(to, STR("Besides the whole, for each "));
	for (size_t i = 0; i < m->bys; i++) {
		say_list(to, i, m->bys);
		for (size_t j = 0; j < m->by[i].columns; j++)
			buf_addf(to, "%s%.*s", j ? " with each " : "", FMT(m->by[i].column[j].column));
	}
	buf_add(to, STR(".\n"));
}

static void say_among(struct buf *to, const struct measure *m)
{
	if (!m->among.expr)
		return;
	buf_addf(to, "Beside it stands how many of all rows of %.*s where ", FMT(m->from));
	expr_say(m->among.expr, to);
	buf_add(to, STR(" were asked.\n"));
}

static void say_cluster(struct buf *to, const struct measure *m)
{
	if (m->cluster.column.n)
		buf_addf(to, "Rows with the same %.*s lean the same way: the interval goes by %.*s, not by row.\n",
		         FMT(m->cluster.column), FMT(m->cluster.column));
	if (m->weight.column.n)
		buf_addf(to, "A second figure is weighted by %.*s.\n", FMT(m->weight.column));
}

/* What the value stands beside: it is another figure then, and another definition. */
static void say_beside(struct buf *to, const struct measure *m)
{
	static const char *const how[] = { [AGAINST_RATIO] = "divided by", [AGAINST_DIFFERENCE] = "less" };

	if (m->adjust.column.n)
		buf_addf(to, "Groups are compared as if alike in %.*s.\n", FMT(m->adjust.column));
	if (m->against.how == AGAINST_FURTHEST)
		buf_addf(to, "The figure is how far the furthest part is from its like in %.*s.\n", FMT(m->against.measure));
	else if (m->against.rest)
		buf_addf(to, "The figure is that of a group %s that of everyone else.\n", how[m->against.how]);
	else if (m->against.how)
		buf_addf(to, "The figure is this %s that of %.*s.\n", how[m->against.how], FMT(m->against.measure));
	if (m->together.n)
		buf_addf(to, "Its tests are judged together with all others called %.*s.\n", FMT(m->together));
}

static void say_needs(struct buf *to, const struct measure *m)
{
	char text[24];

	for (size_t i = 0; i < m->n_needs; i++) {
		const struct needs *needs = &m->needs[i];
		str span = { text, span_write(text, needs->span) };
		if (needs->after)
			buf_addf(to, "A period is known once %.*s have gone by after its end.\n", FMT(span));
		else
			buf_addf(to, "A period is known if the data go back %.*s before it begins.\n",
			         FMT(span));
	}
}

static void say_goal(struct buf *to, const struct measure *m)
{
	static const char *const better[] = {
		[BETTER_UP] = "More is better", [BETTER_DOWN] = "Less is better", [BETTER_NEITHER] = "Neither more nor less is better",
		[BETTER_INSIDE] = "Inside the target band is best", [BETTER_EVEN] = "Best is when the groups are alike",
		[BETTER_NEAR] = "Best is near ",
	};
	bool part = m->shape == PROPORTION || m->shape == SHARE
	            || (m->shape == TIME && m->show.what != SHOW_MEDIAN);
	double scale = part ? 100 : 1;

	buf_add(to, str_of(better[m->better]));
	if (m->better == BETTER_NEAR)
		measure_say_number(to, m->near);
	for (size_t i = 0; i < m->targets; i++) {
		const struct facts_target *t = &m->target[i];
		char                       from[MONTH_ROOM];
		buf_addf(to, "%s%.10g%s", i ? ", then " : "; the target is ", t->lo * scale, part ? "%" : "");
		if (t->hi > t->lo)
			buf_addf(to, " to %.10g%s", t->hi * scale, part ? "%" : "");
		if (t->from != INT32_MIN) {
			write_month(from, t->from);
			buf_addf(to, " from %.*s", MONTH_ROOM, from);
		}
	}
	buf_add(to, STR(".\n"));
}

static void say_caution(struct buf *to, const struct measure *m)
{
	for (size_t i = 0; i < m->indicatives; i++) {
		const struct indicative *in = &m->indicative[i];
		buf_addf(to, "It is called indicative when %.*s is %s %.10g%s, or not known.\n",
		         FMT(in->measure), in->over ? "over" : "under",
		         in->percent ? in->limit * 100 : in->limit, in->percent ? "%" : "");
	}
	if (m->enough > 1 && m->shape != RATE && m->shape != COUNT_OF)
		buf_addf(to, "No figure from fewer than %lld asked. ", (long long)m->enough);
	if (m->hide > 1)
		buf_addf(to, "Numbers under %lld are hidden before anything is published.\n",
		         (long long)m->hide);
	else
		buf_addf(to, "Small numbers are not hidden: %.*s.\n", FMT(m->hide_reason));
}

void measure_say(struct buf *to, const struct measures *ms, const struct measure *m)
{
	static void (*const says[])(struct buf *, const struct measure *) = {
		say_among, say_periods, say_groups, say_cluster, say_beside, say_needs, say_goal, say_caution,
	};

	(void)ms;
	buf_addf(to, "%.*s: %.*s\n", FMT(m->name), FMT(m->title));
	measure_shapes[m->shape].say(to, m);
	buf_add(to, STR(".\n"));
	for (size_t i = 0; i < COUNT(says); i++)
		says[i](to, m);
	for (size_t i = 0; i < m->notes; i++)
		buf_addf(to, "%.*s%s\n", FMT(m->note[i]), ends_with(m->note[i], STR(".")) ? "" : ".");
	if (m->not_yet.n)
		buf_add(to, STR("Counted by survive.\n"));
}
