/* measure — what a measure is, in one sentence for each shape. */
#include "measure_words.h"

/* 10,000 */
void measure_say_number(struct buf *to, double v)
{
	char   text[NUM_ROOM];
	size_t n = write_num(text, v), whole = 0;

	while (whole < n && text[whole] >= '0' && text[whole] <= '9')
		whole++;
	for (size_t i = 0; i < n; i++) {
		if (i && i < whole && (whole - i) % 3 == 0)
			buf_addc(to, ',');
		buf_addc(to, text[i]);
	}
}

static void say_span(struct buf *to, struct span s)
{
	char text[24];

	buf_add(to, (str){ text, span_write(text, s) });
}

static void say_where(struct buf *to, const struct test *t)
{
	if (!t->expr)
		return;
	buf_add(to, STR(" where "));
	expr_say(t->expr, to);
}

/* " where …": who was asked. */
static void say_asked(struct buf *to, const struct measure *m)
{
	say_where(to, m->among.expr ? &m->among : &m->of);
	if (m->among.expr && m->of.expr) {
		buf_add(to, STR(" and "));
		expr_say(m->of.expr, to);
	}
}

static void say_rows(struct buf *to, const struct measure *m)
{
	buf_addf(to, "the rows of %.*s", FMT(m->from));
	say_asked(to, m);
}

static void say_sum(struct buf *to, const struct sum *s)
{
	if (s->what == TOTAL_ROWS)
		buf_add(to, STR("the number of rows"));
	else if (s->what == TOTAL_DISTINCT)
		buf_addf(to, "the number of different %.*s", FMT(s->column.column));
	else
		buf_addf(to, "the sum of %.*s", FMT(s->column.column));
	say_where(to, &s->where);
}

static void say_view(struct buf *to, const struct view *v)
{
	if (v->test.expr)
		expr_say(v->test.expr, to);
	else
		buf_add(to, v->column.column);
}

/* --- one sentence for each shape -------------------------------------------------------------------------- */

void measure_says_proportion(struct buf *to, const struct measure *m)
{
	if (m->top.what) {
		buf_add(to, STR("Of "));
		say_sum(to, &m->bottom);
		buf_add(to, STR(", the part that is "));
		say_sum(to, &m->top);
		buf_add(to, STR(", over "));
		say_rows(to, m);
		return;
	}
	buf_add(to, STR("Of "));
	say_rows(to, m);
	buf_add(to, STR(", the part where "));
	expr_say_after(m->count.expr, m->among.expr && !m->of.expr ? m->among.expr : m->of.expr, to);
	if (m->unknown == UNKNOWN_IN)
		buf_add(to,
		        STR(". Where that is not known, the row stays in the denominator and is not counted"));
	if (m->unknown == UNKNOWN_OUT)
		buf_add(to, STR(". Where that is not known, the row is left out"));
}

void measure_says_ratio(struct buf *to, const struct measure *m)
{
	struct buf top = {0};

	say_sum(&top, &m->top);
	buf_addf(to, "T%.*s", (int)(top.n - 1), top.p + 1);
	buf_free(&top);
	if (m->scale != 1) {
		buf_add(to, STR(" for every "));
		measure_say_number(to, m->scale);
		buf_add(to, STR(" of "));
	} else {
		buf_add(to, STR(" divided by "));
	}
	say_sum(to, &m->bottom);
	buf_add(to, STR(", over "));
	say_rows(to, m);
}

static void say_counted(struct buf *to, const struct measure *m)
{
	if (m->counted.what == TOTAL_DISTINCT)
		buf_addf(to, "how many different %.*s there are in the rows of %.*s",
		         FMT(m->counted.column.column), FMT(m->from));
	else
		buf_addf(to, "how many rows of %.*s there are", FMT(m->from));
	say_asked(to, m);
}

void measure_says_rate(struct buf *to, const struct measure *m)
{
	const struct over *over = &m->over;

	buf_add(to, STR("For every "));
	measure_say_number(to, m->scale);
	if (over->what == NO_TOTAL)
		buf_addf(to, " of %.*s (lookups/%.*s.csv), ", FMT(over->column.column), FMT(over->from));
	else if (over->what == TOTAL_ROWS)
		buf_addf(to, " rows of %.*s", FMT(over->from));
	else
		buf_addf(to, " different %.*s of %.*s", FMT(over->column.column), FMT(over->from));
	if (over->what != NO_TOTAL) {
		say_where(to, &over->where);
		buf_add(to, STR(", "));
	}
	say_counted(to, m);
}

void measure_says_count(struct buf *to, const struct measure *m)
{
	struct buf counted = {0};

	say_counted(&counted, m);
	buf_addf(to, "H%.*s", (int)(counted.n - 1), counted.p + 1);
	buf_free(&counted);
}

void measure_says_mean(struct buf *to, const struct measure *m)
{
	buf_add(to, STR("The average of "));
	for (size_t i = 0; i < m->averages; i++)
		buf_addf(to, "%s%.*s",
		         i == 0                ? ""
		         : i + 1 < m->averages ? ", "
		                               : " and ",
		         FMT(m->average[i].column));
	buf_add(to, m->averages > 1 ? STR(" (each row's mean of them), over ") : STR(", over "));
	say_rows(to, m);
}

void measure_says_median(struct buf *to, const struct measure *m)
{
	buf_addf(to, "The middle value of %.*s among ", FMT(m->median.column));
	say_rows(to, m);
}

void measure_says_share(struct buf *to, const struct measure *m)
{
	buf_add(to, STR("How "));
	say_rows(to, m);
	buf_addf(to, " are shared out over the codes of %.*s", FMT(m->share.column));
}

static void say_two(struct buf *to, const struct measure *m, const char *before, const char *between,
                    const char *after)
{
	buf_add(to, str_of(before));
	say_view(to, &m->first);
	buf_add(to, str_of(between));
	say_view(to, &m->second);
	buf_add(to, str_of(after));
	say_rows(to, m);
}

void measure_says_gap(struct buf *to, const struct measure *m)
{
	if (m->first.test.expr)
		say_two(to, m, "The part where ", ", less the part where ", ", row by row, over ");
	else
		say_two(to, m, "The average of ", " less ", ", row by row, over ");
}

void measure_says_pair(struct buf *to, const struct measure *m)
{
	say_two(to, m, "The averages of ", " and of ", ", side by side, over ");
}
void measure_says_agreement(struct buf *to, const struct measure *m)
{
	say_two(to, m, "How far ", " and ", " agree, over ");
}

void measure_says_events(struct buf *to, const struct measure *m)
{
	buf_add(to, STR("The days from one to the next among "));
	say_rows(to, m);
}

void measure_says_time(struct buf *to, const struct measure *m)
{
	const char *how = m->show.what == SHOW_STILL_AFTER ? "has not come" : "comes";

	if (m->show.what == SHOW_MEDIAN) {
		buf_addf(to, "The time from %.*s to %.*s that half have reached, of ", FMT(m->start.column),
		         FMT(m->end.column));
		say_rows(to, m);
	} else {
		buf_add(to, STR("Of "));
		say_rows(to, m);
		buf_addf(to, ", the part where %.*s %s within ", FMT(m->end.column), how);
		say_span(to, m->show.span);
		buf_addf(to, " of %.*s", FMT(m->start.column));
	}
	buf_add(to, STR(". Whoever is still waiting is watched until the data end"));
	if (m->stop.column.n)
		buf_addf(to, ", or until %.*s", FMT(m->stop.column));
}

