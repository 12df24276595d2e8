/* buf.h — bytes that grow, and memory that is let go all at once. */
#ifndef BUF_H
#define BUF_H
#include "text.h"

struct buf { char *p; size_t n, room; };                  /* = {0} is an empty one */
void  buf_add(struct buf *b, str s);
void  buf_addc(struct buf *b, char c);
void  buf_more(struct buf *b, size_t more);               /* room for so many behind n, and a NUL: who writes p[n++] himself */
void  buf_addf(struct buf *b, const char *fmt, ...) PRINTF(2, 3);
str   buf_str(const struct buf *b);                       /* borrowed until the next buf_ call on b */
const char *buf_ended(struct buf *b);                     /* the same with a NUL behind it, which n does not count */
void  buf_free(struct buf *b);                            /* and it is an empty one again */

struct arena { struct block *blocks; size_t used; };      /* = {0} likewise; things in it die together */
void *arena_take(struct arena *a, size_t n, size_t size) MUST_USE;   /* zeroed, aligned for anything */
void *arena_room(struct arena *a, size_t n, size_t size) MUST_USE;   /* the same, not zeroed */
str   arena_keep(struct arena *a, str s) MUST_USE;        /* a copy that lives as long; NUL-ended beyond n */
/* The n things of old and room for one more behind them, which is zeroed; moves them only when n is 0 or a power of two. */
void *arena_more(struct arena *a, void *old, size_t n, size_t size) MUST_USE;
void  arena_free(struct arena *a);
#endif
