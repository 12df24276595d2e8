/* heap.h — memory in large pages, where the system has them; only speed hangs on it. */
#ifndef HEAP_H
#define HEAP_H
#include <stddef.h>

void heap_begin(void);                          /* once, by stage_begin, before much is taken */
/* After so many bytes were taken there: what is new of the heap, or of an array beyond it, is asked for in large pages. */
void heap_grew(const volatile void *at, size_t bytes);
/* In a child that is about to become another's program: the same for its heap, where that is glibc's.  What somebody has set stands. */
void heap_of_others(void);
#endif
