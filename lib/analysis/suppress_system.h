/* suppress_system.h — hidden cells that share sums, as unknowns of equations; for suppress_solve.c (what is hidden), suppress_components.c, suppress_system.c (echelon form) and
 * suppress_bounds.c. */
#ifndef SUPPRESS_SYSTEM_H
#define SUPPRESS_SYSTEM_H
#include "suppress.h"

struct member { uint32_t root, id; };                        /* a hidden cell or a line, and the component it is in */

struct system {
	struct suppress *s;
	uint32_t        *component;                       /* of each cell, towards its root; only hidden ones are joined */
	uint32_t        *column;                          /* of each hidden cell: its place among the unknowns */
	struct member   *cell;                            /* of the component in hand: column by column; */
	const struct member *line;                        /* and its lines */
	size_t           cells, lines;
	double          *row;                             /* equations x unknowns */
	size_t           room;                            /* for so many */
	bool            *known;                           /* counts x unknowns: known after all */
	double          *lo, *hi;                         /* of each unknown: what system_bounds found */
	struct buf       key;
	size_t           equations;
};

/* The unknowns of an equation: which, whether they stand on one side, and whether each stands there once. */
struct equation { size_t n; bool one_side, plain; };

/* All hidden cells, and all lines that hold one, component by component: as many as there are, into room for all cells and all lines. */
void system_components(struct system *y, struct member *cell, size_t *cells, struct member *line, size_t *lines);
/* The lines of the component in reduced echelon form.  known: of each unknown whether it is none after all; NULL: all are unknown. */
void system_solve(struct system *y, const bool *known);
/* Marks what must be what it is; whether there is one that was not marked.  rows: the equations as solved are looked at too, which takes as long again. */
bool system_bounds(struct system *y, size_t count, bool rows);
void system_totals_first(struct system *y);               /* the columns of totals first: then they are eliminated, and more of what is left stands on one side */
struct equation system_equation(const struct system *y, size_t r, uint32_t *told);        /* its cells into told, with room for all */
#endif
