/* measure — count: records in, points out, every measure in one pass over each dataset. */
#include "explain.h"
#include "stage.h"
#include "stream.h"
#include "tally.h"

#include <errno.h>
#include <unistd.h>

static struct words paths;
static str conf, lookups, stanza, by, per, explained;
static bool check, list;
static day as_at = INT32_MIN;

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

struct given { struct in **in; str *name; size_t n; };

static const struct council *council_given(struct arena *memory)
{
	if (conf.n)
		return council_read(arena_keep(memory, conf).p, memory);
	return council_read(access("council.conf", F_OK) == 0 ? "council.conf" : NULL, memory);
}

static struct measures definitions(struct arena *memory)
{
	const char **path = arena_take(memory, paths.n + 1, sizeof *path);
	struct measures_asked asked = {
		.path = path, .paths = paths.n, .stanza = stanza, .by = by, .per = per,
		.lookups = lookups.n ? arena_keep(memory, lookups).p : "lookups",
		.council = council_given(memory),
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

/* A dataset is called as its file; what comes by standard input, as the stream calls itself. */
static struct given datasets(char *const *operand, struct arena *memory)
{
	struct given g = { 0 };
	size_t n = 0;

	while (operand[n])
		n++;
	g.n = n ? n : 1;
	g.in = arena_take(memory, g.n, sizeof *g.in);
	g.name = arena_take(memory, g.n, sizeof *g.name);
	for (size_t i = 0; i < g.n; i++) {
		const char *path = n ? operand[i] : "-";

		g.in[i] = in_open(path);
		g.name[i] = strcmp(path, "-") == 0 ? in_kind(g.in[i]) : str_of(in_name(g.in[i]));
		g.name[i] = arena_keep(memory, g.name[i]);
		for (size_t k = 0; k < i; k++)
			if (same(g.name[k], g.name[i]))
				die(BAD_USE, "two datasets are called '%.*s': give one of them", FMT(g.name[i]));
	}
	return g;
}

static void day_of_all(const struct given *g)
{
	const struct in *from = NULL;
	day told;

	for (size_t i = 0; i < g->n && as_at == INT32_MIN; i++)
		if (in_as_at(g->in[i], &as_at))
			from = g->in[i];
	if (as_at == INT32_MIN)
		die(BAD_USE, "%s does not say as at which day it speaks: say --as-at YYYY-MM-DD", in_name(g->in[0]));
	for (size_t i = 0; from && i < g->n; i++)
		if (in_as_at(g->in[i], &told) && told != as_at)
			die(BAD_DATA, "%s and %s speak of different days: say --as-at YYYY-MM-DD", in_name(from), in_name(g->in[i]));
}

static void need_dataset(const struct measure *m, const struct given *g)
{
	for (size_t i = 0; i < g->n; i++)
		if (same(g->name[i], m->from))
			return;
	measure_no_dataset(m, W_FROM, m->from, g->name, g->n);
}

/* The names of the definitions, and no folder of anybody's. */
static void by_what(struct out *out)
{
	struct buf said = { 0 };

	for (size_t i = 0; i < paths.n; i++) {
		str rest = paths.all[i].word, name = rest;

		while (rest.n && rest.p[rest.n - 1] == '/')
			rest.n--;
		while (cut_at(&rest, '/', &name))
			continue;
		buf_addf(&said, "%s%.*s", said.n ? " " : "", FMT(name));
	}
	if (stanza.n)
		buf_addf(&said, "%s-e", said.n ? " " : "");
	else if (paths.n == 0)
		buf_add(&said, STR("measures"));
	out_by(out, buf_ended(&said));
	buf_free(&said);
}

static void write_points(const struct measures *ms, struct tally *t)
{
	struct out *out = out_open("-", "points", NULL);

	out_as_at(out, as_at);
	by_what(out);
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
	struct given g = datasets(operand, memory);
	struct tally *t;

	if (!check)
		day_of_all(&g);
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

int main(int argc, char **argv)
{
	int first = stage_begin(&stage, argc, argv);
	struct arena memory = { 0 };
	struct measures ms;
	const struct measure *asked = NULL;

	if (check || list || explained.n)
		before_dying(NULL);             /* what they print is for people, and no stream */
	ms = definitions(&memory);
	if (explained.n) {
		asked = measures_find(&ms, explained);
		if (!asked)
			die(BAD_USE, "there is no measure '%.*s': --list names them", FMT(explained));
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
