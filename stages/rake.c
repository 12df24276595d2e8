/* rake — weights that bring those who answered to those we serve. */
#include "grouping.h"
#include "raking.h"
#include "stage.h"
#include "stream.h"

static str to_path, at_name, when_name, on_names, trim_said;
static int per = PER_QUARTER;

static const struct opt options[] = {
	{ 0, "to", "FILE", WORD, { .word = &to_path }, "the people served: a snapshot" },
	{ 0, "at", "COLUMN", WORD, { .word = &at_name }, "its day (at)" },
	{ 0, "when", "COLUMN", WORD, { .word = &when_name }, "the day that puts an answer in a period" },
	{ 0, "per", "week|month|quarter|half-year|year|financial-year", CHOICE, { .choice = &per }, "the period (quarter)" },
	{ 0, "on", "COLUMN,…", WORD, { .word = &on_names }, "the margins: columns that both have" },
	{ 0, "trim", "LO,HI", WORD, { .word = &trim_said }, "the least and the most a weight may be, or none (0.3,3)" },
	IN_OPTIONS,
};

static const struct stage stage = {
	.name = "rake",
	.does = "weigh answers, so that those who answered are like those we serve",
	.usage = "--to FILE [--at COLUMN] --when COLUMN [--per PERIOD] --on COLUMN,… [--trim LO,HI] [STREAM]...",
	.opt = options,
	.opts = COUNT(options),
	.last_words = EMITS,
};

static const enum period periods[] = { PER_WEEK, PER_MONTH, PER_QUARTER, PER_HALF_YEAR, PER_YEAR, PER_FINANCIAL_YEAR };

/* The places of the margins in a stream. */
static size_t *bind_margins(struct in *in, struct arena *memory, size_t *n)
{
	const struct column *column;
	size_t               columns = in_columns(in, &column), *at = arena_take(memory, on_names.n + 1, sizeof *at);
	str                  rest = on_names, name;

	for (*n = 0; cut_at(&rest, ',', &name); (*n)++) {
		at[*n] = grouping_column(trimmed(name), "--on", in_name(in), column, columns);
		for (size_t i = 0; i < *n; i++)
			if (at[i] == at[*n])
				die(BAD_USE, "--on: '%.*s' is said twice", FMT(trimmed(name)));
	}
	return at;
}

static size_t bind_day(struct in *in, str name, const char *option, struct arena *memory)
{
	const struct column *column;
	size_t               columns = in_columns(in, &column), at = grouping_column(name, option, in_name(in), column, columns);

	if (in_sealed(in) && column[at].type != DAY && column[at].type != MONTH)
		die(BAD_SETTING, "%s: '%.*s' of %s holds no days", option, FMT(name), in_name(in));
	return in_sealed(in) ? at : in_need(in, arena_keep(memory, name).p, DAY);
}

static bool day_of_cell(str cell, day *when)
{
	month m;

	if (read_month(cell, &m)) {
		*when = first_day(m);
		return true;
	}
	return read_day(cell, when);
}

static void read_served(struct raking *r, struct in *in, const size_t *margin, size_t at)
{
	str       *category = arena_take(&r->memory, r->margins, sizeof *category);
	const str *field;
	day        when;

	while (in_next(in, &field)) {
		for (size_t m = 0; m < r->margins; m++)
			category[m] = field[margin[m]];
		if (day_of_cell(field[at], &when))
			raking_target(r, when, category);
	}
}

static void read_answers(struct raking *r, struct in *in, const size_t *margin, size_t at, struct whole_rows *kept)
{
	const struct column *column;
	size_t               columns = in_columns(in, &column);
	str                 *category = arena_take(&r->memory, r->margins, sizeof *category);
	const str           *field;
	day                  when = 0;

	while (in_next(in, &field)) {
		bool dated = day_of_cell(field[at], &when);
		for (size_t m = 0; m < r->margins; m++)
			category[m] = field[margin[m]];
		raking_row(r, dated, when, category);
		whole_keep(kept, field, columns);
	}
}

