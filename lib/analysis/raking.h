/* raking.h — weights that bring those who answered in a period to those who were served at its end, by their categories.
 *
 *     raking_target   each person served, at a day, with a category in every margin; an empty one is not known
 *     raking_row      each answer, in the order they come
 *     raking_settle   then the weights are there
 *     raking_weight   of each answer
 *
 * The numbers are stat/rake.h's.  Of the days of a period the last holds.  A category that only one side has is
 * joined to not known there; when not known is then on one side only: answers keep the share that they have,
 * and people served are left out.
 *
 * Answers of one period and of the same categories are alike and have one weight: of each 4 bytes are kept, and their sums
 * are of few terms, so that the order of the rows is not to be seen in them. */
#ifndef RAKING_H
#define RAKING_H
#include "ids.h"
#include "period.h"

struct raking_joined { size_t margin; str category; day first; size_t periods; };     /* on one side only, since when, in how many */

struct raking_period {                                    /* of one that has answers */
	day    first, at;                                 /* at: whom they were raked to; INT32_MIN: nobody, and no weights */
	size_t rows, cut;                                 /* cut: weights that stand at a limit */
	double effective, smallest, largest, off;         /* off: the largest part by which a margin is missed */
	bool   settled;
};

struct raking_alike { bool dated; day period; uint32_t *category; double rows, weight; };      /* weight: nan is none */

struct raking {
	size_t      margins;
	enum period per;
	double      lo, hi;
	struct arena memory;
	struct ids  *category;                            /* of each margin; 0 is not known */
	struct { day at; size_t margin, category; double n; } *target;
	size_t       targets, room_targets;
	struct ids   known;                               /* of targets, by day, margin and category */
	struct raking_alike *alike;
	size_t       n_alike, room_alike;
	struct ids   met;                                 /* of alike, by day and categories */
	uint32_t    *row;                                 /* which of them an answer is */
	size_t       rows, room_rows;
	struct raking_period *period;                     /* in time order */
	size_t       periods, room_periods;
	struct raking_joined *joined;
	size_t       n_joined, room_joined;
	struct buf   key;
};

void raking_begin(struct raking *r, size_t margins, enum period per, double lo, double hi);
void raking_target(struct raking *r, day at, const str *category);
void raking_row(struct raking *r, bool dated, day when, const str *category);
void raking_settle(struct raking *r);
double raking_weight(const struct raking *r, size_t row);
void raking_free(struct raking *r);

/* What --trim says: two numbers around 1, or none; empty: 0.3,3.  Dies BAD_USE when it is neither. */
void raking_trim(str said, double *lo, double *hi);
#endif
