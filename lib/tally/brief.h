/* brief.h — a cell of at most three bytes as a number, and what is known of such cells: without a branch on how long it is or what it
 * says, for answers come as they please and a wrong guess of the processor costs more than all the rest. */
#ifndef BRIEF_H
#define BRIEF_H
#include "text.h"

enum { BRIEF = 3, BRIEF_PLACES = 64, BRIEF_PROBES = 8 };

/* = {0} knows nothing.  Each not far behind the place that it hashes to. */
struct brief_known { struct { uint32_t cell; uint8_t is; } at[BRIEF_PLACES + BRIEF_PROBES]; };

/* Never 0: how many bytes and one more, above them; of one byte it is there three times, of two the last twice. */
static inline uint32_t brief_of(str cell)
{
	const unsigned char *p = (const unsigned char *)(cell.n ? cell.p : "");

	return (uint32_t)(p[0] | p[cell.n >> 1] << 8 | p[cell.n - (cell.n > 0)] << 16) | (uint32_t)(cell.n + 1) << 24;
}

static inline size_t brief_place(uint32_t brief)
{
	return (brief * UINT32_C(0x9e3779b1)) >> 26;
}

/* 0 when it is not known. */
static inline uint8_t brief_is(const struct brief_known *k, uint32_t brief)
{
	size_t at = brief_place(brief);

	if (k->at[at].cell == brief)            /* nearly always */
		return k->at[at].is;
	for (size_t end = at + BRIEF_PROBES; at < end && k->at[at].cell; at++)
		if (k->at[at].cell == brief)
			return k->at[at].is;
	return 0;
}

/* Where there is no room any more it stays unknown. */
static inline void brief_learn(struct brief_known *k, uint32_t brief, uint8_t is)
{
	size_t at = brief_place(brief), end = at + BRIEF_PROBES;

	while (at < end && k->at[at].cell && k->at[at].cell != brief)
		at++;
	if (at < end) {
		k->at[at].cell = brief;
		k->at[at].is = is;
	}
}
#endif
