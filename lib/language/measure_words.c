/* measure — the words of a stanza: one row says everything about a word. */
#include "measure_words.h"

#include "form.h"

static bool reads_text(struct measure_reading *r, str rest, void *into)
{
	(void)r;
	*(str *)into = rest;
	return rest.n > 0;
}

static bool reads_name(struct measure_reading *r, str rest, void *into)
{
	(void)r;
	*(str *)into = rest;
	return form_name(rest);
}

static bool reads_note(struct measure_reading *r, str rest, void *into)
{
	str *note = r->m->note;

	(void)into;
	note = arena_more(r->ms->memory, note, r->m->notes, sizeof *note);
	note[r->m->notes++] = rest;
	r->m->note = note;
	return rest.n > 0;
}

static bool reads_test(struct measure_reading *r, str rest, void *into)
{
	if (rest.n)
		*(struct test *)into = measure_test(r, rest);
	return rest.n > 0;
}

static bool reads_place(struct measure_reading *r, str rest, void *into)
{
	str word;

	measure_no_arithmetic(r, rest);
	if (!cut_word(&rest, &word) || !form_end(rest))
		return false;
	*(struct place *)into = (struct place){ measure_column_name(r, word), NOWHERE };
	return true;
}

/* The place of a word in a list of words, or SIZE_MAX. */
static size_t place_of(str word, const char *const *words, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (same(word, str_of(words[i])))
			return i;
	return SIZE_MAX;
}

static bool reads_shape(struct measure_reading *r, str rest, void *into)
{
	str        known[SHAPES];
	struct buf near = {0};

	(void)into;
	for (size_t i = 0; i < SHAPES; i++) {
		known[i] = str_of(measure_shapes[i].word);
		if (same(rest, known[i])) {
			r->m->shape = (enum shape_is)i;
			return true;
		}
	}
	defs_suggest(&near, rest, known, SHAPES);
	measure_refuse(r->m, W_SHAPE, "'%.*s' is no shape: %s", FMT(rest), buf_ended(&near));
}

static bool reads_unknown(struct measure_reading *r, str rest, void *into)
{
	static const char *const words[] = { "", "in", "out" };
	size_t at = rest.n ? place_of(rest, words, COUNT(words)) : SIZE_MAX;

	(void)into;
	if (at == SIZE_MAX)
		return false;
	r->m->unknown = at == 1 ? UNKNOWN_IN : UNKNOWN_OUT;
	return true;
}

const char *const kind_word[] = { "flow", "stock", "rolling" };

static bool reads_kind(struct measure_reading *r, str rest, void *into)
{
	size_t at = place_of(rest, kind_word, COUNT(kind_word));

	(void)into;
	if (at == SIZE_MAX)
		return false;
	r->m->kind = (enum kind_is)at;
	return true;
}

static bool reads_scale(struct measure_reading *r, str rest, void *into)
{
	(void)into;
	return read_num(rest, &r->m->scale) && r->m->scale > 0;
}

static bool reads_better(struct measure_reading *r, str rest, void *into)
{
	static const char *const words[] = { [BETTER_UP] = "up", [BETTER_DOWN] = "down", [BETTER_NEITHER] = "neither",
	                                     [BETTER_INSIDE] = "inside", [BETTER_EVEN] = "even", [BETTER_NEAR] = "near" };
	str    word;
	size_t at;

	(void)into;
	if (!cut_word(&rest, &word) || (at = place_of(word, words, COUNT(words))) == SIZE_MAX)
		return false;
	r->m->better = (enum better)at;
	return at == BETTER_NEAR ? read_num(trimmed(rest), &r->m->near) : form_end(rest);
}

static bool reads_target(struct measure_reading *r, str rest, void *into)
{
	struct measure     *m = r->m;
	struct facts_target t;
	struct buf          why = {0};
	bool                percent;

	(void)into;
	if (!council_target_read(rest, &t, &percent, &why))
		measure_refuse(m, W_TARGET, "target %.*s: %s", FMT(rest), buf_ended(&why));
	for (size_t i = 0; i < m->targets; i++)
		if (m->target[i].from == t.from)
			measure_refuse(m, W_TARGET,
			               "the target from that month is said twice: give each step its 'from'");
	m->target = arena_more(r->ms->memory, m->target, m->targets, sizeof t);
	m->target_said = arena_more(r->ms->memory, m->target_said, m->targets, sizeof *m->target_said);
	m->target_said[m->targets] = (struct target_said){ percent, r->line };
	m->target[m->targets++] = t;
	return true;
}

