/* benchmark_areas — one authority and its neighbours at its latest year, a dot and an interval each: in order of value, and no rank.
 *
 * The interval is that of the count.  Areas differ by more than counts explain, and by how much the funnel of all authorities says (phi): about
 * each interval stands the one that a count so many times less would have (Spiegelhalter 2005, multiplicative), so that nobody reads a
 * difference into what is usual. */
#include "benchmark_told.h"
#include "draw_rows.h"
#include "drawn_words.h"

#include "stat/interval.h"

struct area { uint32_t place; const struct figure *figure; bool ours; };
enum { AREAS_MOST = PUBLISHED_NEIGHBOURS + 1 };

static int in_order(const void *a, const void *b)
{
	const struct area *x = a, *y = b;
	bool               no_x = isnan(x->figure->exact), no_y = isnan(y->figure->exact);

	if (no_x || no_y)
		return no_x != no_y ? (no_x ? 1 : -1) : (x->place > y->place) - (x->place < y->place);
	if (x->figure->exact < y->figure->exact || x->figure->exact > y->figure->exact)
		return x->figure->exact < y->figure->exact ? -1 : 1;
	return (x->place > y->place) - (x->place < y->place);
}

/* None where too few neighbours have a figure to be beside. */
static size_t areas_of(const struct benchmark *b, const struct bench *t, struct area area[static AREAS_MOST])
{
	const struct place *us = &b->published->place[b->us];
	size_t              n = 0;
	bool                together;

	if (!t->latest || !t->latest->us || t->latest->of < BENCHMARK_HALF)
		return 0;
	area[n++] = (struct area){ b->us, t->latest->us, true };
	for (size_t k = 0; k < us->neighbours; k++) {
		const struct figure *f = benchmark_row(b->published, t->indicator, us->neighbour[k], t->latest->year, &together);
		if (f && f != t->latest->us && (!together || benchmark_stands_for_itself(b, k)))
			area[n++] = (struct area){ us->neighbour[k], f, false };
	}
	qsort(area, n, sizeof *area, in_order);
	return n;
}

static struct interval widened(const struct bench *t, const struct figure *f)
{
	double phi = t->funnel.year == t->latest->year ? t->funnel.phi : NAN;

	if (!(phi > 1) || isnan(f->lo))
		return (struct interval){ NAN, NAN };
	struct interval i = t->indicator->shape == PROPORTION ? interval_wilson(f->count / phi, f->of / phi, 0.95) : interval_rate(f->count / phi, f->of / phi, 0.95);
	return (struct interval){ t->indicator->scale * i.lo, t->indicator->scale * i.hi };
}

static str printed(const struct indicator *i, const struct figure *f, struct arena *memory)
{
	struct buf b = {0};

	if (isnan(f->value))
		buf_add(&b, f->symbol);
	else {
		show_number(&b, f->value, i->decimals);
		if (i->scale == 100)
			buf_addc(&b, '%');
	}
	str said = arena_keep(memory, buf_str(&b));
	buf_free(&b);
	return said;
}

void benchmark_draw_areas(struct plot *plot, const struct benchmark *b, const struct bench *t)
{
	struct area      area[AREAS_MOST];
	struct drawn_row row[AREAS_MOST];
	size_t           n = areas_of(b, t, area);
	struct buf       stem = {0}, england = {0};

	if (n == 0)
		return;
	for (size_t i = 0; i < n; i++) {
		const struct figure *f = area[i].figure;
		struct interval      wide = widened(t, f);
		row[i] = (struct drawn_row){ .words = b->published->place[area[i].place].name, .says = printed(t->indicator, f, b->memory), .value = isnan(f->value) ? NAN : f->exact,
		                             .lo = f->lo, .hi = f->hi, .wide_lo = wide.lo, .wide_hi = wide.hi, .first = area[i].ours };
	}
	struct drawn_rows r = { .row = row, .rows = n, .line = NAN, .dashed = true, .as = t->indicator->scale == 100 ? AS_HUNDRED : AS_RATE, .floor = 0,
	                        .ceiling = t->indicator->shape == PROPORTION ? t->indicator->scale : NAN };
	if (t->latest->england && !isnan(t->latest->england->value)) {
		r.line = t->latest->england->exact;
		drawn_word(&england, "drawn-england");
		buf_addc(&england, ' ');
		buf_add(&england, printed(t->indicator, t->latest->england, b->memory));
		r.line_says = buf_str(&england);
	}
	buf_addf(&stem, "%.*s-areas", FMT(t->indicator->name));
	for (int place = PLACE_HALF; place < PLACES; place++)    /* half a page is wide enough */
		draw_rows(plot, &r, buf_ended(&stem), (enum draw_place)place);
	buf_free(&stem);
	buf_free(&england);
}

