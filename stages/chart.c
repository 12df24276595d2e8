/* chart — draw every series that may be shown: SVG by one gnuplot, and the stem of its files on its last row. */
#include "drawings.h"
#include "drawn_words.h"
#include "ours.h"
#include "show.h"
#include "stage.h"
#include "stream.h"

static str          folder, council, lookups, beside;
static struct words paths, reports, says;
static bool         every, plain;

static const struct opt options[] = {
	{ 'd', "drawings", "DIR", WORD, { .word = &folder }, "the folder of the drawings; made when it is not there" },
	{ 'm', "measures", "PATH", WORDS, { .words = &paths },
	  "a folder or file of measures, for labels and domains [none: codes as they are]" },
	{ 'c', "council", "FILE", WORD, { .word = &council }, "names of lookups, with -m [council.conf]" },
	{ 'l', "lookups", "DIR", WORD, { .word = &lookups }, "code lists, with -m [lookups]" },
	{ 'e', "every", NULL, FLAG, { .flag = &every }, "each length of period of a measure, not only the one that speaks for it" },
	{ 'r', "reports", "PATH", WORDS, { .words = &reports }, "only what these .report files show, or folders of them [all there is to draw]" },
	{ 0, "words", "FILE", WORDS, { .words = &says }, "words in place of those of reports/words.txt, as for the report" },
	{ 'b', "beside", "FILE", WORD, { .word = &beside }, "what benchmark wrote: similar areas and England in the drawings of progress" },
	{ 'p', "plain", NULL, FLAG, { .flag = &plain }, "only each measure's series: what a report without a .report file shows" },
	IN_OPTIONS,
};

static const struct stage stage = {
	.name  = "chart",
	.does  = "draw every series that may be shown",
	.usage = "-d DIR [-m PATH] [-c FILE] [-l DIR] [-r PATH | -p] [-e] [-b FILE] [--words FILE] [POINTS]",
	.opt   = options,
	.opts  = COUNT(options),
	.last_words = EMITS,
};

/* While the last are being drawn; the end is said when all are there.  What no font could draw is noted, for `report` to say in one line with what its own pages lack. */
static void write_all(struct points *p, const str *stem, size_t undrawn, struct plot *plot)
{
	enum { AT_TIMES = 1024 };
	char        text[24];
	struct out *out = out_open("-", NULL, p->in);

	out_by(out, "");
	if (undrawn > 0)
		out_note(out, "undrawn", (str){ text, (size_t)snprintf(text, sizeof text, "%zu", undrawn) });
	out_columns_of(out, p->in);
	out_column(out, "drawing", TEXT, "the stem of its files");
	for (size_t i = 0; i < p->n; i++) {
		const struct point *t = &p->all[i];
		point_copy(out, t, 0, p->columns);
		if (t->place + 1 == p->series[t->series].n)
			out_str(out, stem[t->series]);
		else
			out_missing(out);
		out_row(out);
		if (i % AT_TIMES == 0)
			plot_meanwhile(plot);           /* or they would wait for us */
	}
	plot_close(plot);
	out_seal(out);
}

/* The same words as every stage after `measure`: but without -m no definition is asked for. */
static struct draw_said *definitions(struct arena *memory)
{
	const char **path = arena_take(memory, paths.n + 1, sizeof *path);

	for (size_t i = 0; i < paths.n; i++)
		path[i] = paths.all[i].word.p;
	return draw_said_open(&(struct draw_said_asked){ .path = path, .paths = paths.n,
	                                                 .council = council.n ? council.p : "council.conf",
	                                                 .lookups = lookups.n ? lookups.p : "lookups" }, memory);
}

static const struct wanted *wanted(struct arena *memory)
{
	const char **path = arena_take(memory, reports.n + 1, sizeof *path);

	for (size_t i = 0; i < reports.n; i++)
		path[i] = reports.all[i].word.p;
	return plain || reports.n ? wanted_read(path, reports.n, memory) : NULL;
}

static struct sentences *sentences(struct arena *memory)
{
	const char **path = arena_take(memory, says.n + 1, sizeof *path);

	for (size_t i = 0; i < says.n; i++)
		path[i] = says.all[i].word.p;
	return drawn_words_read(path, says.n, memory);
}

/* Out of order is out of the question: nothing that was not made safe is drawn. */
static struct in *open_safe(const char *path)
{
	struct in *in = in_open(path);
	size_t     at;

	if (in_has(in, "drawing", &at))
		die(BAD_DATA, "%s: 'drawing': is there already: give chart the points that spc wrote", in_name(in));
	if (!in_safe(in).n)
		die(BAD_DATA, "%s: these points were never suppressed: suppress them first", in_name(in));
	if (!in_masked(in))
		die(BAD_DATA, "%s: these points come from records that were never masked: mask them first", in_name(in));
	return in;
}

int main(int argc, char **argv)
{
	int           first = stage_begin(&stage, argc, argv);
	struct points p;
	struct arena  memory = {0};

	if (!folder.n)
		die(BAD_USE, "-d: say the folder of the drawings");
	if (plain && reports.n)
		die(BAD_USE, "-p: with -r the .report files say what is drawn");
	if (argc > first + 1)
		die(BAD_USE, "one file of points, or standard input");
	struct in *in = open_safe(argc > first ? argv[first] : "-");
	struct plot *plot = plot_open(folder.p, DRAWINGS_PATIENCE);   /* it begins while we read */
	points_read(&p, in);
	struct sentences *spoken = sentences(&memory);
	struct draw_said *said = definitions(&memory);
	str              *stem = arena_take(&memory, p.n_series + 1, sizeof *stem);
	drawings_make(&p, said, plot, &(struct drawings_asked){ every, wanted(&memory), beside.n ? draw_others_read(beside.p, &memory) : NULL }, stem, &memory);
	write_all(&p, stem, draw_said_undrawn(said), plot);
	draw_said_close(said);
	sentences_free(spoken);
	points_free(&p);
	arena_free(&memory);
	free(paths.all);
	free(reports.all);
	free(says.all);
	return DONE;
}
