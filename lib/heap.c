/* heap — the first touch of a page costs as much as a thousand bytes of work, and on a virtual machine as twenty thousand; 512 pages
 * in one cost as much as five.  So the heap is so much address space at once, gives nothing back, and asks for large pages but for its
 * first bytes, which are all that a small input needs.  (180 series of 48 months through `spc`: 1,250 pages, 23 of its 29 ms.)
 * What is taken when that space is used up lies in small pages, for it is cleared before anybody can ask: so it is more than a night needs.
 * Arrays from MAPPED on for which that space has no room are mapped: they grow without being copied, and are asked for each by itself. */
#if defined __linux__ && __has_include(<gnu/libc-version.h>)
#define _DEFAULT_SOURCE
#include <malloc.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include "heap.h"

enum { LARGE = 1 << 21, GROWS_BY = 64 * LARGE, MAPPED = 1 << 24, FIRST = 1 << 18, MORE = 3 << 16, ENOUGH = 1 << 14 };

static _Atomic uintptr_t known;                 /* so far large pages were asked for; 0: not begun */
static _Atomic bool      asked;

/* The whole pages of an array of its own. */
static void ask_for(uintptr_t from, size_t bytes)
{
	uintptr_t first = (from + LARGE - 1) / LARGE * LARGE, end = (from + bytes) / LARGE * LARGE;

	if (first < end)
		(void)madvise((void *)first, end - first, MADV_HUGEPAGE);
}

/* Before anything lies there: a page that was touched as a small one keeps 511 others small. */
static void ask_to(uintptr_t top)
{
	uintptr_t from = known;

	if (from < top)                         /* another thread may have been here */
		(void)madvise((void *)from, top - from, MADV_HUGEPAGE);
	known = top / LARGE * LARGE;
	asked = true;
}

void heap_begin(void)
{
	uintptr_t top = (uintptr_t)sbrk(0);
	struct rlimit room;

	/* who counts address space shall have it counted as it is used */
	if (getrlimit(RLIMIT_AS, &room) == 0 && room.rlim_cur != RLIM_INFINITY)
		return;
	/* address space, not memory: nobody touches it */
	if (known || sbrk((intptr_t)((-top - FIRST) % LARGE)) == (void *)-1)
		return;
	known = (uintptr_t)sbrk(0) + FIRST;
	(void)mallopt(M_TOP_PAD, GROWS_BY);
	(void)mallopt(M_TRIM_THRESHOLD, INT32_MAX);
	(void)mallopt(M_MMAP_THRESHOLD, MAPPED);
	/* more than the heap began with, less than FIRST: what malloc writes behind a block must not lie where nobody has asked yet */
	void *volatile grows = malloc(MORE);
	heap_grew(grows, MORE);
	free(grows);
}

void heap_grew(const volatile void *at, size_t bytes)
{
	uintptr_t top;

	if (!known || (asked && bytes < ENOUGH))
		return;
	if (bytes >= MAPPED) {
		ask_for((uintptr_t)at, bytes);
		return;
	}
	top = (uintptr_t)sbrk(0);
	if (top > known && top - known >= LARGE)
		ask_to(top);
}
#else
#include "heap.h"

void heap_begin(void)
{
}

void heap_grew(const volatile void *at, size_t bytes)
{
	(void)at, (void)bytes;
}
#endif
