/* sieve_quick.h — columns side by side whose cells go out as they came: answers of a sign or a short word, and gaps between them.
 *
 * Nothing is decided here: what a cell says is asked of extract_cell the first time it comes, and remembered when the stream
 * would say it just so. */
#ifndef SIEVE_QUICK_H
#define SIEVE_QUICK_H
#include "extract.h"

enum { NO_CELL = 256, SIGNS = 257, WORD_ROOM = 15, WORD_PLACES = 256, WORD_PROBES = 8 };

/* What goes out as it came: enum cell_is + 1 of a byte and of a missing cell, 0 when it does not or was never asked; and words, each
 * not far behind the place that it hashes to, or nowhere. */
struct sieve_known {
	uint8_t is[SIGNS];
	struct { uint8_t n; char text[WORD_ROOM]; } word[WORD_PLACES + WORD_PROBES];
};

struct sieve_run {
	size_t   column, n;             /* of the extract, in its order; side by side in the file as well when n > 1 */
	bool     drop;                  /* none of them goes out */
	struct sieve_known *known;      /* NULL: always ask */
	bool     whole;                 /* of this row: all of them go out as they came, in one piece */
};

/* All columns as runs; `needed`: whose cells are looked at, whatever they are. */
size_t sieve_runs(const struct extract *x, const size_t *place, const bool *needed, struct sieve_run **runs);
void   sieve_runs_free(struct sieve_run *runs, size_t n);

/* One row: true when the run is whole; then only `is` of its cells is set. */
bool   sieve_quick(struct sieve_run *r, const size_t *place, const str *field, struct cell *cell);
/* What was asked of extract_cell, for the next time. */
void   sieve_learn(struct sieve_run *r, size_t column, str raw, const struct extract_column *c, const struct cell *cell);
#endif
