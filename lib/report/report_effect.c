/* report_effect — what an event changed beyond the earlier trend: the columns of its, as a sentence with its interval. */
#include "report.h"

static str points_of(struct report *r, const struct measured *m, const struct point *p, const char *column)
{
	struct buf b = {0};
	double     v;

	if (!read_num(report_cell(r, p, column), &v))
		return (str){0};
	report_number(r, &b, p, column, m->as == AS_PERCENT ? AS_COUNT : m->as, m->as == AS_PERCENT ? 100 * v : v);
	return report_keep(r, &b);
}

/* After `The model of practice was launched` a sentence goes on with a small the; what does not begin so may be a name, and stands in quotation marks. */
str report_within(struct report *r, str event, const char *source)
{
	struct buf b = {0}, words = {0};
	bool       article = starts_with(event, STR("The ")) || starts_with(event, STR("A ")) || starts_with(event, STR("An ")) || starts_with(event, STR("Our ")) || starts_with(event, STR("We "));

	buf_add(&words, event);
	if (article)
		words.p[0] = (char)(words.p[0] - 'A' + 'a');
	else
		page_plain(&b, STR("“"));
	page_written(&b, buf_str(&words), str_of(source));
	if (!article)
		page_plain(&b, STR("”"));
	buf_free(&words);
	return report_keep(r, &b);
}

/* Of the first event that could be tested: the sentence STEM-above, STEM-below or STEM-none; empty when none could. */
static str said(struct report *r, const struct measured *m, const char *stem)
{
	for (size_t i = 0; m->whole && i < m->whole->n; i++) {
		const struct point *p = &r->points.all[m->whole->point[i]];
		str                 name = report_cell(r, p, "break");
		struct filled       f = { .n = 0 };
		double              lo, hi, effect;
		month               at;
		char                key[40];

		if (!read_num(report_cell(r, p, "effect"), &effect) || !read_num(report_cell(r, p, "effect_lo"), &lo) || !read_num(report_cell(r, p, "effect_hi"), &hi))
			continue;
		for (size_t e = 0; e < r->points.events; e++)
			if (same(r->points.event[e].name, name))
				name = r->points.event[e].words;
		report_fill_measure(r, &f, m);
		report_fill(&f, "event", report_within(r, name, report_from(r, "event|%.*s", FMT(report_cell(r, p, "break"))).p));
		report_fill(&f, "effect", points_of(r, m, p, "effect"));
		report_fill(&f, "lo", points_of(r, m, p, "effect_lo"));
		report_fill(&f, "hi", points_of(r, m, p, "effect_hi"));
		report_fill(&f, "indicative", report_indicative_alt(r, m));
		report_fill(&f, "points", report_words(r, m->as == AS_PERCENT ? "unit-points" : "unit-own"));
		report_fill(&f, "at", read_month(report_cell(r, p, "effect_at"), &at) ? report_period(r, m->whole->per, first_day(at)) : (str){0});
		snprintf(key, sizeof key, "%s-%s", stem, lo <= 0 && hi >= 0 ? "none" : effect > 0 ? "above" : "below");
		return report_say(r, key, &f);
	}
	return (str){0};
}

/* Does a measure look for a change after it? */
static bool is_break(const struct report *r, const struct event *e)
{
	for (size_t i = 0; i < r->points.n_facts; i++) {
		const struct facts *f = &r->points.facts[i];

		if (f->first_break == e->from)
			return true;
		for (size_t k = 0; k < f->n_breaks; k++)
			if (same(f->breaks[k], e->name))
				return true;
	}
	return false;
}

/* Of an event that fell together with the first lockdown; empty when there is none. */
str report_lockdown(struct report *r)
{
	for (size_t i = 0; i < r->points.events; i++) {
		const struct event *e = &r->points.event[i];
		struct filled       f = { .n = 0 };
		struct buf          b = {0};

		if (e->to != e->from || !period_near_lockdown(e->from) || !is_break(r, e))
			continue;
		page_written(&b, e->words, report_from(r, "event|%.*s", FMT(e->name)));
		report_fill(&f, "event", report_keep(r, &b));
		return report_say(r, "unknown-lockdown", &f);
	}
	return (str){0};
}

/* What an event changed a year on, beyond the earlier trend, and how sure that is. */
str report_effect(struct report *r, const struct measured *m)
{
	str        effect = said(r, m, "effect");
	struct buf text = {0};

	if (effect.n == 0)
		return effect;
	report_sentence(&text, effect);
	report_sentence(&text, report_lockdown(r));
	return report_keep(r, &text);
}

str report_effect_short(struct report *r, const struct measured *m)
{
	return said(r, m, "cover-effect");
}

str report_effect_title(struct report *r, const struct measured *m, str otherwise)
{
	str title = said(r, m, "effect-title");

	return title.n > 0 ? title : otherwise;
}

str report_effect_alt(struct report *r, const struct measured *m)
{
	str alt = said(r, m, "effect-alt");

	return alt.n > 0 ? alt : report_alt(r, m);
}

void report_add_effect(struct report *r, const struct measured *m, struct page_figure *f)
{
	struct buf note = {0};

	buf_add(&note, report_effect(r, m));
	report_sentence(&note, f->note);
	f->note = report_keep(r, &note);
}
