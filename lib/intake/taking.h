/* taking.h — the rows that a stage takes: those of which every -w condition is true. */
#ifndef TAKING_H
#define TAKING_H
#include "expr.h"
#include "lost.h"
#include "stage.h"

struct taking { struct expr **where; size_t n; };

/* Read and bound to the columns of `in`; a mistake ends the program with the option and its number.  Where what they ask is not
 * whole, no column of the rows is.  Lives in the arena. */
void taking_bind(struct taking *t, const struct words *said, struct in *in, struct lost *lost, struct arena *memory);
/* Columns that they ask to be present are never missing from then on. */
void taking_proves(const struct taking *t, struct column *column, size_t columns);
bool taking_row(const struct taking *t, const str *field) MUST_USE;
#endif
