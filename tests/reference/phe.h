/* phe.h — what the files of topic 3 share. */
#ifndef PHE_H
#define PHE_H
#include "judge.h"

/* What params.csv says of confidence: one level, or two with .0 or .8 in the columns' names, which begin with `before`. */
struct levels { size_t n; double confidence[4]; char lower[4][40], upper[4][40]; };
struct levels phe_levels(const struct judge *j, const char *before);
double        phe_multiplier(const struct judge *j);      /* 1 unless said */

/* Whether a row of the input belongs to this row of the expected: alike in every column that both have, but `values`. */
bool          phe_belongs(const struct judge *j, size_t expected, size_t row, const char *values);
void          phe_judge_keys(struct judge *j, size_t row);    /* the columns that only repeat the input */
#endif
