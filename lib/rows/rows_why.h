/* rows_why.h — what is wrong with a record that strict CSV will not have, in words without data. */
#ifndef ROWS_WHY_H
#define ROWS_WHY_H
#include "text.h"

enum { WHY_ROOM = 160 };

size_t rows_breaks(str s);                                /* line breaks in it: LF, CR LF or a lone CR */

/* libcsv stopped behind these bytes of a record that began in `line`. */
void   rows_why_stopped(char why[static WHY_ROOM], str before, size_t line);
/* The record has no end in these bytes, where the file ends or, too_long, 1 MiB is full: a quote stands open perhaps. */
void   rows_why_endless(char why[static WHY_ROOM], str record, size_t line, bool too_long);
/* True when a whole record is no text. */
bool   rows_why_no_text(char why[static WHY_ROOM], str record) MUST_USE;
#endif
