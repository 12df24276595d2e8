/* speaks — the series that stands for a measure. */
#include "speaks.h"

static int by_size(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

/* How many were asked in the middle one of the periods that can be known. */
static double middle_asked(const struct points *p, const struct series *s)
{
	double *asked = take(s->n + 1, sizeof *asked), middle = 0;
	size_t  n = 0;

	for (size_t i = 0; i < s->n; i++) {
		const struct point *t = &p->all[s->point[i]];
		if (!same(t->state, STR("unknown")))
			asked[n++] = isnan(t->n) ? 0 : t->n;
	}
	qsort(asked, n, sizeof *asked, by_size);
	if (n > 0)
		middle = asked[n / 2];
	free(asked);
	return middle;
}

static bool is_whole(const struct series *s)
{
	return s->by.n == 0 || same(s->by, STR("all"));
}

static const struct series *series_of(const struct points *p, str measure, str per)
{
	for (size_t i = 0; i < p->n_series; i++) {
		const struct series *s = &p->series[i];
		if (same(s->measure, measure) && is_whole(s) && s->part.n == 0 && (per.n == 0 || same(s->per, per)))
			return s;
	}
	return NULL;
}

const struct series *speaks_for(const struct points *p, str measure, const struct facts *f)
{
	str                  rest = f->per, piece, word;
	const struct series *last = NULL;

	while (cut_at(&rest, ';', &piece)) {
		double               enough = 0;
		const struct series *s;

		if (!cut_at(&piece, ':', &word) || !(s = series_of(p, measure, word)))
			continue;
		last = s;
		if (!piece.p || !read_num(piece, &enough) || middle_asked(p, s) >= enough)
			return s;
	}
	return last ? last : series_of(p, measure, (str){0});
}

static bool counted(const struct points *p, str measure, str by, str per, str *found)
{
	for (size_t i = 0; i < p->n_series; i++) {
		const struct series *s = &p->series[i];
		if (same(s->measure, measure) && same(s->by, by) && (per.n == 0 || same(s->per, per))) {
			*found = s->per;
			return true;
		}
	}
	return false;
}

str speaks_groups(const struct points *p, str measure, const struct facts *f, str by)
{
	str rest = f->per, piece, word, found = {0};

	if (!counted(p, measure, by, (str){0}, &found))
		return (str){0};
	while (cut_at(&rest, ';', &piece))
		if (cut_at(&piece, ':', &word))
			counted(p, measure, by, word, &found);
	return found;
}
