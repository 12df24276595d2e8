/* benchmark_draw — the drawings of published outcomes. */
#include "benchmark_told.h"
#include "draw_lines.h"

#include <errno.h>
#include <sys/stat.h>

enum { PATIENCE = 60 };

static str median_name = { "Similar", 7 }, england_name = { "England", 7 };

static struct facts facts_of(const struct indicator *i)
{
	return (struct facts){ .shape = i->scale == 100 ? STR("ratio") : STR("rate"), .scale = i->scale };
}

static double ceiling_of(const struct indicator *i)
{
	return i->shape == PROPORTION ? i->scale : NAN;
}

static void lines(struct plot *plot, const struct benchmark *b, const struct bench *t, struct arena *memory)
{
	double *value[3];
	bool   *hidden = arena_take(memory, t->years + 1, sizeof *hidden);
	bool    alone = b->published->place[b->us].neighbours == 0;
	struct facts facts = facts_of(t->indicator);

	for (size_t k = 0; k < 3; k++)
		value[k] = arena_take(memory, t->years + 1, sizeof **value);
	for (size_t i = 0; i < t->years; i++) {
		const struct bench_year *y = &t->year[i];
		value[0][i] = alone ? y->region ? y->region->exact : NAN : y->median;
		value[1][i] = y->england ? y->england->exact : NAN;
		value[2][i] = y->us ? y->us->exact : NAN;
		hidden[i] = y->us && isnan(y->us->exact);
	}
	str          other = alone && b->region != UINT32_MAX ? b->published->place[b->region].name : median_name;
	struct line  line[] = { { value[0], other, false, false }, { value[1], england_name, false, true },
	                        { value[2], b->published->place[b->us].name, true, false } };
	struct lines l = { .first = t->year[0].year, .years = t->years, .line = line, .lines = COUNT(line), .hidden = hidden, .ceiling = ceiling_of(t->indicator), .facts = &facts };
	for (int place = 0; place < PLACES; place++)
		draw_lines(plot, &l, t->indicator->name.p, (enum draw_place)place);
}

static void funnel(struct plot *plot, const struct benchmark *b, const struct bench *t, struct arena *memory)
{
	const struct bench_funnel *f = &t->funnel;
	struct funnel_dot         *dot = arena_take(memory, f->dots + 1, sizeof *dot);
	struct funnel_band        *band = arena_take(memory, BENCHMARK_BANDS, sizeof *band);
	struct facts               facts = facts_of(t->indicator);
	struct buf                 stem = {0};

	for (size_t i = 0; i < f->dots; i++)
		dot[i] = (struct funnel_dot){ f->dot[i].of, f->dot[i].value, f->dot[i].stand >= STAND_FAR_ABOVE };
	for (size_t i = 0; i < BENCHMARK_BANDS; i++)
		band[i] = (struct funnel_band){ f->band[i].of, f->band[i].lo, f->band[i].hi, f->band[i].far_lo, f->band[i].far_hi };
	struct funnel_drawn d = { .dot = dot, .dots = f->dots, .ours = f->has_us, .band = band, .bands = BENCHMARK_BANDS, .target = f->target, .ceiling = ceiling_of(t->indicator),
	                          .name = b->published->place[b->us].name, .target_name = STR("All"), .facts = &facts,
	                          .below = t->indicator->other.n > 0 ? STR("Children in the population")
	                                 : t->indicator->shape == RATE ? STR("For every so many") : STR("Counted out of so many") };
	buf_addf(&stem, "%.*s-funnel", FMT(t->indicator->name));
	for (int place = 0; place < PLACES; place++)
		draw_funnel(plot, &d, buf_ended(&stem), (enum draw_place)place);
	buf_free(&stem);
}

void benchmark_draw(struct benchmark *b, const char *folder)
{
	if (mkdir(folder, 0777) != 0 && errno != EEXIST)
		die(NO_OUTPUT, "%s: %s", folder, strerror(errno));
	struct plot *plot = plot_open(folder, PATIENCE);

	for (size_t i = 0; i < b->published->n; i++) {
		const struct bench *t = &b->all[i];
		if (t->indicator->undrawn || !t->latest)
			continue;
		lines(plot, b, t, b->memory);
		if (t->funnel.year > 0)
			funnel(plot, b, t, b->memory);
	}
	plot_close(plot);
}
