/* benchmark_funnel — one authority among all: limits that allow for how authorities differ by themselves. */
#include "benchmark.h"

#include "stat/funnel.h"

enum { LEAST = 10 };                                      /* authorities that it takes to know how they differ */
static const double usual = 1.959964, far_out = 3.090232, trim = 0.1;

static enum bench_stand stand_of(const struct funnel *f, double of, double ratio)
{
	struct interval near = funnel_wide(f, of, usual), far = funnel_wide(f, of, far_out);

	if (isnan(near.lo) || isnan(ratio))
		return STAND_NOT;
	if (ratio > far.hi || ratio < far.lo)
		return ratio > far.hi ? STAND_FAR_ABOVE : STAND_FAR_BELOW;
	if (ratio > near.hi || ratio < near.lo)
		return ratio > near.hi ? STAND_ABOVE : STAND_BELOW;
	return STAND_INSIDE;
}

static struct bench_band band_at(const struct funnel *f, double of, double scale)
{
	struct interval near = funnel_wide(f, of, usual), far = funnel_wide(f, of, far_out);

	return (struct bench_band){ of, scale * near.lo, scale * near.hi, scale * far.lo, scale * far.hi };
}

/* Evenly on the logarithm of size: small authorities are where the limits bend. */
static void bands(struct bench_funnel *to, const struct funnel *f, double scale)
{
	double least = INFINITY, most = 0;

	for (size_t i = 0; i < to->dots; i++) {
		least = fmin(least, to->dot[i].of);
		most = fmax(most, to->dot[i].of);
	}
	for (size_t i = 0; i < BENCHMARK_BANDS; i++)
		to->band[i] = band_at(f, least * pow(most / least, (double)i / (BENCHMARK_BANDS - 1)), scale);
	if (to->has_us)
		to->us = band_at(f, to->dot[to->dots - 1].of, scale);
}

/* Every authority with counts in that year; ours last, so that it is drawn over the others. */
static size_t gather(const struct benchmark *b, struct bench *t, struct funnel_group *group)
{
	struct bench_funnel *to = &t->funnel;
	const struct published *p = b->published;
	const struct figure *ours = t->latest->us;
	size_t n = 0, us = SIZE_MAX;

	for (size_t at = 0; at < p->places; at++) {
		const struct figure *f = p->place[at].level == AUTHORITY ? published_figure(p, t->indicator, (uint32_t)at, to->year) : NULL;
		if (!f)
			continue;
		if (isnan(f->lo)) {
			to->left_out++;
			continue;
		}
		us = f == ours ? n : us;
		to->dot[n] = (struct bench_dot){ .place = (uint32_t)at, .of = f->of, .value = f->exact };
		group[n++] = (struct funnel_group){ .numerator = f->count, .denominator = f->of };
	}
	to->has_us = us != SIZE_MAX;
	if (to->has_us) {
		struct bench_dot    dot = to->dot[us];
		struct funnel_group own = group[us];
		to->dot[us] = to->dot[n - 1];
		group[us] = group[n - 1];
		to->dot[n - 1] = dot;
		group[n - 1] = own;
	}
	return n;
}

void benchmark_funnel(const struct benchmark *b, struct bench *t)
{
	struct bench_funnel *to = &t->funnel;
	struct funnel_group *group;
	struct funnel        f;

	to->target = to->phi = NAN;
	if (t->indicator->shape == RATIO || t->indicator->rounded || !t->latest)
		return;
	to->year = t->latest->year;
	group = take(b->published->places + 1, sizeof *group);
	to->dot = arena_take(b->memory, b->published->places + 1, sizeof *to->dot);
	to->dots = gather(b, t, group);
	f = funnel_of(t->indicator->shape == PROPORTION ? FUNNEL_PROPORTION : FUNNEL_COUNTS, group, to->dots, trim);
	if (to->dots < LEAST || isnan(f.target)) {
		to->year = 0;
		free(group);
		return;
	}
	to->target = t->indicator->scale * f.target;
	to->phi = f.phi;
	for (size_t i = 0; i < to->dots; i++) {
		struct bench_dot *d = &to->dot[i];
		d->stand = stand_of(&f, group[i].denominator, group[i].ratio);
		to->outside += d->stand > STAND_INSIDE;
		to->far_outside += d->stand >= STAND_FAR_ABOVE;
	}
	to->stand = to->has_us ? to->dot[to->dots - 1].stand : STAND_NOT;
	bands(to, &f, t->indicator->scale);
	free(group);
}
