/* raking — see raking.h. */
#include "raking.h"
#include "stat/rake.h"

void raking_begin(struct raking *r, size_t margins, enum period per, double lo, double hi)
{
	*r = (struct raking){ .margins = margins, .per = per, .lo = lo, .hi = hi };
	r->category = arena_take(&r->memory, margins + 1, sizeof *r->category);
	for (size_t m = 0; m < margins; m++)
		(void)ids_of(&r->category[m], (str){0});
}

void raking_free(struct raking *r)
{
	for (size_t m = 0; m < r->margins; m++)
		ids_free(&r->category[m]);
	ids_free(&r->known);
	free(r->target);
	ids_free(&r->met);
	free(r->alike);
	free(r->row);
	free(r->period);
	free(r->joined);
	buf_free(&r->key);
	arena_free(&r->memory);
}

void raking_target(struct raking *r, day at, const str *category)
{
	for (size_t m = 0; m < r->margins; m++) {
		size_t c = ids_of(&r->category[m], category[m]), known = r->known.n, id;
		r->key.n = 0;
		buf_addf(&r->key, "%d %zu %zu", at, m, c);
		id = ids_of(&r->known, buf_str(&r->key));
		if (id == known) {
			GROW(r->target, r->targets, r->room_targets);
			r->target[r->targets].at = at;
			r->target[r->targets].margin = m;
			r->target[r->targets].category = c;
			r->target[r->targets++].n = 0;
		}
		r->target[id].n++;
	}
}

void raking_row(struct raking *r, bool dated, day when, const str *category)
{
	day      period = dated ? period_first(r->per, when) : INT32_MIN;
	uint32_t id;

	r->key.n = 0;
	buf_add(&r->key, (str){ (const char *)&period, sizeof period });
	for (size_t m = 0; m < r->margins; m++) {
		id = ids_of(&r->category[m], category[m]);
		buf_add(&r->key, (str){ (const char *)&id, sizeof id });
	}
	id = ids_of(&r->met, buf_str(&r->key));
	if (id == r->n_alike) {
		GROW(r->alike, r->n_alike, r->room_alike);
		r->alike[r->n_alike++] = (struct raking_alike){ dated, period, arena_take(&r->memory, r->margins + 1, sizeof id), 0, NAN };
		memcpy(r->alike[id].category, r->key.p + sizeof period, r->margins * sizeof id);
	}
	GROW(r->row, r->rows, r->room_rows);
	r->row[r->rows++] = id;
	r->alike[id].rows++;
}

double raking_weight(const struct raking *r, size_t row)
{
	return r->alike[r->row[row]].weight;
}

/* One margin in one period: rows and people served, by category; and what each category is joined to. */
struct side { double *rows, *target; size_t *to, n; };

static void say_joined(struct raking *r, size_t margin, size_t category, day period)
{
	str name = ids_key(&r->category[margin], (uint32_t)category);

	for (size_t i = 0; i < r->n_joined; i++)
		if (r->joined[i].margin == margin && same(r->joined[i].category, name)) {
			r->joined[i].periods++;
			return;
		}
	GROW(r->joined, r->n_joined, r->room_joined);
	r->joined[r->n_joined++] = (struct raking_joined){ margin, name, period, 1 };
}

static void join_lonely(struct raking *r, struct side *s, size_t margin, day period)
{
	double together = 0, answered = 0;

	for (size_t c = 1; c < s->n; c++) {
		s->to[c] = c;
		if ((s->rows[c] > 0) == (s->target[c] > 0))
			continue;
		say_joined(r, margin, c, period);
		s->rows[0] += s->rows[c];
		s->target[0] += s->target[c];
		s->rows[c] = s->target[c] = 0;
		s->to[c] = 0;
	}
	for (size_t c = 1; c < s->n; c++) {
		together += s->target[c];
		answered += s->rows[c];
	}
	if (s->rows[0] > 0 && (!(s->target[0] > 0) || !(together > 0)))
		s->target[0] = together > 0 ? together * s->rows[0] / answered : 1;
	if (!(s->rows[0] > 0))
		s->target[0] = 0;
}

/* The answers of one period: what is alike of them, and how many each time. */
struct answers { struct raking_alike **alike; double *times; size_t n; };

/* The target of one margin, in a whole of as many as there are rows. */
static struct rake_margin margin_of(struct raking *r, size_t margin, struct raking_period *p, const struct answers *a)
{
	struct side s = { .n = r->category[margin].n };
	size_t     *of = arena_take(&r->memory, a->n + 1, sizeof *of);
	double      whole = 0;

