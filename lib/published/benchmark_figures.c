/* benchmark_figures — each measure by year, and among all authorities: a drawing, what it says, and the figures behind it. */
#include "benchmark_told.h"

void told_drawings(struct told *t, struct page_figure *f, str stem)
{
	const struct { const char *ending; struct page_drawing *to; } of[] = {
		{ "", &f->wide }, { "-half", &f->half }, { "-narrow", &f->narrow }, { "-large", &f->large },
	};
	struct buf b = {0};

	for (size_t i = 0; i < COUNT(of); i++) {
		b.n = 0;
		buf_addf(&b, "%.*s%s.svg", FMT(stem), of[i].ending);
		if (!page_drawing_read(of[i].to, t->w->drawings, buf_ended(&b), t->memory))
			*of[i].to = (struct page_drawing){ .width = 0 };
	}
	buf_free(&b);
}

static str between(struct told *t, const struct indicator *i, double lo, double hi, const char *place, int year, const char *lowest, const char *highest)
{
	if (isnan(lo))
		return told_value(t, i, NAN, place, year, lowest);
	told_fill(t, "lo", told_value(t, i, lo, place, year, lowest));
	told_fill(t, "hi", told_value(t, i, hi, place, year, highest));
	return told_say(t, "interval");
}

static str interval(struct told *t, const struct indicator *i, double lo, double hi, const char *place, int year)
{
	return between(t, i, lo, hi, place, year, "lo", "hi");
}

static str of_similar(struct told *t, const struct indicator *i, const struct bench_year *y)
{
	return between(t, i, y->lowest, y->highest, "neighbours", y->year, "lowest", "highest");
}

static str counted(struct told *t, const struct figure *f, const struct indicator *i, int year)
{
	struct buf source = {0};

	if (!f || isnan(f->count) || isnan(f->of) || i->rounded)
		return f && f->symbol.n > 0 ? f->symbol : STR("x");
	buf_addf(&source, "%.*s|%d|year|authority|us||numerator", FMT(i->name), year);
	told_count(t, "count", f->count, buf_ended(&source));
	source.n = 0;
	buf_addf(&source, "%.*s|%d|year|authority|us||denominator", FMT(i->name), year);
	told_count(t, "of", f->of, buf_ended(&source));
	buf_free(&source);
	return told_say(t, "counted");
}

static const struct page_table *years_table(struct told *t, const struct bench *of)
{
	static struct page_column column[] = {
		{ "Year", false, 10 }, { "Authority", true, 14 }, { "95% interval", true, 22 }, { "Counted", true, 22 }, { "Similar", true, 12 },
		{ "Lowest to highest of them", true, 20 }, { "Region", true, 12 }, { "England", true, 12 },
	};
	const struct indicator *i = of->indicator;
	struct page_row        *row = told_rows(t, of->years, COUNT(column));

	for (size_t k = 0; k < of->years; k++) {
		const struct bench_year *y = &of->year[of->years - 1 - k];     /* the latest first: it is what one looks for */
		struct buf               b = {0};
		buf_addf(&b, "%d", y->year);
		told_set(&row[k], 0, told_keep(t, &b));
		told_set(&row[k], 1, told_figure(t, i, y->us, "us", y->year));
		told_set(&row[k], 2, interval(t, i, y->us ? y->us->lo : NAN, y->us ? y->us->hi : NAN, "us", y->year));
		told_set(&row[k], 3, y->together ? told_say(t, "shared") : counted(t, y->us, i, y->year));
		told_set(&row[k], 4, told_value(t, i, y->median, "neighbours", y->year, "value"));
		told_set(&row[k], 5, of_similar(t, i, y));
		told_set(&row[k], 6, told_figure(t, i, y->region, "region", y->year));
		told_set(&row[k], 7, told_figure(t, i, y->england, "england", y->year));
	}
	return told_table(t, (str){0}, column, COUNT(column), row, of->years);
}

