/* measure — count: records in, points out, every measure in one pass over each dataset. */
#include "asked.h"
#include "defs.h"
#include "explain.h"
#include "stage.h"
#include "stream.h"
#include "tally.h"

#include <errno.h>

static struct words paths;
static str conf, lookups, stanza, by, per, explained;
static bool check, list;
static day as_at = INT32_MIN;
static struct asked asked_for;

static const struct opt options[] = {
	{ 'm', "measures", "PATH", WORDS, { .words = &paths }, "a folder or file of measures, any number of times [measures]" },
	{ 'c', "council", "FILE", WORD, { .word = &conf }, "names, targets, thresholds [council.conf, if it is there]" },
	{ 'l', "lookups", "DIR", WORD, { .word = &lookups }, "code lists and populations [lookups]" },
	{ 'e', "stanza", "STANZA", WORD, { .word = &stanza }, "a measure without a file; ';' between lines" },
	{ 0, "by", "COLUMNS", WORD, { .word = &by }, "group by these instead" },
	{ 0, "per", "PERIODS", WORD, { .word = &per }, "in these periods instead" },
	{ 0, "as-at", "DATE", DATE, { .date = &as_at }, "the day the extracts speak of [the streams']" },
	{ 0, "explain", "NAME", WORD, { .word = &explained }, "say in English what is counted, with the rows at every step" },
	{ 0, "check", NULL, FLAG, { .flag = &check }, "read the definitions, bind them to the datasets given, count nothing" },
	{ 0, "list", NULL, FLAG, { .flag = &list }, "the measures: name, id, domain, title; tabs between" },
	IN_OPTIONS,
};

static const struct stage stage = {
	.name  = "measure",
	.does  = "count: records to points",
	.usage = "[-m PATH]... [-c FILE] [-l DIR] [-e STANZA] [DATASET]...",
	.opt   = options,
	.opts  = COUNT(options),
	.last_words = EMITS,
};

static void need_dataset(const struct measure *m, const struct asked_datasets *g)
{
	for (size_t i = 0; i < g->n; i++)
		if (same(g->name[i], m->from))
			return;
	measure_no_dataset(m, W_FROM, m->from, g->name, g->n);
}

static void write_points(const struct measures *ms, struct tally *t)
{
	struct out *out = out_open("-", "points", NULL);

	out_as_at(out, as_at);
	asked_by(out, &asked_for);
	measures_events(ms, out);
	tally_write(t, out);
	out_seal(out);
}

static void say(const struct measures *ms, const struct measure *m, struct tally *t)
{
	struct buf text = { 0 };

	if (!m)
		explain_list(&text, ms);
	else if (t)
		explain(&text, m, t, as_at);
	else
		measure_say(&text, ms, m);
	if (fwrite(text.p, 1, text.n, stdout) != text.n || fflush(stdout) != 0)
		die(BAD_IO, "writing: %s", strerror(errno));
	buf_free(&text);
}

static void count(char *const *operand, const struct measures *definitions_read, const struct measure *asked, struct arena *memory)
{
	struct measures ms = *definitions_read;
	struct asked_datasets g = asked_datasets(operand, memory);
	struct tally *t;

	if (!check)
		as_at = asked_day(&g, as_at);
	for (size_t i = 0; i < ms.n; i++)
		if (check || &ms.all[i] == asked || (stanza.n && ms.n == 1))
			need_dataset(&ms.all[i], &g);
	t = tally_new(&ms, as_at);
	for (size_t i = 0; i < g.n; i++)
		tally_bind(t, g.in[i], g.name[i]);
	tally_ready(t);
	if (asked && tally_left_out(t, asked).n)
		measure_refuse(asked, W_MEASURE, "%.*s", FMT(tally_left_out(t, asked)));
	for (size_t i = 0; i < g.n && !check; i++)
		tally_dataset(t, g.in[i]);
	if (asked)
		say(&ms, asked, t);
	else if (!check)
		write_points(&ms, t);
	for (size_t i = 0; i < g.n; i++)
		in_close(g.in[i]);
	tally_free(t);
}

static _Noreturn void not_there(const struct measures *ms, struct arena *memory)
{
	str *names = arena_take(memory, ms->n + 1, sizeof *names), near;

	for (size_t i = 0; i < ms->n; i++)
		names[i] = ms->all[i].name;
	near = defs_nearest(explained, names, ms->n);
	if (near.n)
		die(BAD_USE, "there is no measure '%.*s': did you mean '%.*s'?", FMT(explained), FMT(near));
	die(BAD_USE, "there is no measure '%.*s': --list names them", FMT(explained));
}

int main(int argc, char **argv)
{
	int first = stage_begin(&stage, argc, argv);
	struct arena memory = { 0 };
	struct measures ms;
	const struct measure *asked = NULL;

	if (check || list || explained.n)
		before_dying(NULL);             /* what they print is for people, and no stream */
	asked_for = (struct asked){ .paths = &paths, .conf = conf, .lookups = lookups, .stanza = stanza, .by = by, .per = per };
	ms = asked_definitions(&asked_for, &memory);
	if (explained.n) {
		asked = measures_find(&ms, explained);
		if (!asked)
			not_there(&ms, &memory);
	}
	if (list)
		say(&ms, NULL, NULL);
	else if (asked && !argv[first])
		say(&ms, asked, NULL);
	else if (!check || argv[first])
		count(argv + first, &ms, asked, &memory);
	measures_free(&ms);
	free(paths.all);
	arena_free(&memory);
	return DONE;
}
