/* points.h — the one table that analysis speaks, read whole: see points(5).
 *
 * An annotator reads the points, adds columns on the right and writes every row
 * again in the order it came: the row count never changes.  `suppress` alone empties cells. */
#ifndef POINTS_H
#define POINTS_H
#include "stream.h"

/* The places of the columns of points(5), in their order; annotators' columns follow. */
enum points_column {
	P_MEASURE, P_PERIOD, P_PER, P_BY, P_GROUP, P_PART, P_AMONG, P_N, P_PEOPLE, P_NUMERATOR, P_DENOMINATOR,
	P_NN, P_ND, P_DD, P_WSUM, P_WSUMSQ, P_WN, P_WD, P_VALUE, P_LO, P_HI, P_KIND, P_STATE, P_WHY, P_COLUMNS
};
extern const struct column points_columns[P_COLUMNS];     /* name, type and note of each, codes where they are closed */

/* Behind them, where some measure says `together`: p of a test, and q among all that are judged together. */
enum points_test { P_TEST_P, P_TEST_Q, P_TESTS };
extern const struct column points_tests[P_TESTS];

/* A target, or one step of it: from `from` on (first step: INT32_MIN), a value or a band, both ends belonging to it. */
struct facts_target { month from; double lo, hi; };       /* lo == hi: a value, not a band */

enum better { BETTER_UP, BETTER_DOWN, BETTER_NEITHER, BETTER_INSIDE, BETTER_EVEN, BETTER_NEAR };

/* What a `#measure NAME key=value …` line says, so that every stage after `measure` needs no definitions. */
struct facts {
	str         measure, shape, kind, chart, per;     /* per: as written, "month:20;quarter" */
	double      scale;                                /* 1 unless said */
	enum better better;
	double      near;                                 /* with BETTER_NEAR */
	int64_t     enough;
	int64_t     hide;                                 /* under this is hidden; 0: nothing is (`hide none`); -1: not said */
	const struct facts_target *target;
	size_t      targets;
	day         first_break;                          /* the first dated event that names the measure; INT32_MAX: none */
	const str  *breaks, *pulses;                      /* names of events: those that are tested, those that are spans apart; */
	size_t      n_breaks, n_pulses;                   /* in the order of council.conf.  No names of breaks: there is one, first_break */
	const month *rebase;                              /* limits start afresh here; ascending */
	size_t      rebases;
	str         beside, beside_how;                   /* its value is beside this measure's, or `rest`; how: ratio difference furthest */
	str         adjust;                               /* groups are compared as if alike in this; all empty: not so */
	str         together;                             /* tests that share a name are judged together */
	bool        conditions;                           /* a gap, a pair or an agreement of two conditions: its value is of parts */
	str         adds;                                 /* how its points add up: alone sums population; or why they do not: distinct
	                                                   * median events time adjusted against withheld clustered.  Empty: not said */
	bool        indicative;                           /* some of its points may be labelled so */
	str         definition;                           /* what changes when the definition does; empty: not said */
};

struct point {
	const char     *text;                             /* all cells of the row, as they came: see point_cell() */
	const void     *cell_at;                          /* where each begins in the text, and one place more: uint16_t, */
	bool       wide;                                  /* or uint32_t where the row is beyond that; a comma lies between */
	bool       bare;                                  /* so lies the text in the line as it is written again */
	str        state, why;
	day        period;                                /* of a month: its first day */
	double     among, n, people, numerator, denominator, nn, nd, dd, value, lo, hi;    /* nan is missing */
	size_t     series;                                /* whose it is */
	size_t     place;                                 /* which of its points, from 0 in time order */
};

struct series {
	str          measure, per, by, group, part, kind;
	const struct facts *facts;                        /* never NULL: without a #measure line, of unknown good direction */
	size_t      *point;                               /* places in all[], in time order */
	size_t       n;
	bool         unreadable;                          /* a person's own CSV has something in it that cannot be: impossible.h */
};

struct event { day from, to; str name, words; };          /* `#event DAY[..DAY] NAME words`; to == from for a day */

struct points {
	struct arena   memory;
	struct in     *in;                                /* read to its good end; still open, for out_open */
	size_t         columns;
	size_t          at[P_COLUMNS];                    /* where each column of points(5) stands; SIZE_MAX: an ordinary CSV lacks it */
	struct point  *all;                               /* in the order they came */
	size_t         n;
	struct series *series;                            /* in order of first sight */
	size_t         n_series;
	struct facts  *facts;
	size_t         n_facts;
	struct event  *event;                             /* in time order */
	size_t         events;
};

/* Reads to the end; dies BAD_DATA when a column of points(5) is missing, a series has a period twice,
 * or a #measure line cannot be read.  In plain CSV only period and value must be there, or the counts
 * that the value is made of. */
void points_read(struct points *p, struct in *in);
/* The same, but of each row only the first `most` cells are kept, and those of points(5): for who copies none of the others. */
void points_read_first(struct points *p, struct in *in, size_t most);
void points_free(struct points *p);                       /* and closes in */

/* A cell of a row, and n of them from one on into out. */
static inline str point_cells(const struct point *t, size_t column, size_t n)
{
	const uint16_t *at = t->cell_at;
	const uint32_t *far = t->cell_at;
	size_t          from = t->wide ? far[column] : at[column], to = t->wide ? far[column + n] : at[column + n];

	return (str){ t->text + from, to - from - 1 };
}
static inline str point_cell(const struct point *t, size_t column)
{
	return point_cells(t, column, 1);
}
void point_copy(struct out *out, const struct point *t, size_t from, size_t n);

/* The points_columns, in order, as the columns of out. */
void points_out_columns(struct out *out);
void points_out_tests(struct out *out);                   /* the points_tests, behind them */

/* A `#measure` line of these facts into out; texts with blanks are refused as a BUG. */
void points_out_facts(struct out *out, const struct facts *f);

/* Is the value that of its own counts?  Not where it stands `against` another figure, nor of groups that are `adjust`ed:
 * then nobody may work it out from numerator and denominator, and it need not lie between 0 and 1. */
bool points_of_counts(const struct series *s);

/* The target that holds in a month; NULL when there is none. */
const struct facts_target *facts_target_at(const struct facts *f, month m);
#endif
