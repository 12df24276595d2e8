/* report_verdict — verdicts: counted, met or missed, and the symbols and words that stand for them. */
#include "report.h"

bool report_met(const struct measured *m, const struct point *p, bool *met)
{
	const struct facts_target *t = facts_target_at(m->facts, month_of(p->period));

	if (!t || !report_has_value(p))
		return false;
	if (t->lo < t->hi || m->facts->better == BETTER_INSIDE)
		*met = p->value >= t->lo && p->value <= t->hi;
	else if (m->facts->better == BETTER_UP)
		*met = p->value >= t->lo;
	else if (m->facts->better == BETTER_DOWN)
		*met = p->value <= t->lo;
	else
		return false;
	return true;
}

struct verdicts report_verdicts(const struct measured *const *m, size_t n)
{
	struct verdicts v = {0};
	size_t          said = 0;

	for (size_t i = 0; i < n; i++) {
		v.tested += m[i]->variation != UNTESTED;
		if (m[i]->variation != UNTESTED && m[i]->by_chance > 0) {
			v.by_chance += m[i]->by_chance;
			said++;
		}
		v.better += m[i]->variation == IMPROVING;
		v.worse += m[i]->variation == WORSENING;
		v.changing += m[i]->variation == CHANGING;
		v.still += m[i]->variation == COMMON;
		v.indicative |= m[i]->variation != UNTESTED && m[i]->shown && report_indicative(m[i]->shown);
	}
	if (said > 0)                                     /* of short series nobody knows: they are taken for as the others */
		v.by_chance *= (double)v.tested / (double)said;
	return v;
}

/* A count says what it counted, so that anybody can count again. */
str report_set(struct report *r, const struct measured *const *m, size_t n)
{
	struct buf b = {0};

	for (size_t i = 0; i < n; i++)
		buf_addf(&b, "%s%.*s", i > 0 ? "+" : "", FMT(m[i]->name));
	return report_keep(r, &b);
}

str report_counted_in(struct report *r, const char *kind, str set)
{
	struct buf b = {0};

	buf_addf(&b, "%s%s%.*s", kind, set.n > 0 ? "|" : "", FMT(set));
	return report_keep(r, &b);
}

const char *report_verdict_key(const struct verdicts *v)
{
	return v->tested == 0 ? "untested" : v->better > 0 && v->worse > 0 ? "both" : v->better == v->tested ? "all-better" : v->better > 0 ? "better" : v->worse > 0 ? "worse"
	       : v->changing > 0 ? "changing" : "still";
}

const char *report_variation_icon(const struct measured *m)
{
	bool falling = same(m->direction, STR("falling"));

	switch (m->variation) {
	case IMPROVING: return falling ? "better-down" : "better-up";
	case WORSENING: return falling ? "worse-down" : "worse-up";
	case CHANGING:  return falling ? "changed-down" : "changed-up";
	case COMMON:    return "common";
	default:        return "none";
	}
}

const char *report_assurance_icon(const struct measured *m)
{
	static const char *const icons[] = { [NOT_ASSESSED] = "none", [PASSES] = "meet", [FAILS] = "miss", [MAY] = "maybe", [MOVING] = "moving" };

	return icons[m->assurance];
}

/* The words of a verdict say, as a figure does, on which row spc has given it. */
static str given(struct report *r, const struct measured *m, const char *column, const char *key)
{
	struct buf b = {0};

	if (!m->whole)
		return report_words(r, key);
	report_shown(r, &b, report_end(r, m), column, report_words(r, key));
	return report_keep(r, &b);
}

str report_variation_words(struct report *r, const struct measured *m)
{
	static const char *const stem[] = { [IMPROVING] = "improving", [WORSENING] = "worsening", [CHANGING] = "changing" };
	const char *way = same(m->direction, STR("falling")) ? "falling" : same(m->direction, STR("rising")) ? "rising" : "level";
	char        key[40];

	if (m->signalled)
		snprintf(key, sizeof key, "signal-%s", way);
	else if (m->variation == UNTESTED || m->variation == COMMON)
		snprintf(key, sizeof key, "%s", m->variation == COMMON ? "common" : "untested");
	else
		snprintf(key, sizeof key, "%s-%s", stem[m->variation], way);
	return given(r, m, "variation", key);
}

str report_assurance_words(struct report *r, const struct measured *m)
{
	static const char *const key[] = { [PASSES] = "pass", [FAILS] = "fail", [MAY] = "may", [MOVING] = "moving" };

	if (m->assurance == NOT_ASSESSED)
		return given(r, m, "assurance", m->facts->targets > 0 ? "not-assessed" : "no-target");
	return given(r, m, "assurance", key[m->assurance]);
}
