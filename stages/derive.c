/* derive — columns from columns: -j brings them from another stream, -e makes them, -w keeps the rows where it is true. */
#include "join.h"
#include "stage.h"
#include "widened.h"

static struct words sentences;
static str          holidays_file = { "lookups/bank-holidays.csv", 25 }, postcodes_file = { "lookups/postcodes.csv", 21 };

static const struct opt options[] = {
	{ 'j', "join", "SENTENCE", WORDS, { .words = &sentences }, "bring columns: team from run/cases.csv by child_id, last opened_on up to at" },
	{ 'e', "each", "SENTENCE", WORDS, { .words = &sentences }, "make a column: notice = working days from shared_on to held_on" },
	{ 'w', "where", "CONDITION", WORDS, { .words = &sentences }, "keep the rows where it is true" },
	{ 0, "holidays", "FILE", WORD, { .word = &holidays_file }, "bank holidays, for working days (lookups/bank-holidays.csv)" },
	{ 0, "postcodes", "FILE", WORD, { .word = &postcodes_file }, "places of postcodes, for miles (lookups/postcodes.csv)" },
	IN_OPTIONS,
};

static const struct stage stage = {
	.name  = "derive",
	.does  = "columns from columns, by sentences that act in the order written",
	.usage = "[-j SENTENCE] [-e SENTENCE] [-w CONDITION]... [STREAM]...",
	.opt   = options,
	.opts  = COUNT(options),
	.last_words = EMITS,
};

/* One sentence, once it is read and bound. */
struct step {
	char         letter;
	struct expr *expr;              /* of -e and -w */
	struct join *join;              /* of -j */
	size_t       column, columns;   /* what it makes: where, and how many */
	bool         certain;           /* of -e: it is never missing, whatever a later -w asks */
	char         room[EXPR_ROOM];   /* the cell of this row */
};

/* Lists that a sentence may ask for: each is read once, and only when asked. */
struct lists { struct holidays *holidays; struct postcodes *postcodes; };

static struct expr_scope scope_of(const struct widened *row, struct in *in, const struct expr *e, struct lists *lists,
                                  struct arena *memory)
{
	if (e && expr_wants_holidays(e) && !lists->holidays)
		lists->holidays = holiday_read(arena_keep(memory, holidays_file).p);
	if (e && expr_wants_postcodes(e) && !lists->postcodes)
		lists->postcodes = postcode_read(arena_keep(memory, postcodes_file).p);
	return (struct expr_scope){
		.of = in_name(in), .columns = row->column, .n = row->n, .plain = in_sealed(in) ? NULL : in,
		.holidays = lists->holidays, .postcodes = lists->postcodes,
	};
}

static void bind_step(struct step *step, str sentence, struct expr_at at, struct widened *row, struct in *in,
                      struct lists *lists, struct arena *memory)
{
	const struct column *brought;
	str name = {0};

	step->column = row->n;
	if (step->letter == 'j') {
		struct expr_scope scope = scope_of(row, in, NULL, lists, memory);
		step->join = join_read(sentence, at, memory);
		join_open(step->join, &scope, in_masked(in));
		step->columns = join_columns(step->join, &brought);
		widened_types(row, in);
		for (size_t i = 0; i < step->columns; i++)
			widened_add(row, brought[i]);
		join_lost(step->join, &row->lost);
		return;
	}
	step->expr = step->letter == 'e' ? expr_read_made(sentence, at, memory, &name)
	                                 : expr_read_condition(sentence, EXPR_STAGE, at, memory);
	if (step->letter == 'e')
		widened_need_new(row, at, name);
	struct expr_scope scope = scope_of(row, in, step->expr, lists, memory);
	expr_bind(step->expr, &scope);
	widened_types(row, in);
	const str *asked;
	size_t     n = expr_columns(step->expr, memory, &asked);
	lost_make(&row->lost, asked, n, step->letter == 'w' ? STR("*") : arena_keep(memory, name));
	if (step->letter == 'w') {
		widened_kept(row, step->expr);
		return;
	}
	struct column made = expr_column(step->expr);
	made.name = name;
	step->columns = 1;
	step->certain = made.required;
	widened_add(row, made);
}

/* "-e 3": the third -e, as people count */
static struct step *bind_all(struct widened *row, struct in *in, struct lists *lists, struct arena *memory)
{
	struct step *step = take(sentences.n + 1, sizeof *step);
	size_t       said[128] = {0};

	for (size_t i = 0; i < sentences.n; i++) {
		int letter = (unsigned char)sentences.all[i].letter & 127;
		struct expr_at at = expr_at_option((char)letter, ++said[letter], memory);
		step[i].letter = (char)letter;
		bind_step(&step[i], sentences.all[i].word, at, row, in, lists, memory);
	}
	return step;
}

static bool run(struct step *step, const struct widened *row, const struct in *in)
{
	if (step->letter == 'w')
		return expr_true(step->expr, row->cell, NULL) == EXPR_YES;
	if (step->letter == 'j') {
		join_row(step->join, row->cell, &row->cell[step->column]);
		return true;
	}
	str cell = expr_cell(step->expr, row->cell, step->room);
	if (cell.n == 0 && step->certain)
		die(BAD_DATA, "%s:%zu: '%.*s': it comes out too large to be written", in_name(in), in_line(in),
		    FMT(row->column[step->column].name));
	row->cell[step->column] = cell;
	return true;
}

static struct out *open_out(struct in *in, const struct widened *row, const struct step *step)
{
	struct out *out = out_open("-", NULL, in);
	struct buf  made = {0};

	for (size_t i = row->came; i < row->n; i++)
		buf_addf(&made, "%s%.*s", made.n ? " " : "", FMT(row->column[i].name));
	out_by(out, buf_ended(&made));
	buf_free(&made);
	lost_write(&row->lost, in, out);
	for (size_t i = 0; i < row->n; i++)
		out_column_like(out, &row->column[i]);
	for (size_t i = 0; i < sentences.n; i++)
		if (step[i].join && join_by_hand(step[i].join))
			out_hand(out);
	return out;
}

int main(int argc, char **argv)
{
	int              first = stage_begin(&stage, argc, argv);
	struct arena     memory = {0};
	struct lists     lists = {0};
	struct in       *in = in_open_all(argv + first);
	const str       *field;
	struct widened   row;

	widened_open(&row, in);
	struct step *step = bind_all(&row, in, &lists, &memory);
	struct out  *out = open_out(in, &row, step);
	widened_cells(&row);
	while (in_next(in, &field)) {
		size_t done = 0;
		memcpy(row.cell, field, row.came * sizeof *field);
		while (done < sentences.n && run(&step[done], &row, in))
			done++;
		if (done < sentences.n)
			continue;
		out_copy(out, field, row.came);
		out_copy(out, row.cell + row.came, row.n - row.came);
		out_row(out);
	}
	for (size_t i = 0; i < sentences.n; i++)
		if (step[i].join && join_source(step[i].join))
			out_counts_of(out, join_source(step[i].join));
	out_seal(out);
	for (size_t i = 0; i < sentences.n; i++)
		if (step[i].join)
			join_close(step[i].join);
	in_close(in);
	holiday_free(lists.holidays);
	postcode_free(lists.postcodes);
	arena_free(&memory);
	free(step);
	widened_close(&row);
	free(sentences.all);
	return DONE;
}
