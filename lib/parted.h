/* parted.h — rows of a few numbers that wait until all are there, in parts by an id: those of one id are in one part.
 *
 * Beyond a few MiB they lie in a file without a name (spill.h). */
#ifndef PARTED_H
#define PARTED_H
#include "spill.h"

enum { PARTED_PARTS = 32 };
struct parted {
	size_t width;                                     /* numbers in a row */
	struct buf   late[PARTED_PARTS], room;
	struct spill spill;
	struct { struct spilt at; unsigned part; } *chunk;
	size_t chunks, chunk_room;
};

void            parted_add(struct parted *p, uint32_t id, const uint32_t *row);
/* Some more rows of a part, in the order they came; NULL: no more.  *at is 0 before the first.  Good until the next call. */
const uint32_t *parted_next(struct parted *p, unsigned part, size_t *at, size_t *rows);
void            parted_free(struct parted *p);
#endif
