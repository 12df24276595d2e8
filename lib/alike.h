/* alike.h — things that come many times over: each of them once, in order, and how often it came.
 *
 * So a million rows that say a few thousand different things take no more memory than those. */
#ifndef ALIKE_H
#define ALIKE_H
#include "base.h"

/* A thing is a struct of the caller's, of `size` bytes, that begins with how many of it there are: uint32_t, so at most four
 * thousand million.  `order` looks at all but that. */
struct alike {
	size_t size;
	int  (*order)(const void *one, const void *other);
	char  *all;                                       /* n in order, each once; then `late` that came since */
	size_t n, late, room;
};

void alike_add(struct alike *a, const void *thing);
void alike_settle(struct alike *a);                       /* all are in order, none is late */
void alike_free(struct alike *a);
#endif
