/* extract.h — what one kind of export looks like, as *.extract says it; and how its headings and cells are read.
 * See extract(5).
 *
 *     extract_read      the file, every word checked
 *     extract_plain     no file: every heading is a column of text
 *     extract_bind      the headings of one file of that kind, found
 *     extract_cell      one cell
 *
 * A definition that is wrong ends the program with BAD_SETTING and its line; a file without its headings with BAD_DATA;
 * a cell is only ever said to be unreadable, and why, in words that do not give it away. */
#ifndef EXTRACT_H
#define EXTRACT_H
#include "ids.h"
#include "lookup.h"
#include "stream.h"

enum extract_type { X_TEXT, X_CODE, X_FLAG, X_ID, X_INT, X_NUM, X_DAY, X_MONTH, X_DROP, X_TYPES };
enum extract_form { FORM_ISO, FORM_DMY, FORM_EXCEL, FORM_MDY, FORMS };

/* Every way to spell a code, folded, and which code it is. */
struct spellings { struct ids folded; uint32_t *code; size_t room; };

struct extract_column {
	str         name;
	enum extract_type type;
	size_t      line;                         /* of the definition */
	bool        required, unique, hidden;     /* hidden: said `private` */
	str         mask;                         /* an id's namespace, or month, year */
	double      from, to;                     /* both belong to it; nan: open; days or months for those types */
	str         lookup;                       /* its name, or empty */
	str        *code;                         /* of X_CODE, X_FLAG and an int with a lookup: the closed list */
	size_t      codes;
	struct spellings spelt;                   /* codes and `spelt` first */
	struct spellings label;                   /* then the lookup's labels and its `also` */
	struct ids  seen;                         /* raw cells read before, so that the common ones are looked up once */
	int32_t    *seen_code;                    /* -1: none of them */
	size_t      seen_room;
	struct extract_one *one;                  /* what each cell of one byte is, once it was read: most answers are such */
	str        *called;                       /* other headings */
	size_t      n_called;
};

struct extract_age { str column, unit, from, to; size_t line; };
struct extract_gap { month from, to; str why; };

struct extract {
	const char *file;                         /* as messages say it; "" for extract_plain */
	str         name, title, about;
	str        *files;                        /* globs, relative to the inbox */
	size_t      n_files;
	const char *encoding;                     /* "windows-1252"; NULL: UTF-8 */
	enum extract_form form[FORMS];
	size_t      forms;
	str        *missing;
	size_t      n_missing;
	struct extract_column *column;
	size_t      columns;
	size_t      stamp, when;                  /* columns, or NOWHERE */
	size_t      item, item_value;             /* of `unpivot`: the column of codes, and that of their cells; or NOWHERE */
	int         stamp_month, stamp_day;       /* `year ends`; 0: a year alone is no stamp */
	struct extract_age *age;
	size_t      ages;
	size_t     *once;
	size_t      n_once;
	bool        has_complete;
	day         complete;
	int         complete_months;              /* or so many before the oldest stamp; 0: not said */
	struct extract_gap *gap;
	size_t      gaps;
	int64_t     stale_warn, stale_refuse;     /* days; 0: as council.conf says */
	double      most_rejected;                /* a part of one; nan: any number */
	bool        optional;                     /* a table that not every council has: no file is no rows, and nothing known */
	struct ids  heading;                      /* folded */
	size_t     *heading_of;                   /* the column that reads it */
	size_t      heading_room;
	bool        plain;                        /* made by extract_plain: every file has just these headings */
	struct arena memory;
};

struct extract *extract_read(const char *path, const char *lookups);
struct extract *extract_plain(const char *name, const str *heading, size_t n, const char *file);
void            extract_free(struct extract *x);

size_t extract_column(const struct extract *x, str name);                 /* its place, or NOWHERE */

/* Which field each column is in, or NOWHERE: place[columns].  Dies BAD_DATA when a required heading is not there or one stands
 * twice.  Headings that nobody declared go to left, ` | ` between, when it is not NULL. */
void   extract_bind(const struct extract *x, const char *file, const str *heading, size_t n, size_t *place, struct buf *left);

/* Of `unpivot`: the headings that read as a code of the item column, in their order.  Dies BAD_DATA when there is none, or two read
 * alike.  `place` is what extract_bind said. */
struct extract_item { size_t place; str code; };
bool   extract_is_item(const struct extract *x, str heading);
/* A heading that nobody declared, and that is like one of the column's. */
bool   extract_is_near(const struct extract *x, const struct extract_column *c, str heading);
size_t extract_items(struct extract *x, const char *file, const str *heading, size_t n, const size_t *place,
                     struct extract_item **items);        /* in the arena */

/* --- cells ------------------------------------------------------------------------------------------------ */

enum cell_is  { CELL_MISSING, CELL_READ, CELL_UNREADABLE };
enum cell_why { NOT_A_DAY, NOT_A_MONTH, NOT_WHOLE, NOT_A_NUMBER, NOT_LISTED, OUT_OF_BOUNDS, UNKNOWN_CODE, CELL_WHYS };
extern const char *const cell_why_words[CELL_WHYS];       /* "is not a day": without any part of the cell */

struct cell {
	enum cell_is  is;
	enum cell_why why;                        /* of an unreadable one */
	str     text;                             /* of text and id, and the code of code and flag */
	int64_t whole;                            /* of int, day and month */
	double  number;                           /* of num */
};
struct cell extract_cell(const struct extract *x, struct extract_column *c, str raw);
void   extract_cell_to(const struct extract *x, struct extract_column *c, str raw, struct cell *to);      /* the same, for every cell of an export */

/* Why it could not be read, and no more of it than the house allows: a word within two letters of a code. */
void   extract_why(struct buf *to, const struct extract *x, const struct extract_column *c, const struct cell *cell, str raw);

/* --- the rest --------------------------------------------------------------------------------------------- */

/* What stands in the stream: its column. */
struct column extract_stream_column(const struct extract *x, const struct extract_column *c);

bool   spellings_find(const struct spellings *s, str folded, uint32_t *code) MUST_USE;
#endif
