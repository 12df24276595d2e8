/* suppress.h — which cells may not be shown: small numbers, and what would give a small number away.
 *
 * A cell is one row of points, or the whole of a composition, which has no row of its own: its denominator is shown by
 * every part.  A line is a sum that a reader can do: groups make the whole, crossed groups make their margins, months
 * make a quarter, parts make a composition.  Add every cell, then decide; the order in which they are added does not matter.
 *
 * After suppress_decide nobody who knows all shown cells, and that nought is never hidden, can
 * work out a hidden one by adding and subtracting; and no group of hidden cells whose sum they can work out is itself small. */
#ifndef SUPPRESS_H
#define SUPPRESS_H
#include "ids.h"
#include "points.h"

/* What must not be small.  nan: it has none.  The last four are of two conditions of the same rows. */
enum suppress_count {
	COUNTED, NOT_COUNTED, ASKED, ROWS, PEOPLE, COULD_BE_ASKED, NOT_SECOND, ONLY_FIRST, ONLY_SECOND, NEITHER, SUPPRESS_COUNTS
};

/* A cell as it is added.  The names live as long as the caller's points. */
struct suppress_given {
	str    measure, per, by, group, part;
	day    period;
	bool   stock;                                     /* a longer period shows its last one, not their sum */
	bool   share;                                     /* a part of a composition; suppress_decide makes the whole of it */
	bool   of_sums;                                   /* its size is no count of rows: that every row is one tells nobody's answer */
	bool   unknown;                                   /* has no numbers: nothing to hide, and no sum to do */
	double under;                                     /* what is above 0 and under this is small; 0: nothing is */
	double count[SUPPRESS_COUNTS];
	enum suppress_count main;                         /* that which is never 0 in a hidden cell */
	size_t point;                                     /* the caller's number */
};

/* The same, kept: a night has fifty thousand, and as many again of their n. */
struct suppress_cell {
	double  *count;                                   /* as many as the suppress has */
	double   under;
	size_t   point;                                   /* SIZE_MAX for a whole of ours */
	uint32_t series;
	day      period;
	uint8_t  main;
	bool     stock, share, of_sums, unknown;
	bool     primary, hidden;                         /* found: small itself; not to be shown */
};

/* The cells of the same names.  rank: its place among all, by name; span: the rank of the first of its measure and per. */
struct suppress_series { str measure, per, by, group, part; uint32_t rank, span; size_t from, cells; };

struct suppress_line { uint32_t *part, n, total; bool of_parts; };     /* of cells; of_parts: a composition */
struct suppress_lines { struct suppress_line *all; size_t n, room; };

struct suppress {
	struct suppress_cell   *cell;                     /* from suppress_decide on, in an order of their names alone */
	size_t                  n, room, counts;
	struct suppress_series *series;
	size_t                  series_room;
	struct ids              named;                    /* of the series */
	uint32_t               *in_series;                /* the cells of each series from its first period on */
	struct suppress_lines   found, line;              /* every sum there might be; those that can be done */
	struct ids              solved;                   /* suppress_solve.c: what gave nothing away, and need not be asked again */
	struct arena            memory;
};

void suppress_add(struct suppress *s, const struct suppress_given *cell);
void suppress_expect(struct suppress *s, size_t n);       /* so many more: they need not be moved as they come */
/* Adds all but events; `under` where the points do not say. */
void suppress_points(struct suppress *s, const struct points *p, double under);
/* A single event is somebody's day: its row says when, whatever is emptied.  Published points have none, but of `hide none`. */
bool suppress_is_event(const struct series *s);
void suppress_decide(struct suppress *s);
/* After it: hidden[i] of every point; what stands `against` a hidden one is hidden too. */
void suppress_beside(const struct points *p, bool *hidden);
/* q of the tests that are shown, among themselves: what is hidden must not be had from the judgement of the others.  free() it. */
double *suppress_judged(const struct points *p, const bool *hidden) MUST_USE;
void suppress_free(struct suppress *s);

/* Inside: suppress_series.c puts cells in order and finds them by name; suppress_lines.c finds the sums, and those that can be done;
 * suppress_solve.c hides more where sums together give a cell away, and says whether it did;
 * suppress_safe: may the sum of these hidden cells be known? */
uint32_t suppress_series_of(struct suppress *s, const struct suppress_series *names);
bool suppress_series_find(const struct suppress *s, const struct suppress_series *names, uint32_t *series);
void suppress_sort(struct suppress *s);
void suppress_index(struct suppress *s);                  /* of cells that are sorted */
bool suppress_cell_find(const struct suppress *s, uint32_t series, day period, uint32_t *cell);    /* of an index */
void suppress_find_lines(struct suppress *s);
void suppress_stand(struct suppress *s, const struct suppress_lines *found);
bool suppress_solve(struct suppress *s);
bool suppress_safe(const struct suppress *s, const uint32_t *cell, size_t n, bool of_parts);
void suppress_mend(struct suppress *s);                   /* companions for what is hidden, until nothing can be worked out */
struct suppress_kin *suppress_kin_open(struct suppress *s) MUST_USE;    /* suppress_kin.c, of a suppress with its lines found */
bool suppress_kin_mend(struct suppress_kin *k);           /* hides what a measure of the same rows tells of a hidden n; whether it did */
void suppress_kin_close(struct suppress_kin *k);
bool suppress_can_hide(const struct suppress_cell *c);    /* shown, and not nothing */
double suppress_size(const struct suppress_cell *c);
#endif
