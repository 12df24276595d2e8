/* tally_parts.h — what the files of tally know of datasets, of measures made ready, and of cells; for tally_own.h alone. */
#ifndef TALLY_PARTS_H
#define TALLY_PARTS_H
#include "alike.h"
#include "counterpart.h"
#include "ids.h"
#include "lost.h"
#include "spill.h"
#include "stat/exact.h"
#include "tally.h"
#include "tally_answers.h"

enum { BATCH = 8192, LATELY = 1024, LOOKS = 3, ABSENT = INT32_MIN };
#define NO_KEY ((uint32_t)-1)

/* Why a row is in no period. */
enum left { OUT_UNDATED, OUT_LATER, OUT_OPEN, OUT_BEFORE, OUT_NOT_LAST, OUTS };

/* What a job found in a row. */
enum { IS_AMONG = 1, IS_OF = 2, IS_ASKED = 4, IS_TOP = 8, IS_BOTTOM = 16, IS_UNKNOWN = 32, IS_MISSING = 64, IS_TOO_BIG = 128 };

/* ---- what is asked of a row once for all jobs; each has a column of numbers ---- */
struct dates {                          /* a `when` */
	size_t  at;
	bool    month;
	str     every;                  /* of a snapshot; else empty */
	day    *of_row;                 /* ABSENT: missing */
	struct lately { char text[DAY_ROOM]; day is; } *lately;    /* LATELY of them, by its last figures: few days, many rows */
	day     first, last;            /* of all rows; first > last: none was seen */
	day     shown_from;             /* the first day that is not before `complete`, or the first seen */
};
struct groups {
	size_t     *column, columns;
	struct ids  names;              /* as the points say them */
	uint32_t   *lately;             /* likewise number + 1 of a name that is the cell itself, by the cell's first and last bytes */
	uint32_t   *of_row;
};
struct keys {                           /* an id, or the parts of a share */
	size_t      column;
	struct ids  names;              /* a closed list of codes is there from the start, in its order */
	bool        closed;
	uint32_t   *of_row;             /* NO_KEY: missing */
	uint32_t   *order;              /* the rows by key, once it was asked for */
	bool        in_order;           /* the rows lie so themselves */
};
struct cond   { str text; const struct expr *expr; enum expr_truth truth; int64_t asked; };        /* asked: of which row, from 1 */
struct number { size_t column; double value; int64_t asked; bool weighs; double *of_row; };       /* of_row: of a weight, one for all measures */

/* Which period a day is in, as a number in order of first sight: found once for each day there is. */
struct slots {
	size_t      dates;
	enum period per;
	bool        last;               /* only the last snapshot of each period is in one */
	day         low;
	size_t      days;
	uint32_t   *of_day;             /* 0 not looked up yet; else slot + 2; 1: in no period that is shown */
	day        *first;              /* of each slot */
	size_t      n, room;
	uint32_t   *of_row;             /* of the rows from `from` up to `to`, the first of them at 0 */
	size_t      from, to, room_rows;
};

/* ---- cells ---- */
struct counted { int64_t among, n, top, bottom; };
struct spread {                         /* only where rows have numbers, clusters or weights */
	struct exact top, bottom, nn, nd, dd, wsum, wsumsq, wn, wd;
	struct exact cluster_top, cluster_bottom;     /* of the cluster that is being added up */
	int64_t  people;
	uint32_t stamp;                 /* of that cluster, from 1 */
};
struct single { struct exact top, nn; };                  /* of a mean of single rows no other sum is kept */
struct sized {                          /* only of two views with clusters: sizes of clusters, and their products with t and b */
	struct exact tm, bm, mm;
	int64_t      rows;              /* of the cluster that is being added up */
};
struct stratum { struct exact top, bottom; };             /* of `adjust`: of the rows of one code */
struct happened { uint32_t group; day when; };
struct table {                          /* of one per and one grouping */
	size_t      slots, groups;      /* places in the dataset; groups NO_GROUPS: the whole */
	size_t      room_slots, room_groups, parts;
	struct counted *counted;        /* [slot][group][part] */
	struct spread  *spread;
	struct single  *single;
	struct sized   *sized;          /* [slot][group] */
	struct tally_middle *middle;         /* [slot][group] */
	struct stratum *stratum;        /* [slot][group][code of `adjust`; the last: missing] */
	size_t      strata;
	struct happened *event;         /* by group, then day */
	size_t      events;
	const struct table *finer;      /* what single rows add up to in months adds up to quarters: not counted twice */
	day        *last;               /* [slot][group]: `when last` of a column without fixed dates */
	struct alike pairs;             /* what two views say, when it is asked for */
};
#define NO_GROUPS ((size_t)-1)
#define NOTHING   ((size_t)-1)

