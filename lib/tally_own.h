/* tally_own.h — what the files of tally share, and nobody else.
 *
 *     tally.c         the whole: datasets and measures in, points out
 *     tally_plan.c    a measure becomes a job; what several jobs ask of a row is asked once
 *     tally_asked.c   which columns a measure asks of a row
 *     tally_rows.c    a row becomes a few numbers in columns
 *     tally_items.c   do the columns of an average belong together
 *     tally_distinct.c ids, each once in a cell
 *     tally_lean.c    sums over clusters of what is 0 or 1
 *     tally_median.c  the middle number of each cell
 *     tally_events.c  the days between one event and the next
 *     tally_views.c   the rows of two views, for those who ask for more than sums
 *     tally_adjust.c  groups as if alike in a column
 *     tally_look.c    previous and next rows
 *     tally_order.c   the rows of one id together
 *     tally_batch.c   counts and means of many rows at once
 *     tally_answers.c how often each answer stands in each cell, for all measures of a column
 *     tally_slots.c   which period a day is in
 *     tally_cells.c   the numbers of rows become cells: period × group
 *     tally_coarser.c months add up to quarters
 *     tally_figure.c  the sums of a cell
 *     tally_value.c   from sums to a figure
 *     tally_points.c  cells become points: every period and group, in order
 *     tally_against.c a figure beside another's, or a group beside the rest
 *     tally_tests.c   tests that are judged together
 *     tally_indicative.c  which of them another measure makes indicative
 *     tally_write.c   points as a stream
 *
 * Rows are taken in batches: first every question is asked of each row, then each job adds the whole
 * batch to its cells, which so stay in the nearest memory. */
#ifndef TALLY_OWN_H
#define TALLY_OWN_H
#include "exact.h"
#include "counterpart.h"
#include "ids.h"
#include "lost.h"
#include "tally.h"
#include "tally_answers.h"

enum { BATCH = 8192, LOOKS = 3, ABSENT = INT32_MIN };
#define NO_KEY ((uint32_t)-1)

/* What a job found in a row. */
enum { IS_AMONG = 1, IS_OF = 2, IS_ASKED = 4, IS_TOP = 8, IS_BOTTOM = 16, IS_UNKNOWN = 32, IS_MISSING = 64, IS_TOO_BIG = 128 };

/* ---- what is asked of a row once for all jobs; each has a column of numbers ---- */
struct dates {                          /* a `when` */
	size_t  at;
	bool    month;
	str     every;                  /* of a snapshot; else empty */
	day    *of_row;                 /* ABSENT: missing */
	day     first, last;            /* of all rows; first > last: none was seen */
	day     shown_from;             /* the first day that is not before `complete`, or the first seen */
};
struct groups { size_t *column, columns; struct ids names; uint32_t *of_row; };   /* names as the points say them */
struct keys {                           /* an id, or the parts of a share */
	size_t      column;
	struct ids  names;              /* a closed list of codes is there from the start, in its order */
	bool        closed;
	uint32_t   *of_row;             /* NO_KEY: missing */
	uint32_t   *order;              /* the rows by key, once it was asked for */
	bool        in_order;           /* the rows lie so themselves */
};
struct cond   { str text; const struct expr *expr; enum expr_truth truth; int64_t asked; };        /* asked: of which row, from 1 */
struct number { size_t column; double value; int64_t asked; };

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
	struct sized   *sized;          /* [slot][group] */
	struct tally_middle *middle;         /* [slot][group] */
	struct stratum *stratum;        /* [slot][group][code of `adjust`; the last: missing] */
	size_t      strata;
	struct happened *event;         /* by group, then day */
	size_t      events;
	const struct table *finer;      /* what single rows add up to in months adds up to quarters: not counted twice */
	day        *last;               /* [slot][group]: `when last` of a column without fixed dates */
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
	bool        single;             /* a mean without clusters or weights: of the spread only top and nn are kept */
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
	double     *t, *b, *w;
	size_t      room;
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
	struct buf  text;               /* for the name of a group */
};

struct tally {
	struct arena memory;
	struct measures *measures;
	day          as_at;
	bool         keep_views;        /* their rows are asked for as well */
	struct set  *set;
	size_t       sets, room_sets;
	struct job  *job;
	size_t       jobs, room_jobs;
	str         *left_out;          /* [measure] */
	struct tallied *point;
	size_t       points, room_points;
};

/* ---- what a job adds, and from where ---- */
struct adding {
	struct set     *s;
	struct job     *j;
	struct table   *c;
	const uint32_t *slot, *group, *part;
	uint32_t        missing;        /* the part of rows without one */
	const uint8_t  *found;
	size_t          from, to;       /* rows */
};

static inline size_t adding_cell(const struct adding *a, size_t row)
{
	size_t group = a->group ? a->group[row] : 0;

	return ((a->slot[row - a->from] - 2) * a->c->room_groups + group) * a->c->parts;
}

static inline bool adding_in(const struct adding *a, size_t row)
{
	return a->slot[row - a->from] >= 2
	       && (!a->c->last || a->s->dates[a->j->dates].of_row[row] == a->c->last[adding_cell(a, row) / a->c->parts]);
}

/* An event has no length: it ends on its day. */
static inline day tally_last(enum period per, day d)
{
	return per == PERS ? d : period_last(per, d);
}

static inline str tally_per_word(enum period per)
{
	return per == PERS ? STR("event") : str_of(period_word(per));
}

