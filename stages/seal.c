/* seal — plain CSV from another tool as a sealed stream again, marked as made by hand. */
#include "stage.h"
#include "stream.h"

static str     kind, like;
static int64_t rows = -1;

static const struct opt options[] = {
	{ 'k', "kind", "KIND", WORD, { .word = &kind }, "what the rows are: points, feedback (that of --like, else rows)" },
	{ 0, "like", "FILE", WORD, { .word = &like }, "a sealed stream whose columns have the types and codes" },
	{ 0, "rows", "N", WHOLE, { .whole = &rows }, "there must be so many" },
	IN_OPTIONS,
};

static const struct stage stage = {
	.name       = "seal",
	.does       = "plain CSV from another tool as a sealed stream",
	.usage      = "[--kind KIND] [--like FILE] [--rows N] [CSV]",
	.opt        = options,
	.opts       = COUNT(options),
	.last_words = EMITS,
};

/* For each of our columns its place in the pattern, or -1: it is text then. */
static int *take_after(struct out *out, struct in *in, struct in *pattern)
{
	const struct column *ours, *theirs;
	size_t               n = in_columns(in, &ours), m = pattern ? in_columns(pattern, &theirs) : 0;
	int                 *at = take(n, sizeof *at);
	struct buf           name = {0};

	for (size_t i = 0; i < n; i++) {
		const struct column *as = &ours[i];
		at[i] = -1;
		for (size_t k = 0; k < m; k++)
			if (same(theirs[k].name, ours[i].name))
				at[i] = (int)k, as = &theirs[k];
		name.n = 0;
		buf_add(&name, ours[i].name);
		if (at[i] >= 0 && !in_sealed(in))
			in_need(in, buf_ended(&name), as->type);
		out_column_like(out, as);
	}
	buf_free(&name);
	return at;
}

static bool is_code_of(const struct column *c, str cell)
{
	for (size_t i = 0; i < c->n_codes; i++)
		if (same(c->codes[i], cell))
			return true;
	return false;
}

/* What the pattern promises must hold: the reader after us will not look again. */
static void check(const struct in *in, struct in *pattern, const str *field, const int *at, size_t n)
{
	const struct column *theirs;

	in_columns(pattern, &theirs);
	for (size_t i = 0; i < n; i++) {
		if (at[i] < 0)
			continue;
		if (theirs[at[i]].required && field[i].n == 0)
			in_refuse(in, i, "may not be missing");
		if (theirs[at[i]].codes && field[i].n && !is_code_of(&theirs[at[i]], field[i]))
			in_refuse(in, i, "is not one of its codes");
	}
}

int main(int argc, char **argv)
{
	int                  first = stage_begin(&stage, argc, argv);
	struct buf           path = {0}, name = {0};
	struct in           *pattern = NULL, *in;
	const struct column *column;
	struct out          *out;
	const str           *field;
	int                 *at;
	int64_t              came = 0;

	buf_add(&path, like);
	if (like.n)
		pattern = in_open(buf_ended(&path));
	in = in_open(argv[first] ? argv[first] : "-");
	buf_add(&name, kind.n ? kind : pattern ? in_kind(pattern) : in_kind(in));
	out = out_open("-", buf_ended(&name), pattern ? pattern : in);
	out_hand(out);
	at = take_after(out, in, pattern);
	while (in_next(in, &field)) {
		if (pattern)
			check(in, pattern, field, at, in_columns(in, &column));
		out_copy(out, field, in_columns(in, &column));
		out_row(out);
		came++;
	}
	if (rows >= 0 && rows != came)
		die(BAD_DATA, "--rows says %lld and %lld came: was the stage before cut?", (long long)rows, (long long)came);
	while (pattern && in_next(pattern, &field))
		continue;               /* its #count lines are ours too, and its end must be a good one */
	out_seal(out);
	in_close(pattern);
	in_close(in);
	free(at);
	buf_free(&path);
	buf_free(&name);
	return DONE;
}
