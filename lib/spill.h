/* spill.h — pieces of text kept for later, in memory as long as they are few, and then in a file without a name.
 *
 * So a stage that must see all rows before it writes the first needs no more memory for a large council than for a small one. */
#ifndef SPILL_H
#define SPILL_H
#include "buf.h"

struct spilt { uint64_t at; uint32_t n; };                /* where a piece is */
struct spill { struct buf memory, row; int file; uint64_t written; bool open; };          /* = {0} is an empty one */

/* Dies BAD_IO when the folder for temporary files (TMPDIR, else /tmp) has no room. */
struct spilt spill_add(struct spill *s, str piece);
str          spill_get(struct spill *s, struct spilt piece, struct buf *room);    /* borrowed, perhaps from room */
void         spill_free(struct spill *s);
#endif