	s.rows = arena_take(&r->memory, 2 * s.n, sizeof *s.rows);
	s.target = s.rows + s.n;
	s.to = arena_take(&r->memory, s.n, sizeof *s.to);
	for (size_t i = 0; i < a->n; i++)
		s.rows[a->alike[i]->category[margin]] += a->times[i];
	for (size_t i = 0; i < r->targets; i++)
		if (r->target[i].at == p->at && r->target[i].margin == margin)
			s.target[r->target[i].category] += r->target[i].n;
	join_lonely(r, &s, margin, p->first);
	for (size_t c = 0; c < s.n; c++)
		whole += s.target[c];
	for (size_t c = 0; c < s.n; c++)
		s.target[c] *= (double)p->rows / whole;
	for (size_t i = 0; i < a->n; i++)
		of[i] = s.to[a->alike[i]->category[margin]];
	return (struct rake_margin){ of, s.target, s.n };
}

/* To twelve figures, so that the order in which rows were summed is not to be seen. */
static double rounded(double weight)
{
	double places = weight > 0 ? pow(10, 11 - floor(log10(weight))) : 1;

	return round(weight * places) / places;
}

static struct answers answers_of(struct raking *r, struct raking_period *p)
{
	struct answers a = { arena_take(&r->memory, r->n_alike + 1, sizeof *a.alike), arena_take(&r->memory, r->n_alike + 1, sizeof *a.times), 0 };

	for (size_t i = 0; i < r->n_alike; i++)
		if (r->alike[i].dated && r->alike[i].period == p->first) {
			a.alike[a.n] = &r->alike[i];
			a.times[a.n++] = r->alike[i].rows;
			p->rows += (size_t)r->alike[i].rows;
		}
	return a;
}

static void settle_period(struct raking *r, struct raking_period *p)
{
	struct answers      a = answers_of(r, p);
	struct rake_margin *margin = arena_take(&r->memory, r->margins, sizeof *margin);
	double             *weight = arena_take(&r->memory, a.n + 1, sizeof *weight);
	struct rake_result  result;
	day                 last = period_last(r->per, p->first);

	p->at = INT32_MIN;
	for (size_t i = 0; i < r->targets; i++)
		if (r->target[i].at >= p->first && r->target[i].at <= last && r->target[i].at > p->at)
			p->at = r->target[i].at;
	if (p->at == INT32_MIN)
		return;
	for (size_t m = 0; m < r->margins; m++)
		margin[m] = margin_of(r, m, p, &a);
	for (size_t i = 0; i < a.n; i++)
		weight[i] = 1;
	result = rake_trimmed(weight, a.times, a.n, margin, r->margins, r->lo, r->hi);
	p->settled = result.settled;
	p->cut = result.cut;
	p->off = result.off;
	p->effective = rake_effective(weight, a.times, a.n);
	p->smallest = INFINITY;
	for (size_t i = 0; i < a.n; i++) {
		a.alike[i]->weight = rounded(weight[i]);
		p->smallest = fmin(p->smallest, weight[i]);
		p->largest = fmax(p->largest, weight[i]);
	}
}

static int by_first(const void *a, const void *b)
{
	const struct raking_period *x = a, *y = b;

	return (x->first > y->first) - (x->first < y->first);
}

void raking_settle(struct raking *r)
{
	for (size_t i = 0; i < r->n_alike; i++) {
		size_t k = 0;
		while (r->alike[i].dated && k < r->periods && r->period[k].first != r->alike[i].period)
			k++;
		if (!r->alike[i].dated || k < r->periods)
			continue;
		GROW(r->period, r->periods, r->room_periods);
		r->period[r->periods++] = (struct raking_period){ .first = r->alike[i].period, .effective = NAN };
	}
	if (r->periods > 0)
		qsort(r->period, r->periods, sizeof *r->period, by_first);
	for (size_t k = 0; k < r->periods; k++)
		settle_period(r, &r->period[k]);
}

void raking_trim(str said, double *lo, double *hi)
{
	str rest = said, piece;

	*lo = 0.3;
	*hi = 3;
	if (said.n == 0)
		return;
	if (same(said, STR("none"))) {
		*lo = 0;
		*hi = INFINITY;
		return;
	}
	if (!cut_at(&rest, ',', &piece) || !read_num(piece, lo) || !rest.p || !read_num(rest, hi) || !(*lo >= 0 && *lo < 1 && *hi > 1))
		die(BAD_USE, "--trim: two numbers around 1, as 0.3,3, or none");
}
