/* benchmark_later — before and after dated events, and how to trust all of it. */
#include "benchmark_told.h"

#include "period.h"

static void side(struct told *t, struct page_row *row, size_t at, double mean, size_t n, const struct indicator *i, int from, int to)
{
	struct page_cell *cell = (struct page_cell *)row->cell + at;

	*cell = (struct page_cell){ .is = CELL_TEXT, .text = n > 0 ? told_value(t, i, mean, "us", from, "mean") : STR("x") };
	if (n == 0)
		return;
	told_year(t, "from", from);
	told_year(t, "to", to);
	cell->second = told_say(t, from == to ? "change-year" : "change-years");
}

/* Differences of percentages are percentage points, and have no sign of their own.  Its cell is named by the year of the event. */
static str signed_value(struct told *t, const struct indicator *i, const struct bench_change *c, const char *column, double v)
{
	int year, of_year, of_month;

	struct indicator plain = *i;
	struct buf       b = {0};

	day_parts(t->b->event[c->event].when, &year, &of_year, &of_month);
	plain.scale = 1;
	if (v > 0)
		buf_addc(&b, '+');
	told_number(&b, &plain, v, "us", year, column);
	return told_keep(t, &b);
}

static void change_row(struct told *t, const struct bench *of, const struct bench_change *c, struct page_row *row)
{
	const struct indicator *i = of->indicator;
	struct buf              key = {0};

	told_set(row, 0, told_title(t, i->title));
	side(t, row, 1, c->ours_before, c->before, i, c->from, c->to);
	side(t, row, 2, c->ours_after, c->after, i, c->first, c->last);
	told_set(row, 3, isnan(c->theirs) ? STR("x") : signed_value(t, i, c, "change-theirs", c->theirs));
	told_set(row, 4, isnan(c->effect) ? STR("x") : signed_value(t, i, c, "change", c->effect));
	if (!isnan(c->effect)) {
		told_fill(t, "lo", signed_value(t, i, c, "change-lo", c->lo));
		told_fill(t, "hi", signed_value(t, i, c, "change-hi", c->hi));
		told_set(row, 5, told_say(t, "interval"));
	} else {
		told_set(row, 5, STR("x"));
	}
	buf_addf(&key, "reads-%s", c->why ? c->why : c->lo > 0 || c->hi < 0 ? "beyond" : "within");
	told_set(row, 6, told_say(t, buf_ended(&key)));
	buf_free(&key);
}

static void one_event(struct told *t, size_t event)
{
	static struct page_column column[] = {
		{ "Measure", false, 26 }, { "Before", true, 15 }, { "After", true, 15 }, { "Similar areas", true, 12 }, { "Difference", true, 11 },
		{ "95% range", true, 16 }, { "How it reads", false, 20 },
	};
	struct benchmark *b = t->b;
	struct page_row  *row = told_rows(t, b->published->n, COUNT(column));
	size_t            n = 0;
	struct buf        when = {0};

	show_period(&when, STR("month"), b->event[event].when);
	told_name(t, "event", b->event[event].words);
	told_fill(t, "when", told_keep(t, &when));
	for (size_t i = 0; i < b->published->n; i++)
		if (!b->all[i].indicator->undrawn)
			change_row(t, &b->all[i], &b->all[i].change[event], &row[n++]);
	page_heading(t->page, told_say(t, "change-caption"));
	page_table(t->page, told_table(t, (str){0}, column, COUNT(column), row, n));
	if (period_near_lockdown(b->event[event].when))
		page_callout(t->page, true, STR("March 2020"), told_say(t, "change-lockdown"));
}

void benchmark_each_event(struct told *t)
{
	struct benchmark *b = t->b;
	bool              alone = b->published->place[b->us].neighbours == 0;

	if (b->events == 0)
		page_words(t->page, told_say(t, "change-none"));
	else if (alone)
		page_words(t->page, told_say(t, "change-alone"));
	for (size_t i = 0; i < b->events && !alone; i++)
		one_event(t, i);
	if (b->events > 0 && !alone)
		page_quiet(t->page, told_say(t, "change-note"));
}

