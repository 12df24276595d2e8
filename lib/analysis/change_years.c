/* change_years.c — annual points: too few for a regression.  The mean after less the mean before, and how sure that is;
 * with a comparator, of the difference between the two, year by year.  Descriptive: no test.  METHODS 0.8. */
#include "change_inside.h"

enum { YEARS_LEAST = 5, YEARS_A_SIDE = 2 };

/* The comparator's figure of the same year; nan when it has none. */
static double other_value(const struct change_work *w, day period)
{
	for (size_t i = 0; i < w->other->n; i++) {
		const struct point *t = &w->p->all[w->other->point[i]];

		if (change_time(w, t->period) == change_time(w, period))
			return change_usable(w, t) ? t->value : NAN;
	}
	return NAN;
}

static double mean(const double *a, size_t n)
{
	double sum = 0;

	for (size_t i = 0; i < n; i++)
		sum += a[i] / (double)n;
	return sum;
}

void change_years(struct change_work *w)
{
	double *side[2], *others[2], value;
	size_t  n[2] = { 0, 0 };
	int64_t split = w->date[0].time;

	for (size_t k = 1; k < w->dates; k++)
		w->date[k].said->why = "joined";
	for (size_t k = 0; k < 2; k++) {
		side[k] = arena_take(w->memory, w->s->n + 1, sizeof *side[k]);
		others[k] = arena_take(w->memory, w->s->n + 1, sizeof *others[k]);
	}
	for (size_t i = 0; i < w->s->n; i++) {
		const struct point *t = &w->p->all[w->s->point[i]];
		size_t              after = change_time(w, t->period) >= split;

		value = w->other ? other_value(w, t->period) : 0;
		if (!change_usable(w, t) || isnan(value))
			continue;
		others[after][n[after]] = value;
		side[after][n[after]++] = t->value - value;
	}
	if (n[0] < YEARS_A_SIDE || n[1] < YEARS_A_SIDE || n[0] + n[1] < YEARS_LEAST) {
		w->c->why = w->date[0].said->why = n[0] < YEARS_A_SIDE ? "before_short" : n[1] < YEARS_A_SIDE ? "after_short" : "short";
		return;
	}
	w->c->model = "difference";
	w->c->why = "annual";
	w->date[0].said->effect = its_means(side[0], n[0], side[1], n[1]);
	w->date[0].said->effect.p = NAN;
	for (size_t i = 0; i < w->s->n; i++) {
		const struct point *t = &w->p->all[w->s->point[i]];
		size_t              after = change_time(w, t->period) >= split;

		if (!change_usable(w, t) || (w->other && isnan(other_value(w, t->period))))
			continue;
		w->c->fitted[i] = mean(side[after], n[after]) + mean(others[after], n[after]);
		if (after)
			w->c->expected[i] = mean(side[0], n[0]) + mean(others[1], n[1]);
	}
}
