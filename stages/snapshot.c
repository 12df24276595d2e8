/* snapshot — spans to stock: one row for every span that is open at every period's end. */
#include "stock.h"
#include "taking.h"

static str          from_name, to_name, one_name, within_said;
static int          every = PER_MONTH;
static day          as_at = INT32_MIN;
static struct words conditions;

static const enum period periods[] = { PER_WEEK, PER_MONTH, PER_QUARTER, PER_YEAR };

static const struct opt options[] = {
	{ 0, "from", "COLUMN", WORD, { .word = &from_name }, "the day a span begins" },
	{ 0, "to", "COLUMN", WORD, { .word = &to_name }, "the day it ends: on it, it is no longer open; missing is still open" },
	{ 0, "every", "week|month|quarter|year", CHOICE, { .choice = &every }, "whose last day a snapshot is taken at (month)" },
	{ 0, "as-at", "DATE", DATE, { .date = &as_at }, "the last of them is not after this day (the stream's)" },
	{ 0, "one", "COLUMN", WORD, { .word = &one_name }, "at most one row for each of these at a time: the latest begun" },
	{ 0, "within", "SPAN", WORD, { .word = &within_said }, "open at any time so long before, not only on the day: \"12 months\"" },
	{ 'w', "where", "CONDITION", WORDS, { .words = &conditions }, "take the spans where it is true" },
	IN_OPTIONS,
};

static const struct stage stage = {
	.name  = "snapshot",
	.does  = "spans to stock: who was open at every month's end",
	.usage = "--from COLUMN --to COLUMN [--every PERIOD] [--as-at DATE] [--one COLUMN] [--within SPAN] [-w CONDITION]... [STREAM]...",
	.opt   = options,
	.opts  = COUNT(options),
	.last_words = EMITS,
};

struct spans {
	struct in     *in;
	struct column *column;
	size_t         columns, from, to, one;
	struct taking  taking;
	struct stock   stock;
	struct lost    lost;            /* when some columns are not whole */
	int64_t        read, not_taken, no_start, backwards, set_aside;
};

static size_t need_column(struct in *in, str name, const char *option, struct arena *memory)
{
	if (name.n == 0)
		die(BAD_USE, "say --%s COLUMN: the day a span %s", option, option[0] == 'f' ? "begins" : "ends");
	return in_need(in, arena_keep(memory, name).p, DAY);
}

/* What comes out: the columns that came, and `at`. */
static void make_columns(struct spans *s)
{
	const struct column *came;
	size_t at;

	s->columns = in_columns(s->in, &came);
	if (in_has(s->in, "at", &at))
		die(BAD_DATA, "%s: 'at' is already a column: these rows are a stock already", in_name(s->in));
	s->column = take(s->columns + 1, sizeof *s->column);
	memcpy(s->column, came, s->columns * sizeof *came);
	s->column[s->from].required = true;             /* without it there is no row */
	taking_proves(&s->taking, s->column, s->columns);
	s->column[s->columns] = (struct column){
		.name = STR("at"), .type = DAY, .note = STR("the last day of the period"), .required = true,
		.every = str_of(period_word(periods[every])),
	};
}

static void bind(struct spans *s, struct arena *memory)
{
	struct stock *stock = &s->stock;

	lost_read(&s->lost, s->in);
	s->from = need_column(s->in, from_name, "from", memory);
	s->to = need_column(s->in, to_name, "to", memory);
	taking_bind(&s->taking, &conditions, s->in, &s->lost, memory);
	stock->one_said = one_name.n > 0;
	if (stock->one_said && !in_has(s->in, arena_keep(memory, one_name).p, &s->one))
		die(BAD_DATA, "%s: there is no column '%.*s' for --one", in_name(s->in), FMT(one_name));
	stock->within_said = within_said.n > 0;
	if (stock->within_said && (!span_read(within_said, &stock->within) || stock->within.n == 0))
		die(BAD_USE, "--within '%.*s': write so many days, weeks, months or years", FMT(within_said));
	make_columns(s);
	stock->every = periods[every];
	stock->column = s->column;
	stock->columns = s->columns;
}

static void settle_as_at(struct spans *s)
{
	day  known;
	bool told = in_as_at(s->in, &known);

	if (as_at == INT32_MIN && !told)
		die(BAD_USE, "%s says no #as-at: say --as-at DATE", in_name(s->in));
	s->stock.as_at = as_at == INT32_MIN ? known : as_at;
	if (told && s->stock.as_at > known)
		die(BAD_USE, "--as-at is after the day the stream speaks of: nobody knows who was open then");
}

static void read_spans(struct spans *s)
{
	const str *field;

	while (in_next(s->in, &field)) {
		day from, to = INT32_MAX;
		s->read++;
		if (!taking_row(&s->taking, field)) {
			s->not_taken++;
			continue;
		}
		if (!read_day(field[s->from], &from)) {
			s->no_start++;
			continue;
		}
		if (field[s->to].n > 0 && read_day(field[s->to], &to) && to < from) {
			s->backwards++;
			continue;
		}
		stock_add(&s->stock, s->stock.one_said ? field[s->one] : (str){0}, from, to, field);
	}
}

struct writing { struct out *out; str *field; size_t columns; };

static void write_row(void *to, str whole, day at)
{
	struct writing *w = to;

	whole_split(whole, w->field, w->columns);
	out_copy(w->out, w->field, w->columns);
	out_day(w->out, at);
	out_row(w->out);
}

static void note(const struct spans *s, struct out *out)
{
	struct buf b = {0};

	buf_addf(&b, "snapshot spans=%lld not_taken=%lld no_start=%lld end_before_start=%lld", (long long)s->read,
	         (long long)s->not_taken, (long long)s->no_start, (long long)s->backwards);
	if (s->stock.one_said)
		buf_addf(&b, " not_the_one=%lld", (long long)s->set_aside);
	out_note(out, "note", buf_str(&b));
	buf_free(&b);
}

int main(int argc, char **argv)
{
	int          first = stage_begin(&stage, argc, argv);
	struct arena memory = {0};
	struct spans s = { .in = in_open_all(argv + first) };

	bind(&s, &memory);
	settle_as_at(&s);
	read_spans(&s);
	s.set_aside = stock_each(&s.stock, NULL, NULL);         /* counted first: the note stands before the rows */
	struct out *out = out_open("-", NULL, s.in);
	out_by(out, period_word(periods[every]));
	out_as_at(out, s.stock.as_at);
	note(&s, out);
	lost_write(&s.lost, s.in, out);
	for (size_t i = 0; i <= s.columns; i++)
		out_column_like(out, &s.column[i]);
	struct writing writing = { out, take(s.columns + 1, sizeof(str)), s.columns };
	stock_each(&s.stock, write_row, &writing);
	out_seal(out);
	in_close(s.in);
	stock_free(&s.stock);
	arena_free(&memory);
	free(s.column);
	free(s.lost.all);
	free(writing.field);
	free(conditions.all);
	return DONE;
}