/* One measure, an event a row: what changed here, what changed in similar areas, and how far the two are apart. */
void benchmark_change_figure(struct told *t, const struct bench *of, struct page_figure *f)
{
	static struct page_column column[] = { { "What happened", false, 43 }, { "Here", true, 12 }, { "Similar", true, 14 }, { "Difference", true, 36 } };
	struct benchmark *b = t->b;
	bool              alone = b->published->place[b->us].neighbours == 0;
	struct page_row  *row = told_rows(t, b->events, COUNT(column));

	for (size_t i = 0; i < b->events; i++) {
		const struct bench_change *c = &of->change[i];
		struct page_cell          *cell = (struct page_cell *)row[i].cell;
		struct buf                 when = {0}, key = {0};
		show_period(&when, STR("month"), b->event[i].when);
		told_name(t, "event", b->event[i].words);
		told_fill(t, "when", told_keep(t, &when));
		told_set(&row[i], 0, told_say(t, "change-caption"));
		told_set(&row[i], 1, c->before && c->after ? signed_value(t, of->indicator, c, "change-here", c->ours_after - c->ours_before) : STR("x"));
		told_set(&row[i], 2, isnan(c->theirs) ? STR("x") : signed_value(t, of->indicator, c, "change-theirs", c->theirs));
		told_set(&row[i], 3, STR("x"));
		if (!isnan(c->effect)) {
			told_fill(t, "value", signed_value(t, of->indicator, c, "change", c->effect));
			told_fill(t, "lo", signed_value(t, of->indicator, c, "change-lo", c->lo));
			told_fill(t, "hi", signed_value(t, of->indicator, c, "change-hi", c->hi));
			told_set(&row[i], 3, told_say(t, "changes-difference"));
		}
		buf_addf(&key, "reads-%s", c->why ? c->why : c->lo > 0 || c->hi < 0 ? "beyond" : "within");
		cell[3].second = told_say(t, buf_ended(&key));
		buf_free(&key);
	}
	*f = (struct page_figure){ .title = told_say(t, "changes-title"), .sub = told_say(t, "changes-sub") };
	if (b->events > 0 && !alone)
		f->data = f->brief = told_table(t, (str){0}, column, COUNT(column), row, b->events);
	else
		f->note = told_say(t, alone ? "change-alone" : "change-none");
}

str told_changes(struct told *t, const struct bench *of)
{
	struct benchmark *b = t->b;
	struct buf        all = {0};

	for (size_t i = 0; i < b->events; i++) {
		const struct bench_change *c = &of->change[i];
		struct buf                 when = {0};
		if (isnan(c->effect))
			continue;
		show_period(&when, STR("month"), b->event[i].when);
		told_name(t, "event", b->event[i].words);
		told_fill(t, "when", told_keep(t, &when));
		told_fill(t, "value", signed_value(t, of->indicator, c, "change", c->effect));
		told_fill(t, "lo", signed_value(t, of->indicator, c, "change-lo", c->lo));
		told_fill(t, "hi", signed_value(t, of->indicator, c, "change-hi", c->hi));
		buf_add(&all, all.n > 0 ? STR(" ") : (str){0});
		buf_add(&all, told_say(t, c->lo > 0 || c->hi < 0 ? "changed-beyond" : "changed-within"));
	}
	return told_keep(t, &all);
}

void benchmark_before_after(struct told *t)
{
	page_section(t->page, "change", told_say(t, "change-section"), told_say(t, "change-section"), told_say(t, "change-headline"),
	             told_say(t, "change-lede"));
	benchmark_each_event(t);
}

/* --- how to trust it ------------------------------------------------------------------------------------ */

static void add_listed(struct buf *to, str name)
{
	if (to->n > 0)
		buf_add(to, STR("; "));
	page_name(to, name);
}

/* What happened to the authority itself: it ended, it began, its code changed, it is published with another. */
size_t told_history(struct told *t, str say[HISTORY_MOST])
{
	struct benchmark   *b = t->b;
	const struct place *us = &b->published->place[b->us];
	struct buf          names = {0};
	bool                shared = false;
	size_t              n = 0;
	int                 first = b->last;

	told_year(t, "from", us->first);
	told_year(t, "to", us->last);
	if (us->last > 0 && us->last < b->last)
		say[n++] = told_say(t, "ended");
	for (size_t i = 0; i < b->published->n; i++)
		first = b->all[i].indicator->first < first ? b->all[i].indicator->first : first;
	if (us->first > first)
		say[n++] = told_say(t, "began");
	if (us->codes > 1) {
		for (size_t i = 0; i < us->codes; i++)
			add_listed(&names, us->now[i].code);
		told_fill(t, "names", told_keep(t, &names));
		say[n++] = told_say(t, "recoded");
	}
	for (size_t i = 0; i < b->published->n; i++)
		for (size_t k = 0; k < b->all[i].years; k++)
			shared = shared || b->all[i].year[k].together;
	if (shared) {
		told_name(t, "names", b->published->place[b->together].name);
		say[n++] = told_say(t, "together");
	}
	return n;
}

