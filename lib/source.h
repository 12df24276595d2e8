/* source.h — one file of an export, opened up to its headings. */
#ifndef SOURCE_H
#define SOURCE_H
#include "digest.h"
#include "inbox.h"
#include "rows.h"

struct source { struct rows *rows; const str *heading; size_t n; };       /* the headings are borrowed until the next row */

/* Its bytes go to the digest as well, when there is one.  Dies NO_INPUT, and BAD_DATA when it has no headings; `extract` is the
 * name that messages begin with, or ""; `encoding` as bytes_encoding takes it. */
struct source source_open(const struct inbox_file *f, const char *extract, const char *encoding, struct digest *digest);
#endif
