/* explain — each step of a measure with the rows it leaves, then what will be hidden and what is not known. */
#include "explain.h"
#include "ids.h"

void explain_grouped(struct buf *to, int64_t n)
{
	char digits[INT_ROOM];
	size_t length = write_int(digits, n);

	for (size_t i = 0; i < length; i++) {
		if (i > 0 && (length - i) % 3 == 0)
			buf_addc(to, ',');
		buf_addc(to, digits[i]);
	}
}

/* `   9,640  words`: the numbers stand under one another. */
static void start(struct buf *to, int64_t n)
{
	struct buf number = { 0 };

	explain_grouped(&number, n);
	buf_addf(to, "%9.*s  ", FMT(buf_str(&number)));
	buf_free(&number);
}

/* The words of the stanza, and behind them at one column what they are to the figure. */
static void step(struct buf *to, int64_t n, str words, const char *means)
{
	size_t from = to->n;

	start(to, n);
	buf_add(to, words);
	while (*means && to->n - from < 50)
		buf_addc(to, ' ');
	buf_addf(to, "%s%s\n", *means ? "  " : "", means);
}

static void lost(struct buf *to, int64_t n, const char *why)
{
	if (n > 0)
		step(to, n, str_of(why), "");
}

static void add_day(struct buf *to, day d)
{
	char room[DAY_ROOM];

	buf_add(to, (str){ room, write_day(room, d) });
}

const char *const explain_one[PERS + 1] = { "week", "month", "quarter", "half-year", "year", "financial year", "event" };

static void add_sum(struct buf *to, const struct sum *sum)
{
	static const char *const words[] = { "", "rows", "distinct ", "sum of " };

	buf_addf(to, "%s%.*s", words[sum->what], FMT(sum->what == TOTAL_ROWS ? (str){ 0 } : sum->column.column));
	if (sum->where.text.n)
		buf_addf(to, " where %.*s", FMT(sum->where.text));
}

/* The two views of a row, as they are written. */
static void views(struct buf *to, const struct measure *m)
{
	const struct view *view[2] = { &m->first, &m->second };

	for (size_t i = 0; i < 2; i++)
		buf_addf(to, "%11s%s: %s%.*s\n", "", i == 0 ? "first" : "second", view[i]->test.expr ? "where " : "",
		         FMT(view[i]->test.expr ? view[i]->test.text : view[i]->column.column));
}

/* `of` says it all: nobody whom it names was left out for another reason. */
static bool all_asked(const struct measure *m, const struct steps *s)
{
	return m->shape == PROPORTION && m->count.text.n && m->of.text.n && s->of == s->asked && s->unknown == 0;
}

/* What stands above the line and below it. */
static void figure(struct buf *to, const struct measure *m, const struct steps *s)
{
	struct buf words = { 0 };

	if (m->shape == PROPORTION && m->count.text.n) {
		buf_addf(&words, "where it is unknown if %.*s", FMT(m->count.text));
		if (s->unknown > 0)
			step(to, s->unknown, buf_str(&words),
			     m->unknown == UNKNOWN_IN ? "unknown in: they stay, not counted" : "unknown out: they leave");
		if (!all_asked(m, s))
			step(to, s->asked, STR("remain"), "asked: the denominator");
		words.n = 0;
		buf_addf(&words, "where %.*s", FMT(m->count.text));
		step(to, s->counted, buf_str(&words), "counted: the numerator");
	} else if (m->shape == RATE || m->shape == COUNT_OF) {
		if (m->counted.what == TOTAL_DISTINCT)
			buf_addf(&words, "with a %.*s", FMT(m->counted.column.column));
		else
			buf_add(&words, STR("rows"));
		step(to, s->counted, buf_str(&words),
		     m->counted.what == TOTAL_DISTINCT ? "each is counted once in a cell: the numerator" : "the numerator");
		if (m->shape == RATE) {
			words.n = 0;
			buf_addf(&words, "for every %.15g of ", m->scale);
			if (m->over.what == NO_TOTAL)
				buf_addf(&words, "%.*s in %.*s", FMT(m->over.column.column), FMT(m->over.from));
			else
				buf_addf(&words, "the rows of %.*s in the same period", FMT(m->over.from));
			buf_addf(to, "%11s%.*s\n", "", FMT(buf_str(&words)));
		}
	} else {
		step(to, s->asked, STR("asked"), m->shape == SHARE ? "the denominator of every part" : "");
		if (m->top.what != NO_TOTAL) {
			add_sum(&words, &m->top);
			buf_addf(to, "%11stop: %.*s\n", "", FMT(buf_str(&words)));
			words.n = 0;
			add_sum(&words, &m->bottom);
			buf_addf(to, "%11sbottom: %.*s\n", "", FMT(buf_str(&words)));
		}
		for (size_t i = 0; i < m->averages; i++)
			buf_addf(to, "%s%.*s%s", i == 0 ? "           the average of " : ", ", FMT(m->average[i].column),
			         i + 1 == m->averages ? "\n" : "");
		if (!isnan(m->withhold) && isnan(s->alpha))
			buf_addf(to, "%11swhether they belong together cannot be said: withheld\n", "");
		else if (!isnan(m->withhold))
			buf_addf(to, "%11sCronbach's alpha of them is %.2f: %s under %.15g\n", "", s->alpha,
			         s->alpha < m->withhold ? "withheld, for it is" : "not", m->withhold);
		if (m->shape == MEDIAN)
			buf_addf(to, "%11sthe middle %.*s of them\n", "", FMT(m->median.column));
		if (m->shape == GAP || m->shape == PAIR || m->shape == AGREEMENT)
			views(to, m);
		if (m->shape == SHARE)
			buf_addf(to, "%11seach code of %.*s\n", "", FMT(m->share.column));
	}
	buf_free(&words);
}

