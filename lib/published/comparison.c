/* comparison — published outcomes as one section of the nightly report. */
#include "comparison.h"

#include "benchmark_told.h"
#include "ours.h"

struct comparison { struct arena memory; struct published published; struct benchmark benchmark; struct sentences *say; };

enum { LINES = 6 };                                       /* what a page holds */

static void direction(struct told *t, const struct bench *of, struct page_row *row, size_t at)
{
	struct page_cell *cell = (struct page_cell *)row->cell + at;

	if (!of->earlier) {
		told_set(row, at, told_say(t, "direction-none"));
		return;
	}
	told_side(t, row, at, of->direction);
	told_fill(t, "value", told_value(t, of->indicator, of->earlier->us->value, "us", of->earlier->year, "value"));
	told_year(t, "year", of->earlier->year);
	cell->second = told_say(t, "direction-from");
}

static bool wanted(const struct bench *of, const struct comparison_asked *s)
{
	for (size_t i = 0; i < s->rows; i++)
		if (same(of->indicator->name, s->row[i]))
			return true;
	return s->rows == 0;
}

static void standing(struct told *t, const struct comparison_asked *s)
{
	static struct page_column column[] = {
		{ "Measure", false, 30 }, { "Latest", true, 17 }, { "Five years before", false, 19 }, { "Similar areas", true, 11 }, { "Against similar", false, 15 },
		{ "England", true, 11 }, { "Against England", false, 15 },
	};
	struct page_row   *row = told_rows(t, t->b->published->n, COUNT(column));
	struct page_table *table;
	size_t             n = 0;

	for (size_t k = 0; k < t->b->published->n; k++) {
		const struct bench      *of = &t->b->all[k];
		const struct indicator  *i = of->indicator;
		const struct bench_year *y = of->latest;
		if (!told_shown(of) || !wanted(of, s))
			continue;
		told_latest(t, of, &row[n]);
		direction(t, of, &row[n], 2);
		told_set(&row[n], 3, told_value(t, i, y ? y->median : NAN, "neighbours", y ? y->year : 0, "value"));
		told_side(t, &row[n], 4, of->similar);
		told_set(&row[n], 5, told_figure(t, i, y ? y->england : NULL, "england", y ? y->year : 0));
		told_side(t, &row[n++], 6, of->england);
	}
	table = (struct page_table *)told_table(t, (str){0}, column, COUNT(column), row, n);
	table->cards = true;
	page_table(t->page, table);
	page_quiet(t->page, told_say(t, "table-note"));
}

static const struct bench *find(const struct benchmark *b, str name)
{
	for (size_t i = 0; i < b->published->n; i++)
		if (told_shown(&b->all[i]) && same(b->all[i].indicator->name, name))
			return &b->all[i];
	return NULL;
}

/* Those that were named, else the first; without a figure there is no line. */
static size_t choose(const struct benchmark *b, const struct comparison_asked *s, const struct bench **of)
{
	size_t n = 0;

	for (size_t i = 0; i < s->names; i++) {
		const struct bench *t = find(b, s->named[i]);
		if (!t)
			s->lacks(s->with, s->named[i]);
		else if (t->latest)
			of[n++] = t;
	}
	for (size_t i = 0; s->names == 0 && i < b->published->n && n < LINES; i++)
		if (told_shown(&b->all[i]) && b->all[i].latest)
			of[n++] = &b->all[i];
	return n;
}

/* Of the funnels the first in which we stand apart; else the first. */
static const struct bench *apart(const struct bench *const *of, size_t n)
{
	const struct bench *first = NULL;

	for (size_t i = 0; i < n; i++) {
		if (of[i]->funnel.year == 0)
			continue;
		if (of[i]->funnel.stand > STAND_INSIDE)
			return of[i];
		first = first ? first : of[i];
	}
	return first;
}

static void lines(struct told *t, const struct bench *const *of, size_t n)
{
	struct page_figure *figure = arena_take(t->memory, n + 1, sizeof *figure);

	for (size_t i = 0; i < n; i++)
		benchmark_line(t, of[i], &figure[i]);
	page_figures(t->page, figure, n);
	page_quiet(t->page, told_say(t, t->b->published->place[t->b->us].neighbours == 0 ? "lines-lede-alone" : "lines-lede"));
}

static void brief_lines(struct told *t, const struct bench *const *of, size_t n)
{
	struct page_figure *figure = arena_take(t->memory, n + 1, sizeof *figure);

	for (size_t i = 0; i < n; i++) {
		benchmark_line(t, of[i], &figure[i]);
		figure[i].note = (str){0};                    /* the table says it */
	}
	page_quiet(t->page, told_say(t, t->b->published->place[t->b->us].neighbours == 0 ? "lines-lede-alone" : "lines-lede"));
	page_figures(t->page, figure, n - n % 2);
}

