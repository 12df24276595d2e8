/* survive — how long until something happens: measures of shape time, records in, findings out. */
#include "stage.h"
#include "stat/together.h"
#include "stream.h"
#include "watch.h"

#include <unistd.h>

static struct words paths;
static str          conf, lookups, stanza, by, per;
static day          as_at = INT32_MIN;

static const struct opt options[] = {
	{ 'm', "measures", "PATH", WORDS, { .words = &paths }, "a folder or file of measures, any number of times [measures]" },
	{ 'c', "council", "FILE", WORD, { .word = &conf }, "names, targets, thresholds [council.conf, if it is there]" },
	{ 'l', "lookups", "DIR", WORD, { .word = &lookups }, "code lists and populations [lookups]" },
	{ 'e', "stanza", "STANZA", WORD, { .word = &stanza }, "a measure without a file; ';' between lines" },
	{ 0, "by", "COLUMNS", WORD, { .word = &by }, "group by these instead" },
	{ 0, "per", "PERIODS", WORD, { .word = &per }, "in these periods instead" },
	{ 0, "as-at", "DATE", DATE, { .date = &as_at }, "the day the extracts speak of [the stream's]" },
	IN_OPTIONS,
};

static const struct stage stage = {
	.name = "survive",
	.does = "how long until it happens: measures of shape time",
	.usage = "[-m PATH]... [-c FILE] [-l DIR] [-e STANZA] [DATASET]...",
	.opt = options,
	.opts = COUNT(options),
	.last_words = EMITS,
};

static struct measures definitions(struct arena *memory)
{
	const char **path = arena_take(memory, paths.n + 1, sizeof *path);
	struct measures_asked asked = {
		.path = path, .paths = paths.n, .stanza = stanza, .by = by, .per = per,
		.lookups = lookups.n ? arena_keep(memory, lookups).p : "lookups",
		.council = council_read(conf.n ? arena_keep(memory, conf).p : access("council.conf", F_OK) == 0 ? "council.conf" : NULL, memory),
	};
	struct measures ms;

	for (size_t i = 0; i < paths.n; i++)
		path[i] = arena_keep(memory, paths.all[i].word).p;
	if (paths.n == 0 && stanza.n == 0) {            /* a stanza needs no folder */
		path[0] = "measures";
		asked.paths = 1;
	}
	ms = measures_read(&asked, memory);
	measures_check(&ms);
	return ms;
}

static void need_day(const struct in *in)
{
	day told;

	if (as_at == INT32_MIN && !in_as_at(in, &as_at))
		die(BAD_USE, "%s does not say as at which day it speaks: say --as-at YYYY-MM-DD", in_name(in));
	if (in_as_at(in, &told) && told > as_at)
		die(BAD_USE, "--as-at: %s speaks of a later day", in_name(in));
}

static bool is_ours(const struct measure *m, str dataset)
{
	return m->shape == TIME && same(m->from, dataset);
}

/* One dataset, read once, for every measure of it. */
static void read_dataset(struct measures *ms, struct in *in, str name, struct watch **all)
{
	const str              *field;
	const struct expr_look *looks;

	need_day(in);
	for (size_t i = 0; i < ms->n; i++) {
		struct measure *m = &ms->all[i];

		if (!is_ours(m, name))
			continue;
		if (all[i])
			die(BAD_USE, "two datasets are called '%.*s': give one of them", FMT(name));
		measure_bind(ms, m, in);
		if (m->of.expr && expr_looks(m->of.expr, &looks) > 0)
			measure_refuse(m, W_OF, "'previous row' and 'next row' are not for shape time: make a column in night.mk");
		all[i] = watch_new(m, as_at);
	}
	while (in_next(in, &field))
		for (size_t i = 0; i < ms->n; i++)
			if (all[i] && is_ours(&ms->all[i], name))
				watch_row(all[i], field);
}

/* Among all tests of this run. */
static void judge_together(struct watch_found *found)
{
	struct together *test = take(found->n + 1, sizeof *test);

	for (size_t i = 0; i < found->n; i++)
		test[i].p = found->all[i].p;
	together_judge(test, found->n);
	for (size_t i = 0; i < found->n; i++)
		found->all[i].q = test[i].q;
	free(test);
}

static void write_all(const struct measures *ms, struct in *from, struct watch **all, struct in **others, size_t n)
{
	struct out        *out = out_open("-", "findings", from);
	struct watch_found found = {0};
	struct arena       memory = {0};
	struct buf         note = {0};

	out_as_at(out, as_at);
	out_by(out, "");
	for (size_t i = 1; i < n; i++)
		out_counts_of(out, others[i]);
	for (size_t i = 0; i < ms->n; i++) {
		struct facts facts;

		if (!all[i])
			continue;
		facts = measure_facts(ms, &ms->all[i]);
		points_out_facts(out, &facts);
		watch_findings(all[i], &found, &memory);
		note.n = 0;
		buf_addf(&note, "%.*s: rows that ended before they began and are left out: %zu", FMT(ms->all[i].name), watch_backwards(all[i]));
		if (watch_backwards(all[i]) > 0)
			out_note(out, "note", buf_str(&note));
	}
	measures_events(ms, out);
	judge_together(&found);
	findings_out_columns(out);
	for (size_t i = 0; i < found.n; i++)
		findings_write(out, &found.all[i]);
	out_seal(out);
	free(found.all);
	buf_free(&note);
	arena_free(&memory);
}

int main(int argc, char **argv)
{
	int             first = stage_begin(&stage, argc, argv);
	struct arena    memory = {0};
	struct measures ms = definitions(&memory);
	struct watch  **all = arena_take(&memory, ms.n + 1, sizeof *all);
	struct in     **in;
	size_t          n = 0;

	while (argv[first + (int)n])
		n++;
	n = n ? n : 1;
	in = arena_take(&memory, n, sizeof *in);
	for (size_t i = 0; i < n; i++) {
		const char *path = argv[first] ? argv[first + (int)i] : "-";

		in[i] = in_open(path);
		read_dataset(&ms, in[i], strcmp(path, "-") == 0 ? in_kind(in[i]) : str_of(in_name(in[i])), all);
	}
	write_all(&ms, in[0], all, in, n);
	for (size_t i = 0; i < ms.n; i++)
		if (all[i])
			watch_free(all[i]);
	for (size_t i = 0; i < n; i++)
		in_close(in[i]);
	measures_free(&ms);
	free(paths.all);
	arena_free(&memory);
	return DONE;
}
