/* measure — a definition against the columns of its dataset: names, types, and what may be missing. */
#include "measure_words.h"

/* What a column is asked for, which types can answer, and what plain CSV is then read as (TEXT: as it is). */
enum wanted { A_NUMBER, A_DATE, A_LIST, AN_ID, ANYTHING };
static const struct { unsigned types; enum type plain; const char *words; } kinds[] = {
	[A_NUMBER] = { 1U << INT | 1U << NUM, NUM, "a number" },
	[A_DATE]   = { 1U << DAY | 1U << MONTH, DAY, "a date" },
	[A_LIST]   = { 1U << CODE, TEXT, "a list of codes" },
	[AN_ID]    = { 1U << ID | 1U << TEXT | 1U << INT, TEXT, "an id" },
	[ANYTHING] = { ~0U, TEXT, "" },
};

struct binding {
	const struct measures *ms;
	struct measure *m;
	struct in *in;
	const struct column *column;
	size_t columns;
};

static _Noreturn void no_column(const struct binding *b, enum measure_word where, str name)
{
	str       *known = arena_take(b->ms->memory, b->columns + 1, sizeof *known);
	struct buf near = {0};

	for (size_t i = 0; i < b->columns; i++)
		known[i] = b->column[i].name;
	defs_suggest(&near, name, known, b->columns);
	measure_refuse(b->m, where, "'%.*s' is not a column of %s: %s", FMT(name), in_name(b->in),
	               buf_ended(&near));
}

/* Text is a list of codes only where nobody has declared anything: in plain CSV, and when ingest had no definition. */
static bool serves(const struct binding *b, const struct column *c, enum wanted want)
{
	if (want == A_LIST && (c->type == TEXT ? !in_masked(b->in) : c->type == INT && c->n_codes > 0))
		return true;
	return kinds[want].types & 1U << c->type;
}

static _Noreturn void wrong_type(const struct binding *b, enum measure_word where, str name, enum type type,
                                 enum wanted want)
{
	static const char *const instead[TYPES] = {
		[TEXT] = "give it a list in its extract, code in LOOKUP", [ID] = "nobody is a group",
		[INT] = "make a band in night.mk", [NUM] = "make a band in night.mk",
		[DAY] = "how long a period is says per", [MONTH] = "how long a period is says per",
		[PERIOD] = "how long a period is says per", [CODE] = "group by a code",
	};
	const char *word = measure_words[where].word;

	if (want == A_LIST)
		measure_refuse(b->m, where, "%s '%.*s': %s is not a list of codes: %s", word, FMT(name),
		               type_word(type), instead[type]);
	measure_refuse(b->m, where, "%s '%.*s': %s is not %s: name another column", word, FMT(name),
	               type_word(type), kinds[want].words);
}

static void bind_place(const struct binding *b, struct place *p, enum measure_word where, enum wanted want)
{
	const char *name;

	if (p->column.n == 0)
		return;
	name = arena_keep(b->ms->memory, p->column).p;
	if (!in_has(b->in, name, &p->at))
		no_column(b, where, p->column);
	if (!in_sealed(b->in) && b->column[p->at].type == TEXT && kinds[want].plain != TEXT)
		p->at = in_need(b->in, name, kinds[want].plain);
	if (!serves(b, &b->column[p->at], want))
		wrong_type(b, where, p->column, b->column[p->at].type, want);
}

/* --- what may be missing ---------------------------------------------------------------------------------- */

/* Does every row that is asked have this column? */
static void present(const struct binding *b, const struct place *p, enum measure_word where,
                    const struct expr *also)
{
	const struct measure *m = b->m;

	if (p->column.n == 0 || b->column[p->at].required || (m->of.expr && expr_proves(m->of.expr, p->at))
	    || (m->among.expr && expr_proves(m->among.expr, p->at)) || (also && expr_proves(also, p->at)))
		return;
	measure_refuse(m, where,
	        "'%.*s' may be missing: say of %s%.*s is present, and --explain counts what that leaves out",
	        FMT(p->column), m->of.expr ? "… and " : "", FMT(p->column));
}

static bool may_be_unknown(const struct binding *b, const struct expr *e, str *column)
{
	const struct expr *given[] = { b->m->of.expr, b->m->among.expr };

	return expr_may_be_unknown(e, given, COUNT(given), column);
}

static void check_unknown(const struct binding *b)
{
	struct measure *m = b->m;
	struct view    *views[] = { &m->first, &m->second };
	str             column;

	if (m->count.expr) {
		bool may = may_be_unknown(b, m->count.expr, &column);
		if (may && m->unknown == UNKNOWN_UNSAID)
			measure_refuse(m, W_COUNT,
			        "'%.*s' may be missing: say 'unknown in' (stays in the denominator) or 'unknown out' (leaves it)",
			        FMT(column));
		if (!may && m->unknown != UNKNOWN_UNSAID)
			measure_refuse(m, W_UNKNOWN,
			               "'unknown': count can never be unknown here: take the line out");
	}
	present(b, &m->top.column, W_TOP, m->top.where.expr);
	present(b, &m->bottom.column, W_BOTTOM, m->bottom.where.expr);
	if (m->shape == RATE)                           /* nobody knows how many there are of whom it is not known */
		present(b, &m->adjust, W_ADJUST, NULL);
	for (size_t i = 0; i < COUNT(views); i++) {
		enum measure_word where = i ? W_SECOND : W_FIRST;
		present(b, &views[i]->column, where, NULL);
		if (views[i]->test.expr && may_be_unknown(b, views[i]->test.expr, &column))
			measure_refuse(m, where,
			        "'%.*s' may be missing: say of %s%.*s is present, and --explain counts what that leaves out",
			        FMT(column), m->of.expr ? "… and " : "", FMT(column));
	}
}

