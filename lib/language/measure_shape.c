/* measure — the shapes: what each needs, what it may have, and what its value is. */
#include "measure_words.h"

/* What holds a row in a period, and how long the periods are. */
#define DATED (BIT(W_WHEN) | BIT(W_PER))
#define PAIRED (BIT(W_FIRST) | BIT(W_SECOND) | DATED)

const struct shape measure_shapes[SHAPES] = {
	[PROPORTION] = {
		.word = "proportion", .say = measure_says_proportion, .takes = "count CONDITION, or top and bottom",
		.needs = DATED,
		.may = BIT(W_COUNT) | BIT(W_TOP) | BIT(W_BOTTOM) | BIT(W_AMONG) | BIT(W_UNKNOWN) | BIT(W_ADJUST),
	},
	[RATIO] = {
		.word = "ratio", .say = measure_says_ratio, .takes = "top and bottom", .unit = "a ratio is",
		.needs = BIT(W_TOP) | BIT(W_BOTTOM) | DATED,
		.may = BIT(W_SCALE),
	},
	[RATE] = {
		.word = "rate", .say = measure_says_rate, .takes = "count, over and scale", .unit = "a rate is",
		.needs = BIT(W_COUNT) | BIT(W_OVER) | BIT(W_SCALE) | DATED,
		.may = BIT(W_ADJUST),
	},
	[COUNT_OF] = {
		.word = "count", .say = measure_says_count, .takes = "count rows, or count distinct COLUMN", .unit = "a count is",
		.needs = BIT(W_COUNT) | DATED,
	},
	[MEAN] = {
		.word = "mean", .say = measure_says_mean, .takes = "average COLUMN", .unit = "a mean is",
		.needs = BIT(W_AVERAGE) | DATED,
		.may = BIT(W_AMONG) | BIT(W_WITHHOLD),
	},
	[MEDIAN] = {
		.word = "median", .say = measure_says_median, .takes = "median COLUMN", .unit = "a median is",
		.needs = BIT(W_MEDIAN) | DATED,
		.may = BIT(W_AMONG),
	},
	[SHARE] = {
		.word = "share", .say = measure_says_share, .takes = "share COLUMN",
		.needs = BIT(W_SHARE) | DATED,
		.may = BIT(W_AMONG),
	},
	[GAP] = {
		.word = "gap", .say = measure_says_gap, .takes = "first and second", .unit = "a gap is",
		.needs = PAIRED,
	},
	[PAIR] = {
		.word = "pair", .say = measure_says_pair, .takes = "first and second", .unit = "two averages are",
		.needs = PAIRED,
	},
	[AGREEMENT] = {
		.word = "agreement", .say = measure_says_agreement, .takes = "first and second", .unit = "kappa is",
		.needs = PAIRED,
	},
	[EVENTS] = {
		.word = "events", .say = measure_says_events, .takes = "of, which picks them, and when", .unit = "days are",
		.needs = BIT(W_WHEN),
	},
	[TIME] = {
		.word = "time", .say = measure_says_time, .takes = "start, end and show", .unit = "days are",
		.needs = BIT(W_START) | BIT(W_END) | BIT(W_SHOW) | BIT(W_PER),
		.may = BIT(W_STOP),
	},
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
	static const enum measure_word always[] = { W_MEASURE, W_TITLE,  W_DOMAIN, W_FROM,
		                                    W_SHAPE,   W_BETTER, W_CHART };

	for (size_t i = 0; i < COUNT(always); i++)
		if (!m->line[always[i]])
			measure_refuse(m, W_MEASURE, "needs '%s': %s", measure_words[always[i]].word,
			               measure_words[always[i]].written);
}

/* A proportion is of a condition or of two sums; a rate and a count are of rows or of distinct people. */
static void check_counted(const struct measure *m)
{
	bool sums = m->line[W_TOP] || m->line[W_BOTTOM];

	if (m->shape == PROPORTION) {
		if (!m->line[W_COUNT] && !sums)
			measure_refuse(m, W_SHAPE,
			               "shape proportion needs 'count': a CONDITION (or 'top' and 'bottom')");
		if (m->line[W_COUNT] && sums)
			measure_refuse(m, W_COUNT,
			        "'count' beside 'top' and 'bottom': a proportion has the one or the others");
		if (sums && (!m->line[W_TOP] || !m->line[W_BOTTOM]))
			measure_refuse(m, W_SHAPE, "shape proportion needs '%s': %s",
			               m->line[W_TOP] ? "bottom" : "top", measure_words[W_TOP].written);
		if (sums && m->line[W_UNKNOWN])
			measure_refuse(m, W_UNKNOWN,
			        "'unknown' has no meaning beside 'top' and 'bottom': of says … is present");
		if (m->counted.what)
			measure_refuse(m, W_COUNT, "shape proportion counts a CONDITION: count mode = with");
	} else if (m->line[W_COUNT] && m->count.expr) {
		measure_refuse(m, W_COUNT,
		               "shape %s counts rows, or distinct COLUMN: the condition goes behind 'of'",
		               measure_shapes[m->shape].word);
	}
}

/* Two views are of one kind; and an event is weighed by nothing. */
static void check_views(const struct measure *m)
{
	const struct shape *shape = &measure_shapes[m->shape];

	if (m->line[W_FIRST] && m->line[W_SECOND] && (m->first.test.expr != NULL) != (m->second.test.expr != NULL))
		measure_refuse(m, W_SECOND, "'second' is a %s and 'first' a %s: two columns of numbers, or two conditions",
		               m->second.test.expr ? "condition" : "column", m->first.test.expr ? "condition" : "column");
	if (m->shape == EVENTS && m->line[W_WEIGHT])
		measure_refuse(m, W_WEIGHT, "'weight' has no meaning in shape events: %s", shape->takes);
	if (m->shape == EVENTS && m->when_last)
		measure_refuse(m, W_WHEN, "'when last' has no meaning in shape events: %s", shape->takes);
}

void measure_check_shape(const struct measure *m)
{
	check_said(m);
	const struct shape *shape = &measure_shapes[m->shape];
	for (size_t i = 0; i < WORDS_OF_MEASURE; i++)
		if (m->line[i] && !measure_words[i].any_shape && !((shape->needs | shape->may) & BIT(i)))
			measure_refuse(m, (enum measure_word)i, "'%s' has no meaning in shape %s: %s",
			               measure_words[i].word, shape->word, shape->takes);
	for (size_t i = 0; i < WORDS_OF_MEASURE; i++)
		if ((shape->needs & BIT(i)) && !m->line[i])
			measure_refuse(m, W_SHAPE, "shape %s needs '%s': %s", shape->word,
			               measure_words[i].word, measure_words[i].written);
	check_counted(m);
	check_views(m);
}
