/* source.h — one file of an export, opened up to its headings. */
#ifndef SOURCE_H
#define SOURCE_H
#include "digest.h"
#include "inbox.h"
#include "rows.h"
#include "stream.h"

/* CSV of the world, or, with --sealed, a stream of ours: `rows` or `in`, never both.  The headings are borrowed until the next row. */
struct source { struct rows *rows; struct in *in; const str *heading; size_t n; str *kept; };

/* Its bytes go to the digest as well, when there is one.  Dies NO_INPUT, and BAD_DATA when it has no headings; `extract` is the
 * name that messages begin with, or ""; `encoding` as bytes_encoding takes it. */
struct source source_open(const struct inbox_file *f, const char *extract, const char *encoding, struct digest *digest);
const char   *source_name(const struct source *s);
/* SHA-256, once all rows are read.  Of a stream: what went into it, of several sources all of them together; `-` when none is said.
 * Else of the files: as `read` has it, which is freed; with NULL they are read once more. */
void          source_digest(const struct source *s, const struct inbox *files, struct digest *read, char hex[static 65]);
day           source_oldest(const struct in *in, const struct inbox *files);         /* the oldest stamp, of the files or of what the stream says; INT32_MAX */
void          source_close(struct source *s);
#endif
