/* census_inside.h — a return being read; for census.c, which has the parser, and census_rows.c, which has the rows. */
#ifndef CENSUS_INSIDE_H
#define CENSUS_INSIDE_H
#include "census.h"

struct reading {
	const struct census_table *t;
	str             row, parent, element[CENSUS_COLUMNS];   /* of the table: names of its row, of what that stands in, of its columns */
	const char     *collection;
	census_each    *each;
	void           *with;
	struct bytes   *from;
	void           *parser;
	struct census_facts facts;
	size_t          width, depth, row_at;           /* row_at: the depth of the row's element; 0: outside of rows */
	struct buf      name[CENSUS_DEPTH + 1], text;   /* of the elements that are open; of the innermost */
	bool            holds[CENSUS_DEPTH + 1];        /* elements, and so no text */
	struct buf      cell[CENSUS_COLUMNS];
	bool            filled[CENSUS_COLUMNS];
	struct buf      reference, collected, child, details, assessment, plan;
	bool            has_reference, only_reference, done;    /* done: no more of it is wanted */
};

void census_open(struct reading *r, str element);         /* the events of the parser, in their order */
void census_text(struct reading *r, str piece);
void census_close(struct reading *r);
/* BAD_DATA, with the line the parser is at.  Only words of ours: nothing of what stood in the file. */
PRINTF(2, 3) _Noreturn void census_refuse(const struct reading *r, const char *fmt, ...);
#endif