/* First and last of one line, as a sentence; empty when it has none. */
static void add_moved(struct told *t, const struct bench *of, const char *key, const char *place, struct buf *to)
{
	const struct bench_year *first = NULL, *last = NULL;

	for (size_t k = 0; k < of->years; k++) {
		const struct bench_year *y = &of->year[k];
		const struct figure     *f = strcmp(place, "us") == 0 ? y->us : y->england;
		if (strcmp(place, "neighbours") == 0 ? isnan(y->median) : !f || isnan(f->value))
			continue;
		first = first ? first : y;
		last = y;
	}
	if (!first)
		return;
	for (size_t k = 0; k < 2; k++) {
		const struct bench_year *y = k ? last : first;
		const struct figure     *f = strcmp(place, "us") == 0 ? y->us : y->england;
		double                   v = strcmp(place, "neighbours") == 0 ? y->median : f->value;
		told_fill(t, k ? "last" : "first", told_value(t, of->indicator, v, place, y->year, "value"));
		told_year(t, k ? "to" : "from", y->year);
	}
	if (to->n > 0)
		buf_addc(to, ' ');
	buf_add(to, told_say(t, key));
}

void benchmark_line(struct told *t, const struct bench *of, struct page_figure *f)
{
	const struct indicator  *i = of->indicator;
	const struct bench_year *y = of->latest;
	struct buf               moved = {0};

	told_name(t, "title", i->title);
	told_year(t, "year", y->year);
	told_fill(t, "value", told_figure(t, i, y->us, "us", y->year));
	told_fill(t, "similar", told_value(t, i, y->median, "neighbours", y->year, "value"));
	told_fill(t, "symbol", y->us->symbol);
	f->title = told_say(t, isnan(y->us->value) ? "figure-symbol" : isnan(y->median) ? "figure-alone" : "figure-both");
	told_name(t, "about", i->about);
	told_fill(t, "month", str_of(told_month(i)));
	f->sub = told_say(t, i->at_end ? "figure-sub-at" : "figure-sub");
	if (i->note.n > 0) {
		told_name(t, "note", i->note);
		f->note = told_say(t, "figure-note");
	}
	add_moved(t, of, "alt-us", "us", &moved);
	add_moved(t, of, "alt-similar", "neighbours", &moved);
	if (!isnan(y->lowest)) {
		told_fill(t, "between", of_similar(t, i, y));
		told_year(t, "year", y->year);
		buf_addc(&moved, ' ');
		buf_add(&moved, told_say(t, "alt-between"));
	}
	add_moved(t, of, "alt-england", "england", &moved);
	told_fill(t, "moved", told_keep(t, &moved));
	told_year(t, "from", of->year[0].year);
	told_year(t, "to", of->year[of->years - 1].year);
	f->alt = told_alt(t, "figure-alt", i->title);
	f->data = years_table(t, of);
	told_drawings(t, f, i->name);
}

void benchmark_lines(struct told *t)
{
	struct benchmark   *b = t->b;
	struct page_figure *figure = arena_take(t->memory, b->published->n + 1, sizeof *figure);
	bool                alone = b->published->place[b->us].neighbours == 0;
	size_t              n = 0;

	page_section(t->page, "years", told_say(t, "lines-section"), told_say(t, "lines-section"), told_say(t, "lines-headline"),
	             told_say(t, alone ? "lines-lede-alone" : "lines-lede"));
	for (size_t i = 0; i < b->published->n; i++)
		if (!b->all[i].indicator->undrawn && b->all[i].latest)
			benchmark_line(t, &b->all[i], &figure[n++]);
	page_figures(t->page, figure, n);
	for (size_t i = 0; i < b->published->n; i++)
		if (!b->all[i].indicator->undrawn && !b->all[i].latest) {
			told_name(t, "title", b->all[i].indicator->title);
			page_words(t->page, told_say(t, "figure-none"));
		}
}

/* --- among all authorities ------------------------------------------------------------------------------ */

