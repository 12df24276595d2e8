/* persons — many rows to one for each person, or whatever --per names. */
#include "gather.h"
#include "grouping.h"
#include "taking.h"

static str          per_said, when_said;
static struct words sentences, conditions;

static const struct opt options[] = {
	{ 0, "per", "COLUMN,…", WORD, { .word = &per_said }, "one row for each of these: child_id, or child_id,at" },
	{ 'e', "each", "SENTENCE", WORDS, { .words = &sentences }, "make a column of its rows: placements = distinct placed_on" },
	{ 0, "when", "COLUMN", WORD, { .word = &when_said }, "the day that 'first' and 'last' go by" },
	{ 'w', "where", "CONDITION", WORDS, { .words = &conditions }, "take the rows where it is true" },
	IN_OPTIONS,
};

static const struct stage stage = {
	.name  = "persons",
	.does  = "many rows to one for each person, or for each of whatever --per names",
	.usage = "--per COLUMN,… [--when COLUMN] [-w CONDITION]... [-e SENTENCE]... [STREAM]...",
	.opt   = options,
	.opts  = COUNT(options),
	.last_words = EMITS,
};

struct persons {
	struct in      *in;
	struct arena    memory;
	struct column  *column;         /* those that came, and what -w proves of them */
	size_t          columns;
	struct grouping per;
	struct taking   taking;
	struct gather **made;
	bool            dated;
	size_t          when;
	struct lost     lost;           /* when some columns are not whole */
	int64_t         read, not_taken, no_key, no_day;
};

static struct expr_scope scope_of(struct persons *p)
{
	const struct column *now;

	/* plain CSV: what was asked of a column is its type from now on */
	for (size_t i = in_columns(p->in, &now); i-- > 0; )
		p->column[i].type = now[i].type;
	return (struct expr_scope){ .of = in_name(p->in), .columns = p->column, .n = p->columns, .plain = in_sealed(p->in) ? NULL : p->in };
}

static void bind_when(struct persons *p)
{
	if (when_said.n == 0)
		return;
	p->dated = true;
	p->when = grouping_column(when_said, "--when", in_name(p->in), p->column, p->columns);
	if (!in_sealed(p->in))
		in_need(p->in, arena_keep(&p->memory, when_said).p, DAY);
	scope_of(p);
	if (p->column[p->when].type != DAY && p->column[p->when].type != MONTH)
		die(BAD_SETTING, "--when: '%.*s' holds no days", FMT(when_said));
}

static void bind_sentences(struct persons *p)
{
	p->made = arena_take(&p->memory, sentences.n + 1, sizeof(struct gather *));
	for (size_t i = 0; i < sentences.n; i++) {
		struct expr_at at = expr_at_option('e', i + 1, &p->memory);
		struct gather *g = p->made[i] = gather_read(sentences.all[i].word, at, &p->memory);
		if (gather_goes_by_day(g) && !p->dated)
			die(BAD_USE, "%s: 'first' and 'last' go by a day: say --when COLUMN", at.option);
		struct expr_scope scope = scope_of(p);
		gather_bind(g, &scope, p->dated && p->column[p->when].required);
		str        name = gather_column(g)->name;
		const str *asked;
		size_t     n = gather_columns(g, &p->memory, &asked);
		lost_make(&p->lost, asked, n, name);
		bool known = false;
		for (size_t k = 0; k < p->per.keys; k++)
			known |= same(p->per.column[k].name, name);
		for (size_t k = 0; k < i; k++)
			known |= same(gather_column(p->made[k])->name, name);
		if (known)
			expr_refuse(at, "'%.*s' is already a column: choose another name", FMT(name));
	}
}

/* A row whose person is not known is nobody's: it makes no row, and is counted. */
static bool take_row(struct persons *p, const str *field, uint32_t *group)
{
	p->read++;
	if (!taking_row(&p->taking, field)) {
		p->not_taken++;
		return false;
	}
	if (grouping_of(&p->per, field, group))
		return true;
	p->no_key++;
	return false;
}

static void read_rows(struct persons *p)
{
	const str *field;
	uint32_t   group;

	while (in_next(p->in, &field)) {
		day   when = 0;
		month m;
		if (!take_row(p, field, &group))
			continue;
		bool dated = p->dated && field[p->when].n > 0;
		if (dated && p->column[p->when].type == MONTH && read_month(field[p->when], &m))
			when = first_day(m);
		else if (dated)
			dated = read_day(field[p->when], &when);
		p->no_day += p->dated && !dated;
		for (size_t i = 0; i < sentences.n; i++)
			gather_row(p->made[i], group, field, dated, when);
	}
}

/* In the order of the keys, whatever order the rows came in. */
static void write_groups(struct persons *p, struct out *out)
{
	uint32_t *order = grouping_order(&p->per);
	str      *key = take(p->per.keys, sizeof *key);
	char      room[EXPR_ROOM];

	for (size_t i = 0; i < p->per.groups.n; i++) {
		grouping_keys(&p->per, order[i], key);
		out_copy(out, key, p->per.keys);
		for (size_t k = 0; k < sentences.n; k++) {
			const struct column *c = gather_column(p->made[k]);
			str cell = gather_cell(p->made[k], order[i], room);
			if (cell.n == 0 && c->required)
				die(BAD_DATA, "%s: '%.*s': it comes out too large to be written", in_name(p->in), FMT(c->name));
			out_copy(out, &cell, 1);
		}
		out_row(out);
	}
	free(order);
	free(key);
}

static struct out *open_out(struct persons *p)
{
	struct out *out = out_open("-", NULL, p->in);
	struct buf  b = {0};

	buf_addf(&b, "%.*s", FMT(per_said));
	out_by(out, buf_ended(&b));
	b.n = 0;
	buf_addf(&b, "persons rows=%lld not_taken=%lld no_key=%lld", (long long)p->read, (long long)p->not_taken, (long long)p->no_key);
	if (p->dated)
		buf_addf(&b, " no_day=%lld", (long long)p->no_day);
	out_note(out, "note", buf_str(&b));
	lost_write(&p->lost, p->in, out);
	buf_free(&b);
	for (size_t i = 0; i < p->per.keys; i++) {
		p->per.column[i].required = true;       /* without it there is no row */
		out_column_like(out, &p->per.column[i]);
	}
	for (size_t i = 0; i < sentences.n; i++)
		out_column_like(out, gather_column(p->made[i]));
	return out;
}

int main(int argc, char **argv)
{
	int            first = stage_begin(&stage, argc, argv);
	struct persons p = { .in = in_open_all(argv + first) };
	const struct column *came;

	if (per_said.n == 0)
		die(BAD_USE, "say --per COLUMN: whose rows become one");
	lost_read(&p.lost, p.in);
	taking_bind(&p.taking, &conditions, p.in, &p.lost, &p.memory);
	p.columns = in_columns(p.in, &came);
	p.column = arena_take(&p.memory, p.columns + 1, sizeof *p.column);
	memcpy(p.column, came, p.columns * sizeof *came);
	taking_proves(&p.taking, p.column, p.columns);
	grouping_bind(&p.per, per_said, "--per", in_name(p.in), p.column, p.columns, &p.memory);
	bind_when(&p);
	bind_sentences(&p);
	read_rows(&p);
	struct out *out = open_out(&p);
	write_groups(&p, out);
	out_seal(out);
	for (size_t i = 0; i < sentences.n; i++)
		gather_free(p.made[i]);
	in_close(p.in);
	grouping_free(&p.per);
	free(p.lost.all);
	arena_free(&p.memory);
	free(sentences.all);
	free(conditions.all);
	return DONE;
}
