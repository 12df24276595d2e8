/* tally.h — counting: from the rows of datasets to the points of measures.  GRAMMAR 8 and 9.
 *
 *     tally_new       for these measures, up to and with this day
 *     tally_dataset   one dataset, read once from its first row to its good end; all measures of it at once
 *     tally_points    after the last dataset: every period and group, with figure, interval and state
 *
 * Nothing here depends on the order of the rows, of the datasets or of the definitions: sums of numbers
 * that are not whole are kept in two doubles and rounded once.  Memory: cells × measures, and what stands for each id.
 * Where a dataset has measures with `cluster`, `distinct`, a median, a `previous` or `next row`, or `last` on a column without
 * fixed dates, their rows wait: 4 bytes for each date, grouping and id, 1 to 25 for each measure.  Beyond TALLY_HELD they
 * wait in a file (tally_piles.c), and come back in parts. */
#ifndef TALLY_H
#define TALLY_H
#include "measure.h"

enum { TALLY_HELD = 1 << 24 };
struct tally;
struct tally *tally_new(struct measures *ms, day as_at);
void          tally_free(struct tally *t);

/* No more bytes of rows in memory than this, but for one batch: for a test. */
void          tally_hold(struct tally *t, size_t bytes);

/* Before the first dataset, for every operand: binds what is asked of it, and dies where a definition does not fit. */
void          tally_bind(struct tally *t, struct in *dataset, str name);
/* After the last tally_bind: a measure whose dataset is not there is left out (tally_left_out); one that is
 * there but divides by rows of a dataset that is not, likewise. */
void          tally_ready(struct tally *t);
/* Reads it to its end.  `dataset` is one that tally_bind was given. */
void          tally_dataset(struct tally *t, struct in *dataset);

/* ---- what was counted ---- */
enum state { SHOWN, UNKNOWN, NONE };
enum why   { NO_REASON, EARLY, LATE, GAP_IN_DATA, NO_POPULATION, FEW, WITHHELD, INDICATIVE, INCOMPARABLE };
extern const char *const state_word[3], *const why_word[9];

/* One row of points(5); nan is an empty cell. */
struct tallied {
	const struct measure *measure;  /* NULL when merged */
	enum period per;                /* PERS: an event, which has a day and no length */
	str    by, group, part;
	day    period;                  /* its first day */
	double among, n, people, numerator, denominator, nn, nd, dd, wsum, wsumsq, wn, wd, value, lo, hi;
	double p, q;                    /* of a test: of this one, and of all that are judged together */
	struct tally_side { double n, people, value, lo, hi; } own, other;      /* with `against`: the two figures; else n is 0 */
	enum state state;
	enum why   why;
};
struct tally_sizes  { double tm, bm, mm; };               /* sums over clusters of t × rows, b × rows, rows² */
struct tally_middle { double value, lo, hi; };

/* The figure, interval and state of a point whose sums are there.  A point has no value yet, and is shown for no reason. */
struct tally_rule {
	enum shape_is shape;
	double  scale;
	int64_t enough;
	bool    alone;                  /* every row is 0 or 1 and stands alone: no clusters */
	bool    withheld;               /* the items do not belong together */
	size_t  parts;                  /* of a share: how many */
	bool    conditions;             /* two views are conditions, and no numbers */
	const struct tally_sizes  *sizes;       /* two views with clusters; NULL: every row stands alone */
	const struct tally_middle *middle;      /* a median, which no sum can give */
};
void          tally_value(struct tallied *p, const struct tally_rule *rule);
void          tally_figure_none(struct tallied *p);       /* every number missing */

/* In order of measure, length of period, grouping, group, part, period; they live as long as t. */
const struct tallied *tally_points(struct tally *t, size_t *n);

/* The history, masking and counts of the datasets, the #measure lines, a #note line for what was left out and why,
 * the columns of points(5), every row. */
void          tally_write(struct tally *t, struct out *out);
void          tally_write_preamble(struct tally *t, struct out *out);             /* all but columns and rows */
/* One row of points(5); with `tests` its p and q behind it. */
void          tally_write_point(struct out *out, const struct tallied *p, str measure, str kind, bool tests);

/* Why a measure has no points: "its dataset cases is not among those given", "shape gap is not counted yet"; empty when it has. */
str           tally_left_out(const struct tally *t, const struct measure *m);
str           tally_left_out_name(const struct tally *t, str measure);

/* The rows behind the point of a gap, a pair or an agreement: what both views of one say (conditions: 1 and 0), and how many
 * say the same, in order.  Only after tally_keep_views, which is said before tally_ready.  Of a pair once, at its first part. */
struct tally_pair  { uint32_t many, slot, group; double first, second; };
struct tally_views { const struct tallied *at; const struct tally_pair *pair; size_t pairs; };
void          tally_keep_views(struct tally *t);
void          tally_each_views(struct tally *t, void (*each)(void *to, const struct tally_views *v), void *to);

/* How many rows fell away at each step of one measure, the whole by its first `per`. */
struct steps {
	int64_t rows;                   /* of the dataset */
	int64_t undated, later;         /* no `when`; after as-at */
	int64_t before, open;           /* before `complete`; in a period that had not ended by as-at */
	int64_t not_last;               /* of `when last`: not the last day of its period */
	int64_t in;                     /* what remains, in a period that is shown or unknown */
	int64_t among, of;              /* of those in: where these are true (all of them, when not said) */
	int64_t missing;                /* of `of`: a number it needs is missing */
	int64_t too_big;                /* of `of`: top is more than bottom, or below nothing */
	int64_t unknown;                /* of `of`: `count` is unknown: in or out */
	int64_t asked, counted;         /* asked: n */
	double  alpha;                  /* of `withhold`: nan when it is not said, or cannot be */
	day     first, last;            /* of the dates of all rows with one; first > last: none */
};
const struct steps *tally_steps(const struct tally *t, const struct measure *m);
#endif
