/* ids.h — a dense number for every distinct key: 0, 1, 2, … in order of first
 * sight.  Keep what you know about a key in your own array, at its number.
 * This is the only hash table in the house; every group-by is built on it. */
#ifndef IDS_H
#define IDS_H
#include "buf.h"

struct ids { struct arena keys; str *key; uint32_t *hash, *slot; size_t n, room, slots; };   /* = {0} is an empty one */
uint32_t ids_of(struct ids *t, str key);                  /* adds it when new: then the number is the old n */
bool     ids_find(const struct ids *t, str key, uint32_t *id) MUST_USE;
str      ids_key(const struct ids *t, uint32_t id);       /* lives as long as t */
void     ids_free(struct ids *t);
#endif
