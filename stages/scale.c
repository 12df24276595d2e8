/* scale — do the items of an index belong together?  Reliability, before anybody reads its mean. */
#include "answers.h"
#include "asking.h"

static const struct opt options[] = { ASKING_OPTIONS, IN_OPTIONS };

static const struct stage stage = {
	.name = "scale",
	.does = "do the items of an index belong together: reliability, as findings",
	.usage = ASKING_USAGE,
	.opt = options,
	.opts = COUNT(options),
	.last_words = EMITS,
};

static bool is_ours(const struct measure *m, str dataset)
{
	return m->shape == MEAN && m->averages > 1 && same(m->from, dataset);
}

/* One dataset, read once, for every index of it. */
static void read_dataset(struct measures *ms, struct in *in, str name, day as_at, struct answers *all)
{
	const str              *field;
	const struct expr_look *looks;

	for (size_t i = 0; i < ms->n; i++) {
		struct measure *m = &ms->all[i];
		if (!is_ours(m, name))
			continue;
		measure_bind(ms, m, in);
		if ((m->of.expr && expr_looks(m->of.expr, &looks) > 0) || (m->among.expr && expr_looks(m->among.expr, &looks) > 0))
			measure_refuse(m, W_OF, "'previous row' and 'next row' are not for an index: make a column in night.mk");
		answers_begin(&all[i], m, in, as_at);
	}
	while (in_next(in, &field))
		for (size_t i = 0; i < ms->n; i++)
			if (is_ours(&ms->all[i], name))
				answers_row(&all[i], field);
}

static void write_finding(void *to, const struct finding *f)
{
	findings_write(to, f);
}

static void write_findings(const struct measures *ms, const struct asking_datasets *d, day as_at, struct answers *all)
{
	struct out *out = out_open("-", "findings", d->in[0]);
	struct buf  note = {0};

	out_as_at(out, as_at);
	out_by(out, "");
	for (size_t i = 1; i < d->n; i++)
		out_counts_of(out, d->in[i]);
	for (size_t i = 0; i < ms->n; i++) {
		struct facts facts;
		if (!all[i].m)
			continue;
		facts = measure_facts(ms, all[i].m);
		points_out_facts(out, &facts);
		note.n = 0;
		buf_addf(&note, "%.*s: rows with an item missing are left out", FMT(all[i].m->name));
		if (all[i].left_out > 0)
			out_note(out, "note", buf_str(&note));
	}
	measures_events(ms, out);
	findings_out_columns(out);
	for (size_t i = 0; i < ms->n; i++)
		if (all[i].m)
			answers_findings(&all[i], write_finding, out);
	out_seal(out);
	buf_free(&note);
}

int main(int argc, char **argv)
{
	int                    first = stage_begin(&stage, argc, argv);
	struct arena           memory = {0};
	struct measures        ms = asking_measures(&memory);
	struct asking_datasets d = asking_datasets(argv + first, &memory);
	day                    as_at = asking_day(&d);
	struct answers        *all = arena_take(&memory, ms.n + 1, sizeof *all);

	for (size_t i = 0; i < d.n; i++)
		read_dataset(&ms, d.in[i], d.name[i], as_at, all);
	write_findings(&ms, &d, as_at, all);
	for (size_t i = 0; i < ms.n; i++)
		answers_free(&all[i]);
	for (size_t i = 0; i < d.n; i++)
		in_close(d.in[i]);
	measures_free(&ms);
	asking_free();
	arena_free(&memory);
	return DONE;
}
