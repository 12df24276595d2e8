/* control_fill.c — the figures that a chart is drawn of, from points(5).
 *
 * Charts are carried by the plain counts, never by weighted figures (METHODS 0.10). */
#include "control_own.h"
#include "period.h"

const struct point *control_point(const struct points *p, const struct series *s, size_t i)
{
	return &p->all[s->point[i]];
}

/* Then nothing is missing in between. */
day control_period_after(str per, day d)
{
	enum period period;

	return period_read(per, &period) ? period_next(period, d) : INT32_MAX;
}

static bool parts(struct spc_point *to, const struct point *t)
{
	if (!(t->denominator > 0) || !(t->numerator >= 0) || t->numerator > t->denominator)
		return false;
	to->top = t->numerator;
	to->bottom = t->denominator;
	to->value = to->top / to->bottom;
	return true;
}

/* A count is the value itself, a whole number. */
static bool count(struct spc_point *to, const struct point *t)
{
	(void)t;
	return to->value >= 0 && to->value <= floor(to->value);
}

/* So many for each unit: the unit is the value's own, as per 10,000; a count is so many of one unit. */
static bool exposed(struct spc_point *to, const struct point *t, double times)
{
	if (isnan(t->denominator)) {
		to->top = to->value;
		to->bottom = 1;
		return count(to, t);
	}
	if (!(t->denominator > 0) || !(t->numerator >= 0) || !(times > 0))
		return false;
	to->top = t->numerator;
	to->bottom = t->denominator / times;
	to->value = to->top / to->bottom;
	return true;
}

/* How many of the value's units are one of numerator over denominator: 10,000 in a rate per 10,000.  From the points
 * themselves, so that an ordinary CSV needs no `scale`; of no event in any month, any unit is right. */
static double times_of(const struct points *p, const struct series *s)
{
	double value = 0, ratio = 0, scale = s->facts->scale > 0 ? s->facts->scale : 1;

	for (size_t i = 0; i < s->n; i++) {
		const struct point *t = control_point(p, s, i);

		if (same(t->state, STR("shown")) && t->value > 0 && t->denominator > 0) {
			value += t->value;
			ratio += t->numerator / t->denominator;
		}
	}
	/* what the measure says, unless its values say another thing */
	if (ratio > 0 && !(fabs(value / ratio - scale) <= 1e-9 * scale))
		return value / ratio;
	return scale;
}

/* Of answers that stand alone the sum of squares is at hand, and so their deviation; clusters hide theirs. */
static bool spread(struct spc_point *to, const struct point *t, bool deviation)
{
	double      n = isnan(t->denominator) ? t->n : t->denominator;
	long double left;

	if (!(n > 0) || isnan(t->numerator) || isnan(t->nn) || (!isnan(t->people) && t->people < n))
		return false;
	left = (long double)t->nn - (long double)t->numerator * (long double)t->numerator / (long double)n;
	if (left < 1e-14L * (long double)t->nn)
		left = 0;
	to->size = n;
	to->deviation = n > 1 ? (double)sqrtl(left / ((long double)n - 1)) : NAN;
	to->value = deviation ? to->deviation : t->numerator / n;
	return true;
}

static bool fill(struct spc_point *to, const struct point *t, enum control_figures of, double times)
{
	switch (of) {
	case CONTROL_PARTS:         return parts(to, t);
	case CONTROL_COUNTS:        return count(to, t);
	case CONTROL_EXPOSED:       return exposed(to, t, times);
	case CONTROL_BETWEEN:
	case CONTROL_BETWEEN_TIMES: return to->value >= 0;
	case CONTROL_MEANS:         return spread(to, t, false);
	case CONTROL_DEVIATIONS:    return spread(to, t, true);
	case CONTROL_VALUES:        break;
	}
	return true;
}

/* Of a shape that has these figures at all; an ordinary CSV does not say. */
static bool shape_has(const struct series *s, enum control_figures of)
{
	switch (of) {
	case CONTROL_COUNTS:        return s->facts->shape.n == 0 || same(s->facts->shape, STR("count"));
	case CONTROL_EXPOSED:       return s->facts->shape.n == 0 || control_is_count(s);
	case CONTROL_BETWEEN:
	case CONTROL_BETWEEN_TIMES: return s->facts->shape.n == 0 || same(s->per, STR("event"));
	case CONTROL_MEANS:
	case CONTROL_DEVIATIONS:    return s->facts->shape.n == 0 || same(s->facts->shape, STR("mean"));
	default:                    return true;
	}
}

enum control_fit control_fill(struct spc_point *to, const struct points *p, const struct series *s,
                              enum control_figures of)
{
	enum control_fit fit = shape_has(s, of) ? CONTROL_FITS : CONTROL_UNFIT;
	double           times = of == CONTROL_EXPOSED ? times_of(p, s) : 1;

	for (size_t i = 0; i < s->n; i++) {
		const struct point *t = control_point(p, s, i);
		bool                shown = same(t->state, STR("shown")) && !isnan(t->value);

		to[i] = (struct spc_point){ .value = shown ? t->value : NAN, .top = NAN, .bottom = NAN };
		to[i].gap = i > 0 && t->period > control_period_after(s->per, control_point(p, s, i - 1)->period);
		if (!shown)
			continue;
		if (!fill(&to[i], t, of, times))
			fit = CONTROL_UNFIT;
		if (of == CONTROL_BETWEEN_TIMES && to[i].value <= 0 && fit != CONTROL_UNFIT) {
			to[i].value = 0.5;
			fit = CONTROL_HALF_DAY;
		}
	}
	return fit;
}

void control_gaps_said(const struct points *p, const struct control *all)
{
	const struct point *first = NULL;
	size_t              gaps = 0;
	char                room[DAY_ROOM];

	for (size_t i = 0; i < p->n_series; i++)
		for (size_t k = 0; all[i].chart != SPC_NONE && k < p->series[i].n; k++) {
			gaps += all[i].point[k].gap ? 1 : 0;
			if (all[i].point[k].gap && !first)
				first = control_point(p, &p->series[i], k);
		}
	if (gaps > 0)
		warn("%s: '%.*s': periods are missing before %.*s%s: runs, trends and ranges do not go over a gap", in_name(p->in),
		     FMT(p->series[first->series].measure), (int)write_day(room, first->period), room, gaps > 1 ? ", and elsewhere" : "");
}
