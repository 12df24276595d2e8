/* points — read whole: rows in the order they came, and each series in time order. */
#include "points.h"

#include "facts.h"
#include "ids.h"

/* One row says everything about a column of points(5). */
const struct column points_columns[P_COLUMNS] = {
#define COLUMN(n, t, words) { .name = { n, sizeof(n) - 1 }, .type = t, .note = { words, sizeof(words) - 1 } }
	[P_MEASURE]     = COLUMN("measure", CODE, "the measure's name"),
	[P_PERIOD]      = COLUMN("period", PERIOD, "first month or day of the period"),
	[P_PER]         = COLUMN("per", CODE, "how long a period is"),
	[P_BY]          = COLUMN("by", TEXT, "the grouping"),
	[P_GROUP]       = COLUMN("group", TEXT, "its value"),
	[P_PART]        = COLUMN("part", CODE, "a code of a composition"),
	[P_AMONG]       = COLUMN("among", INT, "could have been asked"),
	[P_N]           = COLUMN("n", INT, "rows asked"),
	[P_PEOPLE]      = COLUMN("people", INT, "distinct people or families behind them"),
	[P_NUMERATOR]   = COLUMN("numerator", NUM, "counted"),
	[P_DENOMINATOR] = COLUMN("denominator", NUM, "asked or exposed"),
	[P_NN]          = COLUMN("nn", NUM, "sum over clusters of t squared"),
	[P_ND]          = COLUMN("nd", NUM, "sum over clusters of t times b"),
	[P_DD]          = COLUMN("dd", NUM, "sum over clusters of b squared"),
	[P_WSUM]        = COLUMN("wsum", NUM, "sum of weights"),
	[P_WSUMSQ]      = COLUMN("wsumsq", NUM, "sum of squares of weights"),
	[P_WN]          = COLUMN("wn", NUM, "weighted numerator"),
	[P_WD]          = COLUMN("wd", NUM, "weighted denominator"),
	[P_VALUE]       = COLUMN("value", NUM, "the figure"),
	[P_LO]          = COLUMN("lo", NUM, "95% interval from"),
	[P_HI]          = COLUMN("hi", NUM, "95% interval to"),
	[P_KIND]        = COLUMN("kind", CODE, "flow stock rolling"),
	[P_STATE]       = COLUMN("state", CODE, "shown hidden unknown none"),
	[P_WHY]         = COLUMN("why", CODE, "and the reason"),
};
const struct column points_tests[P_TESTS] = {
	[P_TEST_P] = COLUMN("p", NUM, "probability of a difference like this by chance"),
	[P_TEST_Q] = COLUMN("q", NUM, "the same among all tests judged together"),
#undef COLUMN
};

void points_out_columns(struct out *out)
{
	for (size_t i = 0; i < P_COLUMNS; i++)
		out_column_like(out, &points_columns[i]);
}

void points_out_tests(struct out *out)
{
	for (size_t i = 0; i < P_TESTS; i++)
		out_column_like(out, &points_tests[i]);
}

static void find_columns(struct in *in, size_t at[static P_COLUMNS])
{
	struct buf name = {0};

	for (size_t i = 0; i < P_COLUMNS; i++) {
		bool counted = i == P_VALUE && in_has(in, "numerator", &at[P_NUMERATOR]) && in_has(in, "denominator", &at[P_DENOMINATOR]);
		bool needed = !in_by_hand(in) || i == P_PERIOD || (i == P_VALUE && !counted);
		name.n = 0;
		buf_add(&name, points_columns[i].name);
		at[i] = SIZE_MAX;
		if (needed || in_has(in, buf_ended(&name), &at[i]))
			at[i] = in_need(in, buf_ended(&name), points_columns[i].type);
	}
	buf_free(&name);
}

static str cell(const str *field, size_t at, str otherwise)
{
	return at == SIZE_MAX ? otherwise : field[at];
}

static double number(const struct in *in, const str *field, size_t at)
{
	double v = NAN;

	if (at != SIZE_MAX && field[at].n && !read_num(field[at], &v))
		in_refuse(in, at, "is not a number");
	return v;
}

static day period_of(const struct in *in, const str *field, size_t at)
{
	month m;
	day   d = 0;

	if (read_month(field[at], &m))
		return first_day(m);
	if (!read_day(field[at], &d))
		in_refuse(in, at, "is no period: write 2026-04, or 2026-04-01 for weeks and events");
	return d;
}

