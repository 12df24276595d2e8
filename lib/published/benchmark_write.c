/* benchmark_write — what is compared, as a sealed stream; and what could be recomputed. */
#include "benchmark_write.h"

static const char *const states[] = { [ABSENT] = "", [SHOWN] = "shown", [HIDDEN] = "hidden", [UNKNOWN] = "unknown", [NONE] = "none" };
static const char *const sides[] = { [NOT_COMPARED] = "not_compared", [SIMILAR] = "similar", [BETTER] = "better", [WORSE] = "worse",
                                     [MORE] = "higher", [LESS] = "lower" };
static const char *const stands[] = { [STAND_NOT] = "not_compared", [STAND_INSIDE] = "inside", [STAND_ABOVE] = "above", [STAND_BELOW] = "below",
                                      [STAND_FAR_ABOVE] = "far_above", [STAND_FAR_BELOW] = "far_below" };

/* One row of the stream; what it has not is nan, or empty. */
struct row {
	const char *row, *place, *state, *said;
	str    code, name, symbol, words;
	int    year;
	double value, lo, hi, count, of;
	size_t n;
};

static void write_row(struct out *out, const struct bench *t, const struct row *r)
{
	const double numbers[] = { r->value, r->lo, r->hi, r->count, r->of };

	out_str(out, t->indicator->name);
	out_str(out, str_of(r->row));
	out_str(out, str_of(r->place));
	out_str(out, r->code);
	out_str(out, r->name);
	if (r->year > 0)
		out_int(out, r->year);
	else
		out_missing(out);
	for (size_t i = 0; i < COUNT(numbers); i++)
		out_num(out, numbers[i]);
	out_str(out, str_of(r->state));
	out_str(out, r->symbol);
	out_str(out, str_of(r->said));
	if (r->n > 0)
		out_int(out, (int64_t)r->n);
	else
		out_missing(out);
	out_str(out, r->words);
	out_int(out, t->indicator->ends);
	out_num(out, t->indicator->scale);
	out_row(out);
}

static void write_figure(struct out *out, const struct bench *t, const char *place, const struct place *who, int year,
                         const struct figure *f, bool together)
{
	if (f)
		write_row(out, t, &(struct row){ .row = "series", .place = place, .code = who->code, .name = who->name, .year = year, .value = f->value,
		          .lo = f->lo, .hi = f->hi, .count = f->count, .of = f->of, .state = states[f->state], .symbol = f->symbol,
		          .said = together ? "together" : "" });
}

static void write_series(struct out *out, const struct benchmark *b, const struct bench *t)
{
	const struct place *all = b->published->place, *us = &all[b->us];

	for (size_t i = 0; i < t->years; i++) {
		const struct bench_year *y = &t->year[i];
		write_figure(out, t, "us", us, y->year, y->us, y->together);
		for (size_t k = 0; k < us->neighbours; k++) {
			bool                 together;
			const struct figure *f = benchmark_row(b->published, t->indicator, us->neighbour[k], y->year, &together);
			write_figure(out, t, "neighbour", &all[us->neighbour[k]], y->year, f, together);
		}
		if (y->of > 0)
			write_row(out, t, &(struct row){ .row = "series", .place = "neighbours", .year = y->year, .value = y->median, .lo = NAN, .hi = NAN,
			          .count = NAN, .of = NAN, .state = isnan(y->median) ? "unknown" : "shown", .said = isnan(y->median) ? "few" : "median", .n = y->of });
		write_figure(out, t, "region", b->region != UINT32_MAX ? &all[b->region] : NULL, y->year, y->region, false);
		write_figure(out, t, "england", b->england != UINT32_MAX ? &all[b->england] : NULL, y->year, y->england, false);
	}
}

static void write_compared(struct out *out, const struct bench *t)
{
	const struct bench_year *y = t->latest;
	struct row r = { .row = "compare", .state = "shown", .lo = NAN, .hi = NAN, .count = NAN, .of = NAN };

	if (!y)
		return;
	r.year = y->year;
	r.place = "neighbours", r.value = y->median, r.said = sides[t->similar], r.n = y->of;
	r.state = isnan(r.value) ? "unknown" : "shown";
	write_row(out, t, &r);
	r.n = 0;
	r.place = "region", r.value = y->region ? y->region->value : NAN, r.said = sides[t->region];
	r.state = isnan(r.value) ? "unknown" : "shown";
	write_row(out, t, &r);
	r.place = "england", r.value = y->england ? y->england->value : NAN, r.said = sides[t->england];
	r.state = isnan(r.value) ? "unknown" : "shown";
	write_row(out, t, &r);
}

static void write_direction(struct out *out, const struct bench *t)
{
	const struct bench_year *y = t->earlier;

	if (y)
		write_row(out, t, &(struct row){ .row = "direction", .place = "us", .year = y->year, .value = y->us->value, .lo = y->us->lo, .hi = y->us->hi, .count = NAN, .of = NAN,
		          .state = "shown", .said = sides[t->direction] });
}

