/* gather_parts.h — what gather.c and gather_read.c share; nobody else includes it. */
#ifndef GATHER_PARTS_H
#define GATHER_PARTS_H
#include "gather.h"
#include "ids.h"
#include "stat/exact.h"

enum gather_what {
	G_ROWS, G_DISTINCT, G_SUM, G_MEAN, G_MEDIAN, G_LEAST, G_GREATEST, G_FIRST, G_LAST, G_EVERY, G_ANY, G_WHATS
};

/* What is known of one group so far. */
struct gathered {
	int64_t         n;              /* rows counted, or cells that were there */
	struct exact    sum;
	double          extreme;        /* least or greatest */
	struct { double *all; size_t n, room; } values;   /* of a median */
	day             when;           /* of `best` */
	struct buf      best;           /* the whole row that is first or last */
	bool            yes, no, unknown;                 /* what a condition was */
};

struct gather {
	struct expr_at     at;
	enum gather_what   what;
	str                of;          /* the column's name, NUL-ended */
	struct expr       *value;       /* the column; NULL for rows, every, any */
	struct expr       *where;       /* also the condition of every and any */
	struct column      made;
	const struct column *columns;   /* of the rows */
	size_t             n_columns;
	struct gathered   *group;
	size_t             groups, room;
	struct ids         seen;        /* of distinct: group and value */
	struct buf         key;
};
#endif