struct reading {
	struct points *p;
	struct in     *in;
	struct ids     names;
	struct buf     key;
	size_t         room, series_room, left;
	size_t         most;                              /* so many cells of a row are kept */
	size_t         last;                              /* the series of the row before */
	char          *free;                              /* what is left of the piece that rows are kept in */
};

/* Rows lie in large pieces: memory for each cell by itself would be most of what a night's points take, and most of the time. */
static void *keep_room(struct reading *r, size_t bytes)
{
	enum { ALIGN = _Alignof(max_align_t), PIECE = 1 << 22 };
	void *kept;

	bytes = (bytes + ALIGN - 1) / ALIGN * ALIGN;
	if (r->left < bytes) {
		r->left = bytes > PIECE ? bytes : PIECE;
		r->free = arena_room(&r->p->memory, r->left, 1);
	}
	kept = r->free;
	r->free += bytes;
	r->left -= bytes;
	return kept;
}

/* Two bytes a cell and the text: at the end of the chain a row has ninety cells, and a night has sixty thousand rows. */
static void keep_row(struct reading *r, struct point *t, const str *field, size_t n)
{
	size_t    bytes = n, used = 0;
	uint16_t *at;
	uint32_t *far;
	char     *text;

	for (size_t i = 0; i < n; i++)
		bytes += field[i].n;
	t->wide = bytes > UINT16_MAX;
	t->bare = in_bare(r->in) >= n;
	at = keep_room(r, bytes + (n + 1) * (t->wide ? sizeof *far : sizeof *at));
	far = (uint32_t *)(void *)at;
	text = t->wide ? (char *)(far + n + 1) : (char *)(at + n + 1);
	t->text = text;
	t->cell_at = at;
	for (size_t i = 0; i <= n; i++) {
		if (t->wide)
			far[i] = (uint32_t)used;
		else
			at[i] = (uint16_t)used;
		if (i == n)
			break;
		if (field[i].n && !t->bare)
			memcpy(text + used, field[i].p, field[i].n);
		used += field[i].n + 1;
		if (!t->bare)
			text[used - 1] = ',';
	}
	if (t->bare)
		memcpy(text, field[0].p, used - 1);
}

void point_copy(struct out *out, const struct point *t, size_t from, size_t n)
{
	if (n && t->bare) {
		out_run(out, point_cells(t, from, n), n);
		return;
	}
	for (size_t i = from; i < from + n; i++)
		out_str(out, point_cell(t, i));
}

static const struct facts *facts_of(struct points *p, str measure)
{
	for (size_t i = 0; i < p->n_facts; i++)
		if (same(p->facts[i].measure, measure))
			return &p->facts[i];
	return &facts_unknown;
}

/* The number of the series that this row belongs to. */
static size_t series_of(struct reading *r, const str *field)
{
	const str      all = STR("all"), month_word = STR("month"), flow = STR("flow");
	str            part[5] = { cell(field, r->p->at[P_MEASURE], STR("value")), cell(field, r->p->at[P_PER], month_word),
	                           cell(field, r->p->at[P_BY], all), cell(field, r->p->at[P_GROUP], all),
	                           cell(field, r->p->at[P_PART], (str){0}) };
	struct points *p = r->p;
	struct series *s;
	size_t         known = r->names.n, id;

	s = r->last < p->n_series ? &p->series[r->last] : NULL;
	if (s && same(s->group, part[3]) && same(s->measure, part[0]) && same(s->part, part[4]) && same(s->per, part[1]) && same(s->by, part[2]))
		return r->last;                         /* as nearly always */
	r->key.n = 0;
	for (size_t i = 0; i < COUNT(part); i++) {
		buf_add(&r->key, part[i]);
		buf_addc(&r->key, '\0');
	}
	id = ids_of(&r->names, buf_str(&r->key));
	r->last = id;
	if (id < known)
		return id;
	GROW(p->series, p->n_series, r->series_room);
	s = &p->series[p->n_series++];
	*s = (struct series){
		.measure = arena_keep(&p->memory, part[0]), .per = arena_keep(&p->memory, part[1]),
		.by = arena_keep(&p->memory, part[2]), .group = arena_keep(&p->memory, part[3]),
		.part = arena_keep(&p->memory, part[4]),
		.kind = arena_keep(&p->memory, cell(field, r->p->at[P_KIND], flow)),
	};
	s->facts = facts_of(p, s->measure);
	return id;
}

