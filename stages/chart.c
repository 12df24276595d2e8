/* chart — draw every series that may be shown: SVG by one gnuplot, and the stem of its files on its last row. */
#include "draw.h"
#include "stage.h"
#include "stream.h"

#include <errno.h>
#include <sys/stat.h>

enum { PATIENCE = 60, STEM_MOST = 150 };                  /* seconds; letters */

static str folder;

static const struct opt options[] = {
	{ 'd', "drawings", "DIR", WORD, { .word = &folder }, "the folder of the drawings; made when it is not there" },
	IN_OPTIONS,
};

static const struct stage stage = {
	.name  = "chart",
	.does  = "draw every series that may be shown",
	.usage = "-d DIR [POINTS]",
	.opt   = options,
	.opts  = COUNT(options),
	.last_words = EMITS,
};

/* What came from somewhere names a file here: letters, digits, hyphens, or it is refused. */
static str stem_of(const struct points *p, const struct series *s, struct arena *memory)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789-";
	struct buf        b = {0};

	buf_addf(&b, "%.*s-%.*s", FMT(s->measure), FMT(s->per));
	if (strspn(buf_ended(&b), letters) != b.n || b.n > STEM_MOST || b.p[0] == '-')
		die(BAD_DATA, "%s: 'measure': is no name for a drawing: lower-case letters, digits and hyphens, %d at most",
		    in_name(p->in), STEM_MOST);
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

static void draw_parts(struct plot *plot, const struct points *p, const struct drawn_columns *columns, size_t first,
                       str *stem, struct arena *memory)
{
	const struct series *lead = &p->series[first];
	struct drawn_part   *part = arena_take(memory, p->n_series, sizeof *part);
	size_t               n = 0;

	for (size_t i = first; i < p->n_series; i++) {
		const struct series *s = &p->series[i];
		if (!is_drawn(s) || !same(s->measure, lead->measure) || !same(s->per, lead->per))
			continue;
		draw_ready(&part[n].drawn, p, s, columns, memory);
		part[n++].words = s->part.n ? s->part : STR("not known");
		stem[i] = stem[first];
	}
	for (int place = 0; place < PLACES; place++)
		draw_share(plot, part, n, stem[first].p, (enum place)place, memory);
}

static void draw_one(struct plot *plot, const struct points *p, const struct drawn_columns *columns,
                     const struct series *s, str stem, struct arena *memory)
{
	struct drawn d;

	draw_ready(&d, p, s, columns, memory);
	for (int place = 0; place < PLACES; place++)
		draw_series(plot, &d, stem.p, (enum place)place, memory);
	draw_spark(plot, &d, stem.p);
	if (d.ceiling == 100)
		draw_panel(plot, &d, stem.p);
}

static void draw_all(const struct points *p, str *stem, struct arena *memory)
{
	struct drawn_columns columns = draw_columns(p->in);
	struct plot         *plot = plot_open(folder.p, PATIENCE);

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
			draw_parts(plot, p, &columns, i, stem, memory);
		else
			draw_one(plot, p, &columns, s, stem[i], memory);
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

int main(int argc, char **argv)
{
	int           first = stage_begin(&stage, argc, argv);
	struct points p;
	struct arena  memory = {0};

	if (!folder.n)
		die(BAD_USE, "-d: say the folder of the drawings");
	if (argc > first + 1)
		die(BAD_USE, "one file of points, or standard input");
	struct in *in = in_open(argc > first ? argv[first] : "-");
	if (!in_safe(in).n)
		die(BAD_DATA, "%s: these points were never suppressed: suppress them first", in_name(in));
	if (!in_masked(in))
		die(BAD_DATA, "%s: these points come from records that were never masked: mask them first", in_name(in));
	points_read(&p, in);
	str *stem = arena_take(&memory, p.n_series + 1, sizeof *stem);
	if (mkdir(folder.p, 0777) != 0 && errno != EEXIST)
		die(NO_OUTPUT, "the folder of drawings cannot be made: %s", strerror(errno));
	draw_all(&p, stem, &memory);
	write_all(&p, stem);
	points_free(&p);
	arena_free(&memory);
	return DONE;
}
