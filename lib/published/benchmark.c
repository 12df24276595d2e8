/* benchmark — a series beside its like: year by year, and the latest by its interval. */
#include "benchmark.h"

static int by_size(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

const struct figure *benchmark_row(const struct published *p, const struct indicator *i, uint32_t place, int year, bool *together)
{
	const struct figure *f = published_figure(p, i, place, year);
	uint32_t             with;

	*together = false;
	if (f || !published_together(p, place, &with))
		return f;
	f = published_figure(p, i, with, year);
	*together = f;
	return f;
}

/* Two neighbours that publish one row are one neighbour of that year; nor is our own shared row a neighbour of ours. */
static void neighbours(const struct benchmark *b, const struct indicator *i, struct bench_year *y)
{
	const struct place  *us = &b->published->place[b->us];
	const struct figure *taken[PUBLISHED_NEIGHBOURS];
	double               value[PUBLISHED_NEIGHBOURS];
	size_t               rows = 0;
	bool                 together;

	y->median = y->lowest = y->highest = NAN;
	for (size_t k = 0; k < us->neighbours; k++) {
		const struct figure *f = benchmark_row(b->published, i, us->neighbour[k], y->year, &together);
		bool                 again = f == y->us;
		for (size_t j = 0; j < rows; j++)
			again = again || taken[j] == f;
		if (!f || again || isnan(f->exact))
			continue;
		taken[rows] = f;
		value[rows++] = f->exact;
	}
	y->of = rows;
	if (rows < BENCHMARK_HALF)
		return;
	qsort(value, rows, sizeof *value, by_size);
	y->lowest = value[0];
	y->highest = value[rows - 1];
	y->median = rows % 2 ? value[rows / 2] : (value[rows / 2 - 1] + value[rows / 2]) / 2;
}

static enum against against(const struct indicator *i, const struct figure *us, double other)
{
	if (!us || isnan(us->lo) || isnan(other))
		return NOT_COMPARED;
	if (us->lo <= other && other <= us->hi)
		return SIMILAR;
	if (i->better == NEITHER)
		return us->lo > other ? MORE : LESS;
	return (us->lo > other) == (i->better == HIGHER) ? BETTER : WORSE;
}

/* Two figures are apart when their difference is more than both intervals together leave to chance. */
static enum against direction(const struct indicator *i, const struct figure *now, const struct figure *then)
{
	double by = now->exact - then->exact, most = hypot(now->hi - now->lo, then->hi - then->lo) / 2;

	if (isnan(by) || isnan(most))
		return NOT_COMPARED;
	if (fabs(by) <= most)
		return SIMILAR;
	if (i->better == NEITHER)
		return by > 0 ? MORE : LESS;
	return (by > 0) == (i->better == HIGHER) ? BETTER : WORSE;
}

static void look_back(struct bench *t)
{
	for (size_t k = 0; k < t->years; k++) {
		const struct bench_year *y = &t->year[k];
		if (y->year != t->latest->year - BENCHMARK_SPAN || !y->us || isnan(y->us->exact))
			continue;
		t->earlier = y;
		t->direction = direction(t->indicator, t->latest->us, y->us);
	}
}

static void one(const struct benchmark *b, struct bench *t)
{
	const struct indicator *i = t->indicator;
	const struct published *p = b->published;

	bool ended = p->place[b->us].last > 0 && p->place[b->us].last < b->last;
	t->years = (size_t)(i->last - i->first + 1);
	t->year = arena_take(b->memory, t->years, sizeof *t->year);
	for (size_t k = 0; k < t->years; k++) {
		struct bench_year *y = &t->year[k];
		y->year = i->first + (int)k;
		y->us = benchmark_row(p, i, b->us, y->year, &y->together);
		y->region = b->region != UINT32_MAX ? published_figure(p, i, b->region, y->year) : NULL;
		y->england = b->england != UINT32_MAX ? published_figure(p, i, b->england, y->year) : NULL;
		neighbours(b, i, y);
		/* of one that has ended, what its tables go on to print is no figure: its last one stands */
		if (y->us && (!ended || !isnan(y->us->value) || !t->latest))
			t->latest = y;
	}
	if (t->latest) {
		const struct bench_year *y = t->latest;
		t->similar = against(i, y->us, y->median);
		t->region = against(i, y->us, y->region ? y->region->exact : NAN);
		t->england = against(i, y->us, y->england ? y->england->exact : NAN);
		look_back(t);
	}
	benchmark_funnel(b, t);
	benchmark_changes(b, t);
}

size_t benchmark_events(const struct council *c, struct bench_event *to, size_t n)
{
	for (size_t i = 0; c && i < c->events && n < BENCHMARK_EVENTS; i++)
		for (size_t k = 0; k < c->n_breaks; k++)
			if (c->breaks[k].at == i) {
				const struct event *e = &c->event[i];
				to[n++] = (struct bench_event){ e->from, e->words.n > 0 ? e->words : e->name };
				break;
			}
	return n;
}

struct benchmark benchmark_of(const struct published *p, uint32_t us, const struct bench_event *event, size_t events, struct arena *memory)
{
	struct benchmark b = { .published = p, .us = us, .region = UINT32_MAX, .england = UINT32_MAX, .memory = memory };
	uint32_t         at;

	if (ids_find(&p->codes, p->place[us].region, &at) && p->place[at].level == REGION)
		b.region = at;
	for (size_t i = 0; i < p->places; i++)
		if (p->place[i].level == NATION)
			b.england = (uint32_t)i;
	b.has_together = published_together(p, us, &b.together);
	b.events = events < BENCHMARK_EVENTS ? events : BENCHMARK_EVENTS;
	for (size_t i = 0; i < b.events; i++)
		b.event[i] = event[i];
	b.all = arena_take(memory, p->n, sizeof *b.all);
	for (size_t i = 0; i < p->n; i++)
		b.last = p->all[i].last > b.last ? p->all[i].last : b.last;
	for (size_t i = 0; i < p->n; i++) {
		b.all[i].indicator = &p->all[i];
		one(&b, &b.all[i]);
	}
	return b;
}