static void add_row(struct reading *r, const str *field)
{
	struct points *p = r->p;
	struct point  *t;

	GROW(p->all, p->n, r->room);
	t = &p->all[p->n];
	*t = (struct point){
		.series = series_of(r, field), .period = period_of(r->in, field, r->p->at[P_PERIOD]),
		.among = number(r->in, field, r->p->at[P_AMONG]), .n = number(r->in, field, r->p->at[P_N]),
		.people = number(r->in, field, r->p->at[P_PEOPLE]), .numerator = number(r->in, field, r->p->at[P_NUMERATOR]),
		.denominator = number(r->in, field, r->p->at[P_DENOMINATOR]), .nn = number(r->in, field, r->p->at[P_NN]),
		.nd = number(r->in, field, r->p->at[P_ND]), .dd = number(r->in, field, r->p->at[P_DD]),
		.value = number(r->in, field, r->p->at[P_VALUE]), .lo = number(r->in, field, r->p->at[P_LO]),
		.hi = number(r->in, field, r->p->at[P_HI]),
	};
	if (p->at[P_VALUE] == SIZE_MAX)
		t->value = t->denominator > 0 ? t->numerator / t->denominator : NAN;
	keep_row(r, t, field, p->columns < r->most ? p->columns : r->most);
	t->state = r->p->at[P_STATE] == SIZE_MAX ? (isnan(t->value) ? STR("none") : STR("shown")) : point_cell(t, r->p->at[P_STATE]);
	t->why = r->p->at[P_WHY] == SIZE_MAX ? (str){0} : point_cell(t, r->p->at[P_WHY]);
	p->series[t->series].n++;
	p->series[t->series].unreadable |= in_spared(r->in);
	p->n++;
}

/* Time order within a series: by insertion, for they nearly always come so. */
static void order(struct points *p, const struct in *in)
{
	for (size_t i = 0; i < p->n_series; i++) {
		p->series[i].point = arena_take(&p->memory, p->series[i].n + 1, sizeof *p->series[i].point);
		p->series[i].n = 0;
	}
	for (size_t i = 0; i < p->n; i++) {
		struct series *s = &p->series[p->all[i].series];
		size_t         k = s->n++;
		for (; k && p->all[s->point[k - 1]].period > p->all[i].period; k--)
			s->point[k] = s->point[k - 1];
		s->point[k] = i;
		/* two events may fall on one day */
		if (k && p->all[s->point[k - 1]].period == p->all[i].period && !same(s->per, STR("event")))
			die(BAD_DATA, "%s: '%.*s' has one period twice: %.*s by %.*s", in_name(in), FMT(s->measure),
			    FMT(s->per), FMT(s->by));
	}
	for (size_t i = 0; i < p->n_series; i++)
		for (size_t k = 0; k < p->series[i].n; k++)
			p->all[p->series[i].point[k]].place = k;
}

bool points_of_counts(const struct series *s)
{
	return s->facts->beside.n == 0 && (s->facts->adjust.n == 0 || same(s->by, STR("all")));
}

void points_read(struct points *p, struct in *in)
{
	points_read_first(p, in, SIZE_MAX);
}

void points_read_first(struct points *p, struct in *in, size_t most)
{
	struct reading       r = { .p = p, .in = in, .most = most };
	const struct column *column;
	const str           *field;

	*p = (struct points){ .in = in };
	p->columns = in_columns(in, &column);
	find_columns(in, p->at);
	for (size_t i = 0; i < P_COLUMNS; i++)
		if (p->at[i] != SIZE_MAX && p->at[i] >= r.most)
			r.most = p->at[i] + 1;
	facts_read(p, in);
	while (in_next(in, &field))
		add_row(&r, field);
	order(p, in);
	ids_free(&r.names);
	buf_free(&r.key);
}

void points_free(struct points *p)
{
	in_close(p->in);
	arena_free(&p->memory);
	free(p->all);
	free(p->series);
	free(p->facts);
	free(p->event);
	*p = (struct points){0};
}