static const struct page_table *funnel_table(struct told *t, const struct bench *of)
{
	static struct page_column  column[] = { { "What", false, 60 }, { "Figure", true, 40 } };
	static const char *const   key[] = { "funnel-row-us", "funnel-row-near", "funnel-row-far", "funnel-row-all" };
	const struct bench_funnel *f = &of->funnel;
	struct page_row           *row = told_rows(t, COUNT(key), COUNT(column));
	size_t                     n = 0;

	for (size_t i = f->has_us ? 0 : 3; i < COUNT(key); i++, n++) {
		const struct indicator *what = of->indicator;
		told_set(&row[n], 0, told_say(t, key[i]));
		told_set(&row[n], 1, i == 0 ? told_value(t, what, f->dot[f->dots - 1].value, "us", f->year, "value")
		                   : i == 1 ? interval(t, what, f->us.lo, f->us.hi, "funnel", f->year)
		                   : i == 2 ? interval(t, what, f->us.far_lo, f->us.far_hi, "funnel", f->year)
		                            : told_value(t, what, f->target, "funnel", f->year, "value"));
	}
	return told_table(t, (str){0}, column, COUNT(column), row, n);
}

void benchmark_funnel_figure(struct told *t, const struct bench *of, struct page_figure *f)
{
	static const char *const   key[] = { [STAND_NOT] = "funnel-without", [STAND_INSIDE] = "funnel-inside", [STAND_ABOVE] = "funnel-above",
	                                     [STAND_BELOW] = "funnel-below", [STAND_FAR_ABOVE] = "funnel-far_above", [STAND_FAR_BELOW] = "funnel-far_below" };
	const struct bench_funnel *from = &of->funnel;
	const struct indicator    *i = of->indicator;
	struct buf                 b = {0}, shown = {0}, phi = {0};

	told_name(t, "title", i->title);
	f->title = told_say(t, key[from->stand]);
	told_year(t, "year", from->year);
	buf_addf(&b, "%.*s|%d|year|authority|all||n", FMT(i->name), from->year);
	told_count(t, "count", (double)from->dots, buf_ended(&b));
	told_count(t, "outside", (double)from->outside, buf_ended(&b));
	told_count(t, "far", (double)from->far_outside, buf_ended(&b));
	told_count(t, "left", (double)from->left_out, buf_ended(&b));
	b.n = 0;
	f->sub = told_say(t, from->left_out > 0 ? "funnel-sub-left" : "funnel-sub");
	show_number(&shown, from->phi, 1);
	buf_addf(&b, "%.*s|%d|year|authority|spread||value", FMT(i->name), from->year);
	page_number(&phi, buf_str(&shown), buf_str(&b));
	buf_free(&shown);
	b.n = 0;
	told_fill(t, "phi", told_keep(t, &phi));
	f->note = told_say(t, "funnel-note");
	told_fill(t, "target", told_value(t, i, from->target, "funnel", from->year, "value"));
	told_fill(t, "ours", (str){0});
	if (from->has_us) {
		told_fill(t, "value", told_value(t, i, from->dot[from->dots - 1].value, "us", from->year, "value"));
		told_fill(t, "lo", told_value(t, i, from->us.lo, "funnel", from->year, "lo"));
		told_fill(t, "hi", told_value(t, i, from->us.hi, "funnel", from->year, "hi"));
		told_fill(t, "ours", told_say(t, "funnel-ours"));
	}
	f->alt = told_alt(t, "funnel-alt", i->title);
	f->data = funnel_table(t, of);
	buf_addf(&b, "%.*s-funnel", FMT(i->name));
	told_drawings(t, f, buf_str(&b));
	buf_free(&b);
}

void benchmark_funnels(struct told *t)
{
	struct benchmark   *b = t->b;
	struct page_figure *figure = arena_take(t->memory, b->published->n + 1, sizeof *figure);
	size_t              n = 0;

	for (size_t i = 0; i < b->published->n; i++)
		if (!b->all[i].indicator->undrawn && b->all[i].funnel.year > 0)
			benchmark_funnel_figure(t, &b->all[i], &figure[n++]);
	if (n == 0)
		return;
	page_section(t->page, "among", told_say(t, "funnel-section"), told_say(t, "funnel-section"), told_say(t, "funnel-headline"),
	             told_say(t, "funnel-lede"));
	page_figures(t->page, figure, n);
}
