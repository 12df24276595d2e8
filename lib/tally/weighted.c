/* weighted — see weighted.h. */
#include "weighted.h"

static double number_at(const struct points *p, const struct point *t, enum points_column column)
{
	double v = NAN;
	size_t at = p->at[column];

	if (at != SIZE_MAX && point_cell(t, at).n && !read_num(point_cell(t, at), &v))
		in_refuse(p->in, at, "is not a number");
	return v;
}

struct weighted weighted_of(const struct points *p, const struct point *t)
{
	const struct facts *facts = p->series[t->series].facts;
	struct weighted     w = { NAN, { NAN, NAN }, NAN };
	struct sums         s = { t->people, t->numerator, t->denominator, t->nn, t->nd, t->dd };
	double              sum = number_at(p, t, P_WSUM), squares = number_at(p, t, P_WSUMSQ), top = number_at(p, t, P_WN),
	                    bottom = number_at(p, t, P_WD), alike;

	if (!same(t->state, STR("shown")) || isnan(t->value) || !(bottom > 0) || isnan(top) || !(squares > 0))
		return w;
	w.value = facts->scale * top / bottom;
	w.effective = sum * sum / squares;
	/* families that answer more than once are worth fewer answers, weighed or not */
	alike = isnan(t->people) || isnan(t->dd) || !(t->denominator > 0) ? NAN : interval_effective(&s) / t->denominator;
	if (alike < 1)
		w.effective *= alike;
	if (same(facts->shape, STR("proportion")))
		w.interval = interval_wilson(top / bottom * w.effective, w.effective, 0.95);
	return w;
}
