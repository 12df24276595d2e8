/* control_kind.c — the kinds of charts and their words: one row says everything about a kind. */
#include "control_own.h"

static const char parts[] = "a numerator and a denominator beside every value";
static const char counts[] = "counts, or rates with their numerators and denominators";
static const char events[] = "events: the time, or the number of cases, since the one before";
static const char answers[] = "means of answers that stand alone, with n, numerator and nn";

/* One row says everything about a kind. */
static const struct { str word; enum spc_chart chart; enum control_figures of; const char *needs; } kinds[CONTROL_KINDS] = {
	[CONTROL_AUTO] = { { "auto", 4 }, SPC_NONE, CONTROL_VALUES, "values" },
	[CONTROL_RUN] = { { "run", 3 }, SPC_RUN, CONTROL_VALUES, "values" },
	[CONTROL_XMR] = { { "xmr", 3 }, SPC_XMR, CONTROL_VALUES, "values" },
	[CONTROL_P] = { { "p", 1 }, SPC_P, CONTROL_PARTS, parts },
	[CONTROL_PP] = { { "pp", 2 }, SPC_PP, CONTROL_PARTS, parts },
	[CONTROL_C] = { { "c", 1 }, SPC_C, CONTROL_COUNTS, "counts" },
	[CONTROL_U] = { { "u", 1 }, SPC_U, CONTROL_EXPOSED, counts },
	[CONTROL_UP] = { { "up", 2 }, SPC_U_PRIME, CONTROL_EXPOSED, counts },
	[CONTROL_G] = { { "g", 1 }, SPC_G, CONTROL_BETWEEN, events },
	[CONTROL_T] = { { "t", 1 }, SPC_T, CONTROL_BETWEEN_TIMES, events },
	[CONTROL_XBAR] = { { "xbar", 4 }, SPC_XBAR, CONTROL_MEANS, answers },
	[CONTROL_S] = { { "s", 1 }, SPC_S, CONTROL_DEVIATIONS, answers },
	[CONTROL_MR] = { { "mr", 2 }, SPC_MR, CONTROL_VALUES, "values" },
};

bool control_kind_read(str word, enum control_kind *out)
{
	for (size_t i = 0; i < COUNT(kinds); i++)
		if (same(kinds[i].word, word)) {
			*out = (enum control_kind)i;
			return true;
		}
	return false;
}

const char *control_kind_word(enum control_kind kind)
{
	return kinds[kind].word.p;
}

const char *control_kind_needs(enum control_kind kind)
{
	return kinds[kind].needs;
}

enum spc_chart control_kind_chart(enum control_kind kind)
{
	return kinds[kind].chart;
}

enum control_figures control_kind_figures(enum control_kind kind)
{
	return kinds[kind].of;
}

enum counts_are control_counts(enum control_kind kind)
{
	enum control_figures of = kinds[kind].of;

	return of == CONTROL_PARTS ? COUNTS_OUT_OF_COUNTS : of == CONTROL_COUNTS || of == CONTROL_EXPOSED ? COUNTS_OF_ANYTHING : COUNTS_NOT_SAID;
}

const char *control_chart_word(enum spc_chart chart)
{
	for (size_t i = 0; i < COUNT(kinds); i++)
		if (chart != SPC_NONE && kinds[i].chart == chart)
			return kinds[i].word.p;
	return "none";
}

void control_signals(struct buf *b, unsigned signals)
{
	static const struct { unsigned bit; str word; } words[] = {
		{ SPC_OUTSIDE, { "outside", 7 } }, { SPC_TREND, { "trend", 5 } }, { SPC_NEAR, { "near", 4 } },
		{ SPC_SHIFT, { "shift", 5 } }, { SPC_CROSSINGS, { "crossings", 9 } },
	};
	bool first = true;

	for (size_t i = 0; i < COUNT(words); i++)
		if (signals & words[i].bit) {
			if (!first)
				buf_addc(b, '+');
			buf_add(b, words[i].word);
			first = false;
		}
}
