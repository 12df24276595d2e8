/* measure — the shapes: what each needs, what it may have, and what its value is. */
#include "measure_words.h"

/* What holds a row in a period, and how long the periods are. */
#define DATED (BIT(W_WHEN) | BIT(W_PER))
#define PAIRED (BIT(W_FIRST) | BIT(W_SECOND) | DATED)

const struct shape measure_shapes[SHAPES] = {
	[PROPORTION] = { "proportion", DATED,
	                 BIT(W_COUNT) | BIT(W_TOP) | BIT(W_BOTTOM) | BIT(W_AMONG) | BIT(W_UNKNOWN) | BIT(W_ADJUST),
	                 "count CONDITION, or top and bottom", NULL, measure_says_proportion },
	[RATIO]      = { "ratio", BIT(W_TOP) | BIT(W_BOTTOM) | DATED, BIT(W_SCALE), "top and bottom", "a ratio is", measure_says_ratio },
	[RATE]       = { "rate", BIT(W_COUNT) | BIT(W_OVER) | BIT(W_SCALE) | DATED, BIT(W_ADJUST), "count, over and scale", "a rate is", measure_says_rate },
	[COUNT_OF]   = { "count", BIT(W_COUNT) | DATED, 0, "count rows, or count distinct COLUMN", "a count is", measure_says_count },
	[MEAN]       = { "mean", BIT(W_AVERAGE) | DATED, BIT(W_AMONG) | BIT(W_WITHHOLD), "average COLUMN", "a mean is", measure_says_mean },
	[MEDIAN]     = { "median", BIT(W_MEDIAN) | DATED, BIT(W_AMONG), "median COLUMN", "a median is", measure_says_median },
	[SHARE]      = { "share", BIT(W_SHARE) | DATED, BIT(W_AMONG), "share COLUMN", NULL, measure_says_share },
	[GAP]        = { "gap", PAIRED, 0, "first and second", "a gap is", measure_says_gap },
	[PAIR]       = { "pair", PAIRED, 0, "first and second", "two averages are", measure_says_pair },
	[AGREEMENT]  = { "agreement", PAIRED, 0, "first and second", "kappa is", measure_says_agreement },
	[EVENTS]     = { "events", BIT(W_WHEN), 0, "of, which picks them, and when", "days are", measure_says_events },
	[TIME]       = { "time", BIT(W_START) | BIT(W_END) | BIT(W_SHOW) | BIT(W_PER), BIT(W_STOP), "start, end and show", "days are", measure_says_time },
};

const char *measure_shape_word(enum shape_is shape)
{
	return measure_shapes[shape].word;
}

const char *measure_no_percentage(const struct measure *m)
{
	if (m->shape == RATIO && m->scale == 100)
		return NULL;
	if (m->shape == TIME && m->show.what != SHOW_MEDIAN)
		return NULL;
	if (m->shape == GAP && m->first.test.expr && m->second.test.expr)
		return NULL;
	return measure_shapes[m->shape].unit;
}

/* Every measure says these, whatever its shape. */
static void check_said(const struct measure *m)
{
	static const enum measure_word always[] = { W_MEASURE, W_TITLE, W_DOMAIN, W_FROM, W_SHAPE, W_BETTER, W_CHART };

	for (size_t i = 0; i < COUNT(always); i++)
		if (!m->line[always[i]])
			measure_refuse(m, W_MEASURE, "needs '%s': %s", measure_words[always[i]].word, measure_words[always[i]].written);
}

/* A proportion is of a condition or of two sums; a rate and a count are of rows or of distinct people. */
static void check_counted(const struct measure *m)
{
	bool sums = m->line[W_TOP] || m->line[W_BOTTOM];

	if (m->shape == PROPORTION) {
		if (!m->line[W_COUNT] && !sums)
			measure_refuse(m, W_SHAPE, "shape proportion needs 'count': a CONDITION (or 'top' and 'bottom')");
		if (m->line[W_COUNT] && sums)
			measure_refuse(m, W_COUNT, "'count' beside 'top' and 'bottom': a proportion has the one or the others");
		if (sums && (!m->line[W_TOP] || !m->line[W_BOTTOM]))
			measure_refuse(m, W_SHAPE, "shape proportion needs '%s': %s", m->line[W_TOP] ? "bottom" : "top",
			               measure_words[W_TOP].written);
		if (sums && m->line[W_UNKNOWN])
			measure_refuse(m, W_UNKNOWN, "'unknown' has no meaning beside 'top' and 'bottom': of says … is present");
		if (m->counted.what)
			measure_refuse(m, W_COUNT, "shape proportion counts a CONDITION: count mode = with");
	} else if (m->line[W_COUNT] && m->count.expr) {
		measure_refuse(m, W_COUNT, "shape %s counts rows, or distinct COLUMN: the condition goes behind 'of'",
		               measure_shapes[m->shape].word);
	}
}

void measure_check_shape(const struct measure *m)
{
	check_said(m);
	const struct shape *shape = &measure_shapes[m->shape];
	for (size_t i = 0; i < WORDS_OF_MEASURE; i++)
		if (m->line[i] && !measure_words[i].any_shape && !((shape->needs | shape->may) & BIT(i)))
			measure_refuse(m, (enum measure_word)i, "'%s' has no meaning in shape %s: %s", measure_words[i].word, shape->word,
			               shape->takes);
	for (size_t i = 0; i < WORDS_OF_MEASURE; i++)
		if ((shape->needs & BIT(i)) && !m->line[i])
			measure_refuse(m, W_SHAPE, "shape %s needs '%s': %s", shape->word, measure_words[i].word, measure_words[i].written);
	check_counted(m);
}
