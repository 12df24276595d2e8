/* rows.h — CSV as the world writes it, one record at a time.
 *
 * libcsv (strict) is the referee.  A line whose quotes, if any, stand only where RFC 4180 has them, without a break in quotes and no
 * CR but the one before its LF, is split on commas and trimmed of blanks here, because there the two cannot disagree;
 * every other line goes to libcsv, and tests/fuzz/rows.c holds them to one answer.
 * UTF-8 with or without BOM; LF or CRLF.  A record is at most 1 MiB. */
#ifndef ROWS_H
#define ROWS_H
#include "bytes.h"

enum { RECORD_ROOM = 1 << 20 };

struct rows;
enum rows_got { ROW, NO_MORE_ROWS, BAD_ROW };             /* after BAD_ROW, go on reading: it resumes at the next line */
struct rows  *rows_open(struct bytes *from);              /* takes it over */
enum rows_got rows_next(struct rows *r, const str **field, size_t *fields) MUST_USE;   /* fields are borrowed until the next rows_next;
                                                           * one may hold line breaks.  Empty lines are no records */
size_t        rows_line(const struct rows *r);            /* where this record began, from 1 */
size_t        rows_bare(const struct rows *r);            /* so many fields from the first lie in the line a comma apart, as a stream has them */
const char   *rows_why(const struct rows *r);             /* what was wrong with it, in words without data */
const char   *rows_name(const struct rows *r);
void          rows_close(struct rows *r);
#endif
