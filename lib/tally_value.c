/* tally_value.c — from sums to a figure, an interval and a state: by measure from rows, by merge from points. */
#include "stat/interval.h"
#include "tally.h"

enum { CONFIDENCE = 95 };
const char *const state_word[3] = { "shown", "unknown", "none" };
const char *const why_word[8] = { "", "early", "late", "gap", "population", "few", "withheld", "indicative" };

static struct interval interval_of(const struct tallied *p, const struct tally_rule *rule)
{
	const double sure = CONFIDENCE / 100.0;
	/* without `cluster` every row is one */
	struct sums s = { isnan(p->people) ? p->n : p->people, p->numerator, p->denominator, p->nn, p->nd, p->dd };
	struct interval i;
	double n;

	switch (rule->shape) {
	case PROPORTION:
		if (rule->alone || isnan(p->nn))
			return interval_wilson(p->numerator, p->denominator, sure);
		return interval_wilson_clustered(&s, sure);
	case SHARE:
		n = rule->alone ? p->denominator : interval_effective(&s);
		return interval_goodman(p->numerator / p->denominator * n, n, (double)rule->parts, sure);
	case RATE:
		return interval_rate(p->numerator, p->denominator / rule->scale, sure);
	case COUNT_OF:
		return interval_count(p->numerator, sure);
	default:
		i = interval_ratio(&s, sure);
		return (struct interval){ rule->scale * i.lo, rule->scale * i.hi };
	}
}

/* Why there is no value, into the point. */
static bool has_value(struct tallied *p, const struct tally_rule *rule)
{
	if (rule->shape == COUNT_OF)
		return true;
	if (rule->shape == RATE) {
		if (p->denominator > 0)
			return true;
		tally_figure_none(p);
		p->state = UNKNOWN;
		p->why = NO_POPULATION;
		return false;
	}
	if (!(p->denominator > 0))
		p->state = NONE;
	else if (p->denominator < (double)rule->enough)
		p->why = FEW;
	else if (rule->withheld)
		p->why = WITHHELD;
	return p->state == SHOWN && p->why == NO_REASON;
}

void tally_value(struct tallied *p, const struct tally_rule *rule)
{
	const bool scaled = rule->shape == RATIO || rule->shape == RATE;
	struct interval i;

	if (!has_value(p, rule))
		return;
	/* scaled first: 3 × 10000 / 20000 is 1.5, and 3 / 20000 × 10000 is not */
	p->value = rule->shape == COUNT_OF ? p->numerator : (scaled ? rule->scale : 1) * p->numerator / p->denominator;
	i = interval_of(p, rule);
	if (!isnan(p->among))
		i = interval_shrunk(i, p->value, interval_finite(p->n, p->among));
	p->lo = i.lo;
	p->hi = i.hi;
}
