/* tally_own.h — what the files of tally share, and nobody else.
 *
 *     tally.c         the whole: datasets and measures in, points out
 *     tally_set.c     a dataset: what its notes say
 *     tally_plan.c    a measure becomes a job; what several jobs ask of a row is asked once
 *     tally_asked.c   which columns a measure asks of a row
 *     tally_rows.c    a row becomes a few numbers in columns
 *     tally_whose.c   its day and its group
 *     tally_items.c   do the columns of an average belong together
 *     tally_distinct.c ids, each once in a cell
 *     tally_lean.c    sums over clusters of what is 0 or 1
 *     tally_median.c  the middle number of each cell
 *     tally_events.c  the days between one event and the next
 *     tally_views.c   what two views say, for those who ask for more than sums
 *     tally_adjust.c  groups as if alike in a column
 *     tally_look.c    previous and next rows
 *     tally_order.c   the rows of one id together
 *     tally_columns.c the columns in which rows wait
 *     tally_piles.c   rows that are too many to wait in memory
 *     tally_batch.c   counts and means of many rows at once
 *     tally_answers_plan.c  which measures ask of one column alone
 *     tally_answers.c how often each answer stands in each cell, for all measures of a column
 *     tally_slots.c   which period a day is in
 *     tally_cells.c   the numbers of rows become cells: period × group
 *     tally_steps.c   how many rows fell away, and where
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
#include "tally_parts.h"

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

/* Does this measure wait for all rows of the dataset, or for those of a pile? */
static inline bool tally_is_kept(const struct tally *t, const struct set *s, const struct pile *p, const struct job *j)
{
	return &t->set[j->set] == s && j->keep && (!p || &s->pile[j->pile] == p);
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

/* tally_set.c */
void   tally_set_notes(struct set *s);   /* complete and gap */
void   tally_set_let_go(struct tally *t, struct set *s);    /* the columns of its rows: they have become cells */
void   tally_set_free(struct set *s);
void   tally_job_free(struct job *j);
/* tally_plan.c */
void   tally_plan_job(struct tally *t, struct measure *m, size_t set);
void   tally_plan_population(struct tally *t, size_t rate, size_t set);
size_t tally_plan_slots(struct set *s, size_t dates, enum period per, bool last);
/* tally_items.c */
void   tally_items_new(struct tally *t, struct job *j);
void   tally_items_take(const struct tally *t, const struct set *s, struct job *j);    /* the row that is being taken */
double tally_items_alpha(const struct job *j);            /* nan: it cannot be said */
/* tally_whose.c */
void   tally_whose_date(const struct tally *t, struct dates *d, const str *field, size_t row);
uint32_t tally_whose_group(struct set *s, struct groups *g, const str *field);
/* tally_rows.c */
void   tally_rows_take(struct tally *t, struct set *s, const str *field);
void   tally_rows_job(const struct tally *t, struct set *s, struct job *j, const str *field, size_t at);   /* what it is to one */
void   tally_rows_resolve(struct set *s, struct job *j);  /* once the looks are known: one byte a row remains */
/* tally_look.c */
void   tally_look_find(struct set *s, struct looking *l);
/* tally_columns.c: those of all rows that are kept, or of one pile.  Each becomes what `it` gives back.  resolved: the looks are known. */
typedef void *tally_column(void *to, void *column, size_t size);
void   tally_columns(struct tally *t, struct set *s, const struct pile *p, bool resolved, tally_column *it, void *to);
size_t tally_columns_width(struct tally *t, struct set *s, const struct pile *p);         /* bytes a row */
void   tally_columns_copy(void *restrict to, const void *restrict column, size_t size, const uint32_t *row, size_t rows);
/* tally_piles.c */
bool   tally_piles_full(struct tally *t, struct set *s);  /* after a batch: the next one would need too much room */
void   tally_piles_put(struct tally *t, struct set *s);   /* the rows that are there; then there are none */
typedef void tally_pile(struct tally *t, struct set *s, const struct pile *p);
void   tally_piles_each(struct tally *t, struct set *s, tally_pile *part_is_there);       /* part after part, as the rows of the dataset */
void   tally_piles_free(struct set *s);
/* tally_order.c */
const uint32_t *tally_order_by(struct set *s, size_t keys);       /* the rows by id, those without one last; NULL: as they lie */
void   tally_order_rows(struct tally *t, struct set *s, const struct pile *p);    /* once the looks are resolved */
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
void   tally_cells_room(const struct set *s, struct job *j, struct table *c);     /* for all periods and groups known by now, and some more */
void   tally_cells_rows(const struct tally *t, struct set *s, struct job *j, const uint32_t *row, size_t n);     /* some of the batch, from its first */
/* tally_steps.c: why a row is in no period, and how many were found how */
enum left tally_steps_out(const struct tally *t, const struct set *s, enum period per, day when);
void   tally_steps_left(struct steps *to, const int64_t left[static OUTS]);
void   tally_steps_seen(struct steps *to, const int64_t seen[static 256]);
void   tally_steps_add(const struct tally *t, const struct adding *a);
/* tally_distinct.c */
void   tally_distinct_add(const struct adding *a, size_t keys, bool top);        /* for the top or the bottom */
/* tally_sort.c: the rows of a table that are asked, by cell, and in a cell by cluster.  start[cell] is where the next begins;
 * both are freed by the caller. */
struct sorted { size_t *start, cells; uint32_t *row; };
struct sorted tally_sort(const struct adding *a);
uint32_t tally_sort_cluster(const struct adding *a, uint32_t row);       /* of a row without an id: a cluster of its own */
/* tally_median.c */
void   tally_median_add(const struct adding *a);
/* tally_views.c */
void   tally_views_add(const struct adding *a);
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
/* tally.c */
bool   tally_any_beside(const struct tally *t);           /* some measure says something of another's points */
/* The points of one measure after another, so that they need not all be there at once; only where no measure says anything of another's. */
void   tally_each_measure(struct tally *t, void (*each)(void *to, const struct tallied *p, size_t n), void *to);
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
