/* stream: whatever bytes come, a stream is read to its good end or refused; what was read and written again is the same.
 * The first byte says in chunks of how many bytes it comes.  Bit 0 of the second: give it the end that its rows
 * deserve, since no fuzzer guesses a CRC; bit 1: what stages ask of it; bit 2: two files, one after the other. */
#include "fuzz.h"
#include "stream.h"

static const struct stage stage = { .name = "fuzz", .last_words = NULL };
static str  input;
static int  asked;

static void ask(struct in *in)
{
	const struct column *columns;
	const str *answers;
	size_t     n = in_columns(in, &columns), at;
	day        d;

	if (in_has(in, "period", &at))
		in_need(in, "period", PERIOD);
	if (in_has(in, "value", &at))
		in_need(in, "value", NUM);
	for (size_t i = 0; i < n; i++)
		if (columns[i].type >= TYPES || (columns[i].n_codes && !columns[i].codes))
			abort();
	if (in_as_at(in, &d) && (d < -200000 || d > 3000000))
		abort();
	in_notes(in, "measure", &answers);
	in_notes(in, "by", &answers);
	in_kind(in), in_safe(in), in_masked(in), in_by_hand(in), in_sealed(in);
}

static char path[] = "fuzz/in.csv", path_again[] = "fuzz/again.csv";

/* in → out, cell by cell, as a stage does that changes nothing */
static void pass_on(void)
{
	char      *operands[] = { path, asked & 4 ? path : NULL, NULL };
	struct in *in = in_open_all(operands);
	const str *field, *counts;
	struct out *out;

	if (asked & 2)
		ask(in);
	out = out_open("-", NULL, in);
	out_columns_of(out, in);
	const struct column *columns;
	size_t n = in_columns(in, &columns);
	while (in_next(in, &field)) {
		for (size_t i = 0; i < n; i++)
			out_copy(out, &field[i], 1);
		out_row(out);
	}
	in_counts(in, &counts);
	out_seal(out);
	in_close(in);
}

static struct { struct buf cells; size_t rows; } first, second;

static void cells_of(const char *from, struct buf *to, size_t *rows)
{
	struct in *in = in_open(from);
	const struct column *columns;
	size_t     n = in_columns(in, &columns);
	const str *field;

	to->n = *rows = 0;
	while (in_next(in, &field)) {
		for (size_t i = 0; i < n; i++) {
			buf_addf(to, "|%zu:", field[i].n);
			for (size_t k = 0; k < field[i].n; k++)
				buf_addc(to, field[i].p[k] == '\r' || field[i].p[k] == '\n' ? ' ' : field[i].p[k]);
		}
		buf_addc(to, '\n');
		++*rows;
	}
	in_close(in);
}

static void read_first(void)
{
	cells_of(path, &first.cells, &first.rows);
	buf_free(&first.cells);
}

static str again;

static void compare(void)
{
	cells_of(path, &first.cells, &first.rows);
	cells_of(path_again, &second.cells, &second.rows);
	/* CR LF inside a cell becomes one blank, and then the lengths differ: only plain CSV can hold it */
	if (first.rows != second.rows || (!memchr(input.p, '\r', input.n) && !same(buf_str(&first.cells), buf_str(&second.cells))))
		abort();
	buf_free(&first.cells);
	buf_free(&second.cells);
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	static char copy[FUZZ_SAID];

	if (n < 2 || n > FUZZ_SAID / 8)
		return 0;
	stage_now = &stage;
	fuzz_chunk = data[0];
	asked = data[1];
	input = (str){ (const char *)data + 2, n - 2 };
	if (asked & 1)
		input = fuzz_sealed(input);
	fuzz_is("in.csv", input);
	if (!fuzz_try(pass_on))
		return 0;
	memcpy(copy, fuzz_said.p, fuzz_said.n);
	again = (str){ copy, fuzz_said.n };
	fuzz_is("again.csv", again);
	if (asked & 4)
		return 0;
	if (!fuzz_try(read_first) || !fuzz_try(compare))
		abort();                        /* what was read once is read again, and what was sealed is a good stream */
	return 0;
}
