/* form.h — the small forms that words of definitions share.  Each takes what it knows off the front of `rest`
 * (blanks first) and says whether it was there; the caller says what should have been written. */
#ifndef FORM_H
#define FORM_H
#include "text.h"

bool form_word(str *rest, const char *word) MUST_USE;                     /* exactly this word */
bool form_whole(str *rest, int64_t least, int64_t *out) MUST_USE;         /* from least to a million */
bool form_until(str *rest, const char *stop, str *before) MUST_USE;       /* what stands before a word, which goes as well */
bool form_end(str rest);                                                  /* nothing more */

bool form_name(str s);                  /* in-care: lower case, digits, - */
bool form_column(str s);                /* responded_on: lower case, digits, _, the first a letter */

/* `20%` as 0.2 to the last digit: the point is moved in the decimal text, not by dividing. */
bool form_percent(str s, double *out) MUST_USE;
bool form_number(str s, double *out, bool *percent) MUST_USE;             /* with % or without */
#endif
