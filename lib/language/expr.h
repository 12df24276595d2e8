/* expr.h — conditions and values, as analysts write them.  GRAMMAR 3, 5, 9.1, 9.5, 10.
 *
 *	mode = with and respondent in (child, parent)
 *	6 - judged
 *	same_day when notice_days = 0, emergency when notice_days < 3
 *
 * Three steps: read (grammar; no data is needed), bind (names, types and codes against one
 * dataset's columns), then one evaluation for each row, which allocates nothing.  Reading and
 * binding end the program with BAD_SETTING and one line that says what to write instead.
 *
 * A test on a missing cell is neither true nor false but unknown (Kleene 1952).  Measures may look
 * at previous and next rows and do no arithmetic; stages the other way round. */
#ifndef EXPR_H
#define EXPR_H
#include "defs.h"
#include "holiday.h"
#include "period.h"
#include "postcode.h"
#include "span.h"
#include "stream.h"

struct expr;                                              /* lives in the arena it was read into */

/* Where the words stand, for messages: `measures/voice.measure:7: …`, or with defs NULL `-e 3: …`. */
struct expr_at { const struct defs *defs; size_t line; const char *option; };
struct expr_at expr_at_option(char letter, size_t nth, struct arena *memory);   /* -e 3 */
_Noreturn void expr_refuse(struct expr_at at, const char *fmt, ...) PRINTF(2, 3);   /* BAD_SETTING */

/* ---- reading: text must live as long as the arena ---- */
enum expr_user { EXPR_MEASURE, EXPR_STAGE };
struct expr *expr_read_condition(str text, enum expr_user user, struct expr_at at, struct arena *memory);
struct expr *expr_read_value(str text, struct expr_at at, struct arena *memory);   /* a choice or one value; stages only */
/* `COLUMN = VALUE`, `COLUMN if CONDITION`, `COLUMN is CODE when CONDITION, …`: the value, and the column's name into *made */
struct expr *expr_read_made(str text, struct expr_at at, struct arena *memory, str *made);
/* "sum of fte where cases30 >= 1": takes ` where …` off the end of *text; false when there is none.  A `where` in brackets is left. */
bool         expr_cut_where(str *text, str *where);
bool         expr_is_column_name(str word);               /* lower case, digits, _; not a reserved word */

/* ---- binding ---- */
struct expr_scope {
	const char           *of;           /* the dataset's name, for "is not a column of" */
	const struct column  *columns;      /* column i is cell i of the row; must outlive the expr */
	size_t                n;
	struct in            *plain;        /* plain CSV whose types are still open: what is asked of a column sets its type; else NULL */
	struct holidays      *holidays;     /* needed when expr_wants_holidays says so */
	struct postcodes     *postcodes;    /* likewise */
};
void expr_bind(struct expr *e, const struct expr_scope *scope);
void expr_bind_in(struct expr *e, struct in *in);         /* the same, for the columns of a stream */
bool expr_wants_holidays(const struct expr *e);           /* asks for working days; before or after binding */
bool expr_wants_postcodes(const struct expr *e);          /* asks for miles */

/* what a bound value is: INT NUM DAY MONTH CODE TEXT ID, its closed list and its mask; note, name and every are empty */
struct column expr_column(const struct expr *e);

/* ---- for each row ---- */
enum expr_truth { EXPR_NO, EXPR_YES, EXPR_UNKNOWN };
/* looks[i] says whether look i holds for this row (below); NULL when there are none */
enum expr_truth expr_true(const struct expr *e, const str *field, const bool *looks);
enum { EXPR_ROOM = 32 };
/* the value as a cell, empty when it is missing; borrowed from the row, from the expr, or written into room */
str             expr_cell(const struct expr *e, const str *field, char room[static EXPR_ROOM]);
/* a number, day or month as a cell; empty when it is none, or a whole number or day that cannot be said exactly */
str             expr_written(enum type type, double v, char room[static EXPR_ROOM]);
double          expr_number(const struct expr *e, const str *field);   /* INT NUM; days and months as their number; nan is missing */

/* ---- questions about it ---- */
/* The columns it names, each once, in the order of the words; one that stands after a sign only once it is bound. */
size_t expr_columns(const struct expr *e, struct arena *memory, const str **names);
/* Bound.  True where it may be unknown (a condition) or missing (a value) in a row in which each of `given` is true, and then
 * *column is the first that may be missing.  #required columns never are.  given may hold NULLs. */
bool   expr_may_be_unknown(const struct expr *e, const struct expr *const *given, size_t n, str *column);
bool   expr_proves(const struct expr *e, size_t column);  /* bound: where it is true, this column's cell is present */

/* `previous row of ID within N …`: the truth of looks is the caller's to find, for it needs the whole stream in order. */
struct expr_look {
	bool         next;              /* else previous */
	str          of;                /* the column of the same ID */
	size_t       of_at;             /* its place, once bound */
	struct span  within;
	struct expr *where;             /* about the other row; NULL: any.  Bound with the rest.  It has no looks of its own */
};
size_t expr_looks(const struct expr *e, const struct expr_look **looks);   /* in the order of the words; *looks lives in the arena */

void   expr_say(const struct expr *e, struct buf *english);   /* "mode is with and respondent is child or parent" */
/* The same, said after another, or NULL: "score is present, the part where it is at least 4". */
void   expr_say_after(const struct expr *e, const struct expr *before, struct buf *english);
#endif
