/* rejects.h — the rows that could not be taken: one line each in a file, and how many for which reason.
 * File, line, column and reason; never another cell, an identifier or free text. */
#ifndef REJECTS_H
#define REJECTS_H
#include "extract.h"

enum reject { BROKEN_ROW, OTHER_WIDTH, MISSING_CELL, SEEN_BEFORE, UNREADABLE_CELL, REJECTS = UNREADABLE_CELL + CELL_WHYS };

struct rejects {
	struct out *out;                  /* NULL: nobody asked for the file */
	bool        told;                 /* there was one */
	const struct extract *x;
	int64_t     n, *by;               /* [column or columns][reject] */
};

void rejects_open(struct rejects *r, const struct extract *x, const char *path);          /* path NULL: count only */
/* column NOWHERE: the row as a whole.  An unreadable cell is UNREADABLE_CELL plus its cell_why. */
void rejects_add(struct rejects *r, str file, size_t line, size_t column, size_t reject, str reason);
void rejects_close(struct rejects *r);                    /* seals the file */
/* Dies BAD_DATA when more of the rows read were rejected than the extract allows; else lets go. */
void rejects_judge(struct rejects *r, int64_t read);
#endif
