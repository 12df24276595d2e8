/* heap_others — what the heap of a program that is not ours is asked for: a document in Typst takes and gives back memory so often
 * that a third of its time is the kernel's, and the heaps of its threads are another part.  (A report of 44 pages in two editions: 1.2 s
 * before, 0.8 s so.)  Two heaps and not one: its threads wait for one another at a single one, a quarter of its time. */
#include "heap.h"

#include <stdio.h>
#include <stdlib.h>

void heap_of_others(void)
{
	static const char ours[] = "glibc.malloc.hugetlb=1:glibc.malloc.mmap_threshold=536870912:glibc.malloc.trim_threshold=1073741824"
	                           ":glibc.malloc.top_pad=33554432:glibc.malloc.arena_max=2";
	const char *theirs = getenv("GLIBC_TUNABLES");
	char        both[1024];

	/* of two that say the same thing glibc takes the last */
	if (snprintf(both, sizeof both, "%s%s%s", ours, theirs ? ":" : "", theirs ? theirs : "") < (int)sizeof both)
		(void)setenv("GLIBC_TUNABLES", both, 1);
}
