/* gap_rows.c — what two views of the same rows say: means, conditions, ellipses, agreement. */
#include "gap_inside.h"

#include "stat/agree.h"
#include "stat/paired.h"
#include "stat/proportions.h"

static const double sure = 0.95;

/* As many values as a table of ratings may have. */
enum { VALUES = 100 };

static struct agree_sums sums_of(const struct tally_views *v)
{
	struct agree_sums s = { 0 };

	for (size_t i = 0; i < v->pairs; i++) {
		double many = v->pair[i].many, first = v->pair[i].first, second = v->pair[i].second;

		s.n += many;
		s.first += many * first;
		s.second += many * second;
		s.ff += many * (first * first);
		s.fs += many * (first * second);
		s.ss += many * (second * second);
	}
	return s;
}

/* One of the two by itself; where rows come in clusters its interval would be too narrow, and is not given. */
static struct finding *alone(struct gap_at *a, const char *statistic, const char *method, const char *clustered, double value,
                             struct interval i)
{
	bool clusters = !isnan(a->point->people);
	struct finding *f = gap_add(a, statistic, clusters ? clustered : method);

	gap_set(f, value, clusters ? (struct interval){ NAN, NAN } : i);
	return f;
}

static void means(struct gap_at *a, const struct agree_sums *s)
{
	alone(a, "first", "mean; t", "mean", s->first / s->n, interval_mean(s->n, s->first, s->ff, sure));
	alone(a, "second", "mean; t", "mean", s->second / s->n, interval_mean(s->n, s->second, s->ss, sure));
}

static double least_of(double least, double count)
{
	return count > 0 && count < least ? count : least;
}

/* Who meets the one, the other, both, neither: the smallest of them is what the gap could give away. */
static double smallest(const struct paired_counts *c, double n)
{
	const double counts[] = { c->both, c->first, c->second, c->neither, c->both + c->first, c->both + c->second,
	                          c->first + c->neither, c->second + c->neither };
	double least = n;

	for (size_t i = 0; i < COUNT(counts); i++)
		least = least_of(least, counts[i]);
	return least;
}

static void conditions(struct gap_at *a, const struct agree_sums *s)
{
	const struct paired_counts c = { s->fs, s->first - s->fs, s->second - s->fs, s->n - s->first - s->second + s->fs };
	struct finding *f;

	alone(a, "first", "share; Wilson", "share", s->first / s->n, interval_wilson(s->first, s->n, sure))->events = s->first;
	alone(a, "second", "share; Wilson", "share", s->second / s->n, interval_wilson(s->second, s->n, sure))->events = s->second;
	f = gap_add(a, "gap", isnan(a->point->people) ? "paired: McNemar exact; Newcombe" : "paired: t by clusters");
	gap_set(f, a->point->value, (struct interval){ a->point->lo, a->point->hi });
	f->p = a->point->p;
	f->events = smallest(&c, s->n);
}

static void numbers(struct gap_at *a, const struct tally_views *v, const struct agree_sums *s)
{
	struct paired_difference *apart = take(v->pairs + 1, sizeof *apart);
	struct paired_ranks ranks;
	struct finding *f;

	means(a, s);
	f = gap_add(a, "gap", isnan(a->point->people) ? "paired: t" : "paired: t by clusters");
	gap_set(f, a->point->value, (struct interval){ a->point->lo, a->point->hi });
	f->p = a->point->p;
	for (size_t i = 0; i < v->pairs; i++)
		apart[i] = (struct paired_difference){ v->pair[i].first - v->pair[i].second, v->pair[i].many };
	ranks = paired_ranks(apart, v->pairs);
	free(apart);
	f = gap_add(a, "signed_rank", isnan(ranks.p_exact) ? "paired: Wilcoxon's signed ranks; Normal; row by row"
	                                               : "paired: Wilcoxon's signed ranks; exact; row by row");
	f->n = (double)ranks.differ;
	f->p = isnan(ranks.p_exact) ? ranks.p : ranks.p_exact;
}

static void ellipse(struct gap_at *a, const struct agree_sums *s)
{
	struct paired_ellipse e = paired_ellipse(s->n, s->first, s->second, s->ff, s->fs, s->ss, sure);
	const char *method = "Hotelling: half axes and angle of the 95% ellipse of both means";

	means(a, s);
	gap_add(a, "ellipse_major", method)->estimate = e.major;
	gap_add(a, "ellipse_minor", method)->estimate = e.minor;
	gap_add(a, "ellipse_angle", method)->estimate = e.angle;
}

/* Ratings that are whole, and not too many: their table; false when they are not. */
static bool table_of(const struct tally_views *v, double *count, size_t *k)
{
	double least = INFINITY, most = -INFINITY;

	for (size_t i = 0; i < v->pairs; i++) {
		least = fmin(least, fmin(v->pair[i].first, v->pair[i].second));
		most = fmax(most, fmax(v->pair[i].first, v->pair[i].second));
	}
	if (v->pairs == 0 || !(most - least < VALUES))
		return false;
	*k = (size_t)(most - least) + 1;
	for (size_t i = 0; i < v->pairs; i++) {
		double x = v->pair[i].first - least, y = v->pair[i].second - least;

		if (x < floor(x) || x > floor(x) || y < floor(y) || y > floor(y))
			return false;
		count[(size_t)x * *k + (size_t)y] += v->pair[i].many;
	}
	return true;
}

static void agreement(struct gap_at *a, const struct tally_views *v, const struct agree_sums *s)
{
	double *count = take((size_t)VALUES * VALUES, sizeof *count);
	struct agree_icc icc = agree_icc(*s, sure);
	struct finding *f;
	size_t k;

	means(a, s);
	f = gap_add(a, "kappa", "quadratic weights; interval of Fleiss, Cohen and Everitt");
	f->estimate = agree_kappa(*s);
	if (table_of(v, count, &k))
		gap_set(f, f->estimate, agree_table(count, k, AGREE_QUADRATIC, sure).limits);
	free(count);
	f = gap_add(a, "icc", "ICC(2,1); F");
	gap_set(f, icc.icc, icc.limits);
	f->p = icc.p;
}

void gap_of_rows(struct gap_at *a, const struct tally_views *v)
{
	struct agree_sums s = sums_of(v);

	if (v->at->measure->shape == PAIR)
		ellipse(a, &s);
	else if (v->at->measure->shape == AGREEMENT)
		agreement(a, v, &s);
	else if (v->at->measure->first.test.expr)
		conditions(a, &s);
	else
		numbers(a, v, &s);
}
