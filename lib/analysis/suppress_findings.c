/* suppress_findings.c — findings as cells: too few rows, people or events behind a figure, or too few without the event.
 *
 * Each statistic is a cell of its own; groups make the whole and periods make all of them, as with points.  A group and period that
 * is hidden in one statistic is hidden in all of them, because they say the same n. */
#include "suppress_findings.h"

#include "facts.h"
#include "findings.h"
#include "suppress.h"

static double under_of(const struct points *facts, str measure, double under)
{
	for (size_t i = 0; i < facts->n_facts; i++)
		if (same(facts->facts[i].measure, measure) && facts->facts[i].hide >= 0)
			return (double)facts->facts[i].hide;
	return under;
}

static void add_cells(struct suppress *s, const struct findings *all, const struct points *facts, double under)
{
	for (size_t i = 0; i < all->n; i++) {
		const struct finding *f = &all->all[i];
		bool                  whole = f->period == FINDINGS_NO_PERIOD;
		struct buf            name = {0};
		struct suppress_given c = {
			.per = whole ? STR("all") : f->per, .by = f->by, .group = f->group, .part = f->part, .period = whole ? 0 : f->period,
			.under = under_of(facts, f->measure, under), .main = ROWS, .point = i,
			.count = { f->events, f->n - f->events, NAN, f->n, f->people, NAN },
		};

		buf_addf(&name, "%.*s %.*s", FMT(f->measure), FMT(f->statistic));
		c.measure = arena_keep(&s->memory, buf_str(&name));
		buf_free(&name);
		suppress_add(s, &c);
	}
}

static void decide(const struct findings *f, const struct points *facts, double under, bool *hidden)
{
	struct suppress s = {0};
	struct ids      cells = {0};
	struct buf      key = {0};
	uint32_t       *cell = take(f->n + 1, sizeof *cell);
	bool           *all;

	add_cells(&s, f, facts, under);
	suppress_decide(&s);
	for (size_t i = 0; i < f->n; i++) {
		const struct finding *one = &f->all[i];
		const str             piece[] = { one->measure, one->field[f->at[F_PERIOD]], one->per, one->by, one->group, one->part };

		key.n = 0;
		for (size_t k = 0; k < COUNT(piece); k++) {
			buf_add(&key, piece[k]);
			buf_addc(&key, '\0');
		}
		cell[i] = ids_of(&cells, buf_str(&key));
	}
	all = take(cells.n + 1, sizeof *all);
	for (size_t i = 0; i < s.n; i++)
		if (s.cell[i].point != SIZE_MAX && s.cell[i].hidden)
			all[cell[s.cell[i].point]] = true;
	for (size_t i = 0; i < f->n; i++)
		hidden[i] = all[cell[i]];
	suppress_free(&s);
	ids_free(&cells);
	buf_free(&key);
	free(cell);
	free(all);
}

static void write_finding(struct out *out, const struct findings *f, size_t row, bool hidden)
{
	for (size_t i = 0; i < f->columns; i++) {
		bool figure = false;

		for (size_t k = F_N; hidden && k <= F_Q; k++)
			figure |= f->at[k] == i;
		if (figure || (hidden && f->at[F_WHY] == i))
			out_missing(out);
		else if (hidden && f->at[F_STATE] == i)
			out_str(out, STR("hidden"));
		else
			out_copy(out, &f->all[row].field[i], 1);
	}
	out_row(out);
}

void suppress_findings(struct in *in, bool published, double under, void (*say_policy)(struct out *out))
{
	struct findings f;
	struct points   facts = {0};
	struct out     *out;
	bool           *hidden;

	findings_read(&f, in);
	facts_read(&facts, in);                           /* of several files the measures of all are known at the end */
	if (published && f.columns != F_COLUMNS)
		die(BAD_DATA, "%s: has columns that are not of findings: suppress comes before any analysis", in_name(in));
	for (size_t i = 0; i < f.n; i++)
		if (same(f.all[i].state, STR("hidden")))
			die(BAD_DATA, "%s: has hidden rows already, and no #safe: give suppress the findings as they were written", in_name(in));
	hidden = take(f.n + 1, sizeof *hidden);
	if (published)
		decide(&f, &facts, under, hidden);
	out = out_open("-", NULL, in);
	say_policy(out);
	out_columns_of(out, in);
	for (size_t i = 0; i < f.n; i++)
		write_finding(out, &f, i, hidden[i]);
	out_seal(out);
	findings_free(&f);
	arena_free(&facts.memory);
	free(facts.facts);
	free(facts.event);
	free(hidden);
}
