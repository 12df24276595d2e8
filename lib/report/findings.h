/* findings.h — what an analysis of records says: one row for each statistic of each measure, period and group.  See findings(5).
 *
 * `scale`, `gap`, `survive` and `represent` write findings; `suppress` empties those of too few before anybody sees them. */
#ifndef FINDINGS_H
#define FINDINGS_H
#include "stream.h"

/* The places of the columns of findings(5), in their order. */
enum findings_column {
	F_MEASURE, F_PERIOD, F_PER, F_BY, F_GROUP, F_PART, F_STATISTIC, F_N, F_PEOPLE, F_EVENTS, F_ESTIMATE, F_LO, F_HI, F_P, F_Q,
	F_METHOD, F_STATE, F_WHY, F_COLUMNS
};
extern const struct column findings_columns[F_COLUMNS];

enum { FINDINGS_NO_PERIOD = INT32_MIN };

struct finding {
	str    measure;
	day    period;                                    /* its first day; FINDINGS_NO_PERIOD: all of them together */
	str    per;                                       /* how long a period is; empty with FINDINGS_NO_PERIOD */
	str    by, group, part, statistic;
	double n, people;                                 /* rows behind the estimate, and distinct people; nan is an empty cell */
	double events;                                    /* those of n that the estimate counts; nan where it counts nobody */
	double estimate, lo, hi, p, q;
	str    method;
	str    state, why;                                /* state empty: shown with an estimate or a p, else none */
	const str *field;                                 /* once read: all columns of the row, as they came */
};

/* The findings_columns, in order, as the columns of out. */
void findings_out_columns(struct out *out);
void findings_write(struct out *out, const struct finding *f);

struct findings {
	struct arena    memory;
	struct in      *in;                               /* read to its good end; still open, for out_open */
	size_t          columns;
	size_t          at[F_COLUMNS];                    /* where each column of findings(5) stands */
	struct finding *all;                              /* in the order they came */
	size_t          n;
};

/* Reads to the end; dies BAD_DATA when a column of findings(5) is missing. */
void findings_read(struct findings *f, struct in *in);
void findings_free(struct findings *f);                   /* and closes in */
#endif