static bool reads_enough(struct measure_reading *r, str rest, void *into)
{
	(void)into;
	return form_whole(&rest, 1, &r->m->enough) && form_end(rest);
}

static bool reads_hide(struct measure_reading *r, str rest, void *into)
{
	struct measure *m = r->m;

	(void)into;
	if (form_word(&rest, "under"))
		return form_whole(&rest, 1, &m->hide) && form_end(rest);
	if (!form_word(&rest, "none"))
		return false;
	if (rest.n == 0)
		measure_refuse(m, W_HIDE,
		               "hide none: say why, for the report: hide none counts panels, not people");
	m->hide = 0;
	m->hide_reason = rest;
	return true;
}

static const char *const charts[] = { "auto", "run", "xmr", "p", "pp", "c", "u", "up", "g", "t", "xbar", "s", "mr", "curve", "stack",
                                      "dots", "dumbbell", "multiples", "quadrant", "pareto", "list", "none" };

static bool reads_chart(struct measure_reading *r, str rest, void *into)
{
	str        known[COUNT(charts)];
	struct buf near = {0};

	*(str *)into = rest;
	if (place_of(rest, charts, COUNT(charts)) != SIZE_MAX)
		return true;
	for (size_t i = 0; i < COUNT(charts); i++)
		known[i] = str_of(charts[i]);
	defs_suggest(&near, rest, known, COUNT(charts));
	measure_refuse(r->m, W_CHART, "'%.*s' is no chart: %s", FMT(rest), buf_ended(&near));
}

/* `each` was heard before the stanza was repeated: see measure_read.c. */
static bool reads_each(struct measure_reading *r, str rest, void *into)
{
	(void)r, (void)rest, (void)into;
	return true;
}

#define F(field) offsetof(struct measure, field)

