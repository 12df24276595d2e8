/* lookup.h — the CSV tables of lookups/: lists of codes, rows to repeat a measure for, populations.
 *
 * A header, then one row a line.  A code list has `code`, and may have `label` and `also`
 * (other spellings, ` | ` between); every other column is an attribute.  A population has
 * `period` (a month), any columns to group by, and numbers.  Everything lives in the arena. */
#ifndef LOOKUP_H
#define LOOKUP_H
#include "buf.h"

#define NOWHERE ((size_t)-1)

enum spelling_of { OF_CODE, OF_LABEL, OF_ALSO };
struct spelling { str folded; size_t row; enum spelling_of what; };

struct lookup {
	str         name, file;         /* teams; as messages say it: lookups/teams.csv */
	const str  *column;             /* the header */
	size_t      columns;
	const str **cell;               /* cell[row][column], trimmed; a missing one is empty */
	const size_t *line;             /* of each row in the file */
	size_t      rows;
	size_t      code, label, period;                  /* places of these columns, or NOWHERE */
	const struct spelling *spelling;                  /* codes first, then labels, then also */
	size_t      spellings;
	const int32_t *month;                             /* of a population: each row's period */
};

/* lookups DIR/NAME.csv.  NULL when there is no such file (lookup_names helps to say so).  Dies BAD_SETTING, with
 * file and line: no header, a column twice, a row of another width, a code twice or two that read alike,
 * a period that is no month, a period and group twice. */
const struct lookup *lookup_read(const char *dir, str name, struct arena *memory);

/* The names of the tables in DIR, in order. */
size_t lookup_names(const char *dir, const str **names, struct arena *memory);

size_t lookup_column(const struct lookup *l, str column);                 /* its place, or NOWHERE */
size_t lookup_find(const struct lookup *l, str code);                     /* the row of exactly this code, or NOWHERE */

/* Letters and digits alone, in lower case, onto the end of `to`: what "read alike" means, for headings and codes. */
void   lookup_fold(struct buf *to, str text);
/* The row whose code, label or other spelling folds to this, tried in that order from `from` on; or NOWHERE. */
size_t lookup_spelt(const struct lookup *l, str folded, enum spelling_of from);

/* The codes, in the order of the file. */
size_t lookup_codes(const struct lookup *l, const str **codes, struct arena *memory);

/* Populations.  A column is a grouping when one of its cells is no number (a code of digits alone needs a letter). */
bool   lookup_is_number(const struct lookup *l, size_t column);
/* The number in `column` for the period that ends in month `last`, and the group named by the n columns `by`: that of the
 * last row not after it.  Every other grouping cell must be empty: that is the whole.  False when there is none. */
bool   lookup_population(const struct lookup *l, size_t column, const size_t *by, const str *group, size_t n,
                         int32_t last, double *out) MUST_USE;
#endif
