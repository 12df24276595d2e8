/* explain_cells — what comes of a measure's rows: how many cells, and which of them are small, unknown or empty. */
#include "explain.h"
#include "ids.h"

static void add_period(struct buf *to, enum period per, day first)
{
	char room[DAY_ROOM];

	buf_add(to, (str){ room, per == PER_WEEK ? write_day(room, first) : write_month(room, month_of(first)) });
}

/* `; 12 unknown (early: 2022-11 to 2023-10)`; of groups only how many. */
static void unknown(struct buf *to, const struct measure *m, str by, enum why why, const struct tallied *p, size_t n)
{
	int64_t known = 0;
	day first = 0, last = 0;

	for (size_t i = 0; i < n; i++) {
		if (p[i].measure != m || p[i].per != explain_per(m) || !same(p[i].by, by) || p[i].why != why)
			continue;
		first = known == 0 || p[i].period < first ? p[i].period : first;
		last = known == 0 || p[i].period > last ? p[i].period : last;
		known++;
	}
	if (known == 0)
		return;
	buf_addf(to, "; %lld unknown (%s", (long long)known, why_word[why]);
	if (same(by, STR("all"))) {
		buf_add(to, STR(": "));
		add_period(to, explain_per(m), first);
		if (last != first) {
			buf_add(to, STR(" to "));
			add_period(to, explain_per(m), last);
		}
	}
	buf_addc(to, ')');
}

/* Events are single people's days: how many there are, and of how many it is known how long before them the last one was. */
static void events(struct buf *to, str by, const struct tallied *p, size_t n, const struct measure *m)
{
	int64_t all = 0, known = 0;

	for (size_t i = 0; i < n; i++)
		if (p[i].measure == m && same(p[i].by, by)) {
			all++;
			known += p[i].state == SHOWN;
		}
	if (!same(by, STR("all")))
		buf_addf(to, "by %.*s: ", FMT(by));
	explain_grouped(to, all);
	buf_addf(to, " event%s, ", all == 1 ? "" : "s");
	explain_grouped(to, known);
	buf_addf(to, " with the days since the one before%s\n", m->hide > 0 ? "; single events are not published" : "");
}

/* Cells of one grouping: how many there are, and how many have a small number. */
void explain_cells(struct buf *to, const struct measure *m, str by, const struct tallied *p, size_t n)
{
	int64_t all = 0, small = 0, none = 0, few = 0, withheld = 0, indicative = 0;
	struct ids groups = { 0 };
	size_t periods = 0;
	day last = INT32_MIN;

	for (size_t i = 0; i < n; i++) {
		double left = p[i].denominator - p[i].numerator, under = (double)m->hide;
		bool part = m->shape == PROPORTION || m->shape == SHARE;

		if (p[i].measure != m || p[i].per != explain_per(m) || !same(p[i].by, by))
			continue;
		periods += p[i].period > last;
		last = p[i].period > last ? p[i].period : last;
		(void)ids_of(&groups, p[i].group);
		all++;
		small += (p[i].numerator > 0 && p[i].numerator < under) || (p[i].n > 0 && p[i].n < under)
		         || (part && left > 0 && left < under);
		none += p[i].state == NONE;
		few += p[i].why == FEW;
		withheld += p[i].why == WITHHELD;
		indicative += p[i].why == INDICATIVE;
	}
	buf_addf(to, "  ");
	if (m->shape == EVENTS) {
		events(to, by, p, n, m);
		ids_free(&groups);
		return;
	}
	if (same(by, STR("all")))
		buf_addf(to, "in %zu %s%s", periods, explain_one[explain_per(m)], periods == 1 ? "" : "s");
	else
		buf_addf(to, "by %.*s: %zu group%s", FMT(by), groups.n, groups.n == 1 ? "" : "s");
	if (m->hide > 0) {
		buf_addf(to, "; ");
		explain_grouped(to, small);
		buf_addf(to, " of ");
		explain_grouped(to, all);
		buf_addf(to, " cell%s %s under %lld and will be hidden", all == 1 ? "" : "s", small == 1 ? "is" : "are", (long long)m->hide);
	}
	for (enum why why = EARLY; why <= NO_POPULATION; why++)
		unknown(to, m, by, why, p, n);
	if (none > 0)
		buf_addf(to, "; %lld where nobody was asked", (long long)none);
	if (few > 0)
		buf_addf(to, "; %lld without a value: fewer than %lld asked", (long long)few, (long long)m->enough);
	if (withheld > 0)
		buf_addf(to, "; %lld withheld", (long long)withheld);
	if (indicative > 0)
		buf_addf(to, "; %lld indicative", (long long)indicative);
	buf_addc(to, '\n');
	ids_free(&groups);
}

