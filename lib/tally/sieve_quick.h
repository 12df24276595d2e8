/* sieve_quick.h — columns side by side whose cells are answers: a sign, a number or a short word, and gaps between them.
 *
 * Nothing is decided here: what a cell says is asked of extract_cell the first time it comes, and remembered with what the stream
 * says for it, which is nearly always the cell as it came. */
#ifndef SIEVE_QUICK_H
#define SIEVE_QUICK_H
#include "brief.h"
#include "extract.h"

enum { WORD_ROOM = 15, WORD_PLACES = 256, WORD_PROBES = 8, OTHERS_ROOM = 32 };

/* Of a cell, as a number: 0 was never asked, or is to be asked every time; else it is so, and goes out as it came; from OTHERS on it
 * was read and goes out as other[known - OTHERS] says. */
enum { ASK = 0, GAP, AS_IT_CAME, OTHERS };

/* Of a column: what is known of its cells, the missing one among the brief ones.  A longer word is two overlapping numbers of its
 * bytes and how many they are, and lies not far behind the place that it hashes to, or nowhere. */
struct sieve_known {
	struct brief_known brief;
	struct sieve_word { uint64_t from, to; uint8_t n, known; } word[WORD_PLACES + WORD_PROBES];
	struct { uint8_t n; char text[WORD_ROOM]; } other[OTHERS_ROOM];
	size_t  others;
};

struct sieve_run {
	size_t   column, n;             /* of the extract, in its order; side by side in the file as well when n > 1 */
	bool     drop;                  /* none of them goes out */
	struct sieve_known *known;      /* of its first column; NULL: always ask */
	bool     whole;                 /* of this row: all of them go out as they came, in one piece */
	uint8_t *is;                    /* [n], of this row: ASK to OTHERS and beyond */
};

/* All columns of an export as runs. */
struct sieve_runs {
	struct sieve_run   *all;
	size_t              n;
	struct sieve_known *known;      /* [columns] */
	uint8_t            *is;         /* [columns] */
};

void sieve_runs_open(struct sieve_runs *r, const struct extract *x, const size_t *place, const bool *needed);  /* needed: looked at, whatever they are */
void sieve_runs_free(struct sieve_runs *r);

/* One row: true when the run is whole.  `is` of each cell is set where it is known, and of what goes out otherwise its text. */
bool sieve_quick(struct sieve_run *r, const size_t *place, const str *field, struct cell *cell);
/* What was asked of extract_cell, for the next time. */
void sieve_learn(struct sieve_run *r, size_t column, str raw, const struct extract_column *c, const struct cell *cell);
/* A column whose cells go out otherwise stands alone from now on, or no row would be whole again. */
void sieve_part(struct sieve_runs *r, size_t run);
#endif
