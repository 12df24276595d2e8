/* findings.c — see findings.h. */
#include "findings.h"

/* One row says everything about a column of findings(5). */
const struct column findings_columns[F_COLUMNS] = {
#define COLUMN(n, t, words) { .name = { n, sizeof(n) - 1 }, .type = t, .note = { words, sizeof(words) - 1 } }
	[F_MEASURE]   = COLUMN("measure", CODE, "the measure's name"),
	[F_PERIOD]    = COLUMN("period", PERIOD, "first month or day of the period; empty: all together"),
	[F_PER]       = COLUMN("per", CODE, "how long a period is"),
	[F_BY]        = COLUMN("by", TEXT, "the grouping"),
	[F_GROUP]     = COLUMN("group", TEXT, "its value"),
	[F_PART]      = COLUMN("part", CODE, "an item or a code"),
	[F_STATISTIC] = COLUMN("statistic", CODE, "what the estimate is"),
	[F_N]         = COLUMN("n", INT, "rows behind it"),
	[F_PEOPLE]    = COLUMN("people", INT, "distinct people behind them"),
	[F_EVENTS]    = COLUMN("events", INT, "those of n that it counts"),
	[F_ESTIMATE]  = COLUMN("estimate", NUM, "the figure"),
	[F_LO]        = COLUMN("lo", NUM, "95% interval from"),
	[F_HI]        = COLUMN("hi", NUM, "95% interval to"),
	[F_P]         = COLUMN("p", NUM, "probability of a difference like this by chance"),
	[F_Q]         = COLUMN("q", NUM, "the same among all tests judged together"),
	[F_METHOD]    = COLUMN("method", TEXT, "how it was worked out"),
	[F_STATE]     = COLUMN("state", CODE, "shown hidden unknown none"),
	[F_WHY]       = COLUMN("why", CODE, "and the reason"),
#undef COLUMN
};

void findings_out_columns(struct out *out)
{
	for (size_t i = 0; i < F_COLUMNS; i++)
		out_column_like(out, &findings_columns[i]);
}

static void write_period(struct out *out, const struct finding *f)
{
	if (f->period == FINDINGS_NO_PERIOD)
		out_missing(out);
	else if (same(f->per, STR("week")))
		out_day(out, f->period);
	else
		out_month(out, month_of(f->period));
}

static void write_count(struct out *out, double count)
{
	if (isnan(count))
		out_missing(out);
	else
		out_int(out, (int64_t)count);
}

void findings_write(struct out *out, const struct finding *f)
{
	bool said = !isnan(f->estimate) || !isnan(f->p);

	out_str(out, f->measure);
	write_period(out, f);
	out_str(out, f->per);
	out_str(out, f->by);
	out_str(out, f->group);
	out_str(out, f->part);
	out_str(out, f->statistic);
	write_count(out, f->n);
	write_count(out, f->people);
	write_count(out, f->events);
	out_num(out, f->estimate);
	out_num(out, f->lo);
	out_num(out, f->hi);
	out_num(out, f->p);
	out_num(out, f->q);
	out_str(out, f->method);
	out_str(out, f->state.n ? f->state : said ? STR("shown") : STR("none"));
	out_str(out, f->why);
	out_row(out);
}

/* Every cell has been found to fit its column's type by in_next. */
static double number(const str *field, size_t at)
{
	double v = NAN;

	return field[at].n && read_num(field[at], &v) ? v : NAN;
}

static day period_of(str cell)
{
	month m;
	day   d;

	if (read_month(cell, &m))
		return first_day(m);
	return read_day(cell, &d) ? d : FINDINGS_NO_PERIOD;
}

void findings_read(struct findings *f, struct in *in)
{
	const struct column *column;
	const str           *field;
	size_t               room = 0;
	char                 name[16];

	*f = (struct findings){ .in = in };
	for (size_t i = 0; i < F_COLUMNS; i++) {
		(void)snprintf(name, sizeof name, "%.*s", FMT(findings_columns[i].name));
		f->at[i] = in_need(in, name, findings_columns[i].type);
	}
	f->columns = in_columns(in, &column);
	while (in_next(in, &field)) {
		str *kept = arena_take(&f->memory, f->columns, sizeof *kept);

		for (size_t i = 0; i < f->columns; i++)
			kept[i] = arena_keep(&f->memory, field[i]);
		GROW(f->all, f->n, room);
		f->all[f->n++] = (struct finding){
			.measure = kept[f->at[F_MEASURE]], .period = period_of(kept[f->at[F_PERIOD]]), .per = kept[f->at[F_PER]],
			.by = kept[f->at[F_BY]], .group = kept[f->at[F_GROUP]], .part = kept[f->at[F_PART]],
			.statistic = kept[f->at[F_STATISTIC]], .n = number(kept, f->at[F_N]), .people = number(kept, f->at[F_PEOPLE]),
			.events = number(kept, f->at[F_EVENTS]), .estimate = number(kept, f->at[F_ESTIMATE]),
			.lo = number(kept, f->at[F_LO]), .hi = number(kept, f->at[F_HI]), .p = number(kept, f->at[F_P]),
			.q = number(kept, f->at[F_Q]), .method = kept[f->at[F_METHOD]], .state = kept[f->at[F_STATE]],
			.why = kept[f->at[F_WHY]], .field = kept,
		};
	}
}

void findings_free(struct findings *f)
{
	in_close(f->in);
	arena_free(&f->memory);
	free(f->all);
	*f = (struct findings){0};
}