const struct measure_word_row measure_words[WORDS_OF_MEASURE] = {
	/*                 word      many   any shape  read                       into           written */
	[W_MEASURE]    = { "measure",    false, true,  reads_name,                F(name),       "a name of lower-case letters, digits and -" },
	[W_ID]         = { "id",         false, true,  reads_text,                F(id),         "the catalogue's id, D01" },
	[W_EACH]       = { "each",       false, true,  reads_each,                0,             "row of LOOKUP" },
	[W_TITLE]      = { "title",      false, true,  reads_text,                F(title),      "a few words for the report" },
	[W_SHORT]      = { "short",      false, true,  reads_text,                F(brief),      "a name of two to four words, for a headline" },
	[W_ABOUT]      = { "about",      false, true,  reads_text,                F(about),      "a sentence" },
	[W_DOMAIN]     = { "domain",     false, true,  reads_text,                F(domain),     "the page of the report it stands on" },
	[W_READER]     = { "reader",     false, true,  reads_text,                F(reader),     "who needs it" },
	[W_SOURCE]     = { "source",     false, true,  reads_text,                F(source),     "where the words come from" },
	[W_NOTE]       = { "note",       true,  true,  reads_note,                0,             "a sentence under the figure" },
	[W_FROM]       = { "from",       false, true,  reads_name,                F(from),       "DATASET, as its file is called" },
	[W_SHAPE]      = { "shape",      false, true,  reads_shape,               0,             "proportion, ratio, rate, count, mean, …" },
	[W_AMONG]      = { "among",      false, false, reads_test,                F(among),      "a CONDITION" },
	[W_OF]         = { "of",         false, true,  reads_test,                F(of),         "a CONDITION" },
	[W_COUNT]      = { "count",      false, false, measure_reads_count,       0,             "a CONDITION, or rows, or distinct COLUMN" },
	[W_UNKNOWN]    = { "unknown",    false, false, reads_unknown,             0,             "in (stays in the denominator) or out (leaves it)" },
	[W_TOP]        = { "top",        false, false, measure_reads_sum,         F(top),        "sum of COLUMN, or rows, or distinct COLUMN" },
	[W_BOTTOM]     = { "bottom",     false, false, measure_reads_sum,         F(bottom),     "sum of COLUMN, or rows, or distinct COLUMN" },
	[W_AVERAGE]    = { "average",    false, false, measure_reads_columns,     0,             "COLUMN, or COLUMN, COLUMN" },
	[W_MEDIAN]     = { "median",     false, false, reads_place,               F(median),     "COLUMN" },
	[W_SHARE]      = { "share",      false, false, reads_place,               F(share),      "COLUMN of codes" },
	[W_FIRST]      = { "first",      false, false, measure_reads_view,        F(first),      "COLUMN, or a CONDITION" },
	[W_SECOND]     = { "second",     false, false, measure_reads_view,        F(second),     "COLUMN, or a CONDITION" },
	[W_START]      = { "start",      false, false, reads_place,               F(start),      "COLUMN of days" },
	[W_END]        = { "end",        false, false, reads_place,               F(end),        "COLUMN of days" },
	[W_STOP]       = { "stop",       false, false, reads_place,               F(stop),       "COLUMN of days" },
	[W_SHOW]       = { "show",       false, false, measure_reads_show,        0,             "median, or still after 6 months, or reached by 6 months" },
	[W_OVER]       = { "over",       false, false, measure_reads_over,        0,             "COLUMN in LOOKUP, or rows of DATASET" },
	[W_SCALE]      = { "scale",      false, false, reads_scale,               0,             "for every so many: 1000, 10000" },
	[W_WEIGHT]     = { "weight",     false, true,  reads_place,               F(weight),     "COLUMN" },
	[W_CLUSTER]    = { "cluster",    false, true,  reads_place,               F(cluster),    "COLUMN of ids" },
	[W_WHEN]       = { "when",       false, false, measure_reads_when,        0,             "COLUMN, the date that puts a row in a period, or last COLUMN" },
	[W_KIND]       = { "kind",       false, true,  reads_kind,                0,             "flow, stock or rolling" },
	[W_PER]        = { "per",        false, false, measure_reads_per,         0,             "month if 20, quarter" },
	[W_BY]         = { "by",         false, true,  measure_reads_by,          0,             "team, respondent, team*respondent" },
	[W_ADJUST]     = { "adjust",     false, false, reads_place,               F(adjust),     "COLUMN of codes" },
	[W_NEEDS]      = { "needs",      true,  true,  measure_reads_needs,       0,             "12 months before, or 28 days after" },
	[W_AGAINST]    = { "against",    false, true,  measure_reads_against,     0,             "MEASURE or rest, then ratio, difference or furthest" },
	[W_INDICATIVE] = { "indicative", true,  true,  measure_reads_indicative,  0,             "when MEASURE under 30%" },
	[W_WITHHOLD]   = { "withhold",   false, false, measure_reads_withhold,    0,             "when alpha under 0.6" },
	[W_TOGETHER]   = { "together",   false, true,  reads_name,                F(together),   "a name of lower-case letters, digits and -" },
	[W_BETTER]     = { "better",     false, true,  reads_better,              0,             "up, down, neither, inside, even or near 0" },
	[W_TARGET]     = { "target",     true,  true,  reads_target,              0,             "80%, or 40% to 60%, and perhaps from 2026-04" },
	[W_ENOUGH]     = { "enough",     false, true,  reads_enough,              0,             "10" },
	[W_HIDE]       = { "hide",       false, true,  reads_hide,                0,             "under 6, or none and the reason" },
	[W_CHART]      = { "chart",      false, true,  reads_chart,               F(chart),      "auto" },
};

void measure_line(struct measure_reading *r, str rest)
{
	const struct measure_word_row *w = &measure_words[r->word];

	r->m->line[r->word] = r->line;
	if (!w->read(r, rest, (char *)r->m + w->into))
		measure_refuse(r->m, r->word, "'%s' cannot be read: write %s %s", w->word, w->word, w->written);
}
