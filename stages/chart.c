/* chart — draw every series that may be shown: SVG by one gnuplot, and the stem of its files on its last row. */
#include "draw_said.h"
#include "stage.h"
#include "stream.h"

#include <errno.h>
#include <sys/stat.h>

enum { PATIENCE = 60 };                                   /* seconds */

static str          folder, council, lookups;
static struct words paths;

static const struct opt options[] = {
	{ 'd', "drawings", "DIR", WORD, { .word = &folder }, "the folder of the drawings; made when it is not there" },
	{ 'm', "measures", "PATH", WORDS, { .words = &paths },
	  "a folder or file of measures, for labels and domains [none: codes as they are]" },
	{ 'c', "council", "FILE", WORD, { .word = &council }, "names of lookups, with -m [council.conf]" },
	{ 'l', "lookups", "DIR", WORD, { .word = &lookups }, "code lists, with -m [lookups]" },
	IN_OPTIONS,
};

static const struct stage stage = {
	.name  = "chart",
	.does  = "draw every series that may be shown",
	.usage = "-d DIR [-m PATH] [-c FILE] [-l DIR] [POINTS]",
	.opt   = options,
	.opts  = COUNT(options),
	.last_words = EMITS,
};

/* What came from somewhere names a file here, or is refused. */
static str stem_of(const struct points *p, const struct series *s, struct arena *memory)
{
	struct buf b = {0};

	if (!drawing_stem(&b, &(struct drawing){ s->measure, s->per, DRAWING_SERIES, { 0 } }))
		die(BAD_DATA, "%s: 'measure': is no name for a drawing: lower-case letters, digits and hyphens, 150 at most",
		    in_name(p->in));
	str stem = arena_keep(memory, buf_str(&b));
	buf_free(&b);
	return stem;
}

static bool is_share(const struct series *s)
{
	return same(s->facts->shape, STR("share"));
}

/* The whole, in one figure or in parts; and nobody said that it is better not drawn. */
static bool is_drawn(const struct series *s)
{
	return same(s->by, STR("all")) && (is_share(s) || !s->part.n)
		&& !same(s->facts->chart, STR("none")) && !same(s->facts->chart, STR("list"));
}

static void draw_parts(struct plot *plot, struct draw_said *said, const struct points *p,
                       const struct drawn_columns *columns, size_t first, str *stem, struct arena *memory)
{
	const struct series *lead = &p->series[first];
	struct drawn_part   *part = arena_take(memory, p->n_series, sizeof *part);
	size_t               n = 0;

	for (size_t i = first; i < p->n_series; i++) {
		const struct series *s = &p->series[i];
		if (!is_drawn(s) || !same(s->measure, lead->measure) || !same(s->per, lead->per))
			continue;
		draw_ready(&part[n].drawn, p, s, columns, memory);
		part[n++].words = draw_said_part(said, s->measure, s->part);
		stem[i] = stem[first];
	}
	for (int place = 0; place < PLACES; place++)
		draw_share(plot, part, n, stem[first].p, (enum draw_place)place, memory);
}

static void draw_one(struct plot *plot, const struct draw_said *said, const struct points *p,
                     const struct drawn_columns *columns, const struct series *s, str stem, struct arena *memory)
{
	struct drawn d;

	draw_ready(&d, p, s, columns, memory);
	d.hue = draw_said_hue(said, s->measure);
	for (int place = 0; place < PLACES; place++)
		draw_series(plot, &d, stem.p, (enum draw_place)place, memory);
	draw_spark(plot, &d, stem.p);
	if (d.ceiling == 100)
		draw_panel(plot, &d, stem.p);
}

static void draw_all(struct points *p, struct draw_said *said, str *stem, struct arena *memory)
{
	struct drawn_columns columns = draw_columns(p->in);
	struct plot         *plot = plot_open(folder.p, PATIENCE);

	for (size_t i = 0; i < p->events; i++)
		p->event[i].words = draw_said_fit(said, p->event[i].words);
	for (size_t i = 0; i < p->n_series; i++) {
		const struct series *s = &p->series[i];
		if (stem[i].n || !is_drawn(s))
			continue;
		stem[i] = stem_of(p, s, memory);
		/* `a` per `half-year` and `a-half` per `year` would be one file */
		for (size_t k = 0; k < i; k++)
			if (same(stem[k], stem[i]))
				die(BAD_DATA, "%s: 'measure': two series would share a drawing: rename one of the measures", in_name(p->in));
		if (is_share(s))
			draw_parts(plot, said, p, &columns, i, stem, memory);
		else
			draw_one(plot, said, p, &columns, s, stem[i], memory);
	}
	plot_close(plot);
}

static void write_all(struct points *p, const str *stem)
{
	struct out *out = out_open("-", NULL, p->in);

	out_by(out, "");
	out_columns_of(out, p->in);
	out_column(out, "drawing", TEXT, "the stem of its files");
	for (size_t i = 0; i < p->n; i++) {
		const struct point *t = &p->all[i];
		out_copy(out, t->field, p->columns);
		if (t->place + 1 == p->series[t->series].n)
			out_str(out, stem[t->series]);
		else
			out_missing(out);
		out_row(out);
	}
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
	if (argc > first + 1)
		die(BAD_USE, "one file of points, or standard input");
	points_read(&p, open_safe(argc > first ? argv[first] : "-"));
	struct draw_said *said = definitions(&memory);
	str              *stem = arena_take(&memory, p.n_series + 1, sizeof *stem);
	if (mkdir(folder.p, 0777) != 0 && errno != EEXIST)
		die(NO_OUTPUT, "the folder of drawings cannot be made: %s", strerror(errno));
	draw_all(&p, said, stem, &memory);
	write_all(&p, stem);
	draw_said_close(said);
	points_free(&p);
	arena_free(&memory);
	free(paths.all);
	return DONE;
}
