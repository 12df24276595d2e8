/* merge — points and points: sums are added, and figures worked out anew, for many places or many machines. */
#include "ids.h"
#include "merge.h"
#include "stage.h"
#include "stream.h"

static str without;
static int populations;

static const struct opt options[] = {
	{ 0, "without", "MEASURE,…", WORD, { .word = &without }, "leave these measures out" },
	{ 0, "populations", "refuse|add|once", CHOICE, { .choice = &populations },
	  "of rates: those of different places are added, that of one place is taken once (refuse)" },
	IN_OPTIONS,
};

static const struct stage stage = {
	.name = "merge",
	.does = "points and points to points: many places or machines as one",
	.usage = "[--without MEASURE,…] [--populations refuse|add|once] [POINTS]...",
	.opt = options,
	.opts = COUNT(options),
	.last_words = EMITS,
};

static struct points *read_all(char *const *operand, size_t *n)
{
	static char  stdin_name[] = "-";
	struct points *p;

	for (*n = 0; operand[*n]; )
		++*n;
	p = take(*n + 1, sizeof *p);
	if (*n == 0) {
		points_read(&p[(*n)++], in_open(stdin_name));
		return p;
	}
	for (size_t i = 0; i < *n; i++)
		points_read(&p[i], in_open(operand[i]));
	return p;
}

/* The lines of one word, each once: with `all`, only those that every input has. */
static void pass_on(struct out *out, const struct merge *m, const char *word, bool all)
{
	struct ids   said = {0};
	size_t      *times = NULL, room = 0;

	for (size_t i = 0; i < m->inputs; i++) {
		const str *line;
		size_t     n = in_notes(m->input[i].in, word, &line);
		for (size_t k = 0; k < n; k++) {
			GROW(times, said.n, room);
			size_t known = said.n, id = ids_of(&said, line[k]);
			times[id] = id == known ? 1 : times[id] + 1;
		}
	}
	for (uint32_t i = 0; i < said.n; i++)
		if (!all || times[i] == m->inputs)
			out_note(out, word, ids_key(&said, i));
	ids_free(&said);
	free(times);
}

static void preamble(struct out *out, const struct merge *m)
{
	struct buf line = {0};
	bool       masked = true;
	day        as_at;

	if (in_as_at(m->input[0].in, &as_at))
		out_as_at(out, as_at);
	pass_on(out, m, "by", false);
	buf_addf(&line, "%zu inputs", m->inputs);
	out_by(out, buf_ended(&line));
	for (size_t i = 0; i < m->inputs; i++) {
		masked = masked && in_masked(m->input[i].in);
		out_counts_of(out, m->input[i].in);
	}
	if (masked)
		out_masked(out);
	pass_on(out, m, "event", true);
	for (size_t i = 0; i < m->n_facts; i++)
		points_out_facts(out, &m->facts[i]);
	pass_on(out, m, "note", false);
	line.n = 0;
	for (size_t i = 0; i < m->left_out.n; i++)
		buf_addf(&line, "%s %.*s", i ? "" : "left out: not measured in all of what was merged:", FMT(m->left_out.all[i]));
	if (line.n)
		out_note(out, "note", buf_str(&line));
	buf_free(&line);
	points_out_columns(out);
}

static void write_point(void *to, const struct tallied *p, const struct facts *f)
{
	tally_write_point(to, p, f->measure, f->kind, false);
}

int main(int argc, char **argv)
{
	int            first = stage_begin(&stage, argc, argv);
	struct merge   m = { .without = without, .populations = (enum merge_populations)populations };
	struct points *p = read_all(argv + first, &m.inputs);

	m.input = p;
	merge_check(&m);
	merge_facts(&m);
	struct out *out = out_open("-", "points", NULL);
	preamble(out, &m);
	merge_each(&m, write_point, out);
	out_seal(out);
	merge_free(&m);
	for (size_t i = 0; i < m.inputs; i++)
		points_free(&p[i]);
	free(p);
	return DONE;
}