/* tally_plan.c */
void   tally_plan_set(struct set *s);    /* its notes: complete and gap */
void   tally_plan_job(struct tally *t, struct measure *m, size_t set);
void   tally_plan_population(struct tally *t, size_t rate, size_t set);
void   tally_plan_free(struct set *s);
size_t tally_plan_slots(struct set *s, size_t dates, enum period per, bool last);
/* tally_items.c */
void   tally_items_new(struct tally *t, struct job *j);
void   tally_items_take(const struct tally *t, const struct set *s, struct job *j);    /* the row that is being taken */
double tally_items_alpha(const struct job *j);            /* nan: it cannot be said */
/* tally_rows.c */
void   tally_rows_take(struct tally *t, struct set *s, const str *field);
void   tally_rows_job(const struct tally *t, struct set *s, struct job *j, const str *field, size_t at);   /* what it is to one */
void   tally_rows_resolve(struct set *s, struct job *j);  /* once the looks are known: one byte a row remains */
/* tally_look.c */
void   tally_look_find(struct set *s, struct looking *l);
/* tally_order.c */
const uint32_t *tally_order_by(struct set *s, size_t keys);       /* the rows by id, those without one last; NULL: as they lie */
void   tally_order_rows(struct tally *t, struct set *s);  /* once the looks are resolved */
/* tally_asked.c */
void   tally_asked(struct tally *t, struct job *j);       /* into column and columns */
/* tally_batch.c: without parts, last days and distinct ids */
void   tally_batch_counts(const struct adding *a);
void   tally_batch_means(const struct adding *a);
/* tally_answers.c */
void   tally_answers_plan(struct set *s, struct job *j);
void   tally_answers_take(struct tally *t, struct set *s, const str *field, size_t row);   /* before the jobs see the row */
bool   tally_answers_known(const struct set *s, struct job *j, size_t row);       /* then it is found; false: work it out */
void   tally_answers_add(struct tally *t, struct set *s);         /* the batch */
void   tally_answers_end(struct set *s, struct job *j);           /* into its cells, after the last batch */
void   tally_answers_free(struct set *s);
/* tally_slots.c */
void   tally_slots_find(const struct tally *t, struct set *s, struct slots *slots, size_t from, size_t to);
/* slot + 2, or 1 for a day in no period that is shown: not ended by as-at, or before the data is complete */
uint32_t tally_slots_of(const struct tally *t, const struct set *s, struct slots *slots, day d);
size_t tally_slots_at(const struct slots *slots, day first);      /* NOTHING: no row was in that period */
/* tally_cells.c */
void   tally_cells_add(struct tally *t, struct set *s, struct job *j, size_t from, size_t to);
void   tally_cells_room(const struct set *s, struct job *j, struct table *c);     /* for all periods and groups known by now */
void   tally_cells_rows(const struct tally *t, struct set *s, struct job *j, const uint32_t *row, size_t n);     /* some of the batch, from its first */
/* Why a row is in no period. */
enum left { OUT_UNDATED, OUT_LATER, OUT_OPEN, OUT_BEFORE, OUT_NOT_LAST, OUTS };
enum left tally_cells_out(const struct tally *t, const struct set *s, enum period per, day when);
void   tally_cells_left(struct steps *to, const int64_t out[static OUTS]);
void   tally_cells_seen(struct steps *to, const int64_t seen[static 256]);        /* how many rows were found so */
void   tally_cells_free(struct job *j);
/* tally_distinct.c */
void   tally_distinct_add(const struct adding *a, size_t keys, bool top);        /* for the top or the bottom */
/* tally_sort.c: the rows of a table that are asked, by cell, and in a cell by cluster.  start[cell] is where the next begins;
 * both are freed by the caller. */
struct sorted { size_t *start, cells; uint32_t *row; };
struct sorted tally_sort(const struct adding *a);
uint32_t tally_sort_cluster(const struct adding *a, uint32_t row);       /* of a row without an id: a cluster of its own */
/* tally_median.c */
void   tally_median_add(const struct adding *a);
/* tally_lean.c */
bool   tally_lean_can(const struct job *j);
void   tally_lean_add(const struct adding *a);
/* tally_adjust.c */
void   tally_adjust_add(const struct adding *a);
/* Beside what was counted, what would have been were every code as in the whole: the figure becomes the ratio of the two
 * times the whole's. */
void   tally_adjust(struct tally *t, const struct job *j, size_t table, const struct table *c, size_t cell, struct tallied *p);
/* tally_events.c */
void   tally_events_add(const struct tally *t, struct set *s, struct job *j);
void   tally_events_series(struct tally *t, const struct job *j, const struct table *c, str by, str group, uint32_t id);
/* tally_coarser.c */
void   tally_coarser(const struct tally *t, struct set *s, struct job *j);        /* the tables that have a finer one */
/* tally_figure.c */
enum why tally_figure_unknown(const struct tally *t, const struct job *j, day first, day last);
/* Who a rate divides by; of one code of `adjust` alone when it is said.  nan: not known. */
double tally_figure_population(struct tally *t, const struct job *j, size_t table, str group, const str *code, enum period per,
                               day first);
struct tally_rule tally_figure_rule(const struct job *j);
void   tally_figure(struct tally *t, const struct job *j, size_t table, const struct table *c, size_t cell, size_t part,
                    size_t parts, struct tallied *p);
/* tally_points.c */
void   tally_points_of(struct tally *t, struct job *j);
/* tally_against.c */
void   tally_against_furthest(struct tally *t);           /* of a composition one row remains: the part that is furthest */
void   tally_against(struct tally *t, struct counterpart *b);
/* tally_tests.c */
void   tally_tests(struct tally *t);                      /* q of what is judged together */
bool   tally_tests_any(const struct tally *t);
/* tally_indicative.c */
void   tally_indicative(struct tally *t, struct counterpart *b);
#endif
