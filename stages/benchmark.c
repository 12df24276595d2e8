/* benchmark — an authority's published outcomes beside its neighbours', its region's and England's. */
#include "benchmark.h"
#include "benchmark_write.h"
#include "drawn_words.h"
#include "ours.h"

static str code, definitions, lookups, council, output, drawings;
static struct words said, says;
static bool recompute, list;

static const struct opt options[] = {
	{ 'a', "authority", "CODE", WORD, { .word = &code }, "old or new code: 890, E06000009 (codes of -c)" },
	{ 'c', "council", "FILE", WORD, { .word = &council }, "council.conf: its codes, and its events that are breaks" },
	{ 'm', "measures", "FILE", WORD, { .word = &definitions }, "what an indicator is (outcomes.published, ours)" },
	{ 'l', "lookups", "DIR", WORD, { .word = &lookups }, "the folder of published-polarity.csv (ours)" },
	{ 'e', "event", "YYYY-MM WORDS", WORDS, { .words = &said }, "compare before and after; may be said again" },
	{ 'o', "output", "DIR", WORD, { .word = &output }, "make a report of it here, index.html and report.pdf, instead of a stream" },
	{ 'd', "drawings", "DIR", WORD, { .word = &drawings }, "draw into this folder, made when it is not there; of -o without it DIR/drawings" },
	{ 0, "words", "FILE", WORDS, { .words = &says }, "words in drawings in place of those of reports/words.txt, as for the report" },
	{ 0, "recompute", NULL, FLAG, { .flag = &recompute }, "make every published figure again, and count how many are the same" },
	{ 0, "authorities", NULL, FLAG, { .flag = &list }, "list the authorities in the tables, with their codes and years" },
};

static const struct stage stage = {
	.name = "benchmark",
	.does = "published outcomes beside those of neighbours, region and England",
	.usage = "-a CODE [-c FILE] [-e 'YYYY-MM WORDS'] [-m FILE] [-l DIR] [-o DIR] [-d DIR] [--words FILE] | --recompute | --authorities  DIR",
	.opt = options,
	.opts = COUNT(options),
	.last_words = EMITS,
};

/* Two words: the month, and what happened. */
static size_t events_said(struct bench_event *to)
{
	size_t n = 0;

	for (size_t i = 0; i < said.n; i++) {
		str   rest = said.all[i].word, word;
		month when;
		if (!cut_word(&rest, &word) || !read_month(word, &when) || trimmed(rest).n == 0)
			die(BAD_USE, "--event: say the month and what happened: --event '2020-03 practice model launched'");
		if (n == BENCHMARK_EVENTS)
			die(BAD_USE, "--event: at most %d", BENCHMARK_EVENTS);
		to[n++] = (struct bench_event){ first_day(when), trimmed(rest) };
	}
	return n;
}

static struct out *open_out(const char *kind)
{
	struct out *out = out_open("-", kind, NULL);

	out_by(out, "");
	out_masked(out);
	out_safe(out, "published");
	return out;
}

static void write_authorities(const struct published *p)
{
	struct out *out = open_out("authorities");

	out_column(out, "old", TEXT, "the code of three figures");
	out_column(out, "new", TEXT, "the latest of its other codes");
	out_column(out, "name", TEXT, "as last published");
	out_column(out, "first", INT, "year with a row");
	out_column(out, "last", INT, "year with a row");
	out_column(out, "neighbours", INT, "statistical neighbours with figures");
	for (size_t i = 0; i < p->places; i++) {
		const struct place *a = &p->place[i];
		str                 now = {0};
		int                 latest = 0;
		if (a->level != AUTHORITY)
			continue;
		for (size_t k = 0; k < a->codes; k++)
			if (a->now[k].last > latest)
				now = a->now[k].code, latest = a->now[k].last;
		out_str(out, a->code);
		out_str(out, now);
		out_str(out, a->name);
		if (a->first > 0) {
			out_int(out, a->first);
			out_int(out, a->last);
		} else {
			out_missing(out);                      /* only ever published together with another */
			out_missing(out);
		}
		out_int(out, (int64_t)a->neighbours);
		out_row(out);
	}
	out_seal(out);
}

static struct sentences *sentences(struct arena *memory)
{
	const char **path = arena_take(memory, says.n + 1, sizeof *path);

	for (size_t i = 0; i < says.n; i++)
		path[i] = says.all[i].word.p;
	return drawn_words_read(path, says.n, memory);
}

int main(int argc, char **argv)
{
	int                   first = stage_begin(&stage, argc, argv);
	struct published      p = { .n = 0 };
	struct arena          memory = {0};
	struct bench_event    event[BENCHMARK_EVENTS];
	const struct council *c = NULL;
	uint32_t              us;
	bool                  equal = true, made = true;

	if (argc != first + 1)
		die(BAD_USE, "say the one folder of published tables");
	if (output.n > 0)
		before_dying(NULL);                            /* its standard output is no stream then */
	size_t events = events_said(event);
	struct sentences *words = output.n > 0 || drawings.n > 0 ? sentences(&memory) : NULL;
	if (council.n > 0) {
		c = council_read(council.p, &memory);
		code = code.n > 0 ? code : c->new_code.n > 0 ? c->new_code : c->old_code;
		events = benchmark_events(c, event, events);
	}
	if (code.n == 0 && !recompute && !list)
		die(BAD_USE, "-a: say the code of an authority, or name it by codes in council.conf");
	published_define(&p, definitions.n > 0 ? definitions.p : ours_file("pipeline/outcomes.published", "outcomes.published", &memory),
	                 lookups.n > 0 ? lookups.p : ours_file("pipeline/lookups", "lookups", &memory));
	published_read(&p, argv[first]);
	if (list) {
		write_authorities(&p);
	} else if (recompute) {
		struct out *out = open_out("recomputed");
		equal = benchmark_recompute(out, &p);
		out_seal(out);
	} else {
		if (!published_find(&p, code, &us))
			die(BAD_USE, "-a: no authority in these tables has this code: benchmark --authorities lists them");
		struct benchmark b = benchmark_of(&p, us, event, events, &memory);
		if (output.n > 0)
			made = benchmark_publish(&b, output.p, drawings.n > 0 ? drawings.p : NULL);
		else {
			struct out *out = open_out("benchmark");
			if (drawings.n > 0)
				benchmark_draw(&b, drawings.p);
			benchmark_write(out, &b);
			out_seal(out);
		}
	}
	published_free(&p);
	if (words)
		sentences_free(words);
	arena_free(&memory);
	free(said.all);
	free(says.all);
	return !equal ? NO : made ? DONE : NO_TOOL;
}
