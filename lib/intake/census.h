/* census.h — a statutory return in XML as its flat tables, a table at a time, without ever holding the tree.
 *
 * The children in need census (CIN, layouts to 2025/26) and the social work workforce census (CSWW).  Which element
 * is a row, and which column an element fills, is a table in census_tables.c.
 *
 * A return is somebody's file, so it is read as hostile: no document type, no entities, no network; nothing nested
 * deeper than CENSUS_DEPTH, no cell longer than CENSUS_CELL.  Only census.c knows expat. */
#ifndef CENSUS_H
#define CENSUS_H
#include "bytes.h"

enum { CENSUS_DEPTH = 32, CENSUS_CELL = 1 << 16, CENSUS_COLUMNS = 32 };

/* Where a column's text comes from. */
enum census_from {
	CENSUS_OWN,             /* an element inside the row's element; of a header, at any depth */
	CENSUS_ITSELF,          /* the row's element itself: <Disability>MOB</Disability> */
	CENSUS_RETURN,          /* the day the return speaks of: ReferenceDate of its header */
	CENSUS_CHILD,           /* LAchildID of the child around it */
	/* Returns number neither episodes nor plans nor assessments.  What tells them apart, and is the same in next year's
	 * return, is the child and the day: child/2026-04-01. */
	CENSUS_DETAILS,
	CENSUS_ASSESSMENT,
	CENSUS_PLAN,
};

struct census_column { const char *name; enum census_from from; const char *element; };    /* or several elements: years call it differently */
struct census_table {
	const char *name, *collection;          /* cin-details, CIN */
	const char *row, *parent;               /* the element that is a row, and the one around it; NULL: any */
	struct census_column column[CENSUS_COLUMNS];
};

extern const struct census_table census_tables[];
extern const size_t census_tables_n;
size_t census_width(const struct census_table *t);
const struct census_table *census_table(str name);        /* NULL when there is none of that name */

/* What a file held besides the rows. */
struct census_facts {
	day     reference;      /* the day it speaks of */
	int64_t rows;
	int64_t twice;          /* elements that stood in a row before: the first is kept */
	int64_t stray;          /* pieces of text where there may be none */
	struct buf unknown;     /* elements inside rows that no table reads: their names, blanks between */
};

/* cell: as many as the table is wide, borrowed until the function returns; text, with the blanks around it taken off. */
typedef void census_each(void *with, day reference, const str *cell);

/* Reads it to its end and closes it.  Dies BAD_DATA with name:line when it is not well-formed, cut, not of the collection or over a limit. */
struct census_facts census_read(struct bytes *from, const struct census_table *t, census_each *each, void *with);
void census_facts_free(struct census_facts *f);

/* Only the day it speaks of; closes it. */
day census_reference(struct bytes *from, const char *collection);
#endif
