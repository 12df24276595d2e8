/* report_apart — who stands apart from the others beyond chance, as sentences: and what to ask them.  A difference is no ranking. */
#include "report.h"

/* Better or worse is what a measure says; without a good direction they are only apart. */
bool report_apart_is_worse(const struct measured *m, enum apart apart)
{
	return (m->facts->better == BETTER_UP && apart == APART_BELOW) || (m->facts->better == BETTER_DOWN && apart == APART_ABOVE);
}

str report_group_source(struct report *r, const char *kind, const struct group *group, size_t n)
{
	bool alike = true;

	if (n == 0)
		return report_from(r, "count|%s", kind);
	for (size_t i = 1; i < n; i++)
		alike &= same(group[i].column, group[0].column);
	return report_from(r, "count|%s|%.*s|%.*s", kind, FMT(r->points.series[group[0].point->series].measure), FMT(alike ? group[0].column : STR("*")));
}

/* The names of those that stand apart: a and b; a, b and three more. */
str report_apart_names(struct report *r, const struct group *group, size_t n, size_t *apart)
{
	struct buf b = {0};
	size_t     said = 0;

	*apart = 0;
	for (size_t i = 0; i < n; i++)
		*apart += group[i].apart == APART_ABOVE || group[i].apart == APART_BELOW;
	for (size_t i = 0; i < n && said < 2; i++) {
		if (group[i].apart != APART_ABOVE && group[i].apart != APART_BELOW)
			continue;
		if (said++ > 0)
			page_plain(&b, *apart == 2 ? STR(" and ") : STR(", "));
		buf_add(&b, group[i].name);
	}
	if (*apart > 2) {
		page_plain(&b, STR(" and "));
		buf_add(&b, report_spelt(r, *apart - 2, report_group_source(r, "apart-more", group, n).p, false));
		page_plain(&b, STR(" more"));
	}
	return report_keep(r, &b);
}

bool report_apart_any(const struct group *group, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (group[i].apart == APART_ABOVE || group[i].apart == APART_BELOW)
			return true;
	return false;
}

bool report_apart_tested(const struct group *group, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (group[i].apart != APART_UNTESTED)
			return true;
	return false;
}

/* Who differs beyond chance; or that nobody does. */
str report_apart(struct report *r, const struct measured *m, str column, const char *stem)
{
	struct filled f = { .n = 0 };
	char          key[60];
	str           per;
	day           period;
	size_t        n, apart;
	struct group *group = report_group_list(r, m, column, &per, &period, &n);

	report_fill_measure(r, &f, m);
	report_fill(&f, "column", report_column_words(r, column));
	report_fill(&f, "groups", report_apart_names(r, group, n, &apart));
	report_fill_spelt(r, &f, "Count", n, report_group_source(r, "groups", group, n).p);
	snprintf(key, sizeof key, "%s-%s", stem, !report_apart_tested(group, n) ? "untested" : apart == 0 ? "none" : apart == 1 ? "one" : "some");
	return report_say(r, key, &f);
}

/* Two questions for a conversation, of whoever stands apart; of everybody when nobody does. */
size_t report_questions(struct report *r, const struct measured *m, str column, str *question, size_t most)
{
	str           per;
	day           period;
	size_t        n, asked = 0;
	struct group *group = report_group_list(r, m, column, &per, &period, &n);

	for (size_t i = 0; i < n && asked < most; i++) {
		struct filled f = { .n = 0 };
		if (group[i].apart != APART_ABOVE && group[i].apart != APART_BELOW)
			continue;
		report_fill(&f, "group", group[i].name);
		question[asked++] = report_say(r, report_apart_is_worse(m, group[i].apart) ? "question-worse" : m->facts->better == BETTER_UP || m->facts->better == BETTER_DOWN ? "question-better" : "question-apart", &f);
	}
	if (asked == 0)
		question[asked++] = report_words(r, "question-none");
	question[asked++] = report_words(r, "question-all");
	return asked;
}

str report_dots_headline(struct report *r, const struct measured *m)
{
	struct filled f = { .n = 0 };
	size_t        n, apart = 0;
	struct group *all = report_every_group(r, m, &n);

	report_fill_every_group(r, &f, m, all, n);
	for (size_t i = 0; i < n; i++)
		apart += all[i].apart == APART_ABOVE || all[i].apart == APART_BELOW;
	return report_say(r, !report_apart_tested(all, n) ? "dots-untested" : apart == 0 ? "dots-none" : apart == 1 ? "dots-one" : "dots-some", &f);
}
