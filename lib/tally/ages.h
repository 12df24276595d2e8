/* ages.h — ages, worked out while the days are whole.
 *
 * A day of birth goes no further than mask, and from its month nobody could tell an age to the day.  So an extract says which
 * ages it wants, and they are made from whole days just before these are made coarse.
 * `#age COLUMN UNIT FROM TO` is the sentence COLUMN = UNIT from FROM to TO, said of columns that nobody after us will see. */
#ifndef AGES_H
#define AGES_H
#include "expr.h"
#include "stream.h"

struct age { str name; struct expr *years; bool required; };

/* How many there are; *ages is the caller's to free, what they point to lives in the arena.  Dies BAD_DATA when a line is no such
 * sentence, or its column is there already; and as expr_bind does. */
size_t ages_read(struct in *in, struct age **ages, struct arena *memory);
#endif
