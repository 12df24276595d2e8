/* measure — the words whose rest is a phrase: sums, populations, periods, groupings, references. */
#include "measure_words.h"

#include "form.h"

str measure_column_name(struct measure_reading *r, str word)
{
	day d;

	if (expr_is_column_name(word))
		return word;
	if (word.n && strchr("'\"", *word.p))
		measure_refuse(r->m, r->word, "nothing is quoted here: write %s COLUMN", measure_words[r->word].word);
	if (read_uk_day(word, &d))
		measure_refuse(r->m, r->word, "'%.*s' is a day and no column", FMT(word));
	measure_refuse(r->m, r->word, "'%.*s' is no name of a column: lower-case letters, digits and _", FMT(word));
}

void measure_no_arithmetic(struct measure_reading *r, str rest)
{
	str look = rest, word;

	while (cut_word(&look, &word))
		if (word.n == 1 && strchr("+-*/", *word.p))
			measure_refuse(r->m, r->word, "measures do no arithmetic: make a column in night.mk, derive -e 'NAME = %.*s'", FMT(rest));
}

struct test measure_test(struct measure_reading *r, str text)
{
	struct expr_at at = { .defs = r->defs, .line = r->line };

	return (struct test){ text, expr_read_condition(text, EXPR_MEASURE, at, r->ms->memory) };
}

static bool read_sum(struct measure_reading *r, str rest, struct sum *sum)
{
	str where, word;

	if (expr_cut_where(&rest, &where))
		sum->where = measure_test(r, where);
	if (same(trimmed(rest), STR("rows"))) {
		sum->what = TOTAL_ROWS;
		return true;
	}
	if (form_word(&rest, "distinct"))
		sum->what = TOTAL_DISTINCT;
	else if (form_word(&rest, "sum") && form_word(&rest, "of"))
		sum->what = TOTAL_SUM;
	else
		return false;
	measure_no_arithmetic(r, rest);
	if (!cut_word(&rest, &word) || !form_end(rest))
		return false;
	sum->column = (struct place){ measure_column_name(r, word), NOWHERE };
	return true;
}

bool measure_reads_sum(struct measure_reading *r, str rest, void *into)
{
	return read_sum(r, rest, into);
}

bool measure_reads_count(struct measure_reading *r, str rest, void *into)
{
	str look = rest, word;

	(void)into;
	if (!cut_word(&look, &word))
		return false;
	if (same(rest, STR("rows")) || (same(word, STR("distinct")) && !memchr(rest.p, '=', rest.n)))
		return read_sum(r, rest, &r->m->counted);
	r->m->count = measure_test(r, rest);
	return true;
}

bool measure_reads_view(struct measure_reading *r, str rest, void *into)
{
	struct view *view = into;
	str          look = rest, word;

	if (!cut_word(&look, &word))
		return false;
	measure_no_arithmetic(r, rest);
	if (form_end(look))
		view->column = (struct place){ measure_column_name(r, word), NOWHERE };
	else
		view->test = measure_test(r, rest);
	return true;
}

bool measure_reads_over(struct measure_reading *r, str rest, void *into)
{
	struct over *over = &r->m->over;
	str          word, where;

	(void)into;
	if (expr_cut_where(&rest, &where))
		over->where = measure_test(r, where);
	if (!cut_word(&rest, &word))
		return false;
	if (same(word, STR("rows")) || same(word, STR("distinct"))) {
		over->what = *word.p == 'r' ? TOTAL_ROWS : TOTAL_DISTINCT;
		if (over->what == TOTAL_DISTINCT) {
			if (!cut_word(&rest, &word))
				return false;
			over->column = (struct place){ measure_column_name(r, word), NOWHERE };
		}
		return form_word(&rest, "of") && cut_word(&rest, &over->from) && form_name(over->from)
		       && form_end(rest);
	}
	over->column = (struct place){ measure_column_name(r, word), NOWHERE };
	return !over->where.expr && form_word(&rest, "in") && cut_word(&rest, &over->from)
	       && form_name(over->from) && form_end(rest);
}

bool measure_reads_show(struct measure_reading *r, str rest, void *into)
{
	struct measure *m = r->m;

	(void)into;
	m->show.what = SHOW_MEDIAN;
	if (same(rest, STR("median")))
		return true;
	if (form_word(&rest, "still") && form_word(&rest, "after")) {
		m->show.what = SHOW_STILL_AFTER;
		return span_read(rest, &m->show.span);
	}
	m->show.what = SHOW_REACHED_BY;
	return form_word(&rest, "reached") && form_word(&rest, "by") && span_read(rest, &m->show.span);
}

static enum period period_or_refuse(struct measure_reading *r, str word)
{
	enum period period;
	str         known[PERS];
	struct buf  near = {0};

	if (period_read(word, &period))
		return period;
	for (size_t i = 0; i < PERS; i++)
		known[i] = str_of(period_word((enum period)i));
	defs_suggest(&near, word, known, PERS);
	measure_refuse(r->m, r->word, "'%.*s' is no period: %s", FMT(word), buf_ended(&near));
}