static void places(struct told *t)
{
	struct benchmark   *b = t->b;
	const struct place *us = &b->published->place[b->us];
	struct buf          names = {0};
	str                 say[HISTORY_MOST];
	size_t              n = told_history(t, say);

	page_heading(t->page, told_say(t, "method-places"));
	for (size_t i = 0; i < n; i++)
		page_words(t->page, say[i]);
	for (size_t i = 0; i < us->neighbours; i++)
		add_listed(&names, b->published->place[us->neighbour[i]].name);
	told_fill(t, "names", told_keep(t, &names));
	page_words(t->page, told_say(t, us->neighbours > 0 ? "neighbours" : "alone"));
}

static void symbols(struct told *t)
{
	static const char *const  symbol[] = { "c", "k", "low", "x", "u", "z", "blank" };
	static struct page_column column[] = { { "Symbol", false, 15 }, { "What it means", false, 85 } };
	struct page_row          *row = told_rows(t, COUNT(symbol), COUNT(column));
	struct buf                key = {0};

	for (size_t i = 0; i < COUNT(symbol); i++) {
		key.n = 0;
		buf_addf(&key, "symbol-%s", symbol[i]);
		told_set(&row[i], 0, str_of(symbol[i]));
		told_set(&row[i], 1, told_say(t, buf_ended(&key)));
	}
	buf_free(&key);
	page_heading(t->page, told_say(t, "method-symbols"));
	page_table(t->page, told_table(t, (str){0}, column, COUNT(column), row, COUNT(symbol)));
}

static void checked(struct told *t)
{
	static struct page_column column[] = {
		{ "Measure", false, 40 }, { "Table", false, 40 }, { "Equal", true, 12 }, { "Within rounding", true, 14 }, { "Different", true, 12 }, { "Cannot be made", true, 14 },
	};
	const struct published *p = t->b->published;
	struct page_row        *row = told_rows(t, p->n, COUNT(column));

	for (size_t i = 0; i < p->n; i++) {
		double n[4] = { 0 };
		for (size_t at = 0; at < p->places; at++)
			for (int year = PUBLISHED_FROM; p->place[at].level == AUTHORITY && year < PUBLISHED_FROM + PUBLISHED_YEARS; year++) {
				const struct figure *f = published_figure(p, &p->all[i], (uint32_t)at, year);
				n[f ? published_check(&p->all[i], f) : 0] += f ? 1 : 0;
			}
		told_set(&row[i], 0, told_title(t, p->all[i].title));
		struct buf file = {0};
		page_name(&file, p->all[i].file_name);             /* a name may break anywhere: on a phone it has to */
		told_set(&row[i], 1, told_keep(t, &file));
		for (size_t k = 0; k < 4; k++) {
			struct buf shown = {0};
			show_count(&shown, n[k]);
			told_set(&row[i], 2 + k, p->all[i].figure.n == 0 ? k ? STR("z") : told_say(t, "made-ours") : told_keep(t, &shown));
			buf_free(&shown);
		}
	}
	page_heading(t->page, told_say(t, "method-checked"));
	page_words(t->page, told_say(t, "method-checked-words"));
	page_table(t->page, told_table(t, (str){0}, column, COUNT(column), row, p->n));
}

void benchmark_method(struct told *t)
{
	str how[4];

	page_section(t->page, "method", told_say(t, "method-section"), told_say(t, "method-section"), told_say(t, "method-headline"),
	             told_say(t, "method-lede"));
	places(t);
	symbols(t);
	checked(t);
	page_heading(t->page, told_say(t, "method-how"));
	for (size_t i = 0; i < COUNT(how); i++) {
		char key[8];
		snprintf(key, sizeof key, "how-%zu", i + 1);
		how[i] = told_say(t, key);
	}
	str *kept = arena_take(t->memory, COUNT(how), sizeof *kept);
	memcpy(kept, how, sizeof how);
	page_list(t->page, kept, COUNT(how));
}