/* ---- a measure, made ready ---- */
struct side { enum total what; size_t number, where, distinct; };         /* top, bottom, or what a rate counts */
struct looking { bool next; size_t keys, dates, where; struct span within; uint8_t *is_where, *truth; };
/* Of `withhold when alpha under`: the sums that say whether the items belong together. */
struct items { double n; struct exact *sum, *squares, total, total_squares; };
struct job {
	struct measure *measure;
	bool        population;         /* the rows a rate divides by, not the rate itself */
	enum shape_is shape;
	size_t      set, dates;
	size_t      among, of, count;   /* conds; NOTHING: not said */
	struct side top, bottom;
	size_t     *average, averages;  /* numbers */
	struct items *items;            /* NULL: nothing is withheld */
	size_t      median, first, second;              /* numbers; views that are conditions are conds */
	bool        views;              /* two views of a row: first and second */
	bool        conditions;         /* they are conditions */
	size_t      adjust;             /* the key of the strata */
	size_t      part, cluster, weight;
	struct looking look[LOOKS];     /* those of among, then of, then count */
	size_t      looks, looks_among, looks_of;
	bool        keep;               /* all rows are needed before the first can be added */
	bool        last_seen;          /* `when last` without fixed dates */
	bool        spread;
	bool        integral;           /* top and bottom of a row are 0 or 1: sums need one double */
	bool        single;             /* a mean without clusters or weights: two sums are kept, and no spread */
	struct table *table;            /* [per][whole, then each by] */
	size_t      tables;
	struct steps steps;
	const str  *column;             /* what it asks of a row: where one of these is lost, nothing is known */
	size_t      columns;
	size_t      over;               /* of a rate: the job of its population, or NOTHING */
	size_t      answers;            /* of the column that all it asks is of, or NOTHING */
	struct memo *memo;              /* of each of them */
	bool        counts_answers;     /* its rows are not added: how often each answer was given is enough */
	bool        odd;                /* some t of a mean was no whole number from 0 to 255 */
	/* columns of the rows */
	uint8_t    *found;              /* [row][combination of looks] */
	double     *t, *b;
	bool        sums_t, sums_b;     /* rows have one: the sums of the cells are of numbers, and not of rows */
	size_t      room;
	size_t      pile;               /* of the dataset: whose rows it needs together */
};

/* Rows that do not fit (tally_piles.c): those of one id, or of one period, come back together; or all of them. */
struct chunk { struct spilt at; uint32_t rows, part; };
struct pile {
	size_t      keys, dates;        /* keys NOTHING: they are parted by the period of their day */
	enum period per;                /* and by nothing: PERS */
	bool       *dates_of, *groups_of, *keys_of, *numbers_of;   /* which of the columns that all measures share */
	size_t      width;              /* bytes a row */
	struct chunk *chunk;
	size_t      chunks, room_chunks;
};

struct set {                            /* a dataset */
	str         name;
	struct in  *in;
	bool        read;
	struct dates  *dates;  size_t n_dates, room_dates;
	struct groups *groups; size_t n_groups, room_groups;
	struct keys   *keys;   size_t n_keys, room_keys;
	struct cond   *conds;  size_t n_conds, room_conds;
	struct number *numbers; size_t n_numbers, room_numbers;
	struct slots  *slots;  size_t n_slots, room_slots;
	struct answers *answers; size_t n_answers, room_answers;
	struct grid   *grids;  size_t n_grids, room_grids;
	struct job   **busy;   size_t n_busy;   /* those that want to see every row */
	bool        keep;               /* some job of it does */
	bool        complete;
	day         complete_from;
	struct { day from, to; } *gap;
	size_t      gaps, room_gaps;
	struct lost lost;               /* columns that were joined from what was not whole */
	size_t      rows, from, room;   /* rows in the columns; where this batch begins; their room */
	int64_t     all_rows;
	struct pile *pile;  size_t piles, room_piles;
	bool        piled;              /* the rows were too many: all but the batch lie in the spill */
	struct spill spill;
	struct buf  text, chunked;      /* for the name of a group; for a chunk on its way */
};

struct tally {
	struct arena memory;
	struct measures *measures;
	day          as_at;
	bool         keep_views;        /* their rows are asked for as well */
	size_t       held;              /* bytes of rows that may lie in memory */
	struct set  *set;
	size_t       sets, room_sets;
	struct job  *job;
	size_t       jobs, room_jobs;
	str         *left_out;          /* [measure] */
	struct tallied *point;
	size_t       points, room_points;
};
#endif