bool measure_reads_per(struct measure_reading *r, str rest, void *into)
{
	struct measure *m = r->m;
	str             piece, word;

	(void)into;
	m->pers = 0;
	m->per = NULL;
	while (cut_at(&rest, ',', &piece)) {
		struct measure_per per = {0};
		if (!cut_word(&piece, &word))
			return false;
		per.per = period_or_refuse(r, word);
		if (form_word(&piece, "if") && !form_whole(&piece, 1, &per.enough))
			return false;
		if (!form_end(piece))
			return false;
		for (size_t i = 0; i < m->pers; i++)
			if (m->per[i].per == per.per)
				measure_refuse(m, r->word, "'%.*s' is there twice", FMT(word));
		m->per = arena_more(r->ms->memory, m->per, m->pers, sizeof per);
		m->per[m->pers++] = per;
	}
	return m->pers > 0;
}

static struct place *read_columns(struct measure_reading *r, str rest, char between, size_t *n)
{
	struct place *all = NULL;
	str           piece;

	for (*n = 0; cut_at(&rest, between, &piece); (*n)++) {
		if (trimmed(piece).n == 0) {
			*n = 0;
			return NULL;
		}
		str name = measure_column_name(r, trimmed(piece));
		for (size_t i = 0; i < *n; i++)
			if (same(all[i].column, name))
				measure_refuse(r->m, r->word, "'%.*s' is there twice", FMT(name));
		all = arena_more(r->ms->memory, all, *n, sizeof *all);
		all[*n] = (struct place){ name, NOWHERE };
	}
	return all;
}

bool measure_reads_by(struct measure_reading *r, str rest, void *into)
{
	struct measure *m = r->m;
	str             piece;

	(void)into;
	m->bys = 0;
	m->by = NULL;
	while (cut_at(&rest, ',', &piece)) {
		struct cross cross = { .name = trimmed(piece) };
		struct buf   name = {0};
		cross.column = read_columns(r, cross.name, '*', &cross.columns);
		if (cross.columns == 0)
			return false;
		for (size_t i = 0; i < cross.columns; i++)
			buf_addf(&name, "%s%.*s", i ? "*" : "", FMT(cross.column[i].column));
		cross.name = arena_keep(r->ms->memory, buf_str(&name));
		buf_free(&name);
		for (size_t i = 0; i < m->bys; i++)
			if (same(m->by[i].name, cross.name))
				measure_refuse(m, r->word, "'%.*s' is there twice", FMT(cross.name));
		m->by = arena_more(r->ms->memory, m->by, m->bys, sizeof cross);
		m->by[m->bys++] = cross;
	}
	return m->bys > 0;
}

bool measure_reads_columns(struct measure_reading *r, str rest, void *into)
{
	(void)into;
	measure_no_arithmetic(r, rest);
	r->m->average = read_columns(r, rest, ',', &r->m->averages);
	return r->m->averages > 0;
}

bool measure_reads_when(struct measure_reading *r, str rest, void *into)
{
	str look = rest, word;

	(void)into;
	r->m->when_last = form_word(&look, "last") && !form_end(look);
	if (r->m->when_last)
		rest = look;
	if (!cut_word(&rest, &word) || !form_end(rest))
		return false;
	r->m->when = (struct place){ measure_column_name(r, word), NOWHERE };
	return true;
}

bool measure_reads_needs(struct measure_reading *r, str rest, void *into)
{
	struct measure *m = r->m;
	struct needs    needs = {0};

	(void)into;
	needs.after = ends_with(rest, STR(" after"));
	if (!needs.after && !ends_with(rest, STR(" before")))
		return false;
	rest.n -= needs.after ? 6 : 7;
	if (!span_read(trimmed(rest), &needs.span))
		return false;
	m->needs = arena_more(r->ms->memory, m->needs, m->n_needs, sizeof needs);
	m->needs[m->n_needs++] = needs;
	return true;
}

const char *const against_word[4] = { "", "ratio", "difference", "furthest" };

bool measure_reads_against(struct measure_reading *r, str rest, void *into)
{
	struct measure *m = r->m;
	str             how;

	(void)into;
	if (!cut_word(&rest, &m->against.measure) || !form_name(m->against.measure) || !cut_word(&rest, &how)
	    || !form_end(rest))
		return false;
	m->against.rest = same(m->against.measure, STR("rest"));
	for (size_t i = AGAINST_RATIO; i < COUNT(against_word); i++)
		if (same(how, str_of(against_word[i])))
			m->against.how = (enum comparing)i;
	return m->against.how != NOT_AGAINST;
}

bool measure_reads_indicative(struct measure_reading *r, str rest, void *into)
{
	struct measure   *m = r->m;
	struct indicative i = { .line = r->line };
	str               number;

	(void)into;
	if (!form_word(&rest, "when") || !cut_word(&rest, &i.measure) || !form_name(i.measure))
		return false;
	i.over = form_word(&rest, "over");
	if ((!i.over && !form_word(&rest, "under")) || !cut_word(&rest, &number)
	    || !form_number(number, &i.limit, &i.percent) || !form_end(rest))
		return false;
	m->indicative = arena_more(r->ms->memory, m->indicative, m->indicatives, sizeof i);
	m->indicative[m->indicatives++] = i;
	return true;
}

bool measure_reads_withhold(struct measure_reading *r, str rest, void *into)
{
	(void)into;
	return form_word(&rest, "when") && form_word(&rest, "alpha") && form_word(&rest, "under")
	       && read_num(trimmed(rest), &r->m->withhold) && r->m->withhold > 0 && r->m->withhold <= 1;
}
