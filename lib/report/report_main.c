/* report_main — the main finding in one sentence: what leads, and what got worse beside it.  A bad month reads as bad. */
#include "report.h"

enum { MAIN_MOST = 92 };                 /* characters: two lines of the cover */

/* Within a sentence it begins small, unless its second letter says that it is written so. */
static str small(struct report *r, str said)
{
	struct buf b = {0};

	buf_add(&b, said);
	if (b.n > 1 && b.p[0] >= 'A' && b.p[0] <= 'Z' && b.p[1] >= 'a' && b.p[1] <= 'z')
		b.p[0] = (char)(b.p[0] - 'A' + 'a');
	return report_keep(r, &b);
}

/* What is said of this measure by its own sentence, `of-worked-with-better`, else by that of its verdict. */
static str clause(struct report *r, const struct measured *m, bool first)
{
	static const char *const stem[] = { [UNTESTED] = "same", [COMMON] = "same", [IMPROVING] = "better", [WORSENING] = "worse", [CHANGING] = "changing" };
	const char   *way = same(m->direction, STR("falling")) ? "-falling" : same(m->direction, STR("rising")) ? "-rising" : "-level";
	struct filled f = { .n = 0 };
	struct buf    key = {0};
	str           said;

	report_fill(&f, "Name", report_name(r, m, first));
	report_fill_measure(r, &f, m);
	buf_addf(&key, "of-%.*s-%s", FMT(m->name), stem[m->variation]);
	if (!sentence_has(r->say, buf_ended(&key))) {
		key.n = 0;
		buf_addf(&key, "any-%s%s", stem[m->variation], m->variation == IMPROVING || m->variation == WORSENING ? way : "");
	}
	said = report_say(r, buf_ended(&key), &f);
	buf_free(&key);
	return first ? said : small(r, said);
}

/* Empty when nothing can be said of one measure, or not in two lines: then the counts speak. */
str report_main(struct report *r, const struct measured *lead, const struct measured *worst)
{
	const struct verdicts *v = &r->verdicts;
	struct filled          f = { .n = 0 };
	struct buf             b = {0};
	const char            *key;

	if (!lead || !lead->whole || !lead->shown || lead->variation == UNTESTED || v->tested < 2)
		return (str){0};
	bool other = worst && worst != lead;
	bool indicative = report_indicative(lead->shown) || (other && report_indicative(worst->shown));
	if (lead->variation == WORSENING)
		key = v->worse > 1 ? "main-worse-many" : v->better > 0 ? "main-worse-though" : "main";
	else
		key = v->worse > 1 ? "main-but-many" : other ? "main-but" : lead->variation == IMPROVING ? "main-better" : "main";
	report_fill(&f, "lead", clause(r, lead, true));
	report_fill(&f, "worst", other ? clause(r, worst, false) : (str){0});
	report_fill(&f, "more", report_spelt(r, v->worse > 0 ? v->worse - 1 : 0, "count|worsening-but-one", false));
	report_fill_verdicts(r, &f, v);
	str mark = indicative ? report_words(r, "main-indicative") : (str){0}, said = report_say(r, key, &f);
	if (page_length(said) + page_length(mark) > MAIN_MOST && other && v->worse == 1)
		said = report_say(r, "main-but-one", &f);       /* its long name stands in the sentence below */
	buf_add(&b, said);
	report_sentence(&b, mark);
	if (page_length(buf_str(&b)) > MAIN_MOST)
		b.n = 0;
	return report_keep(r, &b);
}