/* Which margins, and which categories only one side had: in #by; how each period came out: a note each. */
static void say_how(struct out *out, const struct raking *r, const struct in *served)
{
	str        name[64] = {0}, rest = on_names;
	struct buf b = {0};
	char       room[DAY_ROOM];

	for (size_t m = 0; m < COUNT(name) && cut_at(&rest, ',', &name[m]); m++)
		continue;
	buf_addf(&b, "to %s on", in_name(served));
	for (size_t m = 0; m < r->margins; m++)
		buf_addf(&b, " %.*s", FMT(trimmed(name[m])));
	buf_addf(&b, " per %s", period_word(periods[per]));
	for (size_t i = 0; i < r->n_joined; i++)
		buf_addf(&b, "%s %.*s=%.*s (%zu)", i ? "" : " joined to not known:", FMT(trimmed(name[r->joined[i].margin])),
		         FMT(r->joined[i].category), r->joined[i].periods);
	out_by(out, buf_ended(&b));
	for (size_t k = 0; k < r->periods; k++) {
		const struct raking_period *p = &r->period[k];
		b.n = 0;
		buf_addf(&b, "rake %.*s rows=%zu", (int)write_day(room, p->first), room, p->rows);
		if (p->at == INT32_MIN)
			buf_addf(&b, " nobody_served");
		else
			buf_addf(&b, " effective=%.1f least=%.3g most=%.3g at_a_limit=%zu off=%.3g%s", p->effective, p->smallest,
			         p->largest, p->cut, p->off < 1e-9 ? 0 : p->off, p->settled ? "" : " not_settled");
		out_note(out, "note", buf_str(&b));
	}
	buf_free(&b);
}

static void write_rows(struct raking *r, struct in *in, struct in *served, struct whole_rows *kept)
{
	const struct column *column;
	size_t               columns = in_columns(in, &column);
	str                 *field = take(columns + 1, sizeof *field);
	struct out          *out = out_open("-", NULL, in);

	out_counts_of(out, served);
	say_how(out, r, served);
	out_columns_of(out, in);
	out_column(out, "weight", NUM, "so that those who answered are like those served");
	for (size_t i = 0; whole_next(kept, field, columns); i++) {
		out_copy(out, field, columns);
		out_num(out, raking_weight(r, i));
		out_row(out);
	}
	out_seal(out);
	free(field);
}

int main(int argc, char **argv)
{
	int           first = stage_begin(&stage, argc, argv);
	struct raking r;
	struct whole_rows kept = {0};
	struct arena  memory = {0};
	struct in    *served, *in;
	size_t       *margin_served, *margin, margins, at;
	double        lo, hi;

	if (to_path.n == 0 || when_name.n == 0 || on_names.n == 0)
		die(BAD_USE, "say --to FILE, the people served; --when COLUMN, the day of an answer; and --on COLUMN,…, the margins");
	raking_trim(trim_said, &lo, &hi);
	served = in_open(arena_keep(&memory, to_path).p);
	in = in_open_all(argv + first);
	if (in_has(in, "weight", &at))
		die(BAD_DATA, "%s: there is a column 'weight' already", in_name(in));
	margin_served = bind_margins(served, &memory, &margins);
	margin = bind_margins(in, &memory, &margins);
	if (margins > 64)
		die(BAD_USE, "--on: more than 64 margins");
	raking_begin(&r, margins, periods[per], lo, hi);
	read_served(&r, served, margin_served, bind_day(served, at_name.n ? at_name : STR("at"), "--at", &memory));
	read_answers(&r, in, margin, bind_day(in, when_name, "--when", &memory), &kept);
	raking_settle(&r);
	write_rows(&r, in, served, &kept);
	raking_free(&r);
	in_close(served);
	in_close(in);
	whole_free(&kept);
	arena_free(&memory);
	return DONE;
}