static void write_funnel(struct out *out, const struct place *us, const struct bench *t)
{
	struct row r = { .row = "funnel", .place = "us", .code = us->code, .name = us->name, .year = t->funnel.year, .value = t->funnel.target, .lo = NAN, .hi = NAN,
	                 .count = NAN, .of = NAN, .state = "shown", .said = stands[t->funnel.stand], .n = t->funnel.dots };

	if (t->funnel.year == 0)
		return;
	write_row(out, t, &r);
	r.place = "spread", r.code = r.name = (str){0}, r.value = t->funnel.phi, r.said = "";
	write_row(out, t, &r);
}

static void write_changes(struct out *out, const struct benchmark *b, const struct bench *t)
{
	for (size_t i = 0; i < b->events; i++) {
		const struct bench_change *c = &t->change[i];
		write_row(out, t, &(struct row){ .row = "change", .place = "us", .value = c->effect, .lo = c->lo, .hi = c->hi, .count = NAN, .of = NAN,
		          .state = c->why ? "unknown" : "shown", .said = c->why ? c->why : "annual", .n = c->of, .words = b->event[i].words });
	}
}

void benchmark_write(struct out *out, const struct benchmark *b)
{
	static const struct { const char *name; enum type type; const char *note; } columns[] = {
		{ "indicator", CODE, "its name in the definitions" }, { "row", CODE, "series compare direction funnel change" },
		{ "place", CODE, "us neighbour neighbours region england; of a funnel us spread" }, { "code", TEXT, "of the place" }, { "name", TEXT, "of the place" },
		{ "year", INT, "in which the year ends" }, { "value", NUM, "as published; else worked out here" },
		{ "lo", NUM, "95 % interval; of a change what ordinary differences allow" }, { "hi", NUM, "the same" },
		{ "numerator", NUM, "as published" }, { "denominator", NUM, "as published" }, { "state", CODE, "shown hidden unknown none" },
		{ "symbol", CODE, "c k low x u z or blank: never nought" }, { "said", CODE, "how it compares or why it cannot" },
		{ "n", INT, "neighbours or authorities compared with" }, { "words", TEXT, "of the event" },
		{ "ends", INT, "the month in which a year ends" }, { "scale", NUM, "for every so many" },
	};
	const struct place *us = &b->published->place[b->us];

	for (size_t i = 0; i < COUNT(columns); i++)
		out_column(out, columns[i].name, columns[i].type, columns[i].note);
	for (size_t i = 0; i < b->published->n; i++) {
		const struct bench *t = &b->all[i];
		if (t->indicator->undrawn)
			continue;
		write_series(out, b, t);
		write_compared(out, t);
		write_direction(out, t);
		write_funnel(out, us, t);
		write_changes(out, b, t);
	}
}

/* --- recomputing ----------------------------------------------------------------------------------------- */

static void count_rows(const struct published *p, const struct indicator *i, enum published_level level, int64_t *rows, int64_t n[static 4])
{
	for (size_t at = 0; at < p->places; at++) {
		if (p->place[at].level != level)
			continue;
		for (int year = PUBLISHED_FROM; year < PUBLISHED_FROM + PUBLISHED_YEARS; year++) {
			const struct figure *f = published_figure(p, i, (uint32_t)at, year);
			if (!f)
				continue;
			++*rows;
			n[published_check(i, f)]++;
		}
	}
}

bool benchmark_recompute(struct out *out, const struct published *p)
{
	static const struct { const char *name; enum type type; const char *note; } columns[] = {
		{ "file", TEXT, "the table" }, { "indicator", CODE, "its name in the definitions" }, { "level", CODE, "authority region england" },
		{ "rows", INT, "places and years" }, { "equal", INT, "count over of makes what is printed; half up" },
		{ "within", INT, "some numbers that round to those printed make it" }, { "different", INT, "none do" },
		{ "not_recomputable", INT, "a symbol stands for one of the three; or no figure is printed" }, { "inputs", CODE, "counts or rounded or ours" },
	};
	static const char *const levels[] = { [AUTHORITY] = "authority", [REGION] = "region", [NATION] = "england" };
	bool all_equal = true;

	for (size_t i = 0; i < COUNT(columns); i++)
		out_column(out, columns[i].name, columns[i].type, columns[i].note);
	for (size_t k = 0; k < p->n; k++)
		for (int level = AUTHORITY; level <= NATION; level++) {
			const struct indicator *i = &p->all[k];
			int64_t                 rows = 0, n[4] = { 0 };
			count_rows(p, i, (enum published_level)level, &rows, n);
			out_str(out, i->file_name);
			out_str(out, i->name);
			out_str(out, str_of(levels[level]));
			out_int(out, rows);
			out_int(out, n[CHECK_EQUAL]);
			out_int(out, n[CHECK_WITHIN]);
			out_int(out, n[CHECK_DIFFERENT]);
			out_int(out, n[CHECK_CANNOT]);
			out_str(out, i->figure.n == 0 ? STR("ours") : i->rounded || level != AUTHORITY ? STR("rounded") : STR("counts"));
			out_row(out);
			all_equal = all_equal && (level != AUTHORITY || n[CHECK_DIFFERENT] == 0);
		}
	return all_equal;
}