static str cell(struct told *t, const struct bench *of, const struct area *a, double v, const char *column)
{
	return told_value(t, of->indicator, v, a->ours ? "us" : t->b->published->place[a->place].code.p, of->latest->year, column);
}

static const struct page_table *table(struct told *t, const struct bench *of, const struct area *area, size_t n)
{
	static struct page_column column[] = { { "Area", false, 40 }, { "Figure", true, 20 }, { "95% interval", true, 40 } };
	struct page_row          *row = told_rows(t, n, COUNT(column));

	for (size_t i = 0; i < n; i++) {
		const struct figure *f = area[i].figure;
		told_set(&row[i], 0, told_title(t, t->b->published->place[area[i].place].name));
		told_set(&row[i], 1, isnan(f->value) ? f->symbol : cell(t, of, &area[i], f->value, "value"));
		told_set(&row[i], 2, STR("x"));
		if (isnan(f->lo))
			continue;
		told_fill(t, "lo", cell(t, of, &area[i], f->lo, "lo"));
		told_fill(t, "hi", cell(t, of, &area[i], f->hi, "hi"));
		told_set(&row[i], 2, told_say(t, "interval"));
	}
	return told_table(t, (str){0}, column, COUNT(column), row, n);
}

bool benchmark_area_figure(struct told *t, const struct bench *of, struct page_figure *f)
{
	static const char *const title[] = { [NOT_COMPARED] = "areas-none", [SIMILAR] = "areas-similar", [BETTER] = "areas-better", [WORSE] = "areas-worse",
	                                     [MORE] = "areas-higher", [LESS] = "areas-lower" };
	const struct indicator  *i = of->indicator;
	const struct bench_year *y = of->latest;
	struct area              area[AREAS_MOST];
	size_t                   n = areas_of(t->b, of, area);
	struct buf               b = {0};

	if (n == 0)
		return false;
	told_year(t, "year", y->year);
	told_name(t, "about", i->about);
	told_fill(t, "month", str_of(told_month(i)));
	buf_addf(&b, "%.*s|%d|year|authority|neighbour||areas", FMT(i->name), y->year);
	told_count(t, "count", (double)(n - 1), buf_ended(&b));
	b.n = 0;
	told_fill(t, "value", told_figure(t, i, y->us, "us", y->year));
	told_fill(t, "england", told_figure(t, i, y->england, "england", y->year));
	told_fill(t, "similar", told_value(t, i, y->median, "neighbours", y->year, "value"));
	told_fill(t, "low", told_value(t, i, y->lowest, "neighbours", y->year, "lowest"));
	told_fill(t, "high", told_value(t, i, y->highest, "neighbours", y->year, "highest"));
	told_fill(t, "between", (str){0});
	if (!isnan(y->us->lo)) {
		told_fill(t, "lo", told_value(t, i, y->us->lo, "us", y->year, "lo"));
		told_fill(t, "hi", told_value(t, i, y->us->hi, "us", y->year, "hi"));
		told_fill(t, "between", told_say(t, "areas-between"));
	}
	*f = (struct page_figure){ .title = told_say(t, title[of->similar]), .sub = told_say(t, i->at_end ? "areas-sub-at" : "areas-sub"), .alt = told_alt(t, "areas-alt", i->title) };
	f->note = told_say(t, isnan(widened(of, y->us).lo) ? "areas-note" : "areas-note-wide");
	f->data = f->brief = table(t, of, area, n);
	buf_addf(&b, "%.*s-areas", FMT(i->name));
	told_drawings(t, f, buf_str(&b));
	if (f->wide.width == 0)
		f->wide = f->half;
	buf_free(&b);
	return true;
}
