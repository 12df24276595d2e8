/* tally_answers.h — the answers of one column: few different ones, however many rows.
 *
 * What a row is to a measure that asks of one column alone is worked out once for each different cell of it (an answer), and
 * remembered.  Where the measure adds up single rows as well, its rows are not added at all: how often each answer
 * stands in each period and group is counted once for all measures of the column, and what the measures make of
 * that is worked out at the end. */
#ifndef TALLY_ANSWERS_H
#define TALLY_ANSWERS_H
#include "brief.h"
#include "text.h"

enum {
	ANSWERS = 15,                   /* so many different ones of a column are known; the others are odd */
	ODD = ANSWERS,
	KINDS = ANSWERS + 1,
	ANSWER_ROOM = 15,               /* a longer cell is odd */
	PLACES = 64,
};

struct memo { double t; uint8_t found; bool known; };     /* what a row with this answer is to one measure */

/* Periods and groups that some measures share; each row of the batch has a cell, the one behind the last in no period. */
struct grid {
	size_t    slots, groups;        /* as of a table */
	size_t    room_slots, room_groups;
	uint32_t *cell;                 /* of the rows of this batch */
	int64_t   out[5];               /* rows in no period, by why: enum left */
};

struct answers {
	size_t    column;
	struct brief_known brief;       /* answer + 1; the missing cell is one */
	uint8_t   of_place[PLACES];     /* of longer cells, open addressing */
	struct { uint8_t n; char text[ANSWER_ROOM]; } answer[ANSWERS];
	size_t    n;
	bool      refused[KINDS];       /* some measure cannot count it: odd after all */
	uint8_t  *of_row;               /* of the rows of this batch */
	uint32_t *odd;                  /* rows of this batch, from its first */
	size_t    odds;
	uint32_t **count;               /* [grid][cell][answer]; NULL: no measure of this column needs the grid */
	size_t    grids;
};
#endif
