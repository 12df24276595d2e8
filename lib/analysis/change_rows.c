/* change_rows.c — the regressors: level, time, each date's level and slope, the seasons.
 *
 * With a comparator every one of them stands twice: as both series have it, and as only ours has.  What is ours alone is the
 * difference: group × level and group × slope. */
#include "change_inside.h"

static const double two_pi = 6.28318530717958647692;

static size_t base_of(const struct change_work *w)
{
	return 2 + 2 * w->dates + 2 * w->harmonics;
}

void change_row(const struct change_work *w, const struct change_rows *r, day period, bool own, double *x)
{
	int64_t time = change_time(w, period);
	int     year, month_of_year, day_of_month;
	double  angle;
	size_t  k = 2;

	day_parts(period, &year, &month_of_year, &day_of_month);
	angle = w->per == PER_WEEK ? (period - day_of(year, 1, 1)) / 365.2425 : (month_of_year - 1) / 12.0;
	x[0] = 1;
	x[1] = (double)(time - w->from + 1);
	for (size_t i = 0; i < w->dates; i++) {
		bool after = time >= w->date[i].time;

		x[k++] = after ? 1 : 0;
		x[k++] = after ? (double)(time - w->date[i].time + 1) : 0;
	}
	for (size_t h = 1; h <= w->harmonics; h++) {
		x[k++] = sin(two_pi * (double)h * angle);
		x[k++] = cos(two_pi * (double)h * angle);
	}
	for (; k < r->terms; k++)
		x[k] = own ? x[k - r->base] : 0;
}

void change_clear(const struct change_work *w, const struct change_rows *r, double *x, size_t date)
{
	size_t from = r->terms - r->base + 2;

	for (size_t i = 0; i < w->dates; i++)
		if (date == SIZE_MAX || date == i)
			x[from + 2 * i] = x[from + 2 * i + 1] = 0;
}

static void add_series(const struct change_work *w, struct change_rows *r, const struct series *s)
{
	int64_t last = -1;
	bool    first = true;

	for (size_t i = 0; i < s->n; i++) {
		const struct point *t = &w->p->all[s->point[i]];
		int64_t             time = change_time(w, t->period);

		if (time < w->from || time >= w->to || !change_usable(w, t))
			continue;
		change_row(w, r, t->period, s == w->s, r->x + r->n * r->terms);
		r->value[r->n] = w->percentage ? t->numerator / t->denominator : t->value;
		r->y[r->n] = isnan(t->numerator) ? t->value : t->numerator;
		r->of[r->n] = isnan(t->denominator) ? 1 : t->denominator;
		r->step[r->n] = first ? 0 : (size_t)(time - last);
		r->place[r->n++] = i;
		last = time;
		first = false;
	}
}

struct change_rows change_rows(const struct change_work *w)
{
	struct change_rows r = { 0 };
	size_t             room = w->s->n + (w->other ? w->other->n : 0) + 1;

	r.base = base_of(w);
	r.terms = w->other ? 2 * r.base : r.base;
	r.x = arena_take(w->memory, room * r.terms, sizeof *r.x);
	r.y = arena_take(w->memory, room, sizeof *r.y);
	r.value = arena_take(w->memory, room, sizeof *r.value);
	r.of = arena_take(w->memory, room, sizeof *r.of);
	r.residual = arena_take(w->memory, room, sizeof *r.residual);
	r.score = arena_take(w->memory, room, sizeof *r.score);
	r.step = arena_take(w->memory, room, sizeof *r.step);
	r.place = arena_take(w->memory, room, sizeof *r.place);
	if (w->other)
		add_series(w, &r, w->other);
	r.own = r.n;
	add_series(w, &r, w->s);
	return r;
}
