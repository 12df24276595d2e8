/* spc_doubt.c — what makes a chart cry wolf: neighbours that resemble one another, and seasons. */
#include <gsl/gsl_cdf.h>
#include <math.h>
#include <stdlib.h>

#include "stat/held.h"
#include "stat/spc.h"

/* A lag that five in six series of strangers stay under; of under two years nineteen in twenty, for there less can be known and a change is
 * soon taken for resemblance; a wave by chance in two of a hundred: docs/methods.md says how often each is
 * found where there is none, and what other thresholds would do. */
static const double alike_from = 0.05, alike_from_few = 0.17, seasonal_under = 0.02;

/* The base of the last phase alone: what comes after a dated event is what the chart is to show.  `all`: that too. */
struct base { double *y, *sine, *cosine; bool *next; size_t n; };

static struct base base_of(const struct spc_point *point, size_t n, const double *turn, bool all, double *room, bool *next)
{
	struct base b = { .y = room, .sine = room + n, .cosine = room + 2 * n, .next = next };
	size_t      last = 0;

	for (size_t i = 0; i < n; i++) {
		if (!(all || point[i].base) || point[i].phase != point[n - 1].phase || isnan(point[i].value))
			continue;
		b.y[b.n] = point[i].value;
		b.sine[b.n] = turn ? sin(turn[i]) : 0;
		b.cosine[b.n] = turn ? cos(turn[i]) : 0;
		b.next[b.n] = b.n > 0 && last + 1 == i && spc_next_to(&point[last], &point[i]);
		last = i;
		b.n++;
	}
	return b;
}

static double mean(const double *v, size_t from, size_t to)
{
	long double sum = 0;

	for (size_t i = from; i < to; i++)
		sum += (long double)v[i];
	return to > from ? (double)(sum / (long double)(to - from)) : 0;
}

/* Where the one step that takes most away begins, a quarter of the base on either side.  A real change that nobody dated makes neighbours
 * look alike: a step of two deviations half way has a lag of over .25 in 84% of 24 months that are otherwise independent. */
static size_t best_step(const struct base *b)
{
	size_t side = b->n / 4, best = side;
	double most = -1;

	for (size_t k = side; k <= b->n - side; k++) {
		double step = mean(b->y, 0, k) - mean(b->y, k, b->n), takes = step * step * (double)k * (double)(b->n - k);

		if (takes > most) {
			most = takes;
			best = k;
		}
	}
	return best;
}

static void centre(double *v, size_t step, size_t n)
{
	double before = mean(v, 0, step), after = mean(v, step, n);

	for (size_t i = 0; i < n; i++)
		v[i] -= i < step ? before : after;
}

/* Σ e_i e_(i-1) / Σ e_i², over neighbours. */
static double resemblance(const struct base *b)
{
	double together = 0, square = 0;

	for (size_t i = 0; i < b->n; i++) {
		square += b->y[i] * b->y[i];
		together += b->next[i] ? b->y[i] * b->y[i - 1] : 0;
	}
	return square > 0 ? together / square : NAN;
}

/* One wave a year, sine and cosine, beside the mean and the step: F on 2 and n - 4 (Bloomfield 2000, section 2.2). */
static void season(const struct base *b, struct spc_doubt *found)
{
	double ss = 0, cc = 0, sc = 0, sy = 0, cy = 0, yy = 0, whole, fitted, rest, freedom = (double)b->n - 4;

	for (size_t i = 0; i < b->n; i++) {
		ss += b->sine[i] * b->sine[i];
		cc += b->cosine[i] * b->cosine[i];
		sc += b->sine[i] * b->cosine[i];
		sy += b->sine[i] * b->y[i];
		cy += b->cosine[i] * b->y[i];
		yy += b->y[i] * b->y[i];
	}
	whole = ss * cc - sc * sc;
	if (!(whole > 1e-9 * (double)b->n) || !(yy > 0))
		return;
	found->sine = (cc * sy - sc * cy) / whole;
	found->cosine = (ss * cy - sc * sy) / whole;
	fitted = found->sine * sy + found->cosine * cy;
	rest = yy - fitted;
	found->season = rest <= 1e-12 * yy ? 0 : gsl_cdf_fdist_Q(fitted / 2 / (rest / freedom), 2, freedom);
	found->seasonal = found->season < seasonal_under;
}

/* Mean and step were estimated too, and take their part of the resemblance: of m points the lag is ((m - 9) phi - 3.2)/m on average (by
 * simulation, m 12 to 60, phi 0 to .75, within .02).  Turned round, with less than 3.2: what only chance makes large is not to count in full. */
static double unbiased(double lag, double m, double added)
{
	return (m * lag + added) / fmax(m - 9, 6);
}

static void judge(struct base *b, bool calendar, struct spc_doubt *found)
{
	size_t step = best_step(b);
	double sine = mean(b->sine, 0, b->n), cosine = mean(b->cosine, 0, b->n), size = mean(b->y, 0, b->n), square = 0;

	centre(b->y, step, b->n);
	centre(b->sine, step, b->n);
	centre(b->cosine, step, b->n);
	for (size_t i = 0; i < b->n; i++)
		square += b->y[i] * b->y[i];
	if (!(square > 1e-24 * size * size * (double)b->n))     /* nothing but rounding is left */
		return;
	if (calendar && b->n >= 24)
		season(b, found);
	found->level = found->sine * sine + found->cosine * cosine;
	for (size_t i = 0; found->seasonal && i < b->n; i++)
		b->y[i] -= found->sine * b->sine[i] + found->cosine * b->cosine[i];
	found->lag = resemblance(b);
	found->resembles = fmin(fmax(unbiased(found->lag, (double)b->n, 3.2), -1), 1);
	found->autocorrelated = found->lag > (b->n < 24 ? alike_from_few : alike_from);
	found->alike = found->autocorrelated ? fmin(unbiased(found->lag, (double)b->n, 2), 0.8) : 0;
}

static struct spc_doubt doubt_of(const struct spc_point *point, size_t n, const double *turn, bool all)
{
	struct spc_doubt found = { .lag = NAN, .season = NAN, .resembles = NAN };
	double          *room = stat_held(calloc(3 * n + 1, sizeof *room));
	bool            *next = stat_held(calloc(n + 1, sizeof *next));

	if (n > 0 && room && next) {
		struct base b = base_of(point, n, turn, all, room, next);

		if (b.n >= SPC_LEAST)
			judge(&b, turn != NULL, &found);
	}
	free(room);
	free(next);
	return found;
}

struct spc_doubt spc_doubt(const struct spc_point *point, size_t n, const double *turn)
{
	return doubt_of(point, n, turn, false);
}

double spc_resembles(const struct spc_point *point, size_t n, const double *turn)
{
	return doubt_of(point, n, turn, true).resembles;
}

double spc_wave(const struct spc_doubt *doubt, double turn)
{
	return doubt->seasonal ? doubt->sine * sin(turn) + doubt->cosine * cos(turn) - doubt->level : 0;
}