static void steps(struct buf *to, const struct measure *m, const struct steps *s, day as_at)
{
	struct buf words = { 0 };
	const char *per = explain_one[explain_per(m)];

	buf_addf(&words, "rows of %.*s", FMT(m->from));
	if (s->first <= s->last && s->last != INT32_MIN) {
		buf_addf(&words, ", %.*s from ", FMT(m->when.column));
		add_day(&words, s->first);
		buf_addf(&words, " to ");
		add_day(&words, s->last);
	}
	step(to, s->rows, buf_str(&words), "");
	words.n = 0;
	buf_addf(&words, m->pers ? "without %.*s: in no period" : "without %.*s", FMT(m->when.column));
	lost(to, s->undated, buf_ended(&words));
	words.n = 0;
	buf_addf(&words, "dated after ");
	add_day(&words, as_at);
	lost(to, s->later, buf_ended(&words));
	words.n = 0;
	buf_addf(&words, "in a %s that had not ended by ", per);
	add_day(&words, as_at);
	lost(to, s->open, buf_ended(&words));
	lost(to, s->before, "before the extract is complete");
	words.n = 0;
	buf_addf(&words, "not the last %.*s of their %s", FMT(m->when.column), per);
	lost(to, s->not_last, buf_ended(&words));
	if (s->in < s->rows) {
		words.n = 0;
		buf_addf(&words, m->pers ? "remain, by %s" : "remain", per);
		lost(to, s->in, buf_ended(&words));
	}
	words.n = 0;
	buf_addf(&words, "where %.*s", FMT(m->among.text));
	if (m->among.text.n)
		step(to, s->among, buf_str(&words), "among: could have been asked");
	words.n = 0;
	buf_addf(&words, "where %.*s", FMT(m->of.text));
	if (m->of.text.n)
		step(to, s->of, buf_str(&words), all_asked(m, s) ? "asked: the denominator" : "of: who was asked");
	lost(to, s->missing, "left out: a number they need is missing");
	lost(to, s->too_big, "left out: top is more than bottom");
	buf_free(&words);
}

static void needs(struct buf *to, const struct measure *m)
{
	char span[24];

	for (size_t i = 0; i < m->n_needs; i++)
		buf_addf(to, "  needs %.*s %s: periods without are unknown\n", (int)span_write(span, m->needs[i].span), span,
		         m->needs[i].after ? "after" : "before");
}

/* What is not counted cannot be leant on: then all figures are indicative, and the reader should know why. */
static void leaning(struct buf *to, const struct measure *m, const struct tally *t)
{
	for (size_t i = 0; i < m->indicatives; i++) {
		str why = tally_left_out_name(t, m->indicative[i].measure);

		if (why.n)
			buf_addf(to, "  indicative, for %.*s is not known: %.*s\n", FMT(m->indicative[i].measure), FMT(why));
	}
}

void explain(struct buf *to, const struct measure *m, struct tally *t, day as_at)
{
	size_t n;
	const struct tallied *p = tally_points(t, &n);
	const struct steps *s = tally_steps(t, m);

	buf_addf(to, "%.*s%s%.*s\n", FMT(m->name), m->title.n ? ": " : "", FMT(m->title));
	steps(to, m, s, as_at);
	figure(to, m, s);
	explain_cells(to, m, STR("all"), p, n);
	for (size_t i = 0; i < m->bys; i++)
		explain_cells(to, m, m->by[i].name, p, n);
	needs(to, m);
	leaning(to, m, t);
}

void explain_list(struct buf *to, const struct measures *ms)
{
	for (size_t i = 0; i < ms->n; i++) {
		const struct measure *m = &ms->all[i];

		buf_addf(to, "%.*s\t%.*s\t%.*s\t%.*s%s\n", FMT(m->name), FMT(m->id), FMT(m->domain), FMT(m->title),
		         m->not_yet.n ? "\tcounted by survive" : "");
	}
}
