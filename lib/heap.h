/* heap.h — memory in large pages, where the system has them; only speed hangs on it. */
#ifndef HEAP_H
#define HEAP_H
#include <stddef.h>

void heap_begin(void);                          /* once, by stage_begin, before much is taken */
void heap_grew(size_t bytes);                   /* after so many bytes were taken: what is new of the heap is asked for in large pages */
/* In a child that is about to become another's program: the same for its heap, where that is glibc's.  What somebody has set stands. */
void heap_of_others(void);
#endif