static void among(struct told *t, const struct bench *of)
{
	struct page_figure *figure = arena_take(t->memory, 1, sizeof *figure);

	benchmark_funnel_figure(t, of, figure);
	page_figures(t->page, figure, 1);
	page_quiet(t->page, told_say(t, "funnel-lede"));
}

struct comparison *comparison_read(const char *tables, const char *outcomes, const struct council *council)
{
	struct comparison *c = take(1, sizeof *c);
	str                code = council->new_code.n > 0 ? council->new_code : council->old_code;
	struct bench_event event[BENCHMARK_EVENTS];
	uint32_t           us;

	published_define(&c->published, outcomes ? outcomes : ours_file("pipeline/outcomes.published", "outcomes.published", &c->memory),
	                 ours_file("pipeline/lookups", "lookups", &c->memory));
	published_read(&c->published, tables);
	if (code.n == 0 || !published_find(&c->published, code, &us))
		die(BAD_SETTING, "council.conf: codes: no authority in the published tables has this code: alongside benchmark --authorities lists them");
	c->benchmark = benchmark_of(&c->published, us, event, benchmark_events(council, event, 0), &c->memory);
	c->say = sentences_read(ours_file("reports/outcomes.txt", "reports/outcomes.txt", &c->memory));
	return c;
}

void comparison_section(struct comparison *c, struct page *page, const struct comparison_asked *s)
{
	struct benchmark       *b = &c->benchmark;
	struct benchmark_words *w = arena_take(&c->memory, 1, sizeof *w);
	struct told             t = { .b = b, .w = w, .page = page, .memory = &c->memory };
	const struct bench    **of = arena_take(&c->memory, b->published->n + s->names + 1, sizeof *of);
	size_t                  n = choose(b, s, of);
	const struct bench     *funnel = apart(of, n);

	*w = (struct benchmark_words){ c->say, s->drawings ? s->drawings : "" };
	told_places(&t);
	str headline = told_headline(&t);
	page_section(page, s->id, told_say(&t, "section-kicker"), s->label.n > 0 ? s->label : told_say(&t, "section-kicker"), headline, s->rows > 0 ? (str){0} : told_say(&t, "section-lede"));
	for (size_t i = 0; i < s->rows; i++)
		if (!find(b, s->row[i]))
			s->lacks(s->with, s->row[i]);
	if (s->rows > 0) {                                /* one page: the lines first, then where each stands */
		brief_lines(&t, of, n);
		standing(&t, s);
		return;
	}
	standing(&t, s);
	if (n > 0)
		lines(&t, of, n);
	if (funnel)
		among(&t, funnel);
	page_heading(page, told_say(&t, "change-headline"));
	page_words(page, told_say(&t, "change-lede"));
	benchmark_each_event(&t);
	page_quiet(page, told_say(&t, "unsaid-cause"));
}

bool comparison_one(struct comparison *c, struct page *page, str indicator, const char *drawings, struct comparison_one *to)
{
	struct benchmark       *b = &c->benchmark;
	struct benchmark_words *w = arena_take(&c->memory, 1, sizeof *w);
	struct told             t = { .b = b, .w = w, .page = page, .memory = &c->memory };
	const struct bench     *of = find(b, indicator);

	if (!of || !of->latest)
		return false;
	*w = (struct benchmark_words){ c->say, drawings ? drawings : "" };
	told_places(&t);
	*to = (struct comparison_one){ .similar = { .icon = NULL } };           /* what is not filled here is not there */
	benchmark_line(&t, of, &to->figure[0]);
	to->figure[0].note = told_say(&t, b->published->place[b->us].neighbours == 0 ? "line-note-alone" : "line-note");
	if (!isnan(of->latest->us->value)) {
		told_year(&t, "year", of->latest->year);
		to->figure[0].title = told_say(&t, isnan(of->latest->median) ? "line-title-alone" : "line-title");
	}
	benchmark_change_figure(&t, of, &to->figure[1]);
	(void)benchmark_area_figure(&t, of, &to->areas);
	told_year(&t, "year", of->latest->year);
	to->similar = (struct page_tile){ .number = told_value(&t, of->indicator, of->latest->median, "neighbours", of->latest->year, "value"),
	                                  .words = told_say(&t, "tile-similar"), .note = told_say(&t, "tile-similar-note") };
	told_fill(&t, "similar", to->similar.number);
	told_fill(&t, "england", told_figure(&t, of->indicator, of->latest->england, "england", of->latest->year));
	to->beside = told_say(&t, isnan(of->latest->median) ? "beside-alone" : "beside");
	to->changed = told_changes(&t, of);
	to->scale = of->indicator->scale;
	return true;
}

void comparison_free(struct comparison *c)
{
	if (!c)
		return;
	published_free(&c->published);
	sentences_free(c->say);
	arena_free(&c->memory);
	free(c);
}
