/* gap — two views of the same work side by side: how far apart, how alike; records in, findings out. */
#include "asked.h"
#include "gap.h"
#include "stream.h"

static struct words paths;
static struct asked asked = { .paths = &paths };
static day as_at = INT32_MIN;

static const struct opt options[] = {
	{ 'm', "measures", "PATH", WORDS, { .words = &paths }, "a folder or file of measures, any number of times [measures]" },
	{ 'c', "council", "FILE", WORD, { .word = &asked.conf }, "names, targets, thresholds [council.conf, if it is there]" },
	{ 'l', "lookups", "DIR", WORD, { .word = &asked.lookups }, "code lists and populations [lookups]" },
	{ 'e', "stanza", "STANZA", WORD, { .word = &asked.stanza }, "a measure without a file; ';' between lines" },
	{ 0, "by", "COLUMNS", WORD, { .word = &asked.by }, "group by these instead" },
	{ 0, "per", "PERIODS", WORD, { .word = &asked.per }, "in these periods instead" },
	{ 0, "as-at", "DATE", DATE, { .date = &as_at }, "the day the extracts speak of [the streams']" },
	IN_OPTIONS,
};

static const struct stage stage = {
	.name = "gap",
	.does = "two views side by side: how far apart, how alike",
	.usage = "[-m PATH]... [-c FILE] [-l DIR] [-e STANZA] [DATASET]...",
	.opt = options,
	.opts = COUNT(options),
	.last_words = EMITS,
};

/* Only the measures that are of two views, and those they stand against. */
static struct measures wanted(const struct measures *all, struct arena *memory)
{
	struct measures kept = *all;

	kept.all = arena_take(memory, all->n + 1, sizeof *kept.all);
	kept.n = 0;
	for (size_t i = 0; i < all->n; i++)
		if (gap_wants(all, &all->all[i]))
			kept.all[kept.n++] = all->all[i];
	return kept;
}

static void write_findings(const struct measures *ms, struct tally *t)
{
	struct out *out = out_open("-", "findings", NULL);
	struct gap g = { 0 };

	gap_find(&g, t);
	out_as_at(out, as_at);
	asked_by(out, &asked);
	measures_events(ms, out);
	tally_write_preamble(t, out);
	findings_out_columns(out);
	for (size_t i = 0; i < g.n; i++)
		findings_write(out, &g.all[i].f);
	out_seal(out);
	gap_free(&g);
}

int main(int argc, char **argv)
{
	int first = stage_begin(&stage, argc, argv);
	struct arena memory = { 0 };
	struct measures all = asked_definitions(&asked, &memory), ms = wanted(&all, &memory);
	struct asked_datasets g = asked_datasets(argv + first, &memory);
	struct tally *t;

	as_at = asked_day(&g, as_at);
	t = tally_new(&ms, as_at);
	tally_keep_views(t);
	for (size_t i = 0; i < g.n; i++)
		tally_bind(t, g.in[i], g.name[i]);
	tally_ready(t);
	for (size_t i = 0; i < g.n; i++)
		tally_dataset(t, g.in[i]);
	write_findings(&ms, t);
	for (size_t i = 0; i < g.n; i++)
		in_close(g.in[i]);
	tally_free(t);
	measures_free(&all);
	free(paths.all);
	arena_free(&memory);
	return DONE;
}
