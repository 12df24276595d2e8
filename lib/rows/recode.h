/* recode.h — bytes of another encoding as UTF-8, block by block; iconv is known here alone.
 *
 * What is no character of that encoding comes out as the byte FF, which is no UTF-8: whoever reads on sees that
 * the record is damaged, and nothing is put in its place. */
#ifndef RECODE_H
#define RECODE_H
#include "text.h"

struct recode;
struct recode *recode_new(const char *encoding);
void           recode_add(struct recode *r, str more);    /* bytes as they came */
void           recode_end(struct recode *r);              /* no more come: half a character is a damaged one */
size_t         recode_take(struct recode *r, char *to, size_t room);      /* UTF-8; 0: add more first */
void           recode_free(struct recode *r);

/* What each byte is by itself, of windows-1252 and its like; -1: no character.  False: this machine does not know the encoding. */
bool recode_bytes(const char *encoding, int map[static 256]) MUST_USE;
#endif
