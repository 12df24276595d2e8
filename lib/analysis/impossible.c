/* impossible — see impossible.h. */
#include "impossible.h"

static enum counts_are counts_of(const struct series *s, enum counts_are asked)
{
	const str shape = s->facts->shape;

	if (shape.n == 0)
		return asked;
	if (!points_of_counts(s))
		return COUNTS_NOT_SAID;
	if (same(shape, STR("proportion")) || same(shape, STR("share")))
		return COUNTS_OUT_OF_COUNTS;
	return same(shape, STR("count")) || same(shape, STR("rate")) ? COUNTS_OF_ANYTHING : COUNTS_NOT_SAID;
}

static const char *what_is_wrong(const struct point *t, enum counts_are are)
{
	if (are == COUNTS_NOT_SAID)
		return NULL;
	if (t->numerator < 0 || t->denominator < 0 || (are == COUNTS_OF_ANYTHING && isnan(t->numerator) && t->value < 0))
		return "a negative count";
	return are == COUNTS_OUT_OF_COUNTS && t->numerator > t->denominator ? "a count above its denominator" : NULL;
}

/* An ordinary CSV in which nine values of ten, or in a short one all but one, are a part of one, numerator over denominator, is one of
 * percentages. */
static bool looks_like_percentages(const struct points *p)
{
	size_t parts = 0, rows = 0;

	for (size_t i = 0; i < p->n; i++) {
		const struct point *t = &p->all[i];

		if (isnan(t->numerator) || isnan(t->denominator) || isnan(t->value))
			continue;
		rows++;
		parts += t->numerator >= 0 && t->numerator <= t->denominator && fabs(t->value * t->denominator - t->numerator) <= 0.01 * t->denominator;
	}
	return 10 * parts >= 9 * rows ? rows > 0 : rows >= 5 && parts + 1 == rows;
}

static void leave_out(struct points *p, struct series *s)
{
	s->unreadable = true;
	for (size_t k = 0; k < s->n; k++) {
		struct point *t = &p->all[s->point[k]];

		t->state = STR("none");
		t->n = t->numerator = t->denominator = t->nn = t->nd = t->dd = t->value = t->lo = t->hi = NAN;
	}
}

/* A number that is none: nobody can tell what it was to be, so its series is not read at all. */
static enum exit_code not_numbers_said(struct points *p)
{
	size_t series = 0;

	for (size_t i = 0; i < p->n_series; i++)
		if (p->series[i].unreadable) {
			leave_out(p, &p->series[i]);
			series++;
		}
	if (series == 0)
		return DONE;
	warn("%s: %zu of %zu series cannot be read, the others are", in_first_spared(p->in), series, p->n_series);
	return BAD_DATA;
}

enum exit_code impossible_said(struct points *p, enum counts_are asked)
{
	enum exit_code end = not_numbers_said(p);
	const struct point *first = NULL;
	const char         *what = NULL;
	size_t              series = 0;
	char                room[DAY_ROOM];

	if (asked == COUNTS_NOT_SAID && in_by_hand(p->in) && looks_like_percentages(p))
		asked = COUNTS_OUT_OF_COUNTS;
	for (size_t i = 0; i < p->n_series; i++) {
		enum counts_are are = counts_of(&p->series[i], asked);
		const char     *wrong = NULL;

		for (size_t k = 0; !wrong && k < p->series[i].n; k++) {
			const struct point *t = &p->all[p->series[i].point[k]];

			wrong = what_is_wrong(t, are);
			if (wrong && !first) {
				first = t;
				what = wrong;
			}
		}
		series += wrong != NULL;
		if (wrong && in_by_hand(p->in))
			leave_out(p, &p->series[i]);
	}
	if (!first)
		return end;
	warn("%s: '%.*s', %.*s: %s: %zu of %zu series cannot be read by their counts, the others are", in_name(p->in),
	     FMT(p->series[first->series].measure), (int)write_day(room, first->period), room, what, series, p->n_series);
	return in_by_hand(p->in) ? BAD_DATA : DONE;
}
