/* mask — pseudonyms for ids, months for days of birth; what is private and whatever nobody declared goes no further. */
#include "ages.h"
#include "mask.h"
#include "stage.h"
#include "stream.h"

static str key_path, new_key_path;

static const struct opt options[] = {
	{ 'k', "key", "FILE", WORD, { .word = &key_path }, "the key: a file that only its owner may read (0600)" },
	{ 0, "new-key", "FILE", WORD, { .word = &new_key_path }, "make a key, and do nothing else" },
	IN_OPTIONS,
};

static const struct stage stage = {
	.name  = "mask",
	.does  = "pseudonyms for ids, months for days of birth; what is private goes no further",
	.usage = "-k FILE [STREAM]... | --new-key FILE",
	.opt   = options,
	.opts  = COUNT(options),
	.last_words = EMITS,
};

/* What happens to a column that came. */
enum treatment { PASS, DROP, PSEUDONYM, TO_MONTH, TO_YEAR };
struct treated { enum treatment how; struct mask *mask; };

static char *ended(str s)
{
	char *copy = take(s.n + 1, 1);

	memcpy(copy, s.p, s.n);
	return copy;
}

/* Only a definition can say that a text may travel; plain CSV, and ingest without one, let everything through as text. */
static void need_declared(struct in *in)
{
	const str *by;
	bool       declared = false;

	for (size_t n = in_notes(in, "by", &by); n-- > 0; )
		declared = declared || (starts_with(by[n], STR("ingest ")) && ends_with(by[n], STR(".extract")));
	if (in_masked(in))
		die(BAD_DATA, "%s: is masked already: a pseudonym of a pseudonym fits nothing", in_name(in));
	if (!declared || !in_sealed(in) || in_by_hand(in))
		die(BAD_DATA, "%s: no definition says which of its columns are ids, names or free text: ingest -x EXTRACT first", in_name(in));
}

static _Noreturn void refuse(const struct in *in, const struct column *c, const char *what)
{
	die(BAD_DATA, "%s: '%.*s': %s", in_name(in), FMT(c->name), what);
}

static struct treated treat(const struct in *in, const struct column *c, const struct mask_key *key)
{
	if (same(c->mask, STR("private")))
		return (struct treated){ .how = DROP };
	if (c->type == ID && c->mask.n == 0)
		refuse(in, c, "is an id and no #mask says whose: say mask and whose in the extract (child family worker person)");
	if (c->type == ID)
		return (struct treated){ .how = PSEUDONYM, .mask = mask_of(key, c->mask) };
	if (c->mask.n == 0)
		return (struct treated){ .how = PASS };
	if (c->type == DAY && same(c->mask, STR("month")))
		return (struct treated){ .how = TO_MONTH };
	if (c->type == DAY && same(c->mask, STR("year")))
		return (struct treated){ .how = TO_YEAR };
	refuse(in, c, "only an id has a namespace, and only a day is masked to its month or year");
}

static struct out *open_out(struct in *in, const struct treated *treated, const struct age *age, size_t ages)
{
	struct out *out = out_open("-", NULL, in);
	const struct column *came;
	size_t      columns = in_columns(in, &came);

	out_by(out, "");
	out_masked(out);
	out_drop(out, "age");
	for (size_t i = 0; i < columns; i++) {
		struct column c = came[i];
		if (treated[i].how == DROP)
			continue;
		c.type = treated[i].how == TO_MONTH ? MONTH : treated[i].how == TO_YEAR ? INT : c.type;
		if (treated[i].how != PSEUDONYM)
			c.mask = (str){0};              /* an id keeps whose it is: what was masked apart never matches */
		out_column_like(out, &c);
	}
	for (size_t i = 0; i < ages; i++) {
		struct column c = { .name = age[i].name, .type = INT, .required = age[i].required };
		out_column_like(out, &c);
	}
	return out;
}

static void write_cell(struct out *out, const struct treated *t, str cell)
{
	char pseudonym[MASK_ROOM];
	day  d = 0;
	int  year, part;

	if (t->how == DROP)
		return;
	if (trimmed(cell).n == 0 || (t->how != PSEUDONYM && !read_day(cell, &d))) {
		out_missing(out);
		return;
	}
	switch (t->how) {
	case PSEUDONYM:
		mask_id(t->mask, cell, pseudonym);
		out_bare(out, (str){ pseudonym, MASK_ROOM });
		break;
	case TO_MONTH:
		out_month(out, month_of(d));
		break;
	default:
		day_parts(d, &year, &part, &part);
		out_int(out, year);
	}
}

/* Columns side by side that pass as they are, or one that does not. */
struct run { size_t first, n; };

static size_t runs_of(const struct treated *treated, size_t columns, struct run *run)
{
	size_t n = 0;

	for (size_t i = 0; i < columns; i += run[n++].n) {
		run[n] = (struct run){ i, 1 };
		while (treated[i].how == PASS && i + run[n].n < columns && treated[i + run[n].n].how == PASS)
			run[n].n++;
	}
	return n;
}

static void mask_rows(struct in *in, const struct mask_key *key)
{
	struct arena memory = {0};
	struct age  *age;
	const struct column *came;
	const str   *field;
	char         room[EXPR_ROOM];
	size_t       columns = in_columns(in, &came), ages = ages_read(in, &age, &memory), runs;
	struct treated *treated = take(columns + 1, sizeof *treated);
	struct run     *run = take(columns + 1, sizeof *run);

	for (size_t i = 0; i < columns; i++)
		treated[i] = treat(in, &came[i], key);
	runs = runs_of(treated, columns, run);
	struct out *out = open_out(in, treated, age, ages);
	while (in_next(in, &field)) {
		for (size_t i = 0; i < runs; i++)
			if (treated[run[i].first].how == PASS)
				out_copy(out, field + run[i].first, run[i].n);
			else
				write_cell(out, &treated[run[i].first], field[run[i].first]);
		for (size_t i = 0; i < ages; i++)
			out_str(out, expr_cell(age[i].years, field, room));
		out_row(out);
	}
	out_seal(out);
	for (size_t i = 0; i < columns; i++)
		mask_free(treated[i].mask);
	free(treated);
	free(run);
	free(age);
	arena_free(&memory);
}

int main(int argc, char **argv)
{
	int first = stage_begin(&stage, argc, argv);

	if (new_key_path.n > 0) {
		before_dying(NULL);             /* no stream is begun: nobody downstream waits for the news */
		char *path = ended(new_key_path);
		mask_key_make(path);
		free(path);
		return DONE;
	}
	if (key_path.n == 0)
		die(BAD_USE, "say -k FILE, where the key is: mask --new-key FILE makes one");
	char            *path = ended(key_path);
	struct mask_key *key = mask_key_read(path);
	struct in       *in = in_open_all(argv + first);

	need_declared(in);
	mask_rows(in, key);
	in_close(in);
	mask_key_free(key);
	free(path);
	return DONE;
}
