/* sieve.h — one row of an export (with `unpivot` one reply, which makes several): kept and written, or rejected, repeated, objected to; and counted, whichever.
 * read = kept + rejected + repeated + objected, always. */
#ifndef SIEVE_H
#define SIEVE_H
#include "cells.h"
#include "objections.h"
#include "rejects.h"
#include "rows.h"
#include "sieve_quick.h"
#include "unread.h"

struct sieve {
	struct extract   *x;
	struct out       *out;
	struct rejects    rejects;
	struct cells      cells;
	bool              wants_cells;
	struct unread     unread;
	struct objections objections;
	int64_t           read, kept, repeated, objected;
	day               newest;                 /* `when` of the rows kept; INT32_MIN: none */
	/* of the file that is being read */
	str               file;
	size_t           *place, width;           /* of each column in a row; cells in the header */
	struct extract_item *item;                /* of `unpivot`: the headings that become rows */
	size_t            items;                  /* 1 without it */
	bool             *fresh;                  /* [item]: not seen before */
	day               stamp;
	struct sieve_runs run;                    /* its columns, in runs that may go out as they came */
	/* of the row, and of all rows before */
	struct cell      *cell;
	bool              dark;                   /* some cell of it cannot be read */
	bool             *same;                   /* [column]: it goes out as it came */
	size_t           *judged, n_judged;       /* columns for which a row may be left out */
	struct buf        key;
	struct ids        once, *unique;          /* unique: [column] */
};

void sieve_open(struct sieve *s, struct extract *x, struct out *out);     /* the columns of out as well */
void sieve_file(struct sieve *s, str name, day stamp, const char *shown, const str *heading, size_t n);
/* The first `bare` of its n fields lie in their line a comma apart, and need no quotes. */
void sieve_row(struct sieve *s, const str *field, size_t n, size_t bare, size_t line);
void sieve_write(struct sieve *s, const str *field);       /* for sieve.c: its cells into out */
bool sieve_once_key(struct sieve *s);                     /* likewise: into s->key; false when nothing of it is known */
bool sieve_seen_before(struct sieve *s, size_t column);   /* its cell of a `unique` column */
void sieve_keep_unique(struct sieve *s);                  /* its cells of all of them */
void sieve_broken_row(struct sieve *s, size_t line, const char *why);
void sieve_close(struct sieve *s);
#endif
