/* tally_value.c — from sums to a figure, an interval and a state: by measure from rows, by merge from points. */
#include "stat/agree.h"
#include "stat/interval.h"
#include "stat/paired.h"
#include "stat/proportions.h"
#include "tally.h"

enum { CONFIDENCE = 95 };
const char *const state_word[3] = { "shown", "unknown", "none" };
const char *const why_word[9] = {
	"", "early", "late", "gap", "population", "few", "withheld", "indicative", "incomparable",
};

/* The mean of first less second, or of one of them, over the rows: five sums, and the sizes of the clusters. */
static struct sums mean_of(const struct tallied *p, const struct tally_rule *rule)
{
	bool gap = rule->shape == GAP;
	double top = gap ? p->numerator - p->denominator : p->numerator;
	struct sums s = { isnan(p->people) ? p->n : p->people, top, p->n, gap ? p->nn - 2 * p->nd + p->dd : p->nn, top, p->n };

	if (rule->sizes) {
		s.nd = gap ? rule->sizes->tm - rule->sizes->bm : rule->sizes->tm;
		s.dd = rule->sizes->mm;
	}
	return s;
}

static struct paired_counts counts_of(const struct tallied *p)
{
	return (struct paired_counts){ p->nd, p->numerator - p->nd, p->denominator - p->nd,
	                               p->n - p->numerator - p->denominator + p->nd };
}

static struct agree_sums agreement_of(const struct tallied *p)
{
	return (struct agree_sums){ p->n, p->numerator, p->denominator, p->nn, p->nd, p->dd };
}

static struct interval views(const struct tallied *p, const struct tally_rule *rule, double sure)
{
	struct sums s = mean_of(p, rule);

	if (rule->shape == AGREEMENT)
		return agree_icc(agreement_of(p), sure).limits;
	if (rule->shape == GAP && rule->conditions && !rule->sizes)
		return proportions_paired(counts_of(p), sure);
	return interval_ratio(&s, sure);
}

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
	case GAP: case PAIR: case AGREEMENT:
		return views(p, rule, sure);
	default:
		i = interval_ratio(&s, sure);
		return (struct interval){ rule->scale * i.lo, rule->scale * i.hi };
	}
}

static bool is_views(enum shape_is shape)
{
	return shape == GAP || shape == PAIR || shape == AGREEMENT;
}

/* Why there is no value, into the point. */
static bool has_value(struct tallied *p, const struct tally_rule *rule)
{
	double asked;

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
	asked = is_views(rule->shape) ? p->n : p->denominator;
	if (!(asked > 0))
		p->state = NONE;
	else if (asked < (double)rule->enough)
		p->why = FEW;
	else if (rule->withheld)
		p->why = WITHHELD;
	return p->state == SHOWN && p->why == NO_REASON;
}

static double value_of(const struct tallied *p, const struct tally_rule *rule)
{
	switch (rule->shape) {
	case COUNT_OF:
		return p->numerator;
	case RATIO: case RATE:
		/* scaled first: 3 × 10000 / 20000 is 1.5, and 3 / 20000 × 10000 is not */
		return rule->scale * p->numerator / p->denominator;
	case GAP:
		return (p->numerator - p->denominator) / p->n;
	case PAIR:
		return p->numerator / p->n;
	case AGREEMENT:
		return agree_kappa(agreement_of(p));
	default:
		return p->numerator / p->denominator;
	}
}

/* Is there a gap at all?  The same people twice: who differs, by a coin; else by t. */
static double gap_p(const struct tallied *p, const struct tally_rule *rule)
{
	struct sums s = mean_of(p, rule);

	return rule->conditions && !rule->sizes ? proportions_mcnemar(counts_of(p)) : paired_p(&s);
}

void tally_value(struct tallied *p, const struct tally_rule *rule)
{
	struct interval i;

	if (!has_value(p, rule))
		return;
	p->value = rule->middle ? rule->middle->value : value_of(p, rule);
	i = rule->middle ? (struct interval){ rule->middle->lo, rule->middle->hi } : interval_of(p, rule);
	if (!isnan(p->among))
		i = interval_shrunk(i, p->value, interval_finite(p->n, p->among));
	p->lo = i.lo;
	p->hi = i.hi;
	if (rule->shape == GAP)
		p->p = gap_p(p, rule);
}
