/* measure_words.h — between the files of measure: what is known of each word and each shape. */
#ifndef MEASURE_WORDS_H
#define MEASURE_WORDS_H
#include "measure.h"

/* One line being read into one measure. */
struct measure_reading {
	struct measures  *ms;
	struct measure   *m;
	const struct defs *defs;
	size_t            line;
	enum measure_word word;
};

/* False: the line has not the form that `written` shows. */
typedef bool measure_reads(struct measure_reading *r, str rest, void *into);

struct measure_word_row {
	const char    *word;
	bool           many;
	bool           any_shape;        /* else the shape must have a use for it */
	measure_reads *read;
	size_t         into;             /* of the field, in struct measure */
	const char    *written;          /* what stands behind the word */
};
extern const struct measure_word_row measure_words[WORDS_OF_MEASURE];

/* The rows' readers that need more than a line (measure_phrases.c). */
measure_reads measure_reads_sum, measure_reads_count, measure_reads_view, measure_reads_over, measure_reads_show, measure_reads_per,
              measure_reads_by, measure_reads_needs, measure_reads_against, measure_reads_indicative, measure_reads_withhold,
              measure_reads_when, measure_reads_columns;

/* The sentence of each shape, without its full stop (measure_sentence.c). */
typedef void measure_says(struct buf *to, const struct measure *m);
measure_says measure_says_proportion, measure_says_ratio, measure_says_rate, measure_says_count, measure_says_mean, measure_says_median,
             measure_says_share, measure_says_gap, measure_says_pair, measure_says_agreement, measure_says_events, measure_says_time;
void measure_say_number(struct buf *to, double v);                       /* 10,000 */

#define BIT(word) (1ULL << (word))
struct shape {
	const char *word;
	uint64_t    needs, may;          /* words besides those that go with any */
	const char *takes;               /* for "has no meaning": what it counts with */
	const char *unit;                /* "days are": what is no percentage; NULL where it is one */
	measure_says *say;
};
extern const struct shape measure_shapes[SHAPES];

/* A column's name, or BAD_SETTING. */
str  measure_column_name(struct measure_reading *r, str word);
/* Whoever does arithmetic here is told where it belongs. */
void measure_no_arithmetic(struct measure_reading *r, str rest);
/* Reads a line's rest, which has no holes any more, into its field. */
void measure_line(struct measure_reading *r, str rest);
/* The condition at this line. */
struct test measure_test(struct measure_reading *r, str text);

/* Holes: `[name]`, a column of the row, else set in council.conf (measure_hole.c). */
struct measure_row { const struct lookup *lookup; size_t row; };          /* lookup is NULL without `each` */
str  measure_fill(const struct measure_reading *r, str rest, struct measure_row row);

/* Fields that follow from others, when all lines have been read (measure_settle.c). */
void measure_settle(struct measures *ms, struct measure *m, bool by_hand);

/* Every test of a measure, for whoever must visit them all; NULL ends it. */
struct test *measure_tests(struct measure *m, size_t i, enum measure_word *where);

void        measure_check_shape(const struct measure *m);                 /* measure_shape.c */
/* "days are": when a percentage makes no sense here; NULL when it does. */
const char *measure_no_percentage(const struct measure *m);
#endif
