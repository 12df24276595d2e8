/* judge.h — our figures against a case's: one expected file at a time, one line a quantity.
 *
 * A topic is a file and a row: topic_NN_name.c has a table of `struct kind`, reference.c names the table.
 * A kind says which expected files it answers for (by the file's name, the columns it has, what params.csv
 * and input.csv say; never by the name of the case) and the function that works them out.
 * That function calls judge_number or judge_words for every cell it knows; a cell of the expected
 * file that nobody judged is *not covered*, and that counts as a miss. */
#ifndef JUDGE_H
#define JUDGE_H
#include "table.h"

struct judge {
	const struct table *expected, *params, *input;    /* the last two may be NULL */
	const char         *folder;                       /* of the case */
	struct arena       *memory;                       /* dies after this file */
	double              relative, absolute;           /* 1e-9, and near zero 1e-12; a kind may set others */
	/* judge's own: */
	const char         *name;                         /* topic/case */
	unsigned char      *seen;
	size_t              fine, missed, uncovered;
	bool                quiet;
};

struct kind {
	const char *file;                                 /* of the expected file, as fnmatch(3) has it */
	const char *columns;                              /* that it must have, blanks between; "error": the peer stopped */
	const char *params, *input;                       /* keys, columns that must be there; NULL: none */
	void      (*run)(struct judge *j);
};

/* Rows from 0.  A column that this file has not is passed over, so that a topic can offer all it knows. */
void judge_number(struct judge *j, size_t row, const char *column, double ours);        /* nan is missing */
void judge_words(struct judge *j, size_t row, const char *column, const char *ours);
void judge_given(struct judge *j, size_t row, const char *columns);                     /* these only repeat the input */

/* Where METHODS section 2 says that the peer is wrong: ours must be what is right, and it is said so. */
void judge_defect(struct judge *j, size_t row, const char *column, double ours, double right);
void judge_defect_words(struct judge *j, size_t row, const char *column, const char *ours, const char *right);

/* Where the peer stopped with an error: whether ours is missing with a reason, and all else intact. */
void judge_error(struct judge *j, bool missing_with_a_reason, bool the_rest_is_intact);

/* What is not said of one cell: a row of theirs that our input does not have. */
void judge_miss(struct judge *j, size_t row, const char *column, const char *what);

void judge_uncovered_file(struct judge *j);               /* nobody answers for it */
void judge_uncovered_cells(struct judge *j);              /* after the kind: a line a column that has a cell nobody judged */

/* Another file of the case; NULL when there is none. */
const struct table *judge_table(struct judge *j, const char *file);

/* "fix_after_n_points" as a count; 0 when there is none. */
size_t judge_whole(const struct judge *j, const char *key);
#endif