/* --- dates, groups, people -------------------------------------------------------------------------------- */

/* A stock is taken at its own dates: a period counts its last one, and is not shorter than the time between them. */
static void check_when(const struct binding *b)
{
	const struct measure *m = b->m;
	const struct column  *when = m->when.column.n ? &b->column[m->when.at] : NULL;
	enum period           every;

	if (!when)
		return;
	bool stock = when->every.n && period_read(when->every, &every);
	if (stock && !m->when_last)
		measure_refuse(m, W_WHEN,
		        "'%.*s' is each %.*s's end: write 'when last %.*s', or the same children count once a %.*s",
		        FMT(when->name), FMT(when->every), FMT(when->name), FMT(when->every));
	for (size_t i = 0; i < m->pers; i++) {
		if (stock && m->per[i].per < every)
			measure_refuse(m, W_PER, "'per %s' but %s is taken every %.*s",
			               period_word(m->per[i].per), in_name(b->in), FMT(when->every));
		if (when->type == MONTH && m->per[i].per == PER_WEEK)
			measure_refuse(m, W_PER, "'per week' but '%.*s' holds months", FMT(when->name));
	}
}

/* `hide none` is for panels and sessions: a pseudonym of a person says that it is not. */
static void check_people(const struct binding *b)
{
	static const char *const people[] = { "child", "family", "person", "worker", "mother", "staff", "practitioner" };
	struct measure *m = b->m;
	struct place   *ids[] = { &m->cluster, &m->counted.column, &m->top.column, &m->bottom.column };

	if (!m->line[W_HIDE] || m->hide > 0)
		return;
	for (size_t i = 0; i < COUNT(ids); i++)
		for (size_t j = 0; ids[i]->column.n && j < COUNT(people); j++)
			if (b->column[ids[i]->at].type == ID
			    && same(b->column[ids[i]->at].mask, str_of(people[j])))
				measure_refuse(m, W_HIDE,
				        "hide none is for what are not people, and '%.*s' is a %s: take the line out",
				        FMT(ids[i]->column), people[j]);
}

static enum wanted of_sum(const struct sum *s)
{
	return s->what == TOTAL_SUM ? A_NUMBER : ANYTHING;
}

static void bind_places(const struct binding *b)
{
	struct measure *m = b->m;
	enum wanted view = m->shape == GAP || m->shape == PAIR || m->shape == AGREEMENT ? A_NUMBER : ANYTHING;
	struct { struct place *place; enum measure_word where; enum wanted want; } all[] = {
		{ &m->when, W_WHEN, A_DATE },             { &m->counted.column, W_COUNT, of_sum(&m->counted) },
		{ &m->top.column, W_TOP, of_sum(&m->top) }, { &m->bottom.column, W_BOTTOM, of_sum(&m->bottom) },
		{ &m->median, W_MEDIAN, A_NUMBER },       { &m->share, W_SHARE, A_LIST },
		{ &m->first.column, W_FIRST, view },      { &m->second.column, W_SECOND, view },
		{ &m->start, W_START, A_DATE },           { &m->end, W_END, A_DATE },
		{ &m->stop, W_STOP, A_DATE },             { &m->weight, W_WEIGHT, A_NUMBER },
		{ &m->cluster, W_CLUSTER, AN_ID },        { &m->adjust, W_ADJUST, A_LIST },
	};

	for (size_t i = 0; i < COUNT(all); i++)
		bind_place(b, all[i].place, all[i].where, all[i].want);
	for (size_t i = 0; i < m->averages; i++)
		bind_place(b, &m->average[i], W_AVERAGE, A_NUMBER);
	for (size_t i = 0; i < m->bys; i++)
		for (size_t j = 0; j < m->by[i].columns; j++)
			bind_place(b, &m->by[i].column[j], W_BY, A_LIST);
}

void measure_bind(const struct measures *ms, struct measure *m, struct in *dataset)
{
	struct binding    b = { .ms = ms, .m = m, .in = dataset };
	struct test      *test;
	enum measure_word where;

	b.columns = in_columns(dataset, &b.column);
	for (size_t i = 0; (test = measure_tests(m, i, &where)); i++)
		if (test->expr && where != W_OVER)
			expr_bind_in(test->expr, dataset);
	bind_places(&b);
	check_when(&b);
	check_people(&b);
	check_unknown(&b);
}

void measure_bind_over(const struct measures *ms, struct measure *m, struct in *dataset)
{
	struct binding b = { .ms = ms, .m = m, .in = dataset };
	size_t         unused;

	b.columns = in_columns(dataset, &b.column);
	if (m->over.where.expr)
		expr_bind_in(m->over.where.expr, dataset);
	bind_place(&b, &m->over.column, W_OVER, ANYTHING);
	for (size_t i = 0; i < m->bys; i++)
		for (size_t j = 0; j < m->by[i].columns; j++) {
			str by = m->by[i].column[j].column;
			if (!in_has(dataset, arena_keep(ms->memory, by).p, &unused))
				measure_refuse(m, W_BY,
				        "a rate by '%.*s' needs a column '%.*s' in %s: make it in night.mk",
				        FMT(by), FMT(by), in_name(dataset));
		}
}

void measure_no_dataset(const struct measure *m, enum measure_word where, str wanted, const str *there,
                        size_t n)
{
	struct buf near = {0};

	defs_suggest(&near, wanted, there, n);
	measure_refuse(m, where, "there is no dataset '%.*s': %s", FMT(wanted), buf_ended(&near));
}
