/* benchmark_draw — the drawings of published outcomes. */
#include "benchmark_told.h"
#include "draw_lines.h"
#include "drawn_words.h"

enum { PATIENCE = 60 };

static str word(const char *key, struct arena *memory)
{
	struct buf b = {0};

	drawn_word(&b, key);
	str said = arena_keep(memory, buf_str(&b));
	buf_free(&b);
	return said;
}

static struct facts facts_of(const struct indicator *i)
{
	return (struct facts){ .shape = i->scale == 100 ? STR("ratio") : STR("rate"), .scale = i->scale };
}

static double ceiling_of(const struct indicator *i)
{
	return i->shape == PROPORTION ? i->scale : NAN;
}

/* Each similar area for itself; two that publish one row are one line, and our own row is not theirs. */
static size_t likes(const struct benchmark *b, const struct bench *t, struct line *line, struct arena *memory)
{
	const struct place *us = &b->published->place[b->us];
	size_t              n = 0;

	for (size_t k = 0; k < us->neighbours; k++) {
		double *value = arena_take(memory, t->years + 1, sizeof *value);
		if (!benchmark_stands_for_itself(b, k))
			continue;
		for (size_t i = 0; i < t->years; i++) {
			bool                 together;
			const struct figure *f = benchmark_row(b->published, t->indicator, us->neighbour[k], t->year[i].year, &together);
			value[i] = f && f != t->year[i].us ? f->exact : NAN;
		}
		line[n++] = (struct line){ .value = value, .thin = true };
	}
	return n;
}

static void lines(struct plot *plot, const struct benchmark *b, const struct bench *t, struct arena *memory)
{
	double *value[6];
	bool   *hidden = arena_take(memory, t->years + 1, sizeof *hidden);
	struct facts facts = facts_of(t->indicator);

	for (size_t k = 0; k < COUNT(value); k++)
		value[k] = arena_take(memory, t->years + 1, sizeof **value);
	for (size_t i = 0; i < t->years; i++) {
		const struct bench_year *y = &t->year[i];
		value[0][i] = y->median;
		value[1][i] = y->region ? y->region->exact : NAN;
		value[2][i] = y->england ? y->england->exact : NAN;
		value[3][i] = y->us ? y->us->exact : NAN;
		value[4][i] = y->us ? y->us->lo : NAN;
		value[5][i] = y->us ? y->us->hi : NAN;
		hidden[i] = y->us && isnan(y->us->exact);
	}
	struct line  line[PUBLISHED_NEIGHBOURS + 4];
	size_t       n = likes(b, t, line, memory);
	line[n++] = (struct line){ .value = value[0], .name = word("drawn-similar", memory) };
	line[n++] = (struct line){ .value = value[1], .name = word("drawn-region", memory), .dashed = true };
	line[n++] = (struct line){ .value = value[2], .name = word("drawn-england", memory), .dotted = true };
	line[n++] = (struct line){ .value = value[3], .name = b->published->place[b->us].name, .ours = true, .lo = value[4], .hi = value[5] };
	struct lines l = { .first = t->year[0].year, .years = t->years, .line = line, .lines = n, .hidden = hidden, .ceiling = ceiling_of(t->indicator), .facts = &facts };
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
	                          .name = b->published->place[b->us].name, .target_name = word("drawn-everyone", memory), .facts = &facts,
	                          .below = t->indicator->other.n > 0 ? word("drawn-population", memory)
	                                 : t->indicator->shape == RATE ? word("drawn-every", memory) : word("drawn-of", memory) };
	buf_addf(&stem, "%.*s-funnel", FMT(t->indicator->name));
	for (int place = 0; place < PLACES; place++)
		draw_funnel(plot, &d, buf_ended(&stem), (enum draw_place)place);
	buf_free(&stem);
}

void benchmark_draw(struct benchmark *b, const char *folder)
{
	struct plot *plot = plot_open(folder, PATIENCE);

	for (size_t i = 0; i < b->published->n; i++) {
		const struct bench *t = &b->all[i];
		if (t->indicator->undrawn || !t->latest)
			continue;
		lines(plot, b, t, b->memory);
		benchmark_draw_areas(plot, b, t);
		if (t->funnel.year > 0)
			funnel(plot, b, t, b->memory);
	}
	plot_close(plot);
}
